"""The classes that label layers would have by themselves, for a dialog in which they are edited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ..chips.labels.classkeys import number_key, text_key
from ..chips.labels.classtable import LABELLED_NAME, LayerValues
from .label_inputs import GivenLayer, LabelInput, label_inputs
from .metadata import classes_of_labels

# A field with more values than this holds no classes.
MOST_VALUES = 1000


def found_classes(
    labels: GivenLayer, more: Sequence[GivenLayer], field: str, unlabelled: str, context: QgsProcessingContext
) -> list[dict[str, Any]]:
    """Items `{source, value, name, color}`, or `{source, ignore}` for values that are no class.

    Of rasters a sample is read. Raises PixelwiseError for layers that hold no labels, and where there are no classes or
    too many.
    """
    # A class table speaks of a layer by its name.
    inputs = label_inputs(labels, more, field, True, context)
    layers = [
        (_values_of(one, given.layer), one.source if isinstance(one.source, str) else "")
        for one, given in zip(inputs, (labels, *more), strict=True)
    ]
    return classes_of_labels(layers, unlabelled)


def _values_of(label: LabelInput, layer: Any) -> LayerValues:
    """What a layer holds; of a raster only what its style says."""
    if not isinstance(layer, QgsVectorLayer):
        return LayerValues(label.title, [], True, label.classes)
    if not label.field:
        return LayerValues(label.title, [label.name or LABELLED_NAME], False, label.classes, single=True)
    index = layer.fields().indexOf(label.field)
    # OGR gives truth values as 0 and 1.
    numeric = layer.fields().at(index).isNumeric() or layer.fields().at(index).type() == QMetaType.Type.Bool
    values = [value for value in layer.uniqueValues(index, MOST_VALUES) if value is not None and str(value) != "NULL"]
    keys = [key for key in map(number_key if numeric else text_key, values) if key is not None]
    return LayerValues(label.title, sorted(keys, key=str), numeric, label.classes)
