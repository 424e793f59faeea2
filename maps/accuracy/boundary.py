"""How well the borders of classes lie where the reference has them."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from .foundclasses import NOTHING


class BoundaryCounts:
    """Boundary F1 of every class, counted window by window.

    Csurka et al. 2013, "What is a good evaluation measure for semantic segmentation?" (BMVC): of the boundary pixels
    of a class in the map, the share that lies within a tolerance of the reference's boundary of that class is the
    precision; the reverse is the recall; F1 is their harmonic mean. The tolerance is the distance between the centres
    of two pixels, in pixels. A boundary pixel of a class has one of its four neighbours in another class. Where map
    or reference have no class, as beyond the raster's edge, neither has a boundary.
    Windows add up to what the whole raster gives, to the pixel, where each is read `halo` pixels larger on every side
    than the part of it that counts. Belongs to one thread; counts of several are put together by `include`.
    """

    def __init__(self, classes: int, tolerance: float) -> None:
        self._tolerance = tolerance
        # Boundary pixels of the reference and of the map (rows), by class; and those of them that are near enough.
        self._pixels = np.zeros((2, classes), np.int64)
        self._near = np.zeros((2, classes), np.int64)

    @property
    def halo(self) -> int:
        """Pixels around a window that decide about those inside: the tolerance, and one that makes a boundary."""
        return math.floor(self._tolerance) + 1

    def add(
        self,
        reference: NDArray[np.uint8],
        mapped: NDArray[np.uint8],
        core: tuple[slice, slice],
        counted: NDArray[np.bool_] | None = None,
    ) -> None:
        """Adds a window: positions of classes (rows, cols), NOTHING without one, of which the pixels in `core` count.

        Only those that `counted` (rows, cols) covers, if it is given: boundaries outside of it are still near ones.
        """
        known = (reference != NOTHING) & (mapped != NOTHING)
        here = np.zeros(known.shape, np.bool_)
        here[core] = True if counted is None else counted[core]
        sides = (reference, mapped)
        edges = [_boundaries(positions, known) for positions in sides]
        # A class whose boundary lies only in the halo adds nothing.
        found = [np.unique(positions[edge & here]) for positions, edge in zip(sides, edges, strict=True)]
        for position in np.union1d(*found).tolist():
            lines = [edge & (positions == position) for positions, edge in zip(sides, edges, strict=True)]
            for side, (own, other) in enumerate((lines, lines[::-1])):
                own_here = own & here
                count = int(np.count_nonzero(own_here))
                self._pixels[side, position] += count
                if count and other.any():
                    self._near[side, position] += np.count_nonzero(own_here & self._around(other))

    def include(self, other: BoundaryCounts) -> None:
        """Adds what another one of the same classes and tolerance has counted."""
        self._pixels += other._pixels
        self._near += other._near

    def f1(self) -> NDArray[np.float64]:
        """F1 per class; NaN for a class without a boundary on either side, 0 where only one side has one."""
        with np.errstate(invalid="ignore", divide="ignore"):
            recall, precision = self._near / self._pixels
            between = 2 * precision * recall / (precision + recall)
        missed = (self._pixels.sum(0) > 0) & (self._near.sum(0) == 0)
        return np.where(missed, 0.0, between)

    def _around(self, line: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """The pixels within the tolerance of a line."""
        import cv2  # ten times as fast as scipy's

        distances = cv2.distanceTransform((~line).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
        # Squares of distances between pixels are whole numbers; roots of them in 32 bits would be larger or smaller.
        return np.rint(np.square(distances, dtype=np.float64)) <= math.floor(self._tolerance**2 + 1e-9)


def _boundaries(positions: NDArray[np.uint8], known: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The pixels (rows, cols) with one of their four neighbours in another class."""
    down = (positions[1:] != positions[:-1]) & known[1:] & known[:-1]
    across = (positions[:, 1:] != positions[:, :-1]) & known[:, 1:] & known[:, :-1]
    found = np.zeros(positions.shape, np.bool_)
    found[1:] |= down
    found[:-1] |= down
    found[:, 1:] |= across
    found[:, :-1] |= across
    return found
