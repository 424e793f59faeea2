from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.reports.charts import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH
from pixelwise.geo.reports.curves import MOST_LINES, charts_of

CLASSES = ClassTable([ClassEntry(0, "background", "#aaaaaa"), ClassEntry(1, "house", "#bb0000")])


def point(epoch: int, train: float | None, validation: float | None = None, mean: float | None = None, **more):
    shares = {} if mean is None else {"0": mean, "1": mean / 2}
    return {
        "epoch": epoch,
        "train_loss": train,
        "validation_loss": validation,
        "mean_iou": mean,
        "iou": shares,
        **more,
    }


def lines_of(chart):
    root = ElementTree.fromstring(chart.svg)
    return [
        [tuple(map(float, pair.split(","))) for pair in element.get("d").removeprefix("M").split("L")]
        for element in root.iter("path")
    ]


def by_title(history, best=1, classes=CLASSES):
    return {chart.title: chart for chart in charts_of(history, classes, best)}


def test_every_curve_is_there_and_in_its_place():
    history = [
        point(1, 1.0, 1.2, 0.25, learning_rate=0.001, chips_per_second=9.0),
        point(2, 0.5, 0.6, 0.5, learning_rate=0.0005, chips_per_second=10.0),
        point(3, 0.25, 0.9, 0.75, learning_rate=0.0001, chips_per_second=8.0),
    ]
    charts = by_title(history, best=2)
    assert list(charts) == [
        "Loss",
        "Accuracy on the validation chips",
        "IoU per class",
        "Learning rate",
        "Chips per second",
    ]
    assert [line.name for line in charts["Loss"].lines] == ["training", "validation"]
    assert [(line.name, line.color) for line in charts["IoU per class"].lines] == [
        ("background", "#aaaaaa"),
        ("house", "#bb0000"),
    ]
    (mean,) = lines_of(charts["Accuracy on the validation chips"])
    height = HEIGHT - TOP - BOTTOM
    assert mean == [
        (LEFT, HEIGHT - BOTTOM - 0.25 * height),
        ((LEFT + WIDTH - RIGHT) / 2, HEIGHT - BOTTOM - 0.5 * height),
        (WIDTH - RIGHT, HEIGHT - BOTTOM - 0.75 * height),
    ]
    marker = next(e for e in ElementTree.fromstring(charts["Loss"].svg).iter("line") if e.get("class") == "kept")
    assert float(marker.get("x1")) == (LEFT + WIDTH - RIGHT) / 2


@pytest.mark.parametrize(
    ("history", "titles"),
    [
        pytest.param([point(1, 1.0)], ["Loss"], id="no validation chips, one epoch"),
        pytest.param([point(1, None)], [], id="nothing is known"),
        pytest.param([point(1, 0.0), point(2, 0.0)], ["Loss"], id="a loss of 0"),
        pytest.param([point(1, -0.5), point(2, -0.7, -0.4)], ["Loss"], id="a loss below 0"),
        pytest.param([{"epoch": 1, "train_loss": 1.0}], ["Loss"], id="a model file with fewer figures"),
    ],
)
def test_charts_of_what_is_known(history, titles):
    charts = charts_of(history, CLASSES, 1)
    assert [chart.title for chart in charts] == titles
    for chart in charts:
        for line in lines_of(chart):
            assert all(TOP - 0.1 <= y <= HEIGHT - BOTTOM + 0.1 for _, y in line)


def test_a_gap_parts_a_line_and_an_outlier_does_not_flatten_the_rest():
    history = [point(1, 1.0, 900.0), point(2, 0.9, None), point(3, 0.8, 0.9), point(4, 0.7, float("nan"))]
    (train, before, after) = lines_of(by_title(history)["Loss"])
    assert len(train) == 4 and len(before) == 1 and len(after) == 1
    assert before[0][1] == TOP and train[0][1] - TOP < (HEIGHT - TOP - BOTTOM) * 0.7


def test_text_of_others_cannot_become_markup():
    classes = ClassTable([ClassEntry(0, "<script>", '"/><script>alert(1)</script>')])
    chart = by_title([point(1, 1.0, 1.0, 0.5)], classes=classes)["IoU per class"]
    assert "<script" not in chart.svg and "alert" not in chart.lines[0].key


def test_many_classes_are_too_many_lines():
    classes = ClassTable([ClassEntry(value, str(value), "#aaaaaa") for value in range(40)])
    history = [{"epoch": 1, "train_loss": 1.0, "iou": {str(value): 0.5 for value in range(40)}}]
    assert len(by_title(history, classes=classes)["IoU per class"].lines) == MOST_LINES
