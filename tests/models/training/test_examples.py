from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from pixelwise.chips.dataset import open_dataset
from pixelwise.models.losses import IGNORED
from pixelwise.models.training.data import stores
from pixelwise.models.training.examples import CANDIDATES, EXAMPLES, Examples, examples_of

HALF = np.repeat([[0, 1]], 4, axis=0).repeat(2, axis=1).astype(np.uint8)


def wrong_at(label: np.ndarray, pixels: int) -> np.ndarray:
    """A label of 16 pixels, found right but for its first `pixels`."""
    found = label.copy().ravel()
    found[:pixels] = 1 - found[:pixels] % 2
    return found.reshape(label.shape).astype(np.int64)


def chosen(chips: list[tuple[np.ndarray, int]]) -> tuple[list[int], list[int]]:
    """Numbers of the worst and the best of chips given by label and number of wrong pixels."""
    examples = Examples(2)
    for number, (label, wrong) in enumerate(chips):
        examples.add([number], label[None], wrong_at(label, wrong)[None])
    worst, best = examples.worst_and_best
    return [item.number for item in worst], [item.number for item in best]


FEW = np.full((4, 4), IGNORED, np.uint8)
FEW[0] = 0
EMPTY = np.zeros((4, 4), np.uint8)
IGNORED_ALL = np.full((4, 4), IGNORED, np.uint8)


@pytest.mark.parametrize(
    ("chips", "worst", "best"),
    [
        pytest.param([(HALF, wrong) for wrong in range(12)], [11, 10, 9, 8], [0, 1, 2, 3], id="many chips"),
        pytest.param([(HALF, 1), (HALF, 0), (HALF, 2)], [2, 0], [1], id="no chip is in both"),
        pytest.param([(HALF, 3)], [0], [], id="one chip"),
        pytest.param([(FEW, 4), (HALF, 6)], [1], [0], id="few labelled pixels are not the worst"),
        pytest.param([(EMPTY, 0), (HALF, 1), (HALF, 9)], [2, 0], [1], id="all background is not the best"),
        pytest.param([(IGNORED_ALL, 0), (HALF, 1)], [1], [], id="nothing that counts"),
        pytest.param([(IGNORED_ALL, 0)], [], [], id="none"),
    ],
)
def test_worst_and_best(chips, worst, best):
    assert chosen(chips) == (worst, best)


def test_the_matrix_of_a_batch_comes_back():
    examples = Examples(2)
    labels = np.stack([HALF, FEW])
    matrix = examples.add([0, 1], labels, np.stack([wrong_at(HALF, 1), wrong_at(FEW, 0)]))
    assert matrix.tolist() == [[7 + 4, 1], [0, 8]]
    worst = examples.worst_and_best[0][0]
    assert (worst.counted, worst.wrong, worst.classes) == (16, 1, 2)
    assert worst.mean_iou == pytest.approx((7 / 8 + 8 / 9) / 2)


def test_images_of_all_other_chips_are_forgotten():
    examples = Examples(2, watch=50)
    for number in range(100):
        batch = wrong_at(HALF, number % 16)[None]
        examples.add([number], HALF[None], batch)
    assert examples.watched is not None and examples.watched.number == 50
    kept = examples.to_dict()
    assert len(kept["worst"]) <= 2 * EXAMPLES and len(kept["best"]) <= 2 * EXAMPLES
    # A view would keep the array of the whole batch.
    assert examples.watched.found.base is None and examples.watched.found.dtype == np.uint8


def test_examples_survive_the_state_of_a_training():
    examples = Examples(2)
    for number in range(6):
        examples.add([number], HALF[None], wrong_at(HALF, number)[None])
    read = Examples.from_dict(json.loads(json.dumps(examples.to_dict())))
    assert read.to_dict() == examples.to_dict()
    assert read.watched is not None and (read.watched.found == HALF).all()
    read.add([9], HALF[None], wrong_at(HALF, 16)[None])
    assert read.worst_and_best[0][0].number == 9


def zeros(images: torch.Tensor) -> torch.Tensor:
    return torch.zeros(len(images), 2, *images.shape[2:])


def test_examples_of_training_chips_are_spread_evenly(make_dataset):
    store = stores(open_dataset(make_dataset(train=40, validation=0)))[0]
    seen = []

    def scores_of(images):
        seen.append(images.shape)
        return zeros(images)

    worst, best = examples_of(store, scores_of).worst_and_best
    assert seen == [(1, 3, 64, 64)] * CANDIDATES
    assert len(worst) == len(best) == EXAMPLES
