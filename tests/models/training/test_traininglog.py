from __future__ import annotations

import csv
import struct
import sys

import numpy as np
import pytest

from pixelwise.errors import EnvironmentMissingError, OutputError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.models.figures import EpochFigures
from pixelwise.models.training.traininglog import CSV, TrainingLog

MATRIX = np.array([[6, 2], [0, 8]])
CLASSES = ClassTable([ClassEntry(0, "other", "#000000"), ClassEntry(7, "house, road/path", "#000000")])


def figures(epoch: int, loss: float = 0.5) -> EpochFigures:
    return EpochFigures(epoch, loss, 9.0, 0.6, MATRIX, 0.001, 12.0, 1000)


def rows_of(folder) -> list[dict[str, str]]:
    with (folder / CSV).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def events_of(folder):
    """(step, tag, value) of all event files in the order of writing, and the steps from which a run began anew."""
    from tensorboardX.proto.event_pb2 import Event

    scalars, starts = [], []
    for path in sorted(folder.glob("events.out.tfevents.*"), key=lambda item: item.stat().st_mtime_ns):
        data, place = path.read_bytes(), 0
        while place < len(data):
            (length,) = struct.unpack("<Q", data[place : place + 8])
            event = Event.FromString(data[place + 12 : place + 12 + length])
            place += 12 + length + 4
            scalars += [(event.step, value.tag, value.simple_value) for value in event.summary.value]
            if event.HasField("session_log"):
                starts.append(event.step)
    return scalars, starts


def test_rows_and_events_are_on_the_disk_after_every_epoch(tmp_path):
    log = TrainingLog(tmp_path / "new" / "log")
    for epoch in (1, 2):
        log.add(figures(epoch, 1 / epoch), CLASSES)
        assert len(rows_of(tmp_path / "new" / "log")) == epoch
        scalars, _ = events_of(tmp_path / "new" / "log")
        assert max(step for step, _, _ in scalars) == epoch
    log.close()
    row = rows_of(tmp_path / "new" / "log")[1]
    assert (row["epoch"], row["train_loss"], row["validation_loss"]) == ("2", "0.5", "0.6")
    assert (row["learning_rate"], row["memory"], row["chips_per_second"]) == ("0.001", "1000", "9.0")
    assert float(row["mean_iou"]) == pytest.approx((6 / 8 + 8 / 10) / 2)
    assert float(row["iou 7 house, road/path"]) == pytest.approx(0.8)
    found = {tag: value for step, tag, value in scalars if step == 2}
    assert found["loss/training"] == pytest.approx(0.5) and found["iou/7 house, road_path"] == pytest.approx(0.8)
    assert {"loss/validation", "accuracy/mean_iou", "run/learning_rate", "run/memory_bytes"} <= set(found)


def test_figures_that_are_unknown_are_left_empty(tmp_path):
    log = TrainingLog(tmp_path)
    log.add(EpochFigures(1, float("nan"), 9.0), CLASSES)
    log.close()
    row = rows_of(tmp_path)[0]
    assert row["train_loss"] == "" and row["mean_iou"] == "" and row["iou 0 other"] == ""
    assert {tag for _, tag, _ in events_of(tmp_path)[0]} == {"run/chips_per_second"}


@pytest.mark.parametrize(
    ("first", "epochs"),
    [
        pytest.param(3, ["1", "2", "3"], id="resumed: what the state has not is replaced"),
        pytest.param(4, ["1", "2", "3", "4"], id="resumed after the last row"),
        pytest.param(1, ["1"], id="a new training begins anew"),
    ],
)
def test_a_later_run_in_the_same_folder(tmp_path, first, epochs):
    log = TrainingLog(tmp_path)
    for epoch in (1, 2, 3):
        log.add(figures(epoch), CLASSES)
    log.close()
    later = TrainingLog(tmp_path)
    later.add(figures(first, 0.25), CLASSES)
    later.close()
    rows = rows_of(tmp_path)
    assert [row["epoch"] for row in rows] == epochs and rows[-1]["train_loss"] == "0.25"
    # TensorBoard drops what earlier files have from this step on.
    assert events_of(tmp_path)[1][-1] == first


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"epoch,other\n1,2\n", id="other columns"),
        pytest.param(b"\xff\xfe\x00", id="no text"),
        pytest.param(b"", id="empty"),
    ],
)
def test_a_csv_of_something_else_is_replaced(tmp_path, content):
    (tmp_path / CSV).write_bytes(content)
    log = TrainingLog(tmp_path)
    log.add(figures(2), CLASSES)
    log.close()
    assert [row["epoch"] for row in rows_of(tmp_path)] == ["2"]


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="file/log cannot be written"):
        TrainingLog(tmp_path / "file" / "log")


def test_a_missing_package_is_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "tensorboardX.event_file_writer", None)
    with pytest.raises(EnvironmentMissingError, match=r"LOG_FOLDER .* tensorboardX"):
        TrainingLog(tmp_path)
