"""Every network by name: what builds it, and what it can do. Without torch, for dialogs and checks.

A network is added by one function in a module beside this one and one entry in NETWORKS.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import nn

# Beginnings of names of encoders. Vision transformers have one size of features, for which only dpt is made; those
# that shrink the image by pooling cannot widen their reach instead (dilation).
VISION_TRANSFORMERS = ("tu-vit_",)
POOLING = (*VISION_TRANSFORMERS, "densenet", "vgg", "inception", "xception")
MIX_TRANSFORMERS = ("mit_",)


@dataclass(frozen=True)
class NetworkKind:
    """A kind of network.

    `entry` names the function as "module:function". With an encoder it is called as `function(architecture, encoder,
    encoder_weights, bands, classes, **arguments)`, where encoder_weights are those of segmentation-models-pytorch or
    None, and the result has the encoder as `.encoder`; otherwise as `function(bands, classes, **arguments)`.
    `options` are the fields of TrainJob that it knows: attention, base_filters, deep_supervision. `arguments` are given
    to the function always. Images are padded to multiples of `stride` and to `smallest` pixels. `only` and `without`
    are beginnings of the names of encoders that it can and cannot have.
    """

    entry: str = "library:library_network"
    has_encoder: bool = True
    options: tuple[str, ...] = ()
    arguments: dict[str, Any] = field(default_factory=dict)
    # Every encoder halves at most five times; a common multiple also keeps the decoders' sizes whole.
    stride: int = 32
    smallest: int = 0
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = VISION_TRANSFORMERS

    def load(self) -> Callable[..., nn.Module]:
        module, _, function = self.entry.partition(":")
        loaded: Callable[..., nn.Module] = getattr(importlib.import_module(f".{module}", __package__), function)
        return loaded


NETWORKS: dict[str, NetworkKind] = {
    # Those of segmentation-models-pytorch, in its order.
    "unet": NetworkKind(options=("attention",)),
    "unetplusplus": NetworkKind(
        "nested:nested_unet",
        options=("attention", "deep_supervision"),
        without=VISION_TRANSFORMERS + MIX_TRANSFORMERS,
    ),
    "manet": NetworkKind(),
    "linknet": NetworkKind(without=VISION_TRANSFORMERS + MIX_TRANSFORMERS),
    "fpn": NetworkKind(),
    "pspnet": NetworkKind(),
    "deeplabv3": NetworkKind(without=POOLING),
    "deeplabv3plus": NetworkKind(without=POOLING),
    # The last features (1/16) are pooled three times by 2.
    "pan": NetworkKind(smallest=128, without=POOLING),
    "upernet": NetworkKind(),
    "segformer": NetworkKind(),
    # Its vision transformers take one image size only, unless told otherwise.
    "dpt": NetworkKind(arguments={"dynamic_img_size": True}, only=VISION_TRANSFORMERS, without=()),
    # From the literature.
    "fcn_32s": NetworkKind("fcn:fcn", arguments={"finest": 32}),
    "fcn_16s": NetworkKind("fcn:fcn", arguments={"finest": 16}),
    "fcn_8s": NetworkKind("fcn:fcn", arguments={"finest": 8}),
    "unet_original": NetworkKind("original_unet:original_unet", False, ("base_filters",), stride=16),
    "resunet": NetworkKind("resunet:residual_unet", False, ("base_filters",), stride=8),
    "fast_scnn": NetworkKind("fast_scnn:fast_scnn", False),
}


def networks_with(option: str) -> list[str]:
    """The names of the networks that know an option."""
    return [name for name, kind in NETWORKS.items() if option in kind.options]
