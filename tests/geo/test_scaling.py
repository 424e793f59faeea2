"""Values that files store with scales and offsets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.geo.raster import Band, RasterStack
from pixelwise.geo.scaling import conversion_to, says_what_it_means
from pixelwise.geo.windows import Window

ALL = Window(0, 0, 4, 4)
BY_TEN_THOUSAND = Band("b", "uint16", 0, 0.0001)


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        pytest.param(Band("b", "uint16", 0, 0.0002), BY_TEN_THOUSAND, 2000, id="other scale"),
        pytest.param(Band("b", "uint16", 0, 0.0001, -0.1), BY_TEN_THOUSAND, 0, id="offset, as Sentinel-2 since 2022"),
        pytest.param(BY_TEN_THOUSAND, Band("b", "uint16", 0, 0.0001, -0.1), 2000, id="offset of the model"),
        pytest.param(Band("b", "float32", None), BY_TEN_THOUSAND, 1e7, id="reflectance as fractions"),
        pytest.param(BY_TEN_THOUSAND, Band("b", "float32", None), 0.1, id="model of fractions"),
    ],
)
def test_values_become_those_the_other_would_store(ours: Band, theirs: Band, expected: float) -> None:
    conversion = conversion_to([theirs], [ours])
    assert conversion is not None
    found = conversion(np.full((1, 2, 2), 1000, ours.dtype))
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-3)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        pytest.param(BY_TEN_THOUSAND, BY_TEN_THOUSAND, id="the same"),
        pytest.param(Band("b", "uint16", 0), BY_TEN_THOUSAND, id="the raster says nothing"),
        pytest.param(BY_TEN_THOUSAND, Band("b", "uint16", 0), id="the model says nothing"),
        pytest.param(Band("b", "uint8", 0), Band("b", "uint16", 0), id="neither says anything"),
        pytest.param(Band("b", "float64", None), Band("b", "float32", None), id="fractions of two kinds"),
    ],
)
def test_values_stay_where_nothing_can_be_said(ours: Band, theirs: Band) -> None:
    assert conversion_to([theirs], [ours]) is None


def test_large_numbers_keep_their_digits() -> None:
    conversion = conversion_to([Band("b", "int32", None, 2.0)], [Band("b", "int32", None, 1.0, 4.0)])
    assert conversion is not None
    assert conversion(np.array([[[2_000_000_002]]], np.int32))[0, 0, 0] == 1_000_000_003


@pytest.mark.parametrize(
    ("band", "says"),
    [
        pytest.param(Band("b", "uint16", None), False, id="whole numbers"),
        pytest.param(Band("b", "uint16", None, 0.1), True, id="scale"),
        pytest.param(Band("b", "int16", None, 1.0, -273.15), True, id="offset"),
        pytest.param(Band("b", "float32", None), True, id="fractions"),
    ],
)
def test_who_says_what_values_mean(band: Band, says: bool) -> None:
    assert says_what_it_means(band) == says


def scaled(*scales: tuple[float, float]) -> Callable[[Any], None]:
    """Sets scale and offset of each band."""

    def edit(dataset: gdal.Dataset) -> None:
        for number, (scale, offset) in enumerate(scales, start=1):
            dataset.GetRasterBand(number).SetScale(scale)
            dataset.GetRasterBand(number).SetOffset(offset)

    return edit


def test_a_stack_reads_as_other_bands_store(make_raster: Callable[..., Path]) -> None:
    array = np.arange(32, dtype=np.uint16).reshape(2, 4, 4) + 1000
    array[1, 2, 3] = 0
    path = make_raster(array, nodata=0, edit=scaled((0.0002, 0.0), (0.0001, -0.1)))
    with RasterStack([path]) as stack:
        stack.read_as([BY_TEN_THOUSAND] * 2)
        assert stack.dtype == np.float32
        for one in (stack, stack.reopened()):
            read, valid = one.read(ALL)
            np.testing.assert_allclose(read[0], array[0] * 2.0, rtol=1e-6)
            np.testing.assert_allclose(read[1][valid], array[1][valid] - 1000.0, atol=1e-3)
            assert not valid[2, 3] and valid.sum() == 15, "nodata is known by the value that is stored"
        assert [band.scale for band in stack.bands] == [0.0002, 0.0001], "the bands are still those of the file"


def test_a_stack_that_fits_keeps_its_type(make_raster: Callable[..., Path]) -> None:
    array = np.full((1, 4, 4), 1000, np.uint16)
    with RasterStack([make_raster(array, edit=scaled((0.0001, 0.0)))]) as stack:
        stack.read_as([BY_TEN_THOUSAND])
        read, _ = stack.read(ALL)
    assert read.dtype == np.uint16 and (read == 1000).all()


def test_beyond_the_raster_and_values_without_meaning_do_no_harm(make_raster: Callable[..., Path]) -> None:
    array = np.full((1, 4, 4), np.finfo(np.float32).max, np.float32)
    with RasterStack([make_raster(array, nodata=float(array[0, 0, 0]))]) as stack:
        stack.read_as([BY_TEN_THOUSAND])
        read, valid = stack.read(Window(-1, -1, 6, 6))
    assert read.shape == (1, 6, 6) and not valid.any()
