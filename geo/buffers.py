"""Lines with a width and points with a radius, in metres, as shapes on a grid."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr, osr

from .areas import is_mercator
from .grid import Grid

ogr.UseExceptions()
osr.UseExceptions()

# Whatever reaches this far from its middle, in pixels, holds the centre of a pixel everywhere; less would leave gaps.
ENOUGH = math.sqrt(0.5)
# Corners of a circle, and of a quarter of one at the ends of lines.
CIRCLE_CORNERS, QUARTER_CORNERS = 64, 16
# Lines are drawn in stretches of at most so many vertices and pixels: each has a scale and a place of its own.
MOST_VERTICES = 64
LONGEST_STRETCH = 256
# Towards the poles the length of a degree of longitude vanishes; a metre is not more than a thousand times longer.
SMALLEST_COSINE = 1e-3


class Strokes:
    """Draws the lines and points of a layer; `line_width` and `point_radius` are metres on the ground.

    Degrees and the metres of Mercator maps are turned into ground metres at the place of each point or stretch of a
    line; in other projected CRSs a metre is a metre of the map, as everywhere in this program. What would be thinner
    than a pixel, and with 0 everything, is drawn one pixel wide. Lines have round ends.
    """

    def __init__(self, grid: Grid, line_width: float = 0.0, point_radius: float = 0.0) -> None:
        self._radius = {ogr.wkbLineString: line_width / 2, ogr.wkbPoint: point_radius}
        self._pixel = grid.pixel_size
        self._scale = _Scale(grid)
        xmin, ymin, xmax, ymax = grid.extent()
        places = [(x, y) for x in np.linspace(xmin, xmax, 3) for y in np.linspace(ymin, ymax, 3)]
        smallest = min(min(self._scale.at(float(x), float(y))) for x, y in places)
        self.reach = max(self._radius.values()) / smallest + max(self._pixel)
        """How far, in CRS units, something outside the grid can reach into it."""

    def drawn(self, part: ogr.Geometry) -> Iterator[ogr.Geometry]:
        """Shapes that together show one line or point; both are in the grid's CRS."""
        kind = ogr.GT_Flatten(part.GetGeometryType())
        radius = self._radius[kind]
        points = np.array(part.GetPoints(), float)[:, :2]
        if kind == ogr.wkbLineString and radius and self._scale.varies:
            points = _densified(points, LONGEST_STRETCH * max(self._pixel))
        for stretch in _stretches(points, LONGEST_STRETCH * max(self._pixel)):
            middle = (stretch.min(axis=0) + stretch.max(axis=0)) / 2
            scale = self._scale.at(*middle.tolist())
            if radius < ENOUGH * max(size * metres for size, metres in zip(self._pixel, scale, strict=True)):
                yield _geometry(stretch)
            elif len(stretch) == 1:
                yield _ellipse(stretch[0], radius / scale[0], radius / scale[1])
            else:
                yield _widened(stretch, middle, np.array(scale), radius)


class _Scale:
    """Metres on the ground for a step of one CRS unit along x and along y, at a place."""

    def __init__(self, grid: Grid) -> None:
        crs = grid.crs
        self._unit = 1.0
        self._radians = 0.0
        self._to_degrees: osr.CoordinateTransformation | None = None
        if not grid.crs_wkt:
            return
        if crs.IsGeographic():
            self._radians = crs.GetAngularUnits()
        elif is_mercator(crs):
            self._to_degrees = _to_degrees(crs)
        else:
            self._unit = crs.GetLinearUnits()
        self._major = crs.GetSemiMajor()
        flattening = 1 / crs.GetInvFlattening() if crs.GetInvFlattening() else 0.0
        self._eccentricity_squared = flattening * (2 - flattening)

    @property
    def varies(self) -> bool:
        return bool(self._radians or self._to_degrees)

    def at(self, x: float, y: float) -> tuple[float, float]:
        if self._radians:
            along_parallel, along_meridian = self._metres_per_radian(y * self._radians)
            return along_parallel * self._radians, along_meridian * self._radians
        if self._to_degrees is None:
            return self._unit, self._unit
        lon, lat = np.radians(self._to_degrees.TransformPoint(x, y)[:2])
        along_parallel, along_meridian = self._metres_per_radian(lat)
        east = np.radians(self._to_degrees.TransformPoint(x + 1, y)[0]) - lon
        north = np.radians(self._to_degrees.TransformPoint(x, y + 1)[1]) - lat
        # A step across the 180th meridian comes out as nearly a whole turn.
        east = (east + np.pi) % (2 * np.pi) - np.pi
        return abs(float(along_parallel * east)), abs(float(along_meridian * north))

    def _metres_per_radian(self, lat: float) -> tuple[float, float]:
        """Along the parallel and along the meridian: the radii of curvature of the ellipsoid (Snyder 1987, 4-18 to
        4-21)."""
        bent = 1 - self._eccentricity_squared * math.sin(lat) ** 2
        parallel = self._major / math.sqrt(bent) * max(math.cos(lat), SMALLEST_COSINE)
        return parallel, self._major * (1 - self._eccentricity_squared) / bent**1.5


def _to_degrees(crs: osr.SpatialReference) -> osr.CoordinateTransformation:
    geographic = osr.SpatialReference()
    geographic.CopyGeogCSFrom(crs)
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(crs, geographic)


def _densified(points: NDArray[np.float64], longest: float) -> NDArray[np.float64]:
    """The line with more vertices, so that no segment is longer than `longest`."""
    line = _geometry(points)
    line.Segmentize(longest)
    return np.array(line.GetPoints(), float)[:, :2]


def _stretches(points: NDArray[np.float64], longest: float) -> Iterator[NDArray[np.float64]]:
    """Parts of a line that share their ends, each of few vertices and, as far as there are vertices, short."""
    if len(points) <= 2:
        yield points
        return
    along = np.concatenate([[0.0], np.hypot(*np.diff(points, axis=0).T).cumsum()])
    start = 0
    while start < len(points) - 1:
        reached = int(np.searchsorted(along, along[start] + longest, side="right")) - 1
        end = min(max(reached, start + 1), start + MOST_VERTICES, len(points) - 1)
        yield points[start : end + 1]
        start = end


def _geometry(points: NDArray[np.float64]) -> ogr.Geometry:
    if len(points) == 1:
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(*points[0].tolist())
        return point
    line = ogr.Geometry(ogr.wkbLineString)
    vertices: Any = points.tolist()
    for x, y in vertices:
        line.AddPoint_2D(x, y)
    return line


def _ellipse(centre: NDArray[np.float64], along_x: float, along_y: float) -> ogr.Geometry:
    angles = np.linspace(0, 2 * np.pi, CIRCLE_CORNERS + 1)
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for cosine, sine in zip(np.cos(angles).tolist(), np.sin(angles).tolist(), strict=True):
        ring.AddPoint_2D(centre[0] + along_x * cosine, centre[1] + along_y * sine)
    ring.CloseRings()
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometryDirectly(ring)
    return polygon


def _widened(
    points: NDArray[np.float64], middle: NDArray[np.float64], scale: NDArray[np.float64], radius: float
) -> ogr.Geometry:
    """A strip on both sides of a line, measured in metres around `middle`."""
    strip = _geometry((points - middle) * scale).Buffer(radius, QUARTER_CORNERS)
    return moved(strip, (middle[0], 1 / scale[0], 0.0, middle[1], 0.0, 1 / scale[1]))


def moved(geometry: ogr.Geometry, affine: tuple[float, ...]) -> ogr.Geometry:
    """A two-dimensional point, line or polygon with x and y changed by GDAL's six numbers of an affine map."""
    wkb = bytearray(geometry.ExportToWkb(ogr.wkbNDR))
    x0, a, b, y0, d, e = affine
    for offset, count in _coordinates_in(wkb, ogr.GT_Flatten(geometry.GetGeometryType())):
        points = np.frombuffer(wkb, "<f8", 2 * count, offset).reshape(-1, 2)
        x, y = points[:, 0].copy(), points[:, 1].copy()
        points[:, 0] = x0 + x * a + y * b
        points[:, 1] = y0 + x * d + y * e
    return ogr.CreateGeometryFromWkb(bytes(wkb))


def _coordinates_in(wkb: bytearray, kind: int) -> Iterator[tuple[int, int]]:
    """Where coordinates begin in little-endian WKB, and of how many points.

    WKB is: byte order (1), type (4); then a point's x and y; or a line's number of points (4) and their x and y; or a
    polygon's number of rings (4), and every ring as a line.
    """
    if kind == ogr.wkbPoint:
        yield 5, 1
        return
    offset, rings = (9, int.from_bytes(wkb[5:9], "little")) if kind == ogr.wkbPolygon else (5, 1)
    for _ in range(rings):
        count = int.from_bytes(wkb[offset : offset + 4], "little")
        yield offset + 4, count
        offset += 4 + 16 * count


def simple_parts(geometry: ogr.Geometry | None) -> Iterator[ogr.Geometry]:
    """The single polygons, lines and points of any geometry without curves."""
    if geometry is None or geometry.IsEmpty():
        return
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in (ogr.wkbPolygon, ogr.wkbLineString, ogr.wkbPoint):
        yield geometry
    elif ogr.GT_IsSubClassOf(kind, ogr.wkbGeometryCollection) or kind in (ogr.wkbPolyhedralSurface, ogr.wkbTIN):
        for index in range(geometry.GetGeometryCount()):
            yield from simple_parts(geometry.GetGeometryRef(index))
    elif kind == ogr.wkbTriangle:
        yield ogr.ForceToPolygon(geometry.Clone())


def size_of(part: ogr.Geometry) -> float:
    """Area of a single polygon, length of a line, 0 for a point."""
    return [lambda: 0.0, part.Length, part.GetArea][part.GetDimension()]()
