"""A whole life of an environment: real venv and pip, with tiny wheels in the place of torch and the others."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pixelwise.errors import CanceledError, EnvironmentMissingError, OutputError
from pixelwise.jobs.environment import install as module
from pixelwise.jobs.environment.estimate import Estimate
from pixelwise.jobs.environment.install import STEPS, Installation, install, repair, uninstall
from pixelwise.jobs.environment.lock import alone
from pixelwise.jobs.environment.machine import Choice
from pixelwise.jobs.environment.state import is_unfinished, read_state
from pixelwise.jobs.interpreter import program_in

FACTS = {"torch": "2.9", "gdal": "3", "devices": ["cpu"]}


class Feedback:
    """Keeps all it is told; cancels as soon as a text with `cancel_at` comes."""

    def __init__(self, cancel_at: str = "") -> None:
        self.cancel_at = cancel_at
        self.texts: list[str] = []
        self.progress: list[float] = []

    def setProgress(self, percent: float) -> None:
        self.progress.append(percent)

    def pushInfo(self, text: str) -> None:
        self.texts.append(text)

    pushWarning = pushConsoleInfo = pushInfo

    def isCanceled(self) -> bool:
        return bool(self.cancel_at) and any(self.cancel_at in text for text in self.texts)

    def says(self, words: str) -> bool:
        return any(words in text for text in self.texts)


def write_wheel(folder: Path, name: str, version: str = "2.9") -> None:
    information = f"{name}-{version}.dist-info"
    files = {
        f"{name}/__init__.py": f"__version__ = '{version}'\n",
        f"{information}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{information}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")
        record += f"{path},sha256={digest},{len(text)}\n"
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for path, text in (files | {f"{information}/RECORD": record + f"{information}/RECORD,,\n"}).items():
            wheel.writestr(path, text)


@pytest.fixture
def job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Installation:
    """An installation from a folder of wheels of two tiny packages, into a profile with a name that is not ASCII."""
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    for name in ("torch", "torchvision", "small"):
        write_wheel(wheels, name)
    monkeypatch.setattr(module, "torch_requirements", lambda: ["torch>=2.4,<3", "torchvision"])
    monkeypatch.setattr(module, "other_requirements", lambda: ["small"])
    monkeypatch.setattr(module, "shared_versions", lambda _: {"numpy": "1.24.2", "GDAL": "3.6.2"})
    monkeypatch.setattr(module, "prove", lambda *_: dict(FACTS))
    folder = tmp_path / "Prófil 空" / "pixelwise" / "environment"
    return Installation(folder, Choice("cpu", "a test"), str(wheels))


def versions(folder: Path) -> str:
    program = "import torch, small; print(torch.__version__, small.__version__, torch.__file__)"
    return subprocess.run([str(program_in(folder)), "-c", program], capture_output=True, text=True, check=True).stdout


def test_cancelled_resumed_damaged_repaired_and_removed(job: Installation) -> None:
    canceled = Feedback(cancel_at="Step 4 of 5")
    with pytest.raises(CanceledError, match="the next installation goes on from there"):
        install(job, canceled)
    state = read_state(job.folder)
    assert state and state.done == ["venv", "pip", "torch"] and is_unfinished(job.folder)

    resumed = Feedback()
    assert install(job, resumed)["devices"] == ["cpu"]
    assert resumed.says("Step 3 of 5, fetching and unpacking torch: done before.")
    assert resumed.says("Step 4 of 5: fetching") and not is_unfinished(job.folder)
    assert resumed.progress == sorted(resumed.progress) and resumed.progress[-1] == 100
    assert versions(job.folder).split()[:2] == ["2.9", "2.9"] and str(job.folder) in versions(job.folder)
    assert "Successfully installed small-2.9" in job.log.read_text(encoding="utf-8")
    assert not job.cache.exists(), "what was fetched takes no room for ever"

    _nothing_else_is_changed(job)

    (Path(versions(job.folder).split(maxsplit=2)[2].strip()).parent / "__init__.py").unlink()
    mended = Feedback()
    repair(job, mended)
    assert mended.says("Damaged packages: torch") and versions(job.folder).startswith("2.9 2.9")

    assert uninstall(job.folder) and not job.folder.parent.exists()
    assert not uninstall(job.folder)


def _nothing_else_is_changed(job: Installation) -> None:
    settings = (job.folder / "pyvenv.cfg").read_text()
    assert "include-system-site-packages = true" in settings, "GDAL comes from QGIS"
    beside = job.folder.parent
    assert {path.name for path in beside.parents[1].iterdir()} == {"wheels", "Prófil 空"}
    assert {path.name for path in beside.iterdir()} == {"environment", "install.log", "constraints.txt"}
    assert (beside / "constraints.txt").read_text().splitlines() == [
        "numpy>=1.24.2,<2", "GDAL==3.6.2", "opencv-python-headless<4.12", "torch==2.9", "torchvision==2.9",
    ]  # fmt: skip
    assert not any("pixelwise/environment" in entry for entry in sys.path), "QGIS itself never loads any of it"


def test_a_failure_names_its_cause_and_the_next_run_goes_on(job: Installation) -> None:
    wheel = Path(job.wheels) / "small-2.9-py3-none-any.whl"
    aside = wheel.rename(wheel.with_suffix(".aside"))
    with pytest.raises(EnvironmentMissingError, match="small is not in the folder WHEELS"):
        install(job, Feedback())
    assert is_unfinished(job.folder)
    aside.rename(wheel)
    feedback = Feedback()
    install(job, feedback)
    assert feedback.says("Step 3 of 5, fetching and unpacking torch: done before.")


Steps = Callable[..., list[str]]


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Steps:
    """Steps that only tell that they were run; `fails` raises, as a full disk would."""

    def replace(fails: str = "") -> list[str]:
        run: list[str] = []

        def step(name: str) -> Any:
            def work(job: Installation, *_: Any) -> None:
                if name == fails:
                    raise EnvironmentMissingError(name)
                run.append(name)
                if name == "venv":
                    (job.folder / "bin").mkdir(exist_ok=True)
                    (job.folder / "bin" / "python").symlink_to(f"/usr/bin/python3.{sys.version_info[1]}")
                    (job.folder / "pyvenv.cfg").touch()

            return work

        table = {name: (title, share, step(name)) for name, (title, share, _) in STEPS.items()}
        monkeypatch.setattr(module, "STEPS", table)
        return run

    return replace


@pytest.fixture
def quick(tmp_path: Path) -> Installation:
    return Installation(tmp_path / "pixelwise" / "environment", Choice("cpu", "a test"))


@pytest.mark.parametrize(("fails", "rest"), [("torch", ["torch", "others", "proof"]), ("proof", ["proof"])])
def test_what_is_done_is_not_done_again(quick: Installation, steps: Steps, fails: str, rest: list[str]) -> None:
    steps(fails)
    with pytest.raises(EnvironmentMissingError):
        install(quick, Feedback())
    run = steps()
    install(quick, Feedback())
    assert run == rest


def test_another_build_of_torch_keeps_only_the_environment_itself(quick: Installation, steps: Steps) -> None:
    steps()
    install(quick, Feedback())
    run = steps()
    install(Installation(quick.folder, Choice("cu126", "a new card")), Feedback())
    assert run == ["torch", "others", "proof"]


def test_a_finished_environment_is_only_tried_out(quick: Installation, steps: Steps) -> None:
    steps()
    install(quick, Feedback())
    run = steps()
    install(quick, Feedback())
    assert run == ["proof"]


def test_an_environment_whose_python_is_gone_is_made_anew(quick: Installation, steps: Steps) -> None:
    steps()
    install(quick, Feedback())
    python = quick.folder / "bin" / "python"
    python.unlink()
    python.symlink_to("/gone with the last update of QGIS")
    run, feedback = steps(), Feedback()
    with pytest.raises(FileExistsError):  # the real step empties the folder first
        repair(quick, feedback)
    assert run == ["venv"] and feedback.says("made anew")


def test_a_small_disk_is_refused_before_anything_is_written(
    quick: Installation, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = steps()
    monkeypatch.setattr(module, "estimate", lambda *_, **__: Estimate(2.6, 5.7, 1.0, (3, 30)))
    with pytest.raises(OutputError, match=r"About 8\.3 GB are needed .* 1\.0 GB are free .*DEVICE cpu"):
        install(quick, Feedback())
    assert run == [] and not quick.folder.exists()


@pytest.mark.parametrize("act", ["install", "uninstall"])
def test_a_folder_with_other_files_is_left_alone(quick: Installation, steps: Steps, act: str) -> None:
    steps()
    quick.folder.mkdir(parents=True)
    (quick.folder / "thesis.txt").write_text("years of work")
    with pytest.raises(OutputError, match="holds other files"):
        install(quick, Feedback()) if act == "install" else uninstall(quick.folder)
    assert (quick.folder / "thesis.txt").exists()


def test_a_link_is_removed_and_not_what_it_points_to(quick: Installation, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    quick.folder.parent.mkdir()
    quick.folder.symlink_to(tmp_path / "elsewhere")
    assert uninstall(quick.folder) and (tmp_path / "elsewhere").is_dir()


def test_an_environment_in_use_is_not_half_removed(
    quick: Installation, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps()
    install(quick, Feedback())

    def refuse(*_: Any) -> None:
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OutputError, match=r"in use \(Access is denied\): end all runs"):
        uninstall(quick.folder)
    assert (quick.folder / "pyvenv.cfg").exists()


def test_two_windows_do_not_install_at_once(quick: Installation, steps: Steps) -> None:
    run = steps()
    with alone(quick.folder.parent), pytest.raises(EnvironmentMissingError, match="being installed or removed already"):
        install(quick, Feedback())
    install(quick, Feedback())
    assert run == list(STEPS)


def test_names_and_passwords_of_a_proxy_do_not_come_into_the_log(job: Installation) -> None:
    seen = Feedback()
    job.proxy = {"HTTPS_PROXY": "http://ann:secret@proxy:3128"}
    write_wheel(Path(job.wheels), "small")
    pip = module._pip(job)
    teller = module.Teller(seen, seen.texts.append)
    job.folder.parent.mkdir(parents=True)
    pip.run([sys.executable, "-c", "print('via http://ann:secret@proxy:3128')"], "torch", teller)
    assert seen.says("via http://…@proxy:3128") and not seen.says("secret")
    with pytest.raises(EnvironmentMissingError, match="…@proxy"):
        pip.run([sys.executable, "-c", "import os; exit(os.environ['HTTPS_PROXY'])"], "torch", teller)


def test_progress_follows_the_bytes_that_have_come(quick: Installation) -> None:
    quick.folder.parent.mkdir(parents=True)
    seen = Feedback()
    teller = module.Teller(seen, seen.texts.append)
    teller.begin(10, 60)
    lines = ["Progress 0 of 1000000", "Progress 500000 of 1000000", "Installing collected packages: torch"]
    module._pip(quick).run([sys.executable, "-c", f"print({chr(10).join(lines)!r})"], "torch", teller, size=0.001)
    assert seen.progress == [10, 10, 32.5, 55] and not seen.says("Progress")
