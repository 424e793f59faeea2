from __future__ import annotations

import pytest
import torch

from pixelwise.errors import InputError
from pixelwise.models.network import Network, build_network, network_summary, smallest_batch


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


def statistics(network: Network) -> list[torch.Tensor]:
    return [buffer.clone() for name, buffer in network.model.encoder.named_buffers() if "running" in name]


def test_a_frozen_encoder_keeps_weights_and_statistics_until_it_is_freed():
    network = build_network("unet", "resnet18", 3, 2)
    encoder = network.encoder_parameters()
    known = {id(parameter) for parameter in encoder}
    assert known == {id(parameter) for parameter in network.model.encoder.parameters()}
    network.freeze_encoder(True)
    network.eval()
    # A loop sets training mode again and again; a frozen encoder must stay out of it.
    network.train()
    before = statistics(network)
    network(torch.randn(2, 3, 64, 64)).sum().backward()
    assert all(torch.equal(old, new) for old, new in zip(before, statistics(network), strict=True))
    assert all(parameter.grad is None for parameter in encoder)
    decoder = [parameter for parameter in network.parameters() if id(parameter) not in known]
    assert decoder and all(parameter.requires_grad for parameter in decoder)
    assert network.model.decoder.training
    summary = network_summary(network)
    assert summary["frozen"] == summary["parts"]["encoder"]["parameters"] == sum(p.numel() for p in encoder)
    assert summary["trained"] == sum(p.numel() for p in decoder)
    network.freeze_encoder(False)
    network(torch.randn(2, 3, 64, 64)).sum().backward()
    assert not all(torch.equal(old, new) for old, new in zip(before, statistics(network), strict=True))
    assert any(parameter.grad is not None for parameter in encoder)
    assert network_summary(network)["frozen"] == 0


def test_without_an_encoder_there_is_nothing_to_freeze():
    network = build_network("fast_scnn", "", 3, 2)
    assert network.encoder_parameters() == []
    network.freeze_encoder(False)
    with pytest.raises(InputError, match="this ARCHITECTURE has no encoder"):
        network.freeze_encoder(True)
    with pytest.raises(InputError, match="ENCODER_WEIGHTS is imagenet, but ARCHITECTURE fast_scnn has no encoder"):
        build_network("fast_scnn", "", 3, 2, weights="imagenet")


def test_scores_of_deep_supervision_are_cropped_too():
    network = build_network("unetplusplus", "resnet18", 3, 2, arguments={"deep_supervision": "accurate"})
    assert [tuple(scores.shape) for scores in network(torch.zeros(2, 3, 50, 70))] == [(2, 2, 50, 70)] * 4
