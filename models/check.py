"""What can be said about a training before it starts."""

from __future__ import annotations

import math

from ..chips.dataset import ChipDataset
from ..errors import DatasetError, InputError
from ..feedback import Feedback
from .choices import ENCODER_MODES, MONITORS, OPTIMIZERS, PRECISIONS, SCHEDULES
from .job import TrainJob
from .lossterms import check_loss


def check_job(job: TrainJob) -> None:
    """Raises InputError for numbers and names that cannot be used, without opening the chips."""
    for name, value, low, high in (
        ("EPOCHS", job.epochs, 0, None),
        ("BATCH_SIZE", job.batch_size, 0, None),
        ("LEARNING_RATE", job.learning_rate, 0, None),
        ("WEIGHT_DECAY", job.weight_decay, 0, None),
        ("MOMENTUM", job.momentum, 0, 0.9999),
        ("WARM_UP", job.warm_up, 0, 0.9),
        ("CLIP_NORM", job.clip_norm, 0, None),
        ("ACCUMULATE", job.accumulate, 1, None),
        ("EMA", job.ema, 0, 0.99999),
        ("EARLY_STOPPING", job.early_stopping, 0, None),
        ("MAX_MINUTES", job.max_minutes, 0, None),
        ("FREEZE_EPOCHS", job.freeze_epochs, 0, None),
        ("ENCODER_RATE", job.encoder_rate, 0, None),
        ("FOLD", job.fold, 0, None),
        ("DEVICES", job.devices, 0, None),
        ("WORKERS", job.workers, -1, 64),
    ):
        if not math.isfinite(value) or value < low or (high is not None and value > high):
            allowed = f"from {low} to {high}" if high is not None else f"{low} or more"
            raise InputError(f"{name} is {value:g}; it must be {allowed}.")
    for name, word, known in (
        ("OPTIMIZER", job.optimizer, OPTIMIZERS),
        ("SCHEDULE", job.schedule, SCHEDULES),
        ("MONITOR", job.monitor, MONITORS),
        ("PRECISION", job.precision, PRECISIONS),
        ("ENCODER_MODE", job.encoder_mode, ENCODER_MODES),
    ):
        if word not in known:
            raise InputError(f"{name} is {word}; it must be one of {', '.join(known)}.")
    check_loss(job)
    if (job.encoder_mode == "frozen" or job.freeze_epochs) and job.encoder_weights == "none" and not job.fine_tune:
        raise InputError(
            "ENCODER_MODE: an encoder with random weights cannot be frozen, because it would learn nothing: choose "
            "ENCODER_WEIGHTS or FINE_TUNE, or train the encoder."
        )
    if not job.output.lower().endswith(".safetensors"):
        raise InputError(f"OUTPUT is {job.output}, but the name of a model file ends with .safetensors.")


def check_chips(job: TrainJob, dataset: ChipDataset, feedback: Feedback) -> None:
    """Raises DatasetError where nothing can be learnt from the chips; warns where only part of it can."""
    train, validation = (dataset.of_split(split) for split in ("train", "validation"))
    if not train:
        raise DatasetError(
            f"{job.chips} has no training chips, only {len(validation)} for validation: export with a smaller SPLIT."
        )
    unseen, unchecked = (
        [entry.name for entry in dataset.classes if not _pixels(dataset, split, entry.value)]
        for split in ("train", "validation")
    )
    if len(unseen) == len(dataset.classes):
        raise DatasetError(f"The training chips in {job.chips} have no labelled pixel: nothing can be learnt.")
    if unseen:
        feedback.pushWarning(
            f"Without a pixel in the training chips, these classes cannot be learnt: {', '.join(unseen)}."
        )
    if not validation:
        feedback.pushWarning("There are no validation chips: the last epoch is kept, and its accuracy is unknown.")
    elif len(unchecked) == len(dataset.classes):
        feedback.pushWarning("The validation chips have no labelled pixel: the last epoch is kept.")
    elif unchecked:
        feedback.pushWarning(
            "Without a pixel in the validation chips, these classes do not count in the mean IoU: "
            f"{', '.join(unchecked)}."
        )
    if len(dataset.classes) == 1:
        feedback.pushWarning(
            f"{dataset.classes.names[0]} is the only class, so there is nothing to tell apart: export the chips with "
            "UNLABELLED background, or with more classes."
        )


def _pixels(dataset: ChipDataset, split: str, value: int) -> int:
    return dataset.pixel_counts.get(split, {}).get(str(value), 0)
