from __future__ import annotations

import dataclasses
import itertools
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from pixelwise.chips.dataset import open_dataset
from pixelwise.errors import CanceledError, DatasetError, InputError, OutputError, PixelwiseError
from pixelwise.feedback import SilentFeedback
from pixelwise.models import train
from pixelwise.models.header import read_header
from pixelwise.models.job import TrainJob
from pixelwise.models.losses import LOSS_FUNCTIONS
from pixelwise.models.predict import Predictor
from pixelwise.models.train import learning_rate_factor, train_model


def job_for(chips: Path, **changes) -> TrainJob:
    job = TrainJob(
        chips=str(chips),
        output=str(chips.parent / "model.safetensors"),
        epochs=1,
        batch_size=4,
        learning_rate=0.003,
        device="cpu",
    )
    return dataclasses.replace(job, **changes)


class CancelsWhen(SilentFeedback):
    """Cancels once an epoch line has been said so many times, and then some more questions were asked."""

    def __init__(self, epochs: int, questions: int = 0) -> None:
        super().__init__()
        self.epochs, self.questions = epochs, questions

    def isCanceled(self) -> bool:
        if sum(text.startswith("Epoch") for text in self.infos) < self.epochs:
            return False
        self.questions -= 1
        return self.questions < 0


def test_learns_an_easy_dataset(make_dataset, tmp_path):
    chips = make_dataset(train=8, validation=3)
    feedback = SilentFeedback()
    job = job_for(chips, epochs=8, batch_size=2, report=str(tmp_path / "report.html"))
    result = train_model(job, feedback)
    assert result["MEAN_IOU"] > 0.8
    assert feedback.progress == 100
    assert result["OUTPUT"] == job.output and result["REPORT"] == job.report
    header = read_header(job.output)
    assert header.metrics["mean_iou"] == pytest.approx(result["MEAN_IOU"])
    assert header.metrics["best_epoch"] == result["BEST_EPOCH"]
    assert np.sum(header.metrics["confusion"]) == 3 * 64 * 64
    assert header.job["epochs"] == 8 and header.versions["torch"]
    best = max(feedback.metrics, key=lambda values: values["mean_iou"])
    assert best["epoch"] == result["BEST_EPOCH"]
    lines = [text for text in feedback.infos if text.startswith("Epoch")]
    assert len(lines) == len(feedback.metrics) == 8
    assert all(word in lines[0] for word in ("1/8", "train loss", "val loss", "mean IoU", "class 1", "chips/s", "left"))
    assert "left" not in lines[-1]


def test_the_file_gives_the_accuracy_that_was_said(make_dataset):
    """The best weights are those in the file, and prediction normalises as training did."""
    chips = make_dataset(train=8, validation=3, dtype="uint16", bands=4)
    result = train_model(job_for(chips, epochs=5, batch_size=2), SilentFeedback())
    assert result["MEAN_IOU"] > 0.4
    predictor = Predictor(result["OUTPUT"], "cpu")
    dataset = open_dataset(chips)
    hits = total = 0
    for record in dataset.of_split("validation"):
        image, label, valid = dataset.read(record)
        found = np.array(dataset.classes.values)[predictor.scores(image[None], valid[None])[0].argmax(0)]
        hits, total = hits + (found == label).sum(), total + label.size
    assert hits / total == pytest.approx(predictor.header.metrics["overall_accuracy"], abs=0.003)


@pytest.mark.parametrize(
    ("made", "changes"),
    [
        pytest.param({"bands": 1}, {}, id="1 band"),
        pytest.param({"bands": 2, "dtype": "float32"}, {}, id="2 bands float32"),
        pytest.param({"bands": 4, "dtype": "int16"}, {}, id="4 bands int16"),
        pytest.param({"bands": 13, "dtype": "uint16"}, {}, id="13 bands uint16"),
        pytest.param({"values": (1, 3, 7)}, {}, id="class values 1 3 7"),
        pytest.param({"values": (1, 2), "names": ("Gebäude", "<b>road</b>")}, {}, id="string classes"),
        pytest.param({"values": tuple(range(1, 8))}, {}, id="7 classes"),
        pytest.param({"values": (1,)}, {}, id="1 class"),
        pytest.param({"values": (0, 255)}, {}, id="class value 255"),
        pytest.param({"train": 5}, {}, id="last batch of one chip"),
        pytest.param({"train": 1}, {}, id="one training chip"),
        pytest.param({"train": 1}, {"architecture": "deeplabv3plus"}, id="one training chip, pooled batch norm"),
        pytest.param({"train": 2}, {"batch_size": 1}, id="batches of one chip"),
        pytest.param(
            {"train": 2}, {"batch_size": 1, "architecture": "deeplabv3plus"}, id="batches of one, pooled norm"
        ),
        pytest.param({"train": 2}, {"batch_size": 64}, id="batch larger than the dataset"),
        pytest.param({"validation": 1}, {}, id="one validation chip"),
        pytest.param({}, {"augment": False}, id="no augmentation"),
        pytest.param({}, {"loss": "ce"}, id="cross-entropy"),
        pytest.param({}, {"loss": "dice"}, id="dice"),
        pytest.param({}, {"architecture": "pan"}, id="chips smaller than pan can take"),
    ],
)
def test_trains_and_predicts_with(make_dataset, made, changes):
    chips = make_dataset(**made)
    feedback = SilentFeedback()
    result = train_model(job_for(chips, **changes), feedback)
    assert result["BEST_EPOCH"] == 1
    assert 0 <= result["MEAN_IOU"] <= 1
    assert np.isfinite(feedback.metrics[0]["train_loss"])
    predictor = Predictor(result["OUTPUT"], "cpu")
    dataset = open_dataset(chips)
    assert predictor.header.classes == dataset.classes
    image, _, valid = dataset.read(dataset.chips[0])
    scores = predictor.scores(image[None], valid[None])
    assert scores.shape == (1, len(dataset.classes), 64, 64)
    np.testing.assert_allclose(scores.sum(1), 1, atol=1e-5)


def test_without_validation_chips_the_last_epoch_is_kept(make_dataset, tmp_path):
    feedback = SilentFeedback()
    report = tmp_path / "report.html"
    result = train_model(job_for(make_dataset(validation=0), epochs=2, report=str(report)), feedback)
    assert result["MEAN_IOU"] is None
    assert result["BEST_EPOCH"] == 2
    assert any("no validation chips" in text for text in feedback.warnings)
    assert read_header(result["OUTPUT"]).metrics["confusion"] == []
    assert "Accuracy per class" not in report.read_text(encoding="utf-8")


def test_a_class_that_is_in_no_validation_chip_does_not_lower_the_mean(make_dataset):
    def without_class_7(split, number, image, label, valid):
        if split == "validation":
            image[:, label == 7] = image[:, label == 1].mean()
            label[label == 7] = 1

    feedback = SilentFeedback()
    result = train_model(job_for(make_dataset(values=(1, 3, 7), edit=without_class_7)), feedback)
    iou = read_header(result["OUTPUT"]).metrics["iou"]
    assert result["MEAN_IOU"] == pytest.approx((iou["1"] + iou["3"]) / 2)
    assert any("validation" in text and text.endswith("class 7.") for text in feedback.warnings)


@pytest.mark.parametrize(
    ("invalid_split", "number"),
    [
        pytest.param("train", 0, id="a training chip without data"),
        pytest.param("validation", 0, id="a validation chip without data"),
    ],
)
def test_chips_without_data_do_no_harm(make_dataset, invalid_split, number):
    def edit(split, chip, image, label, valid):
        if (split, chip) == (invalid_split, number):
            image[:] = np.nan
            valid[:] = False
        else:
            image[:, :8] = -9999
            valid[:8] = False

    result = train_model(job_for(make_dataset(dtype="float32", edit=edit), batch_size=1), SilentFeedback())
    header = read_header(result["OUTPUT"])
    assert np.isfinite(header.metrics["mean_iou"])
    counted = 2 if invalid_split == "train" else 1
    assert np.sum(header.metrics["confusion"]) == counted * 64 * 56


def test_validation_labels_that_are_all_ignored_keep_the_last_epoch(make_dataset):
    def edit(split, number, image, label, valid):
        if split == "validation":
            label[:] = 255

    feedback = SilentFeedback()
    result = train_model(job_for(make_dataset(edit=edit), epochs=2), feedback)
    assert result["MEAN_IOU"] is None and result["BEST_EPOCH"] == 2
    assert any("no labelled pixel" in text for text in feedback.warnings)


def test_same_seed_same_model_and_other_seed_another(make_dataset):
    chips = make_dataset(train=4, validation=1)
    weights = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        output = chips.parent / f"{name}.safetensors"
        train_model(job_for(chips, epochs=2, seed=seed, output=str(output)), SilentFeedback())
        content = output.read_bytes()
        weights.append(content[8 + int.from_bytes(content[:8], "little") :])
    assert weights[0] == weights[1]
    assert weights[0] != weights[2]


def test_cancel_in_the_first_epoch_writes_nothing(make_dataset):
    job = job_for(make_dataset(), epochs=3)
    with pytest.raises(CanceledError, match="no model was written"):
        train_model(job, CancelsWhen(epochs=0, questions=1))
    assert sorted(path.name for path in Path(job.chips).parent.iterdir()) == ["chips"]


@pytest.mark.parametrize("questions", [pytest.param(0, id="in training"), pytest.param(2, id="in validation")])
def test_cancel_later_keeps_the_best_model(make_dataset, questions):
    job = job_for(make_dataset(), epochs=3, report="")
    feedback = CancelsWhen(epochs=1, questions=questions)
    with pytest.raises(CanceledError) as error:
        train_model(job, feedback)
    sentence = f"Cancelled after epoch 1 of 3: the best model so far (epoch 1) was kept in {job.output}."
    assert str(error.value) == sentence
    assert sentence in feedback.warnings
    assert Predictor(job.output, "cpu").header.metrics["best_epoch"] == 1


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        pytest.param({"epochs": 0}, ("EPOCHS is 0", "at least 1"), id="no epochs"),
        pytest.param({"batch_size": 0}, ("BATCH_SIZE is 0", "at least 1"), id="no batch"),
        pytest.param({"learning_rate": 0.0}, ("LEARNING_RATE is 0.0",), id="no learning rate"),
        pytest.param({"learning_rate": float("nan")}, ("LEARNING_RATE is nan",), id="learning rate NaN"),
        pytest.param({"loss": "dise"}, ("LOSS is dise", "dice"), id="unknown loss"),
        pytest.param({"encoder_weights": "places"}, ("ENCODER_WEIGHTS is places", "imagenet"), id="unknown weights"),
        pytest.param({"architecture": "unett"}, ("ARCHITECTURE is unett", "unet"), id="unknown architecture"),
        pytest.param({"encoder": "resnet19"}, ("ENCODER is resnet19", "resnet18"), id="unknown encoder"),
        pytest.param({"encoder": "mit_b0", "architecture": "linknet"}, ("linknet", "mit_b0"), id="they do not fit"),
        pytest.param({"device": "cuda:99"}, ("DEVICE is cuda:99",), id="device missing"),
        pytest.param({"device": "tpu"}, ("DEVICE is tpu", "cuda:N"), id="device unknown"),
        pytest.param({"output": "/tmp/model.pth"}, ("OUTPUT", ".safetensors"), id="other suffix"),
        pytest.param(
            {"encoder": "tu-swin_tiny_patch4_window7_224"}, ("64 × 64", "CHIP_SIZE"), id="chip size not usable"
        ),
    ],
)
def test_refuses_before_the_run(make_dataset, changes, words):
    with pytest.raises(InputError) as error:
        train_model(job_for(make_dataset(train=2, validation=1), **changes), SilentFeedback())
    assert all(word in str(error.value) for word in words), str(error.value)


def test_refuses_a_folder_that_is_no_dataset(tmp_path):
    with pytest.raises(DatasetError, match="no chip dataset"):
        train_model(job_for(tmp_path), SilentFeedback())


def test_refuses_a_dataset_without_training_chips(make_dataset):
    with pytest.raises(DatasetError, match="no training chips"):
        train_model(job_for(make_dataset(train=0)), SilentFeedback())


def test_refuses_labels_that_are_all_ignored(make_dataset):
    def edit(split, number, image, label, valid):
        label[:] = 255

    with pytest.raises(DatasetError, match="no labelled pixel"):
        train_model(job_for(make_dataset(edit=edit)), SilentFeedback())


def test_names_the_chip_with_a_value_that_is_no_class(make_dataset):
    def edit(split, number, image, label, valid):
        if number == 1:
            label[5, 5] = 9

    with pytest.raises(DatasetError, match=r"chip train_001 .* value 9"):
        train_model(job_for(make_dataset(edit=edit)), SilentFeedback())


def test_refuses_an_output_that_cannot_be_written(make_dataset, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written"):
        train_model(job_for(make_dataset(), output=str(tmp_path / "file" / "model.safetensors")), SilentFeedback())


def test_memory_that_does_not_suffice_becomes_a_sentence(make_dataset, monkeypatch):
    def too_large(scores, positions):
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setitem(LOSS_FUNCTIONS, "ce", too_large)
    with pytest.raises(InputError, match="BATCH_SIZE 4 with chips of 64 × 64 pixels: lower BATCH_SIZE"):
        train_model(job_for(make_dataset(), loss="ce"), SilentFeedback())


def test_a_training_that_diverges_says_so_and_one_bad_step_does_not_spoil_it(make_dataset, monkeypatch):
    monkeypatch.setattr(train, "LOST_STEPS", 2)
    steps: list[int] = []

    def sometimes_infinite(scores, positions):
        steps.append(1)
        return scores.sum() * (float("inf") if len(steps) % 3 == 1 else 0.01)

    monkeypatch.setitem(LOSS_FUNCTIONS, "ce", sometimes_infinite)
    chips = make_dataset(train=6)
    result = train_model(job_for(chips, loss="ce", batch_size=2), SilentFeedback())
    assert all(np.isfinite(tensor.numpy()).all() for tensor in load_file(result["OUTPUT"]).values())
    monkeypatch.setitem(LOSS_FUNCTIONS, "ce", lambda scores, positions: scores.sum() * float("inf"))
    with pytest.raises(PixelwiseError, match=r"diverged.*LEARNING_RATE"):
        train_model(job_for(chips, loss="ce", batch_size=2), SilentFeedback())


def test_learning_rate_warms_up_and_falls():
    factors = [learning_rate_factor(step, 100) for step in range(100)]
    assert factors[0] == pytest.approx(0.1)
    assert factors[9] == factors[10] == pytest.approx(1.0)
    assert all(after <= before for before, after in itertools.pairwise(factors[10:]))
    assert factors[-1] == pytest.approx(0.01)
    assert learning_rate_factor(0, 1) == 1.0
