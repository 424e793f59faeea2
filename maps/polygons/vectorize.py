"""Polygons of any class raster."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from ...chips.labels.rasterclasses import names_and_colors
from ...errors import InputError
from ...feedback import Feedback, stop_if_canceled
from ...geo.classes import ClassEntry, color_of
from ...geo.outputs import check_writable, complete_file
from ...geo.raster import open_raster
from ...language import translate
from ..job import VectorizeJob
from .formats import driver_of
from .pixels import ClassPixels
from .writing import check_options, write_polygons


def vectorize_classes(job: VectorizeJob, feedback: Feedback) -> dict[str, Any]:
    """Runs a job; returns the path of the polygons as OUTPUT and their number as POLYGON_COUNT.

    Memory as in `write_polygons`. Raises InputError where something does not fit, OutputError where the output cannot
    be written, CanceledError; then no output is left.
    """
    check_vectorization(job)
    with complete_file(job.output) as path:
        count = write_polygons(
            job.input,
            class_entries(job.input, job.band),
            path,
            job.output,
            feedback,
            lambda share: feedback.setProgress(100 * share),
            options=job.options,
            confidence=job.confidence or None,
            band=job.band,
        )
        stop_if_canceled(feedback)
    if not count:
        text = translate("Pixelwise", "There are no polygons: no pixel has a class that was not left out.")
        feedback.pushWarning(text)
    feedback.pushInfo(translate("Pixelwise", "Outlined {count:,} polygons.").format(count=count))
    return {"OUTPUT": job.output, "POLYGON_COUNT": count}


def check_vectorization(job: VectorizeJob) -> None:
    """Raises InputError for options and rasters that do not fit, OutputError for an output that cannot be written."""
    driver_of(job.output, "OUTPUT")
    check_options(job.options)
    for key, path in (("INPUT", job.input), ("CONFIDENCE", job.confidence)):
        if path and Path(path).resolve() == Path(job.output).resolve():
            text = translate("Pixelwise", "{parameter} is {path}, which is also {other}: choose another file.")
            raise InputError(text.format(parameter="OUTPUT", path=job.output, other=key))
    with closing(ClassPixels(job.input, job.band, confidence=job.confidence or None)):
        check_writable(Path(job.output))


def class_entries(path: str, band: int) -> list[ClassEntry]:
    """Value, name and colour of the classes that a raster's file tells of; values may lie beyond those of a model.

    Raises RasterError for a raster that cannot be opened.
    """
    dataset = open_raster(path)  # a band does not outlive it
    names, colors = names_and_colors(dataset.GetRasterBand(band))
    values = sorted(names.keys() | colors.keys())
    return [
        ClassEntry(value, names.get(value, str(value)), colors.get(value, color_of(place)))
        for place, value in enumerate(values)
    ]
