"""The confusion matrix, from which all accuracy figures follow (accuracyfigures.py)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.int64]


def confusion(labels: NDArray[np.integer], classes: NDArray[np.integer], count: int) -> Matrix:
    """Pixel counts [label, class] of `count` classes by position in the class table.

    Pixels whose label or class is not a position (ignore value, nodata) are left out. Matrices of parts add up.
    """
    rows = np.asarray(labels).ravel().astype(np.int64)
    cols = np.asarray(classes).ravel().astype(np.int64)
    counted = (rows >= 0) & (rows < count) & (cols >= 0) & (cols < count)
    return np.bincount(rows[counted] * count + cols[counted], minlength=count * count).reshape(count, count)
