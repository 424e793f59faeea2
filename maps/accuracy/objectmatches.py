"""Which object of a map is which object of the reference."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .foundclasses import NOTHING
from .objectstore import ObjectStore
from .overlaps import Overlaps

# Intersection over union from which two objects are the same.
LEAST_OF_A_MATCH = 0.5
# So many digits of an IoU are exact, also of houses in degrees; what is 0.5 but for rounding must count as 0.5.
DIGITS = 6


@dataclass(frozen=True)
class Matches:
    """Which objects belong together, by number: `partner` (−1 without one), `iou` with it or else the best with any,
    and whether the object counts, of the map and of the reference."""

    map_partner: NDArray[np.int64]
    map_iou: NDArray[np.float64]
    map_counts: NDArray[np.bool_]
    reference_partner: NDArray[np.int64]
    reference_iou: NDArray[np.float64]
    reference_counts: NDArray[np.bool_]


def matched(mapped: ObjectStore, reference: ObjectStore, overlaps: Overlaps, unlabelled: str) -> Matches:
    """Pairs of objects, the highest IoU first, and which objects count; as `object_figures` says."""
    ious = overlaps.ious.round(DIGITS)
    map_partner, reference_partner = np.full(len(mapped), -1), np.full(len(reference), -1)
    map_iou, reference_iou = np.zeros(len(mapped)), np.zeros(len(reference))
    np.maximum.at(map_iou, overlaps.pairs[:, 0], ious)
    np.maximum.at(reference_iou, overlaps.pairs[:, 1], ious)
    candidates = np.flatnonzero(ious >= LEAST_OF_A_MATCH)
    # Among equal ones the order of the files decides, so that the result is always the same.
    order = candidates[np.lexsort((*overlaps.pairs[candidates].T[::-1], -ious[candidates]))]
    for pair in order.tolist():
        number, other = overlaps.pairs[pair]
        if map_partner[number] < 0 and reference_partner[other] < 0:
            map_partner[number], reference_partner[other] = other, number
            map_iou[number] = reference_iou[other] = ious[pair]
    in_doubt = overlaps.unknown_of_map > mapped.areas / 2
    if unlabelled == "ignore":
        in_doubt |= overlaps.known_of_map < mapped.areas / 2
    map_counts = mapped.counted & ~in_doubt & (mapped.classes != NOTHING)
    paired = map_partner >= 0
    map_counts[paired] = reference.counted[map_partner[paired]]
    reference_in_doubt = (overlaps.unknown_of_reference > reference.areas / 2) & (reference_partner < 0)
    reference_counts = reference.counted & ~reference_in_doubt & (reference.classes != NOTHING)
    return Matches(map_partner, map_iou, map_counts, reference_partner, reference_iou, reference_counts)
