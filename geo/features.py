"""Features of a layer on their way onto a grid: into its CRS, repaired, and drawn where they are lines or points."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal, ogr, osr

from .buffers import Strokes, simple_parts, size_of
from .grid import Grid
from .polygons import polygons_of

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

Extent = tuple[float, float, float, float]

# Points along each edge of an extent when it is brought into another CRS, where straight edges become curved.
EDGE_POINTS = 21


@dataclass
class Preparation:
    """Counts of a layer's way onto a grid: features used, repaired ones, and those that could not be used."""

    used: int = 0
    repaired: int = 0
    unusable: int = 0
    warnings: list[str] = field(default_factory=list)


class Carrier:
    """Brings the geometries of one layer onto a grid. Without `strokes` only polygons count."""

    def __init__(
        self,
        grid: Grid,
        transformation: osr.CoordinateTransformation | None,
        counts: Preparation,
        strokes: Strokes | None = None,
    ) -> None:
        self._grid = grid
        self._transformation = transformation
        self._counts = counts
        self._strokes = strokes
        xmin, ymin, xmax, ymax = grid.extent()
        reach = strokes.reach if strokes else 0.0
        self._near = (xmin - reach, ymin - reach, xmax + reach, ymax + reach)

    def limit(self, layer: ogr.Layer) -> None:
        """Limits a layer to the grid's extent, so that a nationwide one is not read as a whole for one small raster."""
        xmin, ymin, xmax, ymax = self._near
        if self._transformation is not None:
            back = self._transformation.GetInverse()
            try:
                xmin, ymin, xmax, ymax = back.TransformBounds(xmin, ymin, xmax, ymax, EDGE_POINTS)
            except RuntimeError:
                return
            if not np.isfinite([xmin, ymin, xmax, ymax]).all() or xmin > xmax:
                return
        # Curved edges bulge a little between the points that were transformed.
        slack_x, slack_y = (xmax - xmin) * 0.02, (ymax - ymin) * 0.02
        layer.SetSpatialFilterRect(xmin - slack_x, ymin - slack_y, xmax + slack_x, ymax + slack_y)

    def carried(self, geometry: ogr.Geometry) -> ogr.Geometry | None:
        """A valid geometry in the grid's CRS; None where it does not touch the grid or cannot be used."""
        geometry = geometry.Clone()
        geometry.FlattenTo2D()
        geometry.CloseRings()
        if geometry.HasCurveGeometry():
            geometry = geometry.GetLinearGeometry()
        try:
            if self._transformation is not None:
                geometry.Transform(self._transformation)
            west, east, south, north = geometry.GetEnvelope()
            xmin, ymin, xmax, ymax = self._near
            if west > xmax or east < xmin or south > ymax or north < ymin:
                return None
            valid = self._repaired(geometry) if geometry.GetDimension() == 2 else geometry
        except RuntimeError:
            valid = None
        if valid is None or (self._strokes is None and valid.GetDimension() < 2):
            self._counts.unusable += 1
            return None
        return valid

    def _repaired(self, geometry: ogr.Geometry) -> ogr.Geometry | None:
        with quiet():
            invalid = not geometry.IsValid()
        if not invalid:
            return geometry
        repaired = geometry.MakeValid()
        self._counts.repaired += repaired is not None
        kinds = [ogr.GT_Flatten(shape.GetGeometryType()) for shape in (geometry, repaired) if shape is not None]
        if kinds[0] == ogr.wkbGeometryCollection or kinds[-1] != ogr.wkbGeometryCollection:
            return repaired if repaired is not None and repaired.GetDimension() == 2 else None
        # Where a polygon had no area, lines are left, which nobody has drawn.
        polygons = ogr.Geometry(ogr.wkbMultiPolygon)
        for polygon in polygons_of(repaired):
            polygons.AddGeometry(polygon)
        return polygons if not polygons.IsEmpty() else None

    def drawn(self, geometry: ogr.Geometry) -> ogr.Geometry:
        """What is burnt of a carried geometry: its polygons, and its lines and points as the strokes draw them."""
        if ogr.GT_Flatten(geometry.GetGeometryType()) in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
            return geometry
        shapes = ogr.Geometry(ogr.wkbGeometryCollection)
        for part in simple_parts(geometry):
            if part.GetDimension() == 2:
                shapes.AddGeometry(part)
            elif self._strokes is not None:
                for shape in self._strokes.drawn(part):
                    shapes.AddGeometryDirectly(shape)
        return shapes


def transformation_to(
    crs: osr.SpatialReference | None, grid: Grid
) -> tuple[osr.CoordinateTransformation | None, str | None]:
    """From a layer's CRS to the grid's, x before y in both, None where coordinates can stay; and who has no CRS
    ("layer", "raster") if one of both has none."""
    if crs is None or not grid.crs_wkt:
        if crs is None and not grid.crs_wkt:
            return None, None
        return None, "layer" if crs is None else "raster"
    crs = crs.Clone()
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return (None if crs.IsSame(grid.crs) else osr.CoordinateTransformation(crs, grid.crs)), None


@contextmanager
def quiet() -> Iterator[None]:
    """Keeps GDAL from printing, and from raising exceptions: only for calls whose result tells all."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def centre_on(grid: Grid, geometry: ogr.Geometry) -> tuple[float, float] | None:
    """Row and column in the middle of a geometry's largest part on the grid; a place inside it in any case."""
    xmin, ymin, xmax, ymax = grid.extent()
    west, east, south, north = geometry.GetEnvelope()
    try:
        if west < xmin or east > xmax or south < ymin or north > ymax:
            geometry = geometry.Intersection(_footprint(grid))
        parts = list(simple_parts(geometry))
        if not parts:
            return None
        middle = _middle_of(max(parts, key=lambda part: (part.GetDimension(), size_of(part))))
    except RuntimeError:
        return None
    col, row = gdal.ApplyGeoTransform(gdal.InvGeoTransform(grid.transform), middle.GetX(), middle.GetY())
    # Of a rotated grid the extent is larger than the grid itself.
    return (row, col) if 0 <= row <= grid.height and 0 <= col <= grid.width else None


def _middle_of(part: ogr.Geometry) -> ogr.Geometry:
    if part.GetDimension() == 1:
        return part.Value(part.Length() / 2)
    middle = part.Centroid()
    return middle if part.GetDimension() == 0 or part.Contains(middle) else part.PointOnSurface()


def _footprint(grid: Grid) -> ogr.Geometry:
    corners = [(0, 0), (grid.width, 0), (grid.width, grid.height), (0, grid.height), (0, 0)]
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for corner in corners:
        ring.AddPoint_2D(*gdal.ApplyGeoTransform(grid.transform, *corner))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometryDirectly(ring)
    return polygon
