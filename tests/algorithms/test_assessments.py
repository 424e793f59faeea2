"""Assessments as a user runs them: layers of QGIS, the real worker, what is loaded into the project, qgis_process."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsProject

Make = Callable[..., Any]
ID = "pixelwise:assessaccuracy"
# 10,800 pixels of background are right, 400 of a house too; a road is mapped as house and a house as road.
PIXELS = {
    "OVERALL_ACCURACY": 11200 / 12000, "MEAN_IOU": (1 + 1 / 3 + 0) / 3, "KAPPA": 0.6385542, "MACRO_F1": 0.5,
    "COUNT": 12000,
}  # fmt: skip


def assess(**given: Any) -> dict[str, Any]:
    import processing

    return processing.run(ID, given)


def numbers_of(results: dict[str, Any]) -> dict[str, Any]:
    return {key: results[key] for key in PIXELS}


@pytest.fixture
def truth(polygon_layer: Make) -> Any:
    """Squares of the project, held in no file: house, road, house in `kind`; 1, 2, 1 in `code`."""
    layer = polygon_layer("memory", name="truth")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.mark.parametrize("field", ["kind", "code"])
def test_a_raster_against_polygons_of_the_project(class_map: Path, truth: Any, field: str) -> None:
    results = assess(MAP=str(class_map), REFERENCE=truth, REFERENCE_FIELD=field)
    assert numbers_of(results) == pytest.approx(PIXELS)


def test_a_filter_of_the_layer_counts(class_map: Path, polygon_layer: Make) -> None:
    layer = polygon_layer(name="truth")
    layer.setSubsetString("kind = 'house'")
    results = assess(MAP=str(class_map), REFERENCE=layer, REFERENCE_FIELD="kind", UNLABELLED="ignore")
    assert (results["COUNT"], results["OVERALL_ACCURACY"]) == (800, 0.5)


def test_a_figure_that_is_not_defined_is_empty(class_map: Path, truth: Any, feature_layer: Make) -> None:
    square = "POLYGON((500005 5000030, 500025 5000030, 500025 5000050, 500005 5000050, 500005 5000030))"
    results = assess(
        MAP=str(class_map), REFERENCE=truth, REFERENCE_FIELD="kind", AREA=feature_layer("Polygon", (square,))
    )
    assert numbers_of(results) == {
        "OVERALL_ACCURACY": 1, "MEAN_IOU": 1, "KAPPA": None, "MACRO_F1": 1, "COUNT": 400,
    }  # fmt: skip


def test_a_layer_of_one_class_is_found_in_a_map_of_several_by_its_name(class_map: Path, polygon_layer: Make) -> None:
    houses = polygon_layer(name="House")
    houses.setSubsetString("kind = 'house'")
    results = assess(MAP=str(class_map), REFERENCE=houses, UNLABELLED="ignore")
    assert (results["COUNT"], results["OVERALL_ACCURACY"]) == (800, 0.5)


def test_points_with_a_field_chosen_from_a_memory_layer(class_map: Path, feature_layer: Make) -> None:
    rows = [("POINT(500010 5000040)", "house"), ("POINT(500045 5000040)", "road"), ("POINT(500002 5000002)", None)]
    points = feature_layer("Point", *rows, fields=("seen:string",), name="points")
    results = assess(MAP=str(class_map), REFERENCE=points, REFERENCE_FIELD="seen", DESIGN="none")
    assert (results["COUNT"], results["OVERALL_ACCURACY"]) == (2, 0.5)


def test_all_outputs_are_written_and_the_error_maps_are_loaded(class_map: Path, truth: Any, tmp_path: Path) -> None:
    import processing

    names = {
        "REPORT": "r.html", "MATRIX": "m.csv", "METRICS": "m.json", "METRICS_TABLE": "t.csv", "ERRORS": "e.tif",
        "CLASS_ERRORS": "c.tif",
    }  # fmt: skip
    paths = {key: str(tmp_path / name) for key, name in names.items()}
    given = {"MAP": str(class_map), "REFERENCE": truth, "REFERENCE_FIELD": "kind", "ERROR_CLASS": "house"}
    results = processing.runAndLoadResults(ID, given | paths)
    assert {key: results[key] for key in paths} == paths
    assert "<html" in Path(paths["REPORT"]).read_text(encoding="utf-8")
    assert json.loads(Path(paths["METRICS"]).read_text(encoding="utf-8"))
    group = QgsProject.instance().layerTreeRoot().findGroup("Accuracy of classes")
    legends = {
        node.name(): {item.value: item.label for item in node.layer().renderer().classes()}
        for node in group.findLayers()
    }
    pairs = {label: code for code, label in legends["Errors of classes"].items()}
    assert sorted(pairs) == [
        "background, right", "house, mapped as road", "house, right", "road, mapped as house",
    ]  # fmt: skip
    codes, counts = np.unique(gdal.Open(paths["ERRORS"]).ReadAsArray(), return_counts=True)
    assert dict(zip(codes.tolist(), counts.tolist(), strict=True)) == {
        pairs[label]: 10800 if label.startswith("background") else 400 for label in pairs
    }
    assert list(legends["Errors of one class of classes"]) == [1, 2, 3, 4]


def test_polygons_against_polygons_give_their_objects(truth: Any, polygon_layer: Make, tmp_path: Path) -> None:
    import processing

    houses = polygon_layer(name="map")
    houses.setSubsetString("kind = 'house'")
    given = {"MAP": houses, "MAP_FIELD": "kind", "REFERENCE": truth, "REFERENCE_FIELD": "kind"}
    results = processing.runAndLoadResults(ID, given | {"OBJECTS": str(tmp_path / "o.gpkg")})
    assert results["OBJECTS"] == str(tmp_path / "o.gpkg")
    (node,) = QgsProject.instance().layerTreeRoot().findGroup("Accuracy of map").findLayers()
    layer = node.layer()
    assert node.name() == "Objects of map"
    assert sorted((feature["status"], feature["class"], feature["iou"]) for feature in layer.getFeatures()) == [
        ("matched", "house", 1), ("matched", "house", 1), ("missed", "road", 0),
    ]  # fmt: skip
    assert [item.value() for item in layer.renderer().categories()] == ["matched", "missed", "false"]
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures("status = 'matched'")))
    assert QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context) == "<b>house</b> · matched · IoU 1.00"


def test_a_class_that_nobody_has_is_refused_in_the_worker_too(class_map: Path, truth: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="ERROR_CLASS"):
        assess(
            MAP=str(class_map), REFERENCE=truth, REFERENCE_FIELD="kind", ERROR_CLASS="lake",
            CLASS_ERRORS=str(tmp_path / "c.tif"),
        )  # fmt: skip
    assert not (tmp_path / "c.tif").exists()


def test_the_oracle_of_525_points(shared_data: Path, tmp_path: Path) -> None:
    points = str(shared_data / "aber_s2" / "accuracy" / "acc_ass_smpls_test_vals.geojson")
    results = assess(
        MAP=points, MAP_FIELD="img_smpls", REFERENCE=points, REFERENCE_FIELD="ref_smpls",
        STRATA="forest=20000; grass=50000; urban=5000; other=10000", REPORT=str(tmp_path / "r.html"),
    )  # fmt: skip
    assert results["COUNT"] == 525
    assert (round(results["OVERALL_ACCURACY"], 4), round(results["KAPPA"], 3)) == (0.8476, 0.773)


def test_the_oracle_of_1000_points(shared_data: Path) -> None:
    points = str(shared_data / "aber_s2" / "accuracy" / "cls_acc_assessment_pts_ref.geojson")
    results = assess(
        MAP=points, MAP_FIELD="rf_rl_cls", REFERENCE=points, REFERENCE_FIELD="ref_pts", DESIGN="none",
    )  # fmt: skip
    assert (results["COUNT"], round(results["OVERALL_ACCURACY"], 3), round(results["KAPPA"], 4)) == (
        1000,
        0.739,
        0.7089,
    )
