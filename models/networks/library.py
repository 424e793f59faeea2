"""The architectures of segmentation-models-pytorch."""

from __future__ import annotations

from typing import Any

from torch import nn


def library_network(
    architecture: str, encoder: str, encoder_weights: str | bool | None, bands: int, classes: int, **arguments: Any
) -> nn.Module:
    import segmentation_models_pytorch as smp

    model: nn.Module = smp.create_model(
        architecture, encoder, encoder_weights=encoder_weights, in_channels=bands, classes=classes, **arguments
    )
    return model
