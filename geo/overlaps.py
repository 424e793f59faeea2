"""Which windows share pixels with some of a hundred thousand others, found without comparing pairs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .windows import Window

Marks = NDArray[np.bool_]
Numbers = NDArray[np.int64]

# Cells of the coarse plane per window, and at least: their sums are what a look costs.
CELLS_PER_WINDOW = 8
FEWEST_CELLS = 16384


def overlapping_any(windows: Sequence[Window], others: Sequence[Window]) -> Marks:
    """True for windows that share a pixel with at least one of the others."""
    return _sharing(_boxes(windows), _boxes(others))


class Neighbours:
    """Windows of any sizes and places, asked which lie on, or less than `buffer` pixels from, some marked ones."""

    def __init__(self, windows: Sequence[Window], buffer: int = 0) -> None:
        self._boxes = _boxes(windows)
        self._grown = self._boxes + np.array((-buffer, -buffer, buffer, buffer))
        most = max(CELLS_PER_WINDOW * len(windows), FEWEST_CELLS)
        edges = [np.unique(self._boxes[:, [axis, axis + 2]]) for axis in (0, 1)]
        self._is_exact = len(edges[0]) * len(edges[1]) <= most
        if not self._is_exact:
            edges = [_regular(found, int(most**0.5)) for found in edges]
        self._edges = edges
        self._covered = self._cells(self._boxes)
        self._asked = self._cells(self._grown)

    def near(self, marked: Marks) -> Marks:
        """True for windows on or near a marked one, the marked ones included.

        A quick look for comparing many choices of `marked`: where windows lie in thousands of different rows and
        columns, it is coarse and also true for some that only nearly reach a marked one.
        """
        shape = len(self._edges[0]), len(self._edges[1])
        top, left, bottom, right = self._covered[marked].T
        # +1 and −1 at the corners add up to how many marked windows cover each cell.
        first = np.concatenate([top * shape[1] + left, bottom * shape[1] + right])
        second = np.concatenate([top * shape[1] + right, bottom * shape[1] + left])
        cells = shape[0] * shape[1]
        changes = (np.bincount(first, minlength=cells) - np.bincount(second, minlength=cells)).astype(np.int32)
        covered = changes.reshape(shape).cumsum(axis=0, dtype=np.int32).cumsum(axis=1, dtype=np.int32) > 0
        sums = np.zeros((shape[0] + 1, shape[1] + 1), np.int32)
        covered.cumsum(axis=0, dtype=np.int32).cumsum(axis=1, out=sums[1:, 1:])
        top, left, bottom, right = self._asked.T
        return sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left] > 0

    def exactly(self, marked: Marks) -> Marks:
        """As `near`, and only true where it is so to the pixel."""
        found = self.near(marked)
        if not self._is_exact:
            found[found] = _sharing(self._grown[found], self._boxes[marked])
        return found

    def _cells(self, boxes: Numbers) -> Numbers:
        """First row and column of the cells that boxes touch, and those after the last; clipped to where cells are."""
        first = [np.searchsorted(self._edges[axis], boxes[:, axis], side="right") - 1 for axis in (0, 1)]
        end = [np.searchsorted(self._edges[axis], boxes[:, axis + 2], side="left") for axis in (0, 1)]
        most = [len(edges) - 1 for edges in self._edges]
        return np.stack([np.clip(cells, 0, most[number % 2]) for number, cells in enumerate(first + end)], axis=1)


def _boxes(windows: Sequence[Window]) -> Numbers:
    """First row, first column, and the row and column after the last (windows, 4)."""
    return np.array([(w.row, w.col, w.row_end, w.col_end) for w in windows], np.int64).reshape(-1, 4)


def _regular(edges: Numbers, count: int) -> Numbers:
    step = -(-int(edges[-1] - edges[0]) // max(count - 1, 1))
    return np.arange(edges[0], edges[-1] + step, max(step, 1))


def _sharing(asked: Numbers, others: Numbers) -> Marks:
    """True for boxes that share a pixel with any of the others.

    Two boxes share none if one ends before the other begins in one of the axes. Those that do are counted, and what
    was counted for both axes is counted back.
    """
    top, left, bottom, right = others.T
    own_top, own_left, own_bottom, own_right = asked.T
    apart = np.zeros(len(asked), np.int64)
    for ends, start in ((bottom, own_top), (right, own_left)):
        apart += np.searchsorted(np.sort(ends), start, side="right")
    for starts, end in ((top, own_bottom), (left, own_right)):
        apart += len(others) - np.searchsorted(np.sort(starts), end, side="left")
    for rows, own_rows in ((bottom, own_top), (-top, -own_bottom)):
        for cols, own_cols in ((right, own_left), (-left, -own_right)):
            apart -= _dominated(rows, cols, own_rows, own_cols)
    return apart < len(others)


def _dominated(xs: Numbers, ys: Numbers, own_xs: Numbers, own_ys: Numbers) -> Numbers:
    """For each point asked about, how many points have both x and y no larger.

    The points before it in the order of x are a row of pieces whose lengths are the powers of two in their number, and
    within each piece y is sorted: a merge sort tree, level by level.
    """
    count = len(xs)
    order = np.argsort(xs, kind="stable")
    before = np.searchsorted(xs[order], own_xs, side="right")
    sorted_ys = np.sort(ys)
    ranks = np.searchsorted(sorted_ys, ys[order], side="left")
    limits = np.searchsorted(sorted_ys, own_ys, side="right")
    found = np.zeros(len(own_xs), np.int64)
    for level in range(count.bit_length()):
        pieces = np.arange(count) >> level
        keys = np.sort(pieces * (count + 1) + ranks)
        asked = np.flatnonzero((before >> level) & 1)
        piece = (before[asked] >> level) - 1
        below = np.searchsorted(keys, piece * (count + 1) + limits[asked], side="left")
        found[asked] += below - (piece << level)
    return found
