"""Describe model in QGIS, on model files without weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext

from pixelwise.algorithms.describe_model import DescribeModelAlgorithm

ID = "pixelwise:describemodel"


def run(parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    return processing.run(ID, parameters)


def test_the_facts_are_outputs(model: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    results = run({"MODEL": str(model), "OUTPUT": str(page)})
    assert results == {
        "ARCHITECTURE": "unet", "ENCODER": "resnet18", "BANDS": "Band 1, Band 2, Band 3", "BAND_COUNT": 3,
        "DTYPE": "uint8", "CLASSES": "0 background, 1 house, 2 road", "CLASS_COUNT": 3, "CHIP_SIZE": 64,
        "PIXEL_SIZE": 1.0, "CRS": "no CRS", "MEAN_IOU": None, "OVERALL_ACCURACY": None, "BEST_EPOCH": None,
        "OUTPUT": str(page),
    }  # fmt: skip
    assert "house" in page.read_text(encoding="utf-8")


def test_every_fact_is_declared() -> None:
    algorithm = DescribeModelAlgorithm().create()
    declared = {output.name() for output in algorithm.outputDefinitions()}
    assert declared == {*algorithm._texts(), *algorithm._numbers(), "OUTPUT"}


def test_the_page_is_optional_and_no_worker_is_needed(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIXELWISE_PYTHON", str(tmp_path / "none"))
    assert DescribeModelAlgorithm().create().canExecute() == (True, "")
    assert run({"MODEL": str(model), "OUTPUT": None})["CLASS_COUNT"] == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model.safetensors"]


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        pytest.param({"MODEL": ""}, ("MODEL", "Train segmentation model"), id="no model"),
        pytest.param({"MODEL": "/nowhere.safetensors"}, ("/nowhere.safetensors", "does not exist"), id="not there"),
        pytest.param({"MODEL": "TEXT"}, ("no model file",), id="another file"),
        pytest.param({"OUTPUT": "/tmp/r.pdf"}, ("OUTPUT", ".pdf", ".html"), id="page as pdf"),
    ],
)
def test_refuses_in_a_sentence(model: Path, tmp_path: Path, change: dict[str, Any], parts: tuple[str, ...]) -> None:
    (tmp_path / "text.safetensors").write_text("a text of some length")
    if change.get("MODEL") == "TEXT":
        change = {"MODEL": str(tmp_path / "text.safetensors")}
    given = {"MODEL": str(model), "OUTPUT": str(tmp_path / "page.html")} | change
    ok, sentence = DescribeModelAlgorithm().create().checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert all(part in sentence for part in parts), sentence
