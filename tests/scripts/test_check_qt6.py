"""The look for what Qt 6 and QGIS 4 no longer have."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
ROOT = Path(__file__).resolve().parents[2]

GONE = [
    pytest.param("from PyQt5.QtCore import Qt", "import from qgis.PyQt", id="PyQt5"),
    pytest.param("import sip", "import from qgis.PyQt", id="sip"),
    pytest.param("from qgis.PyQt.QtCore import QRegExp", "does not exist in PyQt6", id="class that is gone"),
    pytest.param("from qgis.PyQt.QtCore import Qt\nQt.UserRole", "Qt.UserRole does not exist", id="enum of Qt"),
    pytest.param("from qgis.PyQt.QtCore import QVariant\nQVariant.Int", "QMetaType.Type", id="QVariant's types"),
    pytest.param("from qgis.PyQt.QtWidgets import QDialog\nQDialog().exec_()", "write exec()", id="exec_"),
    pytest.param(
        "from qgis.core import QgsFeatureRenderer as R\nR.Filter", "Capability.Filter", id="enum of QGIS"
    ),
]  # fmt: skip
KEPT = [
    pytest.param("from qgis.PyQt.QtCore import Qt\nQt.ItemDataRole.UserRole", id="enum with its class"),
    pytest.param(
        "from qgis.PyQt.QtGui import QAction\nfrom qgis.PyQt.QtWidgets import QAction as A", id="QAction of both"
    ),
    pytest.param("from qgis.PyQt.QtCore import pyqtSignal, QVariant", id="what qgis.PyQt makes"),
    pytest.param(
        "from qgis.core import QgsFeatureRenderer as R\nR.Capability.Filter", id="enum of QGIS with its class"
    ),
    pytest.param("from .dialogs import exec_dialog\nprint('exec_')", id="own names"),
]


CASES = {case.id: case.values[0] for case in GONE + KEPT}


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    """A process of its own: where QGIS with Qt 5 is fully loaded, it lets nobody import PyQt6."""
    command = [sys.executable, str(ROOT / "scripts" / "check_qt6.py"), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def problems(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What is found in each of the cases, from one look at all."""
    folder = tmp_path_factory.mktemp("qt6")
    for name, code in CASES.items():
        (folder / f"{name}.py").write_text(str(code), encoding="utf-8")
    done = check(folder)
    assert done.returncode == 1, done.stderr
    *found, total = done.stdout.splitlines()
    assert total == f"Qt 6: {len(GONE)} problem(s)"
    return {name: [line for line in found if line.startswith(f"{folder / name}.py:")] for name in CASES}


@pytest.mark.parametrize(("code", "sentence"), GONE)
def test_what_is_gone_is_found(
    code: str, sentence: str, problems: dict[str, list[str]], request: pytest.FixtureRequest
) -> None:
    found = problems[request.node.callspec.id]
    assert len(found) == 1 and sentence in found[0]
    assert f".py:{1 + code.count(chr(10))}:" in found[0]


@pytest.mark.parametrize("code", KEPT)
def test_what_is_kept_is_not_found(code: str, problems: dict[str, list[str]], request: pytest.FixtureRequest) -> None:
    assert problems[request.node.callspec.id] == []


def test_the_plugin_is_clean() -> None:
    done = check(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
