"""Pixels at points: which windows of a grid hold them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...geo.grid import Grid
from ...geo.windows import Window
from .insidepolygons import Places, moved_to
from .windowing import SIDE

Numbers = NDArray[np.int64]


def pixels_at(grid: Grid, places: Places, crs_wkt: str) -> tuple[Numbers, Numbers]:
    """Row and column of the pixel in which each of the places (n, 2) of a CRS lies, which may be outside the grid.

    A place on a border of pixels belongs to the pixel to the right or below; what has no place in the grid's CRS lies
    outside.
    """
    moved = moved_to(places, crs_wkt, grid.crs_wkt)
    moved = np.where(np.isfinite(moved), moved, np.finfo(np.float32).min)
    x0, a, b, y0, d, e = gdal.InvGeoTransform(grid.transform)
    cols = np.floor(x0 + a * moved[:, 0] + b * moved[:, 1])
    rows = np.floor(y0 + d * moved[:, 0] + e * moved[:, 1])
    return tuple(np.clip(numbers, -1, 2**31).astype(np.int64) for numbers in (rows, cols))


def on_grid(grid: Grid, pixels: tuple[Numbers, Numbers]) -> NDArray[np.bool_]:
    """Which pixels (rows, columns) the grid has."""
    rows, cols = pixels
    return (rows >= 0) & (rows < grid.height) & (cols >= 0) & (cols < grid.width)


def windows_at(
    grid: Grid, places: Places, crs_wkt: str
) -> Iterator[tuple[NDArray[np.intp], Window, tuple[Numbers, Numbers]]]:
    """Places by windows, each of which is to be read once: their numbers, the smallest window around their pixels, and
    rows and columns in it. Places outside the grid are left out."""
    rows, cols = pixels_at(grid, places, crs_wkt)
    inside = np.flatnonzero(on_grid(grid, (rows, cols)))
    blocks = rows[inside] // SIDE * -(-grid.width // SIDE) + cols[inside] // SIDE
    order = np.argsort(blocks, kind="stable")
    for numbers in np.split(inside[order], np.flatnonzero(np.diff(blocks[order])) + 1):
        if len(numbers):
            row, col = int(rows[numbers].min()), int(cols[numbers].min())
            window = Window(row, col, int(rows[numbers].max()) - row + 1, int(cols[numbers].max()) - col + 1)
            yield numbers, window, (rows[numbers] - row, cols[numbers] - col)
