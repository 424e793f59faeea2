"""A class raster, and what goes with it, from a raster and a model."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import PixelwiseError
from ..feedback import Feedback, stop_if_canceled
from ..geo.raster import RasterStack
from ..geo.vectors import Area
from ..language import translate
from ..models.header import read_header
from ..models.inference.ensemble import make_predictors
from ..version import plugin_version
from .blocks import begin_blocks, blocks_folder, fingerprint, has_blocks, kept_blocks
from .checks import check_job, check_raster, fit_notes, scale_to, target_window
from .classmap import Mapping, write_map
from .job import ClassifyJob
from .plan import WindowPlan
from .settle import Settled, settle
from .stream import BatchSize

if TYPE_CHECKING:
    from ..models.inference.ensemble import Ensemble
    from ..models.inference.predict import Predictor


def classify_raster(job: ClassifyJob, feedback: Feedback) -> dict[str, str]:
    """Runs a job; returns the paths that were written, by the keys of the algorithm's outputs.

    Memory does not grow with the raster. Raises InputError before anything is computed where raster, model and job do
    not go together, OutputError where something cannot be written, CanceledError; then no output is left, but the
    blocks that are finished are, and with `resume` the same job goes on from them.
    """
    check_job(job)
    header = read_header(job.model)
    folder = blocks_folder(job.output)
    with ExitStack() as resources:
        stack = resources.enter_context(RasterStack([job.input], job.bands))
        for text in check_raster(job, stack, header):
            feedback.pushWarning(text)
        area = None
        if job.area:
            area = Area(job.area.path, job.area.layer, job.area.where, stack.grid, feedback)
            resources.callback(area.close)
        target = target_window(stack.grid, job.extent, area.window if area else None)
        stop_if_canceled(feedback)
        for text in fit_notes(job, stack, header):
            feedback.pushInfo(text)
        stack.read_as(header.bands)
        headers = [header, *map(read_header, job.models)]
        scales = [scale_to(stack.grid, one) if job.resample else 1.0 for one in headers]
        kept = _kept(job, folder, feedback)
        predictors = _predictors(job, kept.precision if kept else job.precision, scales, feedback)
        settled = kept or settle(job, stack, target, len(header.classes), predictors, scales)
        if not kept:
            begin_blocks(folder, facts_of_run(job), asdict(settled))
        plan = settled.plan(job, stack.grid.window, target)
        feedback.pushInfo(_beginning(plan, settled, predictors))
        batch = BatchSize(settled.batch_size, not job.batch_size, feedback)
        scores = [one.scores for one in predictors for _ in range(one.at_once)]
        mapping = Mapping(stack, area, plan, header.classes, header.chip_size)
        try:
            outputs = write_map(job, mapping, scores, batch, folder, feedback)
        except BaseException as error:
            if not has_blocks(folder):
                shutil.rmtree(folder, ignore_errors=True)
            elif isinstance(error, PixelwiseError):
                text = translate("Pixelwise", "The blocks that are finished are kept: the same job goes on from there.")
                feedback.pushInfo(text)
            raise
    shutil.rmtree(folder, ignore_errors=True)
    return outputs


def _kept(job: ClassifyJob, folder: Path, feedback: Feedback) -> Settled | None:
    """What an equal run has settled whose finished blocks are in a folder; blocks of other runs are deleted."""
    kept = kept_blocks(folder, facts_of_run(job)) if job.resume else None
    if kept is not None:
        feedback.pushInfo(translate("Pixelwise", "Going on with the finished blocks of an earlier run."))
        return Settled(**kept)
    if job.resume and has_blocks(folder):
        text = translate(
            "Pixelwise", "An earlier run was told something else, or its files have changed: this one begins anew."
        )
        feedback.pushInfo(text)
    shutil.rmtree(folder, ignore_errors=True)
    return None


def _predictors(
    job: ClassifyJob, precision: str, scales: Sequence[float], feedback: Feedback
) -> list[Predictor] | list[Ensemble]:
    """One for each device. Imported this late, because torch takes seconds and mistakes are found without it."""
    from ..models.device import devices_of

    return make_predictors(
        [job.model, *job.models],
        devices_of(job.device, job.devices),
        scales,
        feedback.pushInfo,
        precision=precision,
        symmetries=job.test_time_augmentation,
        crf=job.crf,
    )


def facts_of_run(job: ClassifyJob) -> dict[str, Any]:
    """What must be equal for a run to use what another has done: the job, the files it reads, the program."""
    told = asdict(job)
    del told["resume"]
    files = [job.input, job.model, *job.models, *([job.area.path] if job.area else [])]
    return {"job": told, "files": [fingerprint(path) for path in files], "version": plugin_version()}


def _beginning(plan: WindowPlan, settled: Settled, predictors: Sequence[Any]) -> str:
    rows, cols = plan.window_shape
    values = {
        "pixels": plan.target.height * plan.target.width,
        "rows": rows,
        "cols": cols,
        "margin": max(plan.rows.margin, plan.cols.margin),
        "batch": settled.batch_size,
        "devices": ", ".join(str(one.device) for one in predictors),
    }
    if len(plan) <= 1:
        return translate(
            "Pixelwise",
            "Classifying {pixels:,} pixels in 1 window of {rows} × {cols} pixels with a margin of {margin}, "
            "{batch} at a time, on {devices}.",
        ).format(**values)
    return translate(
        "Pixelwise",
        "Classifying {pixels:,} pixels in {windows:,} windows of {rows} × {cols} pixels with a margin of {margin}, "
        "{batch} at a time, on {devices}.",
    ).format(windows=len(plan), **values)
