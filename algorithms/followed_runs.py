"""Trainings that can be watched and stopped while they run: the way from a background thread to the window.

What a worker says arrives in the thread of its task. Signals carry it to the thread of the window, where alone widgets
may be touched; the other way, a run only looks at flags.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import CanceledError
from .translation import translate

if TYPE_CHECKING:
    from ..geo.classes import ClassTable

# Steps are told more often than anyone can look; the ends of epochs are all handed on.
SECONDS_BETWEEN_STEPS = 0.25


@dataclass(eq=False)
class Run:
    """A training that runs. `classes` name and colour its curves."""

    title: str
    feedback: QgsProcessingFeedback
    classes: ClassTable | None = None
    _stopped: threading.Event = field(default_factory=threading.Event)
    _discarded: threading.Event = field(default_factory=threading.Event)

    def stop(self) -> None:
        """Lets the run end with the best epoch so far, as a success."""
        self._stopped.set()

    def discard(self) -> None:
        """Cancels the run and gives up what it has; a cancel from elsewhere keeps the best epoch so far."""
        self._discarded.set()
        self.feedback.cancel()

    @property
    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    @property
    def is_discarded(self) -> bool:
        return self._discarded.is_set()


class Announcements(QObject):  # type: ignore[misc]
    """Signals about runs; `watched` is false where nobody looks, as in qgis_process.

    `ended` brings the sentence of what went wrong, or an empty text.
    """

    began = pyqtSignal(object)
    progressed = pyqtSignal(object, float)
    measured = pyqtSignal(object, object)
    said = pyqtSignal(object, str)
    ended = pyqtSignal(object, str)
    watched = False


announcements = Announcements()


class FollowedFeedback:
    """A feedback of QGIS that also announces what it is told, and hears of a stop."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._feedback = run.feedback
        self._last_step = 0.0

    def setProgress(self, percent: float) -> None:
        self._feedback.setProgress(percent)
        announcements.progressed.emit(self._run, float(percent))

    def pushInfo(self, text: str) -> None:
        self._feedback.pushInfo(text)
        announcements.said.emit(self._run, text)

    def pushWarning(self, text: str) -> None:
        self._feedback.pushWarning(text)
        announcements.said.emit(self._run, text)

    def pushDebugInfo(self, text: str) -> None:
        self._feedback.pushDebugInfo(text)

    def pushMetrics(self, values: dict[str, Any]) -> None:
        if not ends_an_epoch(values):
            now = time.monotonic()
            if now - self._last_step < SECONDS_BETWEEN_STEPS:
                return
            self._last_step = now
        announcements.measured.emit(self._run, values)

    def isCanceled(self) -> bool:
        return bool(self._feedback.isCanceled())

    def isStopped(self) -> bool:
        return self._run.is_stopped


def ends_an_epoch(values: dict[str, Any]) -> bool:
    """Whether metrics are those of a whole epoch, and not of a step inside one."""
    return "mean_iou" in values or "validation_loss" in values or "step" not in values


@contextmanager
def followed(
    title: str, feedback: QgsProcessingFeedback, classes: ClassTable | None = None, outputs: Sequence[str] = ()
) -> Iterator[Any]:
    """Gives the feedback for a run: one that announces it where somebody watches, else `feedback` itself.

    `outputs` are files that go when the run is discarded.
    """
    if not announcements.watched:
        yield feedback
        return
    run = Run(title, feedback, classes)
    announcements.began.emit(run)
    try:
        try:
            yield FollowedFeedback(run)
        except CanceledError as error:
            if not (run.is_discarded and outputs):
                raise
            for path in filter(None, outputs):
                Path(path).unlink(missing_ok=True)
            raise CanceledError(translate("Pixelwise", "Cancelled: the model was discarded.")) from error
    except BaseException as error:
        announcements.ended.emit(run, str(error) or type(error).__name__)
        raise
    announcements.ended.emit(run, "")
