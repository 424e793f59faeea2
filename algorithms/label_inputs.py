"""Label layers of any kind as the engine reads them: where they are, and what is which class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..chips.job import LabelLayer
from ..errors import InputError
from .layer_classes import class_of_layer, classes_of_features, classes_of_raster, field_of_style
from .layers import (
    VectorInput,
    check_features,
    check_field,
    load_own_style,
    names_of_fields,
    raster_path,
    vector_input,
)
from .translation import translate


@dataclass
class LabelInput:
    """A label layer: the path of a raster, or features that may still have to be written.

    `field`, `name` and `classes` are those of LabelLayer; `off` names the classes that its style switches off.
    """

    key: str
    title: str
    source: str | VectorInput
    field: str
    name: str
    classes: list[dict[str, Any]]
    off: list[str]

    def written(self, path: Path, feedback: QgsProcessingFeedback, limit: int = -1) -> LabelLayer:
        """The layer for the engine; features that no file holds are written to a GeoPackage as in VectorInput."""
        if isinstance(self.source, str):
            return LabelLayer(self.source, is_raster=True, name=self.name, classes=self.classes)
        at = self.source.written(path, path.stem, feedback, limit)
        return LabelLayer(at.path, at.layer, at.where, field=self.field, name=self.name, classes=self.classes)


@dataclass(frozen=True)
class GivenLayer:
    """A layer and the parameter's value from which QGIS has opened it."""

    key: str
    layer: QgsMapLayer | None
    value: Any

    def path(self) -> str:
        """Where GDAL finds a label raster."""
        return raster_path(self.key, self.layer, self.value)

    def features(self) -> QgsVectorLayer:
        return check_features(self.key, self.layer, self.value)


def label_inputs(
    labels: GivenLayer, more: Sequence[GivenLayer], field: str, named: bool, context: QgsProcessingContext
) -> list[LabelInput]:
    """The label layers in the order in which they are drawn, the last one on top.

    The class of a feature comes from `field` where the layer has it; in `more` else from the field of the layer's style
    by categories; else the layer is one class. With several layers, or if `named`, that class has the layer's name.
    """
    _check_layers(labels, more, field)
    named = named or bool(more)
    return [_label_input(given, field, named, given is not labels, context) for given in (labels, *more)]


def _check_layers(labels: GivenLayer, more: Sequence[GivenLayer], field: str) -> None:
    """Raises InputError for layers that hold no labels, and for a class field that none of them has."""
    vectors = []
    for given in (labels, *more):
        if isinstance(given.layer, QgsRasterLayer):
            given.path()
        else:
            vectors.append(given.features())
    if not field or any(layer.fields().indexOf(field) >= 0 for layer in vectors):
        return
    if len(vectors) == 1:
        check_field("CLASS_FIELD", vectors[0], field)
    if vectors:
        found = "; ".join(f"{layer.name()!r}: {names_of_fields(layer)}" for layer in vectors)
        text = translate(
            "Pixelwise", "CLASS_FIELD: none of the label layers has a field {field!r}; their fields are {found}."
        )
        raise InputError(text.format(field=field, found=found))
    name = labels.layer.name() if labels.layer else ""
    text = translate(
        "Pixelwise",
        "CLASS_FIELD: {field!r} was given, but the labels {name!r} are a raster, which has no fields; leave it empty.",
    )
    raise InputError(text.format(field=field, name=name))


def _label_input(
    given: GivenLayer, field: str, named: bool, by_style: bool, context: QgsProcessingContext
) -> LabelInput:
    layer = given.layer
    if isinstance(layer, QgsRasterLayer):
        name = layer.name() if named else ""
        return LabelInput(given.key, layer.name(), given.path(), "", name, classes_of_raster(layer), [])
    layer = given.features()
    styled = load_own_style(layer, given.value, context)
    own = field if layer.fields().indexOf(field) >= 0 else ""
    if not own and by_style:
        own = field_of_style(layer)
    classes, off = classes_of_features(layer, own)
    if off and not classes:
        text = translate(
            "Pixelwise", "{parameter}: every class is switched off in the style of {layer!r}; switch some on."
        )
        raise InputError(text.format(parameter=given.key, layer=layer.name()))
    name = class_name(layer) if named else ""
    if name and styled and not own:
        classes = class_of_layer(layer, name)
    return LabelInput(given.key, layer.name(), vector_input(layer, own), own, name, classes, off)


def class_name(layer: QgsVectorLayer) -> str:
    """The name of the class for which a whole layer stands.

    QGIS calls the layers of a file with several layers all by the name of the file, or “file — layer”; then it is the
    layer's name inside the file.
    """
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()) if layer.providerType() == "ogr" else {}
    inside, file = str(parts.get("layerName") or ""), Path(str(parts.get("path") or "")).stem
    return inside if inside and layer.name() in (file, f"{file} — {inside}") else str(layer.name())
