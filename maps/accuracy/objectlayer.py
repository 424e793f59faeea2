"""The objects of a map and a reference as a layer: those that agree, those missed and those that are not there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ...feedback import Feedback
from ...geo.classes import ClassTable
from ...geo.classraster import writing
from ...geo.grid import Grid
from ...geo.outputs import Target
from ..polygons.featurewriter import FeatureWriter, feature_writer
from ..polygons.formats import check_complete, create_layer, created, driver_of
from .objectmatches import Matches
from .objectstore import ObjectStore

FIELDS = (("class_id", ogr.OFTInteger), ("class", ogr.OFTString), ("status", ogr.OFTString), ("iou", ogr.OFTReal))
MATCHED, MISSED, FALSE = "matched", "missed", "false"


def write_objects(
    target: Target,
    classes: ClassTable,
    mapped: ObjectStore,
    reference: ObjectStore,
    matches: Matches,
    grid: Grid,
    feedback: Feedback,
) -> int:
    """Writes the objects that count, in the CRS of the grid, and gives their number.

    `status` is "matched" (polygon of the map), "false" (of the map, without a partner) or "missed" (of the reference);
    `iou` that with the partner, else the best with any object of the class, 0 below 0.1. The format is that of the
    destination's suffix. Raises InputError, OutputError, CanceledError.
    """
    path, destination = target
    driver_of(destination, "OBJECTS")
    map_status = np.where(matches.map_partner >= 0, MATCHED, FALSE)
    is_missed = matches.reference_counts & (matches.reference_partner < 0)
    missed = np.full(len(reference), MISSED)
    with writing(destination), created(path, destination) as dataset:
        crs = grid.crs if grid.crs_wkt else None
        layer = create_layer(dataset, Path(destination).stem, crs, FIELDS, ogr.wkbMultiPolygon)
        with feature_writer(layer, feedback) as writer:
            _write(writer, classes, mapped, matches.map_counts, map_status, matches.map_iou)
            _write(writer, classes, reference, is_missed, missed, matches.reference_iou)
    with writing(destination):
        check_complete(path, writer.count)
    return writer.count


def _write(
    writer: FeatureWriter,
    classes: ClassTable,
    objects: ObjectStore,
    chosen: NDArray[np.bool_],
    status: NDArray[np.str_],
    ious: NDArray[np.float64],
) -> None:
    """Writes the objects that are chosen (by number), each with its status and IoU."""
    for number, geometry in objects.all():
        if not chosen[number]:
            continue
        entry = classes.entries[objects.classes[number]]
        values = (entry.value, entry.name, str(status[number]), float(ious[number]))
        for index, value in enumerate(values):
            writer.feature.SetField(index, value)
        writer.feature.SetGeometry(geometry)
        writer.add()
