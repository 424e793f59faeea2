"""What label layers of every kind have in common: they are searched for values, and then report what these became."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...errors import LabelError
from ...feedback import Feedback
from ...geo.classes import ClassTable
from ...geo.grid import Grid
from ...geo.vectors import Extent, describe_extent
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
        feedback.pushInfo(f"All {total:,} {found.unit} in {found.title} are class {entry.value}, {entry.name}.")
        return
    by_value = dict.fromkeys(table.values, 0)
    for key, count in found.counts.items():
        if key is not None and key in values:
            by_value[values[key]] += count
    named = [f"{entry.value} “{entry.name}” {by_value[entry.value]:,}" for entry in table if by_value[entry.value]]
    feedback.pushInfo(f"Classes in {found.title} ({found.unit}): {shortened(named) or 'none'}.")
    if left := sum(count for key, count in found.counts.items() if key in ignored):
        feedback.pushInfo(f"{left:,} {found.unit} in {found.title} are ignored, as the class table says.")
    if found.counts.get(None):
        feedback.pushWarning(
            f"{found.counts[None]:,} {found.unit} in {found.title} have no class value; their pixels are ignored."
        )
    others = [key for key in found.counts if key is not None and key not in values and key not in ignored]
    if others:
        feedback.pushWarning(
            f"{sum(found.counts[key] for key in others):,} {found.unit} in {found.title} have values that are no "
            f"class; their pixels are ignored: {shortened([str(key) for key in others])}."
        )


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
    return (
        f"LABELS: {title} does not touch the raster: its extent is {describe_extent(extent)} in the raster's CRS, that "
        f"of the raster {describe_extent(grid.extent())} (xmin, ymin, xmax, ymax)."
    )
