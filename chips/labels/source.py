"""What label layers of every kind have in common: they are searched for values, and then report what these became."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...errors import LabelError
from ...feedback import Feedback
from ...geo.classes import ClassTable
from ...geo.grid import Grid
from ...geo.vectors import Extent, describe_extent
from ...language import translate
from .classkeys import Key
from .classtable import LayerValues, shortened

# Fields and rasters with more values than this hold no classes; counting goes no further.
MOST_KEYS = 1000


@dataclass(frozen=True)
class FoundLabels:
    """A layer of labels that was searched: how many features or pixels (`unit`) have which label value, None for
    null, and where it lies in the grid's CRS. `problem` is the sentence why it holds no label at all, or empty."""

    title: str
    values: LayerValues
    counts: Mapping[Key | None, int]
    unit: str
    extent: Extent | None
    problem: str


def report_classes(
    found: FoundLabels, table: ClassTable, values: Mapping[Key, int], ignored: set[Key], feedback: Feedback
) -> None:
    """Says how many features or pixels every class has, and warns of those that are no class."""
    if found.values.single and found.values.keys[0] in values:
        entry = next(entry for entry in table if entry.value == values[found.values.keys[0]])
        total = sum(found.counts.values())
        text = translate("Pixelwise", "All {features} in {layer} are class {value}, {name}.")
        text = text.format(features=_counted(total, found), layer=found.title, value=entry.value, name=entry.name)
        feedback.pushInfo(text)
        return
    by_value = dict.fromkeys(table.values, 0)
    for key, count in found.counts.items():
        if key is not None and key in values:
            by_value[values[key]] += count
    feedback.pushInfo(_class_counts(found, table, by_value))
    if left := sum(count for key, count in found.counts.items() if key in ignored):
        text = translate("Pixelwise", "{features} in {layer} are ignored, as the class table says.")
        feedback.pushInfo(text.format(features=_counted(left, found), layer=found.title))
    if left := found.counts.get(None, 0):
        text = translate("Pixelwise", "{features} in {layer} have no class value; their pixels are ignored.")
        feedback.pushWarning(text.format(features=_counted(left, found), layer=found.title))
    others = [key for key in found.counts if key is not None and key not in values and key not in ignored]
    if others:
        text = translate(
            "Pixelwise",
            "{features} in {layer} have values that are no class; their pixels are ignored: {names}.",
        )
        left, names = sum(found.counts[key] for key in others), shortened([str(key) for key in others])
        feedback.pushWarning(text.format(features=_counted(left, found), layer=found.title, names=names))


def _counted(count: int, found: FoundLabels) -> str:
    """So many features or pixels of a layer, for a sentence."""
    if found.unit == "pixels":
        return translate("Pixelwise", "{count:,} pixels").format(count=count)
    return translate("Pixelwise", "{count:,} features").format(count=count)


def _class_counts(found: FoundLabels, table: ClassTable, counts: Mapping[int, int]) -> str:
    """The sentence how many features or pixels every class has."""
    one = translate("Pixelwise", "{value} “{name}” {count:,}")
    named = [
        one.format(value=entry.value, name=entry.name, count=counts[entry.value])
        for entry in table
        if counts[entry.value]
    ]
    text = translate("Pixelwise", "Classes in {layer} (features): {classes}.")
    if found.unit == "pixels":
        text = translate("Pixelwise", "Classes in {layer} (pixels): {classes}.")
    return text.format(layer=found.title, classes=shortened(named) or translate("Pixelwise", "none"))


def check_touching(found: list[FoundLabels], touching: list[bool], grid: Grid, feedback: Feedback) -> None:
    """LabelError where no layer touches the grid; a warning for every one that does not."""
    elsewhere = [layer for layer, touches in zip(found, touching, strict=True) if not touches and not layer.problem]
    sentences = [not_touching(layer.title, layer.extent, grid) for layer in elsewhere]
    if not any(touching):
        raise LabelError(sentences[0])
    for sentence in sentences:
        feedback.pushWarning(sentence)


def not_touching(title: str, extent: Extent | None, grid: Grid) -> str:
    """The sentence for labels that lie elsewhere."""
    return translate(
        "Pixelwise",
        "LABELS: {layer} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster "
        "{raster_extent} (xmin, ymin, xmax, ymax).",
    ).format(layer=title, extent=describe_extent(extent), raster_extent=describe_extent(grid.extent()))
