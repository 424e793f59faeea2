from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import torch

from pixelwise.errors import ModelFileError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.raster import Band
from pixelwise.models.header import ModelHeader
from pixelwise.models.job import TrainJob
from pixelwise.models.modelfile import load_model, save_model, weights_of
from pixelwise.models.network import arguments_of, build_network

HEADER = ModelHeader(
    architecture="unet",
    encoder="resnet18",
    bands=[Band(f"Band {number}", "uint8", None) for number in (1, 2)],
    dtype="uint8",
    mean=[1.0, 2.0],
    std=[1.0, 1.0],
    classes=ClassTable([ClassEntry(value, f"class {value}", "#000000") for value in (1, 3, 7)]),
    ignore_value=255,
    chip_size=64,
    pixel_size=(10.0, 10.0),
    crs="",
)

JOBS = [
    pytest.param({"architecture": "unet", "attention": True}, id="scSE"),
    pytest.param({"architecture": "unetplusplus", "deep_supervision": "accurate"}, id="deep supervision, accurate"),
    pytest.param({"architecture": "unetplusplus", "deep_supervision": "fast"}, id="deep supervision, fast"),
    pytest.param({"architecture": "unet_original", "base_filters": 8}, id="base filters"),
    pytest.param({"architecture": "resunet", "base_filters": 8}, id="resunet"),
    pytest.param({"architecture": "fcn_8s"}, id="fcn"),
    pytest.param({"architecture": "fast_scnn"}, id="fast_scnn"),
]


@pytest.mark.parametrize("fields", JOBS)
def test_a_model_file_brings_its_network_back(fields, tmp_path):
    path = tmp_path / "model.safetensors"
    arguments = arguments_of(TrainJob("", "", **fields))
    torch.manual_seed(1)
    network = build_network(fields["architecture"], "resnet18", 2, 3, arguments=arguments).eval()
    header = replace(HEADER, architecture=fields["architecture"], arguments=arguments)
    save_model(path, weights_of(network), header)
    loaded, found = load_model(path)
    assert found == header
    image = torch.randn(1, 2, 40, 64)
    with torch.no_grad():
        torch.testing.assert_close(loaded.eval()(image), network(image))


# What the first version wrote for these architectures; such files must open for ever.
OLD = [
    pytest.param("unet", "resnet18", {}, id="unet"),
    pytest.param("unetplusplus", "resnet18", {}, id="unetplusplus"),
    pytest.param("dpt", "tu-vit_tiny_patch16_224", {"dynamic_img_size": True}, id="dpt"),
]


@pytest.mark.parametrize(("architecture", "encoder", "arguments"), OLD)
def test_old_model_files_still_load(architecture: str, encoder: str, arguments: dict[str, Any], tmp_path):
    import segmentation_models_pytorch as smp

    path = tmp_path / "model.safetensors"
    model = smp.create_model(architecture, encoder, encoder_weights=None, in_channels=2, classes=3, **arguments)
    weights = {name: tensor.contiguous() for name, tensor in model.state_dict().items()}
    save_model(path, weights, replace(HEADER, architecture=architecture, encoder=encoder, arguments=arguments))
    network, _ = load_model(path)
    assert all(torch.equal(value, weights[name]) for name, value in network.model.state_dict().items())


def test_weights_of_another_network_are_refused(tmp_path):
    path = tmp_path / "model.safetensors"
    save_model(path, weights_of(build_network("fpn", "resnet18", 2, 3)), HEADER)
    with pytest.raises(ModelFileError, match="do not fit its network unet/resnet18"):
        load_model(path)
