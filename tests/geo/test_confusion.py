from __future__ import annotations

import numpy as np
import pytest

from pixelwise.geo.confusion import confusion


@pytest.mark.parametrize(
    ("labels", "classes", "count", "expected"),
    [
        pytest.param([0, 0, 1, 1], [0, 1, 1, 1], 2, [[1, 1], [0, 2]], id="rows are labels"),
        pytest.param([0, 255, 1], [0, 0, 1], 2, [[1, 0], [0, 1]], id="ignored label"),
        pytest.param([0, 1, 1], [0, 255, 1], 2, [[1, 0], [0, 1]], id="class without value"),
        pytest.param([-1, 1], [0, 1], 2, [[0, 0], [0, 1]], id="negative label"),
        pytest.param([255, 255], [0, 1], 2, [[0, 0], [0, 0]], id="nothing counts"),
        pytest.param([[0, 2], [2, 1]], [[0, 2], [1, 1]], 3, [[1, 0, 0], [0, 1, 0], [0, 1, 1]], id="two dimensions"),
        pytest.param([0, 0], [0, 0], 1, [[2]], id="one class"),
    ],
)
def test_confusion_counts_pixels(labels, classes, count, expected):
    assert confusion(np.array(labels), np.array(classes, np.uint8), count).tolist() == expected


def test_confusion_of_many_pixels_does_not_overflow_small_types():
    labels = np.full(1000, 200, np.uint8)
    assert confusion(labels, labels, 250)[200, 200] == 1000
