"""How many objects of the reference the map has found, where both are polygons."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ...chips.job import LabelLayer
from ...errors import OutputError
from ...feedback import Feedback
from ...geo.classes import BACKGROUND_NAME
from ...geo.grid import Grid
from ...geo.outputs import Target
from ...geo.vectors import open_layer
from ...language import translate
from .classfield import ClassField
from .foundclasses import NOTHING
from .job import AssessJob
from .matching import Matching
from .objectlayer import write_objects
from .objectmatches import DIGITS, Matches, matched
from .objectstore import ObjectStore, area_of_interest, stored_objects
from .overlaps import measured_overlaps

# Of the IoU, as COCO has them: 0.5:0.95.
THRESHOLDS = [step / 100 for step in range(50, 100, 5)]
# In files; what people read is translated.
ALL_CLASSES = "All classes"
# In which objects are counted by their IoU.
STEPS = 10


@dataclass(frozen=True)
class ObjectFigures:
    """Figures of the objects of a class, or of all of them (`name` ALL_CLASSES, without a color).

    `matches`, `precision`, `recall` and `f1` hold one value for each of `thresholds` of the IoU. `mean_iou_of_matches`
    is that of the pairs with an IoU of at least 0.5. `reference_ious` are numbers of objects of the reference in ten
    steps of their IoU from 0 to 1: that with the object they are matched to, else the best, 0 where that is below 0.1.
    `left_out` objects of either side do not count. What is undefined is NaN.
    """

    name: str
    color: str
    reference_count: int
    map_count: int
    thresholds: list[float]
    matches: list[int]
    precision: list[float]
    recall: list[float]
    f1: list[float]
    mean_iou_of_matches: float
    reference_ious: list[int]
    left_out: int

    @property
    def mean_f1(self) -> float:
        """F1 averaged over the thresholds 0.5:0.95."""
        return float(np.mean(self.f1))


def object_figures(
    job: AssessJob,
    matching: Matching,
    grid: Grid,
    feedback: Feedback,
    *,
    unlabelled: str,
    output: Target | None = None,
    progress: Callable[[float], None] = lambda _share: None,
) -> list[ObjectFigures]:
    """Matches the polygons of a map with those of a reference; figures of every class that has objects, then of all.

    Each feature is an object. Objects of one class are matched one to one, the pair with the highest IoU first, as
    long as it is at least 0.5: COCO's way for objects without scores (Lin et al. 2014). Above 0.5 no other matching is
    possible unless objects of one side overlap each other (Kirillov et al. 2019, "Panoptic Segmentation"). A pair also
    is a match at all thresholds that its IoU reaches.

    Objects count whose centroid lies on the `grid` and in AREA; of a pair, that of the reference decides for both. One
    without a partner does not count if more than half of it is covered by polygons of the other side that have no class
    or an ignored one, nor, where `unlabelled` (as the pixels are taken, "background" or "ignore") is "ignore", one of
    the map that polygons of the reference cover by less than half. Where it is "background", polygons of the background
    (class value 0 or that name) are no objects. `output` is a layer of the objects, see `write_objects`.
    Memory holds some 150 bytes for an object. Raises InputError, OutputError, CanceledError.
    """
    with _stores(job, matching, grid, unlabelled, feedback, _between(progress, 0.0, 0.4)) as (mapped, reference):
        overlaps = measured_overlaps(
            mapped,
            reference,
            with_known=unlabelled == "ignore",
            feedback=feedback,
            progress=_between(progress, 0.4, 0.9),
        )
        matches = matched(mapped, reference, overlaps, unlabelled)
        if output:
            write_objects(output, matching.classes, mapped, reference, matches, grid, feedback)
        progress(1.0)
        return _figures_of(matching, mapped, reference, matches)


@contextmanager
def _stores(
    job: AssessJob,
    matching: Matching,
    grid: Grid,
    unlabelled: str,
    feedback: Feedback,
    progress: Callable[[float], None],
) -> Iterator[tuple[ObjectStore, ObjectStore]]:
    """The objects of map and reference."""
    area: ogr.PreparedGeometry | None = None
    if job.area:
        area = area_of_interest(
            open_layer(job.area.path, job.area.layer, job.area.where, parameter="AREA"), grid, feedback
        )
    no_objects = _background_of(matching) if unlabelled == "background" else []
    with ExitStack() as resources:
        try:
            # On Windows a file that an error left open stays there.
            folder = tempfile.TemporaryDirectory(prefix="pixelwise-", ignore_cleanup_errors=True)
        except OSError as error:
            text = translate("Pixelwise", "The system's temporary folder cannot be used: {error}.")
            raise OutputError(text.format(error=error.strerror or error)) from error
        place = Path(resources.enter_context(folder))

        def stored(parameter: str, layer: LabelLayer, positions: NDArray[np.uint8], begin: float) -> ObjectStore:
            classes = ClassField(layer, parameter=parameter, feedback=feedback)

            def class_of(feature: ogr.Feature) -> int | None:
                position = int(positions[classes.position_of(feature)])
                return None if position in no_objects else position

            tell = _between(progress, begin, begin + 0.5)
            path = place / f"{parameter.lower()}.fgb"
            objects = stored_objects(classes.source, class_of, grid, area, path, feedback, tell)
            return resources.enter_context(closing(objects))

        mapped = stored("MAP", job.map, matching.of_map, 0.0)
        yield mapped, stored("REFERENCE", job.reference, matching.of_reference, 0.5)


def _background_of(matching: Matching) -> list[int]:
    """Positions of what stands for "nothing is here"."""
    entries = enumerate(matching.classes)
    return [place for place, entry in entries if entry.value == 0 or entry.name.lower() == BACKGROUND_NAME]


def _between(progress: Callable[[float], None], begin: float, end: float) -> Callable[[float], None]:
    return lambda share: progress(begin + (end - begin) * share)


def _figures_of(
    matching: Matching, mapped: ObjectStore, reference: ObjectStore, matches: Matches
) -> list[ObjectFigures]:
    figures = [
        _figures(entry.name, entry.color, mapped.classes == place, reference.classes == place, matches)
        for place, entry in enumerate(matching.classes)
        if (mapped.classes == place).any() or (reference.classes == place).any()
    ]
    if len(figures) > 1:
        figures.append(_figures(ALL_CLASSES, "", mapped.classes != NOTHING, reference.classes != NOTHING, matches))
    return figures


def _figures(
    name: str, color: str, of_map: NDArray[np.bool_], of_reference: NDArray[np.bool_], matches: Matches
) -> ObjectFigures:
    """Figures of the objects that are chosen of the map and of the reference (booleans by number)."""
    counted_map, counted_reference = of_map & matches.map_counts, of_reference & matches.reference_counts
    map_count, reference_count = int(counted_map.sum()), int(counted_reference.sum())
    ious = matches.reference_iou[counted_reference]
    ious_of_matches = ious[matches.reference_partner[counted_reference] >= 0]
    hits = [int((ious_of_matches >= threshold).sum()) for threshold in THRESHOLDS]
    left_out = int(of_map.sum() + of_reference.sum()) - map_count - reference_count
    return ObjectFigures(
        name,
        color,
        reference_count,
        map_count,
        list(THRESHOLDS),
        hits,
        [_share(count, map_count) for count in hits],
        [_share(count, reference_count) for count in hits],
        [_share(2 * count, map_count + reference_count) for count in hits],
        float(ious_of_matches.mean()) if ious_of_matches.size else float("nan"),
        np.bincount(np.minimum(ious * STEPS + 10**-DIGITS, STEPS - 1).astype(int), minlength=STEPS).tolist(),
        left_out,
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")
