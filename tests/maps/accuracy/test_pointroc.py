"""The area under ROC from the probabilities at the points of a reference, against scikit-learn."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr
from sklearn.metrics import roc_auc_score

from pixelwise.chips.job import LabelLayer, LayerSource
from pixelwise.errors import InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.maps.accuracy.assess import assess_accuracy
from pixelwise.maps.accuracy.checks import check_assessment
from pixelwise.maps.accuracy.job import AssessJob

X, Y = 500000.0, 3000000.0
NAMES = ["background", "forest", "grass"]


def named(dataset: gdal.Dataset) -> None:
    for number, name in enumerate(NAMES, start=1):
        dataset.GetRasterBand(number).SetDescription(name)


@pytest.fixture
def truth() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 3, (120, 100)).astype(np.uint8)


@pytest.fixture
def probabilities(truth: np.ndarray) -> np.ndarray:
    """Of (bands, rows, cols): better than chance, with ties."""
    noise = np.random.default_rng(2).random((3, *truth.shape)) + 0.6 * (np.arange(3)[:, None, None] == truth)
    return (np.round(noise / noise.sum(0) * 40) / 40).astype(np.float32)


@pytest.fixture
def pixels() -> np.ndarray:
    """Rows and columns (n, 2) of points, some of them twice in one pixel."""
    return np.random.default_rng(3).integers((0, 0), (120, 100), (300, 2))


@pytest.fixture
def reference(make_layer: Callable[..., Path], truth: np.ndarray, pixels: np.ndarray) -> LabelLayer:
    points = [(f"POINT({X + (col + 0.3) / 2} {Y - (row + 0.8) / 2})", NAMES[truth[row, col]]) for row, col in pixels]
    return LabelLayer(str(make_layer(points, "points.gpkg")), field="class")


@pytest.fixture
def mapped(make_raster: Callable[..., str], probabilities: np.ndarray) -> LabelLayer:
    classes = probabilities.argmax(0).astype(np.uint8)

    def described(dataset: gdal.Dataset) -> None:
        dataset.GetRasterBand(1).SetCategoryNames(NAMES)

    return LabelLayer(str(make_raster(classes, "map.tif", edit=described)), is_raster=True)


@pytest.fixture
def assess(tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """The area under ROC by the class's name."""

    def areas(*layers: LabelLayer, **options: Any) -> dict[str, Any]:
        path = tmp_path / "metrics.json"
        assess_accuracy(AssessJob(*layers, metrics=str(path), **options), SilentFeedback())
        return {item["name"]: item["auc"] for item in json.loads(path.read_text(encoding="utf-8"))["classes"]}

    return areas


def expected(probabilities: np.ndarray, truth: np.ndarray, pixels: np.ndarray) -> dict[str, float]:
    rows, cols = pixels.T
    return {
        name: roc_auc_score(truth[rows, cols] == place, probabilities[place, rows, cols])
        for place, name in enumerate(NAMES)
    }


@pytest.mark.parametrize("stored", ["float32", "uint8"])
def test_areas_are_those_of_scikit_learn(
    assess: Callable[..., dict[str, Any]],
    make_raster: Callable[..., str],
    mapped: LabelLayer,
    reference: LabelLayer,
    probabilities: np.ndarray,
    truth: np.ndarray,
    pixels: np.ndarray,
    stored: str,
) -> None:
    array = probabilities if stored == "float32" else np.round(probabilities * 254).astype(np.uint8)
    found = assess(mapped, reference, probabilities=str(make_raster(array, "p.tif", edit=named)))
    assert found == pytest.approx(expected(probabilities, truth, pixels), abs=1e-12)
    assert all(0.5 < area < 1 for area in found.values())


def test_points_without_a_probability_or_outside_the_area_do_not_count(
    assess: Callable[..., dict[str, Any]],
    make_raster: Callable[..., str],
    make_layer: Callable[..., Path],
    mapped: LabelLayer,
    reference: LabelLayer,
    probabilities: np.ndarray,
    truth: np.ndarray,
    pixels: np.ndarray,
) -> None:
    """The raster lacks the upper rows, has no data in the first columns, and AREA leaves out the last ones."""
    array = probabilities[:, 20:].copy()
    array[1, :, :10] = -1
    path = make_raster(array, "p.tif", nodata=-1, edit=named, transform=(X, 0.5, 0.0, Y - 10, 0.0, -0.5))
    ring = f"POLYGON(({X} {Y}, {X + 40} {Y}, {X + 40} {Y - 60}, {X} {Y - 60}, {X} {Y}))"
    area = LayerSource(str(make_layer([(ring, "x")], "area.gpkg")))
    rows, cols = pixels.T
    kept = pixels[(rows >= 20) & (cols >= 10) & (cols < 80)]
    found = assess(mapped, reference, probabilities=str(path), area=area)
    assert found == pytest.approx(expected(probabilities, truth, kept), abs=1e-12)


def test_the_raster_may_have_pixels_of_its_own_and_another_crs(
    assess: Callable[..., dict[str, Any]],
    make_raster: Callable[..., str],
    mapped: LabelLayer,
    reference: LabelLayer,
    probabilities: np.ndarray,
    truth: np.ndarray,
    pixels: np.ndarray,
) -> None:
    """What is read is the pixel in which the point lies, and not that of the map's pixel."""
    coarse = probabilities[:, ::4, ::4]
    path = make_raster(coarse, "p.tif", edit=named, transform=(X, 2.0, 0.0, Y, 0.0, -2.0))
    spread = np.repeat(np.repeat(coarse, 4, axis=1), 4, axis=2)
    assert assess(mapped, reference, probabilities=str(path)) == pytest.approx(expected(spread, truth, pixels))
    moved = Path(path).with_name("degrees.tif")
    # Pixels so small that a point hardly falls into another one.
    gdal.Warp(str(moved), path, dstSRS="EPSG:4326", xRes=2e-7, yRes=2e-7, creationOptions=["COMPRESS=DEFLATE"])
    dataset = gdal.Open(str(moved), gdal.GA_Update)
    named(dataset)
    dataset = None
    found = assess(mapped, reference, probabilities=str(moved))
    assert found == pytest.approx(expected(spread, truth, pixels), abs=0.01)


def test_a_map_of_polygons(
    assess: Callable[..., dict[str, Any]],
    make_raster: Callable[..., str],
    make_layer: Callable[..., Path],
    probabilities: np.ndarray,
) -> None:
    """Only points in polygons count, whatever the pixels of the polygons' grid are."""
    rings = [
        f"POLYGON(({X + x} {Y}, {X + x + 20} {Y}, {X + x + 20} {Y - 60}, {X + x} {Y - 60}, {X + x} {Y}))"
        for x in (0, 25)
    ]
    polygons = make_layer([(rings[0], "forest"), (rings[1], "grass")], "map.gpkg")
    pixels = np.array([(row, col) for row in range(5, 115, 10) for col in (8, 20, 45, 60, 80)])
    # The third column lies between the polygons.
    seen = ["grass" if (row // 10 + col) % 3 else "forest" for row, col in pixels]
    points = [
        (f"POINT({X + (col + 0.5) / 2} {Y - (row + 0.5) / 2})", name)
        for (row, col), name in zip(pixels, seen, strict=True)
    ]
    reference = LabelLayer(str(make_layer(points, "points.gpkg")), field="class")
    path = str(make_raster(probabilities, "p.tif", edit=named))
    found = assess(LabelLayer(str(polygons), field="class"), reference, probabilities=path)
    kept = pixels[:, 1] != 45
    rows, cols = pixels[kept].T
    for place, name in ((1, "forest"), (2, "grass")):
        own = np.array(seen)[kept] == name
        assert found[name] == pytest.approx(roc_auc_score(own, probabilities[place, rows, cols])), name


def test_a_map_of_points_has_no_probabilities(make_layer: Callable[..., Path], make_raster: Callable[..., str]) -> None:
    path = str(make_layer([(f"POINT({X} {Y})", "a")], geometry=ogr.wkbPoint))
    layer = LabelLayer(path, field="class")
    raster = str(make_raster(np.zeros((1, 4, 4), np.uint8)))
    with pytest.raises(InputError, match=r"PROBABILITIES needs a MAP of polygons or a raster, but .* holds points"):
        check_assessment(AssessJob(layer, layer, probabilities=raster))


def test_a_raster_elsewhere_is_refused(
    assess: Callable[..., dict[str, Any]],
    make_raster: Callable[..., str],
    mapped: LabelLayer,
    reference: LabelLayer,
    probabilities: np.ndarray,
) -> None:
    path = make_raster(probabilities, "p.tif", edit=named, transform=(X + 900, 0.5, 0.0, Y, 0.0, -0.5))
    with pytest.raises(InputError, match=r"PROBABILITIES: .*p\.tif has no values at any of the points of REFERENCE"):
        assess(mapped, reference, probabilities=str(path))
