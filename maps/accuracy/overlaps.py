"""How far the objects of a map and those of a reference cover each other."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ...feedback import Feedback, stop_if_canceled
from .foundclasses import NOTHING
from .objectstore import ObjectStore

# Below this intersection over union two objects have nothing to do with each other, and it is taken to be 0. Whether a
# pair can come so far is seen from extents and areas, so a large polygon need not be cut by all small ones on it.
LEAST_IOU = 0.1
PAIRS_BETWEEN_CHECKS = 200


@dataclass(frozen=True)
class Overlaps:
    """What objects of map and reference share, by their numbers; areas in squares of CRS units.

    `pairs` (n, 2) are the objects [map, reference] of one class whose IoU is at least LEAST_IOU, `ious` (n,) those.
    `unknown_of_map` and `unknown_of_reference` are the areas of each object that objects without a class on the other
    side cover, `known_of_map` the area that those with a class do, where it was asked for.
    """

    pairs: NDArray[np.int64]
    ious: NDArray[np.float64]
    unknown_of_map: NDArray[np.float64]
    unknown_of_reference: NDArray[np.float64]
    known_of_map: NDArray[np.float64]


def measured_overlaps(
    mapped: ObjectStore,
    reference: ObjectStore,
    *,
    with_known: bool,
    feedback: Feedback,
    progress: Callable[[float], None],
) -> Overlaps:
    """Cuts the objects of the map with those of the reference that they touch; memory grows with the pairs that agree.

    Areas are those of the plane of the CRS, also in degrees and on Mercator maps: an IoU is a ratio at one place, where
    their scale is the same. Over an object 10 km across at 60° north it changes by 0.3 %. `with_known` fills
    `known_of_map`. `progress` hears shares from 0 to 1. Raises CanceledError.
    """
    pairs, ious = array("q"), array("d")
    unknown_of_map, known_of_map = np.zeros(len(mapped)), np.zeros(len(mapped))
    unknown_of_reference = np.zeros(len(reference))
    looked_at = 0
    for done, (number, shape) in enumerate(mapped.all()):
        own_class, own_area = mapped.classes[number], mapped.areas[number]
        for other, other_shape in reference.near(shape):
            if looked_at % PAIRS_BETWEEN_CHECKS == 0:
                stop_if_canceled(feedback)
                progress(done / len(mapped))
            looked_at += 1
            other_class, other_area = reference.classes[other], reference.areas[other]
            both_known = NOTHING not in (own_class, other_class)
            if both_known and not with_known:
                most = min(own_area, other_area, _common_extent(shape, other_shape))
                if own_class != other_class or most < LEAST_IOU * (own_area + other_area - most):
                    continue
            shared = _shared_area(shape, other_shape)
            if other_class == NOTHING:
                unknown_of_map[number] += shared
            else:
                known_of_map[number] += shared
            if own_class == NOTHING:
                unknown_of_reference[other] += shared
            iou = shared / (own_area + other_area - shared)
            if both_known and own_class == other_class and iou >= LEAST_IOU:
                pairs.extend((number, other))
                ious.append(iou)
    numbers = np.array(pairs, np.int64).reshape(-1, 2)
    return Overlaps(numbers, np.array(ious), unknown_of_map, unknown_of_reference, known_of_map)


def _shared_area(first: ogr.Geometry, second: ogr.Geometry) -> float:
    shared = first.Intersection(second)
    # Neighbours share lines and points, for whose area GDAL has only a warning.
    return shared.GetArea() if shared.GetDimension() == 2 else 0.0


def _common_extent(first: ogr.Geometry, second: ogr.Geometry) -> float:
    """Area of the rectangle that the extents of two geometries share."""
    west, east, south, north = first.GetEnvelope()
    other_west, other_east, other_south, other_north = second.GetEnvelope()
    width, height = min(east, other_east) - max(west, other_west), min(north, other_north) - max(south, other_south)
    return max(width, 0.0) * max(height, 0.0)
