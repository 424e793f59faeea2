"""Areas or shares of the map's classes that were told, brought to the class table."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...geo.classes import ClassTable
from ...language import translate
from .assessment import SHARE_OF_AREA, UNITS_OF_STRATA

# Shares that were rounded to a few digits still add up to about 1.
ABOUT_ONE = 0.02


def strata_areas(
    strata: Mapping[str, float], classes: ClassTable, map_area: float | None, map_unit: str
) -> tuple[NDArray[np.float64], str]:
    """Areas by class position, and their unit; a class that is not told has the area 0.

    Numbers that add up to 1 are shares: of the map's area (in `map_unit`) where that is known, else areas stay shares.
    Other numbers are areas in whatever unit they were told. Raises InputError for a class that is not in the table or
    is told twice.
    """
    check_strata(strata)
    places = {str(entry.value): place for place, entry in enumerate(classes)}
    places |= {entry.name.strip().casefold(): place for place, entry in enumerate(classes)}
    areas = np.zeros(len(classes))
    told: set[int] = set()
    for name, number in strata.items():
        place = places.get(name.strip().casefold())
        if place is None:
            known = ", ".join(f"{entry.name} ({entry.value})" for entry in classes)
            text = translate("Pixelwise", "STRATA: {name} is no class; the classes are {classes}.")
            raise InputError(text.format(name=name, classes=known))
        if place in told:
            text = translate("Pixelwise", "STRATA: {name} is told twice; give each class one number.")
            raise InputError(text.format(name=classes.names[place]))
        told.add(place)
        areas[place] = number
    if abs(areas.sum() - 1) > ABOUT_ONE:
        return areas, UNITS_OF_STRATA
    areas /= areas.sum()
    return (areas * map_area, map_unit) if map_area else (areas, SHARE_OF_AREA)


def check_strata(strata: Mapping[str, float]) -> None:
    """Raises InputError for numbers that are neither areas nor shares."""
    for name, number in strata.items():
        if not 0 <= number < math.inf:
            text = translate("Pixelwise", "STRATA: {name} is {number:g}; areas and shares are numbers from 0.")
            raise InputError(text.format(name=name, number=number))
    if strata and not sum(strata.values()) > 0:
        raise InputError(
            translate("Pixelwise", "STRATA: all areas are 0; at least one class must have an area or a share.")
        )
