"""From the network's scores to the files of a map."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..geo.areas import AreaMeter
from ..geo.classes import ClassTable
from ..geo.classraster import (
    PROBABILITY_NODATA,
    PROBABILITY_STEPS,
    check_attributes,
    create_class_raster,
    create_probability_raster,
    write_attributes,
    write_tile,
    writing,
)
from ..geo.closing import close_dataset
from ..geo.grid import Grid
from ..geo.windows import Window
from .pieces import Piece
from .plan import WindowPlan


class Target(NamedTuple):
    """A file that is being written: where it lies now, and what errors call it."""

    path: Path
    destination: str


@dataclass
class ClassCounts:
    """Pixels and square metres (NaN without a CRS) of each class, in the class table's order, and what has no class."""

    pixels: NDArray[np.int64]
    areas: NDArray[np.float64]
    without_class: int


class MapWriter:
    """Writes the class raster, and the probabilities where they are wanted, and counts classes on the way.

    It belongs to one thread at a time. Memory: one window.
    """

    def __init__(
        self,
        grid: Grid,
        plan: WindowPlan,
        classes: ClassTable,
        class_raster: Target,
        probabilities: Target | None = None,
        metadata: Mapping[str, str] | None = None,
    ) -> None:
        self._plan, self._classes, self._class_raster = plan, classes, class_raster
        self._values = np.array(classes.values, np.uint8)
        self._nodata = np.uint8(classes.free_value())
        self._meter = AreaMeter(grid)
        self._row_areas: dict[tuple[int, int], NDArray[np.float64]] = {}
        size = plan.target.height * plan.target.width
        self.counts = ClassCounts(np.zeros(len(classes), np.int64), np.zeros(len(classes)), size)
        self._rasters: list[tuple[gdal.Dataset, str]] = []
        part = grid.subgrid(plan.target)
        for target, create in ((class_raster, create_class_raster), (probabilities, create_probability_raster)):
            if target is None:
                continue
            with writing(target.destination):
                dataset = create(target.path, part, classes, plan.tile_shape)
                self._rasters.append((dataset, target.destination))
                # Before the first tile: later, GDAL would write the file's directory a second time.
                for key, value in (metadata or {}).items():
                    dataset.SetMetadataItem(key, value)

    def write(self, piece: Piece, scores: NDArray[np.float32]) -> None:
        """Writes the kept part of a window from its scores (classes, rows, cols), which sum to 1 over the classes."""
        scores = piece.of_kept(scores)
        positions = scores.argmax(axis=0)
        layers = [np.where(piece.keep, self._values[positions], self._nodata)[None]]
        if len(self._rasters) > 1:
            steps = np.rint(scores * PROBABILITY_STEPS).astype(np.uint8)
            layers.append(np.where(piece.keep, steps, np.uint8(PROBABILITY_NODATA)))
        row, col = piece.kept.row - self._plan.target.row, piece.kept.col - self._plan.target.col
        for (dataset, destination), array in zip(self._rasters, layers, strict=True):
            with writing(destination):
                write_tile(dataset, array, row, col)
        self._count(piece.kept, piece.keep, positions)

    def _count(self, kept: Window, keep: NDArray[np.bool_], positions: NDArray[Any]) -> None:
        rows = (kept.row, kept.height)
        if rows not in self._row_areas:
            # Windows come row by row, and the ground that a pixel covers hardly changes along a row.
            self._row_areas = {rows: self._meter.of_rows(kept)}
        chosen = positions[keep]
        weights = np.broadcast_to(self._row_areas[rows][:, None], keep.shape)[keep]
        self.counts.pixels += np.bincount(chosen, minlength=len(self._classes))
        self.counts.areas += np.bincount(chosen, weights, minlength=len(self._classes))
        self.counts.without_class -= len(chosen)

    def finish(self) -> None:
        """Adds the attribute table and makes sure that everything has reached the files."""
        with writing(self._rasters[0][1]):
            write_attributes(self._rasters[0][0], self._classes, [int(count) for count in self.counts.pixels])
        while self._rasters:
            dataset, destination = self._rasters.pop()
            with writing(destination):
                close_dataset(dataset)
        with writing(self._class_raster.destination):
            check_attributes(self._class_raster.path, self._classes)

    def close(self) -> None:
        """Closes files that are not finished."""
        while self._rasters:
            dataset, _ = self._rasters.pop()
            with suppress(RuntimeError):
                close_dataset(dataset)
