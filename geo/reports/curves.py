"""Curves over the epochs as SVG: drawn here, in a millisecond, because a report is written after every epoch."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..classes import ClassTable, rgb

WIDTH, HEIGHT = 460, 230
LEFT, RIGHT, TOP, BOTTOM = 52, 12, 10, 34
# Okabe and Ito (2008).
BLUE, VERMILION, GREEN, GREY = "#0072b2", "#d55e00", "#009e73", "#666666"
# Of white: from here on a colour is too light for a line, and is divided.
LIGHT, DARKER = 0.7, 1.4
# With more epochs the points of a line would hide it.
MOST_POINTS = 60
# With more classes nobody tells their lines apart; the table has them all.
MOST_LINES = 16


@dataclass(frozen=True)
class Line:
    """A curve: a value per epoch, None where it is not known."""

    name: str
    color: str
    values: list[float | None]


@dataclass(frozen=True)
class Chart:
    """Curves with a title; the legend is the page's, so that `svg` holds no text of the user's."""

    title: str
    lines: list[Line]
    svg: str


def charts_of(history: Sequence[dict[str, Any]], classes: ClassTable, best_epoch: int) -> list[Chart]:
    """Losses, accuracy, IoU per class, learning rate and speed, as far as `history` (curve points) has them."""
    epochs = [int(point["epoch"]) for point in history]

    def line(key: str, name: str, color: str) -> Line:
        return Line(name, color, [point.get(key) for point in history])

    shares = [point.get("iou") or {} for point in history]
    per_class = [
        Line(item.name, dark_enough(item.color), [share.get(str(item.value)) for share in shares]) for item in classes
    ]
    losses = [line("train_loss", "training", BLUE), line("validation_loss", "validation", VERMILION)]
    accuracy = [line("mean_iou", "mean IoU", GREEN), line("overall_accuracy", "overall accuracy", GREY)]
    charts = [
        _chart("Loss", losses, epochs, best_epoch, high=_top_of_losses(losses)),
        _chart("Accuracy on the validation chips", accuracy, epochs, best_epoch, low=0.0, high=1.0),
        _chart("IoU per class", per_class[:MOST_LINES], epochs, best_epoch, low=0.0, high=1.0),
        _chart("Learning rate", [line("learning_rate", "learning rate", BLUE)], epochs, best_epoch),
        _chart("Chips per second", [line("chips_per_second", "chips/s", BLUE)], epochs, best_epoch),
    ]
    return [chart for chart in charts if chart.lines]


def dark_enough(color: str) -> str:
    """The colour, darker where a line in it would not show on the white of the page; a text that is none stays."""
    try:
        parts = rgb(color)
    except ValueError:
        return color
    if max(parts) + min(parts) <= LIGHT * 2 * 255:
        return color
    return "#{:02x}{:02x}{:02x}".format(*(round(part / DARKER) for part in parts))


def _top_of_losses(lines: Sequence[Line]) -> float | None:
    """The top of the loss axis: the first validation losses can be many times larger than all that matters."""
    train, every = _known(lines[:1]), _known(lines)
    return 1.05 * min(max(every), 3 * max(train)) if train and max(train) > 0 else None


def _known(lines: Sequence[Line]) -> list[float]:
    return [value for line in lines for value in line.values if value is not None and math.isfinite(value)]


def _chart(
    title: str, lines: Sequence[Line], epochs: Sequence[int], best: int, *, low: float = 0.0, high: float | None = None
) -> Chart:
    shown = [line for line in lines if _known([line])]
    if not shown:
        return Chart(title, [], "")
    # A loss may fall below 0, as sums with Lovász or log terms do.
    bottom = min(low, *_known(shown)) if high is None or high > 1.0 else low
    top = (high if high is not None else 1.05 * max(_known(shown))) or 1.0
    axes = _Axes(epochs[0], max(epochs[-1], epochs[0] + 1), bottom, max(top, bottom + 1e-9))
    parts = [axes.grid(), axes.marker(best) if best in epochs else ""]
    parts += [axes.curve(line, epochs) for line in shown]
    svg = (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{title}" '
        f'font-family="sans-serif" font-size="11" fill="#444">{"".join(parts)}</svg>'
    )
    return Chart(title, shown, svg)


@dataclass(frozen=True)
class _Axes:
    first: int
    last: int
    low: float
    high: float

    def x(self, epoch: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (epoch - self.first) / (self.last - self.first)

    def y(self, value: float) -> float:
        """Values beyond the axis are drawn at its end."""
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share

    def grid(self) -> str:
        parts = []
        for value in ticks(self.low, self.high):
            y = f"{self.y(value):.1f}"
            parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y}" y2="{y}" stroke="#ddd"/>')
            parts.append(f'<text x="{LEFT - 6}" y="{y}" dy="4" text-anchor="end">{value:.4g}</text>')
        bottom = HEIGHT - BOTTOM
        for value in ticks(self.first, self.last):
            if value == round(value):
                x = f"{self.x(value):.1f}"
                parts.append(f'<text x="{x}" y="{bottom + 14}" text-anchor="middle">{value:.0f}</text>')
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{bottom}" y2="{bottom}" stroke="#444"/>')
        parts.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 4}" text-anchor="middle">epoch</text>')
        return "".join(parts)

    def marker(self, epoch: int) -> str:
        x = f"{self.x(epoch):.1f}"
        ends = f'y1="{TOP}" y2="{HEIGHT - BOTTOM}"'
        return f'<line class="best" x1="{x}" x2="{x}" {ends} stroke="#444" stroke-dasharray="3 3"/>'

    def curve(self, line: Line, epochs: Sequence[int]) -> str:
        """Pieces between unknown values, and points that say their value when they are pointed at."""
        # A colour comes from a file that anybody may have made.
        color = html.escape(line.color)
        pieces: list[list[str]] = [[]]
        points = []
        for epoch, value in zip(epochs, line.values, strict=True):
            if value is None or not math.isfinite(value):
                pieces.append([])
                continue
            x, y = f"{self.x(epoch):.1f}", f"{self.y(value):.1f}"
            pieces[-1].append(f"{x},{y}")
            if len(epochs) <= MOST_POINTS:
                title = f"<title>epoch {epoch}: {value:.4g}</title>"
                points.append(f'<circle cx="{x}" cy="{y}" r="3" fill="{color}">{title}</circle>')
        drawn = (
            f'<polyline points="{" ".join(piece)}" fill="none" stroke="{color}" stroke-width="2"/>'
            for piece in pieces
            if piece
        )
        return "".join([*drawn, *points])


def ticks(low: float, high: float) -> list[float]:
    """Four to eight round numbers from `low` to `high`."""
    rough = (high - low) / 5
    scale = 10.0 ** math.floor(math.log10(rough))
    step = next(scale * factor for factor in (1, 2, 2.5, 5, 10) if scale * factor >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    count = math.floor(high / step + 1e-9) - first
    return [(first + number) * step for number in range(count + 1)]
