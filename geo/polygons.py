"""Polygons, lines and points in pixel coordinates, kept in a temporary file and burnt into windows."""

from __future__ import annotations

import tempfile
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..errors import OutputError
from ..language import translate
from .buffers import moved, simple_parts, size_of
from .grid import Grid
from .windows import Window

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

# GDAL takes a raster that starts at 0, 0 with pixels of size 1 to have no position at all; this far away it has one.
# Besides, coordinates are rounded to the same fractions of a pixel everywhere, so that taking a window's place from
# them is exact, and an edge through the centre of a pixel is the same edge in every window.
SHIFT = 1 << 20
# For every row, GDAL looks at all vertices of a polygon, so a polygon of many is cut into pieces of up to this many.
MOST_VERTICES = 400
# Pieces smaller than this are not cut further, however many vertices they have.
SMALLEST_PIECE = 32
# In arrays of shapes this is a pixel without one; values end at 255.
NOTHING = 256
# Side of the blocks in which pixels that are touched are found, and how many of them are kept (half a megabyte each).
BLOCK, MOST_BLOCKS = 512, 64


class PixelPolygons:
    """Polygons with values 0–255 on a grid: `add` them all, `finish`, then `burn` windows of them.

    A pixel gets the value of the polygon that comes last, of those that its centre lies in (or, with `all_touched`,
    that touch it), in whichever windows it is burnt. Lines and points are burnt one pixel wide. Vertices are kept as
    (column, row), so that nothing depends on a window's place. `in_blocks` burns blocks that are kept for a while, for
    windows that overlap. Belongs to one thread. Raises OutputError where the temporary file cannot grow.
    """

    def __init__(self, grid: Grid, all_touched: bool = False, *, in_blocks: bool = False) -> None:
        self._grid = grid
        x0, a, b, y0, d, e = gdal.InvGeoTransform(grid.transform)
        self._to_pixels = (x0 + SHIFT, a, b, y0 + SHIFT, d, e)
        self._all_touched = all_touched
        # Which pixels an edge touches that passes through their corners is decided by rounding, which depends on where
        # the canvas ends: hence on the same canvases for all windows.
        self._in_blocks = in_blocks or all_touched
        self._blocks: OrderedDict[tuple[int, int], NDArray[np.uint16]] = OrderedDict()
        try:
            self._folder: Any = tempfile.TemporaryDirectory(prefix="pixelwise-", ignore_cleanup_errors=True)
        except OSError as error:
            text = translate("Pixelwise", "The system's temporary folder cannot be used: {error}.")
            raise OutputError(text.format(error=error.strerror or error)) from error
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
            layer = self._dataset.CreateLayer("polygons", pixels, ogr.wkbUnknown, ["FID=id", "GEOMETRY_NAME=shape"])
            layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
            layer.CreateField(ogr.FieldDefn("level", ogr.OFTReal))
            layer.CreateField(ogr.FieldDefn("layer", ogr.OFTInteger))
            layer.CreateField(ogr.FieldDefn("rank", ogr.OFTInteger64))
            self._layer: Any = layer
            self._dataset.StartTransaction()

    def add(self, geometry: ogr.Geometry, value: int, rank: int, *, layer: int = 0, level: float | None = 0.0) -> None:
        """Adds a valid geometry in the grid's CRS, as one shape.

        Shapes cover those of lower levels; on one level those of lower layers, and within a layer those of lower
        ranks. Without a level (None) smaller shapes cover larger ones.
        """
        parts = [moved(part, self._to_pixels) for part in simple_parts(geometry)]
        if level is None:
            level = -sum(map(size_of, parts))
        definition = self._layer.GetLayerDefn()
        for part in parts:
            for piece in self._pieces(part):
                feature = ogr.Feature(definition)
                feature.SetField(0, value)
                feature.SetField(1, level)
                feature.SetField(2, layer)
                feature.SetField(3, rank)
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
            text = translate(
                "Pixelwise", "The temporary folder {folder} cannot take the polygons; is its disk full? ({error})"
            )
            raise OutputError(text.format(folder=self._folder.name, error=error)) from error

    def _pieces(self, shape: ogr.Geometry) -> Iterator[ogr.Geometry]:
        """The shape, or parts of it that together hold the same pixels, without those outside the grid."""
        west, east, north, south = shape.GetEnvelope()
        last_col, last_row = SHIFT + self._grid.width, SHIFT + self._grid.height
        if west > last_col or east < SHIFT or north > last_row or south < SHIFT:
            return
        # A point or line has no parts: the sum is 0.
        vertices = sum(shape.GetGeometryRef(ring).GetPointCount() for ring in range(shape.GetGeometryCount()))
        if vertices <= MOST_VERTICES or max(east - west, south - north) <= SMALLEST_PIECE:
            yield shape
            return
        # Cut along whole numbers, the borders of pixels: no pixel's centre comes to lie on a cut.
        if east - west >= south - north:
            cut = round((west + east) / 2)
            halves = [(west - 1, cut, north - 1, south + 1), (cut, east + 1, north - 1, south + 1)]
        else:
            cut = round((north + south) / 2)
            halves = [(west - 1, east + 1, north - 1, cut), (west - 1, east + 1, cut, south + 1)]
        try:
            parts = [shape.Intersection(_rectangle(*half)) for half in halves]
        except RuntimeError:
            yield shape
            return
        for part in parts:
            for smaller in polygons_of(part):
                yield from self._pieces(smaller)

    @property
    def window(self) -> Window:
        """The smallest window of the grid that holds every polygon's pixels; empty if there are none."""
        xmin, xmax, ymin, ymax = self._dataset.GetLayer(0).GetExtent()
        row, col = int(np.floor(ymin)) - SHIFT, int(np.floor(xmin)) - SHIFT
        whole = Window(row, col, int(np.ceil(ymax)) - SHIFT - row, int(np.ceil(xmax)) - SHIFT - col)
        return whole.intersection(self._grid.window)

    def burn(self, window: Window, below: int | NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Values (rows, cols) of a window, which may reach beyond the grid; where there is no shape what is `below`:
        one value, or an array of them."""
        if self._in_blocks:
            found = self.shapes(window)
            return np.where(found == NOTHING, below, found).astype(np.uint8)
        canvas = self._canvas_of(window, gdal.GDT_Byte)
        band = canvas.GetRasterBand(1)
        if isinstance(below, int):
            band.Fill(below)
        else:
            band.WriteArray(below)
        self._rasterize(canvas, window)
        return band.ReadAsArray()

    def shapes(self, window: Window) -> NDArray[np.uint16]:
        """Values (rows, cols) of a window, NOTHING where there is no shape."""
        if not self._in_blocks:
            return self._shapes_of(window)
        found = np.empty((window.height, window.width), np.uint16)
        for row in range(window.row // BLOCK * BLOCK, window.row_end, BLOCK):
            for col in range(window.col // BLOCK * BLOCK, window.col_end, BLOCK):
                block = Window(row, col, BLOCK, BLOCK)
                shared = block.intersection(window)
                found[shared.slices_in(window)] = self._block(block)[shared.slices_in(block)]
        return found

    def _block(self, block: Window) -> NDArray[np.uint16]:
        key = (block.row, block.col)
        if key not in self._blocks:
            self._blocks[key] = self._shapes_of(block)
            if len(self._blocks) > MOST_BLOCKS:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(key)
        return self._blocks[key]

    def _shapes_of(self, window: Window) -> NDArray[np.uint16]:
        canvas = self._canvas_of(window, gdal.GDT_UInt16)
        canvas.GetRasterBand(1).Fill(NOTHING)
        self._rasterize(canvas, window)
        return canvas.GetRasterBand(1).ReadAsArray()

    def _rasterize(self, canvas: gdal.Dataset, window: Window) -> None:
        canvas.SetGeoTransform((window.col + SHIFT, 1, 0, window.row + SHIFT, 0, 1))
        # A layer with a spatial filter gives features in the index's order, another one in every window: where
        # shapes overlap, the last one would not always be the same. Hence the index by hand, and an order.
        found = self._dataset.ExecuteSQL(
            "SELECT shape, value FROM polygons WHERE id IN "  # noqa: S608 # nosec B608 # only numbers enter
            "(SELECT id FROM rtree_polygons_shape"
            f" WHERE maxx >= {window.col + SHIFT} AND minx <= {window.col_end + SHIFT}"
            f" AND maxy >= {window.row + SHIFT} AND miny <= {window.row_end + SHIFT}) ORDER BY level, layer, rank, id"
        )
        options = ["ATTRIBUTE=value"] + ["ALL_TOUCHED=TRUE"] * self._all_touched
        try:
            gdal.RasterizeLayer(canvas, [1], found, options=options)
        finally:
            self._dataset.ReleaseResultSet(found)

    def _canvas_of(self, window: Window, kind: int) -> gdal.Dataset:
        canvas = self._canvas
        wanted = (window.height, window.width, kind)
        if canvas is None or (canvas.RasterYSize, canvas.RasterXSize, canvas.GetRasterBand(1).DataType) != wanted:
            canvas = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, kind)
            self._canvas = canvas
        return canvas

    def reopened(self) -> PixelPolygons:
        """The same polygons for another thread; these must stay open as long."""
        other = object.__new__(PixelPolygons)
        other.__dict__.update(self.__dict__)
        other._dataset = gdal.OpenEx(self._path, gdal.OF_VECTOR | gdal.OF_READONLY)
        other._canvas = other._folder = None
        other._blocks = OrderedDict()
        return other

    def close(self) -> None:
        """Closes the temporary file and, unless this is a copy by `reopened()`, deletes it."""
        self._layer = self._dataset = self._canvas = None
        if self._folder is not None:
            self._folder.cleanup()


def polygons_of(geometry: ogr.Geometry | None) -> Iterator[ogr.Geometry]:
    """The single polygons of any geometry without curves."""
    return (part for part in simple_parts(geometry) if ogr.GT_Flatten(part.GetGeometryType()) == ogr.wkbPolygon)


def _rectangle(west: float, east: float, north: float, south: float) -> ogr.Geometry:
    return ogr.CreateGeometryFromWkt(
        f"POLYGON (({west!r} {north!r},{east!r} {north!r},{east!r} {south!r},{west!r} {south!r},{west!r} {north!r}))"
    )
