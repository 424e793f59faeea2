from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.geo.raster import RasterStack
from pixelwise.geo.windows import Window
from pixelwise.maps.pieces import Inside, Piece, mirrored, read_pieces
from pixelwise.maps.plan import plan_windows


@pytest.mark.parametrize(
    ("available", "window", "expected"),
    [
        pytest.param(Window(0, 0, 1, 4), Window(0, -2, 1, 6), [[3, 2, 1, 2, 3, 4]], id="left"),
        pytest.param(Window(0, 0, 1, 4), Window(0, 0, 1, 6), [[1, 2, 3, 4, 3, 2]], id="right"),
        pytest.param(Window(0, 0, 1, 2), Window(0, 0, 1, 6), [[1, 2, 1, 2, 1, 2]], id="shorter-than-what-is-missing"),
        pytest.param(Window(0, 0, 1, 1), Window(-1, 0, 3, 2), [[1, 1], [1, 1], [1, 1]], id="single-pixel"),
        pytest.param(Window(3, 5, 1, 4), Window(3, 5, 1, 4), [[1, 2, 3, 4]], id="nothing-missing"),
    ],
)
def test_mirrored(available: Window, window: Window, expected: list[list[int]]) -> None:
    array = np.arange(1, available.width + 1)[None]
    assert mirrored(array, available, window).tolist() == expected


def found_pieces(path: str, inside: Inside | None = None, merge: str = "blend") -> list[Piece]:
    with RasterStack([path]) as stack:
        plan = plan_windows(stack.grid.window, stack.grid.window, 64, 8, merge)
        return [piece for piece in read_pieces(stack, plan, inside) if piece]


@pytest.mark.parametrize(
    ("pixel", "merge", "windows"),
    [
        pytest.param((20, 20), "blend", [(0, 0)], id="in-one-window"),
        pytest.param((20, 60), "blend", [(0, 0), (0, 48)], id="two-windows-share-it"),
        pytest.param((60, 60), "blend", [(0, 0), (0, 48), (48, 0), (48, 48)], id="four-windows-share-it"),
        pytest.param((60, 60), "crop", [(40, 40)], id="only-the-one-that-keeps-it"),
    ],
)
def test_windows_without_a_share_in_a_valid_pixel_are_passed_over(
    pixel: tuple[int, int], merge: str, windows: list[tuple[int, int]], make_raster: Callable[..., str]
) -> None:
    array = np.zeros((112, 112), np.uint8)
    array[pixel] = 5
    pieces = found_pieces(make_raster(array, nodata=0), merge=merge)
    assert [(piece.window.row, piece.window.col) for piece in pieces] == windows
    for piece in pieces:
        assert piece.image.shape == (1, 64, 64)
        assert piece.valid[pixel[0] - piece.window.row, pixel[1] - piece.window.col]
    assert sum(int(piece.keep.sum()) for piece in pieces if piece.keep is not None) == 1
    (keeper,) = [piece for piece in pieces if piece.keep is not None and piece.keep.any()]
    assert keeper.keep[pixel[0] - keeper.kept.row, pixel[1] - keeper.kept.col]


def test_windows_outside_the_area_are_not_computed(make_raster: Callable[..., str]) -> None:
    path = make_raster(np.ones((112, 112), np.uint8))

    def inside(window: Window) -> np.ndarray:
        rows, cols = np.mgrid[window.row : window.row_end, window.col : window.col_end]
        return (rows < 10) & (cols > 90)

    (piece,) = found_pieces(path, inside)
    assert piece.kept == Window(0, 48, 48, 64)
    assert piece.keep.sum() == 10 * 21
    assert piece.valid.all(), "the network still sees what lies around the area"


def test_a_file_without_blocks_is_not_read(make_raster: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(Path(make_raster(np.ones((4, 4), np.uint8))).with_name("sparse.tif"))
    options = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "SPARSE_OK=TRUE"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, 4096, 4096, 1, gdal.GDT_Byte, options)
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset.GetRasterBand(1).WriteArray(np.ones((8, 8), np.uint8), 3000, 2000)
    del dataset
    read: list[Window] = []
    original = RasterStack.read
    monkeypatch.setattr(RasterStack, "read", lambda stack, window: (read.append(window), original(stack, window))[1])
    pieces = found_pieces(path)
    assert 1 <= len(pieces) <= 4 and len(read) == len(pieces)
