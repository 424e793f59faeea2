"""A worker with one more kind of job, "probe", that behaves as badly as a test wants."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parents[2] / "build" / "plugins"))

from pixelwise.errors import CanceledError, RasterError, WorkerError
from pixelwise.feedback import Feedback, stop_if_canceled
from pixelwise.geo.outputs import complete_file
from pixelwise.jobs import messages, ranks, worker
from pixelwise.jobs.kinds import KINDS, Kind


@dataclass(frozen=True)
class ProbeJob:
    """What the worker shall do: the name of an action below, and a text for it."""

    output: str
    action: str = "done"
    text: str = ""


PROBE_KIND = Kind(ProbeJob, "__main__:act", lambda: "lower PROBE_SIZE", ranks="__main__:ranks_to_start")


def ranks_to_start(job: ProbeJob) -> int:
    """As many as PROBE_RANKS says, but for those that were started so themselves."""
    return 1 if "RANK" in os.environ else int(os.environ.get("PROBE_RANKS", "1"))


def act(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    return ACTIONS[job.action](job, feedback)


def _done(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    feedback.setProgress(12.5)
    feedback.pushInfo(f"info {job.text}")
    feedback.pushWarning("warning")
    feedback.pushMetrics({"epoch": 1, "iou": float("nan"), "loss": float("inf"), "lr": 0.5})
    Path(job.output).write_text(job.text, encoding="utf-8")
    feedback.setProgress(100)
    return {"OUTPUT": job.output, "MEAN_IOU": float("nan"), "COUNT": 3}


def _fail(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    raise RasterError(job.text)


def _raise(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    exceptions: dict[str, Callable[[], BaseException]] = {
        "ZeroDivisionError": lambda: ZeroDivisionError("division by zero"),
        "MemoryError": MemoryError,
        "torch": lambda: type("OutOfMemoryError", (RuntimeError,), {})("CUDA out of memory. Tried to allocate 2 GiB"),
        "torch_cpu": lambda: RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried to"),
        "disk": lambda: OSError(28, "No space left on device", "/full/map.tif"),
        "import": lambda: ModuleNotFoundError("No module named 'timm'"),
        "exit": lambda: SystemExit(0),
        "worker": lambda: WorkerError("A part of the engine ended."),
        "canceled": lambda: CanceledError("Cancelled after epoch 3 of 20: the best model so far was kept."),
    }
    raise exceptions[job.text]()


def _wait(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    """Works until it is cancelled."""
    feedback.pushInfo(f"ready {os.getpid()}")
    for _ in range(6000):
        stop_if_canceled(feedback)
        time.sleep(0.01)
    raise AssertionError("nobody cancelled")


def _stop(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    """Works until it is stopped, and then for longer than a cancelled job may."""
    feedback.pushInfo(f"ready {os.getpid()}")
    while not feedback.isStopped():
        stop_if_canceled(feedback)
        time.sleep(0.01)
    time.sleep(3 * messages.STOP_SECONDS)
    stop_if_canceled(feedback)
    return {"OUTPUT": "the best so far"}


def _deaf(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    """Never looks for a cancel, in the middle of writing its output."""
    with complete_file(job.output) as temporary:
        temporary.write_text("half")
        feedback.pushInfo(f"ready {os.getpid()}")
        time.sleep(60)
    raise AssertionError("nobody ended the process")


def _die(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    print("last words", file=sys.stderr, flush=True)
    with complete_file(job.output) as temporary:
        temporary.write_text("half")
        os.kill(os.getpid(), signal.Signals[job.text])
        time.sleep(60)
    raise AssertionError("still alive")


def _exit(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    print("last words", file=sys.stderr, flush=True)
    os._exit(int(job.text))


def _linger(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    """Is done, but leaves a thread behind for which Python waits at its end."""
    threading.Thread(target=time.sleep, args=(60,)).start()
    return {"OUTPUT": "done"}


def _parent(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    """Starts a program and forks a process, which hold the pipes open, and then does what the text says."""
    program = subprocess.Popen(["sleep", "60"])
    fork = os.fork()
    if fork == 0:
        time.sleep(60)
        os._exit(0)
    feedback.pushInfo(f"child {program.pid}")
    feedback.pushInfo(f"child {fork}")
    return ACTIONS[job.text](ProbeJob(job.output, job.text, "SIGKILL"), feedback)


def _babble(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    """Prints where messages belong, from Python, from C and from a child, and sends a very long message."""
    print('{"type": "progress", "percent": 99}')
    print("stray print", flush=True)
    os.write(1, b"\xff\xfe stray bytes\n{broken\n")
    subprocess.run(["echo", "stray child"], check=True)
    feedback.pushInfo("x" * 3_000_000)
    return {"OUTPUT": sys.stdin.read()}


def _flood(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    """Writes 8 MB to stderr, far more than a pipe holds, while it sends messages."""
    for number in range(2000):
        sys.stderr.write("e" * 4000 + f" {number}\n")
        feedback.setProgress(number / 20)
    return {"OUTPUT": "done"}


def _together(job: ProbeJob, feedback: Feedback) -> dict[str, Any]:
    """The first of several processes waits for a cancel or a stop, the second one does what the text says."""
    number = int(os.environ["RANK"])
    Path(f"{job.output}.{number}").write_text(str(os.getpid()))
    if number:
        action, _, text = job.text.partition(" ")
        return ACTIONS[action](ProbeJob(f"{job.output}.part", action, text), feedback)
    while not all(Path(f"{job.output}.{other}").exists() for other in range(int(os.environ["WORLD_SIZE"]))):
        time.sleep(0.01)
    for other in range(int(os.environ["WORLD_SIZE"])):
        feedback.pushInfo(f"rank {Path(f'{job.output}.{other}').read_text()}")
    feedback.pushInfo(f"ready {os.getpid()}")
    while not (feedback.isStopped() or job.text == "done"):
        stop_if_canceled(feedback)
        time.sleep(0.01)
    return {"OUTPUT": "from the first"}


ACTIONS: dict[str, Callable[[ProbeJob, Feedback], dict[str, Any]]] = {
    "done": _done,
    "fail": _fail,
    "raise": _raise,
    "wait": _wait,
    "stop": _stop,
    "deaf": _deaf,
    "die": _die,
    "exit": _exit,
    "linger": _linger,
    "parent": _parent,
    "babble": _babble,
    "flood": _flood,
    "together": _together,
}

if __name__ == "__main__":
    KINDS["probe"] = PROBE_KIND
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ranks.PROGRAM = Path(__file__)
    messages.STOP_SECONDS = float(os.environ.get("PROBE_STOP_SECONDS", messages.STOP_SECONDS))
    sys.stdout.write(os.environ.get("PROBE_JUNK", "").encode().decode("unicode_escape"))
    sys.stdout.flush()
    if os.environ.get("PROBE_LONG_LINE"):
        print("y" * 20_000_000, flush=True)
    sys.exit(worker.main())
