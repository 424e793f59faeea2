"""What a step of the training does to the weights."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from pixelwise.errors import InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.models.job import TrainJob
from pixelwise.models.training import steps as steps_module
from pixelwise.models.training.train import train_model


def job_for(chips: Path, **changes) -> TrainJob:
    return TrainJob(str(chips), str(chips.parent / "model.safetensors"), epochs=1, device="cpu", **changes)


@pytest.fixture
def moves(monkeypatch):
    """How far all weights together move in each step of the optimiser."""
    real, found = steps_module._clip_and_step, []

    def watched(session):
        before = [parameter.detach().clone() for parameter in session.plain_network.parameters()]
        finite = real(session)
        after = [parameter.detach() for parameter in session.plain_network.parameters()]
        squares = [float((new - old).square().sum()) for old, new in zip(before, after, strict=True)]
        found.append(sum(squares) ** 0.5)
        return finite

    monkeypatch.setattr(steps_module, "_clip_and_step", watched)
    return found


@pytest.mark.parametrize(
    ("accumulate", "steps"),
    [pytest.param(1, 4, id="each batch"), pytest.param(2, 2, id="pairs"), pytest.param(3, 2, id="a rest of one batch")],
)
def test_so_many_batches_make_a_step(make_dataset, moves, accumulate, steps):
    train_model(job_for(make_dataset(train=8), batch_size=2, accumulate=accumulate), SilentFeedback())
    assert len(moves) == steps
    assert all(move > 0 for move in moves)


@pytest.mark.parametrize("clip_norm", [0.0, 0.01], ids=["free", "clipped"])
def test_no_gradient_is_longer_than_it_may_be(make_dataset, moves, clip_norm):
    """Plain descent moves the weights by the learning rate times the gradient."""
    plain = {"optimizer": "sgd", "momentum": 0.0, "weight_decay": 0.0, "schedule": "constant", "warm_up": 0.0}
    job = job_for(make_dataset(train=2), clip_norm=clip_norm, learning_rate=0.1, precision="32", **plain)
    train_model(job, SilentFeedback())
    assert all(move == pytest.approx(0.001, rel=0.01) if clip_norm else move > 0.01 for move in moves)


def test_of_several_processes_none_tries_again_alone(monkeypatch):
    """The others would wait for gradients that never come."""

    def out_of_memory(*_):
        raise MemoryError

    monkeypatch.setattr(steps_module, "_step", out_of_memory)
    session = SimpleNamespace(fabric=SimpleNamespace(world_size=2, device="cuda:1"), splits=1, batch_size=8)
    with pytest.raises(InputError, match="memory of cuda:1 does not suffice for batches of 8 in each process: lower"):
        steps_module._step_that_fits(session, ([1, 2], [1, 2], None), True, SilentFeedback())
