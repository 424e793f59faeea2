"""Roughly how long a training takes, and how much memory, before it starts and without torch."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..chips.dataset import ChipDataset
from ..geo.cores import core_count
from .costs import Cost, cost_of
from .epochs import automatic_epochs
from .job import TrainJob

MEGAPIXEL = 1e6


@dataclass(frozen=True)
class Rates:
    """Megapixels a second of unet with resnet18: training and classifying; on a CPU those of one core."""

    training: float
    classifying: float


# The CPU's were measured (docs/accuracy.md, docs/performance.md): with and without its own bfloat16. Those of graphics
# cards are what a middling one of its kind should reach; nobody has measured them here.
RATES = {
    "cpu": Rates(0.11, 0.47),
    "cpu bfloat16": Rates(0.27, 1.18),
    "cuda": Rates(6.0, 40.0),
    "mps": Rates(1.2, 6.0),
}
# More cores than these hardly help a network.
MOST_CORES = 16
# A worker with its libraries, and what a graphics card's library takes of the card.
BASE_MEGABYTES, CARD_MEGABYTES = 900, 600
# Weights, gradients, two moments of the optimiser and the average: numbers of 4 bytes.
NUMBERS_PER_WEIGHT = 5
# Seconds for a worker with torch to start, and to write its model and report.
START_SECONDS = 15.0
# A validation chip needs no way back.
VALIDATION_SHARE = 1 / 3


@dataclass(frozen=True)
class Effort:
    """Seconds, and megabytes of the device's memory; None where nothing is known of the encoder."""

    seconds: float | None
    megabytes: float | None


@dataclass(frozen=True)
class TrainingEffort(Effort):
    chips: int
    epochs: int


def estimate_training(job: TrainJob, dataset: ChipDataset, device: str, *, bfloat16: bool) -> TrainingEffort:
    """The effort of one training on `device` ("cpu", "cuda" or "mps")."""
    training, validation = (len(chips) for chips in _chips_of(job, dataset))
    batch = job.batch_size or 8
    epochs = job.epochs or automatic_epochs(max(math.ceil(training / batch), 1))
    cost = cost_of(job.architecture, job.encoder)
    if cost is None:
        return TrainingEffort(None, None, training, epochs)
    pixels = dataset.chip_size**2
    rate = RATES[_key(device, bfloat16 and job.precision != "32")]
    seen = epochs * (training + VALIDATION_SHARE * validation) * pixels / MEGAPIXEL
    seconds = START_SECONDS + seen * cost.relative / (rate.training * _cores(device))
    if job.max_minutes:
        seconds = min(seconds, START_SECONDS + 60 * job.max_minutes)
    return TrainingEffort(seconds, _training_megabytes(job, dataset, cost, device, batch), training, epochs)


def _chips_of(job: TrainJob, dataset: ChipDataset) -> tuple[list[object], list[object]]:
    """The chips that are learnt from and that check, as the job's fold or their own splits say."""
    if not job.fold:
        return list(dataset.of_split("train")), list(dataset.of_split("validation"))
    dealt = [chip for chip in dataset.chips if chip.fold]
    return [chip for chip in dealt if chip.fold != job.fold], [chip for chip in dealt if chip.fold == job.fold]


def _training_megabytes(job: TrainJob, dataset: ChipDataset, cost: Cost, device: str, batch: int) -> float:
    of_batch = batch * dataset.chip_size**2 * cost.kept * 1e3 / MEGAPIXEL
    base = CARD_MEGABYTES if device == "cuda" else BASE_MEGABYTES + _stored_megabytes(job, dataset)
    return base + 4 * NUMBERS_PER_WEIGHT * cost.weights + of_batch


def _stored_megabytes(job: TrainJob, dataset: ChipDataset) -> float:
    """The chips, which are kept in memory."""
    of_pixel = len(dataset.bands) * np.dtype(dataset.dtype).itemsize + 1
    training, validation = _chips_of(job, dataset)
    return (len(training) + len(validation)) * dataset.chip_size**2 * of_pixel / MEGAPIXEL


def classifying_seconds(cost: Cost, megapixels: float, device: str, *, bfloat16: bool) -> float:
    """Seconds for so many million pixels that go through a network."""
    return megapixels * cost.relative / (RATES[_key(device, bfloat16)].classifying * _cores(device))


def _key(device: str, bfloat16: bool) -> str:
    return "cpu bfloat16" if device == "cpu" and bfloat16 else device


def _cores(device: str) -> int:
    return min(core_count(), MOST_CORES) if device == "cpu" else 1
