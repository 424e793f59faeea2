"""Masks: rasters or polygons of what must not count, such as clouds."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import RasterError
from ..feedback import Feedback
from ..language import translate
from .align import lies_on, warped
from .grid import Grid
from .polygons import PixelPolygons
from .raster import has_data, open_raster
from .rastersource import touches
from .vectors import onto_grid, open_layer
from .windows import Window

gdal.UseExceptions()


class Cover(Protocol):
    """Something that covers pixels of a grid. Belongs to one thread."""

    def covers(self, window: Window) -> NDArray[np.bool_]:
        """True (rows, cols) where pixels of a window, which may reach beyond the grid, are covered."""

    def reopened(self) -> Cover:
        """The same for another thread; the first one must stay open as long."""

    def close(self) -> None: ...


def open_mask(path: str, layer: str, where: str, is_raster: bool, grid: Grid, feedback: Feedback) -> Cover:
    """Opens a mask, which covers what must not count: polygons, or where a raster is neither 0 nor nodata.

    Raises RasterError or InputError where it cannot be used. One that touches nothing only gives a warning: a scene
    without clouds is no fault.
    """
    if is_raster:
        return RasterMask(path, grid, feedback)
    return PolygonMask(path, layer, where, grid, feedback)


class PolygonMask:
    """Covers the pixels whose centres lie in polygons."""

    def __init__(self, path: str, layer: str, where: str, grid: Grid, feedback: Feedback) -> None:
        source = open_layer(path, layer, where, parameter="MASK")
        self._polygons: PixelPolygons
        self._polygons, counts = onto_grid(source, grid, lambda _: 1, feedback)
        for text in counts.warnings:
            feedback.pushWarning(text)
        if not counts.used:
            feedback.pushWarning(_nothing_masked(source.title))

    def covers(self, window: Window) -> NDArray[np.bool_]:
        return self._polygons.burn(window, 0) > 0

    def reopened(self) -> PolygonMask:
        other = object.__new__(PolygonMask)
        other._polygons = self._polygons.reopened()
        return other

    def close(self) -> None:
        self._polygons.close()


class RasterMask:
    """Covers pixels where a raster of one band, on whatever grid, is neither 0 nor nodata (nearest neighbour)."""

    def __init__(self, path: str, grid: Grid, feedback: Feedback) -> None:
        dataset = open_raster(path)
        meanings = [dataset.GetRasterBand(n).GetColorInterpretation() for n in range(2, dataset.RasterCount + 1)]
        if any(meaning != gdal.GCI_AlphaBand for meaning in meanings):
            text = translate(
                "Pixelwise",
                "MASK: {path} has {count} bands; a mask has one, which is not 0 where pixels must not count.",
            )
            raise RasterError(text.format(path=path, count=dataset.RasterCount))
        self._path, self._grid = path, grid
        self._alpha: int | None = None
        if not lies_on(dataset, grid):
            if not touches(dataset, grid):
                feedback.pushWarning(_nothing_masked(path))
            dataset = warped(dataset, grid, "nearest", bands=[1])
            self._alpha = dataset.RasterCount
        self._dataset: gdal.Dataset | None = dataset

    def covers(self, window: Window) -> NDArray[np.bool_]:
        covered = np.zeros((window.height, window.width), bool)
        inside = window.intersection(self._grid.window)
        if inside.is_empty:
            return covered
        assert self._dataset is not None  # nosec B101 # for mypy
        where = (inside.col, inside.row, inside.width, inside.height)
        try:
            band = self._dataset.GetRasterBand(1)
            values = band.ReadAsArray(*where)
            masked = (values != 0) & has_data(values, band.GetNoDataValue())
            if self._alpha:
                masked &= self._dataset.GetRasterBand(self._alpha).ReadAsArray(*where) != 0
        except RuntimeError as error:
            text = translate("Pixelwise", "MASK: {path} could not be read at row {row}: {error}")
            raise RasterError(text.format(path=self._path, row=inside.row, error=error)) from error
        covered[inside.slices_in(window)] = masked
        return covered

    def reopened(self) -> RasterMask:
        assert self._dataset is not None  # nosec B101 # for mypy
        other = object.__new__(RasterMask)
        other._path, other._grid, other._alpha = self._path, self._grid, self._alpha
        # The name of a warped raster is its whole description.
        other._dataset = gdal.OpenEx(self._dataset.GetDescription(), gdal.OF_RASTER | gdal.OF_READONLY)
        return other

    def close(self) -> None:
        self._dataset = None


def _nothing_masked(title: str) -> str:
    text = translate("Pixelwise", "MASK: {title} does not touch the raster, so nothing is masked.")
    return text.format(title=title)
