"""Where the classes of a map are: how many pixels of each every window has, and the areas of the classes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...chips.parallel import in_threads
from ...feedback import Feedback, stop_if_canceled
from ...geo.cache import block_cache
from ...geo.vectors import Area
from ...geo.windows import Window
from .classgrid import ClassGrid
from .counting import PixelAreas, class_areas, counts_of
from .foundclasses import NOTHING
from .windowing import cache_for, windows_of


@dataclass(frozen=True)
class Survey:
    """A map seen once: `counts` are pixels [window, class] inside the area, `areas` those of the classes in square
    metres (pixels times their size in CRS units without a CRS), `largest_pixel` the area of the largest pixel that
    has a class, and `even` whether all are as large."""

    windows: Sequence[Window]
    counts: NDArray[np.uint32]
    areas: NDArray[np.float64]
    largest_pixel: float
    even: bool

    @property
    def pixels(self) -> NDArray[np.int64]:
        return self.counts.sum(0, dtype=np.int64)


class MapInArea:
    """The classes of a map inside an area, and the area of its pixels. Belongs to one thread."""

    def __init__(self, classes: ClassGrid, area: Area | None) -> None:
        self.classes, self._area = classes, area
        self.pixel_areas = PixelAreas(classes.grid)

    def windows(self) -> list[Window]:
        """Windows over all of the map that lies in the area."""
        inside = self._area.window if self._area else self.classes.grid.window
        return windows_of(self.classes.layout(), inside)

    def read(self, window: Window) -> NDArray[np.uint8]:
        """Positions (rows, cols) of classes; NOTHING outside the area."""
        positions = self.classes.read(window)
        if self._area is not None:
            positions[~self._area.covers(window)] = NOTHING
        return positions

    @contextmanager
    def reopened(self) -> Iterator[MapInArea]:
        """The same for another thread; the first one must stay open as long."""
        with ExitStack() as files:
            classes = files.enter_context(closing(self.classes.reopened()))
            area = files.enter_context(closing(self._area.reopened())) if self._area else None
            yield MapInArea(classes, area)


def survey(found: MapInArea, feedback: Feedback, percent: tuple[float, float]) -> Survey:
    """Counts the pixels of every class in every window, in several threads.

    Memory holds a few windows and four bytes per class and million pixels.
    """
    windows, size = found.windows(), len(found.classes.classes)

    @contextmanager
    def open_worker(_: int) -> Iterator[Callable[[int], tuple[NDArray[np.uint32], NDArray[np.float64], float, float]]]:
        with found.reopened() as own:
            yield lambda number: _counted(own, windows[number], size)

    with block_cache(cache_for(found.classes.layout(), found.classes.grid.window)):
        results = in_threads(len(windows), open_worker, feedback, percent=percent)
    smallest = min((result[2] for result in results), default=np.inf)
    largest = max((result[3] for result in results), default=0.0)
    return Survey(
        windows,
        np.array([result[0] for result in results], np.uint32).reshape(-1, size),
        np.sum([result[1] for result in results], axis=0),
        largest,
        bool(largest <= smallest * (1 + 1e-9)),
    )


def _counted(
    found: MapInArea, window: Window, size: int
) -> tuple[NDArray[np.uint32], NDArray[np.float64], float, float]:
    """Pixels and areas per class in a window, and the areas of its smallest and largest pixel that has a class."""
    positions, of_rows = found.read(window), found.pixel_areas.of_rows(window)
    counts = counts_of([positions])
    used = of_rows[(positions != NOTHING).any(1)]
    smallest, largest = (float(used.min()), float(used.max())) if len(used) else (np.inf, 0.0)
    areas = class_areas(positions, counts, of_rows)
    return counts[:size].astype(np.uint32), areas[:size], smallest, largest


def pixels_at(
    found: MapInArea, windows: Survey, position: int, ranks: NDArray[np.int64], feedback: Feedback
) -> NDArray[np.int64]:
    """Rows and columns (n, 2) of pixels of the class at a position, by their rank among all of that class.

    Reads only windows that hold some of them, each once.
    """
    ends = np.cumsum(windows.counts[:, position], dtype=np.int64)
    order = np.argsort(ranks, kind="stable")
    where = np.searchsorted(ends, ranks[order], side="right")
    pixels = np.empty((len(ranks), 2), np.int64)
    for group in np.split(np.arange(len(ranks)), np.flatnonzero(np.diff(where)) + 1):
        stop_if_canceled(feedback)
        if not len(group):
            continue
        number = int(where[group[0]])
        window = windows.windows[number]
        begin = ends[number] - windows.counts[number, position]
        places = np.flatnonzero(found.read(window) == position)[ranks[order[group]] - begin]
        rows, cols = np.divmod(places, window.width)
        pixels[order[group]] = np.column_stack([rows + window.row, cols + window.col])
    return pixels
