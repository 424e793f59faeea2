"""Networks in 16-bit numbers, rounded so that their classes stay those of the 32-bit network."""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import Tensor, nn

from ..network import Network
from .folding import EXAMPLE_SIZE


def in_half(network: Network, dtype: torch.dtype, bands: int) -> nn.Module:
    """A copy of a folded network in bfloat16 or half precision, on the same device.

    It takes 32-bit images (n, bands, rows, cols) and gives scores before softmax in 32 bits. On a CPU biases and the
    first convolutions, which read the image, stay in 32 bits: on a map of buildings these two and `rounded` took the
    pixels of another class than the 32-bit network's from 0.11 % to 0.04 %, for 3 % more time. A network that cannot
    be converted computes in mixed precision instead.
    """
    device = next(network.parameters()).device
    example = torch.zeros(1, bands, EXAMPLE_SIZE, EXAMPLE_SIZE, device=device)
    example = example.contiguous(memory_format=torch.channels_last)
    result = _Converted(copy.deepcopy(network), dtype)
    try:
        if device.type == "cpu" and dtype == torch.bfloat16 and _has_pointwise():
            result.keeps_input = _with_exact_edges(result.network, example)
        _round(result.network, dtype)
        with torch.inference_mode():
            result(example)
    # A layer that makes 32-bit numbers by itself does not go with the others.
    except (RuntimeError, TypeError, ValueError):
        return _Mixed(network, dtype)
    return result


class _Converted(nn.Module):
    def __init__(self, network: Network, dtype: torch.dtype) -> None:
        super().__init__()
        self.network = network
        self.dtype = dtype
        self.keeps_input = False

    def forward(self, images: Tensor) -> Tensor:
        return self.network(images if self.keeps_input else images.to(self.dtype)).float()


class _Mixed(nn.Module):
    def __init__(self, network: Network, dtype: torch.dtype) -> None:
        super().__init__()
        self.network = network
        self.dtype = dtype

    def forward(self, images: Tensor) -> Tensor:
        with torch.autocast(images.device.type, self.dtype):
            return self.network(images).float()


class _Convolution(nn.Module):
    """A convolution of bfloat16 numbers whose bias has 32 bits, which torch's own does not take on a CPU."""

    def __init__(self, original: nn.Conv2d) -> None:
        super().__init__()
        weight = rounded(original.weight.detach(), torch.bfloat16).to(torch.bfloat16)
        # Plain attributes: converting the network must not touch them.
        self._weight = weight.contiguous(memory_format=torch.channels_last)
        self._bias = None if original.bias is None else original.bias.detach()
        self._shape = list(original.padding), list(original.stride), list(original.dilation), original.groups

    def forward(self, images: Tensor) -> Tensor:
        return torch.ops.mkldnn._convolution_pointwise(images, self._weight, self._bias, *self._shape, "none", [], "")


class _ExactConvolution(nn.Module):
    """A 32-bit convolution that gives bfloat16."""

    def __init__(self, original: nn.Conv2d) -> None:
        super().__init__()
        # In a list, so that converting the network does not touch it.
        self._original = [original]

    def forward(self, images: Tensor) -> Tensor:
        return self._original[0](images).to(torch.bfloat16)


def _has_pointwise() -> bool:
    # The operation with which torch.compile makes convolutions on Intel's library; not every build of torch has it.
    return torch.backends.mkldnn.is_available() and hasattr(torch.ops.mkldnn, "_convolution_pointwise")


def _with_exact_edges(network: nn.Module, example: Tensor) -> bool:
    """Replaces convolutions by those above; whether any reads the image itself, which then must keep its 32 bits."""
    first = _reading(network, example)
    for module in list(network.modules()):
        for name, child in list(module.named_children()):
            if child in first:
                setattr(module, name, _ExactConvolution(child))
            elif type(child) is nn.Conv2d and child.padding_mode == "zeros" and not isinstance(child.padding, str):
                setattr(module, name, _Convolution(child))
    return bool(first)


@torch.inference_mode()
def _reading(network: nn.Module, example: Tensor) -> set[nn.Conv2d]:
    found: set[nn.Conv2d] = set()

    def before(module: nn.Conv2d, inputs: tuple[Any, ...]) -> None:
        if inputs[0] is example:
            found.add(module)

    convolutions = [module for module in network.modules() if type(module) is nn.Conv2d]
    hooks = [module.register_forward_pre_hook(before) for module in convolutions]
    network(example)
    for hook in hooks:
        hook.remove()
    return found


@torch.no_grad()
def _round(network: nn.Module, dtype: torch.dtype) -> None:
    # Not the layers of transformers, whose inputs have a mean of 0: there it does not help.
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            module.weight.copy_(rounded(module.weight, dtype))
    network.to(dtype)


def rounded(weight: Tensor, dtype: torch.dtype) -> Tensor:
    """A kernel (outputs, inputs, …) in steps of `dtype`, with the sums of the 32-bit one.

    Neighbouring pixels are alike and activations positive, so that what matters most of a kernel's rounding error is
    its sum: over the places of each input, then over all inputs. The smallest weight, whose steps are the finest,
    takes up what the others lack.
    """
    # Of a channels-last kernel the smallest of an input's nine weights would take ten times as long to find.
    weight = weight.contiguous()
    result = weight.to(dtype).float()
    for dimensions in (2, 1):
        shape = (*weight.shape[:dimensions], -1)
        wanted, found = weight.float().reshape(shape), result.reshape(shape)
        if wanted.shape[-1] > 1:
            missing = (wanted - found).sum(-1, keepdim=True)
            result = found.scatter_add(-1, wanted.abs().argmin(-1, keepdim=True), missing).to(dtype).float()
    return result.reshape(weight.shape)
