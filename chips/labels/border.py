"""Pixels near the edges of labels, where digitising is uncertain."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray


def near_edges(labels: NDArray[np.uint8], radius: int) -> NDArray[np.bool_]:
    """True (rows, cols) where a pixel of another value lies within a disc of `radius` pixels, from centre to centre.

    The border of the array is no edge, but what lies beyond it is unknown: give an array that is larger by `radius`.
    """
    padded = np.pad(labels, radius, mode="edge")
    return _in_disc(padded, radius, np.maximum) != _in_disc(padded, radius, np.minimum)


def _in_disc(padded: NDArray[np.uint8], radius: int, extreme: np.ufunc) -> NDArray[np.uint8]:
    """The greatest (or smallest) value of the disc around every pixel of an array without its padding.

    A disc is a stack of rows, and the extreme of a row is that of two shorter ones, so the work grows with the radius,
    not with the disc's area.
    """
    height, width = padded.shape[0] - 2 * radius, padded.shape[1] - 2 * radius
    # runs[k] holds at every column the extreme of 2 ** k pixels from there on.
    runs = [padded]
    while 2 ** len(runs) <= 2 * radius + 1:
        half = 2 ** (len(runs) - 1)
        runs.append(extreme(runs[-1][:, :-half], runs[-1][:, half:]))
    result = padded[radius : radius + height, radius : radius + width]
    for step in range(radius + 1):
        reach = math.isqrt(radius**2 - step**2)
        power = (2 * reach + 1).bit_length() - 1
        run, first, last = runs[power], radius - reach, radius + reach + 1 - 2**power
        row = extreme(run[:, first : first + width], run[:, last : last + width])
        for start in {radius - step, radius + step}:
            result = extreme(result, row[start : start + height])
    return result
