"""The objects of a map and a reference as a layer: those that agree, those missed and those that are not there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ...feedback import Feedback, stop_if_canceled
from ...geo.classes import ClassTable
from ...geo.classraster import writing
from ...geo.grid import Grid
from ...geo.outputs import Target
from ..polygons.formats import check_complete, create_layer, created, driver_of
from .objectmatches import Matches
from .objectstore import ObjectStore

FIELDS = (("class_id", ogr.OFTInteger), ("class", ogr.OFTString), ("status", ogr.OFTString), ("iou", ogr.OFTReal))
MATCHED, MISSED, FALSE = "matched", "missed", "false"
FEATURES_BETWEEN_CHECKS = 1000
FEATURES_PER_TRANSACTION = 50_000


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
        layer.StartTransaction()
        writer = _Writer(layer, classes, feedback)
        writer.write(mapped, matches.map_counts, map_status, matches.map_iou)
        writer.write(reference, is_missed, missed, matches.reference_iou)
        layer.CommitTransaction()
        layer.SyncToDisk()
    with writing(destination):
        check_complete(path, writer.count)
    return writer.count


class _Writer:
    """Writes objects as features of a layer, and counts them."""

    def __init__(self, layer: ogr.Layer, classes: ClassTable, feedback: Feedback) -> None:
        self._layer, self._entries, self._feedback = layer, classes.entries, feedback
        self.count = 0

    def write(
        self,
        objects: ObjectStore,
        chosen: NDArray[np.bool_],
        status: NDArray[np.str_],
        ious: NDArray[np.float64],
    ) -> None:
        """Writes the objects that are chosen (by number), each with its status and IoU."""
        feature = ogr.Feature(self._layer.GetLayerDefn())
        for number, geometry in objects.all():
            if not chosen[number]:
                continue
            entry = self._entries[objects.classes[number]]
            values = (entry.value, entry.name, str(status[number]), float(ious[number]))
            for index, value in enumerate(values):
                feature.SetField(index, value)
            feature.SetGeometry(geometry)
            feature.SetFID(ogr.NullFID)
            self._layer.CreateFeature(feature)
            self.count += 1
            if self.count % FEATURES_BETWEEN_CHECKS == 0:
                stop_if_canceled(self._feedback)
            if self.count % FEATURES_PER_TRANSACTION == 0:
                self._layer.CommitTransaction()
                self._layer.StartTransaction()
