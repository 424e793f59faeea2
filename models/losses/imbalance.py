"""Against classes that are rare: weights of the classes in the loss, and how often a chip is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ...chips.dataset import FOOTPRINTS, ChipDataset, ChipRecord
from ...chips.footprints import read_footprints
from ...errors import DatasetError
from ..job import TrainJob
from ..lossterms import given_weights

# Labelled pixels (chips, classes).
Counts = NDArray[np.int64]


def class_weights(job: TrainJob, dataset: ChipDataset) -> Tensor | None:
    """The weight (classes) of each class in the loss, in float32; None where all are alike.

    Computed ones come from the labelled pixels of the training chips; a class that none of them has weighs 0.
    """
    if job.class_weights == "none":
        return None
    if job.class_weights == "given":
        return torch.tensor(given_weights(job, dataset.classes))
    counts = class_pixels(dataset, _training_chips(dataset, job.fold))
    weights = np.zeros(len(dataset.classes))
    present = counts.sum(0) > 0
    weights[present] = CLASS_WEIGHTINGS[job.class_weights](counts[:, present])
    return torch.tensor(weights, dtype=torch.float32)


def inverse_frequency(counts: Counts) -> NDArray[np.float64]:
    """All pixels / (classes · pixels of the class): every class weighs the same in total, a pixel 1 on average."""
    pixels = counts.sum(0)
    return np.asarray(pixels.sum() / (len(pixels) * pixels))


def median_frequency(counts: Counts) -> NDArray[np.float64]:
    """Median of the frequencies / frequency, that of a class counted in the chips that have it (Eigen, Fergus 2015)."""
    frequency = counts.sum(0) / ((counts > 0) * counts.sum(1, keepdims=True)).sum(0)
    return np.asarray(np.median(frequency) / frequency)


def effective_number(counts: Counts) -> NDArray[np.float64]:
    """1 / effective number, (1 - β) / (1 - βⁿ) of n pixels (Cui et al. 2019), scaled to a mean of 1.

    β is 1 - classes / all pixels: a class has as many different pixels as the average class has pixels. With the
    paper's 0.9999, meant for whole photographs, all classes of more than 50,000 pixels would weigh the same.
    """
    pixels = counts.sum(0)
    # Logarithms keep their digits where β is nearly 1. A class alone may have a single pixel, and β would be 0.
    log_beta = np.log1p(-min(len(pixels) / pixels.sum(), 0.5))
    weights = 1 / -np.expm1(pixels * log_beta)
    return np.asarray(weights / weights.mean())


# By the names of choices.CLASS_WEIGHTS: of labelled pixels (chips, classes), without a class that has none.
CLASS_WEIGHTINGS: dict[str, Callable[[Counts], NDArray[np.float64]]] = {
    "inverse": inverse_frequency,
    "median": median_frequency,
    "effective": effective_number,
}


def chip_weights(job: TrainJob, dataset: ChipDataset, records: Sequence[ChipRecord]) -> NDArray[np.float64] | None:
    """The probability (chips) with which each chip is drawn; None where all are alike.

    As if a class was drawn, each as likely as the other, and then one of the chips that have it (class-aware sampling,
    Shen et al. 2016). A chip without a labelled pixel is never drawn.
    """
    if job.sampling == "uniform":
        return None
    has = class_pixels(dataset, records) > 0
    chips = has.sum(0)
    present = chips > 0
    if not present.any():
        return None
    return np.asarray((has[:, present] / chips[present]).mean(1))


def class_pixels(dataset: ChipDataset, records: Sequence[ChipRecord]) -> Counts:
    """The pixels of each class in each chip (chips, classes), by the layer of footprints.

    Where that does not have all of the chips their labels are read, which takes as long as reading the chips does.
    """
    try:
        shares = read_footprints(dataset.folder / FOOTPRINTS, dataset.classes)
        pixels = np.array([shares[record.id][1] for record in records]).reshape(-1, len(dataset.classes))
        return np.rint(pixels * dataset.chip_size**2).astype(np.int64)
    except (DatasetError, KeyError):
        counted = np.zeros((len(records), len(dataset.classes)), np.int64)
        for row, record in zip(counted, records, strict=True):
            _, label, valid = dataset.read(record)
            row[:] = np.bincount(label[valid], minlength=256)[dataset.classes.values]
        return counted


def _training_chips(dataset: ChipDataset, fold: int) -> list[ChipRecord]:
    if not fold:
        return dataset.of_split("train")
    return [chip for chip in dataset.chips if chip.fold and chip.fold != fold]
