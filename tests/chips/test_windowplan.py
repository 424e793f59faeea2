from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.chips.job import ExportJob
from pixelwise.chips.windowplan import ChipWindow, plan_windows
from pixelwise.errors import CanceledError, InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.grid import Grid
from pixelwise.geo.windows import Window, window_grid

NO_CENTRES = np.zeros((0, 2))
GRID = Grid("", (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5), 300, 420)
TURNED_GRID = Grid("", (500000.0, 0.4, 0.3, 3000000.0, 0.3, -0.4), 300, 420)
DEGREES = Grid("", (85.0, 2e-6, 0.0, 27.0, 0.0, -1e-6), 300, 420)
ANGLES = [0.0, 30.0, 45.0, 90.0, 135.0, 180.0, 261.5, 270.0]


def plan(
    grid: Grid = GRID, centres: Any = NO_CENTRES, inside: Any = None, feedback: Any = None, **changes: Any
) -> list[ChipWindow]:
    job = replace(ExportJob(["raster.tif"], [], "chips", chip_size=64), **changes)
    return plan_windows(job, grid, np.asarray(centres, float), inside, feedback or SilentFeedback())


def ramps(window: Window) -> np.ndarray:
    """Two bands that hold the row and the column of every pixel's centre."""
    rows, cols = np.mgrid[window.row : window.row_end, window.col : window.col_end] + 0.5
    return np.stack([rows, cols])


@pytest.mark.parametrize("angle", ANGLES)
@pytest.mark.parametrize("size", [40, 64, 71])
@pytest.mark.parametrize(
    "grid",
    [
        pytest.param(GRID, id="plain grid"),
        pytest.param(TURNED_GRID, id="rotated grid"),
        pytest.param(DEGREES, id="pixels that are not square"),
    ],
)
def test_a_chips_pixels_lie_where_its_geotransform_says(grid: Grid, size: int, angle: float) -> None:
    chip = ChipWindow(Window(100, 120, size, size), angle)
    found = chip.sample(ramps(chip.bounding()), 64, order=1)
    transform = chip.transform(grid, 64)
    for row, col in [(3, 3), (3, 60), (60, 3), (60, 60), (20, 41)]:
        on_grid = gdal.ApplyGeoTransform(
            gdal.InvGeoTransform(grid.transform), *gdal.ApplyGeoTransform(transform, col + 0.5, row + 0.5)
        )
        assert found[:, row, col] == pytest.approx([on_grid[1], on_grid[0]], abs=0.01)


def test_angles_turn_the_window_clockwise_on_the_image() -> None:
    chip = ChipWindow(Window(100, 120, 64, 64), 30.0)
    transform = chip.transform(replace(GRID, transform=(0, 1, 0, 0, 0, 1)), 64)
    start, along = gdal.ApplyGeoTransform(transform, 0, 0), gdal.ApplyGeoTransform(transform, 64, 0)
    turned = np.degrees(np.arctan2(along[1] - start[1], along[0] - start[0]))
    assert turned == pytest.approx(30)
    assert gdal.ApplyGeoTransform(transform, 32, 32) == pytest.approx((152, 132))


@pytest.mark.parametrize("order", [0, 1])
@pytest.mark.parametrize(("angle", "turns"), [(0.0, 0), (90.0, 1), (180.0, 2), (270.0, 3), (-90.0, 3), (360.0, 0)])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint32", "float32", "float64", "bool"])
def test_quarter_turns_move_pixels_and_change_none(angle: float, turns: int, order: int, dtype: str) -> None:
    array = np.random.default_rng(1).uniform(0, 2**31, (2, 64, 64)).astype(dtype)
    chip = ChipWindow(Window(5, 6, 64, 64), angle)
    assert chip.bounding() == chip.window
    found = chip.sample(array, 64, order=order)
    assert found.dtype == array.dtype
    assert (found == np.rot90(array, turns, axes=(1, 2))).all()
    assert chip.is_plain(64) == (turns == 0)


def test_labels_keep_their_values_and_images_are_rounded() -> None:
    chip = ChipWindow(Window(0, 0, 50, 50), 20.0)
    bounds = chip.bounding()
    random = np.random.default_rng(1)
    label = random.choice(np.array([0, 7, 255], np.uint8), (bounds.height, bounds.width))
    assert set(np.unique(chip.sample(label, 64, order=0))) == {0, 7, 255}
    image = np.full((1, bounds.height, bounds.width), 200, np.uint8)
    assert (chip.sample(image, 64, order=1) == 200).all()


@pytest.mark.parametrize("nodata", [pytest.param(-99999.0, id="a number"), pytest.param(np.nan, id="NaN")])
def test_nodata_does_not_bleed_into_valid_pixels(nodata: float) -> None:
    chip = ChipWindow(Window(10, 10, 50, 50), 33.0)
    bounds = chip.bounding()
    image = np.full((2, bounds.height, bounds.width), 5.0, np.float32)
    valid = np.ones(image.shape[1:], bool)
    valid[20:35, 30:45] = False
    image[:, ~valid] = nodata
    of_chip = chip.sample(valid, 64, order=0)
    found = chip.sample(image, 64, order=1, valid=valid)
    assert 0 < of_chip.sum() < of_chip.size
    assert found[:, of_chip] == pytest.approx(5.0)
    # Deep inside the gap the value is what it was.
    gap = chip.sample(valid.astype(np.float32), 64, order=1) == 0
    assert np.array_equal(found[0, gap], np.full(gap.sum(), nodata, np.float32), equal_nan=True)


@pytest.mark.parametrize("angle", ANGLES)
def test_the_bounding_window_holds_all_and_is_the_smallest(angle: float) -> None:
    chip = ChipWindow(Window(-7, 20, 63, 63), angle)
    outer = chip.bounding()
    corners = [
        gdal.ApplyGeoTransform(chip.transform(replace(GRID, transform=(0, 1, 0, 0, 0, 1)), 63), *corner)
        for corner in ((0, 0), (63, 0), (0, 63), (63, 63))
    ]
    cols, rows = np.array(corners).T
    assert outer.row <= rows.min() + 1e-6 < outer.row + 1 + 1e-5
    assert outer.row_end - 1 - 1e-5 < rows.max() - 1e-6 <= outer.row_end
    assert outer.col <= cols.min() + 1e-6 < outer.col + 1 + 1e-5
    assert outer.col_end - 1 - 1e-5 < cols.max() - 1e-6 <= outer.col_end


@pytest.mark.parametrize("stride", [0, 17, 64, 100])
def test_a_grid_is_that_of_size_and_stride(stride: int) -> None:
    windows = window_grid(300, 420, 64, stride or 32)
    assert plan(stride=stride) == [ChipWindow(window) for window in windows]


@pytest.mark.parametrize(
    ("edge", "rows"),
    [
        pytest.param("shift", [0, 64, 128, 192, 236], id="shift moves the last one inwards"),
        pytest.param("fill", [0, 64, 128, 192, 256], id="fill reaches beyond"),
        pytest.param("drop", [0, 64, 128, 192], id="drop leaves it out"),
    ],
)
def test_the_lower_edge(edge: str, rows: list[int]) -> None:
    found = plan(edge=edge, stride=64)
    assert sorted({chip.window.row for chip in found}) == rows
    assert all(GRID.window.contains(chip.bounding()) for chip in found) == (edge != "fill")


@pytest.mark.parametrize("edge", ["shift", "fill", "drop"])
@pytest.mark.parametrize("windows", ["grid", "random", "features"])
def test_turned_windows_of_several_sizes_at_the_edge(windows: str, edge: str) -> None:
    centres = np.random.default_rng(1).uniform(0, 300, (80, 2))
    feedback = SilentFeedback()
    found = plan(
        centres=centres, windows=windows, edge=edge, rotations=[0, 45], size_jitter=0.2, count=80, feedback=feedback
    )
    beyond = [chip for chip in found if not GRID.window.contains(chip.bounding())]
    assert bool(beyond) == (edge == "fill")
    assert all(chip.window.intersects(GRID.window) for chip in found)
    assert len(set(found)) == len(found)
    if edge == "drop" and windows != "random":
        assert any("reach beyond the raster" in text for text in feedback.infos)


def test_every_window_is_there_once_per_angle() -> None:
    found = plan(rotations=[0, 90, 360, -270], stride=64)
    assert len(found) == 2 * len(plan(stride=64))
    assert {chip.angle for chip in found} == {0.0, 90.0}


def test_sizes_are_drawn_within_the_jitter() -> None:
    sizes = {chip.window.height for chip in plan(size_jitter=0.25, edge="fill")}
    assert min(sizes) >= 48
    assert max(sizes) <= 80
    assert len(sizes) > 20
    assert all(chip.window.height == chip.window.width for chip in plan(size_jitter=0.25))


def test_random_windows_are_as_many_as_wanted_and_come_again_with_the_seed() -> None:
    first, again, other = (plan(windows="random", count=200, seed=seed) for seed in (3, 3, 4))
    assert first == again
    assert first != other
    assert len(set(first)) == 200
    rows = np.array([chip.window.row for chip in first])
    # Evenly from the first to the last place there is, none piled up at the edge.
    assert rows.min() < 15
    assert rows.max() > 220
    assert (rows == 236).sum() < 10
    assert rows.mean() == pytest.approx(118, abs=20)


def test_random_windows_have_their_centres_in_the_area() -> None:
    found = plan(windows="random", count=100, inside=lambda row, col: 40 <= row < 150 and 200 <= col < 260)
    assert len(found) == 100
    assert all(40 <= chip.window.row + 32 < 150 and 200 <= chip.window.col + 32 < 260 for chip in found)


def test_an_area_too_small_for_so_many_windows_is_told() -> None:
    feedback = SilentFeedback()
    small = replace(GRID, height=100, width=100)
    found = plan(
        small, windows="random", count=50, inside=lambda row, col: 40 <= row < 43 and 50 <= col < 53, feedback=feedback
    )
    assert 5 <= len(found) <= 16
    assert feedback.warnings == [f"Only {len(found)} of COUNT 50 different random windows were found in AREA."]


def test_random_windows_reach_an_area_along_the_edge() -> None:
    found = plan(windows="random", count=20, inside=lambda row, col: row < 10)
    assert len(found) == 20
    assert {chip.window.row for chip in found} == {0}


def test_windows_around_features() -> None:
    feedback = SilentFeedback()
    centres = [(100.5, 200.0), (5.0, 415.0), (310.0, 20.0), (150.0, 20.0), (100.5, 200.2)]
    found = plan(centres=centres, windows="features", inside=lambda row, col: col != 20, feedback=feedback)
    assert [(chip.window.row, chip.window.col) for chip in found] == [(69, 168), (0, 356)]
    assert feedback.infos == [
        "1 of 5 features have their centre outside the raster: no window.",
        "1 of 5 features have their centre outside AREA: no window.",
        "1 windows would be the same as others and are left out.",
    ]


@pytest.mark.parametrize("edge", ["shift", "fill"])
def test_a_raster_smaller_than_a_chip_gets_one_window(edge: str) -> None:
    assert plan(replace(GRID, height=20, width=30), edge=edge) == [ChipWindow(Window(0, 0, 64, 64))]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        pytest.param(
            {"grid": replace(GRID, height=20), "edge": "drop"},
            "EDGE is “drop”, but no window of CHIP_SIZE 64 lies whole on the raster of 420 × 20 pixels",
            id="drop on a small raster",
        ),
        pytest.param(
            {"windows": "random", "count": 3, "grid": replace(GRID, height=20), "edge": "drop"},
            "EDGE is “drop”",
            id="drop of random windows",
        ),
        pytest.param({"windows": "features"}, "LABELS has no feature with a geometry", id="no features"),
        pytest.param(
            {"windows": "features", "centres": [(900.0, 10.0)]},
            "no label feature has a window",
            id="features elsewhere",
        ),
        pytest.param(
            {"windows": "random", "count": 3, "inside": lambda row, col: False},
            "no place inside AREA was found",
            id="area elsewhere",
        ),
    ],
)
def test_no_window_at_all_is_refused_with_the_reason(changes: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        plan(**changes)


@pytest.mark.parametrize("windows", ["grid", "random", "features"])
def test_a_cancel_is_heard(windows: str) -> None:
    class Canceled(SilentFeedback):
        def isCanceled(self) -> bool:
            return True

    with pytest.raises(CanceledError):
        plan(windows=windows, centres=[(50.0, 50.0)], feedback=Canceled())
