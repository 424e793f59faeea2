from __future__ import annotations

import copy

import pytest
import torch
from osgeo import gdal
from torch import nn

from pixelwise.models.inference import halfprecision
from pixelwise.models.inference.folding import folded
from pixelwise.models.inference.halfprecision import in_half, rounded
from pixelwise.models.network import Network, build_network

needs_pointwise = pytest.mark.skipif(not halfprecision._has_pointwise(), reason="this torch has no Intel library")


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
@pytest.mark.parametrize(
    "shape",
    [
        pytest.param((8, 4, 3, 3), id="3 × 3"),
        pytest.param((8, 16, 1, 1), id="1 × 1"),
        pytest.param((8, 1, 5, 5), id="depthwise"),
        pytest.param((8, 1, 1, 1), id="single numbers"),
    ],
)
def test_rounded_kernels_keep_their_sums(dtype, shape):
    weight = torch.randn(shape, generator=torch.Generator().manual_seed(1))
    found = rounded(weight, dtype)
    assert torch.equal(found, found.to(dtype).float())
    plain = weight.to(dtype).float()
    step = float((plain - weight).abs().max())
    # Each of the two sums moves one weight by the steps that all others lack.
    assert (found - weight).abs().max() <= 12 * step
    if weight[0].numel() > 1:
        error = (found - weight).flatten(1).sum(1).abs().mean()
        assert error < (plain - weight).flatten(1).sum(1).abs().mean() / 3


@pytest.fixture(scope="module")
def image(shared_data) -> torch.Tensor:
    """A real image, normalised: neighbouring pixels are alike, as in no noise."""
    dataset = gdal.Open(str(shared_data / "banepa_buildings" / "banepa.vrt"))
    values = torch.from_numpy(dataset.ReadAsArray(500, 500, 192, 128)[None]).float()
    return ((values - 105) / 50).contiguous(memory_format=torch.channels_last)


def fitted(image: torch.Tensor, architecture: str = "unet", encoder: str = "resnet18", **arguments) -> Network:
    """A folded network with random weights whose statistics fit the image."""
    torch.manual_seed(3)
    network = build_network(architecture, encoder, 3, 3, arguments=arguments)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.momentum = 1.0
    with torch.no_grad():
        network.train()(torch.cat([image, image.flip(3)]))
    return folded(network.eval(), 3).requires_grad_(False).to(memory_format=torch.channels_last)


NETWORKS = [
    pytest.param("unet", "resnet18", {}, id="U-Net"),
    pytest.param("fpn", "mobilenet_v2", {}, id="depthwise convolutions"),
    pytest.param("unet", "mit_b0", {}, id="transformer"),
    pytest.param("dpt", "tu-vit_tiny_patch16_224", {}, id="vision transformer"),
    pytest.param("unet_original", "", {"base_filters": 8}, id="transposed convolutions"),
]


@pytest.mark.parametrize(("architecture", "encoder", "arguments"), NETWORKS)
@torch.inference_mode()
def test_networks_in_bfloat16_give_nearly_the_same(image, architecture, encoder, arguments):
    network = fitted(image, architecture, encoder, **arguments)
    before = copy.deepcopy(network.state_dict())
    expected = network(image)
    half = in_half(network, torch.bfloat16, 3)
    found = half(image)
    assert isinstance(half, halfprecision._Converted)
    assert found.dtype == torch.float32 and found.shape == expected.shape
    assert (found - expected).abs().mean() < 0.25 * expected.std()
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())


@needs_pointwise
@torch.inference_mode()
def test_rounding_with_care_makes_the_error_smaller(image):
    network = fitted(image)
    expected = network(image)
    plain = copy.deepcopy(network).to(torch.bfloat16)(image.to(torch.bfloat16)).float()
    careful = in_half(network, torch.bfloat16, 3)(image)
    assert (careful - expected).abs().mean() < 0.85 * (plain - expected).abs().mean()


class MakesItsOwnNumbers(nn.Module):
    """A layer whose 32-bit numbers do not go with converted weights."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Conv2d(3, 2, 1)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return self.layer(images.float() * torch.ones(1))


@torch.inference_mode()
def test_what_cannot_be_converted_computes_in_mixed_precision(monkeypatch):
    monkeypatch.setattr(halfprecision, "_has_pointwise", lambda: False)
    network = Network(MakesItsOwnNumbers().eval().requires_grad_(False), 1, 1)
    images = torch.randn(1, 3, 8, 8)
    half = in_half(network, torch.bfloat16, 3)
    assert isinstance(half, halfprecision._Mixed)
    assert half(images).dtype == torch.float32
    assert torch.allclose(half(images), network(images), atol=0.05)


@pytest.mark.parametrize("pointwise", [False, pytest.param(True, marks=needs_pointwise)])
@torch.inference_mode()
def test_every_convolution_is_converted(image, monkeypatch, pointwise):
    monkeypatch.setattr(halfprecision, "_has_pointwise", lambda: pointwise)
    half = in_half(fitted(image), torch.bfloat16, 3)
    kinds = [type(module).__name__ for module in half.modules()]
    assert kinds.count("Conv2d") == (0 if pointwise else 31) and kinds.count("_ExactConvolution") == pointwise
    assert {parameter.dtype for parameter in half.parameters()} <= {torch.bfloat16}
