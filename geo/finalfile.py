"""The last step of a raster: from where its pixels are to one file with overviews, GeoTIFF or cloud-optimised."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..feedback import Feedback, stop_if_canceled
from ..language import translate
from .cache import block_cache
from .closing import close_dataset
from .grid import grid_of
from .overviews import Reduce, Reduced, has_data, overview_factors
from .raster import open_raster
from .windows import Window, window_grid

gdal.UseExceptions()

TILE = 512
# Blocks are read whole and make `DEPTH` overviews at once; the smallest of these is a whole tile, so that every tile is
# compressed once. Blocks take 4 MB; with one overview more they took 16 MB and were no faster.
DEPTH, DEPTH_OF_WIDE = 2, 1
# Reading and halving blocks keeps two threads as busy as the one that writes.
READERS = 2
BLOCKS_AHEAD = 2
SHARE_OF_COPY = 0.7

Counted = Callable[[Window, NDArray[np.int64]], None]
Progress = Callable[[float], None]


class _Block(NamedTuple):
    band: int
    window: Window
    pixels: NDArray[Any]
    reduced: Reduced


def write_final(
    source: str | os.PathLike[str],
    path: str | os.PathLike[str],
    describe: Callable[[gdal.Dataset], None],
    reduce: Reduce,
    nodata: float,
    feedback: Feedback,
    *,
    progress: Progress = lambda _share: None,
    counted: Counted = lambda _window, _counts: None,
    smooth: bool = True,
    cog: bool = False,
) -> None:
    """Copies all pixels of `source` to a tiled, compressed GeoTIFF with overviews by `reduce`.

    `describe` gives the new file its names, colours and metadata before the first pixel. Blocks without data take
    neither time nor room. The first overviews are made of the pixels, smaller ones of these. `smooth` says that numbers
    change little from pixel to pixel, which TIFF then takes differences of. `counted` hears, in this thread, what
    `reduce` counted in each block. With `cog` the file is then copied into the order that the cloud-optimised layout
    wants, which needs its room on the disk twice. Memory: a few blocks of 4 MB and 64 MB of GDAL's cache. A cancel is
    noticed within a block; raises CanceledError, and RuntimeError as GDAL does: see `classraster.writing`.
    """
    # The name begins like that of the output, so that who clears up after a killed process finds it.
    plain = Path(f"{path}-plain.tif") if cog else Path(path)
    share = SHARE_OF_COPY if cog else 1.0
    try:
        with block_cache(0):
            dataset = _created(source, plain, describe, nodata, smooth)
            try:
                _fill(dataset, source, reduce, nodata, feedback, lambda done: progress(share * done), counted)
            except BaseException:
                with suppress(RuntimeError):
                    close_dataset(dataset)
                raise
            close_dataset(dataset)
            if cog:
                _write_cog(plain, path, smooth, feedback, lambda done: progress(share + (1 - share) * done))
    finally:
        if cog:
            for left in (plain, Path(f"{plain}.aux.xml")):
                left.unlink(missing_ok=True)


def _created(
    source: str | os.PathLike[str], path: Path, describe: Callable[[gdal.Dataset], None], nodata: float, smooth: bool
) -> gdal.Dataset:
    like = open_raster(source)
    height, width = like.RasterYSize, like.RasterXSize
    kind = like.GetRasterBand(1).DataType
    predictor = {True: 3 if kind == gdal.GDT_Float32 else 2, False: 1}[smooth]
    # Every program reads DEFLATE; on maps its first level is nearly as small as the others and much faster.
    options = [
        "TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}", "INTERLEAVE=BAND", "COMPRESS=DEFLATE", "ZLEVEL=1",
        f"PREDICTOR={predictor}", "BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE", f"NUM_THREADS={READERS}",
    ]  # fmt: skip
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, like.RasterCount, kind, options)
    dataset.SetGeoTransform(like.GetGeoTransform())
    if crs_wkt := grid_of(like).crs_wkt:
        dataset.SetProjection(crs_wkt)
    for number in range(1, like.RasterCount + 1):
        dataset.GetRasterBand(number).SetNoDataValue(nodata)
    # Before the first pixel: later, GDAL would write the file's directory a second time.
    describe(dataset)
    if factors := overview_factors(height, width):
        # Empty ones, because GDAL would read all pixels again for each of them.
        dataset.BuildOverviews("NONE", factors, options=["SPARSE_OK_OVERVIEW=ON"])
    return dataset


def _fill(
    dataset: gdal.Dataset,
    source: str | os.PathLike[str],
    reduce: Reduce,
    nodata: float,
    feedback: Feedback,
    progress: Progress,
    counted: Counted,
) -> None:
    """Writes the pixels and, on the way, the first overviews; then the others, each few from the last that is there."""
    first = dataset.GetRasterBand(1)
    overviews = first.GetOverviewCount()
    depth = DEPTH if first.DataType == gdal.GDT_Byte else DEPTH_OF_WIDE
    numbers = range(1, dataset.RasterCount + 1)
    blocks = _blocks(dataset.RasterYSize, dataset.RasterXSize, depth)
    tasks = ((number, window) for window in blocks for number in numbers)
    with closing(_read_ahead(source, tasks, reduce, min(depth, overviews), nodata)) as found:
        for done, block in enumerate(found, start=1):
            stop_if_canceled(feedback)
            if block is not None:
                _write_levels(dataset.GetRasterBand(block.band), 0, block.window, [block.pixels, *block.reduced.levels])
                if block.reduced.counts is not None:
                    counted(block.window, block.reduced.counts)
            progress(done / (len(blocks) * len(numbers)))
    for base in range(depth, overviews, depth):
        for number in numbers:
            band = dataset.GetRasterBand(number)
            smaller = band.GetOverview(base - 1)
            for window in _blocks(smaller.YSize, smaller.XSize, depth):
                stop_if_canceled(feedback)
                block = _reduced(smaller, number, window, reduce, min(depth, overviews - base), nodata)
                if block is not None:
                    _write_levels(band, base + 1, window, block.reduced.levels)


def _blocks(height: int, width: int, depth: int) -> list[Window]:
    side = TILE << depth
    raster = Window(0, 0, height, width)
    return [window.intersection(raster) for window in window_grid(height, width, side, side, "fill")]


def _read_ahead(
    source: str | os.PathLike[str], tasks: Iterator[tuple[int, Window]], reduce: Reduce, depth: int, nodata: float
) -> Generator[_Block | None, None, None]:
    """The blocks in their order, read and reduced by a few threads, each with a dataset of its own."""
    own = threading.local()

    def work(number: int, window: Window) -> _Block | None:
        if not hasattr(own, "dataset"):
            own.dataset = open_raster(source)
        return _reduced(own.dataset.GetRasterBand(number), number, window, reduce, depth, nodata)

    pool = ThreadPoolExecutor(READERS, "pixelwise-finish")
    waiting: deque[Future[_Block | None]] = deque()
    try:
        for task in tasks:
            waiting.append(pool.submit(work, *task))
            if len(waiting) > BLOCKS_AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _reduced(band: gdal.Band, number: int, window: Window, reduce: Reduce, depth: int, nodata: float) -> _Block | None:
    """A block of a band and its overviews; None where it has no data."""
    pixels = band.ReadAsArray(window.col, window.row, window.width, window.height)
    if not has_data(pixels, nodata).any():
        return None
    return _Block(number, window, pixels, reduce(pixels, depth))


def _write_levels(band: gdal.Band, first: int, window: Window, levels: list[NDArray[Any]]) -> None:
    """Writes a block into the band (level 0) or its overviews (from 1), and hands it to the file at once.

    `window` lies in the level before `first`, or in the band itself. Left in GDAL's cache, tiles would be written
    whenever another thread reads, and a full disk would look like a fault of the raster that is read.
    """
    smaller_by = 0 if first == 0 else 1
    for level, array in enumerate(levels, start=first):
        target = band if level == 0 else band.GetOverview(level - 1)
        target.WriteArray(array, window.col >> smaller_by, window.row >> smaller_by)
        target.FlushCache()
        smaller_by += 1


def _write_cog(plain: Path, path: str | os.PathLike[str], smooth: bool, feedback: Feedback, progress: Progress) -> None:
    def tell(share: float, _text: str, _data: object) -> int:
        # An exception would be lost in GDAL.
        if feedback.isCanceled():
            return 0
        progress(share)
        return 1

    source = open_raster(plain)
    options = [
        "COMPRESS=DEFLATE", "LEVEL=1", f"BLOCKSIZE={TILE}", "OVERVIEWS=AUTO", "BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE",
        f"PREDICTOR={'YES' if smooth else 'NO'}", f"NUM_THREADS={READERS}",
    ]  # fmt: skip
    try:
        made = gdal.GetDriverByName("COG").CreateCopy(str(path), source, 0, options, tell)
    except RuntimeError:
        stop_if_canceled(feedback)
        raise
    if made is None:
        # What GDAL 3.6 gives after a cancel.
        stop_if_canceled(feedback)
        raise RuntimeError(translate("Pixelwise", "the cloud-optimised file was not made"))
    close_dataset(made)
