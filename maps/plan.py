"""Which windows a raster is classified in, and which part of each is kept."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from ..errors import InputError
from ..geo.windows import Window

AUTOMATIC_WINDOW = 768
AUTOMATIC_MARGIN = 96
SMALLEST_WINDOW = 32
# GeoTIFF tiles have sides that are multiples of 16, and a window should write whole tiles.
CORE_STEP = 16
# Networks halve the image up to five times. With windows that start and end on multiples of 32 the pixels fall into
# the same cells as in one pass over the whole raster, and nothing has to be padded.
NETWORK_STEP = 32
LARGEST_TILE = 4096
TILE_OF_PART = 128


@dataclass(frozen=True)
class WindowPlan:
    """Cores side by side on a grid that starts at the raster's first pixel; only those that touch `target`.

    A core is the part of a window that is kept; the window reaches `margin` pixels further on every side. Cores and
    windows may reach beyond the raster. The grid does not depend on `target`, so a part of a raster gets the same
    values as in a run over all of it. Iterating makes one core at a time, row by row, however large the raster is.
    """

    raster: Window
    target: Window
    core_height: int
    core_width: int
    margin: int

    @property
    def _rows(self) -> range:
        return range(self.target.row // self.core_height, -(-self.target.row_end // self.core_height))

    @property
    def _cols(self) -> range:
        return range(self.target.col // self.core_width, -(-self.target.col_end // self.core_width))

    def __len__(self) -> int:
        return len(self._rows) * len(self._cols)

    def __iter__(self) -> Iterator[Window]:
        for row in self._rows:
            for col in self._cols:
                yield Window(row * self.core_height, col * self.core_width, self.core_height, self.core_width)

    def window(self, core: Window) -> Window:
        return core.grown(self.margin)

    def kept(self, core: Window) -> Window:
        """The part of a core that lies in the output."""
        return core.intersection(self.target)

    @property
    def window_shape(self) -> tuple[int, int]:
        """Rows and columns of every window."""
        return self.core_height + 2 * self.margin, self.core_width + 2 * self.margin

    @property
    def tile_shape(self) -> tuple[int, int]:
        """Rows and columns of the output's tiles: the cores, so that each window writes one tile once.

        In a part of the raster the cores do not begin at the output's first pixel; small tiles then keep those few
        that are written twice cheap.
        """
        aligned = self.target.row % self.core_height == 0 and self.target.col % self.core_width == 0
        if not aligned or max(self.core_height, self.core_width) > LARGEST_TILE:
            return TILE_OF_PART, TILE_OF_PART
        return self.core_height, self.core_width


def plan_windows(raster: Window, target: Window, window_size: int = 0, margin: int = -1) -> WindowPlan:
    """The plan for a part (`target`) of a raster. `window_size` 0 and `margin` -1 are automatic.

    An automatic window is at most 768 pixels wide (four margins, where those are wide) and fits the raster, so that
    little is computed beyond its edge; a size that was asked for is kept unless the raster is smaller.
    Raises InputError for sizes that leave nothing of a window.
    """
    window, margin = checked_sizes(window_size, margin)
    core = (window - 2 * margin) // CORE_STEP * CORE_STEP
    fit = _balanced if window_size == 0 else _shortened
    return WindowPlan(raster, target, fit(raster.height, core), fit(raster.width, core), margin)


def checked_sizes(window_size: int, margin: int) -> tuple[int, int]:
    """Window and margin in pixels, with automatic values filled in; InputError where they do not go together."""
    if window_size != 0 and window_size < SMALLEST_WINDOW:
        raise InputError(
            f"WINDOW_SIZE is {window_size}: it must be 0 (automatic) or at least {SMALLEST_WINDOW} pixels."
        )
    if margin < -1:
        raise InputError(f"MARGIN is {margin}: it must be -1 (automatic) or at least 0 pixels.")
    if margin == -1:
        margin = min(AUTOMATIC_MARGIN, window_size // 8) if window_size else AUTOMATIC_MARGIN
    if window_size == 0:
        window_size = max(AUTOMATIC_WINDOW, _rounded_up(4 * margin, NETWORK_STEP))
    largest = (window_size - CORE_STEP) // 2
    if margin > largest:
        raise InputError(
            f"MARGIN is {margin}, but a WINDOW_SIZE of {window_size} leaves room for 0 to {largest} pixels: "
            f"lower MARGIN, or raise WINDOW_SIZE to {2 * margin + CORE_STEP} or more."
        )
    return window_size, margin


def _balanced(length: int, core: int) -> int:
    """The core's side with which as many cores cover the length with the least beyond it."""
    return min(core, _rounded_up(math.ceil(length / math.ceil(length / core)), NETWORK_STEP))


def _shortened(length: int, core: int) -> int:
    return min(core, _rounded_up(length, CORE_STEP))


def _rounded_up(length: int, step: int) -> int:
    return math.ceil(length / step) * step
