"""The class table that a user gives: a file, or a table of the project by name, id or as a layer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProject

from pixelwise.algorithms.class_tables import class_items
from pixelwise.errors import InputError, LabelError

Make = Callable[..., Any]
FIELDS = ("source:string", "value:integer", "name:string", "color:string")
ROWS = ((None, "concerte", 3, "Concrete", "#808080"), (None, "tin", 4, "Tin roof", None))


def project_context() -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def shown(items: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return [(str(item["source"]), int(item["value"]), item["name"], item.get("color") or "") for item in items]


EXPECTED = [("concerte", 3, "Concrete", "#808080"), ("tin", 4, "Tin roof", "")]


@pytest.fixture
def table(feature_layer: Make) -> Any:
    layer = feature_layer("NoGeometry", *ROWS, fields=FIELDS, name="roof classes")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.mark.parametrize("given", ["name", "id", "layer"])
def test_a_table_of_the_project(table: Any, given: str) -> None:
    value = {"name": table.name(), "id": table.id(), "layer": table}[given]
    text = value if isinstance(value, str) else ""
    assert shown(class_items("CLASS_TABLE", value, text, project_context())) == EXPECTED


def test_edits_of_a_table_count(table: Any) -> None:
    table.startEditing()
    assert table.changeAttributeValue(1, 2, "Beton")
    items = class_items("CLASS_TABLE", table, "", project_context())
    table.rollBack()
    assert [item["name"] for item in items] == ["Beton", "Tin roof"]


def test_a_layer_with_geometries_can_be_a_table(feature_layer: Make) -> None:
    layer = feature_layer("Point", ("POINT(0 0)", "tin", 4, "Tin roof", ""), fields=FIELDS)
    assert shown(class_items("CLASS_TABLE", layer, "", project_context())) == EXPECTED[1:]


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "classes.csv"
    path.write_text("source,value,name,color\nconcerte,3,Concrete,#808080\ntin,4,Tin roof,\n")
    assert shown(class_items("CLASS_TABLE", str(path), str(path), project_context())) == EXPECTED


@pytest.mark.parametrize("given", [None, "", " "])
def test_nothing(given: Any) -> None:
    assert class_items("CLASS_TABLE", given, given or "", project_context()) == []


def test_neither_a_file_nor_a_table() -> None:
    with pytest.raises(InputError, match="CLASS_TABLE: 'roofs' is neither a file nor a table of the project"):
        class_items("CLASS_TABLE", "roofs", "roofs", project_context())


def test_a_raster_is_no_table(raster: Path) -> None:
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(raster), "ortho")
    with pytest.raises(InputError, match="CLASS_TABLE: 'ortho' is no table"):
        class_items("CLASS_TABLE", layer, "", project_context())


def test_faults_are_told_with_the_name_of_the_table(feature_layer: Make) -> None:
    layer = feature_layer("NoGeometry", (None, "blue"), fields=("sky:string",), name="colours")
    with pytest.raises(LabelError) as caught:
        class_items("CLASS_TABLE", layer, "", project_context())
    assert "the table 'colours'" in str(caught.value) and "classes.csv" not in str(caught.value)


def test_the_table_reaches_the_job(worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make, table: Any) -> None:
    import processing

    given = {"INPUT": [str(raster)], "LABELS": polygon_layer(), "CLASS_FIELD": "kind", "CLASS_TABLE": "roof classes"}
    processing.run("pixelwise:exporttrainingchips", given | {"OUTPUT": str(tmp_path / "chips")})
    assert shown(worker.jobs[0].classes) == EXPECTED
