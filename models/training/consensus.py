"""What several processes that train one network must know of each other, so that all of them do the same.

Each of these functions waits for all processes, and is left at once where there is only one. A process that calls one
of them while another does not waits for ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from lightning_fabric import Fabric
from torch import nn


def summed(fabric: Fabric, values: Sequence[float]) -> list[float]:
    """The sums over all processes, the same to the last bit in each of them; whole numbers stay exact."""
    if fabric.world_size == 1:
        return list(values)
    # Apple's GPUs have no 64 bits, but are never several.
    own = torch.tensor(list(values), dtype=torch.float64, device=fabric.device)
    found: Any = fabric.all_reduce(own, reduce_op="sum")
    return [float(value) for value in found.cpu()]


def mean_of(fabric: Fabric, value: float) -> float:
    return summed(fabric, [value])[0] / fabric.world_size


def smallest_of(fabric: Fabric, value: int) -> int:
    places = [0.0] * fabric.world_size
    places[fabric.global_rank] = float(value)
    return int(min(summed(fabric, places)))


def share_statistics(fabric: Fabric, network: nn.Module) -> None:
    """Gives all processes the first one's running statistics of batch norm, which are those that are kept."""
    if fabric.world_size > 1:
        for buffer in network.buffers():
            torch.distributed.broadcast(buffer, src=0)
