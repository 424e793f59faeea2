"""Spatial blocks of windows shared out so that no two parts share a pixel and every part has every class it can."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, permutations

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback, stop_if_canceled
from ..geo.overlaps import Neighbours
from ..geo.windows import Window

Parts = NDArray[np.int64]
Marks = NDArray[np.bool_]

NOWHERE = -1
# Draws for few windows; for many there are fewer, since a draw of many blocks is close to what is wanted anyway.
MOST_DRAWS, FEWEST_DRAWS = 300, 24
WINDOWS_DRAWN = 1_000_000
# Sides of the blocks, in windows with their buffer, that the draws take in turn.
BLOCK_SIDES = (2.0, 3.0, 1.0, 4.0, 8.0)
# Later parts lose more windows to their neighbours; the draws give the last up to this much more of its share.
MOST_MADE_UP = 1.5
# Where there are few windows, one after the other is tried as the only one of its part, too.
MOST_SINGLES = 64
# What counts besides the shares: a part without windows, each class that cannot be learnt or not be measured, and
# chips lost because they straddle two parts.
COST_OF_EMPTY_PART = 5.0
COST_OF_UNLEARNT_CLASS = 1.0
COST_OF_UNTESTED_CLASS = 0.5
COST_OF_LOST_CHIPS = 0.25


@dataclass(frozen=True)
class Wanted:
    """What the parts are to hold: `shares` of all windows, which add up to 1, and the number of that to learn from.

    Where windows of two parts share pixels, those of the part with the lower number stay. `learnt` is the part whose
    lack of a class is worst; None where all are alike, as folds are.
    """

    shares: Sequence[float]
    learnt: int | None


def share_by_blocks(
    windows: Sequence[Window],
    pixels: NDArray[np.integer],
    wanted: Wanted,
    forced: Parts,
    buffer: int,
    seed: int,
    feedback: Feedback,
) -> Parts:
    """The part of every window, NOWHERE for those too near to another part's; the best of many draws by seed.

    `pixels` (windows, classes) counts the pixels of each class. `forced` is the part of a window that has no choice,
    else NOWHERE. The part with the highest number gets everything where no draw puts windows into another one.
    """
    neighbours = Neighbours(windows, buffer)
    generator = np.random.default_rng(seed)
    count = len(wanted.shares)
    best, lowest = np.where(forced == NOWHERE, count - 1, forced), np.inf

    def choose(candidates: Iterable[Parts]) -> None:
        nonlocal best, lowest
        for candidate in candidates:
            stop_if_canceled(feedback)
            parts = _apart(candidate, count, neighbours.near)
            others = (parts != NOWHERE) & (parts != count - 1) & (forced == NOWHERE)
            cost = _cost(parts, pixels, wanted) if others.any() and (parts == count - 1).any() else np.inf
            if cost < lowest:
                best, lowest = candidate, cost

    choose(_draws(windows, pixels, wanted, forced, buffer, generator))
    if lowest >= COST_OF_EMPTY_PART:
        choose(_singles(windows, wanted, forced, generator))
    return _apart(best, count, neighbours.exactly)


def share_at_random(pixels: NDArray[np.integer], wanted: Wanted, forced: Parts, seed: int) -> Parts:
    """The part of every window, drawn for each by itself, whatever pixels windows share."""
    return _share_out(
        np.arange(len(pixels)), pixels, wanted.shares, forced, np.random.default_rng(seed), stratified=True
    )


def _apart(parts: Parts, count: int, near: Callable[[Marks], Marks]) -> Parts:
    """Leaves out what lies near a part with a lower number."""
    kept = parts.copy()
    for part in range(count - 1):
        crowded = near(kept == part) & (kept > part)
        kept[crowded] = NOWHERE
    return kept


def _cost(parts: Parts, pixels: NDArray[np.integer], wanted: Wanted) -> float:
    """How far a sharing out is from what is wanted; 0 is perfect."""
    shares = np.array(wanted.shares)
    held = np.bincount(parts[parts != NOWHERE], minlength=len(shares))
    of_parts = np.array([pixels[parts == part].sum(axis=0) for part in range(len(shares))])
    # A class is there at all where any window has it, also one that is left out.
    there = pixels.sum(axis=0) > 0
    found = of_parts / np.maximum(of_parts.sum(axis=0), 1)
    weights = np.full(len(shares), COST_OF_UNTESTED_CLASS)
    if wanted.learnt is not None:
        weights[wanted.learnt] = COST_OF_UNLEARNT_CLASS
    weights[shares == 0] = 0
    of_classes = (abs(found - shares[:, None]).sum(axis=0) / 2)[there]
    cost = abs(held / max(held.sum(), 1) - shares).sum() / 2 + (weights @ (of_parts == 0))[there].sum()
    # A later part is missed more: test least, training most.
    cost += COST_OF_EMPTY_PART * ((held == 0) & (shares > 0)) @ np.arange(1, len(shares) + 1)
    cost += COST_OF_LOST_CHIPS * (1 - held.sum() / len(parts))
    return float(cost + (of_classes.mean() if len(of_classes) else 0))


def _draws(
    windows: Sequence[Window],
    pixels: NDArray[np.integer],
    wanted: Wanted,
    forced: Parts,
    buffer: int,
    generator: np.random.Generator,
) -> Iterator[Parts]:
    """Blocks of several sizes and places, to which windows belong by their centres, shared out."""
    unit = float(np.median([window.height for window in windows])) + buffer
    centres = _centres(windows)
    centres -= centres.min(axis=0)
    count = int(np.clip(WINDOWS_DRAWN / len(windows), FEWEST_DRAWS, MOST_DRAWS))
    for draw in range(count):
        side = BLOCK_SIDES[draw % len(BLOCK_SIDES)] * unit
        places = np.floor((centres + generator.uniform(0, side, 2)) / side).astype(np.int64)
        keys = places[:, 0] * (places[:, 1].max() + 1) + places[:, 1]
        _, block = np.unique(keys, return_inverse=True)
        made_up = np.array(wanted.shares) * (1 + np.linspace(0, generator.uniform(0, MOST_MADE_UP), len(wanted.shares)))
        shares = (made_up / made_up.sum()).tolist()
        # One half by classes, the other by windows alone, which comes closer to the shares where classes lie together.
        yield _share_out(block.reshape(-1), pixels, shares, forced, generator, stratified=draw % 2 == 0)


def _singles(
    windows: Sequence[Window], wanted: Wanted, forced: Parts, generator: np.random.Generator
) -> Iterator[Parts]:
    """One window for every part but the last, which gets all others: without this a small raster has no split."""
    last = len(wanted.shares) - 1
    to_fill = [part for part in range(last) if wanted.shares[part] > 0]
    # If any two windows lie apart, two of the outermost ones do.
    outermost = {int(end(values)) for values in _centres(windows).T for end in (np.argmin, np.argmax)}
    anywhere = (generator.integers(len(windows), size=2 * last) for _ in range(MOST_SINGLES))
    for pool in chain(permutations(sorted(outermost)), anywhere):
        free = [number for number in dict.fromkeys(map(int, pool)) if forced[number] == NOWHERE]
        for filled in (to_fill, to_fill[-1:]):
            parts = np.where(forced == NOWHERE, last, forced)
            for part, number in zip(filled, free, strict=False):
                parts[number] = part
            yield parts


def _centres(windows: Sequence[Window]) -> NDArray[np.float64]:
    return np.array([(window.row + window.height / 2, window.col + window.width / 2) for window in windows])


def _share_out(
    block: NDArray[np.intp],
    pixels: NDArray[np.integer],
    shares: Sequence[float],
    forced: Parts,
    generator: np.random.Generator,
    stratified: bool,
) -> Parts:
    """The part of every window by its block, blocks in random order.

    After Sechidis, Tsoumakas and Vlahavas (2011), "On the stratification of multi-label data": the class that the
    fewest blocks hold is shared out first; each of its blocks goes where most of the class is still wanted, but first
    to parts that have none of it. At last the blocks without a class go where most windows are wanted.
    """
    count = int(block.max()) + 1
    windows_of = np.bincount(block, minlength=count)
    columns = [pixels[:, position] for position in range(pixels.shape[1])] if stratified else []
    sums = [np.bincount(block, weights=column, minlength=count) for column in columns] + [windows_of]
    sums = sorted((values for values in sums if values.any()), key=np.count_nonzero)
    part_of = np.full(count, NOWHERE)
    bound = np.flatnonzero(forced != NOWHERE)
    # A block that older chips reach into goes to their part, as far as it is one.
    part_of[block[bound]] = forced[bound]
    shuffled = generator.permutation(count)
    for values in sums:
        held = [float(values[part_of == part].sum()) for part in range(len(shares))]
        free = shuffled[(part_of[shuffled] == NOWHERE) & (values[shuffled] > 0)]
        part_of[free] = _by_demand(values[free].tolist(), held, float(values.sum()), shares)
    return np.where(forced == NOWHERE, part_of[block], forced)


def _by_demand(values: Sequence[float], held: list[float], total: float, shares: Sequence[float]) -> list[int]:
    """For each value the part that lacks most of its share of the total, the later of two; empty parts come first."""
    missing = [share * total - has for share, has in zip(shares, held, strict=True)]
    empty = {part for part, share in enumerate(shares) if share > 0 and not held[part]}
    everyone = [part for part, share in enumerate(shares) if share > 0]
    chosen = []
    for value in values:
        part = max(empty or everyone, key=lambda part: (missing[part], part))
        empty.discard(part)
        missing[part] -= value
        chosen.append(part)
    return chosen
