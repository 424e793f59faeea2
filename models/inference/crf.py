"""Scores refined by the colours of the image: a dense conditional random field.

Krähenbühl and Koltun (2011), "Efficient Inference in Fully Connected CRFs with Gaussian Edge Potentials": pixels that
are near and look alike should have the same class. Mean-field inference, Potts model, symmetrically normalised kernels
as in the authors' program. Messages come from a window around each pixel instead of the whole image, as in Teichmann
and Cipolla (2018), "Convolutional CRFs for Semantic Segmentation"; here from a sample of that window, so that it can
be wide.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..header import ModelHeader
from .colours import colour_bands, colour_ranges

# Windows are refined together up to so many pixels: beyond it the kernels, a number per pixel and pair, take too much.
PIXELS_AT_ONCE = 1 << 20
SMALLEST_PROBABILITY = 1e-6
SMALLEST_SUM = 1e-12
GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))


@dataclass(frozen=True)
class CrfSettings:
    """How strongly which pixels agree.

    `appearance` weighs the kernel of pixels that look alike: `distance` is its deviation in pixels, `colour` that in
    colours from 0 to 1. `smoothness` weighs the kernel of near pixels, with the deviation `blur`. Kernels end at
    `reach` deviations. `pairs` is how many pixels on either side send messages in the first kernel; where the window
    has no more, it is computed exactly. The numbers suit buildings in drone imagery.
    """

    appearance: float = 4.0
    distance: float = 8.0
    colour: float = 0.1
    smoothness: float = 2.0
    blur: float = 1.5
    reach: float = 2.0
    pairs: int = 32
    iterations: int = 5


DEFAULTS = CrfSettings()
# Nearer to its edge than this, a window's pixels do not hear of all their neighbours: no margin should be narrower.
REACH = math.ceil(DEFAULTS.reach * DEFAULTS.distance)

Offset = tuple[int, int]


def colours_of(images: Tensor, header: ModelHeader) -> Tensor:
    """Colours from 0 to 1 (n, 3, rows, cols) of normalised images (n, bands, rows, cols); InputError without any."""
    low, high = torch.tensor(colour_ranges(header), dtype=torch.float32, device=images.device).T[..., None, None]
    chosen = images[:, colour_bands(header)].float()
    return ((chosen - low) / (high - low)).clamp_(0, 1).contiguous()


@torch.inference_mode()
def refined(probabilities: Tensor, colours: Tensor, valid: Tensor, settings: CrfSettings = DEFAULTS) -> Tensor:
    """Probabilities (n, classes, rows, cols) after mean-field inference, on the device of the tensors given.

    `colours` is (n, 3, rows, cols) from 0 to 1, `valid` (n, rows, cols): other pixels send no messages. Memory is
    about (settings.pairs + 5 × classes) 32-bit numbers per pixel, of a million pixels at a time.
    """
    many = max(1, PIXELS_AT_ONCE // (colours.shape[2] * colours.shape[3]))
    parts = zip(probabilities.split(many), colours.split(many), valid.split(many), strict=True)
    return torch.cat([_mean_field(*part, settings) for part in parts])


def _mean_field(probabilities: Tensor, colours: Tensor, valid: Tensor, settings: CrfSettings) -> Tensor:
    unary = probabilities.float().clamp_min(SMALLEST_PROBABILITY).log().contiguous()
    sends = valid[:, None].to(unary.dtype)
    kernels = [
        _Kernel(settings.appearance, _appearance(colours, settings), sends),
        _Kernel(settings.smoothness, _smoothness(settings), sends),
    ]
    result = unary.softmax(1)
    for _ in range(settings.iterations):
        energy = unary.clone()
        for kernel in kernels:
            kernel.add_messages(energy, result)
        result = energy.softmax(1)
    return result


def _appearance(colours: Tensor, settings: CrfSettings) -> list[tuple[Offset, Tensor | float]]:
    """For every pair of neighbours, by their offset, how alike they are: (n, 1, rows − |offset|, cols − |offset|)."""
    result: list[tuple[Offset, Tensor | float]] = []
    factor = -0.5 / settings.colour**2
    for offset, weight in neighbours(settings.distance, settings.reach, settings.pairs):
        here, there = _overlap(colours, offset)
        if here.numel():
            alike = (here - there).square_().sum(1, keepdim=True).mul_(factor).exp_()
            result.append((offset, alike.mul_(weight)))
    return result


def _smoothness(settings: CrfSettings) -> list[tuple[Offset, Tensor | float]]:
    return list(neighbours(settings.blur, settings.reach, 0))


class _Kernel:
    """Messages between neighbours, each pair of which is computed once for both directions."""

    def __init__(self, weight: float, pairs: list[tuple[Offset, Tensor | float]], sends: Tensor) -> None:
        self._pairs = pairs
        sums = torch.zeros_like(sends)
        self._add(sums, sends)
        # Symmetric normalisation: D^-½ K D^-½, where D are the sums of what reaches each pixel.
        scale = torch.where(sums > SMALLEST_SUM, sums, torch.inf).rsqrt()
        self._out = scale * sends
        self._in = scale * weight

    def add_messages(self, energy: Tensor, classes: Tensor) -> None:
        """Adds to `energy` what the pixels hear; `classes` are the probabilities that they send."""
        messages = torch.zeros_like(classes)
        self._add(messages, classes * self._out)
        energy.addcmul_(messages, self._in)

    def _add(self, target: Tensor, sent: Tensor) -> None:
        for offset, alike in self._pairs:
            to_here, to_there = _overlap(target, offset)
            from_here, from_there = _overlap(sent, offset)
            if isinstance(alike, Tensor):
                to_here.addcmul_(alike, from_there)
                to_there.addcmul_(alike, from_here)
            else:
                to_here.add_(from_there, alpha=alike)
                to_there.add_(from_here, alpha=alike)


def _overlap(array: Tensor, offset: Offset) -> tuple[Tensor, Tensor]:
    """Views of the pixels (…, rows, cols) that have a neighbour at an offset, and of these neighbours."""
    (here_rows, there_rows), (here_cols, there_cols) = (_slices(step) for step in offset)
    return array[..., here_rows, here_cols], array[..., there_rows, there_cols]


def _slices(step: int) -> tuple[slice, slice]:
    start, end = slice(None, -abs(step) or None), slice(abs(step), None)
    return (start, end) if step >= 0 else (end, start)


@lru_cache(maxsize=16)
def neighbours(deviation: float, reach: float, pairs: int) -> tuple[tuple[Offset, float], ...]:
    """Offsets (rows, cols) of one half of a disc and their weights by a Gaussian; the other half mirrors it.

    The disc has a radius of `reach` deviations. With 0 `pairs`, or at least as many as there are, all offsets in it;
    else a sample on a sunflower's spiral that lies denser where the Gaussian is high (Vogel 1979, "A better way to
    construct the sunflower head"). Each offset of the sample then also has the weights of the offsets nearest to it,
    so that the weights' sum stays what it is.
    """
    radius = math.floor(reach * deviation)
    every = np.array(
        [
            (row, col)
            for row in range(radius + 1)
            for col in range(-radius, radius + 1)
            if (row > 0 or col > 0) and row * row + col * col <= (reach * deviation) ** 2
        ]
    ).reshape(-1, 2)
    weights = np.exp(-0.5 * (every**2).sum(1) / deviation**2)
    if 0 < pairs < len(every):
        chosen = every[_sample(every, deviation, reach, pairs)]
        nearest = ((every[:, None] - chosen) ** 2).sum(2).argmin(1)
        every, weights = chosen, np.bincount(nearest, weights, len(chosen))
    return tuple(((int(row), int(col)), float(weight)) for (row, col), weight in zip(every, weights, strict=True))


def _sample(every: NDArray[np.int64], deviation: float, reach: float, pairs: int) -> list[int]:
    """Places in `every` of the offsets nearest to the points of a spiral, each once."""
    count = 2 * pairs
    # Rings of equal weight under a Gaussian that ends at `reach` deviations.
    shares = (np.arange(count) + 0.5) / count * (1 - math.exp(-0.5 * reach**2))
    radii = deviation * np.sqrt(-2 * np.log(1 - shares))
    angles = np.arange(count) * GOLDEN_ANGLE
    points = np.stack([radii * np.sin(angles), radii * np.cos(angles)], 1)
    points = points[points[:, 0] > 0]
    distances = ((points[:, None] - every) ** 2).sum(2)
    return sorted({int(place) for place in distances.argmin(1)})
