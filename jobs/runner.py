"""The host's side: starts a worker for a job, follows it, and leaves nothing of it behind."""

from __future__ import annotations

import dataclasses
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from .. import errors
from ..errors import CanceledError, EnvironmentMissingError, PixelwiseError, WorkerError
from ..geo.outputs import remove_unfinished
from . import messages
from .interpreter import clean_environment
from .jobfile import write_job
from .kinds import KINDS, kind_of
from .messages import Message
from .process import end_group, group_options

PROGRAM = Path(__file__).resolve().parent.parent
POLL_SECONDS = 0.05
# After a kill: for what the system needs to clear away a process, and for the last lines in its pipes.
CLEAR_SECONDS = 5.0
KEPT_LINES = 200
KEPT_CHARACTERS = 2000
LONGEST_LINE = 16 * 1024 * 1024
CRASHES = ("SIGSEGV", "SIGBUS", "SIGABRT", "SIGILL", "SIGFPE")
# Windows tells crashes by exit codes.
WINDOWS_CRASHES = {0xC0000005: "access violation", 0xC00000FD: "stack overflow", 0xC0000409: "stack overrun"}


def run_job(job: Any, python: str, feedback: Any, *, environment: dict[str, str] | None = None) -> dict[str, Any]:
    """Runs a job in a worker process of its own and gives its outputs and numbers.

    Messages reach `feedback` in the calling thread; methods it does not have are left out. When its `isStopped` turns
    true, a run that can end early ends with what it has, as a success. `environment` is added to the worker's cleaned
    variables. Raises CanceledError, the engine's own PixelwiseError, or WorkerError when the
    worker failed unexpectedly or died.
    """
    kind = KINDS[kind_of(job)]
    with tempfile.TemporaryDirectory(prefix="pixelwise-") as folder:
        path = Path(folder) / "job.json"
        write_job(path, job)
        worker = _Worker([python, str(PROGRAM), "run", "--supervised", str(path)], python, environment or {})
        try:
            ending = _follow(worker, feedback)
        finally:
            worker.end()
            _remove_parts(job, worker.pid)
    error = _error(ending, worker, kind.cure)
    # A WorkerError brings the log along, for whoever reports it.
    if worker.log and not isinstance(error, WorkerError):
        _push(feedback, "pushDebugInfo", "\n".join(["Lines of the worker process:", *worker.log]))
    if error:
        raise error
    assert ending
    outputs: dict[str, Any] = ending["outputs"]
    return outputs


class _Worker:
    """A started worker process, the messages it sent, and the last lines of everything else it wrote."""

    def __init__(self, command: list[str], python: str, environment: dict[str, str]) -> None:
        try:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=clean_environment(python) | environment,
                **group_options(),
            )
        except OSError as error:
            raise EnvironmentMissingError(
                f"The worker's Python {python} could not be started ({error.strerror or error}): run 'make setup', or "
                "set PIXELWISE_PYTHON to another Python."
            ) from error
        self.pid = self.process.pid
        self.canceled = False
        self.stopped = False
        self.killed = False
        self._ended = False
        self.log: deque[str] = deque(maxlen=KEPT_LINES)
        self._messages: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        assert self.process.stdout and self.process.stderr
        # A thread for each pipe: a full one would stop the worker, and a read cannot be left to look for a cancel.
        self._readers = [
            threading.Thread(target=self._read, args=(stream,), daemon=True)
            for stream in (self.process.stdout, self.process.stderr)
        ]
        for reader in self._readers:
            reader.start()

    def _read(self, stream: IO[bytes]) -> None:
        speaks = stream is self.process.stdout
        while line := stream.readline(LONGEST_LINE):
            message = messages.decode(line) if speaks else None
            if message is not None:
                self._messages.put(message)
                continue
            # Of a progress bar, which returns to the start of its line, only the last state counts.
            text = line.decode("utf-8", "replace").rstrip().rsplit("\r", 1)[-1]
            if text:
                self.log.append(text[:KEPT_CHARACTERS])
        if speaks:
            self._messages.put(None)

    @property
    def is_running(self) -> bool:
        return self.process.poll() is None

    def next_message(self, patience: float) -> Message | None:
        """The next message, or None after `patience` seconds of silence or at the end of the worker's output."""
        try:
            message = self._messages.get(timeout=patience)
        except queue.Empty:
            return None
        if message is None:
            with suppress(subprocess.TimeoutExpired):  # it is about to exit
                self.process.wait(patience)
        elif message["type"] == "started":
            self.pid = message["pid"]  # on Windows an environment's Python starts another one, which is the worker
        return message

    def cancel(self) -> None:
        self.canceled = True
        self._tell(messages.CANCEL)

    def stop(self) -> None:
        self.stopped = True
        self._tell(messages.STOP)

    def _tell(self, message: Message) -> None:
        assert self.process.stdin
        with suppress(OSError, ValueError):
            self.process.stdin.write(messages.encode(message))
            self.process.stdin.flush()

    def end(self) -> None:
        """Ends the process, if it still runs, and whatever it started; all messages it sent are then in the queue."""
        if self._ended:
            return
        self._ended = True
        self.killed = self.is_running
        if self.killed or sys.platform != "win32":  # there, nobody can be found any more by the number of the dead
            end_group(self.process.pid)
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(CLEAR_SECONDS)
        for reader in self._readers:
            reader.join(CLEAR_SECONDS)
        with suppress(OSError):
            self.process.stdin.close()  # type: ignore[union-attr]
        for reader, stream in zip(self._readers, (self.process.stdout, self.process.stderr), strict=True):
            if not reader.is_alive():
                stream.close()  # type: ignore[union-attr]


def _follow(worker: _Worker, feedback: Any) -> Message | None:
    """Forwards messages until the worker has ended or must be ended; gives its `done` or `failed`, if it sent one."""
    ending: Message | None = None
    deadline = float("inf")
    while worker.is_running and time.monotonic() < deadline:
        if not worker.canceled and ending is None and feedback.isCanceled():
            worker.cancel()
            deadline = time.monotonic() + messages.STOP_SECONDS
        if not (worker.stopped or worker.canceled) and ending is None and _is_stopped(feedback):
            worker.stop()  # without a deadline: the run still has to finish what it keeps
        message = worker.next_message(POLL_SECONDS)
        if message is not None and _forward(message, feedback):
            ending = message
            # What is left is the end of Python, which threads and libraries can hold up.
            deadline = time.monotonic() + messages.STOP_SECONDS
    worker.end()
    while message := worker.next_message(0):
        if _forward(message, feedback):
            ending = message
    return ending


def _forward(message: Message, feedback: Any) -> bool:
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
        _push(feedback, "pushDebugInfo", f"The worker process {message['pid']} runs {message['python']}")
    return kind in ("done", "failed")


def _is_stopped(feedback: Any) -> bool:
    """False for a feedback of QGIS, which knows nothing of an early end."""
    return hasattr(feedback, "isStopped") and bool(feedback.isStopped())


def _push(feedback: Any, method: str, value: Any) -> None:
    if hasattr(feedback, method):
        getattr(feedback, method)(value)


def _remove_parts(job: Any, pid: int) -> None:
    """Deletes what a worker that was killed left under temporary names beside the outputs of the job and its parts."""
    for value in vars(job).values():
        if isinstance(value, str) and value:
            remove_unfinished(value, pid)
        elif dataclasses.is_dataclass(value):
            _remove_parts(value, pid)


def _error(ending: Message | None, worker: _Worker, cure: str) -> PixelwiseError | None:
    """What there is to raise after a run, in the engine's own class where it has one; None for a run that is done."""
    log = "\n".join(worker.log)
    if ending is None:
        if worker.canceled:
            # The worker keeps the same time-out for the case that its host is gone, and may be first.
            late = worker.killed or worker.process.returncode == -signal.SIGKILL
            return CanceledError(_unstopped() if late else "Cancelled.")
        return WorkerError(_death(worker.process.returncode, cure, worker.log), log)
    if ending["type"] == "done":
        return None
    if ending["canceled"]:
        return CanceledError(ending["sentence"])
    found = getattr(errors, ending["error"], None)
    if isinstance(found, type) and issubclass(found, PixelwiseError):
        return found(ending["sentence"])
    return WorkerError(ending["sentence"], f"{log}\n{ending['traceback']}".strip())


def _unstopped() -> str:
    return f"Cancelled: the run had not stopped after {messages.STOP_SECONDS:g} seconds, so its process was ended."


def _death(code: int | None, cure: str, log: deque[str]) -> str:
    """The sentence for a worker that ended without a result, from its exit code (negative: a signal)."""
    code = code or 0
    if code >= 0:
        crash = WINDOWS_CRASHES.get(code)
        name = f"exit code {code}"
    else:
        name = signal.Signals(-code).name if -code in list(signal.Signals) else f"signal {-code}"
        crash = name if name in CRASHES else None
    if name == "SIGKILL":
        return f"The worker was ended by the system (SIGKILL), most likely because memory ran out: {cure}."
    if crash:
        return (
            f"The worker crashed ({crash}) in one of the libraries it uses, see the log: make its environment again "
            "(make setup), or try DEVICE cpu where there is a choice."
        )
    if code < 0:
        return f"The worker was ended from outside ({name}): run it again."
    last = f" Its last line was: {log[-1][:300]}" if log else ""
    return f"The worker ended without a result ({name}), see the log.{last}"
