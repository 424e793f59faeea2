"""Networks by name, for any number of bands, classes, rows and columns."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import InputError
from .choices import near_names
from .pretrained import with_pretrained_weights

# Vision transformers of dpt take one image size only, unless told otherwise.
ARGUMENTS: dict[str, dict[str, Any]] = {"dpt": {"dynamic_img_size": True}}
# pan pools the last features (1/16) three times by 2.
SMALLEST_SIZE = {"pan": 128}
# Every encoder halves at most five times; a common multiple also keeps the decoders' sizes whole.
COMMON_STRIDE = 32


class Network(nn.Module):
    """A segmentation model that takes images of any size.

    Maps (n, bands, rows, cols) to scores before softmax (n, classes, rows, cols). Below and to the right, images are
    padded with 0, the bands' mean after normalisation, to what the model needs; the result is cropped again.
    """

    def __init__(self, model: nn.Module, stride: int, smallest: int) -> None:
        super().__init__()
        self.model = model
        self.stride = stride
        self.smallest = smallest

    def forward(self, images: Tensor) -> Tensor:
        rows, cols = images.shape[-2:]
        below, right = (self._missing(length) for length in (rows, cols))
        if not below and not right:
            return self.model(images)
        padded = functional.pad(images, (0, right, 0, below))
        if images.is_contiguous(memory_format=torch.channels_last):
            padded = padded.contiguous(memory_format=torch.channels_last)
        return self.model(padded)[..., :rows, :cols]

    def _missing(self, length: int) -> int:
        return max(math.ceil(length / self.stride) * self.stride, self.smallest) - length


def build_network(
    architecture: str,
    encoder: str,
    bands: int,
    classes: int,
    *,
    weights: str = "none",
    arguments: dict[str, Any] | None = None,
) -> Network:
    """A network with random weights or, with `weights` "imagenet", a pretrained encoder.

    `arguments` (default: those of ARGUMENTS) go to the architecture's constructor. Raises InputError for unknown
    names, for an encoder that the architecture cannot use, and where pretrained weights cannot be had.
    """
    import segmentation_models_pytorch as smp

    check_names(architecture, encoder)
    arguments = arguments_of(architecture) if arguments is None else arguments

    def build(encoder_weights: str | bool | None) -> nn.Module:
        return smp.create_model(
            architecture, encoder, encoder_weights=encoder_weights, in_channels=bands, classes=classes, **arguments
        )

    try:
        model = build(None)
    except (
        ValueError,
        KeyError,
        TypeError,
        RuntimeError,
        AssertionError,
        NotImplementedError,
        AttributeError,
    ) as error:
        other = "tu-vit_tiny_patch16_224" if architecture == "dpt" else "resnet18"
        raise InputError(
            f"ARCHITECTURE {architecture} cannot be used with ENCODER {encoder}: {_first_line(error)} "
            f"Choose another encoder, {other} for instance."
        ) from error
    if weights != "none":
        # timm's encoders have one set of weights each, asked for by True.
        wanted = True if encoder.startswith("tu-") else weights
        model = with_pretrained_weights(lambda: build(wanted), encoder, weights)
    stride = math.lcm(COMMON_STRIDE, int(getattr(model.encoder, "output_stride", COMMON_STRIDE)))
    return Network(model, stride, SMALLEST_SIZE.get(architecture, 0))


def arguments_of(architecture: str) -> dict[str, Any]:
    """What an architecture's constructor is given beside the encoder; stored in the model file."""
    return dict(ARGUMENTS.get(architecture, {}))


def check_names(architecture: str, encoder: str) -> None:
    """Raises InputError, with near names, for an architecture or encoder that segmentation-models-pytorch lacks."""
    import segmentation_models_pytorch as smp
    import timm

    architectures = list(smp.MODEL_ARCHITECTURES_MAPPING)
    if architecture not in architectures:
        raise InputError(f"ARCHITECTURE is {architecture}, which is unknown: {near_names(architecture, architectures)}")
    encoders = smp.encoders.get_encoder_names()
    if encoder.startswith("tu-"):
        if not timm.is_model(encoder[3:].partition(".")[0]):
            near = near_names(encoder, [f"tu-{name}" for name in timm.list_models()])
            raise InputError(f"ENCODER is {encoder}, which timm does not have: {near}")
    elif encoder not in encoders and not encoder.startswith("timm-"):
        raise InputError(f"ENCODER is {encoder}, which is unknown: {near_names(encoder, encoders)}")


@torch.no_grad()
def smallest_batch(network: Network, bands: int, chip_size: int) -> int:
    """How many chips a training batch needs at least: 1, or 2 where the network normalises single values.

    Found by passing empty chips through the network; its running statistics stay as they were. Raises InputError
    where chips of this size cannot pass at all.
    """
    kept = {name: buffer.clone() for name, buffer in network.named_buffers()}
    was_training = network.training
    network.train()
    try:
        for count in (1, 2):
            try:
                network(torch.zeros(count, bands, chip_size, chip_size))
                return count
            # Batch norm says so where only one value per channel is left; two chips give two.
            except ValueError as error:
                if count == 2 or "more than 1 value" not in str(error):
                    raise
    except (ValueError, RuntimeError, AssertionError) as error:
        raise InputError(
            f"Chips of {chip_size} × {chip_size} pixels cannot be used with this architecture and encoder: "
            f"{_first_line(error)} Export chips of another CHIP_SIZE, or choose another architecture or encoder."
        ) from error
    finally:
        for name, buffer in network.named_buffers():
            buffer.copy_(kept[name])
        network.train(was_training)
    return 2


def _first_line(error: Exception) -> str:
    text = str(error.args[0] if error.args else error).strip().splitlines()[0]
    return text if text[-1:] in (".", "!", "?") else text + "."
