"""The whole way with a real model file: its header is checked, its network asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("torch")

from pixelwise.errors import InputError, ModelFileError
from pixelwise.feedback import SilentFeedback
from pixelwise.maps.classify import classify_raster
from pixelwise.maps.job import ClassifyJob


def image(height: int, width: int) -> np.ndarray:
    rows, cols = np.mgrid[:height, :width]
    waves = [120 + 100 * np.sin(rows / period + cols / (period + 3)) for period in (5, 9, 17)]
    return np.stack(waves).astype(np.uint8)


def test_the_map_holds_the_classes_of_the_network(
    make_raster: Callable, model: str, tmp_path: Path, read: Callable
) -> None:
    from pixelwise.models.inference.predict import Predictor

    array = image(100, 120)
    outputs = {"output": str(tmp_path / "map.tif"), "probabilities": str(tmp_path / "p.tif")}
    feedback = SilentFeedback()
    path = make_raster(array, epsg=None)
    result = classify_raster(ClassifyJob(path, model, window_size=256, margin=64, device="cpu", **outputs), feedback)
    # One window of 112 × 128 pixels; what the raster lacks is mirrored.
    whole = np.pad(array, ((0, 0), (0, 12), (0, 8)), mode="reflect")[None]
    scores = Predictor(model, "cpu").scores(whole, np.ones((1, *whole.shape[2:]), bool))[0, :, :100, :120]
    assert read(result["OUTPUT"]).tolist() == np.array([1, 3, 7])[scores.argmax(0)].tolist()
    assert len(np.unique(read(result["OUTPUT"]))) > 1
    assert np.abs(read(result["PROBABILITIES"]) / 255 - scores).max() <= 1 / 255 + 1e-6
    assert any("in 1 window of 112 × 128 pixels" in text for text in feedback.infos)
    assert not feedback.warnings


@pytest.mark.parametrize(
    ("bands", "words"),
    [pytest.param(2, ["2 bands", "3 bands"], id="too-few"), pytest.param(4, ["4 bands", "BANDS"], id="too-many")],
)
def test_a_raster_with_other_bands_is_refused(
    bands: int, words: list[str], make_raster: Callable, model: str, tmp_path: Path
) -> None:
    path = make_raster(np.ones((bands, 40, 40), np.uint8))
    with pytest.raises(InputError) as caught:
        classify_raster(ClassifyJob(path, model, str(tmp_path / "map.tif")), SilentFeedback())
    assert all(word in str(caught.value) for word in words)
    assert not (tmp_path / "map.tif").exists()


def test_chosen_bands_fit_again(make_raster: Callable, model: str, tmp_path: Path) -> None:
    path = make_raster(np.concatenate([image(40, 50), image(40, 50)]))
    job = ClassifyJob(path, model, str(tmp_path / "map.tif"), bands=[4, 2, 3], device="cpu")
    assert gdal.Open(classify_raster(job, SilentFeedback())["OUTPUT"]).RasterXSize == 50


def test_a_truncated_model_is_refused(make_raster: Callable, model: str, tmp_path: Path) -> None:
    content = Path(model).read_bytes()
    Path(model).write_bytes(content[: len(content) // 2])
    job = ClassifyJob(make_raster(image(40, 50)), model, str(tmp_path / "map.tif"))
    with pytest.raises(ModelFileError, match="incomplete"):
        classify_raster(job, SilentFeedback())
    assert not (tmp_path / "map.tif").exists()


def test_two_devices_share_the_windows_and_give_the_same_map(
    make_raster: Callable, model: str, tmp_path: Path, read: Callable
) -> None:
    path = make_raster(image(300, 260), epsg=None)
    maps = []
    for devices in (1, 2):
        feedback = SilentFeedback()
        job = ClassifyJob(
            path,
            model,
            str(tmp_path / f"{devices}.tif"),
            window_size=96,
            margin=16,
            batch_size=2,
            device="cpu",
            devices=devices,
            precision="32",
        )
        maps.append(read(classify_raster(job, feedback)["OUTPUT"]))
        assert any(text.endswith("on " + ", ".join(["cpu"] * devices) + ".") for text in feedback.infos)
    assert np.array_equal(*maps)
