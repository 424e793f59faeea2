"""The area under the ROC curve of every class, from probabilities that are seen once, window by window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...geo.accuracyfigures import Figures
from ...language import translate

# Probabilities that are not bytes are counted in bins that get narrower towards 0 and towards 1, where those of
# networks crowd: each halving of the distance to the nearer end has 2⁹ bins, down to 2⁻²⁴, the resolution of a float
# near 1. So a bin is at most 0.0005 wide, and 0.2 % of the distance to the nearer end.
BITS_OF_HALVING = 9
HALVINGS = 24
BINS_OF_HALF = HALVINGS << BITS_OF_HALVING
MANTISSA_BITS = 23
BINS_OF_BYTES = 256
# How far from 0 and 1 rounding may have moved a probability.
ROUNDING = 1e-3


class RocCounts:
    """Counts of probabilities, from which the area under each class's ROC curve follows.

    The area is the chance that a pixel of the class has a higher probability for it than a pixel of another class, ties
    counting half (Fawcett 2006, "An introduction to ROC analysis"). Bytes are counted by value, so theirs is exact;
    other numbers must be from 0 to 1 and are tied where they fall into the same bin. Memory is 0.4 MB a class at most,
    whatever the number of pixels. `classes` is the number of classes, `of_bands` the class position of each band of
    the probabilities; without it they are the classes in their order.
    """

    def __init__(self, classes: int, of_bands: Sequence[int] | None = None) -> None:
        self._of_bands = list(range(classes) if of_bands is None else of_bands)
        self._classes = classes
        self._all: NDArray[np.int64] | None = None
        self._own: NDArray[np.int64] | None = None

    def add(self, probabilities: NDArray[Any], positions: NDArray[np.uint8]) -> None:
        """Counts the probabilities (bands, rows, cols) of pixels whose reference has a class position (rows, cols).

        Pixels whose position is none (NOTHING), and probabilities that are not a number, are left out. Raises
        InputError where a probability is not from 0 to 1.
        """
        counted = positions < self._classes
        reference = positions[counted]
        bytes_only = probabilities.dtype == np.uint8
        bins = BINS_OF_BYTES if bytes_only else 2 * BINS_OF_HALF
        if self._all is None or self._own is None:
            self._all = np.zeros((len(self._of_bands), bins), np.int64)
            self._own = np.zeros_like(self._all)
        for band, position in enumerate(self._of_bands):
            values = probabilities[band][counted]
            own = reference == position
            if not bytes_only:
                known = ~np.isnan(values)
                values, own = _bins_of(values[known]), own[known]
            self._all[band] += np.bincount(values, minlength=bins)
            self._own[band] += np.bincount(values[own], minlength=bins)

    def auc(self) -> Figures:
        """Per class, from 0 to 1; NaN for a class without a band, without a pixel, or that every pixel belongs to."""
        areas = np.full(self._classes, np.nan)
        if self._all is None or self._own is None:
            return areas
        for position, everything, own in zip(self._of_bands, self._all, self._own, strict=True):
            # As floats: the product of two halves of 65,536² pixels does not fit 64 bits when it is doubled.
            others, hits = (everything - own).astype(np.float64), own.astype(np.float64)
            pairs = others.sum() * hits.sum()
            if pairs:
                below = np.cumsum(others) - others
                areas[position] = (hits * (below + others / 2)).sum() / pairs
        return areas


def _bins_of(values: NDArray[Any]) -> NDArray[np.int64]:
    """The bin of every probability, in their order."""
    if values.size and (values.min() < -ROUNDING or values.max() > 1 + ROUNDING):
        text = translate(
            "Pixelwise",
            "PROBABILITIES has values from {low:.6g} to {high:.6g}; probabilities must be from 0 to 1, or be whole "
            "numbers of one byte.",
        )
        raise InputError(text.format(low=values.min(), high=values.max()))
    values = np.clip(values, 0, 1).astype(np.float64)
    low = values <= 0.5
    # The bits of a positive float, read as a whole number, grow with it: the leading ones are exponent and mantissa.
    bits = np.where(low, values, 1 - values).astype(np.float32).view(np.int32)
    half = np.float32(0.5).view(np.int32) >> (MANTISSA_BITS - BITS_OF_HALVING)
    distance = np.minimum(half - (bits >> (MANTISSA_BITS - BITS_OF_HALVING)), BINS_OF_HALF - 1).astype(np.int64)
    return np.where(low, BINS_OF_HALF - 1 - distance, BINS_OF_HALF + distance)
