"""Polygons in pixel coordinates, kept in a temporary file and burnt into windows."""

from __future__ import annotations

import struct
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..errors import OutputError
from .raster import Grid
from .windows import Window

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

# GDAL takes a raster that starts at 0, 0 with pixels of size 1 to have no position at all; this far east it has one.
SHIFT = 1 << 20
# For every row, GDAL looks at all vertices of a polygon, so a polygon of many is cut into pieces of up to this many.
MOST_VERTICES = 400
# Pieces smaller than this are not cut further, however many vertices they have.
SMALLEST_PIECE = 32


class PixelPolygons:
    """Polygons with values 0–255 on a grid: `add` them all, `finish`, then `burn` windows of them.

    A pixel gets the value of the polygon of the highest rank that its centre lies in, in whichever windows it is
    burnt. Vertices are kept as (column, row), so that nothing depends on a window's place. Belongs to one thread.
    Raises OutputError where the temporary file cannot grow.
    """

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._inverse = gdal.InvGeoTransform(grid.transform)
        try:
            self._folder: Any = tempfile.TemporaryDirectory(prefix="pixelwise-", ignore_cleanup_errors=True)
        except OSError as error:
            raise OutputError(f"The system's temporary folder cannot be used: {error.strerror or error}.") from error
        self._path = str(Path(self._folder.name) / "polygons.gpkg")
        self._canvas: Any = None
        with self._writing():
            # The file does not outlive the run, so it need not survive a power cut.
            gdal.SetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF")
            self._dataset: Any = gdal.GetDriverByName("GPKG").Create(self._path, 0, 0, 0, gdal.GDT_Unknown)
            gdal.SetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", None)
            # Without a CRS the layer would get an undefined geographic one, which makes burning three times as slow.
            pixels = osr.SpatialReference()
            pixels.SetLocalCS("Undefined Cartesian SRS")
            layer = self._dataset.CreateLayer("polygons", pixels, ogr.wkbPolygon, ["FID=id", "GEOMETRY_NAME=shape"])
            layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
            layer.CreateField(ogr.FieldDefn("rank", ogr.OFTInteger64))
            self._layer: Any = layer
            self._dataset.StartTransaction()

    def add(self, geometry: ogr.Geometry, value: int, rank: int) -> None:
        """Adds a valid geometry in the grid's CRS; what is no polygon in it is dropped."""
        definition = self._layer.GetLayerDefn()
        for polygon in polygons_of(geometry):
            for piece in self._pieces(_to_pixels(polygon, self._inverse)):
                feature = ogr.Feature(definition)
                feature.SetField(0, value)
                feature.SetField(1, rank)
                feature.SetGeometry(piece)
                with self._writing():
                    self._layer.CreateFeature(feature)

    def finish(self) -> None:
        """Makes the polygons ready to be burnt; none can be added any more."""
        with self._writing():
            # Makes the spatial index, which otherwise waits for the closing, where no error is reported.
            self._layer.SyncToDisk()
            self._dataset.CommitTransaction()
            self._layer = self._dataset = None
            self._dataset = gdal.OpenEx(self._path, gdal.OF_VECTOR | gdal.OF_READONLY)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except RuntimeError as error:
            self._layer = self._dataset = None
            raise OutputError(
                f"The temporary folder {self._folder.name} cannot take the polygons; is its disk full? ({error})"
            ) from error

    def _pieces(self, polygon: ogr.Geometry) -> Iterator[ogr.Geometry]:
        """The polygon, or parts of it that together hold the same pixels, without those outside the grid."""
        west, east, north, south = polygon.GetEnvelope()
        if west - SHIFT > self._grid.width or east < SHIFT or north > self._grid.height or south < 0:
            return
        vertices = sum(polygon.GetGeometryRef(ring).GetPointCount() for ring in range(polygon.GetGeometryCount()))
        if vertices <= MOST_VERTICES or max(east - west, south - north) <= SMALLEST_PIECE:
            yield polygon
            return
        # Cut along whole numbers, the borders of pixels: no pixel's centre comes to lie on a cut.
        if east - west >= south - north:
            cut = round((west + east) / 2)
            halves = [(west - 1, cut, north - 1, south + 1), (cut, east + 1, north - 1, south + 1)]
        else:
            cut = round((north + south) / 2)
            halves = [(west - 1, east + 1, north - 1, cut), (west - 1, east + 1, cut, south + 1)]
        try:
            parts = [polygon.Intersection(_rectangle(*half)) for half in halves]
        except RuntimeError:
            yield polygon
            return
        for part in parts:
            for smaller in polygons_of(part):
                yield from self._pieces(smaller)

    @property
    def window(self) -> Window:
        """The smallest window of the grid that holds every polygon's pixels; empty if there are none."""
        xmin, xmax, ymin, ymax = self._dataset.GetLayer(0).GetExtent()
        row, col = int(np.floor(ymin)), int(np.floor(xmin)) - SHIFT
        whole = Window(row, col, int(np.ceil(ymax)) - row, int(np.ceil(xmax)) - SHIFT - col)
        return whole.intersection(self._grid.window)

    def burn(self, window: Window, fill: int) -> NDArray[np.uint8]:
        """Values (rows, cols) of a window, which may reach beyond the grid; `fill` where there is no polygon."""
        canvas = self._canvas_of(window)
        canvas.SetGeoTransform((window.col + SHIFT, 1, 0, window.row, 0, 1))
        band = canvas.GetRasterBand(1)
        band.Fill(fill)
        # A layer with a spatial filter gives features in the index's order, another one in every window: where
        # polygons overlap, the last one would not always be the same. Hence the index by hand, and an order.
        found = self._dataset.ExecuteSQL(
            "SELECT shape, value FROM polygons WHERE id IN (SELECT id FROM rtree_polygons_shape"  # noqa: S608
            f" WHERE maxx >= {window.col + SHIFT} AND minx <= {window.col_end + SHIFT}"
            f" AND maxy >= {window.row} AND miny <= {window.row_end}) ORDER BY rank, id"
        )
        try:
            gdal.RasterizeLayer(canvas, [1], found, options=["ATTRIBUTE=value"])
        finally:
            self._dataset.ReleaseResultSet(found)
        return band.ReadAsArray()

    def _canvas_of(self, window: Window) -> gdal.Dataset:
        canvas = self._canvas
        if canvas is None or (canvas.RasterYSize, canvas.RasterXSize) != (window.height, window.width):
            canvas = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Byte)
            self._canvas = canvas
        return canvas

    def reopened(self) -> PixelPolygons:
        """The same polygons for another thread; these must stay open as long."""
        other = object.__new__(PixelPolygons)
        other.__dict__.update(self.__dict__)
        other._dataset = gdal.OpenEx(self._path, gdal.OF_VECTOR | gdal.OF_READONLY)
        other._canvas = other._folder = None
        return other

    def close(self) -> None:
        """Closes the temporary file and, unless this is a copy by `reopened()`, deletes it."""
        self._layer = self._dataset = self._canvas = None
        if self._folder is not None:
            self._folder.cleanup()


def polygons_of(geometry: ogr.Geometry | None) -> Iterator[ogr.Geometry]:
    """The single polygons of a polygon, multipolygon or collection."""
    if geometry is None or geometry.IsEmpty():
        return
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbPolygon:
        yield geometry
    elif ogr.GT_IsSubClassOf(kind, ogr.wkbGeometryCollection) or kind in (ogr.wkbPolyhedralSurface, ogr.wkbTIN):
        for index in range(geometry.GetGeometryCount()):
            yield from polygons_of(geometry.GetGeometryRef(index))
    elif kind == ogr.wkbTriangle:
        yield ogr.ForceToPolygon(geometry.Clone())


def _to_pixels(polygon: ogr.Geometry, inverse: tuple[float, ...]) -> ogr.Geometry:
    """A two-dimensional polygon with (column + SHIFT, row) as coordinates; `inverse` leads from CRS units to pixels."""
    wkb = bytearray(polygon.ExportToWkb(ogr.wkbNDR))
    x0, a, b, y0, d, e = inverse
    # WKB: byte order (1), type (4), number of rings (4), then for each ring the number of points (4) and x, y of each.
    (rings,) = struct.unpack_from("<I", wkb, 5)
    offset = 9
    for _ in range(rings):
        (count,) = struct.unpack_from("<I", wkb, offset)
        points = np.frombuffer(wkb, "<f8", 2 * count, offset + 4).reshape(-1, 2)
        x, y = points[:, 0].copy(), points[:, 1].copy()
        points[:, 0] = x0 + x * a + y * b + SHIFT
        points[:, 1] = y0 + x * d + y * e
        offset += 4 + 16 * count
    return ogr.CreateGeometryFromWkb(bytes(wkb))


def _rectangle(west: float, east: float, north: float, south: float) -> ogr.Geometry:
    return ogr.CreateGeometryFromWkt(
        f"POLYGON (({west!r} {north!r},{east!r} {north!r},{east!r} {south!r},{west!r} {south!r},{west!r} {north!r}))"
    )
