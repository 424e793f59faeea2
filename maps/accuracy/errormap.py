"""Where a map is right and where it is wrong, as rasters on its grid."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...chips.parallel import in_threads
from ...feedback import Feedback
from ...geo.cache import block_cache
from ...geo.classes import ClassEntry, ClassTable, rgb
from ...geo.classraster import finish_coded_raster, writing
from ...geo.closing import close_dataset
from ...geo.confusion import Matrix
from ...geo.finalfile import TILE
from ...geo.grid import Grid
from ...geo.outputs import Target
from ...geo.vectors import Area
from ...geo.windows import Window
from ...language import translate
from .classgrid import NOTHING, ClassGrid
from .matching import Matching
from .windowing import cache_for, windows_of

NODATA = 0
# Right is a pale tint of the class's colour: so much of it is white.
WHITE = 0.75
# Wrong is dark, so that lightness alone tells both apart, also to colour-blind readers and in grey print. The most
# frequent errors get colours of their own, after Okabe and Ito (2008), the others share the last one.
WRONG_COLORS = ("#d55e00", "#0072b2", "#8a1c6b", "#000000", "#00664b", "#7a4a00", "#4d4d4d")
SHARE_OF_CODES = 0.6


@dataclass(frozen=True)
class ErrorRaster:
    """A raster that is to be written to `target`: `codes` [reference, map] by class position, and their names."""

    target: Target
    codes: NDArray[np.uint16]
    entries: list[ClassEntry]

    @property
    def dtype(self) -> type[np.uint8] | type[np.uint16]:
        return np.uint8 if self.codes.max() <= np.iinfo(np.uint8).max else np.uint16


def pairs_raster(target: Target, classes: ClassTable, matrix: Matrix) -> ErrorRaster:
    """Right or wrong by pair of classes: code 1 + reference position × number of classes + map position.

    Only pairs that occur have names and colours.
    """
    count = len(classes)
    codes = (1 + np.arange(count * count, dtype=np.uint32)).astype(np.uint16).reshape(count, count)
    wrong = [tuple(pair) for pair in np.argwhere(matrix > 0) if pair[0] != pair[1]]
    wrong.sort(key=lambda pair: -int(matrix[pair]))
    colors = {pair: WRONG_COLORS[min(place, len(WRONG_COLORS) - 1)] for place, pair in enumerate(wrong)}
    entries = []
    for reference, mapped in np.argwhere(matrix > 0):
        entry = classes.entries[reference]
        name = translate("Pixelwise", "{name}, right").format(name=entry.name)
        if reference != mapped:
            text = translate("Pixelwise", "{name}, mapped as {mapped}")
            name = text.format(name=entry.name, mapped=classes.names[mapped])
        color = colors.get((reference, mapped)) or _tint(entry.color)
        entries.append(ClassEntry(int(codes[reference, mapped]), name, color))
    return ErrorRaster(target, codes, entries)


def outcomes_raster(target: Target, classes: ClassTable, position: int) -> ErrorRaster:
    """For the class at a position: true positive 1, false positive 2, false negative 3, true negative 4."""
    count = len(classes)
    own = np.arange(count) == position
    codes = np.where(own[:, None], np.where(own, 1, 3), np.where(own, 2, 4)).astype(np.uint16)
    return ErrorRaster(target, codes, _outcomes(classes.names[position]))


def _outcomes(name: str) -> list[ClassEntry]:
    """After Okabe and Ito, too: a hit is green-blue, a false alarm vermilion, a miss blue, the rest grey."""
    return [
        ClassEntry(1, translate("Pixelwise", "true positive: {name}").format(name=name), "#009e73"),
        ClassEntry(2, translate("Pixelwise", "false positive: {name}").format(name=name), "#d55e00"),
        ClassEntry(3, translate("Pixelwise", "false negative: {name}").format(name=name), "#0072b2"),
        ClassEntry(4, translate("Pixelwise", "true negative: {name}").format(name=name), "#e6e6e6"),
    ]


def write_error_rasters(
    rasters: Sequence[ErrorRaster],
    mapped: ClassGrid,
    reference: ClassGrid,
    matching: Matching,
    feedback: Feedback,
    *,
    area: Area | None = None,
    metadata: Mapping[str, str] | None = None,
    percent: tuple[float, float] = (0.0, 100.0),
) -> None:
    """Writes rasters on the grid of the map, 0 where nothing was compared.

    Like maps they are tiled, compressed and have overviews of the most frequent code, a palette, names and an
    attribute table. Memory does not grow with the map. Raises OutputError where one cannot be written, CanceledError.
    """
    low, high = percent
    between = low + SHARE_OF_CODES * (high - low)
    # The names begin like those of the outputs, so that who clears up after a killed process finds them.
    drafts = [Path(f"{raster.target.path}-codes.tif") for raster in rasters]
    try:
        crew = _Crew(rasters, drafts, mapped, reference, matching, area)
        crew.run(feedback, (low, between))
        for place, (raster, draft) in enumerate(zip(rasters, drafts, strict=True)):
            step = (high - between) / len(rasters)
            begin = between + place * step

            def tell(share: float, begin: float = begin, step: float = step) -> None:
                feedback.setProgress(begin + step * share)

            path, destination = raster.target
            with writing(destination):
                finish_coded_raster(draft, path, raster.entries, NODATA, feedback, tell, metadata=metadata)
    finally:
        for draft in drafts:
            draft.unlink(missing_ok=True)


class _Crew:
    """Threads that read both sides and one after the other write codes."""

    def __init__(
        self,
        rasters: Sequence[ErrorRaster],
        drafts: Sequence[Path],
        mapped: ClassGrid,
        reference: ClassGrid,
        matching: Matching,
        area: Area | None,
    ) -> None:
        self._rasters, self._drafts = rasters, drafts
        self._mapped, self._reference, self._area = mapped, reference, area
        self._matching = matching
        self._lock = threading.Lock()
        self._datasets: list[gdal.Dataset] = []

    def run(self, feedback: Feedback, percent: tuple[float, float]) -> None:
        inside = self._mapped.grid.window if self._area is None else self._area.window
        # Windows of whole tiles, so that each tile is compressed once.
        windows = windows_of(None, inside)
        layouts = [self._mapped.layout(), self._reference.layout()]
        with (
            writing(self._rasters[0].target.destination),
            block_cache(sum(cache_for(layout, inside) for layout in layouts)),
        ):
            try:
                for raster, draft in zip(self._rasters, self._drafts, strict=True):
                    self._datasets.append(_created(draft, self._mapped.grid, raster.dtype))
                in_threads(len(windows), lambda _: self._opened(windows), feedback, percent=percent)
            finally:
                while self._datasets:
                    close_dataset(self._datasets.pop())

    @contextmanager
    def _opened(self, windows: Sequence[Window]) -> Iterator[Callable[[int], None]]:
        tables = [_padded(raster) for raster in self._rasters]
        matching = self._matching
        with ExitStack() as stack:
            mapped = stack.enter_context(closing(self._mapped.reopened()))
            reference = stack.enter_context(closing(self._reference.reopened()))
            area = stack.enter_context(closing(self._area.reopened())) if self._area else None

            def work(number: int) -> None:
                window = windows[number]
                pairs = (matching.of_reference[reference.read(window)], matching.of_map[mapped.read(window)])
                counted = (pairs[0] != NOTHING) & (pairs[1] != NOTHING)
                if area:
                    counted &= area.covers(window)
                if counted.any():
                    self._write([np.where(counted, table[pairs], table.dtype.type(NODATA)) for table in tables], window)

            yield work

    def _write(self, codes: Sequence[NDArray[Any]], window: Window) -> None:
        with self._lock:
            for dataset, array in zip(self._datasets, codes, strict=True):
                band = dataset.GetRasterBand(1)
                band.WriteArray(array, window.col, window.row)
                # At once: left in GDAL's cache, tiles would be written by whichever thread reads.
                band.FlushCache()


def _padded(raster: ErrorRaster) -> NDArray[Any]:
    """The codes by positions up to NOTHING, in the type of the file."""
    table = np.full((NOTHING + 1, NOTHING + 1), NODATA, raster.dtype)
    table[: len(raster.codes), : len(raster.codes)] = raster.codes
    return table


def _created(path: str | os.PathLike[str], grid: Grid, dtype: type) -> gdal.Dataset:
    kind = gdal.GDT_Byte if dtype is np.uint8 else gdal.GDT_UInt16
    options = [
        "TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}", "COMPRESS=DEFLATE", "ZLEVEL=1", "SPARSE_OK=TRUE",
        "BIGTIFF=IF_SAFER",
    ]  # fmt: skip
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), grid.width, grid.height, 1, kind, options)
    dataset.SetGeoTransform(grid.transform)
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
    dataset.GetRasterBand(1).SetNoDataValue(NODATA)
    return dataset


def _tint(color: str) -> str:
    return "#" + "".join(f"{round(part + (255 - part) * WHITE):02x}" for part in rgb(color))
