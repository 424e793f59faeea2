"""The layer of footprints: a polygon per chip, with what is in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..errors import DatasetError, OutputError
from ..geo.classes import ClassTable
from ..geo.grid import Grid, same_crs
from ..language import translate
from .dataset import ChipRecord

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

# Corners (4, 2) as x and y, clockwise from the upper left one; None for a chip that lies nowhere.
Outline = NDArray[np.float64] | None

LAYER = "chips"
FIELDS = (
    ("id", ogr.OFTString),
    ("split", ogr.OFTString),
    ("fold", ogr.OFTInteger),
    ("scene", ogr.OFTInteger),
    ("angle", ogr.OFTReal),
    ("valid", ogr.OFTReal),
)
# As the GeoPackage standard defines them (F.9 Schema).
SCHEMA_EXTENSION = (
    "CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, "
    "title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, "
    "CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name))",
    "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, "
    "definition TEXT NOT NULL, scope TEXT NOT NULL, "
    "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))",
    "INSERT INTO gpkg_extensions VALUES ('gpkg_data_columns', NULL, 'gpkg_schema', "
    "'http://www.geopackage.org/spec121/#extension_schema', 'read-write')",
)


def outline_of(transform: Sequence[float], chip_size: int, crs_wkt: str = "", target_wkt: str = "") -> Outline:
    """The corners of a chip by its own geotransform, brought from its CRS to another one where both are given.

    OutputError where the chip cannot lie in that CRS.
    """
    corners = ((0, 0), (chip_size, 0), (chip_size, chip_size), (0, chip_size))
    points = [tuple(gdal.ApplyGeoTransform(tuple(transform), *corner)) for corner in corners]
    if not same_crs(crs_wkt, target_wkt):
        try:
            moved = osr.CoordinateTransformation(_crs(crs_wkt), _crs(target_wkt)).TransformPoints(points)
        except RuntimeError as error:
            text = translate("Pixelwise", "A chip's outline cannot be brought to the dataset's CRS: {error}.")
            raise OutputError(text.format(error=error)) from error
        points = [(x, y) for x, y, _ in moved]
    return np.array(points)


def _crs(wkt: str) -> osr.SpatialReference:
    return Grid(wkt, (0, 1, 0, 0, 0, 1), 1, 1).crs


def write_footprints(
    path: Path,
    crs_wkt: str,
    chips: Sequence[ChipRecord],
    outlines: Sequence[Outline],
    classes: ClassTable,
    class_shares: NDArray[np.floating],
) -> None:
    """Writes the layer `chips`: id, split, fold, scene, angle, valid share, and the share of every class.

    `outlines` lie in the CRS given. `class_shares` (chips, classes) are shares of all pixels of a chip; their fields
    are `class_VALUE` with the class name as alias. Raises OutputError.
    """
    try:
        dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        layer = dataset.CreateLayer(LAYER, _crs(crs_wkt) if crs_wkt else None, ogr.wkbPolygon)
        for name, kind in (*FIELDS, *((f"class_{value}", ogr.OFTReal) for value in classes.values)):
            layer.CreateField(ogr.FieldDefn(name, kind))
        dataset.StartTransaction()
        for chip, outline, shares in zip(chips, outlines, class_shares, strict=True):
            layer.CreateFeature(_feature(layer, chip, outline, shares))
        layer.SyncToDisk()
        _name_fields(dataset, classes)
        dataset.CommitTransaction()
        del layer, dataset
        # An error while the file is closed is not reported.
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        written = dataset.GetLayer(0).GetFeatureCount()
        del dataset
    except RuntimeError as error:
        text = translate("Pixelwise", "{name} could not be written: {error}.")
        raise OutputError(text.format(name=path.name, error=error)) from error
    if written != len(chips):
        text = translate("Pixelwise", "{name} could not be written completely; is the disk full?")
        raise OutputError(text.format(name=path.name))


def _name_fields(dataset: gdal.Dataset, classes: ClassTable) -> None:
    """Writes the class names down as the fields' aliases, by GeoPackage's schema extension.

    QGIS shows them from GDAL 3.7 on, which would also write them; the one before ignores them.
    """
    for statement in SCHEMA_EXTENSION:
        dataset.ExecuteSQL(statement)
    used = {name for name, _ in FIELDS}
    for entry in classes:
        # Every name may stand there once.
        alias = entry.name if entry.name.lower() not in used else f"{entry.name} ({entry.value})"
        used.add(alias.lower())
        quoted = "'" + alias.replace("'", "''") + "'"
        values = f"'{LAYER}', 'class_{entry.value}', {quoted}, {quoted}"
        columns = "table_name, column_name, name, title"
        # No outer input but the name, in which quotes are doubled.
        dataset.ExecuteSQL(f"INSERT INTO gpkg_data_columns ({columns}) VALUES ({values})")  # noqa: S608 # nosec B608


def _feature(layer: ogr.Layer, chip: ChipRecord, outline: Outline, shares: NDArray[np.floating]) -> ogr.Feature:
    feature = ogr.Feature(layer.GetLayerDefn())
    values: list[Any] = [chip.id, chip.split, chip.fold, chip.scene, chip.angle, chip.valid, *map(float, shares)]
    for index, value in enumerate(values):
        feature.SetField(index, value)
    if outline is not None:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        corners: Any = outline.tolist()
        for x, y in (*corners, corners[0]):
            ring.AddPoint_2D(x, y)
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometryDirectly(ring)
        feature.SetGeometryDirectly(polygon)
    return feature


def read_footprints(path: Path, classes: ClassTable) -> dict[str, tuple[Outline, NDArray[np.float64]]]:
    """By chip id the outline and the shares of the classes, as `write_footprints` got them.

    A class that the layer does not know has the share 0. DatasetError for a file that is missing or damaged.
    """
    found: dict[str, tuple[Outline, NDArray[np.float64]]] = {}
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
        layer = dataset.GetLayerByName(LAYER)
        places = [layer.GetLayerDefn().GetFieldIndex(f"class_{value}") for value in classes.values]
        for feature in layer:
            shares = [feature.GetFieldAsDouble(place) if place >= 0 else 0.0 for place in places]
            geometry = feature.GetGeometryRef()
            outline = None if geometry is None else np.array(geometry.GetGeometryRef(0).GetPoints())[:4, :2]
            found[feature.GetField("id")] = outline, np.array(shares)
    except (RuntimeError, AttributeError) as error:
        text = translate("Pixelwise", "The footprints {path} cannot be read: export the chips again. ({error})")
        raise DatasetError(text.format(path=path, error=error)) from error
    return found
