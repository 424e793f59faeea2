"""Which classes of a map and of a reference mean the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ...chips.labels.classtable import shortened
from ...errors import InputError
from ...geo.classes import BACKGROUND_NAME, MAXIMUM_VALUE, ClassEntry, ClassTable
from ...language import translate
from .foundclasses import MOST_CLASSES, NOTHING, FoundClass

BY_NAME, BY_VALUE = "name", "value"

# The classes of the map and of the reference; and what classes of both sides are told to be the same by.
Sides = tuple[list[FoundClass], list[FoundClass]]
KeyOf = Callable[[FoundClass], str | None]


@dataclass(frozen=True)
class Matching:
    """The classes of both sides as one table.

    `of_map` and `of_reference` (256 each) lead from a position in the classes of one side to the position in `classes`,
    or to NOTHING where it does not count. `by` is "name" or "value", what most classes were matched by. `notes` are
    sentences on classes that only one side has, and on those that are ignored; `left_out` are the ignored classes.
    """

    classes: ClassTable
    of_map: NDArray[np.uint8]
    of_reference: NDArray[np.uint8]
    by: str
    notes: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


@dataclass
class _Pair:
    """A class of the table: positions of what belongs to it on both sides."""

    of_map: list[int]
    of_reference: list[int]


def match_classes(
    of_map: Sequence[FoundClass], of_reference: Sequence[FoundClass], how: str, ignore: Sequence[str] = ()
) -> Matching:
    """Brings the classes of a map and of a reference together.

    `how` is "name" (capital letters do not matter), "value" or "auto": names, where both sides have a name in common,
    and then values for classes that are without a name on a side; else values. With "auto" two sides that have one
    class each, besides the background, are that class. `ignore` are names or values of classes of either side that do
    not count, nor does what they are matched with. Raises InputError where no class is on both sides, or none is left.
    """
    sides = (list(of_map), list(of_reference))
    by, pairs, notes = _paired(sides, how)
    left_out = [pair for pair in pairs if _is_ignored(pair, sides, ignore)]
    kept = [pair for pair in pairs if pair not in left_out]
    notes += _ignore_notes(left_out, sides, ignore)
    if not any(pair.of_map and pair.of_reference for pair in kept):
        raise InputError(_nothing_left(pairs, sides, how, ignore))
    notes += _notes_on_one_side(kept, sides)
    kept, table = _table(kept, sides)
    lookups = [np.full(NOTHING + 1, NOTHING, np.uint8) for _ in sides]
    for place, pair in enumerate(kept):
        for lookup, positions in zip(lookups, (pair.of_map, pair.of_reference), strict=True):
            lookup[positions] = place
    names = [_name_of(pair, sides) for pair in left_out]
    return Matching(table, lookups[0], lookups[1], by, notes, names)


def _notes_on_one_side(pairs: Sequence[_Pair], sides: Sides) -> list[str]:
    notes = []
    if alone := [_name_of(pair, sides) for pair in pairs if pair.of_map and not pair.of_reference]:
        notes.append(translate("Pixelwise", "Only the map has {classes}.").format(classes=_counted(alone)))
    if alone := [_name_of(pair, sides) for pair in pairs if pair.of_reference and not pair.of_map]:
        notes.append(translate("Pixelwise", "Only the reference has {classes}.").format(classes=_counted(alone)))
    return notes


def _paired(sides: Sides, how: str) -> tuple[str, list[_Pair], list[str]]:
    """How the classes were matched, all classes of the table, and what is to be said of that."""
    if how == BY_NAME:
        return BY_NAME, _by_keys(sides, _names), []
    if how == BY_VALUE:
        return BY_VALUE, _by_keys(sides, _values), []
    notes: list[str] = []
    if _in_common(sides, _real_names):
        by, pairs = BY_NAME, _joined_by_value(_by_keys(sides, _names), sides)
    elif _in_common(sides, _values):
        by, pairs = BY_VALUE, _by_keys(sides, _values)
    else:
        by, pairs = BY_NAME, _by_keys(sides, _names)
    only = [_only_class(side) for side in sides]
    if None not in only:
        first = next(pair for pair in pairs if only[0] in pair.of_map)
        second = next(pair for pair in pairs if only[1] in pair.of_reference)
        if first is not second:
            first.of_reference = second.of_reference
            pairs.remove(second)
            one, other = sides[0][first.of_map[0]].name, sides[1][first.of_reference[0]].name
            text = translate(
                "Pixelwise", "“{one}” of the map and “{other}” of the reference are taken to be the same class."
            )
            notes.append(text.format(one=one, other=other))
    return by, pairs, notes


def _names(found: FoundClass) -> str | None:
    return found.name.strip().casefold()


def _real_names(found: FoundClass) -> str | None:
    return _names(found) if found.is_named else None


def _values(found: FoundClass) -> str | None:
    if found.value is not None:
        return str(found.value)
    # A field of texts may hold numbers.
    return str(int(found.name)) if found.name.strip().isdecimal() else None


def _in_common(sides: Sides, key_of: KeyOf) -> bool:
    return bool({key_of(found) for found in sides[0]} & {key_of(found) for found in sides[1]} - {None})


def _by_keys(sides: Sides, key_of: KeyOf) -> list[_Pair]:
    """Classes of one key on either side, which may be several of a side, as one; those without a key stay alone."""
    pairs: dict[object, _Pair] = {}
    for side, classes in enumerate(sides):
        for position, found in enumerate(classes):
            key = key_of(found)
            pair = pairs.setdefault((side, position) if key is None else key, _Pair([], []))
            (pair.of_map, pair.of_reference)[side].append(position)
    return list(pairs.values())


def _joined_by_value(pairs: list[_Pair], sides: Sides) -> list[_Pair]:
    """Brings classes of one value together that stand alone, where one of both has no name that says otherwise."""
    alone = {_values(sides[1][pair.of_reference[0]]): pair for pair in pairs if not pair.of_map and pair.of_reference}
    joined = list(pairs)
    for pair in pairs:
        if pair.of_reference or not pair.of_map:
            continue
        found = sides[0][pair.of_map[0]]
        other = alone.get(_values(found)) if found.value is not None else None
        if other is None or (found.is_named and sides[1][other.of_reference[0]].is_named):
            continue
        pair.of_reference = other.of_reference
        joined = [kept for kept in joined if kept is not other]
    return joined


def _only_class(classes: Sequence[FoundClass]) -> int | None:
    """Position of the one class besides the background; None where there are more."""
    others = [
        place for place, found in enumerate(classes) if found.value != 0 and found.name.lower() != BACKGROUND_NAME
    ]
    return others[0] if len(others) == 1 else None


def _is_ignored(pair: _Pair, sides: Sides, ignore: Iterable[str]) -> bool:
    words = {word.strip().casefold() for word in ignore}
    return any(words & _words_of(found) for found in _members(pair, sides))


def _words_of(found: FoundClass) -> set[str]:
    return {found.name.strip().casefold()} | ({str(found.value)} if found.value is not None else set())


def _members(pair: _Pair, sides: Sides) -> list[FoundClass]:
    return [sides[0][place] for place in pair.of_map] + [sides[1][place] for place in pair.of_reference]


def _name_of(pair: _Pair, sides: Sides) -> str:
    members = _members(pair, sides)
    return next((found.name for found in members if found.is_named), members[0].name)


def _ignore_notes(left_out: Sequence[_Pair], sides: Sides, ignore: Sequence[str]) -> list[str]:
    notes = []
    if left_out:
        text = translate("Pixelwise", "Left out, as IGNORE says: {classes}.")
        notes.append(text.format(classes=_counted([_name_of(pair, sides) for pair in left_out])))
    known = set().union(*(_words_of(found) for side in sides for found in side))
    if unknown := [word for word in ignore if word.strip() and word.strip().casefold() not in known]:
        text = translate("Pixelwise", "IGNORE names {classes}, which neither the map nor the reference has.")
        notes.append(text.format(classes=_counted(unknown)))
    return notes


def _counted(names: Sequence[str]) -> str:
    """How a sentence names classes."""
    quoted = shortened([_quoted(name) for name in names])
    if len(names) == 1:
        return translate("Pixelwise", "the class {name}").format(name=quoted)
    return translate("Pixelwise", "the classes {names}").format(names=quoted)


def _quoted(name: str) -> str:
    return translate("Pixelwise", "“{name}”").format(name=name)


def _table(pairs: list[_Pair], sides: Sides) -> tuple[list[_Pair], ClassTable]:
    """The classes in ascending order of value, and their table: values of the map where it has them, names of whoever
    has one, colours of the map. Where values do not fit the table, classes are numbered from 1."""
    if len(pairs) > MOST_CLASSES:
        text = translate(
            "Pixelwise", "MAP and REFERENCE have {count} classes together; at most {most} can be compared."
        )
        raise InputError(text.format(count=len(pairs), most=MOST_CLASSES))
    members = [_members(pair, sides) for pair in pairs]
    wanted = [next((found.value for found in classes if found.value is not None), None) for classes in members]
    numbers = [value for value in wanted if value is not None]
    if any(not 0 <= value <= MAXIMUM_VALUE for value in numbers):
        places = sorted(range(len(pairs)), key=lambda place: (wanted[place] is None, wanted[place] or 0))
        values = {place: number for number, place in enumerate(places, start=1)}
    else:
        values = _given_values(wanted)
    order = sorted(range(len(pairs)), key=values.__getitem__)
    entries = [ClassEntry(values[place], _name_of(pairs[place], sides), members[place][0].color) for place in order]
    return [pairs[place] for place in order], ClassTable(entries)


def _given_values(wanted: Sequence[int | None]) -> dict[int, int]:
    """A value for every class: the one it wants, or where it wants none or another class has it, the lowest free."""
    values: dict[int, int] = {}
    taken = {value for value in wanted if value is not None}
    used: set[int] = set()
    for place, value in enumerate(wanted):
        if value is None or value in used:
            value = next(free for free in range(1, MAXIMUM_VALUE + 1) if free not in taken and free not in used)
        values[place] = value
        used.add(value)
    return values


def _nothing_left(pairs: Sequence[_Pair], sides: Sides, how: str, ignore: Sequence[str]) -> str:
    if any(pair.of_map and pair.of_reference for pair in pairs):
        text = translate("Pixelwise", "IGNORE is {ignored}: that leaves no class that both MAP and REFERENCE have.")
        return text.format(ignored=", ".join(ignore))
    if how == BY_NAME:
        text = translate(
            "Pixelwise",
            "MATCH is “{match}”, but MAP and REFERENCE have no names of classes in common: the map has {of_map}; the "
            "reference has {of_reference}.",
        )
    elif how == BY_VALUE:
        text = translate(
            "Pixelwise",
            "MATCH is “{match}”, but MAP and REFERENCE have no values of classes in common: the map has {of_map}; the "
            "reference has {of_reference}.",
        )
    else:
        text = translate(
            "Pixelwise",
            "MATCH is “{match}”, but MAP and REFERENCE have no names or values of classes in common: the map has "
            "{of_map}; the reference has {of_reference}.",
        )
    of_map, of_reference = (shortened([_described(found) for found in side]) for side in sides)
    none = translate("Pixelwise", "none")
    return text.format(match=how, of_map=of_map or none, of_reference=of_reference or none)


def _described(found: FoundClass) -> str:
    if found.value is not None and found.is_named:
        return f"{found.value} {_quoted(found.name)}"
    return _quoted(found.name)
