"""Networks by name, for any number of bands, classes, rows and columns."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import InputError
from ..language import translate
from .choices import DEEP_SUPERVISION, near_names, one_of
from .job import TrainJob
from .networks.registry import NETWORKS, NetworkKind, networks_with
from .pretrained.encoder import fill_encoder, library_weights
from .pretrained.hub import with_pretrained_weights

MOST_BASE_FILTERS = 1024
# What the libraries raise for an encoder that an architecture cannot use.
BUILD_ERRORS = (ValueError, KeyError, TypeError, RuntimeError, AssertionError, NotImplementedError, AttributeError)


class Network(nn.Module):
    """A segmentation model that takes images of any size.

    Maps (n, bands, rows, cols) to scores before softmax (n, classes, rows, cols); in training with deep supervision to
    a list of them, the best last. Below and to the right, images are padded with 0, the bands' mean after
    normalisation, to what the model needs; the result is cropped again.
    """

    def __init__(self, model: nn.Module, stride: int, smallest: int) -> None:
        super().__init__()
        self.model = model
        self.stride = stride
        self.smallest = smallest
        self._is_frozen = False

    def forward(self, images: Tensor) -> Tensor | list[Tensor]:
        rows, cols = images.shape[-2:]
        below, right = (self._missing(length) for length in (rows, cols))
        if not below and not right:
            return self.model(images)
        padded = functional.pad(images, (0, right, 0, below))
        if images.is_contiguous(memory_format=torch.channels_last):
            padded = padded.contiguous(memory_format=torch.channels_last)
        scores = self.model(padded)
        if isinstance(scores, list):
            return [score[..., :rows, :cols] for score in scores]
        return scores[..., :rows, :cols]

    def _missing(self, length: int) -> int:
        return max(math.ceil(length / self.stride) * self.stride, self.smallest) - length

    def encoder_parameters(self) -> list[nn.Parameter]:
        """The weights of the encoder, without those of the decoder; empty for a network that has none."""
        encoder = self._encoder()
        return [] if encoder is None else list(encoder.parameters())

    def freeze_encoder(self, frozen: bool) -> None:
        """Keeps the encoder as it is, or sets it free again.

        A frozen encoder also is in evaluation mode whatever the network's: its batch norms keep their statistics.
        Raises InputError for freezing a network without an encoder.
        """
        encoder = self._encoder()
        if encoder is None:
            if frozen:
                raise InputError(
                    translate(
                        "Pixelwise",
                        "ENCODER_MODE or FREEZE_EPOCHS asks for a frozen encoder, but this ARCHITECTURE has no "
                        "encoder: choose ENCODER_MODE train and FREEZE_EPOCHS 0, or another architecture.",
                    )
                )
            return
        encoder.requires_grad_(not frozen)
        self._is_frozen = frozen
        self.train(self.training)

    def train(self, mode: bool = True) -> Network:
        super().train(mode)
        encoder = self._encoder()
        if self._is_frozen and encoder is not None:
            encoder.eval()
        return self

    def _encoder(self) -> nn.Module | None:
        return getattr(self.model, "encoder", None)


def build_network(
    architecture: str,
    encoder: str,
    bands: int,
    classes: int,
    *,
    weights: str = "none",
    arguments: dict[str, Any] | None = None,
    band_names: Sequence[str] = (),
) -> Network:
    """A network with random weights or, unless `weights` is "none", a pretrained encoder.

    `weights` are as in TrainJob; `band_names` map those of a sensor to the image's bands. `arguments` are those of
    `arguments_of`, and `encoder` does not matter to architectures without one. Raises InputError for unknown names, for
    an encoder that the architecture cannot use, and where pretrained weights cannot be had or do not fit.
    """
    kind = check_names(architecture, encoder)
    options = {**kind.arguments, **(arguments or {})}
    if not kind.has_encoder:
        if weights != "none":
            raise InputError(
                translate(
                    "Pixelwise",
                    "ENCODER_WEIGHTS is {weights}, but ARCHITECTURE {architecture} has no encoder: choose "
                    "ENCODER_WEIGHTS none, or another architecture.",
                ).format(weights=weights, architecture=architecture)
            )
        return Network(kind.load()(bands, classes, **options), kind.stride, kind.smallest)

    def build(encoder_weights: str | bool | None) -> Any:
        return kind.load()(architecture, encoder, encoder_weights, bands, classes, **options)

    try:
        model = build(None)
    except BUILD_ERRORS as error:
        other = "tu-vit_tiny_patch16_224" if architecture == "dpt" else "resnet18"
        raise InputError(
            translate(
                "Pixelwise",
                "ARCHITECTURE {architecture} cannot be used with ENCODER {encoder}: {error} Choose another encoder, "
                "{other} for instance.",
            ).format(architecture=architecture, encoder=encoder, error=_first_line(error), other=other)
        ) from error
    wanted = library_weights(encoder, weights)
    if wanted is not None:
        model = with_pretrained_weights(lambda: build(wanted), encoder, weights)
    elif weights != "none":
        fill_encoder(model.encoder, encoder, weights, band_names or [f"Band {n}" for n in range(1, bands + 1)])
    stride = math.lcm(kind.stride, int(getattr(model.encoder, "output_stride", kind.stride)))
    return Network(model, stride, kind.smallest)


def arguments_of(job: TrainJob) -> dict[str, Any]:
    """What the architecture's constructor is given beside the encoder; stored in the model file.

    Raises InputError for options of the job that the architecture does not have.
    """
    kind = kind_of(job.architecture)
    arguments = dict(kind.arguments)
    if job.attention:
        _require(job.architecture, kind, "attention", "true", "false")
        arguments["decoder_attention_type"] = "scse"
    if job.deep_supervision not in DEEP_SUPERVISION:
        raise InputError(
            translate("Pixelwise", "DEEP_SUPERVISION is {value}, but must be one of {allowed}.").format(
                value=job.deep_supervision, allowed=", ".join(DEEP_SUPERVISION)
            )
        )
    if job.deep_supervision != "none":
        _require(job.architecture, kind, "deep_supervision", job.deep_supervision, "none")
        arguments["deep_supervision"] = job.deep_supervision
    if "base_filters" in kind.options:
        if not 1 <= job.base_filters <= MOST_BASE_FILTERS:
            raise InputError(
                translate("Pixelwise", "BASE_FILTERS is {count}, but it must be from 1 to {most}.").format(
                    count=job.base_filters, most=MOST_BASE_FILTERS
                )
            )
        arguments["base_filters"] = job.base_filters
    return arguments


def _require(architecture: str, kind: NetworkKind, option: str, value: str, off: str) -> None:
    if option not in kind.options:
        raise InputError(
            translate(
                "Pixelwise",
                "{parameter} is {value}, but ARCHITECTURE {architecture} cannot do that: choose {names}, or "
                "{parameter} {off}.",
            ).format(
                parameter=option.upper(),
                value=value,
                architecture=architecture,
                names=one_of(networks_with(option)),
                off=off,
            )
        )


def kind_of(architecture: str) -> NetworkKind:
    """Raises InputError, with near names, for an architecture that does not exist."""
    if architecture not in NETWORKS:
        raise InputError(
            translate("Pixelwise", "ARCHITECTURE is {name}, which is unknown: {known}").format(
                name=architecture, known=near_names(architecture, list(NETWORKS))
            )
        )
    return NETWORKS[architecture]


def check_names(architecture: str, encoder: str) -> NetworkKind:
    """The architecture's kind; InputError, with near names, for an architecture or encoder that does not exist."""
    kind = kind_of(architecture)
    if not kind.has_encoder:
        return kind
    import segmentation_models_pytorch as smp
    import timm

    encoders = smp.encoders.get_encoder_names()
    if encoder.startswith("tu-"):
        if not timm.is_model(encoder[3:].partition(".")[0]):
            near = near_names(encoder, [f"tu-{name}" for name in timm.list_models()])
            raise InputError(
                translate("Pixelwise", "ENCODER is {name}, which timm does not have: {known}").format(
                    name=encoder, known=near
                )
            )
    elif encoder not in encoders and not encoder.startswith("timm-"):
        raise InputError(
            translate("Pixelwise", "ENCODER is {name}, which is unknown: {known}").format(
                name=encoder, known=near_names(encoder, encoders)
            )
        )
    return kind


def network_summary(network: Network) -> dict[str, Any]:
    """Counts of single weights: `parameters`, of them `trained` and `frozen`, and the same for each of `parts`."""
    parts: dict[str, dict[str, int]] = {}
    for name, parameter in network.model.named_parameters():
        part = parts.setdefault(name.partition(".")[0], {"parameters": 0, "trained": 0, "frozen": 0})
        part["parameters"] += parameter.numel()
        part["trained" if parameter.requires_grad else "frozen"] += parameter.numel()
    total = {key: sum(part[key] for part in parts.values()) for key in ("parameters", "trained", "frozen")}
    return {**total, "parts": parts}


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
            translate(
                "Pixelwise",
                "Chips of {size} × {size} pixels cannot be used with this architecture and encoder: {error} Export "
                "chips of another CHIP_SIZE, or choose another architecture or encoder.",
            ).format(size=chip_size, error=_first_line(error))
        ) from error
    finally:
        for name, buffer in network.named_buffers():
            buffer.copy_(kept[name])
        network.train(was_training)
    return 2


def _first_line(error: Exception) -> str:
    text = str(error.args[0] if error.args else error).strip().splitlines()[0]
    return text if text[-1:] in (".", "!", "?") else text + "."
