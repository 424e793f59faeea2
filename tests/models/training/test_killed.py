"""A training that is killed goes on, when it is run again, as if nothing had happened."""

from __future__ import annotations

import dataclasses
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pixelwise.jobs.jobfile import write_job
from pixelwise.models.header import read_header
from pixelwise.models.job import TrainJob

ROOT = Path(__file__).resolve().parents[3]


def start(job: TrainJob, path: Path) -> subprocess.Popen[str]:
    write_job(path, job)
    return subprocess.Popen(
        [sys.executable, str(ROOT), "run", str(path)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def weights_in(output: str) -> bytes:
    content = Path(output).read_bytes()
    return content[8 + int.from_bytes(content[:8], "little") :]


@pytest.mark.timeout(300)
def test_a_training_killed_in_epoch_3_of_6_gives_the_same_model(make_dataset, tmp_path: Path) -> None:
    chips = make_dataset(train=12, validation=2)
    whole = TrainJob(str(chips), str(tmp_path / "whole.safetensors"), epochs=6, batch_size=2, device="cpu")
    ended = start(whole, tmp_path / "whole.json")
    output, _ = ended.communicate(timeout=200)
    assert ended.returncode == 0, output
    job = dataclasses.replace(whole, output=str(tmp_path / "model.safetensors"))
    worker = start(job, tmp_path / "job.json")
    assert worker.stdout is not None
    for line in worker.stdout:
        if "Epoch 2/6" in line:
            break
    # Progress goes on, so the third epoch is on its way.
    for line in worker.stdout:
        if "%" in line:
            break
    worker.send_signal(signal.SIGKILL)
    worker.wait(timeout=20)
    assert not Path(job.output).exists()
    again = start(job, tmp_path / "job.json")
    output, _ = again.communicate(timeout=200)
    assert again.returncode == 0, output
    assert "Resumed after epoch 2 of 6." in output
    assert weights_in(job.output) == weights_in(whole.output)
    histories = [read_header(path).metrics["history"] for path in (job.output, whole.output)]
    figures = ("epoch", "train_loss", "validation_loss", "mean_iou", "learning_rate")
    assert [[item[name] for name in figures] for item in histories[0]] == [
        [item[name] for name in figures] for item in histories[1]
    ]
