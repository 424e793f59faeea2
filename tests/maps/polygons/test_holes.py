"""Patches, holes and polygons that are too small."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from scipy.ndimage import binary_fill_holes, label

from .conftest import NODATA, Outlined, check_coverage, noisy, patch_count, rings_of

POND = np.ones((20, 24), np.uint8)
POND[3:17, 3:20] = 2
POND[6:12, 6:12] = 3
POND[8:10, 8:10] = 1
POND[13:15, 13:16] = NODATA


def filled(array: np.ndarray, area: float) -> np.ndarray:
    """What filling holes below so many pixels makes of an array, the largest holes last."""
    holes = []
    for value in np.unique(array[array != NODATA]):
        patches, count = label(array == value)
        for number in range(1, count + 1):
            patch = patches == number
            inside, inside_count = label(binary_fill_holes(patch) & ~patch)
            for part in range(1, inside_count + 1):
                hole = binary_fill_holes(inside == part)
                if hole.sum() < area:
                    holes.append((hole.sum(), value, hole))
    result = array.copy()
    for _, value, hole in sorted(holes, key=lambda item: item[0]):
        result[hole] = value
    return result


@pytest.mark.parametrize(
    ("area", "classes"),
    [
        pytest.param(0, [1, 1, 2, 3], id="none"),
        pytest.param(4, [1, 1, 2, 3], id="as-large-as-the-hole"),
        pytest.param(5, [1, 2, 3], id="the-island-in-the-pond"),
        pytest.param(7, [1, 2, 3], id="and-nodata"),
        pytest.param(37, [1, 2], id="the-pond-with-its-island"),
        pytest.param(1000, [1], id="everything"),
    ],
)
def test_holes_are_filled_with_all_that_is_in_them(
    area: float, classes: list[int], outlined: Callable[..., Outlined]
) -> None:
    found = outlined(POND, fill_holes=area)
    assert sorted(item["class_id"] for item in found.features) == classes
    check_coverage(found, POND.size if area > 6 else POND.size - 6)


@pytest.mark.parametrize("area", [2.5, 8, 40])
@pytest.mark.parametrize("block", [13, 512])
def test_filling_agrees_with_a_plain_search(area: float, block: int, outlined: Callable[..., Outlined]) -> None:
    array = noisy(11, 48, 3, 3, gaps=0.03)
    found = outlined(array, fill_holes=area, block=block)
    wanted = filled(array, area)
    assert found.count == patch_count(wanted) < patch_count(array)
    assert found.areas() == outlined(wanted).areas()


def test_holes_are_measured_on_the_ground(outlined: Callable[..., Outlined]) -> None:
    # Pixels of half a metre: the island has 4 of them, which is 1 m².
    half = {"transform": (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5)}
    assert outlined(POND, raster=half, fill_holes=0.99).count == 4
    assert outlined(POND, raster=half, fill_holes=1.01).count == 3


@pytest.mark.parametrize(("least", "classes"), [(0, [1, 1, 2, 3]), (4, [1, 1, 2, 3]), (4.01, [1, 2, 3]), (150, [1, 2])])
def test_small_polygons_are_left_out(least: float, classes: list[int], outlined: Callable[..., Outlined]) -> None:
    found = outlined(POND, minimum_area=least)
    assert sorted(item["class_id"] for item in found.features) == classes
    assert found.count == len(classes)


def test_without_a_crs_areas_are_those_of_the_raster(outlined: Callable[..., Outlined]) -> None:
    assert outlined(POND, raster={"epsg": None}, minimum_area=4.01, fill_holes=7).count == 3


@pytest.mark.parametrize("kind", [np.uint8, np.int16, np.float32])
def test_the_sieve_gives_small_patches_to_their_neighbours(
    kind: type, outlined: Callable[..., Outlined], make_raster: Callable[..., Path]
) -> None:
    array = noisy(12, 60, 3, 3)
    array[5:9, 5:9] = NODATA
    found = outlined(make_raster(array.astype(kind), nodata=NODATA), sieve=10)
    quarter = 0.25  # pixels of half a metre
    check_coverage(found, (array.size - 16) * quarter)
    assert min(found.areas()) >= 10 * quarter
    assert found.count < patch_count(array)


def test_all_of_them_together(outlined: Callable[..., Outlined]) -> None:
    array = noisy(13, 80, 3, 3)
    options = {"sieve": 6, "fill_holes": 20, "minimum_area": 30, "simplify": 1.0, "smooth": 2}
    found = outlined(array, block=32, **options)
    assert all(geometry.IsValid() for geometry in found.geometries)
    assert min(found.areas()) >= 30
    # A hole is where a polygon was left out, or one that is large enough to stay.
    for geometry in found.geometries:
        holes = rings_of(geometry)[1:]
        assert all(len(hole) >= 4 for hole in holes)
