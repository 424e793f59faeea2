"""The panel of the environment: what it says, what it asks, what its buttons do; the engine is faked."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from pixelwise.algorithms import environment_work
from pixelwise.algorithms.desktop import environment_panel as module
from pixelwise.algorithms.desktop.environment_panel import EnvironmentPanel
from pixelwise.algorithms.links import Links, with_way_to_install
from pixelwise.errors import CanceledError, EnvironmentMissingError


def wait_for(condition: Callable[[], Any], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never came"
        QCoreApplication.processEvents()
        time.sleep(0.01)


def wait_for_rest(panel: EnvironmentPanel) -> None:
    """Until nothing runs any more, not even a look."""
    wait_for(lambda: panel.task is None and panel._look is None)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the environment, without one yet; nobody's real environment is looked at."""
    folder = tmp_path / "pixelwise" / "environment"
    for where in (module, environment_work):
        monkeypatch.setattr(where, "environment_place", lambda: folder)

    def nothing(*_: Any) -> None:
        raise EnvironmentMissingError("There is no environment yet.")

    monkeypatch.setattr(module, "find_python", nothing)
    monkeypatch.setattr(environment_work, "find_gpus", list)
    return folder


@pytest.fixture
def panel(place: Path) -> Iterator[EnvironmentPanel]:
    made = EnvironmentPanel()
    made.questions = []
    made.ask = lambda question: made.questions.append(question) or True
    made.look()
    wait_for(lambda: made.state.text())
    yield made
    made.leave()
    made.deleteLater()


def test_it_says_what_is_missing_and_what_an_installation_takes(panel: EnvironmentPanel) -> None:
    assert panel.state.text().startswith("There is no environment yet: install it here")
    assert "0.5 GB to download" in panel.estimate.text() and "minutes" in panel.estimate.text()
    assert panel.install_button.isEnabled() and panel.install_button.text() == "Install"
    assert not panel.cancel_button.isEnabled() and not panel.uninstall_button.isEnabled()
    panel.device.setCurrentText("cu132")
    assert not panel.install_button.isEnabled(), "nobody has said yet what that would be"
    wait_for(panel.install_button.isEnabled)
    assert "2.6 GB to download" in panel.estimate.text()


def test_the_driver_of_the_graphics_card_is_not_waited_for(panel: EnvironmentPanel, monkeypatch: Any) -> None:
    answers, asked = threading.Event(), threading.Event()

    def slow() -> list[Any]:
        asked.set()
        assert answers.wait(20)
        return []

    monkeypatch.setattr(environment_work, "find_gpus", slow)
    panel.look()
    wait_for(asked.is_set)
    # Something else is chosen meanwhile: that is what counts, though its answer comes first.
    panel.device.setCurrentText("cu132")
    wait_for(panel.install_button.isEnabled)
    answers.set()
    late = time.monotonic() + 0.5
    wait_for(lambda: time.monotonic() > late)
    assert "2.6 GB to download" in panel.estimate.text()


def test_a_refusal_installs_nothing(panel: EnvironmentPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment_work, "install", lambda *_: pytest.fail("installed without a yes"))
    panel.ask = lambda _: False
    panel.install_button.click()
    assert panel.task is None


def test_installing_with_progress_and_log(
    panel: EnvironmentPanel, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def install(job: Any, feedback: Any) -> dict[str, Any]:
        feedback.setProgress(40)
        feedback.pushInfo("Step 3 of 5")
        feedback.pushConsoleInfo("Collecting torch")
        go_on.wait(20)
        place.mkdir(parents=True)
        return {"PYTHON": "x"}

    monkeypatch.setattr(environment_work, "install", install)
    panel.install_button.click()
    assert "0.5 GB to download" in panel.questions[0]
    wait_for(lambda: "Collecting torch" in panel.log.toPlainText() and panel.progress.value() == 40)
    assert panel.cancel_button.isEnabled() and not panel.install_button.isEnabled() and not panel.device.isEnabled()
    go_on.set()
    wait_for(panel.repair_button.isEnabled)
    assert panel.task is None and panel.uninstall_button.isEnabled()


def test_a_cancel_leaves_the_way_to_go_on(
    panel: EnvironmentPanel, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def install(job: Any, feedback: Any) -> dict[str, Any]:
        place.mkdir(parents=True)
        (place / "pixelwise.json").write_text('{"source": "cpu", "python": "3", "requirements": []}')
        while not feedback.isCanceled():
            time.sleep(0.01)
        raise CanceledError("Cancelled: it goes on from there.")

    monkeypatch.setattr(environment_work, "install", install)
    panel.install_button.click()
    wait_for(lambda: (place / "pixelwise.json").exists())
    panel.cancel_button.click()
    wait_for_rest(panel)
    assert "it goes on from there" in panel.log.toPlainText()
    assert panel.install_button.text() == "Go on installing" and panel.install_button.isEnabled()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        pytest.param(EnvironmentMissingError("the proxy refused: check it"), "the proxy refused: check it", id="ours"),
        pytest.param(RuntimeError("what nobody expected"), "RuntimeError: what nobody expected", id="unexpected"),
    ],
)
def test_a_failure_is_told_and_can_be_tried_again(
    panel: EnvironmentPanel, monkeypatch: pytest.MonkeyPatch, error: Exception, sentence: str
) -> None:
    def install(*_: Any) -> None:
        raise error

    monkeypatch.setattr(environment_work, "install", install)
    panel.install_button.click()
    wait_for_rest(panel)
    assert sentence in panel.log.toPlainText() and panel.install_button.isEnabled()


@pytest.mark.parametrize(("button", "function"), [("repair_button", "repair"), ("uninstall_button", "uninstall")])
def test_repairing_and_removing_are_asked_for(
    panel: EnvironmentPanel, place: Path, monkeypatch: pytest.MonkeyPatch, button: str, function: str
) -> None:
    place.mkdir(parents=True)
    panel.look()
    wait_for_rest(panel)
    called: list[Any] = []
    monkeypatch.setattr(environment_work, function, lambda *given: called.append(given) or {})
    getattr(panel, button).click()
    wait_for_rest(panel)
    assert len(panel.questions) == len(called) == 1


def test_a_python_of_the_users(panel: EnvironmentPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    panel.use_button.click()
    assert "Choose the Python" in panel.state.text() and panel.task is None

    def refuse(*_: Any) -> None:
        raise EnvironmentMissingError("PYTHON: it lacks torch.")

    monkeypatch.setattr(environment_work, "check_existing", refuse)
    panel.python.setFilePath("/usr/bin/python3")
    panel.use_button.click()
    wait_for_rest(panel)
    assert "it lacks torch" in panel.log.toPlainText()


def test_leaving_ends_what_runs(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    panel, ended = EnvironmentPanel(), threading.Event()
    panel.ask = lambda _: True

    def install(_job: Any, feedback: Any) -> dict[str, Any]:
        while not feedback.isCanceled():
            time.sleep(0.01)
        ended.set()
        raise CanceledError

    monkeypatch.setattr(environment_work, "install", install)
    panel.look()
    wait_for(panel.install_button.isEnabled)
    panel.install_button.click()
    panel.leave()
    assert ended.is_set() or panel.task is None


def test_the_sentence_of_a_missing_environment_leads_to_the_panel() -> None:
    opened: list[bool] = []
    links = Links(lambda: opened.append(True))
    try:
        sentence = with_way_to_install("A <b> & no environment.")
        assert sentence.endswith("A &lt;b&gt; &amp; no environment.") and 'href="pixelwise:environment"' in sentence
        QDesktopServices.openUrl(QUrl("pixelwise:environment"))
    finally:
        links.leave()
    assert opened == [True]
