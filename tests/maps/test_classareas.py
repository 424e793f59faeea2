from __future__ import annotations

import re
from html.parser import HTMLParser

import numpy as np
import pytest

from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.classraster import ClassCounts
from pixelwise.maps.classareas import class_areas_html

CLASSES = ClassTable([ClassEntry(1, "roof <flat> & tiles", "#e69f00"), ClassEntry(7, "Wald", "#56b4e9")])


class Cells(HTMLParser):
    """The texts of the cells of a page's first table, row by row, and what is copied of them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.copied: list[list[str]] = []
        self.styles: list[str] = []
        self._inside = False
        self.feed(page.split("</table>")[0].split("</style>")[1])

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        told = dict(attributes)
        if tag == "tr":
            self.rows.append([])
            self.copied.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
            self.copied[-1].append(told.get("data-value") or "")
            self._inside = True
        if told.get("style"):
            self.styles.append(told["style"] or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.rows[-1][-1] += data


def page_of(pixels: list[int], areas: list[float], without_class: int = 12_345) -> tuple[Cells, str]:
    counts = ClassCounts(np.array(pixels), np.array(areas), without_class)
    page = class_areas_html("Map <1>", CLASSES, counts, {"input": "ortho <2>.tif", "stride": 0.5})
    return Cells(page), page


@pytest.mark.parametrize(
    ("pixels", "areas", "rows"),
    [
        pytest.param(
            [3000, 1000],
            [750.125, 250.0],
            [
                ["roof <flat> & tiles", "1", "3,000", "75.00", "750.12", "0.0750"],
                ["Wald", "7", "1,000", "25.00", "250.00", "0.0250"],
                ["Total", "", "4,000", "100.00", "1,000", "0.1000"],
            ],
            id="small",
        ),
        pytest.param(
            [5_000_000_000, 0],
            [1.25e9, 0.0],
            [
                ["roof <flat> & tiles", "1", "5,000,000,000", "100.00", "1,250,000,000", "125,000.00"],
                ["Wald", "7", "0", "0.00", "0.00", "0.0000"],
                ["Total", "", "5,000,000,000", "100.00", "1,250,000,000", "125,000.00"],
            ],
            id="large",
        ),
        pytest.param(
            [3, 1],
            [float("nan"), float("nan")],
            [
                ["roof <flat> & tiles", "1", "3", "75.00", "–", "–"],
                ["Wald", "7", "1", "25.00", "–", "–"],
                ["Total", "", "4", "100.00", "–", "–"],
            ],
            id="no-crs",
        ),
        pytest.param(
            [0, 0],
            [0.0, 0.0],
            [
                ["roof <flat> & tiles", "1", "0", "–", "0.00", "0.0000"],
                ["Wald", "7", "0", "–", "0.00", "0.0000"],
                ["Total", "", "0", "–", "0.00", "0.0000"],
            ],
            id="nothing",
        ),
    ],
)
def test_rows(pixels: list[int], areas: list[float], rows: list[list[str]]) -> None:
    cells, page = page_of(pixels, areas)
    assert cells.rows == [["Class", "Value", "Pixels", "Share (%)", "m²", "ha"], *rows]
    assert cells.styles == ["background: #e69f00", "background: #56b4e9"]
    assert "12,345 more pixels have no class" in page
    assert ("not known" in page) == np.isnan(areas[0])
    assert "<h1>Map &lt;1&gt;</h1>" in page


def test_numbers_are_copied_whole() -> None:
    cells, _ = page_of([3001, 1000], [750.125, 250.0])
    assert [float(text) for text in cells.copied[1][2:]] == pytest.approx([3001, 300100 / 4001, 750.125, 0.0750125])


def test_it_looks_like_the_other_reports_and_tells_its_settings() -> None:
    _, page = page_of([3, 1], [0.75, 0.25])
    assert "prefers-color-scheme: dark" in page and "@media print" in page and "button.copy" in page
    assert re.search(r'<th scope="row">INPUT</th><td>ortho &lt;2&gt;.tif</td>', page)
    assert '<th scope="row">gdal</th>' in page
