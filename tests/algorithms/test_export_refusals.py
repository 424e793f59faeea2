"""What Export training chips refuses before the run, and its sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsVectorLayer

from pixelwise.algorithms.export_training_chips import ExportTrainingChipsAlgorithm

Make = Callable[..., Any]


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        pytest.param({"INPUT": []}, ("INPUT", "raster"), id="no raster"),
        pytest.param({"INPUT": ["GOOD", "missing.tif"]}, ("INPUT", "missing.tif"), id="one raster does not exist"),
        pytest.param({"INPUT": ["LABELS_FILE"]}, ("INPUT", "labels.gpkg", "raster"), id="polygons as raster"),
        pytest.param({"BANDS": "1,x"}, ("BANDS", "'x'"), id="no band number"),
        pytest.param({"BANDS": "0"}, ("BANDS", "'0'"), id="band 0"),
        pytest.param({"BANDS": "3-1"}, ("BANDS", "'3-1'"), id="range upside down"),
        pytest.param({"BANDS": "1,1"}, ("BANDS", "twice"), id="a band twice"),
        pytest.param({"BANDS": "4"}, ("BANDS", "band 4", "1 to 3"), id="band that is not there"),
        pytest.param({"LABELS": None}, ("LABELS", "None"), id="no labels"),
        pytest.param({"LABELS": "missing.gpkg"}, ("LABELS", "missing.gpkg"), id="labels that do not exist"),
        pytest.param({"CLASS_FIELD": "color"}, ("CLASS_FIELD", "'color'", "kind, code"), id="field that is not there"),
        pytest.param(
            {"LABELS": "GOOD", "CLASS_FIELD": "kind"}, ("CLASS_FIELD", "'kind'", "raster"), id="field of a raster"
        ),
        pytest.param({"UNLABELLED": "zero"}, ("UNLABELLED", "'zero'", "background, ignore"), id="unknown choice"),
        pytest.param({"UNLABELLED": 0}, ("UNLABELLED", "0", "background, ignore"), id="choice by number"),
        pytest.param({"CHIP_SIZE": 15}, ("CHIP_SIZE", "15", "16 to 4096"), id="tiny chip"),
        pytest.param({"CHIP_SIZE": 4097}, ("CHIP_SIZE", "4097", "16 to 4096"), id="huge chip"),
        pytest.param({"STRIDE": -5}, ("STRIDE", "-5", "from 0"), id="negative stride"),
        pytest.param({"SPLIT": 0.95}, ("SPLIT", "0.95", "0 to 0.9"), id="all for validation"),
        pytest.param({"SPLIT": "half"}, ("SPLIT", "'half'", "0 to 0.9"), id="split in words"),
        pytest.param({"MORE_LABELS": ["missing.gpkg"]}, ("MORE_LABELS", "missing.gpkg"), id="more labels not there"),
        pytest.param(
            {"MORE_LABELS": ["GOOD", "missing.gpkg"]}, ("MORE_LABELS", "missing.gpkg"), id="some labels not there"
        ),
        pytest.param(
            {"MORE_LABELS": ["LABELS_FILE"], "CLASS_FIELD": "color"},
            ("CLASS_FIELD", "none of", "'color'", "kind"),
            id="field of no layer",
        ),
        pytest.param({"MASK": "missing.tif"}, ("MASK", "missing.tif"), id="mask that is not there"),
        pytest.param({"SPLIT_BY": "polygons"}, ("SPLIT_POLYGONS", "SPLIT_FIELD"), id="split by no polygons"),
        pytest.param(
            {"SPLIT_BY": "polygons", "SPLIT_POLYGONS": "LABELS_FILE"}, ("SPLIT_FIELD",), id="split by no field"
        ),
        pytest.param(
            {"SPLIT_BY": "polygons", "SPLIT_POLYGONS": "LABELS_FILE", "SPLIT_FIELD": "part"},
            ("SPLIT_FIELD", "'part'", "kind, code"),
            id="split by a field that is not there",
        ),
        pytest.param({"SPLIT_POLYGONS": "GOOD"}, ("SPLIT_POLYGONS",), id="split by a raster"),
        pytest.param({"SPLIT_BY": "chance"}, ("SPLIT_BY", "'chance'", "blocks, random"), id="unknown split"),
        pytest.param({"SPLIT": 0.6, "TEST": 0.5}, ("SPLIT and TEST", "1.1"), id="nothing left for training"),
        pytest.param({"FOLDS": 1}, ("FOLDS", "1", "from 2"), id="one fold"),
        pytest.param({"RESAMPLING": "nearest;magic"}, ("RESAMPLING", "magic", "bilinear"), id="unknown resampling"),
        pytest.param({"RESAMPLING": "nearest;cubic"}, ("RESAMPLING", "2 words", "1 rasters"), id="words for rasters"),
        pytest.param({"PIXEL_SIZE": -1}, ("PIXEL_SIZE", "-1", "from 0"), id="negative pixels"),
        pytest.param({"MIN_VALID": 50}, ("MIN_VALID", "50", "0 to 1"), id="percents of valid pixels"),
        pytest.param({"ROTATIONS": "a;90"}, ("ROTATIONS", "'a'", "angle"), id="no angle"),
        pytest.param({"ROTATIONS": "900"}, ("ROTATIONS", "900", "360"), id="more than a turn"),
        pytest.param({"MIN_CLASS": "house"}, ("MIN_CLASS", "'house'", "building=50"), id="class without pixels"),
        pytest.param({"IGNORE_BORDER": 300}, ("IGNORE_BORDER", "300", "128"), id="border as wide as the chip"),
        pytest.param({"OVERSAMPLE": 0}, ("OVERSAMPLE", "0", "1 to 100"), id="oversampled by nothing"),
        pytest.param({"LAYOUT": ["esri", "voc"]}, ("LAYOUT", "'voc'", "esri, coco, yolo"), id="unknown layout"),
        pytest.param({"LAYOUT": "esri,voc"}, ("LAYOUT", "'voc'", "esri, coco, yolo"), id="unknown layout in a text"),
        pytest.param({"CONTAINER": "zip"}, ("CONTAINER", "'zip'", "geotiff, png, hdf5"), id="unknown container"),
        pytest.param(
            {"CONTAINER": "png", "BANDS": "1,2"}, ("CONTAINER", "png", "1, 3 or 4 bands"), id="two bands as PNG"
        ),
        pytest.param({"CLASS_TABLE": "missing.csv"}, ("CLASS_TABLE", "missing.csv", "neither"), id="no class table"),
        pytest.param({"CLASS_TABLE": "WRONG_TABLE"}, ("colours.csv",), id="class table without sources"),
        pytest.param({"REPORT": "/tmp/r.pdf"}, ("REPORT", ".pdf", ".html"), id="report as PDF"),
        pytest.param({"OUTPUT": "/proc/none/chips"}, ("/proc/none/chips", "cannot be"), id="not writable"),
        pytest.param({"OUTPUT": "RASTER_FILE"}, ("OUTPUT", "ortho.tif", "folder"), id="a file as folder"),
        pytest.param({"OUTPUT": "FULL_FOLDER"}, ("OUTPUT", "letters", "not empty"), id="somebody else's folder"),
    ],
)
def test_refuses_in_a_sentence(
    raster: Path, tmp_path: Path, polygon_layer: Make, change: dict[str, Any], parts: tuple[str, ...]
) -> None:
    polygon_layer()
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "dear.txt").write_text("Dear")
    (tmp_path / "colours.csv").write_text("sky,sea\nblue,green\n")
    names = {
        "GOOD": str(raster), "LABELS_FILE": str(tmp_path / "labels.gpkg"), "RASTER_FILE": str(raster),
        "FULL_FOLDER": str(tmp_path / "letters"), "WRONG_TABLE": str(tmp_path / "colours.csv"),
    }  # fmt: skip

    def filled(value: Any) -> Any:
        if isinstance(value, list):
            return [filled(item) for item in value]
        return names.get(value, value) if isinstance(value, str) else value

    good = {"INPUT": [str(raster)], "LABELS": names["LABELS_FILE"], "OUTPUT": str(tmp_path / "chips")}
    given = good | {key: filled(value) for key, value in change.items()}
    ok, sentence = ExportTrainingChipsAlgorithm().create().checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert all(part in sentence for part in parts), sentence
    assert "Incorrect parameter value" not in sentence


def test_refuses_a_table_as_labels(raster: Path) -> None:
    table = QgsVectorLayer("NoGeometry?field=kind:string", "kinds", "memory")
    given = {"INPUT": [str(raster)], "LABELS": table, "OUTPUT": "TEMPORARY_OUTPUT"}
    ok, sentence = ExportTrainingChipsAlgorithm().create().checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert "LABELS" in sentence and "kinds" in sentence and "without geometries" in sentence
