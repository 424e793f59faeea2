"""The second pass of an export: images read, perhaps stretched to 8 bits, and written with their labels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

import numpy as np

from ..feedback import Feedback
from .containers import ChipWriter
from .dataset import ChipRecord
from .labelspool import LabelSpool
from .parallel import in_threads, thread_count
from .sources import Sources
from .split import TRAIN
from .statistics import StatisticsGatherer, stretch_of, stretched
from .survey import Survey

Stretch = list[list[float]]


def find_stretch(
    sources: Sources, survey: Survey, chips: Sequence[ChipRecord], feedback: Feedback, percent: tuple[float, float]
) -> Stretch:
    """Per band the values that become 0 and 255: the 2 and 98 % percentiles over valid pixels of training chips."""
    training = [number for number, chip in enumerate(chips) if chip.split == TRAIN] or list(range(len(chips)))
    gatherers = _gatherers(sources, sources.stack.dtype)

    def look(own: Sources, gatherer: StatisticsGatherer, number: int) -> None:
        gatherer.add(*own.image(survey.windows[training[number]]))

    in_threads(len(training), _opener(sources, gatherers, look), feedback, percent=percent)
    return stretch_of(_merged(gatherers).result())


def write_chips(
    sources: Sources,
    survey: Survey,
    chips: Sequence[ChipRecord],
    stretch: Stretch | None,
    dtype: np.dtype,
    writer: ChipWriter,
    spool: LabelSpool,
    feedback: Feedback,
    percent: tuple[float, float],
) -> StatisticsGatherer:
    """Writes image, as `dtype`, and label of every window; gives statistics of those for training, or else of all."""
    gatherers = _gatherers(sources, dtype)
    counted = TRAIN if any(chip.split == TRAIN for chip in chips) else None

    def write(own: Sources, gatherer: StatisticsGatherer, number: int) -> None:
        window, chip = survey.windows[number], chips[number]
        image, valid = own.image(window)
        image = stretched(image, valid, stretch) if stretch else image.astype(dtype, copy=False)
        transform = window.transform(own.grid, own.chip_size)
        writer.write(chip.id, transform, image, valid, spool.packed(survey.slots[number]))
        if counted is None or chip.split == counted:
            gatherer.add(image, valid)

    in_threads(len(chips), _opener(sources, gatherers, write), feedback, percent=percent, unit="chips")
    return _merged(gatherers)


def _gatherers(sources: Sources, dtype: np.dtype) -> list[StatisticsGatherer]:
    return [StatisticsGatherer(len(sources.stack.bands), dtype) for _ in range(thread_count())]


def _opener(
    sources: Sources,
    gatherers: Sequence[StatisticsGatherer],
    work: Callable[[Sources, StatisticsGatherer, int], None],
) -> Callable:
    """What `in_threads` needs: for every thread sources and a gatherer of its own."""

    @contextmanager
    def open_worker(thread: int) -> Iterator[Callable[[int], None]]:
        with sources.reopened() as own:
            yield partial(work, own, gatherers[thread])

    return open_worker


def _merged(gatherers: Sequence[StatisticsGatherer]) -> StatisticsGatherer:
    first, *others = gatherers
    for other in others:
        first.merge(other)
    return first
