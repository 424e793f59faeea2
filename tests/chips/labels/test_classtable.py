from __future__ import annotations

from typing import Any

import pytest

from pixelwise.chips.labels.classtable import Classification, LayerValues, classify, shortened
from pixelwise.errors import LabelError
from pixelwise.geo.classes import BACKGROUND_COLOR, PALETTE


def numbers(*keys: Any, **more: Any) -> LayerValues:
    return LayerValues("field x", keys, True, **more)


def texts(*keys: str, **more: Any) -> LayerValues:
    return LayerValues("field x", keys, False, **more)


def single(name: str, **more: Any) -> LayerValues:
    return LayerValues(f"layer {name}", (name,), False, single=True, **more)


def table_of(found: Classification) -> dict[int, str]:
    return {entry.value: entry.name for entry in found.table}


def test_numbers_keep_their_values() -> None:
    found = classify([numbers(7, 1, 3)], [], "ignore")
    assert table_of(found) == {1: "1", 3: "3", 7: "7"}
    assert [entry.color for entry in found.table] == list(PALETTE[:3])
    assert found.values == [{1: 1, 3: 3, 7: 7}]


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
    table = classify([numbers(*keys)], [], unlabelled).table
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
        classify([numbers(*keys)], [], "ignore")


def test_texts_count_from_one_by_name() -> None:
    found = classify([texts("tin", "concrete", "concerte", "Tin")], [], "background")
    assert found.table.names == ["background", "Tin", "concerte", "concrete", "tin"]
    assert found.values == [{"Tin": 1, "concerte": 2, "concrete": 3, "tin": 4}]


def test_the_text_background_is_class_zero() -> None:
    found = classify([texts("Background", "house")], [], "background")
    assert found.values == [{"Background": 0, "house": 1}]
    assert classify([texts("background", "house")], [], "ignore").table.values == [1, 2]


def test_too_many_classes_are_refused() -> None:
    with pytest.raises(LabelError, match="holds 300 different texts or more, at most 254 can be classes"):
        classify([texts(*(f"name {number}" for number in range(300)))], [], "ignore")
    assert len(classify([texts(*map(str, range(254)))], [], "background").table) == 255
    several = [texts(*(f"{layer} {number}" for number in range(150))) for layer in "ab"]
    with pytest.raises(LabelError, match="more than 255 classes"):
        classify(several, [], "ignore")
    with pytest.raises(LabelError, match="there are 256 classes; at most 255 fit"):
        classify([numbers(*range(256))], [], "background")


@pytest.mark.parametrize(
    ("layers", "table", "values"),
    [
        pytest.param(
            [single("forest"), single("grass"), single("forest")],
            {1: "forest", 2: "grass"},
            [{"forest": 1}, {"grass": 2}, {"forest": 1}],
            id="same name, same class",
        ),
        pytest.param(
            [texts("b", "a"), numbers(1, 3)],
            {1: "1", 2: "a", 3: "3", 4: "b"},
            [{"a": 2, "b": 4}, {1: 1, 3: 3}],
            id="texts take what the numbers leave",
        ),
        pytest.param(
            [numbers(1, 2), numbers(2, 5, names={2: "water"})],
            {1: "1", 2: "water", 5: "5"},
            [{1: 1, 2: 2}, {2: 2, 5: 5}],
            id="a name beats a bare number",
        ),
        pytest.param(
            [numbers(4, names={4: "forest"}), single("forest"), texts("forest", "3")],
            {1: "3", 4: "forest"},
            [{4: 4}, {"forest": 4}, {"3": 1, "forest": 4}],
            id="a name of a raster's file is a class of the other layers",
        ),
        pytest.param(
            [numbers(1, 2, names={1: "wood", 2: "wood"})],
            {1: "wood", 2: "wood"},
            [{1: 1, 2: 2}],
            id="values of one layer stay apart",
        ),
        pytest.param([single("background"), single("house")], {1: "background", 2: "house"}, None, id="a layer's name"),
    ],
)
def test_classes_of_several_layers(
    layers: list[LayerValues], table: dict[int, str], values: list[dict[Any, int]] | None
) -> None:
    found = classify(layers, [], "ignore")
    assert table_of(found) == table
    assert values is None or found.values == values
    assert not found.warnings


def test_one_number_with_two_meanings_is_said() -> None:
    found = classify([numbers(1, names={1: "forest"}), numbers(1, names={1: "water"})], [], "background")
    assert table_of(found) == {0: "background", 1: "forest", 2: "water"}
    assert found.values == [{1: 1}, {1: 2}]
    assert found.warnings == ["LABELS: the value 1 of field x, “water”, becomes class 2: class 1 is already “forest”."]


STYLE = [
    {"value": 1, "name": "Forest", "color": "#00ff00", "source": "f"},
    {"value": 2, "name": "Water", "color": "#0000ff", "source": "w"},
    {"value": 2, "name": "Water", "color": "#0000ff", "source": "lake"},
    {"value": 3, "name": "all other values", "color": "#000000", "source": ""},
]


def test_the_style_of_a_layer_gives_names_and_colors() -> None:
    found = classify([texts("f", "w", "lake", "rock", items=STYLE)], [], "background")
    assert found.table.names == ["background", "Forest", "Water"]
    assert found.table.entries[1].color == "#00ff00"
    assert found.values == [{"f": 1, "w": 2, "lake": 2}]


def test_styles_of_several_layers_are_joined() -> None:
    other = [
        {"value": 1, "name": "Water", "color": "#123456", "source": "sea"},
        {"value": 2, "name": "Ice", "source": "i"},
    ]
    found = classify([texts("f", "w", items=STYLE), texts("sea", "i", items=other)], [], "ignore")
    assert table_of(found) == {1: "Forest", 2: "Water", 3: "Ice"}
    assert found.values[1] == {"sea": 2, "i": 3}
    assert found.table.entries[1].color == "#0000ff"


TABLE = [
    {"source": "concrete", "name": "concrete", "value": 3},
    {"source": "concerte", "value": 3},
    {"source": "roads", "name": "road", "value": 9},
    {"source": 12, "name": "road"},
    {"source": "shed", "value": 0, "name": "background"},
    {"source": "metal", "ignore": True},
]


def test_a_table_of_the_user_is_for_all_layers() -> None:
    layers = [texts("concrete", "concerte", "metal", "shed", "tin"), single("roads"), numbers(12, 13)]
    found = classify(layers, TABLE, "background")
    assert table_of(found) == {0: "background", 3: "concrete", 9: "road"}
    assert found.values[0] == {"concrete": 3, "concerte": 3, "roads": 9, "12": 9, "shed": 0}
    assert found.values[1:] == [{"roads": 9}, {12: 9}]
    assert found.ignored == [{"metal"}, set(), set()]


def test_the_table_beats_the_style() -> None:
    found = classify([texts("f", "w", items=STYLE)], [{"source": "f", "name": "wood", "value": 7}], "ignore")
    assert found.table.to_list() == [{"value": 7, "name": "wood", "color": PALETTE[0]}]
    assert found.values == [{"f": 7}]


@pytest.mark.parametrize(
    ("items", "name", "values"),
    [
        pytest.param(
            [{"value": 4, "name": "house"}], "roofs", {"roofs": 4}, id="a table of one class leaves no choice"
        ),
        pytest.param([{"name": "a"}, {"name": "roofs"}], "roofs", {"roofs": 2}, id="by its name"),
        pytest.param([{"name": "a"}, {"name": "b", "source": "roofs"}], "roofs", {"roofs": 2}, id="as a source"),
    ],
)
def test_layers_of_one_class_in_a_table(items: list[dict[str, Any]], name: str, values: dict[str, int]) -> None:
    assert classify([single(name)], items, "ignore").values == [values]


@pytest.mark.parametrize(
    ("layer", "items", "sentence"),
    [
        pytest.param(numbers(1), [{"value": 1, "source": "forest"}], "'forest' is no number", id="text, not number"),
        pytest.param(
            texts("a"), [{"value": 1, "source": ""}], "no item of the class table has a source", id="the rest"
        ),
        pytest.param(texts("a"), [{"source": "a", "ignore": True}], "no item .* becomes a class", id="all ignored"),
        pytest.param(texts("a"), [{"value": 300, "name": "a"}], "between 0 and 255", id="value above 255"),
        pytest.param(
            single("roads"),
            [{"name": "tree"}, {"name": "car"}],
            "none of the sources of the class table: these are tree, car; the labels hold roads",
            id="nothing in common",
        ),
    ],
)
def test_tables_that_make_no_classes_are_refused(
    layer: LayerValues, items: list[dict[str, Any]], sentence: str
) -> None:
    with pytest.raises(LabelError, match=sentence):
        classify([layer], items, "ignore")


@pytest.mark.parametrize(
    ("items", "unlabelled", "order"),
    [
        pytest.param([], "background", [1, 2, 5, 0, 255], id="by value, background last"),
        pytest.param([], "ignore", [0, 1, 2, 5, 255], id="by value, 0 is a class"),
        pytest.param(
            [{"source": 5}, {"source": 2, "ignore": True}, {"source": 1}, {"source": 0}],
            "background",
            [5, 255, 1, 0],
            id="by the table",
        ),
    ],
)
def test_priority(items: list[dict[str, Any]], unlabelled: str, order: list[int]) -> None:
    assert classify([numbers(0, 1, 2, 5)], items, unlabelled).order == order


def test_long_lists_are_shortened() -> None:
    assert shortened(["a", "b"]) == "a, b"
    assert shortened([str(n) for n in range(40)]).endswith("28, 29 and 10 more")


def test_a_layer_of_one_class_has_the_colour_of_its_style() -> None:
    roads = single("roads", items=[{"name": "roads", "color": "#010203", "source": "roads"}])
    found = classify([texts("a"), roads], [], "ignore")
    assert table_of(found) == {1: "a", 2: "roads"}
    assert found.table.entries[1].color == "#010203"
