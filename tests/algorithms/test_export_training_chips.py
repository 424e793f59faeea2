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
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)

from pixelwise.algorithms.export_training_chips import ExportTrainingChipsAlgorithm
from pixelwise.chips.job import ExportJob, LabelLayer, LayerSource
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
    labels = LabelLayer(str(tmp_path / "labels.gpkg"))
    assert worker.jobs == [ExportJob(inputs=[str(raster)], labels=[labels], output=output)]
    assert results == {"OUTPUT": output, "FOOTPRINTS": f"{output}/chips.gpkg", "CHIP_COUNT": 3, "REPORT": ""}
    assert not (tmp_path / "chips" / "sources").exists()


def test_every_parameter_reaches_the_job(worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make) -> None:
    labels, area, splits = polygon_layer(), polygon_layer(name="area"), polygon_layer(name="splits")
    other = write_raster(tmp_path / "dem.tif", np.zeros((1, 100, 120), np.uint8))
    clouds = write_raster(tmp_path / "clouds.tif", np.zeros((1, 100, 120), np.uint8))
    numbers = {
        "PIXEL_SIZE": 2.0, "MIN_VALID": 0.5, "LINE_WIDTH": 3.5, "POINT_RADIUS": 4.0, "IGNORE_BORDER": 2,
        "CHIP_SIZE": 64, "STRIDE": 48, "COUNT": 20, "SIZE_JITTER": 0.25, "MIN_LABELLED": 0.1, "NEGATIVES": 0.3,
        "MAX_CHIPS": 99, "OVERSAMPLE": 2.5, "SPLIT": 0.3, "TEST": 0.1, "BUFFER": 5, "SEED": 7,
    }  # fmt: skip
    choices = {
        "UNLABELLED": "ignore", "DTYPE": "uint8", "OVERLAP": "smallest", "ALL_TOUCHED": True, "WINDOWS": "random",
        "EDGE": "fill", "KEEP": "labelled", "SPLIT_BY": "polygons", "APPEND": True, "CONTAINER": "hdf5",
    }  # fmt: skip
    texts = {
        "BANDS": "4;1-2", "RESAMPLING": "cubic; Nearest", "ROTATIONS": "0,22.5", "MIN_CLASS": "house=50; road = 20",
        "LAYOUT": ["esri", "yolo"], "CLASS_FIELD": "kind", "SPLIT_FIELD": "code",
        "OUTPUT": str(tmp_path / "chips"), "REPORT": str(tmp_path / "r.html"),
    }  # fmt: skip
    layers = {
        "INPUT": [str(raster), str(other)], "LABELS": labels, "AREA": area, "MASK": str(clouds),
        "SPLIT_POLYGONS": splits,
    }  # fmt: skip
    results = run(numbers | choices | texts | layers)
    assert worker.jobs == [
        ExportJob(
            inputs=[str(raster), str(other)],
            labels=[LabelLayer(str(tmp_path / "labels.gpkg"), "labels", field="kind")],
            area=LayerSource(str(tmp_path / "area.gpkg"), "area"), mask=LayerSource(str(clouds), is_raster=True),
            split_polygons=LayerSource(str(tmp_path / "splits.gpkg"), "splits"), split_field="code",
            bands=[4, 1, 2], resampling=["cubic", "nearest"], rotations=[0.0, 22.5],
            min_class={"house": 50, "road": 20}, layouts=["esri", "yolo"],
            output=texts["OUTPUT"], report=texts["REPORT"],
            **{key.lower(): value for key, value in (numbers | choices).items()},
        )
    ]  # fmt: skip
    assert results["REPORT"] == texts["REPORT"]
    algorithm = ExportTrainingChipsAlgorithm().create()
    declared = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert declared - set(numbers | choices | texts | layers) == {"MORE_LABELS", "CLASS_TABLE", "FOLDS"}


def test_folds_go_with_a_split_by_blocks(worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make) -> None:
    run({"INPUT": [str(raster)], "LABELS": polygon_layer(), "FOLDS": 5, "OUTPUT": str(tmp_path / "chips")})
    assert (worker.jobs[0].folds, worker.jobs[0].split_by) == (5, "blocks")


def test_what_is_rarely_needed_is_folded_away() -> None:
    # The algorithm owns its definitions.
    algorithm = ExportTrainingChipsAlgorithm().create()
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    plain = [item.name() for item in algorithm.parameterDefinitions() if not item.flags() & advanced]
    assert plain == [
        "INPUT", "BANDS", "LABELS", "CLASS_FIELD", "CLASS_TABLE", "MORE_LABELS", "AREA", "UNLABELLED", "CHIP_SIZE",
        "OUTPUT", "REPORT",
    ]  # fmt: skip


def test_a_label_raster_is_handed_over_as_it_is(worker: Any, raster: Path, tmp_path: Path) -> None:
    labels = write_raster(tmp_path / "truth.tif", np.ones((1, 100, 120), np.uint8))
    run({"INPUT": [str(raster)], "LABELS": str(labels), "OUTPUT": str(tmp_path / "chips")})
    assert worker.jobs[0].labels == [LabelLayer(str(labels), is_raster=True)]
    assert worker.jobs[0].classes == []


def test_a_memory_layer_is_written_with_its_class_field(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    layer = polygon_layer("memory", epsg=4326)
    run({"INPUT": [str(raster)], "LABELS": layer, "CLASS_FIELD": "kind", "OUTPUT": str(tmp_path / "chips")})
    (source,) = worker.jobs[0].labels
    assert source == LabelLayer(str(tmp_path / "chips" / "sources" / "labels.gpkg"), "labels", field="kind")
    assert features_of(source) == [("house",), ("road",), ("house",)]
    assert QgsVectorLayer(f"{source.path}|layername=labels", "", "ogr").crs().authid() == "EPSG:4326"


def test_a_second_run_does_not_touch_the_written_labels_of_the_first(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    given = {"INPUT": [str(raster)], "LABELS": polygon_layer("memory"), "OUTPUT": str(tmp_path / "chips")}
    run(given)
    first = worker.jobs[0].labels[0].path
    before = Path(first).read_bytes()
    worker.error = CanceledError()
    # The stand-in writes no dataset.json, so the check of the folder would refuse what it left.
    (tmp_path / "chips" / "chips.gpkg").unlink()
    _, ok = ExportTrainingChipsAlgorithm().create().run(given, QgsProcessingContext(), _silent())
    second = worker.jobs[1].labels[0].path
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
    assert worker.jobs[0].labels[0].classes == [
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
    assert [item["value"] for item in worker.jobs[0].labels[0].classes] == [2, 1]


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
