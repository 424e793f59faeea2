"""The plugin in QGIS: loading and unloading, menu, language."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QMenu, QToolBar

import pixelwise
from pixelwise import plugin as plugin_module
from pixelwise.algorithms.followed_runs import announcements
from pixelwise.algorithms.help_models import MODELS
from pixelwise.algorithms.translation import install_translator, translate
from pixelwise.plugin import PixelwisePlugin

from .fake_window import FakeInterface

IDS = {
    "exporttrainingchips", "importchips", "trainsegmentationmodel", "crossvalidatemodel", "describemodel",
    "classifyraster", "classifyfolder", "vectorizeclasses", "createaccuracysample", "assessaccuracy",
    "installenvironment", "checkenvironment", *MODELS,
}  # fmt: skip


MENU = [
    "Export training chips…", "Import chips…", "Train segmentation model…", "Cross-validate model…",
    "Describe model…", "Classify raster…", "Classify folder of rasters…", "Vectorize classes…",
    "Create accuracy sample…", "Assess accuracy…", "Install environment…", "Check environment…",
    "Training monitor", "Environment", "Sample scene: a first map", "Settings…", "Help",
]  # fmt: skip
TOOLBAR = [
    "Export training chips…", "Train segmentation model…", "Classify raster…", "Vectorize classes…",
    "Assess accuracy…", "Training monitor",
]  # fmt: skip


def test_two_times_loaded_and_unloaded_in_qgis_process(no_provider: Any) -> None:
    for _ in range(2):
        plugin = pixelwise.classFactory(None)
        plugin.initProcessing()
        assert {algorithm.name() for algorithm in no_provider.providerById("pixelwise").algorithms()} == IDS
        plugin.unload()
        assert no_provider.providerById("pixelwise") is None


def test_two_times_loaded_and_unloaded_in_the_desktop(no_provider: Any) -> None:
    window = FakeInterface()
    items = QgsApplication.dataItemProviderRegistry()
    before = len(items.providers())
    for _ in range(2):
        plugin = PixelwisePlugin(window)
        plugin.initGui()
        assert no_provider.providerById("pixelwise") is not None
        assert {menu for menu, _ in window.menu} == {"Pixelwise"}
        assert [action.text() for _, action in window.menu if not action.isSeparator()] == MENU
        assert not any(action.icon().isNull() for _, action in window.menu if not action.isSeparator())
        (toolbar,) = window.window.findChildren(QToolBar)
        assert [action.text() for action in toolbar.actions()] == TOOLBAR
        monitor = window.docks[0]
        assert announcements.watched and monitor.isHidden()
        window.action("trainingmonitor").trigger()
        assert not monitor.isHidden()
        assert [len(list_) for list_ in window.everything()[2:]] == [1, 1, 1]
        assert len(items.providers()) == before + 1
        plugin.unload()
        assert window.everything() == [[], [], [], [], []] and not announcements.watched
        assert len(items.providers()) == before
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert window.window.findChildren(QToolBar) == []
        assert window.raster.findChildren(QMenu) == [] and window.raster.actions() == []
        assert no_provider.providerById("pixelwise") is None


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
        context, text, *_ = call.args
        assert isinstance(context, ast.Constant) and context.value == "Pixelwise", f"{path}:{call.lineno}"
        assert isinstance(text, ast.Constant), f"{path}:{call.lineno}"
    return {call.args[1].value for call in calls}


def test_every_text_can_be_translated(qgis: Any, tmp_path: Path) -> None:
    root = Path(plugin_module.__file__).resolve().parent
    files = [root / "plugin.py", *sorted((root / "algorithms").rglob("*.py"))]
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
