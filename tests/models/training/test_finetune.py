from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from pixelwise.chips.dataset import open_dataset
from pixelwise.errors import InputError, ModelFileError
from pixelwise.feedback import SilentFeedback
from pixelwise.models.header import read_header
from pixelwise.models.job import TrainJob
from pixelwise.models.network import arguments_of, build_network
from pixelwise.models.pretrained.licences import Licence
from pixelwise.models.training import session
from pixelwise.models.training.finetune import take_over
from pixelwise.models.training.train import train_model


def job_for(chips: Path, output: str = "model.safetensors", **changes) -> TrainJob:
    job = TrainJob(str(chips), str(chips.parent / output), epochs=1, device="cpu", augment="none")
    return dataclasses.replace(job, **changes)


def renamed(chips: Path, names: list[str]) -> None:
    path = chips / "dataset.json"
    items = json.loads(path.read_text())
    for band, name in zip(items["bands"], names, strict=True):
        band["name"] = name
    path.write_text(json.dumps(items))


@pytest.fixture
def base(make_dataset) -> TrainJob:
    chips = make_dataset(values=(0, 1), names=("ground", "roof"), folder="base")
    renamed(chips, ["Red", "Green", "Blue"])
    job = job_for(chips, "base.safetensors")
    train_model(job, SilentFeedback())
    return job


def taken_over(base: TrainJob, chips: Path):
    job = job_for(chips, fine_tune=base.output)
    dataset = open_dataset(chips)
    torch.manual_seed(3)
    network = build_network("unet", "resnet18", len(dataset.bands), len(dataset.classes), arguments=arguments_of(job))
    random = {name: value.clone() for name, value in network.model.state_dict().items()}
    taken = take_over(job, read_header(base.output), network, dataset)
    return taken, random, network.model.state_dict(), load_file(base.output)


def test_the_same_classes_and_bands_take_everything(base, make_dataset) -> None:
    chips = make_dataset(values=(0, 1), names=("ground", "roof"), folder="more")
    renamed(chips, ["Red", "Green", "Blue"])
    taken, _, found, old = taken_over(base, chips)
    assert not taken.new and not taken.mapped
    assert all(torch.equal(found[name], old[name]) for name in old)


def test_other_classes_get_a_new_head_in_which_known_ones_keep_their_row(base, make_dataset) -> None:
    chips = make_dataset(values=(0, 1, 2), names=("road", "roof", "ground"), folder="more")
    renamed(chips, ["Red", "Green", "Blue"])
    taken, random, found, old = taken_over(base, chips)
    head = "segmentation_head.0.weight"
    assert head in taken.mapped
    assert torch.equal(found[head][1], old[head][1])
    assert torch.equal(found[head][2], old[head][0])
    assert torch.equal(found[head][0], random[head][0])
    assert torch.equal(found["encoder.conv1.weight"], old["encoder.conv1.weight"])


def test_classes_in_another_order_are_matched_by_name(base, make_dataset) -> None:
    chips = make_dataset(values=(0, 1), names=("roof", "ground"), folder="more")
    renamed(chips, ["Red", "Green", "Blue"])
    _, _, found, old = taken_over(base, chips)
    head = "segmentation_head.0.bias"
    assert torch.equal(found[head], old[head].flip(0))


@pytest.mark.parametrize(
    ("names", "places"),
    [
        pytest.param(["Blue", "Green", "Red"], [2, 1, 0], id="another order"),
        pytest.param(["Red", "NIR", "Green", "Blue"], [0, None, 1, 2], id="one more"),
        pytest.param(["Red"], [0], id="fewer"),
    ],
)
def test_bands_are_matched_by_name(base, make_dataset, names, places) -> None:
    chips = make_dataset(values=(0, 1), names=("ground", "roof"), bands=len(names), folder="more")
    renamed(chips, names)
    taken, _, found, old = taken_over(base, chips)
    first = "encoder.conv1.weight"
    assert taken.mapped == [first]
    for number, place in enumerate(places):
        wanted = old[first].mean(dim=1) if place is None else old[first][:, place]
        assert torch.allclose(found[first][:, number], wanted)


def test_a_fine_tuned_model_starts_where_the_other_ended(base, make_dataset) -> None:
    chips = make_dataset(values=(0, 1), names=("ground", "roof"), folder="more")
    renamed(chips, ["Red", "Green", "Blue"])
    feedback = SilentFeedback()
    result = train_model(job_for(chips, fine_tune=base.output, learning_rate=1e-9), feedback)
    assert any(text.startswith("Fine-tuning ") for text in feedback.infos)
    first = read_header(base.output).metrics["mean_iou"]
    assert result["MEAN_IOU"] == pytest.approx(first, abs=0.15)


@pytest.mark.parametrize(
    ("changes", "error", "sentence"),
    [
        pytest.param({"encoder": "resnet34"}, InputError, "network with ENCODER resnet18", id="other encoder"),
        pytest.param({"architecture": "fpn"}, InputError, "network with ARCHITECTURE unet", id="other architecture"),
        pytest.param({"fine_tune": "nothing.safetensors"}, ModelFileError, "does not exist", id="no such file"),
    ],
)
def test_what_cannot_be_fine_tuned_is_refused(base, changes, error, sentence: str) -> None:
    job = dataclasses.replace(base, output=base.output.replace("base.", "more."), fine_tune=base.output)
    with pytest.raises(error, match=sentence):
        train_model(dataclasses.replace(job, **changes), SilentFeedback())


def test_a_fine_tuned_encoder_may_be_frozen(base, make_dataset) -> None:
    job = dataclasses.replace(
        base, output=base.output.replace("base.", "more."), fine_tune=base.output, encoder_mode="frozen", epochs=2
    )
    train_model(job, SilentFeedback())
    old, new = load_file(base.output), load_file(job.output)
    encoder = [name for name in old if name.startswith("encoder.")]
    assert encoder and all(torch.equal(old[name], new[name]) for name in encoder)
    assert not all(torch.equal(old[name], new[name]) for name in old)


@pytest.mark.parametrize(("epochs", "kept"), [(1, True), (2, False)], ids=["while frozen", "afterwards"])
def test_an_encoder_may_be_frozen_for_the_first_epochs(base, epochs: int, kept: bool) -> None:
    output = base.output.replace("base.", "more.")
    job = dataclasses.replace(
        base, output=output, fine_tune=base.output, freeze_epochs=1, epochs=epochs, monitor="loss"
    )
    feedback = SilentFeedback()
    train_model(dataclasses.replace(job, schedule="constant", warm_up=0.0), feedback)
    assert ("The encoder is trained from now on, too." in feedback.infos) is not kept
    if kept:
        old, new = load_file(base.output), load_file(job.output)
        assert all(torch.equal(old[name], new[name]) for name in old if name.startswith("encoder."))


@pytest.mark.parametrize(("is_free", "told"), [(True, "infos"), (False, "warnings")], ids=["free", "not free"])
def test_a_training_tells_the_licence_of_its_weights(base, monkeypatch, is_free: bool, told: str) -> None:
    monkeypatch.setattr(session, "licence_of", lambda *_: Licence("The licence of these weights.", is_free))
    feedback = SilentFeedback()
    train_model(dataclasses.replace(base, output=base.output.replace("base.", "more.")), feedback)
    assert "The licence of these weights." in getattr(feedback, told)
