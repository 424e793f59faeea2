"""Class rasters of all rasters in a folder, one after another, and a virtual raster that joins them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..errors import CanceledError, InputError, OutputError, PixelwiseError
from ..feedback import Feedback, PartOfFeedback, stop_if_canceled
from ..geo.classraster import describe_classes
from ..geo.closing import close_dataset
from ..geo.grid import grid_of, same_crs
from ..geo.outputs import check_writable, complete_file
from ..geo.raster import open_raster
from ..language import translate
from ..models.header import read_header
from .classify import classify_raster, facts_of_run
from .folderplan import folder_jobs, outputs_of
from .job import ClassifyFolderJob

gdal.UseExceptions()

JOINED = "joined.vrt"
# What is known of the maps that are complete, so that only new and changed rasters are classified again.
FINISHED = "maps.json"


def classify_folder(job: ClassifyFolderJob, feedback: Feedback) -> dict[str, Any]:
    """Runs a job; gives OUTPUT, MAP (a virtual raster of all class rasters, empty where they share no CRS) and COUNT.

    A raster that fails does not keep the others from being classified; afterwards the run fails, and says which. Maps
    that are complete from the same settings and unchanged files are kept if `classification.resume` says so. Memory as
    in `classify_raster`.
    """
    jobs = folder_jobs(job)
    folder = Path(job.output)
    check_writable(folder / JOINED)
    finished = _read_finished(folder)
    failed: list[str] = []
    for number, one in enumerate(jobs):
        stop_if_canceled(feedback)
        name = Path(one.input).relative_to(job.input).as_posix()
        facts = json.loads(json.dumps(facts_of_run(one)))
        if one.resume and finished.get(name) == facts and all(Path(path).is_file() for path in outputs_of(one)):
            text = translate("Pixelwise", "{name} ({number} of {count}): its map is there already.")
            feedback.pushInfo(text.format(name=name, number=number + 1, count=len(jobs)))
            continue
        text = translate("Pixelwise", "{name} ({number} of {count}):")
        feedback.pushInfo(text.format(name=name, number=number + 1, count=len(jobs)))
        try:
            Path(one.output).parent.mkdir(parents=True, exist_ok=True)
            classify_raster(one, PartOfFeedback(feedback, number, len(jobs)))
        except CanceledError:
            raise
        except PixelwiseError as error:
            text = translate("Pixelwise", "{name} was not classified: {error}")
            feedback.pushWarning(text.format(name=name, error=error))
            failed.append(name)
            continue
        finished[name] = facts
        with complete_file(folder / FINISHED) as temporary:
            temporary.write_text(json.dumps(finished, indent=1), encoding="utf-8")
    if failed:
        raise InputError(_sentence_of_failed(failed, len(jobs), job))
    joined = join_class_rasters([one.output for one in jobs], folder / JOINED, job.classification.model, feedback)
    feedback.setProgress(100.0)
    return {"OUTPUT": job.output, "MAP": joined, "COUNT": len(jobs)}


def _read_finished(folder: Path) -> dict[str, Any]:
    try:
        found = json.loads((folder / FINISHED).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _sentence_of_failed(failed: Sequence[str], count: int, job: ClassifyFolderJob) -> str:
    names = ", ".join(failed[:5]) + (" …" if len(failed) > 5 else "")
    return translate(
        "Pixelwise",
        "INPUT: {failed} of {count} rasters were not classified: {names}; the log says why. The maps of the "
        "others are in {folder}; mend or remove the rasters and run the same again, which goes on from there.",
    ).format(failed=len(failed), count=count, names=names, folder=job.output)


def join_class_rasters(paths: Sequence[str], target: Path, model: str, feedback: Feedback) -> str:
    """Writes a virtual raster of class rasters with the names of the classes; its path, or empty where CRSs differ."""
    projections = [grid_of(open_raster(path)).crs_wkt for path in paths]
    if not all(same_crs(projections[0], other) for other in projections[1:]):
        text = translate("Pixelwise", "The rasters have different CRSs, so their maps are not joined to one.")
        feedback.pushWarning(text)
        return ""
    header = read_header(model)
    try:
        with complete_file(target) as temporary:
            # Pixels of the smallest size; the file names are relative where they can be, so the folder can be moved.
            joined = gdal.BuildVRT(str(temporary), list(paths), resolution="highest")
            describe_classes(joined.GetRasterBand(1), header.classes.entries)
            close_dataset(joined)
    except RuntimeError as error:
        text = translate("Pixelwise", "{path} could not be written: {error}")
        raise OutputError(text.format(path=target, error=error)) from error
    return str(target)
