"""Numbers and choices of a job that make no sense, refused before anything is opened."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..errors import InputError
from ..language import translate
from .job import (
    CONTAINERS,
    DTYPES,
    EDGES,
    IMPORT_SPLITS_BY,
    KEEPS,
    LAYOUTS,
    OVERLAPS,
    RESAMPLING,
    SPLITS_BY,
    UNLABELLED,
    WINDOWS,
    ExportJob,
    ImportJob,
)

SMALLEST_CHIP, LARGEST_CHIP = 16, 4096
LARGEST_JITTER = 0.5
MOST_FOLDS = 20


def check_job(job: ExportJob) -> None:
    """Raises InputError, with the parameter, what was found and what is allowed."""
    if not job.inputs:
        raise InputError(translate("Pixelwise", "INPUT: no raster was given; at least one is needed."))
    if not job.labels:
        raise InputError(translate("Pixelwise", "LABELS: no layer was given; at least one is needed."))
    if not job.output:
        raise InputError(translate("Pixelwise", "OUTPUT: a folder is needed."))
    _check_chip_size(job.chip_size)
    _check_choices(job)
    _check_numbers(job)
    _check_shares(job.split, job.test)
    _check_splits(job)


def check_import(job: ImportJob) -> None:
    """Raises InputError, with the parameter, what was found and what is allowed."""
    if not job.images:
        raise InputError(translate("Pixelwise", "IMAGES: a folder is needed."))
    if not job.output:
        raise InputError(translate("Pixelwise", "OUTPUT: a folder is needed."))
    if job.chip_size:
        _check_chip_size(job.chip_size)
    _check_choice("SPLIT_BY", job.split_by, IMPORT_SPLITS_BY)
    _check_shares(job.split, job.test)
    for value in job.ignore:
        _check_range("IGNORE", value, 0, 255)


def _check_choices(job: ExportJob) -> None:
    _check_choice("UNLABELLED", job.unlabelled, UNLABELLED)
    _check_choice("DTYPE", job.dtype, DTYPES)
    _check_choice("OVERLAP", job.overlap, OVERLAPS)
    _check_choice("WINDOWS", job.windows, WINDOWS)
    _check_choice("EDGE", job.edge, EDGES)
    _check_choice("KEEP", job.keep, KEEPS)
    _check_choice("SPLIT_BY", job.split_by, SPLITS_BY)
    _check_choice("CONTAINER", job.container, CONTAINERS)
    for name in job.layouts:
        _check_choice("LAYOUT", name, LAYOUTS)
    for name in job.resampling:
        _check_choice("RESAMPLING", name, RESAMPLING)
    if len(job.resampling) not in (0, 1, len(job.inputs)):
        text = translate(
            "Pixelwise",
            "RESAMPLING: {count} words were given for {rasters} rasters; one for all of them, or one for each, is "
            "needed.",
        )
        raise InputError(text.format(count=len(job.resampling), rasters=len(job.inputs)))


def _check_numbers(job: ExportJob) -> None:
    if job.stride < 0:
        text = translate("Pixelwise", "STRIDE is {value}; it must be 0 (half a chip) or more pixels.")
        raise InputError(text.format(value=job.stride))
    _check_range("PIXEL_SIZE", job.pixel_size, 0)
    _check_range("MIN_VALID", job.min_valid, 0, 1)
    _check_range("LINE_WIDTH", job.line_width, 0)
    _check_range("POINT_RADIUS", job.point_radius, 0)
    _check_range("IGNORE_BORDER", job.ignore_border, 0, job.chip_size // 2)
    _check_range("SIZE_JITTER", job.size_jitter, 0, LARGEST_JITTER)
    _check_range("MIN_LABELLED", job.min_labelled, 0, job.chip_size**2)
    _check_range("NEGATIVES", job.negatives, 0, 1)
    _check_range("MAX_CHIPS", job.max_chips, 0)
    _check_range("OVERSAMPLE", job.oversample, 1, 100)
    _check_range("BUFFER", job.buffer, 0)
    if job.windows == "random":
        _check_range("COUNT", job.count, 1)
    for angle in job.rotations:
        _check_range("ROTATIONS", angle, -360, 360)


def _check_splits(job: ExportJob) -> None:
    if job.folds != 0 and not 2 <= job.folds <= MOST_FOLDS:
        text = translate("Pixelwise", "FOLDS is {value}; it must be 0 (none), or from 2 to {highest}.")
        raise InputError(text.format(value=job.folds, highest=MOST_FOLDS))
    if job.folds and job.split_by not in ("blocks", "random"):
        text = translate("Pixelwise", "FOLDS needs SPLIT_BY “blocks” or “random”, found “{found}”.")
        raise InputError(text.format(found=job.split_by))
    if job.split_by == "polygons" and (job.split_polygons is None or not job.split_field):
        text = translate(
            "Pixelwise",
            "SPLIT_BY is “polygons”: SPLIT_POLYGONS must be a polygon layer, and SPLIT_FIELD its field that holds "
            "train, validation or test.",
        )
        raise InputError(text)


def _check_shares(split: float, test: float) -> None:
    for key, share in (("SPLIT", split), ("TEST", test)):
        if not 0 <= share < 1:
            text = translate("Pixelwise", "{parameter} is {value}; it must be 0 or more, and less than 1.")
            raise InputError(text.format(parameter=key, value=share))
    if split + test >= 1:
        text = translate("Pixelwise", "SPLIT and TEST are {value:g} together; they must leave something for training.")
        raise InputError(text.format(value=split + test))


def _check_chip_size(size: int) -> None:
    if not SMALLEST_CHIP <= size <= LARGEST_CHIP:
        text = translate("Pixelwise", "CHIP_SIZE is {value}; it must be from {lowest} to {highest} pixels.")
        raise InputError(text.format(value=size, lowest=SMALLEST_CHIP, highest=LARGEST_CHIP))


def _check_choice(key: str, value: str, choices: Sequence[str]) -> None:
    if value not in choices:
        text = translate("Pixelwise", "{parameter} is “{found}”; it must be one of {allowed}.")
        raise InputError(text.format(parameter=key, found=value, allowed=", ".join(choices)))


def _check_range(key: str, value: float, low: float, high: float | None = None) -> None:
    if math.isfinite(value) and low <= value and (high is None or value <= high):
        return
    if high is None:
        text = translate("Pixelwise", "{parameter} is {value:g}; it must be {lowest:g} or more.")
    else:
        text = translate("Pixelwise", "{parameter} is {value:g}; it must be from {lowest:g} to {highest:g}.")
    raise InputError(text.format(parameter=key, value=value, lowest=low, highest=high))
