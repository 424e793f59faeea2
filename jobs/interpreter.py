"""Which Python runs the worker."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from ..errors import EnvironmentMissingError
from .process import quiet_options

PLUGIN_FOLDER = Path(__file__).resolve().parent.parent
VARIABLE = "PIXELWISE_PYTHON"
SETTING = "pixelwise/python"
PACKAGES = ("torch", "segmentation_models_pytorch", "safetensors", "numpy", "osgeo")
# Where a Python lies in an environment or an installation: Linux and macOS, then Windows.
PROGRAMS = ("bin/python", "bin/python3", "Scripts/python.exe", "python.exe")
PROBE = (
    "import importlib.util, sys\n"
    "missing = [name for name in sys.argv[1:] if importlib.util.find_spec(name) is None]\n"
    "print(*(['Python>=3.10'] if sys.version_info < (3, 10) else []), *missing)"
)
PROBE_SECONDS = 30
# Paths to QGIS's own data files: right for a worker that uses QGIS's GDAL, wrong for any other.
LIBRARY_VARIABLES = ("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA")
_complete: set[tuple[str, int]] = set()


@dataclass(frozen=True)
class Interpreter:
    """A Python that has what the worker needs; `origin` says in words where it was found."""

    python: str
    origin: str


def find_python(setting: str | None = None, profile_environment: str | os.PathLike[str] | None = None) -> Interpreter:
    """The setting, else PIXELWISE_PYTHON, else the plugin's environment, else the user profile's, else QGIS's Python.

    `setting` and PIXELWISE_PYTHON are a Python or the folder of an environment. Raises EnvironmentMissingError with
    the cure: for a given one that cannot be used, and where none is found.
    """
    if setting and setting.strip():
        return _given(setting.strip(), f"setting {SETTING}")
    if variable := os.environ.get(VARIABLE, "").strip():
        return _given(variable, f"environment variable {VARIABLE}")
    places = [(PLUGIN_FOLDER / ".venv", "the plugin's environment")]
    if profile_environment:
        places.append((Path(profile_environment), "the environment in the user profile"))
    # Not sys.executable: in QGIS it is QGIS itself, or merely the first python3 on the PATH.
    places += [(Path(prefix), "QGIS's own Python") for prefix in dict.fromkeys((sys.prefix, sys.base_prefix))]
    found = []
    for folder, origin in places:
        python = program_in(folder)
        if python is None:
            continue
        lack = _lack_of(python)
        if not lack:
            return Interpreter(str(python), origin)
        found.append(f"{python} {lack}")
    raise EnvironmentMissingError(
        f"No Python for the worker was found{': ' if found else ''}{'; '.join(found)}. Run 'make setup' in "
        f"{PLUGIN_FOLDER}, or give the Python of an environment that has torch in the setting {SETTING} or the "
        f"environment variable {VARIABLE}."
    )


def program_in(folder: Path) -> Path | None:
    """The Python of an environment's or an installation's folder."""
    return next((folder / program for program in PROGRAMS if (folder / program).is_file()), None)


def _given(given: str, name: str) -> Interpreter:
    path = Path(given).expanduser().absolute()
    python = program_in(path) if path.is_dir() else path
    if python is None or not python.is_file():
        raise EnvironmentMissingError(
            f"The {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it."
        )
    lack = _lack_of(python)
    if lack:
        raise EnvironmentMissingError(
            f"The {name} is {given}, but that Python {lack}: give another one, or clear it and run 'make setup' in "
            f"{PLUGIN_FOLDER}."
        )
    return Interpreter(str(python), f"the {name}")


def _lack_of(python: Path) -> str:
    """What keeps a Python from running the worker, as the end of a sentence; empty if nothing does.

    Packages are looked up, not imported, which takes milliseconds instead of seconds. Only a good answer is kept: after
    a bad one the user mends the environment, and must not have to restart QGIS for that.
    """
    key = (str(python), python.lstat().st_mtime_ns)
    if key in _complete:
        return ""
    command = [str(python), "-I", "-c", PROBE, *PACKAGES]
    try:
        answer = subprocess.run(
            command,
            env=clean_environment(str(python)),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PROBE_SECONDS,
            check=True,
            **quiet_options(),
        ).stdout
    except (OSError, subprocess.SubprocessError) as error:
        return f"does not start ({error.strerror if isinstance(error, OSError) else type(error).__name__})"
    missing = answer.splitlines()[-1].split() if answer.strip() else []
    if not missing:
        _complete.add(key)
    return f"lacks {', '.join(missing)}" if missing else ""


def clean_environment(python: str) -> dict[str, str]:
    """Variables for a worker: without those by which QGIS steers its own Python, Qt and, for a foreign Python, GDAL."""
    ours = _is_ours(Path(python))
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "QGIS_", "QT_")) and (ours or name not in LIBRARY_VARIABLES)
    }
    return environment | {"PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1"}


def _is_ours(python: Path) -> bool:
    """Whether a Python is the running one or an environment made from it, which then shares the libraries of QGIS."""
    home = python.parent
    try:
        for line in (python.parent.parent / "pyvenv.cfg").read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition("=")
            if name.strip() == "home":
                home = Path(value.strip())
    except OSError:
        pass  # no environment, but an installation
    return home.resolve().is_relative_to(Path(sys.base_prefix).resolve())
