"""Progress by the area that has something to classify."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from pixelwise.geo.raster import RasterStack
from pixelwise.geo.windows import Window
from pixelwise.maps import progress as progress_module
from pixelwise.maps.plan import Block, Place, plan_windows
from pixelwise.maps.progress import EMPTY_SHARE, MapProgress, sampled_share

RASTER = Window(0, 0, 480, 960)


def shares(plan, share: np.ndarray) -> list[float]:
    progress = MapProgress(plan, share)
    return [progress.after(place) for place in plan.places()]


@pytest.mark.parametrize("columns", [0, 1, 4])
@pytest.mark.parametrize("merge", ["blend", "crop"])
@pytest.mark.parametrize("target", [RASTER, Window(100, 300, 200, 500)], ids=["whole", "part"])
def test_it_rises_from_window_to_window_to_the_end(columns: int, merge: str, target: Window) -> None:
    found = shares(plan_windows(RASTER, target, 64, 8, merge, columns), np.ones((24, 24)))
    assert (np.diff(found) >= -1e-9).all()
    assert found[0] >= 0
    assert found[-1] == pytest.approx(1)


def test_an_empty_half_takes_no_progress() -> None:
    """The left half of the upper rows is empty: when the upper half is done, a third of the work is."""
    share = np.ones((24, 24))
    share[:12, :12] = EMPTY_SHARE
    plan = plan_windows(RASTER, RASTER, 64, 8)
    progress = MapProgress(plan, share)
    last = plan.bands[0][-1]
    assert progress.after(Place(Block(0, 4), last, True)) == pytest.approx(1 / 3, abs=0.02)


def test_the_share_is_looked_up_in_the_raster(make_raster: Callable[..., str]) -> None:
    array = np.ones((480, 960), np.uint8)
    array[:, :480] = 0
    with RasterStack([make_raster(array, nodata=0)]) as stack:
        found = sampled_share(stack, stack.grid.window)
        assert found.shape == (24, 24)
        assert (found[:, :12] == EMPTY_SHARE).all() and (found[:, 12:] == 1).all()
        found = sampled_share(stack, stack.grid.window, lambda pixel: np.array([[pixel.row >= 240]]))
        assert (found[:12] == EMPTY_SHARE).all() and (found[12:, 12:] == 1).all()


def test_a_raster_that_is_slow_to_read_is_not_looked_at_for_long(
    make_raster: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress_module, "LONGEST_LOOK", 0.0)
    with RasterStack([make_raster(np.zeros((100, 100), np.uint8), nodata=0)]) as stack:
        found = sampled_share(stack, stack.grid.window)
    assert found[0, 0] == EMPTY_SHARE and (found.ravel()[1:] == 1).all()


def test_time_left_follows_the_speed() -> None:
    times = iter([0.0, 10.0, 40.0, 70.0])
    plan = plan_windows(RASTER, RASTER, 64, 8)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(progress_module.time, "monotonic", lambda: next(times))
        progress = MapProgress(plan, np.ones((24, 24)))
        assert progress.seconds_left(0.1) is None
        assert progress.seconds_left(0.4) == pytest.approx(30 / 0.3 * 0.6)
        assert progress.seconds_left(0.7) == pytest.approx(60 / 0.6 * 0.3)
