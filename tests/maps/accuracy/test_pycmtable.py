from __future__ import annotations

import json

import numpy as np
import pytest

from pixelwise.geo.accuracyfigures import class_figures, overall_figures
from pixelwise.maps.accuracy.pycmtable import PAIRS, pycm_table

MATRIX = np.array([[65, 6, 0, 4], [4, 81, 11, 7], [22, 5, 85, 3], [24, 8, 19, 90]])


def test_the_full_table_is_there():
    from pycm.params import CLASS_PARAMS, OVERALL_PARAMS

    table = pycm_table(MATRIX)
    pairs = {f"{name} ({end})" for name, ends in PAIRS.items() for end in ends}
    assert set(table.overall) == (set(OVERALL_PARAMS) - set(PAIRS)) | pairs
    assert set(table.per_class) == set(CLASS_PARAMS)
    assert all(len(values) == 4 for values in table.per_class.values())
    assert table.note == ""


def test_rows_are_the_reference():
    table = pycm_table(MATRIX)
    assert table.per_class["P"] == MATRIX.sum(1).tolist() and table.per_class["TOP"] == MATRIX.sum(0).tolist()
    np.testing.assert_allclose(table.per_class["PPV"], class_figures(MATRIX)["users_accuracy"])
    assert table.overall["Kappa"] == pytest.approx(overall_figures(MATRIX)["kappa"])


@pytest.mark.parametrize(
    ("matrix", "undefined", "undefined_of_class"),
    [
        pytest.param([[0, 3], [0, 5]], "Overall MCC", ("PPV", 0), id="one class in the map"),
        pytest.param([[0, 0], [3, 5]], "Overall MCC", ("TPR", 0), id="one class in the reference"),
        pytest.param([[0, 0], [0, 5]], "Kappa", ("F1", 0), id="one class in both"),
        pytest.param([[0, 0, 0], [0, 5, 1], [0, 1, 3]], "Overall J (mean)", ("J", 0), id="a class in neither"),
    ],
)
def test_what_is_undefined_is_none_and_the_names_stay(matrix, undefined, undefined_of_class):
    table = pycm_table(np.array(matrix))
    name, position = undefined_of_class
    assert table.overall[undefined] is None and table.per_class[name][position] is None
    assert set(table.overall) == set(pycm_table(MATRIX).overall)
    json.dumps([table.overall, table.per_class], allow_nan=False)


@pytest.mark.parametrize("matrix", [[[5]], [[0, 0], [0, 0]]], ids=["one class", "nothing"])
def test_what_pycm_cannot_tell(matrix):
    table = pycm_table(np.array(matrix))
    assert not table.overall and not table.per_class and "two classes" in table.note


def test_counts_of_a_map_of_65536_by_65536():
    table = pycm_table(np.array([[3, 1], [1, 3]]) * (65536**2 // 8))
    assert table.overall["Kappa"] == pytest.approx(0.5) and table.overall["Overall MCC"] == pytest.approx(0.5)
    assert table.per_class["MCC"] == pytest.approx([0.5, 0.5])


def test_what_pycm_calls_auc_is_explained():
    table = pycm_table(MATRIX)
    assert "classes alone" in table.descriptions["AUC"]
    same = [(one + two) / 2 for one, two in zip(table.per_class["TPR"], table.per_class["TNR"], strict=True)]
    assert table.per_class["AUC"] == pytest.approx(same)
    assert set(table.descriptions) <= set(table.per_class)
