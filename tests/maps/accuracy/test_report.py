from __future__ import annotations

import math
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from pixelwise.chips.job import LabelLayer, LayerSource
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.maps.accuracy.assess import assess_accuracy
from pixelwise.maps.accuracy.assessment import Assessment
from pixelwise.maps.accuracy.estimates import estimates_of
from pixelwise.maps.accuracy.job import AssessJob
from pixelwise.maps.accuracy.objects import THRESHOLDS, ObjectFigures
from pixelwise.maps.accuracy.report import report_html

CLASSES = ClassTable(
    [ClassEntry(1, "<i>wood</i>", "#00aa00"), ClassEntry(2, "field", "#ffff00"), ClassEntry(7, "lake", "#0000ff")]
)
MATRIX = np.array([[800, 100, 0], [50, 1040, 10], [0, 0, 0]])
JOB = AssessJob(LabelLayer("/maps/land <1>.tif", is_raster=True), LabelLayer("/ref/truth.gpkg", field="kind"))
# Olofsson et al. (2014), table 8: counts [map, reference] and mapped areas in pixels of 30 m.
NAMES = ["Deforestation", "Forest gain", "Stable forest", "Stable non-forest"]
SAMPLE = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]).T
AREAS = np.array([200_000, 150_000, 3_200_000, 6_450_000]) * 900.0


def assessment(**changes) -> Assessment:
    return replace(Assessment(CLASSES, MATRIX, "pixels", JOB), **changes)


def of_points(design: str = "stratified", **changes) -> Assessment:
    classes = ClassTable(ClassEntry(value, name, "#00aa00") for value, name in enumerate(NAMES, 1))
    estimates = None if design == "none" else estimates_of(SAMPLE, AREAS, design, "m²", NAMES)
    job = replace(JOB, design=design)
    return Assessment(classes, SAMPLE, "points", job, map_areas=AREAS, estimates=estimates, **changes)


def objects(name: str, color: str, matches: int) -> ObjectFigures:
    counts = [max(matches - step, 0) for step in range(len(THRESHOLDS))]
    shares = [count / 10 for count in counts]
    return ObjectFigures(name, color, 10, 20, THRESHOLDS, counts, shares, shares, shares, 0.75, [3, *[0] * 8, 7], 2)


class Page(HTMLParser):
    """The rows of each table under the heading before it, and all other text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tables: dict[str, list[list[str]]] = {}
        self.text = ""
        self.tags: list[str] = []
        self._heading, self._cell, self._in = "", "", ""
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list) -> None:
        self.tags.append(tag)
        if tag == "tr":
            self.tables.setdefault(self._heading, []).append([])
        if tag in ("h1", "h2", "h3", "th", "td"):
            self._in, self._cell = tag, ""

    def handle_endtag(self, tag: str) -> None:
        if tag in ("th", "td"):
            self.tables[self._heading][-1].append(" ".join(self._cell.split()))
        if tag in ("h1", "h2", "h3"):
            self._heading = " ".join(self._cell.split())

    def handle_data(self, data: str) -> None:
        self._cell += data
        self.text += " ".join(data.split()) + " "


def page_of(found: Assessment) -> tuple[Page, str]:
    text = report_html(found)
    return Page(text), text


def rows(page: Page, heading: str) -> dict[str, list[str]]:
    return {row[0]: row[1:] for row in page.tables[heading] if row}


def test_it_says_what_was_compared() -> None:
    job = replace(JOB, area=LayerSource("/area.gpkg", "fields", "id > 3"), ignore=["cloud"])
    page, text = page_of(assessment(job=job))
    assert rows(page, "Accuracy of land <1>") == {
        "Map": ["/maps/land <1>.tif"],
        "Reference": ["/ref/truth.gpkg, class in the field kind"],
        "Area": ["/area.gpkg, layer fields, where id > 3"],
        "Compared": ["2,000 pixels"],
        "Classes that do not count": ["cloud"],
    }
    assert "<i>wood" not in text and "&lt;i&gt;wood" in text
    settings = rows(page, "Settings")
    assert settings["MAP"] == ["path: /maps/land <1>.tif, is raster: yes"] and settings["DESIGN"] == ["stratified"]
    assert {"pixelwise", "gdal", "pycm"} <= set(rows(page, "Software"))


def test_headline_numbers_and_what_they_mean() -> None:
    page, _ = page_of(assessment())
    # Right are 1840 of 2000; by quantity |900 - 850| + |1100 - 1140| + |0 - 10| are wrong, halved.
    for words in (
        "Overall accuracy 0.920 of all pixels, the share that is right",
        "Quantity disagreement 0.025 share that is wrong because classes have too much or too little",
        "Allocation disagreement 0.055 share that is wrong because classes are in the wrong places",
        "Mean IoU 0.854",
        "Macro F1 0.921",
        "Kappa 0.838",
        "Matthews correlation (MCC) 0.839",
    ):
        assert words in page.text


def test_figures_per_class_means_and_matrix() -> None:
    found = assessment(auc=np.array([0.9, 0.8, math.nan]), boundary=np.array([0.5, 0.7, math.nan]))
    page, _ = page_of(replace(found, job=replace(JOB, boundary_tolerance=2)))
    per_class = rows(page, "Accuracy per class")
    heads = per_class["Class"]
    assert heads[0] == "Value" and heads[-2:] == ["Reference pixels", "Map pixels"]
    assert {"Specificity", "Negative predictive value", "IoU", "F1", "Area under ROC", "Boundary F1"} < set(heads)
    wood, lake = (dict(zip(heads, per_class[name], strict=True)) for name in ("<i>wood</i>", "lake"))
    assert (wood["Producer's accuracy (recall)"], wood["User's accuracy (precision)"]) == ("0.889", "0.941")
    assert (wood["Area under ROC"], wood["Boundary F1"]) == ("0.900", "0.500")
    # Undefined is empty, never 0 or 1.
    assert lake["Producer's accuracy (recall)"] == lake["Area under ROC"] == lake["Boundary F1"] == "–"
    means = rows(page, "Means of the classes")
    assert means["Boundary F1"][0] == "0.600" and means["User's accuracy (precision)"][1] == "0.920"
    assert "Left out of all means, as the reference does not have it: lake." in page.text
    assert "The tolerance is 2 pixels." in page.text
    assert rows(page, "Confusion matrix")["field"] == ["50", "1,040", "10", "1,100", "0.945"]
    assert rows(page, "In percent of each row")["field"] == ["4.5", "94.5", "0.9"]


def test_numbers_are_copied_whole() -> None:
    _, text = page_of(assessment())
    assert f'data-value="{800 / 900:.15g}">0.889<' in text and 'data-value="1040"' in text


def test_estimates_of_the_paper() -> None:
    page, text = page_of(of_points())
    assert "Overall accuracy of the map 0.947 ± 0.018" in page.text
    assert "random points, stratified by the classes of the map" in page.text
    table = rows(page, "Estimates for the whole map")
    assert table["Class"] == [
        *("Mapped area (ha)", "Estimated area (ha)", "±", "from", "to"),
        *("User's accuracy", "±", "Producer's accuracy", "±"),
    ]
    # The paper: 21,158 ± 6,158 ha of deforestation, user's accuracy .88 ± .07, producer's .75 ± .21.
    row = table["Deforestation"]
    assert row[:5] == ["18,000", "21,158", "6,158", "15,000", "27,315"]
    assert row[5:] == ["0.880", "0.074", "0.749", "0.213"]
    # Areas and both accuracies as bars, with intervals that say their numbers.
    assert text.count('class="chart"') == 3 and "Deforestation: 21,158 ± 6,158" in text
    assert rows(page, "Error matrix in percent of the area")["Total"][-1] == "100.00"


@pytest.mark.parametrize(
    ("found", "words"),
    [
        pytest.param(assessment(notes=["Only the map has road."]), "Only the map has road.", id="what was noted"),
        pytest.param(of_points("none"), "not taken as a random sample", id="no probability sample"),
        pytest.param(
            assessment(matrix=np.array([[9500, 100, 0], [100, 300, 0], [0, 0, 0]])),
            "96 % of the reference is <i>wood</i>",
            id="one class dominates",
        ),
        pytest.param(assessment(matrix=MATRIX * 0), "Nothing was compared", id="nothing"),
    ],
)
def test_warnings_stand_first(found: Assessment, words: str) -> None:
    page, text = page_of(found)
    assert words in page.text and "Look at this first" in page.text
    assert text.index('class="hints"') < text.index("Accuracy per class")
    assert ">nan" not in text and "None" not in page.text.split("All statistics")[0]


def test_without_doubts_there_is_no_warning() -> None:
    page, _ = page_of(assessment())
    assert "Look at this first" not in page.text


def test_a_sample_without_estimates_has_no_such_part() -> None:
    page, _ = page_of(of_points("none"))
    assert "Estimates for the whole map" not in page.text and "points that are not a random sample" in page.text


def test_notes_of_the_estimates_are_told_once() -> None:
    found = of_points()
    note = "No reference point lies in the lake."
    found = replace(found, estimates=replace(found.estimates, notes=[note]), notes=[note])
    page, _ = page_of(found)
    assert page.text.count(note) == 1


@pytest.mark.parametrize(
    ("figures", "name"),
    [
        pytest.param([objects("wood", "#00aa00", 8)], "wood", id="one class"),
        pytest.param([objects("wood", "#00aa00", 8), objects("All classes", "", 5)], "All classes", id="several"),
    ],
)
def test_objects(figures: list[ObjectFigures], name: str) -> None:
    page, text = page_of(assessment(objects=figures))
    table = rows(page, "Objects")
    assert table["Class"] == [
        *("Reference", "Map", "Matches", "Precision", "Recall", "F1", "F1 at 0.5:0.95", "Mean IoU", "Left out"),
    ]
    assert table["wood"] == ["10", "20", "8", "0.800", "0.800", "0.800", "0.360", "0.750", "2"]
    steps = rows(page, f"By the least IoU of a match, {name}")
    assert list(steps)[1:] == [f"{threshold:.2f}" for threshold in THRESHOLDS]
    assert "F1 by the least IoU of a match" in page.text and 'class="bars"' in text


def test_the_full_table_of_pycm_is_folded_away() -> None:
    page, text = page_of(assessment())
    assert "details" in page.tags and "<details open" not in text
    assert rows(page, "Overall")["Overall ACC"] == ["0.92"]
    per_class = rows(page, "Per class")
    assert per_class["Statistic"] == ["Meaning", "<i>wood</i>", "field", "lake"]
    assert per_class["TP"][1:] == ["800", "1040", "0"] and per_class["TPR"][3] == "–"


def test_classes_of_one_name_are_told_apart() -> None:
    classes = ClassTable([ClassEntry(1, "road", "#111111"), ClassEntry(2, "road", "#222222"), list(CLASSES)[2]])
    page, _ = page_of(assessment(classes=classes))
    assert {"road (1)", "road (2)", "lake"} <= set(rows(page, "Confusion matrix"))


@pytest.mark.parametrize("count", [1, 2, 60])
def test_few_and_many_classes(count: int) -> None:
    classes = ClassTable(ClassEntry(value, f"class {value}", "#00aa00") for value in range(count))
    matrix = np.full((count, count), 65_536**2 // count**2, np.int64)
    page, text = page_of(assessment(classes=classes, matrix=matrix))
    assert len(page.tables["Accuracy per class"]) == count + 1
    # All of one class: kappa and MCC are undefined.
    assert ("Kappa –" in page.text) is (count == 1)
    assert re.search(r"class 0.*[\d,]{3,}", page.text) and ">nan" not in text


def test_the_525_points_of_the_oracle(shared_data: Path, tmp_path: Path) -> None:
    points = str(shared_data / "aber_s2" / "accuracy" / "acc_ass_smpls_test_vals.geojson")
    job = AssessJob(
        LabelLayer(points, field="img_smpls"),
        LabelLayer(points, field="ref_smpls"),
        strata={"forest": 20000, "grass": 50000, "urban": 5000, "other": 10000},
        report=str(tmp_path / "report.html"),
    )
    assess_accuracy(job, SilentFeedback())
    page = Page(Path(job.report).read_text(encoding="utf-8"))
    assert "Overall accuracy of the map 0.852 ±" in page.text
    assert "Overall accuracy of the points 0.848" in page.text and "Kappa 0.773" in page.text
    per_class = rows(page, "Accuracy per class")
    f1 = per_class["Class"].index("F1")
    assert {name: per_class[name][f1] for name in ("forest", "grass", "other", "urban")} == {
        "forest": "0.814",
        "grass": "0.870",
        "other": "0.741",
        "urban": "0.921",
    }
