"""What chips are written into: a GeoTIFF or PNG per image and label, or one HDF5 file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..language import translate
from .chipfiles import NOWHERE, aux_xml, png_bytes, unpacked_label, world_file
from .dataset import HDF5, IMAGES, LABELS
from .hdf5file import Hdf5Writer
from .job import CONTAINERS
from .tiff import TiffEncoder, mask_bytes

PNG_BANDS = (1, 3, 4)


class ChipWriter(Protocol):
    """Writes chips, each one from any thread; `close` once, when all are written."""

    def write(
        self,
        chip_id: str,
        transform: Sequence[float],
        image: NDArray[Any],
        valid: NDArray[np.bool_],
        label_zlib: bytes,
    ) -> None:
        """Writes a chip: GDAL's geotransform, image (bands, rows, cols), `valid` (rows, cols), and the label as a zlib
        stream of its class values, one byte each, row by row. OSError if it cannot.
        """

    def close(self) -> None:
        """Completes what was written. OSError if it cannot."""


def open_writer(
    container: str, folder: Path, crs_wkt: str, bands: int, dtype: np.dtype[Any], chip_size: int
) -> ChipWriter:
    """A writer of chips into a folder, which may hold chips already. InputError for what the container cannot hold."""
    check_container(container, dtype, bands)
    if container == "hdf5":
        return Hdf5Writer(folder / HDF5, crs_wkt, bands, np.dtype(dtype), chip_size)
    for name in (IMAGES, LABELS):
        (folder / name).mkdir(parents=True, exist_ok=True)
    return (PngWriter if container == "png" else TiffWriter)(folder, crs_wkt, chip_size)


def check_container(container: str, dtype: np.dtype[Any], bands: int) -> None:
    """Raises InputError for a container that does not exist or cannot hold such images."""
    if container not in CONTAINERS:
        text = translate("Pixelwise", "{parameter} is “{found}”; it must be one of {allowed}.")
        raise InputError(text.format(parameter="CONTAINER", found=container, allowed=", ".join(CONTAINERS)))
    if container == "png" and (np.dtype(dtype) != np.uint8 or bands not in PNG_BANDS):
        text = translate(
            "Pixelwise",
            "CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have {count} bands of {dtype}. "
            "Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.",
        )
        if bands == 1:
            text = translate(
                "Pixelwise",
                "CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have 1 band of {dtype}. Choose "
                "DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.",
            )
        raise InputError(text.format(count=bands, dtype=np.dtype(dtype).name))


class TiffWriter:
    """A GeoTIFF per image, with a mask inside where not all pixels are valid, and one per label."""

    def __init__(self, folder: Path, crs_wkt: str, chip_size: int) -> None:
        self._images, self._labels = folder / IMAGES, folder / LABELS
        self._size = chip_size
        self._encoder = TiffEncoder(crs_wkt)

    def write(
        self,
        chip_id: str,
        transform: Sequence[float],
        image: NDArray[Any],
        valid: NDArray[np.bool_],
        label_zlib: bytes,
    ) -> None:
        self.write_image(chip_id, transform, image, valid)
        self.write_label(chip_id, transform, label_zlib)

    def write_image(
        self, chip_id: str, transform: Sequence[float], image: NDArray[Any], valid: NDArray[np.bool_]
    ) -> None:
        (self._images / f"{chip_id}.tif").write_bytes(self._encoder.image(image, transform, valid))

    def write_label(self, chip_id: str, transform: Sequence[float], label_zlib: bytes) -> None:
        (self._labels / f"{chip_id}.tif").write_bytes(self._encoder.label(label_zlib, self._size, transform))

    def close(self) -> None:
        """Every file is complete already."""


class PngWriter:
    """A PNG per image and label, each with a world file, and its CRS and mask in files beside it, as GDAL does."""

    def __init__(self, folder: Path, crs_wkt: str, chip_size: int) -> None:
        self._images, self._labels = folder / IMAGES, folder / LABELS
        self._crs_wkt, self._size = crs_wkt, chip_size

    def write(
        self,
        chip_id: str,
        transform: Sequence[float],
        image: NDArray[Any],
        valid: NDArray[np.bool_],
        label_zlib: bytes,
    ) -> None:
        self._write(self._images / f"{chip_id}.png", transform, image)
        self._write(self._labels / f"{chip_id}.png", transform, unpacked_label(label_zlib, self._size)[np.newaxis])
        if not valid.all():
            (self._images / f"{chip_id}.png.msk").write_bytes(mask_bytes(valid, len(image)))

    def _write(self, path: Path, transform: Sequence[float], array: NDArray[np.uint8]) -> None:
        path.write_bytes(png_bytes(array))
        if tuple(transform) != NOWHERE or self._crs_wkt:
            path.with_name(f"{path.stem}.pgw").write_text(world_file(transform), encoding="ascii")
            path.with_name(f"{path.name}.aux.xml").write_text(aux_xml(self._crs_wkt, transform), encoding="utf-8")

    def close(self) -> None:
        """Every file is complete already."""
