"""The plugin in QGIS: loading and unloading, menu, language."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMainWindow

import pixelwise
from pixelwise import plugin as plugin_module
from pixelwise.algorithms.followed_runs import announcements
from pixelwise.algorithms.translation import install_translator, translate
from pixelwise.plugin import PixelwisePlugin

IDS = {
    "exporttrainingchips", "importchips", "trainsegmentationmodel", "crossvalidatemodel", "describemodel",
    "classifyraster", "vectorizeclasses", "createaccuracysample", "assessaccuracy", "chipstrainclassify",
}  # fmt: skip


class FakeMessageBar:
    def __init__(self) -> None:
        self.warnings: list[str] = []

    def pushWarning(self, _title: str, text: str) -> None:
        self.warnings.append(text)


class FakeInterface:
    """What the plugin uses of the window."""

    def __init__(self) -> None:
        self.menu: list[tuple[str, Any]] = []
        self.docks: list[Any] = []
        self.window = QMainWindow()
        self.bar = FakeMessageBar()

    def addPluginToRasterMenu(self, menu: str, action: Any) -> None:
        self.menu.append((menu, action))

    def removePluginRasterMenu(self, menu: str, action: Any) -> None:
        self.menu.remove((menu, action))

    def mainWindow(self) -> QMainWindow:
        return self.window

    def addDockWidget(self, area: Any, dock: Any) -> None:
        self.docks.append(dock)
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: Any) -> None:
        self.docks.remove(dock)
        self.window.removeDockWidget(dock)

    def messageBar(self) -> FakeMessageBar:
        return self.bar


@pytest.fixture
def no_provider(qgis: Any) -> Any:
    """QGIS without this plugin's provider, which the session has; it comes back afterwards."""
    from pixelwise.algorithms.provider import PixelwiseProvider

    registry = QgsApplication.processingRegistry()
    registry.removeProvider("pixelwise")
    yield registry
    if registry.providerById("pixelwise"):
        registry.removeProvider("pixelwise")
    provider = PixelwiseProvider()
    registry.addProvider(provider)
    provider.refreshAlgorithms()
    kept.append(provider)


kept: list[Any] = []


def test_two_times_loaded_and_unloaded_in_qgis_process(no_provider: Any) -> None:
    for _ in range(2):
        plugin = pixelwise.classFactory(None)
        plugin.initProcessing()
        assert {algorithm.name() for algorithm in no_provider.providerById("pixelwise").algorithms()} == IDS
        plugin.unload()
        assert no_provider.providerById("pixelwise") is None


def test_two_times_loaded_and_unloaded_in_the_desktop(no_provider: Any) -> None:
    window = FakeInterface()
    for _ in range(2):
        plugin = PixelwisePlugin(window)
        plugin.initGui()
        assert no_provider.providerById("pixelwise") is not None
        assert [(menu, action.text()) for menu, action in window.menu] == [
            ("Pixelwise", "Export training chips…"),
            ("Pixelwise", "Import chips…"),
            ("Pixelwise", "Train segmentation model…"),
            ("Pixelwise", "Cross-validate model…"),
            ("Pixelwise", "Describe model…"),
            ("Pixelwise", "Classify raster…"),
            ("Pixelwise", "Vectorize classes…"),
            ("Pixelwise", "Create accuracy sample…"),
            ("Pixelwise", "Assess accuracy…"),
            ("Pixelwise", "Training monitor"),
        ]
        assert not any(action.icon().isNull() for _, action in window.menu)
        (monitor,) = window.docks
        assert announcements.watched and monitor.isHidden()
        window.menu[-1][1].trigger()
        assert not monitor.isHidden()
        plugin.unload()
        assert window.menu == [] and window.docks == [] and not announcements.watched
        assert no_provider.providerById("pixelwise") is None


def test_the_menu_opens_the_dialog(no_provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import processing

    opened: list[str] = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", opened.append)
    window = FakeInterface()
    plugin = PixelwisePlugin(window)
    plugin.initGui()
    for _, action in window.menu:
        action.trigger()
    plugin.unload()
    assert opened == [
        "pixelwise:exporttrainingchips", "pixelwise:importchips", "pixelwise:trainsegmentationmodel",
        "pixelwise:crossvalidatemodel", "pixelwise:describemodel", "pixelwise:classifyraster",
        "pixelwise:vectorizeclasses", "pixelwise:createaccuracysample", "pixelwise:assessaccuracy",
    ]  # fmt: skip


def test_the_menu_says_what_is_missing(no_provider: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PIXELWISE_PYTHON", str(tmp_path / "none"))
    window = FakeInterface()
    plugin = PixelwisePlugin(window)
    plugin.initGui()
    window.menu[0][1].trigger()
    plugin.unload()
    assert len(window.bar.warnings) == 1 and "PIXELWISE_PYTHON" in window.bar.warnings[0]


TRANSLATION = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name>Pixelwise</name>
<message><source>Classify raster</source><translation>Raster klassifizieren</translation></message>
</context>
</TS>
"""


@pytest.mark.parametrize("locale", ["de", "de_DE", "de-CH"])
def test_the_language_of_qgis(qgis: Any, tmp_path: Path, locale: str) -> None:
    if not Path("/usr/bin/lrelease").exists():
        pytest.skip("lrelease is not installed")
    source = tmp_path / "pixelwise_de.ts"
    source.write_text(TRANSLATION)
    subprocess.run(["/usr/bin/lrelease", str(source)], check=True, capture_output=True)
    translator = install_translator(locale, tmp_path)
    try:
        assert translate("Pixelwise", "Classify raster") == "Raster klassifizieren"
    finally:
        QCoreApplication.removeTranslator(translator)
    assert translate("Pixelwise", "Classify raster") == "Classify raster"


def test_a_language_without_translation(qgis: Any, tmp_path: Path) -> None:
    assert install_translator("fr", tmp_path) is None


def texts_in(path: Path) -> set[str]:
    """The texts of all calls of `translate`, which must be literals in our context."""
    calls = [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate"
    ]
    for call in calls:
        context, text = call.args
        assert isinstance(context, ast.Constant) and context.value == "Pixelwise", f"{path}:{call.lineno}"
        assert isinstance(text, ast.Constant), f"{path}:{call.lineno}"
    return {call.args[1].value for call in calls}


def test_every_text_can_be_translated(qgis: Any, tmp_path: Path) -> None:
    root = Path(plugin_module.__file__).resolve().parent
    files = [root / "plugin.py", *sorted((root / "algorithms").glob("*.py"))]
    expected = set().union(*(texts_in(path) for path in files))
    assert len(expected) > 50
    program = Path("/usr/bin/pylupdate5")
    if not program.exists():
        pytest.skip("pylupdate5 is not installed; the texts are literals")
    target = tmp_path / "all.ts"
    subprocess.run([str(program), "-noobsolete", *map(str, files), "-ts", str(target)], check=True, capture_output=True)
    tree = ElementTree.parse(target)
    assert [name.text for name in tree.iter("name")] == ["Pixelwise"]
    assert {source.text for source in tree.iter("source")} == expected


def test_the_provider_takes_only_files(qgis: Any) -> None:
    provider = QgsApplication.processingRegistry().providerById("pixelwise")
    assert not provider.supportsNonFileBasedOutput()
    assert provider.defaultRasterFileExtension() == "tif"
    assert provider.defaultVectorFileExtension() == "gpkg"
