"""The report of a training and an assessment of the same pixels say the same numbers."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import numpy as np
import pytest

from pixelwise.chips.dataset import open_dataset
from pixelwise.chips.job import LabelLayer
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.accuracyfigures import NAMES, class_figures
from pixelwise.maps.accuracy.assess import assess_accuracy
from pixelwise.maps.accuracy.job import AssessJob
from pixelwise.models.figures import EpochFigures
from pixelwise.models.header import read_header
from pixelwise.models.job import TrainJob
from pixelwise.models.training import examples
from pixelwise.models.training.train import train_model

from ..conftest import write_tif

NODATA = 255


def unlike(split: str, number: int, image: np.ndarray, label: np.ndarray, valid: np.ndarray) -> None:
    """Pixels without data, and validation labels without class 7, so that means have something to leave out."""
    valid[:10] = False
    if split == "validation":
        label[label == 7] = 2


@pytest.fixture
def judged(monkeypatch) -> list[tuple[np.ndarray, np.ndarray]]:
    """Positions of labels and of classes found (n, rows, cols), batch by batch, as the validation sees them."""
    seen = []
    add = examples.Examples.add

    def recording(self, numbers, positions, found):
        seen.append((np.array(positions), np.array(found)))
        return add(self, numbers, positions, found)

    monkeypatch.setattr(examples.Examples, "add", recording)
    return seen


def rows_of(page: Path, first: str) -> dict[str, dict[str, str]]:
    """What the first table of a page with a column `first` says: text by name of row and of column."""
    text = page.read_text(encoding="utf-8")
    for table in re.findall(r"<table.*?</table>", text, re.DOTALL):
        cells = [
            [unescape(re.sub(r"<.*?>", "", cell)).strip() for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL)]
            for row in re.findall(r"<tr.*?</tr>", table, re.DOTALL)
        ]
        if first in cells[0]:
            return {row[0]: dict(zip(cells[0], row, strict=False)) for row in cells[1:]}
    raise AssertionError(f"{page.name} has no table with {first}")


def test_the_report_of_a_training_and_an_assessment_say_the_same(make_dataset, judged, tmp_path: Path):
    chips = make_dataset(values=(1, 2, 7), train=6, validation=3, edit=unlike)
    job = TrainJob(
        str(chips),
        str(tmp_path / "model.safetensors"),
        epochs=1,
        batch_size=3,
        learning_rate=0.003,
        device="cpu",
        report=str(tmp_path / "training.html"),
    )
    train_model(job, SilentFeedback())
    metrics = read_header(job.output).metrics

    classes = open_dataset(chips).classes
    values = np.full(256, NODATA, np.uint8)
    values[: len(classes)] = classes.values
    for name, of_batches in zip(("labels.tif", "map.tif"), zip(*judged, strict=True), strict=True):
        positions = np.concatenate([batch.reshape(-1, batch.shape[-1]) for batch in of_batches])
        write_tif(tmp_path / name, values[positions.astype(np.uint8)])
    items = classes.to_list()
    assessment = AssessJob(
        LabelLayer(str(tmp_path / "map.tif"), is_raster=True, classes=items),
        LabelLayer(str(tmp_path / "labels.tif"), is_raster=True, classes=items),
        ignore=[str(NODATA)],
        report=str(tmp_path / "assessment.html"),
        metrics=str(tmp_path / "metrics.json"),
    )
    found = assess_accuracy(assessment, SilentFeedback())

    matrix = np.array(metrics["confusion"])
    written = json.loads((tmp_path / "metrics.json").read_text(encoding="utf-8"))
    assert written["matrix"]["counts"] == matrix.tolist() and found["COUNT"] == matrix.sum() == 3 * 54 * 64
    assert matrix[2].sum() == 0 and matrix[:, 2].sum() > 0
    # The same numbers, to the last bit.
    figures = EpochFigures(1, 0, 0, 0, matrix)
    assert found["MEAN_IOU"] == metrics["mean_iou"] == figures.mean_iou
    assert found["OVERALL_ACCURACY"] == metrics["overall_accuracy"] == figures.overall_accuracy
    assert found["MACRO_F1"] == figures.mean_f1
    assert {item["value"]: item["iou"] for item in written["classes"]} == {
        int(value): share for value, share in metrics["iou"].items()
    }
    assert written["means"]["macro_iou"]["left_out"] == ["class 7"]

    # And both pages say them alike.
    name = NAMES["iou"]
    training, ours = rows_of(tmp_path / "training.html", name), rows_of(tmp_path / "assessment.html", name)
    for position, entry in enumerate(classes):
        for key in ("iou", "users_accuracy", "producers_accuracy", "f1"):
            said = training[entry.name][NAMES[key]]
            assert said == ours[entry.name][NAMES[key]], (entry.name, key)
            value = class_figures(matrix)[key][position]
            assert said == ("–" if np.isnan(value) else f"{value:.3f}"), (entry.name, key)
    assert f"{metrics['mean_iou']:.3f}" in (tmp_path / "assessment.html").read_text(encoding="utf-8")
