"""The borders of classes in one block of pixels, cut into arcs where several of them meet.

The corners of pixels are a lattice; between two neighbouring corners lies a *crack*, the side of a pixel, which is a
border where the classes on its two sides differ. Every crack belongs to one block: those on a line between two blocks
to the lower or right one. An *arc* is a chain of cracks without a branch. It ends at *pins*: where three or four cracks
meet (a junction), where the border goes on in another block, and at the corners of the raster. A border without any, as
that of an island, is a loop with one of its own corners as its pin. What happens to an arc between its pins concerns
no other block, so all blocks together give the same borders as one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...geo.windows import Window
from .links import Numbers, chain_ends, groups

# Directions in which a border is followed, with rows downwards; each number is a quarter turn to the right of the last.
EAST, SOUTH, WEST, NORTH = range(4)
# The pixel to the right of the border when it leaves a lattice corner, from the pixel below and right of the corner.
RIGHT_ROW = np.array([0, 0, -1, -1])
RIGHT_COL = np.array([0, -1, -1, 0])


@dataclass(frozen=True)
class Arcs:
    """Arcs of a block: vertices `rows` and `cols` on the block's lattice, those of arc i in bounds[i]:bounds[i + 1].

    Vertices are corners of the border and both pins; of a loop the first and the last are the same. `loop` tells
    loops without a junction, `branched` arcs with a junction at an end. The rest are pairs: along the arc, and against
    it. `starts` and `ends` (2, arcs) are keys of the step with which the arc, and the next one of the same class,
    begin: the number of the lattice corner in the raster times 4 plus the direction. `right_rows` and `right_cols` is
    a pixel to the right, in the block with a margin of one pixel.
    """

    rows: Numbers
    cols: Numbers
    bounds: Numbers
    loop: NDArray[np.bool_]
    branched: NDArray[np.bool_]
    starts: Numbers
    ends: Numbers
    right_rows: Numbers
    right_cols: Numbers

    def __len__(self) -> int:
        return len(self.loop)

    @property
    def owners(self) -> Numbers:
        """The arc of each vertex."""
        return np.repeat(np.arange(len(self)), np.diff(self.bounds))


def _next_directions() -> tuple[Numbers, Numbers]:
    """Where a border goes on, by the cracks of a corner (bits by direction) and the direction in which it arrives.

    The first table is for corners with two cracks. The second keeps to the pixel on the right: it turns right where
    it can, else goes straight on, else turns left.
    """
    through, along = np.zeros((16, 4), np.int64), np.zeros((16, 4), np.int64)
    for cracks in range(16):
        for arriving in range(4):
            back = (arriving + 2) % 4
            onwards = [way % 4 for way in (arriving + 1, arriving, arriving + 3) if cracks >> way % 4 & 1]
            along[cracks, arriving] = onwards[0] if onwards else back
            others = [way for way in range(4) if cracks >> way & 1 and way != back]
            through[cracks, arriving] = others[0] if others else back
    return through, along


THROUGH, ALONG = _next_directions()
DEGREE = np.array([bin(cracks).count("1") for cracks in range(16)])
STRAIGHT = np.isin(np.arange(16), [1 << EAST | 1 << WEST, 1 << NORTH | 1 << SOUTH])


def trace(window: Window, whole: Window, values: NDArray[np.int32]) -> Arcs:
    """The arcs of a block; `values` (rows + 2, cols + 2) are its classes with a margin of one pixel."""
    cracks, own = _cracks(window, whole, values)
    pinned = (own > 0) & ((DEGREE[cracks] > 2) | (own != cracks) | _raster_corners(window, whole))
    corners = np.flatnonzero((own > 0) & (pinned | ~STRAIGHT[own]))
    rows, cols = np.divmod(corners, window.width + 1)
    cracks, own, pins = cracks.ravel()[corners], own.ravel()[corners], pinned.ravel()[corners]
    neighbours = _neighbours(rows, cols, own)
    own_pins = _loop_pins(neighbours, pins)
    pins |= own_pins
    # A step is a corner and a direction in which a border leaves it: 4 × corner + direction.
    reached = neighbours.ravel()
    there = reached >= 0
    arriving = np.tile(np.arange(4), len(corners))
    goes_on = there & ~pins[reached]
    following = np.where(goes_on, 4 * reached + THROUGH[own[reached], arriving], -1)
    last, steps = chain_ends(following)
    first = np.flatnonzero(there & np.repeat(pins, 4))
    # Each arc is found from both of its ends.
    backwards = 4 * reached[last] + (last + 2) % 4
    first = first[first < backwards[first]]
    final = last[first]
    bounds = np.concatenate([[0], np.cumsum(steps[first] + 2)])
    vertices = _in_order(bounds, final, np.where(there, last, -1), steps)
    vertices[bounds[1:] - 1] = reached[final]
    # Along the arc, and against it: the first step, and the corner and direction of the last one's arrival.
    begins = np.stack([first, backwards[first]])
    arrivals = np.stack([reached[final], first // 4]), np.stack([final % 4, (first % 4 + 2) % 4])
    numbers = (window.row + rows) * (whole.width + 1) + window.col + cols
    return Arcs(
        rows=rows[vertices],
        cols=cols[vertices],
        bounds=bounds,
        loop=own_pins[first // 4],
        branched=(DEGREE[cracks[first // 4]] > 2) | (DEGREE[cracks[reached[final]]] > 2),
        starts=4 * numbers[begins // 4] + begins % 4,
        ends=4 * numbers[arrivals[0]] + ALONG[cracks[arrivals[0]], arrivals[1]],
        right_rows=rows[begins // 4] + 1 + RIGHT_ROW[begins % 4],
        right_cols=cols[begins // 4] + 1 + RIGHT_COL[begins % 4],
    )


def _in_order(bounds: Numbers, final: Numbers, last: Numbers, steps: Numbers) -> Numbers:
    """The corners at which the steps of arcs begin, arc by arc, with room for the corner at which each arc ends.

    `final` is the last step of each arc. `last` is that of each step, or -1 where there is no step, and `steps` how
    far away it is.
    """
    arc_of = np.full(len(last) + 1, -1)
    arc_of[final] = np.arange(len(final))
    arc = arc_of[last]
    on_arc = np.flatnonzero(arc >= 0)
    vertices = np.empty(bounds[-1], np.int64)
    vertices[bounds[1:][arc[on_arc]] - 2 - steps[on_arc]] = on_arc // 4
    return vertices


def _cracks(window: Window, whole: Window, values: NDArray[np.int32]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Bits by direction of the cracks at each lattice corner (rows + 1, cols + 1): all, and those of the block."""
    across = values[:-1] != values[1:]
    down = values[:, :-1] != values[:, 1:]
    cracks = _bits(across[:, 1:], down[1:], across[:, :-1], down[:-1])
    east, south = across[:, 1:].copy(), down[1:].copy()
    east[:, -1] = south[-1] = False
    if window.row_end < whole.row_end:
        east[-1] = False
    if window.col_end < whole.col_end:
        south[:, -1] = False
    west, north = np.zeros_like(east), np.zeros_like(south)
    west[:, 1:], north[1:] = east[:, :-1], south[:-1]
    return cracks, _bits(east, south, west, north)


def _bits(*directions: NDArray[np.bool_]) -> NDArray[np.uint8]:
    bits = np.zeros(directions[0].shape, np.uint8)
    for direction, there in enumerate(directions):
        bits |= there.view(np.uint8) << np.uint8(direction)
    return bits


def _raster_corners(window: Window, whole: Window) -> NDArray[np.bool_]:
    """The lattice corners that are the raster's own: cut off, they would round the map."""
    corners = np.zeros((window.height + 1, window.width + 1), bool)
    rows = [row - window.row for row in (0, whole.row_end) if window.row <= row <= window.row_end]
    cols = [col - window.col for col in (0, whole.col_end) if window.col <= col <= window.col_end]
    corners[np.ix_(rows, cols)] = True
    return corners


def _neighbours(rows: Numbers, cols: Numbers, own: NDArray[np.uint8]) -> Numbers:
    """The next corner (corners, directions) that a border of the block reaches in each direction, or -1.

    Between two corners a border is straight, so it reaches the next corner of its row or column.
    """
    count = len(rows)
    downwards = np.lexsort((rows, cols))
    neighbours = np.full((count, 4), -1)
    for way, order in ((EAST, np.arange(count)), (SOUTH, downwards)):
        near, far = order[:-1], order[1:]
        linked = own[near] >> way & 1 == 1
        neighbours[near[linked], way] = far[linked]
        neighbours[far[linked], way + 2] = near[linked]
    return neighbours


def _loop_pins(neighbours: Numbers, pins: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """For each border without a pin its first corner, row by row."""
    count = len(neighbours)
    ahead = neighbours[:, [EAST, SOUTH]]
    first, way = np.nonzero(ahead >= 0)
    groups_count, group = groups(count, first, ahead[first, way])
    pinned = np.bincount(group, pins, groups_count) > 0
    first_corner = np.empty(groups_count, np.int64)
    first_corner[group[::-1]] = np.arange(count)[::-1]
    result = np.zeros(count, bool)
    result[first_corner[~pinned]] = True
    return result
