from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from pixelwise.chips import export as export_module
from pixelwise.chips.dataset import ChipDataset, open_dataset
from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer, LayerSource
from pixelwise.chips.labels.labels import open_labels
from pixelwise.errors import CanceledError, InputError, OutputError, RasterError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.raster import RasterStack
from pixelwise.geo.windows import Window

Maker = Callable[..., ExportJob]


def exported(job: ExportJob) -> tuple[ChipDataset, SilentFeedback]:
    feedback = SilentFeedback()
    results = export_chips(job, feedback)
    dataset = open_dataset(job.output)
    assert results == {
        "OUTPUT": job.output,
        "FOOTPRINTS": str(Path(job.output) / "chips.gpkg"),
        "CHIP_COUNT": len(dataset.chips),
        "REPORT": job.report,
    }
    assert feedback.progress == 100
    check_whole(job, dataset)
    return dataset, feedback


def check_whole(job: ExportJob, dataset: ChipDataset) -> None:
    """Every statement of a dataset holds for its chips, and every chip for the raster and the labels it came from."""
    stack = RasterStack(job.inputs, job.bands or None)
    image_whole, valid_whole = stack.read(stack.grid.window)
    counts = {split: dict.fromkeys(map(str, dataset.classes.values), 0) for split in ("train", "validation")}
    canvas = {split: np.zeros(valid_whole.shape, bool) for split in counts}
    allowed = {*dataset.classes.values, dataset.ignore_value}
    for chip in dataset.chips:
        image, label, valid = dataset.read(chip)
        window = Window(chip.row, chip.col, dataset.chip_size, dataset.chip_size)
        inside = window.intersection(stack.grid.window)
        there, here = inside.slices_in(stack.grid.window), inside.slices_in(window)
        assert (image[(..., *here)][:, valid[here]] == image_whole[(..., *there)][:, valid[here]]).all()
        assert (valid[here] == valid_whole[there]).all()
        assert valid.sum() == valid[here].sum()
        assert chip.valid == pytest.approx(valid.mean(), abs=1e-6)
        assert (label[~valid] == dataset.ignore_value).all()
        assert set(np.unique(label).tolist()) <= allowed
        assert (label != dataset.ignore_value).any()
        canvas[chip.split][there] = True
        for value in dataset.classes.values:
            counts[chip.split][str(value)] += int((label == value).sum())
    assert dataset.pixel_counts == counts
    assert not (canvas["train"] & canvas["validation"]).any()
    pixels = [(i, v) for i, _, v in map(dataset.read, dataset.of_split("train"))]
    joined = np.concatenate([image[:, valid] for image, valid in pixels], axis=1)
    assert dataset.statistics.count == joined.shape[1]
    assert dataset.statistics.mean == pytest.approx(joined.mean(axis=1, dtype=np.float64), rel=1e-6)
    assert dataset.statistics.std == pytest.approx(joined.std(axis=1, dtype=np.float64), rel=1e-5, abs=1e-6)
    names = {f"{chip.id}.tif" for chip in dataset.chips}
    assert {path.name for path in (dataset.folder / "images").iterdir()} == names
    assert {path.name for path in (dataset.folder / "labels").iterdir()} == names
    assert not list(dataset.folder.glob(".*"))


@pytest.mark.parametrize(
    ("shape", "changes", "chips"),
    [
        pytest.param((40, 200), {}, None, id="lower than a chip"),
        pytest.param((200, 40), {}, None, id="narrower than a chip"),
        pytest.param((30, 50), {}, 1, id="smaller in both axes"),
        pytest.param((64, 64), {}, 1, id="as large as a chip"),
        pytest.param((64, 200), {}, None, id="as high as a chip"),
        pytest.param((200, 240), {"stride": 64}, None, id="no multiple of the stride"),
        pytest.param((200, 240), {"stride": 100}, None, id="stride above the chip size"),
        pytest.param((200, 240), {"stride": 500}, 4, id="stride above the raster"),
        pytest.param((128, 64), {"stride": 64}, 2, id="one validation chip"),
        pytest.param((200, 240), {"chip_size": 61, "stride": 0}, None, id="odd chip size"),
    ],
)
def test_sizes(make_job: Maker, shape: tuple[int, int], changes: dict[str, Any], chips: int | None) -> None:
    array = np.random.default_rng(1).integers(1, 255, (3, *shape), dtype=np.uint8)
    job = make_job(array, **changes)
    dataset, feedback = exported(job)
    if chips == 1:
        assert len(dataset.chips) == 1
        assert any("There are no validation chips" in text for text in feedback.warnings)
    else:
        assert dataset.of_split("train")
        assert dataset.of_split("validation")
        assert chips is None or len(dataset.chips) == chips
    assert dataset.stride == (changes.get("stride") or dataset.chip_size // 2)


@pytest.mark.parametrize("bands", [1, 2, 4, 13])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
def test_bands_and_types(make_job: Maker, bands: int, dtype: str) -> None:
    array = (np.random.default_rng(1).random((bands, 130, 140)) * 250 + 1).astype(dtype)
    if dtype == "uint16":
        array *= 200
        assert array.max() > 40000
    dataset, _ = exported(make_job(array))
    assert dataset.dtype == dtype
    assert len(dataset.bands) == len(dataset.statistics.mean) == bands
    if dtype == "uint16":
        assert max(dataset.statistics.p98) > 40000


@pytest.mark.parametrize(
    ("dtype", "nodata", "hole"),
    [
        pytest.param("float32", -9999.0, -9999.0, id="-9999"),
        pytest.param("uint8", 0.0, 0, id="0"),
        pytest.param("float32", None, np.nan, id="NaN"),
        pytest.param("float32", float("nan"), np.nan, id="NaN as nodata value"),
        pytest.param("uint8", None, None, id="none"),
    ],
)
def test_nodata(make_job: Maker, dtype: str, nodata: float | None, hole: float | None) -> None:
    array = (np.random.default_rng(1).random((2, 200, 240)) * 250 + 1).astype(dtype)
    if hole is not None:
        array[0, :100, :110] = hole
    dataset, feedback = exported(make_job(array, raster={"nodata": nodata}))
    assert min(dataset.statistics.min) >= 1
    assert any("hold no valid pixel" in text for text in feedback.infos) == (hole is not None)
    assert (min(chip.valid for chip in dataset.chips) < 1) == (hole is not None)


def tag_alpha(dataset: gdal.Dataset) -> None:
    dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)


@pytest.mark.parametrize("data", [True, False], ids=["near infrared", "transparency"])
def test_a_band_tagged_alpha(make_job: Maker, data: bool) -> None:
    array = np.random.default_rng(1).integers(1, 255, (4, 130, 140), dtype=np.uint8)
    if not data:
        array[3] = 255
        array[3, :, :20] = 0
    dataset, _ = exported(make_job(array, raster={"edit": tag_alpha}))
    assert len(dataset.bands) == (4 if data else 3)
    assert (dataset.chips[0].valid == 1) == data


@pytest.mark.parametrize(
    ("kind", "classes", "unlabelled", "values"),
    [
        pytest.param(ogr.OFTInteger, (1, 3, 7), "background", [0, 1, 3, 7], id="1, 3, 7"),
        pytest.param(ogr.OFTInteger, (1, 3, 7), "ignore", [1, 3, 7], id="1, 3, 7, rest ignored"),
        pytest.param(ogr.OFTString, ("tin", "clay", "tïn"), "background", [0, 1, 2, 3], id="texts"),
        pytest.param(ogr.OFTInteger, (1, None, 255), "ignore", [1, 255], id="null, and 255 is taken"),
    ],
)
def test_classes(
    make_job: Maker,
    scattered: Callable[..., Any],
    kind: int,
    classes: tuple[Any, ...],
    unlabelled: str,
    values: list[int],
) -> None:
    job = make_job(features=scattered(120, 240, classes), layer={"kind": kind}, unlabelled=unlabelled)
    dataset, feedback = exported(job)
    assert dataset.classes.values == values
    assert dataset.ignore_value == (254 if 255 in values else 255)
    assert dataset.unlabelled == unlabelled
    assert any("no class value" in text for text in feedback.warnings) == (None in classes)


def test_names_and_colors_come_from_the_job(make_job: Maker) -> None:
    classes = [
        {"value": 2, "name": "Haus", "color": "#aa0000", "source": 1},
        {"value": 1, "name": "Baum", "color": "#00aa00", "source": 2},
    ]
    dataset, _ = exported(make_job(classes=classes))
    assert [(entry.value, entry.name, entry.color) for entry in dataset.classes][1:] == [
        (1, "Baum", "#00aa00"),
        (2, "Haus", "#aa0000"),
    ]
    assert dataset.job["classes"] == classes


@pytest.mark.parametrize(
    ("features", "sentence"),
    [
        pytest.param(
            "corner", "No validation chip holds these classes, which will have no accuracy figure: 9", id="corner"
        ),
        pytest.param("outside", "No chip holds these classes: 9", id="beyond the raster"),
    ],
)
def test_classes_that_a_split_lacks_are_named(
    make_job: Maker, box: Callable[..., str], scattered: Callable[..., Any], features: str, sentence: str
) -> None:
    place = box(0, 0, 9, 9) if features == "corner" else box(5000, 5000, 5009, 5009)
    dataset, feedback = exported(make_job(features=[*scattered(60, 240, (1,)), (place, 9)], stride=64))
    assert dataset.classes.values == [0, 1, 9]
    assert [text for text in feedback.warnings if sentence in text]
    assert dataset.chip_counts["validation"]["9"] == 0


def test_labels_in_another_crs_and_beyond_the_raster(make_job: Maker, make_layer: Callable[..., Path]) -> None:
    degrees = "POLYGON ((86.9 27,87.0003 27,87.0003 27.2,86.9 27.2,86.9 27))"
    labels = make_layer([(degrees, 5)], "degrees.gpkg", kind=ogr.OFTInteger, epsg=4326)
    dataset, _ = exported(make_job(labels=[LabelLayer(str(labels), field="class")]))
    first = next(chip for chip in dataset.chips if (chip.row, chip.col) == (0, 0))
    label = dataset.read(first)[1]
    # 0.0003 degrees east of the raster's western edge are some 30 m, 59 pixels and a half.
    assert (label[:, :57] == 5).all()
    assert (label[:, 62:] == 0).all()


def test_a_label_raster_on_another_grid(make_job: Maker, make_raster: Callable[..., Path]) -> None:
    coarse = np.zeros((60, 70), np.uint8)
    coarse[10:40, 10:35] = 3
    path = make_raster(coarse, "labels.tif", transform=(499990.0, 2.0, 0.0, 3000010.0, 0.0, -2.0))
    job = make_job(labels=[LabelLayer(str(path), is_raster=True)])
    dataset, _ = exported(job)
    label = dataset.read(next(chip for chip in dataset.chips if (chip.row, chip.col) == (64, 96)))[1]
    wanted = coarse.repeat(4, axis=0).repeat(4, axis=1)[20:, 20:][64:128, 96:160]
    assert (label == wanted).all()
    assert set(np.unique(label)) == {0, 3}


def test_pixels_outside_the_area_are_ignored(make_job: Maker, make_layer: Callable[..., Path], box: Any) -> None:
    area = make_layer([(box(0, 0, 240, 90), "in"), (box(100, 80, 120, 110), "in")], "area.gpkg", layer="area")
    dataset, feedback = exported(make_job(area=LayerSource(str(area), "area", "class = 'in'")))
    for chip in dataset.chips:
        label = dataset.read(chip)[1]
        rows = np.arange(chip.row, chip.row + 64)[:, None]
        cols = np.arange(chip.col, chip.col + 64)[None, :]
        inside = (rows < 90) | ((rows < 110) & (cols >= 100) & (cols < 120))
        assert (label[~inside] == 255).all()
        assert (label[inside] != 255).all()
    assert any("hold no labelled pixel inside AREA" in text for text in feedback.infos)


def test_sparse_labels_give_only_chips_that_hold_some(make_job: Maker, box: Callable[..., str]) -> None:
    job = make_job(features=[(box(10, 10, 20, 20), 1), (box(200, 150, 230, 170), 1)], unlabelled="ignore", stride=64)
    dataset, feedback = exported(job)
    assert len(dataset.chips) == 3
    assert any("13 of 16 windows hold no labelled pixel" in text for text in feedback.infos)
    background, _ = exported(replace(job, unlabelled="background", split=0.0))
    assert len(background.chips) == 16


def test_overlapping_chips_agree_with_the_whole_raster(make_job: Maker, scattered: Callable[..., Any]) -> None:
    job = make_job(features=scattered(400, 240, (1, 2, 3, 4, 5)), stride=20)
    dataset, _ = exported(job)
    with RasterStack(job.inputs) as stack:
        labels = open_labels(job, stack.grid, SilentFeedback())
        whole = labels.read(stack.grid.window)
        labels.close()
    for chip in dataset.chips:
        assert (dataset.read(chip)[1] == whole[chip.row : chip.row + 64, chip.col : chip.col + 64]).all()


def test_several_rasters_and_chosen_bands(make_job: Maker, make_raster: Callable[..., Path]) -> None:
    job = make_job()
    heights = np.random.default_rng(3).random((1, 100, 120)).astype(np.float32)
    dem = make_raster(heights, "dem.tif", transform=(500000.0, 1.0, 0.0, 3000000.0, 0.0, -1.0))
    dataset, _ = exported(replace(job, inputs=[*job.inputs, str(dem)], bands=[2, 4]))
    assert [band.name for band in dataset.bands] == ["Green", "dem"]
    assert dataset.dtype == "float32"
    assert dataset.sources == [*job.inputs, str(dem)]


def test_the_same_job_gives_the_same_dataset(make_job: Maker) -> None:
    random = np.random.default_rng(2)
    job = make_job(random.integers(1, 255, (1, 500, 600), dtype=np.uint8))
    first, _ = exported(job)
    again, _ = exported(job)
    assert first == again
    others = [exported(replace(job, seed=seed))[0] for seed in (2, 3, 4, 5)]
    assert any(other.chips != first.chips for other in others)


def test_footprints_match_the_chips(make_job: Maker) -> None:
    dataset, _ = exported(make_job())
    source = gdal.OpenEx(str(dataset.folder / "chips.gpkg"), gdal.OF_VECTOR)
    rows = {feature["id"]: feature.items() for feature in source.GetLayerByName("chips")}
    assert set(rows) == {chip.id for chip in dataset.chips}
    for chip in dataset.chips[::7]:
        label = dataset.read(chip)[1]
        assert rows[chip.id]["split"] == chip.split
        for value in dataset.classes.values:
            assert rows[chip.id][f"class_{value}"] == pytest.approx((label == value).mean())


def test_split_zero_keeps_all_for_training(make_job: Maker) -> None:
    dataset, feedback = exported(make_job(split=0.0))
    assert not dataset.of_split("validation")
    assert not feedback.warnings


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        pytest.param({"chip_size": 8}, "CHIP_SIZE is 8; it must be from 16 to 4096", id="chip too small"),
        pytest.param({"chip_size": 9000}, "CHIP_SIZE is 9000", id="chip too large"),
        pytest.param({"stride": -1}, "STRIDE is -1", id="negative stride"),
        pytest.param({"split": 1.0}, "SPLIT is 1.0", id="nothing left to train with"),
        pytest.param(
            {"unlabelled": "other"}, "UNLABELLED is “other”; it must be one of background, ignore", id="choice"
        ),
        pytest.param({"output": ""}, "OUTPUT: a folder is needed", id="no folder"),
        pytest.param({"bands": [4]}, "BANDS: band 4 was asked for", id="no such band"),
        pytest.param({"field": "name"}, "no field “name”", id="no such field"),
        pytest.param({"inputs": ["missing.tif"]}, r"missing\.tif cannot be opened", id="no raster"),
        pytest.param({"area": LayerSource("missing.gpkg")}, "AREA: missing.gpkg cannot be opened", id="no area"),
    ],
)
def test_jobs_that_make_no_sense_are_refused(make_job: Maker, changes: dict[str, Any], sentence: str) -> None:
    field = changes.pop("field", "class")
    job = make_job(**changes)
    job = replace(job, labels=[replace(job.labels[0], field=field)])
    with pytest.raises(InputError, match=sentence):
        export_chips(job, SilentFeedback())
    assert not (Path(job.output) if job.output else Path("nothing")).exists()


@pytest.mark.parametrize(
    ("array", "raster", "features", "changes", "sentence"),
    [
        pytest.param(None, {}, [("far", 1)], {}, "does not touch the raster", id="labels elsewhere"),
        pytest.param(
            np.zeros((1, 100, 100), np.uint8),
            {"nodata": 0},
            [("near", 1)],
            {},
            "holds no valid pixel",
            id="only nodata",
        ),
        pytest.param(
            None, {}, [("tiny", 1)], {"unlabelled": "ignore"}, "labels no valid pixel", id="smaller than a pixel"
        ),
        pytest.param(
            None, {}, [("near", 1)], {"area": "far"}, "AREA: .* does not touch the raster", id="area elsewhere"
        ),
        pytest.param(
            None,
            {},
            [("near", 1)],
            {"area": "low", "unlabelled": "ignore"},
            "lies inside AREA",
            id="area beside labels",
        ),
    ],
)
def test_without_any_chip_the_reason_is_given(
    make_job: Maker,
    make_layer: Callable[..., Path],
    box: Callable[..., str],
    array: Any,
    raster: dict[str, Any],
    features: Any,
    changes: dict[str, Any],
    sentence: str,
) -> None:
    places = {"near": box(10, 10, 20, 20), "far": box(9000, 9000, 9010, 9010), "tiny": box(10.1, 10.1, 10.2, 10.2)}
    places["low"] = box(150, 150, 180, 180)
    if "area" in changes:
        area = make_layer([(places[changes["area"]], "x")], "area.gpkg", layer="area")
        changes = {**changes, "area": LayerSource(str(area))}
    job = make_job(array, [(places[place], value) for place, value in features], raster, **changes)
    with pytest.raises(InputError, match=sentence):
        export_chips(job, SilentFeedback())
    assert not Path(job.output).exists()


@pytest.mark.parametrize("percent", [0.0, 5.0, 60.0, 95.0])
@pytest.mark.parametrize("older", [False, True], ids=["new folder", "older dataset"])
def test_a_cancel_leaves_nothing(make_job: Maker, stopping: Any, percent: float, older: bool) -> None:
    job = make_job()
    if older:
        before, _ = exported(replace(job, chip_size=48))
    with pytest.raises(CanceledError):
        export_chips(job, stopping(percent))
    if older:
        assert open_dataset(job.output) == before
        check_whole(job, before)
    else:
        assert not Path(job.output).exists()


def test_a_full_disk_is_said_and_nothing_remains(make_job: Maker, tiny_disk: Path) -> None:
    job = make_job(output=str(tiny_disk / "chips"))
    with pytest.raises(OutputError, match="chips could not be written: No space left on device"):
        export_chips(job, SilentFeedback())
    assert list(tiny_disk.iterdir()) == []


def test_a_disk_that_fills_up_with_the_footprints(
    make_job: Maker, tiny_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_up(*arguments: Any) -> None:
        with pytest.raises(OSError, match="No space"), open(tiny_disk / "filler", "wb") as file:
            while True:
                file.write(bytes(4096))
                file.flush()
        write_footprints(*arguments)

    write_footprints = export_module.write_footprints
    monkeypatch.setattr(export_module, "write_footprints", fill_up)
    job = make_job(np.ones((1, 70, 70), np.uint8), stride=64, output=str(tiny_disk / "chips"))
    with pytest.raises(OutputError, match=r"chips\.gpkg could not be written"):
        export_chips(job, SilentFeedback())
    assert [path.name for path in tiny_disk.iterdir()] == ["filler"]


def test_places_that_cannot_be_written(make_job: Maker, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "photo.jpg").write_text("")
    for output, sentence in [
        (tmp_path / "file" / "chips", "cannot be made"),
        (tmp_path / "full", "is not empty and holds no chip dataset"),
    ]:
        with pytest.raises(OutputError, match=sentence):
            export_chips(make_job(output=str(output)), SilentFeedback())
        (tmp_path / "labels.gpkg").unlink()


def test_a_raster_that_cannot_be_read_is_said(make_job: Maker, stopping: Any) -> None:
    job = make_job(raster={"options": ("COMPRESS=DEFLATE",)})
    path = Path(job.inputs[0])
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 5000] = bytes(5000)
    path.write_bytes(data)
    with pytest.raises(RasterError, match="could not be read at row"):
        export_chips(job, SilentFeedback())
    assert not Path(job.output).exists()


def test_labels_of_the_host_in_the_folder_stay(make_job: Maker, make_layer: Callable[..., Path]) -> None:
    job = make_job()
    sources = Path(job.output) / "sources"
    sources.mkdir(parents=True)
    moved = Path(job.labels[0].path).rename(sources / "labels.gpkg")
    dataset, _ = exported(replace(job, labels=[LabelLayer(str(moved), "labels", field="class")]))
    assert moved.exists()
    assert len(dataset.chips) > 10


def test_messages(make_job: Maker) -> None:
    _, feedback = exported(make_job())
    log = "\n".join(feedback.infos)
    assert "Raster: 240 × 200 pixels of 0.5 × 0.5, WGS 84 / UTM zone 45N, 3 bands (uint8): Red, Green, Blue." in log
    assert "Classes in layer labels" in log
    assert "windows share pixels with another split and are left out" in log
    assert "Chips in the dataset: " in log


def test_memory_does_not_grow_with_the_raster(
    make_job: Maker, make_raster: Callable[..., Path], tmp_path: Path
) -> None:
    peaks = []
    for rows in (400, 3200):
        array = np.random.default_rng(1).integers(1, 255, (3, rows, 256), dtype=np.uint8)
        job = make_job(array, layer={"name": f"{rows}.gpkg"}, raster={"name": f"{rows}.tif"}, unlabelled="background")
        del array
        gc.collect()
        tracemalloc.start()
        export_chips(replace(job, output=str(tmp_path / f"chips{rows}"), stride=64), SilentFeedback())
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 500_000
