"""What is read for one window of a map, and what the network makes of it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geo.raster import RasterStack
from ..geo.windows import Window
from .plan import WindowPlan

# Says for a window which of its pixels lie inside the area that is mapped.
Inside = Callable[[Window], NDArray[np.bool_]]


@dataclass(frozen=True)
class Piece:
    """One window: `image` (bands, rows, cols) and `valid` (rows, cols) with margins, and what of it is kept.

    `kept` is the part of the core that lies in the output, `keep` (its rows, cols) is true where the map gets a class.
    `number` counts the windows of the plan from 1, also those that were skipped.
    """

    number: int
    window: Window
    kept: Window
    keep: NDArray[np.bool_]
    image: NDArray[Any]
    valid: NDArray[np.bool_]

    def of_kept(self, scores: NDArray[np.float32]) -> NDArray[np.float32]:
        """The scores (classes, rows, cols) of the kept part, from those of the window."""
        rows, cols = self.kept.slices_in(self.window)
        return scores[:, rows, cols]


def read_pieces(stack: RasterStack, plan: WindowPlan, inside: Inside | None = None) -> Generator[Piece, None, None]:
    """Reads the windows that have something to classify, one at a time; the others are passed over.

    Beyond the raster's edge the image is mirrored, so that the network sees no step there.
    """
    for number, core in enumerate(plan, start=1):
        kept = plan.kept(core)
        wanted = inside(kept) if inside else np.ones((kept.height, kept.width), bool)
        if not wanted.any():
            continue
        window = plan.window(core)
        available = window.intersection(plan.raster)
        image, valid = stack.read(available)
        keep = wanted & valid[kept.slices_in(available)]
        if keep.any():
            yield Piece(
                number, window, kept, keep, mirrored(image, available, window), mirrored(valid, available, window)
            )


def mirrored(array: NDArray[Any], available: Window, window: Window) -> NDArray[Any]:
    """An array (…, rows, cols) of the available part of a window, reflected to all of it without its edge repeated."""
    if available == window:
        return array
    before = (available.row - window.row, available.col - window.col)
    after = (window.row_end - available.row_end, window.col_end - available.col_end)
    widths = [(0, 0)] * (array.ndim - 2) + list(zip(before, after, strict=True))
    # numpy reflects again and again where the array is shorter than what is missing.
    return np.pad(array, widths, mode="reflect")
