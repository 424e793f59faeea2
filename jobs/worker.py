"""The worker: runs one job and says how it goes, to a host in messages or to a terminal in plain text."""

from __future__ import annotations

import argparse
import errno
import faulthandler
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any, TextIO

from ..errors import CanceledError, JobError, PixelwiseError
from ..language import translate
from ..models.ranks import rank
from ..version import plugin_version
from . import messages
from .jobfile import job_path_beside, read_job, write_job
from .kinds import KINDS, Kind, load_entry, rank_count
from .messages import Message
from .process import end_own_group
from .ranks import run_ranks

DONE, FAILED, UNUSABLE, CANCELED = 0, 1, 2, 130
Send = Callable[[Message], None]


class WorkerFeedback:
    """The engine's feedback, turned into messages for `send`."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._canceled = threading.Event()
        self._stopped = threading.Event()
        self._percent = -1.0

    def setProgress(self, percent: float) -> None:
        percent = min(max(float(percent), 0.0), 100.0)
        # Steps below a tenth of a percent would only fill the pipe.
        if abs(percent - self._percent) >= 0.1:
            self._percent = percent
            self._send({"type": "progress", "percent": percent})

    def pushInfo(self, text: str) -> None:
        self._send({"type": "message", "text": str(text)})

    def pushWarning(self, text: str) -> None:
        self._send({"type": "warning", "text": str(text)})

    def pushMetrics(self, values: dict[str, Any]) -> None:
        self._send({"type": "metrics", "values": values})

    def isCanceled(self) -> bool:
        return self._canceled.is_set()

    def cancel(self) -> None:
        self._canceled.set()

    def isStopped(self) -> bool:
        return self._stopped.is_set()

    def stop(self) -> None:
        self._stopped.set()


def main(arguments: list[str] | None = None) -> int:
    """Runs the job that the command line names; gives the exit code 0 done, 1 failed, 2 unusable job, 130 cancelled."""
    parser = argparse.ArgumentParser(prog="pixelwise", description="Runs a Pixelwise job without QGIS.")
    parser.add_argument("--version", action="version", version=plugin_version())
    run = parser.add_subparsers(dest="command", required=True).add_parser("run", help="run a job file")
    run.add_argument("job", help="the job file, as it lies beside every output of Pixelwise")
    run.add_argument("--supervised", action="store_true", help="speak JSON lines, stop when standard input ends")
    options = parser.parse_args(arguments)
    faulthandler.enable()
    return _run_supervised(options.job) if options.supervised else _run_in_terminal(options.job)


def _run_in_terminal(path: str) -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace", line_buffering=True)
    send = _text_sender(sys.stdout, sys.stderr)
    feedback = WorkerFeedback(send)
    _cancel_on_signals(feedback)
    return _execute(path, feedback, send)


def _run_supervised(path: str) -> int:
    commands, send = claim_streams()
    feedback = WorkerFeedback(send)
    _cancel_on_signals(feedback)
    host_gone = threading.Event()
    threading.Thread(target=_watch_host, args=(commands, feedback, host_gone), daemon=True).start()
    send({"type": "started", "pid": os.getpid(), "python": sys.executable})
    code = _execute(path, feedback, send)
    if host_gone.is_set():
        end_own_group()  # nobody else is left to end what the job started
    return code


def claim_streams() -> tuple[int, Send]:
    """Takes standard input and output for messages; all other code finds no input, and its prints go to stderr."""
    commands, channel = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    sys.stdout.flush()
    os.dup2(2, 1)
    sys.stdout.reconfigure(errors="backslashreplace", line_buffering=True)  # type: ignore[union-attr]
    stream = os.fdopen(channel, "wb")
    stream.write(b"\n")  # whatever was printed so far shall not share a line with the first message
    lock = threading.Lock()

    def send(message: Message) -> None:
        line = messages.encode(message)
        try:
            with lock:
                stream.write(line)
                stream.flush()
        except (OSError, ValueError):
            return  # the host is gone: the end of its input says so too, and cancels

    return commands, send


def _watch_host(commands: int, feedback: WorkerFeedback, host_gone: threading.Event) -> None:
    """Hands on a stop; cancels when the host says so or is gone, and ends a process that then does not end itself."""
    with os.fdopen(commands, "rb") as lines:
        while (line := lines.readline()) and (message := messages.decode(line)) != messages.CANCEL:
            if message == messages.STOP:
                feedback.stop()
        if not line:
            host_gone.set()  # before the cancel: a job that stops at once must find it set
        feedback.cancel()
        deadline = threading.Timer(messages.STOP_SECONDS, _end_now)
        deadline.daemon = True
        deadline.start()
        while lines.readline():
            pass
    host_gone.set()


def _end_now() -> None:
    end_own_group()
    os._exit(CANCELED)


def _cancel_on_signals(feedback: WorkerFeedback) -> None:
    def cancel(number: int, _frame: object) -> None:
        feedback.cancel()
        signal.signal(number, signal.SIG_DFL)  # the second Ctrl-C ends a job that does not stop

    signal.signal(signal.SIGINT, cancel)
    signal.signal(signal.SIGTERM, cancel)


def _text_sender(out: TextIO, err: TextIO) -> Send:
    """Messages as plain text; progress every five percent. Metrics are left out: the engine tells them in words."""
    last = 0

    def send(message: Message) -> None:
        nonlocal last
        kind = message["type"]
        if kind == "progress" and int(message["percent"]) // 5 != last // 5:
            last = int(message["percent"])
            print(f"{last} %", file=out)
        elif kind == "message":
            print(message["text"], file=out)
        elif kind == "warning":
            print(translate("Pixelwise", "Warning: {text}").format(text=message["text"]), file=out)
        elif kind == "done":
            for name, value in message["outputs"].items():
                print(f"{name}: {value}", file=out)
        elif kind == "failed":
            if message["error"] == "":
                print(message["traceback"], file=err, end="")
            print(message["sentence"], file=err)

    return send


def _execute(path: str, feedback: WorkerFeedback, send: Send) -> int:
    try:
        name, job = read_job(path)
    except JobError as error:
        send(_failure(error, str(error)))
        return UNUSABLE
    try:
        outputs = _run(path, KINDS[name], job, feedback)
        if rank() == 0:
            _keep_job(job, feedback)
    except CanceledError as error:
        send(_failure(error, str(error)))
        return CANCELED
    except BaseException as error:  # also SystemExit from a library: the host must hear of everything
        send(_failure(error, _sentence(error, KINDS[name].cure())))
        return FAILED
    send({"type": "done", "outputs": outputs})
    return DONE


def _run(path: str, kind: Kind, job: Any, feedback: WorkerFeedback) -> dict[str, Any]:
    count = rank_count(kind, job)
    return load_entry(kind)(job, feedback) if count == 1 else run_ranks(path, job, count, kind.cure(), feedback)


def _failure(error: BaseException, sentence: str) -> Message:
    """`error` names the class where the error is one of ours and thus expected, else it is empty."""
    return {
        "type": "failed",
        "sentence": sentence,
        "error": type(error).__name__ if isinstance(error, PixelwiseError) else "",
        "traceback": "".join(traceback.format_exception(error)),
        "canceled": isinstance(error, CanceledError),
    }


def _keep_job(job: Any, feedback: WorkerFeedback) -> None:
    path = job_path_beside(job)
    try:
        if path:
            write_job(path, job)
    except PixelwiseError as error:
        text = translate("Pixelwise", "The output is complete, but its job file is missing: {error}")
        feedback.pushWarning(text.format(error=error))


def _sentence(error: BaseException, cure: str) -> str:
    """What the user reads about an error: its own text if it is ours, else what happened and what to do."""
    text = " ".join(str(error).split())
    if isinstance(error, PixelwiseError):
        return str(error)
    # torch's errors are told by name and text, because torch must not be imported to ask.
    if isinstance(error, MemoryError) or "OutOfMemory" in type(error).__name__ or "can't allocate memory" in text:
        return translate("Pixelwise", "Memory ran out: {cure}, or close other programs.").format(cure=cure)
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        if not error.filename:
            return translate("Pixelwise", "The disk is full: free some space or choose another place for the output.")
        said = translate(
            "Pixelwise", "The disk is full ({path}): free some space or choose another place for the output."
        )
        return said.format(path=error.filename)
    if isinstance(error, ImportError):
        said = translate(
            "Pixelwise",
            "The worker's Python {python} cannot import what the job needs ({error}): repair its environment by "
            "Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.",
        )
        return said.format(python=sys.executable, error=text)
    said = translate(
        "Pixelwise",
        "The run failed because of an unexpected error ({kind}: {error}). If the inputs are sound, this is a fault of "
        "Pixelwise: please report it with the log.",
    )
    return said.format(kind=type(error).__name__, error=text[:300])
