"""Files that polygons can be written to."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from osgeo import gdal, ogr, osr

from ...errors import InputError
from ...geo.closing import close_dataset
from ...language import translate

gdal.UseExceptions()

DRIVERS = {
    ".gpkg": "GPKG",
    ".shp": "ESRI Shapefile",
    ".geojson": "GeoJSON",
    ".json": "GeoJSON",
    ".geojsonl": "GeoJSONSeq",
    ".fgb": "FlatGeobuf",
    ".sqlite": "SQLite",
    ".gml": "GML",
    ".tab": "MapInfo File",
    ".mif": "MapInfo File",
    ".kml": "LIBKML",
    ".jml": "JML",
    ".parquet": "Parquet",
}
# A schema beside the file would have its temporary name.
DATASET_OPTIONS = {".mif": ["FORMAT=MIF"], ".gml": ["FORMAT=GML3.2", "XSISCHEMA=OFF"]}
# Coordinates stay as they are in the CRS of the raster.
LAYER_OPTIONS = {
    "ESRI Shapefile": ["ENCODING=UTF-8"],
    "GeoJSON": ["RFC7946=NO", "COORDINATE_PRECISION=15"],
    "GeoJSONSeq": ["COORDINATE_PRECISION=15"],
    "GPKG": ["GEOMETRY_NAME=geom"],
}

# Less free room than this after writing is reason to look whether all of the file is there.
LITTLE_ROOM = 1 << 22


def driver_of(path: str | os.PathLike[str], key: str = "POLYGONS") -> str:
    """The OGR driver for a file's suffix; InputError with those that can be written on this machine."""
    there = {suffix: name for suffix, name in DRIVERS.items() if gdal.GetDriverByName(name) is not None}
    suffix = Path(path).suffix.lower()
    if suffix not in there:
        text = translate("Pixelwise", "{parameter} is {path}: its name must end in one of {allowed}.")
        raise InputError(text.format(parameter=key, path=path, allowed=", ".join(there)))
    return there[suffix]


@contextmanager
def created(path: str | os.PathLike[str], destination: str | os.PathLike[str]) -> Iterator[gdal.Dataset]:
    """A new vector dataset of the format of `destination`, closed so that no error is lost."""
    options = DATASET_OPTIONS.get(Path(destination).suffix.lower(), [])
    driver = gdal.GetDriverByName(driver_of(destination))
    store = driver.Create(str(path), 0, 0, 0, gdal.GDT_Unknown, options)
    try:
        yield store
    except BaseException:
        with suppress(RuntimeError):
            close_dataset(store)
        raise
    # Some drivers write most of the file only now, and a full disk shows now.
    close_dataset(store)


def check_complete(path: str | os.PathLike[str], count: int) -> None:
    """Raises RuntimeError where a full disk has cut off a closed file of `count` features, which some drivers hide.

    Reads the file again where there is hardly any room left.
    """
    if shutil.disk_usage(Path(path).absolute().parent).free >= LITTLE_ROOM:
        return
    store = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    found = sum(1 for _ in store.GetLayer(0))
    if found != count:
        raise RuntimeError(f"no space left on the device after {found} of {count} features")


def create_layer(
    target: gdal.Dataset,
    name: str,
    crs: osr.SpatialReference | None,
    fields: Sequence[tuple[str, int]],
    geometries: int = ogr.wkbPolygon,
) -> ogr.Layer:
    """A layer of polygons, or OGR's type of `geometries`, with fields `(name, OGR's type)`."""
    driver = target.GetDriver().ShortName
    layer = target.CreateLayer(name, crs, geometries, LAYER_OPTIONS.get(driver, []))
    for field, kind in fields:
        definition = ogr.FieldDefn(field, kind)
        if kind == ogr.OFTReal and driver == "ESRI Shapefile":
            # Its usual width leaves large areas without decimals.
            definition.SetWidth(24)
            definition.SetPrecision(9 if field == "confidence" else 4)
        layer.CreateField(definition)
    return layer
