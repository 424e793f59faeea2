"""The class table: value, name and colour of every class, which travels from the labels to the map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import LabelError
from ..language import translate

BACKGROUND_NAME = "background"
BACKGROUND_COLOR = "#d9d9d9"
MAXIMUM_VALUE = 255
# Okabe and Ito (2008), "Color Universal Design", told apart by colour-blind readers; then tints of the same hues.
PALETTE = (
    "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#7f5200",
    "#a6d9f7", "#66c7a8", "#8a8420", "#66a9d0", "#f09c5e", "#e3b6cf", "#5b3a8c", "#333333",
)  # fmt: skip


@dataclass(frozen=True)
class ClassEntry:
    """One class: `value` in labels and class rasters (0–255), `name`, `color` as #rrggbb."""

    value: int
    name: str
    color: str


class ClassTable:
    """Classes in ascending order of value; the position in the table is the network's output for the class."""

    def __init__(self, entries: Iterable[ClassEntry]) -> None:
        self.entries = tuple(sorted(entries, key=lambda entry: entry.value))
        values = self.values
        if not values:
            raise LabelError(translate("Pixelwise", "The class table is empty: at least one class is needed."))
        if len(set(values)) != len(values):
            text = translate("Pixelwise", "The class table has a value twice; the values are {values}.")
            raise LabelError(text.format(values=values))
        if values[0] < 0 or values[-1] > MAXIMUM_VALUE or len(values) > MAXIMUM_VALUE:
            text = translate(
                "Pixelwise",
                "Class values must lie between 0 and {most}, at most {most} of them; "
                "found {count} from {first} to {last}.",
            )
            raise LabelError(text.format(most=MAXIMUM_VALUE, count=len(values), first=values[0], last=values[-1]))

    @property
    def values(self) -> list[int]:
        return [entry.value for entry in self.entries]

    @property
    def names(self) -> list[str]:
        return [entry.name for entry in self.entries]

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[ClassEntry]:
        return iter(self.entries)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ClassTable) and self.entries == other.entries

    def free_value(self) -> int:
        """A value no class has: 255 if free, else the highest free one."""
        return next(value for value in range(MAXIMUM_VALUE, -1, -1) if value not in self.values)

    def to_list(self) -> list[dict[str, Any]]:
        return [{"value": entry.value, "name": entry.name, "color": entry.color} for entry in self.entries]

    @classmethod
    def from_list(cls, items: Sequence[dict[str, Any]]) -> ClassTable:
        return cls(ClassEntry(int(item["value"]), str(item["name"]), str(item["color"])) for item in items)


def color_of(position: int) -> str:
    """A colour for the class at a position counted from 0, repeated after the palette's end."""
    return PALETTE[position % len(PALETTE)]


def rgb(color: str) -> tuple[int, int, int]:
    """Red, green and blue (0–255) of a colour written #rrggbb."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
