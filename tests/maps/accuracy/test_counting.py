"""Pixels and areas are counted in one way, whatever asks for them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from pixelwise.chips.job import LabelLayer
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.areas import AreaMeter
from pixelwise.maps.accuracy import counting
from pixelwise.maps.accuracy.classgrid import open_class_grid
from pixelwise.maps.accuracy.comparison import compare
from pixelwise.maps.accuracy.counting import class_areas, counts_of
from pixelwise.maps.accuracy.matching import match_classes
from pixelwise.maps.accuracy.survey import MapInArea, survey

SHAPE = (37, 53)


@pytest.fixture
def images() -> list[np.ndarray]:
    return list(np.random.default_rng(4).choice([0, 1, 7, 255], (2, *SHAPE)).astype(np.uint8))


@pytest.fixture
def counted() -> np.ndarray:
    return np.random.default_rng(5).random(SHAPE) < 0.6


@pytest.mark.parametrize("at_once", [1, 200, 1 << 22])
@pytest.mark.parametrize("masked", [True, False])
def test_counts_are_those_of_numpy(
    images: list[np.ndarray], counted: np.ndarray, masked: bool, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "MOST_AT_ONCE", at_once)
    chosen = counted if masked else np.ones(SHAPE, bool)
    expected = np.zeros((256, 256), np.int64)
    np.add.at(expected, (images[0][chosen], images[1][chosen]), 1)
    assert (counts_of(images, counted if masked else None) == expected).all()
    assert (counts_of(images[:1], counted if masked else None) == expected.sum(1)).all()


@pytest.mark.parametrize("masked", [True, False])
@pytest.mark.parametrize("even", [True, False])
def test_areas_of_classes(images: list[np.ndarray], counted: np.ndarray, masked: bool, even: bool) -> None:
    of_rows = np.full(SHAPE[0], 2.5) if even else np.linspace(1, 2, SHAPE[0])
    chosen = counted if masked else np.ones(SHAPE, bool)
    expected = np.bincount(images[0][chosen], np.broadcast_to(of_rows[:, None], SHAPE)[chosen], 256)
    counts = counts_of(images[:1], counted if masked else None)
    np.testing.assert_allclose(class_areas(images[0], counts, of_rows, counted if masked else None), expected)


PLACES = {
    "metres": {},
    "degrees": {"transform": (10.0, 0.01, 0.0, 60.0, 0.0, -0.01), "epsg": 4326},
    "no CRS": {"transform": (0.0, 2.0, 0.0, 0.0, 0.0, -3.0), "epsg": None},
}


@pytest.mark.parametrize("place", PLACES)
def test_a_sample_and_an_assessment_measure_the_same_areas(make_raster: Callable[..., str], place: str) -> None:
    array = np.random.default_rng(6).choice(np.array([1, 2, 9, 255], np.uint8), (300, 200))
    layer = LabelLayer(str(make_raster(array, nodata=255, **PLACES[place])), is_raster=True)
    feedback = SilentFeedback()
    grid = open_class_grid(layer, None, parameter="MAP", feedback=feedback)
    found = compare(grid, None, match_classes(grid.classes, grid.classes, "auto"), feedback)
    seen = survey(MapInArea(grid, None), feedback, (0.0, 100.0))
    pixel = np.full(300, 6.0) if place == "no CRS" else AreaMeter(grid.grid).of_rows(grid.grid.window)
    expected = [float(pixel @ (array == value).sum(1)) for value in (1, 2, 9)]
    assert found.area_unit == ("square units of the map" if place == "no CRS" else "m²")
    np.testing.assert_allclose(found.map_areas, expected)
    np.testing.assert_allclose(seen.areas, expected)
    assert seen.pixels.tolist() == [(array == value).sum() for value in (1, 2, 9)]
    assert (seen.even, seen.largest_pixel) == (place != "degrees", pytest.approx(pixel.max()))
