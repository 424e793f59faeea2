"""Outputs that are complete or not there: written under a temporary name beside the destination, then renamed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import OutputError


@contextmanager
def complete_file(destination: str | os.PathLike[str]) -> Iterator[Path]:
    """Gives a temporary path beside `destination`, renamed to it at the end and deleted after an exception.

    The temporary name keeps the suffix, because drivers look at it. Files that a driver writes beside its main file
    (`NAME.aux.xml`, `NAME-wal`) are renamed and deleted with it.
    """
    target = Path(destination)
    check_writable(target)
    temporary = target.with_name(f".{target.stem}.part-{os.getpid()}{target.suffix}")
    try:
        yield temporary
        for part in _files_of(temporary):
            if part != temporary:
                os.replace(part, target.with_name(target.name + part.name[len(temporary.name) :]))
        os.replace(temporary, target)
    except OSError as error:
        raise OutputError(f"{target} could not be written: {error.strerror or error}.") from error
    finally:
        for part in _files_of(temporary):
            if part.is_dir():
                shutil.rmtree(part, ignore_errors=True)
            else:
                part.unlink(missing_ok=True)


def _files_of(temporary: Path) -> list[Path]:
    return [path for path in temporary.parent.glob(".*") if path.name.startswith(temporary.name)]


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
