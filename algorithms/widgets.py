"""Inputs of dialogs that QGIS does not have: a list that takes other texts too, and the fields of a layer.

QGIS makes them by name, from the metadata of a parameter, and only when a dialog is opened.
"""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QComboBox


class EditableChoice(WidgetWrapper):  # type: ignore[misc]
    """A list with `options`, from the metadata, in which anything else can be typed."""

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: Any, *_: Any, **__: Any) -> Any:
        if type(dialog).__name__ != "ModelerParametersDialog":
            return super().__new__(cls)
        # Only QGIS's own widget can be fed from a model's input, an expression or another step.
        widget = QgsGui.processingGuiRegistry().createModelerParameterWidget(
            dialog.model, dialog.childId, parameter, dialog.context
        )
        widget.setDialog(dialog)
        return widget

    def createWidget(self, options: tuple[str, ...] = ()) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.addItems(options)
        return box

    def setValue(self, value: Any) -> None:
        self.widget.setCurrentText(str(value) if value else "")

    def value(self) -> str:
        return str(self.widget.currentText()).strip()

    def setWidgetValue(self, value: Any, _context: QgsProcessingContext) -> None:
        self.setValue(value)


class FieldChoice(EditableChoice):
    """The fields of the layer in the parent parameter, none where that is a raster.

    QGIS's own list of fields (3.40) crashes as soon as its parent layer is a raster.
    """

    def postInitialize(self, wrappers: list[Any]) -> None:
        parent = self.parameterDefinition().parentLayerParameterName()
        for wrapper in wrappers:
            if wrapper.parameterDefinition().name() == parent:
                wrapper.widgetValueHasChanged.connect(self._offer_fields)
                self._offer_fields(wrapper)

    def _offer_fields(self, wrapper: Any) -> None:
        layer = _layer_of(wrapper.parameterValue())
        names = layer.fields().names() if isinstance(layer, QgsVectorLayer) else []
        chosen = self.value()
        self.widget.clear()
        self.widget.addItems(["", *names])
        self.setValue(chosen if chosen in names else "")


def _layer_of(value: Any) -> QgsMapLayer | None:
    if isinstance(value, QgsMapLayer):
        return value
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layer = QgsProcessingUtils.mapLayerFromString(str(value), context) if value else None
    # The context deletes a layer that it has opened from a file, unless it is taken.
    return (context.takeResultLayer(layer.id()) or layer) if layer else None
