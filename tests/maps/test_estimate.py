from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pixelwise.errors import InputError, ModelFileError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.raster import Band
from pixelwise.geo.windows import Window
from pixelwise.maps.estimate import PASSES, START_SECONDS, estimate_classification
from pixelwise.maps.job import ClassifyJob
from pixelwise.models import estimate as of_models
from pixelwise.models.header import ModelHeader
from pixelwise.models.inference.symmetries import SYMMETRIES

SIZE = (8192, 8192)
WHOLE = Window(0, 0, *SIZE)


@pytest.fixture(autouse=True)
def two_cores(monkeypatch):
    monkeypatch.setattr(of_models, "core_count", lambda: 2)


@pytest.fixture
def job(tmp_path):
    return ClassifyJob("raster.tif", str(write_model(tmp_path / "model.safetensors")), "map.tif")


def write_model(path, encoder="resnet18"):
    header = ModelHeader(
        architecture="unet", encoder=encoder, bands=[Band("red", "uint8", None)], dtype="uint8", mean=[0.0], std=[1.0],
        classes=ClassTable([ClassEntry(0, "background", "#d9d9d9"), ClassEntry(1, "house", "#e69f00")]),
        ignore_value=255, chip_size=256, pixel_size=(1.0, 1.0), crs="",
    )  # fmt: skip
    content = json.dumps({"__metadata__": {"pixelwise": header.to_json()}}).encode()
    path.write_bytes(len(content).to_bytes(8, "little") + content)
    return path


def seconds(job, target=WHOLE, device="cpu", **options):
    found = estimate_classification(job, SIZE, target, device, bfloat16=True, **options)
    return found.seconds - START_SECONDS


def test_the_measured_time_of_the_benchmark(job):
    # 43.5 s were measured for the bare network on two cores (docs/performance.md).
    found = estimate_classification(job, SIZE, WHOLE, "cpu", bfloat16=True)
    assert found.seconds - START_SECONDS == pytest.approx(43.5, rel=0.1)
    assert found.megapixels == pytest.approx(67.1, abs=0.1)
    # Measured with that raster: 1540 MB.
    assert 900 < found.megabytes < 2200


@pytest.mark.parametrize(
    ("options", "factor"),
    [
        ({"test_time_augmentation": "flips"}, 4),
        ({"test_time_augmentation": "symmetries"}, 8),
        ({"precision": "32"}, 2.5),
        ({"window_size": 256}, 1.23),
    ],
)
def test_what_makes_a_classification_longer(job, options, factor):
    assert seconds(replace(job, **options)) / seconds(job) == pytest.approx(factor, rel=0.15)


def test_a_part_a_gpu_a_second_model_and_other_pixels(job, tmp_path):
    # More than a quarter, because windows at its edges reach beyond it.
    assert seconds(job, Window(0, 0, 4096, 4096)) / seconds(job) == pytest.approx(0.36, rel=0.1)
    assert seconds(job, device="cuda") < seconds(job) / 10
    second = str(write_model(tmp_path / "second.safetensors"))
    assert seconds(replace(job, models=[second])) == pytest.approx(2 * seconds(job))
    assert seconds(job, scale=0.5) == pytest.approx(seconds(job) / 4, rel=0.3)


def test_every_symmetry_has_its_number_of_passes():
    assert {name: len(moves) for name, moves in SYMMETRIES.items()} == PASSES


def test_nothing_is_said_of_an_unknown_encoder_and_errors_are_the_engines(job, tmp_path):
    unknown = replace(job, model=str(write_model(tmp_path / "own.safetensors", "tu-own")))
    assert estimate_classification(unknown, SIZE, WHOLE, "cpu").seconds is None
    with pytest.raises(ModelFileError):
        estimate_classification(replace(job, model="missing.safetensors"), SIZE, WHOLE, "cpu")
    with pytest.raises(InputError, match="WINDOW_SIZE"):
        estimate_classification(replace(job, window_size=8), SIZE, WHOLE, "cpu")
