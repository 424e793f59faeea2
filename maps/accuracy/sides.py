"""Map and reference opened on one grid, and what it means where polygons say nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...feedback import Feedback
from ...language import translate
from .classgrid import PolygonClasses, RasterClasses, open_class_grid
from .gaps import BACKGROUND, IGNORE, background_of, fill_gaps
from .job import AssessJob


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
        # What the map has missed in AREA counts, even where it has no polygon near.
        cover = job.area if job.unlabelled != IGNORE else None
        mapped = open_class_grid(
            job.map, None, parameter="MAP", pixel_size=job.pixel_size, cover=cover, feedback=feedback
        )
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
    background = next(filter(None, (background_of(side.classes) for side in (mapped, reference))), None)
    if unlabelled == "auto":
        unlabelled = BACKGROUND if _means_background(mapped, reference) else IGNORE
    notes: list[str] = []
    if unlabelled == BACKGROUND:
        # Polygons of a map that cover its background leave no gaps that would mean something else.
        gaps = [side for side in polygons if side is reference or background_of(mapped.classes) is None]
        notes = [fill_gaps(side, background, of_map=side is mapped) for side in gaps]
    return Sides(mapped, reference, unlabelled, notes)


def _means_background(mapped: RasterClasses | PolygonClasses, reference: RasterClasses | PolygonClasses) -> bool:
    """Whether the other side of polygons has the class value 0, or polygons of one class are compared with such: in
    what both have drawn, nothing can be wrong."""
    if isinstance(reference, PolygonClasses):
        one_class = isinstance(mapped, PolygonClasses) and len(mapped.classes) == len(reference.classes) == 1
        return one_class or any(found.value == 0 for found in mapped.classes)
    return any(found.value == 0 for found in reference.classes)


def _without_zero(
    mapped: RasterClasses | PolygonClasses, reference: RasterClasses | PolygonClasses, unlabelled: str
) -> list[str]:
    """Leaves out the 0 of a reference raster that has no name where the map has no such class: it stands for pixels
    that nobody has labelled."""
    zero = next((place for place, found in enumerate(reference.classes) if found.value == 0), None)
    if unlabelled == BACKGROUND or zero is None or background_of(mapped.classes) is not None:
        return []
    if reference.classes[zero].is_named or not isinstance(reference, RasterClasses) or len(reference.classes) == 1:
        return []
    reference.leave_out(zero)
    return [
        translate(
            "Pixelwise",
            "The reference's value 0 has no name and the map has no class 0, so it is taken to mean: not labelled.",
        )
    ]
