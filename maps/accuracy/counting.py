"""Pixels counted by class, and the areas of the classes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...geo.areas import AreaMeter
from ...geo.grid import Grid
from ...geo.windows import Window
from .assessment import SQUARE_METRES, SQUARE_UNITS

POSITIONS = 256
# OpenCV counts in 32-bit floats, which are exact up to 2²⁴.
MOST_AT_ONCE = 1 << 22


class PixelAreas:
    """Areas of the pixels of a grid, in `unit`: square metres, or square units of its coordinates without a CRS."""

    def __init__(self, grid: Grid) -> None:
        self._meter = AreaMeter(grid)
        self._planar = float(np.prod(grid.pixel_size))
        self.unit = SQUARE_METRES if self._meter.known else SQUARE_UNITS

    def of_rows(self, window: Window) -> NDArray[np.float64]:
        """Area of a pixel in every row of a window."""
        return self._meter.of_rows(window) if self._meter.known else np.full(window.height, self._planar)


def counts_of(images: Sequence[NDArray[np.uint8]], counted: NDArray[np.bool_] | None = None) -> NDArray[np.int64]:
    """Pixels by position, with an axis of 256 for each of the images (rows, cols), of those that are counted."""
    # OpenCV counts ten times as fast as numpy, and other threads go on meanwhile.
    import cv2

    number = len(images)
    counts = np.zeros([POSITIONS] * number, np.int64)
    height, width = images[0].shape
    rows = max(1, MOST_AT_ONCE // max(width, 1))
    for start in range(0, height, rows):
        part = slice(start, start + rows)
        parts = [np.ascontiguousarray(image[part]) for image in images]
        mask = None if counted is None else np.ascontiguousarray(counted[part]).view(np.uint8)
        found = cv2.calcHist(parts, list(range(number)), mask, [POSITIONS] * number, [0, POSITIONS] * number)
        counts += found.astype(np.int64).reshape(counts.shape)
    return counts


def class_areas(
    positions: NDArray[np.uint8],
    counts: NDArray[np.int64],
    of_rows: NDArray[np.float64],
    counted: NDArray[np.bool_] | None = None,
) -> NDArray[np.float64]:
    """Areas (256) by position of a window's pixels (rows, cols), of those that are counted, from the `counts` (256)
    of all of them and the area of a pixel in every row."""
    if np.ptp(of_rows) == 0:
        return counts * of_rows[0]
    per_row = np.empty((len(positions), POSITIONS))
    for row, line in enumerate(positions):
        per_row[row] = np.bincount(line if counted is None else line[counted[row]], minlength=POSITIONS)
    return np.asarray(of_rows @ per_row, np.float64)
