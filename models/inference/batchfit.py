"""How many windows go through a network at once."""

from __future__ import annotations

from collections.abc import Callable

import torch

from ..device import is_out_of_memory

# Larger batches are not faster on a CPU, but take memory and delay a cancel; on a GPU this many pixels keep it busy.
MOST_PIXELS = {"cpu": 1 << 19, "mps": 1 << 20, "cuda": 1 << 23}
# Share of the free memory that batches may take; the rest is for other programs and for room between tensors.
MEMORY_SHARE = 0.7


def batch_size(device: torch.device, pixels: int, at_once: int, compute: Callable[[], None]) -> int:
    """How many windows, of so many pixels as the network sees them, a batch should have; at least one.

    On CUDA `compute` puts one window through the network, whose memory is measured, and `at_once` batches must fit.
    Elsewhere memory is the system's, and batches are small.
    """
    most = max(1, MOST_PIXELS[device.type] // pixels)
    if device.type != "cuda" or most == 1:
        return most
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats(device)
    before = torch.cuda.memory_allocated(device)
    try:
        compute()
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        return 1
    finally:
        torch.cuda.synchronize(device)
    taken = torch.cuda.max_memory_allocated(device) - before
    torch.cuda.empty_cache()
    free, _ = torch.cuda.mem_get_info(device)
    return max(1, min(most, int(free * MEMORY_SHARE) // (max(taken, 1) * at_once)))
