"""Classes that somebody has chosen: the items of a class table or of a layer's style."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...errors import LabelError
from ...geo.classes import BACKGROUND_NAME, MAXIMUM_VALUE
from ...language import translate
from .classkeys import Key, number_key, text_key


@dataclass(frozen=True)
class ChosenClass:
    """One item `{value, name, color, source, ignore}`; `value` is None where it is ignored.

    `text` and `number` are the label value that becomes the class, in a layer of texts and in one of numbers.
    """

    value: int | None
    name: str
    color: str
    text: Key | None
    number: Key | None

    def key(self, numeric: bool) -> Key | None:
        return self.number if numeric else self.text


def chosen_classes(items: Sequence[Mapping[str, Any]], unlabelled: str) -> list[ChosenClass]:
    """The items that stand for label values, each with its class value.

    Without a source the label value is the class value, in texts the name. An item with an empty source stands for
    “all other values”, which are no class. Without a value whole numbers keep theirs, items of one name are one class,
    and others get the lowest free values from 1, but for “background”, which is 0 where unlabelled pixels are.
    LabelError for values that are no whole numbers from 0 to 255.
    """
    wanted = [item for item in items if "source" not in item or not _is_blank(item["source"])]
    told = [_told_value(item) for item in wanted]
    by_name: dict[str, int] = {}
    for item, value in zip(wanted, told, strict=True):
        if value is not None:
            by_name.setdefault(_name(item), value)
        elif unlabelled == "background" and _name(item).lower() == BACKGROUND_NAME:
            by_name.setdefault(_name(item), 0)
    # Numbers keep their values where nobody gave one, so they are known before the free values are.
    for item in wanted:
        number = _number(item.get("source"))
        if isinstance(number, int) and 0 <= number <= MAXIMUM_VALUE and not item.get("ignore"):
            by_name.setdefault(_name(item), number)
    taken = {value for value in [*told, *by_name.values()] if value is not None}
    chosen = []
    for item, value in zip(wanted, told, strict=True):
        name = _name(item)
        if value is None and not item.get("ignore"):
            if name not in by_name:
                by_name[name] = lowest_free(taken)
            value = by_name[name]
            taken.add(value)
        text, number = (
            text_key(item.get("source", item.get("name", ""))),
            _number(item.get("source", item.get("value"))),
        )
        chosen.append(ChosenClass(value, name, str(item.get("color") or ""), text, number))
    return chosen


def lowest_free(taken: Collection[int]) -> int:
    """The lowest class value from 1 that is not taken; LabelError after 255."""
    free = next((value for value in range(1, MAXIMUM_VALUE + 1) if value not in taken), None)
    if free is None:
        raise LabelError(
            translate(
                "Pixelwise",
                "LABELS: there are more than {largest} classes; the class values that a dataset can hold go from 0 to "
                "{largest}. Map several values to one class by a class table.",
            ).format(largest=MAXIMUM_VALUE)
        )
    return free


def _told_value(item: Mapping[str, Any]) -> int | None:
    value = item.get("value")
    if _is_blank(value) or item.get("ignore"):
        return None
    number = _number(value)
    if not isinstance(number, int) or not 0 <= number <= MAXIMUM_VALUE:
        raise LabelError(
            translate(
                "Pixelwise",
                "classes: the value {value} of class “{name}” is not allowed; class values are whole numbers between 0 "
                "and {largest}.",
            ).format(value=value, name=_name(item), largest=MAXIMUM_VALUE)
        )
    return number


def _name(item: Mapping[str, Any]) -> str:
    """The class's name; without one its label value."""
    given = [item.get("name"), item.get("source"), item.get("value")]
    return next((str(text_key(found)) for found in given if not _is_blank(found)), "")


def _number(value: Any) -> Key | None:
    try:
        return None if _is_blank(value) else number_key(value)
    except (TypeError, ValueError):
        return None


def _is_blank(value: Any) -> bool:
    return value is None or not str(value).strip()
