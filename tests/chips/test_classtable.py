from __future__ import annotations

from typing import Any

import pytest

from pixelwise.chips.classtable import (
    chosen_classes,
    classes_of_numbers,
    classes_of_texts,
    number_key,
    one_class,
    text_key,
)
from pixelwise.errors import LabelError
from pixelwise.geo.classes import BACKGROUND_COLOR, PALETTE


@pytest.mark.parametrize(
    ("value", "key"),
    [
        pytest.param(3, 3, id="integer"),
        pytest.param(3.0, 3, id="whole float"),
        pytest.param("3", 3, id="number as text"),
        pytest.param(2.5, 2.5, id="fraction"),
        pytest.param(float("nan"), None, id="NaN"),
    ],
)
def test_number_keys(value: Any, key: Any) -> None:
    assert number_key(value) == key
    assert type(number_key(value)) is type(key)


@pytest.mark.parametrize(
    ("value", "key"),
    [("tin", "tin"), (" tin", " tin"), ("Tin", "Tin"), ("", None), ("  ", None), (3, "3")],
    ids=["plain", "dirty text stays as it is", "capital", "empty", "blanks", "number"],
)
def test_text_keys(value: Any, key: Any) -> None:
    assert text_key(value) == key


def test_numbers_keep_their_values() -> None:
    mapping = classes_of_numbers([7, 1, 3], "ignore", "field x")
    assert mapping.table.values == [1, 3, 7]
    assert mapping.table.names == ["1", "3", "7"]
    assert [entry.color for entry in mapping.table] == list(PALETTE[:3])
    assert mapping.values == {1: 1, 3: 3, 7: 7}


@pytest.mark.parametrize(
    ("keys", "unlabelled", "values", "first"),
    [
        pytest.param([1, 2], "background", [0, 1, 2], "background", id="background is added"),
        pytest.param([0, 2], "background", [0, 2], "background", id="0 is the background"),
        pytest.param([1, 2], "ignore", [1, 2], "1", id="ignore: no class 0"),
        pytest.param([0, 2], "ignore", [0, 2], "0", id="ignore: an explicit 0 is a class"),
    ],
)
def test_class_zero(keys: list[Any], unlabelled: str, values: list[int], first: str) -> None:
    table = classes_of_numbers(keys, unlabelled, "field x").table
    assert table.values == values
    assert table.names[0] == first
    if values[0] == 0:
        assert table.entries[0].color == BACKGROUND_COLOR


@pytest.mark.parametrize(
    ("keys", "found"),
    [([1, 256], "256"), ([-1, 4], "-1"), ([1, 2.5], "2.5"), ([10423], "10423")],
    ids=["above 255", "negative", "fraction", "imagery instead of labels"],
)
def test_numbers_that_are_no_classes_are_refused(keys: list[Any], found: str) -> None:
    with pytest.raises(LabelError, match=rf"field x holds the class value {found}; .* from 0 to 255"):
        classes_of_numbers(keys, "ignore", "field x")


def test_texts_count_from_one_by_name() -> None:
    mapping = classes_of_texts(["tin", "concrete", "concerte", "Tin"], "background", "field x")
    assert mapping.table.names == ["background", "Tin", "concerte", "concrete", "tin"]
    assert mapping.values == {"Tin": 1, "concerte": 2, "concrete": 3, "tin": 4}


def test_the_text_background_is_class_zero() -> None:
    mapping = classes_of_texts(["Background", "house"], "background", "field x")
    assert mapping.values == {"Background": 0, "house": 1}
    assert mapping.table.names == ["background", "house"]
    assert classes_of_texts(["background", "house"], "ignore", "field x").table.values == [1, 2]


def test_too_many_texts_are_refused() -> None:
    with pytest.raises(LabelError, match="holds 300 different texts or more, at most 254 can be classes"):
        classes_of_texts([f"name {number}" for number in range(300)], "ignore", "field x")
    assert len(classes_of_texts([str(number) for number in range(254)], "background", "x").table) == 255


ITEMS = [
    {"value": 1, "name": "Forest", "color": "#00ff00", "source": "f"},
    {"value": 2, "name": "Water", "color": "#0000ff", "source": "w"},
    {"value": 2, "name": "Water", "color": "#0000ff", "source": "lake"},
    {"value": 3, "name": "all other values", "color": "#000000", "source": ""},
]


def test_chosen_classes_keep_order_names_and_colors() -> None:
    mapping = chosen_classes(ITEMS, False, "background")
    assert mapping.table.values == [0, 1, 2]
    assert mapping.table.names == ["background", "Forest", "Water"]
    assert mapping.table.entries[1].color == "#00ff00"
    assert mapping.values == {"f": 1, "w": 2, "lake": 2}


@pytest.mark.parametrize(
    ("items", "numeric", "values"),
    [
        pytest.param([{"name": "a", "source": 4}, {"name": "b", "source": "9.0"}], True, {4: 4, 9: 9}, id="no value"),
        pytest.param([{"name": "b"}, {"name": "a"}], False, {"b": 1, "a": 2}, id="only names"),
        pytest.param([{"value": 5, "name": "five"}], True, {5: 5}, id="no source"),
        pytest.param([{"value": 2, "name": "half", "source": 0.5}], True, {0.5: 2}, id="fraction"),
        pytest.param([{"value": 0, "name": "other", "source": 11}], True, {11: 0}, id="chosen as background"),
    ],
)
def test_incomplete_items(items: list[dict[str, Any]], numeric: bool, values: dict[Any, int]) -> None:
    assert chosen_classes(items, numeric, "ignore").values == values


@pytest.mark.parametrize(
    ("items", "numeric", "sentence"),
    [
        pytest.param(
            [{"value": 1, "name": "a", "source": "forest"}], True, "'forest' is no number", id="text, not number"
        ),
        pytest.param([{"value": 1, "name": "rest", "source": ""}], False, "no item has a source", id="only the rest"),
        pytest.param([{"value": 300, "name": "a", "source": "a"}], False, "between 0 and 255", id="value above 255"),
    ],
)
def test_items_that_are_no_classes_are_refused(items: list[dict[str, Any]], numeric: bool, sentence: str) -> None:
    with pytest.raises(LabelError, match=sentence):
        chosen_classes(items, numeric, "ignore")


def test_one_class() -> None:
    assert one_class([], "ignore").table.names == ["labelled"]
    assert one_class([], "background").table.values == [0, 1]
    named = one_class([{"value": 4, "name": "house", "color": "#112233"}], "ignore").table
    assert named.to_list() == [{"value": 4, "name": "house", "color": "#112233"}]
