"""Fast-SCNN (Poudel, Liwicki and Cipolla 2019, arXiv:1902.04502): a small network for weak computers."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

# Per group of bottlenecks: filters, how many, and the stride of the first (table 1 of the paper).
BOTTLENECKS = ((64, 3, 2), (96, 3, 2), (128, 3, 1))
EXPANSION = 6
POOLED_SIZES = (1, 2, 3, 6)


def fast_scnn(bands: int, classes: int) -> nn.Module:
    return FastScnn(bands, classes)


class FastScnn(nn.Module):
    """Two branches share the first, downsampling layers; one sees context at 1/32, the other detail at 1/8."""

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        self.downsample = nn.Sequential(
            _convolution(bands, 32, 3, stride=2), _separable(32, 48, stride=2), _separable(48, 64, stride=2)
        )
        blocks: list[nn.Module] = []
        before = 64
        for width, count, stride in BOTTLENECKS:
            for number in range(count):
                blocks.append(Bottleneck(before, width, stride if number == 0 else 1))
                before = width
        self.context = nn.Sequential(*blocks)
        self.pyramid = PyramidPooling(before, 128)
        self.context_detail = nn.Sequential(_depthwise(128, 1), nn.Conv2d(128, 128, 1, bias=False), nn.BatchNorm2d(128))
        self.detail = nn.Sequential(nn.Conv2d(64, 128, 1, bias=False), nn.BatchNorm2d(128))
        self.classify = nn.Sequential(_separable(128, 128), _separable(128, 128), nn.Dropout(0.1))
        self.head = nn.Conv2d(128, classes, 1)

    def forward(self, images: Tensor) -> Tensor:
        detail = self.downsample(images)
        context = self.pyramid(self.context(detail))
        context = functional.interpolate(context, size=detail.shape[-2:], mode="bilinear")
        fused = functional.relu(self.context_detail(context) + self.detail(detail))
        return functional.interpolate(self.head(self.classify(fused)), size=images.shape[-2:], mode="bilinear")


class Bottleneck(nn.Module):
    """The inverted residual of MobileNetV2."""

    def __init__(self, before: int, width: int, stride: int) -> None:
        super().__init__()
        inner = before * EXPANSION
        self.layers = nn.Sequential(
            _convolution(before, inner, 1),
            _depthwise(inner, stride),
            nn.Conv2d(inner, width, 1, bias=False),
            nn.BatchNorm2d(width),
        )
        self.is_residual = stride == 1 and before == width

    def forward(self, values: Tensor) -> Tensor:
        return values + self.layers(values) if self.is_residual else self.layers(values)


class PyramidPooling(nn.Module):
    """Means over 1, 4, 9 and 36 parts of the image beside the features themselves (Zhao et al. 2017)."""

    def __init__(self, before: int, width: int) -> None:
        super().__init__()
        part = before // len(POOLED_SIZES)
        self.parts = nn.ModuleList(_convolution(before, part, 1) for _ in POOLED_SIZES)
        self.merge = _convolution(before + part * len(POOLED_SIZES), width, 1)

    def forward(self, values: Tensor) -> Tensor:
        size = values.shape[-2:]
        pooled = [
            functional.interpolate(layer(functional.adaptive_avg_pool2d(values, cells)), size=size, mode="bilinear")
            for layer, cells in zip(self.parts, POOLED_SIZES, strict=True)
        ]
        return self.merge(torch.cat([values, *pooled], dim=1))


def _convolution(before: int, width: int, size: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(before, width, size, stride=stride, padding=size // 2, bias=False),
        nn.BatchNorm2d(width),
        nn.ReLU(inplace=True),
    )


def _depthwise(width: int, stride: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(width, width, 3, stride=stride, padding=1, groups=width, bias=False),
        nn.BatchNorm2d(width),
        nn.ReLU(inplace=True),
    )


def _separable(before: int, width: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(_depthwise(before, stride), _convolution(before, width, 1))
