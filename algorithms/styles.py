"""Names and styles of outputs when they are loaded into the project."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsExpression,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..geo.classes import ClassEntry, ClassTable
from .metadata import class_entries, dataset_classes
from .translation import translate

Style = Callable[[QgsMapLayer], None]

OUTLINE_COLOR = "#404040"
# The field of the class's value in polygons of classes.
CLASS_FIELD = "class_id"
SPLIT_COLORS = {"train": "#0072b2", "validation": "#d55e00", "test": "#009e73"}
# What the footprints call the share of a class, before its value.
SHARE_PREFIX = "class_"
# Viridis and Matplotlib's Reds: as even to the eye for colour-blind readers, and in print.
CONFIDENCE_COLORS = ("#440154", "#3b528b", "#21918c", "#5ec962", "#fde725")
UNCERTAINTY_COLORS = ("#fff5f0", "#fcbba1", "#fb6a4a", "#cb181d", "#67000d")
WINDOW_COLOR = "#e6007e"
# Okabe and Ito, as in the raster of the errors of one class.
OBJECT_COLORS = {"matched": "#009e73", "missed": "#0072b2", "false": "#d55e00"}
# In error maps colours as light as this (0–255) mean that the map is right; and the alpha (0–255) that they get.
PALE, SEE_THROUGH = 190, 110


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


def load_joined_map(context: QgsProcessingContext, path: str, title: str, classes: ClassTable) -> None:
    """Has Processing load the virtual raster of a folder's maps, which is no destination it would load by itself."""
    name = translate("Pixelwise", "Classes of {raster}").format(raster=title)
    context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails(name, context.project(), "MAP"))
    name_and_style(context, path, name, style_class_raster(classes))


@dataclass(frozen=True)
class MapOutputs:
    """The outputs of a classification: `layers` are their paths as the context knows them, by the parameter's key, and
    empty where they are not wanted; `title` is the raster's."""

    title: str
    classes: ClassTable
    layers: Mapping[str, str]


def style_map(context: QgsProcessingContext, outputs: MapOutputs) -> None:
    """Names and styles the layers of a map and puts them into one group that is named after its raster.

    In a graphical model QGIS puts them into the group that its author has chosen instead.
    """
    classes = outputs.classes
    # From below to above, as they are drawn.
    looks: dict[str, tuple[str, Style]] = {
        "PROBABILITIES": (translate("Pixelwise", "Probabilities of {raster}"), style_probabilities(classes)),
        "UNCERTAINTY": (translate("Pixelwise", "Uncertainty of {raster}"), style_share(UNCERTAINTY_COLORS)),
        "CONFIDENCE": (translate("Pixelwise", "Confidence of {raster}"), style_share(CONFIDENCE_COLORS)),
        "OUTPUT": (translate("Pixelwise", "Classes of {raster}"), style_class_raster(classes)),
        "POLYGONS": (translate("Pixelwise", "Class polygons of {raster}"), style_class_polygons(classes)),
        "WHERE_TO_LABEL": (translate("Pixelwise", "Where to label in {raster}"), style_windows),
    }
    group = translate("Pixelwise", "Map of {raster}").format(raster=outputs.title)
    for order, (key, (name, style)) in enumerate(looks.items(), start=1):
        name_and_style(context, outputs.layers.get(key, ""), name.format(raster=outputs.title), style, group, order)


def style_assessment(context: QgsProcessingContext, title: str, layers: Mapping[str, str]) -> None:
    """Names and styles the layers of an assessment and puts them into one group that is named after its map.

    `layers` are their paths as the context knows them by the parameter's key, empty where they are not wanted.
    """
    looks: dict[str, tuple[str, Style]] = {
        "ERRORS": (translate("Pixelwise", "Errors of {map}"), style_named_codes),
        "CLASS_ERRORS": (translate("Pixelwise", "Errors of one class of {map}"), style_named_codes),
        "OBJECTS": (translate("Pixelwise", "Objects of {map}"), style_objects),
    }
    group = translate("Pixelwise", "Accuracy of {map}").format(map=title)
    for order, (key, (name, style)) in enumerate(looks.items(), start=1):
        name_and_style(context, layers.get(key, ""), name.format(map=title), style, group, order)


def style_named_codes(layer: QgsMapLayer) -> None:
    """The palette and the names of a raster of codes as its file has them, of those alone that have a name.

    What is pale, because it is right, lets the image below be seen.
    """
    if not isinstance(layer, QgsRasterLayer):
        return
    entries = []
    for entry in class_entries(layer.source(), 1):
        color = QColor(entry.color)
        if color.lightness() >= PALE:
            color.setAlpha(SEE_THROUGH)
        # A palette goes on to its last code, and lists all the codes between.
        if entry.name != str(entry.value):
            entries.append(QgsPalettedRasterRenderer.Class(entry.value, color, entry.name))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))


def style_objects(layer: QgsMapLayer) -> None:
    """Outlines by what became of an object, and its IoU in the map tip."""
    if not isinstance(layer, QgsVectorLayer):
        return
    names = {
        "matched": translate("Pixelwise", "found"),
        "missed": translate("Pixelwise", "missed"),
        "false": translate("Pixelwise", "falsely found"),
    }
    categories = [
        QgsRendererCategory(status, _fill("transparent", OBJECT_COLORS[status], 0.6), name)
        for status, name in names.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
    layer.setMapTipTemplate(
        """<b>[% replace(replace("class", '&', '&amp;'), '<', '&lt;') %]</b> · [% "status" %] · """
        """IoU [% format_number("iou", 2) %]"""
    )


def style_class_raster(classes: Iterable[ClassEntry]) -> Style:
    """The palette and the names of the classes."""

    def apply(layer: QgsMapLayer) -> None:
        if not isinstance(layer, QgsRasterLayer):
            return
        entries = [QgsPalettedRasterRenderer.Class(entry.value, QColor(entry.color), entry.name) for entry in classes]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))

    return apply


def style_class_polygons(classes: Iterable[ClassEntry], field: str = CLASS_FIELD) -> Style:
    """A category per class, in its colour, with a thin outline."""

    def apply(layer: QgsMapLayer) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        categories = [
            QgsRendererCategory(entry.value, _fill(entry.color, OUTLINE_COLOR, 0.1), entry.name) for entry in classes
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))

    return apply


def style_share(colors: tuple[str, ...], band: int = 1) -> Style:
    """Numbers from 0 to 1 in a continuous ramp of colours."""

    def apply(layer: QgsMapLayer) -> None:
        if not isinstance(layer, QgsRasterLayer):
            return
        last = len(colors) - 1
        stops = [QgsGradientStop(number / last, QColor(color)) for number, color in enumerate(colors)]
        ramp = QgsGradientColorRamp(QColor(colors[0]), QColor(colors[-1]), False, stops[1:-1])
        function = QgsColorRampShader(0, 1, ramp)
        function.classifyColorRamp(len(colors), band)
        shader = QgsRasterShader(0, 1)
        shader.setRasterShaderFunction(function)
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
        renderer.setClassificationMin(0)
        renderer.setClassificationMax(1)
        layer.setRenderer(renderer)

    return apply


def style_probabilities(classes: ClassTable) -> Style:
    """The probability of the first class that is no background, from white to its colour.

    The band of another class is chosen in the layer's properties, where the bands have the names of the classes.
    """
    shown = next((entry for entry in classes if entry.value != 0), classes.entries[0])
    return style_share(("#ffffff", shown.color), classes.entries.index(shown) + 1)


def style_windows(layer: QgsMapLayer) -> None:
    """Outlines that let the imagery be seen, with the rank of each window, and a map tip with the classes."""
    if not isinstance(layer, QgsVectorLayer):
        return
    layer.setRenderer(QgsSingleSymbolRenderer(_fill("transparent", WINDOW_COLOR, 0.6)))
    rank = QgsPalLayerSettings()
    rank.fieldName = "rank"
    text, halo = QgsTextFormat(), QgsTextBufferSettings()
    text.setColor(QColor(WINDOW_COLOR))
    halo.setEnabled(True)
    text.setBuffer(halo)
    rank.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(rank))
    layer.setLabelsEnabled(True)
    titles = {
        "rank": translate("Pixelwise", "Rank"),
        "uncertain": translate("Pixelwise", "Mean uncertainty"),
        "class_1": translate("Pixelwise", "Confused class"),
        "class_2": translate("Pixelwise", "with class"),
        "confused": translate("Pixelwise", "Share of both in the uncertainty"),
        "valid": translate("Pixelwise", "Share with data"),
    }
    for name, title in titles.items():
        layer.setFieldAlias(layer.fields().indexOf(name), title)
    layer.setMapTipTemplate(
        """<b>[% "rank" %]</b> · [% format_number(100 * "uncertain", 0) %] %<br>"""
        """[% replace(replace("class_1", '&', '&amp;'), '<', '&lt;') %] – """
        """[% replace(replace("class_2", '&', '&amp;'), '<', '&lt;') %]"""
    )


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
