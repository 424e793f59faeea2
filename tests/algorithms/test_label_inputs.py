"""Label layers of every kind: their classes, and what the job of an export says about them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from pixelwise.algorithms.export_training_chips import ExportTrainingChipsAlgorithm
from pixelwise.algorithms.label_inputs import class_name
from pixelwise.chips.job import LabelLayer, LayerSource

from .conftest import write_raster
from .test_export_training_chips import categorized, features_of, run

Make = Callable[..., Any]
LINE = "LINESTRING(500000 5000000, 500050 5000050)"
BLUE, RED = "#0000ff", "#ff0000"


@pytest.fixture
def labels_of(worker: Any, raster: Path, tmp_path: Path) -> Callable[..., list[LabelLayer]]:
    """Runs an export with a stand-in for the worker; gives the label layers of its job."""

    def run_with(**given: Any) -> list[LabelLayer]:
        run({"INPUT": [str(raster)], "OUTPUT": str(tmp_path / "chips")} | given)
        return worker.jobs[-1].labels

    return run_with


@pytest.mark.parametrize(
    ("geometry", "wkt"),
    [
        pytest.param("LineString", LINE, id="lines"),
        pytest.param("MultiLineString", f"MULTILINESTRING({LINE[10:]})", id="lines of several parts"),
        pytest.param("Point", "POINT(500010 5000010)", id="points"),
        pytest.param("MultiPoint", "MULTIPOINT((500010 5000010),(500020 5000020))", id="points of several parts"),
        pytest.param(
            "CurvePolygon", "CURVEPOLYGON(CIRCULARSTRING(0 0,4 0,4 4,0 4,0 0))", id="polygons with round edges"
        ),
    ],
)
def test_a_memory_layer_of_any_geometry_is_written_with_its_class(
    labels_of: Any, feature_layer: Make, tmp_path: Path, geometry: str, wkt: str
) -> None:
    layer = feature_layer(geometry, (wkt, "path"), (wkt, "road"), fields=("kind:string", "other:integer"))
    (labels,) = labels_of(LABELS=layer, CLASS_FIELD="kind")
    assert labels == LabelLayer(str(tmp_path / "chips" / "sources" / "labels.gpkg"), "labels", field="kind")
    assert features_of(labels) == [("path",), ("road",)]
    written = QgsVectorLayer(f"{labels.path}|layername=labels", "", "ogr")
    assert written.wkbType() == layer.wkbType()
    assert next(written.getFeatures()).geometry().asWkt() == next(layer.getFeatures()).geometry().asWkt()


def test_a_filter_and_edits_count_for_lines_too(labels_of: Any, feature_layer: Make, tmp_path: Path) -> None:
    from qgis.core import QgsVectorFileWriter

    layer = feature_layer("LineString", (LINE, "path"), (LINE, "road"), fields=("kind:string",))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "ways"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(tmp_path / "l.gpkg"), layer.transformContext(), options)
    filtered = QgsVectorLayer(f"{tmp_path}/l.gpkg|layername=ways|subset=kind = 'road'", "l", "ogr")
    edited = QgsVectorLayer(f"{tmp_path}/l.gpkg|layername=ways", "e", "ogr")
    edited.startEditing()
    edited.deleteFeature(1)
    first, second = labels_of(LABELS=filtered, MORE_LABELS=[edited], CLASS_FIELD="kind")
    assert (first.path, first.layer, first.where) == (str(tmp_path / "l.gpkg"), "ways", "kind = 'road'")
    assert Path(second.path).name == "labels_2.gpkg" and features_of(second) == [("road",)]
    edited.rollBack()


def test_each_of_several_layers_is_one_class_with_its_name(
    labels_of: Any, feature_layer: Make, polygon_layer: Make, tmp_path: Path
) -> None:
    truth = write_raster(tmp_path / "truth.tif", np.ones((1, 100, 120), np.uint8))
    houses, streets = polygon_layer(name="houses"), feature_layer("LineString", (LINE,), name="streets")
    trees = feature_layer("Point", ("POINT(500010 5000010)",), name="trees")
    found = labels_of(LABELS=houses, MORE_LABELS=[str(truth), streets, trees])
    assert [(item.name, item.field, item.is_raster) for item in found] == [
        ("houses", "", False), ("truth", "", True), ("streets", "", False), ("trees", "", False),
    ]  # fmt: skip
    assert [Path(item.path).name for item in found] == ["houses.gpkg", "truth.tif", "labels_3.gpkg", "labels_4.gpkg"]


def test_a_layer_alone_without_a_field_has_no_class_name(labels_of: Any, polygon_layer: Make) -> None:
    assert [item.name for item in labels_of(LABELS=polygon_layer(name="houses"))] == [""]


def test_a_class_table_may_speak_of_a_layer_by_its_name(labels_of: Any, polygon_layer: Make, tmp_path: Path) -> None:
    (tmp_path / "classes.csv").write_text("source,value,name\nhouses,3,House\n")
    found = labels_of(LABELS=polygon_layer(name="houses"), CLASS_TABLE=str(tmp_path / "classes.csv"))
    assert [item.name for item in found] == ["houses"]


@pytest.mark.parametrize(
    ("field", "style", "expected"),
    [
        pytest.param("kind", "", ("kind", []), id="the class field"),
        pytest.param("kind", "code", ("kind", []), id="the class field before that of the style"),
        pytest.param("", "code", ("code", [(2, "Road"), (1, "House")]), id="the field of the style"),
        pytest.param("roads_only", "code", ("code", [(2, "Road"), (1, "House")]), id="a class field of others"),
        pytest.param("", "", ("", []), id="neither"),
    ],
)
def test_the_field_of_more_labels(
    labels_of: Any, feature_layer: Make, polygon_layer: Make, field: str, style: str, expected: Any
) -> None:
    layer = polygon_layer()
    if style:
        categorized(layer, style, (2, "Road", BLUE), (1, "House", RED))
    labels = feature_layer("LineString", (LINE, "x"), fields=(f"{field or 'none'}:string",), name="lines")
    found = labels_of(LABELS=labels, MORE_LABELS=[layer], CLASS_FIELD=field)[1]
    assert (found.field, [(item["value"], item["name"]) for item in found.classes]) == expected


def test_names_and_colours_of_a_label_raster_come_from_its_palette(labels_of: Any, tmp_path: Path) -> None:
    layer = QgsRasterLayer(str(write_raster(tmp_path / "t.tif", np.ones((1, 100, 120), np.uint8))), "truth")
    classes = [QgsPalettedRasterRenderer.Class(1, QColor(RED), "One")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    (found,) = labels_of(LABELS=layer)
    assert found.classes == [{"value": 1, "name": "One", "color": RED, "source": 1}]


def test_switched_off_classes_are_named_with_their_layer(
    labels_of: Any, polygon_layer: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsProcessingFeedback

    warnings: list[str] = []
    monkeypatch.setattr(QgsProcessingFeedback, "pushWarning", lambda _, text: warnings.append(text))
    layer = polygon_layer(name="more")
    categorized(layer, "kind", ("house", "House", RED), ("road", "Road", BLUE))
    layer.renderer().updateCategoryRenderState(1, False)
    labels_of(LABELS=polygon_layer(name="labels"), MORE_LABELS=[layer], CLASS_FIELD="kind")
    assert warnings == ["Classes switched off in the style of 'more' are not used: Road."]


def test_a_layer_with_all_classes_switched_off_is_refused(raster: Path, polygon_layer: Make) -> None:
    layer = polygon_layer(name="more")
    categorized(layer, "kind", ("house", "House", RED))
    layer.renderer().updateCategoryRenderState(0, False)
    given = {"INPUT": [str(raster)], "LABELS": polygon_layer(), "MORE_LABELS": [layer], "CLASS_FIELD": "kind"}
    algorithm = ExportTrainingChipsAlgorithm().create()
    ok, sentence = algorithm.checkParameterValues(given | {"OUTPUT": "TEMPORARY_OUTPUT"}, QgsProcessingContext())
    assert not ok and sentence.startswith("MORE_LABELS: every class is switched off in the style of 'more'")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("labels", "inside", id="called by the file"),
        pytest.param("labels — inside", "inside", id="called by file and layer"),
        pytest.param("My houses", "My houses", id="called by the user"),
    ],
)
def test_class_names(polygon_layer: Make, tmp_path: Path, title: str, expected: str) -> None:
    polygon_layer(name="inside")
    (tmp_path / "inside.gpkg").rename(tmp_path / "labels.gpkg")
    assert class_name(QgsVectorLayer(f"{tmp_path}/labels.gpkg|layername=inside", title, "ogr")) == expected


def test_class_names_of_layers_that_are_no_file(feature_layer: Make) -> None:
    assert class_name(feature_layer("Point", name="trees")) == "trees"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        pytest.param("raster", LayerSource("{}/clouds.tif", is_raster=True), id="raster"),
        pytest.param("polygons", LayerSource("{}/clouds.gpkg", "clouds"), id="polygons of a file"),
        pytest.param("memory", LayerSource("{}/chips/sources/mask.gpkg", "mask"), id="polygons of the project"),
    ],
)
def test_masks(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make, kind: str, expected: LayerSource
) -> None:
    if kind == "raster":
        mask = str(write_raster(tmp_path / "clouds.tif", np.zeros((1, 100, 120), np.uint8)))
    else:
        mask = polygon_layer("memory" if kind == "memory" else "ogr", name="clouds")
    run({"INPUT": [str(raster)], "LABELS": polygon_layer(), "MASK": mask, "OUTPUT": str(tmp_path / "chips")})
    assert worker.jobs[0].mask == LayerSource(
        expected.path.format(tmp_path), expected.layer, is_raster=expected.is_raster
    )


def test_split_polygons_of_the_project_are_written_with_their_field(
    worker: Any, raster: Path, tmp_path: Path, polygon_layer: Make
) -> None:
    splits = polygon_layer("memory", name="parts")
    given = {"INPUT": [str(raster)], "LABELS": polygon_layer(), "SPLIT_BY": "polygons", "SPLIT_POLYGONS": splits}
    run(given | {"SPLIT_FIELD": "kind", "OUTPUT": str(tmp_path / "chips")})
    source = worker.jobs[0].split_polygons
    assert source == LayerSource(str(tmp_path / "chips" / "sources" / "splits.gpkg"), "splits")
    assert features_of(source) == [("house",), ("road",), ("house",)]
    assert worker.jobs[0].split_field == "kind"


def test_a_layer_per_class_of_one_file(worker: Any, shared_data: Path, tmp_path: Path) -> None:
    file = shared_data / "aber_s2" / "labels" / "cls_poly_smpls.gpkg"
    names = [f"cls_{name}_smpls" for name in ("forest", "grass", "urban", "water")]
    layers = [f"{file}|layername={name}" for name in names]
    given = {"INPUT": [str(shared_data / "aber_s2" / "aber.vrt")], "LABELS": layers[0], "MORE_LABELS": layers[1:]}
    run(given | {"UNLABELLED": "ignore", "OUTPUT": str(tmp_path / "chips")})
    assert worker.jobs[0].labels == [LabelLayer(str(file), name, name=name) for name in names]


def test_tree_points_in_a_json_file(worker: Any, shared_data: Path, tmp_path: Path) -> None:
    place = shared_data / "naip_palm_springs"
    given = {"INPUT": [str(place / "palm_springs_2016_15.tif")], "LABELS": str(place / "palm_springs_2016_15.json")}
    run(given | {"POINT_RADIUS": 3, "OUTPUT": str(tmp_path / "chips")})
    assert worker.jobs[0].labels == [LabelLayer(str(place / "palm_springs_2016_15.json"))]
    assert worker.jobs[0].point_radius == 3


def test_the_colour_of_a_layer_of_one_class(labels_of: Any, polygon_layer: Make) -> None:
    first, second = polygon_layer(name="houses"), polygon_layer(name="roads")
    QgsProject.instance().addMapLayers([first, second])
    second.renderer().setSymbol(QgsFillSymbol.createSimple({"color": BLUE}))
    found = labels_of(LABELS=first.id(), MORE_LABELS=[second.id()])
    assert found[1].classes == [{"name": "roads", "color": BLUE, "source": "roads"}]
