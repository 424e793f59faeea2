"""What can be found out in QGIS's own process: the computer, QGIS's Python and libraries, disks, graphics cards."""

from __future__ import annotations

import importlib
import os
import platform
import shutil
import site
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from ...geo.memory import free_memory
from ...version import plugin_version
from .findings import DOUBTFUL, FAULT, GOOD, Line
from .nvidia import Cards
from .supported import GDAL, PYTHON, QT, fits, qgis_versions

GIB = 2**30
# For a small training, and for the intermediate files of a small map.
LITTLE_MEMORY, LITTLE_DISK = 4 * GIB, 5 * GIB
NO_DISK = GIB // 5
PROBE_BYTES = 2**20
OTHER_FOLDER = "set the variable TMPDIR (Windows: TEMP) to a folder that you may write to"


def program_lines(qgis: Mapping[str, str]) -> Iterator[Line]:
    """Pixelwise, QGIS and the libraries of QGIS's own Python; `qgis` has the versions of "QGIS" and "Qt"."""
    yield Line("Pixelwise", plugin_version())
    versions = {"QGIS": qgis_versions(), "Qt": QT}
    for name, found in qgis.items():
        yield version_line(name, found, versions.get(name, ""), f"Install a {name} of these versions.")
    yield version_line(
        "Python of QGIS", platform.python_version(), PYTHON, "Install a QGIS that brings a newer Python."
    )
    yield _gdal_line()
    yield _numpy_line()


def version_line(name: str, found: str, versions: str, cure: str, wrong: str = DOUBTFUL) -> Line:
    if not versions:
        return Line(name, found)
    good = fits(found, versions)
    return Line(name, found, GOOD if good else wrong, versions.replace(",", ", "), "" if good else cure)


def _gdal_line() -> Line:
    name, cure = "GDAL of QGIS", "Install QGIS again: its GDAL is damaged."
    try:
        gdal = importlib.import_module("osgeo.gdal")
    except Exception as error:
        return Line(name, _told(error), FAULT, GDAL, cure)
    return version_line(name, str(gdal.__version__), GDAL, "Install a newer QGIS, which brings a newer GDAL.")


def _numpy_line() -> Line:
    """numpy with the part of GDAL that is built for one numpy only: what pip puts into QGIS's Python breaks it."""
    name, cure = "numpy of QGIS", "In QGIS's own Python, remove the numpy that pip has put in: pip uninstall numpy."
    try:
        numpy = importlib.import_module("numpy")
        importlib.import_module("osgeo.gdal_array")
    except Exception as error:
        missing = isinstance(error, ModuleNotFoundError)
        return Line(
            name, _told(error), FAULT, cure="Install QGIS again, with its Python packages." if missing else cure
        )
    place = Path(str(numpy.__file__))
    if site.ENABLE_USER_SITE and place.is_relative_to(site.getusersitepackages()):
        return Line(name, f"{numpy.__version__}, from {place.parent.parent}", DOUBTFUL, cure=cure)
    return Line(name, str(numpy.__version__), GOOD)


def computer_lines() -> Iterator[Line]:
    yield Line("System", f"{platform.system()} {platform.release()}, {platform.machine()}")
    yield Line("Processor", f"{os.cpu_count() or 1} cores")
    total = total_memory()
    if sys.platform != "linux":
        yield Line("Memory", f"{size_text(total)} in all" if total else "unknown")
        return
    free = free_memory()
    little = free < LITTLE_MEMORY
    cure = "Close other programs before a training, or lower BATCH_SIZE." if little else ""
    text = f"{size_text(free)} free of {size_text(total)}"
    yield Line("Memory", text, DOUBTFUL if little else GOOD, f"{size_text(LITTLE_MEMORY)} free", cure)


def total_memory() -> int:
    """The bytes of the computer's memory; 0 where the system does not say."""
    if sys.platform == "win32":
        import ctypes

        kilobytes = ctypes.c_ulonglong()
        found = ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes))
        return kilobytes.value * 1024 if found else 0
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return 0


def disk_lines(places: Mapping[str, Path]) -> Iterator[Line]:
    """Room for files in each place, tried by writing one. A place that does not exist yet stands for its parent."""
    for name, place in {"Temporary files": _temporary_folder(), **places}.items():
        yield (
            _disk_line(name, place)
            if place
            else Line(
                name,
                "no folder for temporary files can be written",
                FAULT,
                cure=f"Free some disk space, or {OTHER_FOLDER}.",
            )
        )


def _temporary_folder() -> Path | None:
    try:
        return Path(tempfile.gettempdir())
    except OSError:  # none of the usual ones can be written to
        return None


def _disk_line(name: str, place: Path) -> Line:
    folder = next((path for path in (place, *place.parents) if path.is_dir()), place)
    wanted = f"{size_text(LITTLE_DISK)} free"
    try:
        usage = shutil.disk_usage(folder)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"\0" * PROBE_BYTES)
    except OSError as error:
        cure = f"Free some space on the disk of {folder}, or make the folder one that you may write to."
        return Line(name, f"{place} cannot be written: {error.strerror or error}", FAULT, wanted, cure)
    text = f"{size_text(usage.free)} free in {place}"
    if usage.free >= LITTLE_DISK:
        return Line(name, text, GOOD, wanted)
    return Line(
        name, text, FAULT if usage.free < NO_DISK else DOUBTFUL, wanted, f"Free some space on the disk of {folder}."
    )


def card_lines(found: Cards) -> Iterator[Line]:
    if found.error:
        cure = "Install NVIDIA's driver again and restart the computer; until then, trainings run on the CPU."
        yield Line("NVIDIA driver", found.error, DOUBTFUL, cure=cure)
    elif not found.cards:
        yield Line("NVIDIA driver", "none: there is no NVIDIA card, or its driver is not installed")
    else:
        newest = f", for CUDA up to {found.cuda}" if found.cuda else ""
        yield Line("NVIDIA driver", f"{found.cards[0].driver}{newest}", GOOD)
    for number, card in enumerate(found.cards):
        room = ""
        if card.free is not None and card.total is not None:
            room = f", {size_text(card.free * 2**20)} free of {size_text(card.total * 2**20)}"
        yield Line(f"Graphics card {number}", f"{card.name}{room}")


def size_text(size: float) -> str:
    return f"{size / GIB:.1f} GiB" if size >= GIB else f"{size / 2**20:.0f} MiB"


def _told(error: BaseException) -> str:
    return f"cannot be imported ({' '.join(str(error).split())[:300] or type(error).__name__})"
