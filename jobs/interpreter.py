"""Which Python runs the worker."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from ..errors import EnvironmentMissingError
from ..language import translate
from .environment.state import is_unfinished
from .environment.variables import clean_environment
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
INSTALL = "qgis_process run pixelwise:installenvironment -- CONFIRM=true"
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
        return _given(setting.strip(), SETTING)
    if variable := os.environ.get(VARIABLE, "").strip():
        return _given(variable, VARIABLE)
    places = [(PLUGIN_FOLDER / ".venv", translate("Pixelwise", "the plugin's environment"))]
    if profile_environment:
        places.append((Path(profile_environment), translate("Pixelwise", "the environment in the user profile")))
    # Not sys.executable: in QGIS it is QGIS itself, or merely the first python3 on the PATH.
    own = translate("Pixelwise", "QGIS's own Python")
    places += [(Path(prefix), own) for prefix in dict.fromkeys((sys.prefix, sys.base_prefix))]
    found = []
    for folder, origin in places:
        python = program_in(folder)
        if python is None:
            continue
        unfinished = translate("Pixelwise", "is not completely installed")
        lack = unfinished if is_unfinished(folder) else lack_of(python)
        if not lack:
            return Interpreter(str(python), origin)
        found.append(f"{python} {lack}")
    raise EnvironmentMissingError(_none_found(found))


def _none_found(found: list[str]) -> str:
    if found:
        text = translate(
            "Pixelwise",
            "There is no environment for Pixelwise's calculations yet: {found}. You can install it by Raster ▸ "
            "Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the "
            "setting {setting} or the environment variable {variable}.",
        )
    else:
        text = translate(
            "Pixelwise",
            "There is no environment for Pixelwise's calculations yet. You can install it by Raster ▸ Pixelwise ▸ "
            "Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} "
            "or the environment variable {variable}.",
        )
    return text.format(found="; ".join(found), command=INSTALL, setting=SETTING, variable=VARIABLE)


def program_in(folder: Path) -> Path | None:
    """The Python of an environment's or an installation's folder."""
    return next((folder / program for program in PROGRAMS if (folder / program).is_file()), None)


def _given(given: str, name: str) -> Interpreter:
    """The Python that SETTING or VARIABLE gives."""
    path = Path(given).expanduser().absolute()
    python = program_in(path) if path.is_dir() else path
    if python is None or not python.is_file():
        text = translate(
            "Pixelwise",
            "The environment variable {name} is {given}, but there is no Python: give the path of a Python that has "
            "torch, or clear it.",
        )
        if name == SETTING:
            text = translate(
                "Pixelwise",
                "The setting {name} is {given}, but there is no Python: give the path of a Python that has torch, or "
                "clear it.",
            )
        raise EnvironmentMissingError(text.format(name=name, given=given))
    if lack := lack_of(python):
        text = translate(
            "Pixelwise",
            "The environment variable {name} is {given}, but that Python {lack}: give another one, or clear it to use "
            "Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.",
        )
        if name == SETTING:
            text = translate(
                "Pixelwise",
                "The setting {name} is {given}, but that Python {lack}: give another one, or clear it to use "
                "Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.",
            )
        raise EnvironmentMissingError(text.format(name=name, given=given, lack=lack, command=INSTALL))
    origin = translate("Pixelwise", "the environment variable {name}")
    if name == SETTING:
        origin = translate("Pixelwise", "the setting {name}")
    return Interpreter(str(python), origin.format(name=name))


def lack_of(python: Path) -> str:
    """What keeps a Python from running the worker, as the end of a sentence; empty if nothing does.

    Packages are looked up, not imported, which takes milliseconds instead of seconds. Only a good answer is kept: after
    a bad one the user mends the environment, and must not have to restart QGIS for that.
    """
    key = (str(python), python.lstat().st_mtime_ns)
    if key in _complete:
        return ""
    try:
        answer = ask_python(str(python), PROBE, *PACKAGES, seconds=PROBE_SECONDS)
    except (OSError, subprocess.SubprocessError) as error:
        reason = error.strerror if isinstance(error, OSError) else type(error).__name__
        return translate("Pixelwise", "does not start ({error})").format(error=reason)
    missing = answer.splitlines()[-1].split() if answer.strip() else []
    if not missing:
        _complete.add(key)
    return translate("Pixelwise", "lacks {names}").format(names=", ".join(missing)) if missing else ""


def ask_python(
    python: str, program: str, *arguments: str, seconds: float, environment: dict[str, str] | None = None
) -> str:
    """What a short program prints. Raises OSError or SubprocessError.

    It runs in the folder of that Python: modules in the present folder must not be taken for installed ones, and -I,
    which would see to that, hides PYTHONHOME from a Python that needs it.
    """
    done = subprocess.run(  # nosec B603 # the interpreter that was chosen, no shell
        [python, "-s", "-c", program, *arguments],
        env=environment or clean_environment(python),
        cwd=Path(python).parent,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=seconds,
        check=True,
        **quiet_options(),
    )
    return done.stdout
