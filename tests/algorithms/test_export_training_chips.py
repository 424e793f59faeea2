"""Export training chips in QGIS, with a stand-in for the worker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)

from pixelwise.algorithms.export_training_chips import LARGEST_CHIP, SMALLEST_CHIP, ExportTrainingChipsAlgorithm
from pixelwise.chips import export
from pixelwise.chips.job import ExportJob, LayerSource
from pixelwise.errors import CanceledError

from .conftest import write_raster

ID = "pixelwise:exporttrainingchips"
Make = Callable[..., Any]


def run(parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    return processing.run(ID, parameters)


def features_of(source: LayerSource) -> list[tuple[Any, ...]]:
    layer = QgsVectorLayer(f"{source.path}|layername={source.layer}", "", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()][1:]
    return [tuple(feature[name] for name in names) for feature in layer.getFeatures()]


def categorized(layer: Any, field: str, *items: tuple[Any, str, str]) -> None:
    """Styles a layer by categories (value, label, colour)."""
    categories = [
        QgsRendererCategory(value, QgsFillSymbol.createSimple({"color": color}), label) for value, label, color in items
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def test_only_what_is_given_differs_from_the_defaults_of_the_job(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    polygon_layer()
    output = str(tmp_path / "chips")
    results = run({"INPUT": [str(raster)], "LABELS": str(tmp_path / "labels.gpkg"), "OUTPUT": output})
    labels = LayerSource(str(tmp_path / "labels.gpkg"))
    assert worker.jobs == [ExportJob(inputs=[str(raster)], labels=labels, output=output)]
    assert results == {"OUTPUT": output, "FOOTPRINTS": f"{output}/chips.gpkg", "CHIP_COUNT": 3}
    assert not (tmp_path / "chips" / "sources").exists()


def test_every_parameter_reaches_the_job(worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make) -> None:
    labels, area = polygon_layer(), polygon_layer(name="area")
    other = write_raster(tmp_path / "dem.tif", np.zeros((1, 100, 120), np.uint8))
    given = {
        "INPUT": [str(raster), str(other)], "BANDS": "1-2;4", "LABELS": labels, "CLASS_FIELD": "kind", "AREA": area,
        "UNLABELLED": "ignore", "CHIP_SIZE": 64, "STRIDE": 48, "SPLIT": 0.3, "SEED": 7,
        "OUTPUT": str(tmp_path / "chips"),
    }  # fmt: skip
    run(given)
    assert worker.jobs == [
        ExportJob(
            inputs=[str(raster), str(other)], labels=LayerSource(str(tmp_path / "labels.gpkg"), "labels"),
            area=LayerSource(str(tmp_path / "area.gpkg"), "area"), bands=[1, 2, 4], class_field="kind",
            unlabelled="ignore", chip_size=64, stride=48, split=0.3, seed=7, output=str(tmp_path / "chips"),
        )
    ]  # fmt: skip


def test_limits_of_the_chip_size_are_those_of_the_engine() -> None:
    assert (SMALLEST_CHIP, LARGEST_CHIP) == (export.SMALLEST_CHIP, export.LARGEST_CHIP)


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        pytest.param({"INPUT": []}, ("INPUT", "raster"), id="no raster"),
        pytest.param({"INPUT": ["GOOD", "missing.tif"]}, ("INPUT", "missing.tif"), id="one raster does not exist"),
        pytest.param({"INPUT": ["LABELS_FILE"]}, ("INPUT", "labels.gpkg", "raster"), id="polygons as raster"),
        pytest.param({"BANDS": "1,x"}, ("BANDS", "'x'"), id="no band number"),
        pytest.param({"BANDS": "0"}, ("BANDS", "'0'"), id="band 0"),
        pytest.param({"BANDS": "3-1"}, ("BANDS", "'3-1'"), id="range upside down"),
        pytest.param({"BANDS": "1,1"}, ("BANDS", "twice"), id="a band twice"),
        pytest.param({"BANDS": "4"}, ("BANDS", "band 4", "1 to 3"), id="band that is not there"),
        pytest.param({"LABELS": None}, ("LABELS", "None"), id="no labels"),
        pytest.param({"LABELS": "missing.gpkg"}, ("LABELS", "missing.gpkg"), id="labels that do not exist"),
        pytest.param({"CLASS_FIELD": "color"}, ("CLASS_FIELD", "'color'", "kind, code"), id="field that is not there"),
        pytest.param(
            {"LABELS": "GOOD", "CLASS_FIELD": "kind"}, ("CLASS_FIELD", "'kind'", "raster"), id="field of a raster"
        ),
        pytest.param({"UNLABELLED": "zero"}, ("UNLABELLED", "'zero'", "background, ignore"), id="unknown choice"),
        pytest.param({"UNLABELLED": 0}, ("UNLABELLED", "0", "background, ignore"), id="choice by number"),
        pytest.param({"CHIP_SIZE": 15}, ("CHIP_SIZE", "15", "16 to 4096"), id="tiny chip"),
        pytest.param({"CHIP_SIZE": 4097}, ("CHIP_SIZE", "4097", "16 to 4096"), id="huge chip"),
        pytest.param({"STRIDE": -5}, ("STRIDE", "-5", "from 0"), id="negative stride"),
        pytest.param({"SPLIT": 0.95}, ("SPLIT", "0.95", "0 to 0.9"), id="all for validation"),
        pytest.param({"SPLIT": "half"}, ("SPLIT", "'half'", "0 to 0.9"), id="split in words"),
        pytest.param({"OUTPUT": "/proc/none/chips"}, ("/proc/none/chips", "cannot be"), id="not writable"),
        pytest.param({"OUTPUT": "RASTER_FILE"}, ("OUTPUT", "ortho.tif", "folder"), id="a file as folder"),
        pytest.param({"OUTPUT": "FULL_FOLDER"}, ("OUTPUT", "letters", "not empty"), id="somebody else's folder"),
    ],
)
def test_refuses_in_a_sentence(
    raster: Path, tmp_path: Path, polygon_layer: Make, change: dict[str, Any], parts: tuple[str, ...]
) -> None:
    polygon_layer()
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "dear.txt").write_text("Dear")
    names = {
        "GOOD": str(raster), "LABELS_FILE": str(tmp_path / "labels.gpkg"), "RASTER_FILE": str(raster),
        "FULL_FOLDER": str(tmp_path / "letters"),
    }  # fmt: skip

    def filled(value: Any) -> Any:
        if isinstance(value, list):
            return [filled(item) for item in value]
        return names.get(value, value) if isinstance(value, str) else value

    good = {"INPUT": [str(raster)], "LABELS": names["LABELS_FILE"], "OUTPUT": str(tmp_path / "chips")}
    given = good | {key: filled(value) for key, value in change.items()}
    ok, sentence = ExportTrainingChipsAlgorithm().create().checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert all(part in sentence for part in parts), sentence
    assert "Incorrect parameter value" not in sentence


def test_refuses_lines_as_labels(raster: Path) -> None:
    lines = QgsVectorLayer("LineString?crs=EPSG:32633", "streets", "memory")
    given = {"INPUT": [str(raster)], "LABELS": lines, "OUTPUT": "TEMPORARY_OUTPUT"}
    ok, sentence = ExportTrainingChipsAlgorithm().create().checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert "LABELS" in sentence and "streets" in sentence and "LineString" in sentence


def test_a_label_raster_is_handed_over_as_it_is(worker: Any, raster: Path, tmp_path: Path) -> None:
    labels = write_raster(tmp_path / "truth.tif", np.ones((1, 100, 120), np.uint8))
    run({"INPUT": [str(raster)], "LABELS": str(labels), "OUTPUT": str(tmp_path / "chips")})
    assert worker.jobs[0].labels == LayerSource(str(labels), is_raster=True)
    assert worker.jobs[0].classes == []


def test_a_memory_layer_is_written_with_its_class_field(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    layer = polygon_layer("memory", epsg=4326)
    run({"INPUT": [str(raster)], "LABELS": layer, "CLASS_FIELD": "kind", "OUTPUT": str(tmp_path / "chips")})
    source = worker.jobs[0].labels
    assert source == LayerSource(str(tmp_path / "chips" / "sources" / "labels.gpkg"), "labels")
    assert features_of(source) == [("house",), ("road",), ("house",)]
    assert QgsVectorLayer(f"{source.path}|layername=labels", "", "ogr").crs().authid() == "EPSG:4326"


def test_a_second_run_does_not_touch_the_written_labels_of_the_first(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    given = {"INPUT": [str(raster)], "LABELS": polygon_layer("memory"), "OUTPUT": str(tmp_path / "chips")}
    run(given)
    first = worker.jobs[0].labels.path
    before = Path(first).read_bytes()
    worker.error = CanceledError()
    # The stand-in writes no dataset.json, so the check of the folder would refuse what it left.
    (tmp_path / "chips" / "chips.gpkg").unlink()
    _, ok = ExportTrainingChipsAlgorithm().create().run(given, QgsProcessingContext(), _silent())
    second = worker.jobs[1].labels.path
    assert not ok and second != first
    assert Path(first).read_bytes() == before
    assert not Path(second).exists() and not Path(second).parent.exists()


def _silent() -> Any:
    from qgis.core import QgsProcessingFeedback

    return QgsProcessingFeedback(False)


def test_a_canceled_run_leaves_nothing_of_a_memory_layer(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    worker.error = CanceledError()
    given = {"INPUT": [str(raster)], "LABELS": polygon_layer("memory"), "OUTPUT": str(tmp_path / "new" / "chips")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(given)
    assert not (tmp_path / "new").exists()


def test_classes_come_from_the_style_of_a_project_layer(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    layer = polygon_layer()
    categorized(layer, "kind", ("road", "Strasse", "#0000ff"), ("house", "", "#ff0000"), ("", "others", "#00ff00"))
    QgsProject.instance().addMapLayer(layer)
    run({"INPUT": [str(raster)], "LABELS": layer.id(), "CLASS_FIELD": "kind", "OUTPUT": str(tmp_path / "chips")})
    assert worker.jobs[0].classes == [
        {"value": 1, "name": "Strasse", "color": "#0000ff", "source": "road"},
        {"value": 2, "name": "house", "color": "#ff0000", "source": "house"},
    ]


def test_a_style_saved_beside_the_file_counts_too(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    layer = polygon_layer()
    categorized(layer, "code", (2, "road", "#0000ff"), (1, "house", "#ff0000"))
    layer.saveDefaultStyle()
    path = str(tmp_path / "labels.gpkg")
    run({"INPUT": [str(raster)], "LABELS": path, "CLASS_FIELD": "code", "OUTPUT": str(tmp_path / "chips")})
    assert [item["value"] for item in worker.jobs[0].classes] == [2, 1]


def test_refuses_a_style_with_all_classes_switched_off(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    layer = polygon_layer()
    categorized(layer, "kind", ("road", "road", "#0000ff"))
    layer.renderer().updateCategoryRenderState(0, False)
    given = {"INPUT": [str(raster)], "LABELS": layer, "CLASS_FIELD": "kind", "OUTPUT": str(tmp_path / "chips")}
    with pytest.raises(QgsProcessingException):
        run(given)
    assert not worker.jobs


def test_footprints_are_loaded_and_styled_by_split(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    import processing

    project = QgsProject.instance()
    ortho = QgsRasterLayer(str(raster), "ortho")
    project.addMapLayer(ortho)
    processing.runAndLoadResults(
        ID, {"INPUT": [ortho], "LABELS": polygon_layer(), "OUTPUT": str(tmp_path / "my chips")}
    )
    (footprints,) = (layer for layer in project.mapLayers().values() if layer is not ortho)
    assert footprints.name() == "Chips in my chips"
    assert footprints.renderer().classAttribute() == "split"
    assert [category.value() for category in footprints.renderer().categories()] == ["train", "validation"]


def test_the_real_worker_reads_a_memory_layer_in_another_crs(raster: Path, tmp_path: Path, polygon_layer: Make) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    from pixelwise.chips.dataset import open_dataset

    layer = polygon_layer("memory")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(layer.crs(), degrees, QgsProject.instance())
    layer.startEditing()
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        geometry.transform(transform)
        layer.changeGeometry(feature.id(), geometry)
    layer.commitChanges()
    layer.setCrs(degrees)
    categorized(layer, "kind", ("road", "Road", "#0000ff"), ("house", "House", "#ff0000"))
    given = {"INPUT": [str(raster)], "LABELS": layer, "CLASS_FIELD": "kind", "CHIP_SIZE": 32}
    results = run(given | {"OUTPUT": str(tmp_path / "chips")})
    dataset = open_dataset(results["OUTPUT"])
    assert [(entry.value, entry.name, entry.color) for entry in dataset.classes] == [
        (0, "background", "#d9d9d9"), (1, "Road", "#0000ff"), (2, "House", "#ff0000"),
    ]  # fmt: skip
    assert len(dataset.chips) == results["CHIP_COUNT"] > 0
    assert dataset.pixel_counts["train"]["2"] + dataset.pixel_counts["validation"]["2"] > 400
