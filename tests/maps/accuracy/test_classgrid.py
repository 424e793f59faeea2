"""Class rasters of any type and polygons of any field give positions of their classes, window by window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from pixelwise.chips.job import LabelLayer
from pixelwise.errors import CanceledError, InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.grid import Grid
from pixelwise.geo.windows import Window
from pixelwise.maps.accuracy.classgrid import NOTHING, ClassGrid, PolygonClasses, open_class_grid
from pixelwise.maps.accuracy.foundclasses import FoundClass
from pixelwise.maps.accuracy.windowing import SIDE, windows_of

N = NOTHING


def opened(layer: LabelLayer, grid: Grid | None = None, **values: Any) -> Any:
    return open_class_grid(layer, grid, parameter="MAP", feedback=SilentFeedback(), **values)


def raster(path: Any, **values: Any) -> LabelLayer:
    return LabelLayer(str(path), is_raster=True, **values)


def names(found: ClassGrid) -> list[str]:
    return [entry.name for entry in found.classes]


ARRAY = np.array([[1, 1, 7], [7, 3, 0]])


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64"])
def test_any_type_of_raster_is_read(make_raster: Callable[..., str], dtype: str) -> None:
    if dtype == "int8" and not hasattr(gdal, "GDT_Int8"):
        pytest.skip("GDAL has no signed bytes before 3.7")
    found = opened(raster(make_raster(ARRAY.astype(dtype), nodata=3)))

    assert [entry.value for entry in found.classes] == [0, 1, 7]
    assert found.read(found.grid.window).tolist() == [[1, 1, 2], [2, N, 0]]


@pytest.mark.parametrize("values", [[-5, 100000], [0, 2**31 - 1], [111, 523], [0, 254]], ids=str)
def test_values_may_be_anywhere(make_raster: Callable[..., str], values: list[int]) -> None:
    array = np.array([[*values, values[0]]], np.int32)

    found = opened(raster(make_raster(array)))

    assert [entry.value for entry in found.classes] == sorted(values)
    assert found.read(found.grid.window).tolist() == [[0, 1, 0]]


def test_254_classes_are_told_apart(make_raster: Callable[..., str]) -> None:
    array = np.arange(254, dtype=np.uint16)[None] * 7

    found = opened(raster(make_raster(array)))

    assert found.read(found.grid.window).tolist() == [list(range(254))]


def test_nan_and_masked_pixels_have_no_class(make_raster: Callable[..., str]) -> None:
    holed = make_raster(np.array([[1, np.nan, 2]], np.float32), "nan.tif")
    masked = make_raster(np.array([[5, 6, 6]], np.uint8), "masked.tif")
    dataset = gdal.Open(masked, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.array([[255, 0, 255]], np.uint8))
    dataset = None

    assert opened(raster(holed)).read(Window(0, 0, 1, 3)).tolist() == [[0, N, 1]]
    assert opened(raster(masked)).read(Window(0, 0, 1, 3)).tolist() == [[0, N, 1]]


def test_names_and_colours_come_from_the_file_and_the_style(make_raster: Callable[..., str]) -> None:
    def edit(dataset: Any) -> None:
        band = dataset.GetRasterBand(1)
        band.SetCategoryNames(["", "forest", "grass", "water"])
        table = gdal.ColorTable()
        table.SetColorEntry(1, (0, 128, 0, 255))
        table.SetColorEntry(2, (1, 2, 3, 255))
        band.SetColorTable(table)

    items = [{"value": 2, "name": "meadow", "color": "#abcdef"}, {"value": 3, "name": "3"}]
    found = opened(raster(make_raster(np.array([[1, 2, 3]], np.uint8), edit=edit), classes=items))

    assert names(found) == ["forest", "meadow", "water"]
    assert [entry.color for entry in found.classes[:2]] == ["#008000", "#abcdef"]


def test_names_come_from_an_attribute_table(make_raster: Callable[..., str]) -> None:
    path = make_raster(np.array([[4, 9]], np.uint8))
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
    table.SetRowCount(2)
    for row, (value, name) in enumerate([(9, "rock"), (4, "moss")]):
        table.SetValueAsInt(row, 0, value)
        table.SetValueAsString(row, 1, name)
    dataset = gdal.Open(path)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    dataset = None

    assert names(opened(raster(path))) == ["moss", "rock"]


def test_a_raster_on_another_grid_is_brought_to_it_with_nearest_neighbour(make_raster: Callable[..., str]) -> None:
    array = np.repeat(np.repeat(np.array([[1, 2], [3, 250]], np.uint8), 4, 0), 4, 1)
    fine = make_raster(array, "fine.tif", transform=(500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5))
    coarse = make_raster(np.zeros((3, 3), np.uint8), "coarse.tif", transform=(500000.0, 2, 0.0, 3000000.0, 0.0, -2))

    found = opened(raster(fine), opened(raster(coarse)).grid)

    assert found.read(Window(0, 0, 3, 3)).tolist() == [[0, 1, N], [2, 3, N], [N, N, N]]


def test_a_window_may_reach_beyond_the_grid(make_raster: Callable[..., str], make_layer: Callable[..., Path]) -> None:
    of_raster = opened(raster(make_raster(np.ones((2, 2), np.uint8))))
    square = "POLYGON ((499990 2999990,500010 2999990,500010 3000010,499990 3000010,499990 2999990))"
    of_polygons = opened(LabelLayer(str(make_layer([(square, "a")])), field="class"), of_raster.grid)
    of_polygons.fill(FoundClass(0, "background", "#d9d9d9"))

    for found in (of_raster, of_polygons):
        assert found.read(Window(-1, 1, 3, 2)).tolist() == [[N, N], [0, N], [0, N]]
        other = found.reopened()
        assert other.read(Window(0, 0, 1, 1)).tolist() == [[0]]
        other.close()
        found.close()


def box(col: float, row: float, width: float, height: float) -> str:
    x, y = 500000 + col, 3000000 - row
    corners = [(x, y), (x + width, y), (x + width, y - height), (x, y - height), (x, y)]
    return f"POLYGON (({','.join(f'{a} {b}' for a, b in corners)}))"


CASES = {
    "texts": (ogr.OFTString, [("a", (0, 0, 2, 1)), ("b", (2, 0, 1, 1))], [], [(None, "a"), (None, "b")], [0, 0, 1, N]),
    "numbers": (
        ogr.OFTInteger, [(300, (0, 0, 2, 1)), (-1, (2, 0, 1, 1))], [], [(-1, "-1"), (300, "300")], [1, 1, 0, N],
    ),
    "whole reals": (ogr.OFTReal, [(2.0, (0, 0, 1, 1))], [], [(2, "2")], [0, N, N, N]),
    "the last one on top": (
        ogr.OFTString, [("a", (0, 0, 4, 1)), ("b", (1, 0, 1, 1))], [], [(None, "a"), (None, "b")], [0, 1, 0, 0],
    ),
    "without a class": (ogr.OFTString, [("a", (0, 0, 4, 1)), (None, (1, 0, 1, 1))], [], [(None, "a")], [0, N, 0, 0]),
    "a style": (
        ogr.OFTInteger, [(1, (0, 0, 1, 1)), (2, (1, 0, 1, 1)), (3, (2, 0, 1, 1))],
        [{"value": 1, "name": "wood"}, {"source": 2, "value": 1, "name": "wood"}, {"value": 3, "ignore": True}],
        [(1, "wood")], [0, 0, N, N],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_polygons_with_a_field(make_layer: Callable[..., Path], name: str) -> None:
    kind, features, items, classes, expected = CASES[name]
    path = make_layer([(box(*place), value) for value, place in features], kind=kind)
    grid = Grid("", (500000.0, 1.0, 0.0, 3000000.0, 0.0, -1.0), 1, 4)

    found = opened(LabelLayer(str(path), field="class", classes=items), grid)

    assert [(entry.value, entry.name) for entry in found.classes] == classes
    assert found.read(grid.window).tolist() == [expected]


def test_polygons_without_a_field_are_one_class(make_layer: Callable[..., Path]) -> None:
    found = opened(LabelLayer(str(make_layer([(box(0, 0, 3, 2), "x")])), name="building"), pixel_size=1.0)

    assert names(found) == ["building"]
    assert found.classes[0].value is None
    assert found.grid.transform == (500000.0, 1.0, 0.0, 3000000.0, 0.0, -1.0)
    assert (found.grid.height, found.grid.width) == (2, 3)
    assert (found.read(found.grid.window) == 0).all()


def test_a_grid_for_polygons_fits_their_size(make_layer: Callable[..., Path]) -> None:
    boxes = [(box(20 * number, 0, 10, 10), "a") for number in range(20)]

    grid = opened(LabelLayer(str(make_layer(boxes)), field="class")).grid

    assert grid.pixel_size == (1.0, 1.0)
    assert (grid.height, grid.width) == (10, 390)


def test_real_labels_agree_with_the_raster_made_of_them(shared_data: Path) -> None:
    folder = shared_data / "nc_landsat7"
    pixels = opened(raster(folder / "landsat96_labelled_pixels.tif"))
    polygons = opened(LabelLayer(str(folder / "landsat96_polygons.shp"), field="id"), pixels.grid)

    of_raster, of_polygons = (found.read(pixels.grid.window) for found in (pixels, polygons))

    assert isinstance(polygons, PolygonClasses)
    assert [entry.value for entry in pixels.classes] == [entry.value for entry in polygons.classes] == list(range(1, 8))
    both = (of_raster != N) & (of_polygons != N)
    assert both.sum() > 2000
    assert (of_raster[both] == of_polygons[both]).all()


ERRORS: dict[str, tuple[Any, str]] = {
    "fractions": (
        np.array([[1.5, 2.0]], np.float32),
        r"MAP: .* holds 1.5, which is no class: a class raster holds whole",
    ),
    "too many values": (np.arange(300, dtype=np.uint16)[None], "MAP: .* holds more than 254 different values"),
    "several bands": (np.zeros((3, 2, 2), np.uint8), "MAP: .* has 3 bands; a class raster has one"),
    "only nodata": (np.full((2, 2), 9, np.uint8), "MAP: .* holds no class there, only nodata"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_rasters_that_hold_no_classes(make_raster: Callable[..., str], name: str) -> None:
    array, sentence = ERRORS[name]

    with pytest.raises(InputError, match=sentence):
        opened(raster(make_raster(array, nodata=9)))


def test_layers_that_cannot_be_used(make_layer: Callable[..., Path], make_raster: Callable[..., str]) -> None:
    path = str(make_layer([(box(0, 0, 1, 1), "a")], "a.gpkg"))
    fractions = str(make_layer([(box(0, 0, 1, 1), 1.5)], "b.gpkg", kind=ogr.OFTReal))
    empty = str(make_layer([(box(0, 0, 1, 1), None)], "c.gpkg"))
    none = str(make_layer([], "d.gpkg"))
    many = str(make_layer([(box(0, 0, 1, 1), number) for number in range(300)], "e.gpkg", kind=ogr.OFTInteger))
    far = Grid("", (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), 5, 5)
    for layer, grid, sentence in [
        (LabelLayer(path, field="kind"), None, "MAP_FIELD: .* has no field .kind.; its fields are class"),
        (LabelLayer(fractions, field="class"), None, "MAP_FIELD: .* holds 1.5; classes are whole numbers or texts"),
        (LabelLayer(empty, field="class"), None, "MAP_FIELD: .* holds no class at all"),
        (LabelLayer(none, field="class"), None, "MAP: .* has no features"),
        (LabelLayer(many, field="class"), None, "MAP: .* holds more than 254 different values"),
        (LabelLayer(path, field="class"), far, "MAP: .* does not touch what it is compared with"),
        (raster(make_raster(np.ones((2, 2), np.uint8))), far, "MAP: .* does not touch what it is compared with"),
    ]:
        with pytest.raises(InputError, match=sentence):
            opened(layer, grid)
    with pytest.raises(InputError, match=r"PIXEL_SIZE is 1e-09: .* at most 131,072"):
        opened(LabelLayer(path, field="class"), pixel_size=1e-9)


def test_looking_for_values_can_be_cancelled(make_raster: Callable[..., str]) -> None:
    feedback = SilentFeedback()
    feedback.isCanceled = lambda: True  # type: ignore[method-assign]

    with pytest.raises(CanceledError):
        open_class_grid(raster(make_raster(np.ones((9, 9), np.uint8))), None, parameter="MAP", feedback=feedback)


@pytest.mark.parametrize("options", [("TILED=YES",), ("BLOCKYSIZE=3",), ("BLOCKYSIZE=900",)], ids=str)
def test_windows_cover_a_raster_once(make_raster: Callable[..., str], options: tuple[str, ...]) -> None:
    dataset = gdal.Open(make_raster(np.zeros((900, 5000), np.uint8), options=options))
    inside = Window(7, 11, 880, 4900)
    seen = np.zeros((900, 5000), np.uint8)

    for window in windows_of(dataset, inside):
        assert window.height * window.width <= 16 * SIDE * SIDE
        seen[window.slices_in(Window(0, 0, 900, 5000))] += 1

    assert seen[7:887, 11:4911].min() == seen.max() == 1
    assert seen.sum() == 880 * 4900
