"""What menus, layers, drops and the browser open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsDirectoryItem, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from pixelwise.algorithms.desktop.model_files import ModelItem
from pixelwise.algorithms.provider import ALGORITHMS

from .fake_window import FakeInterface


def test_the_menu_opens_the_dialog_of_each_algorithm(loaded: FakeInterface, opened: list[Any]) -> None:
    for kind in ALGORITHMS:
        loaded.action(kind().name()).trigger()
    assert opened == [(f"pixelwise:{kind().name()}", {}) for kind in ALGORITHMS]


def test_the_menu_says_what_is_missing(
    loaded: FakeInterface, opened: list[Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PIXELWISE_PYTHON", str(tmp_path / "none"))
    loaded.action("exporttrainingchips").trigger()
    assert len(loaded.bar.warnings) == 1 and "PIXELWISE_PYTHON" in loaded.bar.warnings[0]
    assert opened == []


def test_a_raster_layer_is_classified_from_its_menu(
    loaded: FakeInterface, opened: list[Any], make_raster: Any, make_layer: Any
) -> None:
    (action,) = loaded.layer_actions
    assert action.text() == "Classify with Pixelwise…"
    loaded.layer = QgsVectorLayer(str(make_layer([])), "labels")
    action.trigger()
    assert opened == []
    loaded.layer = QgsRasterLayer(str(make_raster(np.zeros((1, 4, 4), np.uint8))), "ortho")
    action.trigger()
    assert opened == [("pixelwise:classifyraster", {"INPUT": loaded.layer})]


@pytest.mark.parametrize(
    ("name", "taken"),
    [("a.safetensors", True), ("A.SAFETENSORS", True), ("a.tif", False), ("safetensors", False)],
)
def test_a_dropped_file(loaded: FakeInterface, opened: list[Any], name: str, taken: bool) -> None:
    assert loaded.handlers[0].handleFileDrop(f"/models/{name}") is taken
    assert opened == []  # the drop is over first
    QCoreApplication.processEvents()
    assert opened == ([("pixelwise:describemodel", {"MODEL": f"/models/{name}"})] if taken else [])


def test_a_model_dragged_from_the_browser(loaded: FakeInterface, opened: list[Any]) -> None:
    item = ModelItem(None, "/models/a.safetensors")
    (uri,) = item.mimeUris()
    assert item.hasDragEnabled() and uri.providerKey == loaded.handlers[0].customUriProviderKey()
    loaded.handlers[0].handleCustomUriDrop(uri)
    item.handleDoubleClick()
    QCoreApplication.processEvents()
    assert opened == [("pixelwise:describemodel", {"MODEL": "/models/a.safetensors"})] * 2
    describing, classifying = item.actions(loaded.window)
    describing.trigger()
    classifying.trigger()
    assert opened[2:] == [
        ("pixelwise:describemodel", {"MODEL": "/models/a.safetensors"}),
        ("pixelwise:classifyraster", {"MODEL": "/models/a.safetensors"}),
    ]


def test_the_browser_finds_models_in_a_folder(loaded: FakeInterface, tmp_path: Path) -> None:
    for name in ("a.safetensors", "b.txt"):
        (tmp_path / name).touch()
    items = QgsDirectoryItem(None, "folder", str(tmp_path)).createChildren()
    assert [(item.name(), item.path()) for item in items] == [("a.safetensors", str(tmp_path / "a.safetensors"))]
