"""Classes from the style of label layers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from pixelwise.algorithms.layer_classes import classes_of_features, classes_of_raster

from .conftest import write_raster
from .test_export_training_chips import categorized

Make = Callable[..., Any]
RED, BLUE = "#ff0000", "#0000ff"


def item(value: int, name: str, color: str, source: Any) -> dict[str, Any]:
    return {"value": value, "name": name, "color": color, "source": source}


@pytest.mark.parametrize(
    ("attribute", "field", "categories", "expected"),
    [
        pytest.param(
            "kind", "kind", [("road", "Road", BLUE), ("house", "House", RED)],
            [item(1, "Road", BLUE, "road"), item(2, "House", RED, "house")], id="texts count in the order of the style",
        ),
        pytest.param('"kind"', "kind", [("road", "", BLUE)], [item(1, "road", BLUE, "road")], id="no label"),
        pytest.param(
            "code", "code", [(7, "seven", BLUE), (3, "three", RED)],
            [item(7, "seven", BLUE, 7), item(3, "three", RED, 3)], id="whole numbers stay",
        ),
        pytest.param("code", "code", [("7", "seven", BLUE)], [item(7, "seven", BLUE, 7)], id="numbers as texts"),
        pytest.param("code", "code", [(1.5, "odd", BLUE)], [], id="fractions are no class"),
        pytest.param(
            "kind", "kind", [(["road", "path"], "ways", BLUE), ("house", "house", RED)],
            [item(1, "ways", BLUE, "road"), item(1, "ways", BLUE, "path"), item(2, "house", RED, "house")],
            id="several values of one class",
        ),
        pytest.param(
            "kind", "kind", [("Background", "Nothing", RED), ("road", "Road", BLUE)],
            [item(0, "Nothing", RED, "Background"), item(1, "Road", BLUE, "road")], id="background is class 0",
        ),
        pytest.param("kind", "kind", [(None, "others", RED), ("", "rest", BLUE)], [], id="all other values"),
        pytest.param("code", "kind", [(1, "one", RED)], [], id="style by another field"),
        pytest.param("upper(kind)", "kind", [("ROAD", "road", RED)], [], id="style by an expression"),
        pytest.param("kind", "", [("road", "Road", BLUE)], [], id="no class field"),
    ],
)  # fmt: skip
def test_classes_of_features(
    polygon_layer: Make, attribute: str, field: str, categories: list[tuple[Any, str, str]], expected: list[Any]
) -> None:
    layer = polygon_layer("memory")
    categorized(layer, attribute, *categories)
    assert classes_of_features(layer, field) == (expected, [])


def test_a_style_without_categories_gives_no_classes(polygon_layer: Make) -> None:
    assert classes_of_features(polygon_layer("memory"), "kind") == ([], [])


def test_classes_that_are_switched_off_are_named(polygon_layer: Make) -> None:
    layer = polygon_layer("memory")
    categorized(layer, "kind", ("road", "Road", BLUE), ("house", "House", RED))
    layer.renderer().updateCategoryRenderState(0, False)
    assert classes_of_features(layer, "kind") == ([item(1, "House", RED, "house")], ["Road"])


def test_a_palette_that_somebody_made(tmp_path: Path) -> None:
    layer = QgsRasterLayer(str(write_raster(tmp_path / "t.tif", np.ones((1, 4, 4), np.uint8))), "t")
    classes = [QgsPalettedRasterRenderer.Class(3, QColor(RED), "three")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    assert classes_of_raster(layer) == [item(3, "three", RED, 3)]


def test_the_style_qgis_makes_from_a_colour_table_is_left_to_the_engine(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "t.tif", np.ones((1, 4, 4), np.uint8))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    table = gdal.ColorTable()
    table.SetColorEntry(3, (255, 0, 0, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset = None
    layer = QgsRasterLayer(str(path), "t")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert classes_of_raster(layer) == []


def test_a_grey_raster_has_no_classes(tmp_path: Path) -> None:
    layer = QgsRasterLayer(str(write_raster(tmp_path / "t.tif", np.ones((1, 4, 4), np.uint8))), "t")
    assert classes_of_raster(layer) == []
