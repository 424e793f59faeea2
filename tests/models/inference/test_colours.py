from __future__ import annotations

import pytest

from pixelwise.errors import InputError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.raster import Band
from pixelwise.models.header import ModelHeader
from pixelwise.models.inference.colours import colour_bands, colour_ranges


def header(names: str, **changes) -> ModelHeader:
    bands = [Band(name, "uint16", None) for name in names.split()]
    return ModelHeader(
        architecture="unet",
        encoder="resnet18",
        bands=bands,
        dtype="uint16",
        **{"mean": [100.0] * len(bands), "std": [50.0] * len(bands)} | changes,
        classes=ClassTable([ClassEntry(1, "x", "#000000")]),
        ignore_value=255,
        chip_size=64,
        pixel_size=(1.0, 1.0),
        crs="",
    )


@pytest.mark.parametrize(
    ("names", "places"),
    [
        pytest.param("Red Green Blue", [0, 1, 2], id="in order"),
        pytest.param("NIR BLUE green red", [3, 2, 1], id="by name"),
        pytest.param("b g r", [2, 1, 0], id="one letter"),
        pytest.param("B08 B04 B03 B02", [0, 1, 2], id="the first three"),
        pytest.param("NIR Red Green", [0, 1, 2], id="no blue"),
    ],
)
def test_colours_are_found(names, places):
    assert colour_bands(header(names)) == places


@pytest.mark.parametrize("names", ["grey", "height slope"])
def test_models_without_three_bands_are_refused(names):
    count = len(names.split())
    with pytest.raises(
        InputError, match=rf"CRF compares pixels by three bands.*has {count} \({names.replace(' ', ', ')}\)"
    ):
        colour_bands(header(names))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({"p02": [0.0] * 3, "p98": [200.0] * 3}, [(-2.0, 2.0)] * 3, id="percentiles"),
        pytest.param({"p02": [50.0, 75, 0], "p98": [300.0, 125, 100]}, [(-1, 4), (-0.5, 0.5), (-2, 0)], id="by band"),
        pytest.param({"std": [0.0] * 3, "p02": [100.0] * 3, "p98": [101.0] * 3}, [(0, 1)] * 3, id="no deviation"),
        pytest.param({"p02": [7.0] * 3, "p98": [7.0] * 3}, [(-2, 2)] * 3, id="no range"),
        pytest.param({}, [(-2, 2)] * 3, id="a header without percentiles"),
    ],
)  # fmt: skip
def test_ranges_are_those_of_the_training(changes, expected):
    assert colour_ranges(header("Red Green Blue", **changes)) == expected
