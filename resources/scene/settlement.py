"""Halls, farms, houses and gardens of the sample scene."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from .network import SMALL_SIDE
from .plan import Building, Crown, Part, Plan, Road, Surface
from .shapes import around, length_of, line, offset, rectangle, stations, wavy_radii

HALLS = ((0.1, 0.585), (0.295, 0.60), (0.1, 0.69), (0.3, 0.68), (0.3, 0.82), (0.5, 0.925), (0.63, 0.92))
FARMS = ((0.95, 0.34), (0.07, 0.82))
HOUSE_KINDS = ("gable", "hip", "angle", "bungalow", "row", "block")
HOUSE_SHARES = (0.36, 0.19, 0.18, 0.13, 0.08, 0.06)
ROOFS = ("red", "orange", "brown", "slate", "dark")
ROOF_SHARES = (0.34, 0.18, 0.2, 0.13, 0.15)


@dataclass(frozen=True)
class Parcel:
    """A garden on one side (-1 or 1) of a street: its middle on the street's edge, the street's angle, its size."""

    x: float
    y: float
    angle: float
    sign: int
    frontage: float
    depth: float

    def at(self, along: float, deep: float) -> tuple[float, float]:
        """The point that lies `along` the street and `deep` into the parcel."""
        return offset(self.x, self.y, self.angle, along, self.sign * deep)


def add_halls(plan: Plan, rng: np.random.Generator) -> None:
    """Halls of a trading estate on their paved yards, and farms."""
    if plan.side <= SMALL_SIDE:
        return
    for x, y in HALLS:
        x, y, angle = plan.side * x, plan.side * y, rng.normal(0, 0.06) + np.pi / 2 * (rng.random() < 0.4)
        length, width = rng.uniform(32, 56), rng.uniform(19, 30)
        rise = width / 2 * rng.uniform(0.06, 0.16)
        parts = [Part(x, y, angle, length, width, rng.uniform(6, 9), rise, "gable")]
        if rng.random() < 0.6:
            office = offset(x, y, angle, length / 2 + 4.5, -width / 4)
            parts.append(Part(*office, angle, 12, width / 2, rng.uniform(4, 5.5), 0, "flat"))
        hall = Building("hall", str(rng.choice(["metal", "membrane", "blue", "fibre"])), tuple(parts))
        if plan.taken.fits(hall.outline.Buffer(4)):
            yard = rectangle(x, y, angle, length + rng.uniform(22, 30), width + rng.uniform(14, 26))
            plan.buildings.append(hall)
            for outline in (access(plan, x, y, 7.0), yard):
                plan.yards.append(Surface(outline, "yard", angle))
                plan.taken.add(outline)
            park_cars(plan, rng, x, y, angle, length, width / 2 + 4.2)
    for x, y in FARMS:
        add_farm(plan, rng, x * plan.side, y * plan.side)


def access(plan: Plan, x: float, y: float, width: float) -> ogr.Geometry:
    """A straight drive from a place to the nearest road, which covers its end."""
    points = np.vstack([road.line for road in plan.roads])
    nearest = points[int(np.argmin(np.hypot(*(points - (x, y)).T)))]
    return line(np.array([(x, y), nearest])).Buffer(width / 2, 2)


def park_cars(
    plan: Plan, rng: np.random.Generator, x: float, y: float, angle: float, length: float, aside: float
) -> None:
    """A row of parked cars along a hall."""
    for along in np.arange(-length / 2 + 3, length / 2 - 3, 2.7).tolist():
        if rng.random() < 0.45:
            place = offset(x, y, angle, along, aside)
            plan.cars.append(Surface(rectangle(*place, angle + np.pi / 2, 4.4, 1.8), "car"))


def add_farm(plan: Plan, rng: np.random.Generator, x: float, y: float) -> None:
    """A house, two barns and an open shed around a gravel yard, if there is room."""
    angle = rng.uniform(-0.3, 0.3)
    layout = [(-18, 0, np.pi / 2, 16, 10, "house"), (2, -17, 0, 30, 13, "barn"), (21, 4, np.pi / 2, 25, 14, "barn")]
    layout.append((-1, 20, 0, 32, 9, "shelter"))
    yard = around(x, y, wavy_radii(rng, 26, 40, 0.07))
    if not plan.taken.fits(yard.Buffer(4)):
        return
    plan.grounds.append(Surface(yard, "gravel", angle))
    plan.grounds.append(Surface(access(plan, x, y, 3.6), "gravel", angle))
    for surface in plan.grounds[-2:]:
        plan.taken.add(surface.outline.Buffer(3))
    for dx, dy, turned, length, width, kind in layout:
        place = offset(x, y, angle, dx, dy)
        rise = width / 2 * (rng.uniform(0.5, 0.8) if kind != "shelter" else 0.2)
        material = str(rng.choice(["red", "brown", "fibre"])) if kind != "shelter" else "metal"
        part = Part(*place, angle + turned, length, width, rng.uniform(3.5, 5), rise, "gable")
        plan.buildings.append(Building(kind, material, (part,)))


def add_houses(plan: Plan, rng: np.random.Generator) -> None:
    """Houses with gardens on both sides of every street that has a pavement."""
    for road in [road for road in plan.roads if road.pavement]:
        main = road.surface == "asphalt"
        chance = (0.85 if road.pavement > 1 else 0.2) if main and plan.side > SMALL_SIDE else 1.0
        for sign in (-1, 1):
            distance = rng.uniform(4, 14)
            while distance < length_of(road.line) - 8:
                kind = str(rng.choice(HOUSE_KINDS, p=HOUSE_SHARES))
                frontage = {"row": 42.0, "block": 38.0}.get(kind, rng.uniform(17, 23))
                parcel = parcel_on(road, distance + frontage / 2, sign, frontage, rng)
                built = rng.random() > chance or add_house(plan, rng, parcel, kind)
                distance += frontage if built else 5


def parcel_on(road: Road, distance: float, sign: int, frontage: float, rng: np.random.Generator) -> Parcel:
    points, angles = stations(road.line, np.array([distance]))
    angle, edge = float(angles[0]), road.width / 2 + road.pavement
    x, y = offset(points[0, 0], points[0, 1], angle, 0, sign * edge)
    return Parcel(x, y, angle, sign, frontage, rng.uniform(27, 36))


def add_house(plan: Plan, rng: np.random.Generator, parcel: Parcel, kind: str) -> bool:
    """A house with its garden, garage and terrace; false where there is no room for the house."""
    setback = rng.uniform(4.5, 8)
    parts, length, depth = house_parts(rng, parcel, kind, setback)
    house = Building(kind, str(rng.choice(ROOFS, p=ROOF_SHARES)) if kind != "block" else "flat", parts)
    outline = house.outline
    if not plan.taken.fits(outline.Buffer(2.5)):
        return False
    middle = parcel.at(0, parcel.depth / 2)
    garden = rectangle(*middle, parcel.angle, parcel.frontage - 0.6, parcel.depth)
    plan.grounds.append(Surface(garden, f"garden{rng.integers(6)}", parcel.angle))
    plan.taken.add(outline.Buffer(1))
    plan.buildings.append(house)
    terrace = parcel.at(rng.uniform(-2, 2), setback + depth + 1.8)
    plan.grounds.append(Surface(rectangle(*terrace, parcel.angle, rng.uniform(4, 8), 3.6), "paving", parcel.angle))
    path = parcel.at(rng.uniform(-3, 3), setback / 2)
    plan.grounds.append(Surface(rectangle(*path, parcel.angle, 1.4, setback), "paving", parcel.angle))
    if kind not in ("row", "block"):
        add_garage(plan, rng, parcel, length, setback)
    furnish_garden(plan, rng, parcel)
    return True


def house_parts(
    rng: np.random.Generator, parcel: Parcel, kind: str, setback: float
) -> tuple[tuple[Part, ...], float, float]:
    """The parts of a house whose front is `setback` metres from the street, and its length and depth."""
    length, width, eave, slope = {
        "gable": (rng.uniform(10, 13.5), rng.uniform(8, 9.8), rng.uniform(3.8, 6), rng.uniform(0.65, 1.05)),
        "hip": (rng.uniform(11, 14), rng.uniform(9, 11), rng.uniform(3.5, 6), rng.uniform(0.4, 0.6)),
        "angle": (rng.uniform(11, 14), rng.uniform(7.5, 9), rng.uniform(3.5, 5), rng.uniform(0.6, 0.9)),
        "bungalow": (rng.uniform(12, 15.5), rng.uniform(8.5, 10.5), rng.uniform(2.7, 3.1), rng.uniform(0.25, 0.45)),
        "row": (rng.uniform(30, 37), rng.uniform(8.5, 10), rng.uniform(5.5, 6.5), rng.uniform(0.55, 0.8)),
        "block": (rng.uniform(22, 31), rng.uniform(10.5, 12.5), rng.uniform(9, 12.5), 0.0),
    }[kind]
    roof = {"hip": "hip", "block": "flat", "bungalow": str(rng.choice(["hip", "gable"]))}.get(kind, "gable")
    across = kind == "gable" and rng.random() < 0.35
    angle = parcel.angle + np.pi / 2 * across + rng.normal(0, 0.02)
    along, depth = (width, length) if across else (length, width)
    shift = rng.uniform(-1.5, 1.5)
    parts = [Part(*parcel.at(shift, setback + depth / 2), angle, length, width, eave, slope * width / 2, roof)]
    if kind == "angle":
        wing = rng.uniform(6, 7.5)
        reach = rng.uniform(4, 6)
        place = parcel.at(shift + rng.choice([-1, 1]) * (length - wing) / 2, setback + (width + reach) / 2)
        parts.append(Part(*place, angle + np.pi / 2, width + reach, wing, eave, slope * wing / 2, "gable"))
    return tuple(parts), along, depth


def add_garage(plan: Plan, rng: np.random.Generator, parcel: Parcel, length: float, setback: float) -> None:
    """A garage beside the house with a drive from the street, often with a car on it."""
    beside = float(rng.choice([-1, 1])) * (length / 2 + 3.4)
    place = parcel.at(beside, setback + 4)
    pitched = rng.random() < 0.3
    part = Part(*place, parcel.angle + np.pi / 2, 6.4, 3.4, 2.6, 0.9 if pitched else 0, "gable" if pitched else "flat")
    garage = Building("garage", "red" if pitched else "flat", (part,))
    if not plan.taken.fits(garage.outline):
        return
    plan.buildings.append(garage)
    plan.taken.add(garage.outline.Buffer(0.5))
    drive = parcel.at(beside, setback / 2)
    plan.grounds.append(Surface(rectangle(*drive, parcel.angle, 3.2, setback + 1.6), "paving", parcel.angle))
    if rng.random() < 0.5:
        plan.cars.append(Surface(rectangle(*drive, parcel.angle + np.pi / 2, 4.4, 1.8), "car"))


def furnish_garden(plan: Plan, rng: np.random.Generator, parcel: Parcel) -> None:
    """A bed, a shed, a hedge and trees in a garden."""
    half, depth = parcel.frontage / 2, parcel.depth
    if rng.random() < 0.4:
        bed = parcel.at(rng.uniform(-half + 4, half - 4), depth - 5)
        plan.grounds.append(Surface(rectangle(*bed, parcel.angle, rng.uniform(4, 8), 3.5), "bed", parcel.angle))
    if rng.random() < 0.4:
        place = parcel.at(float(rng.choice([-1, 1])) * (half - 2.5), depth - 2.5)
        part = Part(*place, parcel.angle, rng.uniform(3, 4.5), rng.uniform(2.4, 3.2), 2.1, 0.6, "gable")
        shed = Building("shed", str(rng.choice(["brown", "fibre", "dark"])), (part,))
        if plan.taken.fits(shed.outline):
            plan.buildings.append(shed)
            plan.taken.add(shed.outline.Buffer(0.5))
    if rng.random() < 0.45:
        side = float(rng.choice([-1, 1])) * (half - 0.4)
        for deep in np.arange(6, depth, 1.3).tolist():
            add_crown(plan, rng, *parcel.at(side, deep), rng.uniform(0.7, 0.95), "hedge", room=0.9)
    for _ in range(rng.integers(1, 6)):
        spot = parcel.at(rng.uniform(-half, half), rng.uniform(1.5, depth))
        kind = str(rng.choice(["broad", "fruit", "conifer", "light", "copper"], p=(0.34, 0.3, 0.16, 0.16, 0.04)))
        add_crown(plan, rng, *spot, rng.uniform(1.2, 4.2), kind, room=0.7)


def add_crown(
    plan: Plan, rng: np.random.Generator, x: float, y: float, radius: float, kind: str, room: float = 0.5
) -> None:
    """A tree, unless a building, road or water is within `room` times its radius."""
    if not (-radius < x < plan.side + radius and -radius < y < plan.side + radius):
        return
    if not plan.taken.fits(rectangle(x, y, 0, 2 * radius * room, 2 * radius * room)):
        return
    height = {"hedge": 1.9, "fruit": radius * 1.3 + 0.5, "conifer": radius * 3.6}.get(kind, radius * 2 + 2)
    radii = wavy_radii(rng, radius, 18, 0.05 if kind == "conifer" else 0.11)
    plan.crowns.append(Crown(x, y, radii, height * rng.uniform(0.85, 1.15), kind))


def add_traffic(plan: Plan, rng: np.random.Generator) -> None:
    """Cars on the right-hand lanes of the streets, and parked ones at the kerb."""
    for road in [road for road in plan.roads if road.surface != "gravel"]:
        for sign in (-1, 1):
            distances = np.cumsum(rng.uniform(15, 110, 60))
            points, angles = stations(road.line, distances[distances < length_of(road.line) - 5])
            parked = road.surface == "old"
            for (x, y), angle in zip(points, angles, strict=True):
                aside = sign * (road.width / 2 - 1.1 if parked else road.width / 4)
                place = offset(x, y, angle, 0, aside)
                length, width = (9.5, 2.5) if rng.random() < 0.06 else (4.4, 1.8)
                outline = rectangle(*place, angle, length, width)
                if line(road.line).Distance(outline) < road.width / 2:
                    plan.cars.append(Surface(outline, "car"))
