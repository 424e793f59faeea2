"""Random points on a map: where they lie, how many, and that an assessment takes them as its reference."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from pixelwise.chips.job import LabelLayer, LayerSource
from pixelwise.errors import CanceledError, InputError, OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.grid import Grid
from pixelwise.maps.accuracy.apart import Apart, places_in_space
from pixelwise.maps.accuracy.assess import assess_accuracy
from pixelwise.maps.accuracy.job import AssessJob, SampleJob
from pixelwise.maps.accuracy.samplefile import filled_in
from pixelwise.maps.accuracy.sampling import create_sample

X, Y = 500000.0, 3000000.0
NAMES = ["", "forest", "grass", "water"]


def named(dataset: gdal.Dataset) -> None:
    dataset.GetRasterBand(1).SetCategoryNames(NAMES)


@pytest.fixture
def classes() -> np.ndarray:
    """1200 × 1100 pixels: forest 57.5 %, grass 38.5 %, water 4 %, and a corner without data."""
    array = np.full((1200, 1100), 1, np.uint8)
    array[:, 660:] = 2
    array[500:548, :] = 3
    array[:50, :50] = 0
    return array


@pytest.fixture
def raster(make_raster: Callable[..., str], classes: np.ndarray) -> LabelLayer:
    path = make_raster(classes, "map.tif", nodata=0, options=("TILED=YES",), edit=named)
    return LabelLayer(str(path), is_raster=True)


def sample(job: SampleJob, feedback: Any = None) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The results, and the points as dicts of their fields with x and y."""
    results = create_sample(job, feedback or SilentFeedback())
    return results, read(job.output)


def read(path: str) -> list[dict[str, Any]]:
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    points = []
    for feature in dataset.GetLayer(0):
        place = feature.GetGeometryRef()
        points.append(feature.items() | {"x": place.GetX(), "y": place.GetY()})
    return points


def counts(points: list[dict[str, Any]]) -> dict[str, int]:
    return dict(Counter(point["map_class"] for point in points))


def test_a_sample_of_a_raster(raster: LabelLayer, classes: np.ndarray, tmp_path: Path) -> None:
    job = SampleJob(raster, str(tmp_path / "sample.gpkg"), size=200)
    results, points = sample(job)
    assert results == {
        "OUTPUT": job.output,
        "POINT_COUNT": 200,
        "CLASSES": [{"name": name, "value": name} for name in NAMES[1:]],
    }
    assert list(points[0]) == ["id", "map_value", "map_class", "reference", "weight", "x", "y"]
    assert [point["id"] for point in points] == list(range(1, 201))
    assert counts(points) == {"forest": 105, "grass": 70, "water": 25}
    for point in points:
        col, row = (point["x"] - X) * 2, (Y - point["y"]) * 2
        # In the middle of a pixel of the class.
        assert (col % 1, row % 1) == (0.5, 0.5)
        assert classes[int(row), int(col)] == point["map_value"]
        assert NAMES[point["map_value"]] == point["map_class"]
        assert point["reference"] is None


def test_weights_are_the_area_a_point_stands_for(raster: LabelLayer, classes: np.ndarray, tmp_path: Path) -> None:
    _, points = sample(SampleJob(raster, str(tmp_path / "s.gpkg"), size=100))
    for value in (1, 2, 3):
        total = sum(point["weight"] for point in points if point["map_value"] == value)
        assert total == pytest.approx((classes == value).sum() * 0.25)


def test_points_are_in_random_order(raster: LabelLayer, tmp_path: Path) -> None:
    """One class after the other would lead the person who fills it in."""
    _, points = sample(SampleJob(raster, str(tmp_path / "s.gpkg"), size=120, allocation="equal"))
    changes = sum(one["map_value"] != other["map_value"] for one, other in pairwise(points))
    assert 55 < changes < 105


def test_the_same_seed_draws_the_same_points(raster: LabelLayer, tmp_path: Path) -> None:
    draws = [
        sample(SampleJob(raster, str(tmp_path / f"{number}.gpkg"), size=90, seed=seed))[1]
        for number, seed in enumerate((5, 5, 6))
    ]
    assert draws[0] == draws[1] != draws[2]


ALLOCATIONS = {
    "equal": ({"allocation": "equal"}, {"forest": 100, "grass": 100, "water": 100}),
    "proportional": ({"minimum_per_class": 0}, {"forest": 173, "grass": 115, "water": 12}),
    "proportional with a minimum": ({"minimum_per_class": 50}, {"forest": 150, "grass": 100, "water": 50}),
    "optimal, the same accuracy": (
        {"allocation": "optimal", "minimum_per_class": 0}, {"forest": 173, "grass": 115, "water": 12},
    ),
    "optimal, forest is sure": (
        {"allocation": "optimal", "minimum_per_class": 10, "expected_accuracy": {"Forest": 1.0, "2": 0.5}},
        {"forest": 10, "grass": 268, "water": 22},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("options", "expected"), ALLOCATIONS.values(), ids=ALLOCATIONS)
def test_allocations(raster: LabelLayer, tmp_path: Path, options: dict[str, Any], expected: dict[str, int]) -> None:
    _, points = sample(SampleJob(raster, str(tmp_path / "s.gpkg"), size=300, **options))
    assert counts(points) == expected


def test_as_many_points_as_a_standard_error_takes(raster: LabelLayer, tmp_path: Path) -> None:
    feedback = SilentFeedback()
    job = SampleJob(raster, str(tmp_path / "s.gpkg"), size=0, target_error=0.02, allocation="optimal",
                    minimum_per_class=0)  # fmt: skip
    results, _ = sample(job, feedback)
    # All accuracies are 0.8: (0.4 / 0.02)².
    assert results["POINT_COUNT"] == 400
    assert "A standard error of 2.00% takes 400 points." in feedback.infos
    assert any("standard error of about 2.00%" in text and "± 3.9%" in text for text in feedback.infos)


def test_every_pixel_of_a_class_is_as_likely(make_raster: Callable[..., str], tmp_path: Path) -> None:
    array = np.ones((10, 40), np.uint8)
    array[:, 20:] = 2
    mapped = LabelLayer(str(make_raster(array)), is_raster=True)
    found: Counter[tuple[float, float]] = Counter()
    for seed in range(60):
        job = SampleJob(mapped, str(tmp_path / f"{seed}.gpkg"), size=40, minimum_per_class=10, seed=seed)
        _, points = sample(job)
        assert len({(point["x"], point["y"]) for point in points}) == 40
        found.update((point["x"], point["y"]) for point in points)
    # 60 × 40 draws on 400 pixels: 6 each, with the spread of chance.
    numbers = np.array([found[X + col / 2 + 0.25, Y - row / 2 - 0.25] for row in range(10) for col in range(40)])
    assert numbers.sum() == 2400
    assert 1.8 < numbers.std() < 2.8
    assert numbers.min() > 0


def test_pixels_of_unequal_size_are_drawn_by_their_area(make_raster: Callable[..., str], tmp_path: Path) -> None:
    """In degrees a pixel at 60° has half the area of one at the equator, so it gets half as many points."""
    transform = (0.0, 0.1, 0.0, 60.0, 0.0, -0.1)
    mapped = LabelLayer(str(make_raster(np.ones((600, 100), np.uint8), transform=transform, epsg=4326)), is_raster=True)
    _, points = sample(SampleJob(mapped, str(tmp_path / "s.gpkg"), size=4000))
    north = np.mean([point["y"] > 30 for point in points])
    expected = (np.sin(np.radians(60)) - np.sin(np.radians(30))) / np.sin(np.radians(60))
    assert north == pytest.approx(expected, abs=0.02)


def test_points_lie_in_the_area(raster: LabelLayer, make_layer: Callable[..., Path], tmp_path: Path) -> None:
    ring = f"POLYGON(({X + 300} {Y - 20}, {X + 400} {Y - 20}, {X + 350} {Y - 120}, {X + 300} {Y - 20}))"
    area = ogr.CreateGeometryFromWkt(ring)
    layer = LayerSource(str(make_layer([(ring, "x")], "area.gpkg")))
    _, points = sample(SampleJob(raster, str(tmp_path / "s.gpkg"), area=layer, size=60))
    assert counts(points).keys() == {"forest", "grass"}
    for point in points:
        assert area.Contains(ogr.CreateGeometryFromWkt(f"POINT({point['x']} {point['y']})"))


def test_ignored_classes_get_no_points(raster: LabelLayer, tmp_path: Path) -> None:
    feedback = SilentFeedback()
    _, points = sample(SampleJob(raster, str(tmp_path / "s.gpkg"), size=60, ignore=["Water", "1", "lake"]), feedback)
    assert counts(points) == {"grass": 60}
    assert feedback.warnings == ["IGNORE: lake is no class of the map; its classes are forest, grass, water."]


# The distance


def nearest(points: list[dict[str, Any]]) -> float:
    places = np.array([(point["x"], point["y"]) for point in points])
    apart = np.linalg.norm(places[:, None] - places[None], axis=-1)
    return float(apart[np.triu_indices(len(places), 1)].min())


def test_points_keep_their_distance(raster: LabelLayer, tmp_path: Path) -> None:
    plain = sample(SampleJob(raster, str(tmp_path / "plain.gpkg"), size=150))[1]
    apart = sample(SampleJob(raster, str(tmp_path / "apart.gpkg"), size=150, minimum_distance=20))[1]
    assert nearest(plain) < 20 <= nearest(apart)
    assert counts(apart) == counts(plain)


def test_a_class_that_has_no_room_is_told(raster: LabelLayer, tmp_path: Path) -> None:
    feedback = SilentFeedback()
    job = SampleJob(raster, str(tmp_path / "s.gpkg"), size=120, allocation="equal", minimum_distance=50)
    results, points = sample(job, feedback)
    # A strip of 24 × 550 m has room for a dozen points.
    got = counts(points)["water"]
    assert 6 < got < 24
    assert nearest(points) >= 50
    warning = next(text for text in feedback.warnings if "“water”" in text)
    assert f"gets {got} of 40 points" in warning
    assert "50 m from all points" in warning
    assert "Lower MINIMUM_DISTANCE" in warning
    assert results["POINT_COUNT"] == len(points)
    # Fewer points stand for the same area.
    assert sum(point["weight"] for point in points if point["map_class"] == "water") == pytest.approx(48 * 1100 / 4)


def test_a_class_with_too_few_pixels_gets_them_all(make_raster: Callable[..., str], tmp_path: Path) -> None:
    array = np.ones((20, 20), np.uint8)
    array[3, 4:7] = 2
    feedback = SilentFeedback()
    mapped = LabelLayer(str(make_raster(array)), is_raster=True)
    _, points = sample(SampleJob(mapped, str(tmp_path / "s.gpkg"), size=50), feedback)
    assert counts(points) == {"1": 25, "2": 3}
    assert "The class “2” gets 3 of 25 points: it has no more pixels." in feedback.warnings


def test_distances_in_metres_in_degrees_and_on_mercator_maps() -> None:
    """A hundredth of a degree of longitude at 60° north is 558.0 m long, of latitude 1,114.1 m."""
    from osgeo import osr

    degrees = np.array([[10.0, 60.0], [10.01, 60.0], [10.0, 60.01]])
    wkts = {}
    for epsg in (4326, 3857, 32632):
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        wkts[epsg] = crs.ExportToWkt()
    radius = 6378137.0
    mercator = np.column_stack(
        [radius * np.radians(degrees[:, 0]), radius * np.log(np.tan(np.pi / 4 + np.radians(degrees[:, 1]) / 2))]
    )
    cases = [(degrees, 4326, (558.0, 1114.1)), (mercator, 3857, (558.0, 1114.1))]
    cases.append((np.array([[5e5, 6e6], [5e5 + 3, 6e6], [5e5, 6e6 + 4]]), 32632, (3.0, 4.0)))
    for places, epsg, expected in cases:
        space = places_in_space(places, Grid(wkts[epsg], (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), 1, 1))
        found = np.linalg.norm(space[1:] - space[0], axis=1)
        assert found == pytest.approx(expected, abs=0.06), epsg


def test_apart_is_the_same_as_looking_at_all_points() -> None:
    places = np.random.default_rng(3).uniform(-10, 10, (300, 3))
    apart, taken = Apart(2.5), []
    for place in places:
        allowed = all(np.linalg.norm(place - other) >= 2.5 for other in taken)
        assert apart.takes(place) is allowed
        taken += [place] if allowed else []
    assert all(Apart(0).takes(place) for place in places)


# Polygons, and the way back into an assessment


def test_a_sample_of_polygons_with_a_text_field(make_layer: Callable[..., Path], tmp_path: Path) -> None:
    forest = ogr.CreateGeometryFromWkt(f"POLYGON(({X} {Y}, {X + 90} {Y - 5}, {X + 40} {Y - 70}, {X} {Y}))")
    grass = ogr.CreateGeometryFromWkt(f"POLYGON(({X} {Y - 80}, {X + 90} {Y - 80}, {X + 40} {Y - 150}, {X} {Y - 80}))")
    path = make_layer([(forest.ExportToWkt(), "forest"), (grass.ExportToWkt(), "grass")])
    job = SampleJob(LabelLayer(str(path), field="class"), str(tmp_path / "s.gpkg"), size=60, pixel_size=1.0)
    results, points = sample(job)
    assert results["CLASSES"] == [{"name": "forest", "value": "forest"}, {"name": "grass", "value": "grass"}]
    for point in points:
        shape = {"forest": forest, "grass": grass}[point["map_class"]]
        assert shape.Intersects(ogr.CreateGeometryFromWkt(f"POINT({point['x']} {point['y']})"))
        assert point["map_value"] is None


CHOICES = {
    "classes without names are stored as numbers": ([], [{"name": "1", "value": 1}, {"name": "2", "value": 2}]),
    "two classes of one name are stored as numbers": (
        ["", "wood", "wood"], [{"name": "1 wood", "value": 1}, {"name": "2 wood", "value": 2}],
    ),
    "some classes without names": (["", "wood"], [{"name": "1 wood", "value": 1}, {"name": "2", "value": 2}]),
}  # fmt: skip


@pytest.mark.parametrize(("names", "choices"), CHOICES.values(), ids=CHOICES)
def test_what_can_be_chosen(
    make_raster: Callable[..., str], tmp_path: Path, names: list[str], choices: list[dict[str, Any]]
) -> None:
    array = np.ones((20, 20), np.uint8)
    array[10:] = 2
    path = make_raster(array, edit=lambda dataset: dataset.GetRasterBand(1).SetCategoryNames(names) if names else None)
    job = SampleJob(LabelLayer(str(path), is_raster=True), str(tmp_path / "s.gpkg"), size=50)
    results, _ = sample(job)
    assert results["CLASSES"] == choices
    dataset = gdal.OpenEx(job.output, gdal.OF_VECTOR)
    definition = dataset.GetLayer(0).GetLayerDefn()
    assert definition.GetFieldDefn(definition.GetFieldIndex("reference")).GetType() == ogr.OFTInteger64
    fill_in(job.output, lambda feature: feature["map_value"])
    assert (
        assess_accuracy(AssessJob(job.map, LabelLayer(job.output, field="reference")), SilentFeedback())[
            "OVERALL_ACCURACY"
        ]
        == 1
    )


def fill_in(path: str, answer: Callable[[Any], Any]) -> None:
    """Gives every point the reference that `answer` says, None leaves it empty."""
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    layer.StartTransaction()
    for feature in layer:
        value = answer(feature)
        if value is not None:
            feature.SetField("reference", value)
            layer.SetFeature(feature)
    layer.CommitTransaction()
    layer = feature = None
    dataset = None


def test_the_circle_of_sample_and_assessment(raster: LabelLayer, classes: np.ndarray, tmp_path: Path) -> None:
    """The sample, filled in, is the reference: the estimates find the truth from which it was filled in."""
    job = SampleJob(raster, str(tmp_path / "sample.gpkg"), size=500, minimum_per_class=60)
    create_sample(job, SilentFeedback())
    truth = classes.copy()
    truth[:, 600:660] = 2  # grass that was mapped as forest

    def answer(feature: Any) -> str | None:
        place = feature.GetGeometryRef()
        value = truth[int((Y - place.GetY()) * 2), int((place.GetX() - X) * 2)]
        return None if feature["id"] == 7 else NAMES[value]

    fill_in(job.output, answer)
    metrics = tmp_path / "metrics.json"
    feedback = SilentFeedback()
    results = assess_accuracy(
        AssessJob(raster, LabelLayer(job.output, field="reference"), metrics=str(metrics)), feedback
    )
    assert results["COUNT"] == 499
    right = (truth == classes)[classes > 0].mean()
    estimates = json.loads(metrics.read_text())["estimates"]
    overall = estimates["overall"]
    assert overall["low"] < right < overall["high"]
    assert abs(overall["value"] - right) < 3 * overall["standard_error"]
    assert any("1 no class in REFERENCE" in text for text in [*feedback.infos, *feedback.warnings])


def test_a_real_map_can_be_sampled(shared_data: Path, tmp_path: Path) -> None:
    path = shared_data / "aber_s2" / "labels" / "sen2_20210527_aber_cls.tif"
    mapped = LabelLayer(str(path), is_raster=True)
    job = SampleJob(mapped, str(tmp_path / "s.gpkg"), size=200, minimum_distance=150)
    _, points = sample(job)
    assert len(points) == 200
    assert nearest(points) >= 150
    fill_in(job.output, lambda feature: feature["map_value"])
    results = assess_accuracy(AssessJob(mapped, LabelLayer(job.output, field="reference")), SilentFeedback())
    assert (results["COUNT"], results["OVERALL_ACCURACY"], results["KAPPA"]) == (200, 1, 1)


# What is refused

REFUSED = {
    "allocation": ({"allocation": "fair"}, ("ALLOCATION", "fair", "equal, proportional, optimal")),
    "negative size": ({"size": -1}, ("SIZE", "-1")),
    "negative distance": ({"minimum_distance": -5.0}, ("MINIMUM_DISTANCE", "-5")),
    "no number": ({"minimum_distance": float("nan")}, ("MINIMUM_DISTANCE", "nan")),
    "minimum above the size": ({"size": 20}, ("MINIMUM_PER_CLASS", "25", "20")),
    "minimum of all classes above the size": ({"size": 60}, ("SIZE", "60", "75")),
    "standard error of nothing": ({"size": 0, "target_error": 0.0}, ("TARGET_ERROR", "0 and 0.5")),
    "accuracy in percent": ({"expected_accuracy": {"forest": 80.0}}, ("EXPECTED_ACCURACY", "forest", "80")),
    "accuracy of no class": ({"expected_accuracy": {"lake": 0.8}}, ("EXPECTED_ACCURACY", "lake", "forest, grass")),
    "all classes ignored": ({"ignore": ["1", "2", "3"]}, ("MAP", "no class is left", "IGNORE")),
    "another format": ({"output": "s.shp"}, ("OUTPUT", "s.shp", ".gpkg")),
    "no such map": ({"map": LabelLayer("none.tif", is_raster=True)}, ("none.tif",)),
    "no such area": ({"area": LayerSource("none.gpkg")}, ("AREA", "none.gpkg")),
}


@pytest.mark.parametrize(("change", "parts"), REFUSED.values(), ids=REFUSED)
def test_refuses_in_a_sentence(
    raster: LabelLayer, tmp_path: Path, change: dict[str, Any], parts: tuple[str, ...]
) -> None:
    given: dict[str, Any] = {"map": raster, "output": str(tmp_path / "s.gpkg")} | change
    with pytest.raises(InputError) as error:
        create_sample(SampleJob(**given), SilentFeedback())
    assert all(part in str(error.value) for part in parts), error.value
    assert not list(tmp_path.glob("*s.gpkg*"))


def test_refuses_maps_of_the_wrong_kind(make_layer: Callable[..., Path], tmp_path: Path) -> None:
    path = make_layer([(f"POINT({X} {Y})", "a")], geometry=ogr.wkbPoint)
    with pytest.raises(InputError, match=r"MAP: .* holds point geometries, not polygons"):
        create_sample(SampleJob(LabelLayer(str(path), field="class"), str(tmp_path / "s.gpkg")), SilentFeedback())
    polygons = make_layer([(f"POLYGON(({X} {Y}, {X + 9} {Y}, {X} {Y + 9}, {X} {Y}))", "a")], "p.gpkg")
    with pytest.raises(InputError, match=r"MAP_FIELD: .* has no field “kind”; its fields are class"):
        create_sample(SampleJob(LabelLayer(str(polygons), field="kind"), str(tmp_path / "s.gpkg")), SilentFeedback())


def test_what_somebody_has_filled_in_is_not_overwritten(raster: LabelLayer, tmp_path: Path) -> None:
    job = SampleJob(raster, str(tmp_path / "s.gpkg"), size=80)
    create_sample(job, SilentFeedback())
    # As long as nothing is filled in, it may be drawn again.
    create_sample(job, SilentFeedback())
    fill_in(job.output, lambda feature: "grass" if feature["id"] <= 3 else None)
    assert filled_in(job.output) == 3
    with pytest.raises(InputError, match=r"somebody has filled in the reference of 3 points: choose another file"):
        create_sample(job, SilentFeedback())
    assert filled_in(job.output) == 3


def test_an_output_that_cannot_be_written(raster: LabelLayer) -> None:
    with pytest.raises(OutputError, match=r"/proc/none/s\.gpkg"):
        create_sample(SampleJob(raster, "/proc/none/s.gpkg"), SilentFeedback())


class _Canceling(SilentFeedback):
    """Cancels once a share of the work is done."""

    def __init__(self, percent: float) -> None:
        super().__init__()
        self._percent = percent

    def isCanceled(self) -> bool:
        return self.progress >= self._percent


@pytest.mark.parametrize("percent", [0, 75])
def test_a_cancel_leaves_nothing(raster: LabelLayer, tmp_path: Path, percent: float) -> None:
    with pytest.raises(CanceledError):
        create_sample(SampleJob(raster, str(tmp_path / "s.gpkg")), _Canceling(percent))
    assert not list(tmp_path.glob("*s.gpkg*"))
