"""Outputs that are complete or not there: written under a temporary name beside the destination, then renamed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import OutputError

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


@contextmanager
def complete_file(destination: str | os.PathLike[str]) -> Iterator[Path]:
    """Gives a temporary path beside `destination`, renamed to it at the end and deleted after an exception.

    The temporary name keeps the suffix, because drivers look at it. Files that a driver writes beside its main file
    (`NAME.aux.xml`, `NAME-wal`, a shapefile's siblings) are renamed and deleted with it, and those of the file that is
    replaced do not stay.
    """
    target = Path(destination)
    check_writable(target)
    temporary = _temporary_name(target, os.getpid())
    try:
        yield temporary
        for companion in COMPANIONS:
            target.with_name(target.name + companion).unlink(missing_ok=True)
        temporary_stem = temporary.name.removesuffix(target.suffix)
        for part in _files_of(temporary):
            if part != temporary:
                part.replace(target.with_name(target.stem + part.name[len(temporary_stem) :]))
        temporary.replace(target)
    except OSError as error:
        raise OutputError(f"{target} could not be written: {error.strerror or error}.") from error
    finally:
        _delete(temporary)


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
        raise OutputError(f"{target} cannot be written: {error.strerror or error}.") from error
    if target.is_dir():
        raise OutputError(f"{target} cannot be written: a folder of that name exists.")
