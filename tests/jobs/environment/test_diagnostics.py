"""The whole check and its page: complete with everything broken, without personal paths, and readable as text."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from pixelwise.errors import CanceledError, EnvironmentMissingError, OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.jobs.environment import diagnostics, hostfacts, page
from pixelwise.jobs.environment.diagnostics import check_environment
from pixelwise.jobs.environment.findings import DOUBTFUL, FAULT, GOOD, Findings, Line, Section
from pixelwise.jobs.environment.page import text_of, write_page

QGIS = {"QGIS": "3.40.6", "Qt": "5.15.8"}
TITLES = ["QGIS", "Computer", "Disks", "Graphics cards", "Worker's Python", "Devices for networks", "Self-test"]


def no_worker() -> tuple[str, dict[str, str]]:
    raise EnvironmentMissingError("There is no Python: install one.")


def test_the_real_worker(tmp_path: Path) -> None:
    feedback = SilentFeedback()
    found = check_environment(QGIS, lambda: (sys.executable, {}), {"Profile": tmp_path}, feedback)
    assert [section.title for section in found.sections] == TITLES
    assert found.works, found.lines_of(FAULT)
    assert found.facts["TORCH"] and "cpu" in found.facts["DEVICES"].split(", ")
    tests = next(section for section in found.sections if section.title == "Self-test")
    assert tests.lines[0].name == "Self-test on cpu"
    assert feedback.progress == 100 and "testing cpu …" in feedback.infos


def broken(*_: Any, **__: Any) -> Any:
    raise RuntimeError("everything is broken")


def test_everything_is_broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("find_cards", "program_lines", "computer_lines", "disk_lines", "ask_worker", "device_lines"):
        monkeypatch.setattr(diagnostics, name, broken)
    monkeypatch.setattr(page, "LOOK", tmp_path / "missing")
    found = check_environment(QGIS, lambda: ("python", {}), {}, SilentFeedback())
    assert [section.title for section in found.sections] == TITLES
    assert not found.works and all(line.cure for line in found.lines_of(FAULT))
    write_page(tmp_path / "page.html", found)
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert text.count("everything is broken") >= 6 and text.rstrip().endswith("</html>")


def test_without_a_worker() -> None:
    found = check_environment(QGIS, no_worker, {}, SilentFeedback())
    faults = {line.name: line for line in found.lines_of(FAULT)}
    assert faults["Python that is used"].found == "There is no Python: install one."
    assert faults["Self-test"].found == "not possible without a Python for the worker"
    assert found.facts == {"TORCH": "", "CUDA": "", "DRIVER": "", "DEVICES": ""}


def test_a_python_that_cannot_be_started(tmp_path: Path) -> None:
    found = check_environment(QGIS, lambda: (str(tmp_path / "none"), {}), {}, SilentFeedback())
    assert "could not be started" in {line.name: line for line in found.lines_of(FAULT)}["Python that is used"].found


def test_the_self_test_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    found = check_environment(QGIS, no_worker, {}, SilentFeedback(), test=False)
    assert "Self-test" not in [section.title for section in found.sections]


class Canceled(SilentFeedback):
    def isCanceled(self) -> bool:
        return "Computer" in self.infos


def test_a_cancel() -> None:
    with pytest.raises(CanceledError):
        check_environment(QGIS, no_worker, {}, Canceled())


def findings(*lines: Line) -> Findings:
    return Findings([Section("Things", list(lines))])


@pytest.mark.parametrize(
    ("lines", "summary"),
    [
        pytest.param([Line("a", "b", GOOD)], "Everything that Pixelwise needs is there and works.", id="good"),
        pytest.param([Line("a", "b", DOUBTFUL)], "Pixelwise can run; 1 thing should be looked at.", id="doubt"),
        pytest.param([Line("a", "b", FAULT)], "1 thing that Pixelwise needs does not work.", id="fault"),
        pytest.param([Line("a", "b", FAULT)] * 2, "2 things that Pixelwise needs do not work.", id="faults"),
    ],
)
def test_summary(lines: list[Line], summary: str) -> None:
    assert findings(*lines).summary == summary


def test_the_page(tmp_path: Path) -> None:
    lines = [
        Line("Disk", f"full in {Path.home()}/maps <b>", FAULT, "5 GiB", f"Empty {Path.home()}/maps."),
        Line("torch", "2.6", GOOD, ">=2.4, <3"),
    ]
    write_page(tmp_path / "page.html", findings(*lines))
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert str(Path.home()) not in text
    assert "full in ~/maps &lt;b&gt;" in text and "&gt;=2.4, &lt;3" in text
    # The faults first, with what to do; then every line with its state in words; at the end all as text.
    assert text.index('class="hints"') < text.index('<tr class="fault">') < text.index("<textarea")
    assert "Empty ~/maps." in text and "✗ does not work" in text and "✓ good" in text
    assert "system-ui" in text, "the look of the reports"
    assert not re.search(r'(src|href)="', text), "needs no other file"


def test_the_text() -> None:
    text = text_of(findings(Line("Disk", "full", FAULT, "5 GiB", "Empty it."), Line("torch", "2.6", GOOD, ">=2.4")))
    assert "✗ Disk: full (needed: 5 GiB) → Empty it." in text and "✓ torch: 2.6\n" in text


def test_a_page_that_cannot_be_written(tiny_disk: Path) -> None:
    (tiny_disk / "full").write_bytes(b"\0" * 500_000)
    with pytest.raises(OutputError):
        write_page(tiny_disk / "page.html", findings(*[Line("a", "b" * 1000)] * 200))


def test_every_fault_has_a_cure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(hostfacts, "LITTLE_DISK", 2**60)
    found = check_environment({"QGIS": "3.2", "Qt": "4"}, no_worker, {"Profile": tmp_path}, SilentFeedback())
    wrong = [*found.lines_of(FAULT), *found.lines_of(DOUBTFUL)]
    assert len(wrong) >= 6 and all(line.cure for line in wrong)
