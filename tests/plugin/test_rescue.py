"""Where QGIS's own Python cannot load the plugin, the check of the environment is still there."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

import pixelwise

BREAK = """
import sys

class Broken:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {names!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}")

sys.meta_path.insert(0, Broken())
"""


@pytest.mark.parametrize(
    ("names", "line"),
    [
        pytest.param(("osgeo",), "GDAL of QGIS", id="no GDAL"),
        pytest.param(("numpy", "osgeo", "jinja2"), "numpy of QGIS", id="nothing at all"),
    ],
)
def test_the_check_works_where_the_plugin_does_not(
    qgis_process: Any, environment: dict[str, str], tmp_path: Path, names: tuple[str, ...], line: str
) -> None:
    # QGIS runs startup.py of the profile before it loads plugins.
    startup = tmp_path / "profile" / "startup.py"
    startup.write_text(BREAK.format(names=names))
    environment["PYQGIS_STARTUP"] = str(startup)
    listed = qgis_process("list", "--json")
    algorithms = json.loads(listed.stdout)["providers"]["pixelwise"]["algorithms"]
    assert set(algorithms) == {"pixelwise:checkenvironment"}
    page = tmp_path / "page.html"
    done = qgis_process("--json", "run", "pixelwise:checkenvironment", "--", f"REPORT={page}", "SELF_TEST=false")
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["OK"] == 0 and results["FAULTS"] >= 1
    assert f"<th>{line}" in page.read_text(encoding="utf-8")


class FakeInterface:
    """What the rescue uses of the window."""

    def __init__(self) -> None:
        from qgis.PyQt.QtWidgets import QMainWindow

        self.menu: list[Any] = []
        self.warnings: list[str] = []
        self.window = QMainWindow()

    def mainWindow(self) -> Any:
        return self.window

    def addPluginToRasterMenu(self, _menu: str, action: Any) -> None:
        self.menu.append(action)

    def removePluginRasterMenu(self, _menu: str, action: Any) -> None:
        self.menu.remove(action)

    def messageBar(self) -> Any:
        return self

    def pushWarning(self, _title: str, text: str) -> None:
        self.warnings.append(text)


def test_the_window_says_what_to_do(qgis: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    # None makes Python raise ImportError.
    monkeypatch.setitem(sys.modules, "pixelwise.plugin", None)
    iface = FakeInterface()
    plugin: Any = pixelwise.classFactory(iface)
    assert type(plugin).__name__ == "RescuePlugin"
    # The provider of this session has the same name.
    monkeypatch.setattr(plugin, "initProcessing", lambda: None)
    plugin.initGui()
    assert [action.text() for action in iface.menu] == ["Check environment"]
    assert len(iface.warnings) == 1 and "“Check environment” says what to do" in iface.warnings[0]
    plugin.unload()
    assert iface.menu == []
