"""Map and reference opened on one grid, and what it means where polygons say nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...feedback import Feedback
from ...geo.classes import BACKGROUND_COLOR, BACKGROUND_NAME
from .classgrid import FoundClass, PolygonClasses, RasterClasses, open_class_grid
from .job import AssessJob

BACKGROUND, IGNORE = "background", "ignore"


@dataclass(frozen=True)
class Sides:
    """A map and a reference on the same grid. `unlabelled` is "background" or "ignore": what it means where polygons
    of either say nothing. `notes` are sentences on that."""

    mapped: RasterClasses | PolygonClasses
    reference: RasterClasses | PolygonClasses
    unlabelled: str
    notes: list[str] = field(default_factory=list)

    def close(self) -> None:
        self.mapped.close()
        self.reference.close()


def open_sides(job: AssessJob, feedback: Feedback) -> Sides:
    """Opens both on the grid of the map; polygons of a map get that of a reference raster. Raises InputError."""
    if job.map.is_raster or not job.reference.is_raster:
        mapped = open_class_grid(job.map, None, parameter="MAP", pixel_size=job.pixel_size, feedback=feedback)
        try:
            reference = open_class_grid(job.reference, mapped.grid, parameter="REFERENCE", feedback=feedback)
        except BaseException:
            mapped.close()
            raise
    else:
        reference = open_class_grid(job.reference, None, parameter="REFERENCE", feedback=feedback)
        try:
            mapped = open_class_grid(job.map, reference.grid, parameter="MAP", feedback=feedback)
        except BaseException:
            reference.close()
            raise
    return _with_background(mapped, reference, job.unlabelled)


def _with_background(
    mapped: RasterClasses | PolygonClasses, reference: RasterClasses | PolygonClasses, unlabelled: str
) -> Sides:
    polygons = [side for side in (mapped, reference) if isinstance(side, PolygonClasses)]
    if not polygons:
        return Sides(mapped, reference, IGNORE, _without_zero(mapped, reference, unlabelled))
    background = next(filter(None, (_background(side.classes) for side in (mapped, reference))), None)
    if unlabelled == "auto":
        unlabelled = BACKGROUND if _means_background(mapped, reference) else IGNORE
    notes = []
    if unlabelled == BACKGROUND:
        # Polygons of a map that cover its background leave no gaps that would mean something else.
        gaps = [side for side in polygons if side is reference or _background(mapped.classes) is None]
        for side in gaps:
            side.fill(background or FoundClass(0, BACKGROUND_NAME, BACKGROUND_COLOR))
            name = "reference" if side is reference else "map"
            counted = (background or side.classes[-1]).name
            notes.append(f"Where the {name} has no polygon, it counts as “{counted}”.")
    return Sides(mapped, reference, unlabelled, notes)


def _means_background(mapped: RasterClasses | PolygonClasses, reference: RasterClasses | PolygonClasses) -> bool:
    """Whether the other side of polygons has the class value 0, or polygons of one class are compared with such: in
    what both have drawn, nothing can be wrong."""
    if isinstance(reference, PolygonClasses):
        one_class = isinstance(mapped, PolygonClasses) and len(mapped.classes) == len(reference.classes) == 1
        return one_class or any(found.value == 0 for found in mapped.classes)
    return any(found.value == 0 for found in reference.classes)


def _background(classes: list[FoundClass]) -> FoundClass | None:
    named = [found for found in classes if found.name.lower() == BACKGROUND_NAME]
    return next((found for found in classes if found.value == 0), named[0] if named else None)


def _without_zero(
    mapped: RasterClasses | PolygonClasses, reference: RasterClasses | PolygonClasses, unlabelled: str
) -> list[str]:
    """Leaves out the 0 of a reference raster that has no name where the map has no such class: it stands for pixels
    that nobody has labelled."""
    zero = next((place for place, found in enumerate(reference.classes) if found.value == 0), None)
    if unlabelled == BACKGROUND or zero is None or _background(mapped.classes) is not None:
        return []
    if reference.classes[zero].is_named or not isinstance(reference, RasterClasses) or len(reference.classes) == 1:
        return []
    reference.leave_out(zero)
    return ["The reference's value 0 has no name and the map has no class 0, so it is taken to mean: not labelled."]
