"""A window in which a class table is edited: which values become which class, its number, name and colour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...errors import PixelwiseError
from ...geo.classes import color_of
from ..class_tables import as_text, write_class_table
from ..metadata import class_items_of_file, class_items_of_text
from ..translation import translate

Items = list[dict[str, Any]]
SOURCE, VALUE, NAME, COLOUR = range(4)
COLOUR_WIDTH = 70


class ClassEditor(QDialog):
    """Shows `items` as jobs have them; `items()` gives them as they were left. `read` finds those of the labels."""

    def __init__(self, items: Items, read: Callable[[], Items] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Pixelwise", "Classes"))
        self.resize(780, 440)
        self._read = read
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels([
            translate("Pixelwise", "Value in the labels"), translate("Pixelwise", "Class number"),
            translate("Pixelwise", "Class name"), translate("Pixelwise", "Colour"),
        ])  # fmt: skip
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(COLOUR, COLOUR_WIDTH)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        hint = QLabel(translate("Pixelwise",
            "A tick says that a value in the labels is used; without one its pixels are ignored. Several values "
            "become one class where they have the same number. Numbers go from 0 (background) to 255."))  # fmt: skip
        hint.setWordWrap(True)
        middle = QHBoxLayout()
        middle.addWidget(self.table, 1)
        middle.addLayout(self._buttons())
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addLayout(middle, 1)
        layout.addWidget(self.problem)
        standard = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(standard.Ok | standard.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        self.show_items(items)

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        buttons: list[tuple[str, Callable[[], None]]] = [
            (translate("Pixelwise", "Read from the labels"), self.read),
            (translate("Pixelwise", "Add"), self.add),
            (translate("Pixelwise", "Remove"), self.remove),
            (translate("Pixelwise", "Move up"), lambda: self.move_row(-1)),
            (translate("Pixelwise", "Move down"), lambda: self.move_row(1)),
            (translate("Pixelwise", "Load…"), self._load),
            (translate("Pixelwise", "Save…"), self._save),
        ]
        for title, act in buttons:
            button = QPushButton(title)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            button.setEnabled(act != self.read or self._read is not None)
            column.addWidget(button)
        column.addStretch()
        return column

    def show_items(self, items: Items) -> None:
        self.table.setRowCount(0)
        for item in items:
            self._append(item)
        for column in (SOURCE, VALUE):
            self.table.resizeColumnToContents(column)
        self.problem.clear()

    def _append(self, item: dict[str, Any]) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, key in ((SOURCE, "source"), (VALUE, "value"), (NAME, "name")):
            cell = QTableWidgetItem(str(item.get(key, "")))
            if column == SOURCE:
                cell.setFlags(cell.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                cell.setCheckState(Qt.CheckState.Unchecked if item.get("ignore") else Qt.CheckState.Checked)
            self.table.setItem(row, column, cell)
        button = QgsColorButton()
        button.setColor(QColor(item.get("color") or color_of(row)))
        self.table.setCellWidget(row, COLOUR, button)

    def items(self) -> Items:
        """The rows as items; empty cells are left out, and rows without any text are none."""
        return [item for item in map(self._item, range(self.table.rowCount())) if len(item) > 1]

    def _item(self, row: int) -> dict[str, Any]:
        texts = {key: self.table.item(row, column).text().strip() for key, column in
                 (("source", SOURCE), ("value", VALUE), ("name", NAME))}  # fmt: skip
        item: dict[str, Any] = {key: text for key, text in texts.items() if text}
        if self.table.item(row, SOURCE).checkState() == Qt.CheckState.Unchecked:
            return {"source": item.get("source") or item.get("name", ""), "ignore": True}
        if texts["value"].isdecimal():
            item["value"] = int(texts["value"])
        # Whatever else was written is left to the reader of the table, which says what is allowed.
        return item | {"color": self.table.cellWidget(row, COLOUR).color().name()}

    def accept(self) -> None:
        """Closes the window only with classes that can be used; none at all are those of the labels."""
        if self._works(lambda: class_items_of_text(as_text(self.items())) if self.items() else []):
            super().accept()

    def read(self) -> None:
        if self._read:
            self._works(lambda: self.show_items(self._read()))  # type: ignore[misc]

    def add(self) -> None:
        taken = [item["value"] for item in self.items() if isinstance(item.get("value"), int)]
        number = max(taken, default=0) + 1
        self._append({"value": number, "color": color_of(number - 1)})
        self.table.editItem(self.table.item(self.table.rowCount() - 1, SOURCE))

    def remove(self) -> None:
        gone = self._chosen()
        self.show_items([item for row, item in enumerate(self._all()) if row not in gone])

    def move_row(self, by: int) -> None:
        rows = self._all()
        if len(self._chosen()) != 1:
            return
        row = self._chosen()[0]
        if 0 <= row + by < len(rows):
            rows.insert(row + by, rows.pop(row))
            self.show_items(rows)
            self.table.selectRow(row + by)

    def _all(self) -> Items:
        return [self._item(row) for row in range(self.table.rowCount())]

    def _chosen(self) -> Sequence[int]:
        return sorted({index.row() for index in self.table.selectedIndexes()})

    def _load(self) -> None:
        kinds = translate("Pixelwise", "Tables") + " (*.csv *.txt *.json *.xlsx *.ods *.gpkg *.dbf)"
        path, _ = QFileDialog.getOpenFileName(self, translate("Pixelwise", "Class table"), "", kinds)
        if path:
            self._works(lambda: self.show_items(class_items_of_file(path)))

    def _save(self) -> None:
        kinds = translate("Pixelwise", "Tables") + " (*.csv)"
        path, _ = QFileDialog.getSaveFileName(self, translate("Pixelwise", "Class table"), "", kinds)
        if path:
            self._works(lambda: write_class_table(Path(path).with_suffix(".csv"), self.items()))

    def _works(self, act: Callable[[], Any]) -> bool:
        """Whether something could be done; if not, the window says why."""
        self.problem.clear()
        try:
            act()
        except PixelwiseError as error:
            self.problem.setText(str(error))
            return False
        return True
