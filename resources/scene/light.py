"""Sunlight, shadow and the camera: from what lies there to what the sensor records."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .canvas import SUN, Canvas, Floats, blurred

# Light of the sky in a shadow, as a share of all light on level ground: bluish, and dim in the near infrared.
SKY = (0.25, 0.28, 0.35, 0.17)
# Brightness of a surface that reflects all light would be far above 255: exposure for fields, roofs may clip.
EXPOSURE = (2.35, 2.35, 2.5, 1.75)
HAZE = (0.006, 0.01, 0.018, 0.0)
GAMMA = 0.72
NOISE = 2.2


def expose(canvas: Canvas) -> NDArray[np.uint8]:
    """The picture (4, size, size): light and shadow, haze, a slightly blurred lens, noise of the sensor."""
    shaded = blurred(shadow(canvas), 1, 0.6)
    # Water mirrors the sky, so a shadow on it shows less.
    direct = canvas.tilt * (1 - shaded * np.where(canvas.water, np.float32(0.55), np.float32(1)))
    picture = np.empty(canvas.albedo.shape, np.uint8)
    for band, (sky, exposure, haze) in enumerate(zip(SKY, EXPOSURE, HAZE, strict=True)):
        light = canvas.albedo[band] * (np.float32(sky) + np.float32(1 - sky) * direct) + np.float32(haze)
        light = blurred(light, 1, 0.62)
        values: Floats = np.power(np.clip(light * np.float32(exposure), 0, None), np.float32(GAMMA)) * np.float32(200)
        values = values + np.float32(NOISE) * canvas.rng.standard_normal(values.shape, np.float32)
        picture[band] = np.clip(np.rint(values), 1, 255)
    return picture


def shadow(canvas: Canvas) -> Floats:
    """How much of the direct light is missing at each pixel, 0–1.

    The highest line from any object towards the sun's opposite side is found by doubling: after step k it has
    looked 2**k steps far.
    """
    drow, dcol = np.rint(SUN[1::-1] / SUN[0]).astype(int)
    drop = np.float32(np.hypot(drow, dcol) * canvas.pixel * SUN[2] / np.hypot(SUN[0], SUN[1]))
    first = canvas.height
    reach = np.maximum(first, shifted(first, 1, 0) - drop * np.float32(0.45))
    reach = np.maximum(reach, shifted(first, 1, 1) - drop * np.float32(0.63))
    reach = np.maximum(reach, shifted(first, 0, 1) - drop * np.float32(0.45))
    steps = 1
    while steps * drop < first.max(initial=0):
        reach = np.maximum(reach, shifted(reach, steps * drow, steps * dcol) - drop * steps)
        steps *= 2
    return np.clip((reach - first - np.float32(0.25)) / np.float32(0.4), 0, 1)


def shifted(array: Floats, rows: int, cols: int) -> Floats:
    """What lies `rows` further south and `cols` further east, 0 beyond the edge."""
    result = np.zeros_like(array)
    height, width = array.shape
    if rows < height and cols < width:
        result[: height - rows, : width - cols] = array[rows:, cols:]
    return result
