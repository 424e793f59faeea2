from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.chips.job import ExportJob
from pixelwise.chips.split import Split, split_windows
from pixelwise.chips.windowplan import plan_windows
from pixelwise.errors import CanceledError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.grid import Grid
from pixelwise.geo.windows import Window, window_grid

JOB = ExportJob(["raster.tif"], [], "chips")
NAMES = ("train", "validation", "test")


def share_out(windows: list[Window], pixels: Any = None, feedback: Any = None, **options: Any) -> Split:
    """A split; `groups`, `locked` and `repeated` go to `split_windows`, other options to the job."""
    given = {key: options.pop(key) for key in ("groups", "locked", "repeated") if key in options}
    pixels = np.ones((len(windows), 1), int) if pixels is None else pixels
    return split_windows(replace(JOB, **options), windows, pixels, feedback=feedback or SilentFeedback(), **given)


def spread_classes(windows: list[Window], classes: int, seed: int) -> np.ndarray:
    """Pixels per class, each class in a disk somewhere."""
    random = np.random.default_rng(seed)
    places = np.array([(window.row, window.col) for window in windows], float)
    far = places.max(axis=0) + 1
    pixels = []
    for _ in range(classes):
        distance = np.hypot(*((places - random.uniform(0, far, 2)) / far).T)
        pixels.append((distance < 0.4) * random.integers(50, 500, len(windows)))
    return np.stack(pixels, axis=1)


def painted(windows: list[Window], marks: np.ndarray, buffer: int = 0) -> np.ndarray:
    """The pixels of the marked windows, and of `buffer` around them."""
    outer = Window(
        -100, -100, *(200 + max(ends) for ends in ([w.row_end for w in windows], [w.col_end for w in windows]))
    )
    canvas = np.zeros((outer.height, outer.width), bool)
    for number in np.flatnonzero(marks):
        canvas[windows[number].grown(buffer).slices_in(outer)] = True
    return canvas


def shared_pixels(windows: list[Window], split: Split, buffer: int = 0) -> int:
    """Pixels that two splits or folds share, or that lie less than a buffer from both."""
    parts = sorted(set(zip(split.names.tolist(), split.folds.tolist(), strict=True)) - {("", 0)})
    shared = 0
    for number, (name, fold) in enumerate(parts):
        own = painted(windows, (split.names == name) & (split.folds == fold), buffer)
        for other, other_fold in parts[number + 1 :]:
            shared += int((own & painted(windows, (split.names == other) & (split.folds == other_fold))).sum())
    return shared


def shares(split: Split) -> list[float]:
    return [float((split.names == name).sum() / (split.names != "").sum()) for name in NAMES]


def jittered(count: int, extent: int) -> list[Window]:
    random = np.random.default_rng(count)
    sizes = random.integers(48, 80, count)
    return [
        Window(int(r), int(c), int(s), int(s))
        for (r, c), s in zip(random.integers(0, extent, (count, 2)), sizes, strict=True)
    ]


CASES = [
    pytest.param(window_grid(512, 896, 64, 32), id="half a chip of overlap"),
    pytest.param(window_grid(1024, 1024, 64, 64), id="no overlap"),
    pytest.param(window_grid(500, 377, 64, 24), id="no multiple of the stride"),
    pytest.param(window_grid(700, 700, 64, 100), id="stride above the chip size"),
    pytest.param(window_grid(256, 256, 64, 32), id="few chips"),
    pytest.param(window_grid(128, 128, 64, 64), id="four chips"),
    pytest.param(window_grid(64, 128, 64, 64), id="two chips"),
    pytest.param(window_grid(64, 128, 64, 32), id="three chips, of which the outer ones lie apart"),
    pytest.param(window_grid(129, 129, 64, 8), id="only the outermost chips lie apart"),
    pytest.param(window_grid(40, 200, 64, 32), id="lower than a chip"),
    pytest.param(jittered(300, 1000), id="of any size and place"),
]


@pytest.mark.parametrize("windows", CASES)
@pytest.mark.parametrize("seed", [1, 2])
def test_no_pixel_is_in_both_splits_and_both_have_chips(windows: list[Window], seed: int) -> None:
    split = share_out(windows, spread_classes(windows, 3, seed), split=0.2, seed=seed)
    train, validation = split.of("train"), split.of("validation")
    assert train.any()
    assert validation.any()
    assert not split.of("test").any()
    assert not split.folds.any()
    assert shared_pixels(windows, split) == 0
    # Only what overlaps a validation chip is left out.
    for number in np.flatnonzero(split.names == ""):
        assert any(windows[number].intersects(windows[other]) for other in np.flatnonzero(validation))


THREE_APART = [case for case in CASES if case.id not in ("two chips", "three chips, of which the outer ones lie apart")]


@pytest.mark.parametrize("windows", THREE_APART)
@pytest.mark.parametrize("buffer", [0, 10])
def test_three_splits_with_a_buffer_between_them(windows: list[Window], buffer: int) -> None:
    split = share_out(windows, spread_classes(windows, 3, 1), split=0.2, test=0.2, buffer=buffer)
    found = {name for name in NAMES if split.of(name).any()}
    assert shared_pixels(windows, split, buffer) == 0
    # With a buffer the outermost chips of a small raster do not lie apart any more, nor do those without gaps.
    assert found == set(NAMES) or (buffer and len(windows) <= 100)
    crowded = np.flatnonzero(split.names == "")
    kept = [windows[number] for number in np.flatnonzero(split.of("validation") | split.of("test"))]
    assert all(any(windows[number].grown(buffer).intersects(other) for other in kept) for number in crowded)


@pytest.mark.parametrize("windows", [CASES[0], CASES[1], CASES[-1]])
@pytest.mark.parametrize(("test", "buffer"), [(0.0, 0), (0.15, 12)])
def test_folds_share_no_pixel_and_all_have_chips(windows: list[Window], test: float, buffer: int) -> None:
    split = share_out(windows, spread_classes(windows, 2, 1), folds=4, test=test, buffer=buffer)
    assert shared_pixels(windows, split, buffer) == 0
    assert set(split.folds[split.names != ""]) == {1, 2, 3, 4} | ({0} if test else set())
    assert (split.of("validation") == (split.folds == 1)).all()
    assert (split.of("train") == (split.folds > 1)).all()
    assert split.of("test").any() == (test > 0)


def test_folds_are_about_as_large_as_each_other() -> None:
    windows = window_grid(2048, 2048, 64, 48)
    split = share_out(windows, folds=5, test=0.1)
    counts = np.bincount(split.folds)[1:]
    assert counts.min() > 0.6 * counts.max()
    assert split.of("test").sum() / (split.names != "").sum() == pytest.approx(0.1, abs=0.05)
    assert (split.names != "").mean() > 0.6


@pytest.mark.parametrize(("validation", "test"), [(0.1, 0.0), (0.2, 0.0), (0.5, 0.0), (0.2, 0.1), (0.15, 0.3)])
def test_shares_of_chips_and_classes_are_close_to_what_is_wanted(validation: float, test: float) -> None:
    windows = window_grid(2048, 3072, 128, 64)
    pixels = spread_classes(windows, 4, 5)
    split = share_out(windows, pixels, split=validation, test=test)
    wanted = [1 - validation - test, validation, test]
    assert shares(split) == pytest.approx(wanted, abs=0.08)
    of_classes = np.array([pixels[split.of(name)].sum(axis=0) for name in NAMES])
    assert of_classes / of_classes.sum(axis=0) == pytest.approx(np.repeat(wanted, 4).reshape(3, 4), abs=0.15)
    assert (split.names != "").mean() > 0.7


@pytest.mark.parametrize("seed", range(1, 4))
@pytest.mark.parametrize(("folds", "holders"), [(0, 3), (0, 4), (4, 5)])
def test_rare_classes_are_in_every_split_where_they_can_be(folds: int, holders: int, seed: int) -> None:
    windows = window_grid(1024, 1024, 64, 64)
    pixels = np.zeros((len(windows), 8), int)
    pixels[:, 0] = 1000
    random = np.random.default_rng(seed)
    for position in range(1, 8):
        pixels[random.choice(len(windows), holders, replace=False), position] = 50
    split = share_out(windows, pixels, split=0.2, test=0.1, folds=folds, seed=seed)
    assert shared_pixels(windows, split) == 0
    parts = [split.of("test"), *(split.folds == fold for fold in range(1, folds + 1))]
    for marks in parts if folds else [split.of(name) for name in NAMES]:
        assert pixels[marks].any(axis=0).all()


def test_a_class_in_a_single_chip_is_kept_for_training() -> None:
    windows = window_grid(512, 512, 64, 64)
    pixels = np.full((len(windows), 2), 1000)
    pixels[:, 1] = 0
    pixels[30, 1] = 50
    split = share_out(windows, pixels, split=0.2, test=0.1)
    assert split.names[30] == "train"
    assert split.of("validation").any()


@pytest.mark.parametrize("options", [{"test": 0.2}, {"folds": 3}, {"split_by": "random"}])
def test_the_same_seed_gives_the_same_split(options: dict[str, Any]) -> None:
    windows = window_grid(512, 512, 64, 32)
    pixels = spread_classes(windows, 2, 1)
    first, again, other = (share_out(windows, pixels, seed=seed, **options) for seed in (7, 7, 8))
    assert (first.names == again.names).all()
    assert (first.folds == again.folds).all()
    assert (first.names != other.names).any()


@pytest.mark.parametrize(
    ("windows", "options"),
    [
        pytest.param([Window(0, 0, 64, 64)], {"split": 0.2}, id="a single chip"),
        pytest.param(window_grid(64, 100, 64, 10), {"split": 0.2, "test": 0.2}, id="no two chips lie apart"),
        pytest.param(window_grid(512, 512, 64, 64), {"split": 0.0}, id="no validation wanted"),
        pytest.param(window_grid(64, 128, 64, 64), {"buffer": 1}, id="no two chips lie a buffer apart"),
    ],
)
def test_without_validation_all_chips_are_for_training(windows: list[Window], options: dict[str, Any]) -> None:
    assert set(share_out(windows, **options).names) == {"train"}


def test_of_two_chips_one_is_for_validation_rather_than_for_a_test() -> None:
    split = share_out(window_grid(64, 128, 64, 64), split=0.2, test=0.2)
    assert sorted(split.names) == ["train", "validation"]


def test_windows_with_holes_between_them() -> None:
    windows = [w for w in window_grid(1024, 1024, 64, 32) if (w.row // 200 + w.col // 200) % 3 == 0]
    split = share_out(windows, split=0.25)
    assert shared_pixels(windows, split) == 0
    assert 0 < split.of("validation").sum() < split.of("train").sum()


def test_turned_windows_are_apart_by_all_their_pixels() -> None:
    job = replace(JOB, chip_size=64, rotations=[0, 45], size_jitter=0.2)
    chips = plan_windows(job, Grid("", (0, 1, 0, 0, 0, -1), 600, 600), np.zeros((0, 2)), None, SilentFeedback())
    bounding = [chip.bounding() for chip in chips]
    split = share_out(bounding, split=0.2, test=0.1)
    assert shared_pixels(bounding, split) == 0
    assert all(split.of(name).any() for name in NAMES)


def test_random_splits_hold_their_shares_and_warn_of_leaks() -> None:
    windows = window_grid(1024, 1024, 64, 32)
    feedback = SilentFeedback()
    split = share_out(windows, feedback=feedback, split_by="random", split=0.3, test=0.1)
    assert shares(split) == pytest.approx([0.6, 0.3, 0.1], abs=0.02)
    (warning,) = feedback.warnings
    assert warning.startswith("SPLIT_BY is “random”, and ")
    assert "share pixels with training chips" in warning


def test_random_splits_without_overlaps_need_no_warning() -> None:
    feedback = SilentFeedback()
    split = share_out(window_grid(640, 640, 64, 64), feedback=feedback, split_by="random", folds=5, test=0.1)
    assert np.bincount(split.folds).tolist() == [10, 18, 18, 18, 18, 18]
    assert feedback.warnings == []


@pytest.mark.parametrize("name", NAMES)
def test_all_chips_for_one_split(name: str) -> None:
    windows = window_grid(256, 256, 64, 32)
    split = share_out(windows, split_by=name, groups=[name] * len(windows), buffer=30)
    assert set(split.names) == {name}


def test_given_splits_are_kept_but_apart() -> None:
    windows = window_grid(64, 640, 64, 32)
    groups = ["train"] * 8 + ["validation"] * 5 + [""] + ["test"] * 5
    feedback = SilentFeedback()
    split = share_out(windows, feedback=feedback, split_by="polygons", groups=groups, buffer=32)
    # Window 7 overlaps window 8, 6 touches it, which is less than 32 pixels apart; windows 12 and 14 touch, too.
    expected = ["train"] * 6 + ["", ""] + ["validation"] * 4 + ["", ""] + ["test"] * 5
    assert split.names.tolist() == expected
    assert feedback.infos == [
        "Windows shared out: 6 for train, 4 for validation, 5 for test.",
        "3 windows share pixels with another split, or lie less than BUFFER 32 pixels from one, and are left out.",
    ]


def test_windows_on_older_chips_go_where_these_are() -> None:
    windows = window_grid(1024, 1024, 64, 32)
    locked = ["validation" if w.row < 200 else "!" if w.col < 100 else "" for w in windows]
    feedback = SilentFeedback()
    split = share_out(windows, feedback=feedback, split=0.3, locked=locked)
    assert all(name in ("validation", "") for name, lock in zip(split.names, locked, strict=True) if lock)
    assert all(name == "" for name, lock in zip(split.names, locked, strict=True) if lock == "!")
    assert split.of("validation")[[lock == "validation" for lock in locked]].mean() > 0.9
    assert split.of("train").any()
    assert shared_pixels(windows, split) == 0
    assert any("lie on older chips of another split" in text for text in feedback.infos)


def test_a_scene_leaves_out_what_lies_on_older_chips_of_another_split() -> None:
    windows = window_grid(64, 256, 64, 64)
    split = share_out(windows, split_by="scene", groups=["test"] * 4, locked=["", "train", "test", "!"])
    assert split.names.tolist() == ["test", "", "test", ""]


def test_older_chips_of_folds() -> None:
    windows = window_grid(512, 512, 64, 64)
    locked = ["validation", "3", "train", "test", *[""] * 60]
    split = share_out(windows, folds=3, test=0.1, locked=locked)
    assert split.names[:4].tolist() == ["validation", "train", "", "test"]
    assert split.folds[:4].tolist() == [1, 3, 0, 0]


def test_all_windows_on_older_chips_of_several_splits() -> None:
    split = share_out(window_grid(64, 128, 64, 32), locked=["!"] * 3)
    assert split.names.tolist() == [""] * 3


@pytest.mark.parametrize(
    "options", [{"test": 0.1}, {"folds": 4}, {"folds": 4, "buffer": 9, "test": 0.1}, {"split_by": "random"}]
)
def test_repeated_windows_are_for_training_only_and_change_nothing(options: dict[str, Any]) -> None:
    windows = window_grid(768, 768, 64, 64)
    random = np.random.default_rng(1)
    copies = [
        Window(w.row + int(a), w.col + int(b), 64, 64)
        for w, (a, b) in zip(windows, random.integers(-32, 33, (len(windows), 2)), strict=True)
    ]
    repeated = np.arange(2 * len(windows)) >= len(windows)
    alone = share_out(windows, **options)
    split = share_out(windows + copies, repeated=repeated, **options)
    assert (split.names[~repeated] == alone.names).all()
    assert (split.folds[~repeated] == alone.folds).all()
    assert set(split.names[repeated]) == {"train", ""}
    if options.get("split_by") != "random":
        assert shared_pixels(windows + copies, split, options.get("buffer", 0)) == 0
    assert split.of("train")[repeated].sum() > 5


@pytest.mark.parametrize(
    ("size", "lacking"),
    [
        pytest.param(16, set(), id="every class can be in every split"),
        pytest.param(32, {2}, id="all windows of class 2 share pixels"),
    ],
)
def test_unbalanced_classes_of_real_labels(shared_data: Path, size: int, lacking: set[int]) -> None:
    dataset = gdal.Open(str(shared_data / "nc_landsat7" / "landsat96_labelled_pixels.tif"))
    labels = dataset.ReadAsArray().clip(0, 7).astype(np.uint8)
    cut = {w: labels[w.row : w.row_end, w.col : w.col_end] for w in window_grid(*labels.shape, size, size // 2)}
    windows = [window for window, label in cut.items() if label.any()]
    counts = np.array([np.bincount(cut[window].ravel(), minlength=8)[1:] for window in windows])
    split = share_out(windows, counts, split=0.2, test=0.1)
    assert shared_pixels(windows, split) == 0
    found = {name: set(np.flatnonzero(counts[split.of(name)].any(axis=0)) + 1) for name in NAMES}
    every = set(range(1, 8))
    assert found == {"train": every, "validation": every - lacking, "test": every - lacking}


def test_what_became_of_the_windows_is_logged() -> None:
    feedback = SilentFeedback()
    windows = window_grid(512, 512, 64, 32)
    split = share_out(windows, feedback=feedback, folds=2)
    counts = [int((split.folds == fold).sum()) for fold in (1, 2)]
    assert feedback.infos == [
        f"Windows shared out: {counts[1]} for train, {counts[0]} for validation.",
        f"Fold 1: {counts[0]} windows.",
        f"Fold 2: {counts[1]} windows.",
        f"{len(windows) - sum(counts)} windows share pixels with another fold or split and are left out.",
    ]


def test_tens_of_thousands_of_windows_of_all_sizes() -> None:
    random = np.random.default_rng(1)
    sizes = random.integers(200, 300, 40_000)
    places = random.integers(0, 38_000, (40_000, 2))
    windows = [Window(int(r), int(c), int(s), int(s)) for (r, c), s in zip(places, sizes, strict=True)]
    split = share_out(windows, split=0.2, test=0.1)
    assert shares(split) == pytest.approx([0.7, 0.2, 0.1], abs=0.05)
    assert (split.names != "").mean() > 0.8


def test_a_cancel_is_heard() -> None:
    class Canceled(SilentFeedback):
        def isCanceled(self) -> bool:
            return True

    windows = window_grid(512, 512, 64, 32)
    with pytest.raises(CanceledError):
        share_out(windows, feedback=Canceled())
