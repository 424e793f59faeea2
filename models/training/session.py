"""Everything a training consists of, made from a job before the first step."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from lightning_fabric import Fabric
from lightning_fabric.strategies import DDPStrategy
from torch import Tensor

from ...chips.dataset import ChipDataset, open_dataset
from ...errors import InputError
from ...feedback import Feedback
from ...geo.outputs import check_writable
from ...language import translate
from ..check import check_chips
from ..choices import network_name
from ..device import choose_device, describe_device, precision_of
from ..epochs import automatic_epochs
from ..figures import EpochFigures
from ..job import TrainJob
from ..losses import Loss, build_loss
from ..network import Network, arguments_of, build_network, smallest_batch
from ..pretrained.licences import licence_of
from ..ranks import rank_count, ranks_here
from .consensus import mean_of, smallest_of
from .data import ChipStore, TrainingBatches, free_memory, stores
from .examples import Examples
from .finding import find_batch_size, find_learning_rate
from .finetune import check_fine_tune, take_over
from .optimise import Averaged, Plateau, make_optimizer, set_learning_rate

# Fabric's words for the precisions of choices.PRECISIONS.
PRECISIONS = {"32": "32-true", "16": "16-mixed", "bf16": "bf16-mixed"}


@dataclass
class Session:
    """A training on its way. Fabric has wrapped `network` and `optimizer`; batches are computed in `splits` parts."""

    job: TrainJob
    dataset: ChipDataset
    train: ChipStore
    validation: ChipStore
    fabric: Fabric
    network: Any
    optimizer: Any
    loss: Loss
    batches: TrainingBatches
    batch_size: int
    learning_rate: float
    averaged: Averaged | None
    epochs: int = 0
    plateau: Plateau = field(default_factory=Plateau)
    splits: int = 1
    steps: int = 0
    rate: float = 0.0
    history: list[EpochFigures] = field(default_factory=list)
    best: EpochFigures | None = None
    best_weights: dict[str, Tensor] = field(default_factory=dict)
    # What the best epoch, and the latest one, made of some validation chips.
    examples: Examples | None = None
    latest: Examples | None = None
    started: float = field(default_factory=time.monotonic)
    # Seconds of earlier runs of the same training.
    before: float = 0.0
    # What `elapsed` was, on the mean of all processes, before the latest step.
    clock: float = 0.0

    @property
    def plain_network(self) -> Network:
        """The network without the wrapper of Fabric."""
        return self.network.module

    @property
    def elapsed(self) -> float:
        return self.before + time.monotonic() - self.started

    @property
    def steps_per_epoch(self) -> int:
        return self.batches.steps(self.batch_size)

    def on_device(self, images: Tensor) -> Tensor:
        return self.fabric.to_device(images).contiguous(memory_format=torch.channels_last)


def prepare(job: TrainJob, feedback: Feedback, dataset: ChipDataset | None = None) -> Session:
    """Opens the chips and builds the network; measures what the job leaves open. Raises InputErrors."""
    dataset = dataset or open_dataset(job.chips)
    device = choose_device(job.device)
    for path in filter(None, (job.output, job.report)):
        check_writable(Path(path))
    header = check_fine_tune(job) if job.fine_tune else None
    check_chips(job, dataset, feedback)
    fabric = make_fabric(job, device)
    train, validation = stores(dataset, job.fold, processes=ranks_here())
    torch.manual_seed(job.seed)
    network = build_network(
        job.architecture,
        job.encoder,
        len(dataset.bands),
        len(dataset.classes),
        weights=job.encoder_weights,
        arguments=arguments_of(job),
        band_names=[band.name for band in dataset.bands],
    )
    licence = licence_of(job.encoder, job.encoder_weights) if network.encoder_parameters() else None
    if licence is not None:
        (feedback.pushInfo if licence.is_free else feedback.pushWarning)(licence.sentence)
    if header is not None:
        feedback.pushInfo(take_over(job, header, network, dataset).sentence(job.fine_tune))
    smallest = smallest_batch(network, len(dataset.bands), dataset.chip_size)
    network.to(memory_format=torch.channels_last)
    if job.encoder_mode == "frozen" or job.freeze_epochs:
        network.freeze_encoder(True)
    optimizer = make_optimizer(job, network, job.learning_rate or 1.0)
    prepared, prepared_optimizer = fabric.setup(network, optimizer)
    batches = TrainingBatches(
        job,
        train,
        validation,
        fabric.device,
        smallest=smallest,
        rank=fabric.global_rank,
        world_size=fabric.world_size,
    )
    session = Session(
        job=job,
        dataset=dataset,
        train=train,
        validation=validation,
        fabric=fabric,
        network=prepared,
        optimizer=prepared_optimizer,
        loss=build_loss(job, dataset),
        batches=batches,
        batch_size=job.batch_size,
        learning_rate=job.learning_rate,
        averaged=None,
    )
    feedback.pushInfo(_what_begins(session, device))
    try:
        _measure(session, smallest, feedback)
    except BaseException:
        batches.close()
        raise
    session.epochs = job.epochs or automatic_epochs(session.steps_per_epoch)
    if job.ema > 0:
        session.averaged = Averaged(session.plain_network, job.ema)
    return session


def _what_begins(session: Session, device: torch.device) -> str:
    job, dataset, processes = session.job, session.dataset, session.fabric.world_size
    where = describe_device(device)
    if processes > 1:
        where = translate("Pixelwise", "{device}, {count} processes").format(device=where, count=processes)
    return translate(
        "Pixelwise",
        "Training {network} on {device}: {training} training and {validation} validation chips of {size} × {size} "
        "pixels, {bands} bands, classes {classes}.",
    ).format(
        network=network_name(job.architecture, job.encoder),
        device=where,
        training=len(session.train),
        validation=len(session.validation),
        size=dataset.chip_size,
        bands=len(dataset.bands),
        classes=", ".join(dataset.classes.names),
    )


def make_fabric(job: TrainJob, device: torch.device) -> Fabric:
    """Lightning Fabric for the job's device, precision and processes; several where torchrun or SLURM started them."""
    precision = PRECISIONS.get(job.precision) or precision_of(device)
    if job.precision == "16" and device.type == "cpu":
        raise InputError(
            translate("Pixelwise", "PRECISION is 16, which a CPU cannot train with: choose auto, 32 or bf16.")
        )
    several = rank_count() > 1
    devices: Any = [device.index] if device.type == "cuda" and device.index is not None else 1
    if several:
        devices = ranks_here()
    fabric = Fabric(
        accelerator=device.type,
        devices=devices,
        num_nodes=max(1, rank_count() // ranks_here()) if several else 1,
        strategy=_strategy() if several else "auto",
        precision=precision,  # type: ignore[arg-type]
    )
    if several:
        fabric.launch()
    return fabric


def _strategy() -> str | DDPStrategy:
    # NVIDIA's own way for GPUs to speak with each other does not exist on Windows.
    return DDPStrategy(process_group_backend="gloo") if sys.platform == "win32" else "ddp"


def _measure(session: Session, smallest: int, feedback: Feedback) -> None:
    """Finds the batch size and the learning rate where the job leaves them open; the weights stay as they are."""
    job = session.job
    if job.batch_size and job.learning_rate:
        return
    kept = {name: value.detach().clone() for name, value in session.plain_network.state_dict().items()}
    random = torch.get_rng_state()
    optimizer_state = session.optimizer.state_dict()
    if not job.batch_size:
        found = find_batch_size(
            lambda size: _trial_step(session, size), session.fabric.device, smallest, len(session.train), free_memory()
        )
        session.batch_size = smallest_of(session.fabric, found)
        feedback.pushInfo(
            translate("Pixelwise", "BATCH_SIZE: {size} is the largest that fits.").format(size=session.batch_size)
        )
    if not job.learning_rate:
        session.learning_rate = find_learning_rate(_RateTest(session))
        feedback.pushInfo(
            translate("Pixelwise", "LEARNING_RATE: {rate:.2g} was found by a range test.").format(
                rate=session.learning_rate
            )
        )
    session.plain_network.load_state_dict(kept)
    session.optimizer.load_state_dict(optimizer_state)
    torch.set_rng_state(random)


def _trial_step(session: Session, size: int) -> None:
    """A step with chips of zeros, for its memory only; of several processes each tries for itself, unwrapped."""
    side = session.dataset.chip_size
    images = torch.zeros(size, len(session.dataset.bands), side, side)
    positions = torch.zeros(size, side, side, dtype=torch.uint8)
    session.network.train()
    set_learning_rate(session.optimizer, 0.0)
    with session.fabric.autocast():
        scores = session.plain_network(session.on_device(images))
    loss = session.loss(scores, session.fabric.to_device(positions))
    session.fabric.backward(loss)
    session.optimizer.step()
    session.optimizer.zero_grad()


class _RateTest:
    """Steps over the training batches, each with another learning rate."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._epoch = 1
        self._batches = session.batches.epoch(1, session.batch_size)

    def __call__(self, rate: float) -> float:
        session = self._session
        batch = next(self._batches, None)
        if batch is None:
            self._batches.close()
            self._epoch += 1
            self._batches = session.batches.epoch(self._epoch, session.batch_size)
            batch = next(self._batches)
        images, positions, weights = batch
        session.network.train()
        set_learning_rate(session.optimizer, rate)
        scores = session.network(session.on_device(images))
        loss = session.loss(
            scores, session.fabric.to_device(positions), None if weights is None else session.fabric.to_device(weights)
        )
        session.fabric.backward(loss)
        session.optimizer.step()
        session.optimizer.zero_grad()
        return mean_of(session.fabric, float(loss.detach()))
