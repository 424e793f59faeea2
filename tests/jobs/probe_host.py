"""A host that runs one probe job and prints what it hears: `probe_host.py OUTPUT ACTION TEXT`."""

from __future__ import annotations

import sys
from pathlib import Path

import probe_worker

from pixelwise.feedback import SilentFeedback
from pixelwise.jobs import runner
from pixelwise.jobs.kinds import KINDS


class PrintingFeedback(SilentFeedback):
    def pushInfo(self, text: str) -> None:
        print(text, flush=True)


if __name__ == "__main__":
    KINDS["probe"] = probe_worker.PROBE_KIND
    runner.PROGRAM = Path(probe_worker.__file__)
    stop = {"PROBE_STOP_SECONDS": "0.3"}
    runner.run_job(probe_worker.ProbeJob(*sys.argv[1:]), sys.executable, PrintingFeedback(), environment=stop)
