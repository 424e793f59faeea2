"""Chips per second of our training beside the bare step: python benchmarks/training.py [CHIPS] [--device cuda].

Trains on chips of `banepa_buildings` (or those in the folder CHIPS) as a job does: chips from the dataset, augmented,
with the job's loss, schedule, clipping and progress, in batches that a thread or processes prepare. The bare step runs
the same network over one batch of tensors that lie on the device already: forward, cross-entropy, backward, AdamW; both
in channels-last and in the fastest precision of the device. A third one is the bare step with the job's own loss: what
is left between it and our training are chips, augmentation, clipping, and the loop.

The three take turns, a round each, so that a machine that is busy for a while is busy for all of them. Seconds of the
processor tell the work that is done, also on a machine that does other work at the same time.
"""

from __future__ import annotations

import argparse
import copy
import dataclasses
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "build" / "plugins"))

from pixelwise.chips.dataset import ChipDataset, open_dataset
from pixelwise.feedback import SilentFeedback
from pixelwise.models.figures import Progress
from pixelwise.models.job import TrainJob
from pixelwise.models.losses import IGNORED
from pixelwise.models.training.session import Session, prepare
from pixelwise.models.training.steps import train_epoch

BANEPA = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "banepa_buildings"
# More than any benchmark runs, so that the learning rate stays away from the end of its schedule.
EPOCHS = 1000
LossOf = Callable[[Tensor, Tensor], Tensor]


def exported(folder: Path) -> Path:
    """Chips of 256 pixels, for training only."""
    from pixelwise.chips.export import export_chips
    from pixelwise.chips.job import ExportJob, LabelLayer

    labels = [LabelLayer(str(next((BANEPA / "labels").glob("*.geojson"))))]
    export_chips(ExportJob([str(BANEPA / "banepa.vrt")], labels, str(folder), split_by="train"), SilentFeedback())
    return folder


class OurTraining:
    """A training as a job runs it, of which each call is an epoch; gives chips per second."""

    def __init__(self, job: TrainJob, dataset: ChipDataset) -> None:
        self.session: Session = prepare(job, SilentFeedback(), dataset)
        self._progress = Progress(job.epochs, len(self.session.train), 0)
        self._epoch = 0

    def __call__(self) -> float:
        self._epoch += 1
        started = time.perf_counter()
        train_epoch(self.session, self._epoch, self._progress, SilentFeedback())
        finish(self.session.fabric.device)
        return len(self.session.train) / (time.perf_counter() - started)


class BareStep:
    """The same steps over tensors that are on the device already."""

    def __init__(self, session: Session, loss: LossOf | None = None) -> None:
        job, device = session.job, session.fabric.device
        self._network = copy.deepcopy(session.plain_network).train()
        self._optimizer = torch.optim.AdamW(self._network.parameters(), lr=job.learning_rate, fused=True)
        images, positions, _ = next(session.batches.epoch(1, job.batch_size))
        self._images = images.to(device).contiguous(memory_format=torch.channels_last)
        self._positions = positions.to(device)
        self._loss = loss or cross_entropy
        self._steps = session.steps_per_epoch
        self._autocast: dict[str, Any] = {
            "device_type": device.type,
            "dtype": torch.bfloat16,
            "enabled": "bf16" in str(session.fabric._precision.precision),
        }

    def __call__(self) -> float:
        started = time.perf_counter()
        for _ in range(self._steps):
            self._optimizer.zero_grad()
            with torch.autocast(**self._autocast):
                scores = self._network(self._images)
                loss = self._loss(scores, self._positions)
            loss.backward()
            self._optimizer.step()
        finish(self._images.device)
        return self._steps * len(self._images) / (time.perf_counter() - started)


def cross_entropy(scores: Tensor, positions: Tensor) -> Tensor:
    return functional.cross_entropy(scores, positions.long(), ignore_index=IGNORED)


def finish(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def compare(job: TrainJob, steps: int, rounds: int) -> None:
    dataset = open_dataset(job.chips)
    chips = dataset.of_split("train")[: steps * job.batch_size]
    ours = OurTraining(job, dataclasses.replace(dataset, chips=chips))
    session = ours.session
    contenders: dict[str, Callable[[], float]] = {
        "bare step": BareStep(session),
        "bare step, the job's loss": BareStep(session, lambda scores, positions: session.loss(scores, positions, None)),
        "our training": ours,
    }
    print(
        f"{job.architecture}/{job.encoder}, {session.fabric._precision.precision}, on {session.fabric.device}, "
        f"batches of {job.batch_size} × {len(dataset.bands)} × {dataset.chip_size}², AUGMENT {job.augment}, "
        f"chips prepared by {session.batches.workers or 'a thread'}{' processes' * bool(session.batches.workers)}"
    )
    with session.batches:
        for contender in contenders.values():
            contender()
        session.batches.waited = 0.0
        started = time.perf_counter()
        speeds: dict[str, list[float]] = {name: [] for name in contenders}
        work: dict[str, list[float]] = {name: [] for name in contenders}
        for _ in range(rounds):
            for name, contender in contenders.items():
                cpu = time.process_time()
                speeds[name].append(contender())
                work[name].append((time.process_time() - cpu) / len(chips))
    seconds = time.perf_counter() - started
    for name, values in speeds.items():
        ratios = [value / bare for value, bare in zip(values, speeds["bare step"], strict=True)]
        print(
            f"{name:26} {statistics.median(values):8.2f} chips/s   "
            f"ratio {statistics.median(ratios):.3f} ({min(ratios):.3f} to {max(ratios):.3f})   "
            f"processor {1000 * statistics.median(work[name]):.1f} ms/chip"
        )
    print(f"The network waited for chips for {session.batches.waited:.2f} s of {seconds:.0f} s ({rounds} rounds).")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chips", nargs="?", help="a folder of chips; without it they are cut from banepa_buildings")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--architecture", default="unet")
    parser.add_argument("--encoder", default="resnet18")
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--augment", default="standard")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--workers", type=int, default=-1)
    parser.add_argument("--steps", type=int, default=8, help="steps in a round")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        job = TrainJob(
            chips=options.chips or str(exported(Path(name) / "chips")),
            output=str(Path(name) / "model.safetensors"),
            architecture=options.architecture,
            encoder=options.encoder,
            augment=options.augment,
            epochs=EPOCHS,
            batch_size=options.batch,
            device=options.device,
            precision=options.precision,
            workers=options.workers,
        )
        compare(job, options.steps, options.rounds)


if __name__ == "__main__":
    main()
