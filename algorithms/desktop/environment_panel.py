"""The dock panel “Pixelwise environment”: what there is, what an installation would take, and the buttons for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget, QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...errors import PixelwiseError
from ...jobs.environment.install import Installation
from ...jobs.environment.machine import DEVICES
from ...jobs.environment.state import is_unfinished
from ...jobs.interpreter import find_python
from ..environment_work import INSTALL, REPAIR, UNINSTALL, USE, carry_out, estimate_text, installation, proxy_variables
from ..settings import PYTHON_KEY, environment_place, text_setting
from ..translation import translate
from .environment_task import EnvironmentTask

MOST_LINES = 5000
# For a worker that must be ended when the plugin is unloaded.
LEAVING_MS = 10_000


class EnvironmentPanel(QgsDockWidget):  # type: ignore[misc]
    """Looks at the environment whenever it is shown; everything that takes time runs in tasks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Pixelwise", "Pixelwise environment"), parent)
        self.setObjectName("PixelwiseEnvironment")
        self.task: EnvironmentTask | None = None
        self._look: EnvironmentTask | None = None
        self._job: Installation | None = None
        self._build()
        self.visibilityChanged.connect(self._shown)
        self._show_buttons()

    def leave(self) -> None:
        """Ends what runs; for the time when the plugin is unloaded."""
        self.visibilityChanged.disconnect(self._shown)
        for task in filter(None, (self.task, self._look)):
            task.over.disconnect()
            task.cancel()
            task.waitForFinished(LEAVING_MS)
        self.task = self._look = None

    def _build(self) -> None:
        self.state, self.estimate = QLabel(), QLabel()
        for label in (self.state, self.estimate):
            label.setWordWrap(True)
        self.device = QComboBox()
        self.device.addItems(DEVICES)
        self.device.setToolTip(
            translate("Pixelwise", "auto takes the build of PyTorch that fits the graphics card; cpu is the smallest.")
        )
        self.device.currentTextChanged.connect(self.look)
        self.wheels = QgsFileWidget()
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.lineEdit().setPlaceholderText(translate("Pixelwise", "none: from the internet"))
        self.wheels.fileChanged.connect(self.look)
        self.python = QgsFileWidget()
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setToolTip(translate("Pixelwise", "A Python of yours with PyTorch and GDAL, of conda or a venv."))
        self.progress = QProgressBar()
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(MOST_LINES)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addWidget(self.state)
        layout.addLayout(self._form())
        layout.addWidget(self.estimate)
        layout.addLayout(self._buttons())
        layout.addWidget(self.progress)
        layout.addWidget(self.log, 1)
        self.setWidget(body)

    def _form(self) -> QFormLayout:
        self.use_button = self._button(translate("Pixelwise", "Use"), partial(self._start, USE))
        own = QHBoxLayout()
        own.addWidget(self.python, 1)
        own.addWidget(self.use_button)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Pixelwise", "Device"), self.device)
        form.addRow(translate("Pixelwise", "Folder of wheels"), self.wheels)
        form.addRow(translate("Pixelwise", "Or a Python of yours"), own)
        return form

    def _buttons(self) -> QGridLayout:
        self.install_button = self._button(translate("Pixelwise", "Install"), partial(self._start, INSTALL))
        self.cancel_button = self._button(translate("Pixelwise", "Cancel"), self._cancel)
        self.repair_button = self._button(translate("Pixelwise", "Repair"), partial(self._start, REPAIR))
        self.uninstall_button = self._button(translate("Pixelwise", "Uninstall"), partial(self._start, UNINSTALL))
        self.check_button = self._button(translate("Pixelwise", "Check…"), _check)
        grid = QGridLayout()
        for number, button in enumerate(
            (self.install_button, self.cancel_button, self.repair_button, self.uninstall_button, self.check_button)
        ):
            grid.addWidget(button, number // 3, number % 3)
        return grid

    def _button(self, text: str, work: Callable[[], Any]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda *_: work())
        return button

    def _shown(self, visible: bool) -> None:
        if visible:
            self.look()

    def look(self, *_: Any) -> None:
        """Finds out, in the background, which Python there is and what an installation would take."""
        device, wheels, proxy = self.device.currentText(), self.wheels.filePath().strip(), proxy_variables()
        task = EnvironmentTask("", lambda _: _found(device, wheels, proxy), hidden=True)
        task.over.connect(partial(self._show_found, task))
        self._look, self._job = task, None
        QgsApplication.taskManager().addTask(task)
        self._show_buttons()

    def _show_found(self, task: EnvironmentTask, found: _Found | None, sentence: str) -> None:
        if task is not self._look:
            return  # something else has been chosen since
        self._look = None
        if found:
            self._job, sentence = found.job, found.state
            self.estimate.setText(found.estimate)
        self.state.setText(sentence)
        self._show_buttons()

    def _show_buttons(self) -> None:
        runs, folder = self.task is not None, environment_place()
        there, unfinished = folder.exists(), is_unfinished(folder)
        for button, wanted in (
            (self.install_button, not runs and self._job is not None and (not there or unfinished)),
            (self.cancel_button, runs),
            (self.repair_button, not runs and self._job is not None and there),
            (self.uninstall_button, not runs and there),
            (self.use_button, not runs),
        ):
            button.setEnabled(wanted)
        self.install_button.setText(
            translate("Pixelwise", "Go on installing") if unfinished else translate("Pixelwise", "Install")
        )
        for field in (self.device, self.wheels, self.python):
            field.setEnabled(not runs)
        self.progress.setVisible(runs)

    def _start(self, action: str) -> None:
        question = self._question(action)
        if question and not self.ask(question):
            return
        job, python = self._job, self.python.filePath().strip()
        if action == USE and not python:
            self.state.setText(translate("Pixelwise", "Choose the Python that Pixelwise shall use."))
            return
        self.log.clear()
        self.task = EnvironmentTask(
            translate("Pixelwise", "Pixelwise environment"), lambda feedback: carry_out(action, job, python, feedback)
        )
        self.task.said.connect(self.log.appendPlainText)
        self.task.progressChanged.connect(lambda percent: self.progress.setValue(int(percent)))
        self.task.over.connect(self._ended)
        self.progress.setValue(0)
        QgsApplication.taskManager().addTask(self.task)
        self._show_buttons()

    def _question(self, action: str) -> str:
        """What is asked before anything is installed or removed; nothing where the setting alone is changed."""
        if action == USE:
            return ""
        if action == UNINSTALL:
            text = translate("Pixelwise", "Remove the environment in {folder}?")
            return text.format(folder=environment_place())
        intro = (
            translate("Pixelwise", "Install what is missing or damaged?")
            if action == REPAIR
            else translate("Pixelwise", "Install the environment?")
        )
        return f"{intro}\n\n{self.estimate.text()}"

    def ask(self, question: str) -> bool:
        """The user's yes."""
        answer = QMessageBox.question(self, self.windowTitle(), question)
        return bool(answer == QMessageBox.StandardButton.Yes)

    def _cancel(self) -> None:
        if self.task:
            self.task.cancel()
            self.cancel_button.setEnabled(False)

    def _ended(self, _result: Any, sentence: str) -> None:
        self.task = None
        if sentence:
            self.log.appendPlainText(sentence)
        self.look()
        if sentence:
            self.state.setText(sentence)


@dataclass(frozen=True)
class _Found:
    """What a look has found: the state of the environment, and what an installation would be, None where it cannot."""

    state: str
    job: Installation | None
    estimate: str


def _found(device: str, wheels: str, proxy: dict[str, str]) -> _Found:
    """For a background thread: starts Python, and asks the driver of the graphics card."""
    state = _state_text(text_setting(PYTHON_KEY), environment_place())
    try:
        job = installation(device, wheels, proxy)
        return _Found(state, job, estimate_text(job))
    except PixelwiseError as error:
        return _Found(state, None, str(error))


def _state_text(setting: str, folder: Path) -> str:
    try:
        found = find_python(setting or None, folder)
    except PixelwiseError as error:
        if setting or folder.exists():
            return str(error)
        return translate("Pixelwise", "There is no environment yet: install it here, or choose a Python of yours.")
    return translate("Pixelwise", "Ready: {python} ({origin})").format(python=found.python, origin=found.origin)


def _check() -> None:
    # Imported only now: Processing may be loaded after this plugin.
    import processing

    processing.execAlgorithmDialog("pixelwise:checkenvironment", {})
