"""The file of a sample: points with an empty field for what is really there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ...geo.classraster import writing
from ...geo.closing import close_dataset
from ...geo.outputs import complete_file
from .foundclasses import FoundClass

REFERENCE = "reference"


@dataclass(frozen=True)
class SamplePoints:
    """Points in the order of their ids: places (n, 2) in the map's CRS, positions (n) of the map's classes, and weights
    (n), the area for which each one stands."""

    places: NDArray[np.float64]
    positions: NDArray[np.int64]
    weights: NDArray[np.float64]


def choices_of(classes: Sequence[FoundClass]) -> list[dict[str, Any]]:
    """What a person may choose for a point: items `{name, value}` with what is stored for a class.

    That is its name, which an assessment matches first; numbers where a class has no name, or two have the same one.
    """
    names = [item.name.strip().casefold() for item in classes]
    by_name = all(item.is_named for item in classes) and len(set(names)) == len(names)
    by_name = by_name or any(item.value is None for item in classes)
    if by_name:
        return [{"name": item.name, "value": item.name} for item in classes]
    return [
        {"name": f"{item.value} {item.name}" if item.is_named else item.name, "value": item.value} for item in classes
    ]


def write_sample(
    destination: str,
    points: SamplePoints,
    classes: Sequence[FoundClass],
    choices: Sequence[dict[str, Any]],
    crs_wkt: str,
) -> None:
    """Writes a GeoPackage with the fields id, map_value, map_class, reference (empty) and weight (square metres, or
    square units without a CRS). Raises OutputError."""
    with writing(destination), complete_file(destination) as path:
        dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        try:
            layer = _created(dataset, Path(destination).stem, choices, crs_wkt)
            layer.StartTransaction()
            for number, (place, position) in enumerate(zip(points.places.tolist(), points.positions, strict=True)):
                item = classes[int(position)]
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetField("id", number + 1)
                if item.value is not None:
                    feature.SetField("map_value", item.value)
                feature.SetField("map_class", item.name)
                feature.SetField("weight", float(points.weights[number]))
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(*place)
                feature.SetGeometry(point)
                layer.CreateFeature(feature)
            layer.CommitTransaction()
        finally:
            layer = feature = None
            close_dataset(dataset)


def _created(dataset: gdal.Dataset, name: str, choices: Sequence[dict[str, Any]], crs_wkt: str) -> ogr.Layer:
    crs = None
    if crs_wkt:
        crs = osr.SpatialReference()
        crs.ImportFromWkt(crs_wkt)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = dataset.CreateLayer(name, crs, ogr.wkbPoint, ["GEOMETRY_NAME=geom"])
    stored = ogr.OFTString if isinstance(choices[0]["value"], str) else ogr.OFTInteger64
    fields = (
        ("id", ogr.OFTInteger),
        ("map_value", ogr.OFTInteger64),
        ("map_class", ogr.OFTString),
        (REFERENCE, stored),
        ("weight", ogr.OFTReal),
    )
    for field, kind in fields:
        layer.CreateField(ogr.FieldDefn(field, kind))
    return layer


def filled_in(path: str) -> int:
    """How many points of a file have a reference that a person has filled in; 0 for what is no such file."""
    if not Path(path).is_file():
        return 0
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        count = 0
        for number in range(dataset.GetLayerCount()):
            layer = dataset.GetLayer(number)
            if layer.GetLayerDefn().GetFieldIndex(REFERENCE) >= 0:
                layer.SetAttributeFilter(f"{REFERENCE} IS NOT NULL")
                count += layer.GetFeatureCount()
    except RuntimeError:
        return 0
    return count
