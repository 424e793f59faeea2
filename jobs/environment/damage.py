"""Packages of an environment that are not whole: pip itself would take them for installed."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

# pip writes it last.
LAST_FILE = "INSTALLER"
# What pip calls the folders of a package while it replaces them.
SET_ASIDE = "~"


def forget_interrupted(site: Path) -> list[str]:
    """Makes pip install anew what an installation that was ended left half; gives the names of the packages."""
    for folder in site.glob(f"{SET_ASIDE}*"):
        shutil.rmtree(folder, ignore_errors=True)
    return _forget(folder for folder in site.glob("*.dist-info") if not (folder / LAST_FILE).is_file())


def forget_damaged(site: Path) -> list[str]:
    """Makes pip install anew the packages of which files are missing or have another size; gives their names."""
    return _forget(folder for folder in site.glob("*.dist-info") if not _is_whole(folder, site))


def _forget(folders: Iterator[Path]) -> list[str]:
    names = []
    for folder in list(folders):
        names.append(folder.name.partition("-")[0])
        shutil.rmtree(folder, ignore_errors=True)
    return sorted(names)


def _is_whole(folder: Path, site: Path) -> bool:
    """Whether all files of a package are there in their sizes, by the list that pip keeps of them."""
    try:
        with (folder / "RECORD").open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.reader(file) if row]
    except OSError:
        return False
    for name, _, size in (row for row in rows if len(row) == 3):
        with suppress(ValueError):  # compiled files are listed without a size, and are made again by Python
            expected = int(size)
            path = site / name
            if not path.is_file() or path.stat().st_size != expected:
                return False
    return True
