"""Batch norms merged into the convolutions before them: the same function in fewer passes over memory."""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_weights

from ..network import Network

EXAMPLE_SIZE = 64
# Outputs of both networks on random input may differ by rounding only, relative to their range.
TOLERANCE = 1e-3


@torch.no_grad()
def folded(network: Network, bands: int) -> Network:
    """A copy of a network in evaluation mode with its batch norms merged, or the network itself where that fails.

    Which batch norm reads which convolution is seen in one pass over an example; that the result is the same function
    is checked on random input, so that an unusual encoder is never changed.
    """
    # A generator of its own: the caller's random numbers stay as they are.
    example = torch.randn(1, bands, EXAMPLE_SIZE, EXAMPLE_SIZE, generator=torch.Generator().manual_seed(1))
    result = copy.deepcopy(network).eval()
    expected = result(example)
    pairs = _pairs(result, example)
    for convolution, norm in pairs:
        convolution.weight, convolution.bias = fuse_conv_bn_weights(
            convolution.weight, convolution.bias, norm.running_mean, norm.running_var, norm.eps, norm.weight, norm.bias
        )
    _replace(result, {id(norm) for _, norm in pairs})
    difference = (result(example) - expected).abs().max()
    return result if difference <= TOLERANCE * (1 + expected.abs().max()) else network


def _pairs(network: nn.Module, example: Tensor) -> list[tuple[Any, Any]]:
    """Convolutions and batch norms of which each runs once, one directly after the other."""
    made_by: dict[int, nn.Module] = {}
    found: list[tuple[Any, Any]] = []
    # The outputs must stay alive, or another tensor could get the same id.
    alive: list[Tensor] = []
    runs: dict[int, int] = {}

    def after(module: nn.Module, inputs: tuple[Any, ...], output: Tensor) -> None:
        runs[id(module)] = runs.get(id(module), 0) + 1
        if isinstance(module, nn.Conv2d):
            alive.append(output)
            made_by[id(output)] = module
        elif id(inputs[0]) in made_by:
            found.append((made_by[id(inputs[0])], module))

    hooks = [
        module.register_forward_hook(after)
        for module in network.modules()
        if isinstance(module, nn.Conv2d) or (type(module) is nn.BatchNorm2d and module.track_running_stats)
    ]
    network(example)
    for hook in hooks:
        hook.remove()
    return [(conv, norm) for conv, norm in found if runs[id(conv)] == 1 and runs[id(norm)] == 1]


def _replace(network: nn.Module, norms: set[int]) -> None:
    for module in list(network.modules()):
        for name, child in list(module.named_children()):
            if id(child) in norms:
                setattr(module, name, nn.Identity())
