"""An assessment by points: what the map says at each of them, and what that says about the whole map."""

from __future__ import annotations

from contextlib import ExitStack, closing

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...feedback import Feedback
from ...language import translate
from .area import open_area
from .assessment import SHARE_OF_AREA, SQUARE_METRES, Assessment
from .classgrid import PolygonClasses, RasterClasses
from .comparison import compare
from .estimates import Estimates, estimates_of
from .gaps import BACKGROUND, IGNORE, background_of, open_map
from .job import AssessJob
from .matching import Matching, match_classes
from .points import Points, count_points, holds_points, read_points
from .probabilities import auc_at_points
from .strata import strata_areas


def assessed_points(job: AssessJob, feedback: Feedback, files: ExitStack) -> Assessment:
    """What the map says at the points of a reference."""
    reference = read_points(job.reference, "REFERENCE", feedback)
    mapped, notes = _opened_map(job, reference, feedback)
    if mapped is not None:
        files.enter_context(closing(mapped))
    points = count_points(job, reference, mapped, feedback)
    # All classes of the map, also those without points: they have areas.
    matching = match_classes(points.of_map, reference.classes, job.match, job.ignore)
    notes += [*matching.notes, *points.notes]
    matrix = points.matched(matching)
    if not matrix.any():
        if job.area:
            text = translate("Pixelwise", "REFERENCE: no point counts inside AREA.")
        else:
            text = translate("Pixelwise", "REFERENCE: no point counts.")
        raise InputError(" ".join([text, *points.notes]))
    auc = auc_at_points(job.probabilities, points, matching, feedback) if job.probabilities else None
    areas: NDArray[np.float64] | None = None
    unit = SQUARE_METRES
    if mapped is not None and (job.design != "none" or job.strata):
        area = open_area(job.area, mapped.grid, feedback, files)
        found = compare(mapped, None, matching, feedback, area=area, percent=(0.0, 95.0))
        areas, unit = found.map_areas, found.area_unit
    estimates = _estimates(job, matching, matrix, areas, unit, notes)
    return Assessment(
        matching.classes,
        matrix,
        "points",
        job,
        map_areas=areas,
        area_unit=unit,
        auc=auc,
        estimates=estimates,
        notes=notes,
    )


def _opened_map(
    job: AssessJob, reference: Points, feedback: Feedback
) -> tuple[RasterClasses | PolygonClasses | None, list[str]]:
    """The map, None where it is points, too, and sentences on its gaps."""
    if holds_points(job.map, "MAP"):
        return None, []
    unlabelled = job.unlabelled
    if unlabelled == "auto":
        unlabelled = BACKGROUND if background_of(reference.classes) else IGNORE
    return open_map(job.map, unlabelled, job.area, job.pixel_size, feedback)


def _estimates(
    job: AssessJob,
    matching: Matching,
    matrix: NDArray[np.int64],
    areas: NDArray[np.float64] | None,
    unit: str,
    notes: list[str],
) -> Estimates | None:
    if job.design == "none":
        return None
    if job.strata:
        areas, unit = strata_areas(job.strata, matching.classes, None if areas is None else float(areas.sum()), unit)
    if areas is None:
        if job.design == "stratified":
            notes.append(
                translate(
                    "Pixelwise",
                    "Without a map or STRATA the areas of the classes are not known, so nothing is estimated.",
                )
            )
            return None
        areas, unit = np.full(len(matching.classes), 1 / len(matching.classes)), SHARE_OF_AREA
    return estimates_of(matrix, areas, job.design, unit, matching.classes.names)
