"""What the label files of other programs hold, and which of their values becomes which class."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...errors import LabelError
from ...feedback import Feedback
from ...geo.classes import MAXIMUM_VALUE, ClassEntry, ClassTable
from ...geo.raster import has_data, open_raster
from ...geo.windows import Window
from ...language import translate
from ..job import ImportJob
from ..labels.classkeys import Key, number_key
from ..labels.classtable import LABELLED_NAME, LayerValues, classify
from ..labels.rasterclasses import names_and_colors
from .files import Found

gdal.UseExceptions()

# Beyond so many values a file holds something else than classes.
MOST_VALUES = 1000
ROWS_AT_ONCE = 1024
# JPEG blurs values: what has less than this share of the pixels, or is this close to a more frequent value, is blur.
SMALLEST_SHARE_IN_JPEG = 0.01
BLUR_OF_JPEG = 16


@dataclass(frozen=True)
class LabelFacts:
    """What one label file holds: its size, pixels by value (without nodata), whether it is a JPEG, and the names and
    colours of values in it."""

    size: tuple[int, int]
    counts: Counter[Key]
    jpeg: bool
    names: dict[int, str]
    colors: dict[int, str]


def look_at_label(path: Path) -> LabelFacts:
    """Reads a whole label file; LabelError for one that holds colours instead of class values."""
    dataset = open_raster(path)
    counts: Counter[Key] = Counter()
    height, width = dataset.RasterYSize, dataset.RasterXSize
    for row in range(0, height, ROWS_AT_ONCE):
        values, known = read_values(dataset, path, Window(row, 0, min(ROWS_AT_ONCE, height - row), width))
        found, times = np.unique(values[known], return_counts=True)
        for value, count in zip(found.tolist(), times.tolist(), strict=True):
            key = number_key(value)
            if key is not None:
                counts[key] += count
        if len(counts) > MOST_VALUES:
            text = translate(
                "Pixelwise",
                "LABELS: {path} holds more than {most} different values; a label has one number for each class.",
            )
            raise LabelError(text.format(path=path, most=MOST_VALUES))
    names, colors = names_and_colors(dataset.GetRasterBand(1))
    return LabelFacts((height, width), counts, dataset.GetDriver().ShortName == "JPEG", names, colors)


def read_values(dataset: gdal.Dataset, path: Path, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Label values of a window inside the file (rows, cols), and where they are not nodata; LabelError for colours."""
    where = (window.col, window.row, window.width, window.height)
    band = dataset.GetRasterBand(1)
    values = band.ReadAsArray(*where)
    for number in range(2, dataset.RasterCount + 1):
        other = dataset.GetRasterBand(number)
        # Grey pictures are often saved with three equal bands.
        if other.GetColorInterpretation() != gdal.GCI_AlphaBand and (other.ReadAsArray(*where) != values).any():
            raise LabelError(
                translate(
                    "Pixelwise",
                    "LABELS: {path} is a colour picture of {count} bands; a label has one band, with a number for each "
                    "class. Turn its colours into numbers first.",
                ).format(path=path, count=dataset.RasterCount)
            )
    nodata = band.GetNoDataValue()
    # Programs tag background as nodata so that it is transparent on a map; it is background still.
    return values, has_data(values, nodata) if nodata else np.ones(values.shape, bool)


@dataclass(frozen=True)
class LabelClasses:
    """The class table of an import, and the class of every label value; others get `ignore`.

    `blurred` gives for values in JPEG files the value that they stand for.
    """

    table: ClassTable
    ignore: int
    unlabelled: str
    values: dict[Key, int]
    blurred: dict[Key, Key] = field(default_factory=dict)

    def classes_of(self, values: NDArray[Any], known: NDArray[np.bool_], jpeg: bool) -> NDArray[np.uint8]:
        """Class values (rows, cols) of label values."""
        found = {raw: self.values.get(key, self.ignore) for raw, key in self.blurred.items()} if jpeg else self.values
        pairs = sorted((float(key), value) for key, value in found.items())
        keys, classes = np.array([key for key, _ in pairs]), np.array([value for _, value in pairs], np.uint8)
        places = np.searchsorted(keys, values).clip(max=len(keys) - 1)
        return np.where(known & (keys[places] == values), classes[places], np.uint8(self.ignore))


def classes_of_labels(job: ImportJob, found: Found, facts: Sequence[LabelFacts], feedback: Feedback) -> LabelClasses:
    """Makes the class table from the job's, from what another program wrote down, or from the values in the files."""
    title = job.labels or job.images
    counts, blurred = _without_blur(job, found, facts, title, feedback)
    names, colors = _names(facts)
    items = job.classes or [{**item, "source": item["value"]} for item in found.classes]
    ignored: set[Key] = {*job.ignore, *found.ignore}
    ignored |= {key for item in items if item.get("ignore") and (key := _source(item)) is not None}
    # Where another value is the background, 0 is what Esri calls “NoData”.
    elsewhere = job.background.lower() in {str(item.get("name", "")).lower() for item in items}
    if (elsewhere or not job.background) and 0 not in names and not any(_source(item) == 0 for item in items):
        ignored.add(0)
    if not items and MAXIMUM_VALUE not in names and len([key for key in counts if key]) > 1 and not job.ignore:
        # What most data sets of segmentation call “void”.
        ignored.add(MAXIMUM_VALUE)
    keys = [key for key in counts if key not in ignored]
    if not keys:
        text = translate("Pixelwise", "LABELS: the files in {path} hold no class value, only {found}.")
        raise LabelError(text.format(path=title, found=_listed(counts)))
    unlabelled = "background" if 0 in keys else "ignore"
    if items:
        items = [item for item in items if _source(item) not in ignored]
        if 0 in keys and not any(_source(item) == 0 for item in items):
            items = [*items, {"source": 0, "value": 0, "name": job.background}]
            text = translate("Pixelwise", "The value 0 counts as “{name}”; with an empty BACKGROUND it is ignored.")
            feedback.pushInfo(text.format(name=job.background))
    elif sum(key != 0 for key in keys) == 1:
        names = {key: LABELLED_NAME for key in keys if key and isinstance(key, int)} | names
    if 0 in keys:
        names = {0: job.background} | names
    layer = LayerValues(title, keys, numeric=True, names=names, colors=colors)
    result = classify([layer], items, unlabelled)
    values = {key: value for key, value in result.values[0].items() if key not in ignored}
    table = _with_background(result.table, job.background)
    classes = LabelClasses(table, _ignore_value(table, counts, values), unlabelled, values, blurred)
    _report(classes, counts, ignored | result.ignored[0], feedback)
    return classes


def _source(item: Mapping[str, Any]) -> Key | None:
    """The label value that an item of a class table stands for."""
    try:
        return number_key(item.get("source", item.get("value")))
    except (TypeError, ValueError):
        return None


def _names(facts: Sequence[LabelFacts]) -> tuple[dict[int, str], dict[int, str]]:
    """Names and colours of values as the files tell them, the first ones first."""
    names: dict[int, str] = {}
    colors: dict[int, str] = {}
    for fact in facts:
        names = fact.names | names
        colors = fact.colors | colors
    return names, colors


def _without_blur(
    job: ImportJob, found: Found, facts: Sequence[LabelFacts], title: str, feedback: Feedback
) -> tuple[Counter[Key], dict[Key, Key]]:
    """Pixels by value, and for values in JPEG files the value that they stand for."""
    counts: Counter[Key] = Counter()
    of_jpegs: Counter[Key] = Counter()
    for fact in facts:
        (of_jpegs if fact.jpeg else counts).update(fact.counts)
    if not of_jpegs:
        return counts, {}
    sources = [_source(item) for item in [*job.classes, *found.classes]]
    true = [key for key in sources if key is not None] + [*job.ignore, *found.ignore] or list(counts)
    if not true:
        for key, count in of_jpegs.most_common():
            clear = all(abs(float(key) - float(other)) > BLUR_OF_JPEG for other in true)
            if clear and count >= SMALLEST_SHARE_IN_JPEG * of_jpegs.total():
                true.append(key)
    elif 0 not in true and job.background:
        true.append(0)
    blurred = {key: min(true, key=lambda other: abs(float(other) - float(key))) for key in of_jpegs}
    for key, count in of_jpegs.items():
        counts[blurred[key]] += count
    feedback.pushWarning(
        translate(
            "Pixelwise",
            "LABELS: {path} holds JPEG files, which blur class values: each pixel gets the nearest of {values}. If "
            "these are not the classes, give CLASS_TABLE; PNG and GeoTIFF keep values as they are.",
        ).format(path=title, values=_listed(true))
    )
    return counts, blurred


def _with_background(table: ClassTable, name: str) -> ClassTable:
    """The table with the job's name for class 0 instead of the usual one."""
    return ClassTable(
        replace(entry, name=name) if entry.value == 0 and entry.name == "background" and name else entry
        for entry in table
    )


def _ignore_value(table: ClassTable, counts: Counter[Key], values: Mapping[Key, int]) -> int:
    """The label value of ignored pixels: one that the files use already, so that these need not be written anew."""
    for key, _ in counts.most_common():
        if key not in values and isinstance(key, int) and 0 <= key <= MAXIMUM_VALUE and key not in table.values:
            return key
    return table.free_value()


def _report(classes: LabelClasses, counts: Counter[Key], ignored: set[Key], feedback: Feedback) -> None:
    by_value: dict[int, ClassEntry] = {entry.value: entry for entry in classes.table}
    for value, entry in by_value.items():
        pixels = sum(count for key, count in counts.items() if classes.values.get(key) == value)
        text = translate("Pixelwise", "Class {value} “{name}”: {count:,} pixels.")
        feedback.pushInfo(text.format(value=value, name=entry.name, count=pixels))
    if wanted := [key for key in counts if key in ignored]:
        pixels = sum(counts[key] for key in wanted)
        text = translate("Pixelwise", "{count:,} pixels with the values {values} are ignored.")
        feedback.pushInfo(text.format(count=pixels, values=_listed(wanted)))
    if strange := [key for key in counts if key not in classes.values and key not in ignored]:
        pixels = sum(counts[key] for key in strange)
        text = translate("Pixelwise", "{count:,} pixels hold values that are no class and are ignored: {values}.")
        feedback.pushWarning(text.format(count=pixels, values=_listed(strange)))


def _listed(keys: Any) -> str:
    found = [str(key) for key in sorted(keys, key=float)]
    if not found:
        return translate("Pixelwise", "nodata")
    return ", ".join(found[:10]) + (", …" if len(found) > 10 else "")
