from __future__ import annotations

import torch

from pixelwise.models.inference import folding
from pixelwise.models.network import build_network


def test_a_network_that_cannot_be_folded_is_used_as_it_is(monkeypatch):
    network = build_network("unet", "resnet18", 3, 2).eval()
    network.train()(torch.randn(2, 3, 64, 64))
    network.eval()
    # A merge that goes wrong must be noticed and dropped.
    monkeypatch.setattr(folding, "fuse_conv_bn_weights", lambda weight, bias, *_: (weight, bias))
    assert folding.folded(network, 3) is network
