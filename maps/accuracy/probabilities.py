"""Probabilities of classes, on the grid of a map or at points, for the area under ROC."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...chips.labels.classtable import shortened
from ...errors import InputError
from ...feedback import Feedback, stop_if_canceled
from ...geo.accuracyfigures import Figures
from ...geo.align import placed_grid
from ...geo.classes import BACKGROUND_NAME, ClassTable
from ...geo.grid import Grid
from ...geo.raster import has_data, open_raster
from ...geo.rastersource import RasterSource, source_on, touches
from ...geo.windows import Window
from ...language import translate
from .atpoints import windows_at
from .foundclasses import NOTHING, FoundClass
from .matching import Matching
from .points import CountedPoints
from .rastervalues import reopened
from .roc import RocCounts


class Probabilities:
    """A raster with a band per class, on whatever grid (nearest neighbour). Belongs to one thread.

    `of_bands` are the class positions in the matching's table of the bands that `read` gives.
    """

    def __init__(self, path: str, grid: Grid | None, of_map: Sequence[FoundClass], matching: Matching) -> None:
        """Bands are told by their names, those of the classes; without such names they are the map's classes in their
        order. Without a `grid` it is the raster's own. Raises InputError where neither fits, or the raster lies
        elsewhere."""
        dataset = open_raster(path)
        names = [dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)]
        found = _classes_of_bands(names, of_map, matching)
        if found is None:
            raise InputError(_unknown_bands(path, names, of_map))
        if grid is not None and not touches(dataset, grid):
            raise InputError(translate("Pixelwise", "PROBABILITIES: {path} does not touch the map.").format(path=path))
        share = [(place, band + 1) for place, band in enumerate(found)]
        self.of_bands = list(found.values())
        self.grid = grid or placed_grid(dataset)
        first = translate("Pixelwise", "the map")
        self._source: RasterSource = source_on(self.grid, dataset, share, None, "nearest", path=path, first_path=first)

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Stored values (bands, rows, cols) of a window inside the grid, and where all of them are known."""
        values, known = self._source.read(window)
        for band, missing in zip(values, self._source.missing, strict=True):
            known &= has_data(band, missing)
        return values, known

    def reopened(self) -> Probabilities:
        other = object.__new__(Probabilities)
        other.of_bands, other.grid, other._source = self.of_bands, self.grid, reopened(self._source)
        return other


def auc_at_points(path: str, points: CountedPoints, matching: Matching, feedback: Feedback) -> Figures:
    """The area under ROC per class from the probabilities in the pixels of the points that count.

    Points where a probability is missing are left out. Raises InputError as `Probabilities` does, and where that are
    all of them.
    """
    probabilities = Probabilities(path, None, points.of_map, matching)
    counts = RocCounts(len(matching.classes), probabilities.of_bands)
    chosen = np.flatnonzero(points.counting(matching))
    positions = matching.of_reference[points.points.positions[chosen]]
    found = 0
    places = points.points.places[chosen]
    for numbers, window, (rows, cols) in windows_at(probabilities.grid, places, points.points.crs_wkt):
        stop_if_canceled(feedback)
        values, known = probabilities.read(window)
        there = known[rows, cols]
        found += int(there.sum())
        counts.add(values[:, None, rows, cols], np.where(there, positions[numbers], np.uint8(NOTHING))[None])
    if not found:
        text = translate(
            "Pixelwise", "PROBABILITIES: {path} has no values at any of the points of REFERENCE that count."
        )
        raise InputError(text.format(path=path))
    return counts.auc()


def _unknown_bands(path: str, names: Sequence[str], of_map: Sequence[FoundClass]) -> str:
    text = translate(
        "Pixelwise",
        "PROBABILITIES: {path} has {count} bands ({bands}); a band per class of the map is needed, named like it: "
        "{classes}.",
    )
    bands, classes = shortened([name or "–" for name in names]), shortened([found.name for found in of_map])
    return text.format(path=path, count=len(names), bands=bands, classes=classes)


def _classes_of_bands(names: list[str], of_map: Sequence[FoundClass], matching: Matching) -> dict[int, int] | None:
    """Class position by band, counted from 0; None where nobody can say which band is which class."""
    table: ClassTable = matching.classes
    by_name = {name.casefold(): place for place, name in enumerate(table.names)}
    # The map's own names, which differ from the table's where classes were matched by value.
    for position, found in enumerate(of_map):
        if matching.of_map[position] != NOTHING:
            by_name[found.name.casefold()] = int(matching.of_map[position])
    named = {band: by_name[name.casefold()] for band, name in enumerate(names) if name.casefold() in by_name}
    if named:
        return named
    if len(names) == len(of_map):
        places = {band: int(matching.of_map[band]) for band in range(len(names))}
        return {band: place for band, place in places.items() if place != NOTHING}
    # One band tells of the one class there is besides the background.
    others = [place for place, entry in enumerate(table) if entry.value and entry.name.lower() != BACKGROUND_NAME]
    return {0: others[0]} if len(names) == len(others) == 1 else None
