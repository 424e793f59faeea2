"""The input for bands: numbers in a line, with the bands' names to choose from and below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...errors import InputError
from ..band_names import NamedBand, bands_of, presets
from ..parameters import band_numbers
from ..translation import translate
from .base import DialogInput, follow, layer_of, side_by_side
from .estimate import EstimateLine

NUMBER = Qt.ItemDataRole.UserRole
# Names below the line; more of them would make the dialog wide.
MOST_NAMES = 12


class BandsChoice(DialogInput):
    """Bands of the raster or rasters in `raster`, by name or number, in any order; none means all.

    `as_list` gives numbers, as QGIS's own parameter for bands has them, else the text.
    """

    def createWidget(self, raster: str = "", as_list: bool = False, **_: Any) -> QWidget:
        self._raster, self._as_list = raster, as_list
        self.bands: list[NamedBand] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("Pixelwise", "All bands"))
        self.line.textChanged.connect(self._show_names)
        self.line.textChanged.connect(self.changed)
        self.button = QToolButton()
        self.button.setText("…")
        self.button.setToolTip(translate("Pixelwise", "Choose bands by name"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.button.setMenu(self.menu)
        self.names = QLabel()
        self.names.setWordWrap(True)
        self.names.setTextFormat(Qt.TextFormat.PlainText)
        self.names.hide()
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(side_by_side(self.line, self.button))
        if not self.is_in_table:
            layout.addWidget(self.names)
        whole.setFocusProxy(self.line)
        return whole

    def postInitialize(self, wrappers: list[Any]) -> None:
        self._parents = follow(wrappers, [self._raster], self._read_bands)
        self._read_bands()
        self.estimate = EstimateLine.below(self, wrappers)

    def _read_bands(self) -> None:
        values = [parent.parameterValue() for parent in self._parents.values()]
        given = [item for value in values for item in (value if isinstance(value, list) else [value])]
        self.bands = bands_of(map(layer_of, given))
        self._show_names()

    def _numbers(self) -> list[int] | None:
        """The bands of the line; None while it cannot be understood."""
        try:
            return band_numbers(self.parameterDefinition().name(), self.line.text())
        except InputError:
            return None

    def _show_names(self) -> None:
        """Says which bands the numbers mean, or that there is no such band."""
        numbers, named = self._numbers(), {band.number: band.name for band in self.bands}
        if not self.bands or numbers == []:
            text = ""
        elif numbers is None:
            text = translate("Pixelwise", "Write numbers such as 1,2,4 or 1-4.")
        elif missing := [number for number in numbers if number not in named]:
            text = translate("Pixelwise", "There is no band {number}; the last one is {last}.").format(
                number=missing[0], last=len(self.bands)
            )
        else:
            more = " …" if len(numbers) > MOST_NAMES else ""
            text = ", ".join(named[number] for number in numbers[:MOST_NAMES]) + more
        self.names.setText(text)
        self.names.setVisible(bool(text) and not self.is_in_table)

    def fill_menu(self) -> None:
        self.menu.clear()
        for title, numbers in presets(self.bands).items():
            action = self.menu.addAction(title)
            action.triggered.connect(lambda *_, numbers=numbers: self.setValue(numbers))
        self.menu.addSeparator()
        by_name = self.menu.addAction(translate("Pixelwise", "Choose by name…"))
        by_name.setEnabled(bool(self.bands))
        by_name.triggered.connect(self._choose)

    def _choose(self) -> None:
        dialog = BandsDialog(self.bands, self._numbers() or [], self.widget)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.setValue(dialog.numbers())

    def setValue(self, value: Any) -> None:
        items = value if isinstance(value, (list, tuple)) else [value]
        self.line.setText(",".join(str(item) for item in items if item is not None))

    def value(self) -> Any:
        """The numbers or their text; a text that cannot be understood is left to the algorithm's own sentence."""
        if not self._as_list:
            return self.line.text().strip()
        numbers = self._numbers()
        return (self.line.text().strip() if numbers is None else numbers) or None


class BandsDialog(QDialog):
    """A list of bands to tick and to drag into the order in which they are used."""

    def __init__(self, bands: Sequence[NamedBand], chosen: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Pixelwise", "Bands"))
        self.list = QListWidget()
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        named = {band.number: band.name for band in bands}
        for number in [*(number for number in chosen if number in named), *(n for n in named if n not in chosen)]:
            item = QListWidgetItem(f"{number}: {named[number]}")
            item.setData(NUMBER, number)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if number in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(translate("Pixelwise", "Tick the bands to use. Drag them into another order.")))
        layout.addWidget(self.list)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def numbers(self) -> list[int]:
        """What is ticked, from top to bottom."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [int(item.data(NUMBER)) for item in items if item.checkState() == Qt.CheckState.Checked]
