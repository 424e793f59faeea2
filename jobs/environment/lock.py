"""One installation at a time, whichever window of QGIS or qgis_process it runs in."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from ...errors import EnvironmentMissingError, OutputError
from ...language import translate

NAME = "install.lock"


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Holds a lock beside an environment's folder; the system lets go of it when the process ends, however it does.

    Raises EnvironmentMissingError while somebody else works on the environment, OutputError where nothing can be
    written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / NAME).open("a")
    except OSError as error:
        text = translate("Pixelwise", "The environment cannot be written to {folder}: {error}.")
        raise OutputError(text.format(folder=folder, error=error.strerror or error)) from error
    with file:
        try:
            _lock(file)
        except OSError as error:
            text = translate(
                "Pixelwise",
                "The environment in {folder} is being installed or removed already: wait for its end, or cancel it.",
            )
            raise EnvironmentMissingError(text.format(folder=folder)) from error
        yield
    with suppress(OSError):
        (folder / NAME).unlink()
    with suppress(OSError):
        folder.rmdir()  # only when nothing else is left in it


def _lock(file: IO[str]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
