"""Bands of a raster against those of a model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pixelwise.errors import InputError
from pixelwise.geo.raster import Band
from pixelwise.maps.bandfit import check_bands, converted_bands
from pixelwise.models.header import ModelHeader

RGB = [Band(name, "uint8", None) for name in ("Red", "Green", "Blue")]
REFLECTANCE = Band("Red", "uint16", 0, 0.0001)


@pytest.fixture
def header(classes: Callable) -> Callable[..., ModelHeader]:
    """The header of a model that was trained on some bands."""

    def make(*bands: Band) -> ModelHeader:
        number = len(bands)
        return ModelHeader(
            "unet", "resnet18", list(bands), bands[0].dtype, [0.0] * number, [1.0] * number, classes(1, 2), 255, 64,
            (1.0, 1.0), "",
        )  # fmt: skip

    return make


@pytest.mark.parametrize(
    ("bands", "words"),
    [
        pytest.param(
            RGB[:2], ["has 2 bands (Red, Green)", "trained on 3 bands (Red, Green, Blue)", "BANDS"], id="too few"
        ),
        pytest.param(RGB[:1], ["has 1 band (Red)", "3 bands"], id="one"),
        pytest.param([*RGB, Band("NIR", "uint8", None)], ["has 4 bands", "3 bands", "1, 2, 3"], id="more"),
        pytest.param(
            [Band("NIR", "uint8", None), *RGB[::-1]], ["by their names", "4, 3, 2"], id="more, in other order"
        ),
        pytest.param([*RGB[:2], Band("Blue", "float32", None)], ["Band 3 (Blue)", "float32", "uint8"], id="fractions"),
    ],
)
def test_bands_that_do_not_fit_are_refused(bands: list[Band], words: list[str], header: Callable) -> None:
    with pytest.raises(InputError) as error:
        check_bands(header(*RGB), bands)
    assert all(word in str(error.value) for word in words), str(error.value)


def test_no_bands_are_proposed_where_names_are_unknown(header: Callable) -> None:
    with pytest.raises(InputError) as error:
        check_bands(header(*RGB), [Band(f"Band {number}", "uint8", None) for number in range(1, 5)])
    assert "by their names" not in str(error.value)


@pytest.mark.parametrize(
    ("bands", "expected"),
    [
        pytest.param(RGB, [], id="the same"),
        pytest.param([Band(band.name.lower(), "uint8", 0) for band in RGB], [], id="other case and nodata"),
        pytest.param(RGB[::-1], [["Blue, Green, Red", "Red, Green, Blue", "the bands 3, 2, 1"]], id="other order"),
        pytest.param(
            [Band("Rot", "uint8", None), *RGB[1:]],
            [["Rot, Green, Blue", "Red, Green, Blue", "order"]],
            id="other names",
        ),
        pytest.param(
            [Band("Red", "uint16", None), *RGB[1:]],
            [["Band 1 (Red) of the raster holds uint16", "uint8"]],
            id="other type",
        ),
        pytest.param(
            [Band("Red", "uint8", None, 0.5), *RGB[1:]],
            [["Band 1 (Red)", "uint8 values × 0.5", "uint8 values without a scale", "as they are stored"]],
            id="scale that the model does not know",
        ),
    ],
)
def test_bands_that_may_not_fit_give_warnings(bands: list[Band], expected: list[list[str]], header: Callable) -> None:
    warnings = check_bands(header(*RGB), bands)
    assert len(warnings) == len(expected), warnings
    for words, warning in zip(expected, warnings, strict=True):
        assert all(word in warning for word in words), warning


@pytest.mark.parametrize(
    ("band", "note"),
    [
        pytest.param(REFLECTANCE, "", id="the same"),
        pytest.param(replace(REFLECTANCE, dtype="int16"), "", id="same scale in another type"),
        pytest.param(replace(REFLECTANCE, offset=-0.1), "uint16 values × 0.0001 − 0.1", id="offset"),
        pytest.param(replace(REFLECTANCE, offset=0.1), "uint16 values × 0.0001 + 0.1", id="offset upwards"),
        pytest.param(Band("Red", "float32", None), "from float32 values to uint16 values × 0.0001", id="fractions"),
    ],
)
def test_bands_whose_files_say_what_they_hold_fit_and_are_converted(band: Band, note: str, header: Callable) -> None:
    model = header(REFLECTANCE)
    assert check_bands(model, [band]) == []
    told = converted_bands(model, [band])
    assert bool(told) == bool(note) and note in told
