"""Border weights against the formula, computed pixel by pixel."""

from __future__ import annotations

import math

import numpy as np
import pytest

from pixelwise.chips.dataset import open_dataset
from pixelwise.models.losses import IGNORED, background_position, border_weights


def label_of(*rows: str) -> np.ndarray:
    """A label drawn with digits; x is ignored."""
    return np.array([[IGNORED if sign == "x" else int(sign) for sign in row] for row in rows], np.uint8)


def slow_weights(label: np.ndarray, objects: np.ndarray, w0: float, sigma: float) -> np.ndarray:
    """1 + w0 · exp(-(d1 + d2)² / 2σ²); `objects` numbers the objects of a label from 1 on."""
    places = {number: np.argwhere(objects == number) for number in np.unique(objects[objects > 0])}
    weights = np.ones(label.shape)
    for row, col in np.ndindex(label.shape):
        distances = []
        for number, own in places.items():
            goals = np.argwhere(objects != number) if objects[row, col] == number else own
            distances.append(np.hypot(*(goals - (row, col)).T).min())
        if len(distances) > 1:
            weights[row, col] += w0 * math.exp(-(sum(sorted(distances)[:2]) ** 2) / (2 * sigma**2))
    return np.where(label == IGNORED, 0, weights)


BUILDINGS = label_of("1100110000", "1100110000", "0000000000", "00000000x1", "11110000xx")
NUMBERS = label_of("1100220000", "1100220000", "0000000000", "0000000003", "4444000000")


@pytest.mark.parametrize(("w0", "sigma"), [(10.0, 5.0), (3.0, 1.5)])
def test_weights_are_those_of_the_paper(w0, sigma):
    expected = slow_weights(BUILDINGS, NUMBERS, w0, sigma)
    found = border_weights(BUILDINGS, w0, sigma)
    assert found.dtype == np.float32
    # What is far away is left out.
    np.testing.assert_allclose(found, expected, atol=w0 * 4e-4)


def test_a_gap_by_hand():
    found = border_weights(label_of("10001"), 10.0, 5.0)
    assert found[0, 2] == pytest.approx(1 + 10 * math.exp(-(4**2) / 50), rel=1e-5)
    assert found[0, 1] == found[0, 3] == pytest.approx(found[0, 2])


@pytest.mark.parametrize(
    ("label", "background", "expected"),
    [
        pytest.param(label_of("0000", "0110"), 0, [[1] * 4] * 2, id="one object has no gap"),
        pytest.param(label_of("0000", "0000"), 0, [[1] * 4] * 2, id="background only"),
        pytest.param(label_of("xx", "xx"), 0, [[0] * 2] * 2, id="all ignored"),
        pytest.param(label_of("1111", "1111"), None, [[1] * 4] * 2, id="one class all over"),
    ],
)
def test_labels_without_a_gap(label, background, expected):
    assert border_weights(label, 10.0, 5.0, background=background).tolist() == expected


def test_classes_that_touch_are_objects_of_their_own():
    touching = border_weights(label_of("111222"), 10.0, 1.0)
    assert touching[0, 2] == pytest.approx(1 + 10 * math.exp(-(2**2) / 2), rel=1e-5)
    assert border_weights(label_of("000222"), 10.0, 1.0).tolist() == [[1] * 6]


def test_without_background_the_first_class_has_objects_too():
    found = border_weights(label_of("000222"), 10.0, 1.0, background=None)
    assert found[0, 2] == found[0, 3] == pytest.approx(1 + 10 * math.exp(-(2**2) / 2), rel=1e-5)
    assert found[0, 0] < found[0, 1] < found[0, 2]


def test_a_weight_of_0_changes_nothing_but_ignored_pixels():
    np.testing.assert_array_equal(border_weights(BUILDINGS, 0.0, 5.0), BUILDINGS != IGNORED)


@pytest.mark.parametrize(
    ("values", "unlabelled", "expected"),
    [
        pytest.param((0, 1), "background", 0, id="background"),
        pytest.param((0, 1), "ignore", None, id="class 0 is one of others"),
        pytest.param((1, 2), "background", None, id="no class 0"),
    ],
)
def test_the_background_of_a_dataset(make_dataset, values, unlabelled, expected):
    folder = make_dataset(values=values, train=1, validation=0)
    description = folder / "dataset.json"
    text = description.read_text().replace('"unlabelled": "background"', f'"unlabelled": "{unlabelled}"')
    description.write_text(text)
    assert background_position(open_dataset(folder)) == expected
