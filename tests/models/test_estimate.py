from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from pixelwise.models import estimate
from pixelwise.models.estimate import estimate_training
from pixelwise.models.job import TrainJob


@dataclass
class Chip:
    split: str
    fold: int = 0


@dataclass
class Dataset:
    """What an estimate asks of a chip dataset."""

    chips: list = field(default_factory=lambda: [Chip("train", 1)] * 160 + [Chip("validation", 2)] * 40)
    chip_size: int = 256
    dtype: str = "uint8"
    bands: tuple = (1, 2, 3)

    def of_split(self, split):
        return [chip for chip in self.chips if chip.split == split]


JOB = TrainJob("chips", "model.safetensors", epochs=10)


@pytest.fixture(autouse=True)
def two_cores(monkeypatch):
    monkeypatch.setattr(estimate, "core_count", lambda: 2)


def effort(job=JOB, device="cpu", bfloat16=True, **options):
    return estimate_training(replace(job, **options), Dataset(), device, bfloat16=bfloat16)


def test_the_measured_rate_of_the_usual_network():
    # 8.4 training chips a second were measured on two cores (docs/accuracy.md).
    found = effort()
    assert (found.chips, found.epochs) == (160, 10)
    assert found.seconds - estimate.START_SECONDS == pytest.approx(10 * (160 + 40 / 3) / 8.4, rel=0.05)


@pytest.mark.parametrize(
    ("options", "factor"),
    [
        pytest.param({"epochs": 20}, 2.0, id="epochs"),
        pytest.param({"encoder": "resnet34"}, 1.35, id="a larger encoder"),
        pytest.param({"bfloat16": False}, 2.45, id="without bfloat16"),
        pytest.param({"precision": "32"}, 2.45, id="in 32 bits"),
        pytest.param({"device": "cuda"}, 0.09, id="a GPU"),
        pytest.param({"fold": 1}, (40 + 160 / 3) / (160 + 40 / 3), id="a fold"),
    ],
)
def test_what_makes_a_training_longer(options, factor):
    base = effort().seconds - estimate.START_SECONDS
    assert (effort(**options).seconds - estimate.START_SECONDS) / base == pytest.approx(factor, rel=0.1)


def test_automatic_epochs_and_a_limit_of_time():
    assert effort(epochs=0).epochs == 55
    assert effort(max_minutes=1).seconds == estimate.START_SECONDS + 60


def test_memory_grows_with_the_batch_and_the_encoder():
    small, large, other = effort(), effort(batch_size=16), effort(encoder="resnet50")
    # unet with resnet18 keeps 1.28 kB for each pixel that it learns from.
    assert large.megabytes - small.megabytes == pytest.approx(12 * 256**2 * 1.3e3 / 1e6, rel=0.01)
    assert other.megabytes > small.megabytes


def test_nothing_is_said_of_an_encoder_that_is_not_known():
    found = effort(encoder="tu-maxvit_tiny_tf_512")
    assert (found.seconds, found.megabytes, found.chips) == (None, None, 160)
