"""How weights change: optimisers, schedules of the learning rate, and averaged weights."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from ..job import TrainJob
from ..network import Network

# Of the learning rate: where a cosine ends; where one cycle begins and ends (Smith and Topin 2019).
FINAL_SHARE = 0.01
CYCLE_START, CYCLE_END, CYCLE_RISE = 1 / 25, 1e-4, 0.3
# DeepLab's exponent (Chen et al. 2018).
POWER = 0.9
PLATEAU_FACTOR, PLATEAU_PATIENCE = 0.3, 3


def make_optimizer(job: TrainJob, network: Network, learning_rate: float) -> torch.optim.Optimizer:
    """The optimiser; each of its groups has a `share` of the learning rate, the encoder's being `encoder_rate`."""
    encoder = network.encoder_parameters()
    known = set(map(id, encoder))
    others = [parameter for parameter in network.parameters() if id(parameter) not in known]
    groups: list[dict[str, Any]] = [{"params": others, "share": 1.0}]
    if encoder:
        groups.append({"params": encoder, "share": job.encoder_rate})
    made = OPTIMIZERS[job.optimizer](groups, learning_rate, job)
    set_learning_rate(made, learning_rate)
    return made


# By the names of choices.OPTIMIZERS.
OPTIMIZERS: dict[str, Callable[[list[dict[str, Any]], float, TrainJob], torch.optim.Optimizer]] = {
    "adamw": lambda groups, rate, job: torch.optim.AdamW(
        groups, lr=rate, weight_decay=job.weight_decay, fused=_fused(job)
    ),
    "adam": lambda groups, rate, job: torch.optim.Adam(
        groups, lr=rate, weight_decay=job.weight_decay, fused=_fused(job)
    ),
    "sgd": lambda groups, rate, job: torch.optim.SGD(
        groups,
        lr=rate,
        momentum=job.momentum,
        weight_decay=job.weight_decay,
        nesterov=job.momentum > 0,
        fused=_fused(job),
    ),
}


def _fused(job: TrainJob) -> bool:
    """One pass over all weights is three times as fast; scaled gradients could not be clipped with it."""
    return job.precision != "16" and job.device != "mps"


def set_learning_rate(optimizer: Any, learning_rate: float) -> None:
    for group in optimizer.param_groups:
        group["lr"] = learning_rate * group["share"]


def warmed_up(done: float, warm_up: float, after: Callable[[float], float]) -> float:
    """A linear rise over the share `warm_up` of the training, and `after`(share of the rest) then."""
    if done < warm_up:
        return done / warm_up
    return after((done - warm_up) / (1 - warm_up) if warm_up < 1 else 1.0)


def one_cycle(done: float) -> float:
    """Half a cosine up from CYCLE_START, half a cosine down to CYCLE_END (Smith and Topin 2019, as fastai codes it)."""
    if done < CYCLE_RISE:
        return CYCLE_START + (1 - CYCLE_START) * (1 - math.cos(math.pi * done / CYCLE_RISE)) / 2
    return CYCLE_END + (1 - CYCLE_END) * (1 + math.cos(math.pi * (done - CYCLE_RISE) / (1 - CYCLE_RISE))) / 2


def _cosine(done: float) -> float:
    return FINAL_SHARE + (1 - FINAL_SHARE) * (1 + math.cos(math.pi * min(done, 1.0))) / 2


# By the names of choices.SCHEDULES: the share of the learning rate at the share `done` (0 to 1) of the training, with
# the share `warm_up`. The steps down of “plateau” come on top, see Plateau.
SCHEDULES: dict[str, Callable[[float, float], float]] = {
    "cosine": lambda done, warm_up: warmed_up(done, warm_up, _cosine),
    "one-cycle": lambda done, _: one_cycle(done),
    "polynomial": lambda done, warm_up: warmed_up(done, warm_up, lambda rest: max(1 - rest, 0.0) ** POWER),
    "plateau": lambda done, warm_up: warmed_up(done, warm_up, lambda _: 1.0),
    "constant": lambda done, warm_up: warmed_up(done, warm_up, lambda _: 1.0),
}


class Averaged:
    """An exponential moving average of a network's weights (Polyak and Juditsky 1992), with running statistics as is.

    Early in a training the average is over fewer steps than `decay` stands for: (1 + t) / (10 + t) bounds it.
    """

    def __init__(self, network: nn.Module, decay: float) -> None:
        self._decay = decay
        self._network = network
        self.steps = 0
        self.weights = {name: value.detach().clone() for name, value in network.state_dict().items()}

    @torch.no_grad()
    def update(self) -> None:
        self.steps += 1
        decay = min(self._decay, (1 + self.steps) / (10 + self.steps))
        current = self._network.state_dict()
        moving = [name for name, value in self.weights.items() if value.is_floating_point()]
        torch._foreach_lerp_([self.weights[name] for name in moving], [current[name] for name in moving], 1 - decay)
        for name, value in self.weights.items():
            if not value.is_floating_point():
                value.copy_(current[name])

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Puts the averaged weights into the network, and the others back at the end."""
        kept = {name: value.detach().clone() for name, value in self._network.state_dict().items()}
        self._network.load_state_dict(self.weights)
        try:
            yield
        finally:
            self._network.load_state_dict(kept)

    def load(self, weights: dict[str, Tensor], steps: int) -> None:
        self.steps = steps
        for name, value in self.weights.items():
            value.copy_(weights[name])


class Plateau:
    """Lowers the learning rate when the monitored figure has not become better for some epochs."""

    def __init__(self) -> None:
        self.factor = 1.0
        self.waited = 0

    def epoch_ended(self, better: bool) -> bool:
        """Whether the learning rate was lowered."""
        self.waited = 0 if better else self.waited + 1
        if self.waited <= PLATEAU_PATIENCE:
            return False
        self.factor, self.waited = self.factor * PLATEAU_FACTOR, 0
        return True
