"""Which curves the course of a training has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..classes import ClassTable
from .charts import BLUE, GREEN, GREY, VERMILION, Chart, Line, known, line_chart

# With more classes nobody tells their lines apart; the table has them all.
MOST_LINES = 16


def charts_of(history: Sequence[dict[str, Any]], classes: ClassTable, best_epoch: int) -> list[Chart]:
    """Losses, accuracy, IoU per class, learning rate and speed, as far as `history` (curve points) has them."""
    epochs = [int(point["epoch"]) for point in history]

    def line(key: str, name: str, color: str) -> Line:
        return Line(name, color, [point.get(key) for point in history])

    shares = [point.get("iou") or {} for point in history]
    per_class = [Line(item.name, item.color, [share.get(str(item.value)) for share in shares]) for item in classes]
    losses = [line("train_loss", "training", BLUE), line("validation_loss", "validation", VERMILION)]
    accuracy = [line("mean_iou", "mean IoU", GREEN), line("overall_accuracy", "overall accuracy", GREY)]
    charts = [
        line_chart("Loss", losses, epochs, kept=best_epoch, high=_top_of_losses(losses)),
        line_chart("Accuracy on the validation chips", accuracy, epochs, kept=best_epoch, high=1.0),
        line_chart("IoU per class", per_class[:MOST_LINES], epochs, kept=best_epoch, high=1.0),
        line_chart("Learning rate", [line("learning_rate", "learning rate", BLUE)], epochs, kept=best_epoch),
        line_chart("Chips per second", [line("chips_per_second", "chips/s", BLUE)], epochs, kept=best_epoch),
    ]
    return [chart for chart in charts if chart.lines]


def _top_of_losses(lines: Sequence[Line]) -> float | None:
    """The top of the loss axis: the first validation losses can be many times larger than all that matters."""
    train, every = known(lines[:1]), known(lines)
    return 1.05 * min(max(every), 3 * max(train)) if train and max(train) > 0 else None
