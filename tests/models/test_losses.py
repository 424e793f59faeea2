from __future__ import annotations

import math

import pytest
import torch

from pixelwise.models.losses import IGNORED, LOSS_FUNCTIONS, cross_entropy, cross_entropy_and_dice, dice


def scores_of(probabilities: list[list[float]]) -> torch.Tensor:
    """Scores (1, classes, 1, pixels) whose softmax gives the probabilities, listed by pixel."""
    return torch.tensor(probabilities).log().T[None, :, None, :]


def positions_of(values: list[int]) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.uint8)[None, None]


@pytest.mark.parametrize(
    ("probabilities", "positions", "entropy", "overlap"),
    [
        # Dice of class 0: 2·0.8 / (0.8 + 0.4 + 1), of class 1: 2·0.6 / (0.2 + 0.6 + 1).
        pytest.param(
            [[0.8, 0.2], [0.4, 0.6]],
            [0, 1],
            -(math.log(0.8) + math.log(0.6)) / 2,
            1 - (1.6 / 2.2 + 1.2 / 1.8) / 2,
            id="two classes",
        ),
        pytest.param([[0.8, 0.2], [0.4, 0.6]], [0, IGNORED], -math.log(0.8), 1 - 1.6 / 1.8, id="one pixel ignored"),
        pytest.param([[0.8, 0.2], [0.4, 0.6]], [IGNORED, IGNORED], 0.0, 0.0, id="all ignored"),
        pytest.param([[0.7, 0.2, 0.1]], [0], -math.log(0.7), 1 - 1.4 / 1.7, id="absent classes do not count in Dice"),
        pytest.param([[1.0]], [0], 0.0, 0.0, id="one class"),
    ],
)
def test_losses_by_hand(probabilities, positions, entropy, overlap):
    arguments = scores_of(probabilities), positions_of(positions)
    assert cross_entropy(*arguments).item() == pytest.approx(entropy, abs=1e-6)
    assert dice(*arguments).item() == pytest.approx(overlap, abs=1e-6)
    assert cross_entropy_and_dice(*arguments).item() == pytest.approx(entropy + overlap, abs=1e-6)


@pytest.mark.parametrize("name", LOSS_FUNCTIONS)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_ignored_pixels_have_no_gradient_and_others_have(name, dtype):
    generator = torch.Generator().manual_seed(3)
    scores = torch.randn(2, 3, 4, 4, generator=generator).to(dtype).requires_grad_()
    positions = torch.randint(0, 3, (2, 4, 4), generator=generator).to(torch.uint8)
    ignored = torch.rand(2, 4, 4, generator=generator) < 0.4
    positions[ignored] = IGNORED
    LOSS_FUNCTIONS[name](scores, positions).backward()
    assert not scores.grad.permute(0, 2, 3, 1)[ignored].any()
    assert scores.grad.permute(0, 2, 3, 1)[~ignored].any(-1).all()


@pytest.mark.parametrize("name", LOSS_FUNCTIONS)
def test_ignored_pixels_do_not_change_the_loss(name):
    generator = torch.Generator().manual_seed(3)
    scores = torch.randn(1, 3, 4, 4, generator=generator)
    positions = torch.randint(0, 3, (1, 4, 4), generator=generator).to(torch.uint8)
    positions[..., 2:] = IGNORED
    other = scores.clone()
    other[..., 2:] = 50 * torch.randn(1, 3, 4, 2, generator=generator)
    assert LOSS_FUNCTIONS[name](other, positions).item() == pytest.approx(
        LOSS_FUNCTIONS[name](scores, positions).item()
    )


@pytest.mark.parametrize("name", LOSS_FUNCTIONS)
def test_a_batch_that_is_all_ignored_has_no_gradient_at_all(name):
    scores = torch.randn(1, 3, 4, 4).requires_grad_()
    loss = LOSS_FUNCTIONS[name](scores, torch.full((1, 4, 4), IGNORED, dtype=torch.uint8))
    loss.backward()
    assert loss.item() == 0
    assert not scores.grad.any()
