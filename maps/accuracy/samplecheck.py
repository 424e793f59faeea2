"""Whether a sample can be drawn as it is told to be, before the run."""

from __future__ import annotations

from pathlib import Path

from ...errors import InputError
from ...geo.outputs import check_writable
from ...geo.vectors import open_layer
from .checks import check_layer
from .choices import ALLOCATIONS, UNLABELLED_OF_SAMPLE
from .job import SampleJob
from .samplefile import filled_in

# The largest standard error a share can have is below a half.
LARGEST_ERROR = 0.5


def check_sample(job: SampleJob) -> None:
    """Raises InputError for options that make no sense, layers that cannot be opened, and for a file that would be
    overwritten although somebody has filled it in; OutputError where it cannot be written. Reads no pixels."""
    _check_options(job)
    check_layer(job.map, "MAP")
    if not job.map.is_raster:
        open_layer(job.map.path, job.map.layer, job.map.where, parameter="MAP")
    if job.area:
        open_layer(job.area.path, job.area.layer, job.area.where, parameter="AREA")
    _check_output(job)


def _check_options(job: SampleJob) -> None:
    if job.allocation not in ALLOCATIONS:
        raise InputError(f"ALLOCATION is {job.allocation}: it must be one of {', '.join(ALLOCATIONS)}.")
    if job.unlabelled not in UNLABELLED_OF_SAMPLE:
        raise InputError(f"UNLABELLED is {job.unlabelled}: it must be one of {', '.join(UNLABELLED_OF_SAMPLE)}.")
    least = {
        "SIZE": (job.size, "the number of points, or 0 for as many as TARGET_ERROR takes"),
        "MINIMUM_PER_CLASS": (job.minimum_per_class, "0 or more points"),
        "MINIMUM_DISTANCE": (job.minimum_distance, "0 or more metres"),
        "PIXEL_SIZE": (job.pixel_size, "0 (by the size of the polygons) or more"),
    }
    for key, (number, allowed) in least.items():
        if not number >= 0:
            raise InputError(f"{key} is {number:g}: it must be {allowed}.")
    if job.size and job.minimum_per_class > job.size:
        raise InputError(
            f"MINIMUM_PER_CLASS is {job.minimum_per_class}: that is more than all {job.size} points (SIZE)."
        )
    if not job.size and not 0 < job.target_error < LARGEST_ERROR:
        raise InputError(
            f"TARGET_ERROR is {job.target_error:g}: a standard error lies between 0 and {LARGEST_ERROR:g}, such as "
            "0.01."
        )
    for name, accuracy in job.expected_accuracy.items():
        if not 0 <= accuracy <= 1:
            raise InputError(f"EXPECTED_ACCURACY: {name} is {accuracy:g}; an accuracy lies between 0 and 1.")


def _check_output(job: SampleJob) -> None:
    if Path(job.output).suffix.lower() != ".gpkg":
        raise InputError(f"OUTPUT is {job.output}: its name must end in .gpkg, which keeps the form with the points.")
    for key, source in (("MAP", job.map), ("AREA", job.area)):
        if source and Path(source.path).resolve() == Path(job.output).resolve():
            raise InputError(f"OUTPUT is {job.output}, which is also {key}: choose another file.")
    if count := filled_in(job.output):
        raise InputError(
            f"OUTPUT is {job.output}, where somebody has filled in the reference of {count:,} points: choose another "
            "file."
        )
    check_writable(Path(job.output))
