"""A reference of points: what the map says at each of them, counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ...chips.job import LabelLayer
from ...feedback import Feedback, stop_if_canceled
from ...geo.confusion import Matrix, confusion
from ...geo.vectors import VectorLayer, open_layer
from ...language import translate
from .atpoints import on_grid, pixels_at, windows_at
from .classfield import ClassField
from .classgrid import PolygonClasses, RasterClasses
from .foundclasses import NOTHING, FoundClass
from .insidepolygons import moved_to, positions_inside
from .job import AssessJob
from .matching import Matching

# Why a point does not count.
OUTSIDE_AREA, OUTSIDE_MAP, WITHOUT_CLASS = "outside AREA", "outside the map", "no class in REFERENCE"
POINTS = (ogr.wkbPoint, ogr.wkbMultiPoint)
# Points of two layers are the same one where they agree to so many parts of a CRS unit: a tenth of a millimetre, or
# less than that in degrees.
PARTS_OF_METRE, PARTS_OF_DEGREE = 10**4, 10**9


@dataclass(frozen=True)
class Points:
    """Places (n, 2) in the layer's CRS and positions (n) of their classes."""

    places: NDArray[np.float64]
    positions: NDArray[np.uint8]
    crs_wkt: str
    classes: list[FoundClass]


@dataclass(frozen=True)
class CountedPoints:
    """Points of a reference, and positions (n) in `of_map` of what the map says there; NOTHING for points that do not
    count.

    `left_out` says how many these are, by the reason: OUTSIDE_AREA, OUTSIDE_MAP, WITHOUT_CLASS. Every point is left out
    for the first reason that holds.
    """

    points: Points
    of_map: list[FoundClass]
    mapped: NDArray[np.uint8]
    left_out: dict[str, int]

    @property
    def notes(self) -> list[str]:
        """A sentence on the points that are left out, if any are."""
        reasons = {
            OUTSIDE_AREA: translate("Pixelwise", "{count:,} outside AREA"),
            OUTSIDE_MAP: translate("Pixelwise", "{count:,} outside the map"),
            WITHOUT_CLASS: translate("Pixelwise", "{count:,} no class in REFERENCE"),
        }
        counts = ", ".join(reasons[reason].format(count=count) for reason, count in self.left_out.items())
        return [translate("Pixelwise", "Points that do not count: {counts}.").format(counts=counts)] if counts else []

    def counting(self, matching: Matching) -> NDArray[np.bool_]:
        """Which points (n) have a class on both sides that counts in a matching."""
        both = matching.of_reference[self.points.positions], matching.of_map[self.mapped]
        return (both[0] != NOTHING) & (both[1] != NOTHING)

    def matched(self, matching: Matching) -> Matrix:
        """The points that count, by position in the classes of a matching."""
        both = matching.of_reference[self.points.positions], matching.of_map[self.mapped]
        return confusion(*both, len(matching.classes))


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


def count_points(
    job: AssessJob, points: Points, mapped: RasterClasses | PolygonClasses | None, feedback: Feedback
) -> CountedPoints:
    """Finds the class of the map where each point of the reference lies.

    Without `mapped` the map are points at the same places. Polygons are taken as they are, not as pixels; between them
    lies what they are filled with, on their grid. A point on a border of pixels belongs to the pixel to the right or
    below. Raises InputError where a layer cannot be used.
    """
    if mapped is None:
        others = read_points(job.map, "MAP", feedback)
        of_map, found = others.classes, _at_same_place(others, points)
    elif isinstance(mapped, PolygonClasses):
        of_map, found = mapped.classes, _in_polygons(job.map, mapped, points, feedback)
    else:
        of_map, found = mapped.classes, _in_pixels(mapped, points, feedback)
    inside = _in_area(job, points, feedback)
    known = points.positions != NOTHING
    left_out = {
        OUTSIDE_AREA: int((~inside).sum()),
        OUTSIDE_MAP: int((inside & (found == NOTHING)).sum()),
        WITHOUT_CLASS: int((inside & (found != NOTHING) & ~known).sum()),
    }
    counted = np.where(inside & known, found, np.uint8(NOTHING))
    return CountedPoints(points, of_map, counted, {reason: count for reason, count in left_out.items() if count})


def read_points(layer: LabelLayer, parameter: str, feedback: Feedback) -> Points:
    """Every point of a layer; the parts of a multipoint are points of their own. Memory holds their places."""
    field = ClassField(layer, parameter=parameter, feedback=feedback, only_polygons=False)
    places: list[tuple[float, float]] = []
    positions = bytearray()
    without_place = 0
    with field.source.reading(feedback) as features:
        for feature in features:
            found = _places_of(feature.GetGeometryRef())
            without_place += not found
            places += found
            positions += bytes([field.position_of(feature)]) * len(found)
    if without_place:
        text = translate("Pixelwise", "{parameter}: {count:,} features of {title} are left out: they are no points.")
        feedback.pushWarning(text.format(parameter=parameter, count=without_place, title=field.title))
    return Points(
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


def _in_pixels(mapped: RasterClasses, points: Points, feedback: Feedback) -> NDArray[np.uint8]:
    """Positions of the map's classes in the pixels of points; NOTHING outside the grid."""
    found = np.full(len(points.places), NOTHING, np.uint8)
    for numbers, window, pixels in windows_at(mapped.grid, points.places, points.crs_wkt):
        stop_if_canceled(feedback)
        found[numbers] = mapped.read(window)[pixels]
    return found


def _in_polygons(layer: LabelLayer, mapped: PolygonClasses, points: Points, feedback: Feedback) -> NDArray[np.uint8]:
    """Positions of the classes of polygons in which points lie, or of what is between them."""
    field = ClassField(layer, parameter="MAP", feedback=feedback)
    pixels = pixels_at(mapped.grid, points.places, points.crs_wkt)
    between = np.where(on_grid(mapped.grid, pixels), mapped.below, NOTHING).astype(np.uint8)
    return positions_inside(field.source, field.position_of, points.places, points.crs_wkt, feedback, between)


def _at_same_place(others: Points, points: Points) -> NDArray[np.uint8]:
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


def _in_area(job: AssessJob, points: Points, feedback: Feedback) -> NDArray[np.bool_]:
    if job.area is None:
        return np.ones(len(points.places), bool)
    source: VectorLayer = open_layer(job.area.path, job.area.layer, job.area.where, parameter="AREA")
    return positions_inside(source, lambda _: 0, points.places, points.crs_wkt, feedback) != NOTHING
