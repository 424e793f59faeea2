"""In which polygons places lie, exactly, without pixels."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr, osr

from ...errors import InputError
from ...feedback import Feedback
from ...geo.grid import same_crs
from ...geo.vectors import VectorLayer
from ...language import translate
from .foundclasses import NOTHING

Places = NDArray[np.float64]


def positions_inside(
    source: VectorLayer,
    position_of: Callable[[ogr.Feature], int],
    places: Places,
    crs_wkt: str,
    feedback: Feedback,
    between: NDArray[np.uint8] | None = None,
) -> NDArray[np.uint8]:
    """What `position_of` gives (0–255) for the polygon in which each of the places (n, 2) of a CRS lies.

    `between` (n) for places in no polygon, NOTHING without it. Borders belong to polygons; of several the one with the
    highest id counts, as on a grid. Reads every polygon once, so it takes no spatial index; memory does not depend on
    their number.
    """
    moved = moved_to(places, crs_wkt, source.crs_wkt)
    positions = np.full(len(places), NOTHING, np.uint8) if between is None else between.copy()
    highest = np.full(len(places), -1, np.int64)
    order = np.argsort(moved[:, 0], kind="stable")
    xs = moved[order, 0]
    with source.reading(feedback) as features:
        for feature in features:
            geometry = feature.GetGeometryRef()
            if geometry is None or geometry.IsEmpty():
                continue
            near = _in_envelope(geometry, moved, order, xs)
            near = near[highest[near] < feature.GetFID()]
            if not len(near):
                continue
            inside = near[_touching(geometry, moved[near])]
            highest[inside] = feature.GetFID()
            positions[inside] = position_of(feature)
    return positions


def moved_to(places: Places, from_wkt: str, to_wkt: str) -> Places:
    """Places (n, 2), x before y, of one CRS in another; a missing CRS is taken to be the other one. What has no place
    there becomes infinite."""
    if not len(places) or same_crs(from_wkt, to_wkt):
        return places
    both = []
    for wkt in (from_wkt, to_wkt):
        crs = osr.SpatialReference()
        crs.ImportFromWkt(wkt)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        both.append(crs)
    try:
        return np.array(osr.CoordinateTransformation(*both).TransformPoints(places.tolist()))[:, :2]
    except RuntimeError as error:
        text = translate(
            "Pixelwise", "The points of REFERENCE cannot be brought into the CRS of another layer: {error}"
        )
        raise InputError(text.format(error=error)) from error


def _in_envelope(
    geometry: ogr.Geometry, places: Places, order: NDArray[np.intp], xs: NDArray[np.float64]
) -> NDArray[np.intp]:
    west, east, south, north = geometry.GetEnvelope()
    first, last = np.searchsorted(xs, west, "left"), np.searchsorted(xs, east, "right")
    candidates = order[first:last]
    ys = places[candidates, 1]
    return candidates[(ys >= south) & (ys <= north)]


def _touching(geometry: ogr.Geometry, places: Places) -> NDArray[np.bool_]:
    """Which of some places lie in a polygon or on its border."""
    valid = geometry
    if not geometry.IsValid():
        repaired = geometry.MakeValid()
        valid = geometry if repaired is None else repaired
    prepared = valid.CreatePreparedGeometry()
    touching = np.zeros(len(places), bool)
    for number, (x, y) in enumerate(places.tolist()):
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        touching[number] = prepared.Intersects(point)
    return touching
