"""Weights that draw a network's attention to the narrow gaps between objects."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ...chips.dataset import ChipDataset
from .scored import IGNORED

# Beyond so many sigmas from an object the weight is less than w0 · 0.0004 above 1, and not computed.
REACH = 4.0


def border_weights(
    positions: NDArray[np.uint8], w0: float, sigma: float, *, background: int | None = 0
) -> NDArray[np.float32]:
    """1 + w0 · exp(-(d1 + d2)² / 2σ²) for every pixel (rows, cols) of a label, 0 where it is IGNORED.

    d1 and d2 are the distances, in pixels, to the borders of the nearest and the second nearest object (Ronneberger et
    al. 2015, eq. 2, whose class weights are a factor here). An object is a connected region of one class other than
    `background`, a class position; with None every region is one.
    """
    objects, boxes = _objects(positions, background)
    weights = np.ones(positions.shape, np.float32)
    if len(boxes) > 1 and w0 > 0:
        nearest, second = _distances(objects, boxes, REACH * sigma)
        weights += np.float32(w0) * np.exp(-((nearest + second) ** 2) / np.float32(2 * sigma**2))
    weights[positions == IGNORED] = 0
    return weights


def background_position(dataset: ChipDataset) -> int | None:
    """The position of the background class, which holds no objects; None where the chips have none."""
    return 0 if dataset.unlabelled == "background" and dataset.classes.values[0] == 0 else None


def _objects(positions: NDArray[np.uint8], background: int | None) -> tuple[NDArray[np.int32], list[list[int]]]:
    """The objects as numbers from 1 on (rows, cols), and the box (col, row, width, height) of each."""
    objects = np.zeros(positions.shape, np.int32)
    boxes: list[list[int]] = []
    for position in np.unique(positions):
        if position in (IGNORED, background):
            continue
        count, found, figures, _ = cv2.connectedComponentsWithStats(
            (positions == position).astype(np.uint8), connectivity=4
        )
        objects += np.where(found > 0, found + len(boxes), 0)
        boxes += [[int(number) for number in figures[number, :4]] for number in range(1, count)]
    return objects, boxes


def _distances(
    objects: NDArray[np.int32], boxes: list[list[int]], reach: float
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How far the borders of the nearest and the second nearest object are; infinite beyond `reach`.

    Each object is looked at with its surroundings only, so that many small ones take no longer than a few large ones.
    """
    nearest, second = (np.full(objects.shape, np.inf, np.float32) for _ in range(2))
    grown = int(np.ceil(reach))
    for number, (col, row, width, height) in enumerate(boxes, 1):
        window = (
            slice(max(0, row - grown), row + height + grown),
            slice(max(0, col - grown), col + width + grown),
        )
        own = (objects[window] == number).astype(np.uint8)
        # Outside an object its nearest pixel, inside it the nearest one that is not its own; the other one is 0.
        distance = _distance_to_zero(1 - own) + _distance_to_zero(own)
        distance[distance > reach] = np.inf
        second[window] = np.minimum(second[window], np.maximum(nearest[window], distance))
        nearest[window] = np.minimum(nearest[window], distance)
    return nearest, second


def _distance_to_zero(values: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The distance between a pixel's centre and that of the nearest 0; very far where there is none."""
    distance = np.asarray(cv2.distanceTransform(values, cv2.DIST_L2, cv2.DIST_MASK_PRECISE), np.float32)
    # Its square is whole. OpenCV's root differs in the last bit with the place in memory, and so from run to run.
    return np.sqrt(np.rint(distance * distance))
