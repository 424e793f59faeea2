from __future__ import annotations

import math

import pytest

from pixelwise.geo.reports.tables import Cell, Row, Table, count, listed, number, numeric, percent, rounded, words


@pytest.mark.parametrize(
    ("cell", "text", "value"),
    [
        pytest.param(number(0.84761904, 3), "0.848", "0.84761904", id="figure: read rounded, copied whole"),
        pytest.param(number(0.1), "0.100", "0.1", id="no noise of binary numbers"),
        pytest.param(number(21157.76, 0), "21,158", "21157.76", id="area"),
        pytest.param(number(math.nan), "–", "", id="undefined is empty, not 0"),
        pytest.param(number(None), "–", "", id="unknown"),
        pytest.param(number(math.inf), "–", "", id="infinite"),
        pytest.param(percent(0.1234), "12.3", "12.34", id="percent"),
        pytest.param(percent(None), "–", "", id="unknown percent"),
        pytest.param(count(4_294_967_296), "4,294,967,296", "4294967296", id="count"),
        pytest.param(count(7), "7", None, id="small count: nothing else to copy"),
        pytest.param(rounded(129.4312345), "129.43", "129.4312345", id="any size"),
    ],
)
def test_cells(cell, text, value):
    assert (cell.text, cell.value) == (text, value) and cell.css == "number"


def test_texts_are_copied_as_they_are_read():
    assert words("a") == Cell("a") and numeric("1 … 2").value is None


def test_heads_stand_as_their_columns():
    table = Table(["Class", "Value", "Type", "more"], [Row("a", [count(1), words("x")])])
    assert [table.css_of_column(position) for position in range(4)] == ["", "number", "", ""]


@pytest.mark.parametrize(
    ("names", "text"),
    [
        pytest.param([], "", id="none"),
        pytest.param(["a"], "a", id="one"),
        pytest.param(["a", "b"], "a and b", id="two"),
        pytest.param(["a", "b", "c"], "a, b and c", id="three"),
    ],
)
def test_listed(names, text):
    assert listed(names) == text
