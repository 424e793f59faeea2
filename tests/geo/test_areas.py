from __future__ import annotations

import numpy as np
import pytest
from osgeo import osr

from pixelwise.geo.areas import AreaMeter, centre_latitude, ground_size
from pixelwise.geo.grid import Grid
from pixelwise.geo.windows import Window

# Surface of the WGS 84 ellipsoid in m²: 2πa²(1 + (1 − e²)/e · artanh e) with a = 6378137 m, e² = 0.00669437999014.
EARTH = 510_065_621_724_088.4


def wkt(epsg: int) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return str(crs.ExportToWkt())


def grid_of(epsg: int | None, transform: tuple[float, ...], height: int, width: int) -> Grid:
    return Grid(wkt(epsg) if epsg else "", transform, height, width)  # type: ignore[arg-type]


def outline(grid: Grid) -> np.ndarray:
    xmin, ymin, xmax, ymax = grid.extent()
    return np.array([(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax)])


def area(places: np.ndarray) -> float:
    """Of a polygon on a plane, by the shoelace formula about its first corner, so that nothing cancels out."""
    x, y = (places - places[0]).T
    return float(abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2)


@pytest.mark.parametrize(
    ("epsg", "transform", "pixel"),
    [
        pytest.param(32645, (5e5, 0.5, 0, 3e6, 0, -0.5), 0.25, id="metres"),
        pytest.param(2264, (5e5, 10, 0, 3e5, 0, -10), 100 * (1200 / 3937) ** 2, id="us-survey-feet"),
        pytest.param(32645, (5e5, 0.4, 0.3, 3e6, 0.3, -0.4), 0.25, id="rotated"),
        # On the equator 1° is 111,319.49 m east-west and 110,574.28 m north-south; the pixel lies beside it.
        pytest.param(4326, (0, 0.01, 0, 0.01, 0, -0.01), 1113.1949 * 1105.7428, id="degrees-at-the-equator"),
    ],
)
def test_pixel_area(epsg: int, transform: tuple[float, ...], pixel: float) -> None:
    grid = grid_of(epsg, transform, 1, 1)
    assert AreaMeter(grid).of_rows(grid.window) == pytest.approx([pixel], rel=1e-6)


@pytest.mark.parametrize(
    ("epsg", "transform"),
    [
        pytest.param(4326, (85.0, 0.01, 0, 60.5, 0, -0.01), id="degrees"),
        pytest.param(4326, (179.5, 0.01, 0, 10.0, 0, -0.01), id="across-the-180th-meridian"),
        pytest.param(4326, (359.5, 0.01, 0, 10.0, 0, -0.01), id="longitudes-to-360"),
        pytest.param(4807, (0, 0.01, 0, 50, 0, -0.01), id="grads-from-paris"),
        pytest.param(3857, (0, 10, 0, 8_399_737, 0, -10), id="web-mercator"),
        pytest.param(32645, (5e5, 10, 0, 3e6, 0, -10), id="metres"),
    ],
)
def test_pixels_sum_to_the_area_of_their_outline(epsg: int, transform: tuple[float, ...]) -> None:
    grid = grid_of(epsg, transform, 100, 120)
    meter = AreaMeter(grid)
    assert meter.of_rows(grid.window).sum() * 120 == pytest.approx(area(meter.on_plane(outline(grid))), rel=1e-9)


def test_the_whole_earth() -> None:
    grid = grid_of(4326, (-180, 1, 0, 90, 0, -1), 180, 360)
    assert AreaMeter(grid).of_rows(grid.window).sum() * 360 == pytest.approx(EARTH, rel=1e-9)


def test_web_mercator_has_the_area_on_the_ground() -> None:
    # At 60° north Mercator's metres are twice as long as true ones.
    grid = grid_of(3857, (0, 10, 0, 8_399_737, 0, -10), 1, 1)
    assert AreaMeter(grid).of_rows(grid.window) == pytest.approx([25.08], rel=1e-3)


def test_rows_of_a_window_are_those_of_the_grid() -> None:
    grid = grid_of(4326, (10, 0.01, 0, 60, 0, -0.01), 500, 500)
    meter = AreaMeter(grid)
    part = meter.of_rows(Window(100, 37, 50, 90))
    assert part == pytest.approx(meter.of_rows(grid.window)[100:150], rel=1e-9)


def test_without_a_crs_nothing_is_known() -> None:
    grid = grid_of(None, (0, 1, 0, 0, 0, -1), 10, 10)
    meter = AreaMeter(grid)
    assert not meter.known
    assert np.array_equal(meter.on_plane(outline(grid)), outline(grid))
    assert np.isnan(meter.of_rows(grid.window)).all()


@pytest.mark.parametrize(
    ("epsg", "size", "metres"),
    [
        pytest.param(32645, (0.5, 0.5), 0.5, id="metres"),
        pytest.param(2264, (10.0, 10.0), 3.048, id="feet"),
        pytest.param(4326, (1.34e-6, 1.19e-6), 0.1322, id="degrees"),
        pytest.param(4807, (0.01, 0.01), 1000.2, id="grads"),
        pytest.param(None, (1.0, 1.0), None, id="no-crs"),
    ],
)
def test_ground_size(epsg: int | None, size: tuple[float, float], metres: float | None) -> None:
    found = ground_size(wkt(epsg) if epsg else "", size)
    assert found == (None if metres is None else pytest.approx(metres, rel=1e-3))


@pytest.mark.parametrize(
    ("epsg", "metres"),
    [
        pytest.param(3857, 5.0, id="mercator"),
        pytest.param(3395, 5.0, id="mercator on the ellipsoid"),
        pytest.param(32633, 10.0, id="transverse mercator"),
    ],
)
def test_pixels_of_mercator_maps_shrink_towards_the_poles(epsg: int, metres: float) -> None:
    assert ground_size(wkt(epsg), (10.0, 10.0), latitude=60) == pytest.approx(metres, rel=1e-6)


@pytest.mark.parametrize(
    ("grid", "latitude"),
    [
        pytest.param(grid_of(3857, (0, 10, 0, 8_399_738, 0, -10), 1, 1), 60, id="mercator"),
        pytest.param(grid_of(4326, (10, 0.1, 0, 48, 0, -0.1), 20, 20), 47, id="degrees"),
        pytest.param(grid_of(None, (0, 1, 0, 0, 0, -1), 10, 10), 0, id="no crs"),
    ],
)
def test_centre_latitude(grid: Grid, latitude: float) -> None:
    assert centre_latitude(grid) == pytest.approx(latitude, abs=1e-4)
