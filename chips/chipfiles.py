"""Files of single chips: PNGs and what describes them, written as bytes, and all that are read, by GDAL."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import DatasetError
from ..geo.raster import has_data
from ..language import translate

gdal.UseExceptions()

# What GDAL says of a file without a place.
NOWHERE = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


def unpacked_label(packed: bytes, size: int) -> NDArray[np.uint8]:
    """Class values (rows, cols) of a square label from its zlib stream."""
    return np.frombuffer(zlib.decompress(packed), np.uint8).reshape(size, size)


def png_bytes(array: NDArray[np.uint8]) -> bytes:
    """A PNG of an array (bands, rows, cols) with 1, 3 or 4 bands."""
    bands, height, width = array.shape
    kind = {1: 0, 3: 2, 4: 6}[bands]
    rows = np.ascontiguousarray(array.transpose(1, 2, 0)).reshape(height, width * bands)
    # Each row after a byte that tells its filter. 2: the difference to the row above, which packs well and fast.
    filtered = np.full((height, width * bands + 1), 2, np.uint8)
    filtered[0, 1:] = rows[0]
    filtered[1:, 1:] = rows[1:] - rows[:-1]
    header = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(filtered.tobytes(), 1)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def world_file(transform: Sequence[float]) -> str:
    """The text of a world file: six lines, the last two the centre of the upper left pixel."""
    x, a, b, y, d, e = transform
    return "".join(f"{value!r}\n" for value in (a, d, b, e, x + (a + b) / 2, y + (d + e) / 2))


def aux_xml(crs_wkt: str, transform: Sequence[float]) -> str:
    """GDAL's description of a file that cannot hold a CRS itself."""
    crs = f'  <SRS dataAxisToSRSAxisMapping="1,2">{escape(crs_wkt, quote=False)}</SRS>\n' if crs_wkt else ""
    numbers = ", ".join(f"{value:.17g}" for value in transform)
    return f"<PAMDataset>\n{crs}  <GeoTransform>{numbers}</GeoTransform>\n</PAMDataset>\n"


def read_image(path: Path, bands: int = 0) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Values (bands, rows, cols) and `valid` (rows, cols), from the file's mask if it has one.

    With `bands` the file is one of another program: its nodata values and NaN are not valid, either, and one band
    more than that which is tagged Alpha tells what is transparent. DatasetError for a file that cannot be read.
    """
    dataset = _open(path)
    try:
        array = dataset.ReadAsArray()
        array = array.reshape(-1, *array.shape[-2:])
        first = dataset.GetRasterBand(1)
        valid = np.ones(array.shape[-2:], bool)
        if first.GetMaskFlags() == gdal.GMF_PER_DATASET:
            valid = first.GetMaskBand().ReadAsArray() != 0
        if bands and len(array) == bands + 1 and is_alpha(dataset, bands + 1):
            array, valid = array[:bands], valid & (array[bands] != 0)
        for number in range(1, len(array) + 1) if bands else ():
            valid &= has_data(array[number - 1], dataset.GetRasterBand(number).GetNoDataValue())
    except RuntimeError as error:
        raise _damaged(path, error) from error
    return array, valid


def is_alpha(dataset: gdal.Dataset, number: int) -> bool:
    return bool(dataset.GetRasterBand(number).GetColorInterpretation() == gdal.GCI_AlphaBand)


def read_label(path: Path) -> NDArray[np.uint8]:
    """Class values (rows, cols) from the first band; DatasetError for a file that cannot be read."""
    dataset = _open(path)
    try:
        label = dataset.GetRasterBand(1).ReadAsArray()
    except RuntimeError as error:
        raise _damaged(path, error) from error
    return label.astype(np.uint8, copy=False)


def read_place(path: Path) -> tuple[str, tuple[float, ...]]:
    """WKT of the CRS, empty without one, and the six geotransform numbers, NOWHERE for a file that has no place."""
    dataset = _open(path)
    return dataset.GetProjection(), tuple(dataset.GetGeoTransform())


def _open(path: Path) -> gdal.Dataset:
    if not path.is_file():
        text = translate("Pixelwise", "The chip file {path} is missing: export the chips again.")
        raise DatasetError(text.format(path=path))
    try:
        return gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_READONLY, allowed_drivers=["GTiff", "PNG", "JPEG"])
    except RuntimeError as error:
        raise _damaged(path, error) from error


def _damaged(path: Path, error: Exception) -> DatasetError:
    text = translate("Pixelwise", "The chip file {path} is damaged: export the chips again. ({error})")
    return DatasetError(text.format(path=path, error=error))
