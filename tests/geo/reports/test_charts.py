from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pytest

from pixelwise.geo.classes import PALETTE, rgb
from pixelwise.geo.reports import charts
from pixelwise.geo.reports.charts import GREY, PAPERS, Line, contrast, inks, line_chart, plain_color, ticks


@pytest.mark.parametrize(
    ("color", "on_light", "on_dark"),
    [
        pytest.param("#e69f00", "#e69f00", "#e69f00", id="orange of the palette stays"),
        pytest.param("#56b4e9", "#56b4e9", "#56b4e9", id="sky blue of the palette stays"),
        pytest.param("#0072b2", "#0072b2", "#0072b2", id="blue of the palette stays"),
        pytest.param("#f0e442", "#b4ab32", "#f0e442", id="yellow of the palette is darker on white"),
        pytest.param("#d9d9d9", "#aeaeae", "#d9d9d9", id="light grey is darker on white"),
        pytest.param("#ffffff", "#b2b2b2", "#ffffff", id="white is grey on white"),
        pytest.param("#000000", "#000000", "#666666", id="black is grey on black"),
    ],
)
def test_colours_suit_the_page(color, on_light, on_dark):
    assert inks(color) == (on_light, on_dark)


@pytest.mark.parametrize("color", [*PALETTE, "#000000", "#ffffff", "#0000ff", "#ffff00", "#330000"])
def test_every_colour_is_seen_on_both_pages(color):
    for ink, (paper, least) in zip(inks(color), PAPERS, strict=True):
        assert contrast(np.array(rgb(ink), float), np.array(paper, float)) >= least - 0.02


def test_contrast():
    black, white, grey = (np.array([value] * 3, float) for value in (0, 255, 119))
    # The grey that WCAG gives as just too light for text.
    assert contrast(black, white) == pytest.approx(21) and contrast(grey, white) == pytest.approx(4.48, abs=0.005)


def test_the_papers_are_those_of_the_page():
    style = Path(charts.__file__).with_name("page.css").read_text(encoding="utf-8")
    assert [rgb(color) for color in re.findall(r"--paper: (#[0-9a-f]{6});", style.replace("#fff;", "#ffffff;"))] == [
        paper for paper, _ in PAPERS
    ]


@pytest.mark.parametrize(
    "color",
    [
        pytest.param("red", id="name"),
        pytest.param("#fff", id="short"),
        pytest.param("#112233; background: x", id="more than a colour"),
        pytest.param("", id="empty"),
    ],
)
def test_what_is_no_colour_is_grey(color):
    assert plain_color(color) == GREY and plain_color("#A1b2c3") == "#A1b2c3"


def test_lines_differ_by_more_than_their_colour():
    chart = line_chart("t", [Line(str(number), "#111111", [0.1, 0.2]) for number in range(4)], [1, 2])
    paths = [path.get("stroke-dasharray") for path in ElementTree.fromstring(chart.svg).iter("path")]
    assert len(set(paths)) == 4
    # And the legend shows how each is dashed.
    assert [line.dash or None for line in chart.lines] == paths
    assert all(line.dash in line.key for line in chart.lines)


def test_points_say_their_value():
    chart = line_chart("t", [Line("a", "#111111", [0.25])], [50], step_name="least IoU")
    assert "<title>a, least IoU 50: 0.25</title>" in chart.svg and ">least IoU</text>" in chart.svg


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        pytest.param(0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1.0], id="shares"),
        pytest.param(1, 16, [5, 10, 15], id="epochs"),
        pytest.param(0, 0.00105, [0, 0.00025, 0.0005, 0.00075, 0.001], id="learning rate"),
        pytest.param(1, 2, [1, 1.2, 1.4, 1.6, 1.8, 2.0], id="two epochs"),
    ],
)
def test_ticks_are_round(low, high, expected):
    assert ticks(low, high) == pytest.approx(expected)
