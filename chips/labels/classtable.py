"""Which value of a field or label raster becomes which class: one class table over all layers of labels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...errors import LabelError
from ...geo.classes import BACKGROUND_COLOR, BACKGROUND_NAME, MAXIMUM_VALUE, ClassEntry, ClassTable, color_of
from ...language import translate
from .chosenclasses import ChosenClass, chosen_classes, lowest_free
from .classkeys import Key

LABELLED_NAME = "labelled"
# Label values that one message names.
MOST_NAMED = 30


@dataclass(frozen=True)
class LayerValues:
    """What one layer of labels holds: its label values `keys`, and what it says about classes itself.

    `title` names it in sentences. `items` are the classes of its style; `names` and `colors` those of a raster's
    file, by value. `single` is a layer without a field: its one key is the name of its class.
    """

    title: str
    keys: Sequence[Key]
    numeric: bool
    items: Sequence[Mapping[str, Any]] = ()
    names: Mapping[int, str] = field(default_factory=dict)
    colors: Mapping[int, str] = field(default_factory=dict)
    single: bool = False


@dataclass(frozen=True)
class Classification:
    """The class table; for every layer the class value of its label values, and those that are ignored on purpose;
    the class values from the one that wins by priority; and what the user should know."""

    table: ClassTable
    values: list[dict[Key, int]]
    ignored: list[set[Key]]
    order: list[int]
    warnings: list[str]


@dataclass
class _Draft:
    """A class before it is known whether a later layer names it: `bare` is the name that is only its number."""

    name: str
    color: str
    bare: bool


@dataclass(frozen=True)
class _Wish:
    """The class that a layer would like for one of its values; without a `value` any will do."""

    key: Key
    value: int | None
    name: str
    color: str
    bare: bool = False


def classify(layers: Sequence[LayerValues], items: Sequence[Mapping[str, Any]], unlabelled: str) -> Classification:
    """One class table for all layers: that of the user's `items`, or without any that of the layers.

    Raises LabelError where there are no classes, too many, or values that cannot be classes.
    """
    if items:
        return _by_table(layers, items, unlabelled)
    return _by_layers(layers, unlabelled)


def _by_table(layers: Sequence[LayerValues], items: Sequence[Mapping[str, Any]], unlabelled: str) -> Classification:
    chosen = chosen_classes(items, unlabelled)
    if not any(choice.value is not None for choice in chosen):
        text = translate("Pixelwise", "classes: no item of the class table has a source that becomes a class.")
        raise LabelError(text)
    drafts: dict[int, _Draft] = {}
    for choice in chosen:
        if choice.value is not None:
            drafts.setdefault(choice.value, _Draft(choice.name, choice.color, False))
    values, ignored = zip(*(_chosen_values(layer, chosen) for layer in layers), strict=True)
    if not any(values) and not any(ignored):
        raise LabelError(_nothing_chosen(layers, chosen))
    table = _table(drafts, unlabelled)
    places = [table.free_value() if choice.value is None else choice.value for choice in chosen]
    return Classification(table, list(values), list(ignored), _order(table, places, unlabelled), [])


def _chosen_values(layer: LayerValues, chosen: Sequence[ChosenClass]) -> tuple[dict[Key, int], set[Key]]:
    values: dict[Key, int] = {}
    ignored: set[Key] = set()
    for choice in chosen:
        key = choice.key(layer.numeric)
        if key is None:
            continue
        if choice.value is None:
            ignored.add(key)
        else:
            values[key] = choice.value
    ignored -= values.keys()
    if layer.single:
        # The name of the layer may be in the table; if not, a table of only one class leaves no choice.
        (key,) = layer.keys
        real = {choice.value for choice in chosen if choice.value}
        if key not in values and key not in ignored and len(real) == 1:
            values = {key: real.pop()}
        values, ignored = {k: v for k, v in values.items() if k == key}, ignored & {key}
    return values, ignored


def _nothing_chosen(layers: Sequence[LayerValues], chosen: Sequence[ChosenClass]) -> str:
    sources = [choice.text for choice in chosen if choice.text is not None]
    if all(layer.numeric for layer in layers) and sources:
        text = translate("Pixelwise", "classes: the source {source!r} is no number, but the labels hold numbers.")
        return text.format(source=sources[0])
    held = [str(key) for layer in layers for key in layer.keys]
    wanted = [str(choice.text if choice.number is None else choice.number) for choice in chosen]
    return translate(
        "Pixelwise",
        "classes: the labels hold none of the sources of the class table: these are {wanted}; the labels hold {found}.",
    ).format(wanted=shortened(wanted), found=shortened(held))


def _by_layers(layers: Sequence[LayerValues], unlabelled: str) -> Classification:
    wishes = [_wishes(layer, unlabelled) for layer in layers]
    drafts: dict[int, _Draft] = {}
    values: list[dict[Key, int]] = [{} for _ in layers]
    warnings: list[str] = []
    # Numbers keep their values, so they come before names, which can take any.
    for numeric in (True, False):
        for number, layer in enumerate(layers):
            if layer.numeric is numeric:
                values[number] = _placed(wishes[number][0], layer, drafts, warnings)
    if not drafts:
        text = translate("Pixelwise", "LABELS: {layers}: no class was found.")
        raise LabelError(text.format(layers=", ".join(layer.title for layer in layers)))
    table = _table(drafts, unlabelled)
    order = _order(table, [value for value in table.values if value or unlabelled == "ignore"], unlabelled)
    return Classification(table, values, [ignored for _, ignored in wishes], order, warnings)


def _placed(
    wishes: Sequence[_Wish], layer: LayerValues, drafts: dict[int, _Draft], warnings: list[str]
) -> dict[Key, int]:
    """Finds the class of every wish of a layer: one of another layer with the same name, or a new one."""
    # Classes of one layer stay apart, also where it gives two values the same name.
    by_name = {draft.name: value for value, draft in drafts.items()}
    given: dict[int, int] = {}
    values: dict[Key, int] = {}
    for wish in wishes:
        if wish.value in given:
            value = given[wish.value]
        elif wish.name in by_name and wish.value != 0:
            value = by_name[wish.name]
        elif wish.value is not None and _is_open(wish, drafts, layer.numeric):
            value = wish.value
        else:
            value = lowest_free(drafts)
            if layer.numeric:
                other = drafts[wish.value].name  # type: ignore[index]
                warnings.append(_moved(wish, layer, value, other))
        if wish.value is not None:
            given[wish.value] = value
        draft = drafts.setdefault(value, _Draft(wish.name, wish.color, wish.bare))
        if draft.bare and not wish.bare:
            drafts[value] = _Draft(wish.name, wish.color, False)
        values[wish.key] = value
    return values


def _moved(wish: _Wish, layer: LayerValues, value: int, other: str) -> str:
    """The sentence for a number that becomes another class, because the class `other` has it."""
    return translate(
        "Pixelwise",
        "LABELS: the value {wanted} of {layer}, “{name}”, becomes class {given}: class {wanted} is already “{other}”.",
    ).format(wanted=wish.value, layer=layer.title, name=wish.name, given=value, other=other)


def _is_open(wish: _Wish, drafts: Mapping[int, _Draft], numeric: bool) -> bool:
    """Whether a class value is free, or the same number means the same class as in another layer."""
    draft = drafts.get(wish.value) if wish.value is not None else None
    return draft is None or wish.value == 0 or (numeric and (draft.bare or wish.bare))


def _wishes(layer: LayerValues, unlabelled: str) -> tuple[list[_Wish], set[Key]]:
    """The classes that a layer would have by itself, and the values it ignores."""
    background = unlabelled == "background"
    if layer.items:
        chosen = chosen_classes(layer.items, unlabelled)
        values, ignored = _chosen_values(layer, chosen)
        first = {choice.value: choice for choice in reversed(chosen)}
        return [_Wish(key, value, first[value].name, first[value].color) for key, value in values.items()], ignored
    if layer.numeric:
        return [_wish_of_number(key, layer, background) for key in sorted(layer.keys, key=float)], set()
    if len(layer.keys) > MAXIMUM_VALUE - 1:
        raise LabelError(_too_many_texts(layer))
    texts = sorted(map(str, layer.keys))
    return [
        _Wish(text, 0 if background and text.lower() == BACKGROUND_NAME else None, text, "") for text in texts
    ], set()


def _too_many_texts(layer: LayerValues) -> str:
    first = ", ".join(sorted(map(str, layer.keys))[:5])
    return translate(
        "Pixelwise",
        "LABELS: {layer} holds {count:,} different texts or more, at most {most} can be classes; the first are "
        "{names}.",
    ).format(layer=layer.title, count=len(layer.keys), most=MAXIMUM_VALUE - 1, names=first)


def _wish_of_number(key: Key, layer: LayerValues, background: bool) -> _Wish:
    if not isinstance(key, int) or not 0 <= key <= MAXIMUM_VALUE:
        raise LabelError(
            translate(
                "Pixelwise",
                "LABELS: {layer} holds the class value {value}; class values must be whole numbers from 0 to "
                "{largest}.",
            ).format(layer=layer.title, value=key, largest=MAXIMUM_VALUE)
        )
    name = layer.names.get(key, "")
    plain = BACKGROUND_NAME if key == 0 and background else str(key)
    return _Wish(key, key, name or plain, layer.colors.get(key, ""), not name)


def _table(drafts: Mapping[int, _Draft], unlabelled: str) -> ClassTable:
    """The table of the drafts; where unlabelled pixels are background, class 0 is always in it."""
    items = dict(drafts)
    if unlabelled == "background":
        items.setdefault(0, _Draft(BACKGROUND_NAME, "", False))
    if len(items) > MAXIMUM_VALUE:
        raise LabelError(
            translate(
                "Pixelwise",
                "LABELS: there are {count} classes; at most {most} fit beside the value of ignored pixels. Map several "
                "values to one class by a class table.",
            ).format(count=len(items), most=MAXIMUM_VALUE)
        )
    entries: list[ClassEntry] = []
    for value in sorted(items):
        plain = color_of(sum(entry.value != 0 for entry in entries)) if value else BACKGROUND_COLOR
        entries.append(ClassEntry(value, items[value].name, items[value].color or plain))
    return ClassTable(entries)


def _order(table: ClassTable, places: Iterable[int], unlabelled: str) -> list[int]:
    """All class values and the ignore value, from the one that wins: as in `places`, then by value; what is ignored
    for want of a class comes last, and before it the background."""
    first = list(dict.fromkeys(places))
    rest = [value for value in table.values if value not in first]
    if unlabelled == "background":
        rest.sort(key=lambda value: value == 0)
    return list(dict.fromkeys([*first, *rest, table.free_value()]))


def shortened(names: Sequence[str]) -> str:
    """Names for a sentence, not more than can be read."""
    named = ", ".join(names[:MOST_NAMED])
    if len(names) <= MOST_NAMED:
        return named
    return translate("Pixelwise", "{names} and {count:,} more").format(names=named, count=len(names) - MOST_NAMED)
