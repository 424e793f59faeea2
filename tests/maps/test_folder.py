"""All rasters of a folder: which they are, what comes out, what is done again and what fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.errors import CanceledError, InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.maps.folder import classify_folder
from pixelwise.maps.folderplan import folder_jobs
from pixelwise.maps.job import ClassifyFolderJob, ClassifyJob

LEFT, RIGHT = (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5), (500020.0, 0.5, 0.0, 3000000.0, 0.0, -0.5)


@pytest.fixture
def folder(tmp_path: Path, make_raster: Callable[..., str]) -> Path:
    """A folder with two rasters that lie side by side, one of them in capital letters, and a text."""
    target = tmp_path / "rasters"
    target.mkdir()
    pixels = np.random.default_rng(1).integers(0, 255, (3, 40, 40), np.uint8)
    make_raster(pixels, "rasters/b.TIF", transform=RIGHT)
    make_raster(pixels, "rasters/a.tif", transform=LEFT)
    (target / "notes.txt").write_text("no raster")
    return target


def job_for(folder: Path, model: str, **values: Any) -> ClassifyFolderJob:
    classification = ClassifyJob("", model, "", device="cpu")
    return replace(ClassifyFolderJob(classification, str(folder), str(folder.parent / "maps")), **values)


def names(jobs: list[ClassifyJob]) -> list[str]:
    return [Path(job.input).name for job in jobs]


def test_a_map_for_each_raster_and_one_of_all(folder: Path, model: str) -> None:
    feedback = SilentFeedback()
    results = classify_folder(job_for(folder, model, also=["polygons", "confidence"]), feedback)
    maps = Path(results["OUTPUT"])
    assert results["COUNT"] == 2 and results["MAP"] == str(maps / "joined.vrt")
    assert {"a.tif", "b.tif", "a_polygons.gpkg", "b_confidence.tif"} <= {path.name for path in maps.iterdir()}
    joined = gdal.Open(results["MAP"])
    parts = [gdal.Open(str(maps / name)).ReadAsArray() for name in ("a.tif", "b.tif")]
    assert np.array_equal(joined.ReadAsArray(), np.hstack(parts))
    assert joined.GetGeoTransform() == LEFT
    band = joined.GetRasterBand(1)
    assert [band.GetCategoryNames()[value] for value in (1, 3, 7)] == ["class 1", "class 3", "class 7"]
    assert band.GetColorTable().GetColorEntry(1)[:3] == (0xE6, 0x9F, 0)
    assert feedback.progress == 100
    # The folder may be moved.
    assert 'relativeToVRT="1">a.tif<' in (maps / "joined.vrt").read_text(encoding="utf-8")


def test_a_second_run_classifies_only_what_is_new_or_changed(
    folder: Path, model: str, make_raster: Callable[..., str], tmp_path: Path
) -> None:
    classify_folder(job_for(folder, model), SilentFeedback())
    make_raster(np.full((3, 40, 40), 9, np.uint8), "rasters/b.TIF", transform=RIGHT)
    make_raster(np.full((3, 40, 40), 9, np.uint8), "rasters/c.tif", transform=RIGHT)
    (tmp_path / "maps" / "a.tif").touch()
    feedback = SilentFeedback()
    classify_folder(job_for(folder, model), feedback)
    assert [text for text in feedback.infos if " of 3)" in text] == [
        "a.tif (1 of 3): its map is there already.", "b.TIF (2 of 3):", "c.tif (3 of 3):",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda job: replace(job, also=["confidence"]), id="another-output"),
        pytest.param(lambda job: replace(job, classification=replace(job.classification, sieve=4)), id="an-option"),
        pytest.param(lambda job: replace(job, classification=replace(job.classification, resume=False)), id="asked"),
    ],
)
def test_what_was_made_otherwise_is_made_again(folder: Path, model: str, change: Callable) -> None:
    job = job_for(folder, model)
    classify_folder(job, SilentFeedback())
    feedback = SilentFeedback()
    classify_folder(change(job), feedback)
    assert not any("already" in text for text in feedback.infos)


def test_a_damaged_list_of_maps_and_a_missing_map_are_made_again(folder: Path, model: str, tmp_path: Path) -> None:
    job = job_for(folder, model)
    classify_folder(job, SilentFeedback())
    (tmp_path / "maps" / "b.tif").unlink()
    feedback = SilentFeedback()
    classify_folder(job, feedback)
    assert sum("already" in text for text in feedback.infos) == 1
    (tmp_path / "maps" / "maps.json").write_text("[1]")
    feedback = SilentFeedback()
    classify_folder(job, feedback)
    assert not any("already" in text for text in feedback.infos)


def test_a_raster_that_fails_does_not_stop_the_others(
    folder: Path, model: str, make_raster: Callable[..., str], tmp_path: Path
) -> None:
    make_raster(np.ones((2, 40, 40), np.uint8), "rasters/a.tif", transform=LEFT)
    (folder / "c.tif").write_text("this is no raster")
    feedback = SilentFeedback()
    with pytest.raises(InputError, match=r"2 of 3 rasters were not classified: a\.tif, c\.tif; the log says why"):
        classify_folder(job_for(folder, model), feedback)
    assert [text.split(" was not")[0] for text in feedback.warnings] == ["a.tif", "c.tif"]
    assert (tmp_path / "maps" / "b.tif").is_file() and not (tmp_path / "maps" / "joined.vrt").exists()


def test_maps_of_different_crss_are_not_joined(folder: Path, model: str, make_raster: Callable[..., str]) -> None:
    make_raster(np.ones((3, 40, 40), np.uint8), "rasters/b.TIF", epsg=32633)
    feedback = SilentFeedback()
    assert classify_folder(job_for(folder, model), feedback)["MAP"] == ""
    assert feedback.warnings[-1] == "The rasters have different CRSs, so their maps are not joined to one."


def test_a_cancel_ends_it_and_keeps_what_is_finished(folder: Path, model: str, tmp_path: Path) -> None:
    class Canceling(SilentFeedback):
        def isCanceled(self) -> bool:
            return any(text.startswith("b.TIF") for text in self.infos)

    with pytest.raises(CanceledError):
        classify_folder(job_for(folder, model), Canceling())
    assert (tmp_path / "maps" / "a.tif").is_file() and not (tmp_path / "maps" / "b.tif").exists()


def test_subfolders_and_patterns(folder: Path, tmp_path: Path) -> None:
    below = folder / "north"
    below.mkdir()
    (below / "c.tif").touch()
    (folder / "photo.jp2").touch()
    job = job_for(folder, "m.safetensors")
    assert names(folder_jobs(job)) == ["a.tif", "b.TIF", "photo.jp2"]
    assert names(folder_jobs(replace(job, pattern="B*; photo.*"))) == ["b.TIF", "photo.jp2"]
    jobs = folder_jobs(replace(job, subfolders=True, also=["class_areas"]))
    assert (jobs[2].output, jobs[2].class_areas) == (
        str(tmp_path / "maps" / "north" / "c.tif"), str(tmp_path / "maps" / "north" / "c_class_areas.html"),
    )  # fmt: skip
    # Maps in a folder below that of the rasters are no rasters to classify.
    inside = folder / "maps"
    inside.mkdir()
    (inside / "a.tif").touch()
    assert names(folder_jobs(replace(job, subfolders=True, output=str(inside)))) == names(jobs)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        pytest.param({"input": "/nowhere"}, "INPUT: there is no folder /nowhere", id="no-folder"),
        pytest.param({"pattern": "*.ecw"}, "is called like PATTERN, which is '*.ecw'", id="nothing-found"),
        pytest.param({"pattern": "", "subfolders": True}, "or its subfolders is called like PATTERN", id="no-pattern"),
        pytest.param({"output": "INPUT"}, "which is also INPUT: choose another folder", id="same-folder"),
        pytest.param({"also": ["shapes"]}, "ALSO: 'shapes' was given; allowed are polygons, ", id="unknown-output"),
    ],
)
def test_what_is_refused(folder: Path, values: dict[str, Any], sentence: str) -> None:
    values = {name: str(folder) if value == "INPUT" else value for name, value in values.items()}
    with pytest.raises(InputError) as caught:
        folder_jobs(job_for(folder, "m.safetensors", **values))
    assert sentence in str(caught.value)


def test_two_rasters_of_one_name_are_refused(folder: Path) -> None:
    (folder / "a.jp2").touch()
    with pytest.raises(InputError, match=r"a\.jp2 and .*a\.tif would both become .*a\.tif: choose by PATTERN"):
        folder_jobs(job_for(folder, "m.safetensors"))
