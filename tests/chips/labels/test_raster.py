from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.chips.labels.labels import Labels, open_labels
from pixelwise.errors import InputError, LabelError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.grid import Grid
from pixelwise.geo.windows import Window


def grid_of_job(rotation: float = 0.0) -> Grid:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32645)
    cosine, sine = 0.5 * np.cos(rotation), 0.5 * np.sin(rotation)
    return Grid(crs.ExportToWkt(), (500000.0, cosine, sine, 3000000.0, sine, -cosine), 40, 48)


def raster_labels(
    make_raster: Callable[..., Path], array: np.ndarray, unlabelled: str = "background", **raster: Any
) -> tuple[Labels, SilentFeedback]:
    options = {name: raster.pop(name) for name in ("classes", "ignore_border") if name in raster}
    grid = raster.pop("grid", grid_of_job())
    style = raster.pop("style", [])
    path = make_raster(array, "labels.tif", **raster)
    layer = LabelLayer(str(path), is_raster=True, classes=style)
    feedback = SilentFeedback()
    return open_labels(ExportJob([], [layer], "", unlabelled=unlabelled, **options), grid, feedback), feedback


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "float32", "int32"])
@pytest.mark.parametrize(
    ("unlabelled", "nodata", "wanted"),
    [
        pytest.param("background", None, [0, 1, 3, 7, 0], id="0 is background"),
        pytest.param("ignore", None, [255, 1, 3, 7, 255], id="0 is ignored"),
        pytest.param("background", 7, [0, 1, 3, 0, 0], id="nodata is unlabelled, so background"),
        pytest.param("ignore", 7, [255, 1, 3, 255, 255], id="nodata is ignored"),
    ],
)
def test_raster_labels_keep_their_values(
    make_raster: Callable[..., Path], dtype: str, unlabelled: str, nodata: float | None, wanted: list[int]
) -> None:
    array = np.zeros((40, 48), dtype)
    array[:, :40] = np.repeat([0, 1, 3, 7], 10)
    labels, feedback = raster_labels(make_raster, array, unlabelled, nodata=nodata)
    assert labels.read(Window(5, 0, 1, 48))[0, 5::10].tolist() == wanted
    assert not feedback.warnings
    # Outside of the label raster nothing is labelled.
    beyond = labels.read(Window(35, 40, 10, 10))
    assert (beyond[5:] == wanted[0]).all()
    labels.close()


@pytest.mark.parametrize(
    ("transform", "shape", "epsg"),
    [
        pytest.param((500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5), (40, 48), 32645, id="same grid"),
        pytest.param((500000.0, 1.0, 0.0, 3000000.0, 0.0, -1.0), (20, 24), 32645, id="coarser"),
        pytest.param((499990.0, 0.5, 0.0, 3000010.0, 0.0, -0.5), (60, 68), 32645, id="larger"),
    ],
)
def test_raster_labels_on_another_grid_keep_whole_values(
    make_raster: Callable[..., Path], transform: tuple[float, ...], shape: tuple[int, int], epsg: int
) -> None:
    array = np.full(shape, 9, np.uint8)
    array[:, shape[1] - int(12 / transform[1]) :] = 4
    labels, _ = raster_labels(make_raster, array, transform=transform, epsg=epsg)
    read = labels.read(Window(0, 0, 40, 48))
    assert (read[:, :24] == 9).all()
    assert (read[:, 24:] == 4).all()


@pytest.mark.parametrize("unlabelled", ["background", "ignore"])
def test_a_label_raster_that_leaves_gaps_is_said(make_raster: Callable[..., Path], unlabelled: str) -> None:
    _, feedback = raster_labels(make_raster, np.ones((40, 24), np.uint8), unlabelled)
    wanted = ["covers 50% of the raster; the rest of it counts as background"] if unlabelled == "background" else []
    assert len(feedback.warnings) == len(wanted)
    assert all(sentence in text for sentence, text in zip(wanted, feedback.warnings, strict=True))


def test_raster_labels_in_another_crs(make_raster: Callable[..., Path]) -> None:
    array = np.full((300, 300), 5, np.uint8)
    labels, _ = raster_labels(
        make_raster, array, "ignore", epsg=4326, transform=(86.9995, 0.000005, 0.0, 27.1228, 0.0, -0.000005)
    )
    read = labels.read(Window(0, 0, 40, 48))
    assert set(np.unique(read)) <= {5, 255}
    assert (read == 5).any()


def test_names_and_colors_of_the_file_are_used(make_raster: Callable[..., Path]) -> None:
    def name(dataset: gdal.Dataset) -> None:
        band = dataset.GetRasterBand(1)
        band.SetCategoryNames(["", "forest", "", "water"])
        table = gdal.ColorTable()
        table.SetColorEntry(1, (1, 2, 3, 255))
        table.SetColorEntry(3, (0, 0, 255, 255))
        band.SetColorTable(table)

    array = np.repeat(np.array([[1, 3]], np.uint8), 24, axis=1).repeat(40, axis=0)
    labels, feedback = raster_labels(make_raster, array, edit=name)
    assert labels.classes.names == ["background", "forest", "water"]
    assert [entry.color for entry in labels.classes][1:] == ["#010203", "#0000ff"]
    assert "1 “forest” 960, 3 “water” 960" in feedback.infos[0]


def test_names_of_an_attribute_table_are_used(make_raster: Callable[..., Path]) -> None:
    def name(dataset: gdal.Dataset) -> None:
        table = gdal.RasterAttributeTable()
        table.CreateColumn("VALUE", gdal.GFT_Integer, gdal.GFU_MinMax)
        table.CreateColumn("NAME", gdal.GFT_String, gdal.GFU_Name)
        for column, usage in (("R", gdal.GFU_Red), ("G", gdal.GFU_Green), ("B", gdal.GFU_Blue)):
            table.CreateColumn(column, gdal.GFT_Integer, usage)
        for row, (value, label, color) in enumerate([(11, "rock", (10, 11, 12)), (21, "snow", (250, 251, 252))]):
            for col, cell in enumerate([value, label, *color]):
                (table.SetValueAsString if col == 1 else table.SetValueAsInt)(row, col, cell)
        dataset.GetRasterBand(1).SetDefaultRAT(table)

    array = np.full((40, 48), 11, np.uint8)
    array[:, 20:] = 21
    labels, _ = raster_labels(make_raster, array, "ignore", edit=name)
    assert labels.classes.names == ["rock", "snow"]
    assert [entry.color for entry in labels.classes] == ["#0a0b0c", "#fafbfc"]


def test_chosen_values_of_a_raster_become_classes(make_raster: Callable[..., Path]) -> None:
    array = np.repeat(np.array([[111, 523, 312, 0]], np.uint16), 12, axis=1).repeat(40, axis=0)
    classes = [
        {"value": 1, "name": "town", "color": "#ff0000", "source": 111},
        {"value": 2, "name": "sea", "color": "#0000ff", "source": 523},
    ]
    labels, feedback = raster_labels(make_raster, array, classes=classes)
    assert labels.read(Window(0, 0, 1, 48))[0, 6::12].tolist() == [1, 2, 255, 0]
    assert "312" in feedback.warnings[0]


@pytest.mark.parametrize(
    ("array", "raster", "sentence"),
    [
        pytest.param(np.full((40, 48), 300, np.uint16), {}, "holds the class value 300", id="above 255"),
        pytest.param(np.full((40, 48), 0.5, np.float32), {}, "holds the class value 0.5", id="fractions"),
        pytest.param(np.zeros((40, 48), np.uint8), {}, "holds no class value, only 0", id="only 0"),
        pytest.param(np.full((40, 48), 4, np.uint8), {"nodata": 4}, "only nodata or 0", id="only nodata"),
        pytest.param(np.ones((3, 40, 48), np.uint8), {}, "has 3 bands; a label raster has one", id="imagery"),
        pytest.param(
            np.ones((40, 48), np.uint8),
            {"transform": (700000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5)},
            "does not touch the raster: its extent is 700000",
            id="elsewhere",
        ),
    ],
)
def test_rasters_that_are_no_labels_are_refused(
    make_raster: Callable[..., Path], array: np.ndarray, raster: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(LabelError, match=sentence):
        raster_labels(make_raster, array, **raster)


def test_a_label_raster_on_a_rotated_grid(make_raster: Callable[..., Path]) -> None:
    # Twice as fine and turned by nothing: the rotated grid picks the label under the centre of each of its pixels.
    array = (np.arange(160)[:, None] // 16 + np.arange(192)[None] // 16).astype(np.uint8) + 1
    grid = grid_of_job(0.2)
    transform = (499990.0, 0.25, 0.0, 3000010.0, 0.0, -0.25)
    labels, _ = raster_labels(make_raster, array, "ignore", transform=transform, grid=grid)
    read = labels.read(grid.window)
    inverse = gdal.InvGeoTransform(transform)
    wrong = 0
    for row, col in np.ndindex(read.shape):
        x, y = gdal.ApplyGeoTransform(grid.transform, col + 0.5, row + 0.5)
        at_col, at_row = (int(np.floor(place)) for place in gdal.ApplyGeoTransform(inverse, x, y))
        inside = 0 <= at_row < 160 and 0 <= at_col < 192
        wrong += int(read[row, col]) != (int(array[at_row, at_col]) if inside else 255)
    # A pixel of the rotated grid whose centre lies on the border of two labels may be either.
    assert wrong <= 0.002 * read.size
    labels.close()


def test_a_rotated_label_raster(make_raster: Callable[..., Path]) -> None:
    cosine, sine = 0.5 * np.cos(0.3), 0.5 * np.sin(0.3)
    transform = (500000.0, cosine, sine, 3000000.0, sine, -cosine)
    labels, _ = raster_labels(make_raster, np.full((60, 60), 5, np.uint8), "ignore", transform=transform)
    read = labels.read(grid_of_job().window)
    inverse = gdal.InvGeoTransform(transform)
    rows, cols = np.indices(read.shape) + 0.5
    at_col = inverse[0] + (500000 + cols / 2) * inverse[1] + (3000000 - rows / 2) * inverse[2]
    at_row = inverse[3] + (500000 + cols / 2) * inverse[4] + (3000000 - rows / 2) * inverse[5]
    wanted = (at_col >= 0) & (at_row >= 0) & (at_col < 60) & (at_row < 60)
    assert ((read == 5) != wanted).sum() <= 2
    labels.close()


def test_a_style_chooses_values_of_a_raster(make_raster: Callable[..., Path]) -> None:
    array = np.repeat(np.array([[0, 1, 2, 3]], np.uint8), 12, axis=1).repeat(40, axis=0)
    style = [{"value": 1, "name": "town", "color": "#ff0000", "source": 1}, {"value": 3, "name": "sea", "source": 3}]
    labels, feedback = raster_labels(make_raster, array, style=style)
    assert labels.classes.names == ["background", "town", "sea"]
    assert labels.read(Window(0, 0, 1, 48))[0, 6::12].tolist() == [0, 1, 255, 3]
    assert feedback.warnings[0].endswith("pixels are ignored: 2.")


ONE = {"source": 1, "value": 1}


@pytest.mark.parametrize(
    ("zero", "unlabelled", "read"),
    [
        pytest.param([], "background", [0, 1, 0], id="0 and nodata are unlabelled"),
        pytest.param([{"source": 0, "value": 0}], "ignore", [0, 1, 255], id="0 is a class"),
        pytest.param([{"source": 0, "ignore": True}], "background", [255, 1, 0], id="0 is ignored"),
        pytest.param([{"source": 0, "value": 7}], "background", [7, 1, 0], id="0 is class 7"),
    ],
)
def test_zero_means_what_the_table_says(
    make_raster: Callable[..., Path], zero: list[dict[str, Any]], unlabelled: str, read: list[int]
) -> None:
    array = np.repeat(np.array([[0, 1, 9]], np.uint8), 16, axis=1).repeat(40, axis=0)
    labels, feedback = raster_labels(make_raster, array, unlabelled, classes=[ONE, *zero], nodata=9)
    assert labels.read(Window(0, 0, 1, 48))[0, 8::16].tolist() == read
    assert not feedback.warnings


def test_label_rasters_have_no_features(make_raster: Callable[..., Path]) -> None:
    labels, _ = raster_labels(make_raster, np.ones((40, 48), np.uint8))
    assert labels.centres().shape == (0, 2)


def test_a_reopened_raster_reads_the_same(make_raster: Callable[..., Path]) -> None:
    array = np.random.default_rng(0).integers(0, 5, (60, 68), dtype=np.uint8)
    for transform in ((500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5), (499990.1, 0.7, 0.0, 3000010.2, 0.0, -0.7)):
        labels, _ = raster_labels(make_raster, array, transform=transform)
        other = labels.reopened()
        assert (other.read(Window(-3, 5, 30, 30)) == labels.read(Window(-3, 5, 30, 30))).all()
        other.close()
        assert labels.read(Window(0, 0, 40, 48)).any()
        labels.close()


def test_a_missing_raster_is_said() -> None:
    job = ExportJob([], [LabelLayer("missing.tif", is_raster=True)], "")
    with pytest.raises(InputError, match=r"missing\.tif cannot be opened"):
        open_labels(job, grid_of_job(), SilentFeedback())
