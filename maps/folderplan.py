"""Which rasters of a folder are classified, and how each becomes a job of its own; nothing here needs torch."""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from ..errors import InputError
from .choices import ALSO
from .job import ClassifyFolderJob, ClassifyJob


def folder_jobs(job: ClassifyFolderJob) -> list[ClassifyJob]:
    """The classification of each raster, in the order of their names; InputError where there are none."""
    folder, target = Path(job.input), Path(job.output)
    if not folder.is_dir():
        raise InputError(f"INPUT: there is no folder {job.input}; a folder of rasters is needed.")
    if folder.resolve() == target.resolve():
        raise InputError(f"OUTPUT is {job.output}, which is also INPUT: choose another folder for the class rasters.")
    if unknown := [name for name in job.also if name not in ALSO]:
        raise InputError(f"ALSO: {unknown[0]!r} was given; allowed are {', '.join(ALSO)}.")
    patterns = [part.strip().lower() for part in job.pattern.split(";") if part.strip()]
    rasters = [
        path
        for path in sorted(folder.rglob("*") if job.subfolders else folder.iterdir())
        if path.is_file()
        and any(fnmatch(path.name.lower(), pattern) for pattern in patterns)
        and target.resolve() not in path.resolve().parents
    ]
    if not rasters:
        below = " or its subfolders" if job.subfolders else ""
        raise InputError(
            f"INPUT: no file in {job.input}{below} is called like PATTERN, which is {job.pattern!r}: choose another "
            "folder, or a pattern such as *.tif;*.jp2."
        )
    jobs = [_job_of(job, path.relative_to(folder)) for path in rasters]
    inputs: dict[str, str] = {}
    for one in jobs:
        if one.output in inputs:
            raise InputError(
                f"INPUT: {inputs[one.output]} and {one.input} would both become {one.output}: choose by PATTERN."
            )
        inputs[one.output] = one.input
    return jobs


def _job_of(job: ClassifyFolderJob, name: Path) -> ClassifyJob:
    """The classification of one raster, whose path in the folder is `name`."""
    target = Path(job.output) / name
    also: dict[str, Any] = dict.fromkeys(ALSO, "")
    also |= {item: str(target.with_name(f"{target.stem}_{item}{ALSO[item]}")) for item in job.also}
    return replace(
        job.classification,
        input=str(Path(job.input) / name),
        output=str(target.with_suffix(".tif")),
        area=None,
        extent=[],
        **also,
    )


def outputs_of(job: ClassifyJob) -> list[str]:
    """The files that the classification of a raster of the folder makes."""
    return [job.output, *filter(None, (getattr(job, item) for item in ALSO))]
