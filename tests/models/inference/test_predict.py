from __future__ import annotations

import dataclasses
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from pixelwise.chips.statistics import stretched
from pixelwise.errors import InputError, ModelFileError, OutputError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.raster import Band
from pixelwise.models.header import METADATA_KEY, ModelHeader, read_header
from pixelwise.models.inference import precision, predict
from pixelwise.models.inference.crf import colours_of, refined
from pixelwise.models.inference.predict import Predictor
from pixelwise.models.inference.scaled import scaled
from pixelwise.models.inference.symmetries import symmetric
from pixelwise.models.modelfile import load_model, save_model, weights_of
from pixelwise.models.network import build_network
from pixelwise.models.normalise import normalise

# A network of three levels, quick to build.
SMALL = {"encoder_depth": 3, "decoder_channels": [16, 8, 8]}
HEADER = ModelHeader(
    architecture="unet",
    encoder="resnet18",
    bands=[Band(name, "uint16", 0) for name in "abcd"],
    dtype="uint16",
    mean=[3000.0] * 4,
    std=[1500.0, 1600.0, 1700.0, 1800.0],
    classes=ClassTable([ClassEntry(value, f"class {value}", "#000000") for value in (1, 3, 7)]),
    ignore_value=255,
    chip_size=64,
    pixel_size=(10.0, 10.0),
    crs="",
    arguments=SMALL,
)


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    torch.manual_seed(4)
    path = tmp_path_factory.mktemp("model") / "m.safetensors"
    network = build_network("unet", "resnet18", 4, 3, arguments=SMALL)
    # Running statistics that fit, as after a training: the scores of the others would be extreme.
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.momentum = 1.0
    network.train()(torch.randn(4, 4, 64, 64))
    save_model(path, weights_of(network), HEADER)
    return path


def windows(count: int = 2, rows: int = 64, cols: int = 64) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(1)
    return random.integers(0, 20000, (count, 4, rows, cols)).astype(np.uint16), np.ones((count, rows, cols), bool)


@pytest.mark.parametrize(
    ("numbers", "most", "agreement"),
    [pytest.param("32", 1e-3, 1.0, id="32-bit"), pytest.param("bf16", 1, 0.98, id="bfloat16")],
)
def test_scores_are_those_of_the_network(model, numbers, most, agreement):
    images, valid = windows()
    network, header = load_model(model)
    assert header == HEADER
    values = torch.from_numpy(normalise(images, valid, HEADER.mean, HEADER.std))
    with torch.no_grad():
        expected = network.eval()(values).softmax(1).numpy()
    scores = Predictor(model, "cpu", precision=numbers).scores(images, valid)
    assert scores.dtype == np.float32 and scores.shape == (2, 3, 64, 64) and scores.flags.c_contiguous
    np.testing.assert_allclose(scores.sum(1), 1, atol=1e-5)
    assert np.abs(scores - expected).max() <= most
    assert (scores.argmax(1) == expected.argmax(1)).mean() >= agreement


@pytest.fixture
def bfloat16(monkeypatch):
    """A processor with bfloat16, and no memory of what was found for a model before."""
    monkeypatch.setattr(precision, "supports_bfloat16", lambda _: True)
    monkeypatch.setattr(precision, "_found", {})


@pytest.mark.parametrize(
    ("needed", "expected"),
    [pytest.param(0.5, "bf16", id="agrees"), pytest.param(1.1, "32", id="does not agree")],
)
def test_precision_is_settled_on_the_first_windows(model, monkeypatch, bfloat16, needed, expected):
    monkeypatch.setattr(precision, "AGREEMENT", needed)
    heard: list[str] = []
    predictor = Predictor(model, "cpu", say=heard.append)
    assert predictor.precision == ""
    scores = predictor.scores(*windows())
    assert predictor.precision == expected
    np.testing.assert_array_equal(scores, Predictor(model, "cpu", precision=expected).scores(*windows()))
    assert len(heard) == (expected == "32")
    assert all("In bfloat16 the model gives other classes" in text for text in heard)
    # Another predictor of the same model computes in the same way, and says nothing again.
    other = Predictor(model, "cpu", say=heard.append)
    np.testing.assert_array_equal(other.scores(*windows()), scores)
    assert other.precision == expected and len(heard) == (expected == "32")


def test_precision_can_be_settled_before_the_first_scores(model, monkeypatch, bfloat16):
    monkeypatch.setattr(precision, "AGREEMENT", 0.5)
    predictor = Predictor(model, "cpu")
    assert predictor.settle(*windows()) == predictor.precision == "bf16"
    assert Predictor(model, "cpu", precision="32").settle(*windows()) == "32"


def test_scores_of_two_threads_are_those_of_one(model):
    predictor = Predictor(model, "cpu", precision="32")
    images, valid = windows(4)
    expected = [predictor.scores(images[n : n + 1], valid[n : n + 1]) for n in range(4)]
    with ThreadPoolExecutor(2) as threads:
        found = list(threads.map(lambda n: predictor.scores(images[n : n + 1], valid[n : n + 1]), range(4)))
    np.testing.assert_array_equal(found, expected)


def test_networks_are_finished_on_the_device_before_other_threads_use_them(model, monkeypatch):
    finished: list[str] = []
    monkeypatch.setattr(predict, "finish", lambda device: finished.append(device.type))
    predictor = Predictor(model, "cpu", precision="32")
    assert finished == ["cpu"]
    for _ in range(2):
        predictor.scores(*windows(1))
    assert finished == ["cpu", "cpu"]


def test_two_threads_keep_a_gpu_busy(model):
    predictor = Predictor(model, "cpu")
    assert predictor.at_once == 1
    predictor.device = torch.device("cuda", 0)
    assert predictor.at_once == 2


@pytest.mark.parametrize(("side", "expected"), [(256, 8), (1024, 1)])
def test_batches_on_a_cpu_are_small(model, side, expected):
    assert Predictor(model, "cpu").batch_size(side, side) == expected


def test_a_batch_is_measured_with_everything_asked_for(model, monkeypatch):
    asked: list[tuple] = []

    def measured(device, pixels, at_once, compute):
        asked.append((device.type, pixels, at_once))
        compute()
        return 5

    monkeypatch.setattr(predict, "batch_size", measured)
    predictor = Predictor(model, "cpu", scale=2.0, crf=True, symmetries="flips")
    assert predictor.batch_size(32, 64) == 5
    assert asked == [("cpu", 4 * 32 * 64, 1)]
    # Zeros say nothing about the precision.
    assert predictor.precision in ("", "32")


OPTIONS = [
    pytest.param({"symmetries": "flips"}, id="flips"),
    pytest.param({"scale": 0.5}, id="scale"),
    pytest.param({"crf": True}, id="crf"),
    pytest.param({"symmetries": "symmetries", "scale": 2.0, "crf": True}, id="all"),
]


@pytest.mark.parametrize("options", OPTIONS)
def test_options_change_the_scores_and_keep_their_shape(model, options):
    images, valid = windows(2, 64, 96)
    plain = Predictor(model, "cpu", precision="32").scores(images, valid)
    scores = Predictor(model, "cpu", precision="32", **options).scores(images, valid)
    assert scores.shape == plain.shape and np.abs(scores - plain).max() > 1e-4
    np.testing.assert_allclose(scores.sum(1), 1, atol=1e-5)


def test_symmetries_are_applied_at_the_size_of_the_model_and_the_crf_at_that_of_the_image(model):
    images, valid = windows(1)
    predictor = Predictor(model, "cpu", precision="32", symmetries="flips", scale=0.5, crf=True)
    values = torch.from_numpy(normalise(images, valid, HEADER.mean, HEADER.std))
    network = load_model(model)[0].eval()
    with torch.no_grad():
        forward = scaled(symmetric(lambda image: network(image).softmax(1), "flips"), 0.5)
        expected = refined(forward(values), colours_of(values, HEADER), torch.from_numpy(valid)).numpy()
    np.testing.assert_allclose(predictor.scores(images, valid), expected, atol=1e-3)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        pytest.param({"precision": "8"}, "PRECISION is 8; it must be one of auto, 32, 16, bf16", id="precision"),
        pytest.param({"precision": "16"}, "PRECISION is 16, which a CPU cannot", id="16 on a CPU"),
        pytest.param({"symmetries": "turns"}, "TEST_TIME_AUGMENTATION is turns", id="symmetries"),
    ],
)
def test_unknown_options_are_refused_before_any_window(model, options, words):
    with pytest.raises(InputError, match=words):
        Predictor(model, "cpu", **options)


def test_a_crf_needs_colours(tmp_path):
    two = dataclasses.replace(HEADER, bands=HEADER.bands[:2], mean=HEADER.mean[:2], std=HEADER.std[:2])
    path = tmp_path / "two.safetensors"
    save_model(path, weights_of(build_network("unet", "resnet18", 2, 3, arguments=SMALL)), two)
    with pytest.raises(InputError, match="CRF compares pixels by three bands"):
        Predictor(path, "cpu", crf=True)


@pytest.mark.parametrize(
    ("reach", "options", "window", "expected"),
    [
        pytest.param(10, {}, 768, 32, id="at least 32"),
        pytest.param(77, {}, 768, 80, id="a multiple of 16"),
        pytest.param(80, {}, 768, 80, id="is one already"),
        pytest.param(160, {}, 256, 64, id="at most a quarter"),
        pytest.param(10, {}, 64, 16, id="a quarter of small windows"),
        pytest.param(40, {"scale": 0.5}, 768, 80, id="pixels half the model's"),
        pytest.param(40, {"scale": 2.0}, 768, 32, id="pixels twice the model's"),
        pytest.param(40, {"crf": True}, 768, 64, id="a CRF looks further"),
    ],
)
def test_margin_follows_from_the_reach_of_the_network(model, monkeypatch, reach, options, window, expected):
    measured: list[int] = []
    monkeypatch.setattr(predict, "reach", lambda network, bands: measured.append(bands) or reach)
    predictor = Predictor(model, "cpu", **options)
    assert predictor.margin(window) == predictor.margin(window) == expected
    assert measured == [4]


def test_margin_of_a_real_network_is_measured(model):
    assert Predictor(model, "cpu").margin(1024) in (48, 64, 80)


def test_scores_are_the_same_again_and_from_another_predictor(model):
    images, valid = windows()
    first = Predictor(model, "cpu")
    np.testing.assert_array_equal(first.scores(images, valid), first.scores(images, valid))
    np.testing.assert_array_equal(first.scores(images, valid), Predictor(model, "cpu").scores(images, valid))


@pytest.mark.parametrize(("rows", "cols"), [(50, 70), (1, 1), (64, 33)])
def test_sizes_that_need_padding_give_what_invalid_pixels_around_give(model, rows, cols):
    images, valid = windows(1, rows, cols)
    full_rows, full_cols = (-(-length // 32) * 32 for length in (rows, cols))
    padded = np.full((1, 4, full_rows, full_cols), 12345, np.uint16)
    padded[..., :rows, :cols] = images
    padded_valid = np.zeros((1, full_rows, full_cols), bool)
    padded_valid[:, :rows, :cols] = True
    predictor = Predictor(model, "cpu")
    scores = predictor.scores(images, valid)
    assert scores.shape == (1, 3, rows, cols)
    np.testing.assert_allclose(scores, predictor.scores(padded, padded_valid)[..., :rows, :cols], atol=1e-6)


@pytest.mark.parametrize("dtype", ["uint16", "int32", "float32", "float64"])
def test_number_types_do_not_matter(model, dtype):
    images, valid = windows(1)
    predictor = Predictor(model, "cpu")
    np.testing.assert_allclose(
        predictor.scores(images.astype(dtype), valid), predictor.scores(images, valid), atol=0.01
    )


def test_what_invalid_pixels_hold_does_not_matter(model):
    images, valid = windows(1)
    valid[:, 10:20] = False
    predictor = Predictor(model, "cpu")
    expected = predictor.scores(images.astype(np.float32), valid)
    other = images.astype(np.float32)
    other[:, :, 10:20] = np.nan
    np.testing.assert_array_equal(predictor.scores(other, valid), expected)
    assert np.isfinite(expected).all()


@pytest.mark.parametrize(
    ("images", "valid"),
    [
        pytest.param((1, 3, 8, 8), (1, 8, 8), id="bands"),
        pytest.param((1, 4, 8, 8), (2, 8, 8), id="count"),
        pytest.param((1, 4, 8, 8), (1, 8, 9), id="cols"),
    ],
)
def test_arrays_that_do_not_fit_are_refused(model, images, valid):
    with pytest.raises(ValueError, match="do not fit"):
        Predictor(model, "cpu").scores(np.zeros(images, np.uint16), np.ones(valid, bool))


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(torch.OutOfMemoryError("CUDA out of memory"), id="GPU"),
        pytest.param(
            RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes"), id="CPU"
        ),
        pytest.param(MemoryError(), id="numpy"),
    ],
)
def test_memory_that_does_not_suffice_becomes_a_sentence(model, monkeypatch, error):
    predictor = Predictor(model, "cpu", precision="32")

    def too_large(_):
        raise error

    monkeypatch.setattr(predictor, "_probabilities", lambda _: too_large)
    with pytest.raises(InputError, match="2 windows of 64 × 64 pixels: lower BATCH_SIZE or WINDOW_SIZE") as caught:
        predictor.scores(*windows())
    # By its cause the caller knows that smaller batches may help.
    assert caught.value.__cause__ is error


def test_other_errors_of_torch_are_not_taken_for_memory(model, monkeypatch):
    predictor = Predictor(model, "cpu", precision="32")

    def fails(_):
        raise RuntimeError("shapes do not match")

    monkeypatch.setattr(predictor, "_probabilities", lambda _: fails)
    with pytest.raises(RuntimeError, match="shapes do not match"):
        predictor.scores(*windows())


def test_missing_device_is_refused_before_the_file_is_read():
    with pytest.raises(InputError, match="DEVICE is tpu"):
        Predictor("nowhere.safetensors", "tpu")


def test_weights_are_stored_in_32_bits_without_pickle(model):
    weights = load_file(model)
    assert {tensor.dtype for tensor in weights.values()} == {torch.float32, torch.int64}
    assert "encoder.conv1.weight" in weights


def test_weights_of_a_network_do_not_follow_it():
    network = build_network("unet", "resnet18", 1, 2).to(torch.bfloat16)
    weights = weights_of(network)
    with torch.no_grad():
        network.model.segmentation_head[0].weight.zero_()
    kept = weights["segmentation_head.0.weight"]
    assert kept.dtype == torch.float32 and kept.any() and kept.is_contiguous()


def with_header(path, tensors, header) -> None:
    save_file(tensors, path, metadata={METADATA_KEY: header.to_json()})


@pytest.mark.parametrize(
    ("change", "words"),
    [
        pytest.param({"classes": ClassTable([ClassEntry(1, "x", "#000000")])}, "do not fit its network", id="classes"),
        pytest.param({"encoder": "resnet34"}, "do not fit its network unet/resnet34", id="other encoder"),
        pytest.param({"architecture": "novelnet"}, "cannot be built here.*novelnet", id="unknown architecture"),
    ],
)
def test_weights_that_do_not_fit_the_header_are_refused(model, tmp_path, change, words):
    path = tmp_path / "m.safetensors"
    with_header(path, load_file(model), dataclasses.replace(HEADER, **change))
    with pytest.raises(ModelFileError, match=words):
        Predictor(path, "cpu")


@pytest.mark.parametrize("share", [0.0001, 0.3, 0.999], ids=["in the header", "in the weights", "near the end"])
def test_truncated_files_are_refused(model, tmp_path, share):
    path = tmp_path / "m.safetensors"
    content = model.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(ModelFileError, match="incomplete"):
        Predictor(path, "cpu")


def test_a_model_of_a_gpu_run_opens_on_the_cpu(model):
    """No tensor in the file knows a device: the bytes are the same wherever they came from."""
    assert read_header(model).architecture == "unet"
    assert {tensor.device.type for tensor in load_model(model)[0].parameters()} == {"cpu"}


def test_a_file_that_cannot_be_written_whole_is_not_there(model, tmp_path, monkeypatch):
    def disk_full(tensors, path, metadata):
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pixelwise.models.modelfile.save_file", disk_full)
    with pytest.raises(OutputError, match="No space left"):
        save_model(tmp_path / "m.safetensors", {}, HEADER)
    assert list(tmp_path.iterdir()) == []


def test_the_device_is_chosen_by_name():
    assert predict.choose_device("cpu") == torch.device("cpu")


def test_models_are_readable_like_other_files(tmp_path):
    plain = tmp_path / "plain"
    plain.touch()
    save_model(tmp_path / "m.safetensors", {}, HEADER)
    assert (tmp_path / "m.safetensors").stat().st_mode == plain.stat().st_mode


def test_a_stretch_of_the_chips_is_applied_to_rasters_too(model, tmp_path):
    """What was trained on chips of 8 bits sees the raster's 16 bits through the same stretch."""
    stretch = [[1000.0, 9000.0], [0.0, 20000.0], [500.0, 600.0], [3000.0, 15000.0]]
    eight_bits = dataclasses.replace(HEADER, dtype="uint8", mean=[120.0] * 4, std=[60.0] * 4)
    network, _ = load_model(model)
    for name, header in (("plain", eight_bits), ("stretched", dataclasses.replace(eight_bits, stretch=stretch))):
        save_model(tmp_path / f"{name}.safetensors", weights_of(network), header)
    images, valid = windows()
    valid[0, :5] = False
    packed = np.stack([stretched(image, ok, stretch) for image, ok in zip(images, valid, strict=True)])
    assert packed.dtype == np.uint8
    assert read_header(tmp_path / "stretched.safetensors").stretch == stretch
    wanted = Predictor(tmp_path / "plain.safetensors", "cpu", precision="32").scores(packed, valid)
    found = Predictor(tmp_path / "stretched.safetensors", "cpu", precision="32").scores(images, valid)
    assert np.array_equal(found, wanted)
