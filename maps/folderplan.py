"""Which rasters of a folder are classified, and how each becomes a job of its own; nothing here needs torch."""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..language import translate
from .choices import ALSO
from .job import ClassifyFolderJob, ClassifyJob


def folder_jobs(job: ClassifyFolderJob) -> list[ClassifyJob]:
    """The classification of each raster, in the order of their names; InputError where there are none."""
    folder, target = Path(job.input), Path(job.output)
    if not folder.is_dir():
        text = translate("Pixelwise", "INPUT: there is no folder {path}; a folder of rasters is needed.")
        raise InputError(text.format(path=job.input))
    if folder.resolve() == target.resolve():
        raise InputError(
            translate(
                "Pixelwise", "OUTPUT is {path}, which is also INPUT: choose another folder for the class rasters."
            ).format(path=job.output)
        )
    if unknown := [name for name in job.also if name not in ALSO]:
        text = translate("Pixelwise", "ALSO: {found!r} was given; allowed are {allowed}.")
        raise InputError(text.format(found=unknown[0], allowed=", ".join(ALSO)))
    patterns = [part.strip().lower() for part in job.pattern.split(";") if part.strip()]
    rasters = [
        path
        for path in sorted(folder.rglob("*") if job.subfolders else folder.iterdir())
        if path.is_file()
        and any(fnmatch(path.name.lower(), pattern) for pattern in patterns)
        and target.resolve() not in path.resolve().parents
    ]
    if not rasters:
        raise InputError(_sentence_of_none(job))
    jobs = [_job_of(job, path.relative_to(folder)) for path in rasters]
    inputs: dict[str, str] = {}
    for one in jobs:
        if one.output in inputs:
            text = translate("Pixelwise", "INPUT: {first} and {second} would both become {path}: choose by PATTERN.")
            raise InputError(text.format(first=inputs[one.output], second=one.input, path=one.output))
        inputs[one.output] = one.input
    return jobs


def _sentence_of_none(job: ClassifyFolderJob) -> str:
    if job.subfolders:
        return translate(
            "Pixelwise",
            "INPUT: no file in {path} or its subfolders is called like PATTERN, which is {pattern!r}: choose another "
            "folder, or a pattern such as *.tif;*.jp2.",
        ).format(path=job.input, pattern=job.pattern)
    return translate(
        "Pixelwise",
        "INPUT: no file in {path} is called like PATTERN, which is {pattern!r}: choose another "
        "folder, or a pattern such as *.tif;*.jp2.",
    ).format(path=job.input, pattern=job.pattern)


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
