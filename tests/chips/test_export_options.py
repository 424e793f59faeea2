"""Every option of an export from the job to the files, on real imagery where there is some."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from pixelwise.chips.dataset import ChipDataset, ChipRecord, open_dataset
from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer, LayerSource
from pixelwise.errors import InputError, OutputError
from pixelwise.feedback import SilentFeedback

Maker = Callable[..., ExportJob]


def exported(job: ExportJob) -> tuple[ChipDataset, SilentFeedback]:
    feedback = SilentFeedback()
    export_chips(job, feedback)
    return open_dataset(job.output), feedback


def footprints(dataset: ChipDataset) -> list[tuple[dict[str, Any], ogr.Geometry]]:
    layer = gdal.OpenEx(str(dataset.folder / "chips.gpkg"), gdal.OF_VECTOR)
    return [(row.items(), row.GetGeometryRef().Clone()) for row in layer.GetLayer(0)]


def shared_area(dataset: ChipDataset, apart: Callable[[dict[str, Any]], Any]) -> float:
    """The largest area, in pixels, that two footprints share for which `apart` differs."""
    width, height = dataset.pixel_size
    rows = footprints(dataset)
    return max(
        (
            shape.Intersection(other).Area() / (width * height)
            for row, shape in rows
            for other_row, other in rows
            if apart(row) != apart(other_row) and shape.Intersects(other)
        ),
        default=0.0,
    )


@pytest.fixture
def fields(shared_data: Path, tmp_path: Path) -> ExportJob:
    """Flemish fields: complete only inside AREA."""
    folder = shared_data / "flanders_fields"
    name = "fields_BEFL-s2-fields-2023"
    return ExportJob(
        [str(next((folder / "imagery").glob("*.tif")))],
        [LabelLayer(str(folder / "labels" / f"{name}_polygons.gpkg"), "polygons", field="label_name")],
        str(tmp_path / "chips"),
        area=LayerSource(str(folder / "labels" / f"{name}_locations.gpkg"), "locations"),
        chip_size=64,
    )


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="blocks"),
        pytest.param({"test": 0.2}, id="three splits"),
        pytest.param({"test": 0.2, "stride": 16}, id="much overlap"),
        pytest.param({"windows": "random", "count": 300}, id="random windows"),
        pytest.param({"windows": "features"}, id="around features"),
        pytest.param({"windows": "random", "count": 150, "rotations": [0, 30], "size_jitter": 0.3}, id="turned"),
        pytest.param({"oversample": 4.0, "keep": "labelled"}, id="repeated"),
    ],
)
def test_no_two_splits_share_a_pixel(fields: ExportJob, changes: dict[str, Any]) -> None:
    dataset, _ = exported(replace(fields, **changes))
    splits = Counter(chip.split for chip in dataset.chips)
    assert set(splits) == {"train", "validation"} | ({"test"} if "test" in changes else set())
    assert shared_area(dataset, lambda row: row["split"]) < 1e-6


def test_no_two_folds_share_a_pixel(fields: ExportJob) -> None:
    dataset, _ = exported(replace(fields, folds=3))
    assert {chip.fold for chip in dataset.chips} == {1, 2, 3}
    assert {chip.split for chip in dataset.chips if chip.fold == 1} == {"validation"}
    assert shared_area(dataset, lambda row: row["fold"]) < 1e-6


def test_splits_keep_a_buffer(fields: ExportJob) -> None:
    dataset, _ = exported(replace(fields, buffer=40))
    rows = footprints(dataset)
    nearest = min(
        shape.Distance(other) for row, shape in rows for other_row, other in rows if row["split"] != other_row["split"]
    )
    assert nearest >= 40 * min(dataset.pixel_size) - 1e-6


def test_turned_and_resized_chips_show_what_lies_under_their_footprints(make_job: Maker) -> None:
    """A raster whose values are its columns and rows, so that every pixel tells where it comes from."""
    rows, cols = np.mgrid[0:400, 0:500].astype(np.float32)
    job = make_job(
        np.stack([cols, rows]) + 0.5,
        windows="random",
        count=40,
        rotations=[0, 25, 90],
        size_jitter=0.4,
        chip_size=48,
    )
    dataset, _ = exported(job)
    assert {chip.angle for chip in dataset.chips} == {0.0, 25.0, 90.0}
    assert len({chip.size for chip in dataset.chips}) > 5
    inverse = gdal.InvGeoTransform(dataset.scenes[0].transform)
    for chip in dataset.chips:
        image, _, valid = dataset.read(chip)
        file = gdal.Open(str(dataset.image_path(chip)))
        places = [gdal.ApplyGeoTransform(file.GetGeoTransform(), c + 0.5, r + 0.5) for r in (5, 40) for c in (7, 30)]
        found = [(image[0, r, c], image[1, r, c]) for r in (5, 40) for c in (7, 30)]
        for place, values in zip(places, found, strict=True):
            assert values == pytest.approx(gdal.ApplyGeoTransform(inverse, *place), abs=0.01)
        assert valid.all()


def test_labels_of_turned_chips_lie_on_their_images(make_job: Maker, box: Callable[..., str]) -> None:
    """One band is the label, burnt at the raster's pixels; turned, both must still agree but for the edges."""
    array = np.zeros((1, 300, 300), np.uint8)
    places = [(20, 30, 80, 110), (120, 10, 260, 60), (90, 150, 200, 280)]
    for left, top, right, bottom in places:
        array[0, top:bottom, left:right] = 200
    job = make_job(array, [(box(*place), 1) for place in places], windows="random", count=30, rotations=[33.0, 180.0])
    dataset, _ = exported(job)
    for chip in dataset.chips:
        image, label, _ = dataset.read(chip)
        assert ((image[0] > 100) == (label == 1)).mean() > 0.97
    both = [chip for chip in dataset.chips if chip.angle == 180.0]
    assert all(((dataset.read(chip)[0][0] == 200) == (dataset.read(chip)[1] == 1)).all() for chip in both)


def test_windows_are_centred_on_features(make_job: Maker, box: Callable[..., str]) -> None:
    places = [(100, 100, 110, 110), (51, 80, 61, 90), (150, 60, 170, 80)]
    job = make_job(features=[(box(*place), 1) for place in places], windows="features", edge="drop")
    dataset, _ = exported(job)
    centres = {(chip.row + 32, chip.col + 32) for chip in dataset.chips}
    wanted = {((top + bottom) // 2, (left + right) // 2) for left, top, right, bottom in places}
    assert len(dataset.chips) == len(wanted) or dataset.of_split("validation")
    assert all(min(abs(r - row) + abs(c - col) for r, c in wanted) <= 2 for row, col in centres)


def test_stretched_to_eight_bits(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "aber_s2"
    job = ExportJob(
        [str(folder / "aber.vrt")],
        [LabelLayer(str(folder / "labels" / "cls_poly_smpls.gpkg"), "cls_grass_smpls")],
        str(tmp_path / "chips"),
        chip_size=128,
        split=0.3,
    )
    plain, _ = exported(job)
    dataset, _ = exported(replace(job, dtype="uint8", output=str(tmp_path / "stretched")))
    assert dataset.dtype == "uint8"
    assert [band.dtype for band in dataset.bands] == ["uint16"] * 10
    assert dataset.stretch is not None
    assert np.allclose(dataset.stretch, np.transpose([plain.statistics.p02, plain.statistics.p98]))
    for chip in plain.chips[::5]:
        image, label, valid = plain.read(chip)
        packed, same_label, same_valid = dataset.read(chip)
        assert (same_label == label).all()
        assert (same_valid == valid).all()
        for band, (low, high) in enumerate(dataset.stretch):
            wanted = np.clip((image[band].astype(float) - low) / (high - low), 0, 1) * 255
            assert np.abs(packed[band][valid] - wanted[valid]).max() <= 0.51


@pytest.mark.parametrize("container", ["geotiff", "png", "hdf5"])
def test_containers_hold_the_same_chips(make_job: Maker, tmp_path: Path, container: str) -> None:
    array = np.random.default_rng(1).integers(0, 255, (3, 200, 240), dtype=np.uint8)
    job = make_job(array, raster={"nodata": 0})
    plain, _ = exported(job)
    dataset, _ = exported(replace(job, container=container, output=str(tmp_path / "other")))
    assert dataset.chips == plain.chips
    assert dataset.statistics == plain.statistics
    for chip in plain.chips:
        image, label, valid = plain.read(chip)
        other, other_label, other_valid = dataset.read(chip)
        assert (other[:, valid] == image[:, valid]).all()
        assert (other_label == label).all()
        assert (other_valid == valid).all()
    if container == "hdf5":
        files = [path for path in dataset.folder.rglob("*") if path.is_file()]
        assert sorted(path.name for path in files) == ["chips.gpkg", "chips.h5", "dataset.json", "statistics.npz"]


def test_all_kinds_of_labels_in_one_run(make_job: Maker, make_layer: Callable[..., Path], box: Callable) -> None:
    job = make_job(features=[(box(10, 10, 60, 60), 1)], split=0.0)
    left, top = 500000.0, 3000000.0
    road = make_layer([(f"LINESTRING({left} {top - 40},{left + 120} {top - 40})", "x")], "road.gpkg")
    tree = make_layer([(f"POINT({left + 90} {top - 20})", "x")], "tree.gpkg")
    labels = [job.labels[0], LabelLayer(str(road), name="road"), LabelLayer(str(tree), name="tree")]
    dataset, _ = exported(replace(job, labels=labels, line_width=4.0, point_radius=5.0, stride=64))
    assert {"road", "tree"} <= set(dataset.classes.names)
    value = {entry.name: entry.value for entry in dataset.classes}
    whole = np.full((200, 240), 99, np.uint8)
    for chip in dataset.chips:
        whole[chip.row : chip.row + 64, chip.col : chip.col + 64] = dataset.read(chip)[1]
    assert (whole == 1).sum() == 50 * 50
    assert (whole == value["road"]).sum() == 240 * 8
    assert (whole == value["tree"]).sum() == pytest.approx(np.pi * 10**2, rel=0.03)


@pytest.mark.parametrize(
    ("changes", "check"),
    [
        pytest.param({"max_chips": 9}, lambda chips, _: len(chips) <= 9, id="a cap"),
        pytest.param(
            {"keep": "labelled"}, lambda _, shares: min(1 - share[0] for share in shares) > 0, id="only labelled"
        ),
        pytest.param(
            {"keep": "labelled", "min_labelled": 0.08},
            lambda _, shares: min(1 - share[0] for share in shares) >= 0.08,
            id="a twelfth labelled",
        ),
        pytest.param(
            {"keep": "labelled", "min_class": {"2": 100}},
            lambda _, shares: min(share[2] for share in shares) >= 100 / 64**2,
            id="some of a class",
        ),
    ],
)
def test_what_is_kept(
    make_job: Maker, box: Callable[..., str], changes: dict[str, Any], check: Callable[[Any, Any], bool]
) -> None:
    # Nothing lies in the right half.
    places = [(box(left, top, left + 20, top + 20), 1 + (left + top) % 2) for left in (5, 60) for top in (10, 71, 140)]
    job = make_job(features=places)
    everything, _ = exported(job)
    dataset, feedback = exported(replace(job, **changes))
    shares = [[(dataset.read(chip)[1] == value).mean() for value in (0, 1, 2)] for chip in dataset.chips]
    assert 0 < len(dataset.chips) < len(everything.chips)
    assert check(dataset.chips, shares)
    assert any("are left out" in text for text in feedback.infos)


def test_masked_pixels_do_not_count(make_job: Maker, make_layer: Callable[..., Path], box: Callable) -> None:
    clouds = make_layer([(box(0, 0, 100, 200), "cloud")], "clouds.gpkg")
    dataset, _ = exported(make_job(mask=LayerSource(str(clouds)), min_valid=0.5))
    for chip in dataset.chips:
        _, label, valid = dataset.read(chip)
        outside = np.arange(chip.col, chip.col + 64) >= 100
        assert (valid == outside[None, :]).all()
        assert (label[~valid] == dataset.ignore_value).all()
        assert valid.mean() >= 0.5


@pytest.mark.parametrize(("edge", "count"), [("shift", 16), ("fill", 16), ("drop", 9)])
def test_the_right_and_lower_edge(make_job: Maker, edge: str, count: int) -> None:
    dataset, _ = exported(make_job(edge=edge, stride=64, split=0.0))
    assert len(dataset.chips) == count
    beyond = [chip for chip in dataset.chips if chip.col + 64 > 240 or chip.row + 64 > 200]
    assert bool(beyond) == (edge == "fill")
    for chip in beyond:
        assert not dataset.read(chip)[2].all()


def test_splits_by_polygons(make_job: Maker, make_layer: Callable[..., Path], box: Callable) -> None:
    parts = [(box(0, 0, 120, 200), "Train"), (box(120, 0, 180, 200), "val"), (box(180, 0, 240, 200), "test")]
    layer = make_layer(parts, "splits.gpkg", layer="splits")
    job = make_job(split_by="polygons", split_polygons=LayerSource(str(layer)), split_field="class", chip_size=32)
    dataset, _ = exported(job)
    limits = {"train": (0, 120), "validation": (120, 180), "test": (180, 240)}
    for chip in dataset.chips:
        low, high = limits[chip.split]
        assert low <= chip.col + 16 < high
    assert {chip.split for chip in dataset.chips} == set(limits)
    assert shared_area(dataset, lambda row: row["split"]) == 0


@pytest.mark.parametrize(
    ("features", "sentence"),
    [
        pytest.param([("in", "holdout")], "SPLIT_FIELD: .* holds “holdout”; its values must be train", id="other word"),
        pytest.param([("in", None)], "SPLIT_FIELD: .* holds “”", id="null"),
        pytest.param([("tiny", "train")], "SPLIT_POLYGONS: no window has its centre in", id="no window in it"),
    ],
)
def test_split_polygons_that_cannot_be_used(
    make_job: Maker, make_layer: Callable[..., Path], box: Callable, features: Any, sentence: str
) -> None:
    places = {"in": box(0, 0, 240, 200), "tiny": box(1, 1, 3, 3)}
    layer = make_layer([(places[place], value) for place, value in features], "splits.gpkg")
    job = make_job(split_by="polygons", split_polygons=LayerSource(str(layer)), split_field="class")
    with pytest.raises(InputError, match=sentence):
        export_chips(job, SilentFeedback())
    assert not Path(job.output).exists()


def test_random_splits_warn_of_leaks(make_job: Maker) -> None:
    _, feedback = exported(make_job(split_by="random"))
    assert any("share pixels with training chips" in text for text in feedback.warnings)


def test_pixels_of_another_size(make_job: Maker) -> None:
    dataset, _ = exported(make_job(pixel_size=1.0, resampling=["average"], chip_size=32))
    assert dataset.pixel_size == (1.0, 1.0)
    assert max(chip.row for chip in dataset.chips) == 100 - 32


def test_a_report_and_layouts_are_written(make_job: Maker, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    dataset, _ = exported(make_job(report=str(report), layouts=["esri", "coco", "yolo"]))
    text = report.read_text(encoding="utf-8")
    assert f"{len(dataset.of_split('train'))}" in text
    assert "http://" not in text.replace("http://www.w3.org", "")
    assert (dataset.folder / "esri" / "map.txt").read_text().count("\n") == len(dataset.chips)
    coco = json.loads(next((dataset.folder / "coco").rglob("instances_train.json")).read_text())
    assert len(coco["images"]) == len(dataset.of_split("train"))
    assert (dataset.folder / "yolo" / "data.yaml").exists()


def test_a_report_that_cannot_be_written_does_not_lose_the_chips(make_job: Maker, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    job = make_job(report=str(tmp_path / "file" / "report.html"))
    feedback = SilentFeedback()
    assert export_chips(job, feedback)["REPORT"] == ""
    assert open_dataset(job.output).chips
    assert any(text.startswith("REPORT: the chips are complete") for text in feedback.warnings)


def test_layouts_of_an_appended_dataset_hold_all_chips(make_job: Maker, make_raster: Callable[..., Path]) -> None:
    job = make_job(layouts=["esri"])
    first, _ = exported(job)
    array = np.random.default_rng(9).integers(1, 255, (3, 200, 240), dtype=np.uint8)
    path = make_raster(array, "east.tif", transform=(500050.0, 0.5, 0.0, 3000000.0, 0.0, -0.5))
    both, _ = exported(replace(job, inputs=[str(path)], append=True, layouts=[]))
    assert len(both.chips) > len(first.chips)
    assert (both.folder / "esri" / "map.txt").read_text().count("\n") == len(both.chips)


def test_png_of_what_it_cannot_hold_is_refused(make_job: Maker) -> None:
    job = make_job(np.ones((2, 100, 100), np.uint16), container="png")
    with pytest.raises((InputError, OutputError), match="CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits"):
        export_chips(job, SilentFeedback())
    assert not Path(job.output).exists()


def test_ids_are_unique(fields: ExportJob) -> None:
    job = replace(fields, windows="features", rotations=[0, 45, 45.5], size_jitter=0.2)
    dataset, _ = exported(job)
    chips: list[ChipRecord] = dataset.chips
    assert len({chip.id for chip in chips}) == len(chips) == len(list((dataset.folder / "images").glob("*.tif")))
