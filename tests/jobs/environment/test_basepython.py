"""Environments from QGIS's own Python where venv writes wrong places: bundles of macOS, faked by programs."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pixelwise.errors import EnvironmentMissingError
from pixelwise.jobs.environment.basepython import BasePython, check_started, find_base_python, mend_environment
from pixelwise.jobs.environment.places import Host

NUMBER = "{}.{}".format(*sys.version_info[:2])


def fake(path: Path, answer: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{answer}\n")
    path.chmod(0o755)
    return path


def bundle(tmp_path: Path) -> Host:
    prefix = tmp_path / "QGIS.app" / "Contents" / "Frameworks"
    return Host("darwin", "arm64", prefix, prefix, sys.version_info[:2], {})


def test_this_qgis_has_a_python() -> None:
    found = find_base_python(Host.here())
    assert found.program.name.startswith("python3") and found.home == ""


def test_a_bundle_that_starts_only_with_its_library_named(tmp_path: Path) -> None:
    host = bundle(tmp_path)
    program = tmp_path / "QGIS.app" / "Contents" / "MacOS" / f"python{NUMBER}"
    fake(program, f'[ -n "$PYTHONHOME" ] || exit 1\necho {NUMBER}')
    assert find_base_python(host) == BasePython(program, str(host.base_prefix))


@pytest.mark.parametrize("answer", ["exit 1", "echo 2.7", "echo nonsense"])
def test_no_python_of_this_version_names_the_way_out(tmp_path: Path, answer: str) -> None:
    fake(tmp_path / "QGIS.app" / "Contents" / "MacOS" / "python3", answer)
    with pytest.raises(EnvironmentMissingError, match=rf"own Python {NUMBER} was not found.*MacOS/python3.*conda"):
        find_base_python(bundle(tmp_path))


def test_a_place_where_the_bundle_was_built_is_mended(tmp_path: Path) -> None:
    folder, program = tmp_path / "environment", fake(tmp_path / "MacOS" / "python3", f"echo {NUMBER}")
    (folder / "bin").mkdir(parents=True)
    (folder / "pyvenv.cfg").write_text("home = /Users/runner/build/bin\ninclude-system-site-packages = true\n")
    (folder / "bin" / "python").symlink_to("/Users/runner/build/bin/python3")
    mend_environment(folder, BasePython(program, "/Library"))
    assert (folder / "pyvenv.cfg").read_text().splitlines() == [
        f"home = {program.parent}", "include-system-site-packages = true", "pixelwise-pythonhome = /Library",
    ]  # fmt: skip
    assert (folder / "bin" / "python").resolve() == program
    assert check_started(folder, bundle(tmp_path)) == folder / "bin" / "python"


def test_a_right_environment_stays_as_it_is(tmp_path: Path) -> None:
    text = f"home = {tmp_path}\nversion = 3.12\n"
    (tmp_path / "pyvenv.cfg").write_text(text)
    mend_environment(tmp_path, BasePython(tmp_path / "python3"))
    assert (tmp_path / "pyvenv.cfg").read_text() == text


def test_an_environment_that_does_not_start(tmp_path: Path) -> None:
    fake(tmp_path / "bin" / "python", "echo \"No module named 'encodings'\" >&2; exit 1")
    with pytest.raises(EnvironmentMissingError, match=r"does not start: make a conda environment"):
        check_started(tmp_path, Host.here())
