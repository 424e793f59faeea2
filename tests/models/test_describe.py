from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from osgeo import osr
from safetensors.torch import save_file

import pixelwise
from pixelwise.errors import OutputError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.raster import Band
from pixelwise.models.describe import crs_name, facts_of, write_description
from pixelwise.models.figures import EpochFigures
from pixelwise.models.header import METADATA_KEY, ModelHeader, count_weights, read_header

CLASSES = ClassTable([ClassEntry(0, "background", "#aaaaaa"), ClassEntry(5, "<b>house</b>", "#bb0000")])
MATRIX = np.array([[6000, 1000], [192, 1000]])
HISTORY = [EpochFigures(1, 1.5, 9.0, 1.2, MATRIX[::-1]), EpochFigures(2, 0.5, 9.0, 0.6, MATRIX)]


def wkt(code: int) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(code)
    return crs.ExportToWkt()


def header(**changes) -> ModelHeader:
    values = {
        "architecture": "unet",
        "encoder": "resnet18",
        "bands": [Band("red", "uint16", None, 1.0, 0.0), Band("nir", "uint16", None, 1.0, 0.0)],
        "dtype": "uint16",
        "mean": [400.0, 900.0],
        "std": [100.0, 200.0],
        "p02": [120.0, 300.0],
        "p98": [1700.0, 2800.0],
        "classes": CLASSES,
        "ignore_value": 255,
        "chip_size": 256,
        "pixel_size": (0.5, 0.5),
        "crs": wkt(32631),
        "metrics": HISTORY[1].validation_metrics(CLASSES, HISTORY),
        "versions": {"torch": "2.x"},
        "job": {"epochs": 2, "encoder_weights": "imagenet", "chips": "/data/<chips>"},
    }
    return ModelHeader(**values | changes)


def test_facts():
    facts = facts_of(header())
    assert facts == {
        "ARCHITECTURE": "unet",
        "ENCODER": "resnet18",
        "BANDS": "red, nir",
        "BAND_COUNT": 2,
        "DTYPE": "uint16",
        "CLASSES": "0 background, 5 <b>house</b>",
        "CLASS_COUNT": 2,
        "CHIP_SIZE": 256,
        "PIXEL_SIZE": 0.5,
        "CRS": "WGS 84 / UTM zone 31N",
        "MEAN_IOU": pytest.approx((6000 / 7192 + 1000 / 2192) / 2),
        "OVERALL_ACCURACY": pytest.approx(7000 / 8192),
        "BEST_EPOCH": 2,
    }


def test_facts_of_a_model_that_nobody_checked():
    facts = facts_of(header(metrics={}))
    assert facts["MEAN_IOU"] is facts["OVERALL_ACCURACY"] is facts["BEST_EPOCH"] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "no CRS", id="none"),
        pytest.param("nonsense", "unknown CRS", id="no WKT"),
        pytest.param('LOCAL_CS["grid of the mine",UNIT["metre",1]]', "grid of the mine", id="local"),
    ],
)
def test_crs_name(text, expected):
    osr.UseExceptions()
    assert crs_name(text) == expected


def test_the_page_shows_what_is_in_the_file(tmp_path):
    model = tmp_path / "houses.safetensors"
    weights = {
        "a.weight": torch.zeros(10, 3),
        "a.running_mean": torch.zeros(10),
        "a.num_batches_tracked": torch.zeros(1),
    }
    save_file(weights, model, metadata={METADATA_KEY: header().to_json()})
    assert count_weights(model) == 30
    page = tmp_path / "model.html"
    write_description(page, read_header(model), model)
    text = page.read_text(encoding="utf-8")
    # Classes and bands with their values, accuracy, curves, settings, software, parameters.
    for words in (
        "Model: houses",
        ">red</th>",
        "120 … 1700",
        "#bb0000",
        "0.456",
        "0.857",
        "WGS 84 / UTM zone 31N",
        ">EPOCHS</th><td>2</td>",
        "2.x",
        ">Parameters</th><td>30</td>",
        "imagenet",
    ):
        assert words in text
    # Losses, accuracy, IoU per class and speed.
    assert text.count('class="chart"') == 4
    assert "<b>house" not in text and "&lt;b&gt;house" in text and "/data/&lt;chips&gt;" in text


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"metrics": {}}, id="no figures"),
        pytest.param({"metrics": {"mean_iou": None, "iou": {}, "confusion": [], "best_epoch": 3}}, id="no validation"),
        pytest.param({"p02": [], "p98": [], "job": {}, "versions": {}}, id="few figures"),
        pytest.param({"stretch": [[0.0, 4000.0], [10.0, 9000.0]]}, id="stretched"),
        pytest.param({"encoder": ""}, id="no encoder"),
    ],
)
def test_older_and_unusual_models(tmp_path, changes):
    page = tmp_path / "model.html"
    write_description(page, header(**changes))
    text = page.read_text(encoding="utf-8")
    assert "Bands that a raster must have" in text
    assert ("10 … 9000" in text) is ("stretch" in changes)


def test_a_page_that_cannot_be_written_is_an_error(tmp_path):
    with pytest.raises(OutputError):
        write_description(tmp_path, header())


def test_a_model_is_described_without_torch():
    code = (
        "import sys; from pixelwise.models import describe, figures; from pixelwise.models.training import remarks; "
        "from pixelwise.geo.reports import curves; "
        "print(sorted({'torch', 'matplotlib', 'cv2', 'albumentations'} & set(sys.modules)))"
    )
    folder = Path(pixelwise.__file__).parent.parent
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=folder, check=True)
    assert done.stdout.strip() == "[]"
