"""Real imagery as stacks: bands in files of their own, pairs of dates, elevation on another grid."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from scipy.ndimage import binary_dilation

from pixelwise.geo.grid import grid_of
from pixelwise.geo.raster import RasterStack
from pixelwise.geo.windows import Window


@pytest.mark.parametrize("year", [2016, 2020])
def test_naip_keeps_its_near_infrared_band(shared_data: Path, year: int) -> None:
    stack = RasterStack([shared_data / "naip_palm_springs" / f"palm_springs_{year}_0.tif"])
    read, valid = stack.read(stack.grid.window)
    assert len(stack.bands) == 4
    assert valid.all()
    assert read[3].std() > 5


def test_landsat_border_is_not_valid(shared_data: Path) -> None:
    folder = shared_data / "nc_landsat7"
    stack = RasterStack([folder / f"lsat7_2000_{number}0.tif" for number in (1, 2, 3, 4, 5, 7)])
    read, valid = stack.read(stack.grid.window)
    assert stack.bands[0].nodata == -99999
    assert 0.3 < valid.mean() < 0.99
    assert read[:, valid].min() >= 0


def test_a_dem_one_pixel_wider_is_aligned(shared_data: Path) -> None:
    # It begins one pixel further west.
    folder = shared_data / "aber_s2"
    stack = RasterStack([folder / "aber.vrt", folder / "dem" / "SRTM_aber.tif"])
    assert len(stack.bands) == 11
    read, _ = stack.read(Window(400, 400, 64, 64))
    dem = gdal.Open(str(folder / "dem" / "SRTM_aber.tif")).ReadAsArray(401, 400, 64, 64)
    assert (read[10] == dem).all()


def test_one_file_per_band_becomes_one_raster(shared_data: Path) -> None:
    folder = shared_data / "nc_landsat7"
    names = [f"lsat7_2000_{number}0" for number in (1, 2, 3, 4, 5, 7)]
    stack = RasterStack([folder / f"{name}.tif" for name in names], [4, 3, 2])
    read, _ = stack.read(Window(200, 200, 20, 30))
    assert [band.name for band in stack.bands] == [names[3], names[2], names[1]]
    for values, name in zip(read, (names[3], names[2], names[1]), strict=True):
        assert (values == gdal.Open(str(folder / f"{name}.tif")).ReadAsArray(200, 200, 30, 20)).all()


@pytest.mark.parametrize("resampling", ["bilinear", "cubic", "average"])
def test_landsat_nodata_does_not_bleed_onto_a_rotated_grid(
    shared_data: Path, make_raster: Callable[..., Path], resampling: str
) -> None:
    # The grid covers the western border, which is itself rotated, in pixels half as large.
    path = shared_data / "nc_landsat7" / "lsat7_2000_10.tif"
    crs = gdal.Open(str(path)).GetSpatialRef()
    turned = (630000.0, 12.0, 7.0, 224000.0, 7.0, -12.0)
    first = make_raster(
        np.zeros((300, 300), np.uint8), transform=turned, epsg=None, edit=lambda dataset: dataset.SetSpatialRef(crs)
    )
    band = gdal.Open(str(path)).ReadAsArray()
    lowest, highest = band[band != -99999].min(), band[band != -99999].max()
    values, valid = RasterStack([first, path], resampling=[resampling]).read(Window(0, 0, 300, 300))
    assert 0.1 < valid.mean() < 0.95
    slack = 0.3 * (highest - lowest) if resampling == "cubic" else 1e-3
    assert values[1][valid].min() >= lowest - slack
    assert values[1][valid].max() <= highest + slack


def test_a_pair_of_dates_is_a_stack_of_eight_bands(shared_data: Path) -> None:
    folder = shared_data / "naip_palm_springs"
    paths = [folder / f"palm_springs_{year}_0.tif" for year in (2016, 2020)]
    stack = RasterStack(paths)
    read, valid = stack.read(stack.grid.window)
    assert (read == np.concatenate([gdal.Open(str(path)).ReadAsArray() for path in paths])).all()
    assert valid.all()
    assert [band.name for band in stack.bands] == [
        f"palm_springs_{year}_0 {name}" for year in (2016, 2020) for name in ("Red", "Green", "Blue", "4")
    ]


def test_a_pair_on_another_grid_keeps_its_near_infrared_too(shared_data: Path) -> None:
    folder = shared_data / "naip_palm_springs"
    with RasterStack([folder / "palm_springs_2020_0.tif", folder / "palm_springs_2016_0.tif"], pixel_size=1.0) as stack:
        read, valid = stack.read(stack.grid.window)
    assert len(read) == 8
    assert valid.all()
    assert read[7].std() > 5


def test_elevation_in_another_crs_and_pixel_size_meets_the_imagery(shared_data: Path, tmp_path: Path) -> None:
    # The DEM in degrees and coarser; brought back, it must be the DEM again.
    folder = shared_data / "aber_s2"
    dem = folder / "dem" / "SRTM_aber.tif"
    degrees = str(tmp_path / "degrees.tif")
    gdal.Warp(degrees, str(dem), dstSRS="EPSG:4326", resampleAlg="cubic", outputType=gdal.GDT_Float32, errorThreshold=0)
    stack = RasterStack([folder / "aber.vrt", degrees], [11, 1], resampling=["nearest", "bilinear"])
    read, valid = stack.read(Window(300, 300, 300, 300))
    wanted = gdal.Open(str(dem)).ReadAsArray(301, 300, 300, 300)
    # Where the first one has no data (the gap between its tiles), nothing is valid.
    assert 0.99 < valid.mean() <= 1
    slope = np.hypot(*np.gradient(wanted.astype(float)))
    land = valid & ~binary_dilation(wanted <= 0, iterations=2)
    assert np.median(np.abs(read[0] - wanted)[land]) < 0.1 * np.median(slope[land]) + 0.5
    assert grid_of(gdal.Open(str(folder / "aber.vrt"))) == stack.grid
