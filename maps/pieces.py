"""What is read for one window of a map, and what the network makes of it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geo.raster import RasterStack
from ..geo.windows import Window
from .plan import Block, Place, WindowPlan

# Says for a window which of its pixels lie inside the area that is mapped.
Inside = Callable[[Window], NDArray[np.bool_]]


@dataclass(frozen=True)
class Piece:
    """One window that has something to classify: `image` (bands, rows, cols) and `valid` (rows, cols) of all of it.

    `keep`, of the size of what the window keeps, is true where the map gets a class; None where the window keeps
    nothing and only adds to its neighbours.
    """

    place: Place
    window: Window
    kept: Window
    keep: NDArray[np.bool_] | None
    image: NDArray[Any]
    valid: NDArray[np.bool_]


def read_pieces(
    stack: RasterStack,
    plan: WindowPlan,
    inside: Inside | None = None,
    finished: Callable[[Block], bool] = lambda _block: False,
) -> Generator[Piece | None, None, None]:
    """Reads the windows that have a share in something to classify, one at a time; gives None for each other one.

    Beyond the raster's edge the image is mirrored, so that the network sees no step there.
    """
    for place in plan.places(finished):
        yield _read(stack, plan, place, inside)


def _read(stack: RasterStack, plan: WindowPlan, place: Place, inside: Inside | None) -> Piece | None:
    touched = plan.touched(place)
    if touched.is_empty or not stack.may_have_data(touched):
        return None
    wanted = inside(touched) if inside else np.ones((touched.height, touched.width), bool)
    if not wanted.any():
        return None
    window = plan.window(place)
    available = window.intersection(plan.raster)
    image, valid = stack.read(available)
    wanted &= valid[touched.slices_in(available)]
    if not wanted.any():
        return None
    kept, keep = plan.kept(place), None
    if place.kept:
        keep = np.zeros((kept.height, kept.width), bool)
        shared = touched.intersection(kept)
        keep[shared.slices_in(kept)] = wanted[shared.slices_in(touched)]
    return Piece(place, window, kept, keep, mirrored(image, available, window), mirrored(valid, available, window))


def mirrored(array: NDArray[Any], available: Window, window: Window) -> NDArray[Any]:
    """An array (…, rows, cols) of the available part of a window, reflected to all of it without its edge repeated."""
    if available == window:
        return array
    before = (available.row - window.row, available.col - window.col)
    after = (window.row_end - available.row_end, window.col_end - available.col_end)
    widths = [(0, 0)] * (array.ndim - 2) + list(zip(before, after, strict=True))
    # numpy reflects again and again where the array is shorter than what is missing.
    return np.pad(array, widths, mode="reflect")
