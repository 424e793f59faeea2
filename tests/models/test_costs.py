from __future__ import annotations

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from pixelwise.models.choices import ARCHITECTURES, ENCODERS
from pixelwise.models.costs import cost_of
from pixelwise.models.networks.registry import NETWORKS

SIDE = 256


def counted(architecture, encoder):
    """Thousands of operations per pixel, and millions of weights, without computing anything."""
    kind = NETWORKS[architecture]
    with torch.device("meta"):
        names = (architecture, encoder, None) if kind.has_encoder else ()
        network = kind.load()(*names, 3, 3, **kind.arguments)
        image = torch.empty(2, 3, SIDE, SIDE)
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            network(image)
    weights = sum(parameter.numel() for parameter in network.parameters())
    return counter.get_total_flops() / (2 * SIDE**2) / 1e3, weights / 1e6


@pytest.mark.parametrize(
    ("architecture", "encoder"),
    [
        ("unet", "resnet18"),
        ("unet", "efficientnet-b3"),
        ("unet", "tu-convnext_tiny"),
        ("dpt", "tu-vit_tiny_patch16_224"),
        ("unet_original", ""),
        ("fast_scnn", ""),
    ],
)
def test_the_table_says_what_torch_counts(architecture, encoder):
    operations, weights = counted(architecture, encoder)
    cost = cost_of(architecture, encoder)
    assert cost.operations == pytest.approx(operations, rel=0.02, abs=1)
    assert cost.weights == pytest.approx(weights, rel=0.02, abs=0.6)


@pytest.mark.parametrize("architecture", [name for name in ARCHITECTURES if name != "dpt"])
def test_other_architectures_within_a_factor_of_two(architecture):
    operations, _ = counted(architecture, "resnet18")
    assert operations / 2 < cost_of(architecture, "resnet18").operations < operations * 2


def test_every_network_of_the_lists_is_known():
    assert all(cost_of("unet", encoder) for encoder in ENCODERS)
    assert all(cost_of(architecture, "resnet18") for architecture in ARCHITECTURES)
    assert cost_of("unet", "tu-maxvit_tiny_tf_512") is None


@pytest.mark.parametrize(
    ("architecture", "encoder", "chips_per_second"),
    [
        ("unet", "resnet34", 6.2),
        ("unet", "efficientnet-b0", 6.5),
        ("linknet", "resnet18", 12.6),
        ("pan", "resnet18", 13.5),
        ("fpn", "resnet18", 11.1),
        ("deeplabv3plus", "resnet18", 9.0),
        ("upernet", "resnet18", 3.5),
    ],
)
def test_relative_times_are_near_the_measured_ones(architecture, encoder, chips_per_second):
    assert cost_of(architecture, encoder).relative == pytest.approx(8.4 / chips_per_second, rel=0.35)
