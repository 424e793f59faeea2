"""What all algorithms share: environment, errors, cancel, signals, outputs."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer

from pixelwise.algorithms import base
from pixelwise.algorithms.base import canceled_by_signals, check_destination, destination_path, processing_errors
from pixelwise.algorithms.check_environment import CheckEnvironmentAlgorithm
from pixelwise.algorithms.classify_raster import ClassifyRasterAlgorithm
from pixelwise.algorithms.describe_model import DescribeModelAlgorithm
from pixelwise.algorithms.install_environment import InstallEnvironmentAlgorithm
from pixelwise.algorithms.provider import ALGORITHMS
from pixelwise.errors import CanceledError, EnvironmentMissingError, InputError, OutputError, WorkerError

# They read a file, or are the cure themselves.
WITHOUT_WORKER = (DescribeModelAlgorithm, InstallEnvironmentAlgorithm, CheckEnvironmentAlgorithm)


@pytest.mark.parametrize("algorithm", [kind for kind in ALGORITHMS if kind not in WITHOUT_WORKER])
def test_without_an_environment_no_algorithm_can_run_and_each_says_the_cure(
    algorithm: type[QgsProcessingAlgorithm], monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_found() -> str:
        raise EnvironmentMissingError("No Python for the worker was found. Run 'make setup'.")

    monkeypatch.setattr(base, "worker_python", none_found)
    assert algorithm().create().canExecute() == (False, "No Python for the worker was found. Run 'make setup'.")


def test_in_the_desktop_the_sentence_links_to_the_panel_that_installs(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_found() -> str:
        raise EnvironmentMissingError("There is no environment in C:\\R&D.")

    monkeypatch.setattr(base, "worker_python", none_found)
    monkeypatch.setattr(base.qgis_utils, "iface", object())
    sentence = ClassifyRasterAlgorithm().create().canExecute()[1]
    assert sentence.endswith("Install it now…</a> There is no environment in C:\\R&amp;D.")


def test_a_run_without_an_environment_fails_with_the_same_sentence(
    raster: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import processing

    monkeypatch.setenv("PIXELWISE_PYTHON", str(tmp_path / "none"))
    with pytest.raises(QgsProcessingException, match="PIXELWISE_PYTHON"):
        processing.run(
            "pixelwise:classifyraster", {"INPUT": str(raster), "MODEL": str(model), "OUTPUT": str(tmp_path / "c.tif")}
        )


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_every_parameter_has_a_tooltip_and_every_algorithm_its_texts(
    algorithm: type[QgsProcessingAlgorithm],
) -> None:
    made = algorithm().create()
    assert [definition.name() for definition in made.parameterDefinitions() if not definition.help()] == []
    text = made.shortHelpString()
    assert all(
        part in text for part in ("Inputs", "Outputs", "Example", "How long it takes", f"pixelwise:{made.name()}")
    )
    assert made.shortDescription() and made.tags()
    assert (base.RESOURCES / f"{made.name()}.svg").is_file()
    assert not made.icon().isNull()


def test_details_of_an_error_go_to_the_log() -> None:
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException, match="It died"), processing_errors(feedback):
        raise WorkerError("It died.", "line 1\nline 2")
    assert "line 2" in feedback.textLog()


def test_unforeseen_errors_keep_their_traceback() -> None:
    with pytest.raises(ZeroDivisionError), processing_errors(QgsProcessingFeedback(False)):
        raise ZeroDivisionError


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_cancels_and_the_former_handler_comes_back(number: int) -> None:
    feedback = QgsProcessingFeedback(False)
    before = signal.getsignal(number)
    with canceled_by_signals(feedback):
        os.kill(os.getpid(), number)
        assert feedback.isCanceled()
    assert signal.getsignal(number) is before


def test_signals_are_left_alone_in_the_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base.qgis_utils, "iface", object())
    before = signal.getsignal(signal.SIGTERM)
    with canceled_by_signals(QgsProcessingFeedback(False)):
        assert signal.getsignal(signal.SIGTERM) is before


def test_signals_are_left_alone_in_another_thread() -> None:
    errors: list[Exception] = []

    def work() -> None:
        try:
            with canceled_by_signals(QgsProcessingFeedback(False)):
                pass
        except ValueError as error:
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert not errors


def run_as_task(
    parameters: dict[str, Any], feedback: QgsProcessingFeedback, after_start: Any = None
) -> tuple[bool, dict[str, Any], str]:
    """Runs Classify raster as dialogs do; gives success, results, and the task's name."""
    algorithm = ClassifyRasterAlgorithm().create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    answers: list[tuple[bool, dict[str, Any]]] = []
    loop = QEventLoop()
    task.executed.connect(lambda ok, results: (answers.append((ok, results)), loop.quit()))
    name = task.description()
    QgsApplication.taskManager().addTask(task)
    if after_start:
        QTimer.singleShot(200, lambda: after_start(task))
    QTimer.singleShot(20000, loop.quit)
    loop.exec()
    QCoreApplication.processEvents()
    return *answers[0], name


def test_a_run_from_a_dialog_is_a_background_task_with_its_name(
    worker: Any, raster: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    original = worker.run

    def run(*given: Any, **more: Any) -> Any:
        threads.append(threading.current_thread())
        return original(*given, **more)

    monkeypatch.setattr(base.runner, "run_job", run)
    given = {"INPUT": str(raster), "MODEL": str(model), "OUTPUT": str(tmp_path / "c.tif")}
    ok, results, name = run_as_task(given, QgsProcessingFeedback(False))
    assert ok and results == {"OUTPUT": str(tmp_path / "c.tif")}
    assert "Classify raster" in name
    assert threads[0] is not threading.main_thread()


@pytest.mark.parametrize("by", ["task manager", "dialog"])
def test_a_cancel_reaches_the_worker(
    raster: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    heard = threading.Event()

    def run(_job: Any, _python: str, feedback: Any, **_: Any) -> Any:
        for _ in range(1000):
            if feedback.isCanceled():
                heard.set()
                raise CanceledError
            threading.Event().wait(0.01)
        raise AssertionError("no cancel")

    monkeypatch.setattr(base.runner, "run_job", run)
    monkeypatch.setattr(base, "worker_python", lambda: "python")
    feedback = QgsProcessingFeedback(False)
    given = {"INPUT": str(raster), "MODEL": str(model), "OUTPUT": str(tmp_path / "c.tif")}
    ok, results, _ = run_as_task(
        given, feedback, lambda task: task.cancel() if by == "task manager" else feedback.cancel()
    )
    assert heard.is_set()
    assert not ok and results == {}


@pytest.mark.parametrize(
    ("value", "path"),
    [
        pytest.param("/a/b.tif", "/a/b.tif", id="path"),
        pytest.param("TEMPORARY_OUTPUT", "", id="temporary"),
        pytest.param(None, "", id="nothing"),
        pytest.param(QgsProcessingOutputLayerDefinition("/a/b.tif"), "/a/b.tif", id="layer of a dialog"),
        pytest.param(QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT"), "", id="temporary layer of a dialog"),
        pytest.param(QgsProperty.fromExpression("'/a/b.tif'"), "", id="expression"),
    ],
)
def test_paths_of_destinations(value: Any, path: str) -> None:
    assert destination_path(value) == path


@pytest.mark.parametrize(
    ("value", "error", "parts"),
    [
        pytest.param("/tmp/m", InputError, ("OUTPUT", "no suffix", ".tif"), id="no suffix"),
        pytest.param("/tmp/m.png", InputError, ("OUTPUT", ".png", ".tif"), id="wrong suffix"),
        pytest.param("/proc/none/m.tif", OutputError, ("/proc/none/m.tif",), id="not writable"),
    ],
)
def test_destinations_that_are_refused(value: str, error: type[Exception], parts: tuple[str, ...]) -> None:
    with pytest.raises(error) as caught:
        check_destination("OUTPUT", value, (".tif",))
    assert all(part in str(caught.value) for part in parts)


def test_an_empty_text_from_the_command_line_is_no_value(class_map: Path, polygon_layer: Any, worker: Any) -> None:
    """qgis_process makes of `--STRATA=`, as the dialog copies it, QGIS's own nothing instead of a text."""
    import processing
    from qgis.core import NULL

    given = {"MAP": str(class_map), "REFERENCE": polygon_layer(), "REFERENCE_FIELD": "kind"}
    texts = ("STRATA", "IGNORE")
    processing.run("pixelwise:assessaccuracy", given | dict.fromkeys(texts, NULL))
    (job,) = worker.jobs
    assert (job.strata, job.ignore) == ({}, [])
