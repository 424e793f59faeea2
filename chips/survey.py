"""What is in the windows of an export, found out before any chip is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback
from ..geo.classes import ClassTable
from ..geo.vectors import describe_extent
from ..language import translate
from .job import ExportJob
from .labelspool import LabelSpool, Slot
from .parallel import in_threads
from .sources import Sources
from .windowplan import ChipWindow

VALUES = 256


@dataclass(frozen=True)
class Survey:
    """Windows that hold valid pixels with a label (background included).

    `pixels` counts them by class (windows, classes), `valid` all valid pixels, `slots` tell where the labels are kept.
    `without_data` is the number of windows that were left out because no pixel with a label is valid.
    """

    windows: list[ChipWindow]
    pixels: NDArray[np.int64]
    valid: NDArray[np.int64]
    slots: list[Slot] = field(default_factory=list)
    without_data: int = 0

    def __len__(self) -> int:
        return len(self.windows)

    def only(self, marks: NDArray[np.bool_]) -> Survey:
        """The windows where `marks` is true."""
        numbers = np.flatnonzero(marks)
        return Survey(
            [self.windows[number] for number in numbers],
            self.pixels[numbers],
            self.valid[numbers],
            [self.slots[number] for number in numbers],
        )

    def with_more(self, other: Survey) -> Survey:
        """Both, these windows first."""
        return Survey(
            self.windows + other.windows,
            np.concatenate([self.pixels, other.pixels]),
            np.concatenate([self.valid, other.valid]),
            self.slots + other.slots,
        )


@dataclass(frozen=True)
class _Found:
    """What one window holds; no slot where it is of no use."""

    counts: NDArray[np.int64]
    valid: int
    slot: Slot | None


def survey_windows(
    job: ExportJob,
    sources: Sources,
    windows: Sequence[ChipWindow],
    spool: LabelSpool,
    feedback: Feedback,
    percent: tuple[float, float],
) -> Survey:
    """Reads the labels of all windows, and the images only where they alone tell what is valid; keeps the labels.

    Says how many windows were left out and why. The result may be empty.
    """
    classes = sources.labels.classes

    @contextmanager
    def open_worker(_: int) -> Iterator[Callable[[int], _Found]]:
        with sources.reopened() as own:
            yield lambda number: _look_at(windows[number], own, classes, job.min_valid, spool)

    found = in_threads(len(windows), open_worker, feedback, percent=percent)
    useful = [number for number, item in enumerate(found) if item.slot is not None]
    _report(job, found, feedback)
    return Survey(
        [windows[number] for number in useful],
        np.array([found[number].counts for number in useful], np.int64).reshape(len(useful), len(classes)),
        np.array([found[number].valid for number in useful], np.int64),
        [slot for slot in (found[number].slot for number in useful) if slot is not None],
        sum(item.valid == 0 for item in found),
    )


def _look_at(window: ChipWindow, sources: Sources, classes: ClassTable, min_valid: float, spool: LabelSpool) -> _Found:
    label = sources.label(window)
    counts = _class_counts(label, classes.values)
    if not counts.any():
        return _Found(counts, -1, None)
    valid = sources.valid(window)
    total = int(valid.sum())
    if total < label.size:
        label[~valid] = sources.labels.ignore
        counts = _class_counts(label, classes.values)
    if not counts.any() or total < min_valid * label.size:
        return _Found(counts, total, None)
    return _Found(counts, total, spool.add(label))


def _class_counts(label: NDArray[np.uint8], values: Sequence[int]) -> NDArray[np.int64]:
    import cv2  # counts five times as fast as numpy, and other threads go on meanwhile

    return cv2.calcHist([label], [0], None, [VALUES], [0, VALUES])[list(values), 0].astype(np.int64)


def _report(job: ExportJob, found: Sequence[_Found], feedback: Feedback) -> None:
    unused = [item for item in found if item.slot is None]
    without_data = sum(item.valid == 0 for item in unused)
    too_few = sum(item.valid > 0 and bool(item.counts.any()) for item in unused)
    without_labels = len(unused) - without_data - too_few
    no_label = translate("Pixelwise", "{count:,} of {total:,} windows hold no labelled pixel and are left out.")
    if job.area and job.unlabelled == "background":
        no_label = translate(
            "Pixelwise", "{count:,} of {total:,} windows hold no labelled pixel inside AREA and are left out."
        )
    fewer = translate(
        "Pixelwise",
        "{count:,} of {total:,} windows hold fewer valid pixels than MIN_VALID {least:g} and are left out.",
    )
    no_data = translate("Pixelwise", "{count:,} of {total:,} windows hold no valid pixel and are left out.")
    for count, text in ((without_data, no_data), (too_few, fewer), (without_labels, no_label)):
        if count:
            feedback.pushInfo(text.format(count=count, total=len(found), least=job.min_valid))


def why_nothing(job: ExportJob, sources: Sources, survey: Survey) -> str:
    """The sentence for an export without any window of use."""
    grid, labels = sources.grid, sources.labels
    if labels.extent is not None and not grid.window_of(labels.extent).intersects(grid.window):
        text = translate(
            "Pixelwise",
            "LABELS: {layer} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster "
            "{raster_extent} (xmin, ymin, xmax, ymax).",
        )
        return text.format(
            layer=labels.title,
            extent=describe_extent(labels.extent),
            raster_extent=describe_extent(grid.extent()),
        )
    names = ", ".join(job.inputs)
    if survey.without_data:
        text = translate(
            "Pixelwise",
            "There is no chip to write: {names} holds no valid pixel where there are labels, only nodata.",
        )
        return text.format(names=names)
    if sources.area is not None:
        return translate("Pixelwise", "There is no chip to write: no labelled pixel of the raster lies inside AREA.")
    if job.min_valid > 0:
        text = translate(
            "Pixelwise",
            "There is no chip to write: no window with labels has as many valid pixels as MIN_VALID {least:g} asks "
            "for.",
        )
        return text.format(least=job.min_valid)
    text = translate("Pixelwise", "There is no chip to write: {layer} labels no valid pixel of {names}.")
    return text.format(layer=labels.title, names=names)
