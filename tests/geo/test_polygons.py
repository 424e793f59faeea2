from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr

from pixelwise.geo.grid import Grid
from pixelwise.geo.polygons import BLOCK, NOTHING, PixelPolygons
from pixelwise.geo.windows import Window, window_grid

SIZE = 90


def grid_in(size: int = SIZE) -> Grid:
    return Grid("", (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), size, size)


def ring(points: np.ndarray) -> str:
    return ",".join(f"{x!r} {y!r}" for x, y in [*points.tolist(), points[0].tolist()])


def scattered(count: int, snap: float | None, lines: bool = False, seed: int = 0) -> list[ogr.Geometry]:
    """Triangles (or their outlines) with corners on whole parts of a pixel: edges pass through corners and centres."""
    random = np.random.default_rng(seed)
    shapes = []
    for _ in range(count):
        points = random.uniform(-10, SIZE + 10, 2) + random.uniform(-30, 30, (3, 2))
        points = np.round(points * snap) / snap if snap else points
        shapes.append(
            ogr.CreateGeometryFromWkt(f"LINESTRING ({ring(points)})" if lines else f"POLYGON (({ring(points)}))")
        )
    return shapes


def burnable(shapes: list[ogr.Geometry], all_touched: bool = False) -> PixelPolygons:
    polygons = PixelPolygons(grid_in(), all_touched)
    for number, shape in enumerate(shapes):
        polygons.add(shape, number % 250 + 1, number)
    polygons.finish()
    return polygons


def by_gdal(shapes: list[ogr.Geometry], all_touched: bool) -> np.ndarray:
    """The whole grid burnt at once; moved east, because GDAL takes this one to have no position."""
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("shapes", None, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    for number, shape in enumerate(shapes):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, number % 250 + 1)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shape.ExportToWkb())))
        layer.CreateFeature(feature)
    target = gdal.GetDriverByName("MEM").Create("", SIZE, SIZE, 1)
    target.SetGeoTransform((0, 1, 0, 0, 0, 1.0000000001))
    options = ["ATTRIBUTE=value"] + ["ALL_TOUCHED=TRUE"] * all_touched
    gdal.RasterizeLayer(target, [1], layer, options=options)
    return target.ReadAsArray()


@pytest.mark.parametrize("snap", [None, 1, 2, 3, 10], ids=["anywhere", "pixels", "halves", "thirds", "tenths"])
@pytest.mark.parametrize("lines", [False, True], ids=["polygons", "lines"])
@pytest.mark.parametrize("all_touched", [False, True], ids=["centres", "all touched"])
def test_pixels_are_the_same_in_every_window(snap: float | None, lines: bool, all_touched: bool) -> None:
    polygons = burnable(scattered(60, snap, lines), all_touched)
    whole = polygons.burn(grid_in().window, 0)
    assert len(np.unique(whole)) > 20
    for window in window_grid(SIZE, SIZE, 37, 13):
        assert (polygons.burn(window, 0) == whole[window.slices_in(grid_in().window)]).all()
    polygons.close()


@pytest.mark.parametrize("all_touched", [False, True], ids=["centres", "all touched"])
@pytest.mark.parametrize("lines", [False, True], ids=["polygons", "lines"])
def test_pixels_are_those_of_gdal(all_touched: bool, lines: bool) -> None:
    shapes = scattered(60, None, lines, seed=4)
    polygons = burnable(shapes, all_touched)
    assert (polygons.burn(grid_in().window, 0) == by_gdal(shapes, all_touched)).all()
    polygons.close()


def test_all_touched_polygons_on_pixel_borders_do_not_grow() -> None:
    polygons = burnable([ogr.CreateGeometryFromWkt("POLYGON ((2 3,7 3,7 9,2 9,2 3))")], True)
    wanted = np.zeros((SIZE, SIZE), np.uint8)
    wanted[3:9, 2:7] = 1
    assert (polygons.burn(grid_in().window, 0) == wanted).all()
    polygons.close()


def test_all_touched_polygons_are_cut_without_a_trace() -> None:
    angles = np.linspace(0, 2 * np.pi, 3001)[:-1]
    radii = 35 + 6 * np.sin(angles * 30)
    star = ogr.CreateGeometryFromWkt(
        f"POLYGON (({ring(np.stack([45.3 + radii * np.cos(angles), 44.6 + radii * np.sin(angles)], 1))}))"
    )
    polygons = burnable([star], True)
    assert polygons._dataset.GetLayer(0).GetFeatureCount() >= 4
    assert (polygons.burn(grid_in().window, 0) == by_gdal([star], True)).all()
    polygons.close()


def test_windows_over_several_blocks() -> None:
    polygons = PixelPolygons(grid_in(3 * BLOCK), True)
    points = np.array([[-50.0, -20.0], [2.9 * BLOCK, 40.2], [1.5 * BLOCK, 2.7 * BLOCK]])
    polygons.add(ogr.CreateGeometryFromWkt(f"POLYGON (({ring(points)}))"), 3, 0)
    polygons.finish()
    window = Window(-30, -7, 2 * BLOCK, 3 * BLOCK)
    found = polygons.burn(window, 0)
    assert found.shape == (2 * BLOCK, 3 * BLOCK)
    # Touched are some pixels more along the edges than those whose centres lie inside.
    area = 0.5 * abs(np.cross(points[1] - points[0], points[2] - points[0]))
    whole = polygons.burn(Window(-60, -60, 3 * BLOCK + 60, 3 * BLOCK + 60), 0)
    assert area < (whole == 3).sum() < area * 1.02
    assert (found == whole[window.slices_in(Window(-60, -60, 3 * BLOCK + 60, 3 * BLOCK + 60))]).all()
    polygons.close()


def test_lines_and_points_are_one_pixel_wide() -> None:
    shapes = [ogr.CreateGeometryFromWkt(wkt) for wkt in ("POINT (4.2 7.9)", "LINESTRING (10.5 3.5,10.5 20.5)")]
    shapes.append(ogr.CreateGeometryFromWkt("MULTIPOINT ((30 30),(40.99 50))"))
    polygons = burnable(shapes)
    found = polygons.burn(grid_in().window, 0)
    assert found[7, 4] == 1
    assert (found[3:21, 10] == 2).all()
    assert found[30, 30] == found[50, 40] == 3
    assert (found > 0).sum() == 1 + 18 + 2
    polygons.close()


@pytest.mark.parametrize(
    ("marks", "top"),
    [
        pytest.param([{"rank": 1}, {"rank": 0}], 1, id="higher ranks"),
        pytest.param([{"rank": 5, "layer": 0}, {"rank": 0, "layer": 1}], 2, id="higher layers"),
        pytest.param([{"rank": 0, "layer": 0, "level": 2.0}, {"rank": 1, "layer": 1, "level": 1.0}], 1, id="levels"),
        pytest.param([{"rank": 0, "level": None}, {"rank": 1, "level": None}], 1, id="smaller ones"),
    ],
)
def test_what_lies_on_top(marks: list[dict], top: int) -> None:
    polygons = PixelPolygons(grid_in())
    for number, (size, mark) in enumerate(zip((4, 8), marks, strict=True), start=1):
        polygons.add(ogr.CreateGeometryFromWkt(f"POLYGON ((0 0,{size} 0,{size} 8,0 8,0 0))"), number, **mark)
    polygons.finish()
    assert polygons.burn(Window(0, 0, 4, 4), 0).tolist() == [[top] * 4] * 4
    polygons.close()


@pytest.mark.parametrize("all_touched", [False, True])
def test_burning_over_other_labels(all_touched: bool) -> None:
    polygons = burnable([ogr.CreateGeometryFromWkt("POLYGON ((0 0,4 0,4 8,0 8,0 0))")], all_touched)
    below = np.arange(64, dtype=np.uint8).reshape(8, 8)
    found = polygons.burn(Window(0, 0, 8, 8), below)
    assert (found[:, :4] == 1).all()
    assert (found[:, 4:] == below[:, 4:]).all()
    shapes = polygons.shapes(Window(0, 0, 8, 8))
    assert (shapes[:, :4] == 1).all()
    assert (shapes[:, 4:] == NOTHING).all()
    polygons.close()
