"""The regions of a class raster, which grow from block to block until nothing of them can follow."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...geo.windows import Window
from .links import Numbers, groups
from .pixels import NOTHING

NONE = -1
# Pieces of one region.
MANY = 1 << 14


@dataclass(frozen=True)
class Pieces:
    """Arcs as borders of the regions to their right, an item per arc and side.

    `start` and `end` are keys as in Arcs. The vertices of the arc are `count` items from `first` on in the file of
    arcs, to be taken backwards if `backwards`. `square` says that the outline may get right angles.
    """

    start: Numbers
    end: Numbers
    region: Numbers
    first: Numbers
    count: Numbers
    backwards: NDArray[np.bool_]
    square: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.start)

    def taken(self, which: NDArray[np.bool_] | Numbers) -> Pieces:
        return Pieces(**{item.name: getattr(self, item.name)[which] for item in fields(self)})

    @classmethod
    def joined(cls, *parts: Pieces) -> Pieces:
        return cls(**{item.name: np.concatenate([getattr(part, item.name) for part in parts]) for item in fields(cls)})

    @classmethod
    def none(cls) -> Pieces:
        numbers, switches = np.empty(0, np.int64), np.empty(0, bool)
        return cls(numbers, numbers, numbers, numbers, numbers, switches, switches)


class Facts(NamedTuple):
    """What is known of each region: class value, sum of the confidence and number of pixels where that is known."""

    value: NDArray[np.int32]
    total: NDArray[np.float64]
    known: NDArray[np.float64]

    def taken(self, which: NDArray[np.bool_] | slice) -> Facts:
        return Facts(self.value[which], self.total[which], self.known[which])


class Regions:
    """Puts regions together over blocks that are given row by row, and gives back those that are complete.

    A region is what hangs together across the sides of pixels of one value. It stays open while it reaches pixels
    beside which a block has yet to come. Memory: some dozen bytes for every column of the raster, every open region
    and every arc of one.
    """

    def __init__(self, whole: Window) -> None:
        self._whole = whole
        # Open regions that the pixels above and to the left of the next block belong to.
        self._above = np.full(whole.width, NONE, np.int64)
        self._left = np.empty(0, np.int64)
        # Pieces of open regions; those of regions that have many lie apart, so that no block need look at them.
        self._pieces = Pieces.none()
        self._apart: list[tuple[int, Pieces]] = []
        self._facts = Facts(np.empty(0, np.int32), np.empty(0), np.empty(0))

    def place(self, window: Window, values: NDArray[np.int32], confidence: Facts, patches: Numbers) -> Placed:
        """Finds which patches of a block go on in open regions.

        `values` (rows + 2, cols + 2) are the block's with a margin of one pixel, `patches` (rows, cols) are numbers,
        `confidence` the facts of each. The answer is for `add`, when the pieces of the block are known.
        """
        count = len(self._facts.value)
        numbers = np.full(values.shape, NONE, np.int64)
        inner = values[1:-1, 1:-1]
        numbers[1:-1, 1:-1] = np.where(inner == NOTHING, NONE, patches + count)
        numbers[0, 1:-1] = self._above[window.col : window.col_end]
        if window.col:
            numbers[1:-1, 0] = self._left
        seams = [
            (numbers[0, 1:-1], numbers[1, 1:-1], values[0, 1:-1] == values[1, 1:-1]),
            (numbers[1:-1, 0], numbers[1:-1, 1], values[1:-1, 0] == values[1:-1, 1]),
        ]
        linked = [np.stack([one, other])[:, same & (one >= 0) & (other >= 0)] for one, other, same in seams]
        first, second = np.concatenate(linked, axis=1)
        region_count, region = groups(count + len(confidence.value), first, second)
        return Placed(window, numbers, region_count, region, confidence)

    def add(self, placed: Placed, pieces: Pieces) -> tuple[Facts, Pieces]:
        """Takes a block whose `pieces` have numbers of `placed` as regions; returns the regions that are complete.

        Regions of the answer are numbered from 0, and their pieces belong to these numbers.
        """
        window, region = placed.window, placed.region
        facts = self._merged(placed)
        everything = Pieces.joined(self._pieces, pieces)
        everything = replace(everything, region=region[everything.region])
        self._above[self._above >= 0] = region[self._above[self._above >= 0]]
        inner = np.where(placed.numbers >= 0, region[placed.numbers], NONE)[1:-1, 1:-1]
        is_last_row, is_last_col = window.row_end == self._whole.row_end, window.col_end == self._whole.col_end
        self._above[window.col : window.col_end] = NONE if is_last_row else inner[-1]
        self._left = np.full(window.height, NONE, np.int64) if is_last_col else inner[:, -1]
        is_open = np.zeros(placed.region_count, bool)
        for reached in (self._above, self._left):
            is_open[reached[reached >= 0]] = True
        # A block's patches without a class are no regions.
        is_done = ~is_open & (facts.value != NOTHING)
        number = np.where(is_open, np.cumsum(is_open), np.cumsum(is_done)) - 1
        for reached in (self._above, self._left):
            reached[reached >= 0] = number[reached[reached >= 0]]
        self._facts = facts.taken(is_open)
        return facts.taken(is_done), self._sorted_out(everything, region, is_open, number)

    def _sorted_out(self, pieces: Pieces, region: Numbers, is_open: NDArray[np.bool_], number: Numbers) -> Pieces:
        """Keeps the pieces of open regions, under their new numbers, and returns the others."""
        kept = is_open[pieces.region]
        pieces = replace(pieces, region=number[pieces.region])
        done, self._pieces = [pieces.taken(~kept)], pieces.taken(kept)
        apart, self._apart = self._apart, []
        for old, part in apart:
            merged = region[old]
            if is_open[merged]:
                self._apart.append((int(number[merged]), part))
            else:
                done.append(replace(part, region=np.full(len(part), number[merged])))
        counts = np.bincount(self._pieces.region, minlength=1)
        for large in np.flatnonzero(counts > MANY).tolist():
            its = self._pieces.region == large
            self._apart.append((large, self._pieces.taken(its)))
            self._pieces = self._pieces.taken(~its)
        return Pieces.joined(*done)

    def _merged(self, placed: Placed) -> Facts:
        value = np.empty(placed.region_count, np.int32)
        value[placed.region] = np.concatenate([self._facts.value, placed.facts.value])
        total = np.concatenate([self._facts.total, placed.facts.total])
        known = np.concatenate([self._facts.known, placed.facts.known])
        sums = [np.bincount(placed.region, item, placed.region_count).astype(np.float64) for item in (total, known)]
        return Facts(value, *sums)


class Placed(NamedTuple):
    """A block among the open regions.

    `numbers` (rows + 2, cols + 2) are those of regions, open ones first, then the block's patches, or NONE; of the
    margin only the upper and the left side. `region` gives the merged region, out of `region_count`, of each number.
    """

    window: Window
    numbers: Numbers
    region_count: int
    region: Numbers
    facts: Facts


def patches_of(values: NDArray[np.int32]) -> tuple[Numbers, NDArray[np.int32]]:
    """Numbers (rows, cols) of what hangs together across the sides of pixels of one value, and the value of each."""
    begins = np.ones(values.shape, bool)
    begins[:, 1:] = values[:, 1:] != values[:, :-1]
    run = np.cumsum(begins.ravel(), dtype=np.int64).reshape(values.shape) - 1
    # Two runs of pixels in neighbouring rows touch first where one of them begins.
    touch = (values[1:] == values[:-1]) & (begins[1:] | begins[:-1])
    count, patch = groups(int(run[-1, -1]) + 1, run[:-1][touch], run[1:][touch])
    patch_values = np.empty(count, np.int32)
    patch_values[patch] = values[begins]
    return patch[run], patch_values
