"""Networks shown images at the pixel size they were trained on, while their scores keep the pixels of the input."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from .symmetries import Forward

# Lengths that are whole numbers but for rounding get no pixel more.
ROUNDING = 1e-6


def scaled(forward: Forward, scale: float) -> Forward:
    """A function that resizes images by `scale`, applies `forward`, and resizes its probabilities back.

    `scale` is the size of the input's pixels divided by that of the model's. Both ways are bilinear, with as wide a
    filter as needed where pixels are merged (antialias). The centre of model pixel j lies (j + ½) / scale input pixels
    from the window's edge, exactly, whatever the window's size: so windows whose distance is a whole number of model
    pixels sample the same places (see pixelscale.matched_scales). The last model pixel may reach beyond the window,
    where the border's pixels are repeated.
    """
    if scale == 1:
        return forward

    def at_model_size(images: Tensor) -> Tensor:
        rows, cols = images.shape[-2:]
        shape = _model_length(rows, scale), _model_length(cols, scale)
        return resized(forward(resized(images, shape, scale)), (rows, cols), 1 / scale)

    return at_model_size


def _model_length(length: int, scale: float) -> int:
    return max(1, math.ceil(length * scale - ROUNDING))


def resized(images: Tensor, shape: tuple[int, int], scale: float) -> Tensor:
    """Images (n, layers, rows, cols) of 32 bits resized to `shape`, laid out in memory as they were.

    Both `shape` and `scale` are told, because torch's `interpolate` would otherwise derive the one from the other: the
    scale then changes a little with the window's size, and neighbouring windows would sample different places.
    """
    resize = torch.ops.aten._upsample_bilinear2d_aa if scale < 1 else torch.ops.aten.upsample_bilinear2d
    return resize.default(images, list(shape), False, scale, scale)
