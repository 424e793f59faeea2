"""The assessment of a map: what the run does, in its order."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...feedback import Feedback, stop_if_canceled
from ...geo.vectors import Area
from .assessment import SQUARE_METRES, Assessment
from .checks import check_assessment
from .classgrid import ClassGrid, FoundClass, open_class_grid
from .comparison import Comparison, compare
from .errormap import ErrorRaster, outcomes_raster, pairs_raster, write_error_rasters
from .estimates import Estimates, estimates_of
from .files import write_matrix, write_metrics, write_metrics_table
from .job import AssessJob
from .matching import Matching, match_classes
from .objects import ObjectFigures, object_figures
from .points import count_points, holds_points
from .probabilities import Probabilities
from .remarks import remarks_on
from .report import write_report
from .sides import Sides, open_sides
from .strata import strata_areas

# How much of the time each step takes, about.
COMPARED, OBJECTS, RASTERS = 4.0, 3.0, 5.0


def assess_accuracy(job: AssessJob, feedback: Feedback) -> dict[str, Any]:
    """Runs a job; returns the numbers OVERALL_ACCURACY, MEAN_IOU, KAPPA, MACRO_F1 (None where undefined) and COUNT (of
    the pixels or points that were compared), and the paths of the outputs by key.

    Memory does not grow with map or reference, but for the places of points and 150 bytes for an object. Raises
    InputError where something does not fit, OutputError where an output cannot be written, CanceledError.
    """
    check_assessment(job)
    with ExitStack() as files:
        by_points = holds_points(job.reference, "REFERENCE")
        assessment = (_with_points if by_points else _with_pixels)(job, feedback, files)
    _tell(assessment, feedback)
    written = _write(job, assessment)
    stop_if_canceled(feedback)
    means = assessment.means()
    overall = assessment.overall()
    numbers = {
        "OVERALL_ACCURACY": overall["overall_accuracy"],
        "MEAN_IOU": overall["mean_iou"],
        "KAPPA": overall["kappa"],
        "MACRO_F1": means["macro_f1"].value,
    }
    known = {key: None if math.isnan(number) else float(number) for key, number in numbers.items()}
    return {**known, "COUNT": int(assessment.matrix.sum()), **written}


def _with_pixels(job: AssessJob, feedback: Feedback, files: ExitStack) -> Assessment:
    """Map and reference compared pixel by pixel."""
    sides = files.enter_context(closing(open_sides(job, feedback)))
    area = _area(job, sides.mapped, feedback, files)
    matching = match_classes(sides.mapped.classes, sides.reference.classes, job.match, job.ignore)
    position = _position_of(job, sides, matching) if job.class_errors else 0
    steps = _Steps(job, feedback)
    counts = compare(
        sides.mapped,
        sides.reference,
        matching,
        feedback,
        area=area,
        probabilities=_probabilities(job, sides, matching),
        boundary_tolerance=job.boundary_tolerance,
        percent=steps.next(COMPARED),
    )
    if not counts.matrix.any():
        raise InputError(
            f"MAP and REFERENCE have no pixel in common that has a class in both{' inside AREA' if area else ''}."
        )
    objects: list[ObjectFigures] = []
    if not job.map.is_raster and not job.reference.is_raster:
        begin, end = steps.next(OBJECTS)

        def tell(share: float) -> None:
            feedback.setProgress(begin + (end - begin) * share)

        objects = object_figures(
            job,
            matching,
            sides.mapped.grid,
            feedback,
            unlabelled=sides.unlabelled,
            output=job.objects,
            progress=tell,
        )
    _write_errors(job, sides, matching, counts, area, position, feedback, steps)
    return Assessment(
        matching.classes,
        counts.matrix,
        "pixels",
        job,
        map_areas=counts.map_areas,
        area_unit=counts.area_unit,
        auc=counts.auc,
        objects=objects,
        boundary=counts.boundary,
        notes=[*sides.notes, *matching.notes, *_notes_on_pixels(counts)],
    )


def _with_points(job: AssessJob, feedback: Feedback, files: ExitStack) -> Assessment:
    """What the map says at the points of a reference."""
    mapped: ClassGrid | None = None
    if not holds_points(job.map, "MAP"):
        mapped = files.enter_context(
            closing(open_class_grid(job.map, None, parameter="MAP", pixel_size=job.pixel_size, feedback=feedback))
        )
    points = count_points(job, mapped if job.map.is_raster else None, feedback)
    # All classes of the map, also those without points: they have areas.
    of_map: list[FoundClass] = mapped.classes if mapped else points.of_map
    matching = match_classes(of_map, points.of_reference, job.match, job.ignore)
    matrix = points.matched(matching)
    if not matrix.any():
        raise InputError(
            f"REFERENCE: no point counts{' inside AREA' if job.area else ''}. {' '.join(points.notes)}".strip()
        )
    areas: NDArray[np.float64] | None = None
    unit = SQUARE_METRES
    if mapped and (job.design != "none" or job.strata):
        area = _area(job, mapped, feedback, files)
        found = compare(mapped, None, matching, feedback, area=area, percent=(0.0, 95.0))
        areas, unit = found.map_areas, found.area_unit
    notes = [*matching.notes, *points.notes]
    estimates = _estimates(job, matching, matrix, areas, unit, notes)
    return Assessment(
        matching.classes, matrix, "points", job, map_areas=areas, area_unit=unit, estimates=estimates, notes=notes
    )


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
            notes.append("Without a map or STRATA the areas of the classes are not known, so nothing is estimated.")
            return None
        areas, unit = np.full(len(matching.classes), 1 / len(matching.classes)), "share of the area"
    return estimates_of(matrix, areas, job.design, unit, matching.classes.names)


def _area(job: AssessJob, mapped: ClassGrid, feedback: Feedback, files: ExitStack) -> Area | None:
    if job.area is None:
        return None
    return files.enter_context(closing(Area(job.area.path, job.area.layer, job.area.where, mapped.grid, feedback)))


def _probabilities(job: AssessJob, sides: Sides, matching: Matching) -> Probabilities | None:
    if not job.probabilities:
        return None
    return Probabilities(job.probabilities, sides.mapped.grid, sides.mapped.classes, matching)


def _position_of(job: AssessJob, sides: Sides, matching: Matching) -> int:
    """Position of ERROR_CLASS in the table, by its name or value on either side or in the table."""
    word = job.error_class.strip().casefold()
    for classes, lookup in ((sides.mapped.classes, matching.of_map), (sides.reference.classes, matching.of_reference)):
        for position, found in enumerate(classes):
            if word in (found.name.casefold(), str(found.value)) and lookup[position] < len(matching.classes):
                return int(lookup[position])
    names = ", ".join(f"{entry.name} ({entry.value})" for entry in matching.classes)
    raise InputError(f"ERROR_CLASS is {job.error_class}: the classes that are compared are {names}.")


def _write_errors(
    job: AssessJob,
    sides: Sides,
    matching: Matching,
    counts: Comparison,
    area: Area | None,
    position: int,
    feedback: Feedback,
    steps: _Steps,
) -> None:
    rasters: list[ErrorRaster] = []
    if job.errors:
        rasters.append(pairs_raster(job.errors, matching.classes, counts.matrix))
    if job.class_errors:
        rasters.append(outcomes_raster(job.class_errors, matching.classes, position))
    if rasters:
        write_error_rasters(
            rasters,
            sides.mapped,
            sides.reference,
            matching,
            feedback,
            area=area,
            metadata={"PIXELWISE_JOB": json.dumps(asdict(job))},
            percent=steps.next(RASTERS),
        )


def _notes_on_pixels(counts: Comparison) -> list[str]:
    notes = []
    if counts.unmapped:
        notes.append(f"{counts.unmapped:,} pixels of the reference lie where the map has no class; they do not count.")
    if len(counts.matrix) == 1:
        notes.append("Only one class is compared, so nothing can be wrong; say what is there else by UNLABELLED.")
    return notes


def _tell(assessment: Assessment, feedback: Feedback) -> None:
    for text in [*assessment.notes, *remarks_on(assessment)]:
        feedback.pushWarning(text)
    overall = assessment.overall()
    feedback.pushInfo(
        f"Compared {int(assessment.matrix.sum()):,} {assessment.unit} of {len(assessment.classes)} classes: overall "
        f"accuracy {overall['overall_accuracy']:.4f}, kappa {overall['kappa']:.4f}, mean IoU {overall['mean_iou']:.4f}."
    )


def _write(job: AssessJob, assessment: Assessment) -> dict[str, str]:
    writers: dict[str, tuple[str, Callable[[str, Assessment], None]]] = {
        "REPORT": (job.report, write_report),
        "MATRIX": (job.matrix, write_matrix),
        "METRICS": (job.metrics, write_metrics),
        "METRICS_TABLE": (job.metrics_table, write_metrics_table),
    }
    written = {}
    for key, (path, write) in writers.items():
        if path:
            write(path, assessment)
            written[key] = path
    layers = {"ERRORS": job.errors, "CLASS_ERRORS": job.class_errors, "OBJECTS": job.objects}
    return {
        **written,
        **{key: path for key, path in layers.items() if path},
    }


@dataclass
class _Steps:
    """Shares the progress out to the steps of a job by what they are expected to take."""

    job: AssessJob
    feedback: Feedback
    at: float = 0.0

    def next(self, weight: float) -> tuple[float, float]:
        """First and last percent of the next step."""
        job = self.job
        total = COMPARED
        total += OBJECTS * (not job.map.is_raster and not job.reference.is_raster)
        total += RASTERS * bool(job.errors or job.class_errors)
        begin, self.at = self.at, self.at + 98.0 * weight / total
        return begin, self.at
