"""What the inputs of dialogs share: they follow other inputs, and leave the model designer to QGIS."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

BATCH = "BatchAlgorithmDialog"


class DialogInput(WidgetWrapper):  # type: ignore[misc]
    """An input of the algorithm's dialog and of its batch table."""

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: Any, *_: Any, **__: Any) -> Any:
        if type(dialog).__name__ != "ModelerParametersDialog":
            return super().__new__(cls)
        # Only QGIS's own widget can be fed from a model's input, an expression or another step.
        widget = QgsGui.processingGuiRegistry().createModelerParameterWidget(
            dialog.model, dialog.childId, parameter, dialog.context
        )
        widget.setDialog(dialog)
        return widget

    def registerProcessingParametersGenerator(self, generator: Any) -> None:
        # Called by the dialog's panel only, not by the batch table.
        self.panel = generator
        super().registerProcessingParametersGenerator(generator)

    @property
    def is_in_table(self) -> bool:
        """Whether it is a cell of the batch table, where there is little room."""
        return type(self.dialog).__name__ == BATCH

    def changed(self, *_: Any) -> None:
        """Tells those that follow this input."""
        self.widgetValueHasChanged.emit(self)

    def setWidgetValue(self, value: Any, _context: QgsProcessingContext) -> None:
        self.setValue(value)


def follow(wrappers: Sequence[Any], keys: Sequence[str], react: Callable[[], None]) -> dict[str, Any]:
    """Calls `react` whenever one of the inputs `keys` changes; gives those inputs that there are."""
    found = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}
    followed = {key: found[key] for key in keys if key in found}
    for wrapper in followed.values():
        wrapper.widgetValueHasChanged.connect(lambda *_: react())
    return followed


def layer_of(value: Any) -> QgsMapLayer | None:
    """The layer that an input's value means, opened where it is a path; None where there is none."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, QgsMapLayer):
        return value
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layer = QgsProcessingUtils.mapLayerFromString(str(value), context) if value else None
    # The context deletes a layer that it has opened from a file, unless it is taken.
    return (context.takeResultLayer(layer.id()) or layer) if layer else None


def side_by_side(wide: QWidget, *buttons: QWidget) -> QWidget:
    """One widget of several, of which the first gets the room."""
    whole = QWidget()
    layout = QHBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(wide, 1)
    for button in buttons:
        layout.addWidget(button)
    whole.setFocusProxy(wide)
    return whole
