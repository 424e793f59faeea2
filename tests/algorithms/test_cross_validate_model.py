"""Cross-validate model in QGIS, with a stand-in for the worker."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext

from pixelwise.algorithms.cross_validate_model import CrossValidateModelAlgorithm
from pixelwise.algorithms.train_segmentation_model import TrainSegmentationModelAlgorithm
from pixelwise.models.job import CrossValidateJob, TrainJob

ID = "pixelwise:crossvalidatemodel"


def run(parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    return processing.run(ID, parameters)


def test_the_defaults_are_those_of_the_jobs(worker: Any, chips: str, tmp_path: Path) -> None:
    folder = str(tmp_path / "folds")
    results = run({"CHIPS": chips, "OUTPUT": folder})
    training = TrainJob(chips, str(tmp_path / "folds" / "final.safetensors"))
    assert worker.jobs == [CrossValidateJob(training, folder)]
    assert results == {
        "OUTPUT": folder, "REPORT": "", "MODEL": "", "MEAN_IOU": 0.5, "MEAN_OF_FOLDS": 0.45, "STD_OF_FOLDS": 0.1,
    }  # fmt: skip


def test_every_parameter_reaches_the_job(worker: Any, chips: str, tmp_path: Path) -> None:
    folder, report = str(tmp_path / "folds"), str(tmp_path / "r.html")
    results = run({
        "CHIPS": chips, "FOLDS": 3, "FINAL_MODEL": True, "OUTPUT": folder, "REPORT": report, "LOSS": "dice",
        "EPOCHS": 2, "AUGMENT": "light", "CLASS_WEIGHTS": "median",
    })  # fmt: skip
    (job,) = worker.jobs
    assert (job.folds, job.final_model, job.report) == (3, True, report)
    training = job.training
    assert (training.loss, training.epochs, training.augment, training.class_weights) == ("dice", 2, "light", "median")
    assert results["MODEL"] == training.output


def test_it_has_the_options_of_a_training() -> None:
    # The algorithms own the parameters, so they have to stay.
    validation, training = CrossValidateModelAlgorithm().create(), TrainSegmentationModelAlgorithm().create()
    ours = {item.name(): item for item in validation.parameterDefinitions()}
    theirs = {item.name(): item for item in training.parameterDefinitions()}
    assert set(theirs) - set(ours) == {"FOLD", "LOG_FOLDER"}
    assert set(ours) - set(theirs) == {"FOLDS", "FINAL_MODEL"}
    shared = set(ours) & set(theirs) - {"OUTPUT", "REPORT"}
    assert all(ours[name].defaultValue() == theirs[name].defaultValue() for name in shared)


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        pytest.param({"CHIPS": ""}, ("CHIPS", "Export training chips"), id="no chips"),
        pytest.param({"CHIPS": "/nowhere"}, ("/nowhere", "no chip dataset"), id="folder that does not exist"),
        pytest.param({"FOLDS": 1}, ("FOLDS", "1", "from 2 to 20"), id="one fold"),
        pytest.param({"LOSS": "focus"}, ("LOSS", "focus"), id="unknown loss"),
        pytest.param({"OUTPUT": "FILE"}, ("OUTPUT", "is a file"), id="output is a file"),
        pytest.param({"REPORT": "/tmp/r.pdf"}, ("REPORT", ".pdf", ".html"), id="report as pdf"),
    ],
)
def test_refuses_in_a_sentence(chips: str, tmp_path: Path, change: dict[str, Any], parts: tuple[str, ...]) -> None:
    (tmp_path / "file").touch()
    if change.get("OUTPUT") == "FILE":
        change = {"OUTPUT": str(tmp_path / "file")}
    given = {"CHIPS": chips, "OUTPUT": str(tmp_path / "folds")} | change
    ok, sentence = CrossValidateModelAlgorithm().create().checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert all(part in sentence for part in parts), sentence
