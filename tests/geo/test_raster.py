from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.errors import RasterError
from pixelwise.geo.raster import RasterStack, has_data
from pixelwise.geo.windows import Window, window_grid


def numbers(bands: int, rows: int, cols: int, dtype: str) -> np.ndarray:
    array = np.arange(bands * rows * cols).reshape(bands, rows, cols) % 60000 + 1
    return array.astype(dtype)


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 13])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
def test_any_bands_and_types_are_read_as_they_are(make_raster: Callable[..., Path], bands: int, dtype: str) -> None:
    array = numbers(bands, 20, 30, dtype)
    with RasterStack([make_raster(array)]) as stack:
        read, valid = stack.read(Window(3, 5, 10, 12))
        assert stack.dtype == np.dtype(dtype)
        assert [band.dtype for band in stack.bands] == [dtype] * bands
        assert stack.may_have_gaps == (dtype == "float32")
    assert (read == array[:, 3:13, 5:17]).all()
    assert valid.all()


def test_sixteen_bit_values_are_not_clipped(make_raster: Callable[..., Path]) -> None:
    array = np.full((2, 8, 8), 43210, np.uint16)
    read, _ = RasterStack([make_raster(array)]).read(Window(0, 0, 8, 8))
    assert (read == 43210).all()


@pytest.mark.parametrize(
    ("dtype", "nodata", "holes", "valid_holes"),
    [
        pytest.param("float32", -9999.0, [-9999.0], [], id="-9999"),
        pytest.param("uint8", 0.0, [0], [], id="0"),
        pytest.param("float32", float("nan"), [np.nan], [], id="NaN as nodata"),
        pytest.param("float32", None, [np.nan, np.inf], [], id="NaN and infinity without nodata"),
        pytest.param("uint8", None, [], [0], id="none: 0 is a value"),
        pytest.param("int16", -9999.0, [-9999], [0], id="integer -9999"),
        pytest.param("uint8", -9999.0, [], [0, 255], id="a value the type cannot hold"),
        pytest.param("float32", -3.4028234663852886e38, [np.float32(-3.4028234663852886e38)], [], id="lowest float"),
        pytest.param("float64", 0.1, [0.1], [], id="no exact binary number"),
    ],
)
def test_nodata(
    make_raster: Callable[..., Path], dtype: str, nodata: float | None, holes: list[Any], valid_holes: list[Any]
) -> None:
    array = numbers(2, 6, 8, dtype)
    wanted = np.ones((6, 8), bool)
    for col, value in enumerate(holes):
        array[1, 2, col] = value
        wanted[2, col] = False
    for col, value in enumerate(valid_holes):
        array[0, 3, col] = value
    with RasterStack([make_raster(array, nodata=nodata)]) as stack:
        read, valid = stack.read(Window(0, 0, 6, 8))
        assert stack.may_have_gaps == (nodata is not None or dtype.startswith("float"))
    assert (valid == wanted).all()
    assert (read[:, wanted] == array[:, wanted]).all()


def test_outside_the_raster_is_zero_and_not_valid(make_raster: Callable[..., Path]) -> None:
    array = numbers(1, 5, 7, "uint8")
    stack = RasterStack([make_raster(array)])
    read, valid = stack.read(Window(-2, -3, 10, 12))
    assert valid.sum() == 35
    assert (read[0, 2:7, 3:10] == array[0]).all()
    assert read.sum() == array.sum()
    read, valid = stack.read(Window(100, 100, 4, 4))
    assert not valid.any()
    assert read.shape == (1, 4, 4)


def tag_alpha(dataset: gdal.Dataset) -> None:
    dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)


def test_a_band_tagged_alpha_that_is_data_stays_a_band(make_raster: Callable[..., Path]) -> None:
    array = numbers(4, 32, 32, "uint8")
    stack = RasterStack([make_raster(array, edit=tag_alpha)])
    read, valid = stack.read(Window(0, 0, 32, 32))
    assert len(stack.bands) == 4
    assert (read == array).all()
    assert valid.all()


def test_a_true_alpha_band_tells_what_is_valid(make_raster: Callable[..., Path]) -> None:
    array = numbers(4, 32, 32, "uint8")
    array[3] = 255
    array[3, :, :5] = 0
    path = make_raster(array, edit=tag_alpha)
    with RasterStack([path]) as stack:
        read, valid = stack.read(Window(0, 0, 32, 32))
        assert stack.may_have_gaps
    assert len(read) == 3
    assert (valid == (array[3] == 255)).all()
    # It still tells when other bands are chosen; asked for by number it is a band like others.
    read, valid = RasterStack([path], [2]).read(Window(0, 0, 32, 32))
    assert (read == array[[1]]).all()
    assert (valid == (array[3] == 255)).all()
    read, valid = RasterStack([path], [4, 1]).read(Window(0, 0, 32, 32))
    assert (read == array[[3, 0]]).all()
    assert valid.all()


def test_a_mask_tells_what_is_valid(make_raster: Callable[..., Path]) -> None:
    hidden = np.zeros((16, 16), np.uint8)
    hidden[4:] = 255

    def mask(dataset: gdal.Dataset) -> None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(hidden)

    with RasterStack([make_raster(numbers(2, 16, 16, "uint8"), edit=mask)]) as stack:
        _, valid = stack.read(Window(0, 0, 16, 16))
        assert stack.may_have_gaps
    assert (valid == (hidden > 0)).all()


def test_rasters_that_cannot_be_used_are_named(make_raster: Callable[..., Path], tmp_path: Path) -> None:
    good = make_raster(numbers(2, 8, 8, "uint8"))
    complex_numbers = make_raster(np.ones((1, 4, 4), np.complex64), "c.tif")
    (tmp_path / "text.tif").write_text("no raster")
    cases: list[tuple[list[Any], list[int] | None, str]] = [
        ([], None, "No raster was given"),
        ([tmp_path / "missing.tif"], None, r"missing\.tif cannot be opened"),
        ([tmp_path / "text.tif"], None, r"text\.tif cannot be opened"),
        ([good], [3], "BANDS: band 3 was asked for, but .* has bands 1 to 2"),
        ([good], [0], "BANDS: band 0"),
        ([complex_numbers], None, "cannot be used"),
    ]
    for paths, bands, sentence in cases:
        with pytest.raises(RasterError, match=sentence):
            RasterStack(paths, bands)


def test_a_damaged_block_is_an_error_not_a_blank(make_raster: Callable[..., Path]) -> None:
    random = np.random.default_rng(0)
    path = make_raster(random.integers(0, 255, (1, 256, 256), dtype=np.uint8), options=("COMPRESS=DEFLATE",))
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4000] = bytes(4000)
    path.write_bytes(data)
    with pytest.raises(RasterError, match=r"raster\.tif could not be read at row 0, column 0"):
        RasterStack([path]).read(Window(0, 0, 256, 256))


def test_a_rotated_raster_keeps_its_grid(make_raster: Callable[..., Path]) -> None:
    array = numbers(1, 8, 8, "uint8")
    turned = (500000.0, 0.4, 0.3, 3000000.0, 0.3, -0.4)
    stack = RasterStack([make_raster(array, transform=turned)])
    assert stack.grid.transform == turned
    assert stack.grid.pixel_size == pytest.approx((0.5, 0.5))
    read, valid = stack.read(Window(2, 2, 4, 4))
    assert (read == array[:, 2:6, 2:6]).all()
    assert valid.all()
    window = Window(1, 2, 3, 4)
    assert stack.grid.subgrid(window).transform[0] == pytest.approx(500000 + 2 * 0.4 + 1 * 0.3)


def test_every_thread_can_have_a_stack_of_its_own(make_raster: Callable[..., Path]) -> None:
    array = numbers(3, 200, 200, "uint16")
    stack = RasterStack([make_raster(array, options=("COMPRESS=DEFLATE", "TILED=YES"))], [3, 1])
    wrong: list[Window] = []

    def work() -> None:
        with stack.reopened() as own:
            for window in window_grid(200, 200, 64, 20):
                rows, cols = window.slices_in(Window(0, 0, 200, 200))
                if (own.read(window)[0] != array[[2, 0], rows, cols]).any():
                    wrong.append(window)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_has_data_of_types_and_values() -> None:
    values = np.array([0, 1, 255], np.uint8)
    assert has_data(values, 255.0).tolist() == [True, True, False]
    assert has_data(values, 1.5).all()
    assert has_data(values, float("nan")).all()
    assert has_data(np.array([np.nan, 1.0]), None).tolist() == [False, True]
