"""The U-Net of its first paper (Ronneberger, Fischer and Brox 2015, arXiv:1505.04597)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

LEVELS = 5
# The paper's dropout stands at the end of the contracting path.
DROPOUT_LEVELS = (3, 4)


def original_unet(bands: int, classes: int, *, base_filters: int = 64) -> nn.Module:
    """As in the paper: no batch norm, transposed convolutions; `base_filters` double with each of four levels.

    Unlike it, convolutions are padded, so that the scores have the size of the image (a multiple of 16).
    """
    return OriginalUnet(bands, classes, base_filters)


class OriginalUnet(nn.Module):
    def __init__(self, bands: int, classes: int, base_filters: int) -> None:
        super().__init__()
        widths = [base_filters * 2**level for level in range(LEVELS)]
        self.down = nn.ModuleList(
            _two_convolutions(before, width, level in DROPOUT_LEVELS)
            for level, (before, width) in enumerate(zip([bands, *widths], widths, strict=False))
        )
        self.pool = nn.MaxPool2d(2)
        self.enlarge = nn.ModuleList(
            nn.ConvTranspose2d(2 * width, width, 2, stride=2) for width in reversed(widths[:-1])
        )
        self.up = nn.ModuleList(_two_convolutions(2 * width, width, False) for width in reversed(widths[:-1]))
        self.head = nn.Conv2d(base_filters, classes, 1)
        for module in self.modules():
            if isinstance(module, nn.Conv2d | nn.ConvTranspose2d) and module.bias is not None:
                # The paper draws from a normal distribution of deviation √(2 / N), N the inputs of a neuron.
                nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
                nn.init.zeros_(module.bias)

    def forward(self, images: Tensor) -> Tensor:
        skips: list[Tensor] = []
        values = images
        for level, block in enumerate(self.down):
            values = block(self.pool(values) if level else values)
            skips.append(values)
        skips.pop()
        for enlarge, block in zip(self.enlarge, self.up, strict=True):
            values = block(torch.cat([skips.pop(), enlarge(values)], dim=1))
        return self.head(values)


def _two_convolutions(before: int, width: int, dropout: bool) -> nn.Sequential:
    layers: list[nn.Module] = [
        nn.Conv2d(before, width, 3, padding=1),
        nn.ReLU(inplace=True),
        nn.Conv2d(width, width, 3, padding=1),
        nn.ReLU(inplace=True),
    ]
    return nn.Sequential(*layers, *([nn.Dropout(0.5)] if dropout else []))
