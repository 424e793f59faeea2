"""Settings that are measured before a training: the learning rate, and the largest batch that fits into memory."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import torch

from ..device import is_out_of_memory

# The range test of Smith (2017), "Cyclical learning rates": the rate rises from step to step by a constant factor.
LOWEST_RATE, HIGHEST_RATE, RATES = 1e-6, 0.5, 60
# A loss so many times the best one means that no higher rate will do.
DIVERGED = 4.0
SMOOTHING = 0.9
# The steepest fall is where learning is fastest; the schedule's own peak may lie there.
SMALLEST_CHOICE, LARGEST_CHOICE = 1e-5, 0.1

# Larger batches hardly speed up a CPU, and make fewer steps of the same chips.
LARGEST_BATCH = {"cuda": 256, "mps": 64, "cpu": 8}
# Share of the memory that a batch may take; the rest is for what differs from step to step.
MEMORY_SHARE = 0.8


def find_learning_rate(loss_at: Callable[[float], float]) -> float:
    """The learning rate at which the smoothed loss falls most steeply.

    `loss_at(rate)` makes one step with a rate and gives the loss before it; the network is the caller's to restore.
    """
    rates = np.geomspace(LOWEST_RATE, HIGHEST_RATE, RATES)
    smoothed: list[float] = []
    average, best = 0.0, math.inf
    for number, rate in enumerate(rates):
        loss = loss_at(float(rate))
        if not math.isfinite(loss):
            break
        average = SMOOTHING * average + (1 - SMOOTHING) * loss
        # Without the correction the first values would be too low.
        smoothed.append(average / (1 - SMOOTHING ** (number + 1)))
        best = min(best, smoothed[-1])
        if number > RATES // 4 and smoothed[-1] > DIVERGED * best:
            break
    if len(smoothed) < 3:
        return SMALLEST_CHOICE
    # What follows the lowest loss is the way to divergence.
    lowest = max(int(np.argmin(smoothed)), 2)
    slopes = np.gradient(np.array(smoothed[: lowest + 1]), np.log(rates[: lowest + 1]))
    return float(np.clip(rates[int(np.argmin(slopes))], SMALLEST_CHOICE, LARGEST_CHOICE))


def find_batch_size(step: Callable[[int], None], device: torch.device, smallest: int, most: int, free: int) -> int:
    """The largest power of two with which `step(chips)` fits into memory with a margin, from `smallest` on.

    On a GPU the memory that a step took is measured; on a CPU `free` bytes are shared with everything else, and the
    growth of the process tells. `most` is the number of chips there are.
    """
    limit = min(LARGEST_BATCH.get(device.type, 8), max(most, smallest))
    before = _memory_taken(device)
    found = size = smallest
    while size <= limit:
        try:
            step(size)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            break
        found = size
        # The next size takes about twice as much.
        taken = _memory_taken(device) - before
        if 2 * taken > MEMORY_SHARE * _memory_there(device, free):
            break
        size *= 2
    if device.type == "cuda":
        torch.cuda.empty_cache()
    return found


def _memory_taken(device: torch.device) -> int:
    if device.type == "cuda":
        return int(torch.cuda.max_memory_allocated(device))
    return peak_memory()


def _memory_there(device: torch.device, free: int) -> int:
    return int(torch.cuda.get_device_properties(device).total_memory) if device.type == "cuda" else free


def peak_memory() -> int:
    """Bytes that this process has held at most; 0 where the system does not say."""
    try:
        import resource
    except ImportError:  # Windows
        return 0
    import sys

    # Bytes on macOS, kibibytes elsewhere.
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) * (1 if sys.platform == "darwin" else 1024)
