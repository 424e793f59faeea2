from __future__ import annotations

import pytest
import torch

from pixelwise.errors import InputError
from pixelwise.models.choices import ARCHITECTURES
from pixelwise.models.folding import folded
from pixelwise.models.network import build_network, smallest_batch


def encoder_for(architecture: str) -> str:
    return "tu-vit_tiny_patch16_224" if architecture == "dpt" else "resnet18"


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@torch.no_grad()
def test_every_architecture_keeps_the_size_and_can_be_folded(architecture):
    torch.manual_seed(1)
    network = build_network(architecture, encoder_for(architecture), 4, 3)
    assert smallest_batch(network, 4, 64) in (1, 2)
    # Running statistics other than 0 and 1, or a wrong merge would not show.
    network.train()(torch.randn(2, 4, 64, 64))
    network.eval()
    merged = folded(network, 4)
    assert merged is not network
    for size in ((64, 64), (50, 70)):
        image = torch.randn(1, 4, *size)
        scores = network(image)
        assert scores.shape == (1, 3, *size)
        torch.testing.assert_close(merged(image), scores, rtol=1e-3, atol=1e-3)


def test_padding_is_the_same_as_zeros_around_the_image():
    torch.manual_seed(1)
    network = build_network("unet", "resnet18", 3, 2).eval()
    image = torch.randn(1, 3, 50, 70)
    padded = torch.zeros(1, 3, 64, 96)
    padded[..., :50, :70] = image
    with torch.no_grad():
        torch.testing.assert_close(network(image), network(padded)[..., :50, :70])


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 13])
@pytest.mark.parametrize("classes", [1, 7])
def test_any_number_of_bands_and_classes(bands, classes):
    network = build_network("fpn", "mobilenet_v2", bands, classes).eval()
    with torch.no_grad():
        assert network(torch.zeros(1, bands, 32, 32)).shape == (1, classes, 32, 32)


@pytest.mark.parametrize(
    ("architecture", "encoder", "words"),
    [
        pytest.param(
            "unett", "resnet18", "ARCHITECTURE is unett, which is unknown: did you mean unet", id="architecture"
        ),
        pytest.param("UNET", "resnet18", "did you mean unet", id="capitals"),
        pytest.param("unet", "resnet19", "ENCODER is resnet19, which is unknown: did you mean resnet18", id="encoder"),
        pytest.param("unet", "tu-resnt18", "timm does not have: did you mean tu-resnet18", id="encoder of timm"),
        pytest.param("linknet", "mit_b0", "linknet cannot be used with ENCODER mit_b0", id="linknet with mit"),
        pytest.param("deeplabv3", "vgg11", "deeplabv3 cannot be used with ENCODER vgg11", id="vgg cannot be dilated"),
        pytest.param("dpt", "resnet18", "tu-vit_tiny_patch16_224 for instance", id="dpt needs a vision transformer"),
    ],
)
def test_what_cannot_be_built_is_refused(architecture, encoder, words):
    with pytest.raises(InputError, match=words):
        build_network(architecture, encoder, 3, 2)


@pytest.mark.parametrize(
    ("architecture", "expected"),
    [pytest.param("unet", 1, id="unet"), pytest.param("deeplabv3plus", 2, id="pooled batch norm")],
)
def test_smallest_batch_leaves_the_network_as_it_was(architecture, expected):
    network = build_network(architecture, "resnet18", 3, 2).eval()
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    assert smallest_batch(network, 3, 64) == expected
    assert not network.training
    assert all(torch.equal(tensor, before[name]) for name, tensor in network.state_dict().items())


def test_a_network_that_cannot_be_folded_is_used_as_it_is(monkeypatch):
    network = build_network("unet", "resnet18", 3, 2).eval()
    network.train()(torch.randn(2, 3, 64, 64))
    network.eval()
    # A merge that goes wrong must be noticed and dropped.
    monkeypatch.setattr("pixelwise.models.folding.fuse_conv_bn_weights", lambda weight, bias, *_: (weight, bias))
    assert folded(network, 3) is network
