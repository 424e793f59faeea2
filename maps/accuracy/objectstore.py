"""The polygons of a map or a reference, each an object, kept in a temporary file in which they are found by place."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ...errors import OutputError
from ...feedback import Feedback
from ...geo.closing import close_dataset
from ...geo.features import Carrier, Preparation, transformation_to
from ...geo.grid import Grid
from ...geo.polygons import polygons_of
from ...geo.vectors import VectorLayer
from ...language import translate

gdal.UseExceptions()
ogr.UseExceptions()

FEATURES_BETWEEN_REPORTS = 500
Objects = Iterator[tuple[int, ogr.Geometry]]


class ObjectStore:
    """Objects by number: `classes` (positions, NOTHING without a class), `areas` in squares of CRS units, and
    `counted`, which is true of those whose centroid lies where objects count.

    `all` and `near` read number and geometry (in the CRS of the grid, good until the next one) from a FlatGeobuf file,
    which lies in the order of a Hilbert curve: neighbours follow each other. Memory holds 50 bytes for an object.
    Belongs to one thread.
    """

    def __init__(self, path: Path, classes: array[int], areas: array[float], counted: array[int]) -> None:
        self.classes: NDArray[np.uint8] = np.frombuffer(classes, np.uint8) if classes else np.empty(0, np.uint8)
        self.areas: NDArray[np.float64] = np.frombuffer(areas, np.float64) if areas else np.empty(0, np.float64)
        self.counted: NDArray[np.bool_] = np.array(counted, np.bool_)
        # A file without a feature has no layer that could be read.
        self._dataset: Any = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY) if classes else None

    def __len__(self) -> int:
        return len(self.classes)

    def all(self) -> Objects:
        """Every object, neighbours one after the other."""
        yield from self._read(None)

    def near(self, geometry: ogr.Geometry) -> Objects:
        """The objects whose extents touch that of a geometry."""
        west, east, south, north = geometry.GetEnvelope()
        yield from self._read((west, south, east, north))

    def _read(self, extent: tuple[float, float, float, float] | None) -> Objects:
        if self._dataset is None:
            return
        layer = self._dataset.GetLayer(0)
        if extent is None:
            layer.SetSpatialFilter(None)
        else:
            layer.SetSpatialFilterRect(*extent)
        for feature in layer:
            yield feature.GetField(0), feature.GetGeometryRef()

    def close(self) -> None:
        self._dataset = None


def stored_objects(
    source: VectorLayer,
    class_of: Callable[[ogr.Feature], int | None],
    grid: Grid,
    area: ogr.PreparedGeometry | None,
    path: Path,
    feedback: Feedback,
    progress: Callable[[float], None],
) -> ObjectStore:
    """The polygons of a layer that touch a grid, brought into its CRS and repaired, each feature one object.

    `class_of` gives the position of a feature's class; None leaves it out. Objects count whose centroid lies on the
    grid and in `area`. `path` is the new temporary file, a `.fgb`; `progress` hears shares from 0 to 1.
    Raises InputError, OutputError, CanceledError.
    """
    classes, areas, counted = array("B"), array("d"), array("b")
    total = max(source.layer.GetFeatureCount(), 1)
    with _new_file(path) as layer:
        stored = ogr.Feature(layer.GetLayerDefn())
        for number, (feature, geometry) in enumerate(_carried(source, grid, feedback)):
            if number % FEATURES_BETWEEN_REPORTS == 0:
                progress(min(number / total, 1.0))
            position = class_of(feature)
            if position is None:
                continue
            stored.SetField(0, len(classes))
            classes.append(position)
            areas.append(geometry.GetArea())
            counted.append(_counts(geometry, grid, area))
            stored.SetGeometryDirectly(geometry)
            stored.SetFID(ogr.NullFID)
            layer.CreateFeature(stored)
    return ObjectStore(path, classes, areas, counted)


def area_of_interest(source: VectorLayer, grid: Grid, feedback: Feedback) -> ogr.PreparedGeometry:
    """The polygons of a layer as one geometry in the CRS of a grid, ready to be asked for points."""
    together = ogr.Geometry(ogr.wkbMultiPolygon)
    for _, geometry in _carried(source, grid, feedback):
        for part in polygons_of(geometry):
            together.AddGeometry(part)
    return together.UnionCascaded().CreatePreparedGeometry()


def _carried(source: VectorLayer, grid: Grid, feedback: Feedback) -> Iterator[tuple[ogr.Feature, ogr.Geometry]]:
    """The features of a layer that touch a grid, and their polygons in the grid's CRS as one geometry."""
    transformation, _ = transformation_to(source.layer.GetSpatialRef(), grid)
    carrier = Carrier(grid, transformation, Preparation())
    carrier.limit(source.layer)
    try:
        with source.reading(feedback) as features:
            for feature in features:
                geometry = feature.GetGeometryRef()
                carried = None if geometry is None or geometry.IsEmpty() else carrier.carried(geometry)
                if carried is None:
                    continue
                polygons = ogr.Geometry(ogr.wkbMultiPolygon)
                for part in polygons_of(carried):
                    polygons.AddGeometry(part)
                if polygons.GetArea() > 0:
                    yield feature, polygons
    finally:
        source.layer.SetSpatialFilter(None)


def _counts(geometry: ogr.Geometry, grid: Grid, area: ogr.PreparedGeometry | None) -> bool:
    """Whether the centroid lies on the grid and in the area."""
    centre = geometry.Centroid()
    col, row = gdal.ApplyGeoTransform(gdal.InvGeoTransform(grid.transform), centre.GetX(), centre.GetY())
    on_grid = 0 <= row <= grid.height and 0 <= col <= grid.width
    return on_grid and (area is None or area.Intersects(centre))


@contextmanager
def _new_file(path: Path) -> Iterator[ogr.Layer]:
    """A layer to be filled; errors of writing become an OutputError."""
    try:
        dataset = gdal.GetDriverByName("FlatGeobuf").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        layer = dataset.CreateLayer("objects", None, ogr.wkbMultiPolygon)
        layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
        yield layer
        close_dataset(dataset)
    except RuntimeError as error:
        text = translate(
            "Pixelwise", "The temporary folder {folder} cannot take the polygons; is its disk full? ({error})"
        )
        raise OutputError(text.format(folder=path.parent, error=error)) from error
