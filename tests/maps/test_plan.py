from __future__ import annotations

import itertools

import numpy as np
import pytest

from pixelwise.errors import InputError
from pixelwise.geo.windows import Window
from pixelwise.maps.plan import Block, WindowPlan, plan_windows

SHAPES = [
    pytest.param(1, 1, 0, 0, id="one-pixel"),
    pytest.param(20, 30, 64, 8, id="smaller-than-a-window"),
    pytest.param(64, 64, 64, 8, id="equal-to-a-window"),
    pytest.param(65, 64, 64, 8, id="a-pixel-more-than-a-window"),
    pytest.param(48, 200, 64, 8, id="one-window-in-rows"),
    pytest.param(97, 145, 64, 16, id="a-margin-of-a-quarter"),
    pytest.param(500, 700, 100, 7, id="odd-sizes"),
    pytest.param(930, 947, 0, 0, id="automatic"),
    pytest.param(930, 947, 0, -1, id="automatic-as-in-old-calls"),
    pytest.param(300, 1300, 0, 200, id="automatic-window-for-a-wide-margin"),
]
MERGES = pytest.mark.parametrize("merge", ["blend", "crop"])


@MERGES
@pytest.mark.parametrize(("height", "width", "window_size", "margin"), SHAPES)
def test_every_pixel_is_kept_exactly_once(height: int, width: int, window_size: int, margin: int, merge: str) -> None:
    raster = Window(0, 0, height, width)
    plan = plan_windows(raster, raster, window_size, margin, merge)
    times = np.zeros((height, width), int)
    places = [place for place in plan.places() if place.kept]
    for place in places:
        times[plan.kept(place).slices_in(raster)] += 1
        window = plan.window(place)
        assert (window.height, window.width) == plan.window_shape
        assert window.contains(plan.kept(place))
    assert (times == 1).all()
    assert len(plan) == len(places)
    assert plan.rows.step % 16 == plan.cols.step % 16 == 0


@pytest.mark.parametrize(("height", "width", "window_size", "margin"), SHAPES)
def test_the_weights_of_windows_that_share_a_pixel_sum_to_one_and_are_never_zero(
    height: int, width: int, window_size: int, margin: int
) -> None:
    raster = Window(0, 0, height, width)
    plan = plan_windows(raster, raster, window_size, margin)
    for axis in (plan.rows, plan.cols):
        total = np.zeros(axis.start(axis.count - 1) + axis.size)
        shares = np.zeros(len(total), int)
        for number in range(axis.count):
            weights = axis.weights(number)
            assert weights.min() > 0
            total[axis.start(number) : axis.start(number) + axis.size] += weights
            shares[axis.start(number) : axis.start(number) + axis.size] += 1
        np.testing.assert_allclose(total[: axis.length], 1, atol=1e-6)
        assert shares.max() <= 2


@MERGES
@pytest.mark.parametrize(
    "target",
    [
        pytest.param(Window(0, 0, 40, 40), id="upper-left"),
        pytest.param(Window(100, 150, 100, 50), id="middle"),
        pytest.param(Window(48, 96, 48, 48), id="exactly-what-a-window-keeps"),
        pytest.param(Window(199, 299, 1, 1), id="last-pixel"),
    ],
)
def test_a_part_uses_the_windows_of_the_whole(target: Window, merge: str) -> None:
    raster = Window(0, 0, 200, 300)
    whole, part = (plan_windows(raster, wanted, 64, 8, merge) for wanted in (raster, target))
    kept = [part.kept(place) for place in part.places() if place.kept]
    assert kept == [whole.kept(place) for place in whole.places() if whole.kept(place).intersects(target)]
    windows = {whole.window(place) for place in whole.places()}
    assert {part.window(place) for place in part.places()} <= windows


@pytest.mark.parametrize("columns", [1, 2, 3, 7])
@pytest.mark.parametrize("target", [Window(0, 0, 200, 500), Window(60, 130, 80, 300)], ids=["whole", "part"])
def test_all_windows_with_a_share_in_a_pixel_come_no_later_than_the_one_that_keeps_it(
    columns: int, target: Window
) -> None:
    plan = plan_windows(Window(0, 0, 200, 500), target, 64, 8, "blend", columns)
    seen: list[tuple[int, Window]] = []
    times = np.zeros((target.height, target.width), int)
    for place in plan.places():
        seen.append((place.block.band, plan.window(place)))
        if not place.kept:
            continue
        mine = plan.kept(place).intersection(target)
        times[mine.slices_in(target)] += 1
        sharing = {
            window
            for row, col in itertools.product(range(plan.rows.count), range(plan.cols.count))
            if (window := Window(plan.rows.start(row), plan.cols.start(col), 64, 64)).intersects(mine)
        }
        assert sharing <= {window for band, window in seen if band == place.block.band}
    assert (times == 1).all()


def test_a_row_of_finished_blocks_is_passed_over_but_the_one_before_the_next_is_made_again() -> None:
    raster = Window(0, 0, 200, 100)
    plan = plan_windows(raster, raster, 64, 8)
    places = list(plan.places(lambda block: block in (Block(0, 0), Block(0, 1))))
    assert [(place.block.row, place.kept) for place in places[:4]] == [(1, False), (1, False), (2, True), (2, True)]


def test_the_plan_of_a_huge_raster_is_made_at_once() -> None:
    raster = Window(0, 0, 237_600, 146_400)
    plan = plan_windows(raster, raster, band_columns=8)
    assert len(plan) > 50_000
    first = next(iter(plan.places()))
    assert plan.window(first).row == plan.window(first).col == 0
    assert max(map(len, plan.bands)) == 8


def test_automatic_windows_fit_the_raster() -> None:
    raster = Window(0, 0, 2048, 3072)
    plan = plan_windows(raster, raster)
    rows, cols = plan.window_shape
    assert rows <= 1024 and cols <= 1024
    assert plan.rows.start(plan.rows.count - 1) + rows - 2048 < 32 * plan.rows.count


@pytest.mark.parametrize(
    ("window_size", "margin", "merge", "sentence"),
    [
        pytest.param(16, 0, "blend", "WINDOW_SIZE is 16: .*at least 32", id="window-too-small"),
        pytest.param(64, -2, "blend", "MARGIN is -2: .*0 .automatic.", id="negative-margin"),
        pytest.param(64, 17, "blend", "room for 1 to 16 pixels.*raise WINDOW_SIZE to 68", id="blend-with-too-much"),
        pytest.param(64, 25, "crop", "room for 1 to 24 pixels.*raise WINDOW_SIZE to 66", id="crop-with-too-much"),
    ],
)
def test_sizes_that_leave_nothing_are_refused(window_size: int, margin: int, merge: str, sentence: str) -> None:
    raster = Window(0, 0, 100, 100)
    with pytest.raises(InputError, match=sentence):
        plan_windows(raster, raster, window_size, margin, merge)


def test_what_a_plan_is_told_is_what_it_says() -> None:
    raster = Window(0, 0, 300, 300)
    plan = plan_windows(raster, raster, 128, 16)
    assert isinstance(plan, WindowPlan)
    assert (plan.rows.step, plan.rows.margin, plan.rows.shared, plan.window_shape) == (96, 16, 32, (128, 128))
