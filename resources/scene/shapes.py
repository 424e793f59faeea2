"""Geometry for the sample scene, in metres from its north-western corner, y southwards."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array, ogr, osr

Points = NDArray[np.float64]
# GDAL warns of shapes without a CRS.
PLANE = osr.SpatialReference('LOCAL_CS["metres",UNIT["metre",1]]')


def polygon(points: Points) -> ogr.Geometry:
    """A polygon without holes; `points` (n, 2) need not repeat the first one."""
    ring = np.vstack([points, points[:1]]).astype("<f8")
    return ogr.CreateGeometryFromWkb(struct.pack("<BIII", 1, 3, 1, len(ring)) + ring.tobytes())


def line(points: Points) -> ogr.Geometry:
    return ogr.CreateGeometryFromWkb(struct.pack("<BII", 1, 2, len(points)) + points.astype("<f8").tobytes())


def rectangle(x: float, y: float, angle: float, length: float, width: float) -> ogr.Geometry:
    """A rectangle around a centre; `angle` (radians) turns its length away from the x axis."""
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * (length / 2, width / 2)
    return polygon(corners @ turn(angle) + (x, y))


def turn(angle: float) -> Points:
    """Rows of local coordinates times this matrix are rows of scene coordinates."""
    return np.array([(np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))])


def offset(x: float, y: float, angle: float, along: float, across: float) -> tuple[float, float]:
    """The place that lies `along` a direction and `across` to its right, as seen from (x, y)."""
    cos, sin = np.cos(angle), np.sin(angle)
    return float(x + along * cos - across * sin), float(y + along * sin + across * cos)


def curve(knots: Sequence[tuple[float, float]], step: float = 3.0) -> Points:
    """A Catmull-Rom curve through knots, with a point about every `step` metres."""
    given = np.array(knots, float)
    padded = np.vstack([2 * given[0] - given[1], given, 2 * given[-1] - given[-2]])
    parts = []
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        count = max(int(np.hypot(*(end - start)) / step), 2)
        t = np.linspace(0, 1, count, endpoint=False)[:, None]
        cubic = (3 * start - before - 3 * end + after) * t**3 + (2 * before - 5 * start + 4 * end - after) * t**2
        parts.append((cubic + (end - before) * t + 2 * start) / 2)
    return np.vstack([*parts, given[-1:]])


def normals(points: Points) -> Points:
    """Unit vectors to the right of a line, one a point."""
    along = np.gradient(points, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
    return np.column_stack([-along[:, 1], along[:, 0]])


def stations(points: Points, distances: NDArray[Any]) -> tuple[Points, NDArray[Any]]:
    """Points at distances along a line, and the line's direction there in radians."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    direction = np.unwrap(np.arctan2(*np.gradient(points, axis=0).T[::-1]))
    here = np.column_stack([np.interp(distances, along, points[:, axis]) for axis in (0, 1)])
    return here, np.interp(distances, along, direction)


def length_of(points: Points) -> float:
    return float(np.hypot(*np.diff(points, axis=0).T).sum())


def wavy_radii(rng: np.random.Generator, radius: float, count: int, roughness: float) -> NDArray[Any]:
    """Radii of a closed outline, at equal angles, that wander around `radius`."""
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    harmonics = np.arange(2, 7)[:, None]
    waves = np.cos(harmonics * angles + rng.uniform(0, 2 * np.pi, (5, 1))) / harmonics**0.8
    return radius * (1 + roughness * (waves * rng.uniform(0.3, 1, (5, 1))).sum(0))


def around(x: float, y: float, radii: NDArray[Any], stretch: float = 1.0, angle: float = 0.0) -> ogr.Geometry:
    """The outline with given radii at equal angles, stretched along `angle`."""
    angles = np.linspace(0, 2 * np.pi, len(radii), endpoint=False)
    local = np.column_stack([np.cos(angles) * radii * stretch, np.sin(angles) * radii])
    return polygon(local @ turn(angle) + (x, y))


def parts_of(geometry: ogr.Geometry | None, smallest: float = 0.01) -> list[ogr.Geometry]:
    """The polygons in any geometry, without those below `smallest` square metres."""
    if geometry is None or geometry.IsEmpty():
        return []
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        return [geometry.Clone()] if geometry.GetArea() > smallest else []
    return [part for i in range(geometry.GetGeometryCount()) for part in parts_of(geometry.GetGeometryRef(i), smallest)]


def union(geometries: Iterable[ogr.Geometry]) -> ogr.Geometry:
    collection = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry in geometries:
        for part in parts_of(geometry):
            collection.AddGeometry(part)
    return collection.UnionCascaded() if collection.GetGeometryCount() else collection


class Occupied:
    """What is taken already: shapes that others must not touch."""

    def __init__(self) -> None:
        self._shapes: list[ogr.Geometry] = []
        self._envelopes: list[tuple[float, float, float, float]] = []

    def add(self, geometry: ogr.Geometry) -> None:
        self._shapes.append(geometry)
        self._envelopes.append(geometry.GetEnvelope())

    def touching(self, geometry: ogr.Geometry) -> list[ogr.Geometry]:
        xmin, xmax, ymin, ymax = geometry.GetEnvelope()
        return [
            shape
            for shape, (left, right, top, bottom) in zip(self._shapes, self._envelopes, strict=True)
            if left < xmax and right > xmin and top < ymax and bottom > ymin and shape.Intersects(geometry)
        ]

    def fits(self, geometry: ogr.Geometry) -> bool:
        return not self.touching(geometry)


def split_cells(corners: Points, target: float, rng: np.random.Generator) -> list[Points]:
    """Cuts a convex polygon across its longest side again and again, until no piece is above `target` in area."""
    x, y = corners.T
    area = abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2
    if area < target * rng.uniform(0.6, 1.4):
        return [corners]
    sides = np.roll(corners, -1, axis=0) - corners
    longest = int(np.argmax(np.hypot(*sides.T)))
    foot = corners[longest] + sides[longest] * rng.uniform(0.35, 0.65)
    across = sides[longest] @ turn(rng.uniform(-0.08, 0.08))
    position = (corners - foot) @ across
    halves = []
    for sign in (1, -1):
        kept = []
        for i in range(len(corners)):
            j = (i + 1) % len(corners)
            if position[i] * sign >= 0:
                kept.append(corners[i])
            if position[i] * position[j] < 0:
                kept.append(corners[i] + (corners[j] - corners[i]) * position[i] / (position[i] - position[j]))
        halves.append(np.array(kept))
    return [cell for half in halves for cell in split_cells(half, target, rng)]


def burn(
    shapes: Iterable[tuple[ogr.Geometry, int]], size: tuple[int, int], pixel: float, origin: tuple[float, float]
) -> NDArray[np.int32]:
    """An array of `size` (rows, cols) with each shape's number where a pixel's centre lies in it.

    Later shapes lie on top, a line is one pixel wide. The array's corner lies at `origin` (x, y).
    """
    array = np.zeros(size, np.int32)
    if not array.size:
        return array
    target = gdal_array.OpenArray(array)
    target.SetSpatialRef(PLANE)
    target.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, pixel))
    source = memory_source()
    layer = source.CreateLayer("shapes", PLANE, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for geometry, number in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        feature.SetField(0, int(number))
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, options=["ATTRIBUTE=number"])
    target.FlushCache()
    return array


def memory_source() -> Any:
    """An empty vector source in memory; GDAL 3.11 gave its driver another name."""
    name = "MEM" if int(gdal.VersionInfo()) >= 3110000 else "Memory"
    return ogr.GetDriverByName(name).CreateDataSource("scene")
