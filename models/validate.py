"""Scores of a network on the validation chips, compared with their labels."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor

from ..geo.confusion import Matrix, confusion
from .data import ChipStore, batches, prefetched, validation_order
from .losses import IGNORED, Loss

ScoresOf = Callable[[Tensor], Tensor]


@torch.no_grad()
def validate(
    scores_of: ScoresOf, store: ChipStore, batch_size: int, loss: Loss, after_batch: Callable[[int], None]
) -> tuple[float, Matrix]:
    """Mean loss per batch that has labels (NaN without any) and the confusion matrix by class position.

    `scores_of` gives scores before softmax for normalised images on the CPU; `after_batch` is told how many chips a
    batch had, and may raise CanceledError.
    """
    count = len(store.dataset.classes)
    matrix: Matrix = np.zeros((count, count), np.int64)
    losses, weights = [], []
    order = validation_order(len(store), batch_size)
    with contextlib.closing(prefetched(batches(store, order))) as prepared:
        for images, positions in prepared:
            scores = scores_of(images)
            counted = int((positions != IGNORED).sum())
            if counted:
                losses.append(float(loss(scores, positions.to(scores.device))))
                weights.append(counted)
            matrix += confusion(positions.numpy(), scores.argmax(1).cpu().numpy(), count)
            after_batch(len(images))
    return (float(np.average(losses, weights=weights)) if losses else float("nan")), matrix
