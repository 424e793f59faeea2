"""The one way from raster values to network input, for training and for prediction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

# Beyond any real value; keeps a forgotten nodata value such as -3.4e38 from becoming infinite inside the network.
LIMIT = 1000.0


def normalise(
    images: NDArray[Any], valid: NDArray[np.bool_], mean: Sequence[float], std: Sequence[float]
) -> NDArray[np.float32]:
    """(images - mean) / std as float32; invalid pixels become 0, the band's mean.

    `images` is (…, bands, rows, cols), `valid` (…, rows, cols). A deviation of 0 (a constant band) counts as 1.
    """
    # float32 has 24 bits: too few for the difference of large 32-bit integers or float64 coordinates.
    exact = np.result_type(images.dtype, np.float32)
    shape = (len(mean), 1, 1)
    means = np.asarray(mean, exact).reshape(shape)
    factors = np.array([1.0 / value if value > 0 else 1.0 for value in std], exact).reshape(shape)
    with np.errstate(invalid="ignore", over="ignore"):
        result = np.subtract(images, means, dtype=exact)
        result *= factors
        result = np.clip(result, -LIMIT, LIMIT, out=result).astype(np.float32, copy=False)
    if not valid.all():
        np.moveaxis(result, -3, -1)[~valid] = 0.0
    return result
