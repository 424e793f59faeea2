"""The page “Pixelwise” in QGIS's options."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...errors import PixelwiseError
from ...jobs.interpreter import find_python
from ..base import RESOURCES
from ..settings import (
    CACHE_KEY,
    DEVICE_KEY,
    MEMORY_KEY,
    PYTHON_KEY,
    THREADS_KEY,
    environment_place,
    text_setting,
)
from ..translation import translate

# The name by which the page can be opened.
PAGE = "PixelwiseOptions"
DEVICES = ("auto", "cpu", "cuda", "cuda:0", "cuda:1", "cuda:2", "cuda:3", "mps")
LARGEST_MEMORY_MB, MOST_THREADS, MEMORY_STEP_MB = 4_194_304, 1024, 512


class OptionsPages(QgsOptionsWidgetFactory):  # type: ignore[misc]
    """Makes the page each time that QGIS's options are opened; `manage` opens the panel of the environment."""

    def __init__(self, iface: Any, manage: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._iface, self._manage = iface, manage
        self.setTitle("Pixelwise")
        self.setKey("pixelwise")
        iface.registerOptionsWidgetFactory(self)

    def leave(self) -> None:
        self._iface.unregisterOptionsWidgetFactory(self)

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icon.svg"))

    def createWidget(self, parent: QWidget | None) -> QgsOptionsPageWidget:
        return OptionsPage(parent, self._manage)


class OptionsPage(QgsOptionsPageWidget):  # type: ignore[misc]
    """The settings as fields; they are written when the options are closed with OK."""

    def __init__(self, parent: QWidget | None = None, manage: Callable[[], None] | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self._tips = tooltips()
        layout = QVBoxLayout(self)
        layout.addWidget(self._environment_box(manage))
        layout.addWidget(self._runs_box())
        layout.addWidget(self._cache_box())
        layout.addStretch()
        self._read()

    def _environment_box(self, manage: Callable[[], None] | None) -> QGroupBox:
        self.python = QgsFileWidget()
        self.python.setObjectName("python")
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.lineEdit().setPlaceholderText(translate("Pixelwise", "found by itself"))
        self.python.setToolTip(self._tips["python"])
        self.state = QLabel()
        self.state.setWordWrap(True)
        check = QPushButton(translate("Pixelwise", "Check"))
        check.clicked.connect(self.check)
        buttons = QHBoxLayout()
        buttons.addWidget(check)
        if manage:
            button = QPushButton(translate("Pixelwise", "Install, repair, remove…"))
            button.clicked.connect(lambda *_: self._leave_for(manage))
            buttons.addWidget(button)
        buttons.addStretch()
        box, form = _box(translate("Pixelwise", "Environment"))
        form.addRow(translate("Pixelwise", "Python"), self.python)
        form.addRow("", self.state)
        form.addRow("", buttons)
        return box

    def _leave_for(self, manage: Callable[[], None]) -> None:
        """Closes the options with OK, because behind them the panel could be seen and not used."""
        # QGIS 3.44 saves settings when the button is pressed, and not when the dialog is accepted.
        buttons = self.window().findChild(QDialogButtonBox)
        if buttons:
            buttons.button(QDialogButtonBox.StandardButton.Ok).click()
        manage()

    def _runs_box(self) -> QGroupBox:
        self.device = QComboBox()
        self.device.addItems(DEVICES)
        self.device.setToolTip(self._tips["device"])
        self.memory = _number(LARGEST_MEMORY_MB, translate("Pixelwise", "as much as is free"), MEMORY_STEP_MB)
        self.memory.setSuffix(translate("Pixelwise", " MB"))
        self.memory.setToolTip(self._tips["memory"])
        self.threads = _number(MOST_THREADS, translate("Pixelwise", "all cores"))
        self.threads.setToolTip(self._tips["threads"])
        box, form = _box(translate("Pixelwise", "Runs"))
        form.addRow(translate("Pixelwise", "Default device"), self.device)
        form.addRow(translate("Pixelwise", "Memory"), self.memory)
        form.addRow(translate("Pixelwise", "Threads"), self.threads)
        return box

    def _cache_box(self) -> QGroupBox:
        self.cache = QgsFileWidget()
        self.cache.setObjectName("cache")
        self.cache.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.cache.lineEdit().setPlaceholderText(translate("Pixelwise", "that of the libraries, in your home folder"))
        self.cache.setToolTip(self._tips["cache"])
        box, form = _box(translate("Pixelwise", "Cache"))
        form.addRow(translate("Pixelwise", "Folder for downloads"), self.cache)
        return box

    def _read(self) -> None:
        self.python.setFilePath(text_setting(PYTHON_KEY))
        device = text_setting(DEVICE_KEY) or "auto"
        if self.device.findText(device) < 0:
            self.device.addItem(device)  # cuda:7 of a large machine
        self.device.setCurrentText(device)
        for field, key in ((self.memory, MEMORY_KEY), (self.threads, THREADS_KEY)):
            text = text_setting(key)
            field.setValue(int(text) if text.isdecimal() else 0)
        self.cache.setFilePath(text_setting(CACHE_KEY))

    def check(self) -> bool:
        """Says which Python would be used, or what is wrong with it."""
        try:
            found = find_python(self.python.filePath().strip() or None, environment_place())
        except PixelwiseError as error:
            self.state.setText(str(error))
            return False
        text = translate("Pixelwise", "Found: {python} ({origin})")
        self.state.setText(text.format(python=found.python, origin=found.origin))
        return True

    def isValid(self) -> bool:
        # Only a Python that was given here must be good: without one, the other settings can still be changed.
        return not self.python.filePath().strip() or self.check()

    def apply(self) -> None:
        settings = QgsSettings()
        device = self.device.currentText()
        values = {
            PYTHON_KEY: self.python.filePath().strip(),
            DEVICE_KEY: "" if device == "auto" else device,
            MEMORY_KEY: self.memory.value() or "",
            THREADS_KEY: self.threads.value() or "",
            CACHE_KEY: self.cache.filePath().strip(),
        }
        for key, value in values.items():
            # A setting that was left alone is not there: so the defaults of later versions apply.
            if value:
                settings.setValue(key, value)
            else:
                settings.remove(key)


# fmt: off
def tooltips() -> dict[str, str]:
    """Explanations of the fields; without the formatter's last comma, because pylupdate5 passes over such calls."""
    return {
        "python": translate("Pixelwise",
            "Python with torch that computes for Pixelwise, for instance of conda or a venv. Empty: the environment "
            "that Pixelwise has installed."),
        "device": translate("Pixelwise",
            "Where runs compute whose Device is auto. auto: the first NVIDIA GPU, else Apple's, else the processor."),
        "memory": translate("Pixelwise",
            "The most memory that a run plans with, for chips and scores; the libraries take about 1000 MB besides."),
        "threads": translate("Pixelwise",
            "Processor cores that a run uses. Fewer leave some for other programs."),
        "cache": translate("Pixelwise",
            "Keeps weights of encoders, which are downloaded once: some 50 to 500 MB each."),
    }
# fmt: on


def _box(title: str) -> tuple[QGroupBox, QFormLayout]:
    box = QGroupBox(title)
    form = QFormLayout(box)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return box, form


def _number(largest: int, nothing: str, step: int = 1) -> QSpinBox:
    """A field in which 0 reads as a word."""
    field = QSpinBox()
    field.setRange(0, largest)
    field.setSingleStep(step)
    field.setSpecialValueText(nothing)
    return field
