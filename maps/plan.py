"""Which windows a raster is classified in, and which part of each is kept."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..geo.windows import Window
from ..language import translate

AUTOMATIC_WINDOW = 1024
AUTOMATIC_MARGIN = 96
SMALLEST_WINDOW = 32
# GeoTIFF tiles have sides that are multiples of 16, and a window should write whole tiles.
STEP_OF_STEPS = 16
# Networks halve the image up to five times. With windows that start and end on multiples of 32 the pixels fall into
# the same cells as in one pass over the whole raster, and nothing has to be padded.
NETWORK_STEP = 32
# With 1, half a cosine, windows agreed with one pass over a raster for 99.936 % of the pixels, with 2 for 99.961 %,
# with 3 for 99.964 % (U-Net on drone imagery, margin 96).
STEEPNESS = 2
# What version 0.1 took for an automatic margin.
OLD_AUTOMATIC = -1


@dataclass(frozen=True)
class Axis:
    """Windows along one axis of a raster: `count` of them, one every `step` pixels, `step + 2 * margin` pixels long.

    Each keeps `step` pixels, the last one all that is left. With `blend` the first begins at the raster's first pixel
    and neighbours share 2 * `margin` pixels, over which one fades into the other; no more than two windows share a
    pixel. Without it, windows reach `margin` pixels beyond what they keep, on both sides.
    """

    length: int
    step: int
    margin: int
    count: int
    blend: bool

    @property
    def size(self) -> int:
        return self.step + 2 * self.margin

    @property
    def shared(self) -> int:
        """How many pixels of a window the next one has, too."""
        return 2 * self.margin if self.blend else 0

    def start(self, number: int) -> int:
        return number * self.step - (0 if self.blend else self.margin)

    def kept(self, first: int, last: int | None = None) -> tuple[int, int]:
        """First pixel kept by a window and the end of those kept by another one (by the same without)."""
        last = first if last is None else last
        return first * self.step, self.length if last == self.count - 1 else (last + 1) * self.step

    def keeping(self, begin: int, end: int) -> range:
        """The windows that keep pixels of `begin` to `end`."""
        last = self.count - 1
        return range(min(begin // self.step, last), min((end - 1) // self.step, last) + 1)

    def weights(self, number: int) -> NDArray[np.float32]:
        """What the scores of a window's pixels count: with those of the neighbour they sum to 1, and none is 0."""
        result = np.ones(self.size, np.float32)
        if self.shared:
            ramp = _ramp(self.shared)
            if number > 0:
                result[: self.shared] = ramp
            if number < self.count - 1:
                result[-self.shared :] = ramp[::-1]
        return result


def _ramp(length: int) -> NDArray[np.float32]:
    """A smooth rise from nearly 0 to nearly 1, at the centres of `length` pixels; with its mirror image it sums to 1.

    Half a cosine, made steeper: near a window's edge, where the network saw little, what it says hardly counts.
    """
    place = (np.arange(length) + 0.5) / length * np.pi / 2
    rise, fall = np.sin(place) ** (2 * STEEPNESS), np.cos(place) ** (2 * STEEPNESS)
    ramp: NDArray[np.float32] = (rise / (rise + fall)).astype(np.float32)
    return ramp


@dataclass(frozen=True, order=True)
class Block:
    """The windows of one row in one band of columns; what they keep is finished, and written, together."""

    band: int
    row: int


@dataclass(frozen=True)
class Place:
    """A window of the plan. One that is not `kept` only adds to the pixels of its neighbours."""

    block: Block
    col: int
    kept: bool


@dataclass(frozen=True)
class WindowPlan:
    """Windows on a grid that starts at the raster's first pixel; only those that matter to `target` are visited.

    The grid does not depend on `target`, so a part of a raster gets the same values as in a run over all of it. Columns
    of windows are taken in bands of `band_columns` (0: all), from top to bottom, so that what waits for the next row
    does not grow with the raster's width.
    """

    raster: Window
    target: Window
    rows: Axis
    cols: Axis
    band_columns: int = 0

    @property
    def window_shape(self) -> tuple[int, int]:
        """Rows and columns of every window."""
        return self.rows.size, self.cols.size

    @property
    def row_numbers(self) -> range:
        return self.rows.keeping(self.target.row, self.target.row_end)

    @cached_property
    def bands(self) -> list[range]:
        """The columns of windows whose pixels are kept, in bands."""
        numbers = self.cols.keeping(self.target.col, self.target.col_end)
        width = self.band_columns or len(numbers)
        return [numbers[start : start + width] for start in range(0, len(numbers), width)]

    def __len__(self) -> int:
        """How many windows keep pixels of the target."""
        return len(self.row_numbers) * sum(map(len, self.bands))

    @property
    def blocks(self) -> list[Block]:
        return [Block(band, row) for band in range(len(self.bands)) for row in self.row_numbers]

    def window(self, place: Place) -> Window:
        return Window(self.rows.start(place.block.row), self.cols.start(place.col), self.rows.size, self.cols.size)

    def kept(self, place: Place) -> Window:
        """What a window keeps, also beyond the target."""
        return _window_of(self.rows.kept(place.block.row), self.cols.kept(place.col))

    def kept_by(self, block: Block) -> Window:
        """What a block keeps, also beyond the target."""
        columns = self.bands[block.band]
        return _window_of(self.rows.kept(block.row), self.cols.kept(columns[0], columns[-1]))

    def touched(self, place: Place) -> Window:
        """The pixels of the target, in this block or in later ones of the band, that a window has a share in."""
        columns = self.bands[place.block.band]
        first = place.block.row if place.block.row in self.row_numbers else self.row_numbers[0]
        begin = self.rows.kept(first)[0]
        reached = self.window(place)
        right = self.cols.kept(columns[0], columns[-1])
        own = Window(begin, right[0], reached.row_end - begin, right[1] - right[0])
        return own.intersection(reached).intersection(self.target)

    def places(self, finished: Callable[[Block], bool] = lambda _block: False) -> Iterator[Place]:
        """Band by band, row by row; blocks that are finished are passed over.

        Where windows share pixels, those before a band, and the row before a block whose predecessor was not made
        here, come first: they are not kept.
        """
        for band, columns in enumerate(self.bands):
            above = False
            for row in self.row_numbers:
                if finished(Block(band, row)):
                    above = False
                    continue
                if not above and self.rows.shared and row > 0:
                    yield from self._row(Block(band, row - 1), columns, kept=False)
                yield from self._row(Block(band, row), columns, kept=True)
                above = True

    def _row(self, block: Block, columns: range, kept: bool) -> Iterator[Place]:
        if self.cols.shared and columns[0] > 0:
            yield Place(block, columns[0] - 1, False)
        for col in columns:
            yield Place(block, col, kept)


def _window_of(rows: tuple[int, int], cols: tuple[int, int]) -> Window:
    return Window(rows[0], cols[0], rows[1] - rows[0], cols[1] - cols[0])


def plan_windows(
    raster: Window,
    target: Window,
    window_size: int = 0,
    margin: int = 0,
    merge: str = "blend",
    band_columns: int = 0,
    automatic_window: int = AUTOMATIC_WINDOW,
    unit: int = NETWORK_STEP,
) -> WindowPlan:
    """The plan for a part (`target`) of a raster. `window_size` and `margin` 0 are automatic.

    An automatic window is at most `automatic_window` pixels wide (four margins, where those are wide) and fits the
    raster, so that little is computed beyond its edge; a size that was asked for is kept unless the raster is smaller.
    A raster that is no wider than a window gets one, without a margin. `unit` is what steps from window to window
    should be multiples of, see pixelscale.matched_scales. Raises InputError for sizes that leave nothing of a window.
    """
    window, margin = checked_sizes(window_size, margin, merge, automatic_window)
    rows, cols = (
        _axis(length, window, margin, merge == "blend", window_size == 0, unit)
        for length in (raster.height, raster.width)
    )
    return WindowPlan(raster, target, rows, cols, band_columns)


def checked_sizes(
    window_size: int, margin: int, merge: str = "blend", automatic_window: int = AUTOMATIC_WINDOW
) -> tuple[int, int]:
    """Window and margin in pixels, with automatic values filled in; InputError where they do not go together."""
    if window_size != 0 and window_size < SMALLEST_WINDOW:
        raise InputError(
            translate(
                "Pixelwise", "WINDOW_SIZE is {found}: it must be 0 (automatic) or at least {least} pixels."
            ).format(found=window_size, least=SMALLEST_WINDOW)
        )
    if margin < 0 and margin != OLD_AUTOMATIC:
        text = translate("Pixelwise", "MARGIN is {found}: it must be 0 (automatic) or at least 1 pixel.")
        raise InputError(text.format(found=margin))
    if margin <= 0:
        margin = min(AUTOMATIC_MARGIN, window_size // 8) if window_size else AUTOMATIC_MARGIN
    if window_size == 0:
        window_size = max(automatic_window, _rounded_up(4 * margin, NETWORK_STEP))
    # Where windows fade into each other, no more than two share a pixel.
    largest = window_size // 4 if merge == "blend" else (window_size - STEP_OF_STEPS) // 2
    if margin > largest:
        needed = 4 * margin if merge == "blend" else 2 * margin + STEP_OF_STEPS
        raise InputError(
            translate(
                "Pixelwise",
                "MARGIN is {margin}, but a WINDOW_SIZE of {size} leaves room for 1 to {largest} pixels with "
                "MERGE = {merge}: lower MARGIN, or raise WINDOW_SIZE to {needed} or more.",
            ).format(margin=margin, size=window_size, largest=largest, merge=merge, needed=needed)
        )
    return window_size, margin


def _axis(length: int, window: int, margin: int, blend: bool, automatic: bool, unit: int) -> Axis:
    if not automatic and unit == NETWORK_STEP:
        # A size that was asked for is kept as it is, as far as that goes.
        unit = STEP_OF_STEPS
    if length <= window:
        return Axis(length, _rounded_up(length, unit), 0, 1, blend)
    step = max((window - 2 * margin) // unit, 1) * unit
    if blend:
        # Rounding must not let three windows share a pixel.
        margin = min(margin, step // 2)
    covered = length - 2 * margin if blend else length
    count = math.ceil(covered / step)
    if automatic:
        # As many windows cover the length with the least beyond it; no more than two may share a pixel.
        least = max(math.ceil(covered / count), 2 * margin if blend else 0)
        step = min(step, _rounded_up(least, unit))
    return Axis(length, step, margin, math.ceil(covered / step), blend)


def margin_on(unit: int, margin: int, merge: str) -> int:
    """The least margin of so many pixels or more with which windows begin and end at multiples of `unit`."""
    return _rounded_up(margin, unit // 2 if merge == "blend" else unit)


def _rounded_up(length: int, step: int) -> int:
    return math.ceil(length / step) * step
