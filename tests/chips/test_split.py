from __future__ import annotations

import numpy as np
import pytest

from pixelwise.chips.split import Split, split_windows
from pixelwise.errors import CanceledError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.windows import Window, window_grid


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


def shared_pixels(windows: list[Window], split: Split) -> int:
    size = max(max(window.row_end, window.col_end) for window in windows)
    canvas = {name: np.zeros((size, size), bool) for name in ("train", "validation")}
    for window, train, validation in zip(windows, split.train, split.validation, strict=True):
        rows, cols = window.slices_in(Window(0, 0, size, size))
        if train:
            canvas["train"][rows, cols] = True
        if validation:
            canvas["validation"][rows, cols] = True
    return int((canvas["train"] & canvas["validation"]).sum())


CASES = [
    pytest.param(1024, 1536, 64, 32, id="half a chip of overlap"),
    pytest.param(1024, 1024, 64, 64, id="no overlap"),
    pytest.param(1000, 777, 64, 24, id="no multiple of the stride"),
    pytest.param(700, 700, 64, 100, id="stride above the chip size"),
    pytest.param(256, 256, 64, 32, id="few chips"),
    pytest.param(128, 128, 64, 64, id="four chips"),
    pytest.param(64, 128, 64, 64, id="two chips"),
    pytest.param(64, 128, 64, 32, id="three chips, of which the outer ones lie apart"),
    pytest.param(129, 129, 64, 8, id="only the outermost chips lie apart"),
    pytest.param(40, 200, 64, 32, id="lower than a chip"),
]


@pytest.mark.parametrize(("height", "width", "size", "stride"), CASES)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_pixel_is_in_both_splits_and_both_have_chips(
    height: int, width: int, size: int, stride: int, seed: int
) -> None:
    windows = window_grid(height, width, size, stride)
    split = split_windows(windows, spread_classes(windows, 3, seed), 0.2, seed, SilentFeedback())
    assert split.train.any()
    assert split.validation.any()
    assert not (split.train & split.validation).any()
    assert shared_pixels(windows, split) == 0
    # Only what overlaps a validation chip is left out.
    for number in np.flatnonzero(~split.train & ~split.validation):
        assert any(windows[number].intersects(windows[other]) for other in np.flatnonzero(split.validation))


@pytest.mark.parametrize("wanted", [0.1, 0.2, 0.35, 0.5])
def test_shares_of_chips_and_classes_are_close_to_what_is_wanted(wanted: float) -> None:
    windows = window_grid(2048, 3072, 128, 64)
    pixels = spread_classes(windows, 4, 5)
    split = split_windows(windows, pixels, wanted, 1, SilentFeedback())
    assert split.validation.sum() / (split.validation | split.train).sum() == pytest.approx(wanted, abs=0.08)
    shares = pixels[split.validation].sum(axis=0) / pixels[split.validation | split.train].sum(axis=0)
    assert shares == pytest.approx([wanted] * 4, abs=0.15)
    assert (split.train | split.validation).mean() > 0.7


def test_a_rare_class_is_in_both_splits_where_it_can_be() -> None:
    windows = window_grid(1024, 1024, 64, 64)
    pixels = np.full((len(windows), 2), 1000)
    pixels[:, 1] = 0
    pixels[[3, 200, 250], 1] = 50
    split = split_windows(windows, pixels, 0.2, 1, SilentFeedback())
    assert pixels[split.train, 1].any()
    assert pixels[split.validation, 1].any()


def test_a_class_in_a_single_chip_is_kept_for_training() -> None:
    windows = window_grid(512, 512, 64, 64)
    pixels = np.full((len(windows), 2), 1000)
    pixels[:, 1] = 0
    pixels[30, 1] = 50
    split = split_windows(windows, pixels, 0.2, 1, SilentFeedback())
    assert split.train[30]
    assert split.validation.any()


def test_the_same_seed_gives_the_same_split() -> None:
    windows = window_grid(512, 512, 64, 32)
    pixels = spread_classes(windows, 2, 1)
    first, again, other = (split_windows(windows, pixels, 0.2, seed, SilentFeedback()) for seed in (7, 7, 8))
    assert (first.validation == again.validation).all()
    assert (first.train == again.train).all()
    assert (first.validation != other.validation).any()


@pytest.mark.parametrize(
    ("windows", "share"),
    [
        pytest.param([Window(0, 0, 64, 64)], 0.2, id="a single chip"),
        pytest.param(window_grid(64, 100, 64, 10), 0.2, id="no two chips lie apart"),
        pytest.param(window_grid(512, 512, 64, 64), 0.0, id="no validation wanted"),
    ],
)
def test_without_validation_all_chips_are_for_training(windows: list[Window], share: float) -> None:
    split = split_windows(windows, np.ones((len(windows), 1), int), share, 1, SilentFeedback())
    assert split.train.all()
    assert not split.validation.any()


def test_windows_with_holes_between_them() -> None:
    windows = [w for w in window_grid(1024, 1024, 64, 32) if (w.row // 200 + w.col // 200) % 3 == 0]
    split = split_windows(windows, np.ones((len(windows), 1), int), 0.25, 1, SilentFeedback())
    assert shared_pixels(windows, split) == 0
    assert 0 < split.validation.sum() < split.train.sum()


def test_a_cancel_is_heard() -> None:
    class Canceled(SilentFeedback):
        def isCanceled(self) -> bool:
            return True

    windows = window_grid(512, 512, 64, 32)
    with pytest.raises(CanceledError):
        split_windows(windows, np.ones((len(windows), 1), int), 0.25, 1, Canceled())
