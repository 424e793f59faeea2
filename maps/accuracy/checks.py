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
from ...language import translate
from ..polygons.formats import driver_of
from .choices import DESIGNS, MATCHES, UNLABELLED
from .classfield import check_field
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
        text = translate("Pixelwise", "{parameter}: {title} holds lines; polygons or points are needed.")
        raise InputError(text.format(parameter=parameter, title=source.title))
    if layer.field:
        check_field(source, layer.field, parameter)


def same_file(key: str, path: str, other: str) -> str:
    """The sentence on an output that is the file of another parameter."""
    text = translate("Pixelwise", "{key} is {path}, which is also {other}: choose another file.")
    return text.format(key=key, path=path, other=other)


def _check_choices(job: AssessJob) -> None:
    choices: Sequence[tuple[str, str, Sequence[str]]] = (
        ("MATCH", job.match, MATCHES),
        ("UNLABELLED", job.unlabelled, UNLABELLED),
        ("DESIGN", job.design, DESIGNS),
    )
    for key, found, allowed in choices:
        if found not in allowed:
            text = translate("Pixelwise", "{key} is “{found}”: it must be one of {allowed}.")
            raise InputError(text.format(key=key, found=found, allowed=", ".join(allowed)))
    _check_numbers(job)
    check_strata(job.strata)
    if job.objects and (job.map.is_raster or job.reference.is_raster):
        text = translate("Pixelwise", "OBJECTS needs polygons in both MAP and REFERENCE, but {parameter} is a raster.")
        raise InputError(text.format(parameter="MAP" if job.map.is_raster else "REFERENCE"))
    if job.class_errors and not job.error_class.strip():
        raise InputError(
            translate(
                "Pixelwise", "CLASS_ERRORS needs ERROR_CLASS, the name or value of the class whose errors it shows."
            )
        )


def _check_numbers(job: AssessJob) -> None:
    if not 0 <= job.pixel_size < math.inf:
        text = translate("Pixelwise", "PIXEL_SIZE is {size:g}: it must be a positive number, or 0 for one that fits.")
        raise InputError(text.format(size=job.pixel_size))
    if not 0 <= job.boundary_tolerance <= MOST_TOLERANCE:
        text = translate(
            "Pixelwise",
            "BOUNDARY_TOLERANCE is {tolerance:g}: it must be from 0 (borders are not measured) to {most:g} pixels.",
        )
        raise InputError(text.format(tolerance=job.boundary_tolerance, most=MOST_TOLERANCE))


def _check_points(job: AssessJob) -> None:
    """What can be told of points only, and what of pixels only."""
    if not holds_points(job.reference, "REFERENCE"):
        if holds_points(job.map, "MAP"):
            raise InputError(
                translate(
                    "Pixelwise",
                    "MAP holds points: then REFERENCE must hold the same points, with the field of the truth.",
                )
            )
        return
    needs_pixels = {
        "ERRORS": bool(job.errors),
        "CLASS_ERRORS": bool(job.class_errors),
        "BOUNDARY_TOLERANCE": bool(job.boundary_tolerance),
        "OBJECTS": bool(job.objects),
    }
    for key in (key for key, wanted in needs_pixels.items() if wanted):
        text = translate("Pixelwise", "{key} needs a REFERENCE of polygons or a raster, but {path} holds points.")
        raise InputError(text.format(key=key, path=job.reference.path))
    if job.probabilities and holds_points(job.map, "MAP"):
        text = translate("Pixelwise", "PROBABILITIES needs a MAP of polygons or a raster, but {path} holds points.")
        raise InputError(text.format(path=job.map.path))
    for key, layer in (("MAP", job.map), ("REFERENCE", job.reference)):
        if not layer.is_raster and not layer.field and not (key == "MAP" and layer.name):
            text = translate("Pixelwise", "{parameter}_FIELD is empty: name the field of {path} that holds the class.")
            raise InputError(text.format(parameter=key, path=layer.path))


def _check_outputs(job: AssessJob) -> None:
    outputs = job.wanted()
    paths = {key: Path(path).resolve() for key, path in outputs.items()}
    inputs = {"MAP": job.map.path, "REFERENCE": job.reference.path, "PROBABILITIES": job.probabilities}
    counts = Counter(paths.values())
    for key, path in paths.items():
        if counts[path] > 1:
            others = [other for other in paths if other != key and paths[other] == path]
            raise InputError(same_file(key, outputs[key], others[0]))
        for other in (name for name, given in inputs.items() if given and Path(given).resolve() == path):
            raise InputError(same_file(key, outputs[key], other))
        if key in ("ERRORS", "CLASS_ERRORS") and path.suffix.lower() not in RASTER_SUFFIXES:
            text = translate("Pixelwise", "{key} is {path}: it is written as GeoTIFF, so its name must end in .tif.")
            raise InputError(text.format(key=key, path=outputs[key]))
        if key == "OBJECTS":
            driver_of(path, key)
        check_writable(path)
