"""Train segmentation model in QGIS, with a stand-in for the worker."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProperty,
)

from pixelwise.algorithms.train_segmentation_model import TrainSegmentationModelAlgorithm
from pixelwise.errors import CanceledError
from pixelwise.models import choices
from pixelwise.models.job import TrainJob

ID = "pixelwise:trainsegmentationmodel"
# A value other than the default for each item of the job that needs no file.
CHANGED: dict[str, Any] = {
    "architecture": "unetplusplus", "encoder": "tu-resnet10t", "encoder_weights": "imagenet", "attention": True,
    "base_filters": 32, "deep_supervision": "accurate", "encoder_mode": "frozen", "freeze_epochs": 2,
    "encoder_rate": 0.1, "loss": "0.5*focal+lovasz", "label_smoothing": 0.1, "focal_gamma": 1.5,
    "tversky_alpha": 0.4, "tversky_beta": 0.6, "unified_weight": 0.4, "unified_delta": 0.7, "unified_gamma": 0.2,
    "class_weights": "given", "class_weight_values": {"1": 2.0}, "border_weight": 10.0, "border_sigma": 3.0,
    "sampling": "rare", "augment": "strong", "augment_changes": ["+blur", "-scale"], "rgb_bands": [3, 2, 1],
    "epochs": 3, "batch_size": 0, "learning_rate": 0.01, "optimizer": "sgd", "weight_decay": 0.001, "momentum": 0.8,
    "schedule": "constant", "warm_up": 0.2, "clip_norm": 5.0, "accumulate": 2, "ema": 0.995, "early_stopping": 4,
    "monitor": "loss", "max_minutes": 2.5, "fold": 0, "device": "cuda:1", "devices": 0, "precision": "32",
    "workers": 2, "seed": 9, "resume": False,
}  # fmt: skip
GIVEN = CHANGED | {
    "class_weight_values": "house = 2",
    "augment_changes": "+blur,-scale",
    "rgb_bands": "3,2,1",
}
FILES = {"chips", "output", "report", "augment_pipeline", "fine_tune", "log_folder"}


def run(parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    return processing.run(ID, parameters)


@pytest.fixture
def anything_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Takes every job, so that options can be given that do not go together."""
    from pixelwise.algorithms import train_segmentation_model

    monkeypatch.setattr(train_segmentation_model, "check_training", lambda job: None)


def test_only_what_is_given_differs_from_the_defaults_of_the_job(worker: Any, chips: str, tmp_path: Path) -> None:
    output = str(tmp_path / "m.safetensors")
    results = run({"CHIPS": chips, "OUTPUT": output})
    assert worker.jobs == [TrainJob(chips, output)]
    assert results == {"OUTPUT": output, "REPORT": "", "LOG_FOLDER": "", "MEAN_IOU": 0.5, "BEST_EPOCH": 2}


def test_every_item_of_the_job_is_a_parameter() -> None:
    algorithm = TrainSegmentationModelAlgorithm().create()
    names = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert names == {item.name.upper() for item in fields(TrainJob)}
    assert {item.name for item in fields(TrainJob)} == set(CHANGED) | FILES


def test_every_parameter_reaches_the_job(worker: Any, anything_goes: None, chips: str, tmp_path: Path) -> None:
    paths = {
        "chips": chips, "output": str(tmp_path / "m.safetensors"), "report": str(tmp_path / "r.html"),
        "augment_pipeline": str(tmp_path / "p.json"), "fine_tune": str(tmp_path / "old.safetensors"),
        "log_folder": str(tmp_path / "logs"),
    }  # fmt: skip
    results = run({name.upper(): value for name, value in (paths | GIVEN).items()})
    assert worker.jobs == [TrainJob(**paths | CHANGED)]
    assert (results["REPORT"], results["LOG_FOLDER"]) == (paths["report"], paths["log_folder"])


@pytest.mark.parametrize(
    ("key", "known"),
    [
        pytest.param("ARCHITECTURE", choices.ARCHITECTURES, id="architecture"),
        pytest.param("DEEP_SUPERVISION", choices.DEEP_SUPERVISION, id="deep supervision"),
        pytest.param("ENCODER_MODE", choices.ENCODER_MODES, id="encoder mode"),
        pytest.param("CLASS_WEIGHTS", choices.CLASS_WEIGHTS, id="class weights"),
        pytest.param("SAMPLING", choices.SAMPLINGS, id="sampling"),
        pytest.param("OPTIMIZER", choices.OPTIMIZERS, id="optimiser"),
        pytest.param("SCHEDULE", choices.SCHEDULES, id="schedule"),
        pytest.param("MONITOR", choices.MONITORS, id="monitor"),
        pytest.param("PRECISION", choices.PRECISIONS, id="precision"),
    ],
)
def test_choices_keep_their_names(
    worker: Any, anything_goes: None, chips: str, tmp_path: Path, key: str, known: list[str]
) -> None:
    algorithm = TrainSegmentationModelAlgorithm().create()
    definition = algorithm.parameterDefinition(key)
    assert definition.options() == known
    for choice in known:
        assert definition.valueAsPythonString(choice, QgsProcessingContext()) == f"'{choice}'"
        run({"CHIPS": chips, key: choice, "OUTPUT": str(tmp_path / "m.safetensors")})
    assert [getattr(job, key.lower()) for job in worker.jobs] == known


@pytest.mark.parametrize(
    ("key", "known"),
    [
        pytest.param("ENCODER", choices.ENCODERS, id="encoder"),
        pytest.param("ENCODER_WEIGHTS", choices.ENCODER_WEIGHTS, id="weights"),
        pytest.param("LOSS", choices.LOSS_SUMS, id="loss"),
        pytest.param("AUGMENT", choices.AUGMENTATIONS, id="augmentation"),
    ],
)
def test_lists_that_take_other_texts_too(key: str, known: list[str]) -> None:
    algorithm = TrainSegmentationModelAlgorithm().create()
    definition = algorithm.parameterDefinition(key)
    assert definition.metadata()["widget_wrapper"]["options"] == known
    assert definition.defaultValue() == getattr(TrainJob, key.lower())


@pytest.mark.parametrize(
    ("value", "preset"),
    [
        pytest.param(True, "standard", id="true of an older script"),
        pytest.param(False, "none", id="false of an older script"),
        pytest.param("true", "standard", id="true of an older command line"),
        pytest.param("0", "none", id="0 of an older command line"),
        pytest.param(QgsProperty.fromExpression("1 = 2"), "none", id="false as an expression"),
        pytest.param("Light", "light", id="a preset"),
        pytest.param(None, "standard", id="nothing, as graphical models give it"),
    ],
)
def test_augmentation_was_a_switch(
    worker: Any, anything_goes: None, chips: str, tmp_path: Path, value: Any, preset: str
) -> None:
    run({"CHIPS": chips, "OUTPUT": str(tmp_path / "m.safetensors"), "AUGMENT": value})
    assert worker.jobs[0].augment == preset


def test_an_old_call_still_works(worker: Any, chips: str, tmp_path: Path) -> None:
    output = str(tmp_path / "m.safetensors")
    run({
        "CHIPS": chips, "ARCHITECTURE": "fpn", "ENCODER": "resnet34", "ENCODER_WEIGHTS": "imagenet", "EPOCHS": 3,
        "BATCH_SIZE": 2, "LEARNING_RATE": 0.01, "LOSS": "dice", "AUGMENT": False, "DEVICE": "cpu", "SEED": 9,
        "OUTPUT": output,
    })  # fmt: skip
    assert worker.jobs == [
        TrainJob(
            chips, output, architecture="fpn", encoder="resnet34", encoder_weights="imagenet", epochs=3, batch_size=2,
            learning_rate=0.01, loss="dice", augment="none", device="cpu", seed=9,
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "weights"),
    [
        pytest.param("house=2; ROAD=.5", {"1": 2.0, "2": 0.5}, id="names"),
        pytest.param("1=2\n0=1", {"1": 2.0, "0": 1.0}, id="values"),
        pytest.param("", {}, id="none"),
    ],
)
def test_class_weights_by_name_or_value(
    worker: Any, anything_goes: None, chips: str, tmp_path: Path, text: str, weights: dict[str, float]
) -> None:
    given = {"CHIPS": chips, "OUTPUT": str(tmp_path / "m.safetensors"), "CLASS_WEIGHT_VALUES": text}
    run(given | {"CLASS_WEIGHTS": "given"})
    assert worker.jobs[0].class_weight_values == weights


def test_a_file_of_weights_is_found_from_anywhere(
    worker: Any, anything_goes: None, chips: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "weights.pth").touch()
    monkeypatch.chdir(tmp_path)
    run({"CHIPS": chips, "OUTPUT": str(tmp_path / "m.safetensors"), "ENCODER_WEIGHTS": "weights.pth"})
    assert worker.jobs[0].encoder_weights == str(tmp_path / "weights.pth")


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        pytest.param({"CHIPS": None}, ("CHIPS", "Export training chips"), id="no chips"),
        pytest.param({"CHIPS": "/nowhere"}, ("/nowhere", "no chip dataset"), id="folder that does not exist"),
        pytest.param({"CHIPS": "EMPTY"}, ("empty", "no chip dataset"), id="folder without chips"),
        pytest.param({"ARCHITECTURE": "u-net"}, ("ARCHITECTURE", "'u-net'", "unet, "), id="unknown architecture"),
        pytest.param({"ENCODER": " "}, ("ENCODER", "resnet18"), id="no encoder"),
        pytest.param({"ENCODER_WEIGHTS": "coco"}, ("ENCODER_WEIGHTS", "coco", "imagenet"), id="weights"),
        pytest.param({"EPOCHS": -1}, ("EPOCHS", "-1", "from 0"), id="no epoch"),
        pytest.param({"BATCH_SIZE": "two"}, ("BATCH_SIZE", "'two'", "whole numbers"), id="batch in words"),
        pytest.param({"LEARNING_RATE": -1}, ("LEARNING_RATE", "-1", "0 to 10"), id="negative rate"),
        pytest.param({"LEARNING_RATE": float("nan")}, ("LEARNING_RATE", "nan"), id="learning rate without a value"),
        pytest.param({"LOSS": "ce+focus"}, ("LOSS", "focus", "focal"), id="unknown loss"),
        pytest.param({"AUGMENT": "heavy"}, ("AUGMENT", "'heavy'", "light, standard"), id="unknown augmentation"),
        pytest.param({"AUGMENT_CHANGES": "+swirl"}, ("AUGMENT_CHANGES", "'+swirl'", "+blur"), id="unknown operation"),
        pytest.param({"RGB_BANDS": "red"}, ("RGB_BANDS", "'red'"), id="bands in words"),
        pytest.param({"CLASS_WEIGHT_VALUES": "house"}, ("CLASS_WEIGHT_VALUES", "building=2"), id="no weight"),
        pytest.param(
            {"CLASS_WEIGHT_VALUES": "tree=2"}, ("CLASS_WEIGHT_VALUES", "tree", "house (1)"), id="unknown class"
        ),
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


def test_a_run_without_a_window_is_not_followed(worker: Any, chips: str, tmp_path: Path) -> None:
    heard: list[Any] = []
    worker.during = heard.append
    run({"CHIPS": chips, "OUTPUT": str(tmp_path / "m.safetensors")})
    assert not hasattr(heard[0], "pushMetrics") and not hasattr(heard[0], "isStopped")
