from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

import albumentations
import numpy as np
import pytest
import torch

from pixelwise import errors
from pixelwise.chips.dataset import open_dataset
from pixelwise.errors import DatasetError, InputError, WorkerError
from pixelwise.models.job import TrainJob
from pixelwise.models.training.chipprocesses import CHIP, FAILURE, SIZE, error_of, set_up
from pixelwise.models.training.chipworker import serve
from pixelwise.models.training.data import TrainingBatches, stores


def loader(folder, **options) -> TrainingBatches:
    job = TrainJob(str(folder), "model.safetensors", **options)
    return TrainingBatches(job, *stores(open_dataset(folder)), torch.device("cpu"))


def everything(prepared: TrainingBatches) -> list[np.ndarray]:
    order = [prepared.epoch(1, 2), prepared.epoch(2, 3), prepared.validation(2), prepared.epoch(1, 2)]
    return [tensor.numpy() for batches in order for batch in batches for tensor in batch]


def test_processes_make_the_batches_of_the_thread(make_dataset):
    folder = make_dataset(bands=4, dtype="uint16", train=9, validation=3)
    options = {"augment": "strong", "border_weight": 5.0, "sampling": "rare"}
    with loader(folder, workers=0, **options) as prepared:
        expected = everything(prepared)
    assert len(expected) == 3 * (4 + 3 + 2 + 4)
    with loader(folder, workers=2, **options) as prepared:
        found = everything(prepared)
        processes = [process._process for process in prepared._processes._processes]
    assert all(np.array_equal(one, other) for one, other in zip(expected, found, strict=True))
    # They ended by themselves.
    assert [process.returncode for process in processes] == [0, 0]


def test_errors_of_a_process_are_raised_and_it_goes_on(make_dataset):
    folder = make_dataset(train=8)
    (folder / "images" / "train_003.tif").unlink()
    with loader(folder, workers=1) as prepared:
        with pytest.raises(DatasetError, match=r"train_003\.tif is missing"):
            list(prepared.epoch(1, 2))
        assert len(list(prepared.validation(1))) == 2
        with closing(prepared.validation(1)) as batches:
            next(batches)
        prepared._processes._processes[0]._process.send_signal(signal.SIGKILL)
        with pytest.raises(WorkerError, match="ended by signal 9, often because memory ran out: lower WORKERS"):
            list(prepared.validation(1))


def test_chips_of_several_sizes_from_a_process_are_refused(make_dataset, tmp_path):
    path = tmp_path / "pipeline.json"
    albumentations.save(albumentations.Compose([albumentations.RandomScale((-0.5, 0.5), p=1.0)]), str(path))
    with loader(make_dataset(), workers=1, augment_pipeline=str(path)) as prepared:
        with pytest.raises(InputError, match="must have one size"):
            list(prepared.epoch(1, 3))
        assert len(list(prepared.validation(1))) == 2
        process = prepared._processes._processes[0]._process
    assert process.returncode == 0


def answers(setting, requests) -> bytes:
    output = io.BytesIO()
    lines = [setting, *requests]
    serve(io.BytesIO(b"".join(json.dumps(line).encode() + b"\n" for line in lines)), output)
    return output.getvalue()


def test_the_dataset_is_taken_as_the_training_has_it(make_dataset):
    dataset = open_dataset(make_dataset(train=1))
    statistics = replace(dataset.statistics, mean=[0.0] * 3, std=[1.0] * 3)
    job = TrainJob(str(dataset.folder), "model.safetensors", augment="none")
    setting = json.loads(json.dumps(set_up(job, replace(dataset, statistics=statistics), keep=True)))
    answer = answers(setting, [{"chip": asdict(dataset.chips[0]), "seed": None}])
    begin = len(CHIP) + SIZE.size
    assert answer[:begin] == CHIP + SIZE.pack(64, 64)
    image = np.frombuffer(answer[begin:], np.float32, 64 * 64 * 3).reshape(64, 64, 3)
    assert np.array_equal(image.transpose(2, 0, 1), dataset.read(dataset.chips[0])[0])
    label = np.frombuffer(answer[begin + image.nbytes :], np.uint8)
    assert np.array_equal(label.reshape(64, 64), dataset.read(dataset.chips[0])[1])


@pytest.mark.parametrize(
    ("change", "kind", "words"),
    [
        pytest.param({"folder": "/nonexistent"}, errors.DatasetError, "is no chip dataset", id="one of ours"),
        pytest.param({"classes": None}, RuntimeError, "TypeError", id="another"),
    ],
)
def test_failures_are_told(make_dataset, change, kind, words):
    dataset = open_dataset(make_dataset(train=1))
    setting = set_up(TrainJob("", "", augment="none"), dataset, keep=False) | change
    answer = answers(setting, [{"chip": asdict(dataset.chips[0]), "seed": None}])
    assert answer[:1] == FAILURE
    error = error_of(json.loads(answer[1:]))
    assert type(error) is kind and words in str(error)


def test_without_requests_nothing_is_answered():
    assert answers({}, []) == b""


ORPHAN = """
import sys, time
sys.path.insert(0, {plugins!r})
from pixelwise.chips.dataset import open_dataset
from pixelwise.models.training.chipprocesses import ChipProcesses
from pixelwise.models.job import TrainJob
processes = ChipProcesses(1, TrainJob("", ""), open_dataset({folder!r}), keep=False)
print(processes._processes[0]._process.pid, flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs /proc")
def test_a_process_does_not_outlive_the_training(make_dataset):
    plugins = Path(__file__).resolve().parents[3] / "build" / "plugins"
    script = ORPHAN.format(plugins=str(plugins), folder=str(make_dataset(train=1)))
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as training:
        state = Path("/proc", training.stdout.readline().strip(), "stat")
        assert state.exists()
        training.kill()
    deadline = time.monotonic() + 30
    while state.exists() and state.read_text().split()[2] != "Z" and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not state.exists() or state.read_text().split()[2] == "Z"
