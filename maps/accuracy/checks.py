"""What is wrong with an assessment before it runs, without a look at pixels."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from osgeo import ogr

from ...chips.job import LabelLayer
from ...errors import InputError
from ...geo.outputs import check_writable
from ...geo.raster import open_raster
from ...geo.vectors import open_layer
from ..polygons.formats import driver_of
from .choices import DESIGNS, MATCHES, UNLABELLED
from .classgrid import check_bands
from .job import AssessJob
from .points import holds_points
from .strata import check_strata

RASTER_SUFFIXES = (".tif", ".tiff")
# The memory of a window grows with the tolerance, and borders that lie this far apart have nothing in common.
MOST_TOLERANCE = 256.0


def check_assessment(job: AssessJob) -> None:
    """Raises InputError for options and layers that do not fit, OutputError for outputs that cannot be written."""
    _check_choices(job)
    check_layer(job.map, "MAP")
    check_layer(job.reference, "REFERENCE")
    if job.area is not None:
        open_layer(job.area.path, job.area.layer, job.area.where, parameter="AREA")
    _check_points(job)
    if job.probabilities:
        open_raster(job.probabilities)
    _check_outputs(job)


def check_layer(layer: LabelLayer, parameter: str) -> None:
    """InputError for a layer that cannot be opened, holds lines, or does not have its field."""
    if layer.is_raster:
        check_bands(open_raster(layer.path), layer.path, parameter)
        return
    source = open_layer(layer.path, layer.layer, layer.where, parameter=parameter, only_polygons=False)
    kind = ogr.GT_Flatten(source.layer.GetGeomType())
    if kind in (ogr.wkbLineString, ogr.wkbMultiLineString):
        raise InputError(f"{parameter}: {source.title} holds lines; polygons or points are needed.")
    names = source.fields()
    if layer.field and layer.field.lower() not in [name.lower() for name in names]:
        raise InputError(
            f"{parameter}_FIELD: {source.title} has no field “{layer.field}”; its fields are "
            f"{', '.join(names) or 'none'}."
        )


def _check_choices(job: AssessJob) -> None:
    choices: Sequence[tuple[str, str, Sequence[str]]] = (
        ("MATCH", job.match, MATCHES),
        ("UNLABELLED", job.unlabelled, UNLABELLED),
        ("DESIGN", job.design, DESIGNS),
    )
    for key, found, allowed in choices:
        if found not in allowed:
            raise InputError(f"{key} is “{found}”: it must be one of {', '.join(allowed)}.")
    if not 0 <= job.pixel_size < math.inf:
        raise InputError(f"PIXEL_SIZE is {job.pixel_size:g}: it must be a positive number, or 0 for one that fits.")
    if not 0 <= job.boundary_tolerance <= MOST_TOLERANCE:
        raise InputError(
            f"BOUNDARY_TOLERANCE is {job.boundary_tolerance:g}: it must be from 0 (borders are not measured) to "
            f"{MOST_TOLERANCE:g} pixels."
        )
    check_strata(job.strata)
    if job.objects and (job.map.is_raster or job.reference.is_raster):
        raster = "MAP" if job.map.is_raster else "REFERENCE"
        raise InputError(f"OBJECTS needs polygons in both MAP and REFERENCE, but {raster} is a raster.")
    if job.class_errors and not job.error_class.strip():
        raise InputError("CLASS_ERRORS needs ERROR_CLASS, the name or value of the class whose errors it shows.")


def _check_points(job: AssessJob) -> None:
    """What can be told of points only, and what of pixels only."""
    if not holds_points(job.reference, "REFERENCE"):
        if holds_points(job.map, "MAP"):
            raise InputError("MAP holds points: then REFERENCE must hold the same points, with the field of the truth.")
        return
    needs_pixels = {
        "ERRORS": bool(job.errors),
        "CLASS_ERRORS": bool(job.class_errors),
        "BOUNDARY_TOLERANCE": bool(job.boundary_tolerance),
        "OBJECTS": bool(job.objects),
    }
    for key in (key for key, wanted in needs_pixels.items() if wanted):
        raise InputError(f"{key} needs a REFERENCE of polygons or a raster, but {job.reference.path} holds points.")
    if job.probabilities and holds_points(job.map, "MAP"):
        raise InputError(f"PROBABILITIES needs a MAP of polygons or a raster, but {job.map.path} holds points.")
    for key, layer in (("MAP", job.map), ("REFERENCE", job.reference)):
        if not layer.is_raster and not layer.field and not (key == "MAP" and layer.name):
            raise InputError(f"{key}_FIELD is empty: name the field of {layer.path} that holds the class.")


def _check_outputs(job: AssessJob) -> None:
    outputs = job.wanted()
    paths = {key: Path(path).resolve() for key, path in outputs.items()}
    inputs = {"MAP": job.map.path, "REFERENCE": job.reference.path, "PROBABILITIES": job.probabilities}
    counts = Counter(paths.values())
    for key, path in paths.items():
        if counts[path] > 1:
            others = [other for other in paths if other != key and paths[other] == path]
            raise InputError(f"{key} is {outputs[key]}, which is also {others[0]}: choose another file.")
        for other in (name for name, given in inputs.items() if given and Path(given).resolve() == path):
            raise InputError(f"{key} is {outputs[key]}, which is also {other}: choose another file.")
        if key in ("ERRORS", "CLASS_ERRORS") and path.suffix.lower() not in RASTER_SUFFIXES:
            raise InputError(f"{key} is {outputs[key]}: it is written as GeoTIFF, so its name must end in .tif.")
        if key == "OBJECTS":
            driver_of(path, key)
        check_writable(path)
