"""Class names and colours from the style of a label layer."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..geo.classes import BACKGROUND_NAME


def field_of_style(layer: QgsVectorLayer) -> str:
    """The field whose values are the categories of a layer's style; empty where it is styled in another way."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return ""
    field = renderer.classAttribute().strip().strip('"')
    return field if layer.fields().indexOf(field) >= 0 else ""


def classes_of_features(
    layer: QgsVectorLayer, field: str, hidden: bool = False
) -> tuple[list[dict[str, Any]], list[str]]:
    """Items `{value, name, color, source}` from a style by categories of `field`, and the names switched off in it.

    Whole numbers stay the class value; texts count 1, 2, 3 … in the order of the style, but for “background”, which is
    class 0. A category of several values gives an item for each of them, with the same class value. `hidden`
    gives items of those that are switched off, too. No such style gives no items.
    """
    if not field or field_of_style(layer) != field:
        return [], []
    renderer = layer.renderer()
    # OGR gives truth values as 0 and 1.
    numeric = layer.fields().field(field).isNumeric() or layer.fields().field(field).type() == QMetaType.Type.Bool
    items: list[dict[str, Any]] = []
    for category in renderer.categories():
        sources = _sources(category, numeric)
        if not sources or not (hidden or category.renderState()):
            continue
        value = sources[0] if numeric else _number_of(sources[0], items)
        name = category.label() or str(sources[0])
        color = category.symbol().color().name() if category.symbol() else ""
        items += [{"value": value, "name": name, "color": color, "source": source} for source in sources]
    off = [category.label() for category in renderer.categories() if _is_off(category, numeric)]
    return items, off


def class_of_layer(layer: QgsVectorLayer, name: str) -> list[dict[str, Any]]:
    """The item `{name, color, source}` of a layer that is one class, if its style has one colour."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsSingleSymbolRenderer):
        return []
    return [{"name": name, "color": renderer.symbol().color().name(), "source": name}]


def _number_of(text: str, items: list[dict[str, Any]]) -> int:
    if text.strip().lower() == BACKGROUND_NAME:
        return 0
    return 1 + len({item["value"] for item in items if item["value"]})


def _is_off(category: QgsRendererCategory, numeric: bool) -> bool:
    return bool(_sources(category, numeric)) and not category.renderState()


def _sources(category: QgsRendererCategory, numeric: bool) -> list[Any]:
    """The field values of a category; none for "all other values" and for values the field cannot hold."""
    value = category.value()
    values = value if isinstance(value, list) else [value]
    sources: list[Any] = []
    for item in values:
        if item is None or str(item) in ("", "NULL"):
            continue
        if not numeric:
            sources.append(str(item))
            continue
        try:
            number = float(item)
        except (TypeError, ValueError):
            continue
        if number == int(number):
            sources.append(int(number))
    return sources


def classes_of_raster(layer: QgsRasterLayer) -> list[dict[str, Any]]:
    """Items `{value, name, color, source}` from a paletted style that somebody made.

    The style that QGIS makes by itself from a colour table lists all its 256 entries; the engine reads the file's
    own names and colours better.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return []
    classes = renderer.classes()
    if len(classes) >= len(layer.dataProvider().colorTable(renderer.inputBand())) > 0:
        return []
    return [
        {"value": int(item.value), "name": item.label, "color": item.color.name(), "source": int(item.value)}
        for item in classes
        if item.value == int(item.value)
    ]
