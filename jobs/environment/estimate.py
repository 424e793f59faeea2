"""How much an installation fetches and keeps, and about how long it takes; all of it rough."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from ...errors import OutputError
from ...language import translate
from .machine import Choice

# Of everything but torch, in gigabytes; measured for Python 3.11 on Linux.
OTHERS_DOWNLOAD, OTHERS_DISK = 0.25, 0.5
# Megabytes a second, of lines of 16 and of 100 megabits.
SLOW_LINE, FAST_LINE = 2.0, 12.5
# Unpacking, which a virus scanner slows down.
SLOW_DISK, FAST_DISK = 25.0, 120.0
GIGABYTE = 1e9


@dataclass(frozen=True)
class Estimate:
    """Gigabytes to fetch, gigabytes kept on the disk and free there, and minutes at best and at worst."""

    download: float
    disk: float
    free: float
    minutes: tuple[int, int]

    @property
    def needed(self) -> float:
        """Gigabytes that must be free: until the end, what was fetched lies beside what is unpacked."""
        return self.download + self.disk


def estimate(choice: Choice, folder: Path, *, wheels: str = "") -> Estimate:
    """What it takes to install a build of torch and the other packages into a folder."""
    download = 0.0 if wheels else choice.source.download + OTHERS_DOWNLOAD
    disk = choice.source.disk + OTHERS_DISK
    seconds = [
        download * 1000 / line + disk * 1000 / unpacking
        for line, unpacking in ((FAST_LINE, FAST_DISK), (SLOW_LINE, SLOW_DISK))
    ]
    least, most = (max(round(second / 60), 1) for second in seconds)
    return Estimate(download, disk, free_gigabytes(folder), (least, most))


def free_gigabytes(folder: Path) -> float:
    """Free space where a folder is or will be."""
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    return shutil.disk_usage(existing).free / GIGABYTE


def check_space(found: Estimate, folder: Path) -> None:
    """Raises OutputError where the disk is too small."""
    if found.free < found.needed:
        text = translate(
            "Pixelwise",
            "About {needed:.1f} GB are needed for the environment in {folder}, but {free:.1f} GB are free there: free "
            "some space, or choose DEVICE cpu, which is the smallest.",
        )
        raise OutputError(text.format(needed=found.needed, folder=folder, free=found.free))
