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
from ...language import translate
from ...version import plugin_version
from .findings import DOUBTFUL, FAULT, GOOD, Line
from .nvidia import Cards
from .supported import GDAL, PYTHON, QT, fits, qgis_versions

GIB = 2**30
# For a small training, and for the intermediate files of a small map.
LITTLE_MEMORY, LITTLE_DISK = 4 * GIB, 5 * GIB
NO_DISK = GIB // 5
PROBE_BYTES = 2**20


def free_temporary_space() -> str:
    """What to do where no temporary file can be written."""
    return translate(
        "Pixelwise",
        "Free some disk space, or set the variable TMPDIR (Windows: TEMP) to a folder that you may write to.",
    )


def program_lines(qgis: Mapping[str, str]) -> Iterator[Line]:
    """Pixelwise, QGIS and the libraries of QGIS's own Python; `qgis` has the versions of "QGIS" and "Qt"."""
    yield Line("Pixelwise", plugin_version())
    versions = {"QGIS": qgis_versions(), "Qt": QT}
    for name, found in qgis.items():
        cure = translate("Pixelwise", "Install a {name} of these versions.").format(name=name)
        yield version_line(name, found, versions.get(name, ""), cure)
    cure = translate("Pixelwise", "Install a QGIS that brings a newer Python.")
    yield version_line(translate("Pixelwise", "Python of QGIS"), platform.python_version(), PYTHON, cure)
    yield _gdal_line()
    yield _numpy_line()


def version_line(name: str, found: str, versions: str, cure: str, wrong: str = DOUBTFUL) -> Line:
    if not versions:
        return Line(name, found)
    good = fits(found, versions)
    return Line(name, found, GOOD if good else wrong, versions.replace(",", ", "), "" if good else cure)


def _gdal_line() -> Line:
    name = translate("Pixelwise", "GDAL of QGIS")
    try:
        gdal = importlib.import_module("osgeo.gdal")
    except Exception as error:
        cure = translate("Pixelwise", "Install QGIS again: its GDAL is damaged.")
        return Line(name, _told(error), FAULT, GDAL, cure)
    cure = translate("Pixelwise", "Install a newer QGIS, which brings a newer GDAL.")
    return version_line(name, str(gdal.__version__), GDAL, cure)


def _numpy_line() -> Line:
    """numpy with the part of GDAL that is built for one numpy only: what pip puts into QGIS's Python breaks it."""
    name = translate("Pixelwise", "numpy of QGIS")
    cure = translate("Pixelwise", "In QGIS's own Python, remove the numpy that pip has put in: pip uninstall numpy.")
    try:
        numpy = importlib.import_module("numpy")
        importlib.import_module("osgeo.gdal_array")
    except Exception as error:
        if isinstance(error, ModuleNotFoundError):
            cure = translate("Pixelwise", "Install QGIS again, with its Python packages.")
        return Line(name, _told(error), FAULT, cure=cure)
    place = Path(str(numpy.__file__))
    if site.ENABLE_USER_SITE and place.is_relative_to(site.getusersitepackages()):
        text = translate("Pixelwise", "{version}, from {folder}")
        return Line(name, text.format(version=numpy.__version__, folder=place.parent.parent), DOUBTFUL, cure=cure)
    return Line(name, str(numpy.__version__), GOOD)


def computer_lines() -> Iterator[Line]:
    yield Line(translate("Pixelwise", "System"), f"{platform.system()} {platform.release()}, {platform.machine()}")
    cores = translate("Pixelwise", "{count} cores").format(count=os.cpu_count() or 1)
    yield Line(translate("Pixelwise", "Processor"), cores)
    name, total = translate("Pixelwise", "Memory"), total_memory()
    if sys.platform != "linux":
        text = translate("Pixelwise", "{size} in all").format(size=size_text(total))
        yield Line(name, text if total else translate("Pixelwise", "unknown"))
        return
    free = free_memory()
    little = free < LITTLE_MEMORY
    cure = translate("Pixelwise", "Close other programs before a training, or lower BATCH_SIZE.") if little else ""
    text = translate("Pixelwise", "{free} free of {total}").format(free=size_text(free), total=size_text(total))
    yield Line(name, text, DOUBTFUL if little else GOOD, free_text(LITTLE_MEMORY), cure)


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
    for name, place in {translate("Pixelwise", "Temporary files"): _temporary_folder(), **places}.items():
        if place:
            yield _disk_line(name, place)
        else:
            text = translate("Pixelwise", "no folder for temporary files can be written")
            yield Line(name, text, FAULT, cure=free_temporary_space())


def _temporary_folder() -> Path | None:
    try:
        return Path(tempfile.gettempdir())
    except OSError:  # none of the usual ones can be written to
        return None


def _disk_line(name: str, place: Path) -> Line:
    folder = next((path for path in (place, *place.parents) if path.is_dir()), place)
    wanted = free_text(LITTLE_DISK)
    try:
        usage = shutil.disk_usage(folder)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"\0" * PROBE_BYTES)
    except OSError as error:
        cure = translate(
            "Pixelwise", "Free some space on the disk of {folder}, or make the folder one that you may write to."
        )
        text = translate("Pixelwise", "{path} cannot be written: {error}")
        text = text.format(path=place, error=error.strerror or error)
        return Line(name, text, FAULT, wanted, cure.format(folder=folder))
    text = translate("Pixelwise", "{size} free in {folder}").format(size=size_text(usage.free), folder=place)
    if usage.free >= LITTLE_DISK:
        return Line(name, text, GOOD, wanted)
    cure = translate("Pixelwise", "Free some space on the disk of {folder}.").format(folder=folder)
    return Line(name, text, FAULT if usage.free < NO_DISK else DOUBTFUL, wanted, cure)


def card_lines(found: Cards) -> Iterator[Line]:
    name = translate("Pixelwise", "NVIDIA driver")
    if found.error:
        cure = translate(
            "Pixelwise",
            "Install NVIDIA's driver again and restart the computer; until then, trainings run on the CPU.",
        )
        yield Line(name, found.error, DOUBTFUL, cure=cure)
    elif not found.cards:
        yield Line(name, translate("Pixelwise", "none: there is no NVIDIA card, or its driver is not installed"))
    else:
        text = translate("Pixelwise", "{driver}, for CUDA up to {cuda}") if found.cuda else "{driver}"
        yield Line(name, text.format(driver=found.cards[0].driver, cuda=found.cuda), GOOD)
    for number, card in enumerate(found.cards):
        text = card.name
        if card.free is not None and card.total is not None:
            sizes = size_text(card.free * 2**20), size_text(card.total * 2**20)
            text = translate("Pixelwise", "{name}, {free} free of {total}")
            text = text.format(name=card.name, free=sizes[0], total=sizes[1])
        yield Line(translate("Pixelwise", "Graphics card {number}").format(number=number), text)


def free_text(size: float) -> str:
    return translate("Pixelwise", "{size} free").format(size=size_text(size))


def size_text(size: float) -> str:
    return f"{size / GIB:.1f} GiB" if size >= GIB else f"{size / 2**20:.0f} MiB"


def _told(error: BaseException) -> str:
    reason = " ".join(str(error).split())[:300] or type(error).__name__
    return translate("Pixelwise", "cannot be imported ({error})").format(error=reason)
