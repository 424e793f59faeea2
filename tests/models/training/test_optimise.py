from __future__ import annotations

import dataclasses
import itertools

import numpy as np
import pytest
import torch
from torch import nn

from pixelwise.models.choices import OPTIMIZERS, SCHEDULES
from pixelwise.models.job import TrainJob
from pixelwise.models.network import build_network
from pixelwise.models.training.optimise import OPTIMIZERS as MAKERS
from pixelwise.models.training.optimise import SCHEDULES as FACTORS
from pixelwise.models.training.optimise import Averaged, Plateau, make_optimizer, set_learning_rate

JOB = TrainJob("chips", "m.safetensors")


def test_the_dialogs_lists_are_those_of_the_engine() -> None:
    assert list(MAKERS) == OPTIMIZERS
    assert list(FACTORS) == SCHEDULES


def factors(name: str, warm_up: float = 0.1) -> np.ndarray:
    return np.array([FACTORS[name]((step + 1) / 100, warm_up) for step in range(100)])


@pytest.mark.parametrize(
    ("name", "last"), [("cosine", 0.01), ("polynomial", 0.0), ("plateau", 1.0), ("constant", 1.0), ("one-cycle", 1e-4)]
)
def test_schedules_rise_and_then_never_rise_again(name: str, last: float) -> None:
    found = factors(name)
    top = int(found.argmax())
    assert found.max() == pytest.approx(1.0)
    assert found[-1] == pytest.approx(last, abs=1e-6)
    assert all(after >= before for before, after in itertools.pairwise(found[: top + 1]))
    assert all(after <= before + 1e-12 for before, after in itertools.pairwise(found[top:]))
    assert found[0] == pytest.approx(0.1 if name != "one-cycle" else 0.0427, abs=0.001)
    assert top == (29 if name == "one-cycle" else 9)


@pytest.mark.parametrize(
    ("name", "done", "value"),
    [
        pytest.param("cosine", 0.5, 0.505, id="cosine half-way"),
        pytest.param("polynomial", 0.5, 0.5**0.9, id="polynomial half-way"),
        pytest.param("one-cycle", 0.15, (1 / 25 + 1) / 2, id="half-way up"),
        pytest.param("one-cycle", 0.65, (1 + 1e-4) / 2, id="half-way down"),
    ],
)
def test_schedules_by_their_formula(name: str, done: float, value: float) -> None:
    assert FACTORS[name](done, 0.0) == pytest.approx(value)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_encoder_gets_its_share_of_the_learning_rate(name: str) -> None:
    network = build_network("unet", "resnet18", 3, 2)
    optimizer = make_optimizer(dataclasses.replace(JOB, optimizer=name, encoder_rate=0.1), network, 0.01)
    set_learning_rate(optimizer, 0.02)
    rates = {id(p): group["lr"] for group in optimizer.param_groups for p in group["params"]}
    assert len(rates) == len(list(network.parameters()))
    encoder = {id(parameter) for parameter in network.model.encoder.parameters()}
    assert all(rates[number] == pytest.approx(0.002 if number in encoder else 0.02) for number in rates)


def test_averaged_weights() -> None:
    torch.manual_seed(1)
    network = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
    averaged = Averaged(network, 0.5)
    wanted = network[0].weight.detach().clone()
    for step in range(1, 6):
        with torch.no_grad():
            network[0].weight += step
        averaged.update()
        decay = min(0.5, (1 + step) / (10 + step))
        wanted = decay * wanted + (1 - decay) * network[0].weight.detach()
    assert torch.allclose(averaged.weights["0.weight"], wanted)
    own = network[0].weight.detach().clone()
    with averaged.in_place():
        assert torch.equal(network[0].weight, averaged.weights["0.weight"])
    assert torch.equal(network[0].weight, own)


def test_a_plateau_lowers_the_rate_after_some_epochs() -> None:
    plateau = Plateau()
    fell = [plateau.epoch_ended(better) for better in (True, False, False, False, False, False, True, False)]
    assert fell == [False, False, False, False, True, False, False, False]
    assert plateau.factor == pytest.approx(0.3)
