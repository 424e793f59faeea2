"""The windows in which rasters of any size are compared, and GDAL's memory for them."""

from __future__ import annotations

from osgeo import gdal

from ...geo.windows import Window, window_grid

# Pixels of a window: arrays of it fit into the processor's cache, and a cancel is noticed between two of them.
SIDE = 1024
# Blocks this wide are rows of the raster: windows of a few columns would read each of them many times.
WIDE_BLOCK = 4 * SIDE
# No window has more: beyond that memory would depend on the layout of the file.
MOST_PIXELS = 16 * SIDE * SIDE


def windows_of(dataset: gdal.Dataset | None, inside: Window) -> list[Window]:
    """Windows over a part of a raster, row by row, so that its blocks are seldom read twice; square ones without."""
    width, height = dataset.GetRasterBand(1).GetBlockSize() if dataset is not None else (SIDE, SIDE)
    if width >= WIDE_BLOCK:
        rows = max(SIDE * SIDE // inside.width, 1)
        if height * inside.width <= MOST_PIXELS:
            rows = -(-rows // height) * height
        starts = range(inside.row // rows * rows, inside.row_end, rows)
        return [Window(row, inside.col, rows, inside.width).intersection(inside) for row in starts]
    # Windows begin where blocks do.
    row, col = inside.row // SIDE * SIDE, inside.col // SIDE * SIDE
    grid = window_grid(inside.row_end - row, inside.col_end - col, SIDE, SIDE, "fill")
    return [
        Window(window.row + row, window.col + col, window.height, window.width).intersection(inside) for window in grid
    ]


def cache_for(dataset: gdal.Dataset | None, inside: Window) -> int:
    """Bytes of GDAL's cache that hold one row of windows, where blocks have other shapes than these; else none."""
    if dataset is None:
        return 0
    band = dataset.GetRasterBand(1)
    width, height = band.GetBlockSize()
    # What blocks a virtual raster reads, nobody knows.
    if max(width, height) <= SIDE and dataset.GetDriver().ShortName != "VRT":
        return 0
    return inside.width * (SIDE + height) * (gdal.GetDataTypeSize(band.DataType) // 8)
