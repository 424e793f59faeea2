"""Lists: of values with what they mean, and such in which anything else can be typed, or that follow another input."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QFileDialog, QToolButton, QWidget

from ...models.choices import ENCODERS, encoders_for, weights_for
from ...models.networks.registry import NETWORKS
from ...models.pretrained.remote import SUFFIXES, is_path
from ..choice_texts import choice_texts
from ..parameters import names
from ..translation import translate
from .base import DialogInput, follow, layer_of, side_by_side
from .estimate import EstimateLine

# A list is as wide as so many letters at least.
LEAST_LETTERS = 24


class ExplainedChoice(DialogInput):
    """The options of an enum, each with what it means; the value is the option's word."""

    def createWidget(self, **_: Any) -> QWidget:
        definition = self.parameterDefinition()
        texts = choice_texts(definition.name())
        self.box = QComboBox()
        for option in definition.options():
            self.box.addItem(_explained(option, texts), option)
        # A long explanation shall not make the dialog wide.
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(LEAST_LETTERS)
        self.box.view().setMinimumWidth(self.box.view().sizeHintForColumn(0))
        self.box.currentIndexChanged.connect(self.changed)
        return self.box

    def setValue(self, value: Any) -> None:
        options = self.parameterDefinition().options()
        # Older scripts may give the place in the list, as for any enum.
        word = options[value] if isinstance(value, int) and 0 <= value < len(options) else value
        self.box.setCurrentIndex(self.box.findData(word))

    def value(self) -> str:
        return str(self.box.currentData() or "")


class ExplainedChoices(DialogInput):
    """As above, where any number may be chosen; the value is a list of words."""

    def createWidget(self, **_: Any) -> QWidget:
        definition = self.parameterDefinition()
        texts = choice_texts(definition.name())
        self.box = QgsCheckableComboBox()
        self.box.setDefaultText(translate("Pixelwise", "none chosen"))
        for option in definition.options():
            self.box.addItemWithCheckState(_explained(option, texts), Qt.CheckState.Unchecked, option)
        self.box.checkedItemsChanged.connect(self.changed)
        return self.box

    def setValue(self, value: Any) -> None:
        chosen = names(value)
        for row, option in enumerate(self.parameterDefinition().options()):
            state = Qt.CheckState.Checked if option in chosen else Qt.CheckState.Unchecked
            self.box.setItemCheckState(row, state)

    def value(self) -> list[str]:
        return list(self.box.checkedItemsData())


def _explained(option: str, texts: Mapping[str, str]) -> str:
    return f"{option} – {texts[option]}" if option in texts else option


class EditableChoice(DialogInput):
    """A list with `options`, from the metadata, in which anything else can be typed; what is typed finds entries.

    What an entry means is its tooltip.
    """

    def createWidget(self, options: Sequence[str] = (), **_: Any) -> QWidget:
        self.box = make_box(options)
        texts = choice_texts(self.parameterDefinition().name())
        for row, option in enumerate(options):
            self.box.setItemData(row, texts.get(option), Qt.ItemDataRole.ToolTipRole)
        self.box.currentTextChanged.connect(self.changed)
        return self.box

    def setValue(self, value: Any) -> None:
        self.box.setCurrentText(str(value) if value else "")

    def value(self) -> str:
        return str(self.box.currentText()).strip()

    def offer(self, options: Sequence[str], chosen: str) -> None:
        """Replaces the entries; tells others only if what is chosen becomes another."""
        before = self.value()
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItems(list(options))
        self.setValue(chosen)
        self.box.blockSignals(False)
        if chosen != before:
            self.changed()


def make_box(options: Sequence[str]) -> QComboBox:
    """A list that is searched by any part of a name as one types."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(list(options))
    completer = box.completer()
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return box


class FieldChoice(EditableChoice):
    """The fields of the layer in the parent parameter, none where that is a raster.

    QGIS's own list of fields (3.40) crashes as soon as its parent layer is a raster.
    """

    def postInitialize(self, wrappers: list[Any]) -> None:
        parent = self.parameterDefinition().parentLayerParameterName()
        self._parents = follow(wrappers, [parent], self._offer_fields)
        self._offer_fields()

    def _offer_fields(self) -> None:
        for parent in self._parents.values():
            layer = layer_of(parent.parameterValue())
            names = layer.fields().names() if isinstance(layer, QgsVectorLayer) else []
            self.offer(["", *names], self.value() if self.value() in names else "")


class EncoderChoice(EditableChoice):
    """The encoders that the network of `architecture` can have."""

    def createWidget(self, architecture: str = "", **options: Any) -> QWidget:
        self._architecture = architecture
        return super().createWidget(**options)

    def postInitialize(self, wrappers: list[Any]) -> None:
        self._parents = follow(wrappers, [self._architecture], self._offer_encoders)
        self._offer_encoders()
        self.line = EstimateLine.below(self, wrappers)

    def _offer_encoders(self) -> None:
        for parent in self._parents.values():
            name, chosen = parent.parameterValue(), self.value()
            if name not in NETWORKS:  # an expression
                return
            fitting = encoders_for(name)
            self.widget.setEnabled(bool(fitting))
            # A name that was typed in is the user's business; one of the list must be one of this network's.
            stays = not fitting or chosen in fitting or (chosen and chosen not in ENCODERS)
            self.offer(fitting or [chosen], chosen if stays else fitting[0])


class WeightsChoice(EditableChoice):
    """The weights that there are for the encoder of `encoder`, or a file of them."""

    def createWidget(self, encoder: str = "", **options: Any) -> QWidget:
        self._encoder = encoder
        box = super().createWidget(**options)
        button = QToolButton()
        button.setText("…")
        button.setToolTip(translate("Pixelwise", "A file with weights"))
        button.clicked.connect(self._choose_file)
        return side_by_side(box, button)

    def postInitialize(self, wrappers: list[Any]) -> None:
        self._parents = follow(wrappers, [self._encoder], self._offer_weights)
        self._offer_weights()

    def _offer_weights(self) -> None:
        for parent in self._parents.values():
            known, chosen = weights_for(parent.parameterValue()), self.value()
            self.offer(known, chosen if chosen in known or is_path(chosen) else known[0])

    def _choose_file(self) -> None:
        kinds = translate("Pixelwise", "Weights") + f" ({' '.join('*' + suffix for suffix in SUFFIXES)})"
        title = translate("Pixelwise", "A file with weights")
        folder = str(Path(self.value()).parent) if is_path(self.value()) else ""
        path, _ = QFileDialog.getOpenFileName(self.widget, title, folder, kinds)
        if path:
            self.setValue(path)
