from __future__ import annotations

import math
import xml.etree.ElementTree as ElementTree

import pytest

from pixelwise.geo.reports.bars import NAMES, VALUES, WIDTH, Bar, histogram_chart, histogram_path, interval_chart


@pytest.mark.parametrize(
    ("counts", "path"),
    [
        pytest.param([1, 4, 0, 2], "M0,80V60.0H60.0V0.0H120.0V80.0H180.0V40.0H240.0V80Z", id="some"),
        pytest.param([0], "M0,80V80.0H240.0V80Z", id="nothing"),
    ],
)
def test_histogram(counts, path):
    assert histogram_path(counts) == path
    svg = histogram_chart("Histogram of <b>", "0", "<9>", counts)
    root = ElementTree.fromstring(svg)
    assert root.get("aria-label") == "Histogram of <b>" and [item.text for item in root.iter("text")] == ["0", "<9>"]


def test_bars_and_their_intervals_are_in_their_place():
    bars = [
        Bar("forest", "#00ff00", 0.5, 0.25, 0.75, "0.500 ± 0.250"),
        Bar("never seen", "#0000ff", math.nan, math.nan, math.nan, "–"),
        Bar("a class with a very long name", "#ff0000", 1.0, math.nan, math.nan, "1.000"),
    ]
    root = ElementTree.fromstring(interval_chart("Accuracy", bars, high=1.0).svg)
    length = WIDTH - VALUES - NAMES
    # What is not known has no bar, what has no standard error no interval.
    assert [(float(box.get("x")), float(box.get("width"))) for box in root.iter("rect")] == [
        (NAMES, length / 2),
        (NAMES, length),
    ]
    whiskers = [path.get("d") for path in root.iter("path") if path.get("class") == "whisker"]
    assert len(whiskers) == 1
    assert whiskers[0].startswith(f"M{NAMES + length / 4:.1f},") and f"H{NAMES + 3 * length / 4:.1f}" in whiskers[0]
    texts = [item.text for item in root.iter("text")]
    assert "0.500 ± 0.250" in texts and "–" in texts and "a class with a v…" in texts
    assert "forest: 0.500 ± 0.250" in [item.text for item in root.iter("title")]


def test_without_a_known_value_there_is_no_chart():
    assert interval_chart("t", [Bar("a", "#000000", math.nan, math.nan, math.nan, "–")]).svg == ""


def test_text_of_others_cannot_become_markup():
    svg = interval_chart("<i>", [Bar("<script>", 'red"/><script>', 1.0, 0.5, 1.5, "<b>")], unit="<u>").svg
    assert not any(tag in svg for tag in ("<script", "<i>", "<b>", "<u>"))
