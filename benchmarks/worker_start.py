"""What starting a worker costs: a bare Python, our worker with a job that does nothing, imports of GDAL and torch.

    .venv/bin/python benchmarks/worker_start.py [ROUNDS]

The four take turns, so that whatever else the machine does meets all of them; the ratios are to be trusted more than
the milliseconds. `quiet` is the fastest round, `median` the middle one.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent.parent / "build" / "plugins"))

from pixelwise.feedback import SilentFeedback
from pixelwise.jobs.interpreter import clean_environment
from pixelwise.jobs.kinds import KINDS, Kind


@dataclass(frozen=True)
class IdleJob:
    output: str


def idle(job: IdleJob, _feedback: Any) -> dict[str, Any]:
    return {"OUTPUT": job.output}


def run_code(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], env=clean_environment(sys.executable), check=True)


def measure(cases: dict[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """Seconds of every round by case, after one round that only warms the disk's cache."""
    seconds: dict[str, list[float]] = {name: [] for name in cases}
    for number in range(rounds + 1):
        for name, case in cases.items():
            start = time.perf_counter()
            case()
            if number:
                seconds[name].append(time.perf_counter() - start)
    return seconds


def main() -> None:
    from pixelwise.jobs import runner

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    runner.PROGRAM = Path(__file__)
    with tempfile.TemporaryDirectory() as folder:
        job = IdleJob(str(Path(folder) / "nothing"))
        cases: dict[str, Callable[[], object]] = {
            "python -c pass": lambda: run_code("pass"),
            "worker, job that does nothing": lambda: runner.run_job(job, sys.executable, SilentFeedback()),
            "import numpy, osgeo": lambda: run_code("import numpy; from osgeo import gdal"),
            "import torch": lambda: run_code("import torch"),
        }
        seconds = measure(cases, rounds)
    bare = statistics.median(seconds["python -c pass"])
    print(f"{rounds} rounds of {sys.executable}\n")
    print("| start | quiet, ms | median, ms | median as a ratio |")
    print("|---|---|---|---|")
    for name, values in seconds.items():
        median = statistics.median(values)
        print(f"| {name} | {min(values) * 1000:.0f} | {median * 1000:.0f} | {median / bare:.1f} |")


KINDS["idle"] = Kind(IdleJob, f"{__name__}:idle", lambda: "do nothing")

if __name__ == "__main__":
    # This file is its own worker, because only it knows the job; neither side imports what only the other needs.
    if "run" in sys.argv[1:2]:
        from pixelwise.jobs import worker

        sys.exit(worker.main())
    main()
