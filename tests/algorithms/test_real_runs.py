"""Exports and imports as a user runs them: layers of QGIS, the real worker, and what is loaded into the project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from pixelwise.chips.dataset import open_dataset

from .conftest import write_raster
from .test_export_training_chips import categorized

Make = Callable[..., Any]


def export(**given: Any) -> dict[str, Any]:
    import processing

    return processing.run("pixelwise:exporttrainingchips", {"CHIP_SIZE": 32} | given)


def pixels_of(dataset: Any) -> dict[str, int]:
    """Pixels of every class by its name, over all splits."""
    return {
        entry.name: sum(counts.get(str(entry.value), 0) for counts in dataset.pixel_counts.values())
        for entry in dataset.classes
    }


def test_polygons_lines_points_and_a_raster_in_one_run(
    raster: Path, tmp_path: Path, polygon_layer: Make, feature_layer: Make
) -> None:
    values = np.zeros((1, 100, 120), np.uint8)
    values[0, 90:] = 9
    truth = write_raster(tmp_path / "truth.tif", values)
    ways = feature_layer("LineString", ("LINESTRING(500000 5000070.5, 500120 5000070.5)",), name="ways")
    trees = feature_layer("Point", ("POINT(500020 5000085)",), ("POINT(500060 5000085)",), name="trees")
    houses = polygon_layer("memory")
    categorized(houses, "kind", ("road", "Road", "#0000ff"), ("house", "House", "#ff0000"))
    QgsProject.instance().addMapLayer(ways)
    ways.renderer().symbol().setColor(QColor("#123456"))
    results = export(
        INPUT=[str(raster)], LABELS=str(truth), MORE_LABELS=[houses, ways, trees],
        CLASS_FIELD="kind", LINE_WIDTH=3, POINT_RADIUS=4, STRIDE=32, SPLIT=0, EDGE="fill",
        OUTPUT=str(tmp_path / "chips"), REPORT=str(tmp_path / "r.html"),
    )  # fmt: skip
    dataset = open_dataset(results["OUTPUT"])
    colors = {entry.name: entry.color for entry in dataset.classes}
    assert (colors["House"], colors["ways"]) == ("#ff0000", "#123456")
    pixels = pixels_of(dataset)
    assert {"House", "Road", "ways", "trees", "9"} <= set(pixels)
    assert (pixels["House"], pixels["Road"], pixels["ways"]) == (800, 400, 360)
    assert abs(pixels["trees"] - 2 * 3.14159 * 16) < 12
    assert pixels["9"] == 10 * 120
    assert next(entry.value for entry in dataset.classes if entry.name == "9") == 9
    assert "<html" in Path(results["REPORT"]).read_text(encoding="utf-8")


def test_a_layer_per_class(shared_data: Path, tmp_path: Path) -> None:
    file = shared_data / "aber_s2" / "labels" / "cls_poly_smpls.gpkg"
    names = [f"cls_{name}_smpls" for name in ("forest", "grass", "urban", "water")]
    layers = [f"{file}|layername={name}" for name in names]
    results = export(
        INPUT=[str(shared_data / "aber_s2" / "aber.vrt")], LABELS=layers[0], MORE_LABELS=layers[1:],
        UNLABELLED="ignore", CHIP_SIZE=64, STRIDE=64, OUTPUT=str(tmp_path / "chips"),
    )  # fmt: skip
    dataset = open_dataset(results["OUTPUT"])
    assert sorted(dataset.classes.names) == names
    assert min(pixels_of(dataset).values()) > 50


def test_a_table_of_the_project_tidies_up_dirty_texts(shared_data: Path, tmp_path: Path, feature_layer: Make) -> None:
    place = shared_data / "banepa_buildings"
    table = feature_layer(
        "NoGeometry", (None, "concrete", 1, "concrete"), (None, "concerte", 1, "concrete"), (None, "tin", 2, "metal"),
        (None, "metal", 2, "metal"), fields=("source:string", "value:integer", "name:string"), name="roofs",
    )  # fmt: skip
    QgsProject.instance().addMapLayer(table)
    tile = sorted((place / "imagery").rglob("*.tif"))[0]
    labels = sorted((place / "labels").glob("*.geojson"))[0]
    results = export(
        INPUT=[str(tile)], LABELS=str(labels), CLASS_FIELD="roof:material", CLASS_TABLE="roofs", CHIP_SIZE=64,
        OUTPUT=str(tmp_path / "chips"),
    )  # fmt: skip
    dataset = open_dataset(results["OUTPUT"])
    assert [(entry.value, entry.name) for entry in dataset.classes] == [
        (0, "background"), (1, "concrete"), (2, "metal"),
    ]  # fmt: skip


def test_a_second_scene_is_added(raster: Path, tmp_path: Path, polygon_layer: Make) -> None:
    from osgeo import gdal

    other = tmp_path / "other.tif"
    gdal.Translate(str(other), str(raster), outputBounds=(500000, 5000100, 500120, 5000000))
    moved = gdal.Open(str(other), gdal.GA_Update)
    moved.SetGeoTransform((500000, 1, 0, 5000150, 0, -1))
    moved = None
    folder = str(tmp_path / "chips")
    first = export(INPUT=[str(raster)], LABELS=polygon_layer(), CLASS_FIELD="kind", OUTPUT=folder)
    second = export(INPUT=[str(other)], LABELS=polygon_layer(), CLASS_FIELD="kind", OUTPUT=folder, APPEND=True)
    dataset = open_dataset(folder)
    assert second["CHIP_COUNT"] == len(dataset.chips) > first["CHIP_COUNT"]
    assert {chip.scene for chip in dataset.chips} == {0, 1}
    with pytest.raises(QgsProcessingException, match="Unable to execute"):
        export(INPUT=[str(other)], LABELS=polygon_layer(), OUTPUT=folder, APPEND=True, CHIP_SIZE=48)
    assert len(open_dataset(folder).chips) == second["CHIP_COUNT"]


def test_what_was_exported_can_be_imported(raster: Path, tmp_path: Path, polygon_layer: Make) -> None:
    import processing

    folder = tmp_path / "chips"
    exported = export(INPUT=[str(raster)], LABELS=polygon_layer(), CLASS_FIELD="kind", OUTPUT=str(folder))
    project = QgsProject.instance()
    results = processing.runAndLoadResults(
        "pixelwise:importchips",
        {"IMAGES": str(folder / "images"), "LABELS": str(folder / "labels"), "IGNORE": "255",
         "OUTPUT": str(tmp_path / "again")},
    )  # fmt: skip
    assert results["CHIP_COUNT"] == exported["CHIP_COUNT"]
    before, after = open_dataset(str(folder)), open_dataset(str(tmp_path / "again"))
    labels = {chip.id: before.read(chip)[1] for chip in before.chips}
    for chip in after.chips:
        assert np.array_equal(after.read(chip)[1], labels[chip.id]), chip.id
    (footprints,) = project.mapLayers().values()
    assert isinstance(footprints, QgsVectorLayer) and footprints.featureCount() == results["CHIP_COUNT"]
    assert "house" in {field.displayName() for field in footprints.fields()}
