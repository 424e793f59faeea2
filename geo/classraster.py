"""The final files of a map: class raster, probabilities, confidence, uncertainty."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import OutputError
from ..feedback import Feedback
from ..language import translate
from .areas import AreaMeter
from .classes import ClassEntry, ClassTable, rgb
from .closing import close_dataset
from .finalfile import write_final
from .grid import grid_of
from .overviews import mean_of_numbers, mode_of_classes
from .raster import open_raster
from .windows import Window

gdal.UseExceptions()

Progress = Callable[[float], None]

# The attribute table of a class raster, as GIS programs know its columns.
ATTRIBUTES = (
    ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
    # Integers of the table have 32 bits; large maps have more pixels.
    ("Count", gdal.GFT_Real, gdal.GFU_PixelCount),
    ("Class", gdal.GFT_String, gdal.GFU_Name),
    ("Red", gdal.GFT_Integer, gdal.GFU_Red),
    ("Green", gdal.GFT_Integer, gdal.GFU_Green),
    ("Blue", gdal.GFT_Integer, gdal.GFU_Blue),
    ("Area_m2", gdal.GFT_Real, gdal.GFU_Generic),
)

DISK_IS_FULL_BELOW = 1 << 20


@dataclass
class ClassCounts:
    """Pixels and square metres (NaN without a CRS) of each class, in the class table's order, and what has no class."""

    pixels: NDArray[np.int64]
    areas: NDArray[np.float64]
    without_class: int


def finish_class_raster(
    source: str | os.PathLike[str],
    path: str | os.PathLike[str],
    classes: ClassTable,
    feedback: Feedback,
    progress: Progress = lambda _share: None,
    *,
    cog: bool = False,
    metadata: Mapping[str, str] | None = None,
) -> ClassCounts:
    """Makes the final class raster of a byte raster with all pixels, and counts its classes on the way.

    Nodata is `classes.free_value()`. The file has the palette and the names of the classes, an attribute table
    (value, pixels, name, colour, square metres), overviews that show the most frequent class, and `metadata`. See
    `write_final` for memory and errors.
    """
    return finish_coded_raster(
        source, path, classes.entries, classes.free_value(), feedback, progress, cog=cog, metadata=metadata
    )


def finish_coded_raster(
    source: str | os.PathLike[str],
    path: str | os.PathLike[str],
    entries: Sequence[ClassEntry],
    nodata: int,
    feedback: Feedback,
    progress: Progress = lambda _share: None,
    *,
    cog: bool = False,
    metadata: Mapping[str, str] | None = None,
) -> ClassCounts:
    """`finish_class_raster` for codes that are more than a class table can hold: a raster of up to 16 bits."""
    like = open_raster(source)
    meter = AreaMeter(grid_of(like))
    size = like.RasterYSize * like.RasterXSize
    counts = ClassCounts(np.zeros(len(entries), np.int64), np.zeros(len(entries)), size)

    def describe(dataset: gdal.Dataset) -> None:
        describe_classes(dataset.GetRasterBand(1), entries)
        _add_metadata(dataset, metadata)

    def counted(window: Window, found: NDArray[np.int64]) -> None:
        counts.pixels += found.sum(axis=1)
        counts.areas += found @ meter.of_rows(window)
        counts.without_class -= int(found.sum())

    reduce = mode_of_classes([entry.value for entry in entries], nodata)
    write_final(
        source, path, describe, reduce, nodata, feedback, progress=progress, counted=counted, smooth=False, cog=cog
    )
    _write_attributes(path, entries, counts)
    return counts


def finish_raster(
    source: str | os.PathLike[str],
    path: str | os.PathLike[str],
    bands: Sequence[str],
    nodata: float,
    scale: float,
    feedback: Feedback,
    progress: Progress = lambda _share: None,
    *,
    cog: bool = False,
    metadata: Mapping[str, str] | None = None,
) -> None:
    """Makes the final raster of numbers: `bands` are their names, stored value times `scale` the number that is meant.

    Overviews show the mean. See `write_final` for memory and errors.
    """

    def describe(dataset: gdal.Dataset) -> None:
        # The value of nodata and the scale belong to the whole file in a GeoTIFF, so each band gets the same.
        for number, name in enumerate(bands, start=1):
            band = dataset.GetRasterBand(number)
            band.SetDescription(name)
            if scale != 1:
                band.SetScale(scale)
                band.SetOffset(0)
        _add_metadata(dataset, metadata)

    write_final(source, path, describe, mean_of_numbers(nodata), nodata, feedback, progress=progress, cog=cog)


def describe_classes(band: gdal.Band, entries: Sequence[ClassEntry]) -> None:
    """Gives a band the palette and the names of classes."""
    table = gdal.ColorTable()
    for entry in entries:
        table.SetColorEntry(entry.value, (*rgb(entry.color), 255))
    band.SetColorTable(table)
    band.SetDescription("class")
    names = [""] * (max(entry.value for entry in entries) + 1)
    for entry in entries:
        names[entry.value] = entry.name
    band.SetCategoryNames(names)


def _add_metadata(dataset: gdal.Dataset, metadata: Mapping[str, str] | None) -> None:
    for key, value in (metadata or {}).items():
        dataset.SetMetadataItem(key, value)


def _write_attributes(path: str | os.PathLike[str], entries: Sequence[ClassEntry], counts: ClassCounts) -> None:
    """Adds the attribute table to a finished file.

    It goes into the file beside it (.aux.xml), so that a cloud-optimised layout stays as it is. GDAL only warns where
    that cannot be written: raises RuntimeError then.
    """
    dataset = open_raster(path)
    dataset.GetRasterBand(1).SetDefaultRAT(_attributes(entries, counts))
    close_dataset(dataset)
    dataset = open_raster(path)
    band = dataset.GetRasterBand(1)
    table = band.GetDefaultRAT()
    if table is None or table.GetRowCount() != len(entries) or band.GetCategoryNames() is None:
        text = translate("Pixelwise", "the file of names and colours (.aux.xml) beside it is incomplete")
        raise RuntimeError(text)


def _attributes(entries: Sequence[ClassEntry], counts: ClassCounts) -> gdal.RasterAttributeTable:
    table = gdal.RasterAttributeTable()
    for name, kind, usage in ATTRIBUTES:
        table.CreateColumn(name, kind, usage)
    table.SetRowCount(len(entries))
    for row, (entry, count, area) in enumerate(zip(entries, counts.pixels, counts.areas, strict=True)):
        table.SetValueAsInt(row, 0, entry.value)
        table.SetValueAsDouble(row, 1, float(count))
        table.SetValueAsString(row, 2, entry.name)
        for column, part in enumerate(rgb(entry.color), start=3):
            table.SetValueAsInt(row, column, part)
        # An empty cell would read as no area at all.
        table.SetValueAsDouble(row, 6, float(area))
    return table


@contextmanager
def writing(destination: str | os.PathLike[str]) -> Iterator[None]:
    """Turns errors of GDAL and the system into an OutputError that names the destination, and a full disk."""
    try:
        yield
    except (RuntimeError, OSError) as error:
        text = str(error)
        full = "space left" in text or "disk is full" in text
        if full or shutil.disk_usage(Path(destination).absolute().parent).free < DISK_IS_FULL_BELOW:
            said = translate("Pixelwise", "{path} could not be written: the disk is full.")
            raise OutputError(said.format(path=destination)) from error
        said = translate("Pixelwise", "{path} could not be written: {error}.")
        raise OutputError(said.format(path=destination, error=text)) from error
