"""An assessment from a job to its numbers and files, with references of every kind."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from pixelwise.chips.job import LabelLayer, LayerSource
from pixelwise.errors import CanceledError, InputError, OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.jobs.jobfile import read_job, write_job
from pixelwise.maps.accuracy.assess import assess_accuracy
from pixelwise.maps.accuracy.checks import check_assessment
from pixelwise.maps.accuracy.job import AssessJob

NUMBERS = ["OVERALL_ACCURACY", "MEAN_IOU", "KAPPA", "MACRO_F1"]


def raster(path: str, **values: Any) -> LabelLayer:
    return LabelLayer(path, is_raster=True, **values)


def box(col: float, row: float, width: float, height: float) -> str:
    """A rectangle in pixels of `make_raster`."""
    x, y = 500000 + 0.5 * col, 3000000 - 0.5 * row
    width, height = 0.5 * width, 0.5 * height
    corners = [(x, y), (x + width, y), (x + width, y - height), (x, y - height), (x, y)]
    return f"POLYGON (({','.join(f'{a} {b}' for a, b in corners)}))"


def point(col: float, row: float) -> str:
    return f"POINT ({500000 + 0.5 * col} {3000000 - 0.5 * row})"


@pytest.fixture
def run() -> Callable[..., tuple[dict[str, Any], SilentFeedback]]:
    def assess(mapped: LabelLayer, reference: LabelLayer, **values: Any) -> tuple[dict[str, Any], SilentFeedback]:
        feedback = SilentFeedback()
        return assess_accuracy(AssessJob(mapped, reference, **values), feedback), feedback

    return assess


@pytest.fixture
def map_path(make_raster: Callable[..., str]) -> str:
    """Left half 1, right half 2, four rows and ten columns."""
    return make_raster(np.repeat([[1] * 5 + [2] * 5], 4, axis=0).astype(np.uint8), "map.tif")


def test_a_raster_gives_numbers_and_all_files(
    run: Callable[..., Any], make_raster: Callable[..., str], map_path: str, tmp_path: Path
) -> None:
    reference = np.repeat([[1] * 4 + [2] * 6], 4, axis=0).astype(np.uint8)
    outputs = {
        "report": "r.html", "matrix": "m.csv", "metrics": "m.json", "metrics_table": "t.csv", "errors": "e.tif",
        "class_errors": "c.tif",
    }  # fmt: skip
    paths = {key: str(tmp_path / name) for key, name in outputs.items()}

    found, feedback = run(
        raster(map_path), raster(make_raster(reference, "r.tif")), error_class="2", boundary_tolerance=1.0, **paths
    )

    assert found["OVERALL_ACCURACY"] == 0.9
    assert found["MEAN_IOU"] == pytest.approx((16 / 20 + 20 / 24) / 2)
    assert found["KAPPA"] == pytest.approx(0.8)
    assert found["MACRO_F1"] == pytest.approx((32 / 36 + 40 / 44) / 2)
    assert found["COUNT"] == 40
    assert {key: found[key.upper()] for key in paths} == paths
    assert all(Path(path).stat().st_size for path in paths.values())
    assert json.loads(Path(paths["metrics"]).read_text(encoding="utf-8"))
    assert gdal.Open(paths["errors"]).ReadAsArray()[0].tolist() == [1] * 4 + [3] + [4] * 5
    assert gdal.Open(paths["class_errors"]).ReadAsArray()[0].tolist() == [4] * 4 + [3] + [1] * 5
    assert feedback.progress >= 98


def test_numbers_that_are_undefined_are_none(run: Callable[..., Any], make_raster: Callable[..., str]) -> None:
    path = make_raster(np.ones((3, 3), np.uint8))

    found, feedback = run(raster(path), raster(path))

    assert found == {"OVERALL_ACCURACY": 1.0, "MEAN_IOU": 1.0, "KAPPA": None, "MACRO_F1": 1.0, "COUNT": 9}
    assert any("Only one class is compared, so nothing can be wrong" in text for text in feedback.warnings)


# Polygons: rows 0 and 1 are class 1 from column 0 to 4, class 2 from 5 on; the rest is not labelled.
UNLABELLED: dict[str, tuple[list[int], str, list[str], int, float]] = {
    # Classes of the map by half, `unlabelled`, ignored, count, overall accuracy.
    "auto without class 0": ([1, 2], "auto", [], 20, 1.0),
    "auto with class 0": ([1, 0], "auto", [], 40, 0.5),
    "ignore with class 0": ([1, 0], "ignore", [], 20, 0.5),
    "background without class 0": ([1, 2], "background", [], 40, 0.5),
    "background, ignored": ([1, 2], "background", ["0"], 20, 1.0),
}


@pytest.mark.parametrize("name", UNLABELLED)
def test_what_polygons_mean_where_there_are_none(
    run: Callable[..., Any], make_raster: Callable[..., str], make_layer: Callable[..., Path], name: str
) -> None:
    values, unlabelled, ignore, count, accuracy = UNLABELLED[name]
    mapped = make_raster(np.repeat([[values[0]] * 5 + [values[1]] * 5], 4, axis=0).astype(np.uint8))
    second = 2 if values[1] else 3
    layer = make_layer([(box(0, 0, 5, 2), 1), (box(5, 0, 5, 2), second)], kind=ogr.OFTInteger)

    found, feedback = run(raster(mapped), LabelLayer(str(layer), field="class"), unlabelled=unlabelled, ignore=ignore)

    assert (found["COUNT"], found["OVERALL_ACCURACY"]) == (count, accuracy)
    background = any("Where the reference has no polygon, it counts as “" in text for text in feedback.warnings)
    assert background == (count == 40 or bool(ignore))


def test_a_zero_that_nobody_named_is_no_label_where_the_map_has_no_class_0(
    run: Callable[..., Any], make_raster: Callable[..., str], map_path: str
) -> None:
    reference = np.zeros((4, 10), np.uint8)
    reference[0] = [1] * 4 + [2] * 6

    found, feedback = run(raster(map_path), raster(make_raster(reference, "r.tif")))

    assert (found["COUNT"], found["OVERALL_ACCURACY"]) == (10, 0.9)
    assert any("it is taken to mean: not labelled" in text for text in feedback.warnings)
    found, _ = run(raster(map_path), raster(str(make_raster(reference, "r.tif"))), unlabelled="background")
    assert found["COUNT"] == 40


def test_polygons_against_polygons_are_compared_by_pixel_and_by_object(
    run: Callable[..., Any], make_layer: Callable[..., Path], tmp_path: Path
) -> None:
    ours = make_layer([(box(0, 0, 10, 10), "x"), (box(20, 0, 10, 10), "x")], "ours.gpkg")
    theirs = make_layer([(box(0, 0, 10, 9), "x"), (box(40, 0, 10, 10), "x")], "theirs.gpkg")
    metrics = str(tmp_path / "m.json")

    found, feedback = run(
        LabelLayer(str(ours), name="ours"), LabelLayer(str(theirs), name="theirs"), pixel_size=0.5, metrics=metrics
    )

    # What only one of both has drawn is wrong: on the grid of the map, 10 × 30 pixels.
    assert found["COUNT"] == 300
    assert found["OVERALL_ACCURACY"] == pytest.approx(1 - 110 / 300)
    assert any("are taken to be the same class" in text for text in feedback.warnings)
    assert "objects" in json.loads(Path(metrics).read_text(encoding="utf-8"))


def test_polygons_of_a_map_are_compared_on_the_grid_of_the_reference(
    run: Callable[..., Any], make_layer: Callable[..., Path], make_raster: Callable[..., str]
) -> None:
    layer = make_layer([(box(0, 0, 5, 4), 1), (box(5, 0, 3, 4), 2)], kind=ogr.OFTInteger)
    reference = np.repeat([[1] * 4 + [2] * 6], 4, axis=0).astype(np.uint8)

    found, feedback = run(LabelLayer(str(layer), field="class"), raster(make_raster(reference)))

    assert found["COUNT"] == 32
    assert found["OVERALL_ACCURACY"] == 28 / 32
    assert "8 pixels of the reference lie where the map has no class; they do not count." in feedback.warnings


def test_an_area_limits_pixels_and_points(
    run: Callable[..., Any], make_layer: Callable[..., Path], make_raster: Callable[..., str], map_path: str
) -> None:
    area = LayerSource(str(make_layer([(box(3, 0, 2, 4), "x")], "area.gpkg")))
    reference = np.repeat([[1] * 4 + [2] * 6], 4, axis=0).astype(np.uint8)
    points = make_layer([(point(0.5, 0.5), "1"), (point(3.5, 0.5), "1"), (point(4.5, 0.5), "2")], "points.gpkg")

    pixels, _ = run(raster(map_path), raster(make_raster(reference, "r.tif")), area=area)
    places, _ = run(raster(map_path), LabelLayer(str(points), field="class"), area=area)

    assert (pixels["COUNT"], pixels["OVERALL_ACCURACY"]) == (8, 0.5)
    assert (places["COUNT"], places["OVERALL_ACCURACY"]) == (2, 0.5)


@pytest.mark.parametrize("strata", [{}, {"1": 30.0, "2": 10.0}], ids=["of the map", "told"])
def test_points_are_weighted_by_the_areas_of_the_map(
    run: Callable[..., Any], make_layer: Callable[..., Path], map_path: str, tmp_path: Path, strata: dict[str, float]
) -> None:
    places = [(point(col + 0.5, 0.5), "1" if col < 4 else "2") for col in range(10)]
    points = make_layer([*places, (point(99, 99), "1"), (point(1, 1), None)], "points.gpkg")
    metrics = tmp_path / "m.json"

    found, feedback = run(raster(map_path), LabelLayer(str(points), field="class"), strata=strata, metrics=str(metrics))

    assert (found["COUNT"], found["OVERALL_ACCURACY"]) == (10, 0.9)
    assert any("1 outside the map, 1 no class in REFERENCE" in text for text in feedback.warnings)
    share = 0.75 if strata else 0.5
    estimate = json.loads(metrics.read_text(encoding="utf-8"))["estimates"]["overall"]
    assert estimate["value"] == pytest.approx(share * 0.8 + (1 - share))


def test_what_the_sample_leaves_open_is_in_the_log(
    run: Callable[..., Any], make_layer: Callable[..., Path], map_path: str, tmp_path: Path
) -> None:
    """All points lie in the left half, which is one of two classes."""
    points = make_layer([(point(col + 0.5, 0.5), "1") for col in range(4)], "points.gpkg")
    metrics = tmp_path / "m.json"

    _, feedback = run(raster(map_path), LabelLayer(str(points), field="class"), metrics=str(metrics))

    notes = json.loads(metrics.read_text(encoding="utf-8"))["estimates"]["notes"]
    assert notes[0].startswith("The estimates hold for 50.0% of the mapped area only")
    assert [text for text in feedback.warnings if text in notes] == notes


def test_points_that_know_the_map_need_no_map(run: Callable[..., Any], shared_data: Path) -> None:
    path = str(shared_data / "aber_s2" / "accuracy" / "acc_ass_smpls_test_vals.geojson")

    found, feedback = run(LabelLayer(path, field="img_smpls"), LabelLayer(path, field="ref_smpls"))

    assert found["COUNT"] == 525
    assert round(found["OVERALL_ACCURACY"], 4) == 0.8476
    assert any("the areas of the classes are not known" in text for text in feedback.warnings)


def test_real_buildings_against_a_map_of_them(
    run: Callable[..., Any], make_raster: Callable[..., str], shared_data: Path, tmp_path: Path
) -> None:
    """In degrees, with a class field: a map with the buildings moved by two pixels is wrong at their edges."""
    labels = str(next((shared_data / "banepa_buildings" / "labels").glob("*.geojson")))
    dataset = gdal.Open(str(shared_data / "banepa_buildings" / "banepa.vrt"))
    _, a, _, _, _, e = dataset.GetGeoTransform()
    reference = ogr.Open(labels)
    west, east, south, north = reference.GetLayer().GetExtent()
    rows, cols = round((south - north) / e), round((east - west) / a)
    canvas = gdal.GetDriverByName("MEM").Create("", cols, rows, 1)
    canvas.SetGeoTransform((west + 2 * a, a, 0, north, 0, e))
    gdal.RasterizeLayer(canvas, [1], reference.GetLayer(), burn_values=[1])
    path = make_raster(canvas.ReadAsArray(), transform=(west, a, 0.0, north, 0.0, e), epsg=4326)
    errors = str(tmp_path / "errors.tif")

    found, _ = run(raster(path), LabelLayer(labels, field="label"), errors=errors, boundary_tolerance=3.0)

    assert found["COUNT"] == rows * cols
    assert 0.9 < found["OVERALL_ACCURACY"] < 1
    counted = np.bincount(gdal.Open(errors).ReadAsArray().ravel(), minlength=5)
    assert (counted[1] + counted[4]) / (rows * cols) == found["OVERALL_ACCURACY"]


def test_ignored_classes_of_either_side(
    run: Callable[..., Any], make_raster: Callable[..., str], map_path: str
) -> None:
    reference = np.repeat([[1] * 4 + [7] * 2 + [2] * 4], 4, axis=0).astype(np.uint8)

    whole, _ = run(raster(map_path), raster(make_raster(reference, "r.tif")))
    found, feedback = run(raster(map_path), raster(make_raster(reference, "r.tif")), ignore=["7"])

    assert (whole["COUNT"], found["COUNT"]) == (40, 32)
    assert found["OVERALL_ACCURACY"] == 1.0
    assert "Left out, as IGNORE says: the class “7”." in feedback.warnings


def test_the_job_survives_its_file(map_path: str, tmp_path: Path) -> None:
    job = AssessJob(raster(map_path), raster(map_path), area=LayerSource("a.gpkg"), strata={"1": 2.0})

    write_job(tmp_path / "job.json", job)

    assert read_job(tmp_path / "job.json") == ("assess", job)


@pytest.fixture
def layers(make_layer: Callable[..., Path], make_raster: Callable[..., str], map_path: str) -> dict[str, LabelLayer]:
    polygons = str(make_layer([(box(0, 0, 5, 4), "a")], "polygons.gpkg"))
    points = str(make_layer([(point(1, 1), "1")], "points.gpkg"))
    lines = str(make_layer([("LINESTRING (0 0,1 1)", "1")], "lines.gpkg", geometry=ogr.wkbLineString))
    return {
        "map": raster(map_path),
        "bands": raster(make_raster(np.zeros((2, 3, 3), np.uint8), "bands.tif")),
        "polygons": LabelLayer(polygons, field="class"),
        "points": LabelLayer(points, field="class"),
        "lines": LabelLayer(lines, field="class"),
        "nowhere": raster("nowhere.tif"),
    }


REFUSED: list[tuple[str, str, dict[str, Any], str]] = [
    ("map", "map", {"match": "shape"}, r"MATCH is “shape”: it must be one of auto, name, value"),
    ("map", "map", {"unlabelled": "x"}, r"UNLABELLED is “x”: it must be one of auto, background, ignore"),
    ("map", "map", {"design": "x"}, r"DESIGN is “x”: it must be one of stratified, simple, none"),
    ("map", "map", {"pixel_size": -1.0}, r"PIXEL_SIZE is -1"),
    ("map", "map", {"boundary_tolerance": 1000.0}, r"BOUNDARY_TOLERANCE is 1000: it must be from 0 .* to 256"),
    ("map", "map", {"strata": {"1": -3.0}}, r"STRATA: 1 is -3"),
    ("map", "map", {"class_errors": "c.tif"}, r"CLASS_ERRORS needs ERROR_CLASS"),
    ("map", "map", {"errors": "e.png"}, r"ERRORS is e.png: .* must end in .tif"),
    (
        "map", "map", {"errors": "e.tif", "class_errors": "./e.tif", "error_class": "1"},
        r"ERRORS is e.tif, which is also CLASS_ERRORS",
    ),
    ("nowhere", "map", {}, r"nowhere.tif cannot be opened"),
    ("bands", "map", {}, r"MAP: .* has 2 bands; a class raster has one"),
    ("map", "bands", {}, r"REFERENCE: .* has 2 bands; a class raster has one"),
    ("map", "lines", {}, r"REFERENCE: .* holds lines; polygons or points are needed"),
    ("points", "polygons", {}, r"MAP holds points: then REFERENCE must hold the same points"),
    ("map", "points", {"errors": "e.tif"}, r"ERRORS needs a REFERENCE of polygons or a raster, but .* holds points"),
    ("map", "points", {"boundary_tolerance": 1.0}, r"BOUNDARY_TOLERANCE needs a REFERENCE of polygons or a raster"),
]  # fmt: skip


@pytest.mark.parametrize(("mapped", "reference", "values", "sentence"), REFUSED)
def test_what_cannot_be_done_is_refused_before_the_run(
    layers: dict[str, LabelLayer],
    mapped: str,
    reference: str,
    values: dict[str, Any],
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(InputError, match=sentence):
        check_assessment(AssessJob(layers[mapped], layers[reference], **values))


def test_fields_and_outputs_are_checked(layers: dict[str, LabelLayer], tmp_path: Path) -> None:
    job = AssessJob(layers["map"], layers["polygons"])
    check_assessment(job)
    with pytest.raises(InputError, match=r"REFERENCE_FIELD: .* has no field “kind”; its fields are class"):
        check_assessment(replace(job, reference=replace(job.reference, field="kind")))
    with pytest.raises(InputError, match=r"REFERENCE_FIELD is empty"):
        check_assessment(replace(job, reference=replace(layers["points"], field="")))
    with pytest.raises(InputError, match=r"ERRORS is .*map.tif, which is also MAP"):
        check_assessment(replace(job, errors=job.map.path))
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match=r"report\.html cannot be written"):
        check_assessment(replace(job, report=str(tmp_path / "file" / "report.html")))


def test_what_only_pixels_tell_is_told_as_input_error(
    run: Callable[..., Any], make_raster: Callable[..., str], map_path: str
) -> None:
    holes = np.array([[1] * 5 + [0] * 5], np.uint8)
    other = make_raster(holes, "a.tif", nodata=0), make_raster(np.fliplr(holes), "b.tif", nodata=0)
    with pytest.raises(InputError, match="MAP and REFERENCE have no pixel in common"):
        run(raster(other[0]), raster(other[1]))
    with pytest.raises(InputError, match=r"ERROR_CLASS is 5: the classes that are compared are 1 \(1\), 2 \(2\)"):
        run(raster(map_path), raster(map_path), error_class="5", class_errors=f"{map_path}.errors.tif")


def test_a_cancel_leaves_nothing(map_path: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    feedback = SilentFeedback()
    feedback.isCanceled = lambda: True  # type: ignore[method-assign]

    with pytest.raises(CanceledError):
        assess_accuracy(
            AssessJob(raster(map_path), raster(map_path), errors=str(folder / "e.tif"), report=str(folder / "r.html")),
            feedback,
        )

    assert list(folder.iterdir()) == []
