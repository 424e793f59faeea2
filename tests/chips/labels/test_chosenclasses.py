from __future__ import annotations

from typing import Any

import pytest

from pixelwise.chips.labels.chosenclasses import chosen_classes, lowest_free
from pixelwise.chips.labels.classkeys import number_key, text_key
from pixelwise.errors import LabelError


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
    [("tin", "tin"), (" tin", " tin"), ("Tin", "Tin"), ("", None), ("  ", None), (3, "3"), (3.0, "3")],
    ids=["plain", "dirty text stays as it is", "capital", "empty", "blanks", "number", "whole float"],
)
def test_text_keys(value: Any, key: Any) -> None:
    assert text_key(value) == key


def values_of(items: list[dict[str, Any]], numeric: bool = False, unlabelled: str = "ignore") -> dict[Any, Any]:
    return {choice.key(numeric): choice.value for choice in chosen_classes(items, unlabelled)}


@pytest.mark.parametrize(
    ("items", "numeric", "values"),
    [
        pytest.param(
            [{"value": 2, "source": "w"}, {"value": 2, "source": "lake"}], False, {"w": 2, "lake": 2}, id="n:1"
        ),
        pytest.param([{"name": "a", "source": 4}, {"name": "b", "source": "9.0"}], True, {4: 4, 9: 9}, id="no value"),
        pytest.param([{"name": "b"}, {"name": "a"}], False, {"b": 1, "a": 2}, id="only names"),
        pytest.param([{"value": 5, "name": "five"}], True, {5: 5}, id="no source: the value in numbers"),
        pytest.param([{"value": 5, "name": "five"}], False, {"five": 5}, id="no source: the name in texts"),
        pytest.param([{"value": 2, "name": "half", "source": 0.5}], True, {0.5: 2}, id="fraction"),
        pytest.param([{"value": 0, "name": "other", "source": 11}], True, {11: 0}, id="chosen as background"),
        pytest.param([{"value": 1, "source": "f"}, {"value": 3, "source": ""}], False, {"f": 1}, id="all other values"),
        pytest.param([{"source": 523, "name": "sea"}], True, {523: 1}, id="a number that can be no class value"),
        pytest.param([{"source": 3, "value": 1}], False, {"3": 1}, id="number for a text field"),
        pytest.param([{"source": "x", "ignore": True}, {"source": "y"}], False, {"x": None, "y": 1}, id="ignored"),
        pytest.param(
            [{"source": "concrete"}, {"source": "concerte", "name": "concrete"}, {"source": "tin"}],
            False,
            {"concrete": 1, "concerte": 1, "tin": 2},
            id="same name, same class",
        ),
        pytest.param(
            [{"source": "a"}, {"source": "b", "value": 1}, {"source": "c"}, {"source": 2, "name": "d"}],
            False,
            {"a": 3, "b": 1, "c": 4, "2": 2},
            id="free values are those that nobody chose",
        ),
    ],
)
def test_items(items: list[dict[str, Any]], numeric: bool, values: dict[Any, Any]) -> None:
    assert values_of(items, numeric) == values


def test_background_by_name_is_zero_only_where_it_is_the_rest() -> None:
    items = [{"source": "bare soil", "name": "Background"}, {"source": "house"}]
    assert values_of(items, unlabelled="background") == {"bare soil": 0, "house": 1}
    assert values_of(items, unlabelled="ignore") == {"bare soil": 1, "house": 2}


@pytest.mark.parametrize("value", [300, -1, 2.5, "two"], ids=["above 255", "negative", "fraction", "word"])
def test_values_that_are_no_class_values_are_refused(value: Any) -> None:
    with pytest.raises(LabelError, match=rf"the value {value} of class “a” is not allowed; .* between 0 and 255"):
        chosen_classes([{"value": value, "name": "a"}], "ignore")


def test_free_values_end() -> None:
    assert lowest_free({1, 2, 4}) == 3
    with pytest.raises(LabelError, match="more than 255 classes"):
        lowest_free(range(1, 256))
