"""The loss of a job on a dataset."""

from __future__ import annotations

import pytest
import torch

from pixelwise.chips.dataset import open_dataset
from pixelwise.errors import InputError
from pixelwise.models import choices
from pixelwise.models.job import TrainJob
from pixelwise.models.losses import IGNORED, build_loss
from pixelwise.models.losses.terms import TERMS


def job_of(dataset, **options) -> TrainJob:
    return TrainJob(str(dataset.folder), "model.safetensors", **options)


@pytest.fixture
def dataset(make_dataset):
    return open_dataset(make_dataset(values=(0, 1, 4), train=2, validation=1))


@pytest.fixture
def batch():
    generator = torch.Generator().manual_seed(1)
    positions = torch.randint(0, 3, (2, 5, 5), generator=generator).to(torch.uint8)
    positions[0, :2] = IGNORED
    return torch.randn(2, 3, 5, 5, generator=generator), positions


def test_the_names_for_dialogs_are_those_that_exist():
    assert sorted(choices.LOSSES) == sorted(TERMS)


@pytest.mark.parametrize("text", choices.LOSS_SUMS)
def test_every_loss_of_the_dialog_can_be_built(text, make_dataset):
    dataset = open_dataset(make_dataset(train=2, validation=1))
    loss = build_loss(job_of(dataset, loss=text), dataset)
    scores = torch.randn(1, 2, 4, 4, requires_grad=True)
    loss(scores, torch.randint(0, 2, (1, 4, 4))).backward()
    assert scores.grad.any()


def test_a_sum_is_weighted(dataset, batch):
    parts = {name: build_loss(job_of(dataset, loss=name), dataset)(*batch).item() for name in ("ce", "dice", "lovasz")}
    found = build_loss(job_of(dataset, loss="ce + 0.5*dice + 2 * lovasz"), dataset)(*batch).item()
    assert found == pytest.approx(parts["ce"] + 0.5 * parts["dice"] + 2 * parts["lovasz"], rel=1e-5)


def test_deep_supervision_is_the_mean_over_the_heads(dataset, batch):
    loss = build_loss(job_of(dataset), dataset)
    scores, positions = batch
    heads = [scores, scores * 2, scores - 1]
    expected = sum(loss(head, positions).item() for head in heads) / 3
    assert loss(heads, positions).item() == pytest.approx(expected, rel=1e-5)


def test_class_weights_of_the_job_get_into_the_loss(dataset, batch):
    given = {"class_weights": "given", "class_weight_values": {"4": 3.0, "0": 0.5}}
    found = build_loss(job_of(dataset, loss="ce", **given), dataset)(*batch)
    weights = torch.tensor([0.5, 1.0, 3.0])
    expected = torch.nn.functional.cross_entropy(batch[0], batch[1].long(), weights, ignore_index=IGNORED)
    assert found.item() == pytest.approx(expected.item(), rel=1e-5)


def test_computed_class_weights_get_into_the_loss(make_dataset, batch):
    def rare(split, number, image, label, valid):
        label[:] = 0
        label[:4] = 1

    dataset = open_dataset(make_dataset(edit=rare, train=2, validation=1))
    scores, positions = batch[0][:, :2], batch[1].clamp(max=1)
    plain, weighted = (
        build_loss(job_of(dataset, loss="ce", class_weights=name), dataset)(scores, positions).item()
        for name in ("none", "inverse")
    )
    # 15 of 16 pixels are of class 0.
    expected = torch.nn.functional.cross_entropy(scores, positions.long(), torch.tensor([1 / 15, 1.0]))
    assert weighted == pytest.approx(expected.item(), rel=1e-5)
    assert abs(weighted - plain) > 1e-3


def test_options_of_the_losses_get_into_them(dataset, batch):
    """Each of them changes what the loss is."""
    for loss, options in (
        ("ce", {"label_smoothing": 0.2}),
        ("focal", {"focal_gamma": 5.0}),
        ("focal_tversky", {"focal_gamma": 1.3}),
        ("tversky", {"tversky_alpha": 0.9}),
        ("focal_tversky", {"tversky_beta": 0.1}),
        ("unified_focal", {"unified_weight": 0.1}),
        ("unified_focal", {"unified_delta": 0.1}),
        ("unified_focal", {"unified_gamma": 0.9}),
    ):
        plain, changed = (
            build_loss(job_of(dataset, loss=loss, **some), dataset)(*batch).item() for some in ({}, options)
        )
        assert abs(plain - changed) > 1e-4, (loss, options)


def test_a_job_that_cannot_be_used_is_refused(dataset):
    with pytest.raises(InputError, match="exactly two classes and the chips have 3"):
        build_loss(job_of(dataset, loss="bce+dice"), dataset)
