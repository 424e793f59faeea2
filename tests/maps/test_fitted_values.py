"""The network sees the values of a raster as it knows them from its training."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.feedback import SilentFeedback
from pixelwise.geo.raster import Band, RasterStack
from pixelwise.geo.windows import Window

TRAINED = Band("Band 1", "uint16", None, 0.0001)


def stored_as(scale: float, offset: float) -> Callable[[Any], None]:
    def edit(dataset: gdal.Dataset) -> None:
        dataset.GetRasterBand(1).SetScale(scale)
        dataset.GetRasterBand(1).SetOffset(offset)

    return edit


@pytest.mark.parametrize(
    ("dtype", "scale", "offset", "told"),
    [
        pytest.param("uint16", 0.0001, 0.0, False, id="as in training"),
        pytest.param("uint16", 0.00005, 0.0, True, id="other scale"),
        pytest.param("uint16", 0.0001, -0.1, True, id="other offset"),
        pytest.param("float64", 1.0, 0.0, True, id="fractions"),
    ],
)
def test_scale_and_offset_are_honoured(
    make_raster: Callable,
    classify: Callable,
    classes: Callable,
    read: Callable,
    dtype: str,
    scale: float,
    offset: float,
    told: bool,
) -> None:
    wanted = np.arange(60 * 70).reshape(60, 70) % 997 + 2000
    stored = (wanted * 0.0001 - offset) / scale
    stored = np.rint(stored).astype(dtype) if dtype == "uint16" else stored
    path = make_raster(stored.astype(dtype), edit=stored_as(scale, offset))
    seen: list[np.ndarray] = []

    def scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        seen.append(images)
        positions = np.rint(images[:, 0]).astype(int) % 3
        return np.where(positions[:, None] == np.arange(3)[None, :, None, None], 0.8, 0.1).astype(np.float32)

    feedback = SilentFeedback()
    outputs = classify(path, classes(1, 3, 7), scores=scores, feedback=feedback, header={"bands": [TRAINED]})
    assert (read(outputs["OUTPUT"]) == np.array([1, 3, 7])[wanted % 3]).all()
    assert bool([text for text in feedback.infos if "converted" in text]) == told
    assert (seen[0].dtype == np.uint16) == (not told), "what fits is handed on as it is"


def with_mask(dataset: gdal.Dataset) -> None:
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((64, 64), 255, np.uint8)
    mask[20:40, 30:] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)


def with_alpha(dataset: gdal.Dataset) -> None:
    dataset.GetRasterBand(dataset.RasterCount).SetColorInterpretation(gdal.GCI_AlphaBand)


@pytest.mark.parametrize(
    ("dtype", "hole", "options"),
    [
        pytest.param("uint16", 0, {"nodata": 0.0}, id="nodata 0"),
        pytest.param("float32", -9999.0, {"nodata": -9999.0}, id="nodata -9999"),
        pytest.param("float32", np.nan, {}, id="NaN"),
        pytest.param("float32", np.inf, {}, id="infinity"),
        pytest.param("uint16", 65535, {"edit": with_mask}, id="mask"),
        pytest.param("uint16", 0, {"edit": with_alpha, "alpha": True}, id="alpha"),
    ],
)
def test_what_is_missing_is_filled_for_the_network_and_stays_nodata(
    make_raster: Callable, tmp_path: Path, dtype: str, hole: float, options: dict[str, Any]
) -> None:
    """Pixels beside a hole get the scores that they get where the hole holds the bands' means."""
    torch = pytest.importorskip("torch")
    from pixelwise.models.inference.predict import Predictor
    from pixelwise.models.modelfile import save_model, weights_of
    from pixelwise.models.network import build_network

    from .conftest import class_table, header_for

    values = np.random.default_rng(3).integers(1000, 5000, (2, 64, 64)).astype(dtype)
    holed = values.copy()
    holed[:, 20:40, 30:] = hole
    alpha = options.pop("alpha", False)
    if alpha:
        opaque = np.where(np.arange(64)[:, None] // 20 == 1, np.where(np.arange(64) < 30, 65535, 0), 65535)
        holed = np.concatenate([holed, opaque[None].astype(dtype)])
    path = make_raster(holed, **options)
    header = header_for(make_raster(values, "trained.tif"), class_table(1, 2), mean=[3000.0] * 2, std=[900.0] * 2)
    torch.manual_seed(1)
    save_model(tmp_path / "m.safetensors", weights_of(build_network("unet", "resnet18", 2, 2)), header)
    predictor = Predictor(tmp_path / "m.safetensors", "cpu")
    with RasterStack([path]) as stack:
        image, valid = stack.read(Window(0, 0, 64, 64))
    assert len(image) == 2
    expected_valid = np.ones((64, 64), bool)
    expected_valid[20:40, 30:] = False
    assert (valid == expected_valid).all()
    filled = np.where(valid, values, np.array(3000, dtype))
    expected = predictor.scores(filled[None], np.ones((1, 64, 64), bool))
    assert (predictor.scores(image[None], valid[None]) == expected).all()
    zeros = predictor.scores(np.where(valid, values, np.array(0, dtype))[None], np.ones((1, 64, 64), bool))
    assert np.abs(zeros - expected)[0][:, valid].max() > 1e-3, "zeros would be seen by their neighbours"
