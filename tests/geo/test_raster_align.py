"""Rasters brought onto other grids: where values come to lie, and what nodata, masks and edges do to them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from scipy.ndimage import binary_erosion

from pixelwise.chips import job
from pixelwise.geo.align import RESAMPLING, lies_on, placed_grid, warped
from pixelwise.geo.grid import Grid, grid_of
from pixelwise.geo.raster import RasterStack
from pixelwise.geo.windows import Window

METRE = (500000.0, 1.0, 0.0, 3000000.0, 0.0, -1.0)
DEGREES = (86.999, 0.00001, 0.0, 27.1229, 0.0, -0.00001)


def wkt_of(epsg: int) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return str(crs.ExportToWkt())


def turned(x: float, y: float, size: float, degrees: float) -> tuple[float, ...]:
    """A geotransform with square pixels, rotated around its corner."""
    cos, sin = size * np.cos(np.radians(degrees)), size * np.sin(np.radians(degrees))
    return (x, cos, sin, y, sin, -cos)


def centres(transform: tuple[float, ...], rows: int, cols: int) -> tuple[np.ndarray, np.ndarray]:
    row, col = np.mgrid[0:rows, 0:cols] + 0.5
    x0, a, b, y0, d, e = transform
    return x0 + col * a + row * b, y0 + col * d + row * e


GRIDS = [
    pytest.param(METRE, 32645, (500010.3, 0.3, 0.0, 2999990.2, 0.0, -0.3), 100, id="finer pixels"),
    pytest.param(METRE, 32645, (500010.3, 3.7, 0.0, 2999990.2, 0.0, -3.7), 40, id="coarser pixels"),
    pytest.param(METRE, 32645, (500010.3, 0.7, 0.0, 2999820.2, 0.0, 0.7), 80, id="south-up"),
    pytest.param(METRE, 32645, turned(500100, 2999920, 1, 30), 60, id="rotated"),
    pytest.param(METRE, 32645, turned(500070, 2999950, 2, 45), 30, id="rotated and coarser"),
    pytest.param(turned(500000, 3000000, 1, 20), 32645, turned(500100, 2999920, 1, 55), 50, id="both rotated"),
    pytest.param(DEGREES, 4326, (499920.0, 1.0, 0.0, 3000040.0, 0.0, -1.0), 90, id="another CRS"),
    pytest.param(DEGREES, 4326, turned(499970, 3000030, 1, 25), 90, id="another CRS, rotated"),
    pytest.param((88.0, 0.02, 0, 28.0, 0, -0.02), 4326, (620000.0, 1e3, 0, 3060000.0, 0, -1e3), 256, id="curved"),
]


@pytest.mark.parametrize("resampling", RESAMPLING)
@pytest.mark.parametrize(("transform", "epsg", "target", "size"), GRIDS)
def test_values_lie_right_to_a_hundredth_of_a_pixel(
    make_raster: Callable[..., Path],
    transform: tuple[float, ...],
    epsg: int,
    target: tuple[float, ...],
    size: int,
    resampling: str,
) -> None:
    # The pixels hold their own coordinates, so every value tells where it was taken from.
    x, y = centres(transform, 220, 220)
    path = make_raster(np.stack([x - transform[0], y - transform[3]]), transform=transform, epsg=epsg)
    grid = Grid(wkt_of(32645), target, size, size)
    found = warped(gdal.Open(str(path)), grid, resampling).ReadAsArray().astype(float)
    inside = binary_erosion(found[2] == 255, iterations=4)
    assert inside.sum() > 300
    crs = osr.SpatialReference(wkt_of(epsg))
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_source = osr.CoordinateTransformation(grid.crs, crs)
    # Coordinates of the source → pixels of the source → pixels of the grid, whose sizes are told by one step.
    wanted_x, wanted_y = centres(target, size, size)
    wanted = np.array(to_source.TransformPoints(np.stack([wanted_x.ravel(), wanted_y.ravel()], 1)))[:, :2]
    wanted = wanted.reshape(size, size, 2)
    off = np.stack([found[0] + transform[0] - wanted[..., 0], found[1] + transform[3] - wanted[..., 1]])
    across, down = wanted[size // 2, size // 2 + 1], wanted[size // 2 + 1, size // 2]
    step = np.stack([across, down], axis=1) - wanted[size // 2, size // 2][:, None]
    in_pixels = np.abs(np.linalg.solve(step, off.reshape(2, -1))).reshape(2, size, size)
    # Nearest takes whole pixels, and so does the average where pixels get smaller: half a source pixel at most.
    source_step = np.linalg.solve(step, np.array([[transform[1], transform[2]], [transform[4], transform[5]]]))
    half = np.abs(source_step).sum(axis=1).max() / 2
    coarse = {"nearest": half, "average": half if half > 0.3 else 0.01}.get(resampling, 0)
    assert in_pixels[:, inside].max() < max(coarse, 0) + 0.01


@pytest.mark.parametrize("resampling", ["bilinear", "cubic", "average"])
@pytest.mark.parametrize(
    "target",
    [
        pytest.param((500000.0, 4.0, 0.0, 3000000.0, 0.0, -4.0), id="north-up"),
        pytest.param(turned(499930, 2999874, 4, 30), id="rotated"),
    ],
)
def test_a_blob_stays_where_it_is_and_as_heavy(
    make_raster: Callable[..., Path], target: tuple[float, ...], resampling: str
) -> None:
    x, y = centres(METRE, 400, 400)
    blob = np.exp(-((x - 500203.7) ** 2 + (y - 2999801.3) ** 2) / (2 * 12.0**2)).astype(np.float32)
    path = make_raster(blob, transform=METRE)
    grid = Grid(wkt_of(32645), target, 100, 100)
    values, alpha = warped(gdal.Open(str(path)), grid, resampling).ReadAsArray().astype(float)
    values = np.where(alpha > 0, values, 0)
    x, y = centres(target, 100, 100)
    assert (values * x).sum() / values.sum() == pytest.approx(500203.7, abs=0.04)
    assert (values * y).sum() / values.sum() == pytest.approx(2999801.3, abs=0.04)
    assert values.sum() * 16 == pytest.approx(blob.sum(), rel=0.01)


def test_smoothing_does_not_depend_on_the_window(make_raster: Callable[..., Path]) -> None:
    random = np.random.default_rng(0)
    first = make_raster(np.zeros((300, 320), np.uint8), "a.tif", transform=turned(500100, 2999900, 1, 33))
    second = make_raster(random.integers(0, 255, (600, 600), dtype=np.uint8), "b.tif", transform=METRE)
    with RasterStack([first, second]) as stack, stack.reopened() as other:
        whole, valid = stack.read(stack.grid.window)
        assert valid.mean() > 0.5
        for window in (Window(250, 250, 30, 40), Window(3, 200, 128, 64), Window(255, 0, 2, 320)):
            part, ok = other.read(window)
            slices = window.slices_in(stack.grid.window)
            assert (part == whole[:, slices[0], slices[1]]).all()
            assert (ok == valid[slices]).all()


def test_a_turn_alone_does_not_smooth(make_raster: Callable[..., Path]) -> None:
    random = np.random.default_rng(0)
    source = make_raster(random.integers(0, 255, (300, 300)).astype(np.float32), transform=METRE)
    grid = Grid(wkt_of(32645), turned(500100, 2999900, 1, 45), 100, 100)
    values, alpha = warped(gdal.Open(str(source)), grid, "cubic").ReadAsArray()
    # Interpolated noise keeps about two thirds of its variance; smoothed by √2 it would keep under a third.
    assert (alpha == 255).all()
    assert values.var() > 0.5 * (255**2 / 12)


def test_an_average_is_one_on_a_turned_grid_too(make_raster: Callable[..., Path]) -> None:
    random = np.random.default_rng(0)
    source = make_raster(random.normal(0, 1, (800, 800)).astype(np.float32), transform=METRE)
    grid = Grid(wkt_of(32645), turned(500100, 2999600, 8, 45), 40, 40)
    values = warped(gdal.Open(str(source)), grid, "average").ReadAsArray()[0]
    # The average of n independent numbers has 1 / n of their variance; here n is about 64.
    assert values.std() < 1.5 / 8


def test_overviews_do_not_move_values(make_raster: Callable[..., Path]) -> None:
    # Overviews by nearest neighbour hold the upper left one of their pixels.
    x, _ = centres(METRE, 512, 512)
    path = make_raster((x - 500000).astype(np.float32), transform=METRE)
    gdal.Open(str(path), gdal.GA_Update).BuildOverviews("NEAREST", [2, 4, 8])
    grid = Grid(wkt_of(32645), (500000.0, 8.0, 0.0, 3000000.0, 0.0, -8.0), 64, 64)
    values = warped(gdal.Open(str(path)), grid, "average").ReadAsArray()[0]
    assert np.allclose(values, centres(grid.transform, 64, 64)[0] - 500000, atol=0.08)


def hole_in(dtype: str, missing: Any, bands: int = 2) -> tuple[np.ndarray, np.ndarray]:
    """Constant bands 100, 200 with a hole in the first one, and where it lies on pixels of half the size."""
    array = np.stack([np.full((40, 40), 100 * (number + 1), dtype) for number in range(bands)])
    hole = np.zeros((40, 40), bool)
    hole[10:15, 12:20] = True
    array[0][hole] = missing
    return array, np.kron(hole, np.ones((2, 2))) > 0


NODATA = [
    pytest.param("float32", -99999.0, -99999.0, id="float -99999"),
    pytest.param("float32", None, np.nan, id="NaN without nodata"),
    pytest.param("float32", -3.4028234663852886e38, np.float32(-3.4028234663852886e38), id="lowest float"),
    pytest.param("float64", -1.7976931348623157e308, -1.7976931348623157e308, id="lowest double"),
    pytest.param("uint8", 0.0, 0, id="uint8 0"),
    pytest.param("int16", -9999.0, -9999, id="int16 -9999"),
    pytest.param("uint16", 65535.0, 65535, id="uint16 65535"),
    pytest.param("int32", -2147483648.0, -2147483648, id="lowest int32"),
]


@pytest.mark.parametrize("resampling", RESAMPLING)
@pytest.mark.parametrize(("dtype", "nodata", "missing"), NODATA)
def test_nodata_does_not_bleed(
    make_raster: Callable[..., Path], dtype: str, nodata: float | None, missing: Any, resampling: str
) -> None:
    array, hole = hole_in(dtype, missing)
    first = make_raster(np.full((80, 80), 7, np.uint8), "a.tif")
    second = make_raster(array, "b.tif", transform=METRE, nodata=nodata)
    with RasterStack([first, second], resampling=["nearest", resampling]) as stack:
        read, valid = stack.read(stack.grid.window)
        assert stack.may_have_gaps
    assert valid[~hole].all()
    # The middle of the hole; at its rim an interpolated pixel is made of those that have data.
    assert not valid[binary_erosion(hole)].any()
    assert (read[0] == 7).all()
    assert (read[1][valid] == 100).all()
    assert (read[2] == 200).all()


@pytest.mark.parametrize("resampling", RESAMPLING)
@pytest.mark.parametrize("bands", [1, 3])
def test_pixels_without_any_band_are_not_valid(make_raster: Callable[..., Path], bands: int, resampling: str) -> None:
    array, hole = hole_in("int16", -9999, bands)
    array[:, array[0] == -9999] = -9999
    first = make_raster(np.full((80, 80), 7, np.uint8), "a.tif")
    second = make_raster(array, "b.tif", transform=METRE, nodata=-9999)
    read, valid = RasterStack([first, second], resampling=[resampling]).read(Window(0, 0, 80, 80))
    assert (valid == ~hole).all()
    assert (read[1][valid] == 100).all()


def mask_band(hidden: np.ndarray) -> Callable[[gdal.Dataset], None]:
    def edit(dataset: gdal.Dataset) -> None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(hidden, 0, 255).astype(np.uint8))

    return edit


def alpha_tag(dataset: gdal.Dataset) -> None:
    dataset.GetRasterBand(dataset.RasterCount).SetColorInterpretation(gdal.GCI_AlphaBand)


@pytest.mark.parametrize("resampling", RESAMPLING)
@pytest.mark.parametrize("bands", [None, [1, 3, 2]], ids=["all bands", "chosen bands"])
@pytest.mark.parametrize("how", ["mask", "uint8", "uint16", "int16", "float32"])
def test_masks_and_alpha_of_warped_rasters(
    make_raster: Callable[..., Path], how: str, bands: list[int] | None, resampling: str
) -> None:
    array, hole = hole_in("uint8" if how == "mask" else how, 9)
    hidden = array[0] == 9
    if how == "mask":
        second = make_raster(array, "b.tif", transform=METRE, edit=mask_band(hidden))
    else:
        opaque = 1 if how == "float32" else np.iinfo(how).max
        alpha = np.where(hidden, 0, opaque).astype(how)
        second = make_raster(np.concatenate([array, alpha[None]]), "b.tif", transform=METRE, edit=alpha_tag)
    first = make_raster(np.full((80, 80), 7, np.uint8), "a.tif")
    with RasterStack([first, second], bands, resampling=["nearest", resampling]) as stack:
        read, valid = stack.read(stack.grid.window)
    order = [7, 100, 200] if bands is None else [7, 200, 100]
    assert (valid == ~hole).all()
    assert [np.unique(values[valid]).tolist() for values in read] == [[value] for value in order]


def test_a_data_band_tagged_alpha_is_no_weight_when_warped(make_raster: Callable[..., Path]) -> None:
    random = np.random.default_rng(0)
    array = np.full((4, 40, 40), 50, np.uint8)
    array[3] = random.integers(0, 255, (40, 40))
    first = make_raster(np.full((80, 80), 7, np.uint8), "a.tif")
    second = make_raster(array, "b.tif", transform=METRE, edit=alpha_tag)
    stack = RasterStack([first, second])
    read, valid = stack.read(stack.grid.window)
    assert len(stack.bands) == 5
    assert valid.all()
    assert (read[1:4] == 50).all()
    assert abs(read[4].mean() - array[3].mean()) < 3


def test_a_raster_by_control_points_gets_a_grid(tmp_path: Path) -> None:
    # A picture with its corners pinned to the map, turned by 30 degrees.
    transform = turned(500000, 3000000, 2, 30)
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "scan.tif"), 50, 40, 1, gdal.GDT_Float32)
    dataset.WriteArray(centres(transform, 40, 50)[0] - 500000)
    corners = [(0, 0), (50, 0), (0, 40), (50, 40)]
    points = [(gdal.ApplyGeoTransform(list(transform), col, row), col, row) for col, row in corners]
    dataset.SetGCPs([gdal.GCP(x, y, 0, col, row) for (x, y), col, row in points], wkt_of(32645))
    dataset.FlushCache()
    placed = placed_grid(dataset)
    assert not lies_on(dataset, grid_of(dataset))
    assert placed.crs.GetAuthorityCode(None) == "32645"
    stack = RasterStack([tmp_path / "scan.tif"])
    read, valid = stack.read(stack.grid.window)
    x, _ = centres(stack.grid.transform, stack.grid.height, stack.grid.width)
    inside = binary_erosion(valid, iterations=3)
    assert inside.sum() > 500
    assert np.abs(read[0] - (x - 500000))[inside].max() < 0.02


def test_every_word_of_a_job_is_known() -> None:
    assert tuple(RESAMPLING) == job.RESAMPLING
