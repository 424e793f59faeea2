"""The polygons of a class raster."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from osgeo import gdal, ogr

from ..errors import InputError
from ..feedback import Feedback, stop_if_canceled
from ..geo.areas import AreaMeter
from ..geo.classes import ClassTable
from ..geo.classraster import writing
from ..geo.closing import close_dataset
from ..geo.grid import grid_of
from ..geo.raster import open_raster

gdal.UseExceptions()

DRIVERS = {
    ".gpkg": "GPKG",
    ".shp": "ESRI Shapefile",
    ".geojson": "GeoJSON",
    ".json": "GeoJSON",
    ".fgb": "FlatGeobuf",
    ".sqlite": "SQLite",
}
LAYER_OPTIONS = {
    "ESRI Shapefile": ["ENCODING=UTF-8"],
    "GeoJSON": ["RFC7946=NO", "COORDINATE_PRECISION=15"],
    "GPKG": ["GEOMETRY_NAME=geom"],
}
FEATURES_BETWEEN_CHECKS = 1000
# Of the time, tracing the outlines takes about this share and writing the features the rest.
SHARE_OF_TRACING = 0.3
SMALLEST_STEP = 0.01


def driver_of(path: str | os.PathLike[str]) -> str:
    """The OGR driver for a file's suffix; InputError with those that can be written."""
    suffix = Path(path).suffix.lower()
    if suffix not in DRIVERS:
        raise InputError(f"POLYGONS is {path}: its name must end in one of {', '.join(DRIVERS)}.")
    return DRIVERS[suffix]


def write_polygons(
    class_raster: str | os.PathLike[str],
    classes: ClassTable,
    path: str | os.PathLike[str],
    destination: str | os.PathLike[str],
    feedback: Feedback,
    progress: Callable[[float], None] = lambda _share: None,
) -> int:
    """Outlines the classes of a finished class raster, pixel edge by pixel edge; returns the number of polygons.

    Writes to `path` what is to become `destination`: a layer of that name with `class_id`, `class` and `area_m2`
    (empty without a CRS), see AreaMeter. Pixels belong together across their sides, not their corners; nodata gets
    no polygon. Memory does not hold the polygons. `progress` hears shares from 0 to 1.
    """
    raster = open_raster(class_raster)
    meter = AreaMeter(grid_of(raster))
    names = {entry.value: entry.name for entry in classes}
    with writing(destination), _traced(raster, Path(f"{path}-traced.gpkg"), feedback, progress) as traced:
        total = traced.GetFeatureCount()
        with _created(driver_of(destination), path) as target:
            layer = _create_layer(target, Path(destination).stem, traced)
            layer.StartTransaction()
            for number, feature in enumerate(traced, start=1):
                layer.CreateFeature(_described(feature, layer.GetLayerDefn(), names, meter))
                if number % FEATURES_BETWEEN_CHECKS == 0:
                    stop_if_canceled(feedback)
                    progress(SHARE_OF_TRACING + (1 - SHARE_OF_TRACING) * number / total)
            layer.CommitTransaction()
            layer.SyncToDisk()
    return int(total)


@contextmanager
def _traced(
    raster: gdal.Dataset, path: Path, feedback: Feedback, progress: Callable[[float], None]
) -> Iterator[ogr.Layer]:
    """The polygons with their values, in a temporary file.

    The tracing cannot fill in names and areas, and most formats cannot be changed once they are written. The file's
    name begins like that of the output, so that who clears up after a killed process finds it.
    """
    told = 0.0

    def tell(share: float, _text: str, _data: object) -> int:
        nonlocal told
        if share - told > SMALLEST_STEP:
            told = share
            progress(share * SHARE_OF_TRACING)
        return 0 if feedback.isCanceled() else 1

    try:
        with _created("GPKG", path) as store:
            layer = store.CreateLayer("traced", raster.GetSpatialRef(), ogr.wkbPolygon, ["SPATIAL_INDEX=NO"])
            layer.CreateField(ogr.FieldDefn("class_id", ogr.OFTInteger))
            band = raster.GetRasterBand(1)
            # Without a transaction SQLite would close one for every polygon.
            store.StartTransaction()
            try:
                gdal.Polygonize(band, band.GetMaskBand(), layer, 0, [], tell)
            except RuntimeError:
                stop_if_canceled(feedback)
                raise
            store.CommitTransaction()
            yield layer
    finally:
        for left in path.parent.glob(f"{path.name}*"):
            left.unlink()


@contextmanager
def _created(driver: str, path: str | os.PathLike[str]) -> Iterator[gdal.Dataset]:
    store = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    try:
        yield store
    except BaseException:
        with suppress(RuntimeError):
            close_dataset(store)
        raise
    # Some drivers write most of the file only now, and a full disk shows now.
    close_dataset(store)


def _create_layer(target: gdal.Dataset, name: str, like: ogr.Layer) -> ogr.Layer:
    options = LAYER_OPTIONS.get(target.GetDriver().ShortName, [])
    layer = target.CreateLayer(name, like.GetSpatialRef(), ogr.wkbPolygon, options)
    for field, kind in (("class_id", ogr.OFTInteger), ("class", ogr.OFTString), ("area_m2", ogr.OFTReal)):
        layer.CreateField(ogr.FieldDefn(field, kind))
    return layer


def _described(
    traced: ogr.Feature, definition: ogr.FeatureDefn, names: dict[int, str], meter: AreaMeter
) -> ogr.Feature:
    geometry = traced.GetGeometryRef()
    value = traced.GetFieldAsInteger(0)
    feature = ogr.Feature(definition)
    feature.SetField(0, value)
    feature.SetField(1, names.get(value, str(value)))
    area = meter.of_geometry(geometry)
    if area is not None:
        feature.SetField(2, area)
    feature.SetGeometry(geometry)
    return feature
