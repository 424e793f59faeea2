"""The same job in several processes, as torchrun and SLURM start them."""

from __future__ import annotations

import dataclasses
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from pixelwise.feedback import SilentFeedback
from pixelwise.jobs.jobfile import write_job
from pixelwise.models.header import read_header
from pixelwise.models.job import TrainJob
from pixelwise.models.train import train_model

ROOT = Path(__file__).resolve().parent.parent.parent


def free_port() -> int:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return int(place.getsockname()[1])


@pytest.mark.timeout(300)
def test_two_processes_learn_like_one_with_the_doubled_batch(make_dataset, tmp_path: Path) -> None:
    """With equal pixel counts a mean over two shares is the mean over the whole; batch norm sees less of each batch."""
    chips = make_dataset(train=16, validation=4)
    job = TrainJob(
        str(chips),
        str(tmp_path / "one.safetensors"),
        epochs=4,
        batch_size=8,
        loss="ce",
        augment="none",
        device="cpu",
        precision="32",
        learning_rate=0.001,
        workers=0,
    )
    train_model(job, SilentFeedback())
    two = dataclasses.replace(job, batch_size=4, output=str(tmp_path / "two.safetensors"))
    write_job(tmp_path / "two.json", two)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("QGIS")}
    ended = subprocess.run(
        [
            sys.executable,
            "-m",
            "torch.distributed.run",
            "--nproc_per_node=2",
            f"--master_port={free_port()}",
            str(ROOT),
            "run",
            str(tmp_path / "two.json"),
        ],
        env={**environment, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    curves = [
        [item["train_loss"] for item in read_header(tmp_path / f"{name}.safetensors").metrics["history"]]
        for name in ("one", "two")
    ]
    assert len(curves[1]) == 4
    np.testing.assert_allclose(curves[0], curves[1], rtol=0.25)
    assert curves[1][-1] < curves[1][0]
    assert "2 processes" in ended.stdout
    confusions = [np.sum(read_header(tmp_path / f"{name}.safetensors").metrics["confusion"]) for name in ("one", "two")]
    assert confusions[0] == confusions[1] == 4 * 64 * 64
