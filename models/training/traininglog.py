"""The course of a training for other programs: a CSV file and events for TensorBoard."""

from __future__ import annotations

import csv
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ...errors import EnvironmentMissingError, OutputError
from ...geo.classes import ClassTable
from ...geo.outputs import complete_file
from ...language import translate
from ..figures import EpochFigures

CSV = "training.csv"
FIGURES = (
    "epoch",
    "train_loss",
    "validation_loss",
    "mean_iou",
    "overall_accuracy",
    "learning_rate",
    "chips_per_second",
    "seconds",
    "memory",
)
# How TensorBoard groups the curves.
TAGS = {
    "train_loss": "loss/training",
    "validation_loss": "loss/validation",
    "mean_iou": "accuracy/mean_iou",
    "overall_accuracy": "accuracy/overall",
    "learning_rate": "run/learning_rate",
    "chips_per_second": "run/chips_per_second",
    "memory": "run/memory_bytes",
}


class TrainingLog:
    """Writes `training.csv` and TensorBoard events into a folder, a row and a step per epoch, at once on the disk.

    An epoch that the folder already has is replaced together with all later ones: a resumed training goes on where
    it was, and a new one begins anew. `add` and the constructor raise OutputError where the folder cannot be written,
    and the constructor EnvironmentMissingError without the package tensorboardX.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        try:
            # Not its SummaryWriter, whose thread writes when it likes, so that a killed training loses its last epochs.
            from tensorboardX.event_file_writer import EventsWriter
            from tensorboardX.proto.event_pb2 import Event, SessionLog
        except ImportError as error:
            raise EnvironmentMissingError(
                translate(
                    "Pixelwise",
                    "LOG_FOLDER is {folder}, but the worker's Python has no package tensorboardX: install it, or leave "
                    "LOG_FOLDER empty.",
                ).format(folder=os.fspath(folder))
            ) from error
        self._writer_of: Any = EventsWriter
        self._event_of: Any = Event
        self._start: Any = SessionLog(status=SessionLog.START)
        self._folder = Path(folder)
        self._events: Any = None
        with _writing(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)

    def add(self, figures: EpochFigures, classes: ClassTable) -> None:
        point = figures.curve_point(classes)
        shares = {f"iou {entry.value} {entry.name}": point["iou"].get(str(entry.value)) for entry in classes}
        self._add_row({name: point[name] for name in FIGURES} | shares)
        with _writing(self._folder):
            self._add_events(figures.epoch, {TAGS[name]: point[name] for name in TAGS} | _tagged(shares))

    def close(self) -> None:
        if self._events is not None:
            self._events.close()

    def _add_row(self, row: dict[str, Any]) -> None:
        path = self._folder / CSV
        names = list(row)
        earlier = [old for old in _rows(path, names) if int(old["epoch"]) < row["epoch"]]
        with complete_file(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, names)
            writer.writeheader()
            writer.writerows([*earlier, row])

    def _add_events(self, epoch: int, values: dict[str, float | None]) -> None:
        if self._events is None:
            self._events = self._writer_of(str(self._folder / "events"), f".{os.getpid()}.{epoch}")
            # TensorBoard then forgets what an earlier run wrote from this epoch on.
            self._write(epoch, session_log=self._start)
        known = [{"tag": tag, "simple_value": value} for tag, value in values.items() if value is not None]
        self._write(epoch, summary={"value": known})
        self._events.flush()

    def _write(self, epoch: int, **content: Any) -> None:
        self._events.write_event(self._event_of(wall_time=time.time(), step=epoch, **content))


def _tagged(shares: dict[str, float | None]) -> dict[str, float | None]:
    """In TensorBoard's tags a slash would open another group."""
    return {f"iou/{name.removeprefix('iou ').replace('/', '_')}": share for name, share in shares.items()}


def _rows(path: Path, names: Sequence[str]) -> list[dict[str, str]]:
    """The rows of an earlier run; none where its columns are others, as with other classes."""
    try:
        with path.open(newline="", encoding="utf-8") as file:
            reader = csv.DictReader(file)
            columns, rows = list(reader.fieldnames or []), list(reader)
    except (OSError, ValueError, csv.Error):
        return []
    return [row for row in rows if (row["epoch"] or "").isdigit()] if columns == list(names) else []


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """Turns what the system says about a folder into OutputError."""
    try:
        yield
    except OSError as error:
        raise OutputError(
            translate("Pixelwise", "{path} cannot be written: {error}.").format(
                path=folder, error=error.strerror or error
            )
        ) from error
