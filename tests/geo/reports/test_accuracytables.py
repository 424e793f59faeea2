from __future__ import annotations

import numpy as np
import pytest

from pixelwise.geo.accuracyfigures import class_figures, mean_figures
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.reports.accuracytables import (
    MOST_SHARES,
    accuracy_tables,
    left_out_texts,
    matrix_tables,
    mean_table,
    meanings_of,
)

CLASSES = ClassTable([ClassEntry(0, "a", "#111111"), ClassEntry(1, "b", "#222222"), ClassEntry(2, "c", "#333333")])
# Class c is found twice, but no label has it.
MATRIX = np.array([[6, 2, 0], [1, 9, 2], [0, 0, 0]])


def texts(table):
    return [(row.name, *(cell.text for cell in row.cells)) for row in table.rows]


def test_figures_per_class_and_their_means():
    tables = accuracy_tables(CLASSES, MATRIX)
    assert tables.per_class.columns == [
        "Class",
        "Value",
        "IoU",
        "User's accuracy (precision)",
        "Producer's accuracy (recall)",
        "F1",
        "Labelled pixels",
        "Pixels of the network",
    ]
    # IoU 6/9, 9/14, 0/2; user's 6/7, 9/11, 0/2; producer's 6/8, 9/12, undefined; F1 12/15, 18/23, 0/2.
    assert texts(tables.per_class) == [
        ("a", "0", "0.667", "0.857", "0.750", "0.800", "8", "7"),
        ("b", "1", "0.643", "0.818", "0.750", "0.783", "12", "11"),
        ("c", "2", "0.000", "0.000", "–", "0.000", "0", "2"),
        ("Mean of the labelled classes", "", "0.655", "0.838", "0.750", "0.791", "20", "20"),
    ]
    assert [row.total for row in tables.per_class.rows] == [False, False, False, True]
    assert "Overall accuracy: 0.750 of all labelled pixels are right." in tables.meanings
    assert "Left out of all means, as the reference does not have it: c." in tables.meanings


def test_the_matrix_with_its_margins():
    counts, _ = matrix_tables(CLASSES, MATRIX, corner="R ↓ M →")
    assert counts.columns == ["R ↓ M →", "a", "b", "c", "Total", "Producer's accuracy (recall)"]
    assert texts(counts) == [
        ("a", "6", "2", "0", "8", "0.750"),
        ("b", "1", "9", "2", "12", "0.750"),
        ("c", "0", "0", "0", "0", "–"),
        ("Total", "7", "11", "2", "20", ""),
        ("User's accuracy (precision)", "0.857", "0.818", "0.000", "", "0.750"),
    ]


def test_the_heat_map_is_blue_where_right_and_orange_where_wrong():
    counts, shares = matrix_tables(CLASSES, MATRIX, corner="")
    assert texts(shares) == [("a", "75.0", "25.0", "0.0"), ("b", "8.3", "75.0", "16.7"), ("c", "–", "–", "–")]
    for table in (counts, shares):
        right, wrong, nothing = table.rows[0].cells[:3]
        assert ("right" in right.css, right.share) == (True, pytest.approx(0.7 * 0.75))
        assert ("wrong" in wrong.css, wrong.share) == (True, pytest.approx(1.5 * 0.25))
        # Nothing has no colour; and colour is not all that tells right from wrong, the diagonal does, too.
        assert nothing.share is None and not {"right", "wrong"} & set(nothing.css.split())
        assert right.hint == "75.0 % of a" and wrong.hint == "25.0 % of a, taken for b"


def test_shares_of_very_many_classes_are_left_out():
    count = MOST_SHARES + 1
    classes = ClassTable(ClassEntry(value, str(value), "#111111") for value in range(count))
    counts, shares = matrix_tables(classes, np.eye(count, dtype=np.int64), corner="")
    assert len(counts.rows) == count + 2 and not shares.rows
    # So many names stand upright, but not the heads of the margins.
    assert [counts.css_of_column(place) for place in (1, count, count + 1, count + 2)] == [
        *["number upright"] * 2,
        *["number"] * 2,
    ]


def test_counts_of_very_large_maps():
    matrix = np.array([[65_536**2, 1], [0, 65_536**2]])
    counts, _ = matrix_tables(ClassTable(list(CLASSES)[:2]), matrix, corner="")
    assert counts.rows[2].cells[2].value == str(2 * 65_536**2 + 1)


def test_means_say_what_they_left_out():
    # c is never mapped, d is in neither.
    classes = ClassTable([*CLASSES, ClassEntry(3, "d", "#444444")])
    matrix = np.array([[6, 2, 0, 0], [1, 9, 0, 0], [1, 1, 0, 0], [0, 0, 0, 0]])
    figures = class_figures(matrix)
    means = mean_figures(matrix, {**figures, "auc": np.array([0.9, 0.8, np.nan, np.nan])})
    table = mean_table(means, ["users_accuracy", "auc"])
    assert table.columns == ["Figure", "Mean of the classes", "Pooled counts", "Weighted by the reference"]
    # User's 6/8 and 9/12; 15/20; the area under ROC has no pooled counts, weights are 8 and 10.
    assert texts(table) == [
        ("User's accuracy (precision)", "0.750", "0.750", "0.750"),
        ("Area under ROC", "0.850", "–", "0.844"),
    ]
    assert left_out_texts(classes, means, ["users_accuracy", "producers_accuracy"]) == [
        "Left out of all means, as the reference does not have it: d.",
        "Left out of the mean of User's accuracy (precision), as it is undefined: c.",
    ]


@pytest.mark.parametrize(
    ("unit", "word"), [pytest.param("pixels", "pixels", id="pixels"), pytest.param("points", "points", id="points")]
)
def test_figures_are_explained_in_their_unit(unit, word):
    (text,) = meanings_of(["users_accuracy"], unit)
    assert text.startswith("User's accuracy (precision)") and word in text and "{" not in text


@pytest.mark.parametrize(
    "matrix", [pytest.param(None, id="no validation"), pytest.param(np.zeros((0, 0), np.int64), id="old model file")]
)
def test_without_a_matrix_there_are_no_rows(matrix):
    tables = accuracy_tables(CLASSES, matrix)
    assert not tables.per_class.rows and not tables.counts.rows and not tables.shares.rows
