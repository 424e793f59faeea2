"""The regions of a class raster of any size, outlined block by block."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter

from ...feedback import Feedback, stop_if_canceled
from ...geo.windows import Window
from ..job import PolygonOptions
from .arcs import Arcs, trace
from .links import Numbers, ranges
from .pixels import ClassPixels
from .regions import Facts, Pieces, Placed, Regions, patches_of
from .rightangles import REACH, STAIRS, with_right_angles
from .rings import ArcFile, Rings, assemble
from .simplify import Simplifier
from .smooth import FURTHEST, smoothed

# Rows and columns of a block: enough that few borders are cut, small enough that cancelling takes less than a second.
BLOCK = 512
# No other border comes nearer to an outline that may get right angles.
BAND = math.ceil(REACH + FURTHEST) + 1


def traced(
    pixels: ClassPixels,
    options: PolygonOptions,
    path: Path,
    feedback: Feedback,
    progress: Callable[[float], None] = lambda _share: None,
    block: int = BLOCK,
) -> Iterator[tuple[Facts, Rings]]:
    """Gives all regions of a class raster, some at a time: as soon as no more of them can follow.

    Of `options` it takes what changes outlines: `simplify`, `smooth` and `right_angles`. `path` is a temporary file
    for the borders of regions that are still open. Memory: a block, GDAL's cache, the largest region's outline, and a
    hundred bytes or so for every arc and region that is open. `progress` hears shares from 0 to 1.
    """
    whole = pixels.grid.window
    regions = Regions(whole)
    windows = [(row, col) for row in range(0, whole.height, block) for col in range(0, whole.width, block)]
    with closing(ArcFile(path)) as arcs:
        for number, (row, col) in enumerate(windows, start=1):
            stop_if_canceled(feedback)
            window = Window(row, col, block, block).intersection(whole)
            facts, pieces = _outline_block(pixels, window, regions, options, arcs)
            if len(facts.value):
                yield facts, with_right_angles(assemble(pieces, arcs), pixels)
            progress(number / len(windows))


def _outline_block(
    pixels: ClassPixels, window: Window, regions: Regions, options: PolygonOptions, file: ArcFile
) -> tuple[Facts, Pieces]:
    """Adds a block to the regions; returns those that are complete."""
    whole = pixels.grid.window
    margin = BAND + 1 if options.right_angles else 1
    around = pixels.read(window.grown(margin))
    cut = slice(margin - 1, 1 - margin or None)
    values = around[cut, cut]
    patches, patch_values = patches_of(values[1:-1, 1:-1])
    placed = regions.place(window, values, _confidence(pixels, window, patches, patch_values), patches)
    arcs = trace(window, whole, values)
    upright = np.isin(_right_values(arcs, values), options.right_angles).any(axis=0)
    square = upright & ~arcs.branched
    places, bounds = _shaped(arcs, window, whole, around, upright, options)
    places += [window.col, window.row]
    return regions.add(placed, _pieces(arcs, placed, square, file.append(places), bounds))


def _confidence(pixels: ClassPixels, window: Window, patches: Numbers, patch_values: NDArray[np.int32]) -> Facts:
    count = len(patch_values)
    if not pixels.has_confidence:
        return Facts(patch_values, np.zeros(count), np.zeros(count))
    confidence, known = pixels.read_confidence(window)
    flat = patches.ravel()
    total = np.bincount(flat, confidence.ravel(), count).astype(np.float64)
    return Facts(patch_values, total, np.bincount(flat, known.ravel(), count).astype(np.float64))


def _right_values(arcs: Arcs, values: NDArray[np.int32]) -> NDArray[np.int32]:
    """The classes to the right of arcs, along them and against them."""
    return values[arcs.right_rows, arcs.right_cols]


def _pieces(arcs: Arcs, placed: Placed, square: NDArray[np.bool_], first: int, bounds: Numbers) -> Pieces:
    number = placed.numbers[arcs.right_rows, arcs.right_cols]
    lengths = np.diff(bounds)
    both = [
        Pieces(
            start=arcs.starts[side],
            end=arcs.ends[side],
            region=number[side],
            first=first + bounds[:-1],
            count=lengths,
            backwards=np.full(len(arcs), side == 1),
            square=square,
        ).taken(number[side] >= 0)
        for side in (0, 1)
    ]
    return Pieces.joined(*both)


def _shaped(
    arcs: Arcs,
    window: Window,
    whole: Window,
    around: NDArray[np.int32],
    upright: NDArray[np.bool_],
    options: PolygonOptions,
) -> tuple[NDArray[np.float64], Numbers]:
    """Vertices (col, row) in the block and bounds of arcs that are simplified and smoothed.

    Of those that are `upright`, because they border a class with right angles, arcs without junctions stay as they
    are, for the outline as a whole to be looked at; the others are always simplified.
    """
    places, bounds = np.stack([arcs.cols, arcs.rows], axis=1).astype(np.float64), arcs.bounds
    if not len(arcs) or not (options.simplify or options.smooth or upright.any()):
        return places, bounds
    square = upright & ~arcs.branched
    shape = window.height + 1, window.width + 1
    reserved = _reserved(arcs, around, square, options.right_angles) if options.right_angles else None
    raw = square if options.simplify else square | ~upright
    keep = np.ones(len(places), bool)
    if not raw.all():
        below, right = window.row_end < whole.row_end, window.col_end < whole.col_end
        keep = Simplifier(arcs, shape, below, right, reserved, raw).kept(options.simplify or STAIRS)
    fixed = square[arcs.owners]
    if reserved is not None:
        fixed = fixed | reserved[arcs.rows, arcs.cols]
    bounds = np.concatenate([[0], np.cumsum(np.add.reduceat(keep, bounds[:-1], dtype=np.int64))])
    return smoothed(places[keep], bounds, arcs.loop, fixed[keep], options.smooth)


def _reserved(arcs: Arcs, around: NDArray[np.int32], square: NDArray[np.bool_], values: list[int]) -> NDArray[np.bool_]:
    """The lattice corners near outlines that may get right angles, also near those of the blocks around."""
    is_square = np.isin(around, values)
    near = np.zeros((around.shape[0] - 1, around.shape[1] - 1), bool)
    for one, other in ((np.s_[1:, :], np.s_[:-1, :]), (np.s_[:, 1:], np.s_[:, :-1])):
        differ = (around[one] != around[other]) & (is_square[one] | is_square[other])
        along = (differ[:, 1:], differ[:, :-1]) if differ.shape[0] == near.shape[0] else (differ[1:], differ[:-1])
        near |= along[0] | along[1]
    inside = slice(BAND, -BAND)
    # In the block itself it is known which arcs these are.
    near[inside, inside] = False
    rows, cols = _corners_along(arcs, square)
    near[rows + BAND, cols + BAND] = True
    return maximum_filter(near, 2 * BAND + 1)[inside, inside]


def _corners_along(arcs: Arcs, which: NDArray[np.bool_]) -> tuple[Numbers, Numbers]:
    """All lattice corners that some arcs go through."""
    edge = np.flatnonzero((arcs.owners[:-1] == arcs.owners[1:]) & which[arcs.owners[:-1]])
    down, across = arcs.rows[edge + 1] - arcs.rows[edge], arcs.cols[edge + 1] - arcs.cols[edge]
    step, owner = ranges(np.zeros_like(edge), np.abs(down) + np.abs(across) + 1)
    rows = arcs.rows[edge][owner] + step * np.sign(down)[owner]
    return rows, arcs.cols[edge][owner] + step * np.sign(across)[owner]
