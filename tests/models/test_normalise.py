from __future__ import annotations

import numpy as np
import pytest

from pixelwise.models.normalise import LIMIT, normalise

VALID = np.ones((1, 1, 2), bool)


def images(values, dtype) -> np.ndarray:
    return np.array(values, dtype).reshape(1, -1, 1, 2)


@pytest.mark.parametrize(
    ("values", "dtype", "mean", "std", "expected"),
    [
        pytest.param([10, 20], "uint8", [15], [5], [-1, 1], id="uint8 below the mean"),
        pytest.param([60000, 10000], "uint16", [35000], [25000], [1, -1], id="uint16 over 10000"),
        pytest.param([-300, 300], "int16", [0], [150], [-2, 2], id="int16"),
        pytest.param([0.25, 0.75], "float32", [0.5], [0.25], [-1, 1], id="float32"),
        pytest.param([2_000_000_001, 2_000_000_003], "int32", [2_000_000_002], [1], [-1, 1], id="large int32"),
        pytest.param([5e6 + 0.25, 5e6 + 0.75], "float64", [5e6 + 0.5], [0.25], [-1, 1], id="fine float64"),
        pytest.param([7, 8], "uint8", [7], [0], [0, 1], id="constant band"),
        pytest.param([1, 2, 30, 40], "uint8", [1, 30], [1, 10], [0, 1, 0, 1], id="two bands"),
        pytest.param([-3.4e38, 3.4e38], "float32", [0], [0.001], [-LIMIT, LIMIT], id="beyond all values"),
    ],
)
def test_normalise(values, dtype, mean, std, expected):
    result = normalise(images(values, dtype), VALID, mean, std)
    assert result.dtype == np.float32
    np.testing.assert_allclose(result.ravel(), expected, rtol=1e-6)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, -9999.0])
def test_invalid_pixels_become_zero_in_every_band(bad):
    image = np.array([[[bad, 2.0]], [[4.0, 6.0]]], np.float32)
    valid = np.array([[False, True]])
    result = normalise(image, valid, [1.0, 2.0], [1.0, 2.0])
    np.testing.assert_array_equal(result, [[[0, 1]], [[0, 2]]])
    assert normalise(image[None], valid[None], [1.0, 2.0], [1.0, 2.0]).shape == (1, 2, 1, 2)


def test_the_image_itself_is_not_changed():
    image = images([1.0, np.nan], "float32")
    normalise(image, np.array([[[True, False]]]), [1.0], [2.0])
    np.testing.assert_array_equal(image.ravel(), [1.0, np.nan])
