"""How far a map is, by the area that has something to classify."""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray

from ..geo.raster import RasterStack
from ..geo.windows import Window
from .pieces import Inside
from .plan import Place, WindowPlan

# Pixels that are looked at, along each side, to see where there is something to classify; reading them takes at most
# about so many seconds.
SAMPLES = 24
LONGEST_LOOK = 2.0
# What a window costs that has nothing to classify, of one that is full.
EMPTY_SHARE = 0.01
SECONDS_BETWEEN_TALK = 10.0


def sampled_share(stack: RasterStack, target: Window, inside: Inside | None = None) -> NDArray[np.float64]:
    """1 where a pixel of a coarse grid over the target has something to classify, else EMPTY_SHARE; (rows, cols).

    Where looking takes too long, the rest counts as full.
    """
    rows, cols = (min(SAMPLES, length) for length in (target.height, target.width))
    result = np.ones((rows, cols))
    if not stack.may_have_gaps and inside is None:
        return result
    begun = time.monotonic()
    for row in range(rows):
        for col in range(cols):
            pixel = Window(
                target.row + (2 * row + 1) * target.height // (2 * rows),
                target.col + (2 * col + 1) * target.width // (2 * cols),
                1,
                1,
            )
            if not _has_data(stack, pixel, inside):
                result[row, col] = EMPTY_SHARE
            if time.monotonic() - begun > LONGEST_LOOK:
                return result
    return result


def _has_data(stack: RasterStack, pixel: Window, inside: Inside | None) -> bool:
    if inside is not None and not inside(pixel)[0, 0]:
        return False
    return stack.may_have_data(pixel) and bool(stack.read(pixel)[1][0, 0])


class MapProgress:
    """The share of a map's work that is done when a window is, and the time that is left."""

    def __init__(self, plan: WindowPlan, share: NDArray[np.float64]) -> None:
        self._plan, self._share = plan, share
        # What lies before each row of the coarse grid, in each band of columns.
        self._bands = [self._of_band(band) for band in range(len(plan.bands))]
        self._total = sum(float(band.sum()) for band in self._bands)
        self._begun: tuple[float, float] | None = None
        self._told = time.monotonic()

    def _of_band(self, band: int) -> NDArray[np.float64]:
        plan = self._plan
        begin, end = plan.cols.kept(plan.bands[band][0], plan.bands[band][-1])
        weights = _overlap(self._share.shape[1], plan.target.col, plan.target.width, begin, end)
        return self._share @ weights

    def after(self, place: Place) -> float:
        """The share, 0 to 1, when everything up to a window is done."""
        plan = self._plan
        columns = plan.bands[place.block.band]
        begin, end = plan.rows.kept(max(place.block.row, plan.row_numbers[0]))
        part = (place.col - columns[0] + 1) / len(columns) if place.kept else 0.0
        done = begin + (end - begin) * part
        rows = _overlap(self._share.shape[0], plan.target.row, plan.target.height, plan.target.row, done)
        before = sum(float(band.sum()) for band in self._bands[: place.block.band])
        return (before + float(rows @ self._bands[place.block.band])) / self._total

    def seconds_left(self, share: float) -> float | None:
        """From the speed since the first call; None for that one."""
        now = time.monotonic()
        if self._begun is None:
            self._begun = share, now
            return None
        first, begun = self._begun
        return (now - begun) / (share - first) * (1 - share) if share > first else None

    def wants_to_talk(self) -> bool:
        """True every few seconds."""
        now = time.monotonic()
        if now - self._told < SECONDS_BETWEEN_TALK:
            return False
        self._told = now
        return True


def _overlap(cells: int, first: int, length: int, begin: float, end: float) -> NDArray[np.float64]:
    """The share of each of `cells` equal parts of first … first + length that lies in begin … end."""
    edges = first + length * np.arange(cells + 1) / cells
    inside = np.minimum(edges[1:], end) - np.maximum(edges[:-1], begin)
    return np.clip(inside, 0, None) / (length / cells)
