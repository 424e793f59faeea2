"""Where QGIS's own Python and the worker's environment lie on each system."""

from __future__ import annotations

import hashlib
import os
import platform
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...errors import EnvironmentMissingError
from ...language import translate

# Of a path in Windows, unless it has been told to take longer ones.
LONGEST_PATH = 259
# The longest path inside an environment with torch is 126 characters, below Lib\site-packages.
ROOM_INSIDE = 150
TRANSLOCATED = "AppTranslocation"


@dataclass(frozen=True)
class Host:
    """The system and the Python that QGIS runs in; other systems are faked by other values."""

    system: str
    machine: str
    prefix: Path
    base_prefix: Path
    version: tuple[int, int]
    variables: Mapping[str, str]

    @classmethod
    def here(cls) -> Host:
        prefixes = Path(sys.prefix), Path(sys.base_prefix)
        return cls(sys.platform, platform.machine().lower(), *prefixes, sys.version_info[:2], os.environ)

    @property
    def root(self) -> Path:
        """The folder that holds all of this QGIS: its program, its libraries and its Python."""
        if self.system == "win32":
            if given := self.variables.get("OSGEO4W_ROOT", "").strip():
                return Path(given)
            apps = [folder for folder in self.base_prefix.parents if folder.name.lower() == "apps"]
            return apps[0].parent if apps else self.base_prefix
        if self.system == "darwin":
            bundles = [folder for folder in self.base_prefix.parents if folder.suffix == ".app"]
            return bundles[-1] if bundles else self.base_prefix
        return self.base_prefix


def python_candidates(host: Host) -> list[Path]:
    """The programs that may be QGIS's own Python, the likeliest first; never sys.executable, which may be QGIS."""
    number = ".".join(map(str, host.version))
    names = ["python.exe", "python3.exe"] if host.system == "win32" else [f"python{number}", "python3", "python"]
    found = [folder / name for folder in dict.fromkeys(_folders(host, number)) for name in names]
    return [program for program in found if program.is_file()]


def _folders(host: Host, number: str) -> Iterator[Path]:
    if host.system == "win32":
        yield from (host.base_prefix, host.root / "apps" / f"Python{number.replace('.', '')}", host.root / "bin")
        return
    if host.system == "darwin" and host.root.suffix == ".app":
        contents = host.root / "Contents"
        yield from (contents / "MacOS" / "bin", contents / "MacOS", contents / "Frameworks" / "bin")
        for frameworks in ("Frameworks", "Resources"):
            yield contents / frameworks / "Python.framework" / "Versions" / number / "bin"
    # First the installation: an environment made from another environment would depend on that one.
    yield from (host.base_prefix / "bin", host.prefix / "bin")


def check_installation(host: Host) -> None:
    """Raises EnvironmentMissingError for a QGIS that macOS runs from a random place, gone at its next start."""
    if host.system == "darwin" and TRANSLOCATED in str(host.base_prefix):
        text = translate(
            "Pixelwise",
            "macOS keeps this QGIS in quarantine and runs it from a place that changes with every start: move QGIS to "
            "the folder Applications, start it from there, and install again.",
        )
        raise EnvironmentMissingError(text)


def environment_folder(profile: Path, host: Host | None = None, *, long_paths: bool | None = None) -> Path:
    """The folder of the worker's environment for a QGIS profile.

    In Windows a profile's path can be too long for what lies in an environment; then it is in the user's local data,
    under a short name made from the profile's. `long_paths`: whether Windows takes long paths; None asks it.
    """
    host = host or Host.here()
    folder = profile / "pixelwise" / "environment"
    if host.system != "win32" or folder.exists() or len(str(folder)) + ROOM_INSIDE <= LONGEST_PATH:
        return folder
    if takes_long_paths() if long_paths is None else long_paths:
        return folder
    local = host.variables.get("LOCALAPPDATA", "").strip()
    name = hashlib.sha256(str(profile).lower().encode()).hexdigest()[:8]
    return Path(local) / "pixelwise" / name if local else folder


def takes_long_paths() -> bool:
    """Whether Windows has been told to take paths of more than 260 characters."""
    if sys.platform != "win32":
        return True
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    except OSError:
        return False


def extended(path: Path, system: str = sys.platform) -> str:
    """A path as Windows takes it at any length; as it is elsewhere."""
    text = str(path)
    if system != "win32" or text.startswith("\\\\?\\"):
        return text
    return "\\\\?\\UNC\\" + text[2:] if text.startswith("\\\\") else "\\\\?\\" + text


def site_packages(environment: Path) -> Path | None:
    """The folder of an environment's packages, once it has been made."""
    if (environment / "Lib" / "site-packages").is_dir():
        return environment / "Lib" / "site-packages"
    return next(iter(sorted(environment.glob("lib/python3*/site-packages"))), None)
