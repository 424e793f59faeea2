"""Classes touch without gaps and overlaps, whatever is done to their borders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from scipy.spatial import cKDTree

from .conftest import NODATA, UNIT, Outlined, check_coverage, lonely_edges, noisy, on_frame, patch_count, rings_of

SHAPES = [
    pytest.param({}, id="pixel-edges"),
    pytest.param({"simplify": 0.4}, id="simplified-a-little"),
    pytest.param({"simplify": 1.0}, id="simplified"),
    pytest.param({"simplify": 6.0}, id="simplified-beyond-reason"),
    pytest.param({"smooth": 2}, id="smoothed"),
    pytest.param({"simplify": 3.0, "smooth": 3}, id="simplified-and-smoothed"),
    pytest.param({"simplify": 1.0, "smooth": 2, "right_angles": [1]}, id="right-angles"),
]


@pytest.mark.parametrize("options", SHAPES)
@pytest.mark.parametrize(
    ("array", "block"),
    [
        pytest.param(noisy(1, 50, 3, 1), 16, id="noise"),
        pytest.param(noisy(2, 70, 2, 5), 32, id="patches"),
        pytest.param(noisy(3, 60, 4, 3), 512, id="one-block"),
        pytest.param(noisy(59, 59, 3, 5), 128, id="island-that-touches-its-shore"),
        pytest.param(np.ones((19, 17), np.uint8), 4, id="one-class"),
        pytest.param(np.eye(12, dtype=np.uint8) + 1, 5, id="diagonal"),
    ],
)
def test_all_pixels_are_covered_once(
    array: np.ndarray, block: int, options: dict, outlined: Callable[..., Outlined]
) -> None:
    found = outlined(array, block=block, **options)
    assert found.count == len(found.features) == patch_count(array)
    check_coverage(found, array.size)
    assert on_frame(lonely_edges(found.geometries), *array.shape).all()


@pytest.mark.parametrize("options", SHAPES)
def test_with_nodata_and_classes_left_out(options: dict, outlined: Callable[..., Outlined]) -> None:
    array = noisy(4, 60, 4, 3, gaps=0.02)
    array[20:30, 10:40] = NODATA
    found = outlined(array, block=16, skip=[2], **options)
    kept = (array != NODATA) & (array != 2)
    assert found.count == patch_count(np.where(kept, array, NODATA))
    assert {item["class_id"] for item in found.features} == {1, 3, 4}
    raw = outlined(array, block=16, skip=[2])
    check_coverage(raw, kept.sum())
    assert all(geometry.IsValid() for geometry in found.geometries)
    everything = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry in found.geometries:
        everything.AddGeometry(geometry)
    assert sum(found.areas()) == pytest.approx(everything.UnionCascaded().GetArea(), rel=1e-9)
    lonely_edges(found.geometries)


@pytest.mark.parametrize("seed", range(4))
def test_outlines_follow_the_edges_of_pixels(seed: int, outlined: Callable[..., Outlined], tmp_path: Path) -> None:
    array = noisy(seed, 40, 3, 3, gaps=0.05)
    found = outlined(array, block=16)
    grid = gdal.GetDriverByName("MEM").Create("", 40, 40, 1, gdal.GDT_Byte)
    grid.SetGeoTransform(UNIT)
    grid.GetRasterBand(1).Fill(NODATA)
    store = ogr.Open(found.path)
    gdal.RasterizeLayer(grid, [1], store.GetLayer(0), options=["ATTRIBUTE=class_id"])
    assert (grid.ReadAsArray() == array).all()
    places = np.concatenate([ring for geometry in found.geometries for ring in rings_of(geometry)])
    assert (places == np.rint(places)).all()


@pytest.mark.parametrize("block", [3, 7, 16, 33])
def test_blocks_leave_no_trace_in_pixel_edges(block: int, outlined: Callable[..., Outlined]) -> None:
    array = noisy(7, 50, 3, 3)
    whole, parts = outlined(array), outlined(array, block=block)

    # Blocks add vertices on straight lines only, and change the order.
    def facts(found: Outlined) -> list[tuple]:
        pairs = zip(found.features, found.geometries, strict=True)
        return sorted((item["class_id"], *geometry.GetEnvelope(), geometry.GetArea(), geometry.GetGeometryCount())
                      for item, geometry in pairs)  # fmt: skip

    assert facts(whole) == facts(parts)


@pytest.mark.parametrize("large", [1, 1 << 14])
def test_regions_with_many_borders_are_kept_apart(
    large: int, outlined: Callable[..., Outlined], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pixelwise.maps.polygons.regions.MANY", large)
    array = noisy(8, 60, 3, 3)
    check_coverage(outlined(array, block=8, simplify=1.0), array.size)


def test_a_spiral_through_all_blocks_is_one_polygon(outlined: Callable[..., Outlined]) -> None:
    array = np.ones((41, 41), np.uint8)
    for turn in range(0, 20, 2):
        array[turn, max(turn - 2, 0) : 41 - turn] = array[turn : 41 - turn, 40 - turn] = 2
        array[40 - turn, turn : 41 - turn] = array[turn + 2 : 41 - turn, turn] = 2
    found = outlined(array, block=8)
    assert found.count == patch_count(array) == 2
    check_coverage(found, array.size)


@pytest.mark.parametrize("tolerance", [0.5, 1.0, 3.0])
def test_simplified_borders_stay_near(tolerance: float, outlined: Callable[..., Outlined]) -> None:
    array = noisy(9, 80, 3, 7)
    raw, thin = outlined(array), outlined(array, simplify=tolerance)
    assert thin.vertices < raw.vertices * 0.97
    dense, thin_dense = (_dense(found) for found in (raw, thin))
    assert cKDTree(dense).query(thin_dense)[0].max() <= tolerance + 0.02
    assert cKDTree(thin_dense).query(dense)[0].max() <= tolerance + 0.02


def _dense(found: Outlined) -> np.ndarray:
    rings = [ring for geometry in found.geometries for ring in rings_of(geometry)]
    shares = np.linspace(0, 1, 41)[:, None, None]
    return np.concatenate([(ring[:-1] + shares * (ring[1:] - ring[:-1])).reshape(-1, 2) for ring in rings])


def test_a_staircase_becomes_straight_and_an_island_behind_it_stays_outside(outlined: Callable[..., Outlined]) -> None:
    rows, cols = np.mgrid[:40, :40]
    array = np.where(cols > rows, 2, 1).astype(np.uint8)
    straight = outlined(array, simplify=1.0)
    assert straight.vertices < 20
    # A pixel in the corner of a stair would come to lie on the other side of the chord.
    array[20, 22] = 1
    found = outlined(array, simplify=3.0)
    check_coverage(found, array.size)
    assert found.count == 3


def test_smoothing_turns_corners_round(outlined: Callable[..., Outlined]) -> None:
    array = np.ones((30, 30), np.uint8)
    array[10:20, 10:20] = 2
    sharp, round_ = outlined(array), outlined(array, smooth=3)
    turns = [_sharpest_turn(found, 2) for found in (sharp, round_)]
    assert turns[0] == pytest.approx(90) and turns[1] < 30
    check_coverage(round_, array.size)
    # The corners of large fields are not rounded off.
    assert round_.areas(2)[0] > 85


def _sharpest_turn(found: Outlined, value: int) -> float:
    pairs = zip(found.features, found.geometries, strict=True)
    ring = next(rings_of(geometry)[0][:-1] for item, geometry in pairs if item["class_id"] == value)
    ways = np.roll(ring, -1, axis=0) - ring
    angles = np.degrees(np.arctan2(ways[:, 1], ways[:, 0]))
    return float(np.abs((np.roll(angles, -1) - angles + 180) % 360 - 180).max())


@pytest.mark.parametrize("options", [{}, {"simplify": 1.0, "smooth": 2}])
def test_a_real_map(shared_data: Path, options: dict, outlined: Callable[..., Outlined], tmp_path: Path) -> None:
    source = next((shared_data / "aber_s2").rglob("sen2_20210527_aber_cls.tif"))
    part = tmp_path / "part.tif"
    gdal.Translate(str(part), str(source), srcWin=[300, 300, 260, 240])
    dataset = gdal.Open(str(part))
    covered = (dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0).sum()
    found = outlined(part, block=100, **options)
    # The CRS is projected with pixels of 10 m.
    assert sum(item["area_m2"] for item in found.features) == pytest.approx(covered * 100, rel=1e-9)
    check_coverage(found, covered * 100)
