"""The look for what Qt 6 and QGIS 4 no longer have."""

from __future__ import annotations

from pathlib import Path

import check_qt6
import pytest

pytest.importorskip("qgis.core")
# Beside Qt 5 in one process PyQt6 may not load; `make lint`, which comes before the tests, checks the code in its own.
pytest.importorskip("PyQt6.QtWidgets", exc_type=ImportError)

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


def problems(code: str, folder: Path) -> list[str]:
    (folder / "module.py").write_text(code, encoding="utf-8")
    return list(check_qt6.file_problems(folder / "module.py"))


@pytest.mark.parametrize(("code", "sentence"), GONE)
def test_what_is_gone_is_found(code: str, sentence: str, tmp_path: Path) -> None:
    found = problems(code, tmp_path)
    assert len(found) == 1 and sentence in found[0]
    assert f"module.py:{1 + code.count(chr(10))}:" in found[0]


@pytest.mark.parametrize("code", KEPT)
def test_what_is_kept_is_not_found(code: str, tmp_path: Path) -> None:
    assert problems(code, tmp_path) == []


def test_the_plugin_is_clean(capsys: pytest.CaptureFixture[str]) -> None:
    root = Path(__file__).resolve().parents[2]
    assert check_qt6.main(root) == 0, capsys.readouterr().out
