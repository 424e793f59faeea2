"""A worker that runs its job in several processes: real ones for every case."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from pixelwise.errors import CanceledError, PixelwiseError, RasterError, WorkerError
from pixelwise.feedback import SilentFeedback
from pixelwise.jobs import ranks

PROBE_HOST = Path(__file__).parent / "probe_host.py"


class Ending(SilentFeedback):
    """Cancels or stops as soon as the first process is ready."""

    def __init__(self, wish: str = "") -> None:
        super().__init__()
        self.wish = wish

    def isCanceled(self) -> bool:
        return self.wish == "cancel" and self.is_ready()

    def isStopped(self) -> bool:
        return self.wish == "stop" and self.is_ready()

    def is_ready(self) -> bool:
        return any(text.startswith("ready") for text in self.infos)

    def numbers(self) -> list[int]:
        return [int(text.split()[1]) for text in self.infos if text.startswith("rank")]


@pytest.mark.parametrize(("wish", "second"), [("", "done"), ("stop", "wait")])
def test_the_first_of_several_processes_speaks_for_all(
    run_probe: Callable[..., Any], gone: Callable[..., bool], wish: str, second: str
) -> None:
    feedback = Ending(wish)
    text = second if wish else "done"
    outputs = run_probe("together", text, feedback, PROBE_RANKS="2", PROBE_STOP_SECONDS="0.5")
    assert outputs == {"OUTPUT": "from the first"}
    assert len(set(feedback.numbers())) == 2
    assert feedback.warnings == [] and feedback.metrics == [], "the second one's"
    assert gone(feedback.numbers())


@pytest.mark.parametrize(
    ("second", "error", "sentence"),
    [
        pytest.param("fail Two bands.", RasterError, r"^Two bands\.$", id="refuses"),
        pytest.param("raise ZeroDivisionError", WorkerError, "division by zero.*please report", id="fault"),
        pytest.param("raise MemoryError", WorkerError, "^Memory ran out: lower PROBE_SIZE", id="memory"),
        pytest.param("die SIGKILL", WorkerError, r"^Process 2 of 2 was .*SIGKILL.*lower PROBE_SIZE", id="killed"),
        pytest.param("die SIGSEGV", WorkerError, r"^Process 2 of 2 crashed \(SIGSEGV\)", id="crash"),
        pytest.param("exit 3", WorkerError, r"^Process 2 of 2 ended without a result \(exit code 3\)", id="exits"),
    ],
)
def test_the_end_of_one_is_the_end_of_all(
    run_probe: Callable[..., Any], gone: Callable[..., bool], second: str, error: type[PixelwiseError], sentence: str
) -> None:
    feedback = Ending()
    with pytest.raises(error, match=sentence) as caught:
        run_probe("together", second, feedback, PROBE_RANKS="2")
    assert "\n" not in str(caught.value)
    assert not feedback.numbers() or gone(feedback.numbers())
    assert psutil.Process().children() == []


def test_a_cancel_ends_all_even_one_that_does_not_hear_of_it(
    run_probe: Callable[..., Any], gone: Callable[..., bool]
) -> None:
    feedback = Ending("cancel")
    with pytest.raises(CanceledError, match=r"^Cancelled\.$"):
        run_probe("together", "wait", feedback, PROBE_RANKS="2", PROBE_STOP_SECONDS="8")
    assert gone(feedback.numbers())


def test_what_the_processes_print_is_in_the_log_by_their_number(run_probe: Callable[..., Any]) -> None:
    with pytest.raises(WorkerError, match="Process 1 of 2") as caught:
        run_probe("exit", "3", PROBE_RANKS="2")
    assert "[1] last words" in caught.value.details and "[2] last words" in caught.value.details


def test_none_outlives_a_killed_host(gone: Callable[..., bool], tmp_path: Path) -> None:
    command = [sys.executable, str(PROBE_HOST), str(tmp_path / "result.txt"), "together", "wait"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PROBE_RANKS": "2"}) as host:
        assert host.stdout
        pids = [int(host.stdout.readline().split()[1]) for _ in range(2)]
        os.kill(host.pid, signal.SIGKILL)
        assert gone(pids)


def test_each_process_gets_what_torchrun_would_tell_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.setattr(ranks, "core_count", lambda: 9)
    first, second = ranks._variables(2)
    assert (first["RANK"], second["RANK"], second["LOCAL_RANK"]) == ("0", "1", "1")
    assert first["WORLD_SIZE"] == second["LOCAL_WORLD_SIZE"] == "2"
    assert first["OMP_NUM_THREADS"] == "4"
    assert first["MASTER_PORT"] == second["MASTER_PORT"] and int(first["MASTER_PORT"]) > 1023
