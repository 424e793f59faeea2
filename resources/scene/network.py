"""The river, the ponds and the roads of the sample scene."""

from __future__ import annotations

import numpy as np

from .plan import Plan, Road
from .shapes import around, curve, normals, parts_of, polygon, wavy_radii

# Below this side in metres there is room for the two main roads and the houses on them, no more.
SMALL_SIDE = 250.0

# Tracks first, main roads last, because later ones lie on top: knots as shares of the side, width, pavement, surface.
SIDE_ROADS = (
    ([(0.37, 0.155), (0.25, 0.135), (0.12, 0.17), (-0.03, 0.15)], 3.2, 0.0, "gravel"),
    ([(0.905, -0.03), (0.92, 0.2), (0.895, 0.4), (0.91, 0.7), (0.9, 1.03)], 3.4, 0.0, "gravel"),
    ([(0.4, 0.925), (0.29, 0.95), (0.13, 0.925), (-0.03, 0.96)], 3.2, 0.0, "gravel"),
    ([(0.395, 0.16), (0.46, 0.15), (0.57, 0.165), (0.64, 0.15), (0.675, 0.19)], 5.6, 1.5, "old"),
    ([(0.38, 0.305), (0.47, 0.32), (0.57, 0.30), (0.68, 0.32)], 5.4, 1.4, "old"),
    ([(0.67, 0.185), (0.685, 0.3), (0.665, 0.4), (0.675, 0.5)], 5.2, 1.4, "old"),
    ([(0.38, 0.395), (0.26, 0.38), (0.16, 0.40), (0.13, 0.45), (0.135, 0.51)], 5.2, 1.4, "old"),
    ([(0.2, 0.51), (0.19, 0.6), (0.21, 0.7), (0.27, 0.745), (0.405, 0.735)], 6.6, 0.0, "concrete"),
    ([(0.405, 0.82), (0.48, 0.835), (0.6, 0.81), (0.70, 0.83)], 5.4, 1.4, "old"),
    ([(0.595, 0.5), (0.605, 0.6), (0.59, 0.7), (0.6, 0.815)], 5.0, 1.3, "old"),
)
MAIN_ROADS = (
    ([(-0.03, 0.515), (0.2, 0.51), (0.39, 0.495), (0.6, 0.505), (0.8, 0.49), (1.03, 0.52)], 6.6, 0.3, "asphalt"),
    ([(0.405, -0.03), (0.385, 0.2), (0.375, 0.4), (0.395, 0.6), (0.405, 0.8), (0.385, 1.03)], 7.2, 1.7, "asphalt"),
)
PONDS = ((0.235, 0.895, 0.03), (0.535, 0.41, 0.018))


def add_river(plan: Plan, rng: np.random.Generator) -> None:
    """A river from north to south and the ponds."""
    side = plan.side
    bends = [0.81, 0.77, 0.80, 0.76, 0.795, 0.755, 0.785, 0.76, 0.79]
    plan.river = curve([(side * (x + rng.normal(0, 0.008)), side * (i / 6 - 0.17)) for i, x in enumerate(bends)])
    width = float(np.clip(side * 0.028, 6, 22))
    along = np.linspace(0, 1, len(plan.river))
    wander = np.interp(along, np.linspace(0, 1, 26), rng.uniform(0.8, 1.25, 26))
    aside = normals(plan.river) * (width / 2 * wander)[:, None]
    banks = np.vstack([plan.river + aside, (plan.river - aside)[::-1]])
    plan.waters += parts_of(polygon(banks).Buffer(0))
    for x, y, share in PONDS:
        radii = wavy_radii(rng, max(side * share, 4), 60, 0.14)
        plan.waters.append(around(side * x, side * y, radii, 1.5, rng.uniform(0, 3)))
    for water in plan.waters:
        plan.taken.add(water.Buffer(2))


def add_roads(plan: Plan, rng: np.random.Generator) -> None:
    """Tracks, streets and the two main roads, as many as the scene has room for."""
    for knots, width, pavement, surface in (*(SIDE_ROADS if plan.side > SMALL_SIDE else ()), *MAIN_ROADS):
        bent = [(plan.side * (x + rng.normal(0, 0.003)), plan.side * (y + rng.normal(0, 0.003))) for x, y in knots]
        plan.roads.append(Road(curve(bent), min(width, max(plan.side * 0.06, 4)), pavement, surface))
    for road in plan.roads:
        plan.taken.add(road.outline.Buffer(1))
