"""Class rasters without small patches, for rasters of any kind."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from osgeo import gdal

from ...feedback import Feedback, stop_if_canceled
from ...geo.closing import close_dataset
from ...geo.raster import open_raster
from ..filters import sieved
from .pixels import NOTHING

gdal.UseExceptions()


def sieve(
    source: str | os.PathLike[str],
    band: int,
    path: Path,
    pixels: int,
    feedback: Feedback,
    progress: Callable[[float], None],
) -> None:
    """Writes a GeoTIFF in which patches of fewer than `pixels` pixels belong to their largest neighbour.

    Maps of this plugin go through the filter whose memory does not grow with the raster. That one knows bytes with a
    value for nodata only; of other rasters GDAL's filter holds some 20 bytes for every patch.
    """

    def tell(share: float) -> None:
        stop_if_canceled(feedback)
        progress(share)

    dataset = open_raster(source)
    given = dataset.GetRasterBand(band)
    simple_mask = given.GetMaskFlags() in (gdal.GMF_ALL_VALID, gdal.GMF_NODATA)
    if given.DataType == gdal.GDT_Byte and band == 1 and simple_mask:
        sieved(source, path, pixels, tell)
        return
    options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]
    size = dataset.RasterXSize, dataset.RasterYSize
    target = gdal.GetDriverByName("GTiff").Create(str(path), *size, 1, gdal.GDT_Int32, options)
    try:
        target.SetGeoTransform(dataset.GetGeoTransform())
        if dataset.GetSpatialRef() is not None:
            target.SetSpatialRef(dataset.GetSpatialRef())
        result = target.GetRasterBand(1)
        result.SetNoDataValue(NOTHING)
        _filter(given, result, pixels, feedback, progress)
        _restore_nodata(given, result)
    finally:
        close_dataset(target)


def _filter(
    given: gdal.Band, result: gdal.Band, pixels: int, feedback: Feedback, progress: Callable[[float], None]
) -> None:
    def tell(share: float, _text: str, _data: object) -> int:
        progress(share)
        return 0 if feedback.isCanceled() else 1

    try:
        gdal.SieveFilter(given, given.GetMaskBand(), result, pixels, 4, [], tell)
    except RuntimeError:
        stop_if_canceled(feedback)
        raise


def _restore_nodata(given: gdal.Band, result: gdal.Band) -> None:
    """Pixels without data get NOTHING again: the filter hands their old values on."""
    rows = 512
    for row in range(0, given.YSize, rows):
        place = (0, row, given.XSize, min(rows, given.YSize - row))
        values = result.ReadAsArray(*place)
        values[given.GetMaskBand().ReadAsArray(*place) == 0] = NOTHING
        result.WriteArray(values, 0, row)
