"""Scores of a network on the validation chips, compared with their labels."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterable, Sequence

import numpy as np
import torch
from torch import Tensor

from ...geo.confusion import Matrix
from ..losses import IGNORED, Loss
from .data import Batch
from .examples import Examples

ScoresOf = Callable[[Tensor], Tensor]


@torch.no_grad()
def validate(
    scores_of: ScoresOf,
    batches: Generator[Batch, None, None],
    numbers: Iterable[Sequence[int]],
    examples: Examples,
    loss: Loss,
    after_batch: Callable[[int], None],
) -> tuple[float, int, Matrix]:
    """The sum of the losses, each times the pixels that count; the number of these; and the confusion matrix.

    `numbers` are those of the chips in each batch, with which `examples` takes note of them. `scores_of` gives scores
    before softmax for normalised images on the CPU; `after_batch` is told how many chips a batch had, and may raise
    CanceledError. The matrix counts pixels by class position [label, class].
    """
    matrix: Matrix = np.zeros((examples.classes, examples.classes), np.int64)
    total, counted = 0.0, 0
    with contextlib.closing(batches):
        for of_batch, (images, positions, _) in zip(numbers, batches, strict=True):
            scores = scores_of(images)
            pixels = int((positions != IGNORED).sum())
            if pixels:
                total += float(loss(scores, positions.to(scores.device), None)) * pixels
                counted += pixels
            matrix += examples.add(of_batch, positions.numpy(), scores.argmax(1).cpu().numpy())
            after_batch(len(images))
    return total, counted, matrix
