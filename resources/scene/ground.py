"""Everything flat in the sample scene: grass, gardens, fields, water and roads."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from .canvas import Canvas, Floats, Window
from .plan import Plan, Road, Surface
from .shapes import length_of, line, normals, stations

GRASS, DRY = (0.125, 0.165, 0.075, 0.44), (0.235, 0.225, 0.125, 0.36)
GRAVEL, ASPHALT, KERB = (0.34, 0.31, 0.26, 0.37), (0.135, 0.135, 0.14, 0.15), (0.27, 0.265, 0.26, 0.29)
SURFACES = {
    "asphalt": ASPHALT,
    "old": (0.195, 0.19, 0.185, 0.21),
    "concrete": (0.27, 0.26, 0.245, 0.28),
    "gravel": GRAVEL,
}
PAVING, BED, YARD = (0.3, 0.275, 0.25, 0.32), (0.13, 0.13, 0.085, 0.28), (0.215, 0.21, 0.205, 0.23)
WATER, MARKS = (0.045, 0.07, 0.068, 0.018), (0.5, 0.5, 0.48, 0.48)
# Colour, distance of the rows in metres, and how strongly they show.
CROPS = {
    "wheat": ((0.36, 0.295, 0.165, 0.43), 1.5, 0.045),
    "barley": ((0.41, 0.35, 0.215, 0.46), 1.5, 0.035),
    "maize": ((0.085, 0.135, 0.055, 0.47), 1.5, 0.16),
    "beet": ((0.105, 0.175, 0.06, 0.55), 1.2, 0.13),
    "stubble": ((0.43, 0.365, 0.245, 0.44), 4.0, 0.09),
    "soil": ((0.235, 0.175, 0.125, 0.27), 2.2, 0.13),
    "potato": ((0.15, 0.165, 0.08, 0.43), 1.5, 0.2),
    "meadow": ((0.15, 0.195, 0.085, 0.48), 6.0, 0.05),
}
CARS = (
    (0.7, 0.7, 0.7, 0.65),
    (0.06, 0.06, 0.065, 0.08),
    (0.3, 0.31, 0.32, 0.3),
    (0.4, 0.07, 0.06, 0.35),
    (0.07, 0.12, 0.28, 0.2),
)


def paint_ground(canvas: Canvas, plan: Plan) -> None:
    """Grass, then everything that lies on it, in the order of the labels: fields, water, roads."""
    paint_grass(canvas)
    for meadow in plan.meadows:
        paint_crop(canvas, meadow)
    paint_gardens(canvas, plan)
    for crop in plan.fields:
        paint_crop(canvas, crop)
    paint_water(canvas, plan)
    for yard in plan.yards:
        paint_yard(canvas, yard)
    for road in plan.roads:
        paint_road(canvas, road)
    paint_crossings(canvas, plan)
    paint_cars(canvas, plan)


def paint_grass(canvas: Canvas) -> None:
    dryness = np.clip(0.35 + 0.16 * canvas.regions + 0.14 * canvas.patches, 0, 1)
    for band, green, dry in zip(canvas.albedo, GRASS, DRY, strict=True):
        band[:] = (np.float32(green) + np.float32(dry - green) * dryness) * (1 + 0.1 * canvas.grain)


def paint_gardens(canvas: Canvas, plan: Plan) -> None:
    """Gardens tint the grass, each in its own way; paving, beds and gravel cover it."""
    for surface in plan.grounds:
        window = canvas.window(surface.outline)
        where = canvas.where([surface.outline], window)
        if surface.kind.startswith("garden"):
            lush = np.clip(canvas.rng.normal(1.02, 0.12), 0.86, 1.3)
            canvas.tint((lush**-1.5, 1.0, lush**-1.0, lush**0.6), where, window)
            canvas.tint([canvas.rng.uniform(0.85, 1.15)] * 4, where, window)
            continue
        color = {"paving": PAVING, "bed": BED, "gravel": GRAVEL}[surface.kind]
        shade = canvas.rng.uniform(0.75, 1.2) * (1 + 0.07 * canvas.grain[window] + 0.05 * canvas.patches[window])
        canvas.paint(color, where, window, shade)


def paint_crop(canvas: Canvas, crop: Surface) -> None:
    """Rows along the field, across at its ends; tramlines in cereals; growth that varies with the soil."""
    window = canvas.window(crop.outline)
    where = canvas.where([crop.outline], window)
    inner = canvas.where([crop.outline.Buffer(-8.5)], window)
    if not where.any():
        return
    x, y = canvas.coordinates
    x, y = x[:, window[1]], y[window[0]]
    cos, sin = np.float32(np.cos(crop.angle)), np.float32(np.sin(crop.angle))
    wobble = 0.35 * canvas.patches[window]
    across = (y * cos - x * sin + wobble * 0.5).astype(np.float32, copy=False)
    along = (x * cos + y * sin + wobble * 0.5).astype(np.float32, copy=False)
    color, spacing, strength = CROPS[crop.kind]
    rows = np.where(
        inner, np.sin(across * np.float32(2 * np.pi / spacing)), np.sin(along * np.float32(2 * np.pi / spacing))
    )
    uneven = 1 + 0.5 * canvas.patches[window]
    texture = 1 + strength * rows * uneven + 0.07 * canvas.grain[window]
    texture += 0.05 * canvas.patches[window] + 0.07 * canvas.regions[window]
    texture *= canvas.rng.uniform(0.88, 1.12)
    canvas.paint(color, where, window, texture)
    if crop.kind in ("wheat", "barley", "beet", "maize"):
        paint_tramlines(canvas, where & inner, across, window)
    ripe = where & (canvas.regions[window] + 0.6 * canvas.patches[window] > 1.0)
    canvas.tint((1.1, 1.02, 1.06, 0.93), ripe, window)


def paint_tramlines(canvas: Canvas, where: NDArray[np.bool_], across: Floats, window: Window) -> None:
    """Pairs of wheel tracks, a sprayer's width apart, with soil showing through."""
    place = np.mod(across, np.float32(canvas.rng.choice([18.0, 21.0, 24.0])))
    wheels = (np.abs(place - 4) < 0.28) | (np.abs(place - 5.9) < 0.28)
    canvas.tint((0.9, 0.83, 0.88, 0.8), where & wheels, window)


def paint_water(canvas: Canvas, plan: Plan) -> None:
    """Water, paler and greener at the banks, with ripples and reeds' silt."""
    water = canvas.where(plan.waters)
    deep = canvas.where(shape.Buffer(-2.2) for shape in plan.waters)
    canvas.water = water.copy()
    ripples = 1 + 0.05 * canvas.grain + 0.08 * canvas.patches + 0.12 * canvas.regions
    canvas.paint(WATER, water, texture=ripples)
    canvas.tint((1.35, 1.3, 1.1, 1.9), water & ~deep)
    bank = canvas.where(shape.Buffer(1.6) for shape in plan.waters) & ~water
    canvas.tint((0.8, 0.85, 0.8, 0.85), bank)


def paint_yard(canvas: Canvas, yard: Surface) -> None:
    """Worn asphalt or concrete slabs, with patches and parking lots' lines."""
    window = canvas.window(yard.outline)
    where = canvas.where([yard.outline], window)
    texture = canvas.rng.uniform(0.85, 1.15) * (1 + 0.05 * canvas.grain[window] + 0.09 * canvas.patches[window])
    canvas.paint(YARD, where, window, texture)
    canvas.water[window] &= ~where


def paint_road(canvas: Canvas, road: Road) -> None:
    """Pavement, carriageway with wheel tracks and mended patches, and lane marks on the main roads."""
    window = canvas.window(road.outline)
    whole, lane = canvas.where([road.outline], window), canvas.where([strip(road)], window)
    worn = canvas.rng.uniform(0.9, 1.1) + 0.05 * canvas.grain[window] + 0.07 * canvas.patches[window]
    if road.pavement:
        canvas.paint(KERB, whole, window, worn)
    canvas.paint(SURFACES[road.surface], lane, window, worn)
    canvas.water[window] &= ~whole
    aside = normals(road.line)
    tracks = canvas.where((line(road.line + aside * offset).Buffer(0.5) for offset in track_offsets(road)), window)
    canvas.tint([1.12 if road.surface == "gravel" else 0.92] * 4, tracks & lane, window)
    if road.surface == "gravel":
        canvas.paint(DRY, canvas.where([line(road.line).Buffer(0.45)], window), window, worn)
        return
    mended = canvas.where(mends(canvas, road), window)
    canvas.tint([0.8] * 4, mended & lane, window)
    if road.surface == "asphalt":
        canvas.paint(MARKS, canvas.where(lane_marks(road), window) & lane, window, worn)


def strip(road: Road, wider: float = 0.0) -> ogr.Geometry:
    """The carriageway, or one that is wider on both sides."""
    return line(road.line).Buffer(road.width / 2 + wider, 8)


def track_offsets(road: Road) -> tuple[float, ...]:
    if road.surface == "gravel":
        return (-0.8, 0.8)
    return (-0.25 * road.width - 0.8, -0.25 * road.width + 0.8, 0.25 * road.width - 0.8, 0.25 * road.width + 0.8)


def mends(canvas: Canvas, road: Road) -> list[ogr.Geometry]:
    """Patches of newer asphalt, some metres long."""
    length = length_of(road.line)
    starts = canvas.rng.uniform(0, length, int(length / 50) + 1)
    spans = [stations(road.line, np.array([start, start + canvas.rng.uniform(2, 9)]))[0] for start in starts]
    return [line(span + canvas.rng.uniform(-1.2, 1.2, 2)).Buffer(0.9, 1) for span in spans]


def lane_marks(road: Road) -> list[ogr.Geometry]:
    """Dashes of 4 m with gaps of 8 m in the middle; outside the village also lines at both edges."""
    aside, signs = normals(road.line), () if road.pavement > 1 else (-1, 1)
    marks = [line(road.line + aside * sign * (road.width / 2 - 0.35)) for sign in signs]
    for start in np.arange(0, length_of(road.line) - 4, 12.0):
        marks.append(line(stations(road.line, np.linspace(start, start + 4, 3))[0]))
    return marks


def paint_crossings(canvas: Canvas, plan: Plan) -> None:
    """Opens the mouths of side roads: the pavement and edge lines of the road they meet do not run across."""
    lanes = [road for road in plan.roads if road.surface != "gravel"]
    for number, road in enumerate(lanes):
        window = canvas.window(road.outline)
        later = lanes[number + 1 :]
        edges = canvas.where([strip(other, other.pavement) for other in later], window)
        edges &= ~canvas.where([strip(other, -0.6) for other in later], window)
        inside = canvas.where([strip(road, -0.1)], window)
        canvas.paint(SURFACES[road.surface], inside & edges, window, 1 + 0.05 * canvas.grain[window])


def paint_cars(canvas: Canvas, plan: Plan) -> None:
    """Cars of several colours with dark windows; they stand 1.5 m high and cast shadows."""
    for car in plan.cars:
        window = canvas.window(car.outline)
        where = canvas.where([car.outline], window)
        color = CARS[int(canvas.rng.choice(len(CARS), p=(0.34, 0.28, 0.24, 0.07, 0.07)))]
        canvas.paint(color, where, window, 1 + 0.1 * canvas.grain[window])
        canvas.tint([0.45] * 4, canvas.where([car.outline.Centroid().Buffer(0.7)], window) & where, window)
        canvas.height[window][where] = 1.5
