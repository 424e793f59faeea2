"""What a classification measures before it begins, so that a run that goes on with its blocks does the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..geo.raster import RasterStack
from ..geo.windows import Window
from ..language import translate
from ..models.inference.pixelscale import matched_scales
from .job import ClassifyJob
from .memory import score_budget
from .merge import waiting_bytes
from .pieces import mirrored
from .plan import AUTOMATIC_WINDOW, NETWORK_STEP, Block, Place, WindowPlan, margin_on, plan_windows

# On a CPU larger batches save nothing, but a batch is how long a cancel waits.
CPU_BATCH_PIXELS = 1 << 20
LARGEST_BATCH = 32
# Batches of scores that are held at once, beside those that are computed: done, waiting, being merged.
WAITING_BATCHES = 3
LARGEST_AUTOMATIC_WINDOW = 4096
# Side in pixels of the window on which precisions are compared; of its pixels, 0.1 % are 147.
COMPARED = 384


class Network(Protocol):
    """What is asked of a Predictor or Ensemble."""

    @property
    def device(self) -> Any: ...

    @property
    def at_once(self) -> int: ...

    def margin(self, window: int) -> int: ...

    def batch_size(self, rows: int, cols: int) -> int: ...

    def settle(self, images: NDArray[Any], valid: NDArray[np.bool_]) -> str: ...


@dataclass(frozen=True)
class Settled:
    """Sizes in pixels, windows at once, and the precision as the word that makes a Predictor take it."""

    window_size: int
    margin: int
    automatic_window: int
    unit: int
    band_columns: int
    batch_size: int
    precision: str

    def plan(self, job: ClassifyJob, raster: Window, target: Window) -> WindowPlan:
        return plan_windows(
            raster,
            target,
            self.window_size,
            self.margin,
            job.merge,
            self.band_columns,
            self.automatic_window,
            self.unit,
        )


def settle(
    job: ClassifyJob,
    stack: RasterStack,
    target: Window,
    classes: int,
    networks: Sequence[Network],
    scales: Sequence[float],
) -> Settled:
    """Finds what a job leaves open, from the networks, one for each device, and the memory there is.

    `scales` are the sizes of the raster's pixels divided by those of the models'. Raises InputError where MEMORY_MB is
    too little for the scores of one batch.
    """
    first = networks[0]
    scales, unit = matched_scales(scales)
    automatic = _automatic_window(min(scales), unit)
    margin = job.margin
    if margin <= 0 or unit != NETWORK_STEP:
        wanted = margin if margin > 0 else first.margin(job.window_size or automatic)
        margin = min(margin_on(unit, wanted, job.merge), (job.window_size or automatic) // 4)
    plan = plan_windows(
        stack.grid.window, target, job.window_size, margin, job.merge, automatic_window=automatic, unit=unit
    )
    threads = sum(network.at_once for network in networks)
    columns, largest = _within_memory(job, plan, classes, threads)
    size = job.batch_size or _automatic_batch(plan, first)
    precision = first.settle(*_middle_of(stack, plan, unit))
    return Settled(job.window_size, margin, automatic, unit, columns, min(size, largest), precision)


def _automatic_window(scale: float, unit: int) -> int:
    """The window in pixels of the raster with which the network sees about its usual number of pixels."""
    size = round(AUTOMATIC_WINDOW / scale / unit) * unit
    return min(max(size, 4 * unit), max(LARGEST_AUTOMATIC_WINDOW, 4 * unit))


def _within_memory(job: ClassifyJob, plan: WindowPlan, classes: int, threads: int) -> tuple[int, int]:
    """Columns of windows in a band, and windows in a batch, whose scores fit into the memory there is for them."""
    budget = score_budget(job.memory_mb)
    columns = len(plan.bands[0])
    while columns > 1 and waiting_bytes(plan, classes, columns) > budget // 2:
        columns = -(-columns // 2)
    waiting = waiting_bytes(plan, classes, columns)
    rows, cols = plan.window_shape
    of_window = 4 * classes * rows * cols * (threads + WAITING_BATCHES)
    if waiting + of_window > budget:
        raise InputError(
            translate(
                "Pixelwise",
                "MEMORY_MB is {found}: the scores of {classes} classes in windows of {rows} × {cols} pixels need "
                "{needed} at least; raise it, or lower WINDOW_SIZE.",
            ).format(
                found=budget >> 20,
                classes=classes,
                rows=rows,
                cols=cols,
                needed=-(-(waiting + of_window) // (1 << 20)),
            )
        )
    return columns, (budget - waiting) // of_window


def _automatic_batch(plan: WindowPlan, network: Network) -> int:
    rows, cols = plan.window_shape
    size = CPU_BATCH_PIXELS // (rows * cols) if network.device.type == "cpu" else network.batch_size(rows, cols)
    return max(1, min(size, LARGEST_BATCH, len(plan)))


def _middle_of(stack: RasterStack, plan: WindowPlan, unit: int) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Image (1, bands, rows, cols) and valid (1, rows, cols) of a window in the middle of what is mapped.

    It is no larger than is needed to compare classes: 32-bit numbers take twice as long.
    """
    columns = plan.bands[len(plan.bands) // 2]
    block = Block(len(plan.bands) // 2, plan.row_numbers[len(plan.row_numbers) // 2])
    window = plan.window(Place(block, columns[len(columns) // 2], True))
    side = max(COMPARED // unit, 1) * unit
    window = Window(window.row, window.col, min(window.height, side), min(window.width, side))
    available = window.intersection(plan.raster)
    image, valid = stack.read(available)
    return mirrored(image, available, window)[None], mirrored(valid, available, window)[None]
