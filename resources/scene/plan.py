"""What the sample scene is made of.

All coordinates are metres from the north-western corner, y southwards. Positions of roads, river and woods are shares
of the scene's side; houses, trees and lanes are as large as in nature, so that a small scene is a small village.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from .shapes import Occupied, Points, line, rectangle, union


@dataclass(frozen=True)
class Part:
    """A rectangle of a building: centre, angle of its ridge, size, height of the eaves, rise of the roof above them."""

    x: float
    y: float
    angle: float
    length: float
    width: float
    eave: float
    rise: float
    roof: str


@dataclass(frozen=True)
class Building:
    kind: str
    material: str
    parts: tuple[Part, ...]

    @property
    def outline(self) -> ogr.Geometry:
        return union(rectangle(part.x, part.y, part.angle, part.length, part.width) for part in self.parts)


@dataclass(frozen=True)
class Road:
    """A centre line, the width of the carriageway and of the pavement on each side, the surface."""

    line: Points
    width: float
    pavement: float
    surface: str

    @property
    def outline(self) -> ogr.Geometry:
        return line(self.line).Buffer(self.width / 2 + self.pavement, 8)


@dataclass(frozen=True)
class Surface:
    """A piece of ground of one kind: a garden, a yard, a crop, a car; `angle` is that of its rows or lines."""

    outline: ogr.Geometry
    kind: str
    angle: float = 0.0


@dataclass(frozen=True)
class Crown:
    """A tree: centre, radii at equal angles, height, kind."""

    x: float
    y: float
    radii: NDArray[np.float64]
    height: float
    kind: str


@dataclass
class Plan:
    """Everything in the scene, each list in drawing order; `taken` is where nothing else may stand."""

    side: float
    river: Points = field(default_factory=lambda: np.zeros((0, 2)))
    waters: list[ogr.Geometry] = field(default_factory=list)
    roads: list[Road] = field(default_factory=list)
    yards: list[Surface] = field(default_factory=list)
    grounds: list[Surface] = field(default_factory=list)
    buildings: list[Building] = field(default_factory=list)
    fields: list[Surface] = field(default_factory=list)
    meadows: list[Surface] = field(default_factory=list)
    woods: list[ogr.Geometry] = field(default_factory=list)
    crowns: list[Crown] = field(default_factory=list)
    cars: list[Surface] = field(default_factory=list)
    taken: Occupied = field(default_factory=Occupied)
