from __future__ import annotations

import base64

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.geo.reports.pictures import picture, png_bytes, png_uri


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param(["Red", "Green", "Blue"], (0, 127, 255), id="three bands"),
        pytest.param(["Blue", "Green", "Red"], (255, 127, 0), id="by name"),
        pytest.param(["B8", "B4", "B3", "B2"], (0, 127, 255), id="the first three of many"),
        pytest.param(["x", "y"], (0, 0, 0), id="two bands: the first in grey"),
        pytest.param(["x"], (0, 0, 0), id="one band is grey"),
    ],
)
def test_picture(names: list[str], expected: tuple[int, int, int]) -> None:
    count = len(names)
    image = np.array([0.0, 50.0, 200.0, 7.0][:count]).reshape(count, 1, 1).repeat(2, 2)
    pixels = picture(image, np.array([[True, False]]), names, [0.0] * count, [100.0] * count)
    assert pixels.dtype == np.uint8
    assert tuple(pixels[0, 0]) == expected
    assert tuple(pixels[0, 1]) == (255, 255, 255)


def test_picture_of_a_band_with_one_value_and_of_invalid_nan() -> None:
    image = np.array([[[5.0, np.nan]]], np.float32)
    pixels = picture(image, np.array([[True, False]]), ["x"], [5.0], [5.0])
    assert pixels[0].tolist() == [[0, 0, 0], [255, 255, 255]]


@pytest.mark.parametrize("shape", [pytest.param((7, 13, 3), id="colours"), pytest.param((40, 3, 4), id="with opacity")])
def test_png_is_read_back_by_gdal(shape: tuple[int, int, int]) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, shape, dtype=np.uint8)
    gdal.FileFromMemBuffer("/vsimem/picture.png", png_bytes(pixels))
    try:
        found = gdal.Open("/vsimem/picture.png").ReadAsArray()
    finally:
        gdal.Unlink("/vsimem/picture.png")
    assert (found.transpose(1, 2, 0) == pixels).all()


def test_png_uri_holds_the_file() -> None:
    pixels = np.zeros((2, 2, 3), np.uint8)
    start, data = png_uri(pixels).split(",")
    assert start == "data:image/png;base64" and base64.b64decode(data) == png_bytes(pixels)
