from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from pixelwise.geo.raster import RasterStack
from pixelwise.geo.windows import Window
from pixelwise.maps.pieces import mirrored, read_pieces
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


def test_windows_without_valid_pixels_are_passed_over(make_raster: Callable[..., str]) -> None:
    array = np.zeros((96, 96), np.uint8)
    array[50, 60] = 5
    path = make_raster(array, nodata=0)
    with RasterStack([path]) as stack:
        plan = plan_windows(stack.grid.window, stack.grid.window, 64, 8)
        pieces = list(read_pieces(stack, plan))
    # Only one core holds the pixel; others see it in their margins, which does not count.
    assert [piece.number for piece in pieces] == [4]
    (piece,) = pieces
    assert piece.keep.sum() == 1
    assert piece.image.shape == (1, 64, 64)
    assert piece.keep[50 - 48, 60 - 48]
    assert piece.valid[50 - 40, 60 - 40]


def test_windows_outside_the_area_are_not_read(make_raster: Callable[..., str]) -> None:
    path = make_raster(np.ones((96, 96), np.uint8))

    def inside(window: Window) -> np.ndarray:
        rows, cols = np.mgrid[window.row : window.row_end, window.col : window.col_end]
        return (rows < 10) & (cols > 90)

    with RasterStack([path]) as stack:
        plan = plan_windows(stack.grid.window, stack.grid.window, 64, 8)
        pieces = list(read_pieces(stack, plan, inside))
    assert [piece.kept for piece in pieces] == [Window(0, 48, 48, 48)]
    assert pieces[0].keep.sum() == 10 * 5
    assert pieces[0].valid.all(), "the network still sees what lies around the area"
