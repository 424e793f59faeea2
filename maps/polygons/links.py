"""Chains and groups of things that are linked, found for all of them at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

Numbers = NDArray[np.int64]


def groups(size: int, first: Numbers, second: Numbers) -> tuple[int, Numbers]:
    """The number of groups among `size` things, and the group of each, where first[i] and second[i] are linked."""
    if not size:
        return 0, np.empty(0, np.int64)
    matrix = csr_matrix((np.ones(len(first), bool), (first, second)), shape=(size, size))
    count, group = connected_components(matrix, directed=False)
    return int(count), group.astype(np.int64)


def chain_ends(following: Numbers) -> tuple[Numbers, Numbers]:
    """For chains without cycles: the last item of each item's chain, and how many steps away it is.

    `following` is the next item, or -1. Each round doubles the steps that are known (pointer jumping, Wyllie 1979).
    """
    ends = np.where(following >= 0, following, np.arange(len(following)))
    steps = (following >= 0).astype(np.int64)
    active = np.flatnonzero(following >= 0)
    while len(active):
        via = ends[active]
        further = ends[via]
        going = further != via
        active, via = active[going], via[going]
        steps[active] += steps[via]
        ends[active] = further[going]
    return ends, steps


def cycles(following: Numbers) -> tuple[Numbers, Numbers]:
    """For cycles only: the number of each item's cycle, and its place in it, counted from the cycle's first item."""
    size = len(following)
    count, cycle = groups(size, np.arange(size), following)
    first = np.empty(count, np.int64)
    # From the last item to the first, so that the first one of a cycle is what remains.
    first[cycle[::-1]] = np.arange(size)[::-1]
    open_chains = np.where(following == first[cycle], -1, following)
    _, steps = chain_ends(open_chains)
    return cycle, steps[first[cycle]] - steps


def ranges(starts: Numbers, lengths: Numbers) -> tuple[Numbers, Numbers]:
    """All numbers start, start + 1 … of several ranges one after the other, and the range each belongs to."""
    owner = np.repeat(np.arange(len(lengths)), lengths)
    before = np.cumsum(lengths) - lengths
    return np.arange(len(owner)) - before[owner] + starts[owner], owner
