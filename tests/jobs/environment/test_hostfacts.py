"""What is found out in QGIS's own process, also where that is broken."""

from __future__ import annotations

import importlib
import os
import site
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from pixelwise.jobs.environment import hostfacts
from pixelwise.jobs.environment.findings import DOUBTFUL, FAULT, GOOD, TOLD, Line
from pixelwise.jobs.environment.hostfacts import GIB, card_lines, computer_lines, disk_lines, program_lines
from pixelwise.jobs.environment.nvidia import Card, Cards

QGIS = {"QGIS": "3.40.6-Bratislava", "Qt": "5.15.8"}


def by_name(lines: Any) -> dict[str, Line]:
    return {line.name: line for line in lines}


def break_import(monkeypatch: pytest.MonkeyPatch, name: str, error: Exception) -> None:
    real = importlib.import_module

    def load(asked: str, *more: Any) -> Any:
        if asked == name:
            raise error
        return real(asked, *more)

    monkeypatch.setattr(hostfacts.importlib, "import_module", load)


def test_versions_of_programs() -> None:
    lines = by_name(program_lines(QGIS))
    assert set(lines) == {"Pixelwise", "QGIS", "Qt", "Python of QGIS", "GDAL of QGIS", "numpy of QGIS"}
    assert {line.state for name, line in lines.items() if name != "Pixelwise"} == {GOOD}
    assert lines["QGIS"].supported == ">=3.34, <=4.99"


@pytest.mark.parametrize(
    ("qgis", "name"),
    [
        pytest.param({"QGIS": "3.28.1-Firenze", "Qt": "5.15.8"}, "QGIS", id="QGIS too old"),
        pytest.param({"QGIS": "3.40.6", "Qt": "5.12"}, "Qt", id="Qt too old"),
    ],
)
def test_versions_that_are_not_supported(qgis: dict[str, str], name: str) -> None:
    line = by_name(program_lines(qgis))[name]
    assert line.state == DOUBTFUL and line.cure == f"Install a {name} of these versions."


@pytest.mark.parametrize(
    ("module", "error", "name", "cure"),
    [
        pytest.param(
            "osgeo.gdal", ModuleNotFoundError("No module named 'osgeo'"), "GDAL of QGIS", "QGIS again", id="no GDAL"
        ),
        pytest.param("osgeo.gdal_array", ImportError("multiarray"), "numpy of QGIS", "pip uninstall numpy", id="ABI"),
        pytest.param("numpy", AttributeError("_ARRAY_API"), "numpy of QGIS", "pip uninstall numpy", id="numpy"),
        pytest.param("numpy", ModuleNotFoundError("numpy"), "numpy of QGIS", "Install QGIS again", id="no numpy"),
    ],
)
def test_libraries_that_do_not_import(
    monkeypatch: pytest.MonkeyPatch, module: str, error: Exception, name: str, cure: str
) -> None:
    break_import(monkeypatch, module, error)
    line = by_name(program_lines(QGIS))[name]
    assert line.state == FAULT and str(error) in line.found and cure in line.cure


def test_a_numpy_that_pip_put_over_that_of_qgis(monkeypatch: pytest.MonkeyPatch) -> None:
    import numpy

    monkeypatch.setattr(site, "ENABLE_USER_SITE", True)
    monkeypatch.setattr(site, "getusersitepackages", lambda: str(Path(str(numpy.__file__)).parent.parent))
    line = by_name(program_lines(QGIS))["numpy of QGIS"]
    assert line.state == DOUBTFUL and "pip uninstall numpy" in line.cure


def test_the_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hostfacts, "free_memory", lambda: 8 * GIB)
    lines = by_name(computer_lines())
    assert lines["Memory"].state == GOOD and lines["Memory"].found.startswith("8.0 GiB free of ")
    monkeypatch.setattr(hostfacts, "free_memory", lambda: 1 * GIB)
    assert by_name(computer_lines())["Memory"].state == DOUBTFUL


def test_memory_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    import ctypes

    def installed(kilobytes: Any) -> int:
        kilobytes._obj.value = 16 * 2**20
        return 1

    kernel = SimpleNamespace(GetPhysicallyInstalledSystemMemory=installed)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    assert by_name(computer_lines())["Memory"].found == "16.0 GiB in all"


def test_memory_that_the_system_does_not_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_name: str) -> int:
        raise ValueError("unrecognized configuration name")

    monkeypatch.setattr(os, "sysconf", unknown)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert by_name(computer_lines())["Memory"].found == "unknown"


@pytest.mark.parametrize(
    ("free", "state"),
    [
        pytest.param(50 * GIB, GOOD, id="enough"),
        pytest.param(2 * GIB, DOUBTFUL, id="little"),
        pytest.param(2**20, FAULT, id="nothing"),
    ],
)
def test_room_on_disks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, free: int, state: str) -> None:
    monkeypatch.setattr(hostfacts.shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    line = by_name(disk_lines({"Profile": tmp_path / "not" / "made" / "yet"}))["Profile"]
    assert line.state == state and bool(line.cure) == (state != GOOD)
    assert not (tmp_path / "not").exists()


def test_a_full_disk(tiny_disk: Path) -> None:
    line = by_name(disk_lines({"Profile": tiny_disk}))["Profile"]
    assert line.state == FAULT and "No space left on device" in line.found and "Free some space" in line.cure


def test_no_temporary_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> str:
        raise FileNotFoundError(2, "No usable temporary directory found")

    monkeypatch.setattr(tempfile, "gettempdir", none)
    line = by_name(disk_lines({}))["Temporary files"]
    assert line.state == FAULT and "TMPDIR" in line.cure


@pytest.mark.parametrize(
    ("cards", "name", "state", "found"),
    [
        pytest.param(Cards([]), "NVIDIA driver", TOLD, "none:", id="no card"),
        pytest.param(Cards([], error="mismatch"), "NVIDIA driver", DOUBTFUL, "mismatch", id="driver broken"),
        pytest.param(Cards([Card("RTX", 4096, 8192, "550.1")], "12.4"), "NVIDIA driver", GOOD,
                     "550.1, for CUDA up to 12.4", id="driver"),
        pytest.param(Cards([Card("RTX", 4096, 8192, "550.1")]), "Graphics card 0", TOLD,
                     "RTX, 4.0 GiB free of 8.0 GiB", id="card"),
        pytest.param(Cards([Card("GB10", None, None, "580.1")]), "Graphics card 0", TOLD, "GB10", id="shared memory"),
    ],
)  # fmt: skip
def test_graphics_cards(cards: Cards, name: str, state: str, found: str) -> None:
    line = by_name(card_lines(cards))[name]
    assert line.state == state and line.found.startswith(found)
