from __future__ import annotations

import numpy as np
import pytest

from pixelwise.geo.windows import Window, positions, window_grid


@pytest.mark.parametrize(
    ("length", "size", "stride", "expected"),
    [
        pytest.param(10, 16, 8, [0], id="raster shorter than a window"),
        pytest.param(16, 16, 8, [0], id="raster as long as a window"),
        pytest.param(17, 16, 8, [0, 1], id="one pixel longer: the last one is shifted inwards"),
        pytest.param(32, 16, 16, [0, 16], id="exact multiple, no window twice"),
        pytest.param(40, 16, 8, [0, 8, 16, 24], id="overlap, exact"),
        pytest.param(45, 16, 8, [0, 8, 16, 24, 29], id="overlap, no multiple"),
        pytest.param(100, 16, 40, [0, 40, 80, 84], id="stride above the size leaves gaps, the edge is covered"),
        pytest.param(5, 1, 2, [0, 2, 4], id="windows of one pixel"),
    ],
)
def test_positions(length: int, size: int, stride: int, expected: list[int]) -> None:
    assert positions(length, size, stride) == expected


@pytest.mark.parametrize(
    ("edge", "length", "size", "stride", "expected"),
    [
        pytest.param("fill", 45, 16, 8, [0, 8, 16, 24, 32], id="fill: the last one reaches beyond"),
        pytest.param("fill", 40, 16, 8, [0, 8, 16, 24], id="fill: exact, nothing beyond"),
        pytest.param("fill", 10, 16, 8, [0], id="fill: raster shorter than a window"),
        pytest.param("fill", 100, 16, 40, [0, 40, 80], id="fill: gaps, none begins beyond the end"),
        pytest.param("fill", 90, 16, 40, [0, 40, 80], id="fill: gaps, the last one reaches beyond"),
        pytest.param("drop", 45, 16, 8, [0, 8, 16, 24], id="drop: only whole ones"),
        pytest.param("drop", 10, 16, 8, [], id="drop: raster shorter than a window"),
        pytest.param("drop", 16, 16, 8, [0], id="drop: raster as long as a window"),
        pytest.param("drop", 100, 16, 40, [0, 40, 80], id="drop: gaps"),
    ],
)
def test_positions_at_other_edges(edge: str, length: int, size: int, stride: int, expected: list[int]) -> None:
    assert positions(length, size, stride, edge) == expected


@pytest.mark.parametrize("height", [1, 15, 16, 17, 31, 50])
@pytest.mark.parametrize("width", [1, 16, 33])
@pytest.mark.parametrize("stride", [1, 7, 16])
def test_windows_cover_every_pixel_and_stay_inside_where_they_can(height: int, width: int, stride: int) -> None:
    covered = np.zeros((max(height, 16), max(width, 16)), int)
    windows = window_grid(height, width, 16, stride)
    for window in windows:
        covered[window.slices_in(Window(0, 0, *covered.shape))] += 1
        assert window.row >= 0
        assert window.col >= 0
        assert window.row_end <= max(height, 16)
        assert window.col_end <= max(width, 16)
    assert covered.min() >= 1
    assert len(set(windows)) == len(windows)


@pytest.mark.parametrize("stride", [1, 7, 16])
def test_filled_windows_cover_every_pixel_and_dropped_ones_stay_inside(stride: int) -> None:
    raster = Window(0, 0, 50, 33)
    covered = np.zeros((80, 80), bool)
    for window in window_grid(50, 33, 16, stride, "fill"):
        covered[window.slices_in(Window(0, 0, 80, 80))] = True
        assert window.intersects(raster)
    assert covered[:50, :33].all()
    dropped = window_grid(50, 33, 16, stride, "drop")
    assert dropped == [window for window in window_grid(50, 33, 16, stride, "fill") if raster.contains(window)]


@pytest.mark.parametrize(("size", "stride"), [(0, 1), (1, 0), (-1, 1)])
def test_impossible_grids_are_refused(size: int, stride: int) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        window_grid(10, 10, size, stride)


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        pytest.param(Window(0, 0, 4, 4), Window(2, 3, 4, 4), Window(2, 3, 2, 1), id="corner"),
        pytest.param(Window(0, 0, 4, 4), Window(4, 0, 4, 4), None, id="touching edges share no pixel"),
        pytest.param(Window(0, 0, 4, 4), Window(1, 1, 2, 2), Window(1, 1, 2, 2), id="one inside the other"),
        pytest.param(Window(-2, -2, 4, 4), Window(0, 0, 9, 9), Window(0, 0, 2, 2), id="outside the raster"),
        pytest.param(Window(0, 0, 4, 4), Window(9, 9, 1, 1), None, id="apart"),
    ],
)
def test_intersections(first: Window, second: Window, shared: Window | None) -> None:
    assert first.intersects(second) == (shared is not None)
    assert second.intersects(first) == (shared is not None)
    assert first.contains(second) == (shared == second)
    if shared is None:
        assert first.intersection(second).is_empty
    else:
        assert first.intersection(second) == shared


def test_slices_and_growth() -> None:
    outer = Window(10, 20, 8, 8)
    inner = Window(12, 23, 3, 2)
    assert inner.slices_in(outer) == (slice(2, 5), slice(3, 5))
    assert inner.grown(2) == Window(10, 21, 7, 6)
