"""Changes of the values of a chip's image; its label stays as it is.

The images are normalised: 0 is the mean of the band, 1 its standard deviation, of whatever type the raster was. So the
operations neither clip nor expect a range, and they take any number of bands. Each has the signature `Change` and
changes the image (bands, rows, cols) in place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Image = NDArray[np.float32]
# image, random numbers, the amount at most, places of the bands that hold colours (all where that is unknown)
Change = Callable[[Image, Generator, float, Sequence[int]], None]

# Besides what all bands have in common, each band changes by up to this share of the amount.
BAND_SHARE = 0.5
# Gamma bends the values from the mean minus to the mean plus so many standard deviations, and leaves others alone.
GAMMA_RANGE = 3.0
# No light at all is taken to lie so many standard deviations below the mean.
DARKNESS = 2.0
SHARPEN_SIGMA = 1.0
# A random amount is at least this share of the largest, so that an operation that happens can be seen.
LEAST_SHARE = 0.2


def gamma(image: Image, generator: Generator, amount: float, _: Sequence[int]) -> None:
    exponents = np.exp(_for_bands(generator, amount, len(image)))
    for band, exponent in zip(image, exponents, strict=True):
        inner = np.clip(band, -GAMMA_RANGE, GAMMA_RANGE)
        share = (inner + GAMMA_RANGE) / (2 * GAMMA_RANGE)
        band += 2 * GAMMA_RANGE * np.power(share, exponent) - GAMMA_RANGE - inner


def contrast(image: Image, generator: Generator, amount: float, _: Sequence[int]) -> None:
    image *= np.exp(_for_bands(generator, amount, len(image)))


def brightness(image: Image, generator: Generator, amount: float, _: Sequence[int]) -> None:
    image += _for_bands(generator, amount, len(image))


def saturation(image: Image, generator: Generator, amount: float, colors: Sequence[int]) -> None:
    """Moves the colours away from their mean or towards it."""
    values = image[list(colors)]
    grey = values.mean(0)
    factor = np.float32(np.exp(_either_sign(generator, amount)))
    image[list(colors)] = grey + factor * (values - grey)


def shadow(image: Image, generator: Generator, amount: float, _: Sequence[int]) -> None:
    """Darkens one to three rectangles of a fifth to half the chip's size, turned at random, in all bands."""
    rows, cols = image.shape[1:]
    lit = np.ones((rows, cols), np.float32)
    light = 1 - amount * generator.uniform(0.5, 1)
    for _number in range(int(generator.integers(1, 4))):
        centre = (generator.uniform(0, cols), generator.uniform(0, rows))
        size = (generator.uniform(0.2, 0.5) * cols, generator.uniform(0.2, 0.5) * rows)
        corners = cv2.boxPoints((centre, size, generator.uniform(0, 90)))
        cv2.fillConvexPoly(lit, np.rint(corners).astype(np.int32), (light,))
    image += np.float32(DARKNESS)
    image *= lit
    image -= np.float32(DARKNESS)


def band_swap(image: Image, generator: Generator, _: float, colors: Sequence[int]) -> None:
    first, second = generator.choice(list(colors), 2, replace=False)
    image[[first, second]] = image[[second, first]]


def blur(image: Image, generator: Generator, amount: float, _: Sequence[int]) -> None:
    sigma = _some(generator, amount)
    for band in image:
        band[:] = cv2.GaussianBlur(band, (0, 0), sigma)


def sharpen(image: Image, generator: Generator, amount: float, _: Sequence[int]) -> None:
    share = np.float32(_some(generator, amount))
    for band in image:
        band += share * (band - cv2.GaussianBlur(band, (0, 0), SHARPEN_SIGMA))


def noise(image: Image, generator: Generator, amount: float, _: Sequence[int]) -> None:
    deviation = np.float32(_some(generator, amount))
    for band in image:
        band += deviation * generator.standard_normal(band.shape, dtype=np.float32)


def band_dropout(image: Image, generator: Generator, amount: float, _: Sequence[int]) -> None:
    """Sets bands to 0, their mean."""
    most = max(int(amount * len(image)), 1)
    image[generator.choice(len(image), int(generator.integers(1, most + 1)), replace=False)] = 0.0


# In the order in which they happen: the scene and its light first, then the sensor.
CHANGES: dict[str, Change] = {
    "gamma": gamma,
    "contrast": contrast,
    "brightness": brightness,
    "saturation": saturation,
    "shadow": shadow,
    "band-swap": band_swap,
    "blur": blur,
    "sharpen": sharpen,
    "noise": noise,
    "band-dropout": band_dropout,
}


def _for_bands(generator: Generator, amount: float, bands: int) -> Image:
    """Amounts (bands, 1, 1) around 0: one for all bands plus a smaller one for each band."""
    each = generator.uniform(-amount, amount, (bands, 1, 1)) * BAND_SHARE
    return (generator.uniform(-amount, amount) + each).astype(np.float32)


def _some(generator: Generator, amount: float) -> float:
    return amount * generator.uniform(LEAST_SHARE, 1)


def _either_sign(generator: Generator, amount: float) -> float:
    return _some(generator, amount) * generator.choice([-1.0, 1.0])
