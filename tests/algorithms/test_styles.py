"""Footprints in the project: colours of the splits, readable attributes, map tips."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

from pixelwise.algorithms import styles
from pixelwise.algorithms.styles import SPLIT_COLORS, style_footprints
from pixelwise.geo.classes import ClassEntry, ClassTable

Make = Callable[..., Any]
SQUARE = "POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))"
FIELDS = ("id:string", "split:string", "fold:integer", "valid:double", "class_0:double", "class_7:double")


@pytest.fixture
def footprints(feature_layer: Make, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Makes styled footprints of one chip per split; class 7 has the given name."""

    def make(*splits: str, name: str = "house") -> Any:
        rows = [(SQUARE, f"chip_{split}", split, 0, 1.0, 0.25, 0.75) for split in splits]
        table = ClassTable([ClassEntry(0, "background", "#d9d9d9"), ClassEntry(7, name, "#e69f00")])
        monkeypatch.setattr(styles, "dataset_classes", lambda folder: table)
        layer = feature_layer("Polygon", *rows, fields=FIELDS)
        style_footprints(layer)
        return layer

    return make


@pytest.mark.parametrize(
    ("splits", "legend"),
    [
        pytest.param(["train", "validation"], ["training", "validation"], id="two splits"),
        pytest.param(["test", "train", "validation"], ["training", "validation", "test"], id="three splits"),
        pytest.param(["test"], ["test"], id="all for testing"),
    ],
)
def test_a_colour_per_split_that_occurs(footprints: Make, splits: list[str], legend: list[str]) -> None:
    layer = footprints(*splits)
    categories = layer.renderer().categories()
    assert [category.label() for category in categories] == legend
    colors = [category.symbol().symbolLayer(0).strokeColor().name() for category in categories]
    assert colors == [SPLIT_COLORS[category.value()] for category in categories]
    assert len(set(SPLIT_COLORS.values())) == 3


def test_the_columns_are_called_by_the_classes(footprints: Make) -> None:
    fields = footprints("train").fields()
    titles = {field.name(): field.displayName() for field in fields}
    assert titles == {
        "id": "id", "split": "Split", "fold": "Fold", "valid": "Share with data", "class_0": "background",
        "class_7": "house",
    }  # fmt: skip


def tip_of(layer: Any) -> str:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


@pytest.mark.parametrize("name", ["house", 'it\'s [% 1 %] \\ <b>"bold"</b>'])
def test_map_tips_tell_the_shares(footprints: Make, name: str) -> None:
    import html

    tip = tip_of(footprints("train", name=name))
    assert "chip_train" in tip and "25.0 %" in tip and "75.0 %" in tip
    assert name in html.unescape(tip) and '<b>"bold"' not in tip


def test_map_tips_leave_out_classes_that_are_not_there(footprints: Make) -> None:
    layer = footprints("train")
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("class_7"), 0.0)
    assert "house" not in tip_of(layer) and "background" in tip_of(layer)
    layer.rollBack()


def test_footprints_without_a_dataset_beside_them(feature_layer: Make, tmp_path: Path) -> None:
    layer = feature_layer("Polygon", (SQUARE, "a", "train", 0, 1.0, 0.5, 0.5), fields=FIELDS)
    style_footprints(layer)
    assert layer.fields().field("class_7").displayName() == "class_7"
    assert [category.value() for category in layer.renderer().categories()] == ["train"]
