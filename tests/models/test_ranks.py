"""How a process knows that it is one of several, and which."""

from __future__ import annotations

import pytest

from pixelwise.feedback import SilentFeedback
from pixelwise.models import ranks
from pixelwise.models.job import CrossValidateJob, TrainJob

TORCHRUN = {"RANK": "3", "WORLD_SIZE": "4", "LOCAL_RANK": "1", "LOCAL_WORLD_SIZE": "2"}
SLURM = {"SLURM_PROCID": "5", "SLURM_NTASKS": "8", "SLURM_NTASKS_PER_NODE": "4"}


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch):
    """Sets the variables of a launcher, after clearing those of all others."""

    def start(variables: dict[str, str]) -> None:
        for name in (*TORCHRUN, *SLURM):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return start


@pytest.mark.parametrize(
    ("variables", "rank", "count", "here"),
    [
        pytest.param({}, 0, 1, 1, id="alone"),
        pytest.param(TORCHRUN, 3, 4, 2, id="torchrun on two computers"),
        pytest.param(SLURM, 5, 8, 4, id="SLURM on two computers"),
        pytest.param({"SLURM_PROCID": "0", "SLURM_NTASKS": "1"}, 0, 1, 1, id="one task of SLURM"),
        pytest.param({**SLURM, **TORCHRUN}, 3, 4, 2, id="torchrun within SLURM"),
    ],
)
def test_number_and_count(started, variables: dict[str, str], rank: int, count: int, here: int) -> None:
    started(variables)
    assert (ranks.rank(), ranks.rank_count(), ranks.ranks_here()) == (rank, count, here)


@pytest.mark.parametrize(
    ("variables", "devices", "expected"),
    [
        pytest.param({}, 1, 1, id="one device"),
        pytest.param({}, 2, 2, id="two devices"),
        pytest.param(TORCHRUN, 2, 1, id="torchrun has started them already"),
        pytest.param(SLURM, 2, 1, id="SLURM has started them already"),
        pytest.param({"SLURM_PROCID": "0", "SLURM_NTASKS": "1"}, 2, 2, id="two devices in one task of SLURM"),
    ],
)
@pytest.mark.parametrize("crossed", [False, True], ids=["training", "cross-validation"])
def test_ranks_to_start(
    started, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], devices: int, expected: int, crossed: bool
) -> None:
    started(variables)
    monkeypatch.setattr("pixelwise.models.device.core_count", lambda: 4)
    training = TrainJob("chips", "m.safetensors", device="cpu", devices=devices)
    assert ranks.ranks_to_start(CrossValidateJob(training, "folds") if crossed else training) == expected


@pytest.mark.parametrize(("variables", "told"), [({}, ["text"]), (TORCHRUN, [])], ids=["first", "another"])
def test_only_the_first_speaks(started, variables: dict[str, str], told: list[str]) -> None:
    started(variables)
    feedback = SilentFeedback()
    ranks.heard_from_first(feedback).pushInfo("text")
    assert feedback.infos == told


@pytest.mark.parametrize("wish", ["isCanceled", "isStopped"])
def test_the_others_hear(started, wish: str) -> None:
    started(TORCHRUN)
    feedback = SilentFeedback()
    setattr(feedback, wish, lambda: True)
    heard = ranks.heard_from_first(feedback)
    assert (heard.isCanceled(), heard.isStopped()) == (wish == "isCanceled", wish == "isStopped")
