from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from pixelwise.chips.dataset import open_dataset
from pixelwise.errors import CanceledError, DatasetError, InputError, OutputError, PixelwiseError
from pixelwise.feedback import SilentFeedback
from pixelwise.models import epochs as epochs_module
from pixelwise.models.epochs import automatic_epochs
from pixelwise.models.figures import EpochFigures
from pixelwise.models.header import read_header
from pixelwise.models.inference.predict import Predictor
from pixelwise.models.job import TrainJob
from pixelwise.models.losses.terms import TERMS
from pixelwise.models.training import steps as steps_module
from pixelwise.models.training.checkpoint import state_path
from pixelwise.models.training.train import train_model


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
    result = train_model(job_for(chips, epochs=12, batch_size=2), SilentFeedback())
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
        pytest.param({}, {"augment": "none"}, id="no augmentation"),
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
    sentence = str(error.value)
    assert sentence.startswith(
        f"Cancelled after epoch 1 of 3: the best model so far (epoch 1) was kept in {job.output}."
    )
    assert sentence in feedback.warnings
    assert Predictor(job.output, "cpu").header.metrics["best_epoch"] == 1


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        pytest.param({"epochs": -1}, ("EPOCHS is -1", "0 or more"), id="no epochs"),
        pytest.param({"batch_size": -1}, ("BATCH_SIZE is -1", "0 or more"), id="negative batch"),
        pytest.param({"learning_rate": -0.1}, ("LEARNING_RATE is -0.1",), id="negative learning rate"),
        pytest.param({"warm_up": 1.0}, ("WARM_UP is 1", "from 0 to 0.9"), id="only warm-up"),
        pytest.param({"ema": 1.0}, ("EMA is 1",), id="average of nothing"),
        pytest.param({"accumulate": 0}, ("ACCUMULATE is 0",), id="no batch in a step"),
        pytest.param({"optimizer": "lion"}, ("OPTIMIZER is lion", "adamw, adam, sgd"), id="unknown optimiser"),
        pytest.param({"schedule": "linear"}, ("SCHEDULE is linear", "one-cycle"), id="unknown schedule"),
        pytest.param({"monitor": "kappa"}, ("MONITOR is kappa", "mean_iou"), id="unknown monitor"),
        pytest.param({"precision": "8"}, ("PRECISION is 8", "bf16"), id="unknown precision"),
        pytest.param({"precision": "16"}, ("PRECISION is 16", "CPU"), id="16 bits on a CPU"),
        pytest.param({"encoder_mode": "frozen"}, ("ENCODER_MODE", "random weights"), id="frozen random weights"),
        pytest.param({"freeze_epochs": 2}, ("random weights cannot be frozen",), id="random weights frozen at first"),
        pytest.param({"fold": 2}, ("FOLD is 2", "no folds"), id="no such fold"),
        pytest.param({"learning_rate": float("nan")}, ("LEARNING_RATE is nan",), id="learning rate NaN"),
        pytest.param({"loss": "dise"}, ("LOSS is 'dise'", "dice"), id="unknown loss"),
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
    def too_large(scored):
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setitem(TERMS, "ce", lambda job: too_large)
    with pytest.raises(InputError, match="does not suffice for a single chip of 64 × 64 pixels: choose a smaller"):
        train_model(job_for(make_dataset(), loss="ce"), SilentFeedback())


def test_a_training_that_diverges_says_so_and_one_bad_step_does_not_spoil_it(make_dataset, monkeypatch):
    monkeypatch.setattr(steps_module, "LOST_STEPS", 2)
    steps: list[int] = []

    def sometimes_infinite(scored):
        steps.append(1)
        return scored.log_probabilities.sum() * (float("inf") if len(steps) % 3 == 1 else 0.01)

    monkeypatch.setitem(TERMS, "ce", lambda job: sometimes_infinite)
    chips = make_dataset(train=6)
    result = train_model(job_for(chips, loss="ce", batch_size=2), SilentFeedback())
    assert all(np.isfinite(tensor.numpy()).all() for tensor in load_file(result["OUTPUT"]).values())
    monkeypatch.setitem(TERMS, "ce", lambda job: lambda scored: scored.log_probabilities.sum() * float("inf"))
    with pytest.raises(PixelwiseError, match=r"diverged.*LEARNING_RATE"):
        train_model(job_for(chips, loss="ce", batch_size=2, seed=9), SilentFeedback())


@pytest.mark.parametrize(
    ("schedule", "falls"), [pytest.param("constant", False, id="constant"), pytest.param("plateau", True, id="plateau")]
)
def test_only_the_plateau_schedule_lowers_the_rate_when_nothing_gets_better(make_dataset, monkeypatch, schedule, falls):
    monkeypatch.setattr(EpochFigures, "is_better_than", lambda *_: False)
    feedback = SilentFeedback()
    job = job_for(make_dataset(train=2), epochs=6, batch_size=2, warm_up=0.0, schedule=schedule)
    train_model(job, feedback)
    rates = {re.search(r"learning rate ([^ ]+)", text).group(1) for text in feedback.infos if text.startswith("Epoch")}
    assert (len(rates) > 1) is falls
    assert any("learning rate falls" in text for text in feedback.infos) is falls


@pytest.mark.parametrize(
    ("steps", "epochs"),
    [
        pytest.param(1, 150, id="a handful of chips"),
        pytest.param(14, 150, id="very few chips"),
        pytest.param(63, 35, id="some hundred chips"),
        pytest.param(1000, 16, id="many chips"),
    ],
)
def test_automatic_epochs_make_enough_steps_of_small_datasets(steps, epochs):
    assert automatic_epochs(steps) == epochs


def test_automatic_epochs_are_told_and_noted(make_dataset, monkeypatch):
    monkeypatch.setattr(epochs_module, "AUTOMATIC_STEPS", 4)
    monkeypatch.setattr(epochs_module, "FEWEST_EPOCHS", 2)
    feedback = SilentFeedback()
    job = job_for(make_dataset(train=8), epochs=0)
    train_model(job, feedback)
    assert [text.split(" ·")[0] for text in feedback.infos if text.startswith("Epoch")] == ["Epoch 1/2", "Epoch 2/2"]
    assert read_header(job.output).job["epochs"] == 2


def weights_in(output: str) -> bytes:
    content = Path(output).read_bytes()
    return content[8 + int.from_bytes(content[:8], "little") :]


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="defaults"),
        pytest.param({"ema": 0.9, "schedule": "one-cycle"}, id="averaged weights"),
        pytest.param({"optimizer": "sgd", "schedule": "plateau"}, id="sgd on a plateau"),
        pytest.param({"accumulate": 2, "sampling": "rare"}, id="accumulated"),
    ],
)
def test_a_cancelled_training_goes_on_as_if_it_had_not_been(make_dataset, tmp_path, changes):
    job = job_for(make_dataset(train=7), epochs=4, **changes)
    whole = dataclasses.replace(job, output=str(tmp_path / "whole.safetensors"))
    wanted = train_model(whole, SilentFeedback())
    with pytest.raises(CanceledError):
        train_model(job, CancelsWhen(epochs=2, questions=1))
    feedback = SilentFeedback()
    found = train_model(job, feedback)
    assert "Resumed after epoch 2 of 4." in feedback.infos
    assert found["MEAN_IOU"] == wanted["MEAN_IOU"] and found["BEST_EPOCH"] == wanted["BEST_EPOCH"]
    assert weights_in(job.output) == weights_in(whole.output)
    assert not list(tmp_path.glob(".*.training"))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        pytest.param({"resume": False}, None, id="not wanted"),
        pytest.param({"learning_rate": 0.001}, "other settings or chips", id="other settings"),
    ],
)
def test_another_training_begins_anew(make_dataset, changes, sentence):
    job = job_for(make_dataset(), epochs=3)
    with pytest.raises(CanceledError):
        train_model(job, CancelsWhen(epochs=1))
    feedback = SilentFeedback()
    train_model(dataclasses.replace(job, **changes), feedback)
    assert not any(text.startswith("Resumed") for text in feedback.infos)
    assert sum(text.startswith("Epoch") for text in feedback.infos) == 3
    assert sentence is None or any(sentence in text for text in feedback.infos)


@pytest.mark.parametrize("damage", [b"", b"no state", None], ids=["empty", "other file", "cut off"])
def test_a_damaged_state_is_not_used(make_dataset, damage):
    job = job_for(make_dataset(), epochs=2)
    with pytest.raises(CanceledError):
        train_model(job, CancelsWhen(epochs=1))
    path = state_path(job.output)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] if damage is None else damage)
    feedback = SilentFeedback()
    train_model(job, feedback)
    assert sum(text.startswith("Epoch") for text in feedback.infos) == 2


class Stops(SilentFeedback):
    def isStopped(self) -> bool:
        return any(text.startswith("Epoch 1/") for text in self.infos)


def test_a_stop_keeps_the_best_and_is_a_success(make_dataset, tmp_path):
    feedback = Stops()
    result = train_model(job_for(make_dataset(), epochs=50), feedback)
    assert result["BEST_EPOCH"] in (1, 2)
    assert sum(text.startswith("Epoch") for text in feedback.infos) == 2
    assert any("ends early" in text for text in feedback.infos)
    assert not list(tmp_path.glob(".*.training"))


def test_a_time_budget_ends_the_training(make_dataset):
    feedback = SilentFeedback()
    result = train_model(job_for(make_dataset(), epochs=10_000, max_minutes=0.06), feedback)
    assert result["BEST_EPOCH"] >= 1
    rates = [values["learning_rate"] for values in feedback.metrics if "validation_loss" in values]
    # Long before the last of so many epochs the schedule has come to its end.
    assert len(rates) < 10_000 and rates[-1] < max(rates)


def test_no_better_epoch_ends_the_training(make_dataset):
    feedback = SilentFeedback()
    # So large a rate makes weights worse.
    train_model(job_for(make_dataset(), epochs=40, early_stopping=2, learning_rate=1.0, ema=0), feedback)
    assert any("EARLY_STOPPING" in text for text in feedback.infos)
    assert sum(text.startswith("Epoch") for text in feedback.infos) < 40


@pytest.mark.parametrize("monitor", ["mean_iou", "f1", "overall_accuracy", "loss"])
def test_the_monitored_figure_says_which_epoch_is_best(make_dataset, monitor):
    feedback = SilentFeedback()
    result = train_model(job_for(make_dataset(), epochs=4, monitor=monitor), feedback)
    epochs = read_header(result["OUTPUT"]).metrics["history"]
    if monitor == "loss":
        assert result["BEST_EPOCH"] == min(epochs, key=lambda item: item["validation_loss"])["epoch"]
    if monitor == "mean_iou":
        assert result["BEST_EPOCH"] == max(epochs, key=lambda item: item["mean_iou"])["epoch"]


def test_memory_that_runs_out_halves_the_batch_and_changes_little_else(make_dataset, monkeypatch, tmp_path):
    """Batches in parts give the gradient of the whole, but for the running statistics of batch norm."""
    chips = make_dataset(train=8)
    real = steps_module._step
    failed = []

    def out_of_memory_once(session, batch, last):
        if session.splits == 1 and session.steps == 1:
            failed.append(1)
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(session, batch, last)

    monkeypatch.setattr(steps_module, "_step", out_of_memory_once)
    feedback = SilentFeedback()
    train_model(job_for(chips, epochs=2), feedback)
    assert failed == [1]
    assert any("computed in 2 parts" in text for text in feedback.warnings)
    assert sum(text.startswith("Epoch") for text in feedback.infos) == 2


def test_open_settings_are_measured(make_dataset):
    feedback = SilentFeedback()
    job = job_for(make_dataset(train=6), epochs=2, batch_size=0, learning_rate=0.0)
    result = train_model(job, feedback)
    assert any(text.startswith("BATCH_SIZE: ") for text in feedback.infos)
    assert any(text.startswith("LEARNING_RATE: ") for text in feedback.infos)
    assert result["MEAN_IOU"] > 0.3


def test_a_measured_start_is_the_same_every_time(make_dataset, tmp_path):
    chips = make_dataset(train=4)
    outputs = [str(tmp_path / f"{name}.safetensors") for name in "ab"]
    for output in outputs:
        train_model(job_for(chips, learning_rate=0.0, output=output), SilentFeedback())
    assert weights_in(outputs[0]) == weights_in(outputs[1])


@pytest.mark.parametrize("precision", ["32", "bf16"])
def test_precisions(make_dataset, precision):
    result = train_model(job_for(make_dataset(train=2), precision=precision), SilentFeedback())
    weights = load_file(result["OUTPUT"])
    assert {tensor.dtype for tensor in weights.values() if tensor.is_floating_point()} == {torch.float32}


def test_curves_for_other_programs(make_dataset, tmp_path):
    train_model(job_for(make_dataset(), epochs=2, log_folder=str(tmp_path / "log")), SilentFeedback())
    assert (tmp_path / "log" / "training.csv").read_text().count("\n") == 3
    assert list((tmp_path / "log").rglob("events.*"))


def test_live_figures_within_an_epoch(make_dataset, monkeypatch):
    monkeypatch.setattr(steps_module, "SECONDS_BETWEEN_METRICS", 0.0)
    feedback = SilentFeedback()
    train_model(job_for(make_dataset(train=6), batch_size=2), feedback)
    live = [values for values in feedback.metrics if "step" in values]
    assert [values["step"] for values in live] == [1, 2, 3]
    assert all(np.isfinite(values["train_loss"]) and values["learning_rate"] > 0 for values in live)
