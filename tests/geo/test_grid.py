from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from pixelwise.errors import RasterError
from pixelwise.geo.grid import Grid, grid_of, same_crs, same_grid
from pixelwise.geo.windows import Window

HALF_METRE = (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5)


def wkt_of(epsg: int) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return str(crs.ExportToWkt())


def test_nearly_the_same_pixel_size_is_another_grid() -> None:
    first = Grid("", HALF_METRE, 4000, 4000)
    assert same_grid(first, Grid("", (500000.001, 0.5, 0.0, 3000000.0, 0.0, -0.5), 4000, 4000))
    assert not same_grid(first, Grid("", (500000.0, 0.5025, 0.0, 3000000.0, 0.0, -0.5), 4000, 4000))
    assert not same_grid(first, Grid("", HALF_METRE, 4000, 3999))


@pytest.mark.parametrize(
    "window", [Window(0, 0, 10, 10), Window(3, 4, 2, 5), Window(-2, -3, 20, 30)], ids=["whole", "part", "beyond"]
)
def test_extents_and_windows_are_inverse(window: Window) -> None:
    grid = Grid("", HALF_METRE, 10, 10)
    assert grid.window_of(grid.extent(window)) == window


def test_same_crs() -> None:
    one, other = wkt_of(4326), wkt_of(32645)
    assert same_crs(one, one)
    assert same_crs(one, "")
    assert not same_crs(one, other)


@pytest.mark.parametrize(
    ("transform", "pixel_size", "wanted", "rows", "cols"),
    [
        pytest.param(HALF_METRE, 0.5, HALF_METRE, 100, 200, id="the same"),
        pytest.param(HALF_METRE, 2.0, (500000.0, 2.0, 0.0, 3000000.0, 0.0, -2.0), 25, 50, id="coarser"),
        pytest.param(HALF_METRE, 0.2, (500000.0, 0.2, 0.0, 3000000.0, 0.0, -0.2), 250, 500, id="finer"),
        pytest.param(HALF_METRE, 3.0, (500000.0, 3.0, 0.0, 3000000.0, 0.0, -3.0), 17, 33, id="nearest edges"),
        pytest.param((0.0, 1.0, 0.0, 0.0, 0.0, -2.0), 4.0, (0.0, 4.0, 0.0, 0.0, 0.0, -4.0), 50, 50, id="not square"),
        pytest.param((0.0, 0.3, 0.4, 0.0, 0.4, -0.3), 1.0, (0.0, 0.6, 0.8, 0.0, 0.8, -0.6), 50, 100, id="rotated"),
        pytest.param((0.0, 0.5, 0.0, 0.0, 0.0, 0.5), 1.0, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), 50, 100, id="south-up"),
    ],
)
def test_a_grid_with_other_pixels_keeps_its_corner(
    transform: tuple[float, ...], pixel_size: float, wanted: tuple[float, ...], rows: int, cols: int
) -> None:
    grid = Grid(wkt_of(32645), transform, 100, 200).resampled(pixel_size)
    assert np.allclose(grid.transform, wanted, rtol=0, atol=1e-9)
    assert (grid.height, grid.width) == (rows, cols)
    assert grid.crs_wkt == wkt_of(32645)


@pytest.mark.parametrize(
    ("epsg", "pixel_size", "sentence"),
    [
        pytest.param(32645, -1.0, "PIXEL_SIZE is -1: it must be a positive number", id="negative"),
        pytest.param(32645, float("nan"), "PIXEL_SIZE is nan: it must be a positive number", id="NaN"),
        pytest.param(32645, 60.0, "PIXEL_SIZE is 60: the raster is 100 × 50 large", id="larger than the raster"),
        pytest.param(32645, 1e-9, "fit into it", id="more pixels than can be counted"),
        pytest.param(4326, 120.0, r"unit of its CRS \(degree\)", id="metres for degrees"),
        pytest.param(None, 120.0, r"unit of its CRS \(unknown\)", id="no CRS"),
    ],
)
def test_pixel_sizes_that_cannot_be(epsg: int | None, pixel_size: float, sentence: str) -> None:
    grid = Grid(wkt_of(epsg) if epsg else "", HALF_METRE, 100, 200)
    with pytest.raises(RasterError, match=sentence):
        grid.resampled(pixel_size)


def test_a_virtual_raster_may_have_an_empty_crs(tmp_path: Path) -> None:
    path = tmp_path / "no_crs.vrt"
    band = '<VRTRasterBand dataType="Byte" band="1"/>'
    path.write_text(f'<VRTDataset rasterXSize="3" rasterYSize="2"><SRS></SRS>{band}</VRTDataset>')
    assert grid_of(gdal.Open(str(path))).crs_wkt == ""
