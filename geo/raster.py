"""Rasters stacked on one reference grid and read by windows."""

from __future__ import annotations

import copy
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array

from ..errors import RasterError
from ..language import translate
from .align import RESAMPLING, placed_grid
from .rastersource import RasterSource, source_on, transparency_of
from .scaling import Conversion, conversion_to
from .windows import Window

if TYPE_CHECKING:
    from .masks import Cover

gdal.UseExceptions()


@dataclass(frozen=True)
class Band:
    """One band of a stack: `name`, numpy `dtype`, nodata value if it has one, scale and offset as the file says."""

    name: str
    dtype: str
    nodata: float | None
    scale: float = 1.0
    offset: float = 0.0


class RasterStack:
    """Bands of one or more rasters on the grid of the first one, read window by window.

    `bands` numbers the bands of all rasters one after the other from 1 and gives their order. Without it all bands are
    data, except one that is tagged Alpha and does hold transparency: that one, unless it is asked for by its number,
    says which pixels are valid. A raster on another grid is warped to the first one's while it is read; `resampling`
    is one word of align.RESAMPLING for all or one per raster, bilinear without. `pixel_size`, in units of the first
    raster's CRS, makes a grid with other pixels of the first one's. Where one of the `masks` covers a pixel, it is not
    valid; they are closed with the stack. A stack belongs to one thread: give every other one its own by `reopened()`.
    Memory is what a window needs, whatever the size of the rasters.
    """

    def __init__(
        self,
        paths: Sequence[str | os.PathLike[str]],
        bands: Sequence[int] | None = None,
        *,
        resampling: Sequence[str] = (),
        pixel_size: float = 0.0,
        masks: Sequence[Cover] = (),
    ) -> None:
        if not paths:
            raise RasterError(translate("Pixelwise", "No raster was given: at least one is needed."))
        self.paths = [str(path) for path in paths]
        self._masks = list(masks)
        datasets = [open_raster(path) for path in self.paths]
        grid = placed_grid(datasets[0])
        self.grid = grid.resampled(pixel_size) if pixel_size else grid
        alphas = [transparency_of(dataset) for dataset in datasets]
        shares = _shares(datasets, alphas, list(bands or []), self.paths)
        words = _one_per_raster(resampling, len(datasets))
        self._sources = [
            source_on(self.grid, dataset, share, alpha, word, path=path, first_path=self.paths[0])
            for dataset, share, alpha, word, path in zip(datasets, shares, alphas, words, self.paths, strict=True)
            if share
        ]
        self.bands = _described(datasets, self.paths, shares, self._sources)
        self.dtype = np.dtype(np.result_type(*(source.dtype for source in self._sources)))
        self._held = self.dtype
        self._conversion: Conversion | None = None

    def __enter__(self) -> RasterStack:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._sources = []
        for mask in self._masks:
            mask.close()
        self._masks = []

    @property
    def may_have_gaps(self) -> bool:
        """Whether pixels inside the raster may be invalid; where not, nobody needs to read to know."""
        return bool(self._masks) or any(source.may_have_gaps for source in self._sources)

    def may_have_data(self, window: Window) -> bool:
        """False where the files say, without being read, that a window inside the raster has no valid pixel."""
        return all(source.may_have_data(window) for source in self._sources)

    @property
    def files(self) -> list[str]:
        """The files that are read, also those that a virtual raster is made of; what GDAL calls them, if not files."""
        return [name for source in self._sources for name in source.dataset.GetFileList() or []]

    def read_as(self, bands: Sequence[Band]) -> None:
        """From now on gives values as other bands, one for each of the stack's, store them; see `conversion_to`."""
        self._conversion = conversion_to(bands, self.bands)
        if self._conversion:
            self.dtype = self._conversion.dtype

    def reopened(self) -> RasterStack:
        """The same stack with files of its own, for another thread; with masks, the first one must stay open."""
        other = copy.copy(self)
        other._sources = [replace(source, dataset=_opened(source.name, source.path)) for source in self._sources]
        other._masks = [mask.reopened() for mask in self._masks]
        return other

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values (bands, rows, cols) in the stack's `dtype`, and `valid` (rows, cols).

        A pixel is valid where every band has data: not nodata, not NaN or infinite, not masked or transparent.
        What lies outside the raster is 0 and not valid. Raises RasterError where a block cannot be read.
        """
        array, valid = self._stored(window)
        for mask in self._masks:
            valid &= ~mask.covers(window)
        return (self._conversion(array) if self._conversion else array), valid

    def _stored(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values as the files hold them, and where they say that there are some."""
        inside = window.intersection(self.grid.window)
        if inside == window and len(self._sources) == 1:
            array, valid = _read(self._sources[0], window)
        else:
            array = np.zeros((len(self.bands), window.height, window.width), self._held)
            valid = np.zeros((window.height, window.width), bool)
            if inside.is_empty:
                return array, valid
            rows, cols = inside.slices_in(window)
            valid[rows, cols] = True
            for source in self._sources:
                values, ok = _read(source, inside)
                array[source.places, rows, cols] = values
                valid[rows, cols] &= ok
        return array, valid


def _read(source: RasterSource, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    values, valid = source.read(window)
    for layer, nodata in zip(values, source.missing, strict=True):
        if nodata is not None or layer.dtype.kind == "f":
            valid &= has_data(layer, nodata)
    return values, valid


def open_raster(path: str | os.PathLike[str]) -> gdal.Dataset:
    """Opens a raster for reading; RasterError says what is wrong with it."""
    return _opened(str(path), str(path))


def _opened(name: str, path: str) -> gdal.Dataset:
    try:
        dataset = gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_READONLY)
    except RuntimeError as error:
        text = translate("Pixelwise", "The raster {path} cannot be opened: {error}")
        raise RasterError(text.format(path=path, error=error)) from error
    if dataset.RasterCount == 0:
        text = translate(
            "Pixelwise", "The raster {path} has no bands; if it is a container, choose one of its subdatasets."
        )
        raise RasterError(text.format(path=path))
    return dataset


def _one_per_raster(resampling: Sequence[str], count: int) -> list[str]:
    words = list(resampling) or ["bilinear"]
    for word in words:
        if word not in RESAMPLING:
            text = translate("Pixelwise", "RESAMPLING is “{word}”: it must be one of {allowed}.")
            raise RasterError(text.format(word=word, allowed=", ".join(RESAMPLING)))
    if len(words) not in (1, count):
        if count > 1:
            text = translate(
                "Pixelwise",
                "RESAMPLING names {found} ways for {count} rasters: give one for all, or one for each.",
            )
        else:
            text = translate(
                "Pixelwise", "RESAMPLING names {found} ways for {count} raster: give one for all, or one for each."
            )
        raise RasterError(text.format(found=len(words), count=count))
    return words * count if len(words) == 1 else words


def _shares(
    datasets: list[gdal.Dataset], alphas: list[int | None], chosen: list[int], paths: list[str]
) -> list[list[tuple[int, int]]]:
    """For every raster its bands that are wanted, as (place in the stack, number in the raster)."""
    shares: list[list[tuple[int, int]]] = []
    if not chosen:
        place = 0
        for dataset, alpha in zip(datasets, alphas, strict=True):
            numbers = [number for number in range(1, dataset.RasterCount + 1) if number != alpha]
            shares.append([(place + index, number) for index, number in enumerate(numbers)])
            place += len(numbers)
        return shares
    total, first = sum(dataset.RasterCount for dataset in datasets), 0
    for number in chosen:
        if not 1 <= number <= total:
            text = translate("Pixelwise", "BANDS: band {number} was asked for, but {paths} has bands 1 to {count}.")
            raise RasterError(text.format(number=number, paths=", ".join(paths), count=total))
    for dataset in datasets:
        own = range(first + 1, first + dataset.RasterCount + 1)
        shares.append([(place, number - first) for place, number in enumerate(chosen) if number in own])
        first += dataset.RasterCount
    return shares


def _described(
    datasets: list[gdal.Dataset], paths: list[str], shares: list[list[tuple[int, int]]], sources: list[RasterSource]
) -> list[Band]:
    """The stack's bands in their order. Names that two rasters have in common get those of the files before them."""
    found: dict[int, tuple[str, Band]] = {}
    for dataset, path, share in zip(datasets, paths, shares, strict=True):
        for place, number in share:
            found[place] = path, _describe(dataset, number, path, len(paths) > 1)
    for source in sources:
        for place, number in zip(source.places, source.numbers, strict=True):
            # Where a raster is warped, its bands get one type.
            dtype = gdal_array.GDALTypeCodeToNumericTypeCode(source.dataset.GetRasterBand(number).DataType)
            found[place] = found[place][0], replace(found[place][1], dtype=np.dtype(dtype).name)
    rasters_with = Counter(name for _, name in {(path, band.name) for path, band in found.values()})
    return [
        replace(band, name=f"{Path(path).stem} {band.name}") if rasters_with[band.name] > 1 else band
        for _, (path, band) in sorted(found.items())
    ]


def _describe(dataset: gdal.Dataset, number: int, path: str, several: bool) -> Band:
    band = dataset.GetRasterBand(number)
    meaning = gdal.GetColorInterpretationName(band.GetColorInterpretation())
    fallback = meaning if meaning not in ("Undefined", "Gray", "Palette", "Alpha") else f"Band {number}"
    if several and fallback == f"Band {number}":
        fallback = Path(path).stem if dataset.RasterCount == 1 else f"{Path(path).stem} {number}"
    return Band(
        name=band.GetDescription() or fallback,
        dtype=np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)).name,
        nodata=band.GetNoDataValue(),
        scale=band.GetScale() or 1.0,
        offset=band.GetOffset() or 0.0,
    )


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
