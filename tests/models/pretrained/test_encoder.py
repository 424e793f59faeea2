from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from huggingface_hub import constants
from safetensors.torch import save_file
from segmentation_models_pytorch.encoders import get_encoder
from torch import Tensor

from pixelwise.errors import InputError
from pixelwise.models.network import build_network
from pixelwise.models.pretrained import encoder as encoder_module
from pixelwise.models.pretrained import hub
from pixelwise.models.pretrained.encoder import Source, adapted, library_weights
from pixelwise.models.pretrained.remote import (
    LANDSAT_ETM_BANDS,
    LANDSAT_OLI_BANDS,
    LANDSAT_TM_BANDS,
    REMOTE_WEIGHTS,
    SENTINEL2_BANDS,
    remote_name,
)

SENTINEL2_NAMES = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12"]


def encoder_weights(bands: int = 3, name: str = "resnet18") -> dict[str, Tensor]:
    torch.manual_seed(7)
    weights = get_encoder(name, bands, weights=None).state_dict()
    return {key: torch.rand_like(value) if value.is_floating_point() else value for key, value in weights.items()}


def prefixed(start: str, weights: dict[str, Tensor]) -> dict[str, Tensor]:
    return {start + name: value for name, value in weights.items()}


FORMS = [
    pytest.param("weights.safetensors", lambda weights: weights, "resnet18", id="safetensors"),
    pytest.param("weights.pth", lambda weights: weights, "resnet18", id="torch state dict"),
    pytest.param("weights.pth", lambda weights: {"epoch": 3, "state_dict": prefixed("module.", weights)}, "resnet18",
                 id="checkpoint of several GPUs"),
    pytest.param("weights.ckpt", lambda weights: {"state_dict": prefixed("model.backbone.", weights) | {
        "model.head.weight": torch.zeros(2)}}, "resnet18", id="a whole network"),
    pytest.param("weights.pt", lambda weights: {"model": prefixed("encoder.", weights)}, "tu-resnet18",
                 id="the same network in timm"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "form", "encoder"), FORMS)
def test_a_local_file_fills_the_encoder(file, form, encoder, tmp_path):
    weights = encoder_weights()
    path = str(tmp_path / file)
    save_file(weights, path) if file.endswith(".safetensors") else torch.save(form(weights), path)
    model = build_network("unet", encoder, 3, 2, weights=path).model
    found = {name.removeprefix("model."): value for name, value in model.encoder.state_dict().items()}
    assert all(torch.equal(value, weights[name]) for name, value in found.items())


def test_a_model_of_ours_fills_the_encoder_by_band_name(tmp_path, monkeypatch):
    weights = prefixed("encoder.", encoder_weights(4))
    path = str(tmp_path / "model.safetensors")
    save_file(weights, path)

    class Header:
        bands = [type("Band", (), {"name": name}) for name in ("blue", "green", "red", "nir")]

    monkeypatch.setattr(encoder_module, "read_header", lambda _: Header)
    first = build_network("unet", "resnet18", 2, 2, weights=path, band_names=["NIR", "Red"]).model.encoder.conv1.weight
    torch.testing.assert_close(first, weights["encoder.conv1.weight"][:, [3, 2]] * 2)


class Harmful:
    def __reduce__(self):
        return (Path.touch, (Path("harm"),))


UNUSABLE = [
    pytest.param("gone.pth", None, "does not exist", id="missing"),
    pytest.param("a.pth", lambda path: path.write_bytes(b"no weights at all"), "cannot be read as weights", id="text"),
    pytest.param("a.safetensors", lambda path: path.write_bytes(b"\x05" + b"\0" * 7 + b"{bad}"), "cannot be read",
                 id="damaged"),
    pytest.param("a.pth", lambda path: torch.save({"weight": Harmful()}, path), "others could run code", id="code"),
    pytest.param("a.pth", lambda path: torch.save({"epoch": 3}, path), "there are no weights in", id="no tensors"),
    pytest.param("a.pth", lambda path: torch.save(encoder_weights(3, "resnet34"), path), None, id="more than needed"),
    pytest.param("a.pth", lambda path: torch.save(encoder_weights(3, "mobilenet_v2"), path),
                 "another network than ENCODER resnet18: .* missing, .* Choose the encoder", id="another encoder"),
    pytest.param("a.pth", lambda path: torch.save(encoder_weights() | {"layer1.0.conv1.weight": torch.zeros(1)}, path),
                 "layer1.0.conv1.weight has the shape 1 instead of 64 × 64 × 3 × 3", id="another width"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "make", "words"), UNUSABLE)
def test_a_file_that_cannot_be_used_is_refused(file, make, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / file
    if make is not None:
        make(path)
    if words is None:
        build_network("unet", "resnet18", 3, 2, weights=str(path))
        return
    with pytest.raises(InputError, match=words):
        build_network("unet", "resnet18", 3, 2, weights=str(path))
    assert not (tmp_path / "harm").exists()


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 10])
def test_the_first_convolution_is_adapted_to_any_number_of_bands(bands):
    weight = torch.randn(4, 3, 7, 7)
    result = adapted(weight, bands, Source("a file", {}), [""] * bands)
    for band in range(bands):
        torch.testing.assert_close(result[:, band], weight[:, band % 3] * 3 / bands)


def with_names(*bands: str) -> Source:
    return Source("a sensor", {}, [(name,) for name in bands])


def test_bands_are_mapped_by_name_and_unknown_ones_get_the_mean():
    weight = torch.randn(4, 3, 7, 7)
    result = adapted(weight, 3, with_names("b2", "b3", "b4"), ["B04", "DEM", "B2"])
    expected = torch.stack([weight[:, 2], weight.mean(1), weight[:, 0]], dim=1)
    torch.testing.assert_close(result, expected)


def test_nameless_bands_are_taken_in_order_only_if_all_are_there():
    weight = torch.randn(4, 3, 7, 7)
    names = ["Band 1", "Band 2", "Band 3"]
    torch.testing.assert_close(adapted(weight, 3, with_names("b2", "b3", "b4"), names), weight)
    with pytest.raises(InputError, match=r"for the bands b2, b3, b4, but the image's bands are named Band 1, Band 2:"):
        adapted(weight, 2, with_names("b2", "b3", "b4"), names[:2])


NAMES = [
    pytest.param("B4", SENTINEL2_BANDS, 3, id="short"),
    pytest.param("b04", SENTINEL2_BANDS, 3, id="with a zero"),
    pytest.param("S2A_B8A_20m", SENTINEL2_BANDS, 8, id="within a file name"),
    pytest.param("B12 (2190 nm)", SENTINEL2_BANDS, 12, id="with its wavelength"),
    pytest.param("Red", SENTINEL2_BANDS, 3, id="a color"),
    pytest.param("red-edge_1", SENTINEL2_BANDS, 4, id="words"),
    pytest.param("SWIR 1", SENTINEL2_BANDS, 11, id="with a blank"),
    pytest.param("Band 4", SENTINEL2_BANDS, None, id="only numbered"),
    pytest.param("DEM", SENTINEL2_BANDS, None, id="not of the sensor"),
    pytest.param("B13", SENTINEL2_BANDS, None, id="not there"),
    pytest.param("SR_B5", LANDSAT_OLI_BANDS, 4, id="Landsat 8 near infrared"),
    pytest.param("red", LANDSAT_OLI_BANDS, 3, id="Landsat 8 red"),
    pytest.param("red", LANDSAT_TM_BANDS, 2, id="Landsat 5 red"),
    pytest.param("B6_VCID_2", LANDSAT_ETM_BANDS, 6, id="Landsat 7 thermal"),
]


@pytest.mark.parametrize(("name", "sensor", "place"), NAMES)
def test_names_of_bands(name, sensor, place):
    assert encoder_module.places_of([name], sensor) == [place]


@pytest.fixture
def published(tmp_path, monkeypatch) -> dict[str, Tensor]:
    """Weights on the hub, of random numbers."""
    weights = encoder_weights(13)
    path = tmp_path / "weights.pth"
    torch.save(weights, path)
    entry = REMOTE_WEIGHTS["SENTINEL2_ALL_MOCO"]
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    asked: list[tuple[str, str, str]] = []

    def download(repository: str, file: str, *, revision: str) -> str:
        asked.append((repository, file, revision))
        return str(path)

    monkeypatch.setattr("huggingface_hub.hf_hub_download", download)
    files = {"resnet18": f"torchgeo/weights/0123/resnet18_moco-{digest}.pth"}
    monkeypatch.setitem(REMOTE_WEIGHTS, "SENTINEL2_ALL_MOCO", replace(entry, files=files))
    return weights


@pytest.mark.parametrize("name", ["SENTINEL2_ALL_MOCO", "ResNet18_Weights.SENTINEL2_ALL_MOCO"])
def test_sentinel_2_weights_for_some_bands(name, published):
    network = build_network("unet", "resnet18", 2, 2, weights=name, band_names=["NIR", "B02"])
    first = network.model.encoder.conv1.weight
    deviations = REMOTE_WEIGHTS["SENTINEL2_ALL_MOCO"].deviations
    for band, place in enumerate((7, 1)):
        torch.testing.assert_close(first[:, band], published["conv1.weight"][:, place] * deviations[place] * 13 / 2)
    assert torch.equal(network.model.encoder.layer1[0].conv1.weight, published["layer1.0.conv1.weight"])
    assert torch.equal(network.model.encoder.bn1.running_var, published["bn1.running_var"])
    assert not network.model.encoder.bn1.running_mean.any()


def test_standardised_images_give_what_raw_ones_gave_in_the_weights_own_scale(published):
    network = build_network("unet", "resnet18", 13, 2, weights="SENTINEL2_ALL_MOCO", band_names=SENTINEL2_NAMES).eval()
    own = get_encoder("resnet18", 13, weights=None).eval()
    deviations = torch.tensor(REMOTE_WEIGHTS["SENTINEL2_ALL_MOCO"].deviations).reshape(1, -1, 1, 1)
    mean = torch.rand(1, 13, 1, 1)
    # The mean that raw images give the first batch norm, which the weights have learnt.
    published["bn1.running_mean"] = (published["conv1.weight"] * mean).sum((1, 2, 3))
    own.load_state_dict(published)
    image = torch.randn(1, 13, 64, 64)
    with torch.no_grad():
        raw = own.bn1(own.conv1(image * deviations + mean))[..., 4:-4, 4:-4]
        ours = network.model.encoder.bn1(network.model.encoder.conv1(image))[..., 4:-4, 4:-4]
    torch.testing.assert_close(ours, raw, rtol=1e-3, atol=1e-3)


def test_a_damaged_download_is_noticed(published, monkeypatch):
    entry = REMOTE_WEIGHTS["SENTINEL2_ALL_MOCO"]
    files = {"resnet18": "torchgeo/weights/0123/resnet18_moco-00000000.pth"}
    monkeypatch.setitem(REMOTE_WEIGHTS, "SENTINEL2_ALL_MOCO", replace(entry, files=files))
    with pytest.raises(InputError, match="is damaged: delete it"):
        build_network("unet", "resnet18", 13, 2, weights="SENTINEL2_ALL_MOCO", band_names=SENTINEL2_NAMES)


def test_remote_weights_without_connection(monkeypatch, tmp_path):
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    monkeypatch.setattr(hub, "_is_hub_reachable", lambda: False)
    with pytest.raises(InputError, match=r"huggingface.co cannot be reached. Connect this computer"):
        build_network("unet", "resnet50", 7, 2, weights="LANDSAT_OLI_SR_MOCO", band_names=[""] * 7)


UNKNOWN = [
    pytest.param("resnet34", "SENTINEL2_ALL_MOCO", "choose ENCODER resnet18 or resnet50", id="another encoder"),
    pytest.param("resnet18", "SENTINEL2_ALL_DINO", "choose ENCODER resnet50", id="one encoder only"),
    pytest.param("resnet18", "places", "ENCODER_WEIGHTS is places, which is neither a weights file nor", id="unknown"),
    pytest.param("resnet18", "imagnet", "did you mean imagenet", id="misspelt"),
    pytest.param("tu-resnet18", "swsl", "ENCODER_WEIGHTS is swsl", id="not of timm"),
]


@pytest.mark.parametrize(("encoder", "weights", "words"), UNKNOWN)
def test_weights_that_do_not_exist(encoder, weights, words):
    with pytest.raises(InputError, match=words):
        build_network("unet", encoder, 3, 2, weights=weights)


@pytest.mark.parametrize(
    ("encoder", "weights", "expected"),
    [
        ("resnet18", "none", None),
        ("resnet18", "imagenet", "imagenet"),
        ("resnet18", "swsl", "swsl"),
        ("tu-resnet18", "imagenet", True),
        ("resnet18", "SENTINEL2_ALL_MOCO", None),
        ("resnet18", r"C:\weights\mine.pth", None),
    ],
)
def test_what_the_library_is_asked_for(encoder, weights, expected):
    assert library_weights(encoder, weights) == expected


@pytest.mark.parametrize("name", REMOTE_WEIGHTS)
def test_the_table_of_remote_weights_is_whole(name):
    entry = REMOTE_WEIGHTS[name]
    assert remote_name(name) == name and len(entry.deviations) == len(entry.bands)
    assert entry.licence.startswith("CC")
    for encoder, file in entry.files.items():
        assert file.count("/") == 3 and encoder in file and file.endswith(".pth")
        assert len(Path(file).stem.rpartition("-")[2]) == 8
