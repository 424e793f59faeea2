"""A reference of points: what the map says at each of them, counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ...chips.job import LabelLayer
from ...feedback import Feedback, stop_if_canceled
from ...geo.confusion import Matrix, confusion
from ...geo.grid import Grid
from ...geo.vectors import VectorLayer, open_layer
from ...geo.windows import Window
from .classfield import ClassField
from .classgrid import ClassGrid
from .foundclasses import NOTHING, FoundClass
from .insidepolygons import moved_to, positions_inside
from .job import AssessJob
from .matching import Matching
from .windowing import SIDE

POINTS = (ogr.wkbPoint, ogr.wkbMultiPoint)
FEATURES_BETWEEN_CANCEL_CHECKS = 5000
# Points of two layers are the same one where they agree to so many parts of a CRS unit: a tenth of a millimetre, or
# less than that in degrees.
PARTS_OF_METRE, PARTS_OF_DEGREE = 10**4, 10**9


@dataclass(frozen=True)
class CountedPoints:
    """Points by their two classes: `matrix` [reference, map] by position in `of_reference` and `of_map`.

    `left_out` says how many points do not count, by the reason: "outside AREA", "outside the map", "no class in
    REFERENCE". Every point is left out for the first reason that holds.
    """

    of_map: list[FoundClass]
    of_reference: list[FoundClass]
    matrix: Matrix
    left_out: dict[str, int]

    @property
    def notes(self) -> list[str]:
        """A sentence on the points that are left out, if any are."""
        counts = [f"{count:,} {reason}" for reason, count in self.left_out.items()]
        return [f"Points that do not count: {', '.join(counts)}."] if counts else []

    def matched(self, matching: Matching) -> Matrix:
        """The points by position in the classes of a matching, without those whose class does not count there."""
        rows = matching.of_reference[: len(self.of_reference)]
        cols = matching.of_map[: len(self.of_map)]
        matrix = np.zeros((len(matching.classes), len(matching.classes)), np.int64)
        both = np.ix_(rows != NOTHING, cols != NOTHING)
        np.add.at(matrix, np.ix_(rows[rows != NOTHING], cols[cols != NOTHING]), self.matrix[both])
        return matrix


@dataclass(frozen=True)
class _Points:
    """Places (n, 2) in the layer's CRS and positions (n) of their classes."""

    places: NDArray[np.float64]
    positions: NDArray[np.uint8]
    crs_wkt: str
    classes: list[FoundClass]


def holds_points(layer: LabelLayer, parameter: str) -> bool:
    """Whether a layer of labels holds points: by its type, or by its first feature where the type says nothing."""
    if layer.is_raster:
        return False
    source = open_layer(layer.path, layer.layer, layer.where, parameter=parameter, only_polygons=False)
    kind = ogr.GT_Flatten(source.layer.GetGeomType())
    if kind != ogr.wkbUnknown:
        return kind in POINTS
    geometries = (feature.GetGeometryRef() for feature in source.layer)
    first = next((geometry.GetGeometryType() for geometry in geometries if geometry is not None), ogr.wkbUnknown)
    return ogr.GT_Flatten(first) in POINTS


def count_points(job: AssessJob, grid: ClassGrid | None, feedback: Feedback) -> CountedPoints:
    """Counts the points of the reference by their class and that of the map where they lie.

    `grid` is the map where that is a raster; polygons are taken as they are, and points of the map are those at the
    same place. A point on a border of pixels belongs to the pixel to the right or below. Memory holds the places of
    the points. Raises InputError where a layer cannot be used.
    """
    points = _read_points(job.reference, "REFERENCE", feedback)
    if grid is not None:
        of_map, mapped = grid.classes, _on_grid(grid, points, feedback)
    elif holds_points(job.map, "MAP"):
        others = _read_points(job.map, "MAP", feedback)
        of_map, mapped = others.classes, _at_same_place(others, points)
    else:
        field = ClassField(job.map, parameter="MAP", feedback=feedback)
        of_map = field.classes
        mapped = positions_inside(field.source, field.position_of, points.places, points.crs_wkt, feedback)
    inside = _in_area(job, points, feedback)
    known = points.positions != NOTHING
    left_out = {
        "outside AREA": int((~inside).sum()),
        "outside the map": int((inside & (mapped == NOTHING)).sum()),
        "no class in REFERENCE": int((inside & (mapped != NOTHING) & ~known).sum()),
    }
    size = max(len(points.classes), len(of_map))
    counts = confusion(points.positions[inside], mapped[inside], size)[: len(points.classes), : len(of_map)]
    return CountedPoints(of_map, points.classes, counts, {reason: count for reason, count in left_out.items() if count})


def _read_points(layer: LabelLayer, parameter: str, feedback: Feedback) -> _Points:
    """Every point of a layer; the parts of a multipoint are points of their own."""
    field = ClassField(layer, parameter=parameter, feedback=feedback, only_polygons=False)
    places: list[tuple[float, float]] = []
    positions = bytearray()
    without_place = 0
    for number, feature in enumerate(field.source.layer):
        if number % FEATURES_BETWEEN_CANCEL_CHECKS == 0:
            stop_if_canceled(feedback)
        found = _places_of(feature.GetGeometryRef())
        without_place += not found
        places += found
        positions += bytes([field.position_of(feature)]) * len(found)
    if without_place:
        feedback.pushWarning(
            f"{parameter}: {without_place:,} features of {field.title} are left out: they are no points."
        )
    return _Points(
        np.array(places, np.float64).reshape(-1, 2),
        np.frombuffer(bytes(positions), np.uint8),
        field.source.crs_wkt,
        field.classes,
    )


def _places_of(geometry: ogr.Geometry | None) -> list[tuple[float, float]]:
    if geometry is None or geometry.IsEmpty() or ogr.GT_Flatten(geometry.GetGeometryType()) not in POINTS:
        return []
    parts = [geometry.GetGeometryRef(part) for part in range(geometry.GetGeometryCount())] or [geometry]
    return [(part.GetX(), part.GetY()) for part in parts if not part.IsEmpty()]


def _on_grid(grid: ClassGrid, points: _Points, feedback: Feedback) -> NDArray[np.uint8]:
    """Positions of the map's classes in the pixels of points; NOTHING outside the grid. Reads each window once."""
    rows, cols = _pixels(grid.grid, points)
    found = np.full(len(rows), NOTHING, np.uint8)
    on_grid = np.flatnonzero((rows >= 0) & (rows < grid.grid.height) & (cols >= 0) & (cols < grid.grid.width))
    across = -(-grid.grid.width // SIDE)
    windows = rows[on_grid] // SIDE * across + cols[on_grid] // SIDE
    order = np.argsort(windows, kind="stable")
    for group in np.split(on_grid[order], np.flatnonzero(np.diff(windows[order])) + 1):
        stop_if_canceled(feedback)
        if len(group):
            found[group] = _read_at(grid, rows[group], cols[group])
    return found


def _pixels(grid: Grid, points: _Points) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Row and column of the pixel of every point, far outside where a point has no place in the grid's CRS."""
    places = moved_to(points.places, points.crs_wkt, grid.crs_wkt)
    places = np.where(np.isfinite(places), places, np.finfo(np.float32).min)
    x0, a, b, y0, d, e = gdal.InvGeoTransform(grid.transform)
    cols = np.floor(x0 + a * places[:, 0] + b * places[:, 1])
    rows = np.floor(y0 + d * places[:, 0] + e * places[:, 1])
    return tuple(np.clip(numbers, -1, 2**31).astype(np.int64) for numbers in (rows, cols))


def _read_at(grid: ClassGrid, rows: NDArray[np.int64], cols: NDArray[np.int64]) -> NDArray[np.uint8]:
    """Positions at pixels, which lie near each other."""
    row, col = int(rows.min()), int(cols.min())
    window = Window(row, col, int(rows.max()) - row + 1, int(cols.max()) - col + 1)
    return grid.read(window)[rows - row, cols - col]


def _at_same_place(others: _Points, points: _Points) -> NDArray[np.uint8]:
    """Positions of the classes that other points at the same places have; several at one place in their order."""
    moved = moved_to(others.places, others.crs_wkt, points.crs_wkt)
    parts = PARTS_OF_DEGREE if len(moved) and np.abs(moved).max() <= 400 else PARTS_OF_METRE
    there = dict(zip(_numbered(moved, parts), others.positions.tolist(), strict=True))
    return np.array([there.get(key, NOTHING) for key in _numbered(points.places, parts)], np.uint8)


def _numbered(places: NDArray[np.float64], parts: int) -> list[tuple[float, float, int]]:
    """Each place in parts of a CRS unit, with a number that tells those at one place apart."""
    seen: Counter[tuple[float, float]] = Counter()
    keys = []
    for x, y in np.round(places * parts).tolist():
        keys.append((x, y, seen[x, y]))
        seen[x, y] += 1
    return keys


def _in_area(job: AssessJob, points: _Points, feedback: Feedback) -> NDArray[np.bool_]:
    if job.area is None:
        return np.ones(len(points.places), bool)
    source: VectorLayer = open_layer(job.area.path, job.area.layer, job.area.where, parameter="AREA")
    return positions_inside(source, lambda _: 0, points.places, points.crs_wkt, feedback) != NOTHING
