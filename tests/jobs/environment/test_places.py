"""Where QGIS's Python and the environment lie: layouts of Windows and macOS are faked, because only Linux runs here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pixelwise.errors import EnvironmentMissingError
from pixelwise.jobs.environment import places
from pixelwise.jobs.environment.places import (
    Host,
    check_installation,
    environment_folder,
    extended,
    python_candidates,
    site_packages,
)

HostOf = Callable[..., Host]


@pytest.fixture
def host(tmp_path: Path) -> HostOf:
    """`host("win32", "apps/Python312")`: a QGIS in tmp_path whose Python has its prefix there."""

    def make(system: str, prefix: str, machine: str = "x86_64", **variables: str) -> Host:
        folder = tmp_path / prefix
        return Host(system, machine, folder, folder, (3, 12), variables)

    return make


def put(tmp_path: Path, *files: str) -> None:
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()


LAYOUTS = [
    pytest.param("linux", "usr", ["usr/bin/python3.12", "usr/bin/python3"], id="Debian"),
    pytest.param("linux", "conda", ["conda/bin/python3.12"], id="conda-forge on Linux"),
    pytest.param("win32", "QGIS 3.40/apps/Python312", ["QGIS 3.40/apps/Python312/python.exe"], id="Windows installer"),
    pytest.param("win32", "OSGeo4W/apps/Python312", ["OSGeo4W/apps/Python312/python3.exe"], id="OSGeo4W"),
    pytest.param("win32", "OSGeo4W/apps/Python312", ["OSGeo4W/bin/python3.exe"], id="OSGeo4W, only the launcher"),
    pytest.param("win32", "miniconda", ["miniconda/python.exe"], id="conda-forge on Windows"),
    pytest.param(
        "darwin", "QGIS.app/Contents/MacOS", ["QGIS.app/Contents/MacOS/bin/python3.12"], id="macOS, bundle until 3.40"
    ),
    pytest.param(
        "darwin", "QGIS.app/Contents/Frameworks", ["QGIS.app/Contents/MacOS/python3.12"], id="macOS, bundle of 3.44"
    ),
    pytest.param(
        "darwin",
        "QGIS.app/Contents/Frameworks/Python.framework/Versions/3.12",
        ["QGIS.app/Contents/Frameworks/Python.framework/Versions/3.12/bin/python3"],
        id="macOS, framework",
    ),
    pytest.param("darwin", "opt/homebrew", ["opt/homebrew/bin/python3.12"], id="Homebrew"),
]


@pytest.mark.parametrize(("system", "prefix", "files"), LAYOUTS)
def test_the_python_of_each_layout(host: HostOf, tmp_path: Path, system: str, prefix: str, files: list[str]) -> None:
    put(tmp_path, *files)
    assert python_candidates(host(system, prefix)) == [tmp_path / file for file in files]


@pytest.mark.parametrize(
    ("system", "prefix", "program"),
    [
        pytest.param("win32", "QGIS/apps/Python312", "QGIS/bin/qgis-bin.exe", id="Windows"),
        pytest.param("darwin", "QGIS.app/Contents/MacOS", "QGIS.app/Contents/MacOS/QGIS", id="macOS"),
    ],
)
def test_qgis_itself_is_never_taken_for_a_python(
    host: HostOf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, prefix: str, program: str
) -> None:
    put(tmp_path, program)
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    assert python_candidates(host(system, prefix)) == []


@pytest.mark.parametrize(
    ("system", "prefix", "root"),
    [
        pytest.param("linux", "usr", "usr", id="Linux"),
        pytest.param("win32", "QGIS 3.40/apps/Python312", "QGIS 3.40", id="Windows"),
        pytest.param("win32", "miniconda", "miniconda", id="conda on Windows"),
        pytest.param("darwin", "QGIS.app/Contents/Frameworks", "QGIS.app", id="macOS"),
    ],
)
def test_the_root_of_an_installation(host: HostOf, tmp_path: Path, system: str, prefix: str, root: str) -> None:
    assert host(system, prefix).root == tmp_path / root


def test_the_launcher_of_windows_names_the_root(host: HostOf) -> None:
    assert host("win32", "apps/Python312", OSGEO4W_ROOT="D:/gis").root == Path("D:/gis")


def test_a_quarantined_bundle_is_refused_because_its_place_changes(host: HostOf) -> None:
    check_installation(host("darwin", "Applications/QGIS.app/Contents/MacOS"))
    with pytest.raises(EnvironmentMissingError, match=r"quarantine.*move QGIS to the folder Applications"):
        check_installation(host("darwin", "private/var/folders/x/AppTranslocation/1-2/d/QGIS.app/Contents/MacOS"))


SHORT = "/Users/Ann/AppData/Roaming/QGIS/QGIS3/profiles/default"
LONG = f"/Users/Ann/AppData/Roaming/QGIS/QGIS3/profiles/{'Geländeaufnahme 空' * 6}"


@pytest.mark.parametrize(
    ("system", "profile", "long_paths", "short_name"),
    [
        pytest.param("win32", SHORT, False, False, id="fits"),
        pytest.param("win32", LONG, False, True, id="too long"),
        pytest.param("win32", LONG, True, False, id="Windows takes long paths"),
        pytest.param("linux", LONG, False, False, id="Linux"),
        pytest.param("darwin", LONG, False, False, id="macOS"),
    ],
)
def test_the_folder_of_the_environment(
    host: HostOf, tmp_path: Path, system: str, profile: str, long_paths: bool, short_name: bool
) -> None:
    given = host(system, "apps/Python312", LOCALAPPDATA=str(tmp_path / "Local"))
    folder = environment_folder(Path(profile), given, long_paths=long_paths)
    if short_name:
        assert folder.parent == tmp_path / "Local" / "pixelwise" and len(folder.name) == 8
        assert folder == environment_folder(Path(profile), given, long_paths=long_paths)
    else:
        assert folder == Path(profile) / "pixelwise" / "environment"


def test_an_environment_that_is_there_stays_the_one(host: HostOf, tmp_path: Path) -> None:
    profile = tmp_path / ("x" * 120)
    (profile / "pixelwise" / "environment").mkdir(parents=True)
    given = host("win32", "apps/Python312", LOCALAPPDATA=str(tmp_path / "Local"))
    assert environment_folder(profile, given, long_paths=False) == profile / "pixelwise" / "environment"


def test_the_environment_is_no_folder_of_qgis_own_path(tmp_path: Path) -> None:
    folder = environment_folder(tmp_path)
    assert not any(Path(entry).is_relative_to(folder) for entry in sys.path)
    # The folder that QGIS itself puts on its path.
    assert not folder.is_relative_to(tmp_path / "python")


@pytest.mark.parametrize(
    ("system", "path", "expected"),
    [
        pytest.param("linux", "/a/b", "/a/b", id="Linux"),
        pytest.param("win32", "C:\\Users\\Jürgen", "\\\\?\\C:\\Users\\Jürgen", id="drive"),
        pytest.param("win32", "\\\\server\\homes\\ann", "\\\\?\\UNC\\server\\homes\\ann", id="server"),
        pytest.param("win32", "\\\\?\\C:\\x", "\\\\?\\C:\\x", id="extended already"),
    ],
)
def test_paths_of_any_length(system: str, path: str, expected: str) -> None:
    assert extended(Path(path), system) == expected


@pytest.mark.parametrize("layout", ["Lib/site-packages", "lib/python3.12/site-packages"])
def test_the_packages_of_an_environment(tmp_path: Path, layout: str) -> None:
    assert site_packages(tmp_path) is None
    (tmp_path / layout).mkdir(parents=True)
    assert site_packages(tmp_path) == tmp_path / layout


def test_this_system() -> None:
    assert places.Host.here().version == sys.version_info[:2]
    assert places.takes_long_paths()
