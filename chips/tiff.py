"""GeoTIFFs of chips as bytes, and GDAL's masks beside files of other formats."""

from __future__ import annotations

import itertools
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import OutputError
from ..language import translate
from .chipfiles import NOWHERE

gdal.UseExceptions()

_scratch_numbers = itertools.count()

# Size of TIFF's types in bytes, by their number, and the struct module's letter for those that are written here.
TYPE_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
SHORT, LONG, DOUBLE = 3, 4, 12
LETTERS = {SHORT: "H", LONG: "I", DOUBLE: "d"}
SUBFILE, WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC = 254, 256, 257, 258, 259, 262
STRIP_OFFSETS, SAMPLES, ROWS_PER_STRIP, STRIP_BYTES, PLANAR, EXTRA_SAMPLES = 273, 277, 278, 279, 284, 338
SAMPLE_FORMAT, PIXEL_SCALE, TIE_POINT, MATRIX = 339, 33550, 33922, 34264
GEO_KEYS = (34735, 34736, 34737)
UNCOMPRESSED, DEFLATE = 1, 8
MIN_IS_BLACK, RGB, MASK = 1, 2, 4
SAMPLE_FORMATS = {"u": 1, "i": 2, "f": 3}
# A classic TIFF counts its bytes with 32 bits.
LARGEST_TIFF = 2**32 - 2**16

_Tags = dict[int, tuple[int, int, bytes]]
_Bytes = bytes | memoryview


class TiffEncoder:
    """GeoTIFFs of one CRS. Safe from several threads.

    GDAL needs up to 5 ms to write down a CRS, in every file again. Here it does so once, and its keys are copied. What
    stands before the pixels is the same in most files but for their place, and made anew only where it is not.
    """

    def __init__(self, crs_wkt: str) -> None:
        self._keys = _geo_keys(crs_wkt)
        self._headers: dict[tuple[Any, ...], _Header | None] = {}

    def image(
        self,
        array: NDArray[Any],
        transform: Sequence[float],
        valid: NDArray[np.bool_] | None = None,
        *,
        interleaved: bool = False,
    ) -> bytes:
        """The file of an image (bands, rows, cols), with a mask inside where `valid` (rows, cols) says so.

        Images are not compressed: they hardly shrink, and would be slower to read in every epoch. `interleaved` puts
        the bands of a pixel side by side, as simpler programs want it. OutputError beyond the format's 4 GiB.
        """
        bands, height, width = array.shape
        if array.nbytes + height * width > LARGEST_TIFF:
            text = translate("Pixelwise", "An image of {size:,} bytes is too large for a TIFF: lower CHIP_SIZE.")
            raise OutputError(text.format(size=array.nbytes))
        pixels = np.ascontiguousarray(array.transpose(1, 2, 0) if interleaved else array)
        pixels = pixels.astype(pixels.dtype.newbyteorder("<"), copy=False)
        strips = [part.data.cast("B") for part in ([pixels] if interleaved or bands == 1 else pixels)]
        whole = valid is None or bool(valid.all())
        key = (array.shape, array.dtype.str, interleaved, *transform[1:3], *transform[4:])
        if whole and (header := self._headers.get(key)):
            return header.file(strips, transform)
        color = bands == 3 and array.dtype == np.uint8
        tags = {**_raster_tags(width, height, bands, array.dtype), **self._keys, **_place_tags(transform)}
        tags[PHOTOMETRIC] = _tag(SHORT, [RGB if color else MIN_IS_BLACK])
        # Without these numbers a fourth band would be taken for transparency.
        if extra := bands - (3 if color else 1):
            tags[EXTRA_SAMPLES] = _tag(SHORT, [0] * extra)
        tags[PLANAR] = _tag(SHORT, [1 if interleaved or bands == 1 else 2])
        if valid is not None and not whole:
            return _tiff([(tags, strips), _mask_directory(valid)])
        return self._first(key, tags, strips, transform)

    def label(self, packed: bytes, size: int, transform: Sequence[float]) -> bytes:
        """The file of a square label, whose class values come as a zlib stream of bytes, row by row."""
        key = (size, *transform[1:3], *transform[4:])
        if header := self._headers.get(key):
            return header.file([packed], transform)
        tags = {**_raster_tags(size, size, 1, np.dtype(np.uint8)), **self._keys, **_place_tags(transform)}
        tags[COMPRESSION] = _tag(SHORT, [DEFLATE])
        return self._first(key, tags, [packed], transform)

    def _first(self, key: tuple[Any, ...], tags: _Tags, strips: Sequence[_Bytes], transform: Sequence[float]) -> bytes:
        """The first file of its kind, whose header is kept for those to come."""
        data = _tiff([(tags, strips)])
        self._headers[key] = _Header.of(data[: len(data) - sum(map(len, strips))], transform)
        return data


@dataclass(frozen=True)
class _Header:
    """What stands before the strips of a file, and the bytes where its place and the size of its only strip stand."""

    data: bytes
    place_at: int
    size_at: int

    @classmethod
    def of(cls, data: bytes, transform: Sequence[float]) -> _Header | None:
        """None where the place cannot be told from other numbers."""
        place = struct.pack("<2d", transform[0], transform[3])
        if data.count(place) != 1 or transform[0] == 0 or transform[3] == 0:
            return None
        (entries,) = struct.unpack_from("<H", data, 8)
        starts = range(10, 10 + 12 * entries, 12)
        size_at = next(at + 8 for at in starts if struct.unpack_from("<H", data, at)[0] == STRIP_BYTES)
        return cls(data, data.index(place), size_at)

    def file(self, strips: Sequence[_Bytes], transform: Sequence[float]) -> bytes:
        header = bytearray(self.data)
        struct.pack_into("<2d", header, self.place_at, transform[0], transform[3])
        if len(strips) == 1:
            struct.pack_into("<I", header, self.size_at, len(strips[0]))
        return b"".join([header, *strips])


def _mask_directory(valid: NDArray[np.bool_]) -> tuple[_Tags, list[bytes]]:
    """A mask of one bit per pixel, as GDAL keeps it inside a GeoTIFF."""
    height, width = valid.shape
    tags = _raster_tags(width, height, 1, np.dtype(np.uint8))
    tags |= {SUBFILE: _tag(LONG, [4]), BITS: _tag(SHORT, [1]), PHOTOMETRIC: _tag(SHORT, [MASK])}
    tags[COMPRESSION] = _tag(SHORT, [DEFLATE])
    return tags, [zlib.compress(np.packbits(valid, axis=1).tobytes(), 1)]


def _tag(kind: int, values: Sequence[float]) -> tuple[int, int, bytes]:
    return kind, len(values), struct.pack(f"<{len(values)}{LETTERS[kind]}", *values)


def _raster_tags(width: int, height: int, bands: int, dtype: np.dtype[Any]) -> _Tags:
    return {
        WIDTH: _tag(LONG, [width]),
        HEIGHT: _tag(LONG, [height]),
        BITS: _tag(SHORT, [8 * dtype.itemsize] * bands),
        COMPRESSION: _tag(SHORT, [UNCOMPRESSED]),
        PHOTOMETRIC: _tag(SHORT, [MIN_IS_BLACK]),
        SAMPLES: _tag(SHORT, [bands]),
        ROWS_PER_STRIP: _tag(LONG, [height]),
        PLANAR: _tag(SHORT, [1]),
        SAMPLE_FORMAT: _tag(SHORT, [SAMPLE_FORMATS[dtype.kind]] * bands),
    }


def _place_tags(transform: Sequence[float]) -> _Tags:
    """Where the file lies: scale and upper left corner, or a matrix for a grid that is turned or runs upwards."""
    x, a, b, y, d, e = transform
    if tuple(transform) == NOWHERE:
        return {}
    if b == 0 and d == 0 and e < 0:
        return {PIXEL_SCALE: _tag(DOUBLE, [a, -e, 0]), TIE_POINT: _tag(DOUBLE, [0, 0, 0, x, y, 0])}
    return {MATRIX: _tag(DOUBLE, [a, b, 0, x, d, e, 0, y, 0, 0, 0, 0, 0, 0, 0, 1])}


def _tiff(directories: Sequence[tuple[_Tags, Sequence[_Bytes]]]) -> bytes:
    """A classic little-endian TIFF: all directories with their values, then all strips."""
    prepared = []
    for tags, strips in directories:
        sizes = [len(strip) for strip in strips]
        prepared.append({**tags, STRIP_OFFSETS: _tag(LONG, [0] * len(sizes)), STRIP_BYTES: _tag(LONG, sizes)})
    place = 8 + sum(_directory_size(tags) for tags in prepared)
    parts, start = [b"II*\0" + struct.pack("<I", 8)], 8
    for tags, (_, strips) in zip(prepared, directories, strict=True):
        offsets = [place + before for before in itertools.accumulate(map(len, strips[:-1]), initial=0)]
        tags[STRIP_OFFSETS] = _tag(LONG, offsets)
        place += sum(map(len, strips))
        end = start + _directory_size(tags)
        parts.append(_directory(tags, start, end if tags is not prepared[-1] else 0))
        start = end
    return b"".join([*parts, *(strip for _, strips in directories for strip in strips)])


def _directory_size(tags: _Tags) -> int:
    return 2 + 12 * len(tags) + 4 + sum(_padded(len(data)) for _, _, data in tags.values() if len(data) > 4)


def _padded(size: int) -> int:
    return size + size % 2


def _directory(tags: _Tags, start: int, following: int) -> bytes:
    """A directory that begins at the byte `start`, its longer values behind it; `following` is the next one's."""
    entries, values = [struct.pack("<H", len(tags))], []
    place = start + 2 + 12 * len(tags) + 4
    for number, (kind, count, data) in sorted(tags.items()):
        if len(data) <= 4:
            field = data.ljust(4, b"\0")
        else:
            field = struct.pack("<I", place)
            values.append(data.ljust(_padded(len(data)), b"\0"))
            place += _padded(len(data))
        entries.append(struct.pack("<HHI", number, kind, count) + field)
    return b"".join([*entries, struct.pack("<I", following), *values])


def _geo_keys(crs_wkt: str) -> _Tags:
    """The tags with which GDAL writes down a CRS."""
    name = f"/vsimem/pixelwise-{next(_scratch_numbers)}.tif"
    try:
        dataset = gdal.GetDriverByName("GTiff").Create(name, 1, 1, 1, gdal.GDT_Byte, ["ENDIANNESS=LITTLE"])
        dataset.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
        if crs_wkt:
            dataset.SetProjection(crs_wkt)
        dataset.FlushCache()
        del dataset
        return {number: tag for number, tag in _tags_of(_bytes_of(name)).items() if number in GEO_KEYS}
    finally:
        gdal.Unlink(name)


def _tags_of(data: bytes) -> _Tags:
    """The tags of the first directory of a classic little-endian TIFF."""
    (directory,) = struct.unpack_from("<I", data, 4)
    (entries,) = struct.unpack_from("<H", data, directory)
    tags = {}
    for start in range(directory + 2, directory + 2 + 12 * entries, 12):
        number, kind, count, place = struct.unpack_from("<HHII", data, start)
        size = TYPE_SIZES[kind] * count
        first = start + 8 if size <= 4 else place
        tags[number] = (kind, count, data[first : first + size])
    return tags


def _bytes_of(name: str) -> bytes:
    file = gdal.VSIFOpenL(name, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    finally:
        gdal.VSIFCloseL(file)


def mask_bytes(valid: NDArray[np.bool_], bands: int) -> bytes:
    """GDAL's mask file (NAME.msk) for an image of so many bands."""
    items = "".join(f'<Item name="INTERNAL_MASK_FLAGS_{number}">2</Item>' for number in range(1, bands + 1))
    metadata = f"<GDALMetadata>{items}</GDALMetadata>\0".encode()
    height, width = valid.shape
    tags = _raster_tags(width, height, 1, np.dtype(np.uint8))
    tags |= {COMPRESSION: _tag(SHORT, [DEFLATE]), 42112: (2, len(metadata), metadata)}
    return _tiff([(tags, [zlib.compress((valid * np.uint8(255)).tobytes(), 1)])])
