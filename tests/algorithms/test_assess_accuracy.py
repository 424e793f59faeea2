"""Assess accuracy in QGIS, with a stand-in for the worker: what reaches the job, what is refused, what is styled."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from pixelwise.algorithms.assess_accuracy import AssessAccuracyAlgorithm
from pixelwise.algorithms.styles import SEE_THROUGH
from pixelwise.chips.job import LabelLayer, LayerSource
from pixelwise.errors import CanceledError
from pixelwise.maps.accuracy.job import AssessJob

from .conftest import write_raster
from .test_export_training_chips import categorized, features_of

ID = "pixelwise:assessaccuracy"
Make = Callable[..., Any]
POINTS = (("POINT(500010 5000040)", "house", "house"), ("POINT(500045 5000040)", "road", "house"))
POINT_FIELDS = ("mapped:string", "reference:string")
NUMBERS = {"OVERALL_ACCURACY": 0.9, "MEAN_IOU": 0.8, "KAPPA": None, "MACRO_F1": 0.85, "COUNT": 12000}


def run(parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    return processing.run(ID, parameters)


def refusal(parameters: dict[str, Any]) -> str:
    ok, sentence = AssessAccuracyAlgorithm().create().checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    return sentence


def test_only_what_is_given_differs_from_the_defaults_of_the_job(
    worker: Any, class_map: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    polygon_layer(name="truth")
    truth = str(tmp_path / "truth.gpkg")
    results = run({"MAP": str(class_map), "REFERENCE": truth, "REFERENCE_FIELD": "kind"})
    assert results == NUMBERS
    reference = LabelLayer(truth, field="kind")
    assert worker.jobs == [AssessJob(map=LabelLayer(str(class_map), is_raster=True), reference=reference)]


def test_every_parameter_reaches_the_job(worker: Any, class_map: Path, tmp_path: Path, polygon_layer: Make) -> None:
    compared, truth, area = (polygon_layer(name=name) for name in ("map", "truth", "area"))
    probabilities = write_raster(tmp_path / "probabilities.tif", np.ones((3, 100, 120), np.uint8))
    names = {
        "REPORT": "r.html", "MATRIX": "m.csv", "METRICS": "m.json", "METRICS_TABLE": "t.csv", "ERRORS": "e.tif",
        "CLASS_ERRORS": "c.tif", "OBJECTS": "o.gpkg",
    }  # fmt: skip
    paths = {key: str(tmp_path / name) for key, name in names.items()}
    plain = {
        "UNLABELLED": "background", "DESIGN": "simple", "MATCH": "name", "PIXEL_SIZE": 0.5, "BOUNDARY_TOLERANCE": 2.5,
    }  # fmt: skip
    given = {
        "MAP": compared, "MAP_FIELD": "kind", "REFERENCE": truth, "REFERENCE_FIELD": "kind", "AREA": area,
        "STRATA": "house=20000; road=0.5", "IGNORE": "cloud; 255", "PROBABILITIES": str(probabilities),
        "ERROR_CLASS": " house ",
    }  # fmt: skip
    results = run(given | plain | paths)
    assert results == NUMBERS | paths
    assert worker.jobs == [
        AssessJob(
            map=LabelLayer(str(tmp_path / "map.gpkg"), "map", field="kind"),
            reference=LabelLayer(str(tmp_path / "truth.gpkg"), "truth", field="kind"),
            area=LayerSource(str(tmp_path / "area.gpkg"), "area"),
            strata={"house": 20000, "road": 0.5},
            ignore=["cloud", "255"],
            probabilities=str(probabilities),
            error_class="house",
            **{key.lower(): value for key, value in (plain | paths).items()},
        )
    ]
    algorithm = AssessAccuracyAlgorithm().create()
    declared = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert declared == set(given) | set(plain) | set(paths)
    assert declared - {"MAP_FIELD", "REFERENCE_FIELD"} == {item.name.upper() for item in dataclasses.fields(AssessJob)}


def test_what_a_beginner_needs_is_not_folded_away() -> None:
    algorithm = AssessAccuracyAlgorithm().create()
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    shown = [item.name() for item in algorithm.parameterDefinitions() if not item.flags() & advanced]
    assert shown == [
        "MAP", "MAP_FIELD", "REFERENCE", "REFERENCE_FIELD", "AREA", "UNLABELLED", "DESIGN", "REPORT", "ERRORS",
        "CLASS_ERRORS", "OBJECTS", "MATRIX", "METRICS", "METRICS_TABLE",
    ]  # fmt: skip
    made = [item.name() for item in algorithm.destinationParameterDefinitions() if item.createByDefault()]
    assert made == ["REPORT"]
    outputs = {output.name(): output.type() for output in algorithm.outputDefinitions()}
    assert outputs["REPORT"] == "outputHtml" and {outputs[key] for key in NUMBERS} == {"outputNumber"}
    assert not algorithm.icon().isNull()


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        pytest.param({"MAP": None}, ("MAP:", "None", "class raster"), id="no map"),
        pytest.param({"MAP": "missing.tif"}, ("MAP:", "missing.tif"), id="map that does not exist"),
        pytest.param({"REFERENCE": "missing.gpkg"}, ("REFERENCE:", "missing.gpkg"), id="reference that does not exist"),
        pytest.param({"MAP_FIELD": "kind"}, ("MAP_FIELD", "'kind'", "is a raster", "empty"), id="field of a raster"),
        pytest.param(
            {"REFERENCE_FIELD": "sort"}, ("REFERENCE_FIELD", "'sort'", "fid, kind, code"), id="field that is not there"
        ),
        pytest.param({"REFERENCE": "LINES"}, ("REFERENCE", "'ways'", "LineString", "points"), id="lines"),
        pytest.param({"REFERENCE": "TABLE"}, ("REFERENCE", "'list'", "table without geometries"), id="table"),
        pytest.param(
            {"REFERENCE": "POINTS", "REFERENCE_FIELD": ""},
            ("REFERENCE_FIELD", "mapped, reference"),
            id="no point field",
        ),
        pytest.param({"AREA": "LINES"}, ("AREA", "LineString", "polygon"), id="area of lines"),
        pytest.param({"PROBABILITIES": "missing.tif"}, ("PROBABILITIES", "missing.tif"), id="no probabilities"),
        pytest.param({"DESIGN": "random"}, ("DESIGN", "'random'", "stratified, simple, none"), id="unknown design"),
        pytest.param({"UNLABELLED": "x"}, ("UNLABELLED", "'x'", "auto, background, ignore"), id="unknown choice"),
        pytest.param({"MATCH": "colour"}, ("MATCH", "'colour'", "auto, name, value"), id="unknown way to match"),
        pytest.param({"STRATA": "house"}, ("STRATA", "'house'", "forest=20000"), id="strata without numbers"),
        pytest.param({"STRATA": "house=0"}, ("STRATA", "house", "above 0"), id="stratum without area"),
        pytest.param({"PIXEL_SIZE": -1}, ("PIXEL_SIZE", "-1", "from 0"), id="negative pixel size"),
        pytest.param({"BOUNDARY_TOLERANCE": -2}, ("BOUNDARY_TOLERANCE", "-2", "from 0"), id="negative tolerance"),
        pytest.param({"REPORT": "/tmp/r.pdf"}, ("REPORT", ".pdf", ".html"), id="report as pdf"),
        pytest.param({"MATRIX": "/tmp/m.xlsx"}, ("MATRIX", ".xlsx", ".csv"), id="matrix as spreadsheet"),
        pytest.param({"METRICS": "/tmp/m.csv"}, ("METRICS", ".csv", ".json"), id="metrics as table"),
        pytest.param({"METRICS_TABLE": "/tmp/m"}, ("METRICS_TABLE", "no suffix", ".csv"), id="table without a suffix"),
        pytest.param({"ERRORS": "/tmp/e.png"}, ("ERRORS", ".png", ".tif"), id="error map as png"),
        pytest.param(
            {"MAP": "SQUARES", "MAP_FIELD": "kind", "OBJECTS": "/tmp/o.xyz"},
            ("OBJECTS", ".xyz", ".gpkg"),
            id="objects of no format",
        ),
        pytest.param({"OBJECTS": "/tmp/o.gpkg"}, ("OBJECTS", "MAP is a raster"), id="objects of a raster"),
        pytest.param({"ERRORS": "/proc/none/e.tif"}, ("/proc/none/e.tif", "cannot be written"), id="not writable"),
        pytest.param(
            {"REFERENCE": "POINTS", "REFERENCE_FIELD": "reference", "ERRORS": "TEMPORARY_OUTPUT"},
            ("ERRORS needs", "points"),
            id="error map of points",
        ),
        pytest.param(
            {"MAP": "POINTS", "MAP_FIELD": "mapped"}, ("MAP holds points", "REFERENCE"), id="only the map is points"
        ),
        pytest.param(
            {"MATRIX": "/tmp/a.csv", "METRICS_TABLE": "/tmp/a.csv"}, ("MATRIX", "METRICS_TABLE"), id="one file"
        ),
        pytest.param({"CLASS_ERRORS": "/tmp/c.tif"}, ("ERROR_CLASS", "CLASS_ERRORS"), id="errors of no class"),
    ],
)
def test_refuses_in_a_sentence(
    class_map: Path, tmp_path: Path, polygon_layer: Make, feature_layer: Make, change: dict[str, Any],
    parts: tuple[str, ...],
) -> None:  # fmt: skip
    stand_ins = {
        "LINES": lambda: feature_layer(
            "LineString", ("LINESTRING(0 0, 1 1)", "x"), fields=("kind:string",), name="ways"
        ),
        "TABLE": lambda: feature_layer("NoGeometry", (None, "x"), fields=("kind:string",), name="list"),
        "SQUARES": lambda: polygon_layer("memory", name="squares"),
        "POINTS": lambda: feature_layer("Point", *POINTS, fields=POINT_FIELDS, name="points"),
    }
    change = {key: stand_ins.get(value, lambda value=value: value)() for key, value in change.items()}
    truth = polygon_layer(name="truth")
    given = {"MAP": str(class_map), "REFERENCE": truth, "REFERENCE_FIELD": "kind", "REPORT": "TEMPORARY_OUTPUT"}
    sentence = refusal(given | change)
    assert all(part in sentence for part in parts), sentence


def test_a_run_is_refused_with_the_same_sentence(class_map: Path, polygon_layer: Make) -> None:
    with pytest.raises(QgsProcessingException):
        run({"MAP": str(class_map), "REFERENCE": polygon_layer(), "REFERENCE_FIELD": "sort"})


def test_a_cancelled_run_is_no_success(worker: Any, class_map: Path, polygon_layer: Make) -> None:
    worker.error = CanceledError()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run({"MAP": str(class_map), "REFERENCE": polygon_layer(), "REFERENCE_FIELD": "kind"})


def test_a_memory_layer_is_written_with_the_chosen_field(
    worker: Any, class_map: Path, polygon_layer: Make, feature_layer: Make
) -> None:
    points = feature_layer("Point", *POINTS, fields=POINT_FIELDS, name="points")
    area = polygon_layer("memory", name="area")
    run({"MAP": str(class_map), "REFERENCE": points, "REFERENCE_FIELD": "reference", "AREA": area})
    (job,) = worker.jobs
    assert (job.reference.layer, job.reference.field) == ("reference", "reference")
    assert features_of(job.reference) == [("house",), ("house",)]
    assert QgsVectorLayer(job.reference.path, "", "ogr").geometryType() == Qgis.GeometryType.Point
    assert features_of(job.area) == [(), (), ()]


def test_layers_of_the_project_count_as_they_are_shown(
    worker: Any, class_map: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    compared, truth = polygon_layer(name="map"), polygon_layer(name="truth")
    compared.setSubsetString("code = 1")
    truth.startEditing()
    truth.deleteFeature(1)
    QgsProject.instance().addMapLayers([compared, truth])
    run({"MAP": "map", "MAP_FIELD": "code", "REFERENCE": truth.id(), "REFERENCE_FIELD": "kind"})
    (job,) = worker.jobs
    assert job.map == LabelLayer(str(tmp_path / "map.gpkg"), "map", "code = 1", field="code")
    assert features_of(job.reference) == [("road",), ("house",)]
    truth.rollBack()


def test_an_area_may_be_the_selected_features(worker: Any, class_map: Path, polygon_layer: Make) -> None:
    area = polygon_layer(name="area")
    QgsProject.instance().addMapLayer(area)
    area.selectByIds([2])
    chosen = QgsProcessingFeatureSourceDefinition(area.id(), selectedFeaturesOnly=True)
    run({"MAP": str(class_map), "REFERENCE": polygon_layer(), "REFERENCE_FIELD": "kind", "AREA": chosen})
    source = worker.jobs[0].area
    assert QgsVectorLayer(f"{source.path}|layername={source.layer}", "", "ogr").featureCount() == 1


RED, BLUE = "#ff0000", "#0000ff"


@pytest.mark.parametrize(
    ("field", "style", "expected"),
    [
        pytest.param("", "code", [(1, "House", RED, 1), (2, "Road", BLUE, 2)], id="numbers keep their values"),
        pytest.param("", "kind", [(None, "House", RED, "house"), (None, "Road", BLUE, "road")], id="texts have none"),
        pytest.param("code", "kind", [], id="a style of another field"),
    ],
)
def test_names_and_colours_come_from_the_style_also_of_what_it_hides(
    worker: Any, class_map: Path, polygon_layer: Make, field: str, style: str, expected: list[Any]
) -> None:
    truth = polygon_layer(name="truth")
    values = (1, 2) if style == "code" else ("house", "road")
    categorized(truth, style, (values[0], "House", RED), (values[1], "Road", BLUE))
    truth.renderer().updateCategoryRenderState(1, False)
    QgsProject.instance().addMapLayer(truth)
    run({"MAP": str(class_map), "REFERENCE": truth, "REFERENCE_FIELD": field})
    reference = worker.jobs[0].reference
    assert reference.field == (field or style)
    found = [(item.get("value"), item["name"], item["color"], item["source"]) for item in reference.classes]
    assert found == expected


def test_polygons_without_a_field_are_a_class_with_the_name_and_colour_of_the_layer(
    worker: Any, class_map: Path, polygon_layer: Make
) -> None:
    houses = polygon_layer(name="houses")
    QgsProject.instance().addMapLayer(houses)
    houses.renderer().symbol().setColor(QColor(RED))
    run({"MAP": str(class_map), "REFERENCE": houses})
    reference = worker.jobs[0].reference
    assert (reference.field, reference.name) == ("", "houses")
    assert reference.classes == [{"name": "houses", "color": RED, "source": "houses"}]


def test_names_of_a_raster_come_from_its_style(worker: Any, class_map: Path, polygon_layer: Make) -> None:
    layer = QgsRasterLayer(str(class_map), "map")
    entries = [QgsPalettedRasterRenderer.Class(1, QColor(RED), "House")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    run({"MAP": layer, "REFERENCE": polygon_layer(), "REFERENCE_FIELD": "kind"})
    assert worker.jobs[0].map.classes == [{"value": 1, "name": "House", "color": RED, "source": 1}]


def test_the_layers_are_named_styled_and_grouped(
    worker: Any, class_map: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    import processing

    paths = {key: str(tmp_path / f"{key}.tif") for key in ("ERRORS", "CLASS_ERRORS")}
    given = {"MAP": str(class_map), "REFERENCE": polygon_layer(), "REFERENCE_FIELD": "kind", "ERROR_CLASS": "house"}
    processing.runAndLoadResults(ID, given | paths)
    group = QgsProject.instance().layerTreeRoot().findGroup("Accuracy of classes")
    layers = {node.name(): node.layer() for node in group.findLayers()}
    assert list(layers) == ["Errors of one class of classes", "Errors of classes"]
    for layer in layers.values():
        renderer = layer.renderer()
        assert isinstance(renderer, QgsPalettedRasterRenderer)
        # Only what occurs and has a name is in the legend.
        assert [(item.value, item.label, item.color.name()) for item in renderer.classes()] == [
            (1, "house, right", "#f0e0c0"), (300, "house, mapped as road", "#d55e00"),
        ]  # fmt: skip
        # Where the map is right, the image below can be seen.
        assert [item.color.alpha() for item in renderer.classes()] == [SEE_THROUGH, 255]
