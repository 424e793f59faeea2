"""Outlines with right angles, as buildings have, where they do not come near any other border."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr
from scipy.ndimage import binary_erosion
from scipy.spatial import cKDTree

from ...geo.features import quiet
from ...geo.grid import Grid
from ...geo.lengths import LengthMeter
from ...geo.windows import Window
from .measure import place_on
from .pixels import ClassPixels
from .rings import Places, Rings

# An outline moves by up to so many pixels, and less where another border is near.
REACH = 3.0
# The stairs of pixels along a slanting edge are no corners.
STAIRS = 1.0
# Edges that are shorter, in pixels, are taken for noise.
SHORTEST_EDGE = 1.5
DENSITY = 0.25
# Larger things than that many pixels, or with more corners, are no buildings.
LARGEST, MOST_CORNERS = 1 << 22, 5000


def with_right_angles(rings: Rings, pixels: ClassPixels) -> Rings:
    """The rings, those that are `square` with right angles where that can be done, else simplified a little.

    A ring and the hole it fills get the same vertices: what is done depends on the outline and the pixels around it
    only, not on the side it is looked at from.
    """
    if not rings.square.any():
        return rings
    meter = LengthMeter(pixels.grid)
    parts = [rings.ring(number) for number in range(len(rings))]
    for number in np.flatnonzero(rings.square).tolist():
        parts[number] = _squared(parts[number], pixels, meter)
    bounds = np.concatenate([[0], np.cumsum([len(part) for part in parts])])
    return Rings(rings.region, bounds, np.concatenate(parts), rings.square)


def _squared(ring: Places, pixels: ClassPixels, meter: LengthMeter) -> Places:
    outline = _without_straight_corners(ring)
    is_hole = _twice_area(outline) < 0
    outline = outline[::-1] if is_hole else outline
    start = int(np.lexsort((outline[:, 0], outline[:, 1]))[0])
    outline = np.roll(outline, -start, axis=0)
    size = np.ptp(outline, axis=0) + 1
    if size.prod() > LARGEST or len(outline) > MOST_CORNERS:
        return ring
    corners = _main_corners(outline, STAIRS)
    shape = np.array([_pixel_shape(outline[0], pixels.grid, meter), 1.0])
    squared = _right_angled(outline * shape, corners)
    # Rounded to a millionth of a pixel, so that upright edges stay on one coordinate.
    attempts = [] if squared is None else [np.round(squared / shape, 6)]
    dense = _dense(outline)
    room = _room(dense, _strange_pixels(outline, pixels))
    # Each corner may move as far as any place around it may.
    around = cKDTree(dense).query_ball_point(outline, STAIRS)
    tolerance = np.minimum([room[some].min() for some in around], STAIRS)
    attempts += [_thinned(outline, share * tolerance) for share in (1.0, 0.7)]
    result = next((some for some in attempts if _fits(some, dense, room)), outline)
    return result[::-1] if is_hole else result


def _pixel_shape(place: Places, grid: Grid, meter: LengthMeter) -> float:
    """Width of the pixel at (col, row) through its height on the ground, where degrees are no squares."""
    width, height = grid.pixel_size
    if meter.known:
        middle, across, down = place_on(grid, place + np.array([[0.5, 0.5], [1.5, 0.5], [0.5, 1.5]]))
        width, height = meter.between(np.array([middle, middle]), np.array([across, down])).tolist()
    return width / height


def _without_straight_corners(ring: Places) -> Places:
    """The ring without vertices at which it goes straight on, such as those on the borders of blocks."""
    to, onward = ring - np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0) - ring
    return ring[to[:, 0] * onward[:, 1] != to[:, 1] * onward[:, 0]]


def _twice_area(ring: Places) -> float:
    near = ring - ring[0]
    far = np.roll(near, -1, axis=0)
    return float((near[:, 0] * far[:, 1] - near[:, 1] * far[:, 0]).sum())


def _strange_pixels(outline: Places, pixels: ClassPixels) -> Places:
    """Centres (col, row) of the pixels nearby that belong to another border than this one.

    The first corner of `outline` is its uppermost one, with a pixel of the class inside below it.
    """
    low, high = outline.min(axis=0).astype(int), outline.max(axis=0).astype(int)
    window = Window(int(low[1]), int(low[0]), int(high[1] - low[1]), int(high[0] - low[0])).grown(2 * int(REACH) + 1)
    values = pixels.read(window)
    corners = outline.astype(int) - [window.col, window.row]
    inside = _filled(corners, values.shape)
    col, row = corners[0]
    strange = values != np.where(inside, values[row, col], values[row - 1, col])
    # Only the outermost ones matter.
    rows, cols = np.nonzero(strange & ~binary_erosion(strange, np.ones((3, 3), bool)))
    return np.stack([window.col + cols + 0.5, window.row + rows + 0.5], axis=1)


def _room(places: Places, strange: Places) -> NDArray[np.float64]:
    """How far each place of an outline may move: REACH, or a little less than half the way to the next border.

    So two outlines that move at the same time do not meet.
    """
    if not len(strange):
        return np.full(len(places), REACH)
    # The larger one of the distances along the two axes is no more than the distance, and exact for squares.
    gap = cKDTree(strange).query(places, p=np.inf)[0] - 0.5
    return np.minimum(gap / 2 - 0.01, REACH)


def _filled(corners: NDArray[np.int64], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """The pixels inside a ring along the edges of pixels; `corners` are (col, row)."""
    turns = np.zeros((shape[0], shape[1] + 1), np.int8)
    for (col, row), (_, next_row) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        turns[min(row, next_row) : max(row, next_row), col] += 1 if next_row < row else -1
    return np.cumsum(turns[:, :-1], axis=1) != 0


def _main_corners(outline: Places, tolerance: float) -> NDArray[np.int64]:
    """The numbers of the corners that are left when an outline is simplified; GEOS keeps it from crossing itself."""
    geometry = polygon_of(outline).SimplifyPreserveTopology(tolerance)
    number = {tuple(corner): place for place, corner in enumerate(outline.tolist())}
    return np.array([number[x, y] for x, y, *_ in geometry.GetGeometryRef(0).GetPoints()[:-1]])


def _thinned(outline: Places, tolerance: NDArray[np.float64]) -> Places:
    """The outline without the corners that lie nearer to it than their tolerance (Douglas and Peucker 1973)."""
    closed, count = np.concatenate([outline, outline[:1]]), len(outline)
    kept = {0, count}
    parts = [
        (0, int(np.argmax(((outline - outline[0]) ** 2).sum(axis=1)))),
    ]
    parts.append((parts[0][1], count))
    while parts:
        first, last = parts.pop()
        kept.add(first)
        if last - first < 2:
            continue
        way, off = closed[last] - closed[first], closed[first + 1 : last] - closed[first]
        share = np.clip(off @ way / max(float(way @ way), 1e-9), 0, 1)
        excess = np.hypot(*(off - share[:, None] * way).T) - tolerance[first + 1 : last]
        furthest = first + 1 + int(np.argmax(excess))
        if excess[furthest - first - 1] > 0:
            parts += [(first, furthest), (furthest, last)]
    return closed[sorted(kept - {count})]


def polygon_of(ring: Places) -> ogr.Geometry:
    geometry, line = ogr.Geometry(ogr.wkbPolygon), ogr.Geometry(ogr.wkbLinearRing)
    for x, y in [*ring.tolist(), ring[0].tolist()]:
        line.AddPoint_2D(x, y)
    geometry.AddGeometry(line)
    return geometry


def _right_angled(outline: Places, corners: NDArray[np.int64]) -> Places | None:
    """The outline with each edge between some of its corners turned to the nearer one of the two main directions.

    None where nothing sensible comes of it.
    """
    thin = outline[corners]
    edges = np.roll(thin, -1, axis=0) - thin
    lengths = np.hypot(edges[:, 0], edges[:, 1])
    # Directions that differ by a quarter turn are the same here, so four times the angle is averaged.
    angle = np.angle((lengths * np.exp(4j * np.arctan2(edges[:, 1], edges[:, 0]))).sum()) / 4
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    found = _lines(outline @ turn, corners)
    if found is None:
        return None
    is_level, offsets = found
    following = np.roll(offsets, -1)
    crossings = np.where(is_level[:, None], np.stack([following, offsets], 1), np.stack([offsets, following], 1))
    result: Places = crossings @ turn.T
    return result if _twice_area(result) > 0 else None


def _lines(outline: Places, corners: NDArray[np.int64]) -> tuple[NDArray[np.bool_], NDArray[np.float64]] | None:
    """The lines that take turns around a ring: whether each is level, and where it lies on the other axis.

    Edges between `corners` that follow each other in one direction become one line, at the mean of the outline there:
    the corners alone lie at one side of its stairs.
    """
    edges = outline[np.roll(corners, -1)] - outline[corners]
    level = np.abs(edges[:, 0]) >= np.abs(edges[:, 1])
    begins = np.flatnonzero(level != np.roll(level, 1))
    if len(begins) < 4:
        return None
    levels = level[begins].tolist()
    start = corners[begins[0]]
    steps = np.roll(np.roll(outline, -1, axis=0) - outline, -start, axis=0)
    middles = np.roll(outline, -start, axis=0) + steps / 2
    parts = (corners[begins] - start) % len(outline)
    # By axis: the line's place on it, weighted by how far the outline goes along the other.
    weights = np.abs(steps[:, ::-1])
    sums, totals = np.add.reduceat(weights * middles, parts), np.add.reduceat(weights, parts)
    axis = np.where(levels, 1, 0)
    line = np.arange(len(begins))
    totals = np.maximum(totals[line, axis], 1e-9)
    offsets, of_lines = (sums[line, axis] / totals).tolist(), totals.tolist()
    _drop_short_edges(levels, offsets, of_lines)
    return (np.array(levels), np.array(offsets)) if len(levels) >= 4 else None


def _drop_short_edges(levels: list[bool], offsets: list[float], weights: list[float]) -> None:
    """Joins the lines before and after one that is shorter than SHORTEST_EDGE, the shortest first."""
    while len(levels) > 4:
        count = len(levels)
        lengths = [abs(offsets[(place + 1) % count] - offsets[place - 1]) for place in range(count)]
        place = min(range(count), key=lengths.__getitem__)
        if lengths[place] >= SHORTEST_EDGE:
            return
        before, after = (place - 1) % count, (place + 1) % count
        total = weights[before] + weights[after]
        offsets[before] = (offsets[before] * weights[before] + offsets[after] * weights[after]) / total
        weights[before] = total
        for gone in sorted((place, after), reverse=True):
            del levels[gone], offsets[gone], weights[gone]


def _fits(ring: Places, outline: Places, room: NDArray[np.float64]) -> bool:
    """Whether a ring is a valid one that no point of a dense outline is further from than its room, and vice versa."""
    with quiet():
        if len(ring) < 3 or not polygon_of(ring).IsValid():
            return False
    dense = _dense(ring)
    distance, nearest = cKDTree(outline).query(dense)
    back, _ = cKDTree(dense).query(outline)
    # Places between two points of the other ring are a little nearer to it than to both.
    slack = np.hypot(room, DENSITY / 2) - room
    return bool((distance <= room[nearest] + slack[nearest]).all() and (back <= room + slack).all())


def _dense(ring: Places) -> Places:
    """Places along a ring, at most DENSITY pixels apart."""
    edges = np.roll(ring, -1, axis=0) - ring
    counts = np.ceil(np.hypot(edges[:, 0], edges[:, 1]) / DENSITY).astype(int) + 1
    shares = np.concatenate([np.linspace(0, 1, count, endpoint=False) for count in counts])
    return np.repeat(ring, counts, axis=0) + np.repeat(edges, counts, axis=0) * shares[:, None]
