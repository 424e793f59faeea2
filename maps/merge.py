"""The scores of overlapping windows made into one score a pixel."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .pieces import Piece
from .plan import Block, WindowPlan

Array = NDArray[np.float32]


class Merger(Protocol):
    def add(self, piece: Piece, scores: Array) -> Array | None:
        """Takes the scores (classes, rows, cols) of a window; gives those of what it keeps, if it keeps any."""
        ...


def make_merger(plan: WindowPlan, classes: int) -> Merger:
    """The merger for a plan; pieces must come to it in the plan's order."""
    return Blend(plan, classes) if plan.rows.blend else Crop(plan)


class Crop:
    """Only what a window keeps counts; its margin is discarded."""

    def __init__(self, plan: WindowPlan) -> None:
        self._plan = plan

    def add(self, piece: Piece, scores: Array) -> Array | None:
        rows, cols = piece.kept.slices_in(piece.window)
        return scores[:, rows, cols]


class Blend:
    """Windows fade into each other: a pixel's score is the weighted mean of those of up to four windows.

    Weights sum to 1, so nothing is divided, and the sum is made in the same order whatever part of the raster is
    mapped. What windows add to later ones waits in two strips: `_right` for the next window of the row, `_below` for
    the next row, see `waiting_bytes`.
    """

    def __init__(self, plan: WindowPlan, classes: int) -> None:
        self._plan, self._classes = plan, classes
        self._band = -1
        self._below = np.zeros((0, 0, 0), np.float32)
        # Which row the columns of `_below` come from; what comes from an older row has nothing to do with the next.
        self._below_row: dict[int, int] = {}
        self._right: tuple[Block, int, Array] | None = None

    def add(self, piece: Piece, scores: Array) -> Array | None:
        plan, block, col = self._plan, piece.place.block, piece.place.col
        if block.band != self._band:
            self._begin_band(block.band)
        rows, cols = plan.rows, plan.cols
        _fade(scores, rows.weights(block.row), rows.shared, axis=1)
        _fade(scores, cols.weights(col), cols.shared, axis=2)
        if self._right is not None and self._right[:2] == (block, col - 1):
            scores[:, :, : cols.shared] += self._right[2]
        if col < cols.count - 1:
            self._right = (block, col, scores[:, :, cols.step :].copy())
        if col not in plan.bands[block.band]:
            return None
        return self._finished_rows(piece, scores)

    def _finished_rows(self, piece: Piece, scores: Array) -> Array | None:
        rows, (block, col) = self._plan.rows, (piece.place.block, piece.place.col)
        width = piece.kept.width
        first = self._plan.kept_by(block).col
        own = self._below[:, :, piece.kept.col - first : piece.kept.col - first + width]
        if rows.shared and self._below_row.get(col) == block.row - 1:
            scores[:, : rows.shared, :width] += own
        if block.row < rows.count - 1 and rows.shared:
            own[...] = scores[:, rows.step :, :width]
            self._below_row[col] = block.row
        return scores[:, : piece.kept.height, :width] if piece.place.kept else None

    def _begin_band(self, band: int) -> None:
        kept = self._plan.kept_by(Block(band, self._plan.row_numbers[0]))
        self._band, self._below_row, self._right = band, {}, None
        self._below = np.zeros((self._classes, self._plan.rows.shared, kept.width), np.float32)


def waiting_bytes(plan: WindowPlan, classes: int, columns: int) -> int:
    """Bytes of the scores that wait for later windows in a band of so many columns of windows."""
    below = plan.rows.shared * (plan.cols.step * columns + plan.cols.shared)
    right = plan.rows.size * plan.cols.shared
    return 4 * classes * (below + right)


def _fade(scores: Array, weights: Array, shared: int, axis: int) -> None:
    """Multiplies the ends of the window by their weights; between them those are 1."""
    for end in (slice(0, shared), slice(len(weights) - shared, None)) if shared else ():
        part = weights[end]
        if (part != 1).any():
            if axis == 1:
                scores[:, end] *= part[:, None]
            else:
                scores[:, :, end] *= part
