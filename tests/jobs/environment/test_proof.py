"""An interpreter is accepted only after everything was really imported and torch has computed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from pixelwise.errors import EnvironmentMissingError
from pixelwise.feedback import SilentFeedback
from pixelwise.jobs import interpreter
from pixelwise.jobs.environment import proof
from pixelwise.jobs.environment.estimate import check_space, estimate
from pixelwise.jobs.environment.machine import Choice


def fake(path: Path, lacks: str = "", ending: str = "exit 0") -> Path:
    """A Python that answers the probe for packages, and then ends the proof."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'#!/bin/sh\ncase "$*" in\n*find_spec*) echo "{lacks}";;\n*) {ending};;\nesac\n')
    path.chmod(0o755)
    return path


def test_a_good_interpreter_or_its_folder(tmp_path: Path) -> None:
    facts = 'echo "Importing torch"; echo "FACTS {\\"torch\\": \\"2.9\\", \\"devices\\": [\\"cpu\\"]}"'
    program = fake(tmp_path / "conda" / "bin" / "python", ending=facts)
    for given in (program, tmp_path / "conda"):
        assert proof.check_existing(str(given), SilentFeedback()) == (
            str(program),
            {"torch": "2.9", "devices": ["cpu"]},
        )


@pytest.mark.parametrize(
    ("lacks", "ending", "sentence"),
    [
        pytest.param("torch", "exit 0", "lacks torch: install what it lacks", id="lacks torch"),
        pytest.param("", 'echo "Importing torch"; echo "no cudart"; exit 1', "Importing torch .*cudart", id="raises"),
        pytest.param("", 'echo "Importing cv2"; kill -SEGV $$', "Importing cv2 .*ended with code -11", id="crashes"),
        pytest.param("", "exit 0", "Starting Python .*ended with code 0", id="says nothing"),
    ],
)  # fmt: skip
def test_a_bad_one_is_refused(tmp_path: Path, lacks: str, ending: str, sentence: str) -> None:
    program = fake(tmp_path / "python", lacks, ending)
    with pytest.raises(EnvironmentMissingError, match=sentence):
        proof.check_existing(str(program), SilentFeedback())


def test_what_is_no_python(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentMissingError, match=r"PYTHON: .* is no Python"):
        proof.check_existing(str(tmp_path), SilentFeedback())


def test_packages_beside_the_present_folder_are_not_taken_for_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "not_installed").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(interpreter, "PACKAGES", ("not_installed",))
    monkeypatch.setattr(interpreter, "_complete", set())
    assert interpreter.lack_of(Path(sys.executable)) == "lacks not_installed"


@pytest.mark.parametrize(("version", "expected"), [(sys.version_info[:2], True), ((3, 5), False)])
def test_an_environment_of_another_version_does_not_count(version: tuple[int, int], expected: bool) -> None:
    assert proof.starts(Path(sys.executable), version) is expected


def test_a_python_that_is_gone_does_not_start(tmp_path: Path) -> None:
    assert not proof.starts(tmp_path / "python", sys.version_info[:2])


@pytest.mark.parametrize(
    ("name", "wheels", "download"),
    [("cpu", "", 0.45), ("cu132", "", 2.65), ("cpu", "/wheels", 0.0)],
)
def test_the_estimate(tmp_path: Path, name: str, wheels: str, download: float) -> None:
    found = estimate(Choice(name, ""), tmp_path / "not" / "there", wheels=wheels)
    assert found.download == pytest.approx(download) and found.disk > 1
    assert 1 <= found.minutes[0] <= found.minutes[1] and found.free == pytest.approx(
        os.statvfs(tmp_path).f_bavail * os.statvfs(tmp_path).f_frsize / 1e9, rel=0.2
    )
    check_space(found, tmp_path)
