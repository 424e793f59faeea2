"""Rectangles of pixels, and regular grids of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Window:
    """A rectangle of pixels; `row` and `col` of its upper left pixel may be negative, outside the raster."""

    row: int
    col: int
    height: int
    width: int

    @property
    def row_end(self) -> int:
        return self.row + self.height

    @property
    def col_end(self) -> int:
        return self.col + self.width

    @property
    def is_empty(self) -> bool:
        return self.height <= 0 or self.width <= 0

    def intersection(self, other: Window) -> Window:
        """The shared rectangle; `is_empty` where there is none."""
        row, col = max(self.row, other.row), max(self.col, other.col)
        height = min(self.row_end, other.row_end) - row
        width = min(self.col_end, other.col_end) - col
        return Window(row, col, max(height, 0), max(width, 0))

    def intersects(self, other: Window) -> bool:
        return not self.intersection(other).is_empty

    def contains(self, other: Window) -> bool:
        return self.intersection(other) == other

    def grown(self, pixels: int) -> Window:
        return Window(self.row - pixels, self.col - pixels, self.height + 2 * pixels, self.width + 2 * pixels)

    def slices_in(self, outer: Window) -> tuple[slice, slice]:
        """Row and column slices of this window in an array that holds `outer`."""
        row, col = self.row - outer.row, self.col - outer.col
        return slice(row, row + self.height), slice(col, col + self.width)


def positions(length: int, size: int, stride: int, edge: str = "shift") -> list[int]:
    """Starts of windows along an axis of 0…length.

    What becomes of the last one, where it would reach beyond the end, is told by `edge`: "shift" moves it inwards, so
    that all is covered, and a short axis gets the one start 0; "fill" lets it reach beyond; "drop" leaves it out.
    """
    whole = list(range(0, length - size + 1, stride))
    if edge == "drop":
        return whole
    if edge == "fill":
        # The first window that reaches the end is the last one that is needed.
        starts = range(0, max(length, 1), stride)
        return [start for start in starts if start == 0 or start - stride + size < length]
    if length <= size:
        return [0]
    return whole if whole[-1] + size == length else [*whole, length - size]


def window_grid(height: int, width: int, size: int, stride: int, edge: str = "shift") -> list[Window]:
    """Square windows over a raster, row by row; `edge` as in `positions`.

    With a stride above the size there are gaps between windows, and with "shift" the last window is still at the
    raster's edge. Where the raster is shorter than `size`, the window reaches beyond it, or is left out with "drop".
    """
    if size < 1 or stride < 1:
        raise ValueError(f"size and stride must be at least 1, not {size} and {stride}")
    cols = positions(width, size, stride, edge)
    return [Window(row, col, size, size) for row in positions(height, size, stride, edge) for col in cols]
