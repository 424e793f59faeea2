"""Which Python runs the worker: every place is faked by a small program that answers the probe."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pixelwise.errors import EnvironmentMissingError
from pixelwise.jobs import interpreter
from pixelwise.jobs.interpreter import clean_environment, find_python

Fake = Callable[..., Path]
LAYOUTS = ["bin/python", "bin/python3", "Scripts/python.exe", "python.exe"]


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fake:
    """`fake("venv/bin/python", lacks="torch")` makes a Python that the probe can ask; all real places are hidden."""
    for name, folder in (("PLUGIN_FOLDER", "plugin"), ("_complete", None)):
        monkeypatch.setattr(interpreter, name, tmp_path / folder if folder else set())
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "qgis-environment"))
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path / "qgis"))
    monkeypatch.delenv("PIXELWISE_PYTHON", raising=False)

    def make(path: str, lacks: str = "", code: int = 0) -> Path:
        program = tmp_path / path
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f"#!/bin/sh\necho asked >>{program.parent}/asked\necho '{lacks}'\nexit {code}\n")
        program.chmod(0o755)
        return program

    return make


PLACES = [
    ("setting/bin/python", "the setting pixelwise/python"),
    ("variable/bin/python", "the environment variable PIXELWISE_PYTHON"),
    ("plugin/.venv/bin/python", "the plugin's environment"),
    ("profile/bin/python", "the environment in the user profile"),
    ("qgis-environment/bin/python", "QGIS's own Python"),
    ("qgis/bin/python", "QGIS's own Python"),
]


@pytest.mark.parametrize("first", range(len(PLACES)), ids=[path.split("/")[0] for path, _ in PLACES])
def test_order_of_the_places(fake: Fake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: int) -> None:
    for path, _ in PLACES[first:]:
        fake(path)
    if first <= 1:
        monkeypatch.setenv("PIXELWISE_PYTHON", str(tmp_path / PLACES[1][0]))
    setting = str(tmp_path / PLACES[0][0]) if first == 0 else "  "
    found = find_python(setting, tmp_path / "profile")
    assert (found.python, found.origin) == (str(tmp_path / PLACES[first][0]), PLACES[first][1])


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("place", ["plugin/.venv", "qgis-environment", "qgis"])
def test_layouts_of_all_systems(fake: Fake, place: str, layout: str) -> None:
    program = fake(f"{place}/{layout}")
    assert find_python().python == str(program)


def test_a_setting_may_be_the_folder_of_an_environment(fake: Fake, tmp_path: Path) -> None:
    program = fake("my environment/Scripts/python.exe")
    assert find_python(str(tmp_path / "my environment")).python == str(program)


def test_a_link_is_not_followed_out_of_its_environment(fake: Fake, tmp_path: Path) -> None:
    base = fake("base/python3")
    link = tmp_path / "plugin" / ".venv" / "bin" / "python"
    link.parent.mkdir(parents=True)
    link.symlink_to(base)
    assert find_python().python == str(link)


@pytest.mark.parametrize("place", ["plugin/.venv", "qgis-environment"])
@pytest.mark.parametrize("state", [{"lacks": "torch"}, {"code": 3}])
def test_a_place_without_torch_is_passed_over(fake: Fake, place: str, state: dict[str, str | int]) -> None:
    fake(f"{place}/bin/python", **state)
    program = fake("qgis/bin/python3")
    assert find_python().python == str(program)


def test_nothing_found_names_cures(fake: Fake, tmp_path: Path) -> None:
    with pytest.raises(
        EnvironmentMissingError, match=r"^There is no environment for Pixelwise's calculations yet\. You can install it"
    ) as caught:
        find_python(None)
    ways = ("Raster ▸ Pixelwise ▸ Environment", "installenvironment -- CONFIRM=true")
    for cure in (*ways, "the setting pixelwise/python", "environment variable PIXELWISE_PYTHON"):
        assert cure in str(caught.value)


def test_nothing_found_tells_what_was_looked_at(fake: Fake) -> None:
    fake("plugin/.venv/bin/python", "torch safetensors")
    fake("qgis/bin/python3", "Python>=3.10 torch")
    with pytest.raises(
        EnvironmentMissingError, match=r"python lacks torch, safetensors; .*lacks Python>=3\.10, torch\."
    ):
        find_python(None)


@pytest.mark.parametrize("by_setting", [pytest.param(True, id="setting"), pytest.param(False, id="variable")])
@pytest.mark.parametrize(
    ("path", "state", "sentence"),
    [
        pytest.param("no/python", None, "but there is no Python", id="not-there"),
        pytest.param("", None, "but there is no Python", id="folder-without"),
        pytest.param("x/python", {"lacks": "torch"}, "but that Python lacks torch", id="lacks-torch"),
        pytest.param("x/python", {"code": 1}, "but that Python does not start", id="broken"),
    ],
)
def test_a_given_python_that_cannot_be_used_is_no_silent_fallback(
    fake: Fake,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    by_setting: bool,
    path: str,
    state: dict[str, str | int] | None,
    sentence: str,
) -> None:
    fake("plugin/.venv/bin/python")
    if state is not None:
        fake(path, **state)
    given = str(tmp_path / path)
    if not by_setting:
        monkeypatch.setenv("PIXELWISE_PYTHON", given)
    name = "setting pixelwise/python" if by_setting else "environment variable PIXELWISE_PYTHON"
    with pytest.raises(EnvironmentMissingError, match=f"^The {name} is {given}, {sentence}"):
        find_python(given if by_setting else None)


def test_an_environment_that_is_being_installed_is_not_used(fake: Fake, tmp_path: Path) -> None:
    fake("profile/bin/python")
    (tmp_path / "profile" / "pixelwise.json").write_text('{"source": "cpu", "python": "3.12", "requirements": []}')
    with pytest.raises(EnvironmentMissingError, match=r"profile/bin/python is not completely installed\. You can"):
        find_python(None, tmp_path / "profile")


def test_a_program_that_cannot_be_executed(fake: Fake) -> None:
    program = fake("x/python")
    program.chmod(0o644)
    with pytest.raises(EnvironmentMissingError, match=r"does not start \(Permission denied\)"):
        find_python(str(program))


def test_a_good_answer_is_kept_and_a_bad_one_is_asked_for_again(fake: Fake) -> None:
    program = fake("plugin/.venv/bin/python", "torch")
    for _ in range(2):
        with pytest.raises(EnvironmentMissingError):
            find_python()
    assert _times_asked(program) == 2
    fake("plugin/.venv/bin/python")
    for _ in range(3):
        find_python()
    assert _times_asked(program) == 3


def test_a_new_environment_at_the_same_place_is_asked_again(fake: Fake) -> None:
    program = fake("plugin/.venv/bin/python")
    find_python()
    os.utime(program, (1, 1))
    find_python()
    assert _times_asked(program) == 2


def test_the_probe_of_a_real_python() -> None:
    lack = interpreter.lack_of(Path(sys.executable))
    assert lack == ""
    assert "torch" not in interpreter.PROBE


def test_the_probe_names_what_a_real_python_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpreter, "PACKAGES", ("json", "no_such_package", "nor_this"))
    monkeypatch.setattr(interpreter, "_complete", set())
    assert interpreter.lack_of(Path(sys.executable)) == "lacks no_such_package, nor_this"


@pytest.mark.parametrize(
    ("name", "kept_by_ours", "kept_by_others"),
    [
        ("PYTHONHOME", False, False),
        ("PYTHONPATH", False, False),
        ("QGIS_PREFIX_PATH", False, False),
        ("QT_QPA_PLATFORM", False, False),
        ("GDAL_DATA", True, False),
        ("PROJ_LIB", True, False),
        ("GDAL_CACHEMAX", True, True),
        ("OMP_NUM_THREADS", True, True),
        ("CUDA_VISIBLE_DEVICES", True, True),
    ],
)
def test_variables_of_the_worker(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, kept_by_ours: bool, kept_by_others: bool
) -> None:
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path / "qgis"))
    monkeypatch.setenv(name, "x")
    ours = tmp_path / "environment" / "bin" / "python"
    ours.parent.mkdir(parents=True)
    (tmp_path / "environment" / "pyvenv.cfg").write_text(f"home = {tmp_path}/qgis/bin\nversion = 3.11.2\n")
    other = tmp_path / "conda" / "bin" / "python"
    assert (name in clean_environment(str(ours))) == kept_by_ours
    assert (name in clean_environment(str(tmp_path / "qgis" / "bin" / "python3"))) == kept_by_ours
    assert (name in clean_environment(str(other))) == kept_by_others
    assert clean_environment(str(other))["PYTHONNOUSERSITE"] == "1"


def _times_asked(program: Path) -> int:
    return len((program.parent / "asked").read_text().splitlines())
