"""All files of a map, from any function that gives scores for windows."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import ExitStack, closing
from dataclasses import asdict
from pathlib import Path

from ..feedback import Feedback, stop_if_canceled
from ..geo.cache import block_cache
from ..geo.classes import ClassTable
from ..geo.classraster import writing
from ..geo.outputs import complete_file
from ..geo.raster import RasterStack
from ..geo.vectors import Area
from .classareas import class_areas_html
from .job import ClassifyJob
from .mapwriter import ClassCounts, MapWriter, Target
from .pieces import Piece, read_pieces
from .plan import WindowPlan
from .polygons import write_polygons
from .stream import BatchSize, Scores, stream

SHARE_OF_POLYGONS = 0.15


def write_map(
    job: ClassifyJob,
    stack: RasterStack,
    plan: WindowPlan,
    classes: ClassTable,
    scores: Scores,
    batch: BatchSize,
    feedback: Feedback,
    *,
    area: Area | None = None,
) -> dict[str, str]:
    """Classifies the plan's windows by `scores` and writes the outputs a job names; returns their paths by key.

    The outputs appear together at the end, or none does. Memory: GDAL's cache (64 to 256 MB), three batches of
    windows and what the network takes.
    """
    wanted = {"OUTPUT": job.output, "PROBABILITIES": job.probabilities}
    wanted |= {"POLYGONS": job.polygons, "CLASS_AREAS": job.class_areas}
    wanted = {key: path for key, path in wanted.items() if path}
    share = 1 - SHARE_OF_POLYGONS if job.polygons else 1.0
    # A raster stored in whole rows needs a row of windows in the cache, or every window would decode the rows anew.
    row_of_windows = plan.window_shape[0] * stack.grid.width * len(stack.bands) * stack.dtype.itemsize
    with ExitStack() as outputs, block_cache(row_of_windows * 5 // 4):
        targets = {key: Target(outputs.enter_context(complete_file(path)), path) for key, path in wanted.items()}
        writer = MapWriter(
            stack.grid,
            plan,
            classes,
            targets["OUTPUT"],
            targets.get("PROBABILITIES"),
            {"PIXELWISE_JOB": json.dumps(asdict(job))},
        )
        counts = _classify(stack, plan, area, scores, batch, writer, feedback, share)
        if not counts.pixels.any():
            feedback.pushWarning("Nothing was classified: the raster has no valid pixel in the part that is mapped.")
        if job.polygons:
            _outline(targets["OUTPUT"].path, classes, targets["POLYGONS"], feedback, share)
        if job.class_areas:
            page = class_areas_html(f"Class areas of {Path(job.output).name}", classes, counts)
            with writing(job.class_areas):
                targets["CLASS_AREAS"].path.write_text(page, encoding="utf-8")
        stop_if_canceled(feedback)
    feedback.setProgress(100)
    return wanted


def _classify(
    stack: RasterStack,
    plan: WindowPlan,
    area: Area | None,
    scores: Scores,
    batch: BatchSize,
    writer: MapWriter,
    feedback: Feedback,
    share: float,
) -> ClassCounts:
    def pieces() -> Generator[Piece, None, None]:
        # Runs in the reading thread, which needs files of its own.
        with ExitStack() as files:
            own = files.enter_context(stack.reopened())
            part = files.enter_context(closing(area.reopened())) if area else None
            yield from read_pieces(own, plan, part.covers if part else None)

    def done(piece: Piece) -> None:
        feedback.setProgress(100 * share * piece.number / len(plan))

    try:
        stream(pieces, scores, writer.write, batch, feedback, done)
        writer.finish()
    finally:
        writer.close()
    return writer.counts


def _outline(class_raster: Path, classes: ClassTable, target: Target, feedback: Feedback, begin: float) -> None:
    def progress(share: float) -> None:
        feedback.setProgress(100 * (begin + (1 - begin) * share))

    number = write_polygons(class_raster, classes, target.path, target.destination, feedback, progress)
    feedback.pushInfo(f"Outlined {number:,} polygons.")
