"""The worker without a host: in a terminal, on a server; and how its package is found."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from pixelwise.jobs.jobfile import read_job, write_job
from pixelwise.jobs.worker import WorkerFeedback
from pixelwise.version import plugin_version

ROOT = Path(__file__).resolve().parents[2]
PROBE_WORKER = Path(__file__).parent / "probe_worker.py"


@pytest.mark.parametrize(
    ("action", "text", "code", "out", "err"),
    [
        pytest.param("done", "ä", 0, ["12 %", "info ä", "Warning: warning", "100 %", "COUNT: 3"], [], id="done"),
        pytest.param("fail", "Two bands.", 1, [], ["Two bands."], id="failed"),
        pytest.param("raise", "ZeroDivisionError", 1, [], ["Traceback", "please report"], id="unexpected"),
        pytest.param("raise", "canceled", 130, [], ["Cancelled after epoch 3 of 20"], id="cancelled"),
        pytest.param("fly", "", 1, [], ["KeyError"], id="no-such-action"),
    ],
)
def test_plain_text_and_exit_codes(
    probe_module: ModuleType, tmp_path: Path, action: str, text: str, code: int, out: list[str], err: list[str]
) -> None:
    run = _run(probe_module, tmp_path, action, text)
    assert run.returncode == code
    for part in out:
        assert part in run.stdout
    for part in err:
        assert part in run.stderr
    assert ("Traceback" in run.stderr) == ("Traceback" in err or "KeyError" in err)
    assert '{"type"' not in run.stdout


def test_progress_in_plain_text_is_sparse(probe_module: ModuleType, tmp_path: Path) -> None:
    run = _run(probe_module, tmp_path, "flood")
    assert len([line for line in run.stdout.splitlines() if line.endswith("%")]) == 19


def test_the_job_is_kept_beside_its_output(probe_module: ModuleType, tmp_path: Path) -> None:
    _run(probe_module, tmp_path, "done", "x")
    job = probe_module.ProbeJob(str(tmp_path / "result.txt"), "done", "x")
    assert read_job(tmp_path / "result.job.json") == ("probe", job)


def test_a_failed_run_leaves_no_job(probe_module: ModuleType, tmp_path: Path) -> None:
    _run(probe_module, tmp_path, "fail", "No.")
    assert [path.name for path in tmp_path.iterdir()] == ["job.json"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(("action", "again", "code"), [("wait", False, 130), ("deaf", True, None)])
def test_signals_cancel_and_the_second_one_ends(
    probe_module: ModuleType, tmp_path: Path, number: signal.Signals, action: str, again: bool, code: int | None
) -> None:
    with subprocess.Popen(_command(probe_module, tmp_path, action), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout and process.stdout.readline().startswith("ready")
        process.send_signal(number)
        if again:
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.2)
            process.send_signal(number)
    assert process.returncode == (-number if code is None else code)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        pytest.param(["run", "no.json"], "The job file no.json cannot be read", id="no-job-file"),
        pytest.param(["run"], "required: job", id="no-job"),
        pytest.param([], "required: command", id="no-command"),
        pytest.param(["fly", "job.json"], "invalid choice", id="unknown-command"),
    ],
)
def test_wrong_use_ends_with_2(tmp_path: Path, arguments: list[str], sentence: str) -> None:
    run = subprocess.run([sys.executable, str(ROOT), *arguments], cwd=tmp_path, capture_output=True, text=True)
    assert run.returncode == 2
    assert sentence in run.stderr and "Traceback" not in run.stderr


def test_a_broken_job_in_supervised_mode_is_told_in_a_message(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT), "run", "--supervised", "no.json"]
    run = subprocess.run(command, cwd=tmp_path, stdin=subprocess.PIPE, capture_output=True, text=True)
    last = json.loads(run.stdout.splitlines()[-1])
    assert run.returncode == 2
    assert (last["type"], last["error"], last["canceled"]) == ("failed", "JobError", False)


def test_as_a_module() -> None:
    command = [sys.executable, "-m", "pixelwise", "--version"]
    run = subprocess.run(command, cwd=ROOT / "build" / "plugins", capture_output=True, text=True)
    assert run.stdout.strip() == plugin_version()


@pytest.mark.parametrize("name", ["my checkout-1.0", "класс", "pixelwise", "torch", "json"])
def test_a_checkout_runs_under_any_folder_name(tmp_path: Path, name: str) -> None:
    checkout = tmp_path / name
    for folder in ("jobs", "geo", "chips", "models", "maps", "resources"):
        shutil.copytree(ROOT / folder, checkout / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("__init__.py", "__main__.py", "errors.py", "feedback.py", "language.py", "version.py", "metadata.txt"):
        shutil.copy(ROOT / file, checkout)
    run = subprocess.run(
        [sys.executable, str(checkout), "run", "no.json"], cwd=tmp_path, capture_output=True, text=True
    )
    assert (run.returncode, run.stderr) == (2, "The job file no.json cannot be read: No such file or directory.\n")


FINDINGS = """
import json, sys
before = set(sys.modules)
{work}
print(json.dumps(sorted({{name.partition(".")[0] for name in set(sys.modules) - before}} & set(sys.argv[1:]))))
"""
HEAVY = ["torch", "torchvision", "segmentation_models_pytorch", "albumentations", "numpy", "osgeo", "qgis"]


@pytest.mark.parametrize(
    ("work", "allowed"),
    [
        pytest.param("import pixelwise.jobs.runner, pixelwise.jobs.interpreter", set(), id="host"),
        pytest.param("import pixelwise.jobs.worker", set(), id="worker"),
        pytest.param(
            "from pixelwise.jobs.kinds import KINDS, load_entry; load_entry(KINDS['export'])",
            {"numpy", "osgeo"},
            id="export-job",
        ),
    ],
)
def test_only_what_is_needed_is_imported(work: str, allowed: set[str]) -> None:
    command = [sys.executable, "-c", FINDINGS.format(work=work), *HEAVY]
    run = subprocess.run(command, cwd=ROOT / "build" / "plugins", capture_output=True, text=True, check=True)
    assert set(json.loads(run.stdout)) <= allowed


def test_the_package_folder_is_not_on_the_path_of_a_run(tmp_path: Path) -> None:
    code = f"import runpy, sys; sys.argv = ['x', '--version']; sys.path.insert(0, {str(ROOT)!r})\n"
    code += f"try:\n  runpy.run_path({str(ROOT)!r}, run_name='__main__')\nexcept SystemExit: pass\n"
    code += "print(sys.path); import pixelwise.jobs.worker as w; print(w.__file__)"
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    version, path, file = run.stdout.splitlines()
    assert version == plugin_version()
    assert repr(str(ROOT)) not in path
    assert Path(file) == ROOT / "jobs" / "worker.py"


def test_progress_is_clipped_and_thinned() -> None:
    sent: list[float] = []
    feedback = WorkerFeedback(lambda message: sent.append(message["percent"]))
    for percent in (-5, 0, 0.01, 0.05, 0.2, 99.99, 100, 130):
        feedback.setProgress(percent)
    assert sent == [0.0, 0.2, 99.99]


def _command(probe_module: ModuleType, folder: Path, action: str, text: str = "") -> list[str]:
    write_job(folder / "job.json", probe_module.ProbeJob(str(folder / "result.txt"), action, text))
    return [sys.executable, str(PROBE_WORKER), "run", str(folder / "job.json")]


def _run(probe_module: ModuleType, folder: Path, action: str, text: str = "") -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
    command = _command(probe_module, folder, action, text)
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8")
