"""What a classification writes, and what it leaves when it does not come to its end."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from pixelwise.chips.job import LayerSource
from pixelwise.errors import CanceledError, InputError, OutputError, RasterError
from pixelwise.feedback import SilentFeedback

SMALL = {"window_size": 64, "margin": 8}


def numbers(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(3).integers(1, 250, (height, width)).astype(np.uint8)


@pytest.fixture
def all_outputs(tmp_path: Path) -> dict[str, str]:
    folder = tmp_path / "out"
    return {
        "output": str(folder / "map.tif"),
        "polygons": str(folder / "map.gpkg"),
        "probabilities": str(folder / "map_probabilities.tif"),
        "class_areas": str(folder / "map.html"),
    }


def files_in(folder: Path) -> list[str]:
    """What a user sees; finished blocks of a run that did not come to its end are another matter, see test_resume."""
    names = sorted(path.name for path in folder.iterdir()) if folder.exists() else []
    return [name for name in names if name != ".map.tif.blocks"]


def test_all_outputs_and_nothing_else(
    make_raster: Callable, classify: Callable, all_outputs: dict[str, str], tmp_path: Path
) -> None:
    feedback = SilentFeedback()
    result = classify(make_raster(numbers(100, 130)), feedback=feedback, **all_outputs, **SMALL)
    assert result == {key.upper(): path for key, path in all_outputs.items()}
    assert files_in(tmp_path / "out") == [
        "map.gpkg",
        "map.html",
        "map.tif",
        "map.tif.aux.xml",
        "map_probabilities.tif",
    ]
    assert feedback.progress == 100
    assert not feedback.warnings
    job = json.loads(gdal.Open(result["OUTPUT"]).GetMetadataItem("PIXELWISE_JOB"))
    assert job["window_size"] == 64


def test_only_the_outputs_that_are_wanted(make_raster: Callable, classify: Callable, tmp_path: Path) -> None:
    result = classify(make_raster(numbers(50, 60)))
    assert result == {"OUTPUT": str(tmp_path / "map.tif")}


def test_probabilities_sum_to_one_and_lead_to_the_classes(
    make_raster: Callable, classify: Callable, classes: Callable, all_outputs: dict[str, str], read: Callable
) -> None:
    array = numbers(100, 130)
    array[40:60] = 0

    def soft(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        logits = np.stack([np.sin(images[:, 0] * factor) for factor in (0.1, 0.2, 0.3, 0.4)], axis=1)
        exponentials = np.exp(3 * logits)
        return (exponentials / exponentials.sum(1, keepdims=True)).astype(np.float32)

    result = classify(make_raster(array, nodata=0), classes(0, 2, 5, 9), scores=soft, **all_outputs, **SMALL)
    stored, found = read(result["PROBABILITIES"]), read(result["OUTPUT"])
    valid = array != 0
    assert (stored[:, ~valid] == 255).all()
    assert (found[~valid] == 255).all()
    probabilities = stored[:, valid] / 255
    assert np.abs(probabilities.sum(0) - 1).max() <= 4 * 0.5 / 255 + 1e-9
    assert np.abs(probabilities - soft(array[None, None], None)[0][:, valid]).max() <= 0.5 / 255 + 1e-6
    best = np.take_along_axis(probabilities, np.searchsorted([0, 2, 5, 9], found[valid])[None], 0)
    assert (best == probabilities.max(0)).all()


def test_counts_are_those_of_the_map(
    make_raster: Callable, classify: Callable, classes: Callable, read: Callable, tmp_path: Path
) -> None:
    array = numbers(100, 130)
    array[:30] = 0
    classify(make_raster(array, nodata=0), classes(1, 3, 7), class_areas=str(tmp_path / "areas.html"), **SMALL)
    dataset = gdal.Open(str(tmp_path / "map.tif"))
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    found = dataset.ReadAsArray()
    assert [table.GetValueAsDouble(row, 1) for row in range(3)] == [(found == value).sum() for value in (1, 3, 7)]
    page = (tmp_path / "areas.html").read_text(encoding="utf-8")
    for value in (1, 3, 7):
        assert f"{(found == value).sum():,}</td>" in page
    assert f"{30 * 130:,} more pixels" in page


@pytest.mark.parametrize("kind", ["uint8", "float32"])
@pytest.mark.parametrize("written", [True, False], ids=["with-the-raster", "without"])
def test_polygons_tell_the_mean_confidence_as_a_probability(
    kind: str, written: bool, make_raster: Callable, classify: Callable, tmp_path: Path
) -> None:
    array = np.kron(numbers(10, 13), np.ones((10, 10), np.uint8))
    outputs = {"polygons": str(tmp_path / "map.gpkg"), "probability_type": kind}
    if written:
        outputs["confidence"] = str(tmp_path / "confidence.tif")
    result = classify(make_raster(array), **outputs, **SMALL)
    source = ogr.Open(result["POLYGONS"])
    found = [feature["confidence"] for feature in source.GetLayer(0)]
    assert found
    # The stand-in for the network is sure of every class with 0.7.
    assert found == pytest.approx([0.7] * len(found), abs=0.51 / 255)


class CancelsAt(SilentFeedback):
    """Cancels once progress has reached a percentage, or when a text is announced."""

    def __init__(self, percent: float = 200.0, text: str = "\0") -> None:
        super().__init__()
        self.percent, self.text = percent, text
        self.canceled_at: float | None = None

    def _cancel_if(self, condition: bool) -> None:
        if condition and self.canceled_at is None:
            self.canceled_at = time.monotonic()

    def setProgress(self, percent: float) -> None:
        super().setProgress(percent)
        self._cancel_if(percent >= self.percent)

    def pushInfo(self, text: str) -> None:
        super().pushInfo(text)
        self._cancel_if(self.text in text)

    def isCanceled(self) -> bool:
        return self.canceled_at is not None


@pytest.mark.parametrize(
    "feedback",
    [
        pytest.param(CancelsAt(text="Classifying"), id="before-the-first-window"),
        pytest.param(CancelsAt(percent=20), id="while-classifying"),
        pytest.param(CancelsAt(percent=86), id="while-outlining"),
        pytest.param(CancelsAt(percent=95), id="while-writing-polygons"),
        pytest.param(CancelsAt(text="Outlined"), id="at-the-very-end"),
    ],
)
def test_a_cancel_leaves_nothing(
    feedback: CancelsAt, make_raster: Callable, classify: Callable, all_outputs: dict[str, str], tmp_path: Path
) -> None:
    path = make_raster(numbers(300, 300))
    with pytest.raises(CanceledError):
        classify(path, feedback=feedback, **all_outputs, **SMALL)
    assert feedback.canceled_at is not None
    assert time.monotonic() - feedback.canceled_at < 2
    assert files_in(tmp_path / "out") == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("pixelwise-")]


def test_a_cancel_leaves_earlier_outputs_as_they_were(
    make_raster: Callable, classify: Callable, all_outputs: dict[str, str], tmp_path: Path, read: Callable
) -> None:
    path = make_raster(numbers(100, 130))
    classify(path, **all_outputs, **SMALL)
    before = {name: (tmp_path / "out" / name).read_bytes() for name in files_in(tmp_path / "out")}
    with pytest.raises(CanceledError):
        classify(path, feedback=CancelsAt(percent=50), **all_outputs, **SMALL)
    assert {name: (tmp_path / "out" / name).read_bytes() for name in files_in(tmp_path / "out")} == before


def test_a_new_map_does_not_keep_the_overviews_of_the_old_one(
    make_raster: Callable, classify: Callable, tmp_path: Path, all_outputs: dict[str, str]
) -> None:
    path = make_raster(np.kron(numbers(30, 30), np.ones((10, 10), np.uint8)))
    classify(path, **all_outputs, **SMALL)
    for name in ("map.tif", "map_probabilities.tif"):
        dataset = gdal.Open(str(tmp_path / "out" / name))
        dataset.BuildOverviews("NEAREST", [2])
        dataset.GetRasterBand(1).ComputeStatistics(False)
        del dataset
    assert "map.tif.ovr" in files_in(tmp_path / "out")
    classify(path, **all_outputs, **SMALL)
    assert files_in(tmp_path / "out") == [
        "map.gpkg",
        "map.html",
        "map.tif",
        "map.tif.aux.xml",
        "map_probabilities.tif",
    ]


def test_a_raster_that_cannot_be_read_to_its_end(
    make_raster: Callable, classify: Callable, all_outputs: dict[str, str], tmp_path: Path
) -> None:
    path = make_raster(numbers(600, 600))
    with open(path, "r+b") as file:
        file.truncate(os.path.getsize(path) // 2)
    with pytest.raises(RasterError, match=r"input\.tif could not be read at row"):
        classify(path, **all_outputs, **SMALL)
    assert files_in(tmp_path / "out") == []


@pytest.mark.parametrize(
    ("outputs", "free"),
    [
        pytest.param(["output"], 16, id="class-raster"),
        pytest.param(["output", "probabilities"], 200, id="probabilities"),
        pytest.param(["output", "polygons"], 300, id="polygons"),
    ],
)
def test_a_full_disk_is_a_sentence(
    outputs: list[str], free: int, make_raster: Callable, classify: Callable, tiny_disk: Path
) -> None:
    (tiny_disk / "filler").write_bytes(b"x" * ((512 - free) << 10))
    names = {"output": "map.tif", "probabilities": "probabilities.tif", "polygons": "map.gpkg"}
    paths = {key: str(tiny_disk / names[key]) for key in outputs}
    named = "|".join(paths.values())
    with pytest.raises(OutputError, match=f"^({named}) could not be written: the disk is full"):
        classify(make_raster(numbers(600, 600)), **paths, **SMALL)
    assert files_in(tiny_disk) == ["filler"]


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson", ".fgb"])
def test_however_full_the_disk_is_the_outputs_are_whole_or_not_there(
    suffix: str, make_raster: Callable, classify: Callable, tiny_disk: Path, tmp_path: Path, read: Callable
) -> None:
    path = make_raster(np.kron(numbers(16, 16), np.ones((5, 5), np.uint8)))
    names = {"output": "map.tif", "polygons": f"map{suffix}", "probabilities": "p.tif", "class_areas": "map.html"}
    whole = classify(path, **{key: str(tmp_path / name) for key, name in names.items()}, **SMALL)
    refused = 0
    for free in range(0, 512, 24):
        (tiny_disk / "filler").write_bytes(b"x" * ((512 - free) << 10))
        try:
            result = classify(path, **{key: str(tiny_disk / name) for key, name in names.items()}, **SMALL)
        except OutputError as error:
            refused += 1
            assert "disk is full" in str(error) or "No space left" in str(error)
            assert files_in(tiny_disk) == ["filler"]
            continue
        for key in ("OUTPUT", "PROBABILITIES"):
            assert (read(result[key]) == read(whole[key])).all()
        assert polygon_values(result["POLYGONS"]) == polygon_values(whole["POLYGONS"])
        pages = [Path(found["CLASS_AREAS"]).read_text(encoding="utf-8") for found in (result, whole)]
        assert pages[0].replace(str(tiny_disk), str(tmp_path)) == pages[1]
        for file in tiny_disk.iterdir():
            file.unlink()
    assert 0 < refused < 22, "both cases must occur for the test to mean something"


def polygon_values(path: str) -> list[tuple[int, float]]:
    source = ogr.Open(path)
    return [(feature["class_id"], feature["area_m2"]) for feature in source.GetLayer(0)]


@pytest.mark.parametrize("key", ["output", "polygons", "probabilities", "class_areas"])
def test_an_output_that_cannot_be_written_is_refused_before_the_run(
    key: str, make_raster: Callable, classify: Callable, all_outputs: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    paths = all_outputs | {key: str(tmp_path / "file" / Path(all_outputs[key]).name)}

    def scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        raise AssertionError("the network was asked")

    with pytest.raises(OutputError, match=Path(all_outputs[key]).name):
        classify(make_raster(numbers(50, 60)), scores=scores, **paths)


def test_an_area_beyond_the_raster_is_refused(
    make_raster: Callable, make_polygons: Callable, classify: Callable, tmp_path: Path
) -> None:
    area = make_polygons("POLYGON ((0 0,1 0,1 1,0 0))")
    with pytest.raises(InputError) as caught:
        classify(make_raster(numbers(50, 60)), area=LayerSource(area))
    assert "AREA" in str(caught.value)
    assert "500000.0, 2999975.0, 500030.0, 3000000.0" in str(caught.value)
    assert "0.0" in str(caught.value)
    assert not (tmp_path / "map.tif").exists()


def test_the_cache_of_gdal_is_limited_only_meanwhile(make_raster: Callable, classify: Callable) -> None:
    before = gdal.GetCacheMax()
    seen = []

    def scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        seen.append(gdal.GetCacheMax())
        return np.ones((len(images), 3, *images.shape[2:]), np.float32) / 3

    classify(make_raster(numbers(50, 60)), scores=scores)
    assert set(seen) == {64 << 20}
    assert gdal.GetCacheMax() == before
