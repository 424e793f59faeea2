"""Outlines of buildings with right angles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from .conftest import NODATA, UNIT, Outlined, check_coverage, lonely_edges, on_frame, rings_of

SIZE = 120


def burnt(*buildings: list[tuple[float, float]], size: int = SIZE) -> np.ndarray:
    """Class 2 inside polygons of (x, y) from the upper left corner with y downwards, else class 1."""
    grid = gdal.GetDriverByName("MEM").Create("", size, size, 1, gdal.GDT_Byte)
    grid.SetGeoTransform(UNIT)
    grid.GetRasterBand(1).Fill(1)
    store = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = store.CreateLayer("buildings", None, ogr.wkbPolygon)
    for corners in buildings:
        feature = ogr.Feature(layer.GetLayerDefn())
        ring = ", ".join(f"{x} {-y}" for x, y in [*corners, corners[0]])
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(grid, [1], layer, burn_values=[2])
    return grid.ReadAsArray()


def turned(
    corners: list[tuple[float, float]], degrees: float, centre: tuple[float, float]
) -> list[tuple[float, float]]:
    turn = np.exp(1j * np.radians(degrees))
    places = [complex(*corner) * turn + complex(*centre) for corner in corners]
    return [(place.real, place.imag) for place in places]


RECTANGLE = [(-20, -10), (20, -10), (20, 10), (-20, 10)]
L_SHAPE = [(-20, -20), (20, -20), (20, 0), (0, 0), (0, 20), (-20, 20)]


def angles(ring: np.ndarray) -> np.ndarray:
    ways = np.diff(ring, axis=0)
    directions = np.degrees(np.arctan2(ways[:, 1], ways[:, 0]))
    return (np.roll(directions, -1) - directions) % 360


@pytest.mark.parametrize("block", [512, 50])
@pytest.mark.parametrize("degrees", [0, 10, 27, 45, 80])
@pytest.mark.parametrize(("shape", "corners"), [(RECTANGLE, 4), (L_SHAPE, 6)])
def test_buildings_get_as_many_right_angles_as_they_have(
    shape: list[tuple[float, float]], corners: int, degrees: float, block: int, outlined: Callable[..., Outlined]
) -> None:
    truth = turned(shape, degrees, (60, 60))
    array = burnt(truth)
    found = outlined(array, block=block, right_angles=[2])
    building = found.geometries[[item["class_id"] for item in found.features].index(2)]
    (ring,) = rings_of(building)
    assert len(ring) - 1 == corners
    turns = angles(ring)
    assert np.minimum(np.abs(turns - 90), np.abs(turns - 270)).max() < 1e-3
    wanted = ogr.CreateGeometryFromWkt("POLYGON ((" + ", ".join(f"{x} {-y}" for x, y in [*truth, truth[0]]) + "))")
    assert building.Intersection(wanted).GetArea() / building.Union(wanted).GetArea() > 0.94
    check_coverage(found, array.size)
    # Its surroundings have a hole with the same vertices.
    assert on_frame(lonely_edges(found.geometries), SIZE, SIZE).all()


@pytest.mark.parametrize("gap", [1, 2, 3, 6])
def test_buildings_that_nearly_touch_do_not_overlap(gap: int, outlined: Callable[..., Outlined]) -> None:
    pairs = [turned(RECTANGLE, 30, (60, 40)), turned(RECTANGLE, 30, (60 - 0.5 * (20 + gap), 40 + 0.87 * (20 + gap)))]
    array = burnt(*pairs)
    check_coverage(outlined(array, right_angles=[2], simplify=1.0, smooth=1), array.size)


@pytest.mark.parametrize("seed", range(6))
def test_crowded_buildings_stay_apart(seed: int, outlined: Callable[..., Outlined]) -> None:
    random = np.random.default_rng(seed)
    places = [(x, y) for x in range(12, 110, 24) for y in range(12, 110, 24)]
    small = [
        turned([(-w, -h), (w, -h), (w, h), (-w, h)], random.uniform(0, 90), place)
        for place, w, h in zip(
            places, random.uniform(4, 8, len(places)), random.uniform(4, 8, len(places)), strict=True
        )
    ]
    array = burnt(*small)
    array[:, 60:][array[:, 60:] == 1] = 3
    options = {"right_angles": [2], "simplify": 2.0, "smooth": 2}
    found = outlined(array, block=32, **options)
    check_coverage(found, array.size)
    alone = outlined(array, block=32, skip=[1, 3], **options)
    assert all(geometry.IsValid() for geometry in alone.geometries)
    assert len(alone.geometries) == alone.count > 15
    square = [angles(rings_of(geometry)[0]) for geometry in alone.geometries]
    share = np.mean([(np.minimum(np.abs(turns - 90), np.abs(turns - 270)) < 1e-3).all() for turns in square])
    assert share > 0.8


def test_an_outline_with_two_neighbours_is_simplified(outlined: Callable[..., Outlined]) -> None:
    array = burnt(turned(RECTANGLE, 27, (60, 60)))
    array[:60][array[:60] == 1] = 3
    raw, found = outlined(array), outlined(array, right_angles=[2])
    assert found.vertices < raw.vertices / 4
    check_coverage(found, array.size)


def test_courtyards_get_right_angles_too(outlined: Callable[..., Outlined]) -> None:
    array = burnt(turned([(-40, -40), (40, -40), (40, 40), (-40, 40)], 20, (60, 60)))
    yard = burnt(turned(RECTANGLE, 20, (60, 60)))
    array[yard == 2] = 1
    found = outlined(array, right_angles=[2])
    building = found.geometries[[item["class_id"] for item in found.features].index(2)]
    assert [len(ring) - 1 for ring in rings_of(building)] == [4, 4]
    check_coverage(found, array.size)


def test_real_buildings(shared_data: Path, outlined: Callable[..., Outlined], tmp_path: Path) -> None:
    """Labels of Banepa, burnt on a part of its image: most buildings there become right-angled."""
    image = gdal.Open(str(shared_data / "banepa_buildings" / "banepa.vrt"))
    left, a, _, top, _, e = image.GetGeoTransform()
    path = tmp_path / "buildings.tif"
    grid = gdal.GetDriverByName("GTiff").Create(str(path), 900, 800, 1, gdal.GDT_Byte)
    grid.SetGeoTransform((left + 600 * a, a, 0, top + 500 * e, 0, e))
    grid.SetSpatialRef(image.GetSpatialRef())
    grid.GetRasterBand(1).SetNoDataValue(NODATA)
    labels = sorted((shared_data / "banepa_buildings" / "labels").glob("*.geojson"))
    for file in labels:
        store = ogr.Open(str(file))
        gdal.RasterizeLayer(grid, [1], store.GetLayer(0), burn_values=[2])
    grid = None
    # Neighbours were drawn with slivers between them.
    calm = {"sieve": 100, "fill_holes": 5}
    found = outlined(path, block=256, right_angles=[2], skip=[0], **calm)
    assert found.count > 20
    assert all(geometry.IsValid() for geometry in found.geometries)
    raw = outlined(path, skip=[0], **calm)
    assert found.vertices < raw.vertices / 3
    assert sum(item["area_m2"] for item in found.features) == pytest.approx(
        sum(item["area_m2"] for item in raw.features), rel=0.02
    )
