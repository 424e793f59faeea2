"""The confusion matrix and the figures that follow from it; a figure that is undefined is NaN, never 0 or 1."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.int64]
Figures = NDArray[np.float64]


def confusion(labels: NDArray[np.integer], classes: NDArray[np.integer], count: int) -> Matrix:
    """Pixel counts [label, class] of `count` classes by position in the class table.

    Pixels whose label or class is not a position (ignore value, nodata) are left out. Matrices of parts add up.
    """
    rows = np.asarray(labels).ravel().astype(np.int64)
    cols = np.asarray(classes).ravel().astype(np.int64)
    counted = (rows >= 0) & (rows < count) & (cols >= 0) & (cols < count)
    return np.bincount(rows[counted] * count + cols[counted], minlength=count * count).reshape(count, count)


def iou(matrix: Matrix) -> Figures:
    """Intersection over union per class; NaN for a class that neither labels nor classes have."""
    hits = np.diag(matrix)
    return _ratio(hits, matrix.sum(0) + matrix.sum(1) - hits)


def mean_iou(matrix: Matrix, *, labelled_only: bool = False) -> float:
    """Mean of the defined IoUs; with `labelled_only` of the classes that the labels have."""
    values = iou(matrix)
    if labelled_only:
        values = values[matrix.sum(1) > 0]
    values = values[~np.isnan(values)]
    return float(values.mean()) if values.size else float("nan")


def precision(matrix: Matrix) -> Figures:
    """Of the pixels given a class, the share that the labels confirm (user's accuracy)."""
    return _ratio(np.diag(matrix), matrix.sum(0))


def recall(matrix: Matrix) -> Figures:
    """Of the pixels labelled with a class, the share that was found (producer's accuracy)."""
    return _ratio(np.diag(matrix), matrix.sum(1))


def f1(matrix: Matrix) -> Figures:
    """Harmonic mean of precision and recall: 2 hits / (labelled + classified)."""
    return _ratio(2 * np.diag(matrix), matrix.sum(0) + matrix.sum(1))


def overall_accuracy(matrix: Matrix) -> float:
    return float(_ratio(np.trace(matrix), matrix.sum()))


def _ratio(part: NDArray[np.int64] | np.int64, whole: NDArray[np.int64] | np.int64) -> Figures:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(np.asarray(whole) > 0, np.asarray(part, float) / np.asarray(whole, float), np.nan)
