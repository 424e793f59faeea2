"""Check environment: its page and facts, and that it comes to its end whatever is broken."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsSettings,
)

from pixelwise.algorithms import check_environment as module
from pixelwise.errors import EnvironmentMissingError

KEYS = {"OK", "FAULTS", "DOUBTS", "SUMMARY", "TORCH", "CUDA", "DRIVER", "DEVICES", "REPORT"}


class Feedback(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__()
        self.infos: list[str] = []
        self.warnings: list[str] = []

    def pushInfo(self, text: str) -> None:
        self.infos.append(text)

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "worker_python", lambda: sys.executable)


def no_worker() -> str:
    raise EnvironmentMissingError("There is no Python: install one.")


def test_a_sound_environment(worker: None, tmp_path: Path) -> None:
    feedback = Feedback()
    report = str(tmp_path / "page.html")
    found = processing.run("pixelwise:checkenvironment", {"REPORT": report}, feedback=feedback)
    assert set(found) == KEYS and (found["OK"], found["FAULTS"]) == (1, 0)
    assert found["TORCH"] and "cpu" in found["DEVICES"] and found["REPORT"] == report
    text = Path(report).read_text(encoding="utf-8")
    for name in ("QGIS", "Qt", "Python", "GDAL", "torch", "NVIDIA driver", "CUDA of torch", "Device cpu", "Self-test"):
        assert f"<th>{name}" in text
    assert "Disks" in text and any(line.startswith("✓ Self-test on cpu") for line in feedback.infos)


def test_without_a_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "worker_python", no_worker)
    feedback = Feedback()
    report = QgsProcessingUtils.generateTempFilename("page.html")
    found = processing.run("pixelwise:checkenvironment", {"REPORT": report}, feedback=feedback)
    assert found["OK"] == 0 and found["FAULTS"] >= 2 and found["TORCH"] == ""
    assert any("There is no Python: install one." in text for text in feedback.warnings)
    assert "There is no Python: install one." in Path(report).read_text(encoding="utf-8")


def test_it_can_always_be_run() -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("pixelwise:checkenvironment")
    assert algorithm.canExecute() == (True, "")
    assert algorithm.checkParameterValues({}, QgsProcessingContext())[0]


def test_a_page_that_cannot_be_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "worker_python", no_worker)
    (tmp_path / "file").touch()
    feedback = Feedback()
    parameters = {"REPORT": str(tmp_path / "file" / "page.html"), "SELF_TEST": False}
    found = processing.run("pixelwise:checkenvironment", parameters, feedback=feedback)
    assert found["REPORT"] == "" and any("cannot be written" in text for text in feedback.warnings)
    assert any("Python of QGIS" in text for text in feedback.infos), "all of it is in the log"


def test_a_wrong_setting_is_found(worker: None) -> None:
    QgsSettings().setValue(module.CACHE_KEY.replace("cache", "device"), "gpu")
    try:
        feedback = Feedback()
        found = processing.run("pixelwise:checkenvironment", {"SELF_TEST": False, "REPORT": ""}, feedback=feedback)
    finally:
        QgsSettings().remove("pixelwise/device")
    assert found["OK"] == 0 and any("pixelwise/device is 'gpu'" in text for text in feedback.warnings)


def test_nothing_personal_in_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "worker_python", lambda: str(Path.home() / "no" / "python"))
    feedback = Feedback()
    processing.run("pixelwise:checkenvironment", {"SELF_TEST": False, "REPORT": ""}, feedback=feedback)
    said = "\n".join([*feedback.infos, *feedback.warnings])
    assert "~/no/python" in said and f"{Path.home()}/" not in said


def test_a_cancel(worker: None) -> None:
    class Canceled(Feedback):
        def pushInfo(self, text: str) -> None:
            super().pushInfo(text)
            if text.startswith("importing torch"):
                self.cancel()

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("pixelwise:checkenvironment", {"REPORT": ""}, feedback=Canceled())


@pytest.mark.parametrize("key", ["SELF_TEST", "REPORT"])
def test_tooltips(key: str) -> None:
    algorithm: Any = QgsApplication.processingRegistry().algorithmById("pixelwise:checkenvironment")
    assert algorithm.parameterDefinition(key).help()
    for heading in ("Inputs", "Outputs", "Example", "How long it takes"):
        assert f"<h3>{heading}</h3>" in algorithm.shortHelpString()
