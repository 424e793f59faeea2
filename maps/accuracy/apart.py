"""Points that keep a distance from each other."""

from __future__ import annotations

from itertools import product

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ...geo.areas import geographic_crs, is_mercator
from ...geo.grid import Grid

Places = NDArray[np.float64]


def places_in_space(places: Places, grid: Grid) -> Places:
    """Places (n, 2) of a grid's CRS as points (n, 3) between which straight lines are lengths in metres.

    Projected CRSs are planar. Places in degrees and on Mercator maps, where lengths grow with the latitude, are those
    on the CRS's own ellipsoid: the straight line is as long as the way on the ground to 1 : 100,000 for 100 km.
    Without a CRS the units stay.
    """
    crs = grid.crs
    if not grid.crs_wkt or not (crs.IsGeographic() or is_mercator(crs)):
        unit = float(crs.GetLinearUnits()) if grid.crs_wkt else 1.0
        return np.column_stack([places * unit, np.zeros(len(places))])
    geographic = geographic_crs(crs)
    if not crs.IsGeographic() and len(places):
        places = np.array(osr.CoordinateTransformation(crs, geographic).TransformPoints(places.tolist()))[:, :2]
    longitude, latitude = (places * geographic.GetAngularUnits()).T
    flattening = 1 / crs.GetInvFlattening() if crs.GetInvFlattening() else 0.0
    squeeze = flattening * (2 - flattening)
    across = crs.GetSemiMajor() / np.sqrt(1 - squeeze * np.sin(latitude) ** 2)
    return np.column_stack(
        [
            across * np.cos(latitude) * np.cos(longitude),
            across * np.cos(latitude) * np.sin(longitude),
            across * (1 - squeeze) * np.sin(latitude),
        ]
    )


class Apart:
    """Takes points in space that are at least `distance` from all that it took before; 0 takes all."""

    def __init__(self, distance: float) -> None:
        self._distance = distance
        # Points by cubes with the distance as their side: only those of neighbouring cubes can be too near.
        self._cubes: dict[tuple[int, ...], list[NDArray[np.float64]]] = {}

    def takes(self, point: NDArray[np.float64]) -> bool:
        if not self._distance > 0:
            return True
        cube = tuple(int(number) for number in point // self._distance)
        for step in product((-1, 0, 1), repeat=3):
            for other in self._cubes.get((cube[0] + step[0], cube[1] + step[1], cube[2] + step[2]), ()):
                if np.linalg.norm(point - other) < self._distance:
                    return False
        self._cubes.setdefault(cube, []).append(point)
        return True
