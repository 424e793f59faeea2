"""All chips of a dataset in one HDF5 file that any program can read.

It holds `images` (chips, bands, rows, cols), `labels` (chips, rows, cols) as class values, `valid` (chips, rows, cols)
with 1 where a pixel counts, `ids`, `transforms` (chips, 6; GDAL's numbers), and `crs`, the WKT of every CRS, with
`crs_numbers` (chips) telling from 0 which of them is a chip's. Each chip is a chunk of its own.
"""

from __future__ import annotations

import errno
import os
import threading
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import DatasetError, OutputError
from ..language import translate

# The file grows by so many chips at once.
STEP = 256
# A chunk of HDF5 may not be larger.
LARGEST_CHUNK = 2**32 - 1
PACKED: dict[str, Any] = {"compression": "gzip", "compression_opts": 1}


class Hdf5Writer:
    """Fills a new file, or adds to one that is there. Chips may come from any thread; close it in one."""

    def __init__(self, path: Path, crs_wkt: str, bands: int, dtype: np.dtype[Any], chip_size: int) -> None:
        import h5py

        if bands * chip_size**2 * dtype.itemsize > LARGEST_CHUNK:
            text = translate(
                "Pixelwise",
                "A chip of {count} bands of {size} × {size} pixels is too large for HDF5: lower CHIP_SIZE.",
            )
            raise OutputError(text.format(count=bands, size=chip_size))
        self._lock = threading.Lock()
        self._failed = False
        with _system_errors():
            self._file = h5py.File(path, "r+" if path.exists() else "w")
            if "images" not in self._file:
                self._make(bands, dtype, chip_size)
            self._ids: list[str] = self._file["ids"].asstr()[:].tolist()
            self._transforms: list[Sequence[float]] = self._file["transforms"][:].tolist()
            self._crs_numbers: list[int] = self._file["crs_numbers"][:].tolist()
            self._crs: list[str] = self._file["crs"].asstr()[:].tolist()
            self._images, self._labels, self._valid = (self._file[name] for name in ("images", "labels", "valid"))
        if crs_wkt not in self._crs:
            self._crs.append(crs_wkt)
        self._crs_number = self._crs.index(crs_wkt)
        shape, found = self._images.shape[1:], self._images.dtype
        if shape != (bands, chip_size, chip_size) or found != dtype:
            self._file.close()
            text = translate("Pixelwise", "{path} holds chips {shape} of {found}, not {wanted} of {dtype}.")
            wanted = (bands, chip_size, chip_size)
            raise OutputError(text.format(path=path, shape=shape, found=found, wanted=wanted, dtype=dtype))

    def _make(self, bands: int, dtype: np.dtype[Any], size: int) -> None:
        import h5py

        def make(name: str, shape: tuple[int, ...], kind: Any, **options: Any) -> None:
            chunks = (1, *shape) if len(shape) > 1 else (STEP, *shape)
            self._file.create_dataset(name, (0, *shape), kind, maxshape=(None, *shape), chunks=chunks, **options)

        # Not packed: images hardly shrink, and would be slower to read in every epoch.
        make("images", (bands, size, size), dtype)
        make("labels", (size, size), np.uint8, **PACKED)
        # What is never written reads as valid and takes no room.
        make("valid", (size, size), np.uint8, fillvalue=1, **PACKED)
        make("transforms", (6,), np.float64)
        make("ids", (), h5py.string_dtype())
        make("crs_numbers", (), np.int32)
        make("crs", (), h5py.string_dtype())

    def write(
        self,
        chip_id: str,
        transform: Sequence[float],
        image: NDArray[Any],
        valid: NDArray[np.bool_],
        label_zlib: bytes,
    ) -> None:
        """Adds a chip. OSError if it cannot."""
        # Chunks are handed over as they lie in the file, so that threads pack them beside each other.
        pixels = np.ascontiguousarray(image).tobytes()
        gaps = None if valid.all() else zlib.compress(valid.astype(np.uint8).tobytes(), 1)
        with self._lock, _system_errors():
            number, self._failed = len(self._ids), True
            if number >= len(self._images):
                self._resize(number + STEP)
            self._images.id.write_direct_chunk((number, 0, 0, 0), pixels)
            self._labels.id.write_direct_chunk((number, 0, 0), label_zlib)
            if gaps is not None:
                self._valid.id.write_direct_chunk((number, 0, 0), gaps)
            self._ids.append(chip_id)
            self._transforms.append(tuple(transform))
            self._crs_numbers.append(self._crs_number)
            self._failed = False

    def _resize(self, length: int) -> None:
        for array in (self._images, self._labels, self._valid):
            array.resize(length, axis=0)

    def close(self) -> None:
        """Writes what is left and closes the file. OSError if it cannot, but not once more after a failed `write`."""
        if self._failed:
            # HDF5 cannot go on with such a file, and whoever wrote knows of it.
            with suppress(OSError, RuntimeError):
                self._file.close()
            return
        with _system_errors():
            try:
                self._resize(len(self._ids))
                self._fill("ids", self._ids)
                self._fill("transforms", np.array(self._transforms).reshape(-1, 6))
                self._fill("crs_numbers", self._crs_numbers)
                self._fill("crs", self._crs)
                self._file.flush()
            finally:
                self._file.close()

    def _fill(self, name: str, values: Any) -> None:
        self._file[name].resize(len(values), axis=0)
        self._file[name][:] = values


@contextmanager
def _system_errors() -> Iterator[None]:
    """Makes short sentences of the two kinds of errors, several lines long, that h5py raises for a full disk."""
    try:
        yield
    except (OSError, RuntimeError) as error:
        text = str(error)
        code = errno.ENOSPC if "No space left" in text else getattr(error, "errno", None) or errno.EIO
        raise OSError(code, os.strerror(code)) from error


def read_hdf5(path: Path, chip_id: str) -> tuple[NDArray[Any], NDArray[np.uint8], NDArray[np.bool_]]:
    """A chip's image (bands, rows, cols), label (rows, cols) and `valid` (rows, cols); DatasetError if it cannot."""
    with _opened(path) as file:
        number = _number(path, chip_id)
        return file["images"][number], file["labels"][number], file["valid"][number] != 0


def read_hdf5_place(path: Path, chip_id: str) -> tuple[str, tuple[float, ...]]:
    """WKT of the CRS and GDAL's six geotransform numbers of a chip; DatasetError if they cannot be read."""
    with _opened(path) as file:
        number = _number(path, chip_id)
        return file["crs"].asstr()[file["crs_numbers"][number]], tuple(file["transforms"][number].tolist())


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    """The file, opened for one chip: a file that stayed open could not be replaced by a newer one on Windows."""
    if not path.is_file():
        text = translate("Pixelwise", "The file of the chips {path} is missing: export the chips again.")
        raise DatasetError(text.format(path=path))
    try:
        import h5py

        with h5py.File(path, "r") as file:
            yield file
    except ImportError as error:
        text = translate("Pixelwise", "{path} cannot be read without the Python package h5py, which is not installed.")
        raise DatasetError(text.format(path=path)) from error
    except (OSError, RuntimeError, KeyError, ValueError) as error:
        text = translate("Pixelwise", "The file of the chips {path} is damaged: export the chips again. ({error})")
        raise DatasetError(text.format(path=path, error=error)) from error


def _number(path: Path, chip_id: str) -> int:
    state = path.stat()
    numbers = _numbers(path, state.st_mtime_ns, state.st_size)
    if chip_id not in numbers:
        text = translate("Pixelwise", "The chip {chip} is missing in {path}: export the chips again.")
        raise DatasetError(text.format(chip=chip_id, path=path))
    return numbers[chip_id]


@lru_cache(maxsize=4)
def _numbers(path: Path, _changed: int, _size: int) -> dict[str, int]:
    """Where each chip is in a file, as long as the file stays the same."""
    import h5py

    with h5py.File(path, "r") as file:
        return {chip_id: number for number, chip_id in enumerate(file["ids"].asstr()[:].tolist())}
