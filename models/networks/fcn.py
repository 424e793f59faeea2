"""Fully convolutional networks (Long, Shelhamer and Darrell 2015, arXiv:1411.4038) on any encoder."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

# The paper has 4096, for the thousand classes of ImageNet.
WIDEST = 512
DROPOUT = 0.5


def fcn(
    architecture: str,
    encoder: str,
    encoder_weights: str | bool | None,
    bands: int,
    classes: int,
    *,
    finest: int,
) -> nn.Module:
    """FCN-32s, -16s or -8s: `finest` is the stride of the finest features that are used."""
    from segmentation_models_pytorch.encoders import get_encoder

    assert architecture == f"fcn_{finest}s"  # nosec B101 # the table of networks says both
    return FullyConvolutional(get_encoder(encoder, bands, depth=5, weights=encoder_weights), classes, finest)


class FullyConvolutional(nn.Module):
    """Scores at 1/32 of the size, refined by those of finer features and enlarged to the full size."""

    def __init__(self, encoder: Any, classes: int, finest: int) -> None:
        super().__init__()
        self.encoder = encoder
        channels = [int(count) for count in encoder.out_channels]
        width = min(channels[5], WIDEST)
        # fc6 and fc7 of the paper. Its 7 × 7 convolution without batch norm needs learning rates far below those of
        # the other networks.
        self.fully_connected = nn.Sequential(
            nn.Conv2d(channels[5], width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(inplace=True),
            nn.Dropout2d(DROPOUT),
            nn.Conv2d(width, width, 1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(inplace=True),
            nn.Dropout2d(DROPOUT),
        )
        self.coarse_head = nn.Conv2d(width, classes, 1)
        self.levels: list[int] = {32: [], 16: [4], 8: [4, 3]}[finest]
        self.heads = nn.ModuleList(nn.Conv2d(channels[level], classes, 1) for level in self.levels)
        self.enlarge = nn.ModuleList(_bilinear(classes) for _ in self.levels)
        # As in the paper: a finer network begins as the coarser one.
        for head in self.heads:
            assert isinstance(head, nn.Conv2d) and head.bias is not None  # nosec B101 # for mypy
            nn.init.zeros_(head.weight)
            nn.init.zeros_(head.bias)

    def forward(self, images: Tensor) -> Tensor:
        features = self.encoder(images)
        scores = self.coarse_head(self.fully_connected(features[5]))
        for level, head, enlarge in zip(self.levels, self.heads, self.enlarge, strict=True):
            scores = enlarge(scores) + head(features[level])
        return functional.interpolate(scores, size=images.shape[-2:], mode="bilinear")


def _bilinear(classes: int) -> nn.ConvTranspose2d:
    """A learnt doubling of the size that begins as bilinear interpolation of each class."""
    layer = nn.ConvTranspose2d(classes, classes, 4, stride=2, padding=1, bias=False)
    profile = torch.tensor([0.25, 0.75, 0.75, 0.25])
    with torch.no_grad():
        layer.weight.zero_()
        for number in range(classes):
            layer.weight[number, number] = torch.outer(profile, profile)
    return layer
