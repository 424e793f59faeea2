"""The sample scene: drawn in the worker, loaded with its styles, and the dialogs up to a first map."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsCategorizedSymbolRenderer, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer

from pixelwise.algorithms.desktop import sample_tour
from pixelwise.algorithms.desktop.sample_tour import SampleTour, load_scene, scene_folder, unused
from pixelwise.errors import EnvironmentMissingError, WorkerError
from pixelwise.feedback import SilentFeedback
from pixelwise.jobs import runner
from pixelwise.jobs.jobfile import read_job
from pixelwise.resources.scene.job import SceneJob

SIZE = 128


class Bar:
    def __init__(self) -> None:
        self.told: list[str] = []

    def pushInfo(self, _title: str, text: str) -> None:
        self.told.append(text)

    pushWarning = pushInfo


class Window:
    def __init__(self) -> None:
        self.bar, self.canvas = Bar(), QgsMapCanvas()

    def messageBar(self) -> Bar:
        return self.bar

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas


@pytest.fixture
def tour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SampleTour:
    monkeypatch.setattr(sample_tour, "scene_folder", lambda: tmp_path / "scene")
    monkeypatch.setattr(sample_tour, "worker_python", lambda: sys.executable)
    monkeypatch.setattr(sample_tour, "SceneJob", lambda folder: SceneJob(folder, SIZE))
    return SampleTour(Window())


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """The dialogs that are opened; each is run, and makes what its OUTPUT says."""
    calls: list[tuple[str, dict[str, Any]]] = []

    def open_dialog(_iface: Any, algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
        calls.append((algorithm, parameters))
        return {"OUTPUT": parameters["OUTPUT"]}

    monkeypatch.setattr(sample_tour, "open_dialog", open_dialog)
    return calls


def wait_for(condition: Any) -> None:
    clock = QElapsedTimer()
    clock.start()
    while not condition() and clock.elapsed() < 60_000:
        QCoreApplication.processEvents()
    assert condition()


def test_from_the_menu_to_the_last_dialog(tour: SampleTour, opened: list[Any], tmp_path: Path) -> None:
    tour.start()
    wait_for(lambda: len(opened) == 3)
    folder = tmp_path / "scene"
    assert read_job(folder / "scene.job.json") == ("scene", SceneJob(str(folder), SIZE))
    (export, chips), (train, training), (classify, mapping) = opened
    raster, labels = chips["INPUT"][0], chips["LABELS"]
    assert export == "pixelwise:exporttrainingchips" and chips["CLASS_FIELD"] == "class"
    assert raster.isValid() and labels.isValid() and labels.featureCount() > 3
    assert train == "pixelwise:trainsegmentationmodel" and training["CHIPS"] == chips["OUTPUT"]
    assert training["MAX_MINUTES"] <= 5, "a first map in ten minutes"
    assert classify == "pixelwise:classifyraster"
    assert (mapping["INPUT"], mapping["MODEL"]) == (raster, training["OUTPUT"])
    assert str(folder) in tour._iface.bar.told[0]
    assert tour._iface.canvas.extent().intersects(raster.extent())
    for algorithm, parameters in opened:
        known = QgsApplication.processingRegistry().algorithmById(algorithm).parameterDefinitions()
        assert set(parameters) <= {definition.name() for definition in known}


def test_the_layers_have_styles_and_are_not_doubled(tmp_path: Path) -> None:
    job = SceneJob(str(tmp_path), SIZE)
    found = runner.run_job(job, sys.executable, SilentFeedback())
    assert found["RASTER"] == str(tmp_path / "scene.tif")
    raster, labels = load_scene(tmp_path)
    assert isinstance(labels.renderer(), QgsCategorizedSymbolRenderer)
    assert raster.renderer().type() == "multibandcolor"
    assert [layer.name() for layer in QgsProject.instance().layerTreeRoot().layerOrder()] == [
        "Sample labels", "Sample scene",
    ]  # fmt: skip
    assert load_scene(tmp_path) == (raster, labels)
    assert len(QgsProject.instance().mapLayers()) == 2


def test_a_dialog_that_was_closed_unrun_ends_it(
    tour: SampleTour, opened: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample_tour, "open_dialog", lambda *call: (opened.append(call[1]), {})[1])
    tour.start()
    wait_for(lambda: opened)
    assert opened == ["pixelwise:exporttrainingchips"]


def test_a_fault_is_told_and_nothing_opens(
    tour: SampleTour, opened: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise WorkerError("The disk is full.")

    monkeypatch.setattr(sample_tour.runner, "run_job", fail)
    tour.start()
    wait_for(lambda: tour._iface.bar.told)
    assert tour._iface.bar.told == ["The disk is full."] and opened == []


def test_without_an_environment_the_way_to_install_is_offered(
    tour: SampleTour, opened: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_found() -> str:
        raise EnvironmentMissingError("No Python for the worker was found.")

    monkeypatch.setattr(sample_tour, "worker_python", none_found)
    tour.start()
    (told,) = tour._iface.bar.told
    assert "No Python for the worker was found." in told and "pixelwise:environment" in told
    assert opened == [] and tour.task is None


def test_unloading_cancels_the_drawing(tour: SampleTour, opened: list[Any]) -> None:
    tour.start()
    task = tour.task
    assert task
    tour.leave()
    wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    QCoreApplication.processEvents()
    assert opened == [] and tour._iface.bar.told == []


def test_names_that_are_taken(tmp_path: Path) -> None:
    assert unused(tmp_path / "map.tif") == tmp_path / "map.tif"
    (tmp_path / "map.tif").touch()
    (tmp_path / "map 2.tif").touch()
    assert unused(tmp_path / "map.tif") == tmp_path / "map 3.tif"


def test_the_scene_lies_where_it_is_found_again() -> None:
    assert scene_folder().name == "Pixelwise sample scene" and scene_folder().is_absolute()
