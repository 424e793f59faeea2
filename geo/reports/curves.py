"""Which curves the course of a training has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...language import translate
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
    losses = [
        line("train_loss", translate("Pixelwise", "training"), BLUE),
        line("validation_loss", translate("Pixelwise", "validation"), VERMILION),
    ]
    accuracy = [
        line("mean_iou", translate("Pixelwise", "mean IoU"), GREEN),
        line("overall_accuracy", translate("Pixelwise", "overall accuracy"), GREY),
    ]
    rate = [line("learning_rate", translate("Pixelwise", "learning rate"), BLUE)]
    speed = [line("chips_per_second", translate("Pixelwise", "chips/s"), BLUE)]
    drawn: list[tuple[str, list[Line], float | None]] = [
        (translate("Pixelwise", "Loss"), losses, _top_of_losses(losses)),
        (translate("Pixelwise", "Accuracy on the validation chips"), accuracy, 1.0),
        (translate("Pixelwise", "IoU per class"), per_class[:MOST_LINES], 1.0),
        (translate("Pixelwise", "Learning rate"), rate, None),
        (translate("Pixelwise", "Chips per second"), speed, None),
    ]
    charts = [line_chart(title, lines, epochs, kept=best_epoch, high=high) for title, lines, high in drawn]
    return [chart for chart in charts if chart.lines]


def _top_of_losses(lines: Sequence[Line]) -> float | None:
    """The top of the loss axis: the first validation losses can be many times larger than all that matters."""
    train, every = known(lines[:1]), known(lines)
    return 1.05 * min(max(every), 3 * max(train)) if train and max(train) > 0 else None
