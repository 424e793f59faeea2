from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from scipy import ndimage

from pixelwise.geo.windows import Window
from pixelwise.maps.accuracy.boundary import BoundaryCounts
from pixelwise.maps.accuracy.foundclasses import NOTHING

NAN = float("nan")


def f1_of(reference: np.ndarray, mapped: np.ndarray, tolerance: float, classes: int = 2) -> list[float]:
    counts = BoundaryCounts(classes, tolerance)
    counts.add(reference, mapped, (slice(None), slice(None)))
    return counts.f1().tolist()


def split_at(column: int, height: int = 6, width: int = 20) -> np.ndarray:
    """Class 0 left of a column, class 1 from it on: the boundary is the two columns beside it."""
    return np.tile((np.arange(width) >= column).astype(np.uint8), (height, 1))


def with_nothing(array: np.ndarray, columns: slice) -> np.ndarray:
    array[:, columns] = NOTHING
    return array


@pytest.mark.parametrize(
    ("reference", "mapped", "tolerance", "expected"),
    [
        pytest.param(split_at(8), split_at(8), 0.5, [1, 1], id="the-same"),
        pytest.param(split_at(8), split_at(10), 2, [1, 1], id="as-far-off-as-the-tolerance"),
        pytest.param(split_at(8), split_at(11), 2, [0, 0], id="one-pixel-further-off"),
        pytest.param(split_at(8), split_at(10), 1.9, [0, 0], id="a-tolerance-between-whole-pixels"),
        pytest.param(split_at(8), split_at(20), 2, [0, 0], id="no-boundary-in-the-map"),
        pytest.param(split_at(20), split_at(20), 2, [NAN, NAN], id="no-boundary-at-all"),
        pytest.param(split_at(8), with_nothing(split_at(8), slice(8, 9)), 2, [NAN, NAN], id="not-towards-nodata"),
        pytest.param(with_nothing(split_at(8), slice(9, 20)), split_at(12), 1, [0, 0], id="not-in-unlabelled-pixels"),
        # Six pixels of the reference's boundary; the map's has twelve, of which six are far away.
        pytest.param(
            split_at(8), split_at(8) + 2 * split_at(15), 1, [1, 2 * 0.5 / 1.5, NAN, 0], id="half-of-the-precision"
        ),
    ],
)  # fmt: skip
def test_f1(reference: np.ndarray, mapped: np.ndarray, tolerance: float, expected: list[float]) -> None:
    assert f1_of(reference, mapped, tolerance, len(expected)) == pytest.approx(expected, nan_ok=True)


def test_tolerance_is_the_distance_between_centres() -> None:
    # Single pixels two columns and one row apart; class 1 has no other boundary.
    reference, mapped = np.zeros((2, 12, 12), np.uint8)
    reference[5, 5] = mapped[6, 7] = 1
    assert f1_of(reference, mapped, math.sqrt(5) - 0.001)[1] == 0
    assert f1_of(reference, mapped, math.sqrt(5))[1] == 1


def test_a_class_of_only_one_side() -> None:
    assert f1_of(split_at(8), split_at(8) * 2, 1, 4) == pytest.approx([1, 0, 0, NAN], nan_ok=True)


def test_pixels_outside_the_area_do_not_count_but_are_near() -> None:
    inside = np.ones((6, 20), bool)
    inside[:, 10:] = False
    counts = BoundaryCounts(2, 2)
    # The map's boundary is pixels 9 and 10: that of class 1 lies outside and is found by the reference's.
    counts.add(split_at(8), split_at(10), (slice(None), slice(None)), inside)
    assert counts.f1()[0] == 1
    assert math.isnan(counts.f1()[1])
    cut = BoundaryCounts(2, 2)
    cut.add(split_at(8)[:, :10], split_at(10)[:, :10], (slice(None), slice(None)))
    assert cut.f1()[0] == 0


def by_definition(reference: np.ndarray, mapped: np.ndarray, tolerance: float, classes: int) -> list[float]:
    """Csurka et al. 2013, by scipy's distances."""
    known = (reference != NOTHING) & (mapped != NOTHING)
    cross = ndimage.generate_binary_structure(2, 1)
    lines = []
    for side in (reference, mapped):
        own = [known & (side == position) for position in range(classes)]
        lines.append([one & ndimage.binary_dilation(known & ~one, cross) for one in own])
    found = []
    for of_reference, of_map in zip(*lines, strict=True):
        if not of_reference.any() and not of_map.any():
            found.append(NAN)
        elif not of_reference.any() or not of_map.any():
            found.append(0.0)
        else:
            recall = (ndimage.distance_transform_edt(~of_map)[of_reference] <= tolerance).mean()
            precision = (ndimage.distance_transform_edt(~of_reference)[of_map] <= tolerance).mean()
            found.append(2 * precision * recall / (precision + recall) if precision + recall else 0.0)
    return found


def blobs(seed: int, shape: tuple[int, int] = (90, 110)) -> tuple[np.ndarray, np.ndarray]:
    """Two similar arrays of four classes with pixels without a class."""
    random = np.random.default_rng(seed)
    field = ndimage.gaussian_filter(random.normal(size=shape), 4)
    other = field + ndimage.gaussian_filter(random.normal(size=shape), 4) * 0.3
    steps = np.quantile(field, [0.25, 0.5, 0.75])
    reference, mapped = (np.digitize(values, steps).astype(np.uint8) for values in (field, other))
    reference[ndimage.gaussian_filter(random.normal(size=shape), 3) > 0.15] = NOTHING
    mapped[random.random(shape) < 0.01] = NOTHING
    return reference, mapped


@pytest.mark.parametrize("tolerance", [0.5, 1, 2, 3.7])
def test_equals_the_definition(tolerance: float) -> None:
    reference, mapped = blobs(1)
    assert f1_of(reference, mapped, tolerance, 5) == pytest.approx(
        by_definition(reference, mapped, tolerance, 5), nan_ok=True
    )


def in_windows(reference: np.ndarray, mapped: np.ndarray, tolerance: float, size: int) -> list[float]:
    """Windows of a raster with their halo, each by a counter of its own."""
    whole = Window(0, 0, *reference.shape)
    total = BoundaryCounts(5, tolerance)
    for row in range(0, whole.height, size):
        for col in range(0, whole.width, size):
            part = BoundaryCounts(5, tolerance)
            core = Window(row, col, size, size).intersection(whole)
            read = core.grown(part.halo).intersection(whole)
            pixels = read.slices_in(whole)
            part.add(reference[pixels], mapped[pixels], core.slices_in(read))
            total.include(part)
    return total.f1().tolist()


@pytest.mark.parametrize("tolerance", [0.5, 1, 2.3, 9])
@pytest.mark.parametrize("size", [1, 7, 32, 64])
def test_windows_add_up_exactly(tolerance: float, size: int) -> None:
    reference, mapped = blobs(2, (40, 50) if size == 1 else (90, 110))
    assert in_windows(reference, mapped, tolerance, size)[:4] == f1_of(reference, mapped, tolerance, 5)[:4]


def test_on_a_real_class_raster(shared_data: Path) -> None:
    path = str(shared_data / "aber_s2" / "labels" / "sen2_20210527_aber_cls.tif")
    values = gdal.Open(path).ReadAsArray(200, 200, 300, 260)
    positions = np.searchsorted(np.unique(values), values).astype(np.uint8)
    moved = np.roll(positions, 2, axis=1)
    assert f1_of(positions, positions, 0.5, 8)[0] == 1
    assert f1_of(positions, moved, 1, 5) == pytest.approx(by_definition(positions, moved, 1, 5), nan_ok=True)
    assert in_windows(positions, moved, 1, 100) == pytest.approx(f1_of(positions, moved, 1, 5), abs=0, nan_ok=True)
