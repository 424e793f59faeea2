from __future__ import annotations

import itertools

import numpy as np
import pytest

from pixelwise.errors import InputError
from pixelwise.geo.windows import Window
from pixelwise.maps.plan import WindowPlan, plan_windows


@pytest.mark.parametrize(
    ("height", "width", "window_size", "margin"),
    [
        pytest.param(1, 1, 0, -1, id="one-pixel"),
        pytest.param(20, 30, 64, 8, id="smaller-than-a-window"),
        pytest.param(48, 48, 64, 8, id="equal-to-a-core"),
        pytest.param(64, 64, 64, 8, id="equal-to-a-window"),
        pytest.param(48, 200, 64, 8, id="one-core-in-rows"),
        pytest.param(200, 20, 64, 8, id="smaller-in-columns"),
        pytest.param(97, 145, 64, 8, id="no-multiple-of-the-core"),
        pytest.param(500, 700, 100, 7, id="odd-sizes"),
        pytest.param(930, 947, 0, -1, id="automatic"),
        pytest.param(2000, 50, 0, 0, id="no-margin"),
        pytest.param(300, 300, 0, 200, id="automatic-window-for-a-wide-margin"),
    ],
)
def test_every_pixel_is_kept_exactly_once(height: int, width: int, window_size: int, margin: int) -> None:
    raster = Window(0, 0, height, width)
    plan = plan_windows(raster, raster, window_size, margin)
    times = np.zeros((height, width), int)
    for core in plan:
        kept = plan.kept(core)
        times[kept.slices_in(raster)] += 1
        window = plan.window(core)
        assert (window.height, window.width) == plan.window_shape
        assert window.contains(kept.grown(plan.margin))
    assert (times == 1).all()
    assert len(plan) == len(list(plan))
    assert plan.core_height % 16 == plan.core_width % 16 == 0
    assert plan.tile_shape == (plan.core_height, plan.core_width)


@pytest.mark.parametrize(
    "target",
    [
        pytest.param(Window(0, 0, 40, 40), id="upper-left"),
        pytest.param(Window(100, 150, 100, 50), id="middle"),
        pytest.param(Window(48, 96, 48, 48), id="exactly-a-core"),
        pytest.param(Window(199, 299, 1, 1), id="last-pixel"),
    ],
)
def test_a_part_uses_the_windows_of_the_whole(target: Window) -> None:
    raster = Window(0, 0, 200, 300)
    whole, part = (plan_windows(raster, wanted, 64, 8) for wanted in (raster, target))
    cores = list(part)
    assert cores == [core for core in whole if core.intersects(target)]
    assert sum(part.kept(core).height * part.kept(core).width for core in cores) == target.height * target.width


@pytest.mark.parametrize(
    ("height", "width", "window_size", "margin", "window"),
    [
        pytest.param(4096, 4096, 0, -1, (704, 704), id="automatic"),
        pytest.param(930, 947, 0, -1, (672, 672), id="automatic-fits-the-raster"),
        pytest.param(100, 4096, 0, -1, (320, 704), id="automatic-on-a-strip"),
        pytest.param(4096, 4096, 256, 32, (256, 256), id="asked-for"),
        pytest.param(930, 947, 512, 64, (512, 512), id="asked-for-is-not-changed"),
        pytest.param(4096, 4096, 250, 30, (236, 236), id="core-rounded-down"),
        pytest.param(100, 40, 4096, 64, (240, 176), id="much-larger-than-the-raster"),
        pytest.param(4096, 4096, 256, -1, (256, 256), id="automatic-margin"),
        pytest.param(4096, 4096, 32, 8, (32, 32), id="smallest"),
    ],
)
def test_window_shape(height: int, width: int, window_size: int, margin: int, window: tuple[int, int]) -> None:
    raster = Window(0, 0, height, width)
    assert plan_windows(raster, raster, window_size, margin).window_shape == window


@pytest.mark.parametrize(
    ("window_size", "margin", "words"),
    [
        pytest.param(31, 0, ["WINDOW_SIZE", "31", "at least 32"], id="window-too-small"),
        pytest.param(-1, 0, ["WINDOW_SIZE", "-1"], id="window-negative"),
        pytest.param(128, 60, ["MARGIN", "60", "128", "0 to 56", "136"], id="margin-too-large"),
        pytest.param(128, -2, ["MARGIN", "-2"], id="margin-negative"),
    ],
)
def test_wrong_sizes_are_refused(window_size: int, margin: int, words: list[str]) -> None:
    raster = Window(0, 0, 100, 100)
    with pytest.raises(InputError) as caught:
        plan_windows(raster, raster, window_size, margin)
    assert all(word in str(caught.value) for word in words)


def test_the_plan_of_a_huge_raster_is_made_one_window_at_a_time() -> None:
    raster = Window(0, 0, 10_000_000, 10_000_000)
    plan = plan_windows(raster, raster)
    assert len(plan) > 300_000_000
    first = list(itertools.islice(plan, 3))
    assert first == [Window(0, col * plan.core_width, plan.core_height, plan.core_width) for col in range(3)]


def test_tiles_are_small_where_cores_do_not_begin_at_the_output() -> None:
    raster = Window(0, 0, 1000, 1000)
    assert plan_windows(raster, Window(5, 0, 500, 500), 128, 16).tile_shape == (128, 128)
    assert WindowPlan(raster, raster, 8192, 8192, 16).tile_shape == (128, 128)
