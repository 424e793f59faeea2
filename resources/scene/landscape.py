"""Woods, fields, meadows and the trees outside gardens of the sample scene."""

from __future__ import annotations

import itertools

import numpy as np
from osgeo import ogr

from .network import SMALL_SIDE
from .plan import Plan, Surface
from .settlement import add_crown
from .shapes import (
    Points,
    around,
    burn,
    length_of,
    normals,
    offset,
    parts_of,
    polygon,
    rectangle,
    split_cells,
    stations,
    turn,
    union,
    wavy_radii,
)

WOODS = (
    (0.06, 0.29, 0.085, 1.3),
    (0.93, 0.1, 0.075, 1.2),
    (0.52, 0.665, 0.05, 1.3),
    (0.97, 0.8, 0.1, 1.3),
    (0.04, 1.0, 0.07, 1.5),
    (0.245, 0.05, 0.05, 1.5),
)
CROPS = ("wheat", "barley", "maize", "beet", "stubble", "soil", "potato", "meadow")
CROP_SHARES = (0.22, 0.12, 0.17, 0.12, 0.1, 0.12, 0.05, 0.1)
ORCHARD = (0.45, 0.61)
# No fields here: the orchard and the village green around its pond.
GREENS = (ORCHARD, (0.5, 0.41), (0.57, 0.41))


def add_woods(plan: Plan, rng: np.random.Generator) -> None:
    """Woods with room left for roads, water and houses, each of broad-leaved trees, conifers or both."""
    built = [surface.outline for surface in (*plan.yards, *plan.grounds)]
    keep_out = union(
        [road.outline.Buffer(3) for road in plan.roads]
        + [water.Buffer(2) for water in plan.waters]
        + [building.outline.Buffer(5) for building in plan.buildings]
        + built
    )
    for x, y, share, stretch in WOODS:
        radii = wavy_radii(rng, plan.side * share, 90, 0.16)
        blob = around(x * plan.side, y * plan.side, radii, stretch, rng.uniform(0, 3)).Buffer(0)
        inside = blob.Intersection(rectangle(plan.side / 2, plan.side / 2, 0, plan.side + 10, plan.side + 10))
        pieces = parts_of(inside.Difference(keep_out).Buffer(-1.5).Buffer(1.5), 80)
        plan.woods += pieces
        for piece in pieces:
            plant_wood(plan, rng, piece)


def plant_wood(plan: Plan, rng: np.random.Generator, wood: ogr.Geometry) -> None:
    """Crowns on a jittered grid inside a wood; some woods hold a block of conifers."""
    xmin, xmax, ymin, ymax = wood.GetEnvelope()
    step = 5.0
    inside = burn([(wood.Buffer(-1.2), 1)], (int(plan.side) + 12,) * 2, 1.0, (-6, -6))
    conifers = rng.choice([0.05, 0.3, 0.9])
    split = rng.uniform(0.3, 0.7) * (xmax - xmin) + xmin
    for row, y in enumerate(np.arange(ymin, ymax, step * 0.87)):
        for x in np.arange(xmin + step / 2 * (row % 2), xmax, step):
            x2, y2 = x + rng.normal(0, 0.9), y + rng.normal(0, 0.9)
            if not inside[int(np.clip(y2 + 6, 0, len(inside) - 1)), int(np.clip(x2 + 6, 0, len(inside) - 1))]:
                continue
            needles = rng.random() < (conifers if x2 > split else conifers / 4)
            kind = "conifer" if needles else str(rng.choice(["broad", "oak", "light"], p=(0.5, 0.33, 0.17)))
            radius = rng.uniform(1.9, 2.9) if needles else rng.uniform(2.3, 4.6)
            add_crown(plan, rng, x2, y2, radius, kind, room=0.2)


def add_fields(plan: Plan, rng: np.random.Generator) -> None:
    """Fields and meadows wherever nothing else is."""
    side = plan.side
    verge = 2.5 if side > SMALL_SIDE else 1.0
    taken = union(
        [road.outline.Buffer(verge) for road in plan.roads]
        + [water.Buffer(3 * verge) for water in plan.waters]
        + [wood.Buffer(verge) for wood in plan.woods]
        + [building.outline.Buffer(3 * verge) for building in plan.buildings]
        + [surface.outline.Buffer(verge) for surface in (*plan.grounds, *plan.yards)]
        + [rectangle(x * side, y * side, 0, 0.13 * side, 0.13 * side) for x, y in GREENS]
    )
    square = rectangle(side / 2, side / 2, 0, side, side)
    corners = np.array([(-0.6, -0.6), (0.6, -0.6), (0.6, 0.6), (-0.6, 0.6)]) @ turn(rng.uniform(-0.12, 0.12))
    for cell in split_cells((corners + 0.5) * side, (0.19 * side) ** 2, rng):
        open_land = polygon(cell).Intersection(square).Difference(taken)
        for piece in parts_of(open_land.Buffer(-6 * verge / 2.5).Buffer(5.2 * verge / 2.5), 0.0024 * side**2):
            crop = str(rng.choice(CROPS, p=CROP_SHARES))
            narrow = 4 * np.pi * piece.GetArea() / piece.Boundary().Length() ** 2 < 0.28
            angle = direction_of(cell)
            target = plan.meadows if crop == "meadow" or narrow else plan.fields
            target.append(Surface(piece, "meadow" if narrow else crop, angle))
    if not plan.fields and plan.meadows:
        plan.fields.append(Surface(plan.meadows.pop(0).outline, "wheat", 0.1))


def direction_of(cell: Points) -> float:
    """The angle of a cell's longest side, along which a farmer ploughs."""
    sides = np.roll(cell, -1, axis=0) - cell
    dx, dy = sides[int(np.argmax(np.hypot(*sides.T)))]
    return float(np.arctan2(dy, dx))


def add_trees(plan: Plan, rng: np.random.Generator) -> None:
    """Trees on the river's banks, along roads and field edges, in an orchard and in meadows."""
    for surface in plan.fields:
        plan.taken.add(surface.outline)
    for bank in (-1, 1):
        line_up(plan, rng, plan.river + normals(plan.river) * bank * np.clip(plan.side * 0.028, 6, 22) * 0.72, "bank")
    for road in plan.roads:
        if road.surface == "asphalt":
            aside = normals(road.line) * (road.width / 2 + road.pavement + 3)
            for edge in (road.line + aside, road.line - aside):
                line_up(plan, rng, edge, "avenue")
    for surface in plan.fields:
        if rng.random() < 0.45:
            grown = surface.outline.Buffer(1.6)
            ring = np.array(grown.GetGeometryRef(0).GetPoints())[:, :2]
            start = rng.integers(len(ring))
            edge = np.roll(ring[:-1], -start, axis=0)[: max(int(len(ring) * rng.uniform(0.15, 0.4)), 3)]
            line_up(plan, rng, edge, "hedgerow")
    plant_orchard(plan, rng)
    for x, y in rng.uniform(0, plan.side, (int(plan.side**2 / 900), 2)):
        add_crown(plan, rng, x, y, rng.uniform(1, 5.2), str(rng.choice(["broad", "oak", "light"])), room=1.1)


def line_up(plan: Plan, rng: np.random.Generator, points: Points, habit: str) -> None:
    """Trees along a line: an even avenue, a ragged river bank or a dense hedgerow."""
    spacing, radius, keep, jitter = {
        "bank": ((3.5, 11), (1.6, 5), 0.75, 1.4),
        "avenue": ((10.5, 11.5), (2.6, 4), 0.6, 0.3),
        "hedgerow": ((1.8, 5), (1.0, 3.6), 0.85, 0.5),
    }[habit]
    kinds = {"bank": ["light", "broad", "willow"], "avenue": ["broad"], "hedgerow": ["broad", "oak", "bush"]}[habit]
    length = length_of(points)
    distances = np.cumsum(rng.uniform(*spacing, int(length / spacing[0]) + 1))
    here, _ = stations(points, distances[distances < length])
    for x, y in here + rng.normal(0, jitter, here.shape):
        if rng.random() < keep:
            room = 0.35 if habit == "avenue" else 0.15
            add_crown(plan, rng, x, y, rng.uniform(*radius), str(rng.choice(kinds)), room)


def plant_orchard(plan: Plan, rng: np.random.Generator) -> None:
    """Fruit trees in rows, the land between them mown."""
    x, y = ORCHARD[0] * plan.side, ORCHARD[1] * plan.side
    half, angle = 0.05 * plan.side, rng.uniform(-0.2, 0.2)
    plan.meadows.append(Surface(rectangle(x, y, angle, 2 * half, 2 * half), "meadow", angle))
    steps = np.arange(-half + 3, half - 2, 7.0).tolist()
    for along, across in itertools.product(steps, steps):
        px, py = np.asarray(offset(x, y, angle, along, across)) + rng.normal(0, 0.3, 2)
        if rng.random() < 0.92:
            add_crown(plan, rng, px, py, rng.uniform(1.7, 2.7), "fruit", room=0.9)
