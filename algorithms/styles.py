"""Names and styles of outputs when they are loaded into the project."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..geo.classes import ClassEntry, ClassTable
from .metadata import dataset_classes
from .translation import translate

Style = Callable[[QgsMapLayer], None]

OUTLINE_COLOR = "#404040"
SPLIT_COLORS = {"train": "#0072b2", "validation": "#d55e00", "test": "#009e73"}
# What the footprints call the share of a class, before its value.
SHARE_PREFIX = "class_"


class StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer once Processing has added it to the project, in the main thread."""

    # Processing keeps only the C++ side: without a reference the Python method would be gone when it is called.
    _kept: ClassVar[list[StyleOnLoad]] = []

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._kept.append(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        if layer is not None and layer.isValid():
            self._style(layer)
            layer.triggerRepaint()


def name_and_style(
    context: QgsProcessingContext, output: str, name: str, style: Style | None, group: str = "", order: int = 0
) -> None:
    """Names and styles an output that Processing will load; one that it will not load is left alone.

    `order` sorts the layers of one run: a higher one is drawn above.
    """
    if not output or not context.willLoadLayerOnCompletion(output):
        return
    details = context.layerToLoadOnCompletionDetails(output)
    details.name = name
    details.groupName = group
    details.layerSortKey = order
    if style:
        details.setPostProcessor(StyleOnLoad(style))


def load_footprints(context: QgsProcessingContext, path: str, title: str) -> None:
    """Has Processing load the footprints of a chip dataset, which are no destination it would load by itself."""
    name = translate("Pixelwise", "Chips in {folder}").format(folder=title)
    context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails(name, context.project(), "FOOTPRINTS"))
    name_and_style(context, path, name, style_footprints)


def style_class_raster(classes: ClassTable) -> Style:
    """The palette and the names of the classes."""

    def apply(layer: QgsMapLayer) -> None:
        if not isinstance(layer, QgsRasterLayer):
            return
        entries = [QgsPalettedRasterRenderer.Class(entry.value, QColor(entry.color), entry.name) for entry in classes]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))

    return apply


def style_class_polygons(classes: ClassTable, field: str) -> Style:
    """A category per class, in its colour, with a thin outline."""

    def apply(layer: QgsMapLayer) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        categories = [
            QgsRendererCategory(entry.value, _fill(entry.color, OUTLINE_COLOR, 0.1), entry.name) for entry in classes
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))

    return apply


def style_footprints(layer: QgsMapLayer) -> None:
    """Outlines of the chips, by split, without a fill that would hide the imagery; attributes and map tips that name
    the classes."""
    if not isinstance(layer, QgsVectorLayer):
        return
    names = {
        "train": translate("Pixelwise", "training"),
        "validation": translate("Pixelwise", "validation"),
        "test": translate("Pixelwise", "test"),
    }
    found = layer.uniqueValues(layer.fields().indexOf("split"))
    categories = [
        QgsRendererCategory(split, _fill("transparent", color, 0.5), names[split])
        for split, color in SPLIT_COLORS.items()
        if split in found
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("split", categories))
    _name_attributes(layer, dataset_classes(Path(layer.source().split("|")[0]).parent))


def _name_attributes(layer: QgsVectorLayer, classes: ClassTable | None) -> None:
    """Titles for the columns of the footprints, and a map tip with the share of each class in the chip."""
    titles = {
        "split": translate("Pixelwise", "Split"),
        "fold": translate("Pixelwise", "Fold"),
        "scene": translate("Pixelwise", "Scene"),
        "angle": translate("Pixelwise", "Rotation"),
        "valid": translate("Pixelwise", "Share with data"),
    }
    classes_of_fields = {f"{SHARE_PREFIX}{entry.value}": entry for entry in classes or ()}
    titles |= {name: entry.name for name, entry in classes_of_fields.items()}
    present = [name for name in titles if layer.fields().indexOf(name) >= 0]
    for name in present:
        layer.setFieldAlias(layer.fields().indexOf(name), titles[name])
    layer.setDisplayExpression('"id"')
    rows = "".join(_tip_row(classes_of_fields[name], name) for name in present if name in classes_of_fields)
    layer.setMapTipTemplate(f'<b>[% "id" %]</b> · [% "split" %]<table>{rows}</table>')


def _tip_row(entry: ClassEntry, field: str) -> str:
    """A line of a map tip: the class in its colour, and its share; nothing where the chip has none of it."""
    # A bracket in the name could end the expression.
    name = html.escape(entry.name).replace("]", "&#93;")
    start = QgsExpression.quotedString(f'<tr><td><span style="color:{entry.color}">■</span> {name}</td><td>')
    return f"""[% if("{field}" > 0, {start} || format_number(100 * "{field}", 1) || ' %</td></tr>', '') %]"""


def _fill(color: str, outline: str, width: float) -> QgsFillSymbol:
    style = "no" if color == "transparent" else "solid"
    return QgsFillSymbol.createSimple(
        {"color": color, "style": style, "outline_color": outline, "outline_width": str(width)}
    )
