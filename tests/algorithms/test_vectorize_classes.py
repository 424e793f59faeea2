"""Vectorize classes in QGIS, with a stand-in for the worker, and once with a real one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from pixelwise.algorithms.vectorize_classes import VectorizeClassesAlgorithm, style_of_present
from pixelwise.geo.classes import ClassEntry
from pixelwise.maps.job import PolygonOptions, VectorizeJob

from .conftest import write_raster

ID = "pixelwise:vectorizeclasses"


@pytest.fixture
def class_raster(tmp_path: Path) -> Path:
    """Classes 1 (water, blue), 2 and 9 of 100 × 120 pixels of 1 m."""
    array = np.ones((1, 100, 120), np.uint8)
    array[0, 20:60, 30:80] = 2
    array[0, 30:40, 40:50] = 9
    path = write_raster(tmp_path / "classes.tif", array)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames(["", "water", "land"])
    dataset.FlushCache()
    dataset = None
    return path


def run(parameters: dict[str, Any], **options: Any) -> dict[str, Any]:
    import processing

    return processing.run(ID, parameters, **options)


def test_only_what_is_given_differs_from_the_defaults_of_the_job(
    worker: Any, class_raster: Path, tmp_path: Path
) -> None:
    output = str(tmp_path / "classes.gpkg")
    results = run({"INPUT": str(class_raster), "OUTPUT": output})
    assert results == {"OUTPUT": output, "POLYGON_COUNT": 3}
    assert worker.jobs == [VectorizeJob(str(class_raster), output)]


def test_every_parameter_reaches_the_job(worker: Any, class_raster: Path, tmp_path: Path) -> None:
    confidence = write_raster(tmp_path / "confidence.tif", np.ones((2, 100, 120), np.uint8))
    output = str(tmp_path / "classes.gpkg")
    given = {
        "INPUT": str(class_raster), "BAND": 1, "CONFIDENCE": str(confidence), "POLYGON_SIEVE": 5, "FILL_HOLES": 2.5,
        "MINIMUM_AREA": 10.0, "SIMPLIFY": 1.5, "SMOOTH": 2, "RIGHT_ANGLES": "2", "SKIP_CLASSES": "1; 9",
        "OUTPUT": output,
    }  # fmt: skip
    run(given)
    options = PolygonOptions(5, 2.5, 10.0, 1.5, 2, [2], [1, 9])
    assert worker.jobs == [VectorizeJob(str(class_raster), output, 1, str(confidence), options)]


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        pytest.param({"INPUT": None}, ("INPUT", "None", "raster"), id="no raster"),
        pytest.param({"INPUT": "missing.tif"}, ("INPUT", "missing.tif"), id="raster that does not exist"),
        pytest.param({"BAND": 3}, ("BAND", "3", "bands 1 to 1"), id="band that is not there"),
        pytest.param({"CONFIDENCE": "OTHER"}, ("CONFIDENCE", "50 × 60", "100 × 120"), id="confidence of another grid"),
        pytest.param({"POLYGON_SIEVE": -1}, ("POLYGON_SIEVE", "-1", "from 0"), id="negative sieve"),
        pytest.param({"SMOOTH": 9}, ("SMOOTH", "9", "0 to 5"), id="too much smoothing"),
        pytest.param({"RIGHT_ANGLES": "house"}, ("RIGHT_ANGLES", "'house'"), id="class by name"),
        pytest.param({"RIGHT_ANGLES": "2", "SKIP_CLASSES": "2"}, ("RIGHT_ANGLES", "SKIP_CLASSES", "2"), id="both"),
        pytest.param({"OUTPUT": "/tmp/c.xyz"}, ("OUTPUT", "c.xyz", ".gpkg"), id="unknown format"),
        pytest.param({"OUTPUT": "/proc/none/c.gpkg"}, ("/proc/none/c.gpkg", "cannot be written"), id="not writable"),
    ],
)
def test_refuses_in_a_sentence(
    class_raster: Path, tmp_path: Path, change: dict[str, Any], parts: tuple[str, ...]
) -> None:
    other = write_raster(tmp_path / "other.tif", np.ones((1, 50, 60), np.uint8))
    change = {key: str(other) if value == "OTHER" else value for key, value in change.items()}
    given = {"INPUT": str(class_raster), "OUTPUT": str(tmp_path / "c.gpkg")} | change
    ok, sentence = VectorizeClassesAlgorithm().create().checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert all(part in sentence for part in parts), sentence


def test_the_polygons_are_named_and_styled(worker: Any, class_raster: Path, tmp_path: Path) -> None:
    output = str(tmp_path / "classes.gpkg")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    details = QgsProcessingContext.LayerDetails("x", context.project(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    run({"INPUT": str(class_raster), "OUTPUT": output}, context=context, feedback=feedback)
    loaded = context.layerToLoadOnCompletionDetails(output)
    assert loaded.name == "Class polygons of classes"
    layer = QgsVectorLayer(output, "polygons", "ogr")
    loaded.postProcessor().postProcessLayer(layer, context, feedback)
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    # Only what has polygons is in the legend; a class without a name has its value.
    assert [(item.value(), item.label()) for item in layer.renderer().categories()] == [(1, "water"), (2, "land")]


def test_unnamed_classes_get_colours(tmp_path: Path, feature_layer: Any) -> None:
    wkt = "POLYGON((0 0, 1 0, 1 1, 0 0))"
    layer = feature_layer("Polygon", (wkt, 5), (wkt, 700), fields=("class_id:integer",))
    style_of_present([ClassEntry(5, "rock", "#010203")])(layer)
    items = layer.renderer().categories()
    assert [(item.value(), item.label()) for item in items] == [(5, "rock"), (700, "700")]
    assert items[0].symbol().color().name() == "#010203" != items[1].symbol().color().name()


def test_a_real_worker(class_raster: Path, tmp_path: Path) -> None:
    output = str(tmp_path / "classes.gpkg")
    results = run({"INPUT": str(class_raster), "FILL_HOLES": 150, "SIMPLIFY": 1, "OUTPUT": output})
    assert results == {"OUTPUT": output, "POLYGON_COUNT": 2}
    layer = QgsVectorLayer(output, "polygons", "ogr")
    found = {feature["class"]: (feature["area_m2"], feature["perimeter"]) for feature in layer.getFeatures()}
    assert found == {"water": (10_000, 440 + 180), "land": (2000, 180)}
