"""Several rasters as one stack: selection and order of bands, names, types, pixel size and masks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.errors import RasterError
from pixelwise.geo.raster import RasterStack
from pixelwise.geo.windows import Window, window_grid

METRE = (500000.0, 1.0, 0.0, 3000000.0, 0.0, -1.0)


def numbers(bands: int, rows: int, cols: int, dtype: str) -> np.ndarray:
    return (np.arange(bands * rows * cols).reshape(bands, rows, cols) % 250 + 1).astype(dtype)


class Columns:
    """A mask of the first columns of a grid."""

    def __init__(self, count: int) -> None:
        self.count, self.closed, self.copies = count, 0, []

    def covers(self, window: Window) -> np.ndarray:
        return np.broadcast_to(np.arange(window.col, window.col_end) < self.count, (window.height, window.width))

    def reopened(self) -> Columns:
        self.copies.append(Columns(self.count))
        return self.copies[-1]

    def close(self) -> None:
        self.closed += 1


def test_several_rasters_become_one_stack(make_raster: Callable[..., Path]) -> None:
    first, second = numbers(2, 10, 12, "uint8"), numbers(1, 10, 12, "float32") + 0.5
    stack = RasterStack([make_raster(first, "first.tif"), make_raster(second, "dem.tif", nodata=-1)])
    read, valid = stack.read(Window(0, 0, 10, 12))
    assert stack.dtype == np.float32
    assert [band.name for band in stack.bands] == ["first 1", "first 2", "dem"]
    assert [band.nodata for band in stack.bands] == [None, None, -1]
    assert (read[:2] == first).all()
    assert (read[2] == second[0]).all()
    assert valid.all()


@pytest.mark.parametrize(
    ("types", "wanted"),
    [
        pytest.param(["uint8", "int16"], "int16", id="uint8 and int16"),
        pytest.param(["uint16", "int16"], "int32", id="uint16 and int16"),
        pytest.param(["uint16", "float32"], "float32", id="uint16 and float32"),
        pytest.param(["int32", "float32"], "float64", id="int32 and float32"),
        pytest.param(["uint32", "int16", "uint8"], "int64", id="uint32, int16 and uint8"),
    ],
)
@pytest.mark.parametrize("other_grid", [False, True], ids=["on one grid", "warped"])
def test_the_type_is_wide_enough_for_all(
    make_raster: Callable[..., Path], types: list[str], wanted: str, other_grid: bool
) -> None:
    paths, extremes = [], []
    for number, dtype in enumerate(types):
        # A float32 holds whole numbers up to 2 ** 24.
        most = np.iinfo(dtype).max if np.dtype(dtype).kind in "iu" else 16777215
        least = np.iinfo(dtype).min if np.dtype(dtype).kind in "iu" else -16777215
        array = np.full((1, 8, 8), most, dtype)
        array[0, :, 4:] = least
        transform = METRE if other_grid and number else (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5)
        paths.append(make_raster(array, f"{number}.tif", transform=transform))
        extremes.append((least, most))
    stack = RasterStack(paths, resampling=["nearest"])
    read, valid = stack.read(stack.grid.window)
    assert stack.dtype == wanted
    assert valid.all()
    # Of a warped raster with coarser pixels the first columns are in sight.
    for number, (least, most) in enumerate(extremes):
        assert read[number, 0, 0] == most
        assert (other_grid and number) or read[number, 0, 7] == least


@pytest.mark.parametrize(
    ("bands", "wanted"),
    [
        pytest.param([2, 4, 6], [(0, 1), (1, 0), (1, 2)], id="ascending"),
        pytest.param([6, 1, 4, 3], [(1, 2), (0, 0), (1, 0), (0, 2)], id="any order over both"),
        pytest.param([5, 4], [(1, 1), (1, 0)], id="only the second, on the first one's grid"),
        pytest.param([3, 1], [(0, 2), (0, 0)], id="only the first"),
        pytest.param([2, 5, 2], [(0, 1), (1, 1), (0, 1)], id="one twice"),
    ],
)
@pytest.mark.parametrize("other_grid", [False, True], ids=["on one grid", "warped"])
def test_bands_of_several_rasters_in_any_order(
    make_raster: Callable[..., Path], bands: list[int], wanted: list[tuple[int, int]], other_grid: bool
) -> None:
    # Three bands of 8 bits would be taken for colours.
    first, second = numbers(3, 8, 8, "uint16"), numbers(3, 8, 8, "uint16")[::-1].copy()
    wide = np.pad(second, ((0, 0), (0, 0), (0, 1))) if other_grid else second
    stack = RasterStack([make_raster(first, "a.tif"), make_raster(wide, "b.tif")], bands, resampling=["nearest"])
    read, valid = stack.read(Window(0, 0, 8, 8))
    assert (read == np.stack([(first, second)[raster][band] for raster, band in wanted])).all()
    assert valid.all()
    assert [band.name for band in stack.bands] == [f"{'ab'[raster]} {band + 1}" for raster, band in wanted]


def test_a_raster_without_a_chosen_band_does_not_limit_what_is_valid(make_raster: Callable[..., Path]) -> None:
    first, small = numbers(1, 20, 20, "uint8"), numbers(1, 5, 5, "float32")
    _, valid = RasterStack([make_raster(first, "a.tif"), make_raster(small, "b.tif")], [1]).read(Window(0, 0, 20, 20))
    assert valid.all()


def named(*names: str) -> Callable[[gdal.Dataset], None]:
    def edit(dataset: gdal.Dataset) -> None:
        for number, name in enumerate(names, 1):
            dataset.GetRasterBand(number).SetDescription(name)

    return edit


def test_names_that_two_rasters_share_get_the_files_names(make_raster: Callable[..., Path]) -> None:
    array = numbers(2, 8, 8, "uint8")
    before = make_raster(array, "before.tif", edit=named("red", "nir"))
    after = make_raster(array, "after.tif", edit=named("red", "swir"))
    assert [band.name for band in RasterStack([before, after]).bands] == ["before red", "nir", "after red", "swir"]
    assert [band.name for band in RasterStack([before, after], [4, 2]).bands] == ["swir", "nir"]
    assert [band.name for band in RasterStack([before]).bands] == ["red", "nir"]


def test_scale_and_offset_are_carried_along_from_warped_rasters(make_raster: Callable[..., Path]) -> None:
    def scaled(dataset: gdal.Dataset) -> None:
        dataset.GetRasterBand(1).SetScale(0.0001)
        dataset.GetRasterBand(1).SetOffset(-0.1)

    first = make_raster(numbers(1, 8, 8, "uint8"), "a.tif")
    second = make_raster(numbers(1, 9, 9, "int16"), "b.tif", edit=scaled, nodata=-5)
    band = RasterStack([first, second]).bands[1]
    assert (band.name, band.dtype, band.nodata, band.scale, band.offset) == ("b", "int16", -5, 0.0001, -0.1)


def test_every_raster_has_its_own_resampling(make_raster: Callable[..., Path]) -> None:
    classes = np.tile(np.array([[1, 9]], np.uint8), (10, 5))[None]
    first = make_raster(numbers(1, 20, 20, "uint8"), "a.tif")
    paths = [first, *(make_raster(classes, f"{name}.tif", transform=METRE) for name in ("codes", "smooth"))]
    read, _ = RasterStack(paths, resampling=["cubic", "nearest", "bilinear"]).read(Window(0, 0, 20, 20))
    assert np.unique(read[1]).tolist() == [1, 9]
    assert np.unique(read[2]).tolist() == [1, 3, 7, 9]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        pytest.param(
            ["lanczos"], "RESAMPLING is “lanczos”: it must be one of nearest, bilinear, cubic, average", id="word"
        ),
        pytest.param(["nearest"] * 3, "RESAMPLING names 3 ways for 2 rasters", id="number"),
    ],
)
def test_resampling_that_cannot_be(make_raster: Callable[..., Path], words: Sequence[str], sentence: str) -> None:
    path = make_raster(numbers(1, 8, 8, "uint8"))
    with pytest.raises(RasterError, match=sentence):
        RasterStack([path, path], resampling=words)


@pytest.mark.parametrize(
    ("transform", "rows", "cols", "wanted"),
    [
        pytest.param((500000.0, 1.0, 0.0, 3000000.0, 0.0, -1.0), 10, 10, np.s_[0:20, 0:20], id="coarser pixels"),
        pytest.param((500005.0, 0.5, 0.0, 3000000.0, 0.0, -0.5), 20, 10, np.s_[0:20, 10:20], id="shifted"),
        pytest.param((500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5), 20, 21, np.s_[0:20, 0:20], id="one pixel wider"),
    ],
)
def test_rasters_on_other_grids_are_brought_to_the_first_one(
    make_raster: Callable[..., Path], transform: tuple[float, ...], rows: int, cols: int, wanted: Any
) -> None:
    first = numbers(1, 20, 20, "uint8")
    second = np.full((1, rows, cols), 77, np.uint8)
    stack = RasterStack([make_raster(first, "a.tif"), make_raster(second, "b.tif", transform=transform)])
    assert stack.may_have_gaps
    read, valid = stack.read(Window(0, 0, 20, 20))
    there = np.zeros((20, 20), bool)
    there[wanted] = True
    assert (valid == there).all()
    assert (read[1][there] == 77).all()
    assert (read[0] == first[0]).all()


@pytest.mark.parametrize(
    ("second", "sentence"),
    [
        pytest.param(
            {"transform": (600000.0, 0.5, 0, 3000000.0, 0, -0.5)}, "b.tif .* does not touch .*a.tif", id="away"
        ),
        pytest.param({"epsg": 32633}, "UTM zone 33N.* does not touch .* UTM zone 45N", id="in a wrong CRS"),
        pytest.param({"transform": (0, 1, 0, 0, 0, 1), "epsg": None}, "no CRS.* does not touch", id="without a place"),
    ],
)
def test_rasters_that_do_not_touch_are_refused(
    make_raster: Callable[..., Path], second: dict[str, Any], sentence: str
) -> None:
    array = numbers(1, 20, 20, "uint8")
    with pytest.raises(RasterError, match=sentence):
        RasterStack([make_raster(array, "a.tif"), make_raster(array, "b.tif", **second)])


@pytest.mark.parametrize("resampling", ["nearest", "average"])
def test_pixel_size_resamples_the_first_raster_too(make_raster: Callable[..., Path], resampling: str) -> None:
    array = np.kron(numbers(2, 10, 15, "uint8"), np.ones((4, 4), np.uint8))
    second = np.full((1, 20, 30), 5.0, np.float32)
    paths = [make_raster(array, "a.tif"), make_raster(second, "b.tif", transform=METRE)]
    stack = RasterStack(paths, pixel_size=2.0, resampling=[resampling])
    read, valid = stack.read(stack.grid.window)
    assert stack.grid.transform == (500000.0, 2.0, 0.0, 3000000.0, 0.0, -2.0)
    assert (read[:2] == array[:, ::4, ::4]).all()
    assert (read[2] == 5).all()
    assert valid.all()


def test_masks_say_what_is_not_valid_and_close_with_the_stack(make_raster: Callable[..., Path]) -> None:
    array = numbers(1, 20, 30, "uint8")
    mask, other = Columns(5), Columns(8)
    stack = RasterStack([make_raster(array)], masks=[mask, other])
    assert stack.may_have_gaps
    read, valid = stack.read(Window(-2, 3, 10, 10))
    assert (read[0, 2:] == array[0, :8, 3:13]).all()
    assert (valid[2:] == (np.arange(3, 13) >= 8)).all()
    assert not valid[:2].any()
    with stack.reopened() as own:
        assert not own.read(Window(0, 0, 4, 8))[1].any()
    assert [copy.closed for copy in mask.copies + other.copies] == [1, 1]
    stack.close()
    assert (mask.closed, other.closed) == (1, 1)


def test_every_thread_reads_warped_rasters_of_its_own(make_raster: Callable[..., Path]) -> None:
    random = np.random.default_rng(0)
    first = make_raster(random.integers(0, 255, (200, 200), dtype=np.uint8), "a.tif")
    second = make_raster(random.integers(0, 60000, (2, 120, 120), dtype=np.uint16), "b.tif", transform=METRE)
    stack = RasterStack([first, second], [3, 1, 2], resampling=["nearest", "cubic"], masks=[Columns(10)])
    wanted, ok = stack.read(stack.grid.window)
    wrong: list[Window] = []

    def work() -> None:
        with stack.reopened() as own:
            for window in window_grid(200, 200, 64, 20):
                rows, cols = window.slices_in(stack.grid.window)
                values, valid = own.read(window)
                if (values != wanted[:, rows, cols]).any() or (valid != ok[rows, cols]).any():
                    wrong.append(window)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
