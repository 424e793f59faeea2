"""Every loss by its name, with and without class and pixel weights."""

from __future__ import annotations

import math

import pytest
import segmentation_models_pytorch as smp
import torch
from torch.nn import functional

from pixelwise.models.job import TrainJob
from pixelwise.models.losses import IGNORED
from pixelwise.models.losses.build import WeightedSum
from pixelwise.models.losses.terms import TERMS

ROOT = math.sqrt
A, B = -math.log(0.8), -math.log(0.6)


def loss_of(name: str, class_weights=None, **options) -> WeightedSum:
    weights = None if class_weights is None else torch.tensor(class_weights)
    return WeightedSum([(1.0, TERMS[name](TrainJob("", "", **options)))], weights)


def scores_of(probabilities: list[list[float]]) -> torch.Tensor:
    """Scores (1, classes, 1, pixels) whose softmax gives the probabilities, listed by pixel."""
    return torch.tensor(probabilities).log().T[None, :, None, :]


def positions_of(values: list[int]) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.uint8)[None, None]


def random_batch(classes: int = 3, seed: int = 3, size: int = 6, ignored: float = 0.3):
    generator = torch.Generator().manual_seed(seed)
    scores = 2 * torch.randn(2, classes, size, size, generator=generator)
    positions = torch.randint(0, classes, (2, size, size), generator=generator).to(torch.uint8)
    positions[torch.rand(2, size, size, generator=generator) < ignored] = IGNORED
    return scores, positions


def classes_of(name: str) -> int:
    return 2 if name == "bce" else 3


# Two pixels: classes 0 and 1, their probabilities below. By class: hits 0.8 and 0.6, false alarms 0.4 and 0.2, misses
# 0.2 and 0.4. The pairs are what each class (regions) or each pixel (the others) contributes.
PIXELS = [[0.8, 0.2], [0.4, 0.6]]
BY_HAND = {
    "ce": (A, B),
    "bce": (A, B),
    "dice": (1 - 1.6 / 2.2, 1 - 1.2 / 1.8),
    "jaccard": (1 - 0.8 / 1.4, 1 - 0.6 / 1.2),
    "focal": (0.04 * A, 0.16 * B),
    "tversky": (1 - 0.8 / 1.06, 1 - 0.6 / 0.94),
    "focal_tversky": (ROOT(1 - 0.8 / 1.06), ROOT(1 - 0.6 / 0.94)),
    # Class 0: the worst pixel, 0.4, is of the other class and takes half of the Jaccard index, the own one the rest.
    "lovasz": ((0.4 + 0.2) / 2, 0.4),
    "unified_focal": (
        (ROOT(0.2) * A + ROOT(1 - 0.8 / 1.08)) / 2,
        (ROOT(0.4) * B + ROOT(1 - 0.6 / 0.92)) / 2,
    ),
}


def test_every_loss_is_checked_by_hand():
    assert sorted(BY_HAND) == sorted(TERMS)


@pytest.mark.parametrize("name", BY_HAND)
@pytest.mark.parametrize("weights", [None, (1.0, 3.0), (2.0, 0.0)], ids=["no weights", "1 and 3", "a class of 0"])
def test_losses_and_class_weights_by_hand(name, weights):
    first, second = weights or (1.0, 1.0)
    expected = (first * BY_HAND[name][0] + second * BY_HAND[name][1]) / (first + second)
    assert loss_of(name, weights)(scores_of(PIXELS), positions_of([0, 1])).item() == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("ce", (A + 2 * B) / 3, id="ce"),
        pytest.param("bce", (A + 2 * B) / 3, id="bce"),
        pytest.param("focal", (0.04 * A + 0.32 * B) / 3, id="focal"),
        pytest.param("dice", 1 - (1.6 / 2.6 + 2.4 / 3.4) / 2, id="dice"),
        pytest.param("jaccard", 1 - (0.8 / 1.8 + 1.2 / 2.2) / 2, id="jaccard"),
        # Class 0: the pixel of the other class weighs 2 of 3.
        pytest.param("lovasz", ((0.4 * 2 / 3 + 0.2 / 3) + 0.4) / 2, id="lovasz"),
    ],
)
def test_pixel_weights_by_hand(name, expected):
    weights = torch.tensor([1.0, 2.0])[None, None]
    loss = loss_of(name)(scores_of(PIXELS), positions_of([0, 1]), weights)
    assert loss.item() == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("name", TERMS)
def test_a_pixel_with_weight_2_counts_like_two_pixels(name):
    scores, positions = random_batch(classes_of(name))
    weights = torch.ones(positions.shape)
    weights[..., 0] = 2
    weighted = loss_of(name)(scores, positions, weights)
    doubled = [torch.cat([array, array[..., :1]], -1) for array in (scores, positions)]
    assert weighted.item() == pytest.approx(loss_of(name)(*doubled).item(), rel=1e-5)
    assert abs(weighted.item() - loss_of(name)(scores, positions).item()) > 1e-4


@pytest.mark.parametrize(
    ("name", "options", "reference"),
    [
        pytest.param("dice", {}, smp.losses.DiceLoss("multiclass", ignore_index=IGNORED), id="dice"),
        pytest.param(
            "dice",
            {"class_weights": [1.0, 2.0, 0.5]},
            smp.losses.DiceLoss("multiclass", ignore_index=IGNORED, class_weights=[1.0, 2.0, 0.5]),
            id="dice with class weights",
        ),
        pytest.param(
            "tversky",
            {"tversky_alpha": 0.2, "tversky_beta": 0.9},
            smp.losses.TverskyLoss("multiclass", ignore_index=IGNORED, alpha=0.2, beta=0.9),
            id="tversky",
        ),
        pytest.param(
            "tversky",
            {"class_weights": [1.0, 2.0, 0.5]},
            smp.losses.TverskyLoss(
                "multiclass", ignore_index=IGNORED, alpha=0.3, beta=0.7, class_weights=[1.0, 2.0, 0.5]
            ),
            id="tversky with class weights",
        ),
        pytest.param("lovasz", {}, smp.losses.LovaszLoss("multiclass", ignore_index=IGNORED), id="lovasz"),
    ],
)
def test_losses_as_the_library_has_them(name, options, reference):
    scores, positions = random_batch()
    ours, theirs = scores.clone().requires_grad_(), scores.clone().requires_grad_()
    found, expected = loss_of(name, **options)(ours, positions), reference(theirs, positions.long())
    assert found.item() == pytest.approx(expected.item(), rel=1e-5)
    found.backward()
    expected.backward()
    torch.testing.assert_close(ours.grad, theirs.grad, rtol=1e-3, atol=1e-6)


def test_jaccard_as_the_library_has_it():
    """Which has no ignored pixels there."""
    scores, positions = random_batch(ignored=0)
    expected = smp.losses.JaccardLoss("multiclass", class_weights=[1.0, 2.0, 0.5])(scores, positions.long())
    found = loss_of("jaccard", [1.0, 2.0, 0.5])(scores, positions)
    assert found.item() == pytest.approx(expected.item(), rel=1e-5)


@pytest.mark.parametrize("gamma", [0.0, 1.0, 2.0, 3.5])
def test_focal_of_two_classes_as_the_library_has_it(gamma):
    """Which has focal for single logits only: for several classes it adds up one against all others."""
    scores, positions = random_batch(2)
    reference = smp.losses.FocalLoss("binary", gamma=gamma, ignore_index=IGNORED)
    expected = reference(scores[:, 1] - scores[:, 0], positions.long())
    assert loss_of("focal", focal_gamma=gamma)(scores, positions).item() == pytest.approx(expected.item(), rel=1e-5)


@pytest.mark.parametrize("weights", [None, [1.0, 2.0, 0.5]], ids=["no weights", "class weights"])
@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_cross_entropy_and_label_smoothing_as_torch_has_them(weights, smoothing):
    scores, positions = random_batch()
    expected = functional.cross_entropy(
        scores,
        positions.long(),
        weight=None if weights is None else torch.tensor(weights),
        ignore_index=IGNORED,
        label_smoothing=smoothing,
    )
    found = loss_of("ce", weights, label_smoothing=smoothing)(scores, positions)
    assert found.item() == pytest.approx(expected.item(), rel=1e-5)


@pytest.mark.parametrize("smoothing", [0.0, 0.2])
def test_binary_cross_entropy_takes_two_classes_as_one_logit(smoothing):
    scores, positions = random_batch(2)
    valid = positions != IGNORED
    logit, wanted = (scores[:, 1] - scores[:, 0])[valid], positions[valid].float()
    expected = functional.binary_cross_entropy_with_logits(logit, wanted * (1 - smoothing) + smoothing / 2)
    found = loss_of("bce", label_smoothing=smoothing)
    assert found(scores, positions).item() == pytest.approx(expected.item(), rel=1e-5)
    # Only the difference of the two scores matters.
    assert found(scores + 3, positions).item() == pytest.approx(expected.item(), rel=1e-5)


@pytest.mark.parametrize(
    ("name", "options", "same"),
    [
        pytest.param("focal", {"focal_gamma": 0.0}, "ce", id="focal with γ 0"),
        pytest.param("tversky", {"tversky_alpha": 0.5, "tversky_beta": 0.5}, "dice", id="tversky with halves"),
        pytest.param("tversky", {"tversky_alpha": 1.0, "tversky_beta": 1.0}, "jaccard", id="tversky with ones"),
        pytest.param("focal_tversky", {"focal_gamma": 1.0}, "tversky", id="focal tversky with γ 1"),
        pytest.param("unified_focal", {"unified_weight": 1.0, "unified_gamma": 1.0}, "ce", id="unified: λ 1, γ 1"),
        pytest.param(
            "unified_focal",
            {"unified_weight": 0.0, "unified_gamma": 1.0, "unified_delta": 0.5},
            "dice",
            id="unified: λ 0, γ 1, δ half",
        ),
        pytest.param(
            "unified_focal",
            {"unified_weight": 0.0, "unified_gamma": 1.0, "unified_delta": 0.7},
            "tversky",
            id="unified: λ 0, γ 1, δ 0.7 for misses",
        ),
    ],
)
def test_losses_that_become_others(name, options, same):
    scores, positions = random_batch()
    weights = [1.0, 2.0, 0.5]
    found, expected = loss_of(name, weights, **options), loss_of(same, weights)
    assert found(scores, positions).item() == pytest.approx(expected(scores, positions).item(), rel=1e-5)


@pytest.mark.parametrize("name", [name for name in TERMS if name != "bce"])
def test_a_class_that_no_label_has_does_not_count(name):
    probabilities, positions = [[0.7, 0.2, 0.1], [0.3, 0.6, 0.1]], positions_of([0, 1])
    light, heavy = (loss_of(name, [1.0, 2.0, weight])(scores_of(probabilities), positions) for weight in (0.1, 10.0))
    assert light.item() == pytest.approx(heavy.item(), rel=1e-5)
    assert light.item() > 0.02


@pytest.mark.parametrize("name", TERMS)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_ignored_pixels_have_no_gradient_and_others_have(name, dtype):
    scores, positions = random_batch(classes_of(name))
    scores = scores.to(dtype).requires_grad_()
    loss_of(name, [1.0, 2.0, 3.0][: classes_of(name)])(scores, positions, torch.ones(positions.shape)).backward()
    by_pixel = scores.grad.permute(0, 2, 3, 1)
    assert scores.grad.dtype == dtype
    assert torch.isfinite(by_pixel).all()
    assert not by_pixel[positions == IGNORED].any()
    assert by_pixel[positions != IGNORED].any(-1).all()


@pytest.mark.parametrize("name", TERMS)
def test_ignored_pixels_do_not_change_the_loss(name):
    scores, positions = random_batch(classes_of(name))
    other = torch.where((positions == IGNORED)[:, None], -20 * scores, scores)
    loss = loss_of(name, [1.0, 2.0, 3.0][: classes_of(name)])
    weights = torch.rand(positions.shape)
    heavier = torch.where(positions == IGNORED, 50.0, weights)
    expected = loss(scores, positions, weights).item()
    assert loss(other, positions, heavier).item() == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize("name", TERMS)
@pytest.mark.parametrize("autocast", [False, True], ids=["32", "bf16 autocast"])
def test_a_batch_that_is_all_ignored_has_loss_0_and_gradient_0(name, autocast):
    scores = torch.randn(1, classes_of(name), 4, 4).requires_grad_()
    with torch.autocast("cpu", torch.bfloat16, enabled=autocast):
        loss = loss_of(name)(scores, torch.full((1, 4, 4), IGNORED, dtype=torch.uint8))
    loss.backward()
    assert loss.item() == 0
    assert not scores.grad.any()


@pytest.mark.parametrize("name", TERMS)
def test_autocast_changes_nothing(name):
    scores, positions = random_batch(classes_of(name))
    expected = loss_of(name)(scores, positions)
    with torch.autocast("cpu", torch.bfloat16):
        found = loss_of(name)(scores, positions)
    assert found.dtype == torch.float32
    assert found.item() == expected.item()


@pytest.mark.parametrize("name", TERMS)
@pytest.mark.parametrize("sign", [1, -1], ids=["all right", "all wrong"])
def test_scores_beyond_all_measure_have_a_finite_loss(name, sign):
    _, positions = random_batch(classes_of(name))
    labels = torch.where(positions == IGNORED, 0, positions).long()
    own = functional.one_hot(labels, classes_of(name)).permute(0, 3, 1, 2)
    scores = (sign * 2e4 * (own - 0.5)).requires_grad_()
    loss = loss_of(name)(scores, positions)
    loss.backward()
    assert torch.isfinite(scores.grad).all()
    assert loss.item() == pytest.approx(0, abs=1e-3) if sign > 0 else loss.item() > 0.9


@pytest.mark.parametrize("name", TERMS)
def test_following_the_gradient_gives_the_labels(name):
    scores, positions = random_batch(classes_of(name))
    scores = scores.requires_grad_()
    optimizer = torch.optim.Adam([scores], lr=0.3)
    loss = loss_of(name)
    for _ in range(60):
        optimizer.zero_grad()
        loss(scores, positions).backward()
        optimizer.step()
    valid = positions != IGNORED
    assert (scores.argmax(1)[valid] == positions[valid]).all()
