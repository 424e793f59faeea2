"""Train segmentation model in QGIS, with a stand-in for the worker."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingParameterDefinition

from pixelwise.algorithms.train_segmentation_model import TrainSegmentationModelAlgorithm
from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.errors import CanceledError
from pixelwise.feedback import SilentFeedback
from pixelwise.models.choices import ARCHITECTURES, ENCODER_WEIGHTS, LOSSES
from pixelwise.models.job import TrainJob

ID = "pixelwise:trainsegmentationmodel"


def run(parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    return processing.run(ID, parameters)


@pytest.fixture
def chips(raster: Path, tmp_path: Path, polygon_layer: Any) -> str:
    """A real chip dataset of a few chips."""
    polygon_layer()
    folder = str(tmp_path / "chips")
    labels = LabelLayer(str(tmp_path / "labels.gpkg"), "labels", field="kind")
    export_chips(ExportJob([str(raster)], [labels], folder, chip_size=32), SilentFeedback())
    return folder


def test_only_what_is_given_differs_from_the_defaults_of_the_job(worker: Any, chips: str, tmp_path: Path) -> None:
    output = str(tmp_path / "m.safetensors")
    results = run({"CHIPS": chips, "OUTPUT": output})
    assert worker.jobs == [TrainJob(chips, output)]
    assert results == {"OUTPUT": output, "REPORT": "", "MEAN_IOU": 0.5, "BEST_EPOCH": 2}


def test_every_parameter_reaches_the_job(worker: Any, chips: str, tmp_path: Path) -> None:
    output, report = str(tmp_path / "m.safetensors"), str(tmp_path / "r.html")
    given = {
        "CHIPS": chips, "ARCHITECTURE": "fpn", "ENCODER": "tu-resnet10t ", "ENCODER_WEIGHTS": "imagenet", "EPOCHS": 3,
        "BATCH_SIZE": 2, "LEARNING_RATE": 0.01, "LOSS": "dice", "AUGMENT": False, "DEVICE": "cuda:1", "SEED": 9,
        "OUTPUT": output, "REPORT": report,
    }  # fmt: skip
    results = run(given)
    assert worker.jobs == [
        TrainJob(
            chips=chips, output=output, report=report, architecture="fpn", encoder="tu-resnet10t",
            encoder_weights="imagenet", epochs=3, batch_size=2, learning_rate=0.01, loss="dice", augment=False,
            device="cuda:1", seed=9,
        )
    ]  # fmt: skip
    assert results["REPORT"] == report


@pytest.mark.parametrize(
    ("key", "choices"),
    [
        pytest.param("ARCHITECTURE", ARCHITECTURES, id="architecture"),
        pytest.param("ENCODER_WEIGHTS", ENCODER_WEIGHTS, id="weights"),
        pytest.param("LOSS", LOSSES, id="loss"),
    ],
)
def test_choices_keep_their_names(worker: Any, chips: str, tmp_path: Path, key: str, choices: list[str]) -> None:
    algorithm = TrainSegmentationModelAlgorithm().create()
    definition = algorithm.parameterDefinition(key)
    assert definition.options() == choices
    for choice in choices:
        assert definition.valueAsPythonString(choice, QgsProcessingContext()) == f"'{choice}'"
        run({"CHIPS": chips, key: choice, "OUTPUT": str(tmp_path / "m.safetensors")})
    assert [getattr(job, key.lower()) for job in worker.jobs] == choices


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        pytest.param({"CHIPS": None}, ("CHIPS", "Export training chips"), id="no chips"),
        pytest.param({"CHIPS": "/nowhere"}, ("/nowhere", "no chip dataset"), id="folder that does not exist"),
        pytest.param({"CHIPS": "EMPTY"}, ("empty", "no chip dataset"), id="folder without chips"),
        pytest.param({"ARCHITECTURE": "u-net"}, ("ARCHITECTURE", "'u-net'", "unet, "), id="unknown architecture"),
        pytest.param({"ENCODER": " "}, ("ENCODER", "resnet18"), id="no encoder"),
        pytest.param({"ENCODER_WEIGHTS": "coco"}, ("ENCODER_WEIGHTS", "'coco'", "none, imagenet"), id="weights"),
        pytest.param({"EPOCHS": 0}, ("EPOCHS", "0", "from 1"), id="no epoch"),
        pytest.param({"BATCH_SIZE": "two"}, ("BATCH_SIZE", "'two'", "whole numbers"), id="batch in words"),
        pytest.param({"LEARNING_RATE": 0}, ("LEARNING_RATE", "0", "1e-08"), id="no learning"),
        pytest.param({"LEARNING_RATE": float("nan")}, ("LEARNING_RATE", "nan"), id="learning rate without a value"),
        pytest.param({"LOSS": "focal"}, ("LOSS", "'focal'", "ce+dice"), id="unknown loss"),
        pytest.param({"DEVICE": "cuda:x"}, ("DEVICE", "'cuda:x'"), id="unknown device"),
        pytest.param({"SEED": -1}, ("SEED", "-1", "from 0"), id="negative seed"),
        pytest.param({"OUTPUT": "/tmp/m.pth"}, ("OUTPUT", "m.pth", ".safetensors"), id="model as pickle"),
        pytest.param({"OUTPUT": "/proc/none/m.safetensors"}, ("/proc/none", "cannot be written"), id="not writable"),
        pytest.param({"REPORT": "/tmp/r.pdf"}, ("REPORT", ".pdf", ".html"), id="report as pdf"),
    ],
)
def test_refuses_in_a_sentence(chips: str, tmp_path: Path, change: dict[str, Any], parts: tuple[str, ...]) -> None:
    (tmp_path / "empty").mkdir()
    if change.get("CHIPS") == "EMPTY":
        change = {"CHIPS": str(tmp_path / "empty")}
    given = {"CHIPS": chips, "OUTPUT": str(tmp_path / "m.safetensors")} | change
    ok, sentence = TrainSegmentationModelAlgorithm().create().checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert all(part in sentence for part in parts), sentence
    assert "Incorrect parameter value" not in sentence


def test_a_cancel_says_what_was_kept(worker: Any, chips: str, tmp_path: Path) -> None:
    worker.error = CanceledError("Cancelled after epoch 3 of 20: the best model so far (epoch 2) was kept in m.")
    with pytest.raises(QgsProcessingException, match="epoch 2"):
        run({"CHIPS": chips, "OUTPUT": str(tmp_path / "m.safetensors")})


def test_expert_parameters_are_folded_away() -> None:
    algorithm = TrainSegmentationModelAlgorithm().create()
    definitions = algorithm.parameterDefinitions()
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    plain = [definition.name() for definition in definitions if not definition.flags() & advanced]
    assert plain == ["CHIPS", "ARCHITECTURE", "ENCODER", "ENCODER_WEIGHTS", "EPOCHS", "OUTPUT", "REPORT"]
