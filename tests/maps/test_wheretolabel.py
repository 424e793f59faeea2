"""The windows to digitise next."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from pixelwise.errors import OutputError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.grid import Grid
from pixelwise.geo.windows import Window
from pixelwise.maps.job import ClassifyJob
from pixelwise.maps.wheretolabel import Entry, Uncertain, parts_of, write_windows

CLASSES = ClassTable(
    [ClassEntry(0, "background", "#d9d9d9"), ClassEntry(1, "roof", "#e69f00"), ClassEntry(7, "Straße", "#56b4e9")]
)
GRID = Grid("", (1000.0, 2.0, 0.0, 5000.0, 0.0, -2.0), 400, 600)


def scores_of(uncertain: np.ndarray, pair: tuple[int, int] = (0, 1)) -> np.ndarray:
    """Scores (3, rows, cols) whose margin uncertainty is `uncertain`, with the doubt between two classes."""
    scores = np.zeros((3, *uncertain.shape), np.float32)
    scores[pair[0]] = 1 - uncertain / 2
    scores[pair[1]] = uncertain / 2
    return scores


def collected(
    uncertain: np.ndarray, keep: np.ndarray | None = None, *, count: int = 3, size: int = 100, core: int = 200
) -> list[Entry]:
    """Entries of a raster that is fed in rectangles of `core` pixels."""
    job = ClassifyJob("in.tif", "m", "o.tif", where_to_label_count=count, uncertainty_measure="margin")
    keep = np.ones(uncertain.shape, bool) if keep is None else keep
    found = Uncertain(job, CLASSES, size)
    height, width = uncertain.shape
    for row in range(0, height, core):
        for col in range(0, width, core):
            window = Window(row, col, min(core, height - row), min(core, width - col))
            part = window.slices_in(Window(0, 0, height, width))
            found.add(window, scores_of(uncertain[part]), keep[part])
    return found.entries()


def doubtful(*places: tuple[int, int, float], shape: tuple[int, int] = (400, 600)) -> np.ndarray:
    """Uncertainty 0.1, and more in squares of 100 pixels that are numbered by row and column."""
    array = np.full(shape, 0.1, np.float32)
    for row, col, value in places:
        array[100 * row : 100 * row + 100, 100 * col : 100 * col + 100] = value
    return array


def places(entries: list[Entry]) -> list[tuple[int, int]]:
    return [(entry.row // 100, entry.col // 100) for entry in entries]


def test_the_most_uncertain_windows_come_first() -> None:
    entries = collected(doubtful((0, 1, 0.5), (3, 5, 0.9), (2, 2, 0.7), (1, 1, 0.3)))
    assert places(entries) == [(3, 5), (2, 2), (0, 1)]
    assert [entry.uncertainty for entry in entries] == pytest.approx([0.9, 0.7, 0.5], abs=1e-6)
    assert {(entry.height, entry.width, entry.valid) for entry in entries} == {(100, 100, 1.0)}


def test_equally_uncertain_windows_come_in_the_order_of_reading() -> None:
    assert places(collected(doubtful())) == [(0, 0), (0, 1), (0, 2)]


def test_pixels_that_do_not_count_have_no_say() -> None:
    uncertain = doubtful((1, 1, 0.4), (2, 2, 0.6))
    keep = np.ones(uncertain.shape, bool)
    keep[130:170, 100:200] = False
    uncertain[130:170, 100:200] = 1.0
    entries = collected(uncertain, keep)
    assert places(entries)[:2] == [(2, 2), (1, 1)]
    assert entries[1].uncertainty == pytest.approx(0.4, abs=1e-6)
    assert entries[1].valid == pytest.approx(0.6)


def test_slivers_come_after_windows_that_can_be_digitised() -> None:
    uncertain = doubtful((1, 1, 1.0), (2, 2, 0.6))
    keep = np.ones(uncertain.shape, bool)
    keep[100:200, 100:160] = False
    assert places(collected(uncertain, keep, count=24))[0] == (2, 2)
    assert places(collected(uncertain, keep, count=24))[-1] == (1, 1)
    assert places(collected(uncertain, keep & (uncertain == 1.0))) == [(1, 1)], "but better than nothing"


def test_nothing_valid_gives_nothing() -> None:
    assert collected(doubtful(), np.zeros((400, 600), bool)) == []


@pytest.mark.parametrize(
    ("pairs", "named"),
    [
        pytest.param([((0, 1), 0.9)], (0, 1, 1.0), id="one pair"),
        pytest.param([((2, 1), 0.9)], (1, 2, 1.0), id="the other way round"),
        pytest.param([((0, 1), 0.2), ((2, 0), 0.6)], (0, 2, 0.75), id="the pair with most of the doubt"),
        pytest.param([((0, 1), 0.3), ((1, 0), 0.3), ((1, 2), 0.4)], (0, 1, 0.6), id="both ways count together"),
    ],
)
def test_the_classes_that_are_confused_most(pairs: list[Any], named: tuple[int, int, float]) -> None:
    scores = np.concatenate([scores_of(np.full((8, 8), value, np.float32), pair) for pair, value in pairs], axis=2)
    job = ClassifyJob("in.tif", "m", "o.tif", where_to_label_count=1, uncertainty_measure="margin")
    found = Uncertain(job, CLASSES, scores.shape[2])
    found.add(Window(0, 0, *scores.shape[1:]), scores, np.ones(scores.shape[1:], bool))
    (entry,) = found.entries()
    assert (entry.first, entry.second) == named[:2]
    assert entry.confused == pytest.approx(named[2], abs=1e-6)


@pytest.mark.parametrize(
    ("window", "size", "shapes"),
    [
        pytest.param(Window(0, 0, 576, 576), 256, {(288, 288)}, id="two by two"),
        pytest.param(Window(10, 20, 100, 100), 256, {(100, 100)}, id="small"),
        pytest.param(Window(0, 0, 64, 1000), 256, {(64, 250)}, id="wide"),
        pytest.param(Window(0, 0, 16, 16), 16, {(16, 16)}, id="exact"),
    ],
)
def test_a_rectangle_is_cut_into_equal_windows(window: Window, size: int, shapes: set[tuple[int, int]]) -> None:
    parts = parts_of(window, size)
    assert {(part.height, part.width) for part in parts} == shapes
    covered = np.zeros((window.height, window.width), int)
    for part in parts:
        covered[part.slices_in(window)] += 1
    assert (covered == 1).all(), "windows touch and do not overlap"


def test_the_order_in_which_rectangles_come_changes_nothing() -> None:
    """A run that goes on with the blocks of another one gives the same windows."""
    uncertain = np.random.default_rng(3).random((400, 600)).astype(np.float32)
    whole = collected(uncertain, count=5)
    job = ClassifyJob("in.tif", "m", "o.tif", where_to_label_count=5, uncertainty_measure="margin")
    notes: list[Any] = []
    for row in (200, 0):
        block = Uncertain(job, CLASSES, 100)
        for col in (400, 0, 200):
            part = uncertain[row : row + 200, col : col + 200]
            block.add(Window(row, col, 200, 200), scores_of(part), np.ones(part.shape, bool))
        notes += json.loads(json.dumps(block.entries()))
        assert len(block.entries()) == 5, "a block keeps no more than are wanted"
    assert sorted(map(tuple, notes), reverse=True)[:5] == [tuple(entry) for entry in whole]


SUFFIXES = [".gpkg", ".shp", ".geojson", ".fgb", ".sqlite", ".tab"]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_windows_are_written_in_any_format(suffix: str, tmp_path: Path) -> None:
    entries = json.loads(json.dumps(collected(doubtful((3, 5, 0.9), (2, 2, 0.7)), count=6)))
    path = tmp_path / f"label_next{suffix}"
    assert write_windows(entries, 2, GRID, CLASSES, path, path) == 2
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    assert layer.GetName() == "label_next"
    features = list(layer)
    assert [feature["rank"] for feature in features] == [1, 2]
    assert [feature["uncertain"] for feature in features] == pytest.approx([0.9, 0.7], abs=1e-6)
    assert [(feature["class_1"], feature["class_2"]) for feature in features] == [("background", "roof")] * 2
    assert [(feature["confused"], feature["valid"]) for feature in features] == [(1.0, 1.0)] * 2
    extents = [feature.GetGeometryRef().GetEnvelope() for feature in features]
    # MapInfo's own format keeps so many digits.
    expected = [(2000.0, 2200.0, 4200.0, 4400.0), (1400.0, 1600.0, 4400.0, 4600.0)]
    assert np.abs(np.array(extents) - expected).max() <= (0.02 if suffix == ".tab" else 0)


def test_the_layer_has_the_crs_of_the_raster(make_raster: Callable, tmp_path: Path) -> None:
    from pixelwise.geo.grid import grid_of

    grid = grid_of(gdal.Open(make_raster(np.zeros((400, 600), np.uint8))))
    path = tmp_path / "windows.gpkg"
    write_windows(collected(doubtful()), 3, grid, CLASSES, path, path)
    source = ogr.Open(str(path))
    assert source.GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == "32645"
    assert source.GetLayer(0).GetExtent() == (500000.0, 500150.0, 2999950.0, 3000000.0)


def test_windows_of_a_rotated_grid_are_rotated(tmp_path: Path) -> None:
    grid = Grid("", (0.0, 0.6, 0.8, 0.0, 0.8, -0.6), 400, 600)
    path = tmp_path / "windows.gpkg"
    write_windows(collected(doubtful((0, 0, 0.9))), 1, grid, CLASSES, path, path)
    source = ogr.Open(str(path))
    assert source.GetLayer(0).GetNextFeature().GetGeometryRef().GetArea() == pytest.approx(100 * 100)


@pytest.mark.parametrize("entries", [pytest.param([], id="none"), pytest.param(None, id="fewer than asked for")])
def test_there_may_be_fewer_windows(entries: list[Entry] | None, tmp_path: Path) -> None:
    path = tmp_path / "windows.gpkg"
    given = collected(doubtful(shape=(100, 200)), count=50) if entries is None else entries
    assert write_windows(given, 50, GRID, CLASSES, path, path) == len(given)
    source = ogr.Open(str(path))
    assert source.GetLayer(0).GetFeatureCount() == len(given)


def test_a_model_of_one_class_confuses_nothing(tmp_path: Path) -> None:
    classes = ClassTable([ClassEntry(1, "roof", "#e69f00")])
    job = ClassifyJob("in.tif", "m", "o.tif", where_to_label_count=1)
    found = Uncertain(job, classes, 64)
    found.add(Window(0, 0, 64, 64), np.ones((1, 64, 64), np.float32), np.ones((64, 64), bool))
    path = tmp_path / "windows.gpkg"
    write_windows(found.entries(), 1, GRID, classes, path, path)
    source = ogr.Open(str(path))
    feature = source.GetLayer(0).GetNextFeature()
    assert (feature["class_1"], feature["class_2"], feature["uncertain"]) == ("roof", "", 0.0)


def test_a_full_disk_is_a_sentence(tiny_disk: Path) -> None:
    (tiny_disk / "filler").write_bytes(b"x" * (480 << 10))
    path = tiny_disk / "windows.gpkg"
    with pytest.raises(OutputError, match=r"windows\.gpkg could not be written: the disk is full"):
        write_windows(collected(doubtful()), 3, GRID, CLASSES, path, path)
