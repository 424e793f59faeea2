"""The finished blocks of a map made into its files."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from ..feedback import Feedback, stop_if_canceled
from ..geo.classes import ClassTable
from ..geo.classraster import ClassCounts, finish_class_raster, finish_raster, writing
from ..geo.grid import Grid
from ..geo.outputs import Target, complete_files
from ..language import translate
from .blocks import BlockStore
from .classareas import class_areas_html
from .filters import majority_filtered, sieved
from .job import ClassifyJob
from .polygons import write_polygons
from .scoremaps import ScoreMap, score_maps
from .wheretolabel import write_windows

# How much of the time after the windows each step takes, about.
WEIGHTS = {"raster": 1.0, "filter": 1.0, "polygons": 6.0}
CONFIDENCE = "CONFIDENCE"


def maps_of(job: ClassifyJob, classes: ClassTable) -> list[ScoreMap]:
    """The rasters that are made window by window: those of the job, and the confidence that polygons tell of."""
    if job.polygons and not job.confidence:
        job = replace(job, confidence=job.polygons)
    return score_maps(job, classes)


def finish_map(
    job: ClassifyJob,
    classes: ClassTable,
    maps: Sequence[ScoreMap],
    store: BlockStore,
    grid: Grid,
    feedback: Feedback,
    begin: float,
) -> dict[str, str]:
    """Writes the outputs a job names from the blocks of its map; returns their paths by key.

    `grid` is that of the raster, on which `where_to_label` lies. The outputs appear together at the end, or none does.
    Memory does not grow with the map. Progress goes from the share `begin` to 1.
    """
    steps = _Steps(job, maps, feedback, begin)
    wanted = _wanted(job)
    sources = {score_map.key: store.mosaic(score_map) for score_map in maps}
    with complete_files(wanted) as targets:
        metadata = {"PIXELWISE_JOB": json.dumps(asdict(job))}
        with writing(job.output):
            filtered = _filtered(job, classes, sources["OUTPUT"], steps)
            counts = finish_class_raster(
                filtered, targets["OUTPUT"].path, classes, feedback, steps.next("raster"), cog=job.cog,
                metadata=metadata,
            )  # fmt: skip
        if not counts.pixels.any():
            feedback.pushWarning(_nothing_classified())
        for score_map in maps[1:]:
            if score_map.key in targets:
                with writing(score_map.destination):
                    finish_raster(
                        sources[score_map.key], targets[score_map.key].path, score_map.bands, score_map.nodata,
                        score_map.scale, feedback, steps.next("raster"), cog=job.cog, metadata=metadata,
                    )  # fmt: skip
        if job.polygons:
            confidence = next(score_map for score_map in maps if score_map.key == CONFIDENCE)
            _outline(job, classes, targets, sources[confidence.key], feedback, steps)
        if job.where_to_label:
            path, destination = targets["WHERE_TO_LABEL"]
            entries = [entry for block in store.notes() for entry in block]
            write_windows(entries, job.where_to_label_count, grid, classes, path, destination)
        if job.class_areas:
            _write_areas(job, classes, counts, targets["CLASS_AREAS"])
        stop_if_canceled(feedback)
    return wanted


def _nothing_classified() -> str:
    return translate("Pixelwise", "Nothing was classified: the raster has no valid pixel in the part that is mapped.")


def _wanted(job: ClassifyJob) -> dict[str, str]:
    paths = {
        "OUTPUT": job.output,
        "PROBABILITIES": job.probabilities,
        "CONFIDENCE": job.confidence,
        "UNCERTAINTY": job.uncertainty,
        "POLYGONS": job.polygons,
        "WHERE_TO_LABEL": job.where_to_label,
        "CLASS_AREAS": job.class_areas,
    }
    return {key: path for key, path in paths.items() if path}


def _filtered(job: ClassifyJob, classes: ClassTable, source: Path, steps: _Steps) -> Path:
    """The class raster after the filters that are wanted, in files beside the blocks."""
    if job.majority > 1:
        path = source.with_name("majority.tif")
        majority_filtered(source, path, job.majority, classes, steps.next("filter"))
        source = path
    if job.sieve > 1:
        path = source.with_name("sieved.tif")
        sieved(source, path, job.sieve, steps.next("filter"))
        source = path
    return source


def _outline(
    job: ClassifyJob,
    classes: ClassTable,
    targets: dict[str, Target],
    confidence: Path,
    feedback: Feedback,
    steps: _Steps,
) -> None:
    path, destination = targets["POLYGONS"]
    number = write_polygons(
        targets["OUTPUT"].path,
        classes,
        path,
        destination,
        feedback,
        steps.next("polygons"),
        options=job.polygon_options,
        confidence=confidence,
    )
    feedback.pushInfo(translate("Pixelwise", "Outlined {count:,} polygons.").format(count=number))


def _write_areas(job: ClassifyJob, classes: ClassTable, counts: ClassCounts, target: Target) -> None:
    title = translate("Pixelwise", "Class areas of {name}").format(name=Path(job.output).name)
    page = class_areas_html(title, classes, counts, asdict(job))
    with writing(target.destination):
        target.path.write_text(page, encoding="utf-8")


class _Steps:
    """Shares the rest of the progress out to the steps by what they are expected to take."""

    def __init__(self, job: ClassifyJob, maps: Sequence[ScoreMap], feedback: Feedback, begin: float) -> None:
        kinds = ["filter"] * ((job.majority > 1) + (job.sieve > 1)) + ["raster"] * len(maps)
        kinds += ["polygons"] * bool(job.polygons)
        self._feedback, self._at = feedback, begin
        self._unit = (1 - begin) / sum(WEIGHTS[kind] for kind in kinds)

    def next(self, kind: str) -> Callable[[float], None]:
        """What the next step tells its progress, 0 to 1; it raises CanceledError once the user has cancelled."""
        start, length = self._at, self._unit * WEIGHTS[kind]
        self._at += length

        def tell(share: float) -> None:
            stop_if_canceled(self._feedback)
            self._feedback.setProgress(100 * (start + length * share))

        return tell
