"""Names and colours of bands."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer

from pixelwise.algorithms.band_names import bands_of, plain_name, presets

ALL = "All bands"
TRUE, INFRARED, FOUR = "True colour (red, green, blue)", "Near infrared, red, green", "Red, green, blue, near infrared"
SENTINEL2 = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"]


def layer_with(path: Path, names: list[str]) -> QgsRasterLayer:
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), 4, 4, len(names), gdal.GDT_Byte, ["PHOTOMETRIC=MINISBLACK"]
    )
    for number, name in enumerate(names, start=1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset = None
    return QgsRasterLayer(str(path), "raster")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param(
            ["Blue", "Green", "Red", "NIR"], {TRUE: [3, 2, 1], INFRARED: [4, 3, 2], FOUR: [3, 2, 1, 4]}, id="names"
        ),
        pytest.param(["red", "green", "blue"], {TRUE: [1, 2, 3]}, id="no infrared"),
        pytest.param(["elevation", "slope"], {}, id="no colours"),
        pytest.param(SENTINEL2, {TRUE: [4, 3, 2], INFRARED: [8, 4, 3], FOUR: [4, 3, 2, 8]}, id="Sentinel-2"),
        pytest.param(["B1", "B2", "B3", "B4"], {}, id="numbers of an unknown satellite"),
    ],
)  # fmt: skip
def test_presets(tmp_path: Path, names: list[str], expected: dict[str, list[int]]) -> None:
    bands = bands_of([layer_with(tmp_path / "raster.tif", names)])
    assert [band.name for band in bands] == names
    assert presets(bands) == {ALL: []} | expected


def test_colours_of_the_file_where_nothing_is_named(raster: Path, tmp_path: Path) -> None:
    plain = QgsRasterLayer(str(raster), "plain")
    assert presets(bands_of([plain]))[TRUE] == [1, 2, 3]
    named = layer_with(tmp_path / "named.tif", ["blue", "green", "red"])
    assert presets(bands_of([layer_with(tmp_path / "one.tif", ["dem"]), named]))[TRUE] == [4, 3, 2]


def test_what_is_no_raster_has_no_bands() -> None:
    assert bands_of([None, QgsRasterLayer("/no/such.tif", "missing")]) == []
    assert presets([]) == {ALL: []}


@pytest.mark.parametrize(
    ("shown", "name"), [("Band 1: Red", "Red"), ("Band 1 (Gray)", "Gray"), ("Band 12", ""), ("NDVI", "NDVI")]
)
def test_names_without_numbers(shown: str, name: str) -> None:
    assert plain_name(shown) == name
