"""What is known about an epoch, how it is said, and how long the rest takes."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import Any

from ..geo.classes import ClassTable
from ..geo.confusion import Matrix, iou, mean_iou, overall_accuracy

# A validation chip passes the network forward only: about a third of the work of a training chip.
WORK_OF_VALIDATION = 1 / 3


@dataclass(frozen=True)
class EpochFigures:
    """Losses, speed and, with validation chips, the confusion matrix [label, class] of one epoch."""

    epoch: int
    train_loss: float
    chips_per_second: float
    validation_loss: float | None = None
    confusion: Matrix | None = None

    @property
    def mean_iou(self) -> float | None:
        """Over the classes that the validation labels have; None where they have none."""
        value = math.nan if self.confusion is None else mean_iou(self.confusion, labelled_only=True)
        return None if math.isnan(value) else value

    def is_better_than(self, other: EpochFigures) -> bool:
        """By mean IoU; where that is unknown the later epoch is taken, and a known one is better than an unknown."""
        if self.mean_iou is None or other.mean_iou is None:
            return self.mean_iou is not None or other.mean_iou is None
        return self.mean_iou > other.mean_iou

    def iou_by_value(self, classes: ClassTable) -> dict[int, float | None]:
        if self.confusion is None:
            return {}
        values = [None if math.isnan(value) else float(value) for value in iou(self.confusion)]
        return dict(zip(classes.values, values, strict=True))

    def validation_metrics(self, classes: ClassTable) -> dict[str, Any]:
        """As they stand in the model file; keys of `iou` are class values."""
        matrix = self.confusion
        return {
            "best_epoch": self.epoch,
            "mean_iou": self.mean_iou,
            "iou": self.iou_by_value(classes),
            "overall_accuracy": None if matrix is None else overall_accuracy(matrix),
            "confusion": [] if matrix is None else matrix.tolist(),
        }


class Progress:
    """Share of the work done, and the time the rest will take."""

    def __init__(self, epochs: int, train_chips: int, validation_chips: int) -> None:
        self._total = max(epochs * (train_chips + validation_chips * WORK_OF_VALIDATION), 1)
        self._done = 0.0
        self._started = time.monotonic()

    def trained(self, chips: int) -> None:
        self._done += chips

    def validated(self, chips: int) -> None:
        self._done += chips * WORK_OF_VALIDATION

    @property
    def percent(self) -> float:
        return min(99.0, 100 * self._done / self._total)

    def seconds_left(self) -> float:
        elapsed = time.monotonic() - self._started
        return max(0.0, elapsed * (self._total / self._done - 1)) if self._done else math.nan


def epoch_line(figures: EpochFigures, epochs: int, classes: ClassTable, seconds_left: float) -> str:
    """One line for the log."""
    parts = [f"Epoch {figures.epoch}/{epochs}", f"train loss {figures.train_loss:.3f}"]
    if figures.confusion is not None:
        parts.append(f"val loss {_number(figures.validation_loss)}")
        parts.append(f"mean IoU {_number(figures.mean_iou, 2)}")
        values = figures.iou_by_value(classes)
        parts.append(", ".join(f"{entry.name} {_number(values[entry.value], 2)}" for entry in classes))
    parts.append(f"{figures.chips_per_second:.1f} chips/s")
    if figures.epoch < epochs:
        parts.append(f"{_duration(seconds_left)} left")
    return " · ".join(parts)


def metrics_of(figures: EpochFigures, epochs: int, classes: ClassTable, seconds_left: float) -> dict[str, Any]:
    """The same figures as numbers."""
    return {
        "epoch": figures.epoch,
        "epochs": epochs,
        "train_loss": figures.train_loss,
        "validation_loss": figures.validation_loss,
        "mean_iou": figures.mean_iou,
        "iou": {str(value): share for value, share in figures.iou_by_value(classes).items()},
        "chips_per_second": figures.chips_per_second,
        "seconds_left": seconds_left,
    }


def _number(value: float | None, digits: int = 3) -> str:
    return "–" if value is None or math.isnan(value) else f"{value:.{digits}f}"


def _duration(seconds: float) -> str:
    if math.isnan(seconds):
        return "unknown time"
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
