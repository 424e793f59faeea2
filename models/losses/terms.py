"""The losses, each a function of scores with their target, without constants that belong to a job."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import torch
from torch import Tensor
from torch.nn import functional

from ..job import TrainJob
from .scored import EPSILON, Scored, per_class

Term = Callable[[Scored], Tensor]


def cross_entropy(scored: Scored, smoothing: float = 0.0) -> Tensor:
    """The weighted mean of -log p over the pixels; `smoothing` is the share of a label that goes to all classes alike.

    The same as torch's with `weight` and `label_smoothing`.
    """
    target, weights = scored.target, scored.target.class_weights
    own = per_class(scored.log_probabilities * target.shares)
    total = (own * weights).sum() * (1 - smoothing)
    if smoothing:
        every = per_class(scored.log_probabilities * target.counts.unsqueeze(1))
        total = total + (every * weights).sum() * (smoothing / len(weights))
    return -total / (target.labelled * weights).sum().clamp(min=EPSILON)


def binary_cross_entropy(scored: Scored, smoothing: float = 0.0) -> Tensor:
    """Cross-entropy of two classes with the difference of their scores as the only logit."""
    logit = scored.scores[:, 1] - scored.scores[:, 0]
    wanted = scored.target.positions.float() * (1 - smoothing) + smoothing / 2
    return scored.target.mean_over_pixels(functional.binary_cross_entropy_with_logits(logit, wanted, reduction="none"))


def focal(scored: Scored, gamma: float) -> Tensor:
    """The weighted mean of (1 - p)^γ · -log p (Lin et al. 2017), class weights being the paper's α."""
    log_p = scored.of_label
    return scored.target.mean_over_pixels(_power(-torch.expm1(log_p), gamma) * -log_p)


def tversky_index(scored: Scored, alpha: float, beta: float) -> Tensor:
    """By class, hits / (hits + α · false alarms + β · misses) over the whole batch (Salehi et al. 2017)."""
    wrong = alpha * scored.false_alarms + beta * scored.misses
    return scored.hits / (scored.hits + wrong).clamp(min=EPSILON)


def tversky(scored: Scored, alpha: float, beta: float, exponent: float = 1.0) -> Tensor:
    """The mean over the classes of (1 - Tversky index)^exponent.

    α = β = 0.5 is Dice, α = β = 1 Jaccard; with the exponent 1/γ it is the focal Tversky loss of
    Abraham and Khan (2019).
    """
    return scored.target.mean_over_classes(_power(1 - tversky_index(scored, alpha, beta), exponent))


def lovasz(scored: Scored) -> Tensor:
    """The Lovász extension of the Jaccard loss of the softmax (Berman et al. 2018), over the whole batch."""
    target = scored.target
    losses = scored.scores.sum() * 0 + torch.zeros_like(target.class_weights)
    for position in torch.nonzero(target.labelled > 0).flatten().tolist():
        own = (target.positions == position).float()
        errors = (own - scored.probabilities[:, position]).abs().flatten()
        # Pixels without weight move nothing, wherever they are in the order.
        errors, order = errors.sort(descending=True)
        slopes = _jaccard_slopes(own.flatten()[order], target.counts.flatten()[order])
        losses[position] = losses[position] + errors @ slopes
    return target.mean_over_classes(losses)


def _jaccard_slopes(own: Tensor, counts: Tensor) -> Tensor:
    """How much the Jaccard loss grows with each pixel that is wrong, from the worst one on (Berman's algorithm 1).

    In float64: a slope is the small difference of two numbers near each other.
    """
    own, others = (counts * own).double(), (counts * (1 - own)).double()
    jaccard = 1 - (own.sum() - own.cumsum(0)) / (own.sum() + others.cumsum(0))
    return torch.diff(jaccard, prepend=jaccard.new_zeros(1)).float()


def unified_focal(scored: Scored, weight: float, delta: float, gamma: float) -> Tensor:
    """λ · focal with 1 - γ, and 1 - λ of the focal Tversky with γ: the symmetric one of Yeung et al. (2021).

    δ is the share of misses against false alarms. The paper's δ in the first part, for two classes, is left to the
    class weights, which do it for any number. λ = γ = 1 is cross-entropy, λ = 0 with γ = 1 Tversky.
    """
    pixels, regions = focal(scored, 1 - gamma), tversky(scored, 1 - delta, delta, gamma)
    return weight * pixels + (1 - weight) * regions


def _power(values: Tensor, exponent: float) -> Tensor:
    """Powers of values from 0 on; the slope of a root is infinite at 0, so they end just above."""
    return values if exponent == 1 else values.clamp(min=EPSILON) ** exponent


# By the names of choices.LOSSES: what makes the loss that a job describes.
TERMS: dict[str, Callable[[TrainJob], Term]] = {
    "ce": lambda job: partial(cross_entropy, smoothing=job.label_smoothing),
    "bce": lambda job: partial(binary_cross_entropy, smoothing=job.label_smoothing),
    "dice": lambda _: partial(tversky, alpha=0.5, beta=0.5),
    "jaccard": lambda _: partial(tversky, alpha=1.0, beta=1.0),
    "focal": lambda job: partial(focal, gamma=job.focal_gamma),
    "tversky": lambda job: partial(tversky, alpha=job.tversky_alpha, beta=job.tversky_beta),
    "focal_tversky": lambda job: partial(
        tversky, alpha=job.tversky_alpha, beta=job.tversky_beta, exponent=1 / job.focal_gamma
    ),
    "lovasz": lambda _: lovasz,
    "unified_focal": lambda job: partial(
        unified_focal, weight=job.unified_weight, delta=job.unified_delta, gamma=job.unified_gamma
    ),
}
