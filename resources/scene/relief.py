"""Everything that stands up in the sample scene: buildings and trees, with their heights."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .canvas import SUN, Canvas, Floats, Window, lambert
from .plan import Building, Crown, Part, Plan

ROOF_COLORS = {
    "red": (0.31, 0.155, 0.11, 0.33),
    "orange": (0.40, 0.215, 0.135, 0.41),
    "brown": (0.215, 0.145, 0.11, 0.25),
    "slate": (0.15, 0.155, 0.17, 0.16),
    "dark": (0.105, 0.1, 0.1, 0.12),
    "flat": (0.30, 0.29, 0.275, 0.31),
    "metal": (0.42, 0.44, 0.455, 0.42),
    "membrane": (0.47, 0.47, 0.46, 0.44),
    "blue": (0.17, 0.23, 0.30, 0.3),
    "fibre": (0.30, 0.295, 0.29, 0.31),
}
CROWN_COLORS = {
    "broad": (0.078, 0.118, 0.05, 0.46),
    "oak": (0.082, 0.108, 0.045, 0.42),
    "light": (0.105, 0.15, 0.065, 0.5),
    "willow": (0.125, 0.155, 0.095, 0.47),
    "fruit": (0.1, 0.14, 0.06, 0.48),
    "bush": (0.092, 0.125, 0.058, 0.43),
    "hedge": (0.075, 0.118, 0.05, 0.44),
    "conifer": (0.05, 0.078, 0.046, 0.3),
    "copper": (0.115, 0.075, 0.06, 0.38),
}
KINDS = tuple(CROWN_COLORS)
UNDERGROWTH = (0.06, 0.08, 0.04, 0.3)
PANELS, GLASS, SKYLIGHT = (0.045, 0.055, 0.095, 0.06), (0.12, 0.14, 0.17, 0.12), (0.5, 0.52, 0.5, 0.45)
PARAPET, PLANT = (0.42, 0.41, 0.4, 0.42), (0.36, 0.36, 0.36, 0.36)


def build_houses(canvas: Canvas, plan: Plan) -> None:
    """All buildings, each drawn where its own outline is."""
    for building in plan.buildings:
        window = canvas.window(building.outline)
        where = canvas.where([building.outline], window)
        if where.any():
            draw_building(canvas, building, where, window)


def draw_building(canvas: Canvas, building: Building, where: NDArray[np.bool_], window: Window) -> None:
    """Planes of a roof: the highest part counts, so that valleys lie where two roofs meet."""
    x, y = canvas.coordinates
    x, y = x[:, window[1]], y[window[0]]
    height, tilt = np.zeros(where.shape), np.ones(where.shape)
    base, rng = ROOF_COLORS[building.material], canvas.rng
    shade = rng.uniform(0.82, 1.18)
    canvas.paint(base, where, window, shade * (1 + 0.05 * canvas.grain[window] + 0.07 * canvas.patches[window]))
    for part in building.parts:
        cos, sin = np.cos(part.angle), np.sin(part.angle)
        along, across = (x - part.x) * cos + (y - part.y) * sin, (y - part.y) * cos - (x - part.x) * sin
        top, slope_x, slope_y = roof_planes(part, along, across)
        inside = where & (np.abs(along) <= part.length / 2 + 0.2) & (np.abs(across) <= part.width / 2 + 0.2)
        here = inside & (top > height)
        height[here], tilt[here] = top[here], lambert(slope_x, slope_y)[here]
        canvas.height[window][where] = height[where]
        furnish_roof(canvas, building, part, here, along, across, window)
    canvas.tilt[window][where] = tilt[where]
    canvas.height[window][where] = np.maximum(canvas.height[window], height)[where]
    canvas.water[window] &= ~where


def roof_planes(part: Part, along: Floats, across: Floats) -> tuple[Any, Any, Any]:
    """Height of a part's roof and its slopes eastwards and southwards."""
    half = part.width / 2
    side, end = 1 - np.abs(across) / half, (part.length / 2 - np.abs(along)) / half
    flat = np.zeros(np.broadcast(along, across).shape)
    if part.roof == "flat":
        return flat + part.eave, flat, flat
    hipped = (end < side) if part.roof == "hip" else flat > 0
    share = np.where(hipped, end, side)
    slope_across = np.where(hipped, 0, -np.sign(across) * part.rise / half)
    slope_along = np.where(hipped, -np.sign(along) * part.rise / half, 0)
    cos, sin = np.cos(part.angle), np.sin(part.angle)
    top = part.eave + part.rise * np.clip(share, 0, 1)
    return top, slope_along * cos - slope_across * sin, slope_along * sin + slope_across * cos


def furnish_roof(
    canvas: Canvas, building: Building, part: Part, here: NDArray[np.bool_], along: Any, across: Any, window: Window
) -> None:
    """Ridge, courses of tiles, windows, chimneys and panels on a pitched roof; parapet and plant on a flat one."""
    half, rng = part.width / 2, canvas.rng
    if part.roof == "flat":
        edge = (np.abs(along) > part.length / 2 - 0.45) | (np.abs(across) > half - 0.45)
        canvas.paint(PARAPET, here & edge, window, rng.uniform(0.8, 1.2))
        if part.length > 9:
            for _ in range(rng.integers(1, 5)):
                box(
                    canvas,
                    part,
                    here,
                    along,
                    across,
                    window,
                    (rng.uniform(0.8, 2.4), rng.uniform(0.8, 1.8)),
                    PLANT,
                    1.2,
                )
        return
    if building.kind == "hall":
        stripes = np.abs(np.mod(along + 3, 6.0) - 3) < 0.55
        if rng.random() < 0.6:
            canvas.paint(SKYLIGHT, here & stripes & (np.abs(across) < 0.8 * half) & (np.abs(across) > 1.2), window)
        canvas.tint([1.05] * 4, here & (np.mod(along, 1.2) < 0.45), window)
    else:
        canvas.tint([0.93] * 4, here & (np.mod(across, 0.9) < 0.35), window)
    canvas.tint(
        [1.16] * 4,
        here & (np.abs(across) < 0.22) & (np.abs(along) < part.length / 2 - half * (part.roof == "hip")),
        window,
    )
    if building.kind in ("garage", "shed", "shelter", "hall"):
        if building.kind == "hall" and rng.random() < 0.35:
            add_panels(canvas, part, here, along, across, window)
        return
    for _ in range(rng.integers(1, 3)):
        box(canvas, part, here, along, across, window, (0.7, 0.7), (0.2, 0.13, 0.1, 0.2), 1.2, near_ridge=True)
    for _ in range(rng.integers(0, 4)):
        box(canvas, part, here, along, across, window, (1.1, 0.9), GLASS, 0.0)
    if rng.random() < 0.2:
        add_panels(canvas, part, here, along, across, window)


def add_panels(canvas: Canvas, part: Part, here: NDArray[np.bool_], along: Any, across: Any, window: Window) -> None:
    """Solar panels on the side that faces the sun, with joints between them."""
    sign = np.sign(-np.sin(part.angle) * SUN[0] + np.cos(part.angle) * SUN[1]) or 1.0
    reach, low, high = canvas.rng.uniform(0.25, 0.42), 0.12, canvas.rng.uniform(0.6, 0.85)
    place = across * sign / (part.width / 2)
    array = here & (np.abs(along) < reach * part.length) & (place > low) & (place < high)
    joints = (np.mod(along, 1.7) < 0.2) | (np.mod(across, 2.0) < 0.2)
    canvas.paint(PANELS, array, window, np.where(joints, 1.7, 1.0))


def box(
    canvas: Canvas,
    part: Part,
    here: NDArray[np.bool_],
    along: Any,
    across: Any,
    window: Window,
    size: tuple[float, float],
    color: tuple[float, ...],
    tall: float,
    near_ridge: bool = False,
) -> None:
    """A chimney, roof window or piece of plant somewhere on a roof, which may throw a shadow on it."""
    rng = canvas.rng
    at_along = rng.uniform(-0.4, 0.4) * part.length
    at_across = rng.uniform(-0.1, 0.1) * part.width if near_ridge else rng.uniform(-0.36, 0.36) * part.width
    where = here & (np.abs(along - at_along) < size[0] / 2) & (np.abs(across - at_across) < size[1] / 2)
    canvas.paint(color, where, window)
    canvas.height[window][where] += tall


def plant_trees(canvas: Canvas, plan: Plan, canopy: NDArray[np.bool_]) -> None:
    """All trees, drawn where `canopy` is true: that is where the labels say tree."""
    heights = np.zeros((canvas.size, canvas.size), np.float32)
    owner = np.zeros((canvas.size, canvas.size), np.int32)
    for number, crown in enumerate(plan.crowns, start=1):
        raise_crown(canvas, crown, number, heights, owner)
    colors = np.array([UNDERGROWTH, *(crown_color(canvas.rng, crown) for crown in plan.crowns)], np.float32)
    leaves = 1 + 0.1 * canvas.grain + 0.05 * canvas.patches
    lumpy = np.where(canopy, np.maximum(heights, 1.2) + 0.28 * canvas.grain * (heights > 0.5), 0)
    slope_y, slope_x = np.gradient(lumpy, canvas.pixel)
    tilt = lambert(np.clip(0.55 * slope_x, -1.3, 1.3), np.clip(0.55 * slope_y, -1.3, 1.3))
    for band, shares in zip(canvas.albedo, colors.T, strict=True):
        np.copyto(band, shares[owner] * leaves, where=canopy)
    np.copyto(canvas.tilt, tilt.astype(np.float32), where=canopy)
    np.copyto(canvas.height, np.maximum(canvas.height, lumpy), where=canopy)


def raise_crown(canvas: Canvas, crown: Crown, number: int, heights: Floats, owner: NDArray[np.int32]) -> None:
    """A dome, or a cone for a conifer, wherever it is higher than the trees drawn before."""
    reach = float(crown.radii.max()) + 0.3
    window = canvas.span(crown.y - reach, crown.y + reach), canvas.span(crown.x - reach, crown.x + reach)
    x, y = canvas.coordinates
    dx, dy = x[:, window[1]] - np.float32(crown.x), y[window[0]] - np.float32(crown.y)
    if not dx.size or not dy.size:
        return
    turns = np.arctan2(dy, dx) * np.float32(len(crown.radii) / (2 * np.pi))
    sector = np.mod(np.rint(turns).astype(np.int32), len(crown.radii))
    away = (dx * dx + dy * dy) / (crown.radii.astype(np.float32)[sector] ** 2)
    dome = 1 - 0.8 * np.sqrt(away) if crown.kind == "conifer" else 0.4 + 0.6 * np.sqrt(np.maximum(1 - away, 0))
    dome = np.where(away < 1.15, dome * np.float32(crown.height), 0)
    higher = dome > heights[window]
    heights[window][higher] = dome[higher]
    owner[window][higher] = number


def crown_color(rng: np.random.Generator, crown: Crown) -> Any:
    """The colour of its kind, a little brighter, yellower or drier than that of its neighbours."""
    red, green, blue, infrared = CROWN_COLORS[crown.kind]
    yellow = rng.normal(1, 0.1)
    return np.array((red * yellow, green * np.sqrt(yellow), blue, infrared)) * np.clip(rng.normal(1, 0.13), 0.65, 1.4)
