"""Chips cut from rasters and labels: windows are planned, surveyed, chosen, shared out to the splits, and written."""

from __future__ import annotations

import time
from contextlib import ExitStack, closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError, PixelwiseError
from ..feedback import Feedback
from ..geo.cache import block_cache
from ..geo.windows import Window
from ..language import translate
from .append import check_fits, locked_splits, older_dataset, with_classes_of
from .checks import check_job
from .containers import check_container, open_writer
from .dataset import FOOTPRINTS, ChipDataset, ChipRecord, write_description
from .description import describe, footprints_of, listed_counts, records_of, warn_of_lopsided
from .folder import GATHERED, chips_in_place, dataset_folder
from .footprints import write_footprints
from .job import LAYOUTS, ExportJob
from .labelspool import LabelSpool
from .layouts.layouts import write_layouts
from .report import NotedFeedback, write_report
from .selection import check_selection, hold_rare_classes, rare_window_candidates, select_windows
from .sources import Sources, open_sources
from .split import TRAIN, Split, split_windows
from .splitgroups import groups_of
from .statistics import StatisticsGatherer
from .survey import Survey, survey_windows, why_nothing
from .windowplan import plan_windows
from .writing import find_stretch, write_chips

# Where the parts of a run end, in percent of its progress.
SURVEYED, STRETCHED, WRITTEN = 40.0, 60.0, 97.0


def export_chips(job: ExportJob, feedback: Feedback) -> dict[str, Any]:
    """Writes a chip dataset into `job.output`; gives OUTPUT, FOOTPRINTS (chips.gpkg), CHIP_COUNT, and REPORT.

    Every window is read twice at most (three times for DTYPE uint8): once to see what is in it, once to be written.
    Memory does not grow with the rasters but for some hundred bytes per chip. Raises PixelwiseErrors; after any error
    nothing of the run remains, and an older dataset in the folder is as it was.
    """
    started = time.monotonic()
    check_job(job)
    noted = NotedFeedback(feedback)
    destination = Path(job.output)
    older = older_dataset(job)
    if older is not None:
        job = with_classes_of(job, older)
    with ExitStack() as opened:
        folder = opened.enter_context(dataset_folder(destination, append=older is not None))
        sources = opened.enter_context(open_sources(job, noted))
        _check_sources(job, sources, older)
        opened.enter_context(_cache(job, sources))
        spool = opened.enter_context(closing(LabelSpool(folder / ".labels")))
        survey, split = _choose(job, sources, older, spool, noted)
        dataset, gatherer = _write(job, sources, older, survey, split, spool, folder, noted)
        write_description(dataset, folder)
        gatherer.save(folder / GATHERED)
        readable = replace(dataset, folder=folder, chips=_readable_chips(dataset, older))
        write_layouts(_layouts(job, older), readable, folder, noted)
        warn_of_lopsided(dataset, job.split, noted)
    text = translate("Pixelwise", "Chips in the dataset: {counts}. Written in {seconds:.1f} s.")
    noted.pushInfo(text.format(counts=listed_counts(dataset), seconds=time.monotonic() - started))
    report = _write_report(job, dataset, noted)
    feedback.setProgress(100)
    return {
        "OUTPUT": str(destination),
        "FOOTPRINTS": str(destination / FOOTPRINTS),
        "CHIP_COUNT": len(dataset.chips),
        "REPORT": report,
    }


def _write_report(job: ExportJob, dataset: ChipDataset, noted: NotedFeedback) -> str:
    """Writes the report; a dataset that is complete is not given up for it."""
    if not job.report:
        return ""
    try:
        write_report(job.report, dataset, warnings=noted.warnings, notes=noted.infos)
    except PixelwiseError as error:
        text = translate("Pixelwise", "REPORT: the chips are complete, but the report could not be written: {error}")
        noted.pushWarning(text.format(error=error))
        return ""
    return job.report


def _check_sources(job: ExportJob, sources: Sources, older: ChipDataset | None) -> None:
    """Refuses what only the opened rasters and labels tell, before any window is read."""
    check_selection(job, sources.labels.classes)
    dtype = np.dtype(np.uint8) if job.dtype == "uint8" else sources.stack.dtype
    check_container(job.container, dtype, len(sources.stack.bands))
    if older is not None:
        check_fits(job, sources.stack, sources.labels.classes, older)


def _cache(job: ExportJob, sources: Sources) -> Any:
    """Room for the blocks that neighbouring windows share, in every thread."""
    # Windows overlap the next row of windows by up to their height, and blocks reach beyond them.
    bytes_per_row = sources.grid.width * len(sources.stack.bands) * sources.stack.dtype.itemsize
    return block_cache(2 * job.chip_size * bytes_per_row)


def _choose(
    job: ExportJob, sources: Sources, older: ChipDataset | None, spool: LabelSpool, feedback: Feedback
) -> tuple[Survey, Split]:
    """The windows that become chips, and their splits; InputError, with the reason, if there are none."""
    area = sources.area

    def inside_area(row: int, col: int) -> bool:
        return area is None or bool(area.covers(Window(row, col, 1, 1))[0, 0])

    classes = sources.labels.classes
    windows = plan_windows(
        job, sources.grid, sources.labels.centres(), inside_area if area is not None else None, feedback
    )
    feedback.pushInfo(translate("Pixelwise", "{count:,} windows are looked at.").format(count=len(windows)))
    survey = survey_windows(job, sources, windows, spool, feedback, (0, SURVEYED))
    if not len(survey):
        raise InputError(why_nothing(job, sources, survey))
    planned = len(survey)
    if job.oversample > 1:
        candidates = rare_window_candidates(job, sources.grid, classes, survey.windows, survey.pixels, feedback)
        more = survey_windows(job, sources, candidates, spool, feedback, (SURVEYED, SURVEYED))
        survey = survey.with_more(more.only(hold_rare_classes(job, survey.pixels, more.pixels)))
    chosen = select_windows(job, classes, survey.windows, survey.pixels, feedback)
    repeated = (np.arange(len(survey)) >= planned)[chosen]
    survey = survey.only(chosen)
    if not len(survey):
        text = translate(
            "Pixelwise",
            "There is no chip to write: no window fulfils KEEP, MIN_LABELLED and MIN_CLASS; ask for less of them.",
        )
        raise InputError(text)
    bounding = [window.bounding() for window in survey.windows]
    split = split_windows(
        job,
        bounding,
        survey.pixels,
        groups=groups_of(job, sources.grid, bounding, older, feedback),
        locked=locked_splits(older, sources.grid, bounding, job.buffer) if older is not None else None,
        repeated=repeated,
        feedback=feedback,
    )
    kept = split.names != ""
    if not kept.any():
        text = translate(
            "Pixelwise", "There is no chip to write: every window shares pixels with one of another split."
        )
        raise InputError(text)
    return survey.only(kept), Split(split.names[kept], split.folds[kept])


def _write(
    job: ExportJob,
    sources: Sources,
    older: ChipDataset | None,
    survey: Survey,
    split: Split,
    spool: LabelSpool,
    folder: Path,
    feedback: Feedback,
) -> tuple[ChipDataset, StatisticsGatherer]:
    """Writes images, labels and footprints; gives the description of the whole dataset and its statistics so far."""
    stack = sources.stack
    chips = records_of(survey, split, job.chip_size, len(older.scenes) if older else 0)
    start = SURVEYED
    stretch = older.stretch if older else None
    if job.dtype == "uint8" and stretch is None:
        stretch = find_stretch(sources, survey, chips, feedback, (SURVEYED, STRETCHED))
        start = STRETCHED
    dtype = np.dtype(np.uint8) if stretch else np.dtype(older.dtype) if older else stack.dtype
    writer = open_writer(job.container, folder, sources.grid.crs_wkt, len(stack.bands), dtype, job.chip_size)
    with closing(writer):
        gatherer = write_chips(
            sources, survey, chips, stretch, dtype, writer, spool, feedback, percent=(start, WRITTEN)
        )
    # Figures of training chips only, which more may be added to; those of all chips stand in as long as there are none.
    training = gatherer if TRAIN in split.names else StatisticsGatherer(len(stack.bands), dtype)
    if older is not None:
        training.merge(StatisticsGatherer.load(older.folder / GATHERED))
    learnt = training if TRAIN in split.names or (older and older.of_split(TRAIN)) else gatherer
    told = asdict(replace(job, layouts=_layouts(job, older)))
    dataset = replace(describe(job, sources, survey, split, chips, learnt, stretch, older), job=told)
    write_footprints(folder / FOOTPRINTS, dataset.crs, *footprints_of(dataset, sources, survey, older))
    return dataset, training


def _layouts(job: ExportJob, older: ChipDataset | None) -> list[str]:
    """Those asked for, and those of before: they would lack the new chips."""
    before = older.job.get("layouts", []) if older else []
    return [name for name in LAYOUTS if name in (*job.layouts, *before)]


def _readable_chips(dataset: ChipDataset, older: ChipDataset | None) -> list[ChipRecord]:
    """The chips as the hidden folder can be read: those of before lie elsewhere."""
    if older is None:
        return dataset.chips
    return chips_in_place(older) + dataset.chips[len(older.chips) :]
