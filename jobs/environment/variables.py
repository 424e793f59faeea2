"""The variables of a worker: without those that steer QGIS's own Python and Qt, with the way to its libraries."""

from __future__ import annotations

from pathlib import Path

from ...language import language_variables
from .places import Host

# Paths to QGIS's own data files: right for a worker that uses QGIS's GDAL, wrong for any other.
LIBRARY_VARIABLES = ("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA", "USE_PATH_FOR_GDAL_PYTHON")
# An item of pyvenv.cfg, which Python itself passes over: where an environment's Python finds its standard library.
HOME_ITEM = "pixelwise-pythonhome"


def clean_environment(python: str, host: Host | None = None) -> dict[str, str]:
    """Variables for a worker: without those by which QGIS steers its own Python, Qt and, for a foreign Python, GDAL.

    The worker speaks the language of this process.
    """
    host = host or Host.here()
    program = Path(python)
    settings = environment_settings(program)
    ours = _is_ours(program, settings, host)
    environment = {
        name: value
        for name, value in host.variables.items()
        if not name.startswith(("PYTHON", "QGIS_", "QT_")) and (ours or name not in LIBRARY_VARIABLES)
    }
    environment |= {"PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1"} | language_variables()
    if home := settings.get(HOME_ITEM):
        environment["PYTHONHOME"] = home
    if host.system == "win32":
        environment |= _windows_libraries(program, ours, host)
    if not ours:
        environment |= _conda_data(program, host)
    return environment


def environment_settings(python: Path) -> dict[str, str]:
    """The items of the pyvenv.cfg of an environment's Python; none for an installation."""
    try:
        text = (python.parent.parent / "pyvenv.cfg").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return {}
    items = (line.partition("=") for line in text.splitlines())
    return {name.strip(): value.strip() for name, _, value in items}


def _is_ours(python: Path, settings: dict[str, str], host: Host) -> bool:
    """Whether a Python is QGIS's own or an environment made from it, which then shares the libraries of QGIS."""
    home = Path(settings["home"]) if settings.get("home") else python.parent
    return home.resolve().is_relative_to(host.root.resolve())


def _windows_libraries(python: Path, ours: bool, host: Host) -> dict[str, str]:
    """The PATH on which GDAL finds its DLLs, which lie in a folder that Python does not know by itself."""
    entries = [entry for entry in host.variables.get("PATH", "").split(";") if entry.strip()]
    if ours:
        # GDAL's module fails on an entry that does not exist.
        folders = [host.root / "bin", *map(Path, entries)]
        existing = dict.fromkeys(str(folder) for folder in folders if folder.is_dir())
        return {"PATH": ";".join(existing), "USE_PATH_FOR_GDAL_PYTHON": "YES"}
    # QGIS puts its folders first, where they would hide the DLLs of a conda environment.
    root = str(host.root).rstrip("\\/").lower()
    foreign = [entry for entry in entries if not entry.lower().startswith(root)]
    own = [python.parent / part for part in (".", "Library/mingw-w64/bin", "Library/usr/bin", "Library/bin", "Scripts")]
    return {"PATH": ";".join([*(str(folder) for folder in own if folder.is_dir()), *foreign])}


def _conda_data(python: Path, host: Host) -> dict[str, str]:
    """Where a conda environment has the data of GDAL and PROJ, which only its activation would say."""
    share = python.parent / "Library" / "share" if host.system == "win32" else python.parent.parent / "share"
    prefix = python.parent if host.system == "win32" else python.parent.parent
    if not (prefix / "conda-meta").is_dir():
        return {}
    folders = {"GDAL_DATA": share / "gdal", "PROJ_DATA": share / "proj", "PROJ_LIB": share / "proj"}
    return {name: str(folder) for name, folder in folders.items() if folder.is_dir()}
