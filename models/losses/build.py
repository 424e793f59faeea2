"""The loss of a job: a weighted sum of terms, computed in float32 whatever the network's precision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import torch
from torch import Tensor

from ...chips.dataset import ChipDataset
from ..job import TrainJob
from ..lossterms import check_loss, parse_loss
from .imbalance import class_weights
from .scored import Scored, Target
from .terms import TERMS, Term


class Loss(Protocol):
    """Scores (n, classes, rows, cols), or a list of them whose losses are averaged (deep supervision), label positions
    (n, rows, cols) with IGNORED where they do not count, and the weight of every pixel (n, rows, cols) → a number.
    """

    def __call__(self, scores: Tensor | list[Tensor], positions: Tensor, weights: Tensor | None = None) -> Tensor: ...


def build_loss(job: TrainJob, dataset: ChipDataset) -> Loss:
    """The loss that a job describes, with the class weights of its training chips; InputError as `check_loss` says.

    It is 0, with a gradient of 0, for a batch in which no pixel counts.
    """
    check_loss(job, dataset.classes)
    terms = [(weight, TERMS[name](job)) for weight, name in parse_loss(job.loss)]
    return WeightedSum(terms, class_weights(job, dataset))


class WeightedSum:
    """The sum of losses, each with its weight; `class_weights` (classes) or None for 1 each."""

    def __init__(self, terms: Sequence[tuple[float, Term]], class_weights: Tensor | None) -> None:
        self.terms = list(terms)
        self._class_weights = class_weights

    def __call__(self, scores: Tensor | list[Tensor], positions: Tensor, weights: Tensor | None = None) -> Tensor:
        heads = scores if isinstance(scores, list) else [scores]
        # Autocast would compute the sums in 16 bits again.
        with torch.autocast(heads[0].device.type, enabled=False):
            target = Target(positions, weights, self._weights_for(heads[0]))
            scored = [Scored(head.float(), target) for head in heads]
            losses = [weight * term(head) for head in scored for weight, term in self.terms]
            return torch.stack(losses).sum() / len(heads)

    def _weights_for(self, scores: Tensor) -> Tensor:
        if self._class_weights is None:
            return torch.ones(scores.shape[1], device=scores.device)
        if self._class_weights.device != scores.device:
            self._class_weights = self._class_weights.to(scores.device)
        return self._class_weights
