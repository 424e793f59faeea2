from __future__ import annotations

import numpy as np
import pytest

from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.reports.accuracytables import accuracy_tables

CLASSES = ClassTable([ClassEntry(0, "a", "#111111"), ClassEntry(1, "b", "#222222"), ClassEntry(2, "c", "#333333")])
# Class c is found twice, but no label has it.
MATRIX = np.array([[6, 2, 0], [1, 9, 2], [0, 0, 0]])


def test_figures_per_class_and_their_means():
    tables = accuracy_tables(CLASSES, MATRIX)
    assert tables["figure_names"] == ["IoU", "Precision", "Recall", "F1"]
    assert [(row["name"], row["value"], row["pixels"]) for row in tables["class_rows"]] == [
        ("a", 0, "8"),
        ("b", 1, "12"),
        ("c", 2, "0"),
    ]
    # IoU 6/9, 9/14, 0/2; precision 6/7, 9/11, 0/2; recall 6/8, 9/12, undefined; F1 12/15, 18/23, 0/2.
    assert [row["figures"] for row in tables["class_rows"]] == [
        ["0.667", "0.857", "0.750", "0.800"],
        ["0.643", "0.818", "0.750", "0.783"],
        ["0.000", "0.000", "–", "0.000"],
    ]
    assert tables["means"] == ["0.655", "0.838", "0.750", "0.791"]
    assert (tables["overall"], tables["pixels"]) == ("0.750", "20")


def test_the_heat_map():
    rows = accuracy_tables(CLASSES, MATRIX)["matrix"]
    assert [[cell["text"] for cell in row["cells"]] for row in rows] == [
        ["75.0", "25.0", "0.0"],
        ["8.3", "75.0", "16.7"],
        ["–", "–", "–"],
    ]
    assert rows[0]["cells"][0]["color"] == "rgba(0, 114, 178, 0.52)"
    assert rows[0]["cells"][1]["color"] == "rgba(213, 94, 0, 0.38)"
    assert rows[1]["cells"][2]["pixels"] == "2"


@pytest.mark.parametrize(
    "matrix", [pytest.param(None, id="no validation"), pytest.param(np.zeros((0, 0), np.int64), id="old model file")]
)
def test_without_a_matrix_there_are_no_rows(matrix):
    tables = accuracy_tables(CLASSES, matrix)
    assert tables["class_rows"] == tables["matrix"] == []
