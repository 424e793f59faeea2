"""Several files in one input."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QFileDialog, QLineEdit, QToolButton, QWidget

from .base import DialogInput, side_by_side

SEPARATOR = "; "


class FilesChoice(DialogInput):
    """Paths of files with semicolons between them, and a button to choose them; the value is a list of paths.

    QGIS's own list of files (3.40) shows nothing of a call from the history or the clipboard. `filter` is that of the
    window in which files are chosen.
    """

    def createWidget(self, filter: str = "", **_: Any) -> QWidget:
        self._filter = filter
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self.changed)
        button = QToolButton()
        button.setText("…")
        button.setToolTip(self.parameterDefinition().description())
        button.clicked.connect(self._choose)
        return side_by_side(self.line, button)

    def setValue(self, value: Any) -> None:
        self.line.setText(SEPARATOR.join(self._paths(value)))

    def value(self) -> list[str]:
        return self._paths(self.line.text())

    def _paths(self, value: Any) -> list[str]:
        items = value if isinstance(value, (list, tuple)) else str(value or "").split(SEPARATOR.strip())
        return [str(item).strip() for item in items if str(item).strip()]

    def _choose(self) -> None:
        chosen = self.value()
        folder = str(Path(chosen[-1]).parent) if chosen else ""
        title = self.parameterDefinition().description()
        paths, _ = QFileDialog.getOpenFileNames(self.widget, title, folder, self._filter)
        self.setValue([*chosen, *(path for path in paths if path not in chosen)])
