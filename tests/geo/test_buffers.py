from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import ogr, osr

from pixelwise.geo.buffers import MOST_VERTICES, Strokes, moved, simple_parts, size_of
from pixelwise.geo.grid import Grid


def grid_at(epsg: int | None, x: float, y: float, pixel: float, size: int = 200) -> Grid:
    """A grid whose centre lies at x, y."""
    wkt = ""
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        wkt = crs.ExportToWkt()
    return Grid(wkt, (x - pixel * size / 2, pixel, 0.0, y + pixel * size / 2, 0.0, -pixel), size, size)


def ground_metres(grid: Grid, x: float, y: float, other_x: float, other_y: float) -> float:
    """The distance on the ellipsoid, by projecting azimuthally equidistant around the first place."""
    geographic = osr.SpatialReference()
    geographic.CopyGeogCSFrom(grid.crs)
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_degrees = osr.CoordinateTransformation(grid.crs, geographic)
    (lon, lat, _), (other_lon, other_lat, _) = (
        to_degrees.TransformPoint(x, y),
        to_degrees.TransformPoint(other_x, other_y),
    )
    around = osr.SpatialReference()
    around.ImportFromProj4(f"+proj=aeqd +lat_0={lat} +lon_0={lon} +ellps=WGS84")
    around.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return math.hypot(*osr.CoordinateTransformation(geographic, around).TransformPoint(other_lon, other_lat)[:2])


PLACES = [
    pytest.param(32645, 500000.0, 3000000.0, 0.5, id="UTM"),
    pytest.param(4326, 85.5, 27.6, 5e-6, id="degrees"),
    pytest.param(4326, 25.0, 69.0, 5e-6, id="degrees far north"),
    pytest.param(3857, 2783000.0, 10800000.0, 1.0, id="Web Mercator far north"),
    pytest.param(3395, 2783000.0, 8000000.0, 1.0, id="Mercator on the ellipsoid"),
]


@pytest.mark.parametrize(("epsg", "x", "y", "pixel"), PLACES)
def test_points_have_their_radius_on_the_ground(epsg: int, x: float, y: float, pixel: float) -> None:
    grid = grid_at(epsg, x, y, pixel)
    (disc,) = Strokes(grid, point_radius=20.0).drawn(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
    west, east, south, north = disc.GetEnvelope()
    for other in ((west, y), (east, y), (x, south), (x, north)):
        assert ground_metres(grid, x, y, *other) == pytest.approx(20.0, rel=0.002)


@pytest.mark.parametrize(("epsg", "x", "y", "pixel"), PLACES)
def test_lines_have_their_width_on_the_ground(epsg: int, x: float, y: float, pixel: float) -> None:
    grid = grid_at(epsg, x, y, pixel)
    west, east = x - 30 * pixel, x + 30 * pixel
    strokes = list(
        Strokes(grid, line_width=16.0).drawn(ogr.CreateGeometryFromWkt(f"LINESTRING ({west} {y},{east} {y})"))
    )
    south, north = min(s.GetEnvelope()[2] for s in strokes), max(s.GetEnvelope()[3] for s in strokes)
    assert ground_metres(grid, x, y, x, south) == pytest.approx(8.0, rel=0.003)
    assert ground_metres(grid, x, y, x, north) == pytest.approx(8.0, rel=0.003)


def test_feet_are_no_metres() -> None:
    grid = grid_at(2229, 6500000.0, 1800000.0, 1.0)
    (disc,) = Strokes(grid, point_radius=3.048).drawn(ogr.CreateGeometryFromWkt("POINT (6500000 1800000)"))
    west, east, _, _ = disc.GetEnvelope()
    assert east - west == pytest.approx(20.0, rel=1e-3)


def test_without_a_crs_a_unit_is_a_metre() -> None:
    (disc,) = Strokes(grid_at(None, 0, 0, 1.0), point_radius=7.0).drawn(ogr.CreateGeometryFromWkt("POINT (3 4)"))
    assert disc.GetEnvelope() == pytest.approx((-4, 10, -3, 11))


@pytest.mark.parametrize(
    ("wkt", "width", "radius", "kind"),
    [
        pytest.param("POINT (1 1)", 0, 0, ogr.wkbPoint, id="point"),
        pytest.param("POINT (1 1)", 0, 0.3, ogr.wkbPoint, id="radius below a pixel"),
        pytest.param("POINT (1 1)", 0, 0.4, ogr.wkbPolygon, id="radius of a pixel"),
        pytest.param("LINESTRING (1 1,5 5)", 0, 0, ogr.wkbLineString, id="line"),
        pytest.param("LINESTRING (1 1,5 5)", 0.6, 0, ogr.wkbLineString, id="width of a pixel"),
        pytest.param("LINESTRING (1 1,5 5)", 0.8, 0, ogr.wkbPolygon, id="more than a pixel"),
        pytest.param("LINESTRING (1 1,1 1)", 4, 0, ogr.wkbPolygon, id="line without a length"),
    ],
)
def test_nothing_is_thinner_than_a_pixel(wkt: str, width: float, radius: float, kind: int) -> None:
    strokes = Strokes(grid_at(32645, 0, 0, 0.5), width, radius)
    (shape,) = strokes.drawn(ogr.CreateGeometryFromWkt(wkt))
    assert shape.GetGeometryType() == kind


@pytest.mark.parametrize("epsg", [32645, 4326], ids=["metres", "degrees"])
def test_long_lines_are_drawn_in_stretches_without_gaps(epsg: int) -> None:
    pixel = 0.5 if epsg == 32645 else 5e-6
    x, y = (500000.0, 3000000.0) if epsg == 32645 else (85.5, 27.6)
    grid = grid_at(epsg, x, y, pixel, 4000)
    angles = np.linspace(0, 9, 500)
    places = [(x + 150 * pixel * a * math.cos(a), y + 150 * pixel * a * math.sin(a)) for a in angles.tolist()]
    line = ogr.CreateGeometryFromWkt(f"LINESTRING ({','.join(f'{a!r} {b!r}' for a, b in places)})")
    whole: ogr.Geometry | None = None
    shapes = list(Strokes(grid, line_width=4.0).drawn(line))
    assert len(shapes) > 10
    for shape in shapes:
        whole = shape if whole is None else whole.Union(shape)
    assert whole is not None
    assert whole.GetGeometryName() == "POLYGON"
    assert whole.Contains(line)
    bare = list(Strokes(grid).drawn(line))
    assert max(part.GetPointCount() for part in bare) <= MOST_VERTICES + 1
    assert sum(part.GetPointCount() - 1 for part in bare) == 499


def test_the_reach_covers_the_widest_mark() -> None:
    north = grid_at(4326, 25.0, 69.0, 5e-6)
    assert Strokes(north, point_radius=20.0).reach > 20 / 111_500 / math.cos(math.radians(69))
    assert Strokes(north).reach == pytest.approx(5e-6)


def test_moved_geometries() -> None:
    affine = (10.0, 2.0, 0.0, 20.0, 0.0, -1.0)
    for before, after in (
        ("POINT (1 2)", "POINT (12 18)"),
        ("LINESTRING (0 0,1 2)", "LINESTRING (10 20,12 18)"),
        (
            "POLYGON ((0 0,4 0,4 4,0 0),(1 0,2 0,2 1,1 0))",
            "POLYGON ((10 20,18 20,18 16,10 20),(12 20,14 20,14 19,12 20))",
        ),
    ):
        assert moved(ogr.CreateGeometryFromWkt(before), affine).ExportToWkt() == after


def test_parts_of_collections() -> None:
    shape = ogr.CreateGeometryFromWkt(
        "GEOMETRYCOLLECTION (POINT (0 0),MULTIPOLYGON (((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5))),"
        "MULTILINESTRING ((0 0,3 4)),MULTIPOINT ((1 1),(2 2)))"
    )
    assert [size_of(part) for part in simple_parts(shape)] == [0, 0.5, 0.5, 5, 0, 0]
    assert list(simple_parts(None)) == []
