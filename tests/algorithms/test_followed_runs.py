"""A training that is watched: what the worker says reaches the window's thread, a stop reaches the worker."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread
from qgis.PyQt.QtWidgets import QWidget

from pixelwise.algorithms import followed_runs
from pixelwise.algorithms.followed_runs import FollowedFeedback, Run, announcements, ends_an_epoch, followed
from pixelwise.algorithms.train_segmentation_model import TrainSegmentationModelAlgorithm
from pixelwise.errors import CanceledError
from pixelwise.feedback import SilentFeedback


class Listener(QWidget):  # type: ignore[misc]
    """Keeps what is announced, and in which thread it arrives."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[Any, ...]] = []
        self.threads: set[Any] = set()
        announcements.began.connect(self.take_began)
        announcements.progressed.connect(self.take_two)
        announcements.measured.connect(self.take_two)
        announcements.said.connect(self.take_two)
        announcements.ended.connect(self.take_two)

    def take_began(self, run: Run) -> None:
        self.heard.append((run.title,))
        self.threads.add(QThread.currentThread())

    def take_two(self, _run: Run, value: Any) -> None:
        self.heard.append((value,))
        self.threads.add(QThread.currentThread())


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    monkeypatch.setattr(announcements, "watched", True)
    listener = Listener()
    yield listener
    for signal in (announcements.progressed, announcements.measured, announcements.said, announcements.ended):
        signal.disconnect(listener.take_two)
    announcements.began.disconnect(listener.take_began)


def wait_for(listener: Listener, last: Any) -> None:
    end = time.monotonic() + 5
    while (last,) not in listener.heard and time.monotonic() < end:
        QCoreApplication.processEvents()
    assert (last,) in listener.heard


def test_a_training_in_a_background_thread_is_heard_in_the_windows_thread(
    listener: Listener, worker: Any, chips: str, tmp_path: Path
) -> None:
    def talk(feedback: Any) -> None:
        feedback.setProgress(40.0)
        feedback.pushInfo("Epoch 1")
        feedback.pushWarning("Few chips.")
        feedback.pushDebugInfo("Only for the log.")
        feedback.pushMetrics({"epoch": 1, "mean_iou": 0.5})

    worker.during = talk
    algorithm = TrainSegmentationModelAlgorithm().create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    parameters = {"CHIPS": chips, "OUTPUT": str(tmp_path / "roofs.safetensors")}
    assert algorithm.prepare(parameters, context, feedback)
    thread = threading.Thread(target=algorithm.runPrepared, args=(parameters, context, feedback))
    thread.start()
    thread.join()
    wait_for(listener, "")
    assert listener.heard == [
        ("roofs",), (40.0,), ("Epoch 1",), ("Few chips.",), ({"epoch": 1, "mean_iou": 0.5},), ("",),
    ]  # fmt: skip
    assert listener.threads == {QObject.thread(listener)}
    assert feedback.progress() == 40.0
    assert "Few chips." in feedback.textLog() and "Only for the log." in feedback.textLog()


def test_the_end_of_a_run_that_fails_is_announced_too(listener: Listener) -> None:
    with pytest.raises(ValueError, match="lost"), followed("t", SilentFeedback()):
        raise ValueError("the network is lost")
    assert listener.heard == [("t",), ("the network is lost",)]


def test_nothing_is_announced_where_nobody_looks(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(announcements, "watched", False)
    feedback = SilentFeedback()
    with followed("t", feedback) as given:
        assert given is feedback
    assert listener.heard == []


def test_stop_and_cancel_reach_the_worker() -> None:
    feedback = QgsProcessingFeedback(False)
    run = Run("t", feedback)
    told = FollowedFeedback(run)
    assert not told.isStopped() and not told.isCanceled()
    run.stop()
    assert told.isStopped() and not told.isCanceled()
    run.discard()
    assert told.isCanceled() and feedback.isCanceled()


@pytest.mark.parametrize(
    ("discarded", "sentence"),
    [
        pytest.param(True, "Cancelled: the model was discarded.", id="discarded"),
        pytest.param(False, "the best model so far was kept", id="cancelled elsewhere"),
    ],
)
def test_only_a_discarded_run_gives_up_its_model(
    listener: Listener, tmp_path: Path, discarded: bool, sentence: str
) -> None:
    model = tmp_path / "m.safetensors"
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(CanceledError, match=sentence), followed("t", feedback, outputs=(str(model), "")) as told:
        model.touch()
        if discarded:
            told._run.discard()
        raise CanceledError("Cancelled after epoch 2: the best model so far was kept in m.")
    assert model.exists() != discarded
    assert sentence in listener.heard[-1][0]


def test_steps_are_thinned_and_epochs_are_not(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(followed_runs.time, "monotonic", lambda: now[0])
    told = FollowedFeedback(Run("t", SilentFeedback()))
    for number in range(100):
        told.pushMetrics({"epoch": 1, "step": number, "steps": 100})
        now[0] += 0.01
    for epoch in range(3):
        told.pushMetrics({"epoch": epoch, "mean_iou": None})
    steps = [values for (values,) in listener.heard if "step" in values]
    assert len(steps) == pytest.approx(1 / followed_runs.SECONDS_BETWEEN_STEPS, abs=1)
    assert len(listener.heard) == len(steps) + 3


@pytest.mark.parametrize(
    ("values", "ends"),
    [
        pytest.param({"epoch": 1, "step": 3, "steps": 9, "train_loss": 0.5}, False, id="step"),
        pytest.param({"epoch": 1, "train_loss": 0.5}, True, id="epoch without validation"),
        pytest.param({"epoch": 1, "step": 9, "validation_loss": None}, True, id="epoch with its last step"),
    ],
)
def test_what_ends_an_epoch(values: dict[str, Any], ends: bool) -> None:
    assert ends_an_epoch(values) is ends
