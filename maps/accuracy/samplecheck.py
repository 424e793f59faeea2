"""Whether a sample can be drawn as it is told to be, before the run."""

from __future__ import annotations

from pathlib import Path

from ...errors import InputError
from ...geo.outputs import check_writable
from ...geo.vectors import open_layer
from ...language import translate
from .checks import check_layer, same_file
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
        text = translate("Pixelwise", "ALLOCATION is {found}: it must be one of {allowed}.")
        raise InputError(text.format(found=job.allocation, allowed=", ".join(ALLOCATIONS)))
    if job.unlabelled not in UNLABELLED_OF_SAMPLE:
        text = translate("Pixelwise", "UNLABELLED is {found}: it must be one of {allowed}.")
        raise InputError(text.format(found=job.unlabelled, allowed=", ".join(UNLABELLED_OF_SAMPLE)))
    _check_numbers(job)
    if job.size and job.minimum_per_class > job.size:
        text = translate("Pixelwise", "MINIMUM_PER_CLASS is {minimum}: that is more than all {size} points (SIZE).")
        raise InputError(text.format(minimum=job.minimum_per_class, size=job.size))
    if not job.size and not 0 < job.target_error < LARGEST_ERROR:
        text = translate(
            "Pixelwise",
            "TARGET_ERROR is {error:g}: a standard error lies between 0 and {most:g}, such as 0.01.",
        )
        raise InputError(text.format(error=job.target_error, most=LARGEST_ERROR))
    for name, accuracy in job.expected_accuracy.items():
        if not 0 <= accuracy <= 1:
            text = translate(
                "Pixelwise", "EXPECTED_ACCURACY: {name} is {accuracy:g}; an accuracy lies between 0 and 1."
            )
            raise InputError(text.format(name=name, accuracy=accuracy))


def _check_numbers(job: SampleJob) -> None:
    """Those that are 0 or more."""
    texts = (
        (
            job.size,
            translate(
                "Pixelwise",
                "SIZE is {number:g}: it must be the number of points, or 0 for as many as TARGET_ERROR takes.",
            ),
        ),
        (
            job.minimum_per_class,
            translate("Pixelwise", "MINIMUM_PER_CLASS is {number:g}: it must be 0 or more points."),
        ),
        (
            job.minimum_distance,
            translate("Pixelwise", "MINIMUM_DISTANCE is {number:g}: it must be 0 or more metres."),
        ),
        (
            job.pixel_size,
            translate("Pixelwise", "PIXEL_SIZE is {number:g}: it must be 0 (by the size of the polygons) or more."),
        ),
    )
    for number, text in texts:
        if not number >= 0:
            raise InputError(text.format(number=number))


def _check_output(job: SampleJob) -> None:
    if Path(job.output).suffix.lower() != ".gpkg":
        text = translate(
            "Pixelwise", "OUTPUT is {path}: its name must end in .gpkg, which keeps the form with the points."
        )
        raise InputError(text.format(path=job.output))
    for key, source in (("MAP", job.map), ("AREA", job.area)):
        if source and Path(source.path).resolve() == Path(job.output).resolve():
            raise InputError(same_file("OUTPUT", job.output, key))
    if count := filled_in(job.output):
        text = translate(
            "Pixelwise",
            "OUTPUT is {path}, where somebody has filled in the reference of {count:,} points: choose another file.",
        )
        raise InputError(text.format(path=job.output, count=count))
    check_writable(Path(job.output))
