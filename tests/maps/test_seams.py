"""No seams where windows meet, with a network on real imagery."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("torch")

from pixelwise.feedback import SilentFeedback
from pixelwise.geo.windows import Window
from pixelwise.maps.classify import classify_raster
from pixelwise.maps.job import ClassifyJob
from pixelwise.maps.plan import plan_windows

SIDE, WINDOW, MARGIN = 640, 192, 32


@pytest.fixture
def image(shared_data: Path, tmp_path: Path) -> str:
    path = str(tmp_path / "banepa.tif")
    source = str(shared_data / "banepa_buildings" / "banepa.vrt")
    gdal.Translate(path, source, srcWin=[1000, 1000, SIDE, SIDE])
    return path


def confidence(image: str, model: str, folder: Path, merge: str) -> np.ndarray:
    output = folder / f"{merge}.tif"
    job = ClassifyJob(
        image,
        model,
        str(output),
        merge=merge,
        window_size=WINDOW,
        margin=MARGIN,
        device="cpu",
        precision="32",
        confidence=str(output.with_name(f"{merge}_confidence.tif")),
        probability_type="float32",
    )
    classify_raster(job, SilentFeedback())
    return gdal.Open(job.confidence).ReadAsArray()


def steepness(numbers: np.ndarray, merge: str) -> float:
    """The mean step from pixel to pixel where one window gives way to the next, by that everywhere."""
    raster = Window(0, 0, SIDE, SIDE)
    axis = plan_windows(raster, raster, WINDOW, MARGIN, merge).cols
    # Windows that fade into each other are level in the middle of what they share.
    middle = MARGIN if merge == "blend" else 0
    places = [axis.kept(number)[0] + middle for number in range(1, axis.count)]
    ratios = []
    for steps in (np.abs(np.diff(numbers, axis=1)), np.abs(np.diff(numbers, axis=0)).T):
        near = np.concatenate([steps[:, place - 3 : place + 3] for place in places], axis=1)
        ratios.append(near.mean() / steps.mean())
    return max(ratios)


def test_confidence_is_no_steeper_where_windows_meet(image: str, model: str, tmp_path: Path) -> None:
    # A network with random weights looks far, beyond this margin: windows do differ where they meet.
    blended = confidence(image, model, tmp_path, "blend")
    cropped = confidence(image, model, tmp_path, "crop")
    assert np.abs(blended - cropped).max() > 0.01
    assert steepness(blended, "blend") < 1.05
    assert steepness(cropped, "crop") > 1.1, "cropped windows jump, so a seam would be seen"
