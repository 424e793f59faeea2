"""Losses over scores (n, classes, rows, cols) and label positions (n, rows, cols); IGNORED pixels do not count."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

# The position of pixels that must not count; a class table has at most 255 classes, at positions 0 to 254.
IGNORED = 255
# Keeps 0/0 out of a class without any probability.
EPSILON = 1e-7

Loss = Callable[[Tensor, Tensor], Tensor]


def cross_entropy(scores: Tensor, positions: Tensor) -> Tensor:
    """Mean over the pixels that count; 0, not NaN, where none does."""
    total = functional.cross_entropy(scores.float(), positions.long(), ignore_index=IGNORED, reduction="sum")
    return total / (positions != IGNORED).sum().clamp(min=1)


def dice(scores: Tensor, positions: Tensor) -> Tensor:
    """1 - Dice of the softmax, over the whole batch, mean over the classes that its labels have; 0 where none does.

    Not smp's DiceLoss, which counts absent classes as perfect ones and so shrinks the loss where classes are many.
    """
    probabilities = scores.float().softmax(1)
    counts = (positions != IGNORED).unsqueeze(1)
    targets = torch.zeros_like(probabilities)
    targets.scatter_(1, (positions.long().unsqueeze(1) * counts), counts.float())
    probabilities = probabilities * counts
    hits = (probabilities * targets).sum((0, 2, 3))
    labelled = targets.sum((0, 2, 3))
    loss = 1 - 2 * hits / (probabilities.sum((0, 2, 3)) + labelled).clamp(min=EPSILON)
    present = labelled > 0
    return (loss * present).sum() / present.sum().clamp(min=1)


def cross_entropy_and_dice(scores: Tensor, positions: Tensor) -> Tensor:
    return cross_entropy(scores, positions) + dice(scores, positions)


# By the names of choices.LOSSES.
LOSS_FUNCTIONS: dict[str, Loss] = {"ce+dice": cross_entropy_and_dice, "ce": cross_entropy, "dice": dice}
