"""Arcs with fewer vertices, which still touch and cross nothing they did not touch before.

An arc loses vertices as Douglas and Peucker (1973) do it: a chord from its first to its last vertex stands for it
where no vertex between is further away than the tolerance, else it is cut at the furthest one. Here a chord may stand
for a part of an arc only if nothing lies between the two: no corner of any other border, and none of another part of
the same arc (de Berg, van Kreveld and Schirra 1998, "Topologically correct subdivision simplification"). So no border
jumps over another, which a check for crossings would not see, and it takes no knowledge of what becomes of the others.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .arcs import Arcs
from .links import Numbers, ranges

# So many places are looked at together.
MOST_AT_ONCE = 1 << 20
FREE, PIN, RESERVED = -1, -2, -3


class Chords(NamedTuple):
    """Parts of arcs: the vertices they begin and end with, by their number in the block."""

    first: Numbers
    last: Numbers

    def taken(self, which: NDArray[np.bool_] | Numbers) -> Chords:
        return Chords(self.first[which], self.last[which])

    @property
    def long(self) -> NDArray[np.bool_]:
        """Those with vertices between their ends."""
        return self.last - self.first > 1


class Simplifier:
    """Simplifies the arcs of one block.

    `shape` is that of the block's lattice. No chord runs along its last row or column where `open_below` or
    `open_right` say that another block begins there: the borders on these lines belong to that one. Nor does one come
    near the places of `reserved` (rows, cols). Arcs of `raw` stay as they are.
    """

    def __init__(
        self,
        arcs: Arcs,
        shape: tuple[int, int],
        open_below: bool,
        open_right: bool,
        reserved: NDArray[np.bool_] | None = None,
        raw: NDArray[np.bool_] | None = None,
    ) -> None:
        self._arcs, self._shape = arcs, shape
        self._raw = np.zeros(len(arcs), bool) if raw is None else raw
        self._row_limit = shape[0] - 1 if open_below else -1
        self._col_limit = shape[1] - 1 if open_right else -1
        self._numbers = arcs.rows * shape[1] + arcs.cols
        # What lies at each corner of the lattice: nothing, a pin, or the vertex of that number.
        self._at = np.full(shape[0] * shape[1], FREE, np.int64)
        if reserved is not None:
            self._at[reserved.ravel()] = RESERVED
        reserved_here = self._at[self._numbers] == RESERVED
        self._reserved_before = np.concatenate([[0], np.cumsum(reserved_here)])
        self._at[self._numbers] = np.arange(len(self._numbers))
        ends = np.concatenate([arcs.bounds[:-1], arcs.bounds[1:] - 1])
        self._at[self._numbers[ends]] = PIN
        if reserved is not None:
            self._at[self._numbers[reserved_here]] = RESERVED

    def kept(self, tolerance: float) -> NDArray[np.bool_]:
        """Which vertices stay; the ends of arcs always do. `tolerance` is in pixels."""
        bounds = self._arcs.bounds
        keep = np.repeat(self._raw, np.diff(bounds))
        keep[bounds[:-1]] = keep[bounds[1:] - 1] = True
        work = Chords(bounds[:-1], bounds[1:] - 1).taken(~self._raw)
        while len(work.first):
            passed = self._by_distance(work, tolerance, keep)
            wrong = passed.taken(self._blocked(passed))
            # Two arcs, or two halves of a loop, may come to the same chord: then none of them may be one.
            work = self._split(wrong, self._distances(wrong)[1], keep)
            if not len(work.first):
                same = self._same_chords(keep)
                work = self._split(same, self._distances(same)[1], keep)
        return keep

    def _by_distance(self, chords: Chords, tolerance: float, keep: NDArray[np.bool_]) -> Chords:
        """Cuts chords until all are near enough to what they stand for; those that stand for something."""
        done = []
        chords = chords.taken(chords.long)
        while len(chords.first):
            distance, furthest = self._distances(chords)
            # The chord of a whole loop has no length.
            cut = (distance > tolerance) | (self._numbers[chords.first] == self._numbers[chords.last])
            done.append(chords.taken(~cut))
            chords = self._split(chords.taken(cut), furthest[cut], keep)
            chords = chords.taken(chords.long)
        parts = [np.concatenate(part) for part in zip(*done, strict=True)] if done else [np.empty(0, np.int64)] * 2
        return Chords(*parts)

    @staticmethod
    def _split(chords: Chords, at: Numbers, keep: NDArray[np.bool_]) -> Chords:
        keep[at] = True
        return Chords(np.concatenate([chords.first, at]), np.concatenate([at, chords.last]))

    def _distances(self, chords: Chords) -> tuple[NDArray[np.float64], Numbers]:
        """How far the vertices between its ends are from each chord at the most, and the furthest one."""
        counts = chords.last - chords.first - 1
        if not len(counts):
            return np.empty(0), np.empty(0, np.int64)
        vertex, owner = ranges(chords.first + 1, counts)
        rows, cols = self._arcs.rows, self._arcs.cols
        first, last = chords.first[owner], chords.last[owner]
        along_row, along_col = (rows[last] - rows[first]).astype(float), (cols[last] - cols[first]).astype(float)
        row, col = (rows[vertex] - rows[first]).astype(float), (cols[vertex] - cols[first]).astype(float)
        length = np.maximum(along_row**2 + along_col**2, 1e-9)
        share = np.clip((row * along_row + col * along_col) / length, 0, 1)
        squared = (row - share * along_row) ** 2 + (col - share * along_col) ** 2
        starts = np.cumsum(counts) - counts
        most = np.maximum.reduceat(squared, starts)
        at_most = np.flatnonzero(squared == most[owner])
        _, first_of = np.unique(owner[at_most], return_index=True)
        return np.sqrt(most), vertex[at_most[first_of]]

    def _blocked(self, chords: Chords) -> NDArray[np.bool_]:
        """Which chords may not stand for their part, because something lies between, or because of other blocks."""
        rows, cols = self._arcs.rows, self._arcs.cols
        first, last = chords
        blocked = (rows[first] == rows[last]) & (rows[first] == self._row_limit)
        blocked |= (cols[first] == cols[last]) & (cols[first] == self._col_limit)
        blocked |= self._reserved_before[last + 1] > self._reserved_before[first]
        free = np.flatnonzero(~blocked)
        blocked[free] = self._crowded(chords.taken(free))
        return blocked

    def _crowded(self, chords: Chords) -> NDArray[np.bool_]:
        """Which chords have a corner of another border, or of another part of their own, between them and theirs."""
        result = np.zeros(len(chords.first), bool)
        chord, row, begin, counts = self._spans(chords)
        for some in _portions(counts):
            col, span = ranges(begin[some], counts[some])
            number = row[some][span] * self._shape[1] + col
            at = self._at[number]
            taken = np.flatnonzero(at != FREE)
            at, number, which = at[taken], number[taken], chord[some][span[taken]]
            own = (at >= chords.first[which]) & (at <= chords.last[which])
            for end in (chords.first, chords.last):
                own |= number == self._numbers[end[which]]
            which, number = which[~own], number[~own]
            for few in _portions(chords.last[which] - chords.first[which] + 1):
                inside = self._inside(chords.taken(which[few]), *np.divmod(number[few], self._shape[1]))
                result[which[few][inside]] = True
        return result

    def _spans(self, chords: Chords) -> tuple[Numbers, Numbers, Numbers, Numbers]:
        """Where to look for corners, row by row: number of the chord, row, first column, number of columns.

        What lies between a chord and its part is no further from the chord than that, and within the part's extent.
        """
        if not len(chords.first):
            return (np.empty(0, np.int64),) * 4
        rows, cols = self._arcs.rows, self._arcs.cols
        distance, _ = self._distances(chords)
        vertex, owner = ranges(chords.first, chords.last - chords.first + 1)
        starts = np.searchsorted(owner, np.arange(len(chords.first)))
        top, left = np.minimum.reduceat(rows[vertex], starts), np.minimum.reduceat(cols[vertex], starts)
        bottom, right = np.maximum.reduceat(rows[vertex], starts), np.maximum.reduceat(cols[vertex], starts)
        down, across = rows[chords.last] - rows[chords.first], cols[chords.last] - cols[chords.first]
        level = down == 0
        slope = np.where(level, 0, across / np.where(level, 1, down))
        # Along a row the band around a slanting chord is wider than across it.
        half = np.where(level, right - left + 1, distance * np.hypot(slope, 1) + 1e-6)
        row, chord = ranges(top, bottom - top + 1)
        middle = cols[chords.first][chord] + slope[chord] * (row - rows[chords.first][chord])
        begin = np.maximum(np.ceil(middle - half[chord]).astype(np.int64), left[chord])
        end = np.minimum(np.floor(middle + half[chord]).astype(np.int64), right[chord])
        return chord, row, begin, np.maximum(end - begin + 1, 0)

    def _inside(self, chords: Chords, row: Numbers, col: Numbers) -> NDArray[np.bool_]:
        """Whether each place lies between its chord and what that stands for, or on the chord. Exact."""
        counts = chords.last - chords.first + 1
        if not len(counts):
            return np.empty(0, bool)
        begin, owner = ranges(chords.first, counts)
        # The last edge of each is the chord, back to the first vertex.
        end = np.where(begin == chords.last[owner], chords.first[owner], begin + 1)
        rows, cols = self._arcs.rows, self._arcs.cols
        row, col = row[owner], col[owner]
        side = (cols[end] - cols[begin]) * (row - rows[begin]) - (rows[end] - rows[begin]) * (col - cols[begin])
        between = (rows[begin] > row) != (rows[end] > row)
        crossed = between & ((side > 0) == (rows[end] > rows[begin]))
        low_row, high_row = np.minimum(rows[begin], rows[end]), np.maximum(rows[begin], rows[end])
        low_col, high_col = np.minimum(cols[begin], cols[end]), np.maximum(cols[begin], cols[end])
        on_edge = (side == 0) & (low_row <= row) & (row <= high_row) & (low_col <= col) & (col <= high_col)
        starts = np.cumsum(counts) - counts
        return (np.add.reduceat(crossed, starts) % 2 == 1) | np.logical_or.reduceat(on_edge, starts)

    def _same_chords(self, keep: NDArray[np.bool_]) -> Chords:
        """Chords between the same two corners as another one or as an edge."""
        vertex = np.flatnonzero(keep)
        inner = np.diff(self._arcs.owners[vertex]) == 0
        chords = Chords(vertex[:-1][inner], vertex[1:][inner])
        ends = np.sort(np.stack([self._numbers[chords.first], self._numbers[chords.last]]), axis=0)
        _, which, counts = np.unique(ends[0] * len(self._at) + ends[1], return_inverse=True, return_counts=True)
        return chords.taken((counts[which] > 1) & chords.long)


def _portions(sizes: Numbers) -> list[slice]:
    """Slices of things that together are of limited size, but for single ones that are larger."""
    portion = np.cumsum(sizes) // MOST_AT_ONCE
    cuts = [0, *(np.flatnonzero(np.diff(portion)) + 1).tolist(), len(sizes)]
    return [slice(begin, end) for begin, end in pairwise(cuts) if end > begin]
