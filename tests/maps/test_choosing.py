"""From scores to classes, with and without thresholds."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from pixelwise.maps.choosing import choose, thresholds_of

SCORES = [0.5, 0.3, 0.2]


@pytest.mark.parametrize(
    ("scores", "thresholds", "position"),
    [
        pytest.param(SCORES, None, 0, id="the most probable"),
        pytest.param([0.2, 0.3, 0.5], None, 2, id="the last one"),
        pytest.param([0.2, 0.4, 0.4], None, 1, id="the first of equal ones"),
        pytest.param(SCORES, [0.0, 0.0, 0.0], 0, id="thresholds of nothing"),
        pytest.param(SCORES, [0.5, 0.0, 0.0], 0, id="threshold that is just reached"),
        pytest.param(SCORES, [0.6, 0.0, 0.0], 1, id="the next one, where the first is too low"),
        pytest.param(SCORES, [0.6, 0.4, 0.2], 2, id="the third one"),
        pytest.param(SCORES, [0.6, 0.4, 0.3], None, id="none reaches its own"),
        pytest.param(SCORES, [1.0, 1.0, 1.0], None, id="none is certain"),
        pytest.param([1.0, 0.0, 0.0], [1.0, 1.0, 1.0], 0, id="one is certain"),
    ],
)
def test_the_class_of_a_pixel(scores: list[float], thresholds: list[float] | None, position: int | None) -> None:
    limits = None if thresholds is None else np.array(thresholds, np.float32)
    positions, chosen = choose(np.array(scores, np.float32).reshape(3, 1, 1), limits)
    assert positions.dtype == np.uint8 and chosen.dtype == bool
    assert chosen[0, 0] == (position is not None)
    assert positions[0, 0] == (position or 0)


@pytest.mark.parametrize("classes", [1, 2, 3, 255])
def test_many_pixels_are_as_by_argmax(classes: int) -> None:
    random = np.random.default_rng(classes)
    scores = random.random((classes, 17, 23), np.float32)
    positions, chosen = choose(scores)
    assert chosen.all() and (positions == scores.argmax(0)).all()
    limits = random.random(classes, np.float32)
    positions, chosen = choose(scores, limits)
    reached = np.where(scores >= limits[:, None, None], scores, -1)
    assert (chosen == (reached.max(0) >= 0)).all()
    assert (positions[chosen] == reached.argmax(0)[chosen]).all()


def test_thresholds_by_class_value(classes: Callable) -> None:
    table = classes(1, 3, 7)
    assert thresholds_of({}, table) is None
    assert thresholds_of({"3": 0.0}, table) is None
    found = thresholds_of({"7": 0.75, "1": 0.5}, table)
    assert found is not None and found.tolist() == [0.5, 0.0, 0.75]
