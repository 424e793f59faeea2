"""Scores of windows merged into one map, without any network: the pixels of a known image are the scores."""

from __future__ import annotations

import numpy as np
import pytest

from pixelwise.geo.windows import Window
from pixelwise.maps.merge import make_merger, waiting_bytes
from pixelwise.maps.pieces import Piece, mirrored
from pixelwise.maps.plan import WindowPlan, plan_windows

HEIGHT, WIDTH = 150, 333
RASTER = Window(0, 0, HEIGHT, WIDTH)
TRUTH = np.random.default_rng(1).random((3, HEIGHT, WIDTH), np.float32)


def merged(plan: WindowPlan, distort=lambda scores, window: scores, skip=lambda window: False) -> np.ndarray:
    """The map that a merger makes of windows cut from the truth; NaN where it gives nothing."""
    result = np.full((3, HEIGHT, WIDTH), np.nan, np.float32)
    merger = make_merger(plan, 3)
    for place in plan.places():
        window, kept = plan.window(place), plan.kept(place)
        if plan.touched(place).is_empty or skip(plan.touched(place)):
            continue
        available = window.intersection(RASTER)
        rows, cols = available.slices_in(RASTER)
        scores = distort(mirrored(TRUTH[:, rows, cols], available, window).copy(), window)
        keep = np.ones((kept.height, kept.width), bool) if place.kept else None
        found = merger.add(Piece(place, window, kept, keep, scores, scores[0] >= 0), scores)
        assert (found is None) == (not place.kept)
        if found is not None:
            assert found.shape == (3, kept.height, kept.width)
            result[(slice(None), *kept.slices_in(RASTER))] = found
    return result


def distortion(scores: np.ndarray, window: Window) -> np.ndarray:
    """Every window sees things differently, as near a window's edge a network does."""
    return scores + np.float32(window.row * 0.01 + window.col * 0.0007)


PLANS = [
    pytest.param(64, 8, "blend", 0, id="blend"),
    pytest.param(64, 16, "blend", 0, id="blend-all-of-the-window"),
    pytest.param(64, 8, "blend", 2, id="blend-in-bands"),
    pytest.param(64, 8, "blend", 1, id="blend-in-bands-of-one"),
    pytest.param(512, 8, "blend", 0, id="one-window"),
    pytest.param(160, 8, "blend", 0, id="one-row-of-windows"),
    pytest.param(64, 8, "crop", 0, id="crop"),
    pytest.param(64, 24, "crop", 2, id="crop-with-a-wide-margin"),
]


@pytest.mark.parametrize(("window_size", "margin", "merge", "columns"), PLANS)
def test_windows_that_agree_give_what_they_agree_on(window_size: int, margin: int, merge: str, columns: int) -> None:
    found = merged(plan_windows(RASTER, RASTER, window_size, margin, merge, columns))
    np.testing.assert_allclose(found, TRUTH, atol=2e-6)


@pytest.mark.parametrize(("window_size", "margin", "merge", "columns"), PLANS)
@pytest.mark.parametrize(
    "target", [Window(60, 130, 80, 150), Window(0, 0, 20, 20), Window(149, 332, 1, 1)], ids=["middle", "corner", "last"]
)
def test_a_part_is_bit_identical_to_the_whole(
    window_size: int, margin: int, merge: str, columns: int, target: Window
) -> None:
    whole = merged(plan_windows(RASTER, RASTER, window_size, margin, merge), distortion)
    part = merged(plan_windows(RASTER, target, window_size, margin, merge, columns), distortion)
    inside = (slice(None), *target.slices_in(RASTER))
    assert not np.isnan(part[inside]).any()
    np.testing.assert_array_equal(part[inside], whole[inside])


def test_blended_windows_fade_into_each_other_and_cropped_ones_jump() -> None:
    """Windows whose scores differ by a constant: the largest step from pixel to pixel shows the seam."""

    def constant(scores: np.ndarray, window: Window) -> np.ndarray:
        return np.full_like(scores, (window.col // 32) % 2)

    steps = {}
    for merge in ("blend", "crop"):
        found = merged(plan_windows(RASTER, RASTER, 64, 16, merge), constant)
        steps[merge] = np.abs(np.diff(found, axis=2)).max()
    assert steps["crop"] == 1
    assert steps["blend"] < 0.1  # over 32 pixels


def test_windows_that_are_passed_over_leave_nothing_behind() -> None:
    """Where a window had nothing to classify, what was kept for it must not come up in later rows or bands."""
    hole = Window(40, 100, 60, 120)
    plan = plan_windows(RASTER, RASTER, 64, 8, "blend", 3)
    found = merged(plan, skip=hole.contains)
    away = np.ones((HEIGHT, WIDTH), bool)
    away[hole.slices_in(RASTER)] = False
    np.testing.assert_allclose(found[:, away], TRUTH[:, away], atol=2e-6)


def test_bands_bound_what_waits() -> None:
    wide = Window(0, 0, 10_000, 146_400)
    needed = {columns: waiting_bytes(plan_windows(wide, wide), 5, columns) for columns in (1, 8, 176)}
    assert needed[1] < needed[8] < needed[176] / 10
    assert needed[176] == 4 * 5 * (192 * (176 * 832 + 192) + 1024 * 192)
