"""Chips shared out to training and validation by spatial blocks, so that the two never share a pixel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback, stop_if_canceled
from ..geo.windows import Window

TRAIN, VALIDATION = "train", "validation"
DRAWS = 120
# Sides of the blocks, in chips, that the draws take in turn.
BLOCK_SIDES = (2.0, 3.0, 1.0, 2.0)
# Where there are few chips, one after the other is tried as the only one for validation, too.
MOST_SINGLES = 64
# What counts besides the shares: a class that cannot be learnt or not be measured, and chips lost by straddling.
COST_OF_UNLEARNT_CLASS = 1.0
COST_OF_UNTESTED_CLASS = 0.5
COST_OF_LOST_CHIPS = 0.25

Marks = NDArray[np.bool_]


@dataclass(frozen=True)
class Split:
    """What became of each window: `train` or `validation`, or neither where it would share pixels with both."""

    train: Marks
    validation: Marks


def split_windows(
    windows: Sequence[Window], pixels: NDArray[np.integer], share: float, seed: int, feedback: Feedback
) -> Split:
    """Shares windows of one size out; `pixels` holds the pixels of each class in each window (windows, classes).

    Of many draws of blocks that is taken whose share of validation windows, and of each class's pixels, is closest to
    `share` (0 to below 1). Only windows that overlap one for validation and are not for validation themselves are
    left out. The same seed gives the same split. All windows are for training where no two of them lie apart, or
    `share` is 0.
    """
    lattice = _Lattice(windows)
    everything = np.ones(len(windows), bool)
    best, lowest = Split(everything, ~everything), np.inf
    if share <= 0:
        return best
    for validation in _candidates(windows, share, seed):
        stop_if_canceled(feedback)
        train = ~validation & ~lattice.overlapping(validation)
        if not validation.any() or not train.any():
            continue
        cost = _cost(train, validation, pixels, share)
        if cost < lowest:
            best, lowest = Split(train, validation), cost
    return best


def _cost(train: Marks, validation: Marks, pixels: NDArray[np.integer], share: float) -> float:
    """How far a split is from what is wanted; 0 is perfect."""
    kept = train.sum() + validation.sum()
    of_validation, of_train = pixels[validation].sum(axis=0), pixels[train].sum(axis=0)
    # A class is there at all where any window has it, also one that is left out.
    there = pixels.sum(axis=0) > 0
    shares = of_validation / np.maximum(of_validation + of_train, 1)
    missing = COST_OF_UNLEARNT_CLASS * (of_train == 0) + COST_OF_UNTESTED_CLASS * (of_validation == 0)
    of_classes = (abs(shares - share) + missing)[there]
    lost = 1 - kept / len(train)
    cost = abs(validation.sum() / kept - share) + COST_OF_LOST_CHIPS * lost
    return float(cost + (of_classes.mean() if len(of_classes) else 0))


def _candidates(windows: Sequence[Window], share: float, seed: int) -> Iterator[Marks]:
    """Draws of blocks, windows by their centres; then single windows, without which a small raster has no split."""
    random = np.random.default_rng(seed)
    size = windows[0].height
    centres = np.array([(window.row + size / 2, window.col + size / 2) for window in windows])
    for draw in range(DRAWS):
        side = BLOCK_SIDES[draw % len(BLOCK_SIDES)] * size
        places = np.floor((centres + random.uniform(0, side, 2)) / side).astype(int)
        _, block, counts = np.unique(places, axis=0, return_inverse=True, return_counts=True)
        order = random.permutation(len(counts))
        so_far = counts[order].cumsum()
        # Up to the block with which the share comes closest, with one block at least.
        taken = order[: max(int(abs(so_far - share * len(windows)).argmin()) + 1, 1)]
        yield np.isin(block.reshape(-1), taken)
    # If any two windows lie apart, two of the outermost ones do.
    outermost = [end(centres[:, axis]) for axis in (0, 1) for end in (np.argmin, np.argmax)]
    for number in [*outermost, *random.permutation(len(windows))[:MOST_SINGLES]]:
        yield np.arange(len(windows)) == number


class _Lattice:
    """Windows by their rows and columns, of which there are few, so that overlaps are found without comparing pairs."""

    def __init__(self, windows: Sequence[Window]) -> None:
        self._size = windows[0].height
        self._rows, self._row_of = np.unique([window.row for window in windows], return_inverse=True)
        self._cols, self._col_of = np.unique([window.col for window in windows], return_inverse=True)

    def overlapping(self, marked: Marks) -> Marks:
        """True for windows that share a pixel with a marked one, the marked ones included."""
        field = np.zeros((len(self._rows), len(self._cols)), bool)
        field[self._row_of[marked], self._col_of[marked]] = True
        field = self._spread(field, self._rows)
        field = self._spread(field.T, self._cols).T
        return field[self._row_of, self._col_of]

    def _spread(self, field: Marks, starts: NDArray[np.integer]) -> Marks:
        """Marks along the first axis whatever lies less than a window's size from a mark."""
        totals = np.zeros((len(starts) + 1, field.shape[1]), int)
        field.cumsum(axis=0, out=totals[1:])
        first = np.searchsorted(starts, starts - self._size, side="right")
        end = np.searchsorted(starts, starts + self._size, side="left")
        return totals[end] > totals[first]
