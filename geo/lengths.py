"""Lengths on the ground in metres."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from .areas import geographic_crs, is_mercator
from .grid import Grid

Places = NDArray[np.float64]


class LengthMeter:
    """Lengths of short lines in the CRS of a grid, in metres.

    In projected CRSs they are planar. In degrees, and on Mercator maps, whose scale grows with the latitude, they are
    those on the CRS's own ellipsoid: the line is taken for straight on the plane that touches the ellipsoid in its
    middle, which is right to a millionth for lines of up to some kilometres. `known` is false without a CRS.
    """

    def __init__(self, grid: Grid) -> None:
        self.known = bool(grid.crs_wkt)
        self._unit = 1.0
        self._to_degrees: osr.CoordinateTransformation | None = None
        self._on_ellipsoid = False
        if not self.known:
            return
        crs = grid.crs
        self._on_ellipsoid = bool(crs.IsGeographic()) or is_mercator(crs)
        if not self._on_ellipsoid:
            self._unit = float(crs.GetLinearUnits())
            return
        self._major = float(crs.GetSemiMajor())
        flattening = 1 / crs.GetInvFlattening() if crs.GetInvFlattening() else 0.0
        self._eccentricity_squared = flattening * (2 - flattening)
        self._radians = float(crs.GetAngularUnits())
        if not crs.IsGeographic():
            geographic = geographic_crs(crs)
            self._to_degrees = osr.CoordinateTransformation(crs, geographic)
            self._radians = float(geographic.GetAngularUnits())

    def between(self, begin: Places, end: Places) -> NDArray[np.float64]:
        """Lengths of lines from places (n, 2) to others; NaN without a CRS."""
        if not self.known:
            return np.full(len(begin), np.nan)
        if not self._on_ellipsoid:
            return np.asarray(np.hypot(*(end - begin).T) * self._unit)
        begin, end = self._angles(begin), self._angles(end)
        latitude = (begin[:, 1] + end[:, 1]) / 2
        # Radii of curvature of the parallel and of the meridian (Snyder 1987, Map Projections, p. 25).
        squeeze = 1 - self._eccentricity_squared * np.sin(latitude) ** 2
        across = self._major / np.sqrt(squeeze) * np.cos(latitude)
        along = self._major * (1 - self._eccentricity_squared) / squeeze**1.5
        way = end - begin
        return np.asarray(np.hypot(way[:, 0] * across, way[:, 1] * along))

    def _angles(self, places: Places) -> Places:
        if self._to_degrees is not None and len(places):
            places = np.array(self._to_degrees.TransformPoints(places.tolist()))[:, :2]
        return places * self._radians
