from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from pixelwise.errors import InputError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.raster import Band
from pixelwise.models.header import ModelHeader
from pixelwise.models.inference import predict
from pixelwise.models.inference.ensemble import Ensemble, band_order, check_same_classes, make_predictors
from pixelwise.models.inference.predict import Predictor
from pixelwise.models.modelfile import load_model, save_model, weights_of
from pixelwise.models.network import build_network

PATHS = ("first.safetensors", "second.safetensors")
CLASSES = ((0, "background"), (3, "roof"))


def table(entries=CLASSES, color: str = "#000000") -> ClassTable:
    return ClassTable(ClassEntry(value, name, color) for value, name in entries)


def header(names=("Red", "Green", "Blue"), classes: ClassTable | None = None, **changes) -> ModelHeader:
    values = {
        "architecture": "unet",
        "encoder": "resnet18",
        "bands": [Band(name, "uint8", None) for name in names],
        "dtype": "uint8",
        "mean": [10.0 * place + 90 for place in range(len(names))],
        "std": [5.0 * place + 40 for place in range(len(names))],
        "classes": classes or table(),
        "ignore_value": 255,
        "chip_size": 64,
        "pixel_size": (1.0, 1.0),
        "crs": "",
    }
    return ModelHeader(**values | changes)


class Stand:
    """A predictor whose probability of the second class is the mean of its bands, weighted by their place."""

    def __init__(self, names=("Red", "Green", "Blue"), margin: int = 32, batch: int = 4, **changes) -> None:
        self.header = header(names, **changes)
        self.device = torch.device("cpu")
        self.at_once = 1
        self._margin, self._batch = margin, batch
        self._buffer: dict[tuple[int, ...], np.ndarray] = {}

    def scores(self, images, valid):
        weights = np.arange(1, images.shape[1] + 1, dtype=np.float32)
        second = np.tensordot(images.astype(np.float32) / 255, weights / weights.sum(), ([1], [0]))
        result = np.stack([1 - second, second], 1).astype(np.float32)
        # The memory of a result is used again, as a predictor may do.
        buffer = self._buffer.setdefault(result.shape, np.empty_like(result))
        buffer[...] = result
        return buffer

    def settle(self, images, valid):
        assert images.shape[1] == len(self.header.bands)
        return "bf16" if self.header.bands[0].name == "Red" else "32"

    def margin(self, window):
        return min(self._margin, window // 4)

    def batch_size(self, rows, cols):
        return self._batch


def windows(bands: int = 3) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(2)
    return random.integers(0, 256, (2, bands, 32, 48)).astype(np.uint8), np.ones((2, 32, 48), bool)


def test_scores_are_the_mean_of_the_members():
    images, valid = windows()
    members = [Stand(), Stand(("blue", "GREEN", " red ")), Stand(("Blue", "Red", "Green"))]
    found = Ensemble(members, [*PATHS, "third"]).scores(images, valid)
    orders = [[0, 1, 2], [2, 1, 0], [2, 0, 1]]
    expected = np.mean([Stand().scores(images[:, order], valid) for order in orders], axis=0)
    np.testing.assert_allclose(found, expected, atol=1e-6)
    np.testing.assert_allclose(found.sum(1), 1, atol=1e-6)
    assert found.dtype == np.float32 and found.shape == (2, 2, 32, 48)


def test_the_same_memory_in_every_call_does_no_harm():
    images, valid = windows()
    member = Stand()
    ensemble = Ensemble([member, member], PATHS)
    first = ensemble.scores(images, valid)
    kept = first.copy()
    ensemble.scores(255 - images, valid)
    np.testing.assert_array_equal(first, kept)
    np.testing.assert_allclose(first, Stand().scores(images, valid), atol=1e-6)


def test_a_member_may_use_fewer_bands():
    images, valid = windows(4)
    found = Ensemble([Stand(("Red", "Green", "Blue", "NIR")), Stand(("NIR", "Red"))], PATHS).scores(images, valid)
    expected = (Stand().scores(images, valid) + Stand().scores(images[:, [3, 0]], valid)) / 2
    np.testing.assert_allclose(found, expected, atol=1e-6)


def test_a_member_gets_values_as_its_own_training_stored_them():
    images, valid = windows()
    halves = [Band(name, "uint8", None, 0.5) for name in ("Red", "Green", "Blue")]
    whole = [Band(band.name, "uint8", None, 1.0, 4.0) for band in halves]
    found = Ensemble([Stand(bands=halves), Stand(bands=whole[::-1])], PATHS).scores(images, valid)
    expected = (Stand().scores(images, valid).copy() + Stand().scores(images[:, ::-1] / 2 - 4, valid)) / 2
    np.testing.assert_allclose(found, expected, atol=1e-6)


def test_the_precision_of_every_member_is_found():
    ensemble = Ensemble([Stand(), Stand(("Blue", "Red"))], PATHS)
    assert ensemble.settle(*windows()) == "bf16,32" and ensemble.at_once == 1


def test_windows_suit_every_member():
    ensemble = Ensemble([Stand(margin=32, batch=9), Stand(margin=96, batch=5)], PATHS)
    assert (ensemble.margin(512), ensemble.margin(128)) == (96, 32)
    assert ensemble.batch_size(512, 512) == 5
    assert ensemble.header == header() and ensemble.device == torch.device("cpu")


@pytest.mark.parametrize(
    ("other", "fits"),
    [
        pytest.param(table(color="#ff0000"), True, id="other colours"),
        pytest.param(table([(3, "Roof "), (0, "Background")]), True, id="other case and order"),
        pytest.param(table([(0, "background"), (4, "roof")]), False, id="other value"),
        pytest.param(table([(0, "background"), (3, "road")]), False, id="other name"),
        pytest.param(table([(0, "roof"), (3, "background")]), False, id="names exchanged"),
        pytest.param(table([*CLASSES, (4, "road")]), False, id="one more"),
        pytest.param(table([(3, "roof")]), False, id="one fewer"),
    ],
)
def test_classes_are_matched_by_name_and_value(other, fits):
    if fits:
        check_same_classes(table(), other, PATHS)
        Ensemble([Stand(), Stand(classes=other)], PATHS)
        return
    listed = ", ".join(f"{entry.value} {entry.name}" for entry in other)
    words = (
        f"MODELS has second.safetensors with the classes {listed}, but MODEL first.safetensors has 0 background, 3 roof"
    )
    for check in (
        lambda: check_same_classes(table(), other, PATHS),
        lambda: Ensemble([Stand(), Stand(classes=other)], PATHS),
    ):
        with pytest.raises(InputError, match=words):
            check()


@pytest.mark.parametrize(
    ("first", "other", "order", "warns"),
    [
        pytest.param("Red Green Blue", "red GREEN blue", [0, 1, 2], False, id="the same"),
        pytest.param("Red Green Blue NIR", "NIR Red", [3, 0], False, id="some of them"),
        pytest.param("Band1 Band2", "Red Green", [0, 1], True, id="no known name"),
        pytest.param("Grey Grey", "Grey Grey", [0, 1], False, id="a name twice, the same"),
    ],
)
def test_bands_are_found_by_name(first, other, order, warns):
    found, warning = band_order(header(first.split()), header(other.split()), PATHS)
    assert found == order and bool(warning) == warns
    if warns:
        assert "second.safetensors are named Red, Green, those of first.safetensors Band1, Band2" in warning


@pytest.mark.parametrize(
    ("first", "other"),
    [
        pytest.param("Red Green Blue", "Red Green NIR", id="another band"),
        pytest.param("Red Green", "Red Green Blue", id="one more"),
        pytest.param("Red Red Green", "Green Red Red", id="a name twice"),
        pytest.param("Band1 Band2", "Red", id="no known name and fewer"),
    ],
)
def test_bands_that_are_missing_are_refused(first, other):
    words = f"second.safetensors with the bands {', '.join(other.split())}, but MODEL first.safetensors has "
    with pytest.raises(InputError, match=words + ", ".join(first.split())):
        band_order(header(first.split()), header(other.split()), PATHS)


def test_the_user_hears_of_bands_with_other_names():
    said: list[str] = []
    Ensemble([Stand(), Stand(("B4", "B3", "B2"))], PATHS, said.append)
    assert len(said) == 1 and "make sure that the order is the same" in said[0]


def test_reading_the_module_needs_no_torch():
    """The host checks several models before a run."""
    plugins = Path(__file__).resolve().parents[3] / "build" / "plugins"
    script = (
        f"import sys; sys.path.insert(0, {str(plugins)!r}); import "
        "pixelwise.models.inference.ensemble, pixelwise.models.inference.colours, "
        "pixelwise.models.inference.pixelscale; print('torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("paths", [["a"], ["a", "b"]], ids=["one model", "two models"])
@pytest.mark.parametrize("devices", [["cpu"], ["cpu", "cpu"]], ids=["one device", "two devices"])
@pytest.mark.parametrize("precision", ["32", "bf16,32"])
def test_every_device_gets_all_models(monkeypatch, paths, devices, precision):
    precision = precision if len(paths) > 1 else "32"
    made, said = [], []

    def making(path, device, **options):
        made.append((path, device, options["scale"], options["precision"], options["symmetries"], options["crf"]))
        options["say"](f"{path} falls back")
        return Stand(("x", "y", "z") if path == "b" else ("Red", "Green", "Blue"))

    monkeypatch.setattr(predict, "Predictor", making)
    found = make_predictors(
        paths, devices, [0.5, 0.99][: len(paths)], said.append, precision=precision, symmetries="flips", crf=True
    )
    # A scale near 1 becomes 1: such a difference is nothing to a network, and resizing is not free.
    expected = {"a": (0.5, precision.split(",")[0]), "b": (1.0, precision.split(",")[-1])}
    assert made == [(path, device, *expected[path], "flips", True) for device in devices for path in paths]
    assert [isinstance(one, Ensemble) for one in found] == [len(paths) == 2] * len(devices)
    # Once, not once for every device.
    assert [text for text in said if "falls back" in text] == [f"{path} falls back" for path in paths]
    assert sum("order is the same" in text for text in said) == len(paths) - 1


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    torch.manual_seed(4)
    network = build_network("unet", "resnet18", 3, 2)
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.momentum = 1.0
    network.train()(torch.randn(4, 3, 64, 64))
    path = tmp_path_factory.mktemp("model") / "m.safetensors"
    save_model(path, weights_of(network), header())
    return path


def test_models_trained_on_bands_in_another_order_agree(model, tmp_path):
    """The same network with its bands exchanged, in its weights and in its normalisation, gives the same scores."""
    order = [2, 0, 1]
    network, first = load_model(model)
    weights = weights_of(network)
    name = "encoder.conv1.weight"
    weights[name] = weights[name][:, order].contiguous()
    turned = dataclasses.replace(
        first,
        bands=[first.bands[place] for place in order],
        mean=[first.mean[place] for place in order],
        std=[first.std[place] for place in order],
    )
    save_model(tmp_path / "turned.safetensors", weights, turned)
    paths = [str(model), str(tmp_path / "turned.safetensors")]
    images, valid = windows()
    valid[:, :8] = False
    alone = Predictor(model, "cpu").scores(images, valid).copy()
    found = Ensemble([Predictor(path, "cpu") for path in paths], paths).scores(images, valid)
    # Another order of the same sums, in 16 bits where the CPU has them.
    assert np.abs(found - alone).mean() < 0.01
    assert np.abs(Predictor(paths[1], "cpu").scores(images, valid) - alone).mean() > 0.02


def test_models_of_other_pixel_sizes_keep_the_pixels_of_the_raster(model):
    """One member sees the image as it is, the other one at half its size; both give scores for every pixel."""
    images, valid = windows()
    members = [Predictor(model, "cpu", precision="32", scale=scale) for scale in (1.0, 0.5)]
    each = [member.scores(images, valid).copy() for member in members]
    found = Ensemble(members, [str(model)] * 2).scores(images, valid)
    assert found.shape == (2, 2, 32, 48) and np.abs(each[0] - each[1]).mean() > 0.01
    np.testing.assert_allclose(found, (each[0] + each[1]) / 2, atol=1e-5)
    assert Ensemble(members, [str(model)] * 2).settle(images, valid) == "32,32"
