"""GeoTIFFs of classes and of their probabilities, written tile by tile."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import OutputError
from .classes import ClassTable, rgb
from .grid import Grid

gdal.UseExceptions()

# Probabilities are stored in bytes: value / 254, and 255 is nodata.
PROBABILITY_STEPS = 254
PROBABILITY_NODATA = 255
DISK_IS_FULL_BELOW = 1 << 20


def create_class_raster(
    path: str | os.PathLike[str], grid: Grid, classes: ClassTable, tile: tuple[int, int] = (256, 256)
) -> gdal.Dataset:
    """A byte raster on a grid, all nodata (`classes.free_value()`), with the classes' palette and names.

    `tile` is rows and columns, multiples of 16. Tiles that are never written take no room in the file and read as
    nodata. Raises RuntimeError as GDAL does: see `writing`.
    """
    dataset = _create(path, grid, 1, tile)
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(classes.free_value())
    table = gdal.ColorTable()
    for entry in classes:
        table.SetColorEntry(entry.value, (*rgb(entry.color), 255))
    band.SetColorTable(table)
    band.SetDescription("class")
    names = [""] * (max(classes.values) + 1)
    for entry in classes:
        names[entry.value] = entry.name
    band.SetCategoryNames(names)
    return dataset


def create_probability_raster(
    path: str | os.PathLike[str], grid: Grid, classes: ClassTable, tile: tuple[int, int] = (256, 256)
) -> gdal.Dataset:
    """A byte raster with a band per class, named after it; the stored value times the band's scale is the probability.

    A byte holds steps of 1/254, a quarter of the room of floating-point numbers; 255 is nodata.
    """
    dataset = _create(path, grid, len(classes), tile)
    # The value of nodata and the scale belong to the whole file in a GeoTIFF, so each band gets the same.
    for number, entry in enumerate(classes, start=1):
        band = dataset.GetRasterBand(number)
        band.SetNoDataValue(PROBABILITY_NODATA)
        band.SetScale(1 / PROBABILITY_STEPS)
        band.SetOffset(0)
        band.SetDescription(entry.name)
    return dataset


def _create(path: str | os.PathLike[str], grid: Grid, bands: int, tile: tuple[int, int]) -> gdal.Dataset:
    options = [
        "TILED=YES",
        f"BLOCKYSIZE={tile[0]}",
        f"BLOCKXSIZE={tile[1]}",
        "INTERLEAVE=BAND",
        # Every program reads DEFLATE; on classes its first level is nearly as small as the others and much faster.
        "COMPRESS=DEFLATE",
        "ZLEVEL=1",
        "BIGTIFF=IF_SAFER",
        "SPARSE_OK=TRUE",
    ]
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), grid.width, grid.height, bands, gdal.GDT_Byte, options)
    dataset.SetGeoTransform(grid.transform)
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
    return dataset


def write_tile(dataset: gdal.Dataset, layers: NDArray[np.uint8], row: int, col: int) -> None:
    """Writes (bands, rows, cols) at a pixel and hands it to the file at once.

    Left in GDAL's cache, tiles would be written whenever another thread reads, and a full disk would look like a
    fault of the raster that is read.
    """
    for number, layer in enumerate(layers, start=1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(layer, col, row)
        band.FlushCache()


def write_attributes(dataset: gdal.Dataset, classes: ClassTable, pixels: Sequence[int]) -> None:
    """Adds the attribute table: value, pixels, name and colour of each class; `pixels` is in the classes' order."""
    table = gdal.RasterAttributeTable()
    columns = (
        ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
        # Integers of the table have 32 bits; large maps have more pixels.
        ("Count", gdal.GFT_Real, gdal.GFU_PixelCount),
        ("Class", gdal.GFT_String, gdal.GFU_Name),
        ("Red", gdal.GFT_Integer, gdal.GFU_Red),
        ("Green", gdal.GFT_Integer, gdal.GFU_Green),
        ("Blue", gdal.GFT_Integer, gdal.GFU_Blue),
    )
    for name, kind, usage in columns:
        table.CreateColumn(name, kind, usage)
    table.SetRowCount(len(classes))
    for row, (entry, count) in enumerate(zip(classes, pixels, strict=True)):
        table.SetValueAsInt(row, 0, entry.value)
        table.SetValueAsDouble(row, 1, float(count))
        table.SetValueAsString(row, 2, entry.name)
        for column, part in enumerate(rgb(entry.color), start=3):
            table.SetValueAsInt(row, column, part)
    dataset.GetRasterBand(1).SetDefaultRAT(table)


def check_attributes(path: str | os.PathLike[str], classes: ClassTable) -> None:
    """Raises RuntimeError unless a finished class raster has its attribute table, whose loss GDAL only warns of."""
    dataset = gdal.Open(str(path))
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    if table is None or table.GetRowCount() != len(classes) or dataset.GetRasterBand(1).GetCategoryNames() is None:
        raise RuntimeError("the file of names and colours (.aux.xml) beside it is incomplete")


@contextmanager
def writing(destination: str | os.PathLike[str]) -> Iterator[None]:
    """Turns errors of GDAL and the system into an OutputError that names the destination, and a full disk."""
    try:
        yield
    except (RuntimeError, OSError) as error:
        text = str(error)
        full = "space left" in text or "disk is full" in text
        if full or shutil.disk_usage(Path(destination).absolute().parent).free < DISK_IS_FULL_BELOW:
            raise OutputError(f"{destination} could not be written: the disk is full.") from error
        raise OutputError(f"{destination} could not be written: {text}.") from error
