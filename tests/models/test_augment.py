from __future__ import annotations

import cv2
import numpy as np
import pytest

from pixelwise.models import augment
from pixelwise.models.augment import Augmentation
from pixelwise.models.losses import IGNORED

SIZE = 64
VALID = np.ones((SIZE, SIZE), bool)


def encoded(bands: int = 2, low: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """An image whose bands are the row and the column, and labels that say in which square of 8 pixels a pixel lies."""
    rows, cols = np.mgrid[:SIZE, :SIZE]
    image = np.stack([(rows, cols)[band % 2] for band in range(bands)]).astype(np.float32) + low
    return image, (rows // 8 * 8 + cols // 8).astype(np.uint8)


@pytest.fixture
def only_geometry(monkeypatch):
    monkeypatch.setattr(augment, "BRIGHTNESS", 0.0)
    monkeypatch.setattr(augment, "CONTRAST", 0.0)


def test_label_moves_with_the_image(only_geometry, monkeypatch):
    monkeypatch.setattr(augment, "SCALE_PROBABILITY", 0.9)
    image, _ = encoded()
    rows = image[0].astype(np.uint8)
    change = Augmentation(1)
    offsets, moved, ignored = [], 0, 0
    for _ in range(40):
        values, labels = change(image, rows, VALID)
        counts = labels != IGNORED
        # At the border of the chip, interpolation mixes in what lies outside.
        inner = cv2.erode(np.pad(counts, 1).astype(np.uint8), np.ones((5, 5)))[1:-1, 1:-1] > 0
        difference = values[0][inner] - labels[inner]
        assert inner.mean() > 0.4
        assert np.abs(difference).max() <= 0.51
        offsets.append(difference.mean())
        moved += not np.array_equal(labels, rows)
        ignored += int((~counts).sum())
    # Half a pixel between image and label would show in every one of them.
    assert np.abs(offsets).max() < 0.1
    assert moved > 25
    assert ignored > 0


def test_all_eight_symmetries_occur(only_geometry, monkeypatch):
    monkeypatch.setattr(augment, "SCALE_PROBABILITY", 0.0)
    image, positions = encoded()
    change = Augmentation(1)
    found = {change(image, positions, VALID)[1].tobytes() for _ in range(80)}
    expected = {np.rot90(array, turns).tobytes() for array in (positions, positions.T) for turns in range(4)}
    assert found == expected


def test_what_comes_from_outside_is_ignored_and_zero(only_geometry):
    image, positions = encoded(low=100)
    change = Augmentation(2)
    outside = 0
    for _ in range(30):
        values, labels = change(image, positions, VALID)
        deep = (values == 0).all(0)
        assert (labels[deep] == IGNORED).mean() > 0.9 if deep.any() else True
        outside += int(deep.sum())
    assert outside > 0


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 5, 13])
def test_any_number_of_bands(bands):
    image, positions = encoded(bands)
    values, labels = Augmentation(3)(image, positions, VALID)
    assert values.shape == image.shape and values.dtype == np.float32 and values.flags.c_contiguous
    assert labels.shape == positions.shape and labels.dtype == np.uint8 and labels.flags.c_contiguous
    assert not np.array_equal(values, image)


def test_brightness_and_contrast_change_bands_differently_but_mildly(monkeypatch):
    monkeypatch.setattr(augment, "SCALE_PROBABILITY", 0.0)
    image = np.random.default_rng(1).normal(size=(3, SIZE, SIZE)).astype(np.float32)
    change = Augmentation(1)
    shifts = np.array([change(image, np.zeros((SIZE, SIZE), np.uint8), VALID)[0].mean((1, 2)) for _ in range(50)])
    most = augment.BRIGHTNESS * (1 + augment.BAND_SHARE) + 0.05
    assert np.abs(shifts).mean() > 0.05 and np.abs(shifts).max() < most
    assert np.abs(shifts - shifts.mean(1, keepdims=True)).max() > 0.02


def test_invalid_pixels_stay_zero(monkeypatch):
    monkeypatch.setattr(augment, "SCALE_PROBABILITY", 0.0)
    image = np.ones((3, SIZE, SIZE), np.float32)
    valid = VALID.copy()
    valid[:16, :16] = False
    image[:, ~valid] = 0
    values, _ = Augmentation(4)(image, np.zeros((SIZE, SIZE), np.uint8), valid)
    assert (values == 0).all(0).sum() == 256


def test_the_same_seed_gives_the_same_sequence_and_input_stays():
    image, positions = encoded()
    before = image.copy(), positions.copy()
    first, second, other = (Augmentation(seed) for seed in (5, 5, 6))
    runs = [[change(image, positions, VALID) for _ in range(4)] for change in (first, second, other)]
    assert all(np.array_equal(a[0], b[0]) and np.array_equal(a[1], b[1]) for a, b in zip(*runs[:2], strict=True))
    assert any(not np.array_equal(a[0], b[0]) for a, b in zip(runs[0], runs[2], strict=True))
    assert np.array_equal(image, before[0]) and np.array_equal(positions, before[1])
