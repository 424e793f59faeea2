"""Where the network is least sure of the classes: the windows to digitise next."""

from __future__ import annotations

import heapq
import os
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..geo.classes import ClassTable
from ..geo.classraster import writing
from ..geo.grid import Grid
from ..geo.windows import Window
from .choosing import choose
from .job import ClassifyJob
from .polygons.formats import create_layer, created
from .scoremaps import uncertainty_of

gdal.UseExceptions()

# About as large as a training chip, unless the caller knows how large these are.
USUAL_SIZE = 256
# A window with less data than this would be a sliver to digitise; it comes after all the others.
ENOUGH_DATA = 0.5
FIELDS = (
    ("rank", ogr.OFTInteger),
    ("uncertain", ogr.OFTReal),
    ("class_1", ogr.OFTString),
    ("class_2", ogr.OFTString),
    ("confused", ogr.OFTReal),
    ("valid", ogr.OFTReal),
)


class Entry(NamedTuple):
    """A window and how uncertain it is; a list of the same items in JSON.

    `uncertainty` is the mean over its valid pixels and `valid` their share. `first` and `second` are the positions of
    the two classes that are confused most, `confused` the share that these have in all of the window's uncertainty.
    """

    enough: bool
    uncertainty: float
    row: int
    col: int
    height: int
    width: int
    valid: float
    first: int
    second: int
    confused: float

    @property
    def order(self) -> tuple[bool, float, int, int]:
        """Sorts entries, the most uncertain one highest; of equal ones the upper left one."""
        return self.enough, self.uncertainty, -self.row, -self.col


class Uncertain:
    """Keeps the most uncertain windows of a map that is fed rectangle by rectangle.

    Windows are equal parts of the rectangles with sides of about `size` pixels, so they overlap as little as these.
    Memory: `job.where_to_label_count` windows and one rectangle.
    """

    def __init__(self, job: ClassifyJob, classes: ClassTable, size: int = USUAL_SIZE) -> None:
        self._measure, self._count = job.uncertainty_measure, job.where_to_label_count
        self._classes, self._size = len(classes), size
        self._heap: list[tuple[tuple[bool, float, int, int], Entry]] = []

    def add(self, window: Window, scores: NDArray[np.float32], keep: NDArray[np.bool_]) -> None:
        """Takes the scores (classes, rows, cols) of a rectangle, and where they count (rows, cols)."""
        for part in parts_of(window, self._size):
            rows, cols = part.slices_in(window)
            self._add_part(part, scores[:, rows, cols], keep[rows, cols])

    def _add_part(self, part: Window, scores: NDArray[np.float32], keep: NDArray[np.bool_]) -> None:
        number = np.count_nonzero(keep)
        if not number or not self._count:
            return
        found = np.where(keep, uncertainty_of(scores, self._measure), 0)
        mean = float(found.sum(dtype=np.float64) / number)
        enough = number >= ENOUGH_DATA * self._size**2
        if len(self._heap) == self._count and (enough, mean, -part.row, -part.col) < self._heap[0][0]:
            return
        first, second, confused = _most_confused(scores, found)
        place = part.row, part.col, part.height, part.width
        entry = Entry(enough, mean, *place, number / keep.size, first, second, confused)
        if len(self._heap) < self._count:
            heapq.heappush(self._heap, (entry.order, entry))
        else:
            heapq.heapreplace(self._heap, (entry.order, entry))

    def entries(self) -> list[Entry]:
        """The windows, most uncertain first; as JSON keeps them, they can be given to `write_windows`, too."""
        return [entry for _, entry in sorted(self._heap, reverse=True)]


def parts_of(window: Window, size: int) -> list[Window]:
    """Equal parts of a rectangle whose sides are as near to `size` as that goes."""
    rows, cols = (
        np.linspace(0, length, max(1, round(length / size)) + 1).astype(int).tolist()
        for length in (window.height, window.width)
    )
    return [
        Window(window.row + top, window.col + left, bottom - top, right - left)
        for top, bottom in pairwise(rows)
        for left, right in pairwise(cols)
    ]


def _most_confused(scores: NDArray[np.float32], uncertainty: NDArray[np.float32]) -> tuple[int, int, float]:
    """The two classes between which most of the uncertainty lies, the lower position first, and its share.

    The uncertainty of a pixel counts for its most probable class and the one after that.
    """
    classes = len(scores)
    if classes == 1:
        return 0, 0, 0.0
    first, _ = choose(scores)
    taken = first == np.arange(classes, dtype=np.uint8)[:, None, None]
    second, _ = choose(np.where(taken, np.float32(-1), scores))
    pairs = np.minimum(first, second).astype(np.int64) * classes + np.maximum(first, second)
    weights = np.bincount(pairs.ravel(), uncertainty.ravel(), classes**2)
    best = int(weights.argmax())
    total = float(weights.sum())
    return best // classes, best % classes, float(weights[best]) / total if total else 0.0


def write_windows(
    entries: Iterable[Sequence[Any]],
    count: int,
    grid: Grid,
    classes: ClassTable,
    path: str | os.PathLike[str],
    destination: str | os.PathLike[str],
) -> int:
    """Writes the `count` most uncertain windows of all entries as polygons; returns how many there are.

    `entries` are those of any number of `Uncertain`, also from JSON; their windows lie on `grid`. Writes to `path`
    what is to become `destination`: a layer of that name with `rank` (1 is the most uncertain), `uncertain` (the mean,
    0 to 1), `class_1` and `class_2` (which are confused most), `confused` (their share in the uncertainty) and `valid`
    (the share of pixels with data).
    """
    found = heapq.nlargest(count, (Entry(*entry) for entry in entries), key=lambda entry: entry.order)
    names = classes.names
    with writing(destination), created(path, destination) as store:
        layer = create_layer(store, Path(destination).stem, grid.crs if grid.crs_wkt else None, FIELDS)
        for rank, entry in enumerate(found, start=1):
            feature = ogr.Feature(layer.GetLayerDefn())
            other = names[entry.second] if entry.second != entry.first else ""
            values = (rank, entry.uncertainty, names[entry.first], other, entry.confused, entry.valid)
            for number, value in enumerate(values):
                feature.SetField(number, value)
            feature.SetGeometry(_outline(grid, Window(entry.row, entry.col, entry.height, entry.width)))
            layer.CreateFeature(feature)
    return len(found)


def _outline(grid: Grid, window: Window) -> ogr.Geometry:
    transform = grid.window_transform(window)
    ring = ogr.Geometry(ogr.wkbLinearRing)
    corners = ((0, 0), (window.width, 0), (window.width, window.height), (0, window.height), (0, 0))
    for col, row in corners:
        ring.AddPoint_2D(*gdal.ApplyGeoTransform(transform, col, row))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon
