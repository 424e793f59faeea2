from __future__ import annotations

import math

import pytest
import torch

from pixelwise.models.training import finding
from pixelwise.models.training.finding import LARGEST_BATCH, find_batch_size, find_learning_rate, peak_memory


def parabola(curvature: float):
    """Gradient descent on a parabola: it converges for rates below 2 / curvature only."""
    place = [1.0]

    def loss_at(rate: float) -> float:
        loss = curvature * place[0] ** 2 / 2
        place[0] -= rate * curvature * place[0]
        return loss

    return loss_at


@pytest.mark.parametrize("curvature", [1.0, 10.0, 100.0])
def test_the_rate_found_converges_and_is_not_tiny(curvature: float) -> None:
    rate = find_learning_rate(parabola(curvature))
    assert 0.001 / curvature < rate < 2 / curvature
    assert rate <= 0.1


@pytest.mark.parametrize(
    "loss_at",
    [
        pytest.param(lambda _: math.nan, id="never finite"),
        pytest.param(lambda rate: math.inf if rate > 1e-6 else 1.0, id="finite once"),
    ],
)
def test_a_loss_that_is_not_finite_gives_a_small_rate(loss_at) -> None:
    assert find_learning_rate(loss_at) == 1e-5


def test_the_largest_batch_that_does_not_run_out_of_memory() -> None:
    tried = []

    def step(size: int) -> None:
        tried.append(size)
        if size > 3:
            raise RuntimeError("DefaultCPUAllocator: not enough memory")

    assert find_batch_size(step, torch.device("cpu"), 1, 100, 1 << 50) == 2
    assert tried == [1, 2, 4]


@pytest.mark.parametrize(("smallest", "most", "found"), [(1, 100, LARGEST_BATCH["cpu"]), (2, 5, 4), (2, 1, 2)])
def test_not_more_than_there_are_chips(smallest: int, most: int, found: int) -> None:
    assert find_batch_size(lambda _: None, torch.device("cpu"), smallest, most, 1 << 50) == found


def test_little_free_memory_keeps_batches_small(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = [100 << 20]
    monkeypatch.setattr(finding, "peak_memory", lambda: taken[0])

    def step(size: int) -> None:
        taken[0] = (100 + 50 * size) << 20

    # Two chips take 100 MB; four would take 200, which is more than the share of what is free.
    assert find_batch_size(step, torch.device("cpu"), 1, 100, 240 << 20) == 2


def test_other_errors_are_not_taken_for_memory() -> None:
    def step(_: int) -> None:
        raise RuntimeError("shapes differ")

    with pytest.raises(RuntimeError, match="shapes differ"):
        find_batch_size(step, torch.device("cpu"), 1, 100, 1 << 50)


def test_peak_memory_is_in_bytes() -> None:
    assert peak_memory() > 50 << 20
