from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from pixelwise.chips.job import ExportJob
from pixelwise.chips.selection import check_selection, hold_rare_classes, rare_window_candidates, select_windows
from pixelwise.chips.windowplan import ChipWindow
from pixelwise.errors import InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.grid import Grid
from pixelwise.geo.windows import Window, window_grid

NAMES = {0: "background", 1: "building", 5: "road", 7: "1"}
CLASSES = ClassTable(ClassEntry(value, name, "#ffffff") for value, name in NAMES.items())
JOB = ExportJob(["raster.tif"], [], "chips", chip_size=16)
GRID = Grid("", (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), 640, 640)
FIVE = [ChipWindow(Window(0, 16 * number, 16, 16)) for number in range(5)]
#                      background, building, road, "1"
PIXELS = np.array([[256, 0, 0, 0], [200, 56, 0, 0], [250, 3, 3, 0], [240, 0, 16, 0], [0, 0, 0, 256]])


def grid_of(side: int) -> list[ChipWindow]:
    return [ChipWindow(window) for window in window_grid(side * 16, side * 16, 16, 16)]


def select(windows: Any = FIVE, pixels: Any = PIXELS, feedback: Any = None, **changes: Any) -> list[bool]:
    return select_windows(
        replace(JOB, **changes), CLASSES, windows, np.array(pixels), feedback or SilentFeedback()
    ).tolist()


@pytest.mark.parametrize(
    ("changes", "kept", "said"),
    [
        pytest.param({}, [1, 1, 1, 1, 1], "", id="all"),
        pytest.param({"keep": "labelled"}, [0, 1, 1, 1, 1], "1 of 5 windows hold no label", id="with any label"),
        pytest.param(
            {"keep": "labelled", "unlabelled": "ignore"}, [1, 1, 1, 1, 1], "", id="class 0 is a label where it is drawn"
        ),
        pytest.param(
            {"keep": "labelled", "min_labelled": 16},
            [0, 1, 0, 1, 1],
            "1 of 5 windows hold fewer labelled pixels than 16 (MIN_LABELLED)",
            id="at least so many labelled pixels",
        ),
        pytest.param(
            {"keep": "labelled", "min_labelled": 0.2},
            [0, 1, 0, 0, 1],
            "2 of 5 windows hold fewer labelled pixels than 52",
            id="at least such a share of labelled pixels",
        ),
        pytest.param(
            {"keep": "labelled", "min_class": {"building": 50}},
            [0, 1, 0, 0, 0],
            "3 of 5 windows hold fewer pixels than 50 of building (MIN_CLASS)",
            id="at least so many pixels of a class by name",
        ),
        pytest.param({"keep": "labelled", "min_class": {"5": 10}}, [0, 0, 0, 1, 0], "10 of 5", id="by value"),
        pytest.param({"keep": "labelled", "min_class": {"1": 10}}, [0, 0, 0, 0, 1], "10 of 1", id="name before value"),
        pytest.param({"keep": "labelled", "min_class": {"ROAD ": 3}}, [0, 0, 1, 1, 0], "", id="whatever the case"),
        pytest.param(
            {"keep": "labelled", "min_class": {"building": 50, "road": 10}},
            [0, 1, 0, 1, 0],
            "50 of building or 10 of road",
            id="one of several classes is enough",
        ),
        pytest.param({"min_labelled": 16}, [1, 1, 0, 1, 1], "1 of 5", id="all windows without a label stay with all"),
        pytest.param({"keep": "labelled", "min_labelled": 256, "min_class": {"road": 256}}, [0] * 5, "", id="nothing"),
    ],
)
def test_what_is_kept_and_why_not(changes: dict[str, Any], kept: list[int], said: str) -> None:
    feedback = SilentFeedback()
    assert select(feedback=feedback, **changes) == [bool(mark) for mark in kept]
    assert said in " ".join(feedback.infos)
    assert bool(feedback.infos) == (not all(kept))


@pytest.mark.parametrize(("share", "expected"), [(0.0, 0), (0.1, 9), (0.5, 46), (1.0, 92)])
def test_a_share_of_the_negatives_is_kept_by_seed(share: float, expected: int) -> None:
    windows = grid_of(10)
    pixels = np.zeros((100, 4), int)
    pixels[:, 0] = 256
    pixels[:8, 1] = 30
    chosen = {
        seed: select(windows, pixels, keep="labelled", negatives=share, seed=seed) for seed in (1, 2, 3, 4, 5, 6, 7)
    }
    assert all(sum(marks) == 8 + expected and all(marks[:8]) for marks in chosen.values())
    assert select(windows, pixels, keep="labelled", negatives=share, seed=1) == chosen[1]
    assert (len({tuple(marks) for marks in chosen.values()}) > 1) == (0 < share < 1)


def test_a_cap_keeps_the_spread_and_all_classes() -> None:
    windows = grid_of(32)
    pixels = np.zeros((1024, 4), int)
    pixels[:, 0] = 100
    pixels[::3, 1] = 20
    pixels[[5, 600], 2] = 9
    pixels[777, 3] = 4
    feedback = SilentFeedback()
    marks = np.array(select(windows, pixels, feedback, max_chips=64))
    assert marks.sum() == 64
    assert pixels[marks].any(axis=0).all()
    assert marks[[5, 600, 777]].all()
    # A quarter of the place has about a quarter of the chips.
    quarters = [
        (chip.window.row // 256, chip.window.col // 256) for chip, mark in zip(windows, marks, strict=True) if mark
    ]
    assert all(12 <= quarters.count(quarter) <= 20 for quarter in [(0, 0), (0, 1), (1, 0), (1, 1)])
    assert feedback.infos == ["960 of 1,024 windows are more than MAX_CHIPS 64 allows and are left out."]
    assert select(windows, pixels, max_chips=64) == marks.tolist()
    assert select(windows, pixels, max_chips=64, seed=2) != marks.tolist()


@pytest.mark.parametrize(("most", "kept"), [(0, 5), (5, 5), (9, 5), (3, 3), (1, 1)])
def test_caps_around_the_number_of_windows(most: int, kept: int) -> None:
    assert sum(select(max_chips=most)) == kept


@pytest.mark.parametrize(
    ("min_class", "sentence"),
    [
        pytest.param(
            {"river": 5},
            "MIN_CLASS: there is no class “river”; the classes are background (0), building (1), road (5), 1 (7).",
            id="unknown name",
        ),
        pytest.param({"9": 5}, "there is no class “9”", id="unknown value"),
        pytest.param({"road": 0}, "it must be from 1 to 256", id="no pixel"),
        pytest.param({"road": 257}, "MIN_CLASS: 257 pixels of “road” are asked for", id="more than a chip has"),
    ],
)
def test_classes_of_min_class_are_checked(min_class: dict[str, int], sentence: str) -> None:
    with pytest.raises(InputError) as raised:
        check_selection(replace(JOB, min_class=min_class), CLASSES)
    assert sentence in str(raised.value)


def rare_case() -> tuple[list[ChipWindow], np.ndarray]:
    """Background in all of 1,600 windows, building in half of them, road in a hundredth."""
    windows = grid_of(40)
    pixels = np.zeros((len(windows), 4), int)
    pixels[:, 0] = 200
    pixels[::2, 1] = 30
    pixels[::100, 2] = 10
    return windows, pixels


def candidates(feedback: Any = None, **changes: Any) -> list[ChipWindow]:
    windows, pixels = rare_case()
    return rare_window_candidates(replace(JOB, **changes), GRID, CLASSES, windows, pixels, feedback or SilentFeedback())


def test_rare_classes_are_repeated_as_often_as_lvis_says() -> None:
    # The median share is 0.5, that of road 0.01: √50 ≈ 7.07 times, of which one is there.
    feedback = SilentFeedback()
    found = candidates(feedback, oversample=20.0)
    assert len(found) == pytest.approx(16 * 6.07, abs=10)
    assert feedback.infos == [f"{len(found):,} more windows are looked at for rare classes: road (OVERSAMPLE)."]


@pytest.mark.parametrize(("factor", "expected"), [(1.0, 0), (2.0, 16), (3.0, 32)])
def test_the_factor_bounds_the_repeats(factor: float, expected: int) -> None:
    found = candidates(oversample=factor)
    # One may be at the edge, shifted back to where it was.
    assert expected - 3 <= len(found) <= expected


def test_fractions_of_a_repeat_are_drawn_by_seed() -> None:
    assert 4 <= len(candidates(oversample=1.5)) <= 12
    assert candidates(oversample=1.5, seed=3) == candidates(oversample=1.5, seed=3)
    assert candidates(oversample=1.5, seed=3) != candidates(oversample=1.5, seed=4)


def test_candidates_are_shifted_by_up_to_half_a_window_and_new() -> None:
    windows, pixels = rare_case()
    rare = [chip.window for chip, counts in zip(windows, pixels, strict=True) if counts[2]]
    found = candidates(oversample=6.0)
    assert len(set(found)) == len(found)
    assert not set(found) & set(windows)
    assert all(GRID.window.contains(chip.window) for chip in found)
    for chip in found:
        assert any(abs(chip.window.row - own.row) <= 8 and abs(chip.window.col - own.col) <= 8 for own in rare)


def test_only_candidates_that_still_hold_the_rare_class_count() -> None:
    _, pixels = rare_case()
    job = replace(JOB, oversample=4.0)
    looked_at = np.array([[200, 0, 5, 0], [200, 50, 0, 0], [250, 0, 0, 0], [0, 0, 1, 0]])
    assert hold_rare_classes(job, pixels, looked_at).tolist() == [True, False, False, True]
    assert hold_rare_classes(job, pixels, np.zeros((0, 4), int)).tolist() == []
