"""The real QGIS window on a virtual screen."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 300


@pytest.fixture
def in_the_window(tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Runs a scenario of window.py, or another script, in the desktop with an own profile, and gives its findings."""
    for program in ("xvfb-run", "qgis"):
        if not shutil.which(program, path="/usr/bin:/bin"):
            pytest.skip(f"{program} is not installed")
    profile = tmp_path / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    (tmp_path / "run").mkdir(mode=0o700)
    (profile / "QGIS3.ini").write_text(
        "[PythonPlugins]\npixelwise=true\nprocessing=true\n[qgis]\ncheckVersion=false\nshowTips=false\n"
        "newProjectDefault=false\n[app]\nprojections\\unknownCrsBehavior=NoAction\n",
        encoding="utf-8",
    )

    def run(algorithm: str, parameters: dict[str, Any], script: str = "window.py", **more: Any) -> dict[str, Any]:
        found = tmp_path / "found.json"
        found.unlink(missing_ok=True)
        scenario = {"then": "finish", "after": 5, "shots": os.environ.get("PIXELWISE_SHOTS", ""), "edit": ""} | more
        scenario |= {"algorithm": algorithm, "parameters": parameters, "found": str(found)}
        (tmp_path / "scenario.json").write_text(json.dumps(scenario), encoding="utf-8")
        environment = {
            "HOME": str(tmp_path),
            "PATH": "/usr/sbin:/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(tmp_path / "run"),
            "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
            "PIXELWISE_PYTHON": str(ROOT / ".venv" / "bin" / "python"),
            "PIXELWISE_SCENARIO": str(tmp_path / "scenario.json"),
            # psutil, which looks for worker processes, is in the worker's environment only.
            "PYTHONPATH": str(psutil_folder(tmp_path)),
        }
        command = ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24", "qgis", "--nologo", "--noversioncheck"]
        command += ["--profiles-path", str(tmp_path), "--code", str(Path(__file__).with_name(script))]
        code, errors = run_in_group(command, environment)
        assert found.exists(), f"QGIS ended early ({code}): {errors[-2000:]}"
        findings: dict[str, Any] = json.loads(found.read_text(encoding="utf-8"))
        assert "error" not in findings, f"{findings.get('step')}: {findings['error']}"
        return findings

    return run


def run_in_group(command: list[str], environment: dict[str, str]) -> tuple[int, str]:
    """The exit code and the errors of a command, which is ended with all that it started when it takes too long."""
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        _, errors = process.communicate(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        raise
    return process.returncode, errors


def psutil_folder(tmp_path: Path) -> Path:
    """A folder that holds psutil alone, so that QGIS sees nothing else of the worker's environment."""
    import psutil

    folder = tmp_path / "only_psutil"
    folder.mkdir(exist_ok=True)
    if not (folder / "psutil").exists():
        (folder / "psutil").symlink_to(Path(psutil.__file__).parent)
    return folder
