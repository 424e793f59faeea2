"""Classes as a map or a reference has them, before it is known which of them mean the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...chips.labels.classkeys import Key, number_key, text_key
from ...errors import InputError
from ...geo.classes import BACKGROUND_COLOR, color_of
from ...language import translate

# Position of a pixel without a class, and the number of classes that positions below it can tell apart.
NOTHING = 255
MOST_CLASSES = 254


@dataclass(frozen=True)
class FoundClass:
    """A class that occurs. `value` is None where it has no number: a text, or a layer that is one class."""

    value: int | None
    name: str
    color: str

    @property
    def is_named(self) -> bool:
        """Whether the name is more than the number again."""
        return self.value is None or self.name != str(self.value)


@dataclass(frozen=True)
class Found:
    """The classes of one side, and the position of each of its label values among them; values that its class table
    ignores have none."""

    classes: list[FoundClass]
    positions: dict[Key, int]


def found_classes(
    keys: Iterable[Key],
    items: Sequence[Mapping[str, Any]] = (),
    names: Mapping[int, str] | None = None,
    colors: Mapping[int, str] | None = None,
) -> Found:
    """The classes of label values, in ascending order, texts after numbers.

    What `items` `{value, name, color, source, ignore}` of a style say goes before the `names` and `colors` of a
    raster's file; items that give several label values one value and name make them one class.
    """
    told = _by_key(items)
    classes: dict[tuple[int | None, str], FoundClass] = {}
    of_key: dict[Key, tuple[int | None, str]] = {}
    for key in sorted(keys, key=lambda key: (isinstance(key, str), key)):
        item = told.get(str(key), {})
        if item.get("ignore"):
            continue
        value = _value_of(item, key)
        in_file = (names or {}).get(key) if isinstance(key, int) else None
        name = str(item.get("name") or "").strip()
        if not name or name == str(value):
            name = in_file or str(key)
        plain = BACKGROUND_COLOR if value == 0 else color_of(sum(found.value != 0 for found in classes.values()))
        in_file = (colors or {}).get(key) if isinstance(key, int) else None
        color = str(item.get("color") or in_file or plain)
        of_key[key] = (value, name)
        classes.setdefault((value, name), FoundClass(value, name, color))
    places = {class_key: place for place, class_key in enumerate(classes)}
    return Found(list(classes.values()), {key: places[class_key] for key, class_key in of_key.items()})


def check_count(count: int, title: str, parameter: str) -> None:
    """InputError for more classes than can be compared."""
    if count > MOST_CLASSES:
        text = translate(
            "Pixelwise",
            "{parameter}: {title} holds more than {most} different values; at most {most} classes can be compared.",
        )
        raise InputError(text.format(parameter=parameter, title=title, most=MOST_CLASSES))


def _by_key(items: Sequence[Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    """The items by the label value they stand for, as text."""
    told: dict[str, Mapping[str, Any]] = {}
    for item in items:
        given = [item.get("source"), item.get("value"), item.get("name")]
        source = next((found for found in given if found is not None), None)
        if source is not None and str(source).strip():
            told.setdefault(_written(source), item)
    return told


def _written(source: Any) -> str:
    """A label value as text, in which 3 and 3.0 are the same."""
    try:
        return str(number_key(source))
    except (TypeError, ValueError):
        return str(text_key(source))


def _value_of(item: Mapping[str, Any], key: Key) -> int | None:
    given = item.get("value")
    try:
        number = None if given is None else number_key(given)
    except (TypeError, ValueError):
        number = None
    if isinstance(number, int):
        return number
    return key if isinstance(key, int) else None
