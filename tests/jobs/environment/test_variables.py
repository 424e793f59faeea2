"""Variables of a worker on Windows and macOS, whose layouts are faked."""

from __future__ import annotations

from pathlib import Path

import pytest

from pixelwise.jobs.environment.places import Host
from pixelwise.jobs.environment.variables import clean_environment


@pytest.fixture
def windows(tmp_path: Path) -> Host:
    """QGIS in Windows, which has put its folders at the front of PATH, and a conda environment."""
    for folder in (
        "QGIS/bin",
        "QGIS/apps/qgis/bin",
        "System32",
        "conda/Library/bin",
        "conda/Scripts",
        "conda/conda-meta",
    ):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "conda" / "Library" / "share" / "proj").mkdir(parents=True)
    entries = [tmp_path / "QGIS/apps/qgis/bin", tmp_path / "gone", tmp_path / "System32"]
    variables = {
        "PATH": ";".join(map(str, entries)),
        "OSGEO4W_ROOT": str(tmp_path / "QGIS"),
        "PYTHONHOME": "x",
        "PYTHONEXECUTABLE": "x",
        "PROJ_LIB": "of QGIS",
        "HTTPS_PROXY": "kept",
    }
    prefix = tmp_path / "QGIS" / "apps" / "Python312"
    return Host("win32", "amd64", prefix, prefix, (3, 12), variables)


def test_an_environment_of_qgis_finds_the_dlls_of_gdal(windows: Host, tmp_path: Path) -> None:
    environment = tmp_path / "Jürgen 空" / "environment"
    (environment / "Scripts").mkdir(parents=True)
    (environment / "pyvenv.cfg").write_text(f"home = {tmp_path}/QGIS/apps/Python312\n", encoding="utf-8")
    found = clean_environment(str(environment / "Scripts" / "python.exe"), windows)
    folders = [tmp_path / "QGIS/bin", tmp_path / "QGIS/apps/qgis/bin", tmp_path / "System32"]
    assert found["PATH"] == ";".join(map(str, folders)), "first GDAL's DLLs, and nothing that does not exist"
    assert found["USE_PATH_FOR_GDAL_PYTHON"] == "YES" and found["PROJ_LIB"] == "of QGIS"
    assert found["HTTPS_PROXY"] == "kept" and found["PYTHONUTF8"] == "1"
    assert "PYTHONHOME" not in found and "PYTHONEXECUTABLE" not in found


def test_conda_finds_its_own_dlls_and_none_of_qgis(windows: Host, tmp_path: Path) -> None:
    found = clean_environment(str(tmp_path / "conda" / "python.exe"), windows)
    conda = tmp_path / "conda"
    assert found["PATH"].split(";")[:3] == [str(conda), str(conda / "Library/bin"), str(conda / "Scripts")]
    assert str(tmp_path / "QGIS") not in found["PATH"] and str(tmp_path / "System32") in found["PATH"]
    assert found["PROJ_LIB"] == found["PROJ_DATA"] == str(conda / "Library/share/proj")
    assert "USE_PATH_FOR_GDAL_PYTHON" not in found


def test_an_environment_of_a_bundle_is_told_where_its_library_is(tmp_path: Path) -> None:
    contents = tmp_path / "QGIS.app" / "Contents"
    environment = tmp_path / "environment"
    (environment / "bin").mkdir(parents=True)
    text = f"home = {contents}/MacOS\npixelwise-pythonhome = {contents}/Frameworks\n"
    (environment / "pyvenv.cfg").write_text(text, encoding="utf-8")
    host = Host("darwin", "arm64", contents / "Frameworks", contents / "Frameworks", (3, 12), {"PROJ_LIB": "of QGIS"})
    found = clean_environment(str(environment / "bin" / "python"), host)
    assert found["PYTHONHOME"] == str(contents / "Frameworks") and found["PROJ_LIB"] == "of QGIS"


def test_a_conda_environment_in_linux_finds_its_data(tmp_path: Path) -> None:
    for folder in ("conda/conda-meta", "conda/share/gdal", "conda/share/proj", "conda/bin"):
        (tmp_path / folder).mkdir(parents=True)
    host = Host("linux", "x86_64", tmp_path / "usr", tmp_path / "usr", (3, 12), {"GDAL_DATA": "of QGIS"})
    found = clean_environment(str(tmp_path / "conda" / "bin" / "python"), host)
    assert found["GDAL_DATA"] == str(tmp_path / "conda/share/gdal")
