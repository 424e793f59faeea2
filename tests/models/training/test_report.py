from __future__ import annotations

import os
import re
import stat
from html.parser import HTMLParser

import numpy as np
import pytest
import torch

from pixelwise.chips.dataset import open_dataset
from pixelwise.errors import OutputError
from pixelwise.models.augment.preview import preview
from pixelwise.models.figures import EpochFigures
from pixelwise.models.header import ModelHeader
from pixelwise.models.job import TrainJob
from pixelwise.models.network import build_network, network_summary
from pixelwise.models.training import report
from pixelwise.models.training.data import stores
from pixelwise.models.training.examples import Examples, examples_of
from pixelwise.models.training.report import TrainingReport, network_table

MATRIX = np.array([[6000, 1000], [192, 1000]])
HISTORY = [
    EpochFigures(1, 1.5, 9.0, 1.2, MATRIX[::-1], 0.001, 3.0, 10),
    EpochFigures(2, 0.5, 9.0, 0.6, MATRIX, 0.0005, 3.0, 10),
]
NETWORK = {
    "parameters": 14_328_354,
    "trained": 3_151_842,
    "frozen": 11_176_512,
    "parts": {
        "encoder": {"parameters": 11_176_512, "trained": 0, "frozen": 11_176_512},
        "decoder": {"parameters": 3_151_842, "trained": 3_151_842, "frozen": 0},
    },
}


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
        "job": {"epochs": 4, "chips": "/data/<chips> & more"},
    }
    return ModelHeader(**values | changes)


def zeros(images: torch.Tensor) -> torch.Tensor:
    return torch.zeros(len(images), 2, *images.shape[2:])


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict]] = []

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes)))


def tags_of(text: str) -> list[tuple[str, dict]]:
    tags = Tags()
    tags.feed(text)
    return tags.found


@pytest.mark.parametrize("bands", [1, 2, 3, 13])
def test_report_is_one_file_with_everything(make_dataset, tmp_path, bands):
    dataset = open_dataset(make_dataset(bands=bands, names=("background", "<script>alert(1)</script>")))
    path = tmp_path / "report.html"
    train, validation = stores(dataset)
    shown = preview(TrainJob(str(dataset.folder), ""), dataset, train.records, 8)
    page = TrainingReport(path, validation, network=NETWORK, preview=shown)
    page.write(
        header_of(dataset), HISTORY, examples_of(validation, zeros), notes=["said <this>"], warnings=["beware <that>"]
    )
    text = path.read_text(encoding="utf-8")
    found = tags_of(text)
    names = [tag for tag, _ in found]
    # Losses, accuracy, IoU per class, learning rate, speed.
    charts = [attributes for tag, attributes in found if tag == "figure" and attributes.get("class") == "chart"]
    assert len(charts) == 5 and "link" not in names and "meta" in names
    # The page's own script, and no other.
    assert names.count("script") == 1 and "<script>alert" not in text
    pictures = [attributes["src"] for tag, attributes in found if tag == "img"]
    # Two validation chips as image, label, network and errors; eight augmented chips as image and label.
    assert len(pictures) == 2 * 4 + 8 * 2
    assert all(source.startswith("data:image/png;base64,") for source in pictures)
    # Self-contained: nothing is loaded from anywhere else.
    assert not re.search(r'(src|href)="(?!data:)', text) and "url(" not in text
    assert "&lt;script&gt;" in text and "/data/&lt;chips&gt; &amp; more" in text
    assert "said &lt;this&gt;" in text and "beware &lt;that&gt;" in text
    # IoU 6000/7192 and 1000/2192, precision 6000/6192, recall 6000/7000, F1 12000/13192, pixels, the heat map's share.
    for words in ("0.834", "0.456", "0.969", "0.857", "0.910", "7,000", "85.7", "Epoch 2 of 2", "2.x"):
        assert words in text
    # Network with trained and frozen parameters, settings.
    assert "3,151,842" in text and "11,176,512" in text and ">EPOCHS</th><td>4</td>" in text
    for title in ("Where it is wrong most", "Where it is right", "What the network is shown", "Confusion matrix"):
        assert title in text
    assert "http-equiv" not in text


def test_a_running_training_is_watched(make_dataset, tmp_path):
    dataset = open_dataset(make_dataset())
    page = TrainingReport(tmp_path / "report.html", stores(dataset)[1])
    page.write(header_of(dataset, metrics={"best_epoch": 1}), HISTORY[:1], running=True)
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert ("meta", {"http-equiv": "refresh", "content": str(report.RELOAD_SECONDS)}) in tags_of(text)
    assert "1 of 4 epochs are done" in text and "Examples" not in text


def test_chips_are_drawn_again_only_for_another_best_epoch(make_dataset, tmp_path):
    dataset = open_dataset(make_dataset())
    store = stores(dataset)[1]
    read = []
    plain = store.read
    store.read = lambda number: read.append(number) or plain(number)
    page = TrainingReport(tmp_path / "report.html", store)
    first, second = (examples_of(store, zeros) for _ in range(2))
    read.clear()
    for examples, expected in ((first, 2), (first, 2), (second, 4)):
        page.write(header_of(dataset), HISTORY, examples)
        assert len(read) == expected


def test_without_validation_chips(make_dataset, tmp_path):
    dataset = open_dataset(make_dataset(validation=0))
    train = stores(dataset)[0]
    history = [EpochFigures(1, 1.5, 9.0), EpochFigures(2, 0.5, 9.0)]
    page = TrainingReport(tmp_path / "report.html", train, split="training")
    page.write(header_of(dataset), history, examples_of(train, zeros))
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Examples from the training chips" in text and "Confusion matrix" not in text
    assert "Epoch 2 of 2 was kept. The model takes" in text


def test_chips_without_labels_and_undefined_figures(make_dataset, tmp_path):
    dataset = open_dataset(make_dataset())
    page = TrainingReport(tmp_path / "report.html", stores(dataset)[1])
    history = [EpochFigures(2, float("nan"), 9.0, float("nan"), MATRIX * 0)]
    page.write(header_of(dataset), history, Examples(2))
    assert "nan" not in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_report_that_cannot_be_written_is_an_error(make_dataset, tmp_path):
    dataset = open_dataset(make_dataset())
    (tmp_path / "report.html").mkdir()
    with pytest.raises(OutputError):
        TrainingReport(tmp_path / "report.html", stores(dataset)[1]).write(header_of(dataset), HISTORY)


def test_a_report_is_replaced_as_a_whole(make_dataset, tmp_path):
    dataset = open_dataset(make_dataset())
    path = tmp_path / "report.html"
    page = TrainingReport(path, stores(dataset)[1])
    page.write(header_of(dataset), HISTORY)
    before = os.stat(path)
    page.write(header_of(dataset), HISTORY)
    after = os.stat(path)
    assert before.st_ino != after.st_ino and stat.S_ISREG(after.st_mode)


def test_network_table_of_a_network():
    network = build_network("unet", "resnet18", 3, 2)
    network.freeze_encoder(True)
    rows = network_table(network_summary(network)).rows
    texts = {row.name: [cell.text for cell in row.cells] for row in rows}
    encoder, everything = texts["encoder"], texts["all"]
    assert encoder[1] == "0" and encoder[0] == encoder[2] == everything[2] != "0"
    assert [(row.name, row.total) for row in rows][-1] == ("all", True)
    assert network_table({}).rows == []
