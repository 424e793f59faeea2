"""One job in several processes of this computer, its ranks, as torchrun would start them: one for each device."""

from __future__ import annotations

import os
import socket
import sys
import time
from collections.abc import Iterator
from typing import Any

from ..errors import PixelwiseError, WorkerError
from ..geo.cores import core_count, core_limit
from ..language import translate
from . import messages
from .messages import Message
from .runner import POLL_SECONDS, PROGRAM, failure_error, forward, is_stopped, remove_parts
from .workerprocess import WorkerProcess, death_sentence

# After the first has ended, or any has failed: for the others to end, or to say what really happened.
SECONDS_TO_EXPLAIN = 3.0
LOCALHOST = "127.0.0.1"


def run_ranks(path: str, job: Any, count: int, cure: str, feedback: Any) -> dict[str, Any]:
    """Runs a job file in `count` processes and gives the outputs of the first, the only one that is heard.

    Among themselves they agree on a cancel or a stop, so the first alone is told of it. Once one has failed or died the
    others are ended, because they would wait for it for ever. They stay in the group of this process, and their input
    ends with it: none outlives it. Raises as `run_job` does.
    """
    ranks: list[WorkerProcess] = []
    command = [sys.executable, str(PROGRAM), "run", "--supervised", path]
    try:
        for variables in _variables(count):
            ranks.append(WorkerProcess(command, os.environ | variables, group=False))
        endings = _follow(ranks, feedback)
    finally:
        for rank in ranks:
            rank.end()
            remove_parts(job, rank.pid)
    for number, rank in enumerate(ranks, start=1):
        for line in rank.log:
            sys.stderr.write(f"[{number}] {line}\n")
    if (first := endings.get(0)) is not None and first["type"] == "done":
        outputs: dict[str, Any] = first["outputs"]
        return outputs
    raise _error(ranks, endings, cure)


def _variables(count: int) -> Iterator[dict[str, str]]:
    """What torchrun tells each of its processes through their environment."""
    with socket.socket() as place:
        place.bind((LOCALHOST, 0))
        port = place.getsockname()[1]
    common = {
        "WORLD_SIZE": str(count),
        "LOCAL_WORLD_SIZE": str(count),
        "GROUP_RANK": "0",
        "MASTER_ADDR": LOCALHOST,
        "MASTER_PORT": str(port),
        # With this name Lightning reads these variables even within a job of SLURM.
        "TORCHELASTIC_RUN_ID": "pixelwise",
        # Each would take all cores for itself.
        "OMP_NUM_THREADS": _threads(count),
    }
    if sys.platform == "win32":
        common["USE_LIBUV"] = "0"  # torch is built without it there
    for number in range(count):
        yield common | {"RANK": str(number), "LOCAL_RANK": str(number)}


def _threads(count: int) -> str:
    """How many threads each process computes with: its share of the cores, unless the system's user says otherwise."""
    share = str(max(1, core_count() // count))
    return share if core_limit() else os.environ.get("OMP_NUM_THREADS", share)


def _follow(ranks: list[WorkerProcess], feedback: Any) -> dict[int, Message]:
    """Forwards what the first says until all have ended or must be ended; their last messages, in the order they came.

    The others may be done earlier than the first, which still writes what has come out.
    """
    endings: dict[int, Message] = {}
    deadline = float("inf")
    first = ranks[0]
    while any(rank.is_running for rank in ranks) and time.monotonic() < deadline:
        if not first.canceled and feedback.isCanceled():
            first.cancel()
        if not (first.stopped or first.canceled) and is_stopped(feedback):
            first.stop()
        _hear(ranks, endings, feedback, POLL_SECONDS)
        if deadline == float("inf"):
            deadline = time.monotonic() + _patience(ranks, endings)
    for rank in ranks:
        rank.end()
    _hear(ranks, endings, feedback, 0)
    return endings


def _hear(ranks: list[WorkerProcess], endings: dict[int, Message], feedback: Any, patience: float) -> None:
    for number, rank in enumerate(ranks):
        wait = patience if number == 0 else 0
        while message := rank.next_message(wait):
            if number == 0:
                forward(message, feedback)
            if message["type"] in ("done", "failed"):
                endings[number] = message
            wait = 0


def _patience(ranks: list[WorkerProcess], endings: dict[int, Message]) -> float:
    """How long to wait for the end of all: for ever, until one has ended that the others have to follow."""
    failures = [ending for ending in endings.values() if ending["type"] == "failed"]
    died = any(number not in endings and not rank.is_running for number, rank in enumerate(ranks))
    if died or 0 in endings or any(not failure["canceled"] for failure in failures):
        return SECONDS_TO_EXPLAIN
    # The first one has been cancelled, too, but may have something to write.
    return messages.STOP_SECONDS if failures else float("inf")


def _error(ranks: list[WorkerProcess], endings: dict[int, Message], cure: str) -> PixelwiseError:
    """What there is to raise: the cause, where the others only say that somebody is missing."""
    failures = [ending for ending in endings.values() if ending["type"] == "failed"]
    canceled = [failure for number in (0, *endings) if (failure := endings.get(number)) and failure.get("canceled")]
    expected = [failure for failure in failures if failure["error"] and not failure["canceled"]]
    if expected or canceled:
        return failure_error((expected or canceled)[0], "")
    for number, rank in enumerate(ranks):
        if number not in endings and not rank.killed:
            who = translate("Pixelwise", "Process {number} of {count}").format(number=number + 1, count=len(ranks))
            return WorkerError(death_sentence(rank.process.returncode, cure, rank.log, who))
    if failures:
        return failure_error(failures[0], "")
    text = translate("Pixelwise", "None of the {count} processes gave a result, see the log.")
    return WorkerError(text.format(count=len(ranks)))
