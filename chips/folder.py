"""The folder of a chip dataset: filled out of sight, put in place when complete, cleared away after a failure."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import DatasetError, OutputError
from ..geo.outputs import PART, hidden_part
from ..language import translate
from .dataset import DESCRIPTION, FOOTPRINTS, HDF5, IMAGES, LABELS, ChipDataset, ChipRecord, read_description
from .job import LAYOUTS

# What may be in the folder before: labels that the host put there, and the record of an earlier run.
EXPECTED = {"sources", "export.job.json", "Thumbs.db", "desktop.ini"}
OLD = ".old-"
# What was gathered for the statistics, so that later chips can be added to it.
GATHERED = "statistics.npz"
# What an export puts into the folder, besides layouts and the description; SQLite's own files go with theirs.
SINGLE_FILES = (HDF5, GATHERED, FOOTPRINTS, f"{FOOTPRINTS}-wal", f"{FOOTPRINTS}-shm")
FOLDERS = (IMAGES, LABELS)
# What follows the id in the names of a chip's files; QGIS writes .aux.xml and .ovr beside a raster that was looked at.
ENDINGS = (".aux.xml", ".ovr", ".msk", ".tif", ".tfw", ".png", ".pgw", ".txt")
# Files of the layouts that belong to no chip.
LAYOUT_FILES = {
    "map.txt", "stats.txt", "esri_accumulated_stats.json", "esri_model_definition.emd", "data.yaml",
    "train.txt", "validation.txt", "instances_train.json", "instances_val.json", "instances_test.json",
}  # fmt: skip
# A run that was killed leaves its half-filled folder; after this many seconds without a change it is taken for one.
ABANDONED_AFTER = 3600


def check_output_folder(folder: Path) -> None:
    """Raises OutputError for a folder that holds something else than a chip dataset; changes nothing."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise OutputError(translate("Pixelwise", "OUTPUT: {path} is a file; a folder is needed.").format(path=folder))
    try:
        # Hidden files are our own parts, or what file managers leave in every folder.
        others = [path.name for path in folder.iterdir() if path.name not in EXPECTED and path.name[0] != "."]
    except OSError as error:
        text = translate("Pixelwise", "OUTPUT: {path} cannot be read: {error}.")
        raise OutputError(text.format(path=folder, error=error.strerror or error)) from error
    if not others:
        return
    try:
        read_description(folder / DESCRIPTION)
    except DatasetError as error:
        text = translate(
            "Pixelwise",
            "OUTPUT: the folder {path} is not empty and holds no chip dataset ({found}): choose a new or empty folder.",
        )
        found = sorted(others)[:3] + (["…"] if len(others) > 3 else [])
        raise OutputError(text.format(path=folder, found=", ".join(found))) from error


@contextmanager
def dataset_folder(destination: Path, append: bool = False) -> Iterator[Path]:
    """Gives a hidden folder to fill; at the end its contents become the dataset in `destination`.

    An older dataset there is replaced only then, other files stay as they are. With `append` the older chips stay, too:
    the folder takes only new chips (a chips.h5 is in it already, to be extended) and the description and footprints of
    all. After an exception nothing of the run remains, nor do folders that had to be made for it, and an older dataset
    is as it was. OSErrors become OutputErrors.
    """
    check_output_folder(destination)
    made = _make_folders(destination)
    part = hidden_part(destination, os.getpid())
    try:
        _clear_abandoned(destination)
        part.mkdir()
        if append and (destination / HDF5).exists():
            shutil.copyfile(destination / HDF5, part / HDF5)
        yield part
        _put_in_place(part, destination, append and (destination / DESCRIPTION).exists())
        made = []
    except OSError as error:
        text = translate("Pixelwise", "OUTPUT: {path} could not be written: {error}.")
        raise OutputError(text.format(path=destination, error=error.strerror or error)) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
        for folder in made:
            _remove_if_empty(folder)


def chips_in_place(dataset: ChipDataset) -> list[ChipRecord]:
    """The chips of a dataset as another folder can read them: with absolute paths of their files.

    While chips are added, `dataset` is the older one and the other folder the hidden part. In an HDF5 dataset the part
    holds all chips itself, and only files of others need paths.
    """

    def absolute(external: str, path: Path) -> str:
        return str(path.absolute()) if external or dataset.container != "hdf5" else ""

    return [
        replace(
            chip,
            image=absolute(chip.image, dataset.image_path(chip)),
            label=absolute(chip.label, dataset.label_path(chip)),
        )
        for chip in dataset.chips
    ]


def _make_folders(destination: Path) -> list[Path]:
    """Makes the folder with its parents; gives those that were missing, the innermost first."""
    missing = [folder for folder in (destination, *destination.parents) if not folder.exists()]
    try:
        destination.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        for folder in missing:
            _remove_if_empty(folder)
        text = translate("Pixelwise", "OUTPUT: {path} cannot be made: {error}.")
        raise OutputError(text.format(path=destination, error=error.strerror or error)) from error
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


@dataclass(frozen=True)
class _Older:
    """The dataset that is in a folder: ids of its chips, and its layouts."""

    ids: frozenset[str]
    layouts: tuple[str, ...]

    @classmethod
    def of(cls, destination: Path) -> _Older:
        try:
            items = read_description(destination / DESCRIPTION)
            layouts = tuple(name for name in LAYOUTS if name in items.get("job", {}).get("layouts", []))
            return cls(frozenset(chip["id"] for chip in items.get("chips", [])), layouts)
        except (DatasetError, KeyError, TypeError, AttributeError):
            return cls(frozenset(), ())

    def owns(self, path: Path, top: str) -> bool:
        """Whether a file, found in the folder `top`, was written with the dataset."""
        stem = path.name
        while stem not in self.ids and stem.endswith(ENDINGS):
            stem = stem[: stem.rindex(next(end for end in ENDINGS if stem.endswith(end)))]
        if top in FOLDERS:
            return stem in self.ids
        return stem in self.ids or path.name in LAYOUT_FILES or (len(stem) == 9 and stem.isdigit())


def _put_in_place(part: Path, destination: Path, append: bool) -> None:
    """Exchanges an older dataset for the new one, or adds the new chips to it; where that fails half-way everything
    is put back."""
    old = destination / f"{OLD}{os.getpid()}"
    older = _Older.of(destination)
    old.mkdir()
    names = [*SINGLE_FILES, *(name for name in LAYOUTS if name in older.layouts or (part / name).exists())]
    if append:
        # A layout that was not written anew stays.
        names = [name for name in names if name not in LAYOUTS or (part / name).exists()]
    else:
        names += FOLDERS
    moves = [(destination / name, old / name) for name in names if (destination / name).exists()]
    moves += [(part / name, destination / name) for name in names if (part / name).exists()]
    if append:
        moves += [(path, destination / path.relative_to(part)) for name in FOLDERS for path in (part / name).glob("*")]
    _move(moves, (part / DESCRIPTION, destination / DESCRIPTION))
    _clear(old, destination, older)


def _move(moves: list[tuple[Path, Path]], last: tuple[Path, Path]) -> None:
    """Moves files, none onto another one, and finally one that may replace an older; all or none of them."""
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            if target.exists():
                text = translate("Pixelwise", "{name} exists already")
                raise FileExistsError(17, text.format(name=target.name))
            target.parent.mkdir(exist_ok=True)
            source.rename(target)
            done.append((source, target))
        last[0].replace(last[1])
    except OSError:
        for source, target in reversed(done):
            target.rename(source)
        for folder in {target.parent for _, target in moves}:
            _remove_if_empty(folder)
        raise


def _clear(old: Path, destination: Path, older: _Older) -> None:
    """Deletes the older dataset; what others have put among its chips goes back to where it was."""
    for name in SINGLE_FILES:
        (old / name).unlink(missing_ok=True)
    for top in (*FOLDERS, *LAYOUTS):
        for path in [found for found in (old / top).rglob("*") if found.is_file()]:
            target = destination / path.relative_to(old)
            if older.owns(path, top):
                path.unlink()
            elif not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                path.rename(target)
    for folder, _, _ in os.walk(old, topdown=False):
        _remove_if_empty(Path(folder))
