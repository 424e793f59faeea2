"""The values that a class raster holds, and their positions in a list of classes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...chips.labels.classkeys import Key
from ...chips.parallel import in_threads
from ...errors import InputError
from ...feedback import Feedback, QuietFeedback
from ...geo.cache import block_cache
from ...geo.raster import has_data
from ...geo.rastersource import RasterSource
from ...geo.windows import Window
from ...language import translate
from .foundclasses import NOTHING, check_count
from .windowing import cache_for, windows_of

# Values no further apart than this are looked up in a table, others are searched for.
WIDEST_TABLE = 1 << 20


def raster_values(source: RasterSource, window: Window, parameter: str, feedback: Feedback) -> list[int]:
    """All values with data in a window of a raster, in ascending order; reads it once, in several threads.

    Raises InputError for values that are no whole numbers, and where there are more than can be classes.
    """
    windows = windows_of(source.dataset, window)
    found: list[set[int]] = []

    @contextmanager
    def open_worker(_: int) -> Iterator[Callable[[int], None]]:
        own = reopened(source)
        values: set[int] = set()
        found.append(values)

        def work(number: int) -> None:
            if own.may_have_data(windows[number]):
                values.update(_distinct(own, windows[number], parameter))
                check_count(len(values), source.path, parameter)

        yield work

    with block_cache(cache_for(source.dataset, window)):
        # Looking for values is no progress that anybody waits for.
        in_threads(len(windows), open_worker, QuietFeedback(feedback))
    values = sorted(set().union(*found))
    check_count(len(values), source.path, parameter)
    return values


def read_values(source: RasterSource, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Values (rows, cols) of the source's one band in a window inside its raster, and where they are data."""
    values, valid = source.read(window)
    (missing,) = source.missing
    if missing is not None or values.dtype.kind == "f":
        valid &= has_data(values[0], missing)
    return values[0], valid


def reopened(source: RasterSource) -> RasterSource:
    """The same raster for another thread."""
    return replace(source, dataset=gdal.OpenEx(source.name, gdal.OF_RASTER | gdal.OF_READONLY))


def _distinct(source: RasterSource, window: Window, parameter: str) -> list[int]:
    array, valid = read_values(source, window)
    if array.dtype.itemsize == 1:
        import cv2

        mask = None if valid.all() else valid.view(np.uint8)
        counts = cv2.calcHist([array.view(np.uint8)], [0], mask, [256], [0, 256])
        return np.flatnonzero(counts).astype(np.uint8).view(array.dtype).tolist()
    values = array[valid]
    if not values.size:
        return []
    if values.dtype.kind == "f":
        _check_whole(values, source.path, parameter)
        values = values.astype(np.int64)
    lowest, highest = int(values.min()), int(values.max())
    if highest - lowest < WIDEST_TABLE:
        seen = np.zeros(highest - lowest + 1, bool)
        seen[values.astype(np.int64) - lowest] = True
        return (np.flatnonzero(seen) + lowest).tolist()
    return np.unique(values).tolist()


def _check_whole(values: NDArray[Any], path: str, parameter: str) -> None:
    wrong = (values != np.floor(values)) | (np.abs(values) > np.iinfo(np.int32).max)
    if wrong.any():
        text = translate(
            "Pixelwise",
            "{parameter}: {path} holds {value:g}, which is no class: a class raster holds whole numbers.",
        )
        raise InputError(text.format(parameter=parameter, path=path, value=values[wrong][0]))


class PositionsOf:
    """Values of a raster → positions of their classes; NOTHING for values that are no class."""

    def __init__(self, positions: Mapping[Key, int], dtype: np.dtype[Any]) -> None:
        pairs = sorted((int(key), place) for key, place in positions.items() if not isinstance(key, str))
        self._keys = np.array([key for key, _ in pairs], np.int64)
        self._places = np.array([place for _, place in pairs], np.uint8)
        self._table: NDArray[np.uint8] | None = None
        self._first = 0
        if dtype.itemsize == 1:
            self._table = np.full(256, NOTHING, np.uint8)
            self._table[self._keys.astype(dtype).view(np.uint8)] = self._places
        elif pairs and self._keys[-1] - self._keys[0] < WIDEST_TABLE:
            # One place before the lowest and one after the highest, for what lies beyond.
            self._first = int(self._keys[0]) - 1
            self._table = np.full(int(self._keys[-1]) - self._first + 2, NOTHING, np.uint8)
            self._table[self._keys - self._first] = self._places

    def __call__(self, values: NDArray[Any], valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
        """Positions (rows, cols)."""
        if not len(self._keys):
            return np.full(values.shape, NOTHING, np.uint8)
        if values.dtype.itemsize == 1:
            import cv2

            # Three times as fast as numpy.
            assert self._table is not None  # nosec B101 # for mypy
            found = np.asarray(cv2.LUT(values.view(np.uint8), self._table), np.uint8)
        else:
            if values.dtype.kind == "f":
                values = np.where(valid, values, 0)
            found = self._looked_up(values.astype(np.int64))
        if not valid.all():
            found[~valid] = NOTHING
        return found

    def _looked_up(self, values: NDArray[np.int64]) -> NDArray[np.uint8]:
        if self._table is not None:
            return self._table[(values - self._first).clip(0, len(self._table) - 1)]
        places = np.searchsorted(self._keys, values).clip(max=len(self._keys) - 1)
        return np.where(self._keys[places] == values, self._places[places], np.uint8(NOTHING))
