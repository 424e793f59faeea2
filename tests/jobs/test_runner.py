"""Host and worker together: a real worker process for every case."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import psutil
import pytest

from pixelwise.errors import CanceledError, EnvironmentMissingError, PixelwiseError, RasterError, WorkerError
from pixelwise.feedback import SilentFeedback
from pixelwise.jobs import messages, runner, workerprocess
from pixelwise.models.job import CrossValidateJob, TrainJob

Run = Callable[..., dict[str, Any]]
PROBE_HOST = Path(__file__).parent / "probe_host.py"


def test_a_run_gives_outputs_and_forwards_what_it_says(run_probe: Run, qgis_feedback: Any, tmp_path: Path) -> None:
    feedback = qgis_feedback()
    outputs = run_probe("done", "Länder 日本", feedback)
    assert outputs == {"OUTPUT": str(tmp_path / "result.txt"), "MEAN_IOU": None, "COUNT": 3}
    assert feedback.progress == [12.5, 100.0]
    assert feedback.infos == ["info Länder 日本"]
    assert feedback.warnings == ["warning"]
    assert len(feedback.debug) == 1 and sys.executable in feedback.debug[0]
    assert (tmp_path / "result.job.json").is_file()


def test_metrics_reach_a_feedback_that_takes_them(run_probe: Run) -> None:
    feedback = SilentFeedback()
    run_probe("done", feedback=feedback)
    assert feedback.metrics == [{"epoch": 1, "iou": None, "loss": None, "lr": 0.5}]


def test_an_error_of_the_engine_keeps_class_and_sentence(run_probe: Run, qgis_feedback: Any, tmp_path: Path) -> None:
    feedback = qgis_feedback()
    with pytest.raises(RasterError, match=r"^The raster »ä.tif« has 3 bands, the model 4\.$"):
        run_probe("fail", "The raster »ä.tif« has 3 bands, the model 4.", feedback)
    assert not any("Traceback" in text for text in feedback.debug)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param("ZeroDivisionError", "ZeroDivisionError: division by zero.*please report", id="fault"),
        pytest.param("MemoryError", "^Memory ran out: lower PROBE_SIZE", id="memory"),
        pytest.param("torch", "^Memory ran out: lower PROBE_SIZE", id="memory-of-gpu"),
        pytest.param("torch_cpu", "^Memory ran out: lower PROBE_SIZE", id="memory-in-torch"),
        pytest.param("disk", r"^The disk is full \(/full/map.tif\): free some space", id="disk-full"),
        pytest.param("import", "No module named 'timm'.*Pixelwise ▸ Environment", id="package-missing"),
        pytest.param("exit", "unexpected error.*SystemExit", id="a-library-exits"),
        pytest.param("worker", r"^A part of the engine ended\.$", id="worker-error-of-the-engine"),
    ],
)
def test_an_unexpected_exception_says_what_to_do_and_leaves_a_traceback(
    run_probe: Run, text: str, sentence: str
) -> None:
    with pytest.raises(WorkerError, match=sentence) as caught:
        run_probe("raise", text)
    assert "\n" not in str(caught.value)
    if text != "worker":
        assert "Traceback" in caught.value.details and "in _raise" in caught.value.details


@pytest.mark.parametrize("text", ["SIGKILL", "SIGSEGV", "SIGABRT", "SIGHUP"])
def test_a_worker_that_dies_names_signal_and_cure(run_probe: Run, text: str, tmp_path: Path) -> None:
    cures = {"SIGKILL": "memory ran out: lower PROBE_SIZE", "SIGHUP": "run it again"}
    with pytest.raises(WorkerError, match=f"{text}.*{cures.get(text, 'DEVICE cpu')}") as caught:
        run_probe("die", text)
    assert "last words" in caught.value.details
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("code", [0, 3])
def test_a_worker_that_exits_without_result_names_the_code(run_probe: Run, code: int) -> None:
    with pytest.raises(WorkerError, match=rf"without a result \(exit code {code}\).*last words") as caught:
        run_probe("exit", str(code))
    assert caught.value.details == "last words"


def test_an_exit_code_of_windows_is_a_crash() -> None:
    assert "crashed (access violation)" in workerprocess.death_sentence(0xC0000005, "lower it", deque())


def test_a_cancel_stops_a_busy_run(run_probe: Run, qgis_feedback: Any, gone: Callable[..., bool]) -> None:
    feedback = qgis_feedback(cancel_at="ready")
    start = time.monotonic()
    with pytest.raises(CanceledError, match=r"^Cancelled\.$"):
        run_probe("wait", feedback=feedback)
    assert time.monotonic() - start < messages.STOP_SECONDS / 2
    assert gone(feedback.numbers("ready"))


class Stopping(SilentFeedback):
    """Stops, and when told so cancels too, as soon as the worker is ready."""

    def __init__(self, cancels: bool = False) -> None:
        super().__init__()
        self.cancels = cancels

    def isStopped(self) -> bool:
        return bool(self.infos)

    def isCanceled(self) -> bool:
        return self.cancels and bool(self.infos)


def test_a_stopped_run_ends_as_a_success_and_has_time_for_it(run_probe: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "STOP_SECONDS", 0.2)
    outputs = run_probe("stop", feedback=Stopping(), PROBE_STOP_SECONDS="0.2")
    assert outputs == {"OUTPUT": "the best so far"}


def test_a_cancel_wins_over_a_stop(run_probe: Run) -> None:
    with pytest.raises(CanceledError, match=r"^Cancelled\.$"):
        run_probe("stop", feedback=Stopping(cancels=True), PROBE_STOP_SECONDS="2")


def test_a_feedback_of_qgis_is_not_asked_for_a_stop(run_probe: Run, qgis_feedback: Any) -> None:
    feedback = qgis_feedback(cancel_at="ready")
    assert not hasattr(feedback, "isStopped")
    with pytest.raises(CanceledError):
        run_probe("stop", feedback=feedback)


def test_the_sentence_of_a_cancel_is_the_workers(run_probe: Run) -> None:
    with pytest.raises(CanceledError, match=r"^Cancelled after epoch 3 of 20: the best model so far was kept\.$"):
        run_probe("raise", "canceled")


def test_a_run_that_ignores_the_cancel_is_ended(
    run_probe: Run, qgis_feedback: Any, gone: Callable[..., bool], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(messages, "STOP_SECONDS", 0.3)
    feedback = qgis_feedback(cancel_at="ready")
    start = time.monotonic()
    with pytest.raises(CanceledError, match=r"had not stopped after 0\.3 seconds"):
        run_probe("deaf", feedback=feedback)
    assert time.monotonic() - start < 5  # the worker itself, not told of the shorter time, would take 10 s
    assert gone(feedback.numbers("ready"))
    assert list(tmp_path.iterdir()) == []


def test_parts_are_cleared_of_a_job_in_a_job_too(tmp_path: Path) -> None:
    part = tmp_path / ".m.part-7.safetensors"
    part.touch()
    training = TrainJob("chips", str(tmp_path / "m.safetensors"))
    runner.remove_parts(CrossValidateJob(training, str(tmp_path / "folds")), 7)
    assert not part.exists()


def test_a_worker_ends_itself_when_a_cancel_is_ignored(run_probe: Run, qgis_feedback: Any) -> None:
    with pytest.raises(CanceledError, match="had not stopped"):
        run_probe("deaf", feedback=qgis_feedback(cancel_at="ready"), PROBE_STOP_SECONDS="0.2")


def test_a_done_run_is_not_held_up_by_a_thread(run_probe: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "STOP_SECONDS", 0.3)
    assert run_probe("linger") == {"OUTPUT": "done"}


@pytest.mark.parametrize("action", ["linger", "wait", "deaf", "die"])
def test_nothing_that_a_worker_started_outlives_it(
    run_probe: Run, qgis_feedback: Any, gone: Callable[..., bool], monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    monkeypatch.setattr(messages, "STOP_SECONDS", 0.5)
    feedback = qgis_feedback(cancel_at="ready")
    with nullcontext() if action == "linger" else pytest.raises(PixelwiseError):
        run_probe("parent", action, feedback)
    assert len(feedback.numbers("child")) == 2
    assert gone(feedback.numbers("child"))
    assert psutil.Process().children() == []


@pytest.mark.parametrize(
    ("action", "text", "announced"),
    [
        pytest.param("wait", "", 1, id="job-that-listens"),
        pytest.param("parent", "wait", 3, id="job-that-listens-with-children"),
        pytest.param("parent", "deaf", 3, id="deaf-job-with-children"),
    ],
)
def test_a_worker_ends_when_its_host_is_killed(
    gone: Callable[..., bool], tmp_path: Path, action: str, text: str, announced: int
) -> None:
    command = [sys.executable, str(PROBE_HOST), str(tmp_path / "result.txt"), action, text]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as host:
        assert host.stdout
        pids = [int(host.stdout.readline().split()[1]) for _ in range(announced)]
        assert all(psutil.pid_exists(pid) for pid in pids)
        os.kill(host.pid, signal.SIGKILL)
        assert gone(pids)


def test_a_feedback_that_raises_leaves_no_worker(run_probe: Run, qgis_feedback: Any, gone: Callable[..., bool]) -> None:
    class Deleted(qgis_feedback):  # type: ignore[misc]
        def pushInfo(self, text: str) -> None:
            super().pushInfo(text)
            raise RuntimeError("wrapped C/C++ object has been deleted")

    feedback = Deleted()
    with pytest.raises(RuntimeError, match="deleted"):
        run_probe("wait", feedback=feedback)
    assert gone(feedback.numbers("ready"))


def test_stray_prints_are_kept_as_log(run_probe: Run, qgis_feedback: Any) -> None:
    feedback = qgis_feedback()
    junk = r"site says hello\n[1, 2]\n{\"type\": 7}\n{\"type\": \"done\"}\nno end of line"
    outputs = run_probe("babble", feedback=feedback, PROBE_JUNK=junk)
    assert outputs == {"OUTPUT": ""}
    assert [len(text) for text in feedback.infos] == [3_000_000]
    assert feedback.progress == []
    assert feedback.debug[0].startswith("The worker process")
    for part in ("site says hello", '{"type": "done"}', "no end of line", "stray print", "stray bytes", "stray child"):
        assert part in feedback.debug[-1]


def test_a_line_without_end_is_cut(run_probe: Run, qgis_feedback: Any) -> None:
    feedback = qgis_feedback()
    run_probe("done", feedback=feedback, PROBE_LONG_LINE="1")
    assert len(feedback.debug[-1]) < 3 * workerprocess.KEPT_CHARACTERS
    assert feedback.progress == [12.5, 100.0]


def test_much_on_stderr_blocks_nothing(run_probe: Run, qgis_feedback: Any) -> None:
    feedback = qgis_feedback()
    assert run_probe("flood", feedback=feedback) == {"OUTPUT": "done"}
    lines = feedback.debug[-1].splitlines()
    assert len(lines) == workerprocess.KEPT_LINES + 1
    assert all(len(line) <= workerprocess.KEPT_CHARACTERS for line in lines)


def test_paths_with_spaces_and_other_alphabets(
    run_probe: Run, monkeypatch: pytest.MonkeyPatch, probe_module: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "Карта der Wälder (2)"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    job = probe_module.ProbeJob(str(folder / "ä b.txt"), "done", "ß")
    outputs = runner.run_job(job, sys.executable, SilentFeedback())
    assert outputs["OUTPUT"] == job.output
    assert sorted(path.name for path in folder.iterdir()) == ["ä b.job.json", "ä b.txt"]
    assert Path(job.output).read_text(encoding="utf-8") == "ß"


def test_a_python_that_does_not_start(run_probe: Run, probe_module: Any) -> None:
    with pytest.raises(EnvironmentMissingError, match=r"/no/python could not be started .*Pixelwise ▸ Environment"):
        runner.run_job(probe_module.ProbeJob("x"), "/no/python", SilentFeedback())
