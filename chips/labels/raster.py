"""Labels of an export from rasters of class values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ...errors import LabelError, RasterError
from ...feedback import Feedback, stop_if_canceled
from ...geo.align import lies_on, warped
from ...geo.features import EDGE_POINTS
from ...geo.grid import Grid, grid_of, same_crs
from ...geo.raster import has_data, open_raster
from ...geo.vectors import Extent
from ...geo.windows import Window
from ...language import translate
from ..job import ExportJob, LabelLayer
from .chosenclasses import chosen_classes
from .classkeys import Key, number_key
from .classtable import LayerValues
from .rasterclasses import names_and_colors
from .source import MOST_KEYS, FoundLabels

# Side of the windows in which a label raster is searched for its values.
SEARCH_SIZE = 1024
# Labels are said to leave gaps where they cover less than this share of the raster.
MOSTLY_COVERED = 0.98


@dataclass(frozen=True)
class FoundRaster(FoundLabels):
    """A label raster. `zero_is_label`: somebody has said what 0 means; else it stands for no label."""

    dataset: gdal.Dataset
    zero_is_label: bool


def find_raster(job: ExportJob, layer: LabelLayer, grid: Grid, feedback: Feedback) -> FoundRaster:
    """Searches a whole raster for its values; raises InputError where it cannot be read or holds no labels."""
    dataset = open_raster(layer.path)
    band = _label_band(dataset, layer.path)
    counts = _count(dataset, feedback)
    items = job.classes or layer.classes
    zero_is_label = any(choice.number == 0 for choice in chosen_classes(items, job.unlabelled))
    problem = ""
    if not (counts if zero_is_label else any(counts)):
        only_zero = translate("Pixelwise", "LABELS: {path} holds no class value, only 0.")
        nothing = translate("Pixelwise", "LABELS: {path} holds no class value, only nodata or 0.")
        problem = (only_zero if counts else nothing).format(path=layer.path)
    # What the file calls 0 is the name of the background, where nobody says otherwise.
    if not zero_is_label and (job.unlabelled == "ignore" or items):
        counts.pop(0, None)
    names, colors = names_and_colors(band)
    keys = [key for key in counts if key is not None]
    values = LayerValues(layer.path, keys, True, layer.classes, names, colors)
    extent = _extent_on(grid_of(dataset), grid)
    return FoundRaster(layer.path, values, counts, "pixels", extent, problem, dataset, zero_is_label)


class RasterLabels:
    """Class values from the first band of a raster, on whatever grid it is (nearest neighbour). Belongs to one
    thread."""

    def __init__(self, found: FoundRaster, grid: Grid, values: Mapping[Key, int], ignore: int) -> None:
        self._title = found.title
        self._grid = grid
        self._nodata = found.dataset.GetRasterBand(1).GetNoDataValue()
        self._lookup = _Lookup(values, ignore)
        self._zero_is_label = found.zero_is_label
        self._is_warped = not lies_on(found.dataset, grid)
        dataset = warped(found.dataset, grid, "nearest", bands=[1]) if self._is_warped else found.dataset
        self._dataset: Any = dataset
        self._name = dataset.GetDescription()

    def read(self, window: Window) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Class values (rows, cols) of a window on the grid, and where there are labels at all: not in nodata, and
        not in 0 unless that is a class or ignored."""
        where = (window.col, window.row, window.width, window.height)
        try:
            values = self._dataset.GetRasterBand(1).ReadAsArray(*where)
            known = has_data(values, self._nodata)
            if self._is_warped:
                known &= self._dataset.GetRasterBand(self._dataset.RasterCount).ReadAsArray(*where) != 0
        except RuntimeError as error:
            text = translate("Pixelwise", "LABELS: {path} could not be read at row {row}: {error}")
            raise RasterError(text.format(path=self._title, row=window.row, error=error)) from error
        if not self._zero_is_label:
            known &= values != 0
        return self._lookup.classes_of(values), known

    def reopened(self) -> RasterLabels:
        """The same labels for another thread."""
        other = object.__new__(RasterLabels)
        other.__dict__.update(self.__dict__)
        other._dataset = gdal.OpenEx(self._name, gdal.OF_RASTER | gdal.OF_READONLY)
        return other

    def close(self) -> None:
        self._dataset = None


def warn_of_gaps(found: FoundRaster, grid: Grid, feedback: Feedback) -> None:
    """Warns where a good part of the raster lies outside of its only label raster: it becomes background."""
    whole = grid.window
    covered = whole if found.extent is None else grid.window_of(found.extent).intersection(whole)
    share = covered.height * covered.width / (whole.height * whole.width)
    if share < MOSTLY_COVERED:
        feedback.pushWarning(
            translate(
                "Pixelwise",
                "LABELS: {path} covers {share:.0%} of the raster; the rest of it counts as background. If nothing is "
                "known there, limit the chips by AREA, or choose “ignore” for UNLABELLED.",
            ).format(path=found.title, share=share)
        )


class _Lookup:
    """Label values → class values, for any numeric type."""

    def __init__(self, values: Mapping[Key, int], ignore: int) -> None:
        pairs = sorted((float(key), value) for key, value in values.items())
        # A table that maps nothing of this raster leaves it with ignored pixels only.
        self._keys = np.array([key for key, _ in pairs] or [np.inf])
        self._classes = np.array([value for _, value in pairs] or [ignore], np.uint8)
        self._ignore = np.uint8(ignore)

    def classes_of(self, values: NDArray) -> NDArray[np.uint8]:
        places = np.searchsorted(self._keys, values).clip(max=len(self._keys) - 1)
        return np.where(self._keys[places] == values, self._classes[places], self._ignore)


def _label_band(dataset: gdal.Dataset, title: str) -> gdal.Band:
    meanings = [dataset.GetRasterBand(number).GetColorInterpretation() for number in range(2, dataset.RasterCount + 1)]
    if any(meaning != gdal.GCI_AlphaBand for meaning in meanings):
        text = translate("Pixelwise", "LABELS: {path} has {count} bands; a label raster has one, with class values.")
        raise LabelError(text.format(path=title, count=dataset.RasterCount))
    return dataset.GetRasterBand(1)


def _search_windows(dataset: gdal.Dataset) -> Iterator[tuple[int, int, int, int]]:
    for row in range(0, dataset.RasterYSize, SEARCH_SIZE):
        for col in range(0, dataset.RasterXSize, SEARCH_SIZE):
            yield col, row, min(SEARCH_SIZE, dataset.RasterXSize - col), min(SEARCH_SIZE, dataset.RasterYSize - row)


def _count(dataset: gdal.Dataset, feedback: Feedback) -> dict[Key | None, int]:
    """How many pixels of the whole raster have which value; nodata is left out."""
    band = dataset.GetRasterBand(1)
    counts: dict[Key | None, int] = {}
    for where in _search_windows(dataset):
        stop_if_canceled(feedback)
        try:
            values = band.ReadAsArray(*where)
        except RuntimeError as error:
            text = translate("Pixelwise", "LABELS: {path} could not be read: {error}")
            raise RasterError(text.format(path=dataset.GetDescription(), error=error)) from error
        values = values[has_data(values, band.GetNoDataValue())]
        if values.dtype == np.uint8:
            numbers = np.bincount(values, minlength=256)
            found, times = np.flatnonzero(numbers), numbers[numbers > 0]
        else:
            found, times = np.unique(values, return_counts=True)
        for value, count in zip(found, times, strict=True):
            key = number_key(value.item())
            counts[key] = counts.get(key, 0) + int(count)
        if len(counts) > MOST_KEYS:
            break
    return counts


def _extent_on(own: Grid, grid: Grid) -> Extent | None:
    if same_crs(own.crs_wkt, grid.crs_wkt):
        return own.extent()
    try:
        return osr.CoordinateTransformation(own.crs, grid.crs).TransformBounds(*own.extent(), EDGE_POINTS)
    except RuntimeError:
        return None
