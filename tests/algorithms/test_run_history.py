"""The numbers of a run, and the sentences about it."""

from __future__ import annotations

import math
from typing import Any

import pytest

from pixelwise.algorithms.followed_runs import Run
from pixelwise.algorithms.run_history import RunHistory
from pixelwise.feedback import SilentFeedback

EPOCH = {
    "epoch": 1, "epochs": 4, "train_loss": 0.8, "validation_loss": 0.9, "mean_iou": 0.4, "iou": {"0": 0.5, "1": 0.3},
    "learning_rate": 0.001, "chips_per_second": 41.26, "memory": 1_250_000_000, "seconds_left": 130.0,
}  # fmt: skip


def history_of(*messages: dict[str, Any]) -> RunHistory:
    history = RunHistory(Run("roofs", SilentFeedback()))
    for values in messages:
        history.add(values)
    return history


def test_epochs_make_curves() -> None:
    second = EPOCH | {"epoch": 2, "train_loss": 0.6, "validation_loss": None, "mean_iou": 0.6, "iou": {"0": 0.7}}
    history = history_of(EPOCH, second | {"iou": {"0": 0.7, "1": None}})
    assert history.train_loss == [(1.0, 0.8), (2.0, 0.6)]
    assert history.validation_loss[0] == (1.0, 0.9) and math.isnan(history.validation_loss[1][1])
    assert history.iou["0"] == [(1.0, 0.5), (2.0, 0.7)] and math.isnan(history.iou["1"][1][1])
    assert history.best() == (2, 0.6)
    assert history.epochs == 4


def test_steps_move_the_end_of_the_loss_curve_only() -> None:
    history = history_of(EPOCH, {"epoch": 2, "epochs": 4, "step": 10, "steps": 40, "train_loss": 0.7})
    assert history.live_loss == (1.25, 0.7)
    assert history.train_loss == [(1.0, 0.8)]
    history.add(EPOCH | {"epoch": 2})
    assert history.live_loss is None


def test_another_fold_begins_anew() -> None:
    history = history_of(EPOCH | {"fold": 1, "folds": 3}, EPOCH | {"fold": 2, "folds": 3, "mean_iou": 0.2})
    assert history.mean_iou == [(1.0, 0.2)]
    assert history.status().startswith("Fold 2 of 3 · Epoch 1 of 4")


@pytest.mark.parametrize(
    ("epoch", "epochs", "last"),
    [
        pytest.param(1, 4, 4, id="few epochs"),
        pytest.param(1, 500, 16, id="the beginning of many"),
        pytest.param(100, 500, 150, id="in the middle"),
        pytest.param(480, 500, 500, id="near the end"),
    ],
)
def test_a_plot_shows_the_first_epochs_of_many_too(epoch: int, epochs: int, last: int) -> None:
    assert history_of(EPOCH | {"epoch": epoch, "epochs": epochs}).last_shown == last


def test_of_equal_epochs_the_first_is_best() -> None:
    assert history_of(EPOCH, EPOCH | {"epoch": 2}).best() == (1, 0.4)


@pytest.mark.parametrize(
    ("messages", "change", "status"),
    [
        pytest.param([], {}, "The training is being prepared.", id="before the first step"),
        pytest.param([EPOCH], {}, "Epoch 1 of 4 · 2 min left · best mean IoU 0.400 in epoch 1", id="running"),
        pytest.param(
            [EPOCH | {"seconds_left": None, "mean_iou": None, "iou": {}}], {}, "Epoch 1 of 4", id="nothing known"
        ),
        pytest.param([EPOCH], {"ending": ""}, "Finished.", id="finished"),
        pytest.param([EPOCH], {"ending": "Cancelled."}, "Cancelled.", id="cancelled"),
    ],
)
def test_status(messages: list[dict[str, Any]], change: dict[str, Any], status: str) -> None:
    history = history_of(*messages)
    for name, value in change.items():
        setattr(history, name, value)
    assert history.status() == status


def test_status_after_a_stop() -> None:
    history = history_of(EPOCH)
    history.run.stop()
    assert history.status() == "Stopping: the best epoch so far is being written."


def test_details_say_what_is_known() -> None:
    assert history_of(EPOCH).details() == "41.3 chips/s · 1.2 GB · learning rate 0.001"
    assert history_of({"epoch": 1}).details() == ""
