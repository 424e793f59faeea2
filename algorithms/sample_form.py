"""The form with which a person fills in a sample: one field with a drop-down of the classes, and nothing of the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsAttributeEditorField,
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsValueMapFieldFormatter,
    QgsVectorLayer,
)

from ..errors import OutputError
from .styles import Style
from .translation import translate

REFERENCE = "reference"
# What the map says would lead the person who judges.
HIDDEN = ("fid", "map_value", "map_class", "weight")
# Whether somebody has said what is at a point, for fields of texts and of numbers.
IS_DONE = f"""if(coalesce(to_string("{REFERENCE}"), '') = '', 0, 1)"""
TO_DO_COLOR, DONE_COLOR = "#d55e00", "#0072b2"


def style_sample(choices: Sequence[dict[str, Any]]) -> Style:
    """The form, and rings that show which points are still to be done. `choices` are items `{name, value}`."""

    def apply(layer: QgsMapLayer) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        _set_widgets(layer, choices)
        _set_form(layer)
        _set_columns(layer)
        looks = ((0, TO_DO_COLOR, translate("Pixelwise", "To do")), (1, DONE_COLOR, translate("Pixelwise", "Done")))
        categories = [QgsRendererCategory(done, _ring(color), title) for done, color, title in looks]
        layer.setRenderer(QgsCategorizedSymbolRenderer(IS_DONE, categories))
        layer.setDisplayExpression('"id"')

    return apply


def store_form(path: str, choices: Sequence[dict[str, Any]]) -> None:
    """Keeps form and style in the GeoPackage itself, so that they are there wherever it is opened."""
    layer = QgsVectorLayer(path, "sample", "ogr")
    style_sample(choices)(layer)
    problem = layer.saveStyleToDatabase("sample", translate("Pixelwise", "Form of an accuracy sample"), True, "")
    if problem:
        text = translate("Pixelwise", "{path}: the form could not be stored with the points: {error}")
        raise OutputError(text.format(path=path, error=problem))


def _set_widgets(layer: QgsVectorLayer, choices: Sequence[dict[str, Any]]) -> None:
    nothing = {translate("Pixelwise", "(not decided)"): QgsValueMapFieldFormatter.NULL_VALUE}
    entries = [nothing, *({item["name"]: str(item["value"])} for item in choices)]
    layer.setEditorWidgetSetup(_index(layer, REFERENCE), QgsEditorWidgetSetup("ValueMap", {"map": entries}))
    layer.setFieldAlias(_index(layer, REFERENCE), translate("Pixelwise", "What is really there"))
    layer.setFieldAlias(_index(layer, "id"), translate("Pixelwise", "Point"))
    for name in HIDDEN:
        layer.setEditorWidgetSetup(_index(layer, name), QgsEditorWidgetSetup("Hidden", {}))


def _set_form(layer: QgsVectorLayer) -> None:
    form = layer.editFormConfig()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    form.clearTabs()
    root = form.invisibleRootContainer()
    for name in ("id", REFERENCE):
        form.addTab(QgsAttributeEditorField(name, _index(layer, name), root))
    form.setReadOnly(_index(layer, "id"), True)
    layer.setEditFormConfig(form)


def _set_columns(layer: QgsVectorLayer) -> None:
    """Hides what the map says in the attribute table, too."""
    table = layer.attributeTableConfig()
    table.update(layer.fields())
    columns = table.columns()
    for column in columns:
        column.hidden = column.hidden or column.name in HIDDEN
    table.setColumns(columns)
    layer.setAttributeTableConfig(table)


def _ring(color: str) -> QgsMarkerSymbol:
    """A ring through which the pixel can be seen."""
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "255,255,255,0", "outline_color": color, "outline_width": "0.7", "size": "4.5"}
    )


def _index(layer: QgsVectorLayer, name: str) -> int:
    return int(layer.fields().indexOf(name))
