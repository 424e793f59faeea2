"""One raster of a stack: which of its bands are read, and what tells where they have data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array, osr

from ..errors import RasterError
from ..language import translate
from .align import lies_on, warped
from .features import EDGE_POINTS
from .grid import Grid, grid_of, same_crs
from .windows import Window

gdal.UseExceptions()
osr.UseExceptions()

# An alpha band holds little between transparent and opaque; more than this share of other values means data.
ALPHA_SHARE_OF_OTHER_VALUES = 0.02
# Of the alpha band of a warped raster, 0 to 255: from here on most of what a pixel was made of has data.
MOSTLY_THERE = 128


@dataclass(frozen=True)
class RasterSource:
    """An open raster on a stack's grid; its bands `numbers` fill the stack's `places`, counted from 0.

    `name` opens `dataset` again: a path or the XML of a virtual raster. `missing` are nodata values as the band's type
    holds them. A pixel of the band `alpha` counts from `visible_from` on; `masked` are bands that have masks.
    """

    path: str
    name: str
    dataset: gdal.Dataset
    numbers: list[int]
    places: list[int]
    missing: list[float | None]
    dtype: np.dtype
    alpha: int | None
    visible_from: float
    masked: list[int]

    @property
    def may_have_gaps(self) -> bool:
        told = any(nodata is not None for nodata in self.missing)
        return told or self.dtype.kind == "f" or bool(self.alpha or self.masked)

    def may_have_data(self, window: Window) -> bool:
        """False where the file holds no block of a band that has a nodata value: such blocks are all nodata."""
        where = (window.col, window.row, window.width, window.height)
        stored = gdal.GDAL_DATA_COVERAGE_STATUS_DATA | gdal.GDAL_DATA_COVERAGE_STATUS_UNIMPLEMENTED
        return all(
            self.dataset.GetRasterBand(number).GetDataCoverageStatus(*where)[0] & stored
            for number, nodata in zip(self.numbers, self.missing, strict=True)
            if nodata is not None
        )

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values (bands, rows, cols) in the source's type of a window inside the grid, and where they are seen.

        That is (rows, cols) what alpha band and masks tell; values may be missing there all the same.
        """
        where = (window.col, window.row, window.width, window.height)
        seen = np.ones((window.height, window.width), bool)
        values = np.empty((len(self.numbers), window.height, window.width), self.dtype)
        try:
            self.dataset.ReadAsArray(*where, buf_obj=values, band_list=self.numbers)
            if self.alpha:
                seen &= self.dataset.GetRasterBand(self.alpha).ReadAsArray(*where) >= self.visible_from
            for number in self.masked:
                seen &= self.dataset.GetRasterBand(number).GetMaskBand().ReadAsArray(*where) != 0
        except RuntimeError as error:
            text = translate("Pixelwise", "{path} could not be read at row {row}, column {column}: {error}")
            raise RasterError(text.format(path=self.path, row=window.row, column=window.col, error=error)) from error
        return values, seen


def source_on(
    grid: Grid,
    dataset: gdal.Dataset,
    share: list[tuple[int, int]],
    alpha: int | None,
    resampling: str,
    *,
    path: str,
    first_path: str,
) -> RasterSource:
    """A raster's `share`, (place in the stack, band) for each band, on a stack's grid, warped where it lies on another.

    `alpha` is the band that holds transparency; it tells what is valid unless it is in the share itself. Raises
    RasterError where the bands' types cannot be used, or the raster cannot be brought onto the grid.
    """
    places, numbers = [place for place, _ in share], [number for _, number in share]
    for number in numbers:
        _check_type(dataset.GetRasterBand(number), number, path)
    alpha = None if alpha in numbers else alpha
    visible_from = float(np.finfo(np.float64).tiny)
    masked = _masked(dataset, numbers)
    if not lies_on(dataset, grid):
        _check_place(dataset, path, grid, first_path)
        dataset = warped(dataset, grid, resampling, bands=numbers, alpha=alpha)
        numbers, alpha, masked = list(range(1, len(numbers) + 1)), dataset.RasterCount, []
        visible_from = MOSTLY_THERE
    bands = [dataset.GetRasterBand(number) for number in numbers]
    types = [_numpy_type(band) for band in bands]
    with np.errstate(over="ignore"):
        missing = [_as_held(band.GetNoDataValue(), dtype) for band, dtype in zip(bands, types, strict=True)]
    return RasterSource(
        path=path,
        name=dataset.GetDescription(),
        dataset=dataset,
        numbers=numbers,
        places=places,
        missing=missing,
        dtype=np.dtype(np.result_type(*types)),
        alpha=alpha,
        visible_from=visible_from,
        masked=masked,
    )


def _as_held(nodata: float | None, dtype: np.dtype) -> float | None:
    """A nodata value with the digits that the band's type can hold, for whichever type it is read into."""
    return float(dtype.type(nodata)) if nodata is not None and dtype.kind == "f" else nodata


def _check_type(band: gdal.Band, number: int, path: str) -> None:
    dtype = gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)
    if dtype is None or np.dtype(dtype).kind == "c":
        text = translate("Pixelwise", "Band {number} of {path} holds {type} values, which cannot be used.")
        raise RasterError(text.format(number=number, path=path, type=gdal.GetDataTypeName(band.DataType)))


def _numpy_type(band: gdal.Band) -> np.dtype:
    return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))


def touches(dataset: gdal.Dataset, grid: Grid) -> bool:
    """Whether a raster may have pixels on the grid; also true where its extent has no place in the grid's CRS."""
    own = grid_of(dataset)
    if dataset.GetGCPCount():
        return True
    try:
        extent = own.extent()
        if not same_crs(own.crs_wkt, grid.crs_wkt):
            extent = osr.CoordinateTransformation(own.crs, grid.crs).TransformBounds(*extent, EDGE_POINTS)
        return not np.isfinite(extent).all() or grid.window_of(extent).intersects(grid.window)
    except RuntimeError:
        return True


def _check_place(dataset: gdal.Dataset, path: str, grid: Grid, first_path: str) -> None:
    """Raises RasterError for a raster that does not touch the grid: the stack would have no valid pixel."""
    if touches(dataset, grid):
        return
    crs = dataset.GetSpatialRef()
    none = translate("Pixelwise", "no CRS")
    text = translate(
        "Pixelwise",
        "INPUT: {path} ({crs}) does not touch {first_path} ({first_crs}): the rasters of a stack must overlap. "
        "Has one of them no CRS, or a wrong one?",
    )
    theirs, ours = crs.GetName() if crs else none, grid.crs.GetName() if grid.crs_wkt else none
    raise RasterError(text.format(path=path, crs=theirs, first_path=first_path, first_crs=ours))


def _masked(dataset: gdal.Dataset, numbers: Sequence[int]) -> list[int]:
    """Bands whose masks tell where there is data: one where they share it; nodata and alpha are no masks here."""
    flags = {number: dataset.GetRasterBand(number).GetMaskFlags() for number in numbers}
    shared = [n for n, flag in flags.items() if flag & gdal.GMF_PER_DATASET and not flag & gdal.GMF_ALPHA]
    return shared[:1] + [number for number, flag in flags.items() if flag == 0]


def transparency_of(dataset: gdal.Dataset) -> int | None:
    """The band tagged Alpha that does hold transparency: (nearly) all its values are 0 or the opaque one."""
    for number in range(1, dataset.RasterCount + 1) if dataset.RasterCount > 1 else ():
        band = dataset.GetRasterBand(number)
        if band.GetColorInterpretation() != gdal.GCI_AlphaBand:
            continue
        sample = band.ReadAsArray(
            buf_xsize=min(band.XSize, 1024), buf_ysize=min(band.YSize, 1024), resample_alg=gdal.GRIORA_NearestNeighbour
        )
        opaque = np.iinfo(sample.dtype).max if sample.dtype.kind in "iu" else 1.0
        if np.mean((sample != 0) & (sample != opaque)) <= ALPHA_SHARE_OF_OTHER_VALUES:
            return number
    return None
