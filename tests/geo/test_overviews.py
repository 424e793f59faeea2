"""Overviews of classes and of numbers, against counting pixel by pixel."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.geo.overviews import mean_of_numbers, mode_of_classes, overview_factors

NAN = float("nan")


@pytest.mark.parametrize(
    ("size", "factors"),
    [
        pytest.param((1, 1), [], id="one pixel"),
        pytest.param((512, 512), [], id="one tile"),
        pytest.param((513, 20), [2], id="a row more"),
        pytest.param((20, 4096), [2, 4, 8], id="wide"),
        pytest.param((146_400, 237_600), [2, 4, 8, 16, 32, 64, 128, 256, 512], id="the largest case"),
    ],
)
def test_overviews_go_down_to_one_tile(size: tuple[int, int], factors: list[int]) -> None:
    assert overview_factors(*size) == factors
    assert all(-(-side // (factors or [1])[-1]) <= 512 for side in size)


def squares(array: np.ndarray, side: int) -> list[list[np.ndarray]]:
    rows, cols = array.shape
    return [
        [array[row : row + side, col : col + side].ravel() for col in range(0, cols, side)]
        for row in range(0, rows, side)
    ]


def most_frequent(values: np.ndarray, nodata: int) -> int:
    found = Counter(values[values != nodata].tolist())
    return min(found, key=lambda value: (-found[value], value)) if found else nodata


@pytest.mark.parametrize(
    "shape",
    [
        pytest.param((64, 64), id="even"),
        pytest.param((13, 21), id="odd"),
        pytest.param((1, 1), id="one pixel"),
        pytest.param((300, 9), id="more than a strip"),
    ],
)
def test_the_most_frequent_class_is_shown_and_nodata_has_no_vote(shape: tuple[int, int]) -> None:
    classes, nodata = [0, 3, 7, 255], 254
    array = np.random.default_rng(1).choice([0, 3, 7, 255, nodata], shape, p=[0.3, 0.2, 0.1, 0.1, 0.3]).astype(np.uint8)
    array[:9] = nodata
    levels, counts = mode_of_classes(classes, nodata)(array, 3)
    for depth, level in enumerate(levels, start=1):
        expected = [[most_frequent(square, nodata) for square in row] for row in squares(array, 1 << depth)]
        assert level.tolist() == expected
        assert level.dtype == np.uint8
    assert counts is not None
    assert counts.tolist() == [(array == value).sum(axis=1).tolist() for value in classes]


@pytest.mark.parametrize(
    ("dtype", "nodata", "depth"),
    [
        pytest.param(np.uint8, 255, 3, id="bytes"),
        pytest.param(np.float32, NAN, 2, id="floats, NaN"),
        pytest.param(np.float32, -1.0, 2, id="floats, a number"),
    ],
)
def test_the_mean_of_the_pixels_with_data_is_shown(dtype: type, nodata: float, depth: int) -> None:
    random = np.random.default_rng(2)
    array = random.uniform(0, 254, (270, 19)).astype(dtype)
    empty = random.random(array.shape) < 0.3
    empty[:8, :8] = True
    levels, counts = mean_of_numbers(nodata)(np.where(empty, nodata, array).astype(dtype), depth)
    assert counts is None
    masked = np.where(empty, NAN, array.astype(np.float64))
    for number, level in enumerate(levels, start=1):
        for row, line in enumerate(squares(masked, 1 << number)):
            for col, square in enumerate(line):
                valid = square[~np.isnan(square)]
                expected = valid.mean() if len(valid) else nodata
                tolerance = 0.5 + 1e-3 if dtype is np.uint8 else 1e-4
                assert level[row, col] == pytest.approx(expected, abs=tolerance, nan_ok=True)
        assert level.dtype == dtype


def test_real_classes_look_as_those_of_gdal(shared_data: Path) -> None:
    """GDAL settles ties otherwise, so they are compared by how many pixels agree with what is shown."""
    dataset = gdal.Open(str(shared_data / "aber_s2/labels/sen2_20210527_aber_cls.tif"))
    array = dataset.ReadAsArray()[:928, :928].astype(np.uint8)
    memory = gdal.GetDriverByName("MEM").Create("", 928, 928, 1)
    memory.GetRasterBand(1).WriteArray(array)
    ours = mode_of_classes([1, 2, 3, 4], 255)(array, 3).levels
    for level in ours:
        size = level.shape[0]
        theirs = memory.GetRasterBand(1).ReadAsArray(buf_xsize=size, buf_ysize=size, resample_alg=gdal.GRIORA_Mode)
        agree = [(np.kron(shown, np.ones((928 // size,) * 2, np.uint8)) == array).sum() for shown in (level, theirs)]
        assert agree[0] == agree[1]
