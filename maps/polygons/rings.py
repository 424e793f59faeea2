"""Closed outlines put together from the arcs of their regions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .links import Numbers, cycles, ranges
from .regions import Pieces

Places = NDArray[np.float64]


@dataclass(frozen=True)
class Rings:
    """Outlines of regions: vertices (col, row) of ring i, the first one not repeated, in bounds[i]:bounds[i + 1].

    They are sorted by `region`, the outer ring of each first. With rows downwards outer rings turn to the right, holes
    to the left. `square` are those that may get right angles.
    """

    region: Numbers
    bounds: Numbers
    places: Places
    square: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.region)

    @property
    def owners(self) -> Numbers:
        """The ring of each vertex."""
        return np.repeat(np.arange(len(self)), np.diff(self.bounds))

    def ring(self, number: int) -> Places:
        return self.places[self.bounds[number] : self.bounds[number + 1]]


class ArcFile:
    """Vertices (col, row) of arcs in a file that grows; it is deleted when it is closed."""

    def __init__(self, path: Path) -> None:
        self._path, self._file = path, path.open("wb")
        self._length = 0

    def append(self, places: Places) -> int:
        """Returns the number of the first vertex."""
        first = self._length
        self._file.write(np.ascontiguousarray(places, np.float64).tobytes())
        self._length += len(places)
        return first

    def read(self, numbers: Numbers) -> Places:
        self._file.flush()
        if not self._length:
            return np.empty((0, 2))
        # Only the parts that are asked for come into memory, and the system may drop them again.
        stored = np.memmap(self._path, np.float64, "r", shape=(self._length, 2))
        return np.array(stored[numbers])

    def close(self) -> None:
        self._file.close()
        self._path.unlink(missing_ok=True)


def assemble(pieces: Pieces, arcs: ArcFile) -> Rings:
    """The rings of complete regions, of which no piece is missing."""
    following = _following(pieces)
    cycle, place = cycles(following)
    # Cycles are numbered in the order of their regions.
    order = np.lexsort((place, cycle, pieces.region))
    pieces, cycle = pieces.taken(order), cycle[order]
    begins = np.flatnonzero(np.diff(cycle, prepend=-1))
    # The last vertex of a piece is the first of the next one.
    counts = pieces.count - 1
    step, owner = ranges(np.zeros_like(counts), counts)
    backwards = pieces.backwards[owner]
    vertex = np.where(backwards, pieces.first[owner] + pieces.count[owner] - 1 - step, pieces.first[owner] + step)
    lengths = np.add.reduceat(counts, begins) if len(begins) else counts
    bounds = np.concatenate([[0], np.cumsum(lengths)])
    square = np.logical_and.reduceat(pieces.square, begins) if len(begins) else pieces.square
    rings = Rings(pieces.region[begins], bounds, arcs.read(vertex), square)
    # A region's outer ring is the one that turns to the right.
    return reordered(rings, np.lexsort((-ring_sums(rings, twice_areas(rings.places, rings)), rings.region)))


def _following(pieces: Pieces) -> Numbers:
    """The piece that follows each one around its region."""
    order = np.argsort(pieces.start)
    following = order[np.searchsorted(pieces.start[order], pieces.end)]
    # Where a region comes twice to the same corner, at two pixels that only touch there, the pieces have been linked so
    # that its ring would touch itself. The other way round there are two rings that touch each other, as it should be.
    corner = pieces.start // 4
    by_corner = np.lexsort((corner, pieces.region))
    twice = np.flatnonzero(np.diff(corner[by_corner]) == 0)
    twice = twice[pieces.region[by_corner[twice]] == pieces.region[by_corner[twice + 1]]]
    one, other = by_corner[twice], by_corner[twice + 1]
    before = np.empty_like(following)
    before[following] = np.arange(len(following))
    before_one, before_other = before[one], before[other]
    following[before_one], following[before_other] = other, one
    return following


def reordered(rings: Rings, order: Numbers) -> Rings:
    lengths = np.diff(rings.bounds)[order]
    vertex, _ = ranges(rings.bounds[:-1][order], lengths)
    bounds = np.concatenate([[0], np.cumsum(lengths)])
    return Rings(rings.region[order], bounds, rings.places[vertex], rings.square[order])


def following_vertices(rings: Rings) -> Numbers:
    """The number of the vertex after each one around its ring."""
    following = np.arange(1, len(rings.places) + 1)
    following[rings.bounds[1:] - 1] = rings.bounds[:-1]
    return following


def twice_areas(places: Places, rings: Rings) -> NDArray[np.float64]:
    """Cross products whose sum over a ring is twice its area; `places` are those of the rings, maybe projected."""
    near = places - places[rings.bounds[:-1]][rings.owners]
    far = near[following_vertices(rings)]
    return near[:, 0] * far[:, 1] - near[:, 1] * far[:, 0]


def ring_sums(rings: Rings, values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The sum over the vertices of each ring."""
    return np.add.reduceat(values, rings.bounds[:-1]) if len(rings) else np.empty(0)
