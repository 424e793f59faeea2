"""Small patches of a class raster given to their largest neighbours, tile by tile."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..geo.windows import Window

Numbers = NDArray[np.int64]
KEY_BITS = 63
NONE = -1


@dataclass
class _Patches:
    """The patches of a tile: `labels` (rows, cols) from 1, 0 is nodata; items 1… of the others belong to them.

    `first` is the pixel of the raster with which a patch begins in this tile, counted row by row. `border` are the
    labels of those that reach the tile's border, ascending: they may go on in other tiles.
    """

    labels: NDArray[np.int32]
    values: NDArray[np.uint8]
    sizes: Numbers
    first: Numbers
    border: Numbers


@dataclass
class _Cut:
    """Patches that tiles' borders cut, an item per patch and tile; `links` and `meetings` are pairs of such items.

    Linked items are parts of one patch, those that meet are neighbours.
    """

    sizes: list[Numbers] = field(default_factory=list)
    first: list[Numbers] = field(default_factory=list)
    values: list[NDArray[np.uint8]] = field(default_factory=list)
    links: list[Numbers] = field(default_factory=list)
    meetings: list[Numbers] = field(default_factory=list)
    count: int = 0


class Sieve:
    """Finds out, over tiles of a class raster, which class each patch gets that has fewer than `pixels` pixels.

    A patch is what hangs together across the sides of its pixels. A small one gets the class of its largest neighbour,
    if that is larger than itself, as it is after the sieve: where the neighbour is small too, both get what that one
    gets. Of equally large patches the one counts that begins first, row by row. A patch without a larger neighbour
    stays; nodata is no patch. Sizes are those in the whole raster, so the result does not depend on the tiles.

    Give all tiles, row by row, to `measure`, all again to `compare`, and then any of them to `sieved`. Memory: some
    hundred MB for a tile of 2048 pixels a side, and about a hundred bytes for every patch that reaches a tile's border.
    """

    def __init__(self, whole: Window, pixels: int, nodata: float | None) -> None:
        self._whole, self._pixels = whole, pixels
        self._nodata = None if nodata is None else int(nodata)
        # A patch's size and first pixel are compared as one number; larger sizes than fit into it count as equal.
        self._first_bits = (whole.height * whole.width).bit_length()
        self._cut = _Cut()
        self._base: dict[tuple[int, int], int] = {}
        # Items and values of the row above and of the column to the left of the next tile.
        self._above = np.full(whole.width, NONE, np.int64), np.zeros(whole.width, np.uint8)
        self._left = np.empty(0, np.int64), np.empty(0, np.uint8)
        self._joined: _Joined | None = None
        self._results: NDArray[np.uint8] | None = None

    def measure(self, window: Window, values: NDArray[np.uint8]) -> None:
        """Takes the sizes of the patches that reach the tile's border, and what they touch in the tiles before."""
        patches, cut = self._patches(window, values), self._cut
        self._base[window.row, window.col] = cut.count
        for kept, found in ((cut.sizes, patches.sizes), (cut.first, patches.first), (cut.values, patches.values)):
            kept.append(found[patches.border])  # type: ignore[arg-type]
        items = np.full(len(patches.sizes), NONE, np.int64)
        items[patches.border] = cut.count + np.arange(len(patches.border))
        cut.count += len(patches.border)
        cols = slice(window.col, window.col_end)
        above_items, above_values = self._above[0][cols], self._above[1][cols]
        self._touch(above_items, above_values, items[patches.labels[0]], values[0])
        if window.col:
            self._touch(*self._left, items[patches.labels[:, 0]], values[:, 0])
        above_items[:], above_values[:] = items[patches.labels[-1]], values[-1]
        self._left = items[patches.labels[:, -1]], values[:, -1].copy()

    def _touch(
        self, items: Numbers, values: NDArray[np.uint8], others: Numbers, other_values: NDArray[np.uint8]
    ) -> None:
        pairs = np.stack([items, others], axis=1)
        there, same = (pairs != NONE).all(axis=1), values == other_values
        self._cut.links.append(np.unique(pairs[there & same], axis=0))
        self._cut.meetings.append(np.unique(pairs[there & ~same], axis=0))

    def compare(self, window: Window, values: NDArray[np.uint8]) -> None:
        """Finds the largest neighbours of small patches that reach the tile's border."""
        if self._joined is None:
            self._joined = self._join()
        joined, patches = self._joined, self._patches(window, values)
        groups = self._groups(window, patches)
        best, neighbour, root = self._within(patches, groups)
        wanted = patches.border[best[patches.border] > 0]
        target = root[neighbour[wanted]]
        joined.offer(groups[wanted], best[wanted], groups[target], patches.values[target])

    def sieved(self, window: Window, values: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The tile's values (rows, cols) after the sieve."""
        assert self._joined is not None  # nosec B101 # for mypy
        if self._results is None:
            self._results = self._joined.results(self._pixels)
        patches = self._patches(window, values)
        groups = self._groups(window, patches)
        _, _, root = self._within(patches, groups)
        result = np.where(groups >= 0, self._results[groups], patches.values)[root]
        return np.where(patches.labels > 0, result[patches.labels], values)

    def _join(self) -> _Joined:
        from scipy.sparse import coo_matrix
        from scipy.sparse.csgraph import connected_components

        cut, self._cut = self._cut, _Cut()
        links, meetings = (np.concatenate([*pairs, np.empty((0, 2), np.int64)]) for pairs in (cut.links, cut.meetings))
        # A place more than there are patches, so that NONE stands for something everywhere.
        size = cut.count + 1
        matrix = coo_matrix((np.ones(len(links), bool), tuple(links.T)), shape=(size, size))
        count, group = connected_components(matrix, directed=False)
        group = group.astype(np.int64)[:-1]
        sizes = np.bincount(group, np.concatenate([*cut.sizes, []]), count).astype(np.int64)
        first = np.full(count, self._whole.height * self._whole.width, np.int64)
        np.minimum.at(first, group, np.concatenate([*cut.first, np.empty(0, np.int64)]))
        values = np.zeros(count, np.uint8)
        values[group] = np.concatenate([*cut.values, np.empty(0, np.uint8)])
        joined = _Joined(group, sizes, self._key(sizes, first), values)
        one, other = group[meetings].T
        for patch, neighbour in ((one, other), (other, one)):
            joined.offer(patch, joined.keys[neighbour], neighbour, values[neighbour])
        return joined

    def _within(self, patches: _Patches, groups: Numbers) -> tuple[Numbers, Numbers, Numbers]:
        """By label: the key of a small patch's largest neighbour in the tile (0: none), its label, and what becomes
        of each patch: the label of one that stays, or of one that reaches the border, of which the tile cannot tell.
        """
        assert self._joined is not None  # nosec B101 # for mypy
        outside = groups >= 0
        sizes = np.where(outside, self._joined.sizes[groups], patches.sizes)
        keys = np.where(outside, self._joined.keys[groups], self._key(patches.sizes, patches.first))
        keys[0] = 0
        small = sizes < self._pixels
        small[0] = False
        best = np.zeros(len(sizes), np.int64)
        if small.any():
            for one, other in _neighbours(patches.labels, small):
                np.maximum.at(best, one, keys[other])
        order = np.argsort(keys, kind="stable")
        neighbour = order[np.searchsorted(keys[order], best)]
        moves = small & ~outside & (best > keys)
        root = np.where(moves, neighbour, np.arange(len(sizes)))
        while (root[root] != root).any():
            root = root[root]
        return best, neighbour, root

    def _groups(self, window: Window, patches: _Patches) -> Numbers:
        """By label, the number of the patch among those that borders cut, or NONE."""
        assert self._joined is not None  # nosec B101 # for mypy
        base = self._base[window.row, window.col]
        groups = np.full(len(patches.sizes), NONE, np.int64)
        groups[patches.border] = self._joined.group[base : base + len(patches.border)]
        return groups

    def _key(self, sizes: Numbers, first: Numbers) -> Numbers:
        largest = (1 << (KEY_BITS - self._first_bits)) - 1
        return (np.minimum(sizes, largest) << self._first_bits) + ((1 << self._first_bits) - 1 - first)

    def _patches(self, window: Window, values: NDArray[np.uint8]) -> _Patches:
        import cv2

        labels, of_label = np.zeros(values.shape, np.int32), [0]
        for value in np.flatnonzero(np.bincount(values.ravel(), minlength=256)).tolist():
            if value != self._nodata:
                is_value = values == value
                count, found = cv2.connectedComponents(is_value.view(np.uint8), connectivity=4, ltype=cv2.CV_32S)
                np.add(found, len(of_label) - 1, out=labels, where=is_value)
                of_label += [value] * (count - 1)
        flat = labels.ravel()
        first = np.zeros(len(of_label), np.int64)
        # From the last pixel to the first, so that the first one of a patch is what remains.
        first[flat[::-1]] = np.arange(flat.size - 1, -1, -1)
        rows, cols = np.divmod(first, values.shape[1])
        edges = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
        return _Patches(
            labels=labels,
            values=np.array(of_label, np.uint8),
            sizes=np.bincount(flat, minlength=len(of_label)).astype(np.int64),
            first=(window.row + rows) * self._whole.width + window.col + cols,
            border=np.setdiff1d(edges, [0]).astype(np.int64),
        )


def _neighbours(labels: NDArray[np.int32], small: NDArray[np.bool_]) -> list[tuple[Numbers, Numbers]]:
    """Labels of small patches and of what lies beside them, pixel by pixel."""
    pairs = []
    for one, other in ((labels[:, :-1], labels[:, 1:]), (labels[:-1], labels[1:])):
        places = np.nonzero((one != other) & (one > 0) & (other > 0))
        first, second = one[places].astype(np.int64), other[places].astype(np.int64)
        pairs += [(a[small[a]], b[small[a]]) for a, b in ((first, second), (second, first))]
    return pairs


class _Joined:
    """The patches that borders cut, put together: `group` says of which patch each item is a part.

    `sizes`, `keys` and `values` have an item per patch, and one more that stands for NONE.
    """

    def __init__(self, group: Numbers, sizes: Numbers, keys: Numbers, values: NDArray[np.uint8]) -> None:
        self.group, self.sizes, self.keys, self._values = group, sizes, keys, values
        # The key of the largest neighbour known so far, and what becomes of that: a patch or, where NONE, a class.
        self._best = np.zeros_like(keys)
        self._towards = np.full_like(keys, NONE)
        self._class = np.zeros_like(values)

    def offer(self, patches: Numbers, keys: Numbers, towards: Numbers, classes: NDArray[np.uint8]) -> None:
        """Hears of neighbours of patches; a patch may come more than once."""
        # In ascending order, so that the largest is written last.
        order = np.argsort(keys, kind="stable")
        order = order[keys[order] > self._best[patches[order]]]
        self._best[patches[order]] = keys[order]
        self._towards[patches[order]] = towards[order]
        self._class[patches[order]] = classes[order]

    def results(self, pixels: int) -> NDArray[np.uint8]:
        """The class of each patch after the sieve."""
        moves = (self.sizes < pixels) & (self._best > self.keys)
        root = np.where(moves & (self._towards != NONE), self._towards, np.arange(len(self.keys)))
        while (root[root] != root).any():
            root = root[root]
        return np.where(moves & (self._towards == NONE), self._class, self._values)[root]
