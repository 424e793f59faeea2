"""Files of single chips, and the layer of their footprints."""

from __future__ import annotations

import itertools
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array, ogr, osr

from ..errors import OutputError
from ..geo.raster import Grid
from ..geo.windows import Window
from .dataset import ChipRecord

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

_scratch_numbers = itertools.count()

IMAGE_OPTIONS = ("INTERLEAVE=BAND",)
# Labels shrink to a few percent; images hardly do, and would be slower to read in every epoch.
LABEL_OPTIONS = ("COMPRESS=DEFLATE", "ZLEVEL=1")
# TIFF's numbers of the tags with the strips' places and sizes, the upper left corner, and a rotated grid's matrix.
STRIP_OFFSETS, STRIP_BYTES, TIE_POINT, MATRIX = 273, 279, 33922, 34264


class ChipWriter:
    """Writes chips of one size, type and CRS.

    GDAL needs up to 5 ms to write down a CRS, in every file again. Here it does so once; other files are copies of
    that one with another position and other pixels.
    """

    def __init__(self, grid: Grid, bands: int, dtype: np.dtype[Any], size: int) -> None:
        self._grid = grid
        self._crs = grid.crs if grid.crs_wkt else None
        self._image = _Template(np.ones((bands, size, size), dtype), IMAGE_OPTIONS, grid, self._crs)
        self._label = _Template(np.ones((1, size, size), np.uint8), LABEL_OPTIONS, grid, self._crs)

    def write_image(self, path: Path, window: Window, image: NDArray[Any], valid: NDArray[np.bool_]) -> None:
        """Writes an image (bands, rows, cols), with a mask where a pixel is not valid. OSError if it cannot."""
        transform = self._grid.window_transform(window)
        if valid.all():
            path.write_bytes(self._image.filled(image, transform))
        else:
            path.write_bytes(tiff_bytes(image, IMAGE_OPTIONS, transform, self._crs, valid))

    def write_label(self, path: Path, window: Window, label: NDArray[np.uint8]) -> None:
        """Writes class values (rows, cols). OSError if it cannot."""
        path.write_bytes(self._label.filled(label[np.newaxis], self._grid.window_transform(window)))


class _Template:
    """A GeoTIFF made by GDAL, with the places of what differs from chip to chip."""

    def __init__(
        self, array: NDArray[Any], options: Sequence[str], grid: Grid, crs: osr.SpatialReference | None
    ) -> None:
        self._options, self._crs = options, crs
        data = tiff_bytes(array, options, grid.transform, crs, None)
        tags = _tags_of(data)
        offsets, sizes = tags[STRIP_OFFSETS].values(data), tags[STRIP_BYTES].values(data)
        self._header = data[: offsets[0]]
        self._packed = "COMPRESS=DEFLATE" in options
        self._size = tags[STRIP_BYTES]
        self._tie_point = tags.get(TIE_POINT)
        # Pixels must be one piece at the end of the file; GDAL has always put them there.
        in_order = [offsets[0] + sum(sizes[:number]) for number in range(len(sizes))] == list(offsets)
        at_end = offsets[-1] + sizes[-1] == len(data)
        self._usable = in_order and at_end and MATRIX not in tags and self._tie_point is not None
        self._usable &= len(sizes) == 1 or not self._packed

    def filled(self, array: NDArray[Any], transform: Sequence[float]) -> bytes:
        """The file with other pixels (bands, rows, cols) and another upper left corner."""
        if not self._usable or self._tie_point is None:
            return tiff_bytes(array, self._options, transform, self._crs, None)
        pixels = np.ascontiguousarray(array).tobytes()
        header = bytearray(self._header)
        if self._packed:
            pixels = zlib.compress(pixels, 1)
            struct.pack_into(f"<{self._size.format}", header, self._size.offset, len(pixels))
        # Column, row and height of the corner (0, 0, 0), then its x, y and z.
        struct.pack_into("<6d", header, self._tie_point.offset, 0, 0, 0, transform[0], transform[3], 0)
        return bytes(header) + pixels


@dataclass(frozen=True)
class _Tag:
    """Where the values of a TIFF tag are: `count` of the struct module's `format` from `offset` on."""

    format: str
    count: int
    offset: int

    def values(self, data: bytes) -> tuple[int, ...]:
        return struct.unpack_from(f"<{self.count}{self.format}", data, self.offset)


def _tags_of(data: bytes) -> dict[int, _Tag]:
    """The tags of the first image in a little-endian classic TIFF, as `tiff_bytes` makes it."""
    formats = {1: "B", 2: "s", 3: "H", 4: "I", 12: "d"}
    (directory,) = struct.unpack_from("<I", data, 4)
    (entries,) = struct.unpack_from("<H", data, directory)
    tags = {}
    for start in range(directory + 2, directory + 2 + 12 * entries, 12):
        number, kind, count, value = struct.unpack_from("<HHII", data, start)
        if kind in formats:
            inline = struct.calcsize(formats[kind]) * count <= 4
            tags[number] = _Tag(formats[kind], count, start + 8 if inline else value)
    return tags


def tiff_bytes(
    array: NDArray[Any],
    options: Sequence[str],
    transform: Sequence[float],
    crs: osr.SpatialReference | None,
    mask: NDArray[np.bool_] | None,
) -> bytes:
    """A GeoTIFF of an array (bands, rows, cols), made in memory.

    GDAL reports a full disk only sometimes, and not when a file is closed. Python always does.
    """
    bands, height, width = array.shape
    name = f"/vsimem/pixelwise-{next(_scratch_numbers)}.tif"
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype)
    # Without these words GDAL would tag a fourth band as transparency.
    colors = [] if bands == 3 and array.dtype == np.uint8 else ["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
    gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    try:
        dataset = gdal.GetDriverByName("GTiff").Create(
            name, width, height, bands, kind, [*options, *colors, "ENDIANNESS=LITTLE", f"BLOCKYSIZE={height}"]
        )
        dataset.SetGeoTransform(transform)
        if crs is not None:
            dataset.SetSpatialRef(crs)
        if mask is not None:
            dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
            dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask.astype(np.uint8) * 255)
        dataset.WriteArray(array)
        dataset.FlushCache()
        del dataset
        return _bytes_of(name)
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
        if gdal.VSIStatL(name) is not None:
            gdal.Unlink(name)


def _bytes_of(name: str) -> bytes:
    file = gdal.VSIFOpenL(name, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    finally:
        gdal.VSIFCloseL(file)


def write_footprints(
    path: Path,
    grid: Grid,
    chip_size: int,
    chips: Sequence[ChipRecord],
    class_values: Sequence[int],
    class_shares: NDArray[np.floating],
) -> None:
    """Writes the layer `chips`: a polygon per chip with id, split, fold, valid share and share of every class.

    `class_shares` (chips, classes) are shares of all pixels of a chip. Raises OutputError.
    """
    try:
        dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        layer = dataset.CreateLayer("chips", grid.crs if grid.crs_wkt else None, ogr.wkbPolygon)
        fields = [("id", ogr.OFTString), ("split", ogr.OFTString), ("fold", ogr.OFTInteger), ("valid", ogr.OFTReal)]
        fields += [(f"class_{value}", ogr.OFTReal) for value in class_values]
        for name, kind in fields:
            layer.CreateField(ogr.FieldDefn(name, kind))
        dataset.StartTransaction()
        for chip, shares in zip(chips, class_shares, strict=True):
            feature = ogr.Feature(layer.GetLayerDefn())
            for index, value in enumerate([chip.id, chip.split, chip.fold, chip.valid, *shares.tolist()]):
                feature.SetField(index, value)
            feature.SetGeometryDirectly(_outline(grid, Window(chip.row, chip.col, chip_size, chip_size)))
            layer.CreateFeature(feature)
        layer.SyncToDisk()
        dataset.CommitTransaction()
        del feature, layer, dataset
        # An error while the file is closed is not reported.
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        written = dataset.GetLayer(0).GetFeatureCount()
        del dataset
    except RuntimeError as error:
        raise OutputError(f"{path.name} could not be written: {error}.") from error
    if written != len(chips):
        raise OutputError(f"{path.name} could not be written completely; is the disk full?")


def _outline(grid: Grid, window: Window) -> ogr.Geometry:
    transform = grid.window_transform(window)
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for col, row in ((0, 0), (0, window.height), (window.width, window.height), (window.width, 0), (0, 0)):
        ring.AddPoint_2D(*gdal.ApplyGeoTransform(transform, col, row))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometryDirectly(ring)
    return polygon
