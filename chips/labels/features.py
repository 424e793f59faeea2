"""Labels of an export from polygons, lines and points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from osgeo import ogr

from ...errors import LabelError
from ...feedback import Feedback
from ...geo.buffers import Strokes
from ...geo.grid import Grid
from ...geo.polygons import PixelPolygons
from ...geo.vectors import VectorLayer, add_features, extent_on_grid, open_layer
from ...language import translate
from ..job import LabelLayer
from .classkeys import Key, number_key, text_key
from .classtable import LABELLED_NAME, LayerValues
from .source import MOST_KEYS, FoundLabels

NUMBER_TYPES = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)


@dataclass(frozen=True)
class FoundFeatures(FoundLabels):
    """A vector layer of labels, open, with the function that gives a feature's label value, None for null."""

    source: VectorLayer
    key_of: Callable[[ogr.Feature], Key | None]


def find_features(layer: LabelLayer, all_values: bool, grid: Grid, feedback: Feedback) -> FoundFeatures:
    """Opens a layer and counts its label values, all of them or until there are too many to be classes.

    Raises InputError where the layer or its field cannot be used, or has no class.
    """
    source = open_layer(layer.path, layer.layer, layer.where, only_polygons=False)
    title, key_of, numeric = source.title, _one_key(layer), False
    if layer.field:
        key_of, numeric = field_reader(source, layer.field)
        title = translate("Pixelwise", "field “{field}” of {layer}").format(field=layer.field, layer=title)
    counts, without_shape = _count(source, key_of, layer, all_values or bool(layer.classes), feedback)
    if without_shape:
        text = translate("Pixelwise", "{count:,} features of {layer} have no geometry and are left out.")
        feedback.pushInfo(text.format(count=without_shape, layer=source.title))
    keys = [key for key in counts if key is not None] if layer.field else [key_of(None)]
    if layer.field and not keys and counts:
        raise LabelError(translate("Pixelwise", "CLASS_FIELD: {title} holds no value at all.").format(title=title))
    values = LayerValues(
        title, [key for key in keys if key is not None], numeric, layer.classes, single=not layer.field
    )
    nothing = translate("Pixelwise", "LABELS: {layer} has no features, or its filter leaves none.")
    problem = "" if counts else nothing.format(layer=source.title)
    extent = extent_on_grid(source, grid)
    return FoundFeatures(source.title, values, counts, "features", extent, problem, source, key_of)


def add_found(
    found: FoundFeatures,
    onto: PixelPolygons,
    grid: Grid,
    value_of: Callable[[Key | None], int],
    feedback: Feedback,
    *,
    strokes: Strokes,
    layer: int,
    level_of: Callable[[int], float | None],
    on_centre: Callable[[int, tuple[float, float]], None] | None,
) -> int:
    """Adds the features to those to be burnt, each with the class value of its label value; gives how many touch the
    grid, and says what had to be repaired or left out."""
    prepared = add_features(
        onto,
        found.source,
        grid,
        lambda feature: value_of(found.key_of(feature)),
        feedback,
        strokes=strokes,
        layer=layer,
        level_of=level_of,
        on_centre=on_centre,
    )
    for text in prepared.warnings:
        feedback.pushWarning(text)
    if prepared.repaired:
        text = translate("Pixelwise", "{count:,} invalid geometries in {layer} were repaired.")
        feedback.pushInfo(text.format(count=prepared.repaired, layer=found.title))
    return prepared.used


def _one_key(layer: LabelLayer) -> Callable[[ogr.Feature | None], Key | None]:
    name = layer.name or LABELLED_NAME
    return lambda _: name


def field_reader(source: VectorLayer, name: str) -> tuple[Callable[[ogr.Feature | None], Key | None], bool]:
    """A function that gives a feature's label value, None for null, and whether the values are numbers."""
    index = source.field_index(name)
    numeric = source.layer.GetLayerDefn().GetFieldDefn(index).GetType() in NUMBER_TYPES

    def key_of(feature: ogr.Feature | None) -> Key | None:
        if feature is None or not feature.IsFieldSetAndNotNull(index):
            return None
        return number_key(feature.GetFieldAsDouble(index)) if numeric else text_key(feature.GetFieldAsString(index))

    return key_of, numeric


def _count(
    source: VectorLayer,
    key_of: Callable[[ogr.Feature], Key | None],
    label: LabelLayer,
    all_of_them: bool,
    feedback: Feedback,
) -> tuple[dict[Key | None, int], int]:
    """How many features have which label value, and how many no geometry."""
    counts: dict[Key | None, int] = {}
    without_shape = 0
    with source.reading(feedback, label.field) as features:
        for feature in features:
            geometry = feature.GetGeometryRef()
            without_shape += geometry is None or geometry.IsEmpty()
            key = key_of(feature)
            counts[key] = counts.get(key, 0) + 1
            if len(counts) > MOST_KEYS and not all_of_them:
                break
    return counts, without_shape
