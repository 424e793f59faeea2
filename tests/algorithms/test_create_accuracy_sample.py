"""Create accuracy sample in QGIS: the job, the form that a person fills in, and the way back into an assessment."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsValueMapFieldFormatter,
    QgsVectorLayer,
)

from pixelwise.algorithms import base
from pixelwise.algorithms.create_accuracy_sample import CreateAccuracySampleAlgorithm
from pixelwise.chips.job import LabelLayer, LayerSource
from pixelwise.feedback import SilentFeedback
from pixelwise.maps.accuracy.job import SampleJob
from pixelwise.maps.accuracy.sampling import create_sample

from .conftest import write_raster

ID = "pixelwise:createaccuracysample"


@pytest.fixture
def class_raster(tmp_path: Path) -> Path:
    """Water on the left, land on the right, of 100 × 120 pixels of 1 m."""
    array = np.ones((1, 100, 120), np.uint8)
    array[0, :, 60:] = 2
    path = write_raster(tmp_path / "classes.tif", array)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames(["", "water", "land"])
    dataset.FlushCache()
    dataset = None
    return path


@pytest.fixture
def jobs(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Runs the engine in this process and keeps the jobs."""
    kept: list[Any] = []

    def run(job: Any, _python: str, _feedback: Any, **_: Any) -> dict[str, Any]:
        kept.append(job)
        return create_sample(job, SilentFeedback())

    monkeypatch.setattr(base.runner, "run_job", run)
    monkeypatch.setattr(base, "worker_python", lambda: "python")
    return kept


def run(parameters: dict[str, Any], **options: Any) -> dict[str, Any]:
    import processing

    return processing.run(ID, parameters, **options)


def test_only_what_is_given_differs_from_the_defaults_of_the_job(
    jobs: list[Any], class_raster: Path, tmp_path: Path
) -> None:
    output = str(tmp_path / "sample.gpkg")
    assert run({"MAP": str(class_raster), "OUTPUT": output}) == {"OUTPUT": output, "POINT_COUNT": 500}
    (job,) = jobs
    assert job == SampleJob(LabelLayer(str(class_raster), is_raster=True, classes=job.map.classes), output)


def test_every_parameter_reaches_the_job(
    jobs: list[Any], polygon_layer: Any, feature_layer: Any, tmp_path: Path
) -> None:
    layer = polygon_layer()
    area = feature_layer("Polygon", ("POLYGON((500000 5000000, 500100 5000000, 500100 5000100, 500000 5000000))",))
    output = str(tmp_path / "sample.gpkg")
    given = {
        "MAP": layer, "MAP_FIELD": "kind", "AREA": area, "SIZE": 30, "ALLOCATION": "optimal", "MINIMUM_PER_CLASS": 5,
        "MINIMUM_DISTANCE": 1.5, "TARGET_ERROR": 0.02, "EXPECTED_ACCURACY": "house=0.9; road=0.7", "IGNORE": "lake; 9",
        "UNLABELLED": "background", "PIXEL_SIZE": 0.5, "SEED": 7, "OUTPUT": output,
    }  # fmt: skip
    assert run(given)["POINT_COUNT"] == 30
    (job,) = jobs
    source = LabelLayer(str(tmp_path / "labels.gpkg"), "labels", field="kind", classes=job.map.classes)
    assert isinstance(job.area, LayerSource)
    assert Path(job.area.path).exists()
    assert job == SampleJob(
        source, output, job.area, 0.5, "background", 30, 0.02, "optimal", {"house": 0.9, "road": 0.7}, 5, 1.5,
        ["lake", "9"], 7,
    )  # fmt: skip


def test_only_selected_polygons_are_the_area(
    jobs: list[Any], class_raster: Path, feature_layer: Any, tmp_path: Path
) -> None:
    squares = [
        (f"POLYGON(({x} 5000000, {x + 20} 5000000, {x + 20} 5000100, {x} 5000100, {x} 5000000))",)
        for x in (500000, 500080)
    ]
    area = feature_layer("Polygon", *squares, name="areas")
    QgsProject.instance().addMapLayer(area, False)
    area.select([next(area.getFeatures()).id()])
    output = str(tmp_path / "sample.gpkg")
    run({"MAP": str(class_raster), "AREA": QgsProcessingFeatureSourceDefinition(area.id(), True), "SIZE": 30,
         "OUTPUT": output})  # fmt: skip
    sample = QgsVectorLayer(output, "sample", "ogr")
    assert {feature["map_class"] for feature in sample.getFeatures()} == {"water"}
    assert sample.extent().xMaximum() < 500020


def test_polygons_of_a_memory_layer_are_written_for_the_engine(
    jobs: list[Any], polygon_layer: Any, tmp_path: Path
) -> None:
    layer = polygon_layer("memory")
    output = str(tmp_path / "sample.gpkg")
    run({"MAP": layer, "MAP_FIELD": "kind", "SIZE": 60, "OUTPUT": output})
    sample = QgsVectorLayer(output, "sample", "ogr")
    assert {feature["map_class"] for feature in sample.getFeatures()} == {"house", "road"}


def test_points_lie_outside_of_polygons_too_where_the_form_then_offers_background(
    jobs: list[Any], polygon_layer: Any, tmp_path: Path
) -> None:
    layer = polygon_layer(name="House")
    layer.setSubsetString("kind = 'house'")
    output = str(tmp_path / "sample.gpkg")
    run({"MAP": layer, "UNLABELLED": "background", "SIZE": 60, "OUTPUT": output})
    sample = QgsVectorLayer(output, "sample", "ogr")
    assert {feature["map_class"] for feature in sample.getFeatures()} == {"House", "background"}
    assert [next(iter(item)) for item in choices(sample)] == ["(not decided)", "House", "background"]


def choices(layer: QgsVectorLayer) -> list[dict[str, str]]:
    widget = layer.editorWidgetSetup(layer.fields().indexOf("reference"))
    assert widget.type() == "ValueMap"
    return widget.config()["map"]


def test_the_form_is_stored_in_the_file(jobs: list[Any], class_raster: Path, tmp_path: Path) -> None:
    output = str(tmp_path / "sample.gpkg")
    run({"MAP": str(class_raster), "SIZE": 60, "OUTPUT": output})
    layer = QgsVectorLayer(output, "sample", "ogr")
    assert choices(layer) == [
        {"(not decided)": QgsValueMapFieldFormatter.NULL_VALUE}, {"water": "water"}, {"land": "land"},
    ]  # fmt: skip
    # Nothing of what the map says leads the person who fills it in.
    form = layer.editFormConfig()
    assert [tab.name() for tab in form.tabs()] == ["id", "reference"]
    assert form.readOnly(layer.fields().indexOf("id"))
    assert not form.readOnly(layer.fields().indexOf("reference"))
    hidden = {column.name for column in layer.attributeTableConfig().columns() if column.hidden}
    assert {"map_value", "map_class", "weight"} <= hidden
    assert layer.displayExpression() == '"id"'
    assert layer.mapTipTemplate() == ""


def test_a_person_can_fill_it_in(jobs: list[Any], class_raster: Path, tmp_path: Path) -> None:
    output = str(tmp_path / "sample.gpkg")
    run({"MAP": str(class_raster), "SIZE": 60, "OUTPUT": output})
    layer = QgsVectorLayer(output, "sample", "ogr")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert [(item.value(), item.label()) for item in renderer.categories()] == [(0, "To do"), (1, "Done")]
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    expression = QgsExpression(renderer.classAttribute())

    def is_done() -> list[int]:
        found = []
        for feature in layer.getFeatures("id <= 2"):
            context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
            context.setFeature(feature)
            found.append(expression.evaluate(context))
        return found

    assert is_done() == [0, 0]
    position = layer.fields().indexOf("reference")
    assert layer.startEditing()
    assert layer.changeAttributeValue(next(layer.getFeatures("id = 1")).id(), position, choices(layer)[1]["water"])
    assert layer.commitChanges()
    assert is_done() == [1, 0]
    with pytest.raises(QgsProcessingException, match="filled in the reference of 1 points"):
        run({"MAP": str(class_raster), "SIZE": 60, "OUTPUT": output})


def test_the_loaded_layer_has_name_and_form(jobs: list[Any], class_raster: Path, tmp_path: Path) -> None:
    output = str(tmp_path / "sample.gpkg")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    context.addLayerToLoadOnCompletion(output, QgsProcessingContext.LayerDetails("x", context.project(), "OUTPUT"))
    run({"MAP": str(class_raster), "SIZE": 60, "OUTPUT": output}, context=context, feedback=feedback)
    loaded = context.layerToLoadOnCompletionDetails(output)
    assert loaded.name == "Accuracy sample of classes"
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(output, "sample", "ogr", options)
    loaded.postProcessor().postProcessLayer(layer, context, feedback)
    assert len(choices(layer)) == 3
    assert [tab.name() for tab in layer.editFormConfig().tabs()] == ["id", "reference"]


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        pytest.param({"MAP": None}, ("MAP", "None"), id="no map"),
        pytest.param({"MAP": "missing.tif"}, ("MAP", "missing.tif"), id="map that does not exist"),
        pytest.param({"MAP": "POINTS"}, ("MAP", "Point", "polygons"), id="points as a map"),
        pytest.param({"MAP_FIELD": "kind"}, ("MAP_FIELD", "kind", "raster"), id="field of a raster"),
        pytest.param({"SIZE": -1}, ("SIZE", "-1", "from 0"), id="negative size"),
        pytest.param({"SIZE": 20}, ("MINIMUM_PER_CLASS", "25", "20"), id="minimum above the size"),
        pytest.param({"ALLOCATION": "fair"}, ("ALLOCATION", "'fair'", "equal, proportional, optimal"), id="allocation"),
        pytest.param({"UNLABELLED": "auto"}, ("UNLABELLED", "'auto'", "ignore, background"), id="outside"),
        pytest.param({"SIZE": 0, "TARGET_ERROR": 0}, ("TARGET_ERROR", "0.01"), id="no standard error"),
        pytest.param({"EXPECTED_ACCURACY": "water"}, ("EXPECTED_ACCURACY", "'water'"), id="accuracy left out"),
        pytest.param({"EXPECTED_ACCURACY": "water=80"}, ("EXPECTED_ACCURACY", "water is 80"), id="per cent"),
        pytest.param({"MINIMUM_DISTANCE": -1}, ("MINIMUM_DISTANCE", "-1"), id="negative distance"),
        pytest.param({"AREA": "missing.gpkg"}, ("AREA", "missing.gpkg"), id="area that does not exist"),
        pytest.param({"OUTPUT": "/tmp/sample.shp"}, ("OUTPUT", "sample.shp", ".gpkg"), id="format without a form"),
        pytest.param({"OUTPUT": "/proc/none/s.gpkg"}, ("/proc/none/s.gpkg", "cannot be written"), id="not writable"),
    ],
)
def test_refuses_in_a_sentence(
    class_raster: Path, feature_layer: Any, tmp_path: Path, change: dict[str, Any], parts: tuple[str, ...]
) -> None:
    points = feature_layer("Point", ("POINT(500000 5000000)", 1), fields=("class:integer",))
    change = {key: points if value == "POINTS" else value for key, value in change.items()}
    given = {"MAP": str(class_raster), "OUTPUT": str(tmp_path / "s.gpkg")} | change
    ok, sentence = CreateAccuracySampleAlgorithm().create().checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert all(part in sentence for part in parts), sentence


def test_a_real_worker_and_the_assessment_of_its_sample(class_raster: Path, tmp_path: Path) -> None:
    import processing

    output = str(tmp_path / "sample.gpkg")
    results = run({"MAP": str(class_raster), "SIZE": 80, "ALLOCATION": "equal", "OUTPUT": output})
    assert results == {"OUTPUT": output, "POINT_COUNT": 80}
    layer = QgsVectorLayer(output, "sample", "ogr")
    position = layer.fields().indexOf("reference")
    layer.startEditing()
    for feature in layer.getFeatures():
        # Water in a fifth of what was mapped as land, and nothing at all said of one point.
        wrong = feature["map_class"] == "land" and feature.geometry().asPoint().y() > 5000080
        if feature["id"] != 5:
            layer.changeAttributeValue(feature.id(), position, "water" if wrong else feature["map_class"])
    assert layer.commitChanges()
    found = processing.run(
        "pixelwise:assessaccuracy",
        {"MAP": str(class_raster), "REFERENCE": layer, "REFERENCE_FIELD": "reference",
         "REPORT": str(tmp_path / "report.html")},
    )  # fmt: skip
    assert found["COUNT"] == 79
    assert 0.8 < found["OVERALL_ACCURACY"] < 1
    assert "sample" in Path(found["REPORT"]).read_text()
