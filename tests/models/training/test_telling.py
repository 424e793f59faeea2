"""What a training tells while it runs."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal

from pixelwise.errors import OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.models.job import TrainJob
from pixelwise.models.training.report import TrainingReport
from pixelwise.models.training.train import train_model


def job_for(chips: Path, **changes: Any) -> TrainJob:
    output, report = (str(chips.parent / name) for name in ("model.safetensors", "report.html"))
    return TrainJob(str(chips), output, report, epochs=3, device="cpu", **changes)


class Watching(SilentFeedback):
    """Looks at the report and the example as a window does that hears of an epoch."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self.report = Path(report)
        self.done: list[str] = []
        self.sizes: list[tuple[int, int]] = []
        self.examples: list[Path] = []

    def pushMetrics(self, values: dict[str, Any]) -> None:
        super().pushMetrics(values)
        if "step" in values:
            return
        picture = gdal.Open(values["example"])
        self.sizes.append((picture.RasterXSize, picture.RasterYSize))
        self.examples.append(Path(values["example"]))
        if self.report.exists():
            self.done += re.findall(r"(\d) of 3 epochs are done", self.report.read_text(encoding="utf-8"))


def test_the_report_and_an_example_follow_every_epoch(make_dataset: Callable[..., Path]) -> None:
    job = job_for(make_dataset())
    feedback = Watching(job.report)
    result = train_model(job, feedback)
    # The metrics of an epoch come before its report.
    assert feedback.done == ["1", "2"]
    lines = [values["line"] for values in feedback.metrics if "step" not in values]
    assert lines == [text for text in feedback.infos if text.startswith("Epoch")], "by which a panel knows them"
    # Image, label and classes side by side.
    assert len(feedback.sizes) == 3 and all(width > 2 * height for width, height in feedback.sizes)
    assert not any(example.exists() for example in feedback.examples), "left behind"
    assert result["REPORT"] == job.report
    assert "epochs are done" not in Path(job.report).read_text(encoding="utf-8")


def test_a_report_that_cannot_be_written_costs_no_training(
    make_dataset: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OutputError("The disk is full.")

    monkeypatch.setattr(TrainingReport, "write", full)
    feedback = SilentFeedback()
    result = train_model(job_for(make_dataset(train=2)), feedback)
    assert result["REPORT"] == "" and Path(result["OUTPUT"]).is_file()
    assert sum("The disk is full." in text for text in feedback.warnings) == 4
