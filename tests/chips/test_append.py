from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.chips.dataset import ChipDataset, open_dataset
from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.errors import CanceledError, InputError
from pixelwise.feedback import SilentFeedback

Maker = Callable[..., ExportJob]
EAST = (500200.0, 0.5, 0.0, 3000000.0, 0.0, -0.5)
# 30 pixels to the right of the first scene's corner, so that most of both is the same place.
OVERLAPPING = (500015.0, 0.5, 0.0, 3000000.0, 0.0, -0.5)


def added(job: ExportJob) -> tuple[ChipDataset, SilentFeedback]:
    feedback = SilentFeedback()
    assert export_chips(job, feedback)["CHIP_COUNT"] == len(open_dataset(job.output).chips)
    return open_dataset(job.output), feedback


@pytest.fixture
def second(make_job: Maker, make_raster: Callable[..., Path], make_layer: Callable[..., Path]) -> Callable[..., Any]:
    """A job that adds a scene elsewhere to the dataset of `make_job`, with other pixels and labels."""

    def make(job: ExportJob, transform: Any = EAST, values: tuple[Any, ...] = (1, 2), **raster: Any) -> ExportJob:
        random = np.random.default_rng(7)
        array = raster.pop("array", random.integers(1, 255, (3, 180, 260), dtype=np.uint8))
        path = make_raster(array, "second.tif", transform=transform, **raster)
        left, top = transform[0], transform[3]
        features = []
        for number in range(40):
            x, y = left + random.uniform(0, 120), top - random.uniform(10, 90)
            wkt = f"POLYGON(({x} {y},{x + 8} {y},{x + 8} {y - 6},{x} {y - 6},{x} {y}))"
            features.append((wkt, values[number % len(values)]))
        labels = make_layer(features, "second.gpkg", kind=0)
        return replace(job, inputs=[str(path)], labels=[LabelLayer(str(labels), field="class")], append=True)

    return make


@pytest.mark.parametrize("container", ["geotiff", "png", "hdf5"])
def test_a_second_scene_is_added(make_job: Maker, second: Callable, container: str) -> None:
    job = make_job(container=container)
    first, _ = added(job)
    kept = {chip.id: first.read(chip) for chip in first.chips}
    both, _ = added(second(job))
    assert both.chips[: len(first.chips)] == first.chips
    assert {chip.scene for chip in both.chips} == {0, 1}
    assert len(both.scenes) == len(both.sources) == 2
    assert len({chip.id for chip in both.chips}) == len(both.chips)
    for chip in first.chips:
        for before, after in zip(kept[chip.id], both.read(chip), strict=True):
            assert (before == after).all()
    for chip in both.chips[len(first.chips) :]:
        assert both.read(chip)[0].shape == (3, 64, 64)
    layer = gdal.OpenEx(str(both.folder / "chips.gpkg"), gdal.OF_VECTOR)
    assert {row["id"] for row in layer.GetLayer(0)} == {chip.id for chip in both.chips}


def test_figures_are_those_of_all_chips(make_job: Maker, second: Callable) -> None:
    job = make_job()
    added(job)
    both, _ = added(second(job))
    pixels = np.concatenate([both.read(chip)[0].reshape(3, -1) for chip in both.of_split("train")], axis=1)
    assert both.statistics.count == pixels.shape[1]
    assert both.statistics.mean == pytest.approx(pixels.mean(axis=1).tolist())
    assert both.statistics.std == pytest.approx(pixels.std(axis=1).tolist())
    for split in ("train", "validation"):
        labels = np.concatenate([both.read(chip)[1].ravel() for chip in both.of_split(split)])
        for value in both.classes.values:
            assert both.pixel_counts[split][str(value)] == int((labels == value).sum())


def test_append_without_a_dataset_makes_one(make_job: Maker) -> None:
    dataset, _ = added(make_job(append=True))
    assert {chip.scene for chip in dataset.chips} == {0}


@pytest.mark.parametrize("buffer", [0, 20])
def test_scenes_of_one_place_share_no_pixel_between_splits(make_job: Maker, second: Callable, buffer: int) -> None:
    job = make_job(test=0.1, buffer=buffer)
    added(job)
    both, _ = added(second(job, OVERLAPPING))
    assert sum(chip.scene == 1 for chip in both.chips) > 3
    size = 64 * 0.5
    corners = {}
    for chip in both.chips:
        x0, _, _, y0, _, _ = both.scenes[chip.scene].transform
        corners[chip.id] = (x0 + chip.col * 0.5, y0 - chip.row * 0.5)
    for chip in both.chips:
        for other in both.chips:
            if chip.split != other.split:
                apart = np.abs(np.subtract(corners[chip.id], corners[other.id])).max()
                assert apart >= size + buffer * 0.5 - 1e-6


def test_a_scene_that_lies_on_another_one_in_another_crs(
    make_job: Maker, second: Callable, make_raster: Callable[..., Path]
) -> None:
    """The same place in the neighbouring UTM zone: no chip may be in another split than those it covers."""
    job = make_job(split=0.3)
    added(job)
    source = gdal.Open(job.inputs[0])
    path = str(Path(job.inputs[0]).with_name("zone44.tif"))
    warped = gdal.Warp(path, source, dstSRS="EPSG:32644", xRes=0.5, yRes=0.5)
    del warped
    both, _ = added(replace(job, inputs=[path], append=True))
    new = [chip for chip in both.chips if chip.scene == 1]
    assert new
    layer = gdal.OpenEx(str(both.folder / "chips.gpkg"), gdal.OF_VECTOR)
    rows = [(row["split"], row["scene"], row.GetGeometryRef().Clone()) for row in layer.GetLayer(0)]
    for split, scene, outline in rows:
        for other_split, other_scene, other in rows:
            if scene == 1 and other_scene == 0 and split != other_split:
                assert outline.Intersection(other).Area() < 0.01


def test_by_scene_every_scene_is_in_one_split(make_job: Maker, second: Callable) -> None:
    job = make_job(split_by="scene", split=0.4)
    first, _ = added(job)
    assert {chip.split for chip in first.chips} == {"train"}
    both, _ = added(second(job))
    assert {chip.split for chip in both.chips if chip.scene == 1} == {"validation"}


def test_validation_first_and_training_later(make_job: Maker, second: Callable) -> None:
    job = make_job(split_by="validation")
    first, feedback = added(job)
    assert {chip.split for chip in first.chips} == {"validation"}
    assert "There are no training chips in the dataset yet." in feedback.warnings
    both, _ = added(replace(second(job), split_by="train"))
    pixels = np.concatenate([both.read(chip)[0].reshape(3, -1) for chip in both.of_split("train")], axis=1)
    assert both.statistics.mean == pytest.approx(pixels.mean(axis=1).tolist())


def test_folds_go_on(make_job: Maker, second: Callable) -> None:
    job = make_job(folds=3, chip_size=32)
    added(job)
    both, _ = added(second(job))
    assert {chip.fold for chip in both.chips if chip.scene == 1} == {1, 2, 3}


def test_classes_keep_their_values(make_job: Maker, second: Callable) -> None:
    """The second scene lacks the first text by the alphabet, by which its classes would be numbered otherwise."""
    texts = [("POLYGON((500000 3000000,500040 3000000,500040 2999950,500000 2999950,500000 3000000))", "field")]
    texts += [("POLYGON((500060 3000000,500100 3000000,500100 2999950,500060 2999950,500060 3000000))", "road")]
    job = make_job(features=texts, layer={"kind": 4})
    first, _ = added(job)
    assert first.classes.names == ["background", "field", "road"]
    wkt = "POLYGON((500210 2999990,500300 2999990,500300 2999920,500210 2999920,500210 2999990))"
    more = second(job)
    gdal.Unlink(more.labels[0].path)
    layer = gdal.GetDriverByName("GPKG").Create(more.labels[0].path, 0, 0, 0, gdal.GDT_Unknown)
    gdal.VectorTranslate(
        layer,
        gdal.OpenEx(job.labels[0].path),
        SQLStatement="SELECT * FROM labels WHERE class='road'",
        layerName="labels",
    )
    layer.ExecuteSQL(f"UPDATE labels SET geom = ST_GeomFromText('{wkt}', 32645)")
    del layer
    both, _ = added(more)
    assert both.classes == first.classes
    labels = np.concatenate([both.read(chip)[1].ravel() for chip in both.chips if chip.scene == 1])
    assert set(np.unique(labels).tolist()) == {0, 2}


@pytest.mark.parametrize(
    ("changes", "raster", "sentence"),
    [
        pytest.param({"chip_size": 48}, {}, "CHIP_SIZE is “48”, but the chips in .* with “64”", id="chip size"),
        pytest.param({"container": "hdf5"}, {}, "CONTAINER is “hdf5”", id="container"),
        pytest.param({"dtype": "uint8"}, {}, "DTYPE is “uint8”", id="stretch"),
        pytest.param({"unlabelled": "ignore"}, {}, "UNLABELLED is “ignore”", id="unlabelled"),
        pytest.param({"folds": 3}, {}, "FOLDS is “3”", id="folds"),
        pytest.param({"bands": [1, 2]}, {}, "INPUT has 2 bands, the chips in .* have 3", id="bands"),
        pytest.param(
            {}, {"array": np.ones((3, 100, 100), np.float32)}, "INPUT holds float32 values, but", id="data type"
        ),
        pytest.param(
            {}, {"transform": (500200.0, 0.6, 0.0, 3000000.0, 0.0, -0.6)}, "pixels of INPUT are 0.6", id="pixel size"
        ),
        pytest.param({}, {"values": (1, 9)}, "LABELS hold classes that the chips", id="classes"),
    ],
)
def test_a_scene_that_does_not_fit_is_refused(
    make_job: Maker, second: Callable, changes: dict[str, Any], raster: dict[str, Any], sentence: str
) -> None:
    job = make_job()
    first, _ = added(job)
    more = second(job, **raster)
    classes = [{"source": value, "value": value, "name": str(value)} for value in raster.get("values", ())]
    with pytest.raises(InputError, match=sentence):
        export_chips(replace(more, classes=classes, **changes), SilentFeedback())
    assert open_dataset(job.output) == first
    for chip in first.chips:
        first.read(chip)


@pytest.mark.parametrize("transform", [EAST, (500200.0, 0.504, 0.0, 3000000.0, 0.0, -0.504)], ids=["same", "0.8 %"])
def test_pixel_sizes_may_differ_by_a_percent(make_job: Maker, second: Callable, transform: Any) -> None:
    job = make_job()
    added(job)
    added(second(job, transform))


@pytest.mark.parametrize("percent", [5.0, 60.0, 95.0])
@pytest.mark.parametrize("container", ["geotiff", "hdf5"])
def test_a_cancel_leaves_the_older_dataset(
    make_job: Maker, second: Callable, stopping: Any, percent: float, container: str
) -> None:
    job = make_job(container=container)
    first, _ = added(job)
    before = [first.read(chip)[1] for chip in first.chips]
    files = sorted(path.name for path in first.folder.rglob("*"))
    with pytest.raises(CanceledError):
        export_chips(second(job), stopping(percent))
    assert open_dataset(job.output) == first
    assert sorted(path.name for path in first.folder.rglob("*")) == files
    assert all((label == first.read(chip)[1]).all() for label, chip in zip(before, first.chips, strict=True))


def test_the_stretch_of_the_first_scene_goes_on(make_job: Maker, second: Callable) -> None:
    random = np.random.default_rng(3)
    job = make_job(random.integers(1, 9000, (3, 200, 240), dtype=np.uint16), dtype="uint8")
    first, _ = added(job)
    assert first.dtype == "uint8"
    both, _ = added(second(job, array=random.integers(1, 4000, (3, 180, 260), dtype=np.uint16)))
    assert both.stretch == first.stretch
    new = [both.read(chip)[0] for chip in both.chips if chip.scene == 1]
    assert 100 < max(int(image.max()) for image in new) < 120
