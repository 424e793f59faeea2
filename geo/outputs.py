"""Outputs that are complete or not there: written under a temporary name beside the destination, then renamed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from ..errors import OutputError
from ..language import translate

# How the names of half-filled folders begin.
PART = ".part-"
# Files of the same stem that belong to a file, by its suffix.
SIBLINGS = {
    ".shp": (".dbf", ".shx", ".prj", ".cpg"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
}
# What programs put beside a file; left there, it would describe the one before: statistics, overviews, logs, indexes.
COMPANIONS = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")


class Target(NamedTuple):
    """A file that is being written: where it lies now, and what errors call it."""

    path: Path
    destination: str


@contextmanager
def complete_file(destination: str | os.PathLike[str]) -> Iterator[Path]:
    """Gives a temporary path beside `destination`, renamed to it at the end and deleted after an exception.

    The temporary name keeps the suffix, because drivers look at it. Files that a driver writes beside its main file
    (`NAME.aux.xml`, `NAME-wal`, a shapefile's siblings) are renamed and deleted with it, and those of the file that is
    replaced do not stay.
    """
    with complete_files({"": str(destination)}) as targets:
        try:
            yield targets[""].path
        except OSError as error:
            raise _not_written(Path(destination), error) from error


@contextmanager
def complete_files(destinations: Mapping[str, str]) -> Iterator[dict[str, Target]]:
    """The same for several files by any keys: all of them are put in their places together, or none.

    Errors of the body are left as they are, because nobody knows which file they belong to.
    """
    targets = {key: Path(destination) for key, destination in destinations.items()}
    for target in targets.values():
        check_writable(target)
    temporaries = {key: _temporary_name(target, os.getpid()) for key, target in targets.items()}
    try:
        yield {key: Target(temporaries[key], destinations[key]) for key in targets}
        # Before the first is put in its place.
        for key, target in targets.items():
            _check_replaceable(temporaries[key], target)
        for key, target in targets.items():
            # One name may begin like another: e.tif and e.tiff.
            others = set(temporaries.values()) - {temporaries[key]}
            _put_in_place(temporaries[key], target, others)
    finally:
        for temporary in temporaries.values():
            _delete(temporary)


def _check_replaceable(temporary: Path, target: Path) -> None:
    """Raises OutputError where a file is not there, or its place cannot be taken."""
    try:
        temporary.stat()
        if target.exists():
            # Changes nothing, but fails where the renaming would: Windows keeps files that another program has open.
            target.replace(target)
    except OSError as error:
        raise _not_written(target, error) from error
    if target.is_dir():
        raise _is_folder(target)


def _put_in_place(temporary: Path, target: Path, others: Set[Path]) -> None:
    temporary_stem = temporary.name.removesuffix(target.suffix)
    try:
        for companion in COMPANIONS:
            target.with_name(target.name + companion).unlink(missing_ok=True)
        for part in _files_of(temporary):
            if part != temporary and part not in others:
                part.replace(target.with_name(target.stem + part.name[len(temporary_stem) :]))
        temporary.replace(target)
    except OSError as error:
        raise _not_written(target, error) from error


def _not_written(target: Path, error: OSError) -> OutputError:
    text = translate("Pixelwise", "{path} could not be written: {error}.")
    return OutputError(text.format(path=target, error=error.strerror or error))


def _is_folder(target: Path) -> OutputError:
    return OutputError(
        translate("Pixelwise", "{path} cannot be written: a folder of that name exists.").format(path=target)
    )


def remove_unfinished(destination: str | os.PathLike[str], pid: int) -> None:
    """Deletes what a process that was killed inside `complete_file`, or while it filled a folder, has left."""
    _delete(_temporary_name(Path(destination), pid))
    shutil.rmtree(hidden_part(Path(destination), pid), ignore_errors=True)


def hidden_part(folder: Path, pid: int) -> Path:
    """Where a process fills a folder out of sight, before its contents are put in place."""
    return folder / f"{PART}{pid}"


def _temporary_name(target: Path, pid: int) -> Path:
    return target.parent / f".{target.stem}.part-{pid}{target.suffix}"


def _delete(temporary: Path) -> None:
    for part in _files_of(temporary):
        if part.is_dir():
            shutil.rmtree(part, ignore_errors=True)
        else:
            part.unlink(missing_ok=True)


def _files_of(temporary: Path) -> list[Path]:
    siblings = [temporary.with_suffix(suffix) for suffix in SIBLINGS.get(temporary.suffix.lower(), ())]
    beside = [path for path in temporary.parent.glob(".*") if path.name.startswith(temporary.name)]
    return beside + [path for path in siblings if path.exists()]


def check_writable(target: Path) -> None:
    """Raises OutputError unless a file can be made in the folder of `target`; makes missing folders."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        probe = target.with_name(f".{target.name}.probe-{os.getpid()}")
        probe.touch()
        probe.unlink()
    except OSError as error:
        text = translate("Pixelwise", "{path} cannot be written: {error}.")
        raise OutputError(text.format(path=target, error=error.strerror or error)) from error
    if target.is_dir():
        raise _is_folder(target)
