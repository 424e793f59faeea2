"""The input for a class table: a file, a table of the project, or classes that are edited on the spot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingContext, QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QToolButton, QWidget

from ...errors import PixelwiseError
from ..class_tables import as_text, class_items, is_list
from ..found_classes import found_classes
from ..label_inputs import GivenLayer
from ..translation import translate
from .base import DialogInput, follow, layer_of, side_by_side
from .class_editor import ClassEditor, Items


class ClassTableChoice(DialogInput):
    """A path or a table's name to type, a file to choose, and the window in which classes are edited.

    `labels` are the keys of the inputs that say what the labels are, by their parts (labels, more, field, unlabelled);
    empty where classes cannot be read from a layer. Edited classes are the value themselves, as JSON.
    """

    def createWidget(self, labels: Mapping[str, str] | None = None, **_: Any) -> QWidget:
        self._labels, self._parents, self._edited = dict(labels or {}), {}, ""
        self.line = QgsFilterLineEdit()
        self.line.setPlaceholderText(translate("Pixelwise", "As found in the labels"))
        self.line.cleared.connect(lambda: self.setValue(""))
        self.line.textChanged.connect(self.changed)
        self.edit_button = QToolButton()
        self.edit_button.setText(translate("Pixelwise", "Classes…"))
        self.edit_button.setToolTip(translate("Pixelwise", "Read the classes from the labels and change them"))
        self.edit_button.clicked.connect(self.edit)
        file_button = QToolButton()
        file_button.setText("…")
        file_button.setToolTip(translate("Pixelwise", "A file with a class table"))
        file_button.clicked.connect(self._choose_file)
        return side_by_side(self.line, self.edit_button, file_button)

    def postInitialize(self, wrappers: list[Any]) -> None:
        self._parents = follow(wrappers, list(self._labels.values()), lambda: None)

    def setValue(self, value: Any) -> None:
        text = str(value) if value else ""
        self._edited = text if is_list(text) else ""
        self.line.setReadOnly(bool(self._edited))
        self.line.setText(self._summary() if self._edited else text)
        self.line.setCursorPosition(0)
        self.line.setToolTip(self.line.text() if self._edited else self.parameterDefinition().toolTip())

    def value(self) -> str:
        return self._edited or str(self.line.text()).strip()

    def _summary(self) -> str:
        """How many classes were edited, and their names."""
        try:
            items = self._items()
        except PixelwiseError as error:
            return str(error)
        names = list(dict.fromkeys(str(item.get("name") or item.get("source") or item.get("value"))
                                   for item in items if not item.get("ignore")))  # fmt: skip
        return translate("Pixelwise", "%n class(es): {names}", "", len(names)).format(names=", ".join(names))

    def _items(self) -> Items:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return class_items(self.parameterDefinition().name(), None, self.value(), context)

    def edit(self) -> None:
        """Opens the window with the classes that were given, else with those of the labels."""
        editor = self.make_editor()
        if editor.exec() == QDialog.DialogCode.Accepted:
            self.setValue(as_text(editor.items()) if editor.items() else "")

    def make_editor(self) -> ClassEditor:
        problem, items = "", []
        try:
            items = self._items()
        except PixelwiseError as error:
            problem = str(error)
        editor = ClassEditor(items, self.read if self._labels else None, self.widget)
        if not items and not problem:
            editor.read()
        elif problem:
            editor.problem.setText(problem)
        return editor

    def read(self) -> Items:
        """The classes of the labels; PixelwiseError says what is wrong with these."""
        values = {part: self._value_of(key) for part, key in self._labels.items()}
        more = values.get("more")
        many = more if isinstance(more, list) else [more] if more else []
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return found_classes(
            GivenLayer("LABELS", layer_of(values["labels"]), values["labels"]),
            [GivenLayer("MORE_LABELS", layer_of(value), value) for value in many],
            str(values.get("field") or ""),
            str(values.get("unlabelled") or ""),
            context,
        )

    def _value_of(self, key: str) -> Any:
        return self._parents[key].parameterValue() if key in self._parents else None

    def _choose_file(self) -> None:
        kinds = self.parameterDefinition().createFileFilter()
        path, _ = QFileDialog.getOpenFileName(self.widget, translate("Pixelwise", "Class table"), "", kinds)
        if path:
            self.setValue(path)
