"""Objects on real polygons: buildings in degrees, and samples of four classes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from pixelwise.chips.job import LabelLayer
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.grid import Grid
from pixelwise.geo.outputs import Target
from pixelwise.maps.accuracy.classfield import ClassField
from pixelwise.maps.accuracy.classgrid import grid_for
from pixelwise.maps.accuracy.job import AssessJob
from pixelwise.maps.accuracy.matching import match_classes
from pixelwise.maps.accuracy.objects import ALL_CLASSES, ObjectFigures, object_figures

BUILDINGS = 1466
METRE = 1 / 111_000  # degrees, about


def figures_of(job: AssessJob, **options: Any) -> dict[str, ObjectFigures]:
    feedback = SilentFeedback()
    fields = [ClassField(layer, parameter="MAP", feedback=feedback) for layer in (job.map, job.reference)]
    matching = match_classes(fields[0].classes, fields[1].classes, "auto")
    own = grid_for(fields[0], 0.0, "MAP")
    width, height = own.pixel_size
    x0, _, _, y0, _, _ = own.transform
    # With room for what a test has moved.
    grid = Grid(
        own.crs_wkt, (x0 - 50 * width, width, 0, y0 + 50 * height, 0, -height), own.height + 100, own.width + 100
    )
    found = object_figures(job, matching, grid, feedback, unlabelled="background", **options)
    return {figures.name: figures for figures in found}


@pytest.fixture
def buildings(shared_data: Path) -> LabelLayer:
    folder = shared_data / "banepa_buildings" / "labels"
    return LabelLayer(str(next(folder.glob("*.geojson"))), field="label")


def test_buildings_against_themselves(buildings: LabelLayer) -> None:
    (found,) = figures_of(AssessJob(buildings, buildings)).values()
    assert (found.map_count, found.reference_count) == (BUILDINGS, BUILDINGS)
    assert found.f1 == [1.0] * 10
    assert found.mean_iou_of_matches == 1
    assert found.reference_ious == [0] * 9 + [BUILDINGS]


def test_a_subset_of_the_buildings(buildings: LabelLayer) -> None:
    tin = LabelLayer(buildings.path, where="\"roof:material\" = 'tin'", field="label")
    (found,) = figures_of(AssessJob(tin, buildings)).values()
    assert (found.map_count, found.reference_count, found.matches) == (530, BUILDINGS, [530] * 10)
    assert found.precision == [1.0] * 10
    assert found.recall == pytest.approx([530 / BUILDINGS] * 10)
    (found,) = figures_of(AssessJob(buildings, tin)).values()
    assert found.recall == [1.0] * 10
    assert found.precision == pytest.approx([530 / BUILDINGS] * 10)


def test_shifted_buildings(buildings: LabelLayer, tmp_path: Path) -> None:
    content = json.loads(Path(buildings.path).read_text())
    shapes, moved_shapes = [], []
    for feature in content["features"]:
        shapes.append(ogr.CreateGeometryFromJson(json.dumps(feature["geometry"])))
        assert feature["geometry"]["type"] == "Polygon"
        rings = feature["geometry"]["coordinates"]
        feature["geometry"]["coordinates"] = [[[x + METRE, y] for x, y in ring] for ring in rings]
        moved_shapes.append(ogr.CreateGeometryFromJson(json.dumps(feature["geometry"])))
    path = tmp_path / "shifted.geojson"
    path.write_text(json.dumps(content))
    expected = []
    for shape, moved in zip(shapes, moved_shapes, strict=True):
        shared = shape.Intersection(moved).GetArea()
        expected.append(shared / (shape.GetArea() + moved.GetArea() - shared))
    output = Target(tmp_path / "o.gpkg", "o.gpkg")
    (found,) = figures_of(AssessJob(LabelLayer(str(path), field="label"), buildings), output=output).values()
    # A house so small that its neighbour fits it better after a metre is not among them.
    assert found.matches == [int((np.array(expected) >= threshold).sum()) for threshold in found.thresholds]
    assert BUILDINGS > found.matches[0] > found.matches[4] > found.matches[9]
    status: dict[str, int] = {}
    source = ogr.Open(str(tmp_path / "o.gpkg"))
    for feature in source.GetLayer(0):
        status[feature["status"]] = status.get(feature["status"], 0) + 1
    rest = BUILDINGS - found.matches[0]
    assert status == {"matched": found.matches[0], "false": rest, "missed": rest}


def test_samples_of_four_classes(shared_data: Path, tmp_path: Path) -> None:
    path = str(tmp_path / "samples.gpkg")
    source = gdal.OpenEx(str(shared_data / "aber_s2" / "labels" / "cls_poly_smpls.gpkg"), gdal.OF_VECTOR)
    for number in range(source.GetLayerCount()):
        name = source.GetLayer(number).GetName()
        query = f"SELECT geom, '{name}' AS class FROM \"{name}\""
        mode = "append" if number else None
        gdal.VectorTranslate(path, source, accessMode=mode, layerName="labels", SQLStatement=query, SQLDialect="SQLITE")
    layer = LabelLayer(path, layer="labels", field="class")
    found = figures_of(AssessJob(layer, layer))
    assert sorted((row.reference_count, row.matches[9]) for row in found.values()) == [
        (7, 7),
        (9, 9),
        (11, 11),
        (13, 13),
        (40, 40),
    ]
    assert found[ALL_CLASSES].f1 == [1.0] * 10
