"""An assessment by pixels: the order of what is compared and written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass

from ...errors import InputError
from ...feedback import Feedback
from ...geo.outputs import Target
from ...language import translate
from .area import open_area
from .assessment import Assessment
from .comparison import Comparison, compare
from .errormap import ErrorRaster, outcomes_raster, pairs_raster, write_error_rasters
from .job import AssessJob
from .matching import Matching, match_classes
from .objects import ObjectFigures, object_figures
from .probabilities import Probabilities
from .sides import Sides, open_sides

# How much of the time each step takes, about.
COMPARED, OBJECTS, RASTERS = 4.0, 3.0, 5.0


def assessed_pixels(job: AssessJob, targets: Mapping[str, Target], feedback: Feedback, files: ExitStack) -> Assessment:
    """Map and reference compared pixel by pixel; writes the layers that show it."""
    sides = files.enter_context(closing(open_sides(job, feedback)))
    area = open_area(job.area, sides.mapped.grid, feedback, files)
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
        raise InputError(_nothing_in_common(job))
    objects: list[ObjectFigures] = []
    if not job.map.is_raster and not job.reference.is_raster:
        objects = _objects(job, sides, matching, targets.get("OBJECTS"), feedback, steps.next(OBJECTS))
    if rasters := _error_rasters(targets, matching, counts, position):
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


def _nothing_in_common(job: AssessJob) -> str:
    if job.area:
        return translate("Pixelwise", "MAP and REFERENCE have no pixel in common that has a class in both inside AREA.")
    return translate("Pixelwise", "MAP and REFERENCE have no pixel in common that has a class in both.")


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
    text = translate("Pixelwise", "ERROR_CLASS is {found}: the classes that are compared are {classes}.")
    raise InputError(text.format(found=job.error_class, classes=names))


def _objects(
    job: AssessJob,
    sides: Sides,
    matching: Matching,
    target: Target | None,
    feedback: Feedback,
    percent: tuple[float, float],
) -> list[ObjectFigures]:
    begin, end = percent

    def tell(share: float) -> None:
        feedback.setProgress(begin + (end - begin) * share)

    grid = sides.mapped.grid
    return object_figures(job, matching, grid, feedback, unlabelled=sides.unlabelled, output=target, progress=tell)


def _error_rasters(
    targets: Mapping[str, Target], matching: Matching, counts: Comparison, position: int
) -> list[ErrorRaster]:
    rasters = []
    if target := targets.get("ERRORS"):
        rasters.append(pairs_raster(target, matching.classes, counts.matrix))
    if target := targets.get("CLASS_ERRORS"):
        rasters.append(outcomes_raster(target, matching.classes, position))
    return rasters


def _notes_on_pixels(counts: Comparison) -> list[str]:
    notes = []
    if counts.unmapped:
        text = translate(
            "Pixelwise", "{count:,} pixels of the reference lie where the map has no class; they do not count."
        )
        notes.append(text.format(count=counts.unmapped))
    if len(counts.matrix) == 1:
        notes.append(
            translate(
                "Pixelwise",
                "Only one class is compared, so nothing can be wrong; say what is there else by UNLABELLED.",
            )
        )
    return notes


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
