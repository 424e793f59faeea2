from __future__ import annotations

import json
import math

import numpy as np
import pytest

from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.models import figures as module
from pixelwise.models.choices import MONITORS
from pixelwise.models.figures import MONITORED, EpochFigures, Progress, epoch_line, metrics_of, step_metrics

MATRIX = np.array([[6000, 1000], [192, 1000]])
CLASSES = ClassTable([ClassEntry(0, "background", "#000000"), ClassEntry(1, "building", "#000000")])


def with_matrix(epoch: int, matrix) -> EpochFigures:
    return EpochFigures(epoch, 0, 0, 0, matrix)


def with_loss(epoch: int, loss: float | None) -> EpochFigures:
    return EpochFigures(epoch, 0, 0, loss, MATRIX)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param(MATRIX, MATRIX[::-1], True, id="higher mean IoU"),
        pytest.param(MATRIX[::-1], MATRIX, False, id="lower mean IoU"),
        pytest.param(MATRIX, MATRIX, False, id="equal: the earlier stays"),
        pytest.param(None, None, True, id="unknown: the later one"),
        pytest.param(MATRIX, MATRIX * 0, True, id="known beats unknown"),
        pytest.param(MATRIX * 0, MATRIX, False, id="unknown does not beat known"),
    ],
)
@pytest.mark.parametrize("monitor", ["mean_iou", "f1", "overall_accuracy"])
def test_the_better_epoch(first, second, expected, monitor):
    assert with_matrix(2, first).is_better_than(with_matrix(1, second), monitor) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param(0.4, 0.5, True, id="lower is better"),
        pytest.param(0.5, 0.4, False, id="higher is worse"),
        pytest.param(0.5, 0.5, False, id="equal: the earlier stays"),
        pytest.param(None, None, True, id="unknown: the later one"),
        pytest.param(math.nan, 0.5, False, id="not a number is unknown"),
    ],
)
def test_the_better_epoch_by_loss(first, second, expected):
    assert with_loss(2, first).is_better_than(with_loss(1, second), "loss") is expected


@pytest.mark.parametrize(("loss", "expected"), [(0.4, True), (0.5, False), (math.nan, False)])
def test_of_equal_figures_the_lower_loss_wins(loss, expected):
    assert with_loss(2, loss).is_better_than(with_loss(1, 0.5)) is expected


def test_every_monitor_of_the_dialog_is_known():
    assert sorted(MONITORED) == sorted(MONITORS)


def test_figures_of_the_matrix():
    figures = with_matrix(1, MATRIX)
    iou = [6000 / 7192, 1000 / 2192]
    assert figures.mean_iou == pytest.approx(sum(iou) / 2)
    assert figures.mean_f1 == pytest.approx((2 * 6000 / 13192 + 2 * 1000 / 3192) / 2)
    assert figures.overall_accuracy == pytest.approx(7000 / 8192)
    # A class that no label has does not count in the mean.
    assert with_matrix(1, np.array([[5, 5], [0, 0]])).mean_iou == pytest.approx(0.5)
    assert with_matrix(1, np.array([[5, 5], [0, 0]])).mean_f1 == pytest.approx(10 / 15)


@pytest.mark.parametrize(
    ("figures", "epochs", "left", "expected"),
    [
        pytest.param(
            EpochFigures(3, 0.4123, 9.12, 0.4551, MATRIX, 0.0005, 12.0, 1_530_000_000),
            20,
            240.0,
            "Epoch 3/20 · train loss 0.412 · val loss 0.455 · mean IoU 0.65 · background 0.83, building 0.46 · "
            "learning rate 0.0005 · 9.1 chips/s · 1.5 GB · 4 min left",
            id="everything",
        ),
        pytest.param(
            EpochFigures(20, 0.4, 9.0, math.nan, MATRIX * 0),
            20,
            0.0,
            "Epoch 20/20 · train loss 0.400 · val loss – · mean IoU – · background –, building – · 9.0 chips/s",
            id="labels without a pixel, last epoch",
        ),
        pytest.param(
            EpochFigures(1, 0.4, 9.0, memory=700_000_000),
            2,
            math.nan,
            "Epoch 1/2 · train loss 0.400 · 9.0 chips/s · 700 MB · unknown time left",
            id="no validation chips",
        ),
    ],
)
def test_epoch_line(figures, epochs, left, expected):
    assert epoch_line(figures, epochs, CLASSES, left) == expected


def test_metrics_have_what_the_monitor_shows():
    figures = EpochFigures(3, 0.4, 9.0, 0.5, MATRIX, 0.001, 12.0, 10)
    values = metrics_of(figures, 20, CLASSES, 60.0, example="/tmp/example.png")
    assert values == {
        "epoch": 3,
        "epochs": 20,
        "train_loss": 0.4,
        "validation_loss": 0.5,
        "mean_iou": figures.mean_iou,
        "overall_accuracy": figures.overall_accuracy,
        "iou": {"0": 6000 / 7192, "1": 1000 / 2192},
        "learning_rate": 0.001,
        "chips_per_second": 9.0,
        "seconds": 12.0,
        "memory": 10,
        "seconds_left": 60.0,
        "example": "/tmp/example.png",
    }
    assert "example" not in metrics_of(figures, 20, CLASSES, 60.0)
    within = step_metrics(3, 20, 7, 30, train_loss=0.4, learning_rate=0.001, seconds_left=60.0)
    assert (within["step"], within["steps"], within["epoch"], within["epochs"]) == (7, 30, 3, 20)


@pytest.mark.parametrize("matrix", [pytest.param(MATRIX, id="matrix"), pytest.param(None, id="no validation")])
def test_figures_survive_the_state_of_a_training(matrix):
    figures = EpochFigures(3, 0.4, 9.0, 0.5, matrix, 0.001, 12.0, 10)
    read = EpochFigures.from_dict(json.loads(json.dumps(figures.to_dict())))
    assert read.to_dict() == figures.to_dict()
    assert read.mean_iou == figures.mean_iou


def test_metrics_of_the_model_file():
    history = [with_matrix(1, MATRIX[::-1]), with_matrix(2, MATRIX)]
    metrics = history[1].validation_metrics(CLASSES, history)
    assert metrics["best_epoch"] == 2 and metrics["confusion"] == MATRIX.tolist()
    assert [point["epoch"] for point in metrics["history"]] == [1, 2]
    assert metrics["history"][1]["iou"] == {"0": 6000 / 7192, "1": 1000 / 2192}
    assert EpochFigures(1, math.nan, 1.0).validation_metrics(CLASSES)["mean_iou"] is None


class Clock:
    def __init__(self, monkeypatch) -> None:
        self.now = 100.0
        monkeypatch.setattr(module.time, "monotonic", lambda: self.now)


def test_progress_reaches_its_end_and_stays_below_before():
    progress = Progress(2, 6, 3)
    assert progress.percent == 0 and math.isnan(progress.seconds_left())
    for _ in range(2):
        progress.trained(6)
        progress.validated(3)
    assert progress.percent == 99.0
    assert progress.seconds_left() == 0


def test_progress_of_a_resumed_run_counts_only_its_own_time(monkeypatch):
    clock = Clock(monkeypatch)
    progress = Progress(10, 6, 0, done_epochs=5)
    assert progress.percent == 50 and math.isnan(progress.seconds_left())
    clock.now += 30
    progress.trained(6)
    assert progress.percent == pytest.approx(60)
    assert progress.seconds_left() == pytest.approx(120)


def test_progress_ends_with_the_time_budget(monkeypatch):
    clock = Clock(monkeypatch)
    progress = Progress(100, 6, 0, max_seconds=60)
    clock.now += 45
    progress.trained(6)
    assert progress.percent == pytest.approx(75)
    assert progress.seconds_left() == pytest.approx(15)
