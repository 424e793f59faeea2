"""A map and a reference compared pixel by pixel, window by window: one confusion matrix, and what else needs pixels."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...chips.parallel import in_threads
from ...feedback import Feedback
from ...geo.cache import block_cache
from ...geo.confusion import Matrix
from ...geo.vectors import Area
from ...geo.windows import Window
from .boundary import BoundaryCounts
from .classgrid import NOTHING, ClassGrid
from .counting import POSITIONS, PixelAreas, class_areas, counts_of
from .matching import Matching
from .probabilities import Probabilities
from .roc import RocCounts
from .windowing import cache_for, windows_of


@dataclass(frozen=True)
class Comparison:
    """What was counted: `matrix` [reference, map] of pixels by position in the matching's classes; `map_areas` of the
    map's classes inside AREA, also where there is no reference, in `area_unit`; `auc` and `boundary` (F1) per class,
    None where they were not asked for. `unmapped` are pixels of the reference's classes where the map has none."""

    matrix: Matrix
    map_areas: NDArray[np.float64]
    area_unit: str
    auc: NDArray[np.float64] | None
    boundary: NDArray[np.float64] | None
    unmapped: int


def compare(
    mapped: ClassGrid,
    reference: ClassGrid | None,
    matching: Matching,
    feedback: Feedback,
    *,
    area: Area | None = None,
    probabilities: Probabilities | None = None,
    boundary_tolerance: float = 0.0,
    percent: tuple[float, float] = (0.0, 100.0),
) -> Comparison:
    """Compares a map with a reference on the same grid, each of whose pixels is read once, by several threads.

    Without a `reference` (it is points) only the areas of the map are found. Outside `area` nothing counts. Memory
    is that of a few windows, whatever the size. A cancel is noticed within a second. Raises CanceledError, and
    RasterError where a raster cannot be read.
    """
    crew = _Crew(mapped, reference, matching, area, probabilities, boundary_tolerance)
    inside = mapped.grid.window if area is None else area.window
    windows = windows_of(mapped.layout() or (reference.layout() if reference else None), inside)
    layouts = [side.layout() for side in (mapped, reference) if side is not None]
    with block_cache(sum(cache_for(layout, inside) for layout in layouts)):
        in_threads(len(windows), lambda _: crew.opened(windows), feedback, percent=percent)
    return crew.result()


class _Crew:
    """What all threads share: the layers to open again, and what they have counted."""

    def __init__(
        self,
        mapped: ClassGrid,
        reference: ClassGrid | None,
        matching: Matching,
        area: Area | None,
        probabilities: Probabilities | None,
        tolerance: float,
    ) -> None:
        self.mapped, self.reference, self.matching = mapped, reference, matching
        self.area, self.probabilities = area, probabilities
        self.pixel_areas = PixelAreas(mapped.grid)
        count = len(matching.classes)
        self.roc = RocCounts(count, probabilities.of_bands) if probabilities else None
        self.roc_lock = threading.Lock()
        self.tolerance = tolerance if reference is not None else 0.0
        self.members: list[_Member] = []

    @contextmanager
    def opened(self, windows: list[Window]) -> Iterator[Callable[[int], None]]:
        with ExitStack() as stack:
            member = _Member(self, stack)
            self.members.append(member)
            yield lambda number: member.add(windows[number])

    def result(self) -> Comparison:
        joint = sum((member.joint for member in self.members), np.zeros((POSITIONS, POSITIONS), np.int64))
        areas = sum((member.areas for member in self.members), np.zeros(POSITIONS))
        count = len(self.matching.classes)
        of_map, of_reference = self.matching.of_map, self.matching.of_reference
        # One more row and column for what does not count.
        rows, cols = (np.where(lookup == NOTHING, count, lookup) for lookup in (of_reference, of_map))
        folded = np.zeros((count + 1, count + 1), np.int64)
        np.add.at(folded, (rows[:, None], cols[None, :]), joint)
        map_areas = np.bincount(cols, areas, count + 1)[:count].astype(np.float64)
        boundary = None
        if self.tolerance:
            counts = BoundaryCounts(count, self.tolerance)
            for member in self.members:
                assert member.boundary is not None  # nosec B101 # for mypy
                counts.include(member.boundary)
            boundary = counts.f1()
        return Comparison(
            folded[:count, :count],
            map_areas,
            self.pixel_areas.unit,
            self.roc.auc() if self.roc else None,
            boundary,
            int(joint[rows < count, NOTHING].sum()),
        )


class _Member:
    """One thread's layers and counts."""

    def __init__(self, crew: _Crew, stack: ExitStack) -> None:
        self._crew = crew
        self._mapped = stack.enter_context(closing(crew.mapped.reopened()))
        self._reference = stack.enter_context(closing(crew.reference.reopened())) if crew.reference else None
        self._area = stack.enter_context(closing(crew.area.reopened())) if crew.area else None
        self._probabilities = crew.probabilities.reopened() if crew.probabilities else None
        # Pixels by the positions that both sides have of their own, [reference, map], so that classes are matched once
        # for all pixels; and areas by the map's.
        self.joint = np.zeros((POSITIONS, POSITIONS), np.int64)
        self.areas = np.zeros(POSITIONS)
        self.boundary = BoundaryCounts(len(crew.matching.classes), crew.tolerance) if crew.tolerance else None

    def add(self, window: Window) -> None:
        seen = window.grown(self.boundary.halo) if self.boundary else window
        core = window.slices_in(seen)
        mapped = self._mapped.read(seen)
        inside = self._area.covers(seen) if self._area else None
        counted = None if inside is None else inside[core]
        reference = self._reference.read(seen) if self._reference else np.full(mapped.shape, NOTHING, np.uint8)
        joint = counts_of([reference[core], mapped[core]], counted)
        self.joint += joint
        self.areas += class_areas(mapped[core], joint.sum(0), self._crew.pixel_areas.of_rows(window), counted)
        if self.boundary:
            matching = self._crew.matching
            self.boundary.add(matching.of_reference[reference], matching.of_map[mapped], core, inside)
        if self._probabilities:
            self._add_probabilities(window, reference[core], counted)

    def _add_probabilities(
        self, window: Window, reference: NDArray[np.uint8], counted: NDArray[np.bool_] | None
    ) -> None:
        assert self._probabilities is not None and self._crew.roc is not None  # nosec B101 # for mypy
        values, known = self._probabilities.read(window)
        if counted is not None:
            known &= counted
        positions = np.where(known, self._crew.matching.of_reference[reference], np.uint8(NOTHING))
        # numpy counts under Python's lock in any case.
        with self._crew.roc_lock:
            self._crew.roc.add(values, positions)
