"""Labels of an export, from polygons or from a raster: the class table, and class values in a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..errors import LabelError
from ..feedback import Feedback, stop_if_canceled
from ..geo.classes import ClassTable
from ..geo.raster import Grid
from ..geo.vectors import Extent, VectorLayer, describe_extent, extent_on_grid, onto_grid, open_layer
from ..geo.windows import Window
from .classtable import (
    ClassMapping,
    Key,
    chosen_classes,
    classes_of_numbers,
    classes_of_texts,
    number_key,
    one_class,
    text_key,
)
from .job import ExportJob

NUMBER_TYPES = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)
FEATURES_BETWEEN_CANCEL_CHECKS = 5000
# Fields with more values than this are no classes; counting goes no further.
MOST_KEYS = 1000
# Classes and values that one message names.
MOST_NAMED = 30


class Labels(Protocol):
    """What an export asks of labels: the classes, a title for sentences, and where they lie in the grid's CRS."""

    classes: ClassTable
    title: str
    extent: Extent | None

    def read(self, window: Window) -> NDArray[np.uint8]:
        """Class values (rows, cols) of a window. Where nothing is labelled: 0 if that is background, else the ignore
        value, which also stands for labels without a class."""
        ...

    def close(self) -> None: ...


class PolygonLabels:
    """Labels from a polygon layer; of polygons that overlap the one of the higher id counts. Belongs to one thread."""

    def __init__(self, job: ExportJob, grid: Grid, feedback: Feedback) -> None:
        """Raises InputError where the layer or its field cannot be used, is empty or does not touch the grid."""
        source = open_layer(job.labels.path, job.labels.layer, job.labels.where, parameter="LABELS")
        self.title = source.title
        self.extent = extent_on_grid(source, grid)
        if job.class_field:
            value_of = self._classes_of_field(job, source, feedback)
        else:
            value_of = self._one_class(job, source, feedback)
        self._polygons, prepared = onto_grid(source, grid, value_of, feedback)
        for text in prepared.warnings:
            feedback.pushWarning(text)
        if prepared.repaired:
            feedback.pushInfo(f"{prepared.repaired:,} invalid geometries in {self.title} were repaired.")
        if not prepared.used:
            self.close()
            raise LabelError(not_touching(self, grid))

    def _classes_of_field(
        self, job: ExportJob, source: VectorLayer, feedback: Feedback
    ) -> Callable[[ogr.Feature], int]:
        """Sets up the classes; gives the function that tells the value a feature is burnt with."""
        key_in, numeric = _key_reader(source, job.class_field)
        counts = _count(source, key_in, bool(job.classes), feedback)
        mapping = _mapping_of_field(job, counts, numeric, self.title)
        report_classes(mapping, counts, "features", self.title, feedback)
        ignore = self._take(mapping.table, job.unlabelled)

        def value_of(feature: ogr.Feature) -> int:
            key = key_in(feature)
            return ignore if key is None else mapping.values.get(key, ignore)

        return value_of

    def _one_class(self, job: ExportJob, source: VectorLayer, feedback: Feedback) -> Callable[[ogr.Feature], int]:
        count = source.layer.GetFeatureCount()
        if count == 0:
            raise LabelError(_empty(self.title))
        self._take(one_class(job.classes, job.unlabelled).table, job.unlabelled)
        only = next(entry for entry in self.classes if entry.value != 0)
        feedback.pushInfo(f"All {count:,} features in {self.title} are class {only.value}, {only.name}.")
        return lambda _: only.value

    def _take(self, classes: ClassTable, unlabelled: str) -> int:
        self.classes = classes
        ignore = classes.free_value()
        self._fill = 0 if unlabelled == "background" else ignore
        return ignore

    def read(self, window: Window) -> NDArray[np.uint8]:
        return self._polygons.burn(window, self._fill)

    def close(self) -> None:
        self._polygons.close()


def not_touching(labels: Labels, grid: Grid) -> str:
    """The sentence for labels that lie elsewhere."""
    return (
        f"LABELS: {labels.title} does not touch the raster: its extent is {describe_extent(labels.extent)} in the "
        f"raster's CRS, that of the raster {describe_extent(grid.extent())} (xmin, ymin, xmax, ymax)."
    )


def report_classes(
    mapping: ClassMapping, counts: Mapping[Key | None, int], unit: str, title: str, feedback: Feedback
) -> None:
    """Says how many features or pixels every class has, and warns of those that are no class."""
    by_value = dict.fromkeys(mapping.table.values, 0)
    for key, count in counts.items():
        if key is not None and key in mapping.values:
            by_value[mapping.values[key]] += count
    entries = [entry for entry in mapping.table if entry.value or by_value[0]]
    named = [f"{entry.value} “{entry.name}” {by_value[entry.value]:,}" for entry in entries]
    feedback.pushInfo(f"Classes in {title} ({unit}): {shortened(named)}.")
    if counts.get(None):
        feedback.pushWarning(f"{counts[None]:,} {unit} in {title} have no class value; their pixels are ignored.")
    others = [key for key in counts if key is not None and key not in mapping.values]
    if others:
        feedback.pushWarning(
            f"{sum(counts[key] for key in others):,} {unit} in {title} have values that are no class; "
            f"their pixels are ignored: {shortened([str(key) for key in others])}."
        )


def shortened(names: list[str]) -> str:
    more = f" and {len(names) - MOST_NAMED:,} more" if len(names) > MOST_NAMED else ""
    return ", ".join(names[:MOST_NAMED]) + more


def _key_reader(source: VectorLayer, class_field: str) -> tuple[Callable[[ogr.Feature], Key | None], bool]:
    """A function that gives a feature's label value, None for null, and whether the values are numbers."""
    index = source.field_index(class_field)
    if source.layer.GetLayerDefn().GetFieldDefn(index).GetType() not in NUMBER_TYPES:
        return lambda f: text_key(f.GetFieldAsString(index)) if f.IsFieldSetAndNotNull(index) else None, False
    return lambda f: number_key(f.GetFieldAsDouble(index)) if f.IsFieldSetAndNotNull(index) else None, True


def _count(
    source: VectorLayer, key_in: Callable[[ogr.Feature], Key | None], all_of_them: bool, feedback: Feedback
) -> dict[Key | None, int]:
    """How many features have which label value; LabelError for a layer without features."""
    layer = source.layer
    skips = layer.TestCapability(ogr.OLCIgnoreFields)
    if skips:
        layer.SetIgnoredFields(["OGR_GEOMETRY"])
    counts: dict[Key | None, int] = {}
    for number, feature in enumerate(layer):
        if number % FEATURES_BETWEEN_CANCEL_CHECKS == 0:
            stop_if_canceled(feedback)
        key = key_in(feature)
        counts[key] = counts.get(key, 0) + 1
        if len(counts) > MOST_KEYS and not all_of_them:
            break
    if skips:
        layer.SetIgnoredFields([])
    if not counts:
        raise LabelError(_empty(source.title))
    return counts


def _empty(title: str) -> str:
    return f"LABELS: {title} has no features, or its filter leaves none."


def _mapping_of_field(job: ExportJob, counts: Mapping[Key | None, int], numeric: bool, title: str) -> ClassMapping:
    if job.classes:
        return chosen_classes(job.classes, numeric, job.unlabelled)
    keys = [key for key in counts if key is not None]
    place = f"field “{job.class_field}” of {title}"
    if not keys:
        raise LabelError(f"CLASS_FIELD: {place} holds no value at all.")
    if numeric:
        return classes_of_numbers(keys, job.unlabelled, place)
    return classes_of_texts(keys, job.unlabelled, place)
