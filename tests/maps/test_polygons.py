from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

from pixelwise.errors import InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.areas import AreaMeter
from pixelwise.geo.grid import grid_of
from pixelwise.geo.raster import open_raster
from pixelwise.maps.polygons import DRIVERS, driver_of, write_polygons

MAP = np.array(
    [
        [1, 1, 3, 3, 255],
        [1, 1, 3, 3, 255],
        [1, 1, 1, 1, 7],
        [3, 1, 1, 1, 1],
    ],
    np.uint8,
)
AREAS_IN_PIXELS = [(1, 12), (3, 1), (3, 4), (7, 1)]
DEGREES = (85.0, 0.01, 0.0, 27.0, 0.0, -0.01)


@pytest.fixture
def outline(make_raster: Callable, classes: Callable, tmp_path: Path) -> Callable:
    def run(array: np.ndarray, name: str = "map.gpkg", **raster: object) -> tuple[str, str, int]:
        path = make_raster(array, nodata=255, **raster)
        target = str(tmp_path / name)
        count = write_polygons(path, classes(1, 3, 7), target, target, SilentFeedback())
        return path, target, count

    return run


def features(path: str) -> list[ogr.Feature]:
    source = ogr.Open(path)
    layer = source.GetLayer(0)
    return [feature.Clone() for feature in layer]


@pytest.mark.parametrize("suffix", list(DRIVERS))
def test_every_format(suffix: str, outline: Callable) -> None:
    path, target, count = outline(MAP, f"map{suffix}")
    found = features(target)
    assert count == len(found) == 4
    assert sorted((f["class_id"], round(f["area_m2"] / 0.25)) for f in found) == AREAS_IN_PIXELS
    assert {(f["class_id"], f["class"]) for f in found} == {(value, f"class {value}") for value in (1, 3, 7)}
    assert all(f.GetGeometryRef().GetGeometryName() == "POLYGON" for f in found)
    source = ogr.Open(target)
    layer = source.GetLayer(0)
    assert layer.GetName() == "map"
    assert layer.GetSpatialRef().IsSame(open_raster(path).GetSpatialRef())


@pytest.mark.parametrize(
    ("epsg", "transform"),
    [
        pytest.param(32645, (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5), id="metres"),
        pytest.param(2264, (500000.0, 10.0, 0.0, 300000.0, 0.0, -10.0), id="feet"),
        pytest.param(4326, DEGREES, id="degrees"),
        pytest.param(3857, (0.0, 10.0, 0.0, 8_399_737.0, 0.0, -10.0), id="web-mercator"),
        pytest.param(32645, (500000.0, 0.4, 0.3, 3000000.0, 0.3, -0.4), id="rotated"),
    ],
)
def test_areas_of_a_class_sum_to_its_pixels(epsg: int, transform: tuple[float, ...], outline: Callable) -> None:
    array = np.random.default_rng(5).choice(np.array([1, 3, 7, 255], np.uint8), (60, 80))
    path, target, _ = outline(array, epsg=epsg, transform=transform)
    grid = grid_of(open_raster(path))
    rows = AreaMeter(grid).of_rows(grid.window)
    found = features(target)
    for value in (1, 3, 7):
        area = sum(f["area_m2"] for f in found if f["class_id"] == value)
        assert area == pytest.approx(((array == value).sum(axis=1) * rows).sum(), rel=1e-9)


def test_corners_do_not_connect(outline: Callable) -> None:
    _, _, count = outline(np.array([[1, 3], [3, 1]], np.uint8))
    assert count == 4


def test_without_a_crs_the_area_is_empty(outline: Callable) -> None:
    _, target, _ = outline(MAP, epsg=None)
    assert {feature["area_m2"] for feature in features(target)} == {None}
    assert len(features(target)) == 4


def test_a_map_without_classes_gives_an_empty_layer(outline: Callable) -> None:
    _, target, count = outline(np.full((4, 5), 255, np.uint8))
    assert count == 0
    assert features(target) == []


def test_an_earlier_file_is_replaced(
    make_raster: Callable, classify: Callable, classes: Callable, tmp_path: Path
) -> None:
    for suffix in DRIVERS:
        target = str(tmp_path / f"out{suffix}")
        for array in (MAP, np.ones((30, 40), np.uint8)):
            path = make_raster(array)
            scores = np.eye(3, dtype=np.float32)
            classify(
                path,
                classes(1, 3, 7),
                scores=lambda images, valid: np.moveaxis(scores[images[:, 0] % 3], -1, 1),  # noqa: B023
                polygons=target,
            )
        assert len(features(target)) == 1
    assert not [file.name for file in tmp_path.iterdir() if file.name.startswith(".")]
    assert {"out.shp", "out.dbf", "out.shx", "out.prj"} <= {file.name for file in tmp_path.iterdir()}


def test_many_polygons_report_progress(make_raster: Callable, classes: Callable, tmp_path: Path) -> None:
    array = np.random.default_rng(5).choice(np.array([1, 3, 7, 255], np.uint8), (120, 150))
    shares: list[float] = []
    target = tmp_path / "map.gpkg"
    count = write_polygons(
        make_raster(array, nodata=255), classes(1, 3, 7), target, target, SilentFeedback(), shares.append
    )
    assert count > 5000
    assert shares == sorted(shares)
    assert 0.9 < shares[-1] <= 1


@pytest.mark.parametrize("name", ["map", "map.tif", "map.xyz"])
def test_unknown_suffixes_are_refused(name: str) -> None:
    with pytest.raises(InputError, match=r"POLYGONS is .*\.gpkg, \.shp, \.geojson"):
        driver_of(name)
