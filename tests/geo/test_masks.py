"""Masks of what must not count: rasters on any grid, and polygons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.errors import InputError, RasterError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.grid import Grid
from pixelwise.geo.masks import open_mask
from pixelwise.geo.raster import RasterStack
from pixelwise.geo.windows import Window

METRE = (500000.0, 1.0, 0.0, 3000000.0, 0.0, -1.0)
# Pixels 4 to 9 of the rows and 6 to 11 of the columns of half a metre.
CLOUD = "POLYGON ((500003 2999998,500006 2999998,500006 2999995,500003 2999995,500003 2999998))"


@pytest.fixture
def imagery(make_raster: Callable[..., Path]) -> Path:
    return make_raster(np.full((2, 20, 30), 7, np.uint8), "image.tif")


@pytest.fixture
def grid(imagery: Path) -> Grid:
    return RasterStack([imagery]).grid


def cloud(rows: int = 20, cols: int = 30, dtype: str = "uint8", value: Any = 1) -> np.ndarray:
    array = np.zeros((rows, cols), dtype)
    array[rows // 5 : rows // 2, cols // 5 : 2 * cols // 5] = value
    return array


@pytest.mark.parametrize(
    ("array", "options"),
    [
        pytest.param(cloud(), {}, id="on the grid"),
        pytest.param(cloud(value=200), {}, id="any value but 0"),
        pytest.param(cloud(dtype="float32", value=0.25), {}, id="probabilities"),
        pytest.param(cloud(10, 15), {"transform": METRE}, id="coarser"),
        pytest.param(np.where(cloud(), np.uint8(9), np.uint8(255)), {"nodata": 255.0}, id="nodata is no cloud"),
        pytest.param(np.where(cloud(), np.float32(1), np.float32(np.nan)), {}, id="NaN is no cloud"),
        pytest.param(cloud()[:12, :15], {}, id="smaller than the grid"),
    ],
)
def test_a_raster_masks_where_it_is_not_zero(
    make_raster: Callable[..., Path], grid: Grid, array: np.ndarray, options: dict[str, Any]
) -> None:
    feedback = SilentFeedback()
    mask = open_mask(str(make_raster(array, "mask.tif", **options)), "", "", True, grid, feedback)
    wanted = cloud() > 0
    assert (mask.covers(Window(0, 0, 20, 30)) == wanted).all()
    beyond = mask.covers(Window(-3, -2, 30, 40))
    assert (beyond[3:23, 2:32] == wanted).all()
    assert beyond.sum() == wanted.sum()
    assert not mask.covers(Window(50, 50, 3, 3)).any()
    assert not feedback.warnings


def test_a_mask_in_another_crs_is_brought_over(make_raster: Callable[..., Path], grid: Grid, tmp_path: Path) -> None:
    path = make_raster(cloud(), "mask.tif")
    degrees = str(tmp_path / "degrees.tif")
    gdal.Warp(degrees, str(path), dstSRS="EPSG:4326", resampleAlg="near", width=300, height=200, dstNodata=255)
    found = open_mask(degrees, "", "", True, grid, SilentFeedback()).covers(Window(0, 0, 20, 30))
    assert (found == (cloud() > 0)).all()


@pytest.mark.parametrize("crs", [32645, 4326], ids=["the same CRS", "another CRS"])
def test_polygons_mask_what_they_cover(make_layer: Callable[..., Path], grid: Grid, crs: int) -> None:
    path = str(make_layer([(CLOUD, "cloud"), (None, "nothing")], "clouds.gpkg"))
    if crs != 32645:
        gdal.VectorTranslate(path.replace("clouds", "moved"), path, dstSRS=f"EPSG:{crs}", reproject=True)
        path = path.replace("clouds", "moved")
    mask = open_mask(path, "", "", False, grid, SilentFeedback())
    assert (mask.covers(Window(0, 0, 20, 30)) == (cloud() > 0)).all()
    assert (mask.covers(Window(2, 3, 10, 10)) == (cloud() > 0)[2:12, 3:13]).all()
    mask.close()


def test_only_the_features_of_the_filter_mask(make_layer: Callable[..., Path], grid: Grid) -> None:
    whole = "POLYGON ((500000 3000000,500015 3000000,500015 2999990,500000 2999990,500000 3000000))"
    path = str(make_layer([(CLOUD, "cloud"), (whole, "haze")]))
    mask = open_mask(path, "labels", "class = 'cloud'", False, grid, SilentFeedback())
    assert (mask.covers(Window(0, 0, 20, 30)) == (cloud() > 0)).all()


@pytest.mark.parametrize("is_raster", [True, False], ids=["raster", "polygons"])
def test_a_stack_takes_masks_into_its_threads(
    make_raster: Callable[..., Path], make_layer: Callable[..., Path], imagery: Path, grid: Grid, is_raster: bool
) -> None:
    path = make_raster(cloud(10, 15), "mask.tif", transform=METRE) if is_raster else make_layer([(CLOUD, "cloud")])
    mask = open_mask(str(path), "", "", is_raster, grid, SilentFeedback())
    stack = RasterStack([imagery], masks=[mask])
    with stack.reopened() as own:
        for read in (stack.read, own.read):
            values, valid = read(Window(0, 0, 20, 30))
            assert (values == 7).all()
            assert (valid == (cloud() == 0)).all()
    # The copy is closed; the first one still reads.
    assert not stack.read(Window(5, 7, 2, 2))[1].any()
    stack.close()
    mask.close()


@pytest.mark.parametrize("is_raster", [True, False], ids=["raster", "polygons"])
def test_a_mask_that_touches_nothing_warns(
    make_raster: Callable[..., Path], make_layer: Callable[..., Path], grid: Grid, is_raster: bool
) -> None:
    feedback = SilentFeedback()
    far = CLOUD.replace("50000", "60000")
    if is_raster:
        path = make_raster(cloud(), "mask.tif", transform=(600000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5))
    else:
        path = make_layer([(far, "cloud")])
    mask = open_mask(str(path), "", "", is_raster, grid, feedback)
    assert not mask.covers(Window(0, 0, 20, 30)).any()
    assert any("MASK" in text and "nothing is masked" in text for text in feedback.warnings)


def test_an_empty_layer_masks_nothing(make_layer: Callable[..., Path], grid: Grid) -> None:
    feedback = SilentFeedback()
    mask = open_mask(str(make_layer([])), "", "", False, grid, feedback)
    assert not mask.covers(Window(0, 0, 20, 30)).any()
    assert any("nothing is masked" in text for text in feedback.warnings)


def test_masks_that_cannot_be_used_are_named(
    make_raster: Callable[..., Path], make_layer: Callable[..., Path], grid: Grid, tmp_path: Path
) -> None:
    feedback = SilentFeedback()
    colours = str(make_raster(np.zeros((3, 20, 30), np.uint8), "rgb.tif"))
    with pytest.raises(RasterError, match=r"MASK: .*rgb\.tif has 3 bands; a mask has one"):
        open_mask(colours, "", "", True, grid, feedback)
    with pytest.raises(RasterError, match=r"missing\.tif cannot be opened"):
        open_mask(str(tmp_path / "missing.tif"), "", "", True, grid, feedback)
    points = str(make_layer([("POINT (500003 2999998)", "x")], geometry=1))
    with pytest.raises(InputError, match=r"MASK: .* holds point geometries, not polygons"):
        open_mask(points, "", "", False, grid, feedback)
