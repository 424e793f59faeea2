from __future__ import annotations

import math
from html.parser import HTMLParser

import numpy as np
import pytest
import torch

from pixelwise.chips.dataset import open_dataset
from pixelwise.errors import OutputError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.models import report
from pixelwise.models.data import stores
from pixelwise.models.figures import EpochFigures, Progress, epoch_line
from pixelwise.models.header import ModelHeader
from pixelwise.models.report import write_report

MATRIX = np.array([[6000, 1000], [192, 1000]])
HISTORY = [EpochFigures(1, 1.5, 9.0, 1.2, MATRIX[::-1]), EpochFigures(2, 0.5, 9.0, 0.6, MATRIX)]


def header_of(dataset, **changes) -> ModelHeader:
    values = {
        "architecture": "unet",
        "encoder": "resnet18",
        "bands": dataset.bands,
        "dtype": dataset.dtype,
        "mean": dataset.statistics.mean,
        "std": dataset.statistics.std,
        "p02": dataset.statistics.p02,
        "p98": dataset.statistics.p98,
        "classes": dataset.classes,
        "ignore_value": 255,
        "chip_size": 64,
        "pixel_size": (0.5, 0.5),
        "crs": "",
        "metrics": {"best_epoch": 2},
        "versions": {"torch": "2.x"},
        "job": {"epochs": 2, "chips": "/data/<chips> & more"},
    }
    return ModelHeader(**values | changes)


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict]] = []

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes)))


@pytest.mark.parametrize("bands", [1, 2, 3, 13])
def test_report_is_one_file_with_everything(make_dataset, tmp_path, bands):
    dataset = open_dataset(make_dataset(bands=bands, names=("background", "<script>alert(1)</script>")))
    path = tmp_path / "report.html"
    write_report(
        path, header_of(dataset), HISTORY, stores(dataset)[1], lambda images: torch.zeros(len(images), 2, 64, 64)
    )
    text = path.read_text(encoding="utf-8")
    tags = Tags()
    tags.feed(text)
    names = [tag for tag, _ in tags.found]
    assert names.count("svg") == 1 and "script" not in names and "link" not in names
    pictures = [attributes["src"] for tag, attributes in tags.found if tag == "img"]
    assert len(pictures) == 2 * 3 and all(source.startswith("data:image/png;base64,") for source in pictures)
    assert "&lt;script&gt;" in text and "/data/&lt;chips&gt; &amp; more" in text
    # IoU 6000/7192 and 1000/2192, and the share of the first row that was found.
    assert all(words in text for words in ("0.834", "0.456", "85.7", "Epoch 2 of 2", "2.x"))


def test_a_report_that_cannot_be_written_is_an_error(make_dataset, tmp_path):
    dataset = open_dataset(make_dataset())
    (tmp_path / "report.html").mkdir()
    with pytest.raises(OutputError):
        write_report(
            tmp_path / "report.html",
            header_of(dataset),
            HISTORY,
            stores(dataset)[1],
            lambda images: torch.zeros(len(images), 2, 64, 64),
        )


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param(MATRIX, MATRIX[::-1], True, id="higher mean IoU"),
        pytest.param(MATRIX[::-1], MATRIX, False, id="lower mean IoU"),
        pytest.param(MATRIX, MATRIX, False, id="equal: the earlier stays"),
        pytest.param(None, None, True, id="unknown: the later one"),
        pytest.param(MATRIX, MATRIX * 0, True, id="known beats unknown"),
        pytest.param(MATRIX * 0, MATRIX, False, id="unknown does not beat known"),
    ],
)
def test_the_better_epoch(first, second, expected):
    assert EpochFigures(2, 0, 0, 0, first).is_better_than(EpochFigures(1, 0, 0, 0, second)) is expected


def test_epoch_line():
    classes = ClassTable([ClassEntry(0, "background", "#000000"), ClassEntry(1, "building", "#000000")])
    figures = EpochFigures(3, 0.4123, 9.12, 0.4551, MATRIX)
    assert epoch_line(figures, 20, classes, 240.0) == (
        "Epoch 3/20 · train loss 0.412 · val loss 0.455 · mean IoU 0.65 · background 0.83, building 0.46 · "
        "9.1 chips/s · 4 min left"
    )
    undefined = EpochFigures(20, 0.4, 9.0, math.nan, MATRIX * 0)
    assert epoch_line(undefined, 20, classes, 0.0) == (
        "Epoch 20/20 · train loss 0.400 · val loss – · mean IoU – · background –, building – · 9.0 chips/s"
    )


def test_progress_reaches_its_end_and_stays_below_before():
    progress = Progress(2, 6, 3)
    assert progress.percent == 0 and math.isnan(progress.seconds_left())
    for _ in range(2):
        progress.trained(6)
        progress.validated(3)
    assert progress.percent == 99.0
    assert progress.seconds_left() == 0


def test_examples_are_few(make_dataset):
    dataset = open_dataset(make_dataset(train=9, validation=0))
    chips = stores(dataset)[0]
    examples = report._examples(header_of(dataset), chips, lambda images: torch.zeros(len(images), 2, 64, 64))
    assert len(examples) == report.EXAMPLES
    assert examples[0]["id"] == "train_000" and examples[-1]["id"] == "train_008"
