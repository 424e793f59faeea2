from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.errors import OutputError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.classraster import (
    create_class_raster,
    create_probability_raster,
    write_attributes,
    write_tile,
    writing,
)
from pixelwise.geo.closing import close_dataset
from pixelwise.geo.grid import Grid

GRID = Grid("", (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), 100, 130)
CLASSES = ClassTable(
    [ClassEntry(1, "roof", "#e69f00"), ClassEntry(3, "Straße", "#56b4e9"), ClassEntry(255, "z", "#000000")]
)


@pytest.fixture
def class_raster(tmp_path: Path) -> gdal.Dataset:
    dataset = create_class_raster(tmp_path / "map.tif", GRID, CLASSES, (32, 48))
    write_tile(dataset, np.full((1, 32, 48), 3, np.uint8), 32, 48)
    write_attributes(dataset, CLASSES, [0, 32 * 48, 3_000_000_000])
    close_dataset(dataset)
    return gdal.Open(str(tmp_path / "map.tif"))


def test_palette_names_and_nodata_are_in_the_file(class_raster: gdal.Dataset) -> None:
    band = class_raster.GetRasterBand(1)
    colors = band.GetColorTable()
    assert [colors.GetColorEntry(value) for value in (1, 3)] == [(230, 159, 0, 255), (86, 180, 233, 255)]
    names = band.GetCategoryNames()
    assert [names[value] for value in (0, 1, 2, 3, 255)] == ["", "roof", "", "Straße", "z"]
    assert band.GetNoDataValue() == 254
    assert band.GetBlockSize() == [48, 32]


def test_attribute_table(class_raster: gdal.Dataset) -> None:
    table = class_raster.GetRasterBand(1).GetDefaultRAT()
    columns = {table.GetNameOfCol(index): index for index in range(table.GetColumnCount())}
    found = [
        (table.GetValueAsInt(row, columns["Value"]), table.GetValueAsString(row, columns["Class"]))
        for row in range(table.GetRowCount())
    ]
    assert found == [(1, "roof"), (3, "Straße"), (255, "z")]
    assert [table.GetValueAsDouble(row, columns["Count"]) for row in range(3)] == [0, 1536, 3e9]
    assert [table.GetValueAsInt(0, columns[name]) for name in ("Red", "Green", "Blue")] == [230, 159, 0]


def test_tiles_that_were_not_written_read_as_nodata_and_take_no_room(
    class_raster: gdal.Dataset, tmp_path: Path
) -> None:
    array = class_raster.ReadAsArray()
    assert (array[32:64, 48:96] == 3).all()
    assert (array == 254).sum() == 100 * 130 - 32 * 48
    assert (tmp_path / "map.tif").stat().st_size < 3000


def test_probabilities_have_scale_and_names(tmp_path: Path) -> None:
    dataset = create_probability_raster(tmp_path / "p.tif", GRID, CLASSES, (32, 48))
    write_tile(dataset, np.stack([np.full((32, 48), value, np.uint8) for value in (127, 254, 0)]), 0, 0)
    close_dataset(dataset)
    dataset = gdal.Open(str(tmp_path / "p.tif"))
    bands = [dataset.GetRasterBand(number) for number in (1, 2, 3)]
    assert [band.GetDescription() for band in bands] == ["roof", "Straße", "z"]
    assert [band.GetScale() * band.ReadAsArray()[0, 0] for band in bands] == pytest.approx([0.5, 1, 0])
    assert {band.GetNoDataValue() for band in bands} == {255}
    assert {band.ReadAsArray()[99, 0] for band in bands} == {255}


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(RuntimeError("_tiffWriteProc:No space left on device"), "disk is full", id="gdal-disk-full"),
        pytest.param(OSError(28, "No space left on device"), "disk is full", id="system-disk-full"),
        pytest.param(RuntimeError("sqlite: database or disk is full"), "disk is full", id="sqlite-disk-full"),
        pytest.param(RuntimeError("something else"), "something else", id="other"),
    ],
)
def test_writing_names_the_destination(error: Exception, words: str, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=rf"map\.tif could not be written: .*{words}"), writing(tmp_path / "map.tif"):
        raise error
