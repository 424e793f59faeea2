"""Training of a network on a chip dataset."""

from __future__ import annotations

import contextlib
import dataclasses
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from lightning_fabric import Fabric
from torch import Tensor

from ..chips.dataset import ChipDataset, open_dataset
from ..errors import CanceledError, InputError, OutputError, PixelwiseError
from ..feedback import Feedback, stop_if_canceled
from ..geo.outputs import check_writable
from .augment import Augmentation
from .check import check_chips, check_job
from .data import ChipStore, batches, prefetched, stores, training_order
from .device import choose_device, describe_device, is_out_of_memory, precision_of
from .figures import EpochFigures, Progress, epoch_line, metrics_of
from .header import ModelHeader
from .job import TrainJob
from .losses import LOSS_FUNCTIONS, Loss
from .modelfile import save_model, weights_of
from .network import Network, arguments_of, build_network, smallest_batch
from .validate import validate
from .versions import library_versions

WEIGHT_DECAY = 0.01
# The learning rate rises over this share of all steps and then falls along a cosine to FINAL_SHARE of it.
WARM_UP_SHARE = 0.1
FINAL_SHARE = 0.01
CLIP_NORM = 1.0
# A step whose gradient is not finite is left out; so many in a row mean that the network is lost.
LOST_STEPS = 20


@dataclass
class Training:
    """What a training consists of, and the best network so far."""

    job: TrainJob
    dataset: ChipDataset
    train: ChipStore
    validation: ChipStore
    fabric: Fabric
    network: Any
    optimizer: Any
    loss: Loss
    smallest_batch: int
    steps: int = 0
    history: list[EpochFigures] = field(default_factory=list)
    best: EpochFigures | None = None
    best_weights: dict[str, Tensor] = field(default_factory=dict)


def train_model(job: TrainJob, feedback: Feedback) -> dict[str, Any]:
    """Trains as the job says and writes the model of the best epoch, and the report where one is asked for.

    The best epoch is that with the highest mean IoU over the classes of the validation labels; without validation
    chips it is the last one, and MEAN_IOU is None. After a cancel with at least one finished epoch the best model is
    written before CanceledError is raised. Raises InputError and its kinds before anything is computed.
    """
    check_job(job)
    training = _prepare(job, feedback)
    try:
        _train(training, feedback)
    except CanceledError as error:
        if training.best is None:
            raise CanceledError(f"Cancelled in epoch 1 of {job.epochs}: no model was written.") from error
        _save(training)
        done = f"Cancelled after epoch {len(training.history)} of {job.epochs}"
        sentence = f"{done}: the best model so far (epoch {training.best.epoch}) was kept in {job.output}."
        feedback.pushWarning(sentence)
        raise CanceledError(sentence) from error
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        raise InputError(
            f"The memory of {training.fabric.device} does not suffice for BATCH_SIZE {job.batch_size} with chips of "
            f"{training.dataset.chip_size} × {training.dataset.chip_size} pixels: lower BATCH_SIZE or choose a smaller "
            "ENCODER."
        ) from error
    header = _save(training)
    best = training.best
    assert best is not None
    feedback.pushInfo(f"The model of epoch {best.epoch} was written to {job.output}.")
    report = _write_report(training, header, feedback) if job.report else ""
    feedback.setProgress(100.0)
    return {"OUTPUT": job.output, "REPORT": report, "MEAN_IOU": best.mean_iou, "BEST_EPOCH": best.epoch}


def _prepare(job: TrainJob, feedback: Feedback) -> Training:
    dataset = open_dataset(job.chips)
    device = choose_device(job.device)
    for path in filter(None, (job.output, job.report)):
        check_writable(Path(path))
    check_chips(job, dataset, feedback)
    train, validation = stores(dataset)
    torch.manual_seed(job.seed)
    network = build_network(
        job.architecture, job.encoder, len(dataset.bands), len(dataset.classes), weights=job.encoder_weights
    )
    smallest = smallest_batch(network, len(dataset.bands), dataset.chip_size)
    fabric = Fabric(
        accelerator=device.type,
        devices=[device.index] if device.type == "cuda" else 1,
        precision=precision_of(device),  # type: ignore[arg-type]
    )
    network.to(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(network.parameters(), lr=job.learning_rate, weight_decay=WEIGHT_DECAY)
    prepared, prepared_optimizer = fabric.setup(network, optimizer)
    feedback.pushInfo(
        f"Training {job.architecture} with {job.encoder} on {describe_device(device)}: {len(train)} training and "
        f"{len(validation)} validation chips of {dataset.chip_size} × {dataset.chip_size} pixels, "
        f"{len(dataset.bands)} bands, classes {', '.join(dataset.classes.names)}."
    )
    loss = LOSS_FUNCTIONS[job.loss]
    return Training(job, dataset, train, validation, fabric, prepared, prepared_optimizer, loss, smallest)


def _train(training: Training, feedback: Feedback) -> None:
    job = training.job
    random = np.random.default_rng(job.seed % 2**32)
    augmentation = Augmentation(job.seed % 2**32) if job.augment else None
    progress = Progress(job.epochs, len(training.train), len(training.validation))
    for epoch in range(1, job.epochs + 1):
        started = time.monotonic()
        order = training_order(len(training.train), job.batch_size, training.smallest_batch, random)
        with contextlib.closing(prefetched(batches(training.train, order, augmentation))) as prepared:
            train_loss = _train_epoch(training, prepared, len(order), progress, feedback)
        figures = EpochFigures(epoch, train_loss, len(training.train) / max(time.monotonic() - started, 1e-9))
        if len(training.validation):
            figures = _validated(training, figures, progress, feedback)
        training.history.append(figures)
        if training.best is None or figures.is_better_than(training.best):
            training.best, training.best_weights = figures, weights_of(_plain_network(training))
        feedback.pushInfo(epoch_line(figures, job.epochs, training.dataset.classes, progress.seconds_left()))
        feedback.pushMetrics(metrics_of(figures, job.epochs, training.dataset.classes, progress.seconds_left()))


def _train_epoch(
    training: Training,
    prepared: Iterator[tuple[Tensor, Tensor]],
    steps_per_epoch: int,
    progress: Progress,
    feedback: Feedback,
) -> float:
    """One pass over the training chips; the mean loss per chip."""
    network, optimizer, fabric = training.network, training.optimizer, training.fabric
    total_steps = steps_per_epoch * training.job.epochs
    loss_sum, chips, lost = 0.0, 0, 0
    network.train()
    for images, positions in prepared:
        stop_if_canceled(feedback)
        for group in optimizer.param_groups:
            group["lr"] = training.job.learning_rate * learning_rate_factor(training.steps, total_steps)
        scores = network(_on_device(images, fabric))
        loss = training.loss(scores, fabric.to_device(positions))
        optimizer.zero_grad()
        fabric.backward(loss)
        norm = fabric.clip_gradients(network, optimizer, max_norm=CLIP_NORM, error_if_nonfinite=False)
        # A single infinite value would make every weight NaN for good.
        lost = 0 if torch.isfinite(norm) else lost + 1  # type: ignore[arg-type]
        if lost == 0:
            optimizer.step()
            loss_sum, chips = loss_sum + float(loss.detach()) * len(images), chips + len(images)
        elif lost >= LOST_STEPS:
            raise PixelwiseError(
                f"The training diverged: the loss was not finite in {LOST_STEPS} steps in a row. Lower LEARNING_RATE "
                f"({training.job.learning_rate}), and look for wrong values in the images."
            )
        training.steps += 1
        progress.trained(len(images))
        feedback.setProgress(progress.percent)
    return loss_sum / chips if chips else float("nan")


def learning_rate_factor(step: int, steps: int) -> float:
    """The share of the learning rate at a step counted from 0: a linear warm-up, then a cosine down to FINAL_SHARE."""
    warm_up = max(1, round(steps * WARM_UP_SHARE))
    if step < warm_up:
        return (step + 1) / warm_up
    done = (step - warm_up) / max(1, steps - warm_up - 1)
    return FINAL_SHARE + (1 - FINAL_SHARE) * 0.5 * (1 + math.cos(math.pi * min(done, 1.0)))


def _validated(training: Training, figures: EpochFigures, progress: Progress, feedback: Feedback) -> EpochFigures:
    def after_batch(chips: int) -> None:
        stop_if_canceled(feedback)
        progress.validated(chips)
        feedback.setProgress(progress.percent)

    fabric = training.fabric
    training.network.eval()

    def scores_of(images: Tensor) -> Tensor:
        return training.network(_on_device(images, fabric))

    loss, matrix = validate(scores_of, training.validation, training.job.batch_size, training.loss, after_batch)
    return dataclasses.replace(figures, validation_loss=loss, confusion=matrix)


def _on_device(images: Tensor, fabric: Fabric) -> Tensor:
    return fabric.to_device(images).contiguous(memory_format=torch.channels_last)


def _plain_network(training: Training) -> Network:
    """The network without the wrapper of Fabric."""
    return training.network.module


def _save(training: Training) -> ModelHeader:
    best = training.best
    assert best is not None
    dataset, statistics, job = training.dataset, training.dataset.statistics, training.job
    header = ModelHeader(
        architecture=job.architecture,
        encoder=job.encoder,
        arguments=arguments_of(job.architecture),
        bands=dataset.bands,
        dtype=dataset.dtype,
        mean=list(statistics.mean),
        std=list(statistics.std),
        min=list(statistics.min),
        max=list(statistics.max),
        p02=list(statistics.p02),
        p98=list(statistics.p98),
        stretch=[list(pair) for pair in dataset.stretch or []],
        classes=dataset.classes,
        ignore_value=dataset.ignore_value,
        chip_size=dataset.chip_size,
        pixel_size=dataset.pixel_size,
        crs=dataset.crs,
        metrics=best.validation_metrics(dataset.classes),
        versions=library_versions(),
        job=dataclasses.asdict(job),
    )
    save_model(job.output, training.best_weights, header)
    return header


def _write_report(training: Training, header: ModelHeader, feedback: Feedback) -> str:
    """Writes the report; a model that is complete is not given up for it."""
    from .report import write_report

    network = _plain_network(training)
    network.model.load_state_dict(training.best_weights)
    network.eval()

    def scores_of(images: Tensor) -> Tensor:
        return training.network(_on_device(images, training.fabric))

    shown = training.validation if len(training.validation) else training.train
    try:
        write_report(training.job.report, header, training.history, shown, scores_of)
    except OutputError as error:
        feedback.pushWarning(f"The model is complete, but its report is not: {error}")
        return ""
    feedback.pushInfo(f"The report was written to {training.job.report}.")
    return training.job.report
