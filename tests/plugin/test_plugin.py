"""The plugin in QGIS: loading and unloading, menu, language."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QMenu, QToolBar

import pixelwise
from pixelwise.algorithms.followed_runs import announcements
from pixelwise.algorithms.help_models import MODELS
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


def test_the_provider_takes_only_files(qgis: Any) -> None:
    provider = QgsApplication.processingRegistry().providerById("pixelwise")
    assert not provider.supportsNonFileBasedOutput()
    assert provider.defaultRasterFileExtension() == "tif"
    assert provider.defaultVectorFileExtension() == "gpkg"
