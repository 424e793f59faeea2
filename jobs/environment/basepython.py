"""Makes an environment from QGIS's own Python, on systems where that needs care."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ...errors import EnvironmentMissingError
from ...language import translate
from ..interpreter import ask_python, program_in
from .places import Host, check_installation, python_candidates
from .variables import HOME_ITEM, clean_environment

SECONDS = 60
# Also proves that the parts of the standard library are there which some systems leave out.
PROBE = "import sys, venv, encodings; print('%d.%d' % sys.version_info[:2])"
QUARANTINE = "com.apple.quarantine"


@dataclass(frozen=True)
class BasePython:
    """QGIS's own Python, and the PYTHONHOME without which it does not start; usually none."""

    program: Path
    home: str = ""


def find_base_python(host: Host) -> BasePython:
    """QGIS's own Python as a program of its own. Raises EnvironmentMissingError where there is none that starts."""
    check_installation(host)
    candidates = python_candidates(host)
    for program in candidates:
        # The programs in a bundle of macOS look for their library where the bundle was built.
        for home in ("", str(host.base_prefix)) if host.system == "darwin" else ("",):
            if _version_of(program, home) == host.version:
                return BasePython(program, home)
    number = ".".join(map(str, host.version))
    tried = ", ".join(map(str, candidates)) or translate("Pixelwise", "there is no program")
    text = translate(
        "Pixelwise",
        "QGIS's own Python {version} was not found as a program that starts (in {folder}: {tried}): make a conda "
        "environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.",
    )
    raise EnvironmentMissingError(text.format(version=number, folder=host.base_prefix, tried=tried))


def _version_of(program: Path, home: str) -> tuple[int, ...]:
    environment = clean_environment(str(program)) | ({"PYTHONHOME": home} if home else {})
    try:
        answer = ask_python(str(program), PROBE, seconds=SECONDS, environment=environment)
        return tuple(int(part) for part in answer.split()[-1].split("."))
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return ()


def venv_command(base: BasePython, folder: Path) -> list[str]:
    """Makes the environment; without pip, which is a step of its own, because not every Python brings it along."""
    return [str(base.program), "-s", "-m", "venv", "--system-site-packages", "--without-pip", str(folder)]


def mend_environment(folder: Path, base: BasePython) -> None:
    """Lets an environment's Python find its installation where venv wrote another place than QGIS's.

    In macOS that is where the bundle was built, in OSGeo4W the folder of the launcher instead of that of the library.
    """
    file = folder / "pyvenv.cfg"
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith(HOME_ITEM)]
    home = next((line.partition("=")[2].strip() for line in lines if line.startswith("home")), "")
    if not Path(home).is_dir() or base.home:
        lines = [f"home = {base.program.parent}" if line.startswith("home") else line for line in lines]
        if base.home:
            lines.append(f"{HOME_ITEM} = {base.home}")
        _relink(folder, base.program)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _relink(folder: Path, program: Path) -> None:
    """Points links to a Python that does not exist to the one that does."""
    for link in (folder / "bin").glob("python*"):
        if link.is_symlink() and not link.exists():
            link.unlink()
            link.symlink_to(program)


def free_from_quarantine(folder: Path) -> None:
    """Lets macOS run what came from wheels that a browser had fetched."""
    if sys.platform == "darwin":
        with suppress(OSError, subprocess.SubprocessError):
            command = ["/usr/bin/xattr", "-r", "-d", QUARANTINE, str(folder)]
            # A program of macOS on our own folder, no shell.
            subprocess.run(command, capture_output=True, timeout=600, check=False)  # nosec B603


def check_started(folder: Path, host: Host) -> Path:
    """The environment's Python. Raises EnvironmentMissingError where it does not start."""
    python = program_in(folder)
    if python is None or _version_of(python, "") != host.version:
        text = translate(
            "Pixelwise",
            "The environment that QGIS's own Python made in {folder} does not start: make a conda environment with the "
            "packages that docs/install.md lists, and choose its Python as an existing interpreter.",
        )
        raise EnvironmentMissingError(text.format(folder=folder))
    return python
