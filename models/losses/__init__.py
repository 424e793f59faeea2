"""What a training minimises: losses, their class and border weights, and how often a chip is drawn."""

from __future__ import annotations

from ..lossterms import parse_loss
from .border import background_position, border_weights
from .build import Loss, build_loss
from .imbalance import chip_weights, class_weights
from .scored import IGNORED

__all__ = [
    "IGNORED",
    "Loss",
    "background_position",
    "border_weights",
    "build_loss",
    "chip_weights",
    "class_weights",
    "parse_loss",
]
