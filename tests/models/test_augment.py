from __future__ import annotations

import pickle
import sys

import cv2
import numpy as np
import pytest

from pixelwise.errors import InputError
from pixelwise.geo.raster import Band
from pixelwise.models.augment import Augmentation
from pixelwise.models.augment.geometry import source_of, symmetric, warped
from pixelwise.models.augment.presets import OPERATIONS, PRESETS, chosen_operations, color_bands
from pixelwise.models.augment.radiometry import CHANGES
from pixelwise.models.choices import AUGMENTATION_CHANGES, AUGMENTATION_OPERATIONS, AUGMENTATIONS
from pixelwise.models.job import TrainJob
from pixelwise.models.losses import IGNORED

SIZE = 64
VALID = np.ones((SIZE, SIZE), bool)
MOVES = ("flip", "rotate", "scale")


def bands(count: int, *names: str) -> list[Band]:
    return [Band(name, "uint16", None) for name in names or [f"Band {n + 1}" for n in range(count)]]


def augmentation(augment: str = "none", *changes: str, count: int = 3, seed: int = 1, **options) -> Augmentation:
    job = TrainJob("chips", "model.safetensors", augment=augment, augment_changes=list(changes), **options)
    return Augmentation(job, bands(count), seed)


def places(count: int = 2) -> tuple[np.ndarray, np.ndarray]:
    """An image whose bands are the row and the column, and labels that are the row."""
    rows, cols = np.mgrid[:SIZE, :SIZE]
    image = np.stack([(rows, cols)[band % 2] for band in range(count)]).astype(np.float32)
    return image, rows.astype(np.uint8)


def spots(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Spots that are brighter than what is around them, each band in its own way, and a label that shows them."""
    random = np.random.default_rng(4)
    field = cv2.GaussianBlur(random.normal(size=(SIZE, SIZE)), (0, 0), 2.5)
    label = (field > np.percentile(field, 60)).astype(np.uint8)
    strength = random.uniform(0.7, 1.8, (count, 1, 1))
    image = label * strength - strength / 2 + random.normal(0, 0.05, (count, SIZE, SIZE))
    return image.astype(np.float32), label


def contrast_at(image: np.ndarray, label: np.ndarray, row: int, col: int) -> float:
    """How much brighter the spots of a label are than the rest, where the label is moved by so many pixels."""
    moved = np.roll(label, (row, col), (0, 1))[4:-4, 4:-4]
    values = image.mean(0)[4:-4, 4:-4]
    return float(values[moved == 1].mean() - values[moved == 0].mean())


@pytest.mark.parametrize("count", [3, 300])
@pytest.mark.parametrize("name", AUGMENTATION_OPERATIONS)
def test_an_operation_changes_the_image_and_keeps_the_label_on_it(name, count):
    image, label = spots(count)
    before = image.copy(), label.copy()
    change = augmentation("none", f"+{name}", count=count)
    changed = label_changed = 0
    for _ in range(20):
        values, positions, valid = change(image, label, VALID)
        changed += bool(np.abs(values - image).max() > 0.01)
        label_changed += not np.array_equal(positions, label)
        shifts = [(row, col) for row in (-3, 0, 3) for col in (-3, 0, 3)]
        found = {shift: contrast_at(values, positions, *shift) for shift in shifts}
        assert max(found, key=lambda shift: found[shift]) == (0, 0)
        assert values.dtype == np.float32 and np.isfinite(values).all() and np.abs(values).max() < 8
        assert np.array_equal(valid, positions != IGNORED)
        assert set(np.unique(positions)) <= {0, 1, IGNORED}
    # A probability of 0.2 over 20 chips: at least one, and the seed is fixed.
    assert changed >= 1 and (changed < 20 or OPERATIONS[name].probability == 1 or name in MOVES)
    assert bool(label_changed) == (name in MOVES)
    assert np.array_equal(image, before[0]) and np.array_equal(label, before[1])


@pytest.mark.parametrize("augment, changes", [("standard", []), ("none", ["+rotate"]), ("strong", ["-blur"])])
def test_the_label_moves_with_the_image_to_half_a_pixel(augment, changes):
    image, rows = places()
    still = [f"-{name}" for name in OPERATIONS if name not in MOVES]
    change = augmentation(augment, *changes, *still, count=2)
    offsets = []
    for _ in range(40):
        values, labels, valid = change(image, rows, VALID)
        # At the border of the chip, interpolation mixes in what lies outside.
        inner = cv2.erode(np.pad(valid, 1).astype(np.uint8), np.ones((5, 5)))[1:-1, 1:-1] > 0
        difference = values[0][inner] - labels[inner]
        # At the edge between two pixels, the rounding of 1/32 of a pixel may go either way.
        assert np.abs(difference).max() <= 0.56
        offsets.append(difference.mean())
    # Half a pixel between image and label would show in every one of them; a shift by a third of one is rounded.
    assert np.abs(offsets).mean() < 0.1 and np.abs(offsets).max() < 0.3


@pytest.mark.parametrize("symmetry", range(8))
def test_a_symmetry_is_the_same_resampled_and_not(symmetry):
    image, rows = places()
    values, labels, valid = warped((image, rows, VALID), source_of(SIZE, symmetry, 0.0, 1.0, (0.0, 0.0)))
    np.testing.assert_allclose(values, symmetric(image, symmetry), atol=1e-3)
    assert np.array_equal(labels, symmetric(rows, symmetry)) and valid.all()


@pytest.mark.parametrize(
    "angle, scale, shift, row, col",
    [
        pytest.param(90.0, 1.0, (0.0, 0.0), 11, 10, id="a quarter turn brings the top right to the top left"),
        pytest.param(0.0, 2.0, (0.0, 0.0), 10 * 2 - 32, 52 * 2 - 32, id="twice as large around the centre"),
        pytest.param(0.0, 1.0, (-0.25, 0.5), 10 + 32, 52 - 16, id="moved to the left and down"),
    ],
)
def test_where_a_pixel_goes(angle, scale, shift, row, col):
    image = np.zeros((1, SIZE, SIZE), np.float32)
    image[0, 9:12, 51:54] = 1
    chip = (image, image[0].astype(np.uint8), VALID)
    values, labels, _ = warped(chip, source_of(SIZE, 0, angle, scale, shift))
    if 0 <= row < SIZE and 0 <= col < SIZE:
        assert values[0, row, col] > 0.9 and labels[row, col] == 1
    else:
        assert not (labels == 1)[2:-2, 2:-2].any()


@pytest.mark.parametrize("augment", AUGMENTATIONS[1:])
def test_all_eight_symmetries_occur_from_light_on(augment):
    image, positions = places()
    change = augmentation(augment, "-scale", "-rotate", count=2)
    found = {change(image, positions, VALID)[1].tobytes() for _ in range(80)}
    expected = {np.rot90(array, turns).tobytes() for array in (positions, positions[:, ::-1]) for turns in range(4)}
    assert len(expected) == 4 and found == expected
    cols = np.ascontiguousarray(positions.T) + positions * 2
    assert len({change(image, cols, VALID)[1].tobytes() for _ in range(80)}) == 8


def test_what_a_rotation_uncovers_is_ignored_zero_and_not_valid():
    image, positions = places()
    change = augmentation("none", "+rotate", count=2)
    uncovered = 0
    for _ in range(20):
        values, labels, valid = change(image + 100, positions, VALID)
        assert np.array_equal(labels == IGNORED, ~valid) and (values[:, ~valid] == 0).all()
        assert values[:, valid].min() >= 49
        uncovered += int((~valid).sum())
    assert uncovered > 20 * SIZE


def test_none_returns_the_chip_itself():
    image, positions = places()
    change = augmentation("none", count=2)
    assert not change.active
    assert all(a is b for a, b in zip(change(image, positions, VALID), (image, positions, VALID), strict=True))


@pytest.mark.parametrize("augment", AUGMENTATIONS)
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 13, 300])
def test_any_number_of_bands(augment, count):
    image, positions = places(count)
    change = augmentation(augment, count=count)
    values, labels, valid = change(image, positions, VALID)
    assert values.shape == image.shape and values.dtype == np.float32 and values.flags.c_contiguous
    assert labels.shape == positions.shape and labels.dtype == np.uint8 and labels.flags.c_contiguous
    assert valid.shape == positions.shape and valid.dtype == bool
    assert np.array_equal(values, image) == (augment == "none")
    assert change.active == (augment != "none")


@pytest.mark.parametrize("name", AUGMENTATION_OPERATIONS)
def test_invalid_pixels_stay_zero_and_ignored(name):
    image, positions = spots(3)
    valid = VALID.copy()
    valid[:16, :16] = False
    image[:, ~valid], positions[~valid] = 0, IGNORED
    change = augmentation("none", f"+{name}")
    for _ in range(10):
        values, labels, still = change(image, positions, valid)
        assert (values[:, ~still] == 0).all() and (labels[~still] == IGNORED).all() and not still.all()
        if name not in ("rotate", "scale"):
            assert still.sum() == valid.sum()


def test_ignored_pixels_with_data_stay_valid():
    image, positions = spots(3)
    positions[20:40] = IGNORED
    values, labels, valid = augmentation("light")(image, positions, VALID)
    assert valid.all() and (labels == IGNORED).sum() == 20 * SIZE and values[:, labels == IGNORED].std() > 0.1


@pytest.mark.parametrize("augment", ["standard", "strong"])
def test_a_chip_follows_from_the_seed_whoever_prepares_it(augment):
    image, positions = spots(4)
    first, other = augmentation(augment, count=4, seed=5), augmentation(augment, count=4, seed=6)
    again = pickle.loads(pickle.dumps(augmentation(augment, count=4, seed=5)))
    runs = [[change(image, positions, VALID) for _ in range(4)] for change in (first, again, other)]
    assert all(np.array_equal(a, b) for one, two in zip(*runs[:2], strict=True) for a, b in zip(one, two, strict=True))
    assert any(not np.array_equal(a[0], b[0]) for a, b in zip(runs[0], runs[2], strict=True))
    for change in (other, first):
        change.reseed([7, 2, 11])
    assert np.array_equal(first(image, positions, VALID)[0], other(image, positions, VALID)[0])


def test_brightness_and_contrast_of_standard_change_bands_differently_but_mildly():
    image = np.random.default_rng(1).normal(size=(3, SIZE, SIZE)).astype(np.float32)
    change = augmentation("standard", "-scale")
    made = [change(image, np.zeros((SIZE, SIZE), np.uint8), VALID)[0] for _ in range(50)]
    shifts = np.array([values.mean((1, 2)) for values in made])
    factors = np.array([values.std((1, 2)) for values in made])
    assert np.abs(shifts).mean() > 0.05 and np.abs(shifts).max() < 0.2 * 1.5 + 0.05
    assert np.abs(np.log(factors)).mean() > 0.05 and np.abs(np.log(factors)).max() < 0.2 * 1.5 + 0.05
    assert np.abs(shifts - shifts.mean(1, keepdims=True)).max() > 0.02


def test_standard_is_what_was_tuned():
    standard = {name: (setting.probability, setting.amount) for name, setting in PRESETS["standard"].items()}
    assert standard == {"flip": (1, 0), "scale": (0.5, 0.1), "contrast": (1, 0.2), "brightness": (1, 0.2)}


def test_lists_of_the_dialog_are_those_of_the_engine():
    assert list(PRESETS) == AUGMENTATIONS
    assert sorted(AUGMENTATION_OPERATIONS) == sorted(OPERATIONS) == sorted([*MOVES, *CHANGES])
    assert all(set(preset) <= set(OPERATIONS) for preset in PRESETS.values())
    assert "flip" not in PRESETS["none"] and all("flip" in PRESETS[name] for name in AUGMENTATIONS[1:])
    assert len(AUGMENTATION_CHANGES) == 2 * len(OPERATIONS)


@pytest.mark.parametrize("name", AUGMENTATION_OPERATIONS)
def test_every_operation_is_a_switch_of_every_preset(name):
    for preset in AUGMENTATIONS:
        on = TrainJob("c", "m", augment=preset, augment_changes=[f"+{name}"])
        off = TrainJob("c", "m", augment=preset, augment_changes=[f" -{name.upper()} "])
        assert set(chosen_operations(on, 3)) == set(PRESETS[preset]) | {name}
        assert set(chosen_operations(off, 3)) == set(PRESETS[preset]) - {name}


@pytest.mark.parametrize(
    "options, count, sentence",
    [
        pytest.param({"augment": "strog"}, 3, "AUGMENT is strog, .* did you mean strong", id="unknown preset"),
        pytest.param({"augment_changes": ["+blurr"]}, 3, r"\+blurr, .* did you mean \+blur", id="unknown operation"),
        pytest.param({"augment_changes": ["blur"]}, 3, r"\+ or - before the name", id="no sign"),
        pytest.param({"augment_changes": ["+saturation"]}, 1, "at least 2 bands", id="saturation of one band"),
        pytest.param({"augment_changes": ["+band-swap"]}, 1, "at least 2 bands", id="swap of one band"),
        pytest.param({"augment_changes": ["+band-dropout"]}, 1, "at least 2 bands", id="the only band dropped"),
        pytest.param({"rgb_bands": [1, 2]}, 3, "RGB_BANDS is 1, 2, .* three different bands", id="two colours"),
        pytest.param({"rgb_bands": [1, 2, 2]}, 3, "RGB_BANDS is 1, 2, 2", id="twice the same"),
        pytest.param({"rgb_bands": [0, 1, 2]}, 3, "RGB_BANDS is 0, 1, 2, .* bands 1 to 3", id="bands count from 1"),
        pytest.param({"rgb_bands": [2, 3, 4]}, 3, "RGB_BANDS is 2, 3, 4", id="beyond the last"),
    ],
)
def test_a_wish_that_cannot_be_met_is_refused(options, count, sentence):
    with pytest.raises(InputError, match=sentence):
        Augmentation(TrainJob("c", "m", **options), bands(count), 1)


@pytest.mark.parametrize(
    "names, declared, expected",
    [
        pytest.param(["Red", "Green", "Blue", "NIR"], [], [0, 1, 2], id="by name"),
        pytest.param(["B02", "B03", "B04", "B08"], [], [2, 1, 0], id="Sentinel-2"),
        pytest.param(["B02", "B03", "B04", "B08"], [4, 3, 2], [3, 2, 1], id="declared"),
        pytest.param(["Band 1", "Band 2", "Band 3"], [], [0, 1, 2], id="the only three"),
        pytest.param(["Band 1", "Band 2", "Band 3", "Band 4"], [], None, id="unknown"),
        pytest.param(["B4", "B3", "B2", "B1"], [], None, id="may be Landsat 7 or 8"),
        pytest.param(["Band 1"], [], None, id="one band"),
    ],
)
def test_colours_are_found(names, declared, expected):
    assert color_bands(bands(0, *names), declared) == expected


@pytest.mark.parametrize("name", ["saturation", "band-swap"])
def test_colour_operations_leave_other_bands_alone(name):
    image, positions = spots(5)
    job = TrainJob("c", "m", augment="none", augment_changes=[f"+{name}"], rgb_bands=[5, 2, 4])
    change = Augmentation(job, bands(5), 1)
    changed = [change(image, positions, VALID)[0] for _ in range(20)]
    assert all(np.array_equal(values[[0, 2]], image[[0, 2]]) for values in changed)
    assert any(not np.array_equal(values[[1, 3, 4]], image[[1, 3, 4]]) for values in changed)


def test_presets_need_no_albumentations(monkeypatch):
    # Its import takes seconds, in every process that prepares chips.
    monkeypatch.setitem(sys.modules, "albumentations", None)
    image, positions = spots(3)
    assert augmentation("strong")(image, positions, VALID)[0].shape == image.shape
