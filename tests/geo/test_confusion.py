from __future__ import annotations

import numpy as np
import pytest

from pixelwise.geo.confusion import confusion, f1, iou, mean_iou, overall_accuracy, precision, recall

NAN = float("nan")


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


@pytest.mark.parametrize(
    ("matrix", "expected"),
    [
        pytest.param([[8, 2], [1, 9]], [8 / 11, 9 / 12], id="two classes"),
        pytest.param([[5, 0, 0], [0, 5, 0], [0, 0, 0]], [1.0, 1.0, NAN], id="class in neither is undefined"),
        pytest.param([[5, 1], [0, 0]], [5 / 6, 0.0], id="class found but not labelled is 0"),
        pytest.param([[0, 0], [0, 0]], [NAN, NAN], id="nothing"),
    ],
)
def test_iou(matrix, expected):
    np.testing.assert_allclose(iou(np.array(matrix)), expected)


@pytest.mark.parametrize(
    ("matrix", "labelled_only", "expected"),
    [
        pytest.param([[8, 2], [1, 9]], False, (8 / 11 + 9 / 12) / 2, id="both"),
        pytest.param([[5, 0, 0], [0, 5, 0], [0, 0, 0]], False, 1.0, id="undefined class is left out"),
        pytest.param([[5, 1], [0, 0]], False, 5 / 12, id="false class counts"),
        pytest.param([[5, 1], [0, 0]], True, 5 / 6, id="false class does not count when labelled only"),
        pytest.param([[0, 0], [0, 0]], False, NAN, id="nothing"),
        pytest.param([[0, 0], [0, 0]], True, NAN, id="nothing labelled"),
    ],
)
def test_mean_iou(matrix, labelled_only, expected):
    np.testing.assert_allclose(mean_iou(np.array(matrix), labelled_only=labelled_only), expected)


def test_precision_recall_and_f1_by_hand():
    matrix = np.array([[8, 2, 0], [1, 9, 0], [0, 0, 0]])
    np.testing.assert_allclose(precision(matrix), [8 / 9, 9 / 11, NAN])
    np.testing.assert_allclose(recall(matrix), [8 / 10, 9 / 10, NAN])
    np.testing.assert_allclose(f1(matrix), [16 / 19, 18 / 21, NAN])
    assert overall_accuracy(matrix) == pytest.approx(17 / 20)
    assert np.isnan(overall_accuracy(np.zeros((2, 2), int)))
