from __future__ import annotations

import pytest

from pixelwise.errors import LabelError
from pixelwise.geo.classes import PALETTE, ClassEntry, ClassTable, color_of, rgb


def table(*values: int) -> ClassTable:
    return ClassTable(ClassEntry(value, f"class {value}", color_of(value)) for value in values)


def test_classes_are_kept_in_ascending_order_with_their_own_values() -> None:
    classes = table(7, 1, 3)
    assert classes.values == [1, 3, 7]
    assert classes.names == ["class 1", "class 3", "class 7"]
    assert len(classes) == 3
    assert [entry.value for entry in classes] == [1, 3, 7]


@pytest.mark.parametrize(
    ("values", "free"),
    [
        pytest.param([0, 1], 255, id="255 if free"),
        pytest.param([255], 254, id="the highest free one"),
        pytest.param([1, 254, 255], 253, id="two taken"),
        pytest.param(list(range(1, 256)), 0, id="only 0 is left"),
        pytest.param(list(range(255)), 255, id="as many as there can be"),
    ],
)
def test_free_value(values: list[int], free: int) -> None:
    assert table(*values).free_value() == free


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        pytest.param([], "empty", id="no class"),
        pytest.param([1, 2, 1], "twice", id="a value twice"),
        pytest.param([-1, 2], "between 0 and 255", id="negative"),
        pytest.param([0, 256], "between 0 and 255", id="more than a byte"),
        pytest.param(list(range(256)), "at most 255", id="no value left for the ignored"),
    ],
)
def test_impossible_tables_are_refused(values: list[int], sentence: str) -> None:
    with pytest.raises(LabelError, match=sentence):
        table(*values)


def test_tables_survive_json() -> None:
    classes = table(0, 5)
    assert ClassTable.from_list(classes.to_list()) == classes
    assert classes != table(0, 6)
    assert classes != "classes"


def test_colors() -> None:
    assert color_of(len(PALETTE)) == PALETTE[0]
    assert len(set(PALETTE)) == len(PALETTE)
    assert rgb("#e69f00") == (230, 159, 0)
