"""The pixels of a class raster, and of the confidence beside it, read window by window."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...errors import InputError, RasterError
from ...geo.grid import grid_of, same_grid
from ...geo.raster import open_raster
from ...geo.windows import Window
from ...language import translate

gdal.UseExceptions()

# What is no class: nodata, classes that are left out, and everything beyond the raster.
NOTHING = np.iinfo(np.int32).min


class ClassPixels:
    """A band of class values, and a confidence raster on the same grid.

    Values of `skip` count as NOTHING. Raises InputError where the rasters do not lie on each other.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        band: int = 1,
        skip: Sequence[int] = (),
        confidence: str | os.PathLike[str] | None = None,
    ) -> None:
        self.path, self._skip = str(path), list(skip)
        self.confidence = str(confidence) if confidence else ""
        self._dataset = open_raster(path)
        self._band = _band(self._dataset, band, self.path)
        self.grid = grid_of(self._dataset)
        self.crs = self._dataset.GetSpatialRef()
        self._confidence = open_raster(self.confidence) if self.confidence else None
        if self._confidence and not same_grid(grid_of(self._confidence), self.grid):
            found = f"{self._confidence.RasterYSize} × {self._confidence.RasterXSize}"
            raise InputError(
                translate(
                    "Pixelwise",
                    "CONFIDENCE is {path} with {found} pixels on another grid than INPUT ({wanted}): "
                    "both must have the same pixels.",
                ).format(path=confidence, found=found, wanted=f"{self.grid.height} × {self.grid.width}")
            )

    def close(self) -> None:
        """Lets go of the files; nothing can be read any more."""
        self._dataset = self._band = self._confidence = None

    @property
    def has_confidence(self) -> bool:
        return self._confidence is not None

    def read(self, window: Window) -> NDArray[np.int32]:
        """Class values (rows, cols) of a window that may reach beyond the raster; NOTHING where there is no class."""
        inside = window.intersection(self.grid.window)
        result = np.full((window.height, window.width), NOTHING, np.int32)
        if inside.is_empty:
            return result
        values, valid = self._read(self._band, inside)
        if values.dtype.kind == "f":
            valid = valid & ~np.isnan(values)
            values = np.where(valid, values, 0)
        if values.dtype.itemsize > 2:
            self._check_values(values, valid)
        values = values.astype(np.int32)
        valid = valid & ~np.isin(values, self._skip) if self._skip else valid
        result[inside.slices_in(window)] = np.where(valid, values, np.int32(NOTHING))
        return result

    def read_confidence(self, window: Window) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Confidence of a window inside the raster, its scale and offset applied, and where it is known."""
        assert self._confidence is not None  # nosec B101 # for mypy
        band = self._confidence.GetRasterBand(1)
        values, valid = self._read(band, window)
        scale, offset = band.GetScale(), band.GetOffset()
        real = values.astype(np.float64) * (1.0 if scale is None else scale) + (offset or 0.0)
        valid = valid & np.isfinite(real)
        return np.where(valid, real, 0.0), valid

    def _read(self, band: gdal.Band, window: Window) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        place = (window.col, window.row, window.width, window.height)
        try:
            values = band.ReadAsArray(*place)
            if band.GetMaskFlags() == gdal.GMF_ALL_VALID:
                return values, np.ones(values.shape, bool)
            return values, band.GetMaskBand().ReadAsArray(*place) != 0
        except RuntimeError as error:
            text = translate("Pixelwise", "{path} could not be read at row {row}, column {col}: {error}")
            raise RasterError(text.format(path=self.path, row=window.row, col=window.col, error=error)) from error

    def _check_values(self, values: NDArray[np.generic], valid: NDArray[np.bool_]) -> None:
        limit = np.iinfo(np.int32).max
        wrong = valid & ~((values == np.floor(values)) & (np.abs(values.astype(np.float64)) <= limit))
        if wrong.any():
            raise InputError(
                translate(
                    "Pixelwise",
                    "INPUT is {path} with the value {value:g}: a class raster has whole numbers up to {largest:,}.",
                ).format(path=self.path, value=values[wrong][0], largest=limit)
            )


def _band(dataset: gdal.Dataset, number: int, path: str) -> gdal.Band:
    if not 1 <= number <= dataset.RasterCount:
        text = translate("Pixelwise", "BAND is {number}: {path} has bands 1 to {count}.")
        raise InputError(text.format(number=number, path=path, count=dataset.RasterCount))
    return dataset.GetRasterBand(number)
