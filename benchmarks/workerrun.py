"""A job run in a worker process of its own, as the plugin does, and what that took."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent.parent / "build" / "plugins"))

from pixelwise.jobs.interpreter import clean_environment
from pixelwise.jobs.jobfile import write_job

PACKAGE = Path(__file__).resolve().parent.parent / "build" / "plugins" / "pixelwise"


def run_worker(job: Any, folder: Path) -> tuple[float, float]:
    """Peak resident megabytes and seconds of a worker process; its job and its log lie in `folder`.

    Linux counts the memory of whoever starts a worker as the worker's: have large things made in another process.
    """
    write_job(folder / "job.json", job)
    start = time.monotonic()
    with (folder / "worker.log").open("w") as log:
        worker = subprocess.Popen(
            [sys.executable, str(PACKAGE), "run", str(folder / "job.json")],
            stdout=log,
            stderr=log,
            env=clean_environment(sys.executable),
        )
        _, status, usage = os.wait4(worker.pid, 0)
    if status:
        sys.exit((folder / "worker.log").read_text())
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return usage.ru_maxrss / unit, time.monotonic() - start
