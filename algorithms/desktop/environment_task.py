"""Work on the environment in the background: a task of QGIS, seen and cancelled in its task manager, too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...errors import CanceledError, PixelwiseError


class EnvironmentTask(QgsTask):  # type: ignore[misc]
    """Calls `work` with a feedback in a background thread; `said` brings its lines to the window's thread.

    `over` comes at its end in any case: with what `work` gave, or with the sentence of what went wrong.
    """

    said = pyqtSignal(str)
    over = pyqtSignal(object, str)

    def __init__(self, title: str, work: Callable[[Any], Any], *, hidden: bool = False) -> None:
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
        super().__init__(title, flags | QgsTask.Flag.Hidden if hidden else flags)
        self._work = work
        self._result: Any = None
        self._sentence = ""

    def run(self) -> bool:
        try:
            self._result = self._work(_Feedback(self))
        except CanceledError as error:
            self._sentence = str(error)
        except PixelwiseError as error:
            self._sentence = str(error)
            if details := getattr(error, "details", ""):
                self.said.emit(details)
        except Exception as error:  # an error in a thread of QGIS would end in silence
            self._sentence = f"{type(error).__name__}: {error}"
        return not self._sentence

    def finished(self, _good: bool) -> None:
        self.over.emit(self._result, self._sentence)


class _Feedback:
    """What the engine tells, from the background thread."""

    def __init__(self, task: EnvironmentTask) -> None:
        self._task = task

    def setProgress(self, percent: float) -> None:
        self._task.setProgress(percent)

    def pushInfo(self, text: str) -> None:
        self._task.said.emit(text)

    def pushWarning(self, text: str) -> None:
        self._task.said.emit(text)

    def pushConsoleInfo(self, text: str) -> None:
        self._task.said.emit(text)

    def isCanceled(self) -> bool:
        return bool(self._task.isCanceled())
