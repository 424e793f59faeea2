"""Which windows may become chips: on a grid, at random or around features, also turned and of several sizes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..feedback import Feedback, stop_if_canceled
from ..geo.grid import Grid
from ..geo.windows import Window, window_grid
from ..language import translate
from .job import ExportJob

Inside = Callable[[int, int], bool]
Place = tuple[float, float]
Transform = tuple[float, float, float, float, float, float]

# Random windows are drawn anew where they lie outside the area, or are there already, but not for ever: so often in a
# row that an area of a thousandth of the raster is found.
TRIES_IN_VAIN = 20_000
WINDOWS_BETWEEN_CANCEL_CHECKS = 500
# Fractions of a pixel that are rounding, not another row or column.
ROUNDING = 1e-6
QUARTER_TURNS = {0.0: (1.0, 0.0), 90.0: (0.0, 1.0), 180.0: (-1.0, 0.0), 270.0: (0.0, -1.0)}


@dataclass(frozen=True, order=True)
class ChipWindow:
    """A square window on the grid's pixels, of any size, turned by `angle` degrees clockwise around its centre.

    Clockwise is meant on the image, rows downwards. The window may reach beyond the grid.
    """

    window: Window
    angle: float = 0.0

    def is_plain(self, chip_size: int) -> bool:
        """Whether the pixels of the window are the chip's as they are: neither turned nor of another size."""
        return self.angle % 360 == 0 and self.window.height == chip_size

    def bounding(self) -> Window:
        """The smallest window that holds this one as it is turned; every pixel that gets into the chip is in it."""
        return self.window.grown(_corner_pixels(self.window.height, self.angle))

    def transform(self, grid: Grid, chip_size: int) -> Transform:
        """GDAL's geotransform of the chip of chip_size × chip_size pixels, which is rotated where the window is."""
        if self.is_plain(chip_size):
            return grid.window_transform(self.window)
        size = self.window.height
        cos, sin = _turn(self.angle)
        half, scale = size / 2, size / chip_size
        col = self.window.col + half - half * cos + half * sin
        row = self.window.row + half - half * sin - half * cos
        x0, a, b, y0, d, e = grid.transform
        return (
            x0 + col * a + row * b,
            scale * (a * cos + b * sin),
            scale * (b * cos - a * sin),
            y0 + col * d + row * e,
            scale * (d * cos + e * sin),
            scale * (e * cos - d * sin),
        )

    def sample(
        self, array: NDArray[Any], chip_size: int, *, order: int, valid: NDArray[np.bool_] | None = None
    ) -> NDArray[Any]:
        """The chip (…, chip_size, chip_size) from the pixels (…, rows, cols) of `bounding()`, of the same dtype.

        Order 0 takes the nearest pixel: for labels and `valid`. Order 1 is bilinear: for images. With `valid` (rows,
        cols) only true pixels count in it, so that nodata does not bleed; the others keep the nearest pixel's value.
        Quarter turns without a change of size are exact in both orders.
        """
        if self.is_plain(chip_size):
            return array
        rows, cols = self._places(chip_size)
        highest_row, highest_col = array.shape[-2] - 1, array.shape[-1] - 1
        nearest = array[..., np.clip(rows, 0, highest_row).astype(int), np.clip(cols, 0, highest_col).astype(int)]
        if order == 0:
            return nearest
        return _bilinear(array, rows - 0.5, cols - 0.5, nearest, valid)

    def _places(self, chip_size: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Rows and columns (chip_size, chip_size) of the chip's pixel centres, counted from the bounding corner."""
        size, outer = self.window.height, self.bounding()
        cos, sin = _turn(self.angle)
        steps = (np.arange(chip_size) + 0.5) * (size / chip_size) - size / 2
        right, down = steps[None, :], steps[:, None]
        middle_row = self.window.row - outer.row + size / 2
        middle_col = self.window.col - outer.col + size / 2
        return middle_row + right * sin + down * cos, middle_col + right * cos - down * sin


def _bilinear(
    array: NDArray[Any],
    rows: NDArray[np.float64],
    cols: NDArray[np.float64],
    nearest: NDArray[Any],
    valid: NDArray[np.bool_] | None,
) -> NDArray[Any]:
    """Values at rows and columns that count from the centre of the first pixel; `nearest` where nothing is valid."""
    small = array.dtype.itemsize < 3 or array.dtype == np.float32
    kind = np.dtype(np.float32 if small else np.float64)
    top, left = np.floor(rows).astype(int), np.floor(cols).astype(int)
    below, right = (rows - top).astype(kind), (cols - left).astype(kind)
    total: NDArray[Any] = np.zeros(nearest.shape, kind)
    weights: NDArray[Any] = np.zeros(rows.shape, kind)
    for row, row_weight in ((top, 1 - below), (top + 1, below)):
        row = np.clip(row, 0, array.shape[-2] - 1)
        for col, col_weight in ((left, 1 - right), (left + 1, right)):
            col = np.clip(col, 0, array.shape[-1] - 1)
            weight = row_weight * col_weight
            if valid is not None:
                weight = weight * valid[row, col]
            # Not the product alone: no weight of NaN must not make NaN.
            total += np.where(weight > 0, array[..., row, col] * weight, 0)
            weights += weight
    known = weights > 0
    values = total / np.where(known, weights, 1)
    if array.dtype.kind in "iub":
        values = np.rint(values)
    return np.where(known, values, nearest).astype(array.dtype)


def _turn(angle: float) -> tuple[float, float]:
    """Cosine and sine, exact for quarter turns."""
    angle = angle % 360
    return QUARTER_TURNS.get(angle) or (math.cos(math.radians(angle)), math.sin(math.radians(angle)))


def _corner_pixels(size: int, angle: float) -> int:
    """By how many whole pixels the corners of a turned window reach beyond its sides."""
    cos, sin = _turn(angle)
    return math.ceil(size / 2 * (abs(cos) + abs(sin) - 1) - ROUNDING)


def plan_windows(
    job: ExportJob, grid: Grid, centres: NDArray[np.float64], inside: Inside | None, feedback: Feedback
) -> list[ChipWindow]:
    """The windows that are worth a look, none twice; InputError, with the reason, where there is none.

    `centres` (n, 2) are rows and columns on the grid, of which only those on the raster are used, for windows around
    features. `inside` tells whether a pixel (row, col) lies in the area, None that there is no area; on a grid it is
    not asked, for a window whose centre is outside may still hold pixels of the area. The same seed gives the same
    windows.
    """
    generator = np.random.default_rng(job.seed)
    if job.windows == "random":
        planned = _random_windows(job, grid, inside, generator, feedback)
    else:
        features = job.windows == "features"
        places = _feature_places(centres, grid, inside, feedback) if features else _grid_places(job, grid)
        planned = _windows_at(places, job, grid, generator, feedback)
    if not planned:
        raise InputError(_why_none(job, grid))
    return list(planned)


def _windows_at(
    places: Iterable[Place], job: ExportJob, grid: Grid, generator: np.random.Generator, feedback: Feedback
) -> dict[ChipWindow, None]:
    """The windows around all places; says how many the edge drops, and how many would be there twice."""
    planned: dict[ChipWindow, None] = {}
    whole = dropped = 0
    for number, place in enumerate(places):
        if number % WINDOWS_BETWEEN_CANCEL_CHECKS == 0:
            stop_if_canceled(feedback)
        variants = list(_variants(job, grid, place, generator))
        kept = [variant for variant in variants if variant is not None]
        planned |= dict.fromkeys(kept)
        whole += len(kept)
        dropped += len(variants) - len(kept)
    if dropped:
        text = translate("Pixelwise", "{count:,} windows reach beyond the raster and are left out (EDGE “{edge}”).")
        feedback.pushInfo(text.format(count=dropped, edge=job.edge))
    if twice := whole - len(planned):
        text = translate("Pixelwise", "{count:,} windows would be the same as others and are left out.")
        feedback.pushInfo(text.format(count=twice))
    return planned


def _grid_places(job: ExportJob, grid: Grid) -> Iterator[Place]:
    stride = job.stride or max(job.chip_size // 2, 1)
    half = job.chip_size / 2
    for window in window_grid(grid.height, grid.width, job.chip_size, stride, job.edge):
        yield window.row + half, window.col + half


def _feature_places(centres: NDArray[np.float64], grid: Grid, inside: Inside | None, feedback: Feedback) -> list[Place]:
    """Those of the centres that lie on the raster and in the area."""
    if not len(centres):
        text = translate(
            "Pixelwise",
            "WINDOWS is “features”, but LABELS has no feature with a geometry, and label rasters have none: use “grid” "
            "or “random”.",
        )
        raise InputError(text)
    on_raster = ((centres >= 0) & (centres < (grid.height, grid.width))).all(axis=1)
    places = [(float(row), float(col)) for row, col in centres[on_raster]]
    kept = [place for place in places if inside is None or inside(int(place[0]), int(place[1]))]
    off_raster = translate(
        "Pixelwise", "{count:,} of {total:,} features have their centre outside the raster: no window."
    )
    off_area = translate("Pixelwise", "{count:,} of {total:,} features have their centre outside AREA: no window.")
    for count, text in ((len(centres) - len(places), off_raster), (len(places) - len(kept), off_area)):
        if count:
            feedback.pushInfo(text.format(count=count, total=len(centres)))
    return kept


def _random_windows(
    job: ExportJob, grid: Grid, inside: Inside | None, generator: np.random.Generator, feedback: Feedback
) -> dict[ChipWindow, None]:
    """`job.count` windows, each at all angles, whose centres lie in the area; fewer, with a warning, in a small one."""
    planned: dict[ChipWindow, None] = {}
    found = in_vain = 0
    # An area may lie along the raster's edge, where no window has its centre before it is shifted inwards.
    anywhere = job.edge == "fill" or inside is not None
    while found < job.count and in_vain < TRIES_IN_VAIN:
        if in_vain % WINDOWS_BETWEEN_CANCEL_CHECKS == 0:
            stop_if_canceled(feedback)
        place = _random_place(job, grid, anywhere, generator)
        before = len(planned)
        if inside is None or inside(int(place[0]), int(place[1])):
            variants = _variants(job, grid, place, generator)
            planned |= dict.fromkeys(variant for variant in variants if variant is not None)
        is_new = len(planned) > before
        found, in_vain = found + is_new, 0 if is_new else in_vain + 1
    if 0 < found < job.count:
        text = translate(
            "Pixelwise", "Only {found:,} of COUNT {count:,} different random windows were found on the raster."
        )
        if inside is not None:
            text = translate(
                "Pixelwise", "Only {found:,} of COUNT {count:,} different random windows were found in AREA."
            )
        feedback.pushWarning(text.format(found=found, count=job.count))
    return planned


def _random_place(job: ExportJob, grid: Grid, anywhere: bool, generator: np.random.Generator) -> Place:
    """A centre anywhere on the raster, or only where the window around it is inside, every position alike."""
    row, col = (
        generator.integers(0, length)
        if anywhere or length < job.chip_size
        else generator.integers(0, length - job.chip_size + 1) + job.chip_size / 2
        for length in (grid.height, grid.width)
    )
    return float(row), float(col)


def _variants(job: ExportJob, grid: Grid, place: Place, generator: np.random.Generator) -> Iterator[ChipWindow | None]:
    """The windows around a centre, one per angle, each of a size of its own; None for what the edge drops."""
    for angle in dict.fromkeys(float(angle) % 360 for angle in job.rotations or [0.0]):
        size = job.chip_size
        if job.size_jitter:
            size = max(round(job.chip_size * generator.uniform(1 - job.size_jitter, 1 + job.size_jitter)), 1)
        row, col = (math.floor(centre - size / 2 + 0.5) for centre in place)
        yield at_edge(ChipWindow(Window(row, col, size, size), angle), grid, job.edge)


def at_edge(chip: ChipWindow, grid: Grid, edge: str) -> ChipWindow | None:
    """A window as `job.edge` wants it: moved inwards with its corners, as it is, or None where it is dropped."""
    if edge == "fill" or grid.window.contains(chip.bounding()):
        # A window that has left the raster is of no use to anybody.
        return chip if chip.window.intersects(grid.window) else None
    if edge == "drop":
        return None
    window = chip.window
    pad = _corner_pixels(window.height, chip.angle)
    row = _inwards(window.row, window.height, pad, grid.height)
    col = _inwards(window.col, window.width, pad, grid.width)
    return ChipWindow(Window(row, col, window.height, window.width), chip.angle)


def _inwards(start: int, size: int, pad: int, length: int) -> int:
    """The nearest start with which a window and its corners are inside; without the corners where they do not fit."""
    if size + 2 * pad <= length:
        return min(max(start, pad), length - size - pad)
    return min(max(start, 0), max(length - size, 0))


def _why_none(job: ExportJob, grid: Grid) -> str:
    text = translate(
        "Pixelwise",
        "EDGE is “drop”, but no window of CHIP_SIZE {size} lies whole on the raster of {width:,} × {height:,} pixels; "
        "use “shift” or “fill”.",
    )
    if job.windows == "features":
        text = translate(
            "Pixelwise",
            "WINDOWS is “features”, but no label feature has a window on the raster of {width:,} × {height:,} pixels "
            "and in AREA.",
        )
    elif job.windows == "random" and job.edge != "drop":
        text = translate(
            "Pixelwise",
            "WINDOWS is “random”, but no place inside AREA was found on the raster of {width:,} × {height:,} pixels.",
        )
    return text.format(size=job.chip_size, width=grid.width, height=grid.height)
