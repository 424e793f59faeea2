"""Classes of a map and a reference are brought together by name or value, and nothing is lost silently."""

from __future__ import annotations

from typing import Any

import pytest

from pixelwise.errors import InputError
from pixelwise.maps.accuracy.foundclasses import NOTHING, FoundClass, found_classes
from pixelwise.maps.accuracy.matching import match_classes


def side(*classes: Any) -> list[FoundClass]:
    """Classes written as (value, name), a value alone, or a name alone."""
    made = []
    for found in classes:
        value, name = found if isinstance(found, tuple) else (found, str(found))
        made.append(FoundClass(None if isinstance(value, str) else value, name, "#123456"))
    return made


CASES: dict[str, tuple[list[FoundClass], list[FoundClass], str, str, list[tuple[int | None, int | None]]]] = {
    # Pairs of positions (map, reference) by position in the table.
    "same numbers": (side(1, 2), side(1, 2), "auto", "value", [(0, 0), (1, 1)]),
    "names win over values": (
        side((1, "forest"), (2, "grass")), side((1, "grass"), (2, "forest")), "auto", "name", [(0, 1), (1, 0)],
    ),
    "values where they are asked for": (
        side((1, "forest"), (2, "grass")), side((1, "grass"), (2, "forest")), "value", "value", [(0, 0), (1, 1)],
    ),
    "values where no name is common": (
        side((1, "forest"), (2, "grass")), side((1, "Wald"), (2, "Wiese")), "auto", "value", [(0, 0), (1, 1)],
    ),
    "capital letters": (side((1, "Forest")), side("forest "), "auto", "name", [(0, 0)]),
    "texts against names": (
        side((1, "forest"), (5, "water")), side("forest", "water"), "name", "name", [(0, 0), (1, 1)],
    ),
    "texts that are numbers": (side(1, 7), side("1", "7"), "auto", "value", [(0, 0), (1, 1)]),
    "a class without a name by its value": (
        side((0, "background"), (1, "building")), side(0, (1, "building")), "auto", "name", [(0, 0), (1, 1)],
    ),
    "no value for other names": (
        side((1, "forest"), (2, "grass")), side((1, "forest"), (2, "water")), "auto", "name",
        [(0, 0), (1, None), (None, 1)],
    ),
    "one class each": (
        side((0, "background"), (1, "building")), side("roofs", (0, "background")), "auto", "name", [(0, 1), (1, 0)],
    ),
    "several classes of one name": (
        side((1, "forest"), (2, "forest"), (3, "grass")), side("forest", "grass"), "auto", "name",
        [((0, 1), 0), (2, 1)],  # type: ignore[list-item]
    ),
    "values beyond a byte": (side(311, 512), side(311, 512), "auto", "value", [(0, 0), (1, 1)]),
    "negative values": (side(-1, 4), side(-1, 4), "auto", "value", [(0, 0), (1, 1)]),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_classes_are_matched(name: str) -> None:
    of_map, of_reference, how, by, expected = CASES[name]

    matching = match_classes(of_map, of_reference, how)

    assert matching.by == by
    assert len(matching.classes) == len(expected)
    for place, pair in enumerate(expected):
        for lookup, positions in zip((matching.of_map, matching.of_reference), pair, strict=True):
            wanted = () if positions is None else positions if isinstance(positions, tuple) else (positions,)
            assert [position for position in range(NOTHING) if lookup[position] == place] == list(wanted)
    assert matching.of_map[NOTHING] == matching.of_reference[NOTHING] == NOTHING


def test_classes_of_one_side_stay_and_are_named() -> None:
    matching = match_classes(side((1, "forest"), (4, "rock")), side((1, "forest"), (2, "water"), (3, "urban")), "auto")

    assert matching.classes.names == ["forest", "water", "urban", "rock"]
    assert matching.classes.values == [1, 2, 3, 4]
    assert matching.notes == [
        "Only the map has the class “rock”.",
        "Only the reference has the classes “water”, “urban”.",
    ]


def test_the_table_has_values_names_and_colours_of_the_map_first() -> None:
    of_map = [FoundClass(3, "3", "#111111"), FoundClass(5, "grass", "#222222")]
    of_reference = [
        FoundClass(3, "forest", "#333333"),
        FoundClass(7, "grass", "#444444"),
        FoundClass(5, "x", "#555555"),
    ]

    matching = match_classes(of_map, of_reference, "auto")

    assert [(entry.value, entry.name, entry.color) for entry in matching.classes] == [
        (1, "x", "#555555"), (3, "forest", "#111111"), (5, "grass", "#222222"),
    ]  # fmt: skip


@pytest.mark.parametrize("ignore", [["7"], ["Snow"], ["snow", "water"]], ids=["value", "name", "names"])
def test_ignored_classes_of_either_side_do_not_count(ignore: list[str]) -> None:
    of_map = side((1, "forest"), (2, "snow"))
    of_reference = side((1, "forest"), (7, "snow"), (8, "water"))

    matching = match_classes(of_map, of_reference, "auto", ignore)

    assert matching.of_map[1] == matching.of_reference[1] == NOTHING
    assert "snow" in matching.left_out
    assert any(note.startswith("Left out, as IGNORE says: ") and "“snow”" in note for note in matching.notes)


def test_an_unknown_class_to_ignore_is_told() -> None:
    notes = match_classes(side(1, 2), side(1, 2), "auto", ["clouds"]).notes

    assert notes == ["IGNORE names the class “clouds”, which neither the map nor the reference has."]


@pytest.mark.parametrize(
    ("how", "of_map", "of_reference", "ignore", "sentence"),
    [
        ("name", side((1, "a")), side((1, "b")), [], "MATCH is “name”, but MAP and REFERENCE have no names"),
        ("value", side((1, "a")), side((2, "a")), [], "the map has 1 “a”; the reference has 2 “a”"),
        ("value", side((1, "a"), (2, "b")), side("a", "b"), [], "no values of classes in common"),
        ("auto", side(1, 2), side(3, 4), [], "no names or values of classes in common"),
        ("auto", side(1), side(1), ["1"], "IGNORE is 1: that leaves no class that both MAP and REFERENCE have"),
        ("auto", side(*range(200)), side(*range(1, 56), *range(200, 300)), [], "300 classes together; at most 254"),
    ],
)
def test_nothing_to_compare_is_an_error(
    how: str, of_map: list[FoundClass], of_reference: list[FoundClass], ignore: list[str], sentence: str
) -> None:
    with pytest.raises(InputError, match=sentence.replace("“", ".").replace("”", ".")):
        match_classes(of_map, of_reference, how, ignore)


def test_a_style_names_values_joins_them_and_ignores_some() -> None:
    items = [
        {"source": "oak", "value": 1, "name": "forest", "color": "#00ff00"},
        {"source": "pine", "value": 1, "name": "forest", "color": "#00ff00"},
        {"source": "cloud", "name": "cloud", "ignore": True},
        {"source": 3.0, "value": 3, "name": "water"},
    ]

    texts = found_classes(["pine", "oak", "cloud", "meadow"], items)
    numbers = found_classes([3, 4, 0], items, {4: "urban"}, {4: "#ff0000"})

    assert [(found.value, found.name) for found in texts.classes] == [(None, "meadow"), (1, "forest")]
    assert texts.positions == {"meadow": 0, "oak": 1, "pine": 1}
    assert [(found.value, found.name) for found in numbers.classes] == [(0, "0"), (3, "water"), (4, "urban")]
    assert numbers.classes[0].color == "#d9d9d9"
    assert numbers.classes[2].color == "#ff0000"
