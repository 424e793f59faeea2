"""What is known of a training run, kept as numbers for plots and as sentences."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

from ..models.figures import duration_text, memory_text
from .followed_runs import Run, ends_an_epoch
from .translation import translate

Points = list[tuple[float, float]]
# Epochs that a plot has room for at least, and how far it reaches past the newest one.
FEWEST_SHOWN, ROOM = 16, 1.5


@dataclass(eq=False)
class RunHistory:
    """The curves of a run, by epoch, and its newest figures.

    `iou` has the points of each class by its value as text. `live_loss` is the loss inside the epoch that runs.
    `ending` is None while it runs, then empty, or the sentence of what went wrong.
    """

    run: Run
    percent: float = 0.0
    newest: dict[str, Any] = field(default_factory=dict)
    train_loss: Points = field(default_factory=list)
    validation_loss: Points = field(default_factory=list)
    mean_iou: Points = field(default_factory=list)
    iou: dict[str, Points] = field(default_factory=dict)
    live_loss: tuple[float, float] | None = None
    # The last thing it said that no figure of the panel tells.
    sentence: str = ""
    ending: str | None = None

    def add(self, values: dict[str, Any]) -> None:
        """Takes the metrics of a step or of an epoch; what a message leaves out stays as it was."""
        if values.get("fold") != self.newest.get("fold"):
            self._forget()
        self.newest |= values
        epoch = float(values.get("epoch") or 0)
        if not ends_an_epoch(values):
            self.live_loss = (epoch - 1 + values["step"] / max(values.get("steps") or 1, 1), _number(values))
            return
        self.live_loss = None
        for points, key in (
            (self.train_loss, "train_loss"),
            (self.validation_loss, "validation_loss"),
            (self.mean_iou, "mean_iou"),
        ):
            points.append((epoch, _number(values, key)))
        for value, share in (values.get("iou") or {}).items():
            self.iou.setdefault(value, []).append((epoch, math.nan if share is None else float(share)))

    def _forget(self) -> None:
        """Another fold of a cross-validation begins."""
        self.newest = {}
        self.live_loss = None
        self.train_loss, self.validation_loss, self.mean_iou, self.iou = [], [], [], {}

    @property
    def epochs(self) -> int:
        return int(self.newest.get("epochs") or self.newest.get("epoch") or 1)

    @property
    def last_shown(self) -> int:
        """Where the axis of a plot ends: with some room after the newest epoch, so that the first ones are not lost."""
        now = int(self.newest.get("epoch") or 1)
        return min(self.epochs, max(FEWEST_SHOWN, math.ceil(ROOM * now)))

    def best(self) -> tuple[int, float] | None:
        """The epoch with the highest mean IoU, and that."""
        known = [(share, -epoch) for epoch, share in self.mean_iou if math.isfinite(share)]
        return (int(-max(known)[1]), max(known)[0]) if known else None

    def status(self) -> str:
        """Where the run is, in one or two lines."""
        if self.ending is not None:
            return self.ending or translate("Pixelwise", "Finished.")
        if self.run.is_stopped:
            return translate("Pixelwise", "Stopping: the best epoch so far is being written.")
        if "epoch" not in self.newest:
            return translate("Pixelwise", "The training is being prepared.")
        parts = [
            translate("Pixelwise", "Epoch {epoch} of {epochs}").format(epoch=self.newest["epoch"], epochs=self.epochs)
        ]
        if self.newest.get("fold"):
            fold = translate("Pixelwise", "Fold {fold} of {folds}")
            parts.insert(0, fold.format(fold=self.newest["fold"], folds=self.newest.get("folds", "?")))
        seconds = self.newest.get("seconds_left")
        if seconds is not None and math.isfinite(seconds):
            parts.append(translate("Pixelwise", "{time} left").format(time=duration_text(seconds)))
        if best := self.best():
            found = translate("Pixelwise", "best mean IoU {iou:.3f} in epoch {epoch}")
            parts.append(found.format(epoch=best[0], iou=best[1]))
        return " · ".join(parts)

    def details(self) -> str:
        """Speed, memory and learning rate, as far as they are known."""
        parts = []
        if self.newest.get("chips_per_second") is not None:
            parts.append(f"{self.newest['chips_per_second']:.3g} " + translate("Pixelwise", "chips/s"))
        if self.newest.get("memory") is not None:
            parts.append(memory_text(self.newest["memory"]))
        if self.newest.get("learning_rate") is not None:
            parts.append(translate("Pixelwise", "learning rate {rate:.3g}").format(rate=self.newest["learning_rate"]))
        return " · ".join(parts)


def _number(values: dict[str, Any], key: str = "train_loss") -> float:
    value = values.get(key)
    return math.nan if value is None else float(value)
