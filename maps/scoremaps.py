"""The rasters that are made of the scores of classes: class, probabilities, confidence, uncertainty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geo.classes import ClassTable
from .choosing import choose, thresholds_of
from .job import ClassifyJob

# A byte holds steps of 1/255 from 0 to 254; a number above 254/255 is stored as 254, because 255 is nodata.
STEPS, LARGEST_STEP, NODATA_OF_STEPS = 255, 254, 255
# Pixels that are worked on at a time, so that what is in between stays small and in the processor's cache.
PIXELS_OF_STRIP = 1 << 16

# Scores (classes, rows, cols) → numbers from 0 to 1, (bands, rows, cols).
Numbers = Callable[[NDArray[np.float32]], NDArray[np.float32]]


@dataclass(frozen=True)
class ScoreMap:
    """One raster that is made of scores. `key` is its parameter, `destination` its path, `bands` their names.

    `of` makes its pixels, (bands, rows, cols) of `dtype`, from scores (classes, rows, cols) that sum to 1 and from
    where they count, (rows, cols); elsewhere it gives `nodata`. A stored value times `scale` is the number meant.
    """

    key: str
    destination: str
    bands: tuple[str, ...]
    dtype: str
    nodata: float
    scale: float
    of: Callable[[NDArray[np.float32], NDArray[np.bool_]], NDArray[Any]]


def score_maps(job: ClassifyJob, classes: ClassTable) -> list[ScoreMap]:
    """The rasters that a job names, the class raster first."""
    values = np.array(classes.values, np.uint8)
    nodata = classes.free_value()
    of_classes = partial(_class_values, values, nodata, thresholds_of(job.thresholds, classes))
    maps = [ScoreMap("OUTPUT", job.output, ("class",), "uint8", nodata, 1.0, of_classes)]
    wanted: list[tuple[str, str, tuple[str, ...], Numbers]] = [
        ("PROBABILITIES", job.probabilities, tuple(classes.names), _as_they_are),
        ("CONFIDENCE", job.confidence, ("confidence",), _confidence),
        ("UNCERTAINTY", job.uncertainty, ("uncertainty",), partial(_one_band, job.uncertainty_measure)),
    ]
    for key, destination, bands, numbers in wanted:
        if not destination:
            continue
        if job.probability_type == "float32":
            maps.append(
                ScoreMap(key, destination, bands, "float32", float("nan"), 1.0, partial(_as_floats, numbers, bands))
            )
        else:
            steps = partial(_as_steps, numbers, bands)
            maps.append(ScoreMap(key, destination, bands, "uint8", NODATA_OF_STEPS, 1 / STEPS, steps))
    return maps


def uncertainty_of(scores: NDArray[np.float32], measure: str) -> NDArray[np.float32]:
    """How uncertain the class of a pixel is, (rows, cols) from 0 to 1, by a word of `UNCERTAINTY_MEASURES`.

    With one class there is no doubt: 0.
    """
    if len(scores) == 1:
        return np.zeros(scores.shape[1:], np.float32)
    return UNCERTAINTY_MEASURES[measure](scores)


def _entropy(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Entropy of the scores as a share of the largest possible one: 1 where all classes are equally probable."""
    total = np.zeros(scores.shape[1:], np.float32)
    for score in scores:
        # x log x tends to 0, but the logarithm alone does not.
        total -= score * np.log(np.maximum(score, np.finfo(np.float32).tiny))
    return np.clip(total / np.float32(np.log(len(scores))), 0, 1)


def _margin(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """1 minus the distance between the two highest scores: 1 where they are equal."""
    first, second = scores[0].copy(), np.zeros(scores.shape[1:], np.float32)
    for score in scores[1:]:
        np.maximum(second, np.minimum(first, score), out=second)
        np.maximum(first, score, out=first)
    return np.clip(1 - (first - second), 0, 1)


UNCERTAINTY_MEASURES: dict[str, Callable[[NDArray[np.float32]], NDArray[np.float32]]] = {
    "entropy": _entropy,
    "margin": _margin,
}


def _as_they_are(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    return scores


def _confidence(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    return scores.max(axis=0, keepdims=True)


def _one_band(measure: str, scores: NDArray[np.float32]) -> NDArray[np.float32]:
    return uncertainty_of(scores, measure)[None]


def _class_values(
    values: NDArray[np.uint8],
    nodata: int,
    thresholds: NDArray[np.float32] | None,
    scores: NDArray[np.float32],
    keep: NDArray[np.bool_],
) -> NDArray[np.uint8]:
    result = np.empty((1, *keep.shape), np.uint8)
    for rows in _strips(keep.shape):
        positions, chosen = choose(scores[:, rows], thresholds)
        result[0, rows] = np.where(keep[rows] & chosen, values[positions], np.uint8(nodata))
    return result


def _as_steps(
    numbers: Numbers, bands: tuple[str, ...], scores: NDArray[np.float32], keep: NDArray[np.bool_]
) -> NDArray[np.uint8]:
    result = np.empty((len(bands), *keep.shape), np.uint8)
    for rows in _strips(keep.shape):
        steps = np.minimum(np.rint(numbers(scores[:, rows]) * np.float32(STEPS)), LARGEST_STEP).astype(np.uint8)
        result[:, rows] = np.where(keep[rows], steps, np.uint8(NODATA_OF_STEPS))
    return result


def _as_floats(
    numbers: Numbers, bands: tuple[str, ...], scores: NDArray[np.float32], keep: NDArray[np.bool_]
) -> NDArray[np.float32]:
    result = np.empty((len(bands), *keep.shape), np.float32)
    for rows in _strips(keep.shape):
        result[:, rows] = np.where(keep[rows], numbers(scores[:, rows]), np.float32("nan"))
    return result


def _strips(shape: tuple[int, ...]) -> list[slice]:
    """Slices of rows that together are all of them."""
    height, width = shape
    size = max(1, PIXELS_OF_STRIP // max(width, 1))
    return [slice(start, start + size) for start in range(0, height, size)]
