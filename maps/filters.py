"""Class rasters made calmer: a majority filter, and small patches given to their neighbours."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import RasterError
from ..geo.classes import ClassTable
from ..geo.classraster import writing
from ..geo.closing import close_dataset
from ..geo.raster import open_raster
from ..geo.windows import Window
from ..language import translate
from .patches import Sieve

gdal.UseExceptions()

Progress = Callable[[float], None]
# Tiles of this many pixels a side: a few hundred MB at the most, and less than a second, between two calls of progress.
TILE = 2048


def majority_filtered(
    source: str | os.PathLike[str],
    path: str | os.PathLike[str],
    size: int,
    classes: ClassTable,
    progress: Progress = lambda _share: None,
    tile: int = TILE,
) -> None:
    """Gives every pixel of a class raster the most frequent class of the `size` × `size` pixels around it (odd).

    A pixel keeps its class where that is among the most frequent ones; of others that are level the lowest value wins.
    Nodata stays and has no vote, and nor has what lies beyond the raster. `path` becomes a GeoTIFF of one band with
    the source's grid and nodata value, and neither palette nor names. `progress` hears shares from 0 to 1 and may
    raise to cancel. Memory: a tile.
    """
    reach = size // 2
    with _filtering(source, path) as (band, target):
        whole = Window(0, 0, band.YSize, band.XSize)
        for window in _tiles(whole, tile, progress):
            around = window.grown(reach).intersection(whole)
            values = _read(band, around, source)
            result = majority(values, size, classes.values)
            _write(target, window, result[window.slices_in(around)])


def majority(values: NDArray[np.uint8], size: int, voters: Sequence[int]) -> NDArray[np.uint8]:
    """`majority_filtered` for an array (rows, cols); values that are no `voters` stay and have no vote."""
    import cv2

    there = np.flatnonzero(np.bincount(values.ravel(), minlength=256))
    most = np.zeros(values.shape, np.int32)
    own = np.zeros(values.shape, np.int32)
    result = values.copy()
    for value in sorted(set(map(int, there)) & set(voters)):
        is_value = values == value
        votes = cv2.boxFilter(
            is_value.view(np.uint8), cv2.CV_32S, (size, size), normalize=False, borderType=cv2.BORDER_CONSTANT
        )
        np.copyto(own, votes, where=is_value)
        better = votes > most
        np.copyto(result, np.uint8(value), where=better)
        np.copyto(most, votes, where=better)
    stays = (own == most) | ~np.isin(values, list(voters))
    np.copyto(result, values, where=stays)
    return result


def sieved(
    source: str | os.PathLike[str],
    path: str | os.PathLike[str],
    pixels: int,
    progress: Progress = lambda _share: None,
    tile: int = TILE,
) -> None:
    """Gives the patches of a class raster with fewer than `pixels` pixels to their largest neighbour; see Sieve.

    Nodata stays and takes nothing. The result does not depend on the tiles. `path` and `progress` as in
    `majority_filtered`. Memory: a tile, and some bytes for every patch that a tile's border cuts.
    """
    with _filtering(source, path) as (band, target):
        whole = Window(0, 0, band.YSize, band.XSize)
        sieve = Sieve(whole, pixels, band.GetNoDataValue())
        # The tiles are read three times: to measure patches, to compare neighbours and to write.
        for window in _tiles(whole, tile, lambda share: progress(share / 3)):
            sieve.measure(window, _read(band, window, source))
        for window in _tiles(whole, tile, lambda share: progress((1 + share) / 3)):
            sieve.compare(window, _read(band, window, source))
        for window in _tiles(whole, tile, lambda share: progress((2 + share) / 3)):
            _write(target, window, sieve.sieved(window, _read(band, window, source)))


def _tiles(whole: Window, tile: int, progress: Progress) -> Iterator[Window]:
    """Tiles row by row; tells how many are done, also when a caller is through with the last one."""
    rows, cols = math.ceil(whole.height / tile), math.ceil(whole.width / tile)
    for row in range(rows):
        for col in range(cols):
            progress((row * cols + col) / (rows * cols))
            yield Window(row * tile, col * tile, tile, tile).intersection(whole)
    progress(1.0)


@contextmanager
def _filtering(source: str | os.PathLike[str], path: str | os.PathLike[str]) -> Iterator[tuple[gdal.Band, gdal.Band]]:
    """The band of a class raster and that of a new GeoTIFF on its grid, closed so that no error is lost."""
    given = open_raster(source)
    band = given.GetRasterBand(1)
    options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]
    with writing(path):
        driver = gdal.GetDriverByName("GTiff")
        target = driver.Create(str(path), given.RasterXSize, given.RasterYSize, 1, gdal.GDT_Byte, options)
        target.SetGeoTransform(given.GetGeoTransform())
        if given.GetSpatialRef() is not None:
            target.SetSpatialRef(given.GetSpatialRef())
        if band.GetNoDataValue() is not None:
            target.GetRasterBand(1).SetNoDataValue(band.GetNoDataValue())
        try:
            yield band, target.GetRasterBand(1)
        finally:
            close_dataset(target)


def _read(band: gdal.Band, window: Window, source: str | os.PathLike[str]) -> NDArray[np.uint8]:
    try:
        values: NDArray[np.uint8] = band.ReadAsArray(
            window.col, window.row, window.width, window.height, buf_type=gdal.GDT_Byte
        )
    except RuntimeError as error:
        text = translate("Pixelwise", "{path} could not be read at row {row}, column {col}: {error}")
        raise RasterError(text.format(path=source, row=window.row, col=window.col, error=error)) from error
    return values


def _write(band: gdal.Band, window: Window, values: NDArray[np.uint8]) -> None:
    band.WriteArray(values, window.col, window.row)
