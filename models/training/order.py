"""Which chips make up the batches of an epoch, and the seeds of what happens to them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# The number of a chip in its store, and the seed of its augmentation; None without one.
Place = tuple[int, int | None]
SEEDS = 2**32


def training_order(
    count: int,
    batch_size: int,
    *,
    seed: int,
    epoch: int,
    smallest: int = 1,
    weights: NDArray[np.float64] | None = None,
    rank: int = 0,
    world_size: int = 1,
    first: int = 0,
) -> list[list[Place]]:
    """The batches of one of `world_size` processes, in an order that follows from `seed` and `epoch` alone.

    All processes together go through the same chips with the same seeds as one process with batches `world_size` times
    as large. `first` leaves out the chips that the epoch has already had, by all processes together. With `weights` (a
    probability for every chip) chips are drawn with replacement, as many as there are.

    A last batch of one chip, or of none, is dropped where there are others: batch norm needs several. Where a batch
    must have `smallest` chips and there are fewer, they are repeated, with other seeds.
    """
    generator = np.random.default_rng([seed % SEEDS, epoch])
    numbers = (
        generator.permutation(count) if weights is None else generator.choice(count, count, p=weights / weights.sum())
    )
    seeds = generator.integers(0, SEEDS, count)
    places = [(int(number), int(chip_seed)) for number, chip_seed in zip(numbers, seeds, strict=True)]
    batches: list[list[Place]] = []
    for number in range(batch_count(count, batch_size, world_size=world_size, first=first)):
        start = first + number * batch_size * world_size
        everyones = places[start : start + batch_size * world_size]
        share = len(everyones) // world_size
        # Fewer chips than processes: some get the same chip.
        own = everyones[rank : share * world_size : world_size] or [everyones[rank % len(everyones)]]
        batches.append(_repeated(own, smallest))
    return batches


def batch_count(count: int, batch_size: int, *, world_size: int = 1, first: int = 0) -> int:
    """How many batches `training_order` makes of `count` chips."""
    whole, rest = divmod(max(count - first, 0), batch_size * world_size)
    share = rest // world_size
    too_small = share == 0 or (share == 1 and batch_size > 1)
    return whole + (rest > 0 and not (too_small and first + whole > 0))


def _repeated(batch: list[tuple[int, int]], smallest: int) -> list[Place]:
    turns = max(1, -(-smallest // len(batch)))
    repeated = [(number, (seed + turn) % SEEDS) for turn in range(turns) for number, seed in batch]
    return list(repeated[: max(len(batch), smallest)])


def validation_order(count: int, batch_size: int, *, rank: int = 0, world_size: int = 1) -> list[list[Place]]:
    """Every chip once; of several processes each gets its share, which may be one batch more than another's."""
    places: list[Place] = [(number, None) for number in range(rank, count, world_size)]
    return [places[start : start + batch_size] for start in range(0, len(places), batch_size)]
