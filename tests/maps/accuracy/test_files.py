from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pixelwise.chips.job import LabelLayer
from pixelwise.geo.accuracyfigures import class_figures, mean_figures, overall_figures
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.maps.accuracy.assessment import Assessment
from pixelwise.maps.accuracy.estimates import estimates_of
from pixelwise.maps.accuracy.files import matrix_csv, metrics_csv, metrics_json, unique_names
from pixelwise.maps.accuracy.job import AssessJob
from pixelwise.maps.accuracy.objects import ObjectFigures
from pixelwise.maps.accuracy.pycmtable import pycm_table

NAN = float("nan")
BYTE_ORDER_MARK = "\ufeff"
CLASSES = ClassTable(
    [ClassEntry(1, "Wald, naß", "#009e73"), ClassEntry(2, "grass", "#e69f00"), ClassEntry(7, "water", "#0072b2")]
)
# Water is on the map only, grass is found with one error.
MATRIX = np.array([[65536**2 // 2, 3, 1], [0, 40, 2], [0, 0, 0]])
OBJECTS = ObjectFigures(
    "grass", "#e69f00", 4, 5, [0.5, 0.75], [4, 2], [0.8, 0.4], [1.0, 0.5], [8 / 9, 4 / 9], NAN, [0] * 10, 0
)


@pytest.fixture
def assessment() -> Assessment:
    return Assessment(
        classes=CLASSES,
        matrix=MATRIX,
        unit="pixels",
        map_areas=np.array([500.0, 43.0, 3.0]),
        auc=np.array([0.9, 0.75, NAN]),
        estimates=estimates_of(MATRIX, np.array([500.0, 43.0, 3.0]), "stratified", "m²"),
        objects=[OBJECTS],
        boundary=np.array([0.5, 0.25, NAN]),
        notes=["Only the map has the class water."],
        job=AssessJob(LabelLayer("map.tif", is_raster=True), LabelLayer("reference.gpkg", field="class")),
    )


def read_lines(text: str) -> dict[tuple[str, str, str], dict[str, str]]:
    """Lines by group, key and class, with the IoU after the key of those that have one."""
    lines = list(csv.DictReader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")))
    keyed = {(line["group"], line["key"] + line["threshold"], line["class"]): line for line in lines}
    assert len(keyed) == len(lines)
    return keyed


def test_the_matrix_has_the_reference_in_rows(assessment):
    text = matrix_csv(assessment)
    # Without it Excel takes names with an umlaut for something else.
    assert text.startswith(BYTE_ORDER_MARK)
    assert list(csv.reader(io.StringIO(text[1:], newline=""))) == [
        ["reference \\ map", "Wald, naß", "grass", "water"],
        ["Wald, naß", str(65536**2 // 2), "3", "1"],
        ["grass", "0", "40", "2"],
        ["water", "0", "0", "0"],
    ]


def test_gdal_reads_the_matrix(assessment, tmp_path: Path):
    from osgeo import ogr

    (tmp_path / "matrix.csv").write_text(matrix_csv(assessment), encoding="utf-8", newline="")
    dataset = ogr.Open(str(tmp_path / "matrix.csv"))
    layer = dataset.GetLayer()
    assert [field.GetName() for field in layer.schema][1:] == ["Wald, naß", "grass", "water"]
    assert layer.GetFeature(1).GetField(0) == "Wald, naß"


def test_classes_of_the_same_name_are_told_apart():
    classes = ClassTable([ClassEntry(1, "field", "#000000"), ClassEntry(4, "field", "#ffffff"), CLASSES.entries[2]])
    assert unique_names(classes) == ["field (1)", "field (4)", "water"]


def test_the_json_holds_every_figure_and_null_where_it_is_undefined(assessment):
    found = json.loads(metrics_json(assessment), parse_constant=pytest.fail)
    assert found["overall"] == pytest.approx(overall_figures(MATRIX))
    assert found["count"] == MATRIX.sum() and found["unit"] == "pixels"
    assert found["matrix"]["counts"] == MATRIX.tolist() and found["matrix"]["classes"] == CLASSES.names
    forest, _, water = found["classes"]
    for key, values in class_figures(MATRIX).items():
        assert forest[key] == pytest.approx(values[0]), key
    assert (forest["value"], forest["name"], forest["color"]) == (1, "Wald, naß", "#009e73")
    assert (forest["reference_count"], forest["map_count"], forest["map_area"]) == (
        65536**2 // 2 + 4,
        65536**2 // 2,
        500,
    )
    assert (forest["auc"], forest["boundary_f1"]) == (0.9, 0.5)
    assert water["producers_accuracy"] is None and water["auc"] is None and water["users_accuracy"] == 0
    means = mean_figures(MATRIX)
    assert found["means"]["macro_iou"] == {"value": means["macro_iou"].value, "left_out": ["water"]}
    assert found["means"]["macro_auc"] == {"value": pytest.approx(0.825), "left_out": ["water"]}
    assert found["means"]["micro_f1"]["left_out"] == []
    assert {f"{kind}_{key}" for kind in ("macro", "micro", "weighted") for key in class_figures(MATRIX)} <= set(
        found["means"]
    )
    assert found["estimates"]["design"] == "stratified"
    assert found["estimates"]["areas"][0]["value"] == pytest.approx(assessment.estimates.areas[0].value)
    assert found["objects"][0]["f1"] == pytest.approx([8 / 9, 4 / 9])
    assert found["objects"][0]["mean_iou_of_matches"] is None
    assert found["objects"][0]["mean_f1"] == pytest.approx(6 / 9)
    assert found["pycm"]["overall"] == pytest.approx(pycm_table(MATRIX).overall)
    assert found["pycm"]["per_class"]["TPR"][2] is None
    assert found["notes"] == assessment.notes and found["job"]["reference"]["field"] == "class"


def test_the_table_has_a_line_for_every_figure_and_is_empty_where_it_is_undefined(assessment):
    lines = read_lines(metrics_csv(assessment))
    for key, value in overall_figures(MATRIX).items():
        assert float(lines["overall", key, ""]["value"]) == value, key
    for key, values in class_figures(MATRIX).items():
        for entry, value in zip(CLASSES, values, strict=True):
            line = lines["class", key, entry.name]
            assert line["class_value"] == str(entry.value)
            assert line["value"] == ("" if np.isnan(value) else repr(float(value))), key
    assert lines["class", "auc", "water"]["value"] == "" and lines["class", "boundary_f1", "grass"]["value"] == "0.25"
    assert lines["class", "map_area", "water"]["value"] == "3.0"
    assert lines["class", "map_area", "water"]["name"] == "Area in the map (m²)"
    assert lines["class", "map_count", "water"]["name"] == "Count in the map (pixels)"
    assert lines["mean", "macro_iou", ""]["left_out"] == "water" and lines["mean", "micro_iou", ""]["left_out"] == ""
    estimate = assessment.estimates.overall
    line = lines["estimate", "overall", ""]
    assert [float(line[key]) for key in ("value", "standard_error", "low", "high")] == list(vars(estimate).values())
    assert lines["estimate", "areas", "grass"]["name"] == "Area, estimated (m²)"
    assert lines["objects", "f10.75", "grass"]["value"] == repr(4 / 9)
    assert lines["objects", "mean_iou_of_matches", "grass"]["value"] == ""
    for key, value in pycm_table(MATRIX).overall.items():
        assert lines["pycm", key, ""]["value"] == ("" if value is None else str(value)), key
    assert lines["pycm class", "TPR", "water"]["value"] == ""


def test_only_the_matrix_is_needed(assessment):
    bare = replace(assessment, map_areas=None, auc=None, estimates=None, objects=[], boundary=None, matrix=MATRIX * 0)
    found = json.loads(metrics_json(bare))
    assert found["estimates"] is None and found["objects"] == [] and "map_area" not in found["classes"][0]
    assert set(found["overall"].values()) == {None}
    assert "two classes" in found["pycm"]["note"]
    groups = {group for group, _, _ in read_lines(metrics_csv(bare))}
    assert groups == {"overall", "mean", "class"}
