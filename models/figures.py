"""What is known about an epoch, how it is said, and how long the rest takes."""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..geo.accuracyfigures import class_figures, mean_figures, overall_figures
from ..geo.classes import ClassTable
from ..geo.confusion import Matrix
from ..language import translate

# A validation chip passes the network forward only: about a third of the work of a training chip.
WORK_OF_VALIDATION = 1 / 3


@dataclass(frozen=True)
class EpochFigures:
    """Losses, speed and, with validation chips, the confusion matrix [label, class] of one epoch.

    `learning_rate` is that of the last step. `seconds` are those of the whole epoch with its validation. `memory` is
    the most that was taken so far, in bytes: of the GPU, or of the process on a CPU.
    """

    epoch: int
    train_loss: float
    chips_per_second: float
    validation_loss: float | None = None
    confusion: Matrix | None = None
    learning_rate: float | None = None
    seconds: float | None = None
    memory: int | None = None

    @property
    def mean_iou(self) -> float | None:
        """Over the classes that the validation labels have; None where they have none."""
        return None if self.confusion is None else _known(overall_figures(self.confusion)["mean_iou"])

    @property
    def mean_f1(self) -> float | None:
        """Over the classes that the validation labels have; None where they have none."""
        return None if self.confusion is None else _known(mean_figures(self.confusion)["macro_f1"].value)

    @property
    def overall_accuracy(self) -> float | None:
        return None if self.confusion is None else _known(overall_figures(self.confusion)["overall_accuracy"])

    def is_better_than(self, other: EpochFigures, monitor: str = "mean_iou") -> bool:
        """By the monitored figure, then by the loss; where the figure is unknown for both the later epoch.

        Known beats unknown. The loss still tells epochs apart when few validation chips hold no fault any more.
        """
        ours, theirs = MONITORED[monitor](self), MONITORED[monitor](other)
        if ours is None or theirs is None:
            return ours is not None or theirs is None
        if ours != theirs:
            return ours > theirs
        ours, theirs = _negative_loss(self), _negative_loss(other)
        return ours is not None and theirs is not None and ours > theirs

    def iou_by_value(self, classes: ClassTable) -> dict[int, float | None]:
        if self.confusion is None:
            return {}
        return dict(zip(classes.values, map(_known, class_figures(self.confusion)["iou"].tolist()), strict=True))

    def validation_metrics(self, classes: ClassTable, history: Sequence[EpochFigures] = ()) -> dict[str, Any]:
        """As they stand in the model file; keys of `iou` are class values, `history` has an item per epoch."""
        return {
            "best_epoch": self.epoch,
            "mean_iou": self.mean_iou,
            "iou": self.iou_by_value(classes),
            "overall_accuracy": self.overall_accuracy,
            "confusion": [] if self.confusion is None else self.confusion.tolist(),
            "history": [figures.curve_point(classes) for figures in history],
        }

    def curve_point(self, classes: ClassTable) -> dict[str, Any]:
        """The figures that curves and tables of the whole training show; keys of `iou` are class values as text."""
        return {
            "epoch": self.epoch,
            "train_loss": _known(self.train_loss),
            "validation_loss": None if self.validation_loss is None else _known(self.validation_loss),
            "mean_iou": self.mean_iou,
            "overall_accuracy": self.overall_accuracy,
            "iou": {str(value): share for value, share in self.iou_by_value(classes).items()},
            "learning_rate": self.learning_rate,
            "chips_per_second": self.chips_per_second,
            "seconds": self.seconds,
            "memory": self.memory,
        }

    def to_dict(self) -> dict[str, Any]:
        """Everything, for the state of a training that is resumed; `from_dict` reads it back."""
        return dataclasses.asdict(self) | {"confusion": None if self.confusion is None else self.confusion.tolist()}

    @classmethod
    def from_dict(cls, items: dict[str, Any]) -> EpochFigures:
        matrix = items["confusion"]
        return cls(**items | {"confusion": None if matrix is None else np.array(matrix, np.int64)})


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value


def _negative_loss(figures: EpochFigures) -> float | None:
    value = figures.validation_loss
    return None if value is None or math.isnan(value) else -value


# The figure of an epoch, larger where it is better, by the name of the monitor.
MONITORED: dict[str, Callable[[EpochFigures], float | None]] = {
    "mean_iou": lambda figures: figures.mean_iou,
    "f1": lambda figures: figures.mean_f1,
    "overall_accuracy": lambda figures: figures.overall_accuracy,
    "loss": _negative_loss,
}


class Progress:
    """Share of the work done, and the time the rest will take.

    `done_epochs` were finished by an earlier run. With `max_seconds` (0: none) the run ends then at the latest.
    """

    def __init__(
        self,
        epochs: int,
        train_chips: int,
        validation_chips: int,
        *,
        done_epochs: int = 0,
        max_seconds: float = 0.0,
    ) -> None:
        of_epoch = train_chips + validation_chips * WORK_OF_VALIDATION
        self._total = max(epochs * of_epoch, 1)
        self._before = done_epochs * of_epoch
        self._done = self._before
        self._max_seconds = max_seconds
        self._started = time.monotonic()

    def trained(self, chips: int) -> None:
        self._done += chips

    def validated(self, chips: int) -> None:
        self._done += chips * WORK_OF_VALIDATION

    @property
    def percent(self) -> float:
        share = self._done / self._total
        if self._max_seconds:
            share = max(share, (time.monotonic() - self._started) / self._max_seconds)
        return min(99.0, 100 * share)

    def seconds_left(self) -> float:
        """NaN before anything was done."""
        elapsed = time.monotonic() - self._started
        ours = self._done - self._before
        if not ours:
            return math.nan
        left = max(0.0, elapsed * (self._total - self._done) / ours)
        return min(left, max(0.0, self._max_seconds - elapsed)) if self._max_seconds else left


def epoch_line(figures: EpochFigures, epochs: int, classes: ClassTable, seconds_left: float) -> str:
    """One line for the log."""
    parts = [
        translate("Pixelwise", "Epoch {epoch}/{epochs}").format(epoch=figures.epoch, epochs=epochs),
        translate("Pixelwise", "train loss {loss}").format(loss=number_text(figures.train_loss)),
    ]
    if figures.confusion is not None:
        parts.append(translate("Pixelwise", "val loss {loss}").format(loss=number_text(figures.validation_loss)))
        parts.append(translate("Pixelwise", "mean IoU {iou}").format(iou=number_text(figures.mean_iou, 2)))
        values = figures.iou_by_value(classes)
        parts.append(", ".join(f"{entry.name} {number_text(values[entry.value], 2)}" for entry in classes))
    if figures.learning_rate is not None:
        parts.append(translate("Pixelwise", "learning rate {rate:.2g}").format(rate=figures.learning_rate))
    parts.append(translate("Pixelwise", "{speed:.1f} chips/s").format(speed=figures.chips_per_second))
    if figures.memory is not None:
        parts.append(memory_text(figures.memory))
    if figures.epoch < epochs:
        parts.append(translate("Pixelwise", "{time} left").format(time=duration_text(seconds_left)))
    return " · ".join(parts)


def metrics_of(
    figures: EpochFigures, epochs: int, classes: ClassTable, seconds_left: float, *, example: str = ""
) -> dict[str, Any]:
    """The same figures as numbers, for the monitor; `example` is the path of a picture of a chip."""
    values = {**figures.curve_point(classes), "epochs": epochs, "seconds_left": seconds_left}
    return values | {"example": example} if example else values


def step_metrics(
    epoch: int, epochs: int, step: int, steps: int, *, train_loss: float, learning_rate: float, seconds_left: float
) -> dict[str, Any]:
    """What the monitor is told within an epoch: `step` of the epoch's `steps`, and the loss as it runs."""
    return {
        "epoch": epoch,
        "epochs": epochs,
        "step": step,
        "steps": steps,
        "train_loss": train_loss,
        "learning_rate": learning_rate,
        "seconds_left": seconds_left,
    }


def number_text(value: float | None, digits: int = 3) -> str:
    return "–" if value is None or math.isnan(value) else f"{value:.{digits}f}"


def memory_text(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


def duration_text(seconds: float) -> str:
    if math.isnan(seconds):
        return translate("Pixelwise", "unknown time")
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
