"""Rasters stacked on one reference grid and read by windows."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array, osr

from ..errors import RasterError
from .windows import Window

gdal.UseExceptions()

# An alpha band holds little between transparent and opaque; more than this share of other values means data.
ALPHA_SHARE_OF_OTHER_VALUES = 0.02


@dataclass(frozen=True)
class Grid:
    """Where pixels lie: WKT of the CRS, GDAL's six geotransform numbers, size in pixels."""

    crs_wkt: str
    transform: tuple[float, float, float, float, float, float]
    height: int
    width: int

    @property
    def window(self) -> Window:
        return Window(0, 0, self.height, self.width)

    @property
    def pixel_size(self) -> tuple[float, float]:
        """Width and height of a pixel in CRS units, both positive, also on a rotated grid."""
        _, a, b, _, d, e = self.transform
        return float(np.hypot(a, d)), float(np.hypot(b, e))

    def window_transform(self, window: Window) -> tuple[float, float, float, float, float, float]:
        x0, a, b, y0, d, e = self.transform
        return (x0 + window.col * a + window.row * b, a, b, y0 + window.col * d + window.row * e, d, e)

    def subgrid(self, window: Window) -> Grid:
        """The grid of a window of this grid, pixel on pixel."""
        return Grid(self.crs_wkt, self.window_transform(window), window.height, window.width)

    def extent(self, window: Window | None = None) -> tuple[float, float, float, float]:
        """xmin, ymin, xmax, ymax in CRS units of a window, or of the whole grid."""
        window = window or self.window
        x0, a, b, y0, d, e = self.window_transform(window)
        xs = [x0 + col * a + row * b for col in (0, window.width) for row in (0, window.height)]
        ys = [y0 + col * d + row * e for col in (0, window.width) for row in (0, window.height)]
        return min(xs), min(ys), max(xs), max(ys)

    def window_of(self, extent: tuple[float, float, float, float]) -> Window:
        """The smallest window whose pixels cover an extent (xmin, ymin, xmax, ymax); it may reach beyond the grid."""
        inverse = gdal.InvGeoTransform(self.transform)
        corners = [gdal.ApplyGeoTransform(inverse, x, y) for x in extent[0::2] for y in extent[1::2]]
        cols, rows = zip(*corners, strict=True)
        # A hundredth of a pixel of rounding must not add a row or column.
        col, row = int(np.floor(min(cols) + 0.01)), int(np.floor(min(rows) + 0.01))
        return Window(row, col, int(np.ceil(max(rows) - 0.01)) - row, int(np.ceil(max(cols) - 0.01)) - col)

    @property
    def crs(self) -> osr.SpatialReference:
        crs = osr.SpatialReference()
        if self.crs_wkt:
            crs.ImportFromWkt(self.crs_wkt)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return crs


@dataclass(frozen=True)
class Band:
    """One band of a stack: `name`, numpy `dtype`, nodata value if it has one, scale and offset as the file says."""

    name: str
    dtype: str
    nodata: float | None
    scale: float = 1.0
    offset: float = 0.0


@dataclass
class _Source:
    dataset: gdal.Dataset
    numbers: list[int]
    alpha: int | None
    has_mask: bool
    count: int


class RasterStack:
    """Bands of one or more rasters on the grid of the first one, read window by window.

    `bands` numbers the bands of all rasters one after the other from 1. Without it all bands are data, except one that
    is tagged Alpha and does hold transparency: that one says which pixels are valid. A raster on another grid is
    warped to the first one's (bilinear) while it is read. A stack belongs to one thread: give every other one its
    own by `reopened()`. Memory is what a window needs, whatever the size of the rasters.
    """

    def __init__(self, paths: Sequence[str | os.PathLike[str]], bands: Sequence[int] | None = None) -> None:
        if not paths:
            raise RasterError("No raster was given: at least one is needed.")
        self.paths = [str(path) for path in paths]
        self._chosen = list(bands) if bands else None
        datasets = [open_raster(path) for path in self.paths]
        self.grid = grid_of(datasets[0])
        self._sources = _sources_of([_on_grid(dataset, self.grid) for dataset in datasets], self._chosen, self.paths)
        self.bands = [
            _describe(source, number, path, len(self.paths) > 1)
            for source, path in zip(self._sources, self.paths, strict=True)
            for number in source.numbers
        ]
        self.dtype = np.dtype(np.result_type(*(np.dtype(band.dtype) for band in self.bands)))

    def __enter__(self) -> RasterStack:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._sources = []

    @property
    def may_have_gaps(self) -> bool:
        """Whether pixels inside the raster may be invalid; where not, nobody needs to read to know."""
        told = any(band.nodata is not None or np.dtype(band.dtype).kind == "f" for band in self.bands)
        return told or any(source.alpha or source.has_mask for source in self._sources)

    def reopened(self) -> RasterStack:
        """The same stack with files of its own, for another thread."""
        return RasterStack(self.paths, self._chosen)

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values (bands, rows, cols) in the stack's `dtype`, and `valid` (rows, cols).

        A pixel is valid where every band has data: not nodata, not NaN or infinite, not masked or transparent.
        What lies outside the raster is 0 and not valid. Raises RasterError where a block cannot be read.
        """
        array = np.zeros((len(self.bands), window.height, window.width), self.dtype)
        valid = np.zeros((window.height, window.width), bool)
        inside = window.intersection(self.grid.window)
        if inside.is_empty:
            return array, valid
        rows, cols = inside.slices_in(window)
        valid[rows, cols] = True
        first = 0
        for source, path in zip(self._sources, self.paths, strict=True):
            try:
                values, ok = _read_source(source, self.bands[first : first + len(source.numbers)], inside)
            except RuntimeError as error:
                raise RasterError(
                    f"{path} could not be read at row {inside.row}, column {inside.col}: {error}"
                ) from error
            array[first : first + len(source.numbers), rows, cols] = values
            valid[rows, cols] &= ok
            first += len(source.numbers)
        return array, valid


def open_raster(path: str | os.PathLike[str]) -> gdal.Dataset:
    """Opens a raster for reading; RasterError says what is wrong with it."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_READONLY)
    except RuntimeError as error:
        raise RasterError(f"The raster {path} cannot be opened: {error}") from error
    if dataset.RasterCount == 0:
        raise RasterError(f"The raster {path} has no bands; if it is a container, choose one of its subdatasets.")
    return dataset


def grid_of(dataset: gdal.Dataset) -> Grid:
    crs = dataset.GetSpatialRef()
    transform = tuple(dataset.GetGeoTransform())
    return Grid(crs.ExportToWkt() if crs else "", transform, dataset.RasterYSize, dataset.RasterXSize)


def same_crs(first_wkt: str, second_wkt: str) -> bool:
    """Whether coordinates mean the same; a missing CRS is taken to be the other one."""
    if not first_wkt or not second_wkt or first_wkt == second_wkt:
        return True
    first, second = osr.SpatialReference(), osr.SpatialReference()
    first.ImportFromWkt(first_wkt)
    second.ImportFromWkt(second_wkt)
    return bool(first.IsSame(second, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


def same_grid(first: Grid, second: Grid) -> bool:
    """Whether pixels of two grids lie on each other, to a hundredth of a pixel at every corner."""
    if (first.height, first.width) != (second.height, second.width) or not same_crs(first.crs_wkt, second.crs_wkt):
        return False
    corners = [(col, row) for col in (0, first.width) for row in (0, first.height)]
    return np.allclose(
        [gdal.ApplyGeoTransform(first.transform, *corner) for corner in corners],
        [gdal.ApplyGeoTransform(second.transform, *corner) for corner in corners],
        rtol=0,
        atol=min(second.pixel_size) * 0.01,
    )


def warped(dataset: gdal.Dataset, grid: Grid, resampling: str) -> gdal.Dataset:
    """A virtual raster of `dataset` on another grid; without a nodata value it gets an alpha band as the last one."""
    if grid.transform[2] or grid.transform[4]:
        raise RasterError(
            "Rasters cannot be aligned to a rotated grid: give a first raster whose rows run west to east."
        )
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    return gdal.Warp(
        "",
        dataset,
        format="VRT",
        outputBounds=grid.extent(),
        width=grid.width,
        height=grid.height,
        srcSRS=None if dataset.GetSpatialRef() else grid.crs_wkt or None,
        dstSRS=grid.crs_wkt or None,
        resampleAlg=resampling,
        dstNodata=nodata,
        dstAlpha=nodata is None,
    )


def _on_grid(dataset: gdal.Dataset, grid: Grid) -> tuple[gdal.Dataset, int | None]:
    """The dataset on the grid and, where warping added one, the number of the alpha band."""
    if same_grid(grid_of(dataset), grid):
        return dataset, None
    result = warped(dataset, grid, "bilinear")
    added = result.RasterCount > dataset.RasterCount
    return result, result.RasterCount if added else None


def _sources_of(
    datasets: list[tuple[gdal.Dataset, int | None]], chosen: list[int] | None, paths: list[str]
) -> list[_Source]:
    counts = [dataset.RasterCount - (added is not None) for dataset, added in datasets]
    total = sum(counts)
    if chosen and not all(1 <= number <= total for number in chosen):
        wrong = next(number for number in chosen if not 1 <= number <= total)
        raise RasterError(f"BANDS: band {wrong} was asked for, but {', '.join(paths)} has bands 1 to {total}.")
    if chosen and chosen != sorted(chosen) and len(datasets) > 1:
        raise RasterError(f"BANDS: with several rasters the bands must be in ascending order, not {chosen}.")
    sources, first = [], 0
    for (dataset, added), count in zip(datasets, counts, strict=True):
        alpha = added
        if chosen:
            numbers = [number - first for number in chosen if first < number <= first + count]
        else:
            tagged = [n for n in range(1, count + 1) if _is_transparency(dataset, n)] if count > 1 else []
            alpha = alpha or (tagged[0] if tagged else None)
            numbers = [number for number in range(1, count + 1) if number not in tagged]
        flags = dataset.GetRasterBand(1).GetMaskFlags()
        has_mask = bool(flags & gdal.GMF_PER_DATASET) and not flags & gdal.GMF_ALPHA
        sources.append(_Source(dataset, numbers, alpha, has_mask, count))
        first += count
    return sources


def _is_transparency(dataset: gdal.Dataset, number: int) -> bool:
    """Whether a band tagged Alpha does hold transparency: (nearly) all its values are 0 or the opaque one."""
    band = dataset.GetRasterBand(number)
    if band.GetColorInterpretation() != gdal.GCI_AlphaBand:
        return False
    sample = band.ReadAsArray(
        buf_xsize=min(band.XSize, 1024), buf_ysize=min(band.YSize, 1024), resample_alg=gdal.GRIORA_NearestNeighbour
    )
    opaque = np.iinfo(sample.dtype).max if sample.dtype.kind in "iu" else 1.0
    return bool(np.mean((sample != 0) & (sample != opaque)) <= ALPHA_SHARE_OF_OTHER_VALUES)


def _describe(source: _Source, number: int, path: str, several: bool) -> Band:
    band = source.dataset.GetRasterBand(number)
    dtype = gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)
    if dtype is None or np.dtype(dtype).kind == "c":
        raise RasterError(
            f"Band {number} of {path} holds {gdal.GetDataTypeName(band.DataType)} values, which cannot be used."
        )
    meaning = gdal.GetColorInterpretationName(band.GetColorInterpretation())
    fallback = meaning if meaning not in ("Undefined", "Gray", "Palette", "Alpha") else f"Band {number}"
    if several and fallback == f"Band {number}":
        fallback = Path(path).stem if source.count == 1 else f"{Path(path).stem} {number}"
    return Band(
        name=band.GetDescription() or fallback,
        dtype=np.dtype(dtype).name,
        nodata=band.GetNoDataValue(),
        scale=band.GetScale() or 1.0,
        offset=band.GetOffset() or 0.0,
    )


def _read_source(source: _Source, bands: list[Band], window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    where = (window.col, window.row, window.width, window.height)
    valid = np.ones((window.height, window.width), bool)
    if source.alpha:
        valid &= source.dataset.GetRasterBand(source.alpha).ReadAsArray(*where) != 0
    if source.has_mask:
        valid &= source.dataset.GetRasterBand(1).GetMaskBand().ReadAsArray(*where) != 0
    if not source.numbers:
        return np.zeros((0, window.height, window.width)), valid
    values = source.dataset.ReadAsArray(*where, band_list=source.numbers)
    values = values.reshape(len(source.numbers), window.height, window.width)
    for layer, band in zip(values, bands, strict=True):
        valid &= has_data(layer, band.nodata)
    return values, valid


def has_data(values: NDArray[Any], nodata: float | None) -> NDArray[np.bool_]:
    """True where values are finite and not nodata; a nodata value the type cannot hold matches nothing."""
    if values.dtype.kind == "f":
        ok = np.isfinite(values)
        if nodata is not None and np.isfinite(nodata):
            ok &= values != values.dtype.type(nodata)
        return ok
    if nodata is None or not np.isfinite(nodata) or nodata != int(nodata):
        return np.ones(values.shape, bool)
    limits = np.iinfo(values.dtype)
    if not limits.min <= nodata <= limits.max:
        return np.ones(values.shape, bool)
    return values != values.dtype.type(int(nodata))
