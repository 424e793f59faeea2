"""What the engine gets of layers: paths where a file holds what QGIS shows, else written features."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType

from pixelwise.algorithms.layers import raster_path, source_folder, vector_input
from pixelwise.chips.job import LayerSource
from pixelwise.errors import CanceledError, InputError, OutputError

from .test_export_training_chips import features_of

Make = Callable[..., Any]


def written(layer: Any, field: str, tmp_path: Path) -> LayerSource:
    return vector_input(layer, field).written(tmp_path / "w.gpkg", "labels", QgsProcessingFeedback(False))


def test_a_layer_of_a_file_is_read_where_it_lies(polygon_layer: Make, tmp_path: Path) -> None:
    source = written(polygon_layer(), "kind", tmp_path)
    assert source == LayerSource(str(tmp_path / "labels.gpkg"), "labels")
    assert not (tmp_path / "w.gpkg").exists()


def test_a_condition_goes_along(polygon_layer: Make, tmp_path: Path) -> None:
    layer = polygon_layer()
    layer.setSubsetString("\"kind\" = 'house'")
    assert written(layer, "kind", tmp_path).where == "\"kind\" = 'house'"


def test_a_relative_path_becomes_an_absolute_one(
    polygon_layer: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    polygon_layer()
    monkeypatch.chdir(tmp_path)
    assert written(QgsVectorLayer("labels.gpkg", "l", "ogr"), "", tmp_path).path == str(tmp_path / "labels.gpkg")


def with_select(layer: Any) -> Any:
    assert layer.setSubsetString("SELECT * FROM labels WHERE code = 1")
    return layer


def with_edits(layer: Any) -> Any:
    layer.startEditing()
    layer.deleteFeature(next(feature.id() for feature in layer.getFeatures() if feature["code"] == 2))
    return layer


def with_other_crs(layer: Any) -> Any:
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32634"))
    return layer


def with_part_of_the_layer(layer: Any) -> Any:
    return QgsVectorLayer(f"{layer.source()}|layerid=0|geometrytype=Polygon", "l", "ogr")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param(with_select, [("house",), ("house",)], id="filter that is a whole query"),
        pytest.param(with_edits, [("house",), ("house",)], id="edits that are not saved"),
        pytest.param(with_other_crs, [("house",), ("road",), ("house",)], id="CRS set in QGIS"),
        pytest.param(with_part_of_the_layer, [("house",), ("road",), ("house",)], id="one geometry type of a layer"),
    ],
)
def test_what_no_file_holds_is_written(
    polygon_layer: Make, tmp_path: Path, change: Callable[[Any], Any], expected: list[tuple[str]]
) -> None:
    layer = change(polygon_layer())
    source = written(layer, "kind", tmp_path)
    assert source == LayerSource(str(tmp_path / "w.gpkg"), "labels")
    assert features_of(source) == expected
    assert QgsVectorLayer(source.path, "", "ogr").crs() == layer.crs()


def test_the_edits_of_a_layer_stay_open(polygon_layer: Make, tmp_path: Path) -> None:
    layer = with_edits(polygon_layer())
    written(layer, "kind", tmp_path)
    assert layer.isModified()
    layer.rollBack()
    assert layer.featureCount() == 3


def test_a_joined_field_is_written(polygon_layer: Make, tmp_path: Path) -> None:
    layer = polygon_layer()
    table = QgsVectorLayer("NoGeometry?field=code:integer&field=use:string", "uses", "memory")
    from qgis.core import QgsFeature

    for code, use in ((1, "living"), (2, "traffic")):
        row = QgsFeature(table.fields())
        row.setAttributes([code, use])
        table.dataProvider().addFeature(row)
    QgsProject.instance().addMapLayers([layer, table])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("code")
    join.setTargetFieldName("code")
    join.setUsingMemoryCache(True)
    layer.addJoin(join)
    assert features_of(written(layer, "uses_use", tmp_path)) == [("living",), ("traffic",), ("living",)]
    assert written(layer, "kind", tmp_path).path == str(tmp_path / "labels.gpkg")


def test_a_computed_field_is_written(polygon_layer: Make, tmp_path: Path) -> None:
    layer = polygon_layer()
    layer.addExpressionField('"code" * 10', QgsField("tens", QMetaType.Type.Int))
    assert features_of(written(layer, "tens", tmp_path)) == [(10,), (20,), (10,)]


@pytest.mark.parametrize("name", ["roof:material", "fid", "Größe", "select"])
def test_field_names_survive(tmp_path: Path, name: str) -> None:
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&field={name}:string", "l", "memory")
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    feature.setAttributes(["tin"])
    layer.dataProvider().addFeature(feature)
    source = written(layer, name, tmp_path)
    result = QgsVectorLayer(f"{source.path}|layername=labels", "", "ogr")
    assert [feature[name] for feature in result.getFeatures()] == ["tin"]


def test_a_cancel_while_features_are_written(polygon_layer: Make, tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    with pytest.raises(CanceledError), source_folder(tmp_path / "chips") as folder:
        vector_input(polygon_layer("memory")).written(folder / "w.gpkg", "labels", feedback)
    assert not (tmp_path / "chips").exists()


def test_a_folder_that_cannot_be_made() -> None:
    with pytest.raises(OutputError, match="/proc/none"), source_folder(Path("/proc/none")):
        pass


def test_the_path_of_a_raster_leaves_out_options_of_qgis(raster: Path) -> None:
    layer = QgsRasterLayer(f"{raster}|option:NUM_THREADS=2", "o", "gdal")
    assert layer.isValid()
    assert raster_path("INPUT", layer, None) == str(raster)


def test_a_band_set_that_gdal_addresses_by_a_name_stays_as_it_is() -> None:
    layer = QgsRasterLayer("/vsimem/none.tif", "o", "gdal")
    assert raster_path("INPUT", layer, None) == "/vsimem/none.tif"


def test_a_vector_layer_is_no_raster(polygon_layer: Make) -> None:
    with pytest.raises(InputError, match="INPUT: no raster can be opened from 'x'"):
        raster_path("INPUT", polygon_layer(), "x")
