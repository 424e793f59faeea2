"""Roughly what an export will write, before it starts: from the plan of its windows, without reading a pixel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..geo.windows import Window, positions
from .job import ExportJob

# Bytes of chips a second, with two threads onto a disk (docs/performance.md), and what a worker takes to start.
BYTES_PER_SECOND = 115e6
START_SECONDS = 3.0


@dataclass(frozen=True)
class ExportEstimate:
    """`chips` are those of the plan; `at_most` where it depends on the pixels how many of them stay."""

    chips: int
    at_most: bool
    megabytes: float
    seconds: float


def estimate_export(
    job: ExportJob,
    size: tuple[int, int],
    bytes_per_pixel: int,
    *,
    area: Window | None = None,
    labelled: NDArray[np.float64] | None = None,
) -> ExportEstimate:
    """The estimate for a raster of `size` (rows, cols) on the chips' grid.

    `area` is the window around the polygons of AREA, None without any. `labelled` (n, 4) are first row, first column,
    last row and last column of the features of the labels; None where these are not known.
    """
    angles = len({float(angle) % 360 for angle in job.rotations or [0.0]})
    planned, at_most = _planned(job, size, area, labelled)
    chips = planned * angles
    at_most = at_most or (job.edge == "drop" and (angles > 1 or job.size_jitter > 0)) or job.min_valid > 0
    # Windows that overlap others of another split are left out.
    at_most = at_most or (job.split_by in ("blocks", "polygons") and bool(job.split or job.test or job.folds))
    if job.max_chips and chips > job.max_chips:
        chips, at_most = job.max_chips, False
    of_chip = job.chip_size**2 * (bytes_per_pixel + 1)
    looked_at = planned * angles * of_chip
    seconds = START_SECONDS + (looked_at + chips * of_chip) / 2 / BYTES_PER_SECOND
    return ExportEstimate(chips, at_most, chips * of_chip / 1e6, seconds)


def _planned(
    job: ExportJob, size: tuple[int, int], area: Window | None, labelled: NDArray[np.float64] | None
) -> tuple[int, bool]:
    """How many places have windows, and whether it depends on the pixels how many of them become chips."""
    selective = bool(job.min_labelled or job.min_class)
    if job.windows == "random":
        return job.count, True
    if job.windows == "features":
        if labelled is None:
            return 0, True
        middle = (labelled[:, :2] + labelled[:, 2:]) / 2
        outer = area or Window(0, 0, *size)
        low, high = (outer.row, outer.col), (min(outer.row_end, size[0]), min(outer.col_end, size[1]))
        inside = ((middle >= np.maximum(low, 0)) & (middle < high)).all(axis=1)
        return int(inside.sum()), selective or area is not None
    starts = [positions(length, job.chip_size, job.stride or max(job.chip_size // 2, 1), job.edge) for length in size]
    rows, cols = (_reaching(axis, job.chip_size, extent) for axis, extent in zip(starts, _spans(area), strict=True))
    everything = len(rows) * len(cols)
    if job.keep == "all" and job.unlabelled == "background":
        return everything, selective or area is not None
    if labelled is None:
        return everything, True
    with_label = _with_label(rows, cols, job.chip_size, labelled)
    # Without a background, a window without any label holds nothing to learn from.
    share = (1.0 if job.keep == "all" else job.negatives) if job.unlabelled == "background" else 0.0
    return with_label + round(share * (everything - with_label)), True


def _spans(area: Window | None) -> Sequence[tuple[int, int] | None]:
    return [(area.row, area.row_end), (area.col, area.col_end)] if area else [None, None]


def _reaching(starts: list[int], size: int, span: tuple[int, int] | None) -> list[int]:
    """Those of the windows along an axis that reach into a span of it."""
    return [start for start in starts if span is None or (start < span[1] and start + size > span[0])]


def _with_label(rows: list[int], cols: list[int], size: int, boxes: NDArray[np.float64]) -> int:
    """How many windows of the grid touch the box of a feature."""
    marks = np.zeros((len(rows), len(cols)), bool)
    spans = []
    for axis, (first, last) in ((rows, (0, 2)), (cols, (1, 3))):
        begin = np.searchsorted(np.array(axis) + size, boxes[:, first], side="right")
        end = np.searchsorted(np.array(axis), boxes[:, last], side="left")
        spans.append((begin, end))
    for row, row_end, col, col_end in zip(*spans[0], *spans[1], strict=True):
        marks[row:row_end, col:col_end] = True
    return int(marks.sum())
