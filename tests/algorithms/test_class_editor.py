"""Classes that are read from the labels and edited in the dialog."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsSymbol,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from pixelwise.algorithms.class_tables import as_text, class_items, write_class_table
from pixelwise.algorithms.export_training_chips import ExportTrainingChipsAlgorithm
from pixelwise.algorithms.found_classes import found_classes
from pixelwise.algorithms.label_inputs import GivenLayer
from pixelwise.errors import LabelError, OutputError

from .test_widgets import AlgorithmDialog, FakeParent, make_widget

BACKGROUND = {"value": 0, "name": "background", "color": "#d9d9d9"}
HOUSE = {"source": "house", "value": 1, "name": "house", "color": "#e69f00"}
ROAD = {"source": "road", "value": 2, "name": "road", "color": "#56b4e9"}


def found(
    layer: Any, field: str = "", more: tuple[Any, ...] = (), unlabelled: str = "background"
) -> list[dict[str, Any]]:
    given = [GivenLayer("LABELS", one, one.source()) for one in (layer, *more)]
    return found_classes(given[0], given[1:], field, unlabelled, QgsProcessingContext())


def style(layer: Any, *categories: tuple[Any, str, str, bool]) -> None:
    made = []
    for value, name, color, on in categories:
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(color))
        made.append(QgsRendererCategory(value, symbol, name, on))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", made))


def test_texts_are_numbered_and_background_can_be_recoloured(polygon_layer: Any) -> None:
    assert found(polygon_layer("memory"), "kind") == [BACKGROUND, HOUSE, ROAD]
    assert found(polygon_layer("memory"), "kind", unlabelled="ignore") == [HOUSE, ROAD]


def test_numbers_keep_their_values(polygon_layer: Any) -> None:
    items = found(polygon_layer("memory"), "code")
    assert [(item.get("source"), item["value"]) for item in items] == [(None, 0), ("1", 1), ("2", 2)]


def test_names_and_colours_come_from_the_style_and_what_it_hides_is_ignored(polygon_layer: Any) -> None:
    layer = polygon_layer("memory")
    style(layer, ("house", "Building", "#ff0000", True), ("road", "Road", "#00ff00", False))
    items = found(layer, "kind")
    assert {"source": "house", "value": 1, "name": "Building", "color": "#ff0000"} in items
    assert {"source": "road", "ignore": True} in items


def test_a_layer_without_a_field_is_one_class_with_its_name(polygon_layer: Any, feature_layer: Any) -> None:
    water = feature_layer("Polygon", ("POLYGON((0 0, 1 0, 1 1, 0 0))",), name="water")
    sources = [item.get("source") for item in found(polygon_layer("memory"), "kind", more=(water,))]
    assert sources == [None, "house", "road", "water"]
    assert [item.get("source") for item in found(water)] == [None, "water"]


def test_a_raster_gives_its_values_and_names(class_map: Path) -> None:
    items = found(QgsRasterLayer(str(class_map), "map"))
    assert [(item["source"], item["value"], item["name"]) for item in items] == [
        ("0", 0, "background"), ("1", 1, "house"), ("2", 2, "road"),
    ]  # fmt: skip


def test_too_many_values_are_refused(feature_layer: Any) -> None:
    squares = [(f"POLYGON(({n} 0, {n} 1, {n}.5 1, {n} 0))", f"plot {n}") for n in range(300)]
    with pytest.raises(LabelError, match="300 different texts"):
        found(feature_layer("Polygon", *squares, fields=("plot:string",)), "plot")


def test_edited_classes_are_read_back_from_text_and_file(tmp_path: Path) -> None:
    items = [BACKGROUND, HOUSE, {"source": "road", "ignore": True}]
    context = QgsProcessingContext()
    assert class_items("CLASS_TABLE", None, as_text(items), context) == items
    write_class_table(tmp_path / "classes.csv", items)
    assert class_items("CLASS_TABLE", None, str(tmp_path / "classes.csv"), context) == items
    with pytest.raises(OutputError, match="could not be written"):
        write_class_table(tmp_path / "missing" / "classes.csv", items)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("[1, 2]", "must hold a list of classes", id="no classes"),
        pytest.param('[{"value": 1}', "is no JSON", id="cut off"),
        pytest.param('[{"value": 300, "name": "a"}]', "whole number from 0 to 255", id="value too large"),
        pytest.param('[{"source": "a", "ignore": true}]', "only what is ignored", id="nothing left"),
    ],
)
def test_texts_that_are_no_classes(text: str, message: str) -> None:
    with pytest.raises(LabelError, match=message):
        class_items("CLASS_TABLE", None, text, QgsProcessingContext())


@pytest.fixture
def table_input(polygon_layer: Any) -> Any:
    """The input of the export's class table, with labels chosen."""
    wrapper, algorithm = make_widget(AlgorithmDialog(), "CLASS_TABLE", ExportTrainingChipsAlgorithm)
    layer = polygon_layer("memory")
    QgsProject.instance().addMapLayer(layer)
    parents = {"LABELS": layer.id(), "CLASS_FIELD": "kind", "MORE_LABELS": None, "UNLABELLED": "background"}
    wrapper.postInitialize([FakeParent(value, key) for key, value in parents.items()])
    wrapper.algorithm_of_test = algorithm
    return wrapper


def test_the_editor_starts_with_the_classes_of_the_labels(table_input: Any) -> None:
    editor = table_input.make_editor()
    assert editor.items() == [BACKGROUND, HOUSE, ROAD]
    assert table_input.parameterValue() == ""


def test_edited_classes_are_the_value(table_input: Any) -> None:
    editor = table_input.make_editor()
    editor.table.item(1, 2).setText("Building")
    editor.table.item(2, 1).setText("1")
    editor.table.cellWidget(1, 3).setColor(QColor("#123456"))
    with (
        patch("pixelwise.algorithms.widgets.classes.ClassTableChoice.make_editor", return_value=editor),
        patch.object(editor, "exec", return_value=editor.DialogCode.Accepted),
    ):
        table_input.edit()
    items = json.loads(table_input.parameterValue())
    assert items[1:] == [HOUSE | {"name": "Building", "color": "#123456"}, ROAD | {"value": 1}]
    assert "background, Building, road" in table_input.line.text() and table_input.line.isReadOnly()
    # It opens again with what was edited, and is given up by clearing the line.
    assert table_input.make_editor().items() == items
    table_input.line.clearValue()
    assert table_input.parameterValue() == "" and not table_input.line.isReadOnly()


def test_a_path_or_a_table_can_be_typed(table_input: Any) -> None:
    table_input.setParameterValue(" classes.csv ", QgsProcessingContext())
    assert table_input.parameterValue() == "classes.csv"
    editor = table_input.make_editor()
    assert "neither a file nor a table" in editor.problem.text() and editor.items() == []


def test_rows_are_added_moved_ignored_and_removed(table_input: Any) -> None:
    editor = table_input.make_editor()
    editor.add()
    editor.table.item(3, 2).setText("water")
    assert editor.items()[3] | {"color": ""} == {"value": 3, "name": "water", "color": ""}
    editor.table.selectRow(2)
    editor.move_row(-1)
    assert [item["name"] for item in editor.items()] == ["background", "road", "house", "water"]
    editor.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    assert editor.items()[1] == {"source": "road", "ignore": True}
    editor.table.selectRow(0)
    editor.remove()
    assert len(editor.items()) == 3
    editor.read()
    assert editor.items() == [BACKGROUND, HOUSE, ROAD]


def test_the_editor_stays_open_with_classes_that_cannot_be_used(table_input: Any) -> None:
    editor = table_input.make_editor()
    editor.table.item(1, 1).setText("300")
    editor.accept()
    assert editor.result() == 0 and "300" in editor.problem.text()
    editor.table.item(1, 1).setText("30")
    editor.accept()
    assert editor.result() == 1 and editor.problem.text() == ""


def test_what_is_wrong_with_the_labels_is_said_in_the_editor(table_input: Any) -> None:
    table_input._parents["LABELS"].value = None
    editor = table_input.make_editor()
    assert "polygons, lines, points or a raster" in editor.problem.text() and editor.items() == []
