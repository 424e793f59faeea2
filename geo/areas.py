"""Areas on the ground in square metres, and pixel sizes in metres."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from .grid import Grid
from .windows import Window

gdal.UseExceptions()

# Mean length of a degree of latitude on the WGS 84 ellipsoid (a quarter of the meridian, 10,001,965.7 m, by 90).
METRES_PER_DEGREE = 111_132.95


class AreaMeter:
    """Areas of the pixels of a grid, and of what is drawn on it, in square metres.

    In projected CRSs areas are planar (times the square of the linear unit). Degrees are no lengths, and those of
    Mercator maps grow with the latitude, so there the area is that on the ellipsoid: coordinates are projected to
    the cylindrical equal-area projection of EPSG:6933, on the CRS's own ellipsoid and centred on the grid.
    Meridians and parallels stay straight in it, so areas of upright pixels are exact.
    `known` is false without a CRS: nothing can be said then.
    """

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self.known = bool(grid.crs_wkt)
        self._unit_area = 1.0
        self._to_equal_area: osr.CoordinateTransformation | None = None
        if not self.known:
            return
        if grid.crs.IsGeographic() or is_mercator(grid.crs):
            self._to_equal_area = _equal_area_transformation(grid)
        else:
            self._unit_area = grid.crs.GetLinearUnits() ** 2

    def on_plane(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Places (n, 2) on a plane in metres on which areas are true; unchanged without a CRS."""
        if self._to_equal_area is None or not len(places):
            return places * np.sqrt(self._unit_area)
        return np.array(self._to_equal_area.TransformPoints(places.tolist()))[:, :2]

    def of_rows(self, window: Window) -> NDArray[np.float64]:
        """Area of one pixel in every row of a window, measured in its middle column; NaN without a CRS."""
        if not self.known:
            return np.full(window.height, np.nan)
        _, a, b, _, d, e = self._grid.transform
        if self._to_equal_area is None:
            return np.full(window.height, abs(a * e - b * d) * self._unit_area)
        # Rows of a rotated grid cross parallels; within a window the middle column speaks for all of them well enough.
        middle = Window(window.row, window.col + window.width // 2, window.height, 1)
        x0, a, b, y0, d, e = self._grid.window_transform(middle)
        rows, cols = np.meshgrid(np.arange(window.height + 1), np.arange(2), indexing="ij")
        places = np.stack([x0 + cols * a + rows * b, y0 + cols * d + rows * e], axis=-1)
        moved = np.array(self._to_equal_area.TransformPoints(places.reshape(-1, 2).tolist()))[:, :2]
        corners = moved.reshape(window.height + 1, 2, 2)
        one = corners[1:, 1] - corners[:-1, 0]
        other = corners[1:, 0] - corners[:-1, 1]
        return np.abs(one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]) / 2  # half the diagonals' cross product


def ground_size(crs_wkt: str, pixel_size: tuple[float, float], latitude: float = 0.0) -> float | None:
    """Side of a pixel in metres, for comparisons; None without a CRS.

    Degrees count by the pixel's height, which depends little on where it lies, unlike its width. Lengths on Mercator
    maps grow with the latitude (in degrees), without which a pixel is taken to lie on the equator.
    """
    if not crs_wkt:
        return None
    crs = osr.SpatialReference()
    crs.ImportFromWkt(crs_wkt)
    width, height = pixel_size
    if crs.IsGeographic():
        return float(np.degrees(height * crs.GetAngularUnits())) * METRES_PER_DEGREE
    shrunk = float(np.cos(np.radians(latitude))) if is_mercator(crs) else 1.0
    return float(np.sqrt(width * height)) * crs.GetLinearUnits() * shrunk


def centre_latitude(grid: Grid) -> float:
    """The latitude of a grid's centre in degrees; 0 where its CRS has no place on the Earth."""
    if not (grid.crs.IsProjected() or grid.crs.IsGeographic()):
        return 0.0
    geographic = geographic_crs(grid.crs)
    xmin, ymin, xmax, ymax = grid.extent()
    to_degrees = osr.CoordinateTransformation(grid.crs, geographic)
    return float(to_degrees.TransformPoint((xmin + xmax) / 2, (ymin + ymax) / 2)[1])


def is_mercator(crs: osr.SpatialReference) -> bool:
    """Whether lengths on the map grow with the latitude."""
    name = crs.GetAttrValue("PROJECTION") or ""
    return "Mercator" in name and "Transverse" not in name and "Oblique" not in name


def _equal_area_transformation(grid: Grid) -> osr.CoordinateTransformation:
    geographic = geographic_crs(grid.crs)
    xmin, ymin, xmax, ymax = grid.extent()
    centre = ((xmin + xmax) / 2, (ymin + ymax) / 2)
    if not grid.crs.IsGeographic():
        centre = osr.CoordinateTransformation(grid.crs, geographic).TransformPoint(*centre)[:2]
    equal_area = osr.SpatialReference()
    equal_area.CopyGeogCSFrom(grid.crs)
    # Centred on the grid, no pixel lies across the edge of the projection, also beyond the 180th meridian.
    equal_area.SetCEA(30.0, centre[0], 0.0, 0.0)
    equal_area.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(grid.crs, equal_area)


def geographic_crs(crs: osr.SpatialReference) -> osr.SpatialReference:
    """Longitude and latitude on the CRS's own ellipsoid."""
    geographic = osr.SpatialReference()
    geographic.CopyGeogCSFrom(crs)
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return geographic
