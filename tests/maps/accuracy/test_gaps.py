"""What lies between the polygons of a map: background that gets points of its own, so that omissions are found."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from pixelwise.chips.job import LabelLayer, LayerSource
from pixelwise.errors import InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.maps.accuracy.assess import assess_accuracy
from pixelwise.maps.accuracy.job import AssessJob, SampleJob
from pixelwise.maps.accuracy.sampling import create_sample

X, Y = 500000.0, 3000000.0


def square(col: float, row: float, side: float = 10) -> str:
    x, y = X + col, Y - row
    return f"POLYGON(({x} {y}, {x + side} {y}, {x + side} {y - side}, {x} {y - side}, {x} {y}))"


# Houses of 10 m in 100 × 100 m; the map has the first five of them, of which the fifth does not exist.
MAPPED = [(0, 0), (90, 90), (20, 50), (60, 20), (50, 70)]
REAL = [*MAPPED[:4], (20, 20), (80, 40), (30, 80), (70, 50)]


@pytest.fixture
def houses(make_layer: Callable[..., Path]) -> LabelLayer:
    path = make_layer([(square(*place), None) for place in MAPPED], "map.gpkg", geometry=ogr.wkbPolygon)
    return LabelLayer(str(path), name="house")


@pytest.fixture
def area(make_layer: Callable[..., Path]) -> LayerSource:
    """All of 200 × 100 m, of which the map's polygons cover the left half; in another CRS."""
    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32645)
    degrees.ImportFromEPSG(4326)
    for crs in (utm, degrees):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    ring = ogr.CreateGeometryFromWkt(f"POLYGON(({X} {Y}, {X + 200} {Y}, {X + 200} {Y - 100}, {X} {Y - 100}, {X} {Y}))")
    ring.Transform(osr.CoordinateTransformation(utm, degrees))
    return LayerSource(str(make_layer([(ring.ExportToWkt(), "x")], "area.gpkg", epsg=4326)))


def points_of(path: str) -> list[dict[str, Any]]:
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    return [
        feature.items() | {"x": feature.GetGeometryRef().GetX() - X, "y": Y - feature.GetGeometryRef().GetY()}
        for feature in dataset.GetLayer(0)
    ]


def sample(mapped: LabelLayer, folder: Path, **options: Any) -> tuple[list[dict[str, Any]], SilentFeedback]:
    feedback = SilentFeedback()
    job = SampleJob(mapped, str(folder / "sample.gpkg"), **({"size": 60, "pixel_size": 1.0} | options))
    create_sample(job, feedback)
    return points_of(job.output), feedback


def within(point: dict[str, Any], places: list[tuple[int, int]]) -> bool:
    return any(0 <= point["x"] - col <= 10 and 0 <= point["y"] - row <= 10 for col, row in places)


def fill_in(path: str, answer: Callable[[dict[str, Any]], Any]) -> None:
    answers = [answer(point) for point in points_of(path)]
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    layer.StartTransaction()
    for feature, value in zip(list(layer), answers, strict=True):
        feature.SetField("reference", value)
        layer.SetFeature(feature)
    layer.CommitTransaction()
    layer = feature = None
    dataset = None


def test_points_lie_between_polygons_too(houses: LabelLayer, tmp_path: Path) -> None:
    points, feedback = sample(houses, tmp_path, unlabelled="background")
    assert Counter(point["map_class"] for point in points) == {"background": 35, "house": 25}
    for point in points:
        assert within(point, MAPPED) == (point["map_class"] == "house")
        assert point["map_value"] == (0 if point["map_class"] == "background" else None)
        # In the extent of the layer.
        assert 0 < point["x"] < 100 and 0 < point["y"] < 100
    assert sum(point["weight"] for point in points) == pytest.approx(100 * 100)
    assert "Where the map has no polygon, it counts as “background”." in feedback.infos


def test_points_lie_in_all_of_the_area(houses: LabelLayer, area: LayerSource, tmp_path: Path) -> None:
    points, _ = sample(houses, tmp_path, unlabelled="background", area=area, size=200)
    assert max(point["x"] for point in points) > 180
    assert sum(point["weight"] for point in points) == pytest.approx(200 * 100, rel=0.01)


def test_without_it_points_lie_in_polygons_only_and_that_is_said(houses: LabelLayer, tmp_path: Path) -> None:
    points, feedback = sample(houses, tmp_path)
    assert all(within(point, MAPPED) for point in points)
    assert any("what it has missed is not found; with UNLABELLED “background”" in text for text in feedback.infos)


def test_polygons_of_background_leave_gaps_that_mean_nothing(make_layer: Callable[..., Path], tmp_path: Path) -> None:
    path = make_layer([(square(0, 0), "house"), (square(50, 50), "background")], "map.gpkg")
    points, feedback = sample(LabelLayer(str(path), field="class"), tmp_path, unlabelled="background")
    assert all(within(point, [(0, 0), (50, 50)]) for point in points)
    assert not any("UNLABELLED" in text for text in feedback.infos)


def test_a_raster_has_no_gaps(make_raster: Callable[..., str], tmp_path: Path) -> None:
    array = np.ones((20, 20), np.uint8)
    array[:, 10:] = 255
    path = str(make_raster(array, nodata=255))
    points, _ = sample(LabelLayer(path, is_raster=True), tmp_path, unlabelled="background")
    assert {point["map_value"] for point in points} == {1}


def test_other_words_are_refused(houses: LabelLayer, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="UNLABELLED is auto: it must be one of ignore, background"):
        sample(houses, tmp_path, unlabelled="auto")


@pytest.mark.parametrize("with_area", [False, True], ids=["extent", "area"])
def test_the_circle_finds_what_the_map_has_missed(
    houses: LabelLayer, area: LayerSource, tmp_path: Path, with_area: bool
) -> None:
    """Sample, filled in, assessed with the same map: omissions count, and the true area of houses is estimated."""
    inside = area if with_area else None
    points, _ = sample(houses, tmp_path, unlabelled="background", size=1500, allocation="proportional", area=inside)
    path = str(tmp_path / "sample.gpkg")
    fill_in(path, lambda point: "house" if within(point, REAL) else "background")
    metrics = tmp_path / "m.json"
    feedback = SilentFeedback()
    job = AssessJob(houses, LabelLayer(path, field="reference"), area=inside, pixel_size=1.0, metrics=str(metrics))
    found = assess_accuracy(job, feedback)
    assert found["COUNT"] == len(points) == 1500
    assert "Where the map has no polygon, it counts as “background”." in feedback.warnings
    told = json.loads(metrics.read_text(encoding="utf-8"))
    by_name = {item["name"]: item for item in told["classes"]}
    total = 20000 if with_area else 10000
    assert by_name["house"]["map_area"] == pytest.approx(500, rel=0.01)
    assert by_name["background"]["map_area"] == pytest.approx(total - 500, rel=0.01)
    # Half of the houses are missed: the producer's accuracy is 0.5, and the estimated area 800 m² instead of 500.
    places = [entry["name"] for entry in told["classes"]]
    house = places.index("house")
    for key, truth in (("users", 0.8), ("producers", 0.5), ("areas", 800.0)):
        estimate = told["estimates"][key][house]
        assert abs(estimate["value"] - truth) < 3 * estimate["standard_error"], key
        assert estimate["standard_error"] > 0
    assert by_name["house"]["producers_accuracy"] < 0.8


CLASSES = {
    # Values of the map's field and the filled-in field, the kind of both, `unlabelled`: points that count.
    "auto, no background in the reference": (["a", "b"], ["a", "b", "a"], ogr.OFTString, "auto", 2),
    "auto, background by name": (["a", "b"], ["a", "b", "background"], ogr.OFTString, "auto", 3),
    "auto, background by value": ([1, 2], [1, 2, 0], ogr.OFTInteger, "auto", 3),
    "ignore": ([1, 2], [1, 2, 0], ogr.OFTInteger, "ignore", 2),
    "background": (["a", "b"], ["a", "b", "a"], ogr.OFTString, "background", 3),
}


@pytest.mark.parametrize(("mapped", "seen", "kind", "unlabelled", "count"), CLASSES.values(), ids=CLASSES)
def test_points_between_polygons(
    make_layer: Callable[..., Path], mapped: list[Any], seen: list[Any], kind: int, unlabelled: str, count: int
) -> None:
    """One point in each of two polygons, one between them, one beyond their extent."""
    polygons = [(square(0, 0), mapped[0]), (square(50, 50), mapped[1])]
    places = [(5, 5), (55, 55), (30, 30), (90, 90)]
    points = [
        (f"POINT({X + col} {Y - row})", value) for (col, row), value in zip(places, [*seen, seen[2]], strict=True)
    ]
    map_layer = LabelLayer(str(make_layer(polygons, "map.gpkg", kind=kind)), field="class")
    reference = LabelLayer(str(make_layer(points, "points.gpkg", kind=kind)), field="class")
    feedback = SilentFeedback()
    found = assess_accuracy(AssessJob(map_layer, reference, unlabelled=unlabelled), feedback)
    right = 2 if seen[2] == "a" else count
    assert (found["COUNT"], found["OVERALL_ACCURACY"]) == (count, pytest.approx(right / count))
    assert any(f"Points that do not count: {4 - count} outside the map." in text for text in feedback.warnings)


def test_a_polygon_without_a_class_is_no_gap(make_layer: Callable[..., Path]) -> None:
    polygons = [(square(0, 0), "a"), (square(20, 0), None), (square(50, 50), "a")]
    points = [(f"POINT({X + col} {Y - row})", "background") for col, row in [(25, 5), (15, 5)]]
    map_layer = LabelLayer(str(make_layer(polygons, "map.gpkg")), field="class")
    points.append((f"POINT({X + 5} {Y - 5})", "a"))
    reference = LabelLayer(str(make_layer(points, "points.gpkg")), field="class")
    found = assess_accuracy(AssessJob(map_layer, reference), SilentFeedback())
    assert (found["COUNT"], found["OVERALL_ACCURACY"]) == (2, 1)


@pytest.mark.parametrize(("unlabelled", "missed"), [("auto", 1), ("background", 1), ("ignore", 0)])
def test_what_polygons_of_a_map_miss_in_the_area_counts(
    houses: LabelLayer, area: LayerSource, make_layer: Callable[..., Path], unlabelled: str, missed: int, tmp_path: Path
) -> None:
    """A house of the reference far from all polygons of the map, but in AREA."""
    path = make_layer([(square(*place), None) for place in (*MAPPED, (180, 50))], "r.gpkg", geometry=ogr.wkbPolygon)
    metrics = tmp_path / "m.json"
    job = AssessJob(houses, LabelLayer(str(path), name="house"), area=area, unlabelled=unlabelled, metrics=str(metrics))
    found = assess_accuracy(job, SilentFeedback())
    (objects,) = json.loads(metrics.read_text(encoding="utf-8"))["objects"]
    assert (objects["reference_count"], objects["matches"][0]) == (5 + missed, 5)
    assert (found["OVERALL_ACCURACY"] < 1) is bool(missed)
