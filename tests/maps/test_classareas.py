from __future__ import annotations

from html.parser import HTMLParser

import numpy as np
import pytest

from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.classraster import ClassCounts
from pixelwise.maps.classareas import class_areas_html

CLASSES = ClassTable([ClassEntry(1, "roof <flat> & tiles", "#e69f00"), ClassEntry(7, "Wald", "#56b4e9")])


class Cells(HTMLParser):
    """The texts of a page's table cells, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.styles: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        if tag == "td":
            self.rows[-1].append("")
            self._inside = True
        self.styles += [value or "" for name, value in attributes if name == "style"]

    def handle_endtag(self, tag: str) -> None:
        if tag == "td":
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.rows[-1][-1] += data


def page_of(pixels: list[int], areas: list[float], without_class: int = 12_345) -> tuple[Cells, str]:
    counts = ClassCounts(np.array(pixels), np.array(areas), without_class)
    page = class_areas_html("Map <1>", CLASSES, counts)
    cells = Cells()
    cells.feed(page)
    return cells, page


@pytest.mark.parametrize(
    ("pixels", "areas", "rows"),
    [
        pytest.param(
            [3000, 1000],
            [750.125, 250.0],
            [
                ["", "1", "roof <flat> & tiles", "3,000", "75.00%", "750.12", "0.0750"],
                ["", "7", "Wald", "1,000", "25.00%", "250.00", "0.0250"],
                ["", "", "Total", "4,000", "100.00%", "1,000", "0.1000"],
            ],
            id="small",
        ),
        pytest.param(
            [5_000_000_000, 0],
            [1.25e9, 0.0],
            [
                ["", "1", "roof <flat> & tiles", "5,000,000,000", "100.00%", "1,250,000,000", "125,000.00"],
                ["", "7", "Wald", "0", "0.00%", "0.00", "0.0000"],
                ["", "", "Total", "5,000,000,000", "100.00%", "1,250,000,000", "125,000.00"],
            ],
            id="large",
        ),
        pytest.param(
            [3, 1],
            [float("nan"), float("nan")],
            [
                ["", "1", "roof <flat> & tiles", "3", "75.00%", "–", "–"],
                ["", "7", "Wald", "1", "25.00%", "–", "–"],
                ["", "", "Total", "4", "100.00%", "–", "–"],
            ],
            id="no-crs",
        ),
        pytest.param(
            [0, 0],
            [0.0, 0.0],
            [
                ["", "1", "roof <flat> & tiles", "0", "–", "0.00", "0.0000"],
                ["", "7", "Wald", "0", "–", "0.00", "0.0000"],
                ["", "", "Total", "0", "–", "0.00", "0.0000"],
            ],
            id="nothing",
        ),
    ],
)
def test_rows(pixels: list[int], areas: list[float], rows: list[list[str]]) -> None:
    cells, page = page_of(pixels, areas)
    assert cells.rows[1:] == rows
    assert cells.styles == ["background:#e69f00", "background:#56b4e9"]
    assert "12,345 more pixels have no class" in page
    assert ("not known" in page) == np.isnan(areas[0])
    assert "<h1>Map &lt;1&gt;</h1>" in page
