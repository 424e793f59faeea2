"""The folder of a chip dataset: filled out of sight, put in place when complete, cleared away after a failure."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import DatasetError, OutputError
from ..geo.outputs import PART, hidden_part
from .dataset import DESCRIPTION, FOOTPRINTS, IMAGES, LABELS, read_description

# What may be in the folder before: labels that the host put there, and the record of an earlier run.
EXPECTED = {"sources", "export.job.json", "Thumbs.db", "desktop.ini"}
OLD = ".old-"
# What an export puts into the folder, besides the description; SQLite's own files go with theirs.
CONTENTS = (IMAGES, LABELS, FOOTPRINTS, f"{FOOTPRINTS}-wal", f"{FOOTPRINTS}-shm")
# A run that was killed leaves its half-filled folder; after this many seconds without a change it is taken for one.
ABANDONED_AFTER = 3600


def check_output_folder(folder: Path) -> None:
    """Raises OutputError for a folder that holds something else than a chip dataset; changes nothing."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise OutputError(f"OUTPUT: {folder} is a file; a folder is needed.")
    try:
        # Hidden files are our own parts, or what file managers leave in every folder.
        others = [path.name for path in folder.iterdir() if path.name not in EXPECTED and path.name[0] != "."]
    except OSError as error:
        raise OutputError(f"OUTPUT: {folder} cannot be read: {error.strerror or error}.") from error
    if not others:
        return
    try:
        read_description(folder / DESCRIPTION)
    except DatasetError as error:
        raise OutputError(
            f"OUTPUT: the folder {folder} is not empty and holds no chip dataset ({', '.join(sorted(others)[:3])}"
            f"{', …' if len(others) > 3 else ''}): choose a new or empty folder."
        ) from error


@contextmanager
def dataset_folder(destination: Path) -> Iterator[Path]:
    """Gives a hidden folder to fill; at the end its contents become the dataset in `destination`.

    An older dataset there is replaced only then, other files stay as they are. After an exception nothing of the run
    remains, nor do folders that had to be made for it. OSErrors become OutputErrors.
    """
    check_output_folder(destination)
    made = _make_folders(destination)
    part = hidden_part(destination, os.getpid())
    try:
        _clear_abandoned(destination)
        for name in (IMAGES, LABELS):
            (part / name).mkdir(parents=True)
        yield part
        _put_in_place(part, destination)
        made = []
    except OSError as error:
        raise OutputError(f"OUTPUT: {destination} could not be written: {error.strerror or error}.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
        for folder in made:
            _remove_if_empty(folder)


def _make_folders(destination: Path) -> list[Path]:
    """Makes the folder with its parents; gives those that were missing, the innermost first."""
    missing = [folder for folder in (destination, *destination.parents) if not folder.exists()]
    try:
        destination.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        for folder in missing:
            _remove_if_empty(folder)
        raise OutputError(f"OUTPUT: {destination} cannot be made: {error.strerror or error}.") from error
    return missing


def _remove_if_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:
        return


def _clear_abandoned(destination: Path) -> None:
    for path in destination.iterdir():
        if path.name.startswith(PART) and path.is_dir():
            newest = max(inner.stat().st_mtime for inner in (path, *path.iterdir()))
            if time.time() - newest > ABANDONED_AFTER:
                shutil.rmtree(path, ignore_errors=True)


def _put_in_place(part: Path, destination: Path) -> None:
    """Exchanges an older dataset for the new one; where that fails half-way the older one is put back."""
    old = destination / f"{OLD}{os.getpid()}"
    own = _chip_names(destination)
    old.mkdir()
    moves = [(destination / name, old / name) for name in CONTENTS if (destination / name).exists()]
    moves += [(part / name, destination / name) for name in CONTENTS if (part / name).exists()]
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            source.rename(target)
            done.append((source, target))
        (part / DESCRIPTION).replace(destination / DESCRIPTION)
    except OSError:
        for source, target in reversed(done):
            target.rename(source)
        _remove_if_empty(old)
        raise
    _clear(old, destination, own)


def _chip_names(destination: Path) -> set[str]:
    """File names of the chips of the dataset in a folder; empty if there is none."""
    try:
        return {f"{chip['id']}.tif" for chip in read_description(destination / DESCRIPTION).get("chips", [])}
    except (DatasetError, KeyError, TypeError):
        return set()


def _clear(old: Path, destination: Path, own: set[str]) -> None:
    """Deletes the older dataset; what others have put among its chips goes back to where it was."""
    for path in [*(old / IMAGES).glob("*"), *(old / LABELS).glob("*")]:
        target = destination / path.parent.name / path.name
        # QGIS writes NAME.aux.xml beside a raster that was looked at.
        if path.name.removesuffix(".aux.xml") in own:
            path.unlink()
        elif not target.exists():
            path.rename(target)
    for path in (old / IMAGES, old / LABELS):
        _remove_if_empty(path)
    for path in old.glob(f"{FOOTPRINTS}*"):
        path.unlink()
    _remove_if_empty(old)
