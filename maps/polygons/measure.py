"""Outlines on the map, and their areas and lengths on the ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...geo.areas import AreaMeter
from ...geo.grid import Grid
from ...geo.lengths import LengthMeter
from .rings import Places, Rings, following_vertices, ring_sums, twice_areas


@dataclass(frozen=True)
class Measured:
    """Rings with coordinates of the map; outer rings turn to the left there, as OGC's Simple Features say.

    `areas` are square metres, those of holes negative, `lengths` metres. Without a CRS areas are in the square units
    of the raster, and lengths are NaN.
    """

    rings: Rings
    areas: NDArray[np.float64]
    lengths: NDArray[np.float64]


class Measure:
    """Measures rings of the pixels of a grid."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._areas, self._lengths = AreaMeter(grid), LengthMeter(grid)
        _, a, b, _, d, e = grid.transform
        self._mirrored = a * e - b * d > 0

    @property
    def known(self) -> bool:
        """Whether there is a CRS, without which nothing is known in metres."""
        return self._areas.known

    def measured(self, rings: Rings) -> Measured:
        rings = Rings(rings.region, rings.bounds, place_on(self._grid, rings.places), rings.square)
        if not self._mirrored:
            rings = reversed_rings(rings)
        areas = ring_sums(rings, twice_areas(self._areas.on_plane(rings.places), rings)) / 2
        steps = self._lengths.between(rings.places, rings.places[following_vertices(rings)])
        return Measured(rings, areas, ring_sums(rings, steps))


def place_on(grid: Grid, places: Places) -> Places:
    """Coordinates (x, y) on the map of places (col, row)."""
    x0, a, b, y0, d, e = grid.transform
    cols, rows = places.T
    return np.stack([x0 + cols * a + rows * b, y0 + cols * d + rows * e], axis=1)


def reversed_rings(rings: Rings) -> Rings:
    """Each ring the other way round."""
    owners = rings.owners
    vertex = rings.bounds[:-1][owners] + rings.bounds[1:][owners] - 1 - np.arange(len(owners))
    return Rings(rings.region, rings.bounds, rings.places[vertex], rings.square)
