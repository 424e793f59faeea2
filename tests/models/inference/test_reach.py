from __future__ import annotations

import pytest
import torch
from torch import nn

from pixelwise.models.inference.reach import reach
from pixelwise.models.network import Network, build_network


def convolution(size: int, dilation: int = 1) -> nn.Conv2d:
    layer = nn.Conv2d(2, 2, size, padding=dilation * (size // 2), dilation=dilation)
    nn.init.constant_(layer.weight, 0.1)
    return layer


class Everywhere(nn.Module):
    """Adds the mean of the whole image to every pixel, as pooling branches do."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = convolution(1)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return self.layer(images + images.mean((2, 3), keepdim=True))


@pytest.mark.parametrize(
    ("model", "low", "high"),
    [
        pytest.param(convolution(1), 0, 0, id="pixel by pixel"),
        pytest.param(convolution(3), 1, 1, id="3 × 3"),
        pytest.param(nn.Sequential(convolution(3), convolution(5)), 2, 3, id="two layers"),
        pytest.param(convolution(3, dilation=20), 20, 20, id="dilated"),
        pytest.param(Everywhere(), 28, 44, id="the whole image"),
    ],
)
def test_reach(model, low, high):
    with torch.no_grad():
        model_signed = [parameter for parameter in model.parameters() if parameter.ndim == 4]
        # The classes must differ, or their scores cancel out.
        model_signed[-1][1] *= -1
    network = Network(model.eval().requires_grad_(False), 1, 1)
    assert low <= reach(network, 2, side=64) <= high


def test_reach_of_a_deep_network_is_the_same_again_and_leaves_no_gradients():
    torch.manual_seed(1)
    network = build_network("unet", "resnet18", 3, 2).eval().requires_grad_(False)
    state = torch.get_rng_state()
    with torch.no_grad():
        found = reach(network, 3, side=128)
    assert 16 <= found <= 77 and reach(network, 3, side=128) == found
    assert all(parameter.grad is None for parameter in network.parameters())
    assert torch.equal(torch.get_rng_state(), state)
