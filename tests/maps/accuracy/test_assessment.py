"""The figures of an assessment against what another program says of the same points (README of the data)."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from pixelwise.chips.job import LabelLayer
from pixelwise.geo.accuracyfigures import overall_figures
from pixelwise.geo.classes import ClassEntry, ClassTable, color_of
from pixelwise.geo.confusion import confusion
from pixelwise.maps.accuracy.assessment import Assessment
from pixelwise.maps.accuracy.job import AssessJob


def compared(path: Path, reference: str, mapped: str) -> Assessment:
    """The points of a GeoJSON file, by two of its fields."""
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    pairs = [(str(item["properties"][reference]), str(item["properties"][mapped])) for item in features]
    names = sorted({name for pair in pairs for name in pair})
    positions = np.array([[names.index(name) for name in pair] for pair in pairs])
    classes = ClassTable(ClassEntry(value, name, color_of(value)) for value, name in enumerate(names))
    matrix = confusion(positions[:, 0], positions[:, 1], len(names))
    points = LabelLayer(str(path), field=reference)
    return Assessment(classes=classes, matrix=matrix, unit="points", job=AssessJob(points, points))


def test_525_points(shared_data: Path):
    path = shared_data / "aber_s2" / "accuracy" / "acc_ass_smpls_test_vals.geojson"
    found = compared(path, "ref_smpls", "img_smpls")
    assert found.matrix.sum() == 525
    assert round(found.overall()["overall_accuracy"], 4) == 0.8476
    assert round(found.overall()["kappa"], 3) == 0.773
    f1 = dict(zip(found.classes.names, found.per_class()["f1"], strict=True))
    # To the last digit given, as text: F1 .8143 is .814 there.
    given = {"forest": ".814", "grass": ".8696", "other": ".7407", "urban": ".921"}
    assert {name: f"{f1[name]:.{len(text) - 1}f}".lstrip("0") for name, text in given.items()} == given


def test_525_points_with_mapped_areas(shared_data: Path):
    path = shared_data / "aber_s2" / "accuracy" / "acc_ass_smpls_test_vals.geojson"
    found = compared(path, "ref_smpls", "img_smpls")
    areas = {"forest": 20000, "grass": 50000, "urban": 5000, "other": 10000}
    weights = np.array([areas[name] for name in found.classes.names]) / sum(areas.values())
    # The figures of shares are those of counts: what is estimated of the map goes into the same functions.
    shares = overall_figures(weights * found.matrix / found.matrix.sum(0))
    assert round(shares["overall_accuracy"], 3) == 0.852
    assert round(shares["quantity_disagreement"], 4) == 0.0168
    assert round(shares["allocation_disagreement"], 3) == 0.131


def test_1000_points(shared_data: Path):
    path = shared_data / "aber_s2" / "accuracy" / "cls_acc_assessment_pts_ref.geojson"
    found = compared(path, "ref_pts", "rf_rl_cls")
    assert found.matrix.sum() == 1000
    assert round(found.overall()["overall_accuracy"], 3) == 0.739
    assert round(found.overall()["kappa"], 4) == 0.7089


def test_figures_that_were_measured_beside_the_matrix_have_means_too():
    points = LabelLayer("points.gpkg")
    classes = ClassTable([ClassEntry(1, "a", "#000000"), ClassEntry(2, "b", "#ffffff")])
    found = Assessment(
        classes=classes,
        matrix=np.array([[3, 1], [0, 0]]),
        unit="pixels",
        job=AssessJob(points, points),
        auc=np.array([0.8, float("nan")]),
        boundary=np.array([0.5, float("nan")]),
    )
    assert list(found.per_class())[-2:] == ["auc", "boundary_f1"]
    assert found.means()["macro_auc"].value == 0.8 and found.means()["macro_auc"].left_out == [1]
    assert found.means()["macro_boundary_f1"].value == 0.5
