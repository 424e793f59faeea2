"""What can be said about a training before it starts."""

from __future__ import annotations

import math

from ..chips.dataset import ChipDataset
from ..errors import DatasetError, InputError
from ..feedback import Feedback
from ..language import translate
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
            if high is None:
                sentence = translate("Pixelwise", "{parameter} is {value:g}; it must be {low} or more.")
            else:
                sentence = translate("Pixelwise", "{parameter} is {value:g}; it must be from {low} to {high}.")
            raise InputError(sentence.format(parameter=name, value=value, low=low, high=high))
    for name, word, known in (
        ("OPTIMIZER", job.optimizer, OPTIMIZERS),
        ("SCHEDULE", job.schedule, SCHEDULES),
        ("MONITOR", job.monitor, MONITORS),
        ("PRECISION", job.precision, PRECISIONS),
        ("ENCODER_MODE", job.encoder_mode, ENCODER_MODES),
    ):
        if word not in known:
            raise InputError(
                translate("Pixelwise", "{parameter} is {value}; it must be one of {allowed}.").format(
                    parameter=name, value=word, allowed=", ".join(known)
                )
            )
    check_loss(job)
    if (job.encoder_mode == "frozen" or job.freeze_epochs) and job.encoder_weights == "none" and not job.fine_tune:
        raise InputError(
            translate(
                "Pixelwise",
                "ENCODER_MODE: an encoder with random weights cannot be frozen, because it would learn nothing: choose "
                "ENCODER_WEIGHTS or FINE_TUNE, or train the encoder.",
            )
        )
    if not job.output.lower().endswith(".safetensors"):
        raise InputError(
            translate("Pixelwise", "OUTPUT is {path}, but the name of a model file ends with .safetensors.").format(
                path=job.output
            )
        )


def check_chips(job: TrainJob, dataset: ChipDataset, feedback: Feedback) -> None:
    """Raises DatasetError where nothing can be learnt from the chips; warns where only part of it can."""
    train, validation = (dataset.of_split(split) for split in ("train", "validation"))
    if not train:
        raise DatasetError(
            translate(
                "Pixelwise",
                "{folder} has no training chips, only {count} for validation: export with a smaller SPLIT.",
            ).format(folder=job.chips, count=len(validation))
        )
    unseen, unchecked = (
        [entry.name for entry in dataset.classes if not _pixels(dataset, split, entry.value)]
        for split in ("train", "validation")
    )
    if len(unseen) == len(dataset.classes):
        raise DatasetError(
            translate(
                "Pixelwise", "The training chips in {folder} have no labelled pixel: nothing can be learnt."
            ).format(folder=job.chips)
        )
    if unseen:
        feedback.pushWarning(
            translate(
                "Pixelwise", "Without a pixel in the training chips, these classes cannot be learnt: {classes}."
            ).format(classes=", ".join(unseen))
        )
    if not validation:
        feedback.pushWarning(
            translate(
                "Pixelwise", "There are no validation chips: the last epoch is kept, and its accuracy is unknown."
            )
        )
    elif len(unchecked) == len(dataset.classes):
        feedback.pushWarning(
            translate("Pixelwise", "The validation chips have no labelled pixel: the last epoch is kept.")
        )
    elif unchecked:
        feedback.pushWarning(
            translate(
                "Pixelwise",
                "Without a pixel in the validation chips, these classes do not count in the mean IoU: {classes}.",
            ).format(classes=", ".join(unchecked))
        )
    if len(dataset.classes) == 1:
        feedback.pushWarning(
            translate(
                "Pixelwise",
                "{name} is the only class, so there is nothing to tell apart: export the chips with UNLABELLED "
                "background, or with more classes.",
            ).format(name=dataset.classes.names[0])
        )


def _pixels(dataset: ChipDataset, split: str, value: int) -> int:
    return dataset.pixel_counts.get(split, {}).get(str(value), 0)
