"""A kind of job that only tests have, and a feedback like that of QGIS."""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import psutil
import pytest

from pixelwise.jobs import runner
from pixelwise.jobs.kinds import KINDS

PROBE_WORKER = Path(__file__).parent / "probe_worker.py"


class QgisLikeFeedback:
    """Has the methods of QgsProcessingFeedback, and so no pushMetrics."""

    def __init__(self, cancel_at: str = "") -> None:
        self.cancel_at = cancel_at
        self.progress: list[float] = []
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.debug: list[str] = []

    def setProgress(self, percent: float) -> None:
        self.progress.append(percent)

    def pushInfo(self, text: str) -> None:
        self.infos.append(text)

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)

    def pushDebugInfo(self, text: str) -> None:
        self.debug.append(text)

    def pushConsoleInfo(self, text: str) -> None:
        raise AssertionError("not used")

    def isCanceled(self) -> bool:
        return bool(self.cancel_at) and any(text.startswith(self.cancel_at) for text in self.infos)

    def numbers(self, word: str) -> list[int]:
        """The process numbers that were announced as "WORD 123"."""
        return [int(text.split()[1]) for text in self.infos if text.startswith(word)]


@pytest.fixture
def probe_module(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """probe_worker.py as a module, its kind of job known to this process."""
    specification = importlib.util.spec_from_file_location("probe_worker", PROBE_WORKER)
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    monkeypatch.setitem(sys.modules, "probe_worker", module)
    specification.loader.exec_module(module)
    monkeypatch.setitem(KINDS, "probe", module.PROBE_KIND)
    return module


@pytest.fixture
def run_probe(probe_module: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Any]:
    """`run_probe(action, text, feedback, **variables)` runs a probe job in a worker."""
    monkeypatch.setattr(runner, "PROGRAM", PROBE_WORKER)

    def run(action: str, text: str = "", feedback: Any = None, **variables: str) -> dict[str, Any]:
        job = probe_module.ProbeJob(str(tmp_path / "result.txt"), action, text)
        return runner.run_job(job, sys.executable, feedback or QgisLikeFeedback(), environment=variables)

    return run


@pytest.fixture
def qgis_feedback() -> type[QgisLikeFeedback]:
    return QgisLikeFeedback


@pytest.fixture
def gone() -> Callable[[list[int]], bool]:
    """Whether all these processes end within some seconds; an orphan that nobody has reaped counts as ended."""

    def is_alive(pid: int) -> bool:
        try:
            return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:
            return False

    def wait(pids: list[int]) -> bool:
        assert pids
        end = time.monotonic() + 5
        while any(is_alive(pid) for pid in pids):
            if time.monotonic() > end:
                return False
            time.sleep(0.02)
        return True

    return wait
