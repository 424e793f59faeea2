"""The same job in several processes: as the worker starts them for DEVICES, and as torchrun and SLURM do."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from pixelwise.errors import CanceledError, InputError, WorkerError
from pixelwise.feedback import SilentFeedback
from pixelwise.jobs.jobfile import write_job
from pixelwise.jobs.runner import run_job
from pixelwise.models.header import read_header
from pixelwise.models.job import CrossValidateJob, TrainJob
from pixelwise.models.training.train import train_model

ROOT = Path(__file__).resolve().parents[3]
# Two processes share two cores: more threads would only wait for each other.
ONE_THREAD = {"OMP_NUM_THREADS": "1"}
needs_two_cores = pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="two processes want two cores")


class Wishing(SilentFeedback):
    """Cancels or stops once it has been told something that begins with a text."""

    def __init__(self, cancel_at: str = "", stop_at: str = "") -> None:
        super().__init__()
        self.cancel_at, self.stop_at = cancel_at, stop_at

    def isCanceled(self) -> bool:
        return bool(self.cancel_at) and self.heard(self.cancel_at)

    def isStopped(self) -> bool:
        return bool(self.stop_at) and self.heard(self.stop_at)

    def heard(self, beginning: str) -> bool:
        return any(text.startswith(beginning) for text in self.infos)


@pytest.fixture
def job_for(make_dataset: Callable[..., Path], tmp_path: Path) -> Callable[..., TrainJob]:
    chips = make_dataset(train=16, validation=4)

    def make(name: str, **changes: Any) -> TrainJob:
        plain = TrainJob(
            str(chips),
            str(tmp_path / f"{name}.safetensors"),
            epochs=4,
            batch_size=4,
            loss="ce",
            augment="none",
            device="cpu",
            precision="32",
            learning_rate=0.001,
            workers=0,
        )
        return dataclasses.replace(plain, **changes)

    return make


def free_port() -> int:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return int(place.getsockname()[1])


def run_in_worker(job: TrainJob | CrossValidateJob, feedback: SilentFeedback | None = None) -> list[str]:
    """Runs the job as the dialog does; what was told."""
    feedback = feedback or SilentFeedback()
    run_job(job, sys.executable, feedback, environment=ONE_THREAD)
    return feedback.infos


def run_by_torchrun(job: TrainJob) -> list[str]:
    path = Path(job.output).with_suffix(".run.json")
    write_job(path, job)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("QGIS")}
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc_per_node=2", f"--master_port={free_port()}"]
    ended = subprocess.run(
        [*command, str(ROOT), "run", str(path)],
        env={**environment, **ONE_THREAD},
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    return ended.stdout.splitlines()


@pytest.mark.timeout(300)
@needs_two_cores
@pytest.mark.parametrize(
    ("run", "devices"),
    [
        pytest.param(run_in_worker, 2, id="DEVICES"),
        pytest.param(run_by_torchrun, 1, id="torchrun", marks=pytest.mark.slow),
    ],
)
def test_two_processes_learn_like_one_with_the_doubled_batch(
    job_for: Callable[..., TrainJob], run: Callable[..., list[str]], devices: int
) -> None:
    """With equal pixel counts a mean over two shares is the mean over the whole; batch norm sees less of each batch."""
    one = job_for("one", batch_size=8)
    train_model(one, SilentFeedback())
    two = job_for("two", devices=devices)
    told = run(two)
    assert sum("2 processes" in text for text in told) == 1, "the first alone speaks"
    metrics = [read_header(job.output).metrics for job in (one, two)]
    curves = [[item["train_loss"] for item in found["history"]] for found in metrics]
    assert len(curves[1]) == 4
    np.testing.assert_allclose(curves[0], curves[1], rtol=0.15)
    assert curves[1][-1] < curves[1][0]
    assert [np.sum(found["confusion"]) for found in metrics] == [4 * 64 * 64] * 2


@pytest.mark.slow
@pytest.mark.timeout(300)
@needs_two_cores
def test_two_processes_that_are_cancelled_go_on_later(job_for: Callable[..., TrainJob]) -> None:
    job = job_for("canceled", devices=2, epochs=60)
    with pytest.raises(CanceledError, match=r"^Cancelled after epoch \d+ of 60: the best model so far") as caught:
        run_in_worker(job, Wishing(cancel_at="Epoch 1/60"))
    done = int(str(caught.value).split()[3])
    assert Path(job.output).is_file()
    told = run_in_worker(job, Wishing(stop_at=f"Epoch {done + 1}/60"))
    assert f"Resumed after epoch {done} of 60." in told
    assert done < len(read_header(job.output).metrics["history"]) < 60
    assert psutil.Process().children() == []


@pytest.mark.slow
@pytest.mark.timeout(300)
@needs_two_cores
def test_two_processes_agree_on_what_is_measured_and_on_the_time(job_for: Callable[..., TrainJob]) -> None:
    job = job_for("measured", devices=2, batch_size=0, learning_rate=0.0, epochs=500, max_minutes=0.15)
    told = run_in_worker(job)
    assert any("is the largest that fits" in text for text in told)
    assert any("was found by a range test" in text for text in told)
    assert any("ends early" in text for text in told)


class Killing(Wishing):
    """Kills the worker's second process in the middle of the training."""

    def pushInfo(self, text: str) -> None:
        super().pushInfo(text)
        if text.startswith("Epoch 1/"):
            ranks = psutil.Process().children()[0].children()
            number = {process.environ()["RANK"]: process.pid for process in ranks}
            os.kill(number["1"], signal.SIGKILL)


@pytest.mark.timeout(300)
@needs_two_cores
@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_when_one_process_dies_the_training_ends_with_a_sentence(job_for: Callable[..., TrainJob]) -> None:
    job = job_for("killed", devices=2, epochs=500)
    with pytest.raises(WorkerError, match=r"^Process 2 of 2 was ended by the system \(SIGKILL\).*lower BATCH_SIZE"):
        run_in_worker(job, Killing())
    assert psutil.Process().children() == []


@pytest.mark.slow
@pytest.mark.timeout(300)
@needs_two_cores
def test_a_cross_validation_in_two_processes(job_for: Callable[..., TrainJob], tmp_path: Path) -> None:
    training = job_for("unused", devices=2, epochs=1, output="")
    path = Path(training.chips) / "dataset.json"
    description = json.loads(path.read_text())
    for number, chip in enumerate(description["chips"]):
        chip.update(split="train", fold=number % 2 + 1)
    path.write_text(json.dumps(description | {"version": 2, "folds": 2}))
    job = CrossValidateJob(training, str(tmp_path / "crossed"), folds=2, report=str(tmp_path / "crossed.html"))
    told = run_in_worker(job)
    assert [text for text in told if text.startswith("Fold")] == ["Fold 1:", "Fold 2:"]
    results = json.loads((tmp_path / "crossed" / "crossvalidation.json").read_text())
    assert [np.sum(fold["confusion"]) for fold in results["folds"]] == [10 * 64 * 64] * 2
    assert (tmp_path / "crossed.html").is_file()


def test_more_devices_than_there_are_are_refused_before_anything_starts(job_for: Callable[..., TrainJob]) -> None:
    feedback = SilentFeedback()
    with pytest.raises(InputError, match="DEVICES is 5000, but the CPU has"):
        run_job(job_for("refused", devices=5000), sys.executable, feedback)
    assert feedback.infos == []
