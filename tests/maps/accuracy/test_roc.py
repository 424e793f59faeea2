from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from pixelwise.errors import InputError
from pixelwise.maps.accuracy.roc import BINS_OF_HALF, RocCounts

NAN = float("nan")
NOTHING = 255


def areas_of(probabilities, positions, classes: int, of_bands=None) -> np.ndarray:
    """The areas of one window, where probabilities are (bands, pixels) and positions (pixels)."""
    counts = RocCounts(classes, of_bands)
    counts.add(np.asarray(probabilities)[:, None], np.array([positions], np.uint8))
    return counts.auc()


@pytest.mark.parametrize(
    ("probabilities", "positions", "expected"),
    [
        pytest.param([[0.9, 0.8, 0.1], [0.1, 0.2, 0.9]], [0, 0, 1], [1.0, 1.0], id="perfect"),
        pytest.param([[0.1, 0.2, 0.9], [0.9, 0.8, 0.1]], [0, 0, 1], [0.0, 0.0], id="upside down"),
        pytest.param([[0.5, 0.5, 0.5], [0.5, 0.5, 0.5]], [0, 0, 1], [0.5, 0.5], id="ties count half"),
        pytest.param([[0.9, 0.4, 0.6, 0.1]], [0, 0, 1, 1], [0.75, NAN], id="three of four pairs; a class without band"),
        pytest.param([[0.9, 0.1], [0.1, 0.9]], [0, 0], [NAN, NAN], id="all of one class is undefined"),
        pytest.param([[0.9, 0.1], [0.1, 0.9]], [255, 255], [NAN, NAN], id="nothing counts"),
        pytest.param([[0.9, 0.8, 0.1], [0.1, 0.2, 0.9]], [0, NOTHING, 1], [1.0, 1.0], id="pixel without reference"),
        pytest.param([[0.9, NAN, 0.1], [0.1, NAN, 0.9]], [0, 0, 1], [1.0, 1.0], id="pixel without probability"),
        pytest.param([[0.0, 1.0], [1.0, 0.0]], [1, 0], [1.0, 1.0], id="ends of the scale"),
        pytest.param([[1e-7, 3e-7], [0.5, 0.5]], [1, 0], [1.0, 0.5], id="very small ones are told apart"),
        pytest.param([[1 - 3e-7, 1 - 1e-7], [0.5, 0.5]], [1, 0], [1.0, 0.5], id="those near 1 as well"),
        pytest.param([[1.0000001, -1e-9], [0.0, 1.0]], [0, 1], [1.0, 1.0], id="rounded beyond the ends"),
    ],
)
def test_areas_of_windows(probabilities, positions, expected):
    of_bands = list(range(len(probabilities)))
    np.testing.assert_allclose(areas_of(np.float32(probabilities), positions, 2, of_bands), expected)


def test_bands_of_classes_in_another_order():
    probabilities = np.float32([[0.1, 0.2, 0.9], [0.9, 0.8, 0.1]])
    np.testing.assert_allclose(areas_of(probabilities, [0, 0, 2], 3, [2, 0]), [1.0, NAN, 1.0])


def test_without_a_window_everything_is_undefined():
    assert np.isnan(RocCounts(3).auc()).all()


@pytest.mark.parametrize("value", [87.0, -0.5], ids=["percent", "negative"])
def test_what_is_no_probability_is_refused(value):
    with pytest.raises(InputError, match=r"PROBABILITIES has values from .* probabilities must be from 0 to 1"):
        areas_of(np.float32([[value, 0.5]]), [0, 1], 2, [0])


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(arrays(np.uint8, (3, 30)), arrays(np.uint8, 30, elements=st.integers(0, 2)), st.integers(0, 30))
def test_bytes_are_exact_against_scikit_learn(probabilities, positions, cut):
    check(probabilities, positions, cut, 1e-12)


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(
    arrays(np.float32, (3, 30), elements=st.floats(0, 1, width=16)),
    arrays(np.uint8, 30, elements=st.integers(0, 2)),
    st.integers(0, 30),
)
def test_half_precision_floats_against_scikit_learn(probabilities, positions, cut):
    # Ties of the bins are ties for scikit-learn, too, when it is given numbers as coarse as the bins.
    coarse = np.round(probabilities * 1024) / 1024
    check(coarse.astype(np.float32), positions, cut, 1e-12)


def check(probabilities, positions, cut: int, tolerance: float) -> None:
    from sklearn.metrics import roc_auc_score

    counts = RocCounts(3)
    for part in (slice(0, cut), slice(cut, None)):
        counts.add(probabilities[:, None, part], positions[None, part])
    for position, area in enumerate(counts.auc()):
        own = positions == position
        if own.any() and not own.all():
            assert area == pytest.approx(roc_auc_score(own, probabilities[position]), abs=tolerance)
        else:
            assert np.isnan(area)


def test_floats_of_a_confident_network_against_scikit_learn():
    from sklearn.metrics import roc_auc_score

    random = np.random.default_rng(1)
    positions = random.integers(0, 3, (100, 100)).astype(np.uint8)
    scores = random.normal(0, 4, (3, 100, 100)) + 8 * (np.arange(3)[:, None, None] == positions)
    probabilities = np.exp(scores) / np.exp(scores).sum(0)
    counts = RocCounts(3)
    counts.add(probabilities.astype(np.float32), positions)
    for position, area in enumerate(counts.auc()):
        expected = roc_auc_score((positions == position).ravel(), probabilities[position].ravel())
        assert area == pytest.approx(expected, abs=1e-5)


def test_memory_does_not_grow_with_the_pixels_nor_do_counts_overflow():
    counts = RocCounts(2, [0])
    counts.add(np.float32([[[0.9, 0.8, 0.7, 0.2]]]), np.uint8([[0, 1, 0, 1]]))
    assert counts._all.nbytes + counts._own.nbytes == 2 * 8 * 2 * BINS_OF_HALF
    # As many as 65,536² pixels have.
    counts._all *= 2**30
    counts._own *= 2**30
    assert counts.auc()[0] == pytest.approx(0.75)
