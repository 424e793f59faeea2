"""The line of a dialog that says what a run will roughly take."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QLabel

from pixelwise.algorithms import estimates
from pixelwise.algorithms.estimates import QUESTIONS, _duration, _memory, question
from pixelwise.errors import PixelwiseError
from pixelwise.jobs.environment.nvidia import Card, Cards


@pytest.fixture(autouse=True)
def on_two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    from pixelwise.models import estimate

    monkeypatch.setattr(estimate, "core_count", lambda: 2)
    monkeypatch.setattr(estimates, "find_cards", lambda: Cards([]))
    monkeypatch.setattr(estimates, "free_memory", lambda: 8 * 2**30)


def algorithm(name: str) -> Any:
    return QgsApplication.processingRegistry().createAlgorithmById(f"pixelwise:{name}")


def answer(name: str, parameters: dict[str, Any]) -> str:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    chosen = algorithm(name)
    given = {one.name(): one.defaultValue() for one in chosen.parameterDefinitions() if not one.isDestination()}
    return question(chosen, given | parameters, context)()


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        pytest.param({}, "at most 42 chip", id="grid"),
        pytest.param({"SPLIT": 0}, "Roughly: 42 chip", id="without splits all are known"),
        pytest.param({"STRIDE": 32, "SPLIT": 0}, "16 chip", id="stride"),
        pytest.param({"PIXEL_SIZE": 2.0, "SPLIT": 0}, "9 chip", id="larger pixels"),
        pytest.param({"KEEP": "labelled"}, "at most 24 chip", id="near the labels"),
        pytest.param({"WINDOWS": "features", "SPLIT": 0}, "3 chip", id="around features"),
        pytest.param({"BANDS": "1", "SPLIT": 0}, "0.086 MB", id="one band takes less room"),
    ],
)
def test_chips(raster: Path, polygon_layer: Any, parameters: dict[str, Any], words: str) -> None:
    labels = polygon_layer()
    base = {"INPUT": [str(raster)], "LABELS": labels.source(), "CHIP_SIZE": 32}
    text = answer("exporttrainingchips", base | parameters)
    assert words in text and "second" in text


def test_chips_in_an_area(raster: Path, polygon_layer: Any, feature_layer: Any) -> None:
    area = feature_layer("Polygon", ("POLYGON((500000 5000100, 500030 5000100, 500030 5000070, 500000 5000100))",))
    QgsProject.instance().addMapLayer(area)
    base = {"INPUT": [str(raster)], "LABELS": polygon_layer().source(), "CHIP_SIZE": 32, "AREA": area.id()}
    assert "at most 4 chip" in answer("exporttrainingchips", base)


@pytest.mark.parametrize(
    ("name", "parameters", "words"),
    [
        ("trainsegmentationmodel", {}, ["training chip", "150 epoch", "second", "on the CPU", "of memory"]),
        ("trainsegmentationmodel", {"ENCODER": "tu-own"}, ["time and memory of this encoder are not known"]),
        ("crossvalidatemodel", {"FOLDS": 5, "FINAL_MODEL": True}, ["6 training(s)", "minute"]),
    ],
)
def test_trainings(chips: str, name: str, parameters: dict[str, Any], words: list[str]) -> None:
    text = answer(name, {"CHIPS": chips} | parameters)
    assert [word for word in words if word not in text] == []


def test_a_training_on_a_card(chips: str, monkeypatch: pytest.MonkeyPatch) -> None:
    card = Card("NVIDIA Tiny", 500, 8000, "550")
    monkeypatch.setattr(estimates, "find_cards", lambda: Cards([card]))
    text = answer("trainsegmentationmodel", {"CHIPS": chips, "BATCH_SIZE": 64})
    assert "NVIDIA Tiny" in text and "only 500 MB" in text and "lower the batch size" in text
    monkeypatch.setattr(estimates, "find_cards", lambda: Cards([replace(card, free=8000)]))
    assert "lower" not in answer("trainsegmentationmodel", {"CHIPS": chips})
    assert "on the CPU" in answer("trainsegmentationmodel", {"CHIPS": chips, "DEVICE": "cpu"})


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, ["0.012 million pixels", "1 window", "10 second", "on the CPU", "of memory"]),
        ({"EXTENT": "500000,500050,5000050,5000100 [EPSG:32633]"}, ["0.0025 million pixels"]),
    ],
)
def test_classifications(raster: Path, model: Path, parameters: dict[str, Any], words: list[str]) -> None:
    text = answer("classifyraster", {"INPUT": str(raster), "MODEL": str(model)} | parameters)
    assert [word for word in words if word not in text] == []


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("exporttrainingchips", {"INPUT": []}),
        ("exporttrainingchips", {"INPUT": ["/no/such.tif"]}),
        ("trainsegmentationmodel", {"CHIPS": "/no/such"}),
        ("classifyraster", {"INPUT": None}),
        ("classifyraster", {"INPUT": "/no/such.tif", "MODEL": "x"}),
    ],
)
def test_nothing_is_said_before_the_dialog_is_filled_in(name: str, parameters: dict[str, Any]) -> None:
    assert answer(name, parameters) == ""


def test_what_cannot_be_understood_is_an_error_of_ours(raster: Path) -> None:
    with pytest.raises(PixelwiseError):
        answer("exporttrainingchips", {"INPUT": [str(raster)], "BANDS": "red"})


def test_gdal_is_left_as_it_was(chips: str) -> None:
    before = gdal.GetUseExceptions()
    answer("trainsegmentationmodel", {"CHIPS": chips})
    assert gdal.GetUseExceptions() == before


@pytest.mark.parametrize(
    ("seconds", "text"), [(1, "5 second"), (43, "45 second"), (200, "3 minute"), (5300, "88 minute"), (9000, "2 hour")]
)
def test_times_have_one_unit(seconds: float, text: str) -> None:
    assert _duration(seconds).startswith(text)


def test_memory_is_compared_with_what_is_free_where_that_is_known() -> None:
    assert "only" in _memory(2000, 1000)
    assert "only" not in _memory(2000, 0) and "only" not in _memory(900, 1000)


def wait_for(line: QLabel, other: str = "") -> str:
    """The line's text as soon as it is another one; at most ten seconds."""
    end = time.monotonic() + 10
    while line.text() == other and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.01)
    return line.text()


@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_the_line_is_in_the_dialog_and_follows_it(
    name: str, raster: Path, polygon_layer: Any, chips: str, model: Path
) -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    labels, ortho = polygon_layer("memory"), QgsRasterLayer(str(raster), "ortho")
    QgsProject.instance().addMapLayers([labels, ortho])
    dialog = AlgorithmDialog(algorithm(name), parent=None)
    (line,) = dialog.findChildren(QLabel, "pixelwise_estimate")
    parameters = {
        "exporttrainingchips": ({"INPUT": [ortho.id()], "CHIP_SIZE": 32}, {"CHIP_SIZE": 64}),
        "trainsegmentationmodel": ({"CHIPS": chips}, {"EPOCHS": 3}),
        "crossvalidatemodel": ({"CHIPS": chips}, {"FOLDS": 3}),
        "classifyraster": ({"INPUT": ortho.id(), "MODEL": str(model)}, {"TEST_TIME_AUGMENTATION": "symmetries"}),
    }[name]
    dialog.setParameters(parameters[0])
    first = wait_for(line)
    assert first.startswith("Roughly: ")
    dialog.setParameters(parameters[1])
    if name != "classifyraster":  # a few pixels take no time, however often
        assert wait_for(line, first).startswith("Roughly: ")
    dialog.close()


def test_a_late_answer_and_a_closed_dialog_do_no_harm(chips: str) -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.PyQt import sip

    dialog = AlgorithmDialog(algorithm("trainsegmentationmodel"), parent=None)
    (line,) = dialog.findChildren(QLabel, "pixelwise_estimate")
    dialog.setParameters({"CHIPS": chips})
    line.ask()
    number = line._number
    line.ask()
    line.show_answer("too late", number)
    assert line.text() != "too late"
    task = line._task
    sip.delete(line)
    task.finished(True)
    dialog.close()
