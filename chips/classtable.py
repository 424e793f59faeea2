"""Which value of a field or label raster becomes which class."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import LabelError
from ..geo.classes import BACKGROUND_COLOR, BACKGROUND_NAME, MAXIMUM_VALUE, ClassEntry, ClassTable, color_of

LABELLED_NAME = "labelled"

# What labels hold: whole numbers as int, so that 3 and 3.0 are the same; other numbers; or text.
Key = int | float | str


@dataclass(frozen=True)
class ClassMapping:
    """The class table, and the class value of every label value that stands for a class."""

    table: ClassTable
    values: dict[Key, int]


def number_key(value: Any) -> Key | None:
    """A label value of a numeric field or raster; None for NaN. ValueError for what is no number."""
    number = float(value)
    if math.isnan(number):
        return None
    return int(number) if number.is_integer() else number


def text_key(value: Any) -> Key | None:
    """A label value of a text field as it is, spelling and all; None for blanks."""
    text = str(value)
    return text if text.strip() else None


def one_class(items: Sequence[Mapping[str, Any]], unlabelled: str) -> ClassMapping:
    """Everything labelled is class 1, by the first item's name and colour if there is one."""
    item = items[0] if items else {}
    value = int(item.get("value") or 1)
    entry = ClassEntry(value, str(item.get("name") or LABELLED_NAME), str(item.get("color") or color_of(0)))
    return ClassMapping(_table([entry], unlabelled), {})


def chosen_classes(items: Sequence[Mapping[str, Any]], numeric: bool, unlabelled: str) -> ClassMapping:
    """The classes of a job's items `{value, name, color, source}`.

    Several items of one value make one class. Without a value, whole numbers keep theirs and others count from 1.
    An item without a source stands for “all other values”, which are no class.
    """
    entries: dict[int, ClassEntry] = {}
    values: dict[Key, int] = {}
    for item in items:
        source = item.get("source", item.get("value") if numeric else item.get("name"))
        if source is None or not str(source).strip():
            continue
        try:
            key = number_key(source) if numeric else text_key(source)
        except ValueError as error:
            raise LabelError(f"classes: the source {source!r} is no number, but the labels hold numbers.") from error
        if key is None:
            continue
        value = item.get("value")
        if value is None:
            value = key if isinstance(key, int) else next(n for n in range(1, len(items) + 2) if n not in entries)
        values[key] = int(value)
        name, color = str(item.get("name") or source), str(item.get("color") or color_of(len(entries)))
        entries.setdefault(int(value), ClassEntry(int(value), name, color))
    if not entries:
        raise LabelError("classes: no item has a source, so there is no class.")
    return ClassMapping(_table(entries.values(), unlabelled), values)


def classes_of_numbers(
    keys: Iterable[Key],
    unlabelled: str,
    title: str,
    names: Mapping[int, str] | None = None,
    colors: Mapping[int, str] | None = None,
) -> ClassMapping:
    """Classes that keep the labels' own values; LabelError unless these are whole numbers from 0 to 255."""
    found = sorted(keys, key=float)
    wrong = [key for key in found if not isinstance(key, int) or not 0 <= key <= MAXIMUM_VALUE]
    if wrong:
        raise LabelError(
            f"LABELS: {title} holds the class value {wrong[0]}; class values must be whole numbers from 0 to "
            f"{MAXIMUM_VALUE}."
        )
    entries: list[ClassEntry] = []
    for value in map(int, found):
        named = (names or {}).get(value) or (
            BACKGROUND_NAME if value == 0 and unlabelled == "background" else str(value)
        )
        plain = color_of(sum(entry.value != 0 for entry in entries)) if value else BACKGROUND_COLOR
        entries.append(ClassEntry(value, named, (colors or {}).get(value) or plain))
    return ClassMapping(_table(entries, unlabelled), {key: int(key) for key in found})


def classes_of_texts(keys: Iterable[Key], unlabelled: str, title: str) -> ClassMapping:
    """Classes 1, 2, … by name; with unlabelled pixels as background, a text “background” means class 0, too."""
    found = sorted(map(str, keys))
    values: dict[Key, int] = {}
    if unlabelled == "background":
        values = {text: 0 for text in found if text.lower() == BACKGROUND_NAME}
        found = [text for text in found if text not in values]
    most = MAXIMUM_VALUE - 1
    if len(found) > most:
        raise LabelError(
            f"LABELS: {title} holds {len(found):,} different texts or more, at most {most} can be classes; "
            f"the first are {', '.join(found[:5])}."
        )
    values |= {text: number for number, text in enumerate(found, start=1)}
    entries = [ClassEntry(number, text, color_of(number - 1)) for number, text in enumerate(found, start=1)]
    return ClassMapping(_table(entries, unlabelled), values)


def _table(entries: Iterable[ClassEntry], unlabelled: str) -> ClassTable:
    """The table of the entries; where unlabelled pixels are background, class 0 is always in it."""
    items = list(entries)
    if unlabelled == "background" and all(entry.value != 0 for entry in items):
        items.append(ClassEntry(0, BACKGROUND_NAME, BACKGROUND_COLOR))
    return ClassTable(items)
