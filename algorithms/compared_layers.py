"""A map, or what it is compared with, as the engine reads it: a class raster, or features with a class field."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..errors import InputError
from .label_inputs import GivenLayer, LabelInput, class_name
from .layer_classes import class_of_layer, classes_of_features, classes_of_raster, field_of_style
from .layers import VectorInput, check_field, load_own_style, names_of_fields, vector_input
from .translation import translate


def compared_layer(given: GivenLayer, field: str, points: bool, context: QgsProcessingContext) -> LabelInput:
    """The layer with the names and colours of its style.

    The class of a feature comes from `field`, else from the field of the layer's style by categories; without either
    all polygons are one class with the layer's name. `points` says whether points are taken, too. Raises InputError
    for what holds no classes; the key of the field is that of the layer and `_FIELD`.
    """
    field_key = f"{given.key}_FIELD"
    layer = given.layer
    if isinstance(layer, QgsRasterLayer):
        if field:
            text = translate(
                "Pixelwise",
                "{parameter}: {field!r} was given, but {layer!r} is a raster, which has no fields; leave it empty.",
            )
            raise InputError(text.format(parameter=field_key, field=field, layer=layer.name()))
        return LabelInput(given.key, layer.name(), given.path(), "", "", classes_of_raster(layer), [])
    layer = _checked(given, points)
    check_field(field_key, layer, field)
    styled = load_own_style(layer, given.value, context)
    field = field or field_of_style(layer)
    if not field and layer.geometryType() == Qgis.GeometryType.Point:
        text = translate(
            "Pixelwise",
            "{parameter}: nothing was given, but points need a field with their class; those of {layer!r} are: "
            "{names}.",
        )
        raise InputError(text.format(parameter=field_key, layer=layer.name(), names=names_of_fields(layer)))
    # A class by itself is found in the other layer by the name that the user sees.
    name = "" if field else class_name(layer)
    items = class_of_layer(layer, name) if name and styled else _items(layer, field)
    return LabelInput(given.key, layer.name(), vector_input(layer, field), field, name, items, [])


def written_layers(
    inputs: Mapping[str, LabelInput | VectorInput | None], feedback: QgsProcessingFeedback, limit: int = -1
) -> dict[str, Any]:
    """Layers for the engine by the items of the job that they are; features that no file holds go to temporary ones.

    With a `limit` only the first ones do, to check before a run what does not depend on the others.
    """
    layers: dict[str, Any] = {}
    for name, given in inputs.items():
        path = Path(QgsProcessingUtils.generateTempFilename(f"{name}.gpkg"))
        if isinstance(given, LabelInput):
            layers[name] = given.written(path, feedback, limit)
        else:
            layers[name] = given.written(path, name, feedback, limit) if given else None
    return layers


def _checked(given: GivenLayer, points: bool) -> QgsVectorLayer:
    """The layer as one of polygons or points; InputError where it is none."""
    layer = given.layer
    needed = translate("Pixelwise", "polygons or a class raster are needed.")
    if points:
        needed = translate("Pixelwise", "polygons, points or a class raster are needed.")
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        text = translate("Pixelwise", "{parameter}: no layer can be opened from {given!r}; {needed}")
        raise InputError(text.format(parameter=given.key, given=given.value, needed=needed))
    if not layer.isSpatial():
        text = translate("Pixelwise", "{parameter}: {layer!r} is a table without geometries; {needed}")
        raise InputError(text.format(parameter=given.key, layer=layer.name(), needed=needed))
    kinds = [Qgis.GeometryType.Polygon, *([Qgis.GeometryType.Point] if points else [])]
    # Layers of no kind in particular may hold any geometries, which only their features tell.
    if layer.geometryType() not in (*kinds, Qgis.GeometryType.Unknown):
        found = QgsWkbTypes.displayString(layer.wkbType())
        text = translate("Pixelwise", "{parameter}: the layer {layer!r} holds {found} features; {needed}")
        raise InputError(text.format(parameter=given.key, layer=layer.name(), found=found, needed=needed))
    return layer


def _items(layer: QgsVectorLayer, field: str) -> list[dict[str, Any]]:
    """Classes of the style, also what it hides, without the numbers of texts, which mean nothing elsewhere."""
    items, _ = classes_of_features(layer, field, hidden=True)
    return [
        {name: part for name, part in item.items() if name != "value" or not isinstance(item["source"], str)}
        for item in items
    ]
