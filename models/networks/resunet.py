"""Deep residual U-Net (Zhang, Liu and Wang 2018, arXiv:1711.10684), made for roads in aerial images."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

LEVELS = 4


def residual_unet(bands: int, classes: int, *, base_filters: int = 64) -> nn.Module:
    """As in the paper: full pre-activation, halving by stride, bilinear enlarging; 64 to 512 filters by default."""
    return ResidualUnet(bands, classes, base_filters)


class ResidualUnet(nn.Module):
    def __init__(self, bands: int, classes: int, base_filters: int) -> None:
        super().__init__()
        widths = [base_filters * 2**level for level in range(LEVELS)]
        self.first = nn.Sequential(
            nn.Conv2d(bands, base_filters, 3, padding=1, bias=False),
            nn.BatchNorm2d(base_filters),
            nn.ReLU(inplace=True),
            nn.Conv2d(base_filters, base_filters, 3, padding=1),
        )
        self.first_shortcut = nn.Conv2d(bands, base_filters, 1)
        self.down = nn.ModuleList(ResidualUnit(width, 2 * width, stride=2) for width in widths[:-1])
        self.up = nn.ModuleList(ResidualUnit(3 * width, width) for width in reversed(widths[:-1]))
        self.head = nn.Conv2d(base_filters, classes, 1)

    def forward(self, images: Tensor) -> Tensor:
        values = self.first(images) + self.first_shortcut(images)
        skips: list[Tensor] = []
        for unit in self.down:
            skips.append(values)
            values = unit(values)
        for unit in self.up:
            values = functional.interpolate(values, scale_factor=2.0, mode="bilinear")
            values = unit(torch.cat([values, skips.pop()], dim=1))
        return self.head(values)


class ResidualUnit(nn.Module):
    """Twice batch norm, ReLU and a convolution; beside them, a projection to the same shape."""

    def __init__(self, before: int, width: int, stride: int = 1) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.BatchNorm2d(before),
            # Not in place: the shortcut reads the same values.
            nn.ReLU(),
            nn.Conv2d(before, width, 3, stride=stride, padding=1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(inplace=True),
            nn.Conv2d(width, width, 3, padding=1),
        )
        self.shortcut = nn.Conv2d(before, width, 1, stride=stride)

    def forward(self, values: Tensor) -> Tensor:
        return self.layers(values) + self.shortcut(values)
