from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from pixelwise.chips.job import ExportJob, LayerSource
from pixelwise.chips.labelraster import RasterLabels
from pixelwise.chips.labels import MOST_KEYS, PolygonLabels, shortened
from pixelwise.errors import InputError, LabelError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.raster import Grid, RasterStack
from pixelwise.geo.windows import Window

WHOLE = Window(0, 0, 200, 240)


def polygon_labels(job: ExportJob) -> tuple[PolygonLabels, SilentFeedback]:
    feedback = SilentFeedback()
    with RasterStack(job.inputs) as stack:
        return PolygonLabels(job, stack.grid, feedback), feedback


def counts_of(array: np.ndarray) -> dict[int, int]:
    values, counts = np.unique(array, return_counts=True)
    return dict(zip(values.tolist(), counts.tolist(), strict=True))


@pytest.mark.parametrize(
    ("kind", "given", "unlabelled", "values", "names"),
    [
        pytest.param(ogr.OFTInteger, (1, 3, 7), "background", (1, 3, 7), ["background", "1", "3", "7"], id="1, 3, 7"),
        pytest.param(ogr.OFTInteger64, (1, 3, 7), "ignore", (1, 3, 7), ["1", "3", "7"], id="1, 3, 7, rest ignored"),
        pytest.param(ogr.OFTReal, (2.0, 5.0, 9.0), "ignore", (2, 5, 9), ["2", "5", "9"], id="whole floats"),
        pytest.param(ogr.OFTInteger, (0, 1, 2), "ignore", (0, 1, 2), ["0", "1", "2"], id="explicit 0"),
        pytest.param(ogr.OFTString, ("tin", "tIn", "clay"), "ignore", (3, 2, 1), ["clay", "tIn", "tin"], id="texts"),
        pytest.param(
            ogr.OFTString,
            ("a", "b", "background"),
            "background",
            (1, 2, 0),
            ["background", "a", "b"],
            id="background text",
        ),
    ],
)
def test_class_fields(
    make_job: Callable[..., ExportJob],
    box: Callable[..., str],
    kind: int,
    given: tuple[Any, ...],
    unlabelled: str,
    values: tuple[int, ...],
    names: list[str],
) -> None:
    features = [(box(0, 20 * n, 10 + n, 20 * n + 10), value) for n, value in enumerate(given)]
    job = make_job(features=features, layer={"kind": kind}, unlabelled=unlabelled)
    labels, feedback = polygon_labels(job)
    fill = 0 if unlabelled == "background" else 255
    wanted = np.full((200, 240), fill, np.uint8)
    for number, value in enumerate(values):
        wanted[20 * number : 20 * number + 10, : 10 + number] = value
    assert (labels.read(WHOLE) == wanted).all()
    assert labels.classes.names == names
    assert not feedback.warnings
    labels.close()


def test_without_a_field_everything_labelled_is_one_class(
    make_job: Callable[..., ExportJob], box: Callable[..., str]
) -> None:
    labels, feedback = polygon_labels(
        make_job(features=[(box(0, 0, 5, 5), 3), (box(9, 9, 12, 12), None)], class_field="")
    )
    assert counts_of(labels.read(WHOLE)) == {0: 200 * 240 - 34, 1: 34}
    assert labels.classes.names == ["background", "labelled"]
    assert "All 2 features" in feedback.infos[0]
    labels.close()


def test_null_classes_are_ignored_and_counted(make_job: Callable[..., ExportJob], box: Callable[..., str]) -> None:
    features = [(box(0, 0, 5, 5), "tin"), (box(9, 9, 12, 12), None), (box(20, 20, 24, 24), " ")]
    labels, feedback = polygon_labels(make_job(features=features, layer={"kind": ogr.OFTString}))
    assert counts_of(labels.read(WHOLE)) == {0: 200 * 240 - 50, 1: 25, 255: 25}
    assert "2 features" in feedback.warnings[0]
    assert "no class value; their pixels are ignored" in feedback.warnings[0]
    labels.close()


def test_values_that_are_no_chosen_class_are_ignored_and_named(
    make_job: Callable[..., ExportJob], box: Callable[..., str]
) -> None:
    features = [(box(0, 0, 5, 5), 1), (box(9, 9, 12, 12), 2), (box(20, 20, 24, 24), 3)]
    classes = [{"value": 2, "name": "two", "color": "#123456", "source": 2}]
    labels, feedback = polygon_labels(make_job(features=features, classes=classes))
    assert counts_of(labels.read(WHOLE)) == {0: 200 * 240 - 50, 2: 9, 255: 41}
    assert labels.classes.names == ["background", "two"]
    assert feedback.warnings[0].endswith("have values that are no class; their pixels are ignored: 1, 3.")
    labels.close()


def test_features_and_classes_are_counted(make_job: Callable[..., ExportJob]) -> None:
    labels, feedback = polygon_labels(make_job())
    assert "(features): 1 “1” 75, 2 “2” 75." in feedback.infos[0]
    labels.close()


def test_repaired_geometries_are_counted(make_job: Callable[..., ExportJob], box: Callable[..., str]) -> None:
    bow = "POLYGON ((500000 2999990,500010 3000000,500010 2999990,500000 3000000,500000 2999990))"
    labels, feedback = polygon_labels(make_job(features=[(bow, 1), (box(50, 50, 60, 60), 1), (None, 1)]))
    assert any(text.startswith("1 invalid geometries") for text in feedback.infos)
    assert (labels.read(WHOLE) == 1).sum() == 100 + 200
    labels.close()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        pytest.param({"features": []}, "has no features, or its filter leaves none", id="empty"),
        pytest.param({"features": [], "class_field": ""}, "has no features, or its filter", id="empty without field"),
        pytest.param({"class_field": "kind"}, "no field “kind”; its fields are class", id="no such field"),
        pytest.param({"features": [("far", 1)]}, "does not touch the raster: its extent is 600", id="elsewhere"),
        pytest.param({"features": [("near", 300)]}, "holds the class value 300", id="above 255"),
        pytest.param({"features": [("near", None)]}, "holds no value at all", id="only null"),
        pytest.param(
            {"features": [("near", 1.5)], "layer": {"kind": ogr.OFTReal}}, "holds the class value 1.5", id="fraction"
        ),
        pytest.param(
            {"features": [("near", f"n{i}") for i in range(MOST_KEYS + 9)], "layer": {"kind": ogr.OFTString}},
            "at most 254 can be classes",
            id="names instead of classes",
        ),
    ],
)
def test_labels_that_cannot_be_used_are_refused(
    make_job: Callable[..., ExportJob], box: Callable[..., str], changes: dict[str, Any], sentence: str
) -> None:
    places = {"near": box(0, 0, 5, 5), "far": box(200000, 0, 200005, 5)}
    if "features" in changes:
        changes = {**changes, "features": [(places[place], value) for place, value in changes["features"]]}
    with pytest.raises(InputError, match=sentence):
        polygon_labels(make_job(**changes))


def test_long_lists_are_shortened() -> None:
    assert shortened(["a", "b"]) == "a, b"
    assert shortened([str(n) for n in range(40)]).endswith("28, 29 and 10 more")


def raster_labels(
    make_raster: Callable[..., Path], array: np.ndarray, unlabelled: str = "background", **raster: Any
) -> tuple[RasterLabels, SilentFeedback]:
    classes = raster.pop("classes", [])
    path = make_raster(array, "labels.tif", **raster)
    job = ExportJob([], LayerSource(str(path), is_raster=True), "", unlabelled=unlabelled, classes=classes)
    feedback = SilentFeedback()
    grid = grid_of_job()
    return RasterLabels(job, grid, feedback), feedback


def grid_of_job() -> Grid:
    from osgeo import osr

    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32645)
    return Grid(crs.ExportToWkt(), (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5), 40, 48)


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


def test_fields_of_the_job_are_not_needed_for_rasters(make_raster: Callable[..., Path]) -> None:
    path = make_raster(np.ones((40, 48), np.uint8), "labels.tif")
    job = ExportJob([], LayerSource("missing.tif", is_raster=True), "")
    with pytest.raises(InputError, match=r"missing\.tif cannot be opened"):
        RasterLabels(job, grid_of_job(), SilentFeedback())
    job = replace(job, labels=LayerSource(str(path), is_raster=True))
    assert (RasterLabels(job, grid_of_job(), SilentFeedback()).read(Window(0, 0, 4, 4)) == 1).all()
