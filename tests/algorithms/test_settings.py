"""The plugin's settings: their page in QGIS's options, and that runs really use them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings

from pixelwise.algorithms import base
from pixelwise.algorithms.desktop.options_page import OptionsPage, OptionsPages
from pixelwise.algorithms.parameters import check_device
from pixelwise.algorithms.settings import (
    CACHE_KEY,
    DEVICE_KEY,
    MEMORY_KEY,
    PYTHON_KEY,
    THREADS_KEY,
    default_device,
    worker_variables,
)
from pixelwise.errors import InputError

KEYS = (PYTHON_KEY, DEVICE_KEY, MEMORY_KEY, THREADS_KEY, CACHE_KEY)


@pytest.fixture(autouse=True)
def settings() -> Iterator[QgsSettings]:
    """No settings of the plugin; what there was comes back."""
    found = QgsSettings()
    before = {key: found.value(key) for key in KEYS}
    for key in KEYS:
        found.remove(key)
    yield found
    for key, value in before.items():
        if value is None:
            found.remove(key)
        else:
            found.setValue(key, value)


def test_what_was_left_alone_changes_nothing() -> None:
    assert default_device() == "auto"
    assert worker_variables() == {}


def test_limits_and_the_folder_reach_the_worker(settings: QgsSettings, tmp_path: Path) -> None:
    settings.setValue(THREADS_KEY, 3)
    settings.setValue(MEMORY_KEY, "2048")
    settings.setValue(CACHE_KEY, str(tmp_path))
    assert worker_variables() == {
        "PIXELWISE_THREADS": "3",
        "OMP_NUM_THREADS": "3",
        "PIXELWISE_MEMORY_MB": "2048",
        "HF_HOME": str(tmp_path / "huggingface"),
        "HF_HUB_CACHE": str(tmp_path / "huggingface" / "hub"),
        "TORCH_HOME": str(tmp_path / "torch"),
    }


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param(DEVICE_KEY, "tpu", id="device"),
        pytest.param(THREADS_KEY, "many", id="threads"),
        pytest.param(MEMORY_KEY, "-1", id="memory"),
    ],
)
def test_a_wrong_setting_is_named_with_its_cure(settings: QgsSettings, key: str, value: str) -> None:
    settings.setValue(key, value)
    with pytest.raises(InputError, match=rf"{key} is '{value}'.* Settings ▸ Options ▸ Pixelwise"):
        default_device()
        worker_variables()


@pytest.mark.parametrize(("given", "used"), [("auto", "cuda:1"), (" AUTO ", "cuda:1"), ("cpu", "cpu"), ("mps", "mps")])
def test_the_default_device_is_that_of_runs_without_one(settings: QgsSettings, given: str, used: str) -> None:
    assert check_device("DEVICE", "auto") == "auto"
    settings.setValue(DEVICE_KEY, "cuda:1")
    assert check_device("DEVICE", given) == used


def test_a_run_is_given_the_settings(
    settings: QgsSettings, worker: Any, raster: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import processing

    settings.setValue(DEVICE_KEY, "mps")
    settings.setValue(THREADS_KEY, 2)
    told: list[Any] = []
    run = worker.run
    monkeypatch.setattr(base.runner, "run_job", lambda *given, **more: (told.append(more), run(*given, **more))[1])
    parameters = {"INPUT": str(raster), "MODEL": str(model), "OUTPUT": str(tmp_path / "c.tif")}
    processing.run("pixelwise:classifyraster", parameters)
    assert worker.jobs[0].device == "mps"
    assert told[0]["environment"]["PIXELWISE_THREADS"] == "2"


class Registry:
    """What registers pages of options."""

    def __init__(self) -> None:
        self.pages: list[Any] = []

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.pages.remove(factory)


def test_the_page_shows_the_settings_and_writes_them(settings: QgsSettings, tmp_path: Path) -> None:
    settings.setValue(DEVICE_KEY, "cuda:7")
    settings.setValue(THREADS_KEY, "2")
    registry = Registry()
    pages = OptionsPages(registry)
    assert registry.pages == [pages] and pages.title() == "Pixelwise" and not pages.icon().isNull()
    page = pages.createWidget(None)
    assert (page.device.currentText(), page.threads.value(), page.memory.value()) == ("cuda:7", 2, 0)
    page.device.setCurrentText("cpu")
    page.threads.setValue(0)
    page.memory.setValue(4096)
    page.cache.setFilePath(str(tmp_path))
    page.apply()
    assert default_device() == "cpu"
    assert settings.value(THREADS_KEY) is None and settings.value(PYTHON_KEY) is None
    assert int(settings.value(MEMORY_KEY)) == 4096 and settings.value(CACHE_KEY) == str(tmp_path)
    page.device.setCurrentText("auto")
    page.apply()
    assert settings.value(DEVICE_KEY) is None
    pages.leave()
    assert registry.pages == []


def test_every_field_of_the_page_has_a_tooltip() -> None:
    page = OptionsPage()
    assert all(field.toolTip() for field in (page.python, page.device, page.memory, page.threads, page.cache))


def test_the_page_refuses_a_python_that_cannot_be_used(tmp_path: Path) -> None:
    page = OptionsPage()
    assert page.isValid()
    page.python.setFilePath(str(tmp_path / "none"))
    assert not page.isValid() and str(tmp_path / "none") in page.state.text()
    page.python.setFilePath(sys.executable)
    assert page.isValid() and sys.executable in page.state.text()


def test_the_page_leads_to_the_panel_of_the_environment_and_keeps_what_was_changed() -> None:
    from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout

    shown: list[bool] = []
    pressed: list[bool] = []
    dialog = QDialog()
    page = OptionsPage(dialog, lambda: shown.append(dialog.isVisible()))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    # QGIS saves its options when OK is pressed.
    buttons.accepted.connect(lambda: pressed.append(True))
    buttons.accepted.connect(dialog.accept)
    layout = QVBoxLayout(dialog)
    layout.addWidget(page)
    layout.addWidget(buttons)
    dialog.show()
    next(button for button in page.findChildren(QPushButton) if "Install" in button.text()).click()
    assert pressed == [True] and shown == [False]
