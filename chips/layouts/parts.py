"""What several layouts need: chips one after the other in threads, pictures of 8 bits, and objects in labels."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ...feedback import Feedback
from ...geo.classes import ClassEntry
from ..chipfiles import read_place
from ..dataset import HDF5, ChipDataset, ChipRecord
from ..hdf5file import read_hdf5_place
from ..parallel import in_threads
from ..statistics import stretch_of, stretched

gdal.UseExceptions()
ogr.UseExceptions()

Result = TypeVar("Result")
# The names of the splits in other programs.
SPLIT_NAMES = {"train": "train", "validation": "val", "test": "test"}


def for_each_chip(
    chips: Sequence[ChipRecord],
    work: Callable[[int, ChipRecord], Result],
    feedback: Feedback,
    percent: tuple[float, float],
) -> list[Result]:
    """What `work(number, chip)` gives for every chip, done by several threads; raises CanceledError."""

    @contextmanager
    def open_worker(_: int) -> Iterator[Callable[[int], Result]]:
        yield lambda number: work(number, chips[number])

    return in_threads(len(chips), open_worker, feedback, percent=percent, unit="chips")


def place_of(dataset: ChipDataset, chip: ChipRecord) -> tuple[str, tuple[float, ...]]:
    """WKT of the CRS and GDAL's six geotransform numbers of a chip, as they were written with it."""
    if dataset.container == "hdf5" and not chip.image:
        return read_hdf5_place(dataset.folder / HDF5, chip.id)
    return read_place(dataset.image_path(chip))


def objects_of(dataset: ChipDataset) -> list[ClassEntry]:
    """The classes whose pixels form objects: all but the background."""
    return [entry for entry in dataset.classes if entry.value != 0]


def picture_of(dataset: ChipDataset, image: NDArray[Any], valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """The first three bands of a chip, or the first one where there are fewer, in 8 bits.

    Values of 8 bits stay as they are; others are stretched between their 2 and 98 % percentiles in the training chips.
    """
    bands = 3 if len(image) >= 3 else 1
    if image.dtype == np.uint8:
        return image[:bands]
    return stretched(image[:bands], valid, stretch_of(dataset.statistics)[:bands])


def components(label: NDArray[np.uint8], values: Sequence[int]) -> tuple[NDArray[np.int32], list[int]]:
    """Numbers an object in every pixel (rows, cols), 0 for none, and the class value of the objects 1, 2, ….

    An object is what hangs together by the sides of its pixels and has one class.
    """
    from scipy import ndimage

    numbers = np.zeros(label.shape, np.int32)
    classes: list[int] = []
    present = np.unique(label)
    for value in (value for value in values if value in present):
        marks = label == value
        found, count = ndimage.label(marks)
        numbers[marks] = found[marks] + len(classes)
        classes += [value] * count
    return numbers, classes


def rings_of(numbers: NDArray[np.int32], count: int) -> list[list[NDArray[np.float64]]]:
    """For each of the objects 1 … `count` its rings (points, 2) as column and row: the outer one, then its holes.

    They follow the edges of pixels. Objects must hang together by the sides of their pixels.
    """
    height, width = numbers.shape
    raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Int32)
    raster.WriteArray(numbers)
    store = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = store.CreateLayer("objects", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    band = raster.GetRasterBand(1)
    gdal.Polygonize(band, band, layer, 0)
    rings: list[list[NDArray[np.float64]]] = [[] for _ in range(count)]
    for feature in layer:
        polygon = feature.GetGeometryRef()
        rings[feature.GetField(0) - 1] = [
            # The last point is the first one again.
            np.array(polygon.GetGeometryRef(part).GetPoints())[:-1, :2]
            for part in range(polygon.GetGeometryCount())
        ]
    return rings


def without_holes(numbers: NDArray[np.int32], count: int) -> tuple[NDArray[np.int32], list[int]]:
    """Objects cut along rows of pixels into pieces without holes; gives pieces as `components`, and whose each is.

    The list holds the number of the object, from 1, of the pieces 1, 2, ….
    """
    from scipy import ndimage

    result = np.zeros_like(numbers)
    owners: list[int] = []
    for number, place in enumerate(ndimage.find_objects(numbers, count), start=1):
        marks = numbers[place] == number
        for first, end in _bands_without_holes(marks):
            found, pieces = ndimage.label(marks[first:end])
            target = result[place][first:end]
            target[found > 0] = found[found > 0] + len(owners)
            owners += [number] * pieces
    return result, owners


def _bands_without_holes(marks: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First rows and ends of the fewest bands of rows such that every hole reaches an end of its band.

    What is left of an object in such a band has no holes: a hole that ends at the band's edge is open there.
    """
    from scipy import ndimage

    outside, _ = ndimage.label(~np.pad(marks, 1))
    holes = [place[0] for number, place in enumerate(ndimage.find_objects(outside), start=1) if number != outside[0, 0]]
    cuts: list[int] = []
    # Rows of the padded array: a hole in its rows start … stop − 1 is in the rows start − 1 … stop − 2 of the object.
    for rows in sorted(holes, key=lambda rows: int(rows.stop)):
        if not cuts or cuts[-1] < rows.start - 1:
            cuts.append(rows.stop - 1)
    edges = [0, *cuts, len(marks)]
    return list(itertools.pairwise(edges))
