from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from pixelwise.chips.dataset import open_dataset
from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.errors import CanceledError, InputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.accuracyfigures import overall_figures
from pixelwise.models.header import read_header
from pixelwise.models.job import CrossValidateJob, TrainJob
from pixelwise.models.training.crossvalidate import cross_validate, with_folds


@pytest.fixture
def exported(make_raster, tmp_path: Path):
    """Exports chips of a raster in which class 1 is bright, with folds or without."""

    def export(**changes) -> str:
        random = np.random.default_rng(1)
        labels = np.kron(random.integers(0, 2, (16, 16)), np.ones((16, 16))).astype(np.uint8)
        image = (labels * 120 + random.normal(60, 10, (3, 256, 256))).clip(0, 255).astype(np.uint8)
        raster, label = make_raster(image), make_raster(labels, "labels.tif")
        job = ExportJob(
            [str(raster)],
            [LabelLayer(str(label), is_raster=True)],
            str(tmp_path / "chips"),
            chip_size=32,
            stride=32,
        )
        export_chips(replace(job, **changes), SilentFeedback())
        return str(tmp_path / "chips")

    return export


def job_for(chips: str, tmp_path: Path, **changes) -> CrossValidateJob:
    training = TrainJob(chips, "", epochs=2, batch_size=8, device="cpu", learning_rate=0.003, augment="none")
    job = CrossValidateJob(training, str(tmp_path / "crossed"), folds=3, report=str(tmp_path / "crossed.html"))
    return replace(job, **changes)


@pytest.mark.parametrize("folds", [0, 3], ids=["chips without folds", "folds of the export"])
def test_every_chip_is_judged_once_by_a_model_that_has_not_seen_it(exported, tmp_path: Path, folds: int) -> None:
    chips = exported(folds=folds)
    feedback = SilentFeedback()
    job = job_for(chips, tmp_path)
    results = cross_validate(job, feedback)
    dataset = with_folds(open_dataset(chips), 3, 1, SilentFeedback())
    found = json.loads((Path(job.output) / "crossvalidation.json").read_text())
    matrices = [np.array(item["confusion"]) for item in found["folds"]]
    for item, matrix in zip(found["folds"], matrices, strict=True):
        own = [chip for chip in dataset.chips if chip.fold == item["fold"]]
        assert item["chips"] == len(own) > 0
        assert matrix.sum() == len(own) * 32 * 32
        assert read_header(Path(job.output) / f"fold_{item['fold']}.safetensors").job["fold"] == item["fold"]
    scores = [item["mean_iou"] for item in found["folds"]]
    assert results["MEAN_IOU"] == pytest.approx(overall_figures(sum(matrices))["mean_iou"])
    assert results["MEAN_OF_FOLDS"] == pytest.approx(np.mean(scores))
    assert results["STD_OF_FOLDS"] == pytest.approx(np.std(scores, ddof=1))
    assert feedback.progress == 100
    text = Path(job.report).read_text(encoding="utf-8")
    assert f"{results['MEAN_IOU']:.3f}" in text and "Confusion matrix over all folds" in text


def test_folds_that_are_made_share_no_pixel(exported) -> None:
    dataset = with_folds(open_dataset(exported(stride=16)), 4, 1, SilentFeedback())
    assert {chip.fold for chip in dataset.chips} - {0} == {1, 2, 3, 4}
    for chip in dataset.chips:
        for other in dataset.chips:
            if chip.fold and other.fold and chip.fold != other.fold:
                assert abs(chip.row - other.row) >= 32 or abs(chip.col - other.col) >= 32


class CancelsInFold(SilentFeedback):
    def __init__(self, fold: int) -> None:
        super().__init__()
        self.fold = fold

    def isCanceled(self) -> bool:
        return f"Fold {self.fold}:" in self.infos and any(
            text.startswith("Epoch 1/") for text in self.infos[self.infos.index(f"Fold {self.fold}:") :]
        )


def test_a_cancelled_run_goes_on(exported, tmp_path: Path) -> None:
    job = job_for(exported(folds=3), tmp_path)
    with pytest.raises(CanceledError):
        cross_validate(job, CancelsInFold(2))
    first = (Path(job.output) / "fold_1.safetensors").stat().st_mtime_ns
    feedback = SilentFeedback()
    resumed = cross_validate(job, feedback)
    assert "Fold 1 is complete already." in feedback.infos
    assert "Resumed after epoch 1 of 2." in feedback.infos
    assert (Path(job.output) / "fold_1.safetensors").stat().st_mtime_ns == first
    whole = cross_validate(replace(job, output=str(tmp_path / "whole")), SilentFeedback())
    assert resumed["MEAN_IOU"] == whole["MEAN_IOU"]


def test_other_settings_train_all_folds_again(exported, tmp_path: Path) -> None:
    job = job_for(exported(folds=3), tmp_path)
    cross_validate(job, SilentFeedback())
    feedback = SilentFeedback()
    cross_validate(replace(job, training=replace(job.training, epochs=1)), feedback)
    assert not any("complete already" in text for text in feedback.infos)


def test_a_final_model_sees_all_chips(exported, tmp_path: Path) -> None:
    chips = exported(folds=3, test=0.2)
    feedback = SilentFeedback()
    results = cross_validate(job_for(chips, tmp_path, final_model=True), feedback)
    dataset = open_dataset(chips)
    count = sum(chip.split != "test" for chip in dataset.chips)
    assert any(f": {count} training and 0 validation chips" in text for text in feedback.infos)
    assert read_header(results["FINAL_MODEL"]).classes == dataset.classes


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        pytest.param({"folds": 1}, "FOLDS is 1; it must be from 2 to 20", id="one fold"),
        pytest.param({"folds": 20}, "lie too close together", id="too many folds"),
        pytest.param({"output": ""}, "OUTPUT: a folder is needed", id="no folder"),
        pytest.param({"training": {"fold": 2}}, "FOLD is 2; a cross-validation takes all", id="one fold named"),
        pytest.param({"training": {"epochs": -1}}, "EPOCHS is -1", id="settings of the training"),
    ],
)
def test_what_cannot_work_is_refused(exported, tmp_path: Path, changes, sentence: str) -> None:
    job = job_for(exported(chip_size=96, stride=96), tmp_path)
    if "training" in changes:
        changes = {"training": replace(job.training, **changes["training"])}
    with pytest.raises(InputError, match=sentence):
        cross_validate(replace(job, **changes), SilentFeedback())
    gdal.ErrorReset()
