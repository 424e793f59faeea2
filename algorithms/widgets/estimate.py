"""A line under the parameters of a dialog that says what a run will roughly take, and follows the parameters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from processing.gui.AlgorithmDialogBase import AlgorithmDialogBase
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QSplitter

from ...errors import PixelwiseError
from ..estimates import QUESTIONS, question

# Until nothing has changed for so long, nothing is asked: people type.
WAIT_MILLISECONDS = 400


class EstimateLine(QLabel):
    """Asks for an estimate in a task of its own after each change; an answer that is out of date is thrown away."""

    def __init__(self, panel: Any, wrappers: list[Any]) -> None:
        super().__init__()
        self.setObjectName("pixelwise_estimate")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._panel, self._number, self._task = panel, 0, None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MILLISECONDS)
        self._timer.timeout.connect(self.ask)
        for wrapper in wrappers:
            wrapper.widgetValueHasChanged.connect(self._timer.start)
        self._timer.start()

    @classmethod
    def below(cls, owner: Any, wrappers: list[Any]) -> EstimateLine | None:
        """Puts a line into the dialog of the input `owner`, where it does not scroll away; none in the batch table."""
        panel = getattr(owner, "panel", None)
        if panel is None or panel.algorithm().name() not in QUESTIONS:
            return None
        line = cls(panel, wrappers)
        layout = owner.dialog.layout()
        places = [place for place in range(layout.count()) if isinstance(layout.itemAt(place).widget(), QSplitter)]
        layout.insertWidget(places[0] + 1 if places else layout.count(), line)
        return line

    def ask(self) -> None:
        """Takes the parameters as they are now, and asks for an estimate in another thread."""
        self._number += 1
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        try:
            parameters = self._panel.createProcessingParameters()
            work = question(self._panel.algorithm(), parameters, context)
        except (PixelwiseError, AlgorithmDialogBase.InvalidParameterValue, AlgorithmDialogBase.InvalidOutputExtension):
            # The dialog is not filled in yet, or the run itself will say what is wrong.
            self.setText("")
            return
        self._task = _Estimate(work, self._number, self)
        QgsApplication.taskManager().addTask(self._task)

    def show_answer(self, text: str, number: int) -> None:
        if number == self._number:
            self.setText(text)


class _Estimate(QgsTask):
    """Works in the background, unseen in the list of tasks."""

    def __init__(self, work: Callable[[], str], number: int, line: EstimateLine) -> None:
        super().__init__("Pixelwise", QgsTask.Flag.Hidden | QgsTask.Flag.CanCancel | QgsTask.Flag.Silent)
        self._work, self._number, self._line = work, number, line
        self.text = ""

    def run(self) -> bool:
        try:
            self.text = self._work()
        except PixelwiseError:
            self.text = ""
        return True

    def finished(self, _result: bool) -> None:
        if not sip.isdeleted(self._line):  # the dialog was closed meanwhile
            self._line.show_answer(self.text, self._number)
