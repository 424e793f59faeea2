"""Labels and scores of a batch as the losses need them: what several losses share is computed once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

# The position of pixels that must not count; a class table has at most 255 classes, at positions 0 to 254.
IGNORED = 255
# Keeps 0/0 out of the mean over nothing, and infinite slopes out of roots of 0.
EPSILON = 1e-7


class Target:
    """The labels of a batch: `positions` (n, rows, cols), 0 where ignored, and how much every pixel counts.

    `counts` (n, rows, cols) is the weight of a pixel, 0 where it is ignored and 1 where no weights were given;
    `class_weights` (classes) are all 1 where there are none. Both are float32.
    """

    def __init__(self, positions: Tensor, weights: Tensor | None, class_weights: Tensor) -> None:
        valid = positions != IGNORED
        self.positions = positions.long() * valid
        self.counts = valid.float() if weights is None else weights.float() * valid
        self.class_weights = class_weights

    @cached_property
    def shares(self) -> Tensor:
        """How much a pixel counts for its own class, 0 for the others: (n, classes, rows, cols)."""
        count, rows, cols = self.positions.shape
        shares = self.counts.new_zeros(count, len(self.class_weights), rows, cols)
        return shares.scatter_(1, self.positions.unsqueeze(1), self.counts.unsqueeze(1))

    @cached_property
    def labelled(self) -> Tensor:
        """How much the pixels of each class count together: (classes)."""
        return per_class(self.shares)

    @cached_property
    def pixel_weights(self) -> Tensor:
        """How much a pixel counts, its class's weight included: (n, rows, cols)."""
        return self.counts * self.class_weights[self.positions]

    def mean_over_classes(self, losses: Tensor) -> Tensor:
        """The weighted mean of `losses` (classes) over the classes that the labels have; 0 where they have none.

        A class without a pixel says nothing: counted as perfect, as smp does, it would shrink the loss where classes
        are many.
        """
        weights = self.class_weights * (self.labelled > 0)
        return (losses * weights).sum() / weights.sum().clamp(min=EPSILON)

    def mean_over_pixels(self, losses: Tensor) -> Tensor:
        """The mean of `losses` (n, rows, cols) weighted by pixel and class; 0 where no pixel counts."""
        return (losses * self.pixel_weights).sum() / self.pixel_weights.sum().clamp(min=EPSILON)


@dataclass
class Scored:
    """Scores (n, classes, rows, cols) in float32 with their target."""

    scores: Tensor
    target: Target

    @cached_property
    def log_probabilities(self) -> Tensor:
        return self.scores.log_softmax(1)

    @cached_property
    def probabilities(self) -> Tensor:
        return self.log_probabilities.exp()

    @cached_property
    def of_label(self) -> Tensor:
        """The logarithm of the probability of each pixel's own class: (n, rows, cols)."""
        return self.log_probabilities.gather(1, self.target.positions.unsqueeze(1)).squeeze(1)

    @cached_property
    def hits(self) -> Tensor:
        """By class, the probability of it on its own pixels: the soft true positives."""
        return per_class(self.probabilities * self.target.shares)

    @cached_property
    def false_alarms(self) -> Tensor:
        """By class, the probability of it on pixels of others: the soft false positives."""
        # Not below 0, where the difference of two large sums would bring it.
        predicted = per_class(self.probabilities * self.target.counts.unsqueeze(1))
        return (predicted - self.hits).clamp(min=0)

    @cached_property
    def misses(self) -> Tensor:
        """By class, what is lacking in its probability on its own pixels: the soft false negatives."""
        return (self.target.labelled - self.hits).clamp(min=0)


def per_class(values: Tensor) -> Tensor:
    """The sums (classes) of values (n, classes, rows, cols)."""
    return torch.sum(values, (0, 2, 3))
