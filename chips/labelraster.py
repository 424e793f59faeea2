"""Labels of an export from a raster of class values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ..errors import LabelError, RasterError
from ..feedback import Feedback, stop_if_canceled
from ..geo.raster import Grid, grid_of, has_data, open_raster, same_crs, same_grid, warped
from ..geo.vectors import EDGE_POINTS, Extent
from ..geo.windows import Window
from .classtable import ClassMapping, Key, chosen_classes, classes_of_numbers, number_key
from .job import ExportJob
from .labels import MOST_KEYS, not_touching, report_classes

# Side of the windows in which a label raster is searched for its values.
SEARCH_SIZE = 1024
# Labels are said to leave gaps where they cover less than this share of the raster.
MOSTLY_COVERED = 0.98


class RasterLabels:
    """Labels from the first band of a raster, on whatever grid it is (nearest neighbour). Belongs to one thread.

    Its nodata, and 0 where unlabelled pixels are ignored, are unlabelled.
    """

    def __init__(self, job: ExportJob, grid: Grid, feedback: Feedback) -> None:
        """Searches the whole raster for its values; raises LabelError where they are no classes or lie elsewhere."""
        dataset = open_raster(job.labels.path)
        self.title = job.labels.path
        band = _label_band(dataset, self.title)
        self._nodata = band.GetNoDataValue()
        counts = _count(dataset, feedback)
        if job.unlabelled == "ignore" and not job.classes:
            counts.pop(0, None)
        mapping = _mapping_of_raster(job, counts, band, self.title)
        self.classes = mapping.table
        report_classes(mapping, counts, "pixels", self.title, feedback)
        self._ignore = self.classes.free_value()
        self._fill = 0 if job.unlabelled == "background" else self._ignore
        self._lookup = _Lookup(mapping.values, self._ignore, self._fill)
        self.extent = _extent_on(grid_of(dataset), grid)
        self._grid = grid
        self._aligned, self._alpha = _aligned(dataset, grid)
        if self.extent is not None and not grid.window_of(self.extent).intersects(grid.window):
            raise LabelError(not_touching(self, grid))
        if job.unlabelled == "background" and job.area is None:
            self._warn_of_gaps(feedback)

    def _warn_of_gaps(self, feedback: Feedback) -> None:
        """Warns where a good part of the raster lies outside of the label raster: it becomes background."""
        whole = self._grid.window
        covered = whole if self.extent is None else self._grid.window_of(self.extent).intersection(whole)
        share = covered.height * covered.width / (whole.height * whole.width)
        if share < MOSTLY_COVERED:
            feedback.pushWarning(
                f"LABELS: {self.title} covers {share:.0%} of the raster; the rest of it counts as background. If "
                "nothing is known there, limit the chips by AREA, or choose “ignore” for UNLABELLED."
            )

    def read(self, window: Window) -> NDArray[np.uint8]:
        labels = np.full((window.height, window.width), self._fill, np.uint8)
        inside = window.intersection(self._grid.window)
        if inside.is_empty:
            return labels
        where = (inside.col, inside.row, inside.width, inside.height)
        try:
            values = self._aligned.GetRasterBand(1).ReadAsArray(*where)
            known = has_data(values, self._nodata)
            if self._alpha:
                known &= self._aligned.GetRasterBand(self._alpha).ReadAsArray(*where) != 0
        except RuntimeError as error:
            raise RasterError(f"LABELS: {self.title} could not be read at row {inside.row}: {error}") from error
        labels[inside.slices_in(window)] = self._lookup.classes_of(values, known)
        return labels

    def close(self) -> None:
        self._aligned = None


class _Lookup:
    """Label values → class values, for any numeric type."""

    def __init__(self, values: Mapping[Key, int], ignore: int, fill: int) -> None:
        pairs = sorted((float(key), value) for key, value in values.items())
        self._keys = np.array([key for key, _ in pairs])
        self._classes = np.array([value for _, value in pairs], np.uint8)
        self._ignore, self._fill = ignore, fill
        self._zero_is_unlabelled = 0 not in values

    def classes_of(self, values: NDArray, known: NDArray[np.bool_]) -> NDArray[np.uint8]:
        places = np.searchsorted(self._keys, values).clip(max=len(self._keys) - 1)
        found = self._keys[places] == values
        result = np.where(found, self._classes[places], np.uint8(self._ignore))
        unlabelled = ~known | (values == 0) if self._zero_is_unlabelled else ~known
        result[unlabelled] = self._fill
        return result


def _label_band(dataset: gdal.Dataset, title: str) -> gdal.Band:
    meanings = [dataset.GetRasterBand(number).GetColorInterpretation() for number in range(2, dataset.RasterCount + 1)]
    if any(meaning != gdal.GCI_AlphaBand for meaning in meanings):
        raise LabelError(f"LABELS: {title} has {dataset.RasterCount} bands; a label raster has one, with class values.")
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
        values = band.ReadAsArray(*where)
        values = values[has_data(values, band.GetNoDataValue())]
        if values.dtype == np.uint8:
            numbers = np.bincount(values, minlength=256)
            found, times = np.flatnonzero(numbers), numbers[numbers > 0]
        else:
            found, times = np.unique(values, return_counts=True)
        for value, count in zip(found.tolist(), times.tolist(), strict=True):
            key = number_key(value)
            counts[key] = counts.get(key, 0) + count
        if len(counts) > MOST_KEYS:
            break
    return counts


def _mapping_of_raster(job: ExportJob, counts: Mapping[Key | None, int], band: gdal.Band, title: str) -> ClassMapping:
    if job.classes:
        return chosen_classes(job.classes, True, job.unlabelled)
    keys = [key for key in counts if key is not None]
    if not any(keys):
        raise LabelError(f"LABELS: {title} holds no class value, only {'0' if keys else 'nodata or 0'}.")
    names, colors = _names_and_colors(band)
    return classes_of_numbers(keys, job.unlabelled, title, names, colors)


def _names_and_colors(band: gdal.Band) -> tuple[dict[int, str], dict[int, str]]:
    """Class names and colours as the file tells them: category names, attribute table, colour table."""
    names = {value: name for value, name in enumerate(band.GetCategoryNames() or []) if name}
    table = band.GetColorTable()
    colors = {}
    if table is not None:
        for value in range(table.GetCount()):
            red, green, blue, _ = table.GetColorEntry(value)
            colors[value] = f"#{red:02x}{green:02x}{blue:02x}"
    attributes = band.GetDefaultRAT()
    if attributes is not None:
        more_names, more_colors = _from_attributes(attributes)
        names, colors = names | more_names, colors | more_colors
    return names, colors


def _from_attributes(table: gdal.RasterAttributeTable) -> tuple[dict[int, str], dict[int, str]]:
    columns = {table.GetUsageOfCol(col): col for col in range(table.GetColumnCount())}
    value = columns.get(gdal.GFU_MinMax, columns.get(gdal.GFU_Min))
    rgb = [columns.get(usage) for usage in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)]
    names, colors = {}, {}
    for row in range(table.GetRowCount()):
        number = row if value is None else table.GetValueAsInt(row, value)
        if gdal.GFU_Name in columns:
            names[number] = table.GetValueAsString(row, columns[gdal.GFU_Name])
        if None not in rgb:
            colors[number] = "#" + "".join(f"{min(max(table.GetValueAsInt(row, col), 0), 255):02x}" for col in rgb)
    return {number: name for number, name in names.items() if name}, colors


def _aligned(dataset: gdal.Dataset, grid: Grid) -> tuple[gdal.Dataset, int | None]:
    """The dataset on the grid and, where warping added one, the number of its alpha band."""
    if same_grid(grid_of(dataset), grid):
        return dataset, None
    result = warped(dataset, grid, "near")
    return result, result.RasterCount if result.RasterCount > dataset.RasterCount else None


def _extent_on(own: Grid, grid: Grid) -> Extent | None:
    if same_crs(own.crs_wkt, grid.crs_wkt):
        return own.extent()
    try:
        return osr.CoordinateTransformation(own.crs, grid.crs).TransformBounds(*own.extent(), EDGE_POINTS)
    except RuntimeError:
        return None
