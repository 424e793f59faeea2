"""The host's side: starts a worker for a job, follows it, and leaves nothing of it behind."""

from __future__ import annotations

import dataclasses
import signal
import tempfile
import time
from pathlib import Path
from typing import Any

from .. import errors
from ..errors import CanceledError, PixelwiseError, WorkerError
from ..geo.outputs import remove_unfinished
from ..language import translate
from . import messages
from .interpreter import clean_environment
from .jobfile import write_job
from .kinds import KINDS, kind_of
from .messages import Message
from .workerprocess import WorkerProcess, death_sentence

PROGRAM = Path(__file__).resolve().parent.parent
POLL_SECONDS = 0.05


def run_job(job: Any, python: str, feedback: Any, *, environment: dict[str, str] | None = None) -> dict[str, Any]:
    """Runs a job in a worker process of its own and gives its outputs and numbers.

    Messages reach `feedback` in the calling thread; methods it does not have are left out. When its `isStopped` turns
    true, a run that can end early ends with what it has, as a success. `environment` is added to the worker's cleaned
    variables. Raises CanceledError, the engine's own PixelwiseError, or WorkerError when the worker failed unexpectedly
    or died.
    """
    kind = KINDS[kind_of(job)]
    with tempfile.TemporaryDirectory(prefix="pixelwise-") as folder:
        path = Path(folder) / "job.json"
        write_job(path, job)
        command = [python, str(PROGRAM), "run", "--supervised", str(path)]
        worker = WorkerProcess(command, clean_environment(python) | (environment or {}))
        try:
            ending = _follow(worker, feedback)
        finally:
            worker.end()
            remove_parts(job, worker.pid)
    error = _error(ending, worker, kind.cure())
    # A WorkerError brings the log along, for whoever reports it.
    if worker.log and not isinstance(error, WorkerError):
        _push(
            feedback, "pushDebugInfo", "\n".join([translate("Pixelwise", "Lines of the worker process:"), *worker.log])
        )
    if error:
        raise error
    assert ending  # nosec B101 # for mypy
    outputs: dict[str, Any] = ending["outputs"]
    return outputs


def _follow(worker: WorkerProcess, feedback: Any) -> Message | None:
    """Forwards messages until the worker has ended or must be ended; gives its `done` or `failed`, if it sent one."""
    ending: Message | None = None
    deadline = float("inf")
    while worker.is_running and time.monotonic() < deadline:
        if not worker.canceled and ending is None and feedback.isCanceled():
            worker.cancel()
            deadline = time.monotonic() + messages.STOP_SECONDS
        if not (worker.stopped or worker.canceled) and ending is None and is_stopped(feedback):
            worker.stop()  # without a deadline: the run still has to finish what it keeps
        message = worker.next_message(POLL_SECONDS)
        if message is not None and forward(message, feedback):
            ending = message
            # What is left is the end of Python, which threads and libraries can hold up.
            deadline = time.monotonic() + messages.STOP_SECONDS
    worker.end()
    while message := worker.next_message(0):
        if forward(message, feedback):
            ending = message
    return ending


def forward(message: Message, feedback: Any) -> bool:
    """Hands a message to the feedback; true if it is the worker's last one."""
    kind = message["type"]
    if kind == "progress":
        feedback.setProgress(message["percent"])
    elif kind == "message":
        feedback.pushInfo(message["text"])
    elif kind == "warning":
        feedback.pushWarning(message["text"])
    elif kind == "metrics":
        _push(feedback, "pushMetrics", message["values"])
    elif kind == "started":
        text = translate("Pixelwise", "The worker process {number} runs {python}")
        _push(feedback, "pushDebugInfo", text.format(number=message["pid"], python=message["python"]))
    return kind in ("done", "failed")


def is_stopped(feedback: Any) -> bool:
    """False for a feedback of QGIS, which knows nothing of an early end."""
    return hasattr(feedback, "isStopped") and bool(feedback.isStopped())


def _push(feedback: Any, method: str, value: Any) -> None:
    if hasattr(feedback, method):
        getattr(feedback, method)(value)


def remove_parts(job: Any, pid: int) -> None:
    """Deletes what a worker that was killed left under temporary names beside the outputs of the job and its parts."""
    for value in vars(job).values():
        if isinstance(value, str) and value:
            remove_unfinished(value, pid)
        elif dataclasses.is_dataclass(value):
            remove_parts(value, pid)


def _error(ending: Message | None, worker: WorkerProcess, cure: str) -> PixelwiseError | None:
    """What there is to raise after a run, in the engine's own class where it has one; None for a run that is done."""
    log = "\n".join(worker.log)
    if ending is None:
        if worker.canceled:
            # The worker keeps the same time-out for the case that its host is gone, and may be first.
            late = worker.killed or worker.process.returncode == -signal.SIGKILL
            return CanceledError(_unstopped() if late else "")
        return WorkerError(death_sentence(worker.process.returncode, cure, worker.log), log)
    if ending["type"] == "done":
        return None
    return failure_error(ending, log)


def failure_error(failure: Message, log: str) -> PixelwiseError:
    """The error that a worker told of, in its own class where that is one of ours."""
    if failure["canceled"]:
        return CanceledError(failure["sentence"])
    found = getattr(errors, failure["error"], None)
    if isinstance(found, type) and issubclass(found, PixelwiseError) and found is not WorkerError:
        return found(failure["sentence"])
    return WorkerError(failure["sentence"], f"{log}\n{failure['traceback']}".strip())


def _unstopped() -> str:
    text = translate(
        "Pixelwise", "Cancelled: the run had not stopped after {seconds:g} seconds, so its process was ended."
    )
    return text.format(seconds=messages.STOP_SECONDS)
