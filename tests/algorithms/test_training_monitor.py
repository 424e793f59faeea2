"""The dock panel and its plots, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtGui import QColor, QImage

from pixelwise.algorithms.curve_plot import Curve, CurvePlot, ticks
from pixelwise.algorithms.followed_runs import FollowedFeedback, announcements, followed
from pixelwise.algorithms.training_monitor import KEPT_RUNS, TrainingMonitor
from pixelwise.geo.classes import ClassEntry, ClassTable

CLASSES = ClassTable([ClassEntry(0, "background", "#d9d9d9"), ClassEntry(1, "house", "#e69f00")])
EPOCH = {
    "epoch": 1, "epochs": 4, "train_loss": 0.8, "validation_loss": 0.9, "mean_iou": 0.4, "iou": {"0": 0.5, "1": 0.3},
}  # fmt: skip


@pytest.fixture
def monitor() -> Iterator[TrainingMonitor]:
    monitor = TrainingMonitor()
    monitor.resize(360, 700)
    yield monitor
    monitor.leave()


@pytest.fixture
def run(monitor: TrainingMonitor) -> Iterator[FollowedFeedback]:
    with followed("roofs", QgsProcessingFeedback(False), CLASSES) as feedback:
        yield feedback


def test_it_says_that_nothing_runs(monitor: TrainingMonitor) -> None:
    assert "No training" in monitor.status.text()
    assert not monitor.stop_button.isEnabled() and not monitor.cancel_button.isEnabled()


def test_a_run_opens_it_and_fills_it(monitor: TrainingMonitor, run: FollowedFeedback) -> None:
    assert monitor.isUserVisible() and monitor.stop_button.isEnabled()
    run.setProgress(25.0)
    run.pushWarning("Memory is short.")
    run.pushMetrics(EPOCH | {"line": "Epoch 1/4 · train loss 0.800"})
    run.pushInfo("Epoch 1/4 · train loss 0.800")
    run.pushMetrics({"epoch": 2, "epochs": 4, "step": 1, "steps": 2, "train_loss": 0.7})
    assert monitor.progress.value() == 250
    assert monitor.sentence.text() == "Memory is short.", "what no other part of the panel tells"
    assert monitor.status.text().startswith("Epoch 2 of 4")
    training, validation = monitor.losses.curves
    assert training.points == [(1.0, 0.8), (1.5, 0.7)] and training.live
    assert validation.points == [(1.0, 0.9)]
    assert [curve.name for curve in monitor.shares.curves] == ["background", "house", "mean"]
    assert monitor.shares.curves[1].color == QColor("#e69f00")
    assert monitor.shares.curves[0].color != QColor("#d9d9d9")  # it would not show on white
    assert not monitor.grab().isNull()


def test_the_newest_example_is_shown(monitor: TrainingMonitor, run: FollowedFeedback, tmp_path: Path) -> None:
    monitor.show()
    picture = QImage(30, 10, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff0000"))
    path = tmp_path / "example.png"
    picture.save(str(path))
    run.pushMetrics(EPOCH | {"example": str(path)})
    assert monitor.example.isVisibleTo(monitor)
    path.write_bytes(b"half a fi")
    run.pushMetrics(EPOCH | {"epoch": 2, "example": str(path)})
    assert monitor.example.isVisibleTo(monitor)
    monitor.example.resize(90, 60)
    shown = monitor.example.grab().toImage()
    assert QColor(shown.pixel(45, 30)) == QColor("#ff0000")
    monitor.hide()


def test_stop_ends_the_run_as_a_success(monitor: TrainingMonitor, run: FollowedFeedback) -> None:
    monitor.stop_button.click()
    assert run.isStopped() and not run.isCanceled()
    assert not monitor.stop_button.isEnabled() and monitor.cancel_button.isEnabled()
    assert monitor.status.text().startswith("Stopping")


def test_cancel_gives_it_up(monitor: TrainingMonitor, run: FollowedFeedback) -> None:
    monitor.cancel_button.click()
    assert run.isCanceled() and not run.isStopped()
    assert not monitor.cancel_button.isEnabled()


def test_the_end_stays_to_be_looked_at(monitor: TrainingMonitor) -> None:
    with followed("roofs", QgsProcessingFeedback(False), CLASSES) as feedback:
        feedback.pushMetrics(EPOCH)
    assert monitor.status.text() == "Finished." and monitor.progress.value() == 1000
    assert not monitor.stop_button.isEnabled() and not monitor.cancel_button.isEnabled()
    assert monitor.losses.curves[0].points == [(1.0, 0.8)]


def test_runs_side_by_side_can_be_chosen(monitor: TrainingMonitor) -> None:
    with followed("first", QgsProcessingFeedback(False)) as first, followed("second", QgsProcessingFeedback(False)):
        assert monitor.shown is not None and monitor.shown.run.title == "second"
        first.pushMetrics(EPOCH | {"epoch": 3})
        assert "Epoch 3" not in monitor.status.text()
        monitor.runs.setCurrentIndex(0)
        assert "Epoch 3" in monitor.status.text()
        monitor.stop_button.click()
        assert first.isStopped()


def test_old_runs_go_and_running_ones_stay(monitor: TrainingMonitor) -> None:
    with followed("running", QgsProcessingFeedback(False)):
        for number in range(KEPT_RUNS + 5):
            with followed(f"run {number}", QgsProcessingFeedback(False)):
                pass
        titles = [history.run.title for history in monitor.histories]
        assert titles[0] == "running" and titles[-1] == f"run {KEPT_RUNS + 4}"
        assert len(titles) == monitor.runs.count() <= KEPT_RUNS + 1


def test_after_it_has_left_nothing_is_announced() -> None:
    monitor = TrainingMonitor()
    monitor.leave()
    assert not announcements.watched
    with followed("t", QgsProcessingFeedback(False)) as feedback:
        assert isinstance(feedback, QgsProcessingFeedback)
    assert monitor.histories == []


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        pytest.param(0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1.0], id="shares"),
        pytest.param(0, 16, 4, [0, 5, 10, 15], id="epochs"),
        pytest.param(0, 0.0034, 3, [0, 0.002], id="small"),
        pytest.param(-1, 1, 2, [-1, 0, 1], id="around zero"),
        pytest.param(3, 3, 5, [3], id="no range"),
    ],
)
def test_ticks_are_round(low: float, high: float, most: int, expected: list[float]) -> None:
    assert ticks(low, high, most) == pytest.approx(expected)


RED = QColor("#ff0000")


@pytest.mark.parametrize(
    ("points", "drawn"),
    [
        pytest.param([(0.0, 0.5), (10.0, 0.5)], True, id="a line"),
        pytest.param([(5.0, 0.5)], True, id="one epoch"),
        pytest.param([(0.0, 0.5), (3.0, float("nan")), (10.0, 0.5)], True, id="an epoch without a value"),
        pytest.param([(1.0, float("nan"))], False, id="no value at all"),
        pytest.param([], False, id="no epoch"),
    ],
)
def test_curves_are_painted_where_they_belong(
    points: list[tuple[float, float]], drawn: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    plot = CurvePlot("IoU", (0.0, 1.0))
    plot.resize(400, 300)
    plot.show_curves([Curve("house", RED, points, width=5)], 10)
    monkeypatch.setattr(plot, "_paint_legend", lambda *_: None)
    image = plot.grab().toImage()
    red = [(x, y) for x in range(image.width()) for y in range(image.height()) if QColor(image.pixel(x, y)) == RED]
    assert bool(red) == drawn
    if drawn:
        height = image.height()
        assert all(0.3 * height < y < 0.6 * height for _, y in red)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param([], (0.0, 1.0), id="nothing yet"),
        pytest.param([0.8, 0.4], (0.0, 0.84), id="losses"),
        pytest.param([-1.0, 1.0], (-1.0, 1.1), id="below zero"),
        pytest.param([0.0], (0.0, 0.05), id="only zero"),
    ],
)
def test_the_axis_follows_the_curves(values: list[float], expected: tuple[float, float]) -> None:
    plot = CurvePlot("Loss")
    plot.show_curves([Curve("training", RED, [(float(n), value) for n, value in enumerate(values)])], 4)
    assert plot.axis_range() == pytest.approx(expected)


def test_one_wild_validation_loss_does_not_flatten_the_curves(monitor: TrainingMonitor, run: FollowedFeedback) -> None:
    run.pushMetrics(EPOCH | {"train_loss": 1.0, "validation_loss": 900.0})
    run.pushMetrics(EPOCH | {"epoch": 2, "train_loss": 0.5, "validation_loss": 0.6})
    assert monitor.losses.axis_range() == pytest.approx((0.0, 3.15))
    assert not monitor.grab().isNull()


def test_many_classes_do_not_fill_the_panel(monitor: TrainingMonitor, run: FollowedFeedback) -> None:
    shares: dict[str, Any] = {str(number): 0.5 for number in range(40)}
    run.pushMetrics(EPOCH | {"iou": shares})
    assert len(monitor.shares.curves) == 9
