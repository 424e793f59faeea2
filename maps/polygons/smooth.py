"""Arcs with rounder corners, which still cross nothing."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from .links import Numbers

Places = NDArray[np.float64]
# A corner is cut at a quarter of the edges beside it (Chaikin 1974), but no further than so many pixels in the first
# round and half as many in each further one, or the corners of large fields would be rounded off.
SHARE, FURTHEST = 0.25, 2.0


def smoothed(
    places: Places, bounds: Numbers, loop: NDArray[np.bool_], fixed: NDArray[np.bool_], rounds: int
) -> tuple[Places, Numbers]:
    """Cuts the corners of arcs; returns vertices and bounds.

    `places` (n, 2) are vertices of arcs as in Arcs. The ends of arcs stay, but for loops, and so do vertices that are
    `fixed`. A corner also stays where a vertex of another arc, or another one of its own, lies in what would be cut
    off: then no border can come to lie across another.
    """
    for number in range(rounds):
        before, after = _beside(bounds, loop)
        reach = FURTHEST / 2**number
        free = ~fixed & (before >= 0)
        toward, length = _towards(places, before, free)
        onward, next_length = _towards(places, after, free)
        cut = np.minimum(SHARE * length, reach)[:, None], np.minimum(SHARE * next_length, reach)[:, None]
        one, other = places + toward * cut[0], places + onward * cut[1]
        free &= ~_occupied(places, one, other, before, after, free, np.maximum(*cut)[:, 0])
        places, bounds, fixed = _replaced(places, bounds, fixed, loop, free, one, other)
    return places, bounds


def _beside(bounds: Numbers, loop: NDArray[np.bool_]) -> tuple[Numbers, Numbers]:
    """The vertices before and after each one; -1 at the ends of arcs. The last vertex of a loop counts as an end."""
    count = int(bounds[-1])
    before, after = np.arange(count) - 1, np.arange(count) + 1
    first, last = bounds[:-1], bounds[1:] - 1
    before[first] = np.where(loop, last - 1, -1)
    after[first] = np.where(loop, first + 1, -1)
    before[last] = after[last] = -1
    return before, after


def _towards(places: Places, beside: Numbers, free: NDArray[np.bool_]) -> tuple[Places, NDArray[np.float64]]:
    """Direction (length 1) and distance of a neighbouring vertex, 0 where none is wanted."""
    way = np.where(free[:, None], places[beside] - places, 0.0)
    length = np.hypot(way[:, 0], way[:, 1])
    return way / np.maximum(length, 1e-12)[:, None], length


def _occupied(
    places: Places, one: Places, other: Places, before: Numbers, after: Numbers, free: NDArray[np.bool_],
    reach: NDArray[np.float64],
) -> NDArray[np.bool_]:  # fmt: skip
    """Corners with another vertex in the triangle that would be cut off, or on its edge."""
    result = np.zeros(len(places), bool)
    if not free.any():
        return result
    pairs = cKDTree(places).query_pairs(float(reach[free].max()) + 1e-9, output_type="ndarray")
    corner, found = np.concatenate([pairs, pairs[:, ::-1]]).T
    wanted = free[corner]
    corner, found = corner[wanted], found[wanted]
    strange = np.ones(len(corner), bool)
    # Arcs that meet have a vertex in common, so places are compared and not numbers.
    for own in (corner, before[corner], after[corner]):
        strange &= (places[found] != places[own]).any(axis=1)
    corner, found = corner[strange], found[strange]
    sides = [
        _side(begin[corner], end[corner], places[found])
        for begin, end in ((places, one), (one, other), (other, places))
    ]
    inside = np.logical_and.reduce([side >= 0 for side in sides])
    inside |= np.logical_and.reduce([side <= 0 for side in sides])
    result[corner[inside]] = True
    return result


def _side(begin: Places, end: Places, place: Places) -> NDArray[np.float64]:
    way, off = end - begin, place - begin
    return way[:, 0] * off[:, 1] - way[:, 1] * off[:, 0]


def _replaced(
    places: Places, bounds: Numbers, fixed: NDArray[np.bool_], loop: NDArray[np.bool_], cut: NDArray[np.bool_],
    one: Places, other: Places,
) -> tuple[Places, Numbers, NDArray[np.bool_]]:  # fmt: skip
    """Two vertices for each corner that is cut; a loop then begins and ends with the first of its first corner."""
    counts = np.where(cut, 2, 1)
    firsts = np.cumsum(counts) - counts
    result = np.repeat(places, counts, axis=0)
    result[firsts[cut]], result[firsts[cut] + 1] = one[cut], other[cut]
    lengths = np.add.reduceat(counts, bounds[:-1]) if len(loop) else counts
    new_bounds = np.concatenate([[0], np.cumsum(lengths)])
    first, last = new_bounds[:-1][loop], new_bounds[1:][loop] - 1
    result[last] = result[first]
    return result, new_bounds, np.repeat(fixed, counts)
