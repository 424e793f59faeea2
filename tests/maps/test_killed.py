"""A classification that is killed goes on, when it is run again, as if nothing had happened."""

from __future__ import annotations

import dataclasses
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from pixelwise.jobs.jobfile import write_job
from pixelwise.maps.job import ClassifyJob

ROOT = Path(__file__).resolve().parent.parent.parent


def start(job: ClassifyJob, path: Path) -> subprocess.Popen[str]:
    write_job(path, job)
    return subprocess.Popen(
        [sys.executable, str(ROOT), "run", str(path)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


@pytest.mark.timeout(300)
def test_a_map_killed_at_60_percent_is_the_same_in_the_end(
    make_raster: Callable[..., str], model: str, read: Callable[[str], np.ndarray], tmp_path: Path
) -> None:
    image = np.random.default_rng(1).integers(0, 255, (3, 1100, 700)).astype(np.uint8)
    whole = ClassifyJob(
        make_raster(image, epsg=None),
        model,
        str(tmp_path / "whole.tif"),
        window_size=128,
        margin=16,
        device="cpu",
        probabilities=str(tmp_path / "whole_p.tif"),
        probability_type="float32",
    )
    ended = start(whole, tmp_path / "whole.json")
    output, _ = ended.communicate(timeout=200)
    assert ended.returncode == 0, output
    job = dataclasses.replace(whole, output=str(tmp_path / "map.tif"), probabilities=str(tmp_path / "map_p.tif"))
    worker = start(job, tmp_path / "job.json")
    assert worker.stdout is not None
    reached = 0
    for line in worker.stdout:
        if found := re.match(r"(\d+) ?%", line):
            reached = int(found[1])
        if reached >= 60:
            break
    worker.send_signal(signal.SIGKILL)
    worker.wait(timeout=20)
    assert 60 <= reached < 95, "it must be killed while windows are computed"
    assert not Path(job.output).exists()
    finished = len(list((tmp_path / ".map.tif.blocks").glob("0-*.json")))
    # The writer may be a row or two behind what is computed.
    assert finished >= 3
    again = start(job, tmp_path / "job.json")
    output, _ = again.communicate(timeout=200)
    assert again.returncode == 0, output
    assert "Going on with the finished blocks of an earlier run." in output
    for mine, other in ((job.output, whole.output), (job.probabilities, whole.probabilities)):
        assert np.array_equal(read(mine), read(other))
    assert not (tmp_path / ".map.tif.blocks").exists()
