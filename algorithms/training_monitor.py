"""The dock panel that shows trainings while they run: curves, examples, time left; and ends them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from .curve_plot import Curve, CurvePlot
from .followed_runs import Run, announcements
from .run_history import RunHistory
from .translation import translate

# Runs that are over stay to be looked at, the newest of them.
KEPT_RUNS = 8
MOST_CLASSES = 8
# Times the largest training loss, as in the report.
LOSSES_SHOWN = 3
TRAINING, VALIDATION, MEAN = QColor("#0072b2"), QColor("#d55e00"), QColor("#333333")


class Picture(QWidget):  # type: ignore[misc]
    """A picture as large as there is room for, without blurred pixels; none takes no room.

    `captions` are words above its parts, which are equally wide.
    """

    def __init__(self, captions: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._captions = captions
        self._pixmap = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.hide()

    def show_file(self, path: str) -> None:
        """Shows a picture; one that cannot be read, as it is just being written, leaves the last one."""
        pixmap = QPixmap()
        if path and pixmap.load(path):
            self._pixmap = pixmap
        self.setVisible(bool(path) and not self._pixmap.isNull())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        above = self.fontMetrics().height() if self._captions else 0
        room = QSize(self.width(), max(self.height() - above, 1))
        size = self._pixmap.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, above + (room.height() - size.height()) / 2
        painter = QPainter(self)
        for number, caption in enumerate(self._captions):
            place = QPointF(left + number * size.width() / len(self._captions), top - self.fontMetrics().descent())
            painter.drawText(place, caption)
        painter.drawPixmap(QRectF(left, top, size.width(), size.height()), self._pixmap, QRectF(self._pixmap.rect()))
        painter.end()


class TrainingMonitor(QgsDockWidget):  # type: ignore[misc]
    """Listens to the announcements of runs; opens by itself when one begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Pixelwise", "Training monitor"), parent)
        self.setObjectName("PixelwiseTrainingMonitor")
        self.histories: list[RunHistory] = []
        self._build()
        self._show_run()
        announcements.began.connect(self._on_began)
        announcements.progressed.connect(self._on_progressed)
        announcements.measured.connect(self._on_measured)
        announcements.said.connect(self._on_said)
        announcements.ended.connect(self._on_ended)
        announcements.watched = True

    def leave(self) -> None:
        """Stops listening; for the time when the plugin is unloaded."""
        announcements.watched = False
        announcements.began.disconnect(self._on_began)
        announcements.progressed.disconnect(self._on_progressed)
        announcements.measured.disconnect(self._on_measured)
        announcements.said.disconnect(self._on_said)
        announcements.ended.disconnect(self._on_ended)

    def _build(self) -> None:
        self.runs = QComboBox()
        self.runs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.runs.currentIndexChanged.connect(self._show_run)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.status, self.details, self.sentence = QLabel(), QLabel(), QLabel()
        for label in (self.status, self.details, self.sentence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.losses = CurvePlot(translate("Pixelwise", "Loss by epoch"))
        self.shares = CurvePlot(translate("Pixelwise", "IoU of the validation by epoch"), (0.0, 1.0))
        self.example = Picture(
            [translate("Pixelwise", "Image"), translate("Pixelwise", "Label"), translate("Pixelwise", "Network")]
        )
        self.example.setToolTip(
            translate("Pixelwise", "A validation chip: image, label, and the classes that the network finds.")
        )
        plots = QSplitter(Qt.Orientation.Vertical)
        for part in (self.losses, self.shares, self.example):
            plots.addWidget(part)
        body = QWidget()
        layout = QVBoxLayout(body)
        for part in (self.runs, self.progress, self.status, self.details):
            layout.addWidget(part)
        layout.addWidget(plots, 1)
        layout.addWidget(self.sentence)
        layout.addLayout(self._buttons())
        self.setWidget(body)

    def _buttons(self) -> QHBoxLayout:
        self.stop_button = QPushButton(translate("Pixelwise", "Stop (keep the best)"))
        self.stop_button.setToolTip(
            translate("Pixelwise", "Ends the training now, and writes the model of the best epoch so far.")
        )
        self.stop_button.clicked.connect(self._stop)
        self.cancel_button = QPushButton(translate("Pixelwise", "Cancel (discard)"))
        self.cancel_button.setToolTip(translate("Pixelwise", "Ends the training now, and gives no model."))
        self.cancel_button.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.addWidget(self.stop_button)
        row.addWidget(self.cancel_button)
        return row

    @property
    def shown(self) -> RunHistory | None:
        """The run that is looked at."""
        index = self.runs.currentIndex()
        return self.histories[index] if 0 <= index < len(self.histories) else None

    def _history(self, run: Run) -> RunHistory | None:
        return next((history for history in self.histories if history.run is run), None)

    def _on_began(self, run: Run) -> None:
        over = [history for history in self.histories if history.ending is not None]
        for history in over[: len(over) - KEPT_RUNS + 1]:
            index = self.histories.index(history)
            del self.histories[index]
            self.runs.removeItem(index)
        self.histories.append(RunHistory(run))
        self.runs.addItem(run.title)
        self.runs.setCurrentIndex(self.runs.count() - 1)
        self._show_run()
        self.setUserVisible(True)

    def _on_progressed(self, run: Run, percent: float) -> None:
        if history := self._history(run):
            history.percent = percent
            if history is self.shown:
                self.progress.setValue(int(10 * percent))

    def _on_measured(self, run: Run, values: dict[str, Any]) -> None:
        if history := self._history(run):
            history.add(values)
            if history is self.shown:
                self._show_figures(history)

    def _on_said(self, run: Run, text: str) -> None:
        if history := self._history(run):
            # The figures of an epoch stand in the panel already.
            if text == history.newest.get("line"):
                return
            history.sentence = text
            if history is self.shown:
                self._show_sentence(text)

    def _show_sentence(self, text: str) -> None:
        self.sentence.setText(text)
        self.sentence.setVisible(bool(text))

    def _on_ended(self, run: Run, sentence: str) -> None:
        if history := self._history(run):
            history.ending = sentence
            history.percent = history.percent if sentence else 100.0
            if history is self.shown:
                self._show_run()

    def _show_run(self, _index: int = 0) -> None:
        history = self.shown
        self.runs.setVisible(len(self.histories) > 1)
        self.progress.setValue(int(10 * history.percent) if history else 0)
        self._show_sentence(history.sentence if history else "")
        self._show_buttons(history)
        if history:
            self._show_figures(history)
        else:
            self.status.setText(translate("Pixelwise", "No training has been started since QGIS was opened."))

    def _show_buttons(self, history: RunHistory | None) -> None:
        runs = history is not None and history.ending is None
        self.stop_button.setEnabled(runs and history is not None and not history.run.is_stopped)
        self.cancel_button.setEnabled(runs)

    def _show_figures(self, history: RunHistory) -> None:
        self.status.setText(history.status())
        self.details.setText(history.details())
        self.losses.show_curves(_loss_curves(history), history.last_shown, _top_of_losses(history))
        self.shares.show_curves(_iou_curves(history), history.last_shown)
        self.example.show_file(str(history.newest.get("example") or ""))

    def _stop(self) -> None:
        if self.shown:
            self.shown.run.stop()
            self._show_run()

    def _cancel(self) -> None:
        if self.shown:
            self.shown.run.discard()
            self.cancel_button.setEnabled(False)
            self.stop_button.setEnabled(False)


def _loss_curves(history: RunHistory) -> list[Curve]:
    train = history.train_loss + ([history.live_loss] if history.live_loss else [])
    return [
        Curve(translate("Pixelwise", "training"), TRAINING, train, live=history.live_loss is not None),
        Curve(translate("Pixelwise", "validation"), VALIDATION, history.validation_loss),
    ]


def _top_of_losses(history: RunHistory) -> float:
    """The first validation losses can be many times larger than all that matters."""
    known = [loss for _, loss in history.train_loss if math.isfinite(loss) and loss > 0]
    return LOSSES_SHOWN * max(known, default=math.inf)


def _iou_curves(history: RunHistory) -> list[Curve]:
    """The mean, and the first classes with their own names and colours."""
    known = {str(entry.value): entry for entry in history.run.classes or ()}
    curves = []
    for value, points in list(history.iou.items())[:MOST_CLASSES]:
        color = QColor(known[value].color) if value in known else QColor(128, 128, 128)
        # Light colours of a map do not show on the white of a plot.
        curves.append(Curve(known[value].name if value in known else value, _dark_enough(color), points))
    return [*curves, Curve(translate("Pixelwise", "mean"), MEAN, history.mean_iou, width=2.6)]


def _dark_enough(color: QColor) -> QColor:
    return color.darker(140) if color.lightnessF() > 0.7 else color
