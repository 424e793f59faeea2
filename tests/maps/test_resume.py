"""A classification that does not come to its end, and the next one that goes on from there."""

from __future__ import annotations

import dataclasses
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.errors import CanceledError, OutputError, RasterError
from pixelwise.feedback import SilentFeedback
from pixelwise.maps.blocks import blocks_folder

SMALL = {"window_size": 64, "margin": 8, "batch_size": 1}


def numbers(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(3).integers(1, 250, (height, width)).astype(np.uint8)


def window_scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Scores that depend on all of a window, so that another window, or another order, would show."""
    shift = images.astype(np.float32).mean(axis=(1, 2, 3), keepdims=True)[:, 0]
    logits = np.stack([np.sin(images[:, 0] * factor + shift) for factor in (0.1, 0.2, 0.3)], axis=1)
    exponentials = np.exp(3 * logits)
    return (exponentials / exponentials.sum(1, keepdims=True)).astype(np.float32)


class Counting:
    """Scores of `window_scores`; raises what it is given after so many windows."""

    def __init__(self, limit: int = 10**9, error: Exception | None = None) -> None:
        self.windows, self.limit, self.error = 0, limit, error

    def __call__(self, images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        if self.windows >= self.limit and self.error:
            raise self.error
        self.windows += len(images)
        return window_scores(images, valid)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def paths_in(folder: Path) -> dict[str, str]:
    names = {"output": "map.tif", "probabilities": "p.tif", "uncertainty": "u.tif", "where_to_label": "w.geojson"}
    return {key: str(folder / name) for key, name in names.items()}


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="blend"),
        pytest.param({"merge": "crop"}, id="crop"),
        pytest.param({"memory_mb": 1}, id="in-bands"),
        pytest.param({"extent": [500_030.0, 2_999_870.0, 500_150.0, 2_999_970.0]}, id="a-part"),
    ],
)
def test_the_next_run_goes_on_and_gives_the_same_as_if_nothing_had_happened(
    changes: dict[str, Any], make_raster: Callable, classify: Callable, read: Callable, tmp_path: Path
) -> None:
    raster = make_raster(numbers(300, 400))
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    counting = Counting()
    wanted = classify(raster, scores=counting, **paths_in(whole), **SMALL, **changes)
    limit = round(counting.windows * 0.6)
    with pytest.raises(RuntimeError, match="the power failed"):
        classify(
            raster, scores=Counting(limit, RuntimeError("the power failed")), **paths_in(broken), **SMALL, **changes
        )
    assert files(broken) == [".map.tif.blocks"]
    assert not list((broken / ".map.tif.blocks").glob("unfinished-*"))
    feedback, rest = SilentFeedback(), Counting()
    found = classify(raster, scores=rest, feedback=feedback, **paths_in(broken), **SMALL, **changes)
    assert "Going on with the finished blocks of an earlier run." in feedback.infos
    # What is left, a row of windows before it, and what was computed of the row in which it broke off.
    assert rest.windows < counting.windows * 0.75
    for key in ("OUTPUT", "PROBABILITIES", "UNCERTAINTY"):
        assert np.array_equal(read(found[key]), read(wanted[key]), equal_nan=True)
    features = [json.loads(Path(result["WHERE_TO_LABEL"]).read_text())["features"] for result in (found, wanted)]
    assert features[0] == features[1] and features[0]
    assert not blocks_folder(found["OUTPUT"]).exists()


def other_raster(raster: str) -> dict[str, Any]:
    dataset = gdal.Open(raster, gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.full((10, 10), 7, np.uint8))
    return {}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        pytest.param(lambda raster: {"margin": 16}, "begins anew", id="other-settings"),
        pytest.param(other_raster, "begins anew", id="other-pixels"),
        pytest.param(lambda raster: {"resume": False}, "", id="not-wanted"),
    ],
)
def test_another_run_begins_anew_and_says_so(
    change: Callable, sentence: str, make_raster: Callable, classify: Callable, read: Callable, tmp_path: Path
) -> None:
    raster = make_raster(numbers(300, 200))
    counting = Counting()
    classify(raster, scores=counting, output=str(tmp_path / "whole.tif"), **SMALL)
    with pytest.raises(RuntimeError):
        classify(raster, scores=Counting(10, RuntimeError("the power failed")), **SMALL)
    assert blocks_folder(str(tmp_path / "map.tif")).exists()
    time.sleep(0.01)
    changes = SMALL | change(raster)
    feedback, again = SilentFeedback(), Counting()
    found = classify(raster, scores=again, feedback=feedback, **changes)
    fresh = classify(raster, **{**changes, "scores": window_scores, "output": str(tmp_path / "fresh.tif")})
    assert again.windows >= counting.windows
    assert any(sentence in text for text in feedback.infos) if sentence else "Going on" not in str(feedback.infos)
    assert np.array_equal(read(found["OUTPUT"]), read(fresh["OUTPUT"]))


class Cancels(SilentFeedback):
    def isCanceled(self) -> bool:
        return self.progress > 40


@pytest.mark.parametrize(
    ("feedback", "scores", "error"),
    [
        pytest.param(Cancels(), Counting(), CanceledError, id="cancelled"),
        pytest.param(SilentFeedback(), Counting(10, OutputError("the disk is full")), OutputError, id="full-disk"),
        pytest.param(SilentFeedback(), Counting(10, RasterError("it has vanished")), RasterError, id="raster-vanished"),
    ],
)
def test_finished_blocks_are_kept_and_the_user_is_told(
    feedback: SilentFeedback, scores: Counting, error: type[Exception], make_raster: Callable, classify: Callable,
    tmp_path: Path,
) -> None:  # fmt: skip
    with pytest.raises(error):
        classify(make_raster(numbers(300, 200)), scores=scores, feedback=feedback, **SMALL)
    assert feedback.infos[-1] == "The blocks that are finished are kept: the same job goes on from there."
    assert files(tmp_path) == [".map.tif.blocks", "input.tif"]
    assert list((tmp_path / ".map.tif.blocks").glob("0-0*"))


def test_nothing_is_kept_where_nothing_was_finished(make_raster: Callable, classify: Callable, tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        classify(make_raster(numbers(300, 200)), scores=Counting(1, OutputError("the disk is full")), **SMALL)
    assert files(tmp_path) == ["input.tif"]


def test_sizes_that_were_settled_stay_as_they_were(
    make_raster: Callable, classify: Callable, read: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory that is free now must not decide on windows, or finished blocks would not fit the next ones."""
    from pixelwise.maps import memory

    raster = make_raster(numbers(300, 400))
    whole = classify(raster, scores=window_scores, output=str(tmp_path / "whole.tif"), **SMALL)
    with pytest.raises(RuntimeError):
        classify(raster, scores=Counting(30, RuntimeError("the power failed")), **SMALL)
    monkeypatch.setattr(memory, "SMALLEST", 1 << 20)
    monkeypatch.setattr(memory, "free_memory", lambda: 8 << 20)
    found = classify(raster, scores=window_scores, **SMALL)
    assert np.array_equal(read(found["OUTPUT"]), read(whole["OUTPUT"]))


def test_the_job_in_the_metadata_is_that_of_the_run(make_raster: Callable, classify: Callable) -> None:
    from pixelwise.maps.job import ClassifyJob

    result = classify(make_raster(numbers(50, 60)), **SMALL)
    told = json.loads(gdal.Open(result["OUTPUT"]).GetMetadataItem("PIXELWISE_JOB"))
    assert {item.name for item in dataclasses.fields(ClassifyJob)} == set(told)
    assert told["window_size"] == 64
