"""Values of a raster against those of the training, from a sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pixelwise.geo.raster import Band, RasterStack
from pixelwise.geo.windows import Window
from pixelwise.maps import valuerange
from pixelwise.maps.valuerange import sampled_values, value_warnings
from pixelwise.models.header import ModelHeader


@pytest.fixture
def trained(classes: Callable) -> Callable[..., ModelHeader]:
    """The header of a model whose training values lay, in each band, between two percentiles."""

    def make(*ranges: tuple[float, float], bands: list[Band] | None = None, **values: Any) -> ModelHeader:
        number = len(ranges)
        fields: dict[str, Any] = {"p02": [low for low, _ in ranges], "p98": [high for _, high in ranges]}
        return ModelHeader(
            "unet", "resnet18", bands or named(number), "uint16", [0.0] * number, [1.0] * number, classes(1, 2), 255,
            64, (1.0, 1.0), "", **(fields | values),
        )  # fmt: skip

    return make


def named(number: int, dtype: str = "uint16") -> list[Band]:
    return [Band(name, dtype, None) for name in ("Red", "Green", "Blue", "NIR", "SWIR")[:number]]


def spread(*ranges: tuple[float, float]) -> np.ndarray:
    """Values (bands, pixels) whose percentiles are about these."""
    return np.stack([np.linspace(low, high, 2000) for low, high in ranges])


@pytest.mark.parametrize(
    ("found", "training", "words"),
    [
        pytest.param([(100, 3000)], [(120, 2800)], [], id="alike"),
        pytest.param([(2000, 5000)], [(120, 2800)], [], id="brighter landscape"),
        pytest.param([(200, 320)], [(120, 2800)], [], id="only water"),
        pytest.param([(10, 250)], [(300, 4000)], ["Red", "14.8 to 245.2", "300 to 4000"], id="8 bits for 16"),
        pytest.param([(0, 64000)], [(0, 250)], ["Red", "0 to 250"], id="16 bits for 8"),
        pytest.param([(0, 1)], [(0, 255)], ["0.02 to 0.98", "0 to 255"], id="0 to 1 for bytes"),
        pytest.param([(0, 1), (0, 250)], [(0, 255), (0, 255)], [], id="one narrow band of two"),
        pytest.param([(100, 3000), (9000, 9500)], [(120, 2800)] * 2, ["Green"], id="one band"),
        pytest.param([(9000, 9500)] * 5, [(120, 2800)] * 5, ["Red", "NIR", "and 1 more"], id="many bands"),
    ],
)
def test_values_far_from_those_of_the_training_are_warned_of(
    found: list[tuple[float, float]], training: list[tuple[float, float]], words: list[str], trained: Callable
) -> None:
    warnings = value_warnings(spread(*found), named(len(found)), trained(*training), "the model")
    assert len(warnings) == bool(words), warnings
    assert all(word in warnings[0] for word in words), warnings


def test_only_bands_that_are_far_off_are_named(trained: Callable) -> None:
    (warning,) = value_warnings(
        spread((100, 3000), (9000, 9500)), named(2), trained((120, 2800), (120, 2800)), "m.safetensors"
    )
    assert "Red" not in warning and "m.safetensors" in warning


def test_a_stretch_is_compared_with_what_was_stretched(trained: Callable) -> None:
    header = trained((0, 255), stretch=[[300.0, 4000.0]])
    assert value_warnings(spread((350, 3900)), named(1), header, "the model") == []
    assert value_warnings(spread((0, 255)), named(1), header, "the model")


def test_values_are_compared_in_the_units_of_the_model(trained: Callable) -> None:
    header = trained((300, 4000), bands=[Band("Red", "uint16", None, 0.0001)])
    fractions = [Band("Red", "float32", None)]
    assert value_warnings(spread((0.03, 0.4)), fractions, header, "the model") == []
    assert value_warnings(spread((300, 4000)), fractions, header, "the model")


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        pytest.param(spread((9000, 9500))[:, :100], {}, id="a few pixels"),
        pytest.param(np.empty((1, 0)), {}, id="no pixel"),
        pytest.param(spread((9000, 9500)), {"p02": [], "p98": []}, id="a model that does not know"),
        pytest.param(spread((9000, 9500)), {"p02": [None], "p98": [None]}, id="a model of nothing finite"),
    ],
)
def test_no_warning_without_grounds(values: np.ndarray, fields: dict[str, Any], trained: Callable) -> None:
    assert value_warnings(values, named(1), trained((0, 255), **fields), "the model") == []


def test_the_sample_is_small_and_covers_the_raster(make_raster: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    rows, cols = np.mgrid[:900, :1100]
    stack = RasterStack([make_raster((rows // 300 * 10 + cols // 300).astype(np.uint8), options=("TILED=YES",))])
    read = 0
    original = RasterStack.read

    def counted(self: RasterStack, window: Window) -> Any:
        nonlocal read
        read += window.height * window.width
        return original(self, window)

    monkeypatch.setattr(RasterStack, "read", counted)
    values = sampled_values(stack, stack.grid.window)
    assert read == 25 * 64 * 64
    assert set(np.unique(values)) == set(np.unique(rows // 300 * 10 + cols // 300))


def test_where_little_is_valid_more_is_looked_at(make_raster: Callable) -> None:
    array = np.zeros((1000, 1000), np.uint8)
    array[500:600, 100:200] = 7  # lies between the first squares
    stack = RasterStack([make_raster(array, nodata=0)])
    values = sampled_values(stack, stack.grid.window)
    assert values.shape[1] >= valuerange.TOO_FEW and (values == 7).all()


def test_only_the_part_that_is_mapped_is_looked_at(make_raster: Callable) -> None:
    array = np.zeros((300, 300), np.uint8)
    array[100:130, 50:90] = 9
    stack = RasterStack([make_raster(array)])
    assert (sampled_values(stack, Window(100, 50, 30, 40)) == 9).all()


def test_the_sample_holds_what_is_stored(make_raster: Callable) -> None:
    def scaled(dataset: Any) -> None:
        dataset.GetRasterBand(1).SetScale(0.0001)

    stack = RasterStack([make_raster(np.full((100, 100), 1234, np.uint16), edit=scaled)])
    stack.read_as([Band("Red", "float32", None)])
    assert (sampled_values(stack, stack.grid.window) == 1234).all()


@pytest.mark.parametrize(
    ("factor", "warns"),
    [
        pytest.param(1.0, False, id="as it is"),
        pytest.param(1.3, False, id="a brighter day"),
        pytest.param(1 / 40, True, id="in 8 bits"),
        pytest.param(1 / 10000, True, id="as reflectance"),
    ],
)
def test_real_imagery(shared_data: Path, trained: Callable, factor: float, warns: bool) -> None:
    with RasterStack([shared_data / "aber_s2" / "aber.vrt"]) as stack:
        whole, valid = stack.read(stack.grid.window)
        low, high = np.percentile(whole[:, valid], (2, 98), axis=1)
        header = trained(*zip(low, high, strict=True), bands=stack.bands)
        south = Window(500, 0, 430, 947)
        warnings = value_warnings(sampled_values(stack, south) * factor, stack.bands, header, "the model")
    assert bool(warnings) == warns, warnings
