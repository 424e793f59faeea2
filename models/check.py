"""What can be said about a training before it starts."""

from __future__ import annotations

import math

from ..chips.dataset import ChipDataset
from ..errors import DatasetError, InputError
from ..feedback import Feedback
from .choices import ENCODER_WEIGHTS, LOSSES, near_names
from .job import TrainJob


def check_job(job: TrainJob) -> None:
    """Raises InputError for numbers and names that cannot be used, without opening the chips."""
    for name, value in (("EPOCHS", job.epochs), ("BATCH_SIZE", job.batch_size)):
        if value < 1:
            raise InputError(f"{name} is {value}, but it must be at least 1.")
    if not (math.isfinite(job.learning_rate) and job.learning_rate > 0):
        raise InputError(f"LEARNING_RATE is {job.learning_rate}, but it must be above 0, 0.001 for instance.")
    if job.loss not in LOSSES:
        raise InputError(f"LOSS is {job.loss}, which is unknown: {near_names(job.loss, LOSSES)}")
    if job.encoder_weights not in ENCODER_WEIGHTS:
        raise InputError(
            f"ENCODER_WEIGHTS is {job.encoder_weights}, but only {' and '.join(ENCODER_WEIGHTS)} are known."
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
