"""The classes of a layer of polygons or points: which class each of its features has."""

from __future__ import annotations

from array import array
from collections.abc import Callable

from osgeo import ogr

from ...chips.job import LabelLayer
from ...chips.labels.classkeys import Key
from ...chips.labels.classtable import LABELLED_NAME
from ...chips.labels.features import field_reader
from ...errors import InputError
from ...feedback import Feedback
from ...geo.vectors import VectorLayer, open_layer
from ...language import translate
from .foundclasses import NOTHING, FoundClass, check_count, found_classes


class ClassField:
    """A vector layer, open, with the classes of its field, or as one class where no field is told.

    `counts` are features per class, `without_class` those whose field is empty or whose class its class table ignores;
    `sizes` the areas (in CRS units) of those with a class. Belongs to one thread. Raises InputError where the layer or
    its field cannot be used, or holds no class.
    """

    def __init__(self, layer: LabelLayer, *, parameter: str, feedback: Feedback, only_polygons: bool = True) -> None:
        self.source: VectorLayer = open_layer(
            layer.path, layer.layer, layer.where, parameter=parameter, only_polygons=only_polygons
        )
        self.title = self.source.title
        self._key_of = _key_reader(self.source, layer, parameter)
        found_keys, sizes = self._searched(layer, parameter, feedback)
        found = found_classes([key for key in found_keys if key is not None], layer.classes)
        check_count(len(found.classes), self.title, parameter)
        self.classes: list[FoundClass] = found.classes
        self._positions = found.positions
        self.counts = [0] * len(self.classes)
        for key, count in found_keys.items():
            if key in found.positions:
                self.counts[found.positions[key]] += count
        self.without_class = sum(found_keys.values()) - sum(self.counts)
        self.sizes = sizes
        if not found_keys:
            text = translate("Pixelwise", "{parameter}: {title} has no features.")
            if layer.where:
                text = translate("Pixelwise", "{parameter}: {title} has no features, with its filter.")
            raise InputError(text.format(parameter=parameter, title=self.title))
        if not self.classes:
            text = translate("Pixelwise", "{parameter}_FIELD: the field “{field}” of {title} holds no class at all.")
            raise InputError(text.format(parameter=parameter, field=layer.field, title=self.title))

    def position_of(self, feature: ogr.Feature) -> int:
        """Position of a feature's class in `classes`; NOTHING where it has none."""
        key = self._key_of(feature)
        return NOTHING if key is None else self._positions.get(key, NOTHING)

    def _searched(
        self, layer: LabelLayer, parameter: str, feedback: Feedback
    ) -> tuple[dict[Key | None, int], array[float]]:
        """How many features have which label value, None for an empty field, and the areas of the others."""
        counts: dict[Key | None, int] = {}
        sizes = array("d")
        with self.source.reading(feedback, layer.field) as features:
            for feature in features:
                key = self._key_of(feature)
                _check_key(key, layer.field, self.title, parameter)
                counts[key] = counts.get(key, 0) + 1
                # Several label values may be one class, but hardly thousands.
                check_count(len(counts) // 16, self.title, parameter)
                geometry = feature.GetGeometryRef()
                # Points have none, and OGR warns of being asked.
                if key is not None and geometry is not None and geometry.GetDimension() == 2:
                    sizes.append(geometry.GetArea())
        return counts, sizes


def _key_reader(source: VectorLayer, layer: LabelLayer, parameter: str) -> Callable[[ogr.Feature | None], Key | None]:
    if not layer.field:
        name = layer.name or LABELLED_NAME
        return lambda _: name
    check_field(source, layer.field, parameter)
    return field_reader(source, layer.field)[0]


def check_field(source: VectorLayer, field: str, parameter: str) -> None:
    """InputError where a layer does not have a field."""
    names = source.fields()
    if field.lower() not in [name.lower() for name in names]:
        text = translate("Pixelwise", "{parameter}_FIELD: {title} has no field “{field}”; its fields are {names}.")
        known = ", ".join(names) or translate("Pixelwise", "none")
        raise InputError(text.format(parameter=parameter, title=source.title, field=field, names=known))


def _check_key(key: Key | None, field: str, title: str, parameter: str) -> None:
    if isinstance(key, float):
        text = translate(
            "Pixelwise",
            "{parameter}_FIELD: the field “{field}” of {title} holds {number:g}; classes are whole numbers or texts.",
        )
        raise InputError(text.format(parameter=parameter, field=field, title=title, number=key))
