from __future__ import annotations

import numpy as np
import pytest

from pixelwise.geo.overlaps import FEWEST_CELLS, Neighbours, overlapping_any
from pixelwise.geo.windows import Window, window_grid


def scattered(count: int, extent: int, largest: int) -> list[Window]:
    random = np.random.default_rng(count)
    numbers = zip(random.integers(-5, extent, (count, 2)), random.integers(1, largest, (count, 2)), strict=True)
    return [Window(int(row), int(col), int(height), int(width)) for (row, col), (height, width) in numbers]


def compared(windows: list[Window], others: list[Window], buffer: int = 0) -> list[bool]:
    return [any(window.grown(buffer).intersects(other) for other in others) for window in windows]


CASES = [
    pytest.param(scattered(1, 5, 9), 0, id="one window"),
    pytest.param(scattered(60, 100, 40), 0, id="crowded"),
    pytest.param(scattered(60, 100, 40), 7, id="crowded, with a buffer"),
    pytest.param(window_grid(300, 200, 32, 20), 0, id="a grid"),
    pytest.param(window_grid(300, 200, 32, 32), 1, id="a grid without overlaps, with a buffer"),
    pytest.param(scattered(300, 3000, 90), 0, id="in thousands of rows"),
    pytest.param(scattered(300, 3000, 90), 25, id="in thousands of rows, with a buffer"),
    pytest.param([*scattered(200, 100_000, 300), Window(0, 0, 90_000, 90_000)], 0, id="one very large"),
]


@pytest.mark.parametrize(("windows", "buffer"), CASES)
def test_neighbours_are_those_found_by_comparing_all_pairs(windows: list[Window], buffer: int) -> None:
    marked = np.random.default_rng(1).uniform(size=len(windows)) < 0.2
    chosen = [window for window, mark in zip(windows, marked, strict=True) if mark]
    expected = compared(windows, chosen, buffer)
    neighbours = Neighbours(windows, buffer)
    assert neighbours.exactly(marked).tolist() == expected
    assert overlapping_any([window.grown(buffer) for window in windows], chosen).tolist() == expected
    # The quick look misses nothing.
    assert (neighbours.near(marked) >= np.array(expected)).all()


def test_a_buffer_counts_whole_pixels() -> None:
    windows = [Window(0, 0, 10, 10), Window(0, 15, 10, 10)]
    marked = np.array([True, False])
    assert Neighbours(windows, 5).exactly(marked).tolist() == [True, False]
    assert Neighbours(windows, 6).exactly(marked).tolist() == [True, True]


@pytest.mark.parametrize(
    ("windows", "others"),
    [
        pytest.param([], [Window(0, 0, 1, 1)], id="no window"),
        pytest.param([Window(0, 0, 1, 1)], [], id="no other"),
        pytest.param([Window(0, 0, 4, 4)], [Window(4, 0, 4, 4), Window(0, 4, 4, 4)], id="touching edges"),
    ],
)
def test_nothing_is_shared(windows: list[Window], others: list[Window]) -> None:
    assert overlapping_any(windows, others).tolist() == [False] * len(windows)


def test_windows_in_as_many_rows_and_columns_are_found_by_the_coarse_plane_first() -> None:
    # The case that the exact second look is for: more cells than fit if every edge had its own.
    windows = scattered(300, 3000, 90)
    edges = [
        len({end for w in windows for end in ends(w)})
        for ends in (lambda w: (w.row, w.row_end), lambda w: (w.col, w.col_end))
    ]
    assert edges[0] * edges[1] > FEWEST_CELLS
