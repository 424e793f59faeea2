"""A reference of points: what is counted, what is left out, and the oracle of another program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr

from pixelwise.chips.job import LabelLayer, LayerSource
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.accuracyfigures import class_figures, overall_figures
from pixelwise.maps.accuracy.assess import assess_accuracy
from pixelwise.maps.accuracy.classgrid import open_class_grid
from pixelwise.maps.accuracy.estimates import estimates_of
from pixelwise.maps.accuracy.foundclasses import NOTHING
from pixelwise.maps.accuracy.job import AssessJob
from pixelwise.maps.accuracy.matching import match_classes
from pixelwise.maps.accuracy.points import CountedPoints, count_points, holds_points, read_points
from pixelwise.maps.accuracy.strata import strata_areas

# Upper left corner of the rasters of `make_raster`, whose pixels are half a metre.
X, Y = 500000.0, 3000000.0
MapOf = Callable[[np.ndarray], Any]


def counted(job: AssessJob, feedback: SilentFeedback | None = None) -> CountedPoints:
    feedback = feedback or SilentFeedback()
    points = read_points(job.reference, "REFERENCE", feedback)
    mapped = None
    if not holds_points(job.map, "MAP"):
        mapped = open_class_grid(job.map, None, parameter="MAP", feedback=feedback)
    return count_points(job, points, mapped, feedback)


def pairs(found: CountedPoints) -> dict[tuple[str, str], int]:
    """Counts by the names (reference, map)."""
    both = zip(found.points.positions, found.mapped, strict=True)
    return dict(
        Counter(
            (found.points.classes[reference].name, found.of_map[mapped].name)
            for reference, mapped in both
            if mapped != NOTHING
        )
    )


def point(col: float, row: float) -> str:
    return f"POINT({X + col / 2} {Y - row / 2})"


def square(col: float, row: float, size: float) -> str:
    x, y, side = X + col / 2, Y - row / 2, size / 2
    return f"POLYGON(({x} {y}, {x + side} {y}, {x + side} {y - side}, {x} {y - side}, {x} {y}))"


# The oracle

POINTS_525 = ("acc_ass_smpls_test_vals.geojson", "ref_smpls", "img_smpls")
POINTS_1000 = ("cls_acc_assessment_pts_ref.geojson", "ref_pts", "rf_rl_cls")


def oracle_job(shared_data: Path, names: tuple[str, str, str], **values: Any) -> AssessJob:
    path = str(shared_data / "aber_s2" / "accuracy" / names[0])
    return AssessJob(LabelLayer(path, field=names[2]), LabelLayer(path, field=names[1]), **values)


def test_the_oracle_of_525_points(shared_data: Path) -> None:
    found = counted(oracle_job(shared_data, POINTS_525))
    matching = match_classes(found.of_map, found.points.classes, "auto", [])
    matrix = found.matched(matching)
    assert matching.classes.names == ["forest", "grass", "other", "urban"]
    assert matrix.sum() == 525
    assert found.left_out == {}
    overall, figures = overall_figures(matrix), class_figures(matrix)
    assert round(overall["overall_accuracy"], 4) == 0.8476
    assert round(overall["kappa"], 3) == 0.773
    assert [round(figure, 4) for figure in figures["f1"]] == [0.8143, 0.8696, 0.7407, 0.9211]
    assert [round(100 * figure, 1) for figure in figures["producers_accuracy"]] == [83.3, 84.0, 80.0, 93.3]
    assert [round(100 * figure, 2) for figure in figures["users_accuracy"]] == [79.62, 90.13, 68.97, 90.91]

    strata = {"forest": 20000.0, "grass": 50000.0, "urban": 5000.0, "other": 10000.0}
    areas, unit = strata_areas(strata, matching.classes, None, "")
    estimates = estimates_of(matrix, areas, "stratified", unit)
    assert round(estimates.overall.value, 3) == 0.852
    assert round(estimates.quantity_disagreement, 4) == 0.0168
    assert round(estimates.allocation_disagreement, 3) == 0.131


def test_the_oracle_of_1000_points(shared_data: Path) -> None:
    found = counted(oracle_job(shared_data, POINTS_1000))
    matrix = found.matched(match_classes(found.of_map, found.points.classes, "auto", []))
    assert matrix.sum() == 1000
    overall = overall_figures(matrix)
    assert round(overall["overall_accuracy"], 3) == 0.739
    assert round(overall["kappa"], 4) == 0.7089


def test_the_oracle_through_the_whole_assessment(shared_data: Path, tmp_path: Path) -> None:
    strata = {"forest": 20000.0, "grass": 50000.0, "urban": 5000.0, "other": 10000.0}
    report = str(tmp_path / "report.html")
    results = assess_accuracy(oracle_job(shared_data, POINTS_525, strata=strata, report=report), SilentFeedback())
    assert round(results["OVERALL_ACCURACY"], 4) == 0.8476
    assert round(results["KAPPA"], 3) == 0.773
    assert results["COUNT"] == 525
    results = assess_accuracy(oracle_job(shared_data, POINTS_1000, design="none"), SilentFeedback())
    assert (round(results["OVERALL_ACCURACY"], 3), round(results["KAPPA"], 4)) == (0.739, 0.7089)


# Maps of every kind

CLASSES = np.repeat(np.repeat(np.array([[1, 2], [3, 255]], np.uint8), 4, 0), 4, 1)


@pytest.fixture
def raster(make_raster: Callable[..., str]) -> LabelLayer:
    """8 × 8 pixels: classes 1 and 2 above, 3 and nodata below."""
    return LabelLayer(str(make_raster(CLASSES, "map.tif", nodata=255)), is_raster=True)


def test_points_on_a_raster(raster: LabelLayer, make_layer: Callable[..., Path]) -> None:
    features = [
        (point(0.5, 0.5), 1), (point(3.99, 3.99), 1), (point(4.01, 0.5), 1), (point(7.99, 3.5), 2), (point(1, 7), 3),
        (point(6, 6), 2), (point(-1, 2), 1), (point(9, 2), 2), (point(2, 2), None), (None, 1),
    ]  # fmt: skip
    path = make_layer(features, field="class", kind=ogr.OFTInteger, geometry=ogr.wkbPoint)
    feedback = SilentFeedback()
    found = counted(AssessJob(raster, LabelLayer(str(path), field="class")), feedback)
    assert pairs(found) == {("1", "1"): 2, ("1", "2"): 1, ("2", "2"): 1, ("3", "3"): 1}
    assert found.left_out == {"outside the map": 3, "no class in REFERENCE": 1}
    assert found.notes == ["Points that do not count: 3 outside the map, 1 no class in REFERENCE."]
    assert feedback.warnings == [f"REFERENCE: 1 features of layer labels of {path} are left out: they are no points."]


def test_a_point_on_a_border_of_pixels_belongs_to_one_of_them(
    raster: LabelLayer, make_layer: Callable[..., Path]
) -> None:
    path = make_layer([(point(4, 2), 2), (point(2, 4), 3)], kind=ogr.OFTInteger)
    assert pairs(counted(AssessJob(raster, LabelLayer(str(path), field="class")))) == {("2", "2"): 1, ("3", "3"): 1}


def test_every_pixel_of_a_large_raster_is_found(
    make_raster: Callable[..., str], make_layer: Callable[..., Path]
) -> None:
    """Points in windows that are read one after the other, and a reference that is the map: all is right."""
    random = np.random.default_rng(2)
    classes = random.integers(1, 5, (1100, 2100), np.uint8)
    path = str(make_raster(classes, "large.tif"))
    rows, cols = random.integers(0, 1100, 400), random.integers(0, 2100, 400)
    features = [(point(col + 0.5, row + 0.5), int(classes[row, col])) for row, col in zip(rows, cols, strict=True)]
    reference = LabelLayer(str(make_layer(features, kind=ogr.OFTInteger)), field="class")
    found = counted(AssessJob(LabelLayer(path, is_raster=True), reference))
    counts = pairs(found)
    assert sum(counts.values()) == sum(count for (one, other), count in counts.items() if one == other) == 400


def test_points_in_another_crs(raster: LabelLayer, make_layer: Callable[..., Path]) -> None:
    from osgeo import osr

    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32645)
    degrees.ImportFromEPSG(4326)
    for crs in (utm, degrees):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    moved = ogr.CreateGeometryFromWkt(point(6.5, 1.5))
    moved.Transform(osr.CoordinateTransformation(utm, degrees))
    path = make_layer([(moved.ExportToWkt(), 2)], kind=ogr.OFTInteger, epsg=4326)
    assert pairs(counted(AssessJob(raster, LabelLayer(str(path), field="class")))) == {("2", "2"): 1}


def test_points_outside_the_area_do_not_count(raster: LabelLayer, make_layer: Callable[..., Path]) -> None:
    path = make_layer([(point(1, 1), 1), (point(6, 1), 2), (point(9, 9), 2)], kind=ogr.OFTInteger)
    area = make_layer([(square(0, 0, 4), "x")], "area.gpkg")
    job = AssessJob(raster, LabelLayer(str(path), field="class"), area=LayerSource(str(area)))
    found = counted(job)
    assert pairs(found) == {("1", "1"): 1}
    assert found.left_out == {"outside AREA": 2}


def test_points_on_polygons_are_exact(make_layer: Callable[..., Path]) -> None:
    """A point a millimetre from a border lies on its own side of it; of overlapping polygons the last one counts."""
    polygons = [
        (square(0, 0, 4), "forest"), (square(4, 0, 4), "grass"), (square(1, 1, 2), "lake"), (square(20, 0, 4), None),
    ]  # fmt: skip
    mapped = LabelLayer(str(make_layer(polygons, "map.gpkg")), field="class")
    features = [
        (point(3.998, 0.5), "forest"), (point(4.002, 0.5), "grass"), (point(2, 2), "lake"), (point(0.5, 3.5), "lake"),
        (point(12, 1), "grass"), (point(21, 1), "grass"),
    ]  # fmt: skip
    found = counted(AssessJob(mapped, LabelLayer(str(make_layer(features, "points.gpkg")), field="class")))
    assert pairs(found) == {
        ("forest", "forest"): 1, ("grass", "grass"): 1, ("lake", "lake"): 1, ("lake", "forest"): 1,
    }  # fmt: skip
    assert found.left_out == {"outside the map": 2}


def test_an_invalid_polygon_counts_as_it_is_repaired(make_layer: Callable[..., Path]) -> None:
    bow_tie = f"POLYGON(({X} {Y}, {X + 4} {Y - 4}, {X + 4} {Y}, {X} {Y - 4}, {X} {Y}))"
    mapped = LabelLayer(str(make_layer([(bow_tie, "a")], "map.gpkg")), field="class")
    features = [(f"POINT({X + 0.5} {Y - 2})", "a"), (f"POINT({X + 2} {Y - 0.5})", "a")]
    found = counted(AssessJob(mapped, LabelLayer(str(make_layer(features, "points.gpkg")), field="class")))
    assert pairs(found) == {("a", "a"): 1}
    assert found.left_out == {"outside the map": 1}


def test_points_of_two_layers_are_brought_together_by_place(make_layer: Callable[..., Path]) -> None:
    """In another order, with one that is missing, and with two at one place."""
    places = [point(1, 1), point(2, 2), point(3, 3), point(3, 3), point(5, 5)]
    reference = make_layer(list(zip(places, ["a", "b", "a", "b", "a"], strict=True)), "reference.gpkg")
    others = [(places[2], "c"), (places[0], "a"), (places[3], "d"), (places[1], "b")]
    mapped = make_layer(others, "map.gpkg")
    found = counted(AssessJob(LabelLayer(str(mapped), field="class"), LabelLayer(str(reference), field="class")))
    assert pairs(found) == {("a", "a"): 1, ("b", "b"): 1, ("a", "c"): 1, ("b", "d"): 1}
    assert found.left_out == {"outside the map": 1}


def test_parts_of_a_multipoint_count_each(raster: LabelLayer, make_layer: Callable[..., Path]) -> None:
    both = f"MULTIPOINT(({X + 0.5} {Y - 0.5}), ({X + 1} {Y - 1}))"
    path = make_layer([(both, 1)], kind=ogr.OFTInteger, geometry=ogr.wkbMultiPoint)
    assert pairs(counted(AssessJob(raster, LabelLayer(str(path), field="class")))) == {("1", "1"): 2}


def test_ignored_classes_do_not_count(raster: LabelLayer, make_layer: Callable[..., Path]) -> None:
    path = make_layer([(point(1, 1), 1), (point(6, 1), 2), (point(1, 6), 2)], kind=ogr.OFTInteger)
    found = counted(AssessJob(raster, LabelLayer(str(path), field="class")))
    matching = match_classes(found.of_map, found.points.classes, "auto", ["3"])
    assert found.matched(matching).tolist() == [[1, 0], [0, 1]]


@pytest.mark.parametrize(
    ("features", "geometry", "expected"),
    [
        pytest.param([(point(1, 1), "a")], ogr.wkbPoint, True, id="points"),
        pytest.param([(f"MULTIPOINT(({X} {Y}))", "a")], ogr.wkbMultiPoint, True, id="multipoints"),
        pytest.param([(f"POINT Z ({X} {Y} 3)", "a")], ogr.wkbPoint25D, True, id="points with heights"),
        pytest.param([(square(0, 0, 1), "a")], ogr.wkbPolygon, False, id="polygons"),
        pytest.param([(None, "a"), (point(1, 1), "a")], ogr.wkbUnknown, True, id="any kind, points inside"),
        pytest.param([(square(0, 0, 1), "a")], ogr.wkbUnknown, False, id="any kind, polygons inside"),
        pytest.param([], ogr.wkbUnknown, False, id="nothing inside"),
    ],
)
def test_what_layers_hold_points(make_layer: Callable[..., Path], features: Any, geometry: int, expected: bool) -> None:
    path = make_layer(features, geometry=geometry)
    assert holds_points(LabelLayer(str(path)), "REFERENCE") is expected


def test_a_raster_holds_no_points() -> None:
    assert not holds_points(LabelLayer("map.tif", is_raster=True), "MAP")
