"""A small plot of curves over epochs, painted by Qt itself: no plotting library has to be loaded into QGIS."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

# Share of the range that is left free above and below the curves.
AIR = 0.05
GAP = 6


@dataclass(frozen=True)
class Curve:
    """Points (x, y) in the order of x; those whose y is no finite number are left out. `live` ends it with a dot."""

    name: str
    color: QColor
    points: list[tuple[float, float]] = field(default_factory=list)
    width: float = 1.6
    live: bool = False

    def finite_points(self) -> list[tuple[float, float]]:
        return [(x, y) for x, y in self.points if math.isfinite(y)]


def ticks(low: float, high: float, most: int) -> list[float]:
    """Round numbers from `low` to `high`, at most about `most` of them: multiples of 1, 2 or 5 times a power of ten."""
    if not high > low:
        return [low]
    rough = (high - low) / max(most, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * (1 - 1e-9))
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [number * step for number in range(first, last + 1)]


class CurvePlot(QWidget):  # type: ignore[misc]
    """Curves with axes, a title and a legend. `y_range` fixes the axis; without it, it follows the curves."""

    def __init__(self, title: str, y_range: tuple[float, float] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._y_range = y_range
        self._epochs = 1
        self._top = math.inf
        self.curves: list[Curve] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_curves(self, curves: Sequence[Curve], epochs: int, top: float = math.inf) -> None:
        """Draws these curves; what lies above `top` is cut off, so that a single value does not flatten the rest."""
        self.curves = list(curves)
        self._top = top
        self._epochs = max(epochs, 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 110)

    def axis_range(self) -> tuple[float, float]:
        """Lowest and highest value of the vertical axis."""
        if self._y_range:
            return self._y_range
        values = [y for curve in self.curves for _, y in curve.finite_points()]
        if not values:
            return 0.0, 1.0
        low, high = min(0.0, *values), min(max(values), self._top)
        return low, high + AIR * ((high - low) or 1.0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        line = metrics.height()
        low, high = self.axis_range()
        labels = [(value, f"{value:g}") for value in ticks(low, high, max(2, self.height() // (2 * line)))]
        left = max(metrics.horizontalAdvance(text) for _, text in labels) + 2 * GAP
        legend_top = self.height() - self._legend_rows(metrics) * line - GAP / 2
        frame = QRectF(left, line + GAP, self.width() - left - GAP, legend_top - 2 * line - 2 * GAP)
        painter.drawText(QPointF(left, line - 2), self._title)
        self._paint_axes(painter, frame, labels, (low, high))
        painter.save()
        painter.setClipRect(frame.adjusted(-3, -3, 3, 3))
        for curve in self.curves:
            self._paint_curve(painter, frame, curve, (low, high))
        painter.restore()
        self._paint_legend(painter, legend_top, metrics)
        painter.end()

    def _paint_axes(
        self, painter: QPainter, frame: QRectF, labels: list[tuple[float, str]], y_range: tuple[float, float]
    ) -> None:
        text, faint = self.palette().color(QPalette.ColorRole.Text), QColor(128, 128, 128, 70)
        # White in dark themes too: the colours of classes are made for it.
        painter.fillRect(frame, QColor("#ffffff"))
        metrics = self.fontMetrics()
        for value, label in labels:
            y = self._place(frame, (0, value), y_range).y()
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(text)
            width = metrics.horizontalAdvance(label)
            painter.drawText(QPointF(frame.left() - width - GAP, y + metrics.ascent() / 2 - 1), label)
        for value in ticks(0, self._epochs, max(2, int(frame.width()) // 60)):
            if value != int(value):
                continue
            x = self._place(frame, (value, y_range[0]), y_range).x()
            label = f"{value:g}"
            width = metrics.horizontalAdvance(label)
            right = min(x + width / 2, self.width() - 1)
            painter.drawText(QPointF(right - width, frame.bottom() + metrics.ascent() + 3), label)
        painter.setPen(QPen(QColor(128, 128, 128), 1))
        painter.drawRect(frame)

    def _paint_curve(self, painter: QPainter, frame: QRectF, curve: Curve, y_range: tuple[float, float]) -> None:
        places = [self._place(frame, point, y_range) for point in curve.finite_points()]
        if not places:
            return
        painter.setPen(QPen(curve.color, curve.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(places))
        # A single epoch makes no line.
        if curve.live or len(places) == 1:
            painter.setBrush(curve.color)
            painter.drawEllipse(places[-1], 2.5, 2.5)

    def _place(self, frame: QRectF, point: tuple[float, float], y_range: tuple[float, float]) -> QPointF:
        low, high = y_range
        share = (point[1] - low) / ((high - low) or 1.0)
        return QPointF(frame.left() + frame.width() * point[0] / self._epochs, frame.bottom() - frame.height() * share)

    def _legend_places(self, metrics: QFontMetrics) -> list[tuple[int, int]]:
        """Row and left edge of each entry; entries that do not fit go on in the next row."""
        places, row, x = [], 0, GAP
        for curve in self.curves:
            width = metrics.horizontalAdvance(curve.name) + 5 * GAP
            if x > GAP and x + width > self.width():
                row, x = row + 1, GAP
            places.append((row, x))
            x += width
        return places

    def _legend_rows(self, metrics: QFontMetrics) -> int:
        return max((row for row, _ in self._legend_places(metrics)), default=0) + 1

    def _paint_legend(self, painter: QPainter, top: float, metrics: QFontMetrics) -> None:
        line = metrics.height()
        for curve, (row, x) in zip(self.curves, self._legend_places(metrics), strict=True):
            y = top + row * line
            painter.setPen(QPen(curve.color, max(curve.width, 2.0)))
            painter.drawLine(QPointF(x, y + line / 2), QPointF(x + 2 * GAP, y + line / 2))
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(QPointF(x + 3 * GAP, y + metrics.ascent()), curve.name)
