"""Class rasters whose small holes are filled."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...feedback import Feedback, stop_if_canceled
from ...geo.closing import close_dataset
from ...geo.windows import Window
from ..job import PolygonOptions
from .links import Numbers, ranges
from .measure import Measure
from .pixels import NOTHING, ClassPixels
from .rings import Rings, following_vertices
from .tracing import traced

gdal.UseExceptions()

TILE = 1024


@dataclass(frozen=True)
class _Spans:
    """Pixels of holes, from column `begin` to before `end` of a row, the class they get, and the hole's area."""

    row: NDArray[np.int32]
    begin: NDArray[np.int32]
    end: NDArray[np.int32]
    value: NDArray[np.int32]
    area: NDArray[np.float32]

    def taken(self, which: NDArray[np.bool_] | NDArray[np.int64] | slice) -> _Spans:
        return _Spans(self.row[which], self.begin[which], self.end[which], self.value[which], self.area[which])


def fill_holes(
    pixels: ClassPixels,
    path: Path,
    area: float,
    spill: Path,
    feedback: Feedback,
    progress: Callable[[float], None] = lambda _share: None,
) -> None:
    """Writes a GeoTIFF of the classes in which holes of less than `area` square metres belong to what surrounds them.

    A hole goes with everything in it, be it nodata. In holes within holes the outermost that is small enough counts.
    `spill` is a temporary file. Memory: a block, and 20 bytes for each row of each small hole.
    """
    spans = _small_holes(pixels, area, spill, feedback, lambda share: progress(share * 0.7))
    tiles = list(_tiles(pixels.grid.window))
    options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]
    grid = pixels.grid
    driver = gdal.GetDriverByName("GTiff")
    target = driver.Create(str(path), grid.width, grid.height, 1, gdal.GDT_Int32, options)
    try:
        target.SetGeoTransform(grid.transform)
        if pixels.crs is not None:
            target.SetSpatialRef(pixels.crs)
        target.GetRasterBand(1).SetNoDataValue(NOTHING)
        for number, window in enumerate(tiles, start=1):
            stop_if_canceled(feedback)
            values = pixels.read(window)
            _fill(values, window, spans)
            target.GetRasterBand(1).WriteArray(values, window.col, window.row)
            progress(0.7 + 0.3 * number / len(tiles))
    finally:
        close_dataset(target)


def _small_holes(
    pixels: ClassPixels, area: float, spill: Path, feedback: Feedback, progress: Callable[[float], None]
) -> _Spans:
    measure = Measure(pixels.grid)
    found = [_Spans(*(np.empty(0, np.int32),) * 4, np.empty(0, np.float32))]
    for facts, rings in traced(pixels, PolygonOptions(), spill, feedback, progress):
        areas = measure.measured(rings).areas
        small = (areas < 0) & (areas > -area)
        found.append(_spans(rings, small, facts.value[rings.region], -areas))
    joined = _Spans(
        **{item.name: np.concatenate([getattr(part, item.name) for part in found]) for item in fields(_Spans)}
    )
    # Larger holes come later, so that they cover those inside them.
    return joined.taken(np.lexsort((joined.area, joined.row)))


def _spans(rings: Rings, which: NDArray[np.bool_], values: NDArray[np.int32], areas: NDArray[np.float64]) -> _Spans:
    cols, rows = rings.places.astype(np.int64).T
    to_row = rows[following_vertices(rings)]
    owners = rings.owners
    upright = np.flatnonzero((rows != to_row) & which[owners])
    row, edge = ranges(np.minimum(rows, to_row)[upright], np.abs(to_row - rows)[upright])
    ring, col = owners[upright][edge], cols[upright][edge]
    order = np.lexsort((col, row, ring))
    begin, end = order[::2], order[1::2]
    ring = ring[begin]
    return _Spans(
        row=row[begin].astype(np.int32),
        begin=col[begin].astype(np.int32),
        end=col[end].astype(np.int32),
        value=values[ring],
        area=areas[ring].astype(np.float32),
    )


def _tiles(whole: Window) -> Iterator[Window]:
    for row in range(math.ceil(whole.height / TILE)):
        for col in range(math.ceil(whole.width / TILE)):
            yield Window(row * TILE, col * TILE, TILE, TILE).intersection(whole)


def _fill(values: NDArray[np.int32], window: Window, spans: _Spans) -> None:
    """Writes the spans into a window's values."""
    here = slice(*np.searchsorted(spans.row, [window.row, window.row_end]))
    some = spans.taken(here)
    some = some.taken((some.end > window.col) & (some.begin < window.col_end))
    some = some.taken(np.argsort(some.area, kind="stable"))
    begin = np.maximum(some.begin, window.col).astype(np.int64)
    end: Numbers = np.minimum(some.end, window.col_end).astype(np.int64)
    col, span = ranges(begin, end - begin)
    # Of several values for a pixel the last one stays.
    values[some.row[span] - window.row, col - window.col] = some.value[span]
