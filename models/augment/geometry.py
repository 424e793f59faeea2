"""Symmetries, rotation, scale and shift of a chip: image, label and valid together, resampled at most once."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from ..losses import IGNORED
from .presets import Setting

SHIFT = 0.05
SYMMETRIES = 8
# OpenCV resamples up to four bands side by side in half the time of one after the other.
BANDS_AT_ONCE = 4

Chip = tuple[NDArray[np.float32], NDArray[np.uint8], NDArray[np.bool_]]


def moved(chip: Chip, operations: dict[str, Setting], generator: Generator) -> Chip:
    """New arrays with a square chip after the random `flip`, `rotate` and `scale` among the operations.

    The image (bands, rows, cols) is interpolated linearly, label and valid never. What comes from outside the chip is
    0, IGNORED and not valid.
    """
    symmetry = int(generator.integers(SYMMETRIES)) if "flip" in operations else 0
    angle, scale, shift = 0.0, 1.0, (0.0, 0.0)
    if happens(operations.get("rotate"), generator):
        angle = generator.uniform(-1, 1) * operations["rotate"].amount
    if happens(operations.get("scale"), generator):
        amount = operations["scale"].amount
        scale = generator.uniform(1 - amount, 1 + amount)
        shift = (generator.uniform(-SHIFT, SHIFT), generator.uniform(-SHIFT, SHIFT))
    if (angle, scale, shift) == (0.0, 1.0, (0.0, 0.0)):
        image, positions, valid = (np.array(symmetric(array, symmetry), order="C") for array in chip)
        return image, positions, valid
    return warped(chip, source_of(len(chip[1]), symmetry, angle, scale, shift))


def happens(setting: Setting | None, generator: Generator) -> bool:
    return setting is not None and generator.random() < setting.probability


def symmetric(array: NDArray, symmetry: int) -> NDArray:
    """A view of an array (…, rows, cols): quarter turns for 0–3, the same after a mirror image for 4–7."""
    return np.rot90(array[..., ::-1] if symmetry >= 4 else array, symmetry % 4, (-2, -1))


def source_of(size: int, symmetry: int, angle: float, scale: float, shift: tuple[float, float]) -> NDArray[np.float64]:
    """The matrix (2, 3) from a pixel (x, y) of the result to the one it comes from; y points down.

    The result is first scaled, turned counter-clockwise by `angle` degrees around its centre and moved by `shift`, in
    shares of the size; its symmetry is that of `symmetric`.
    """
    turn = math.radians(angle + 90 * (symmetry % 4))
    cosine, sine = math.cos(turn) / scale, math.sin(turn) / scale
    mirror = -1.0 if symmetry >= 4 else 1.0
    linear = np.array([[mirror * cosine, -mirror * sine], [sine, cosine]])
    centre = (size - 1) / 2
    offset = centre - linear @ (centre + size * np.array(shift))
    return np.column_stack([linear, offset])


def warped(chip: Chip, source: NDArray[np.float64]) -> Chip:
    """A chip whose pixels come from where the matrix `source` says."""
    image, positions, valid = chip
    size = positions.shape[::-1]
    nearest = cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
    values = np.empty_like(image)
    for start in range(0, len(image), BANDS_AT_ONCE):
        bands = cv2.merge(list(image[start : start + BANDS_AT_ONCE]))
        part = cv2.warpAffine(bands, source, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
        values[start : start + BANDS_AT_ONCE] = part if part.ndim == 2 else cv2.split(part)
    label = cv2.warpAffine(positions, source, size, flags=nearest, borderValue=(IGNORED,)).view(np.uint8)
    inside = cv2.warpAffine(valid.view(np.uint8), source, size, flags=nearest, borderValue=(0,)).view(np.bool_)
    return values, label, inside
