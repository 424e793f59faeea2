"""How far around a pixel a network looks."""

from __future__ import annotations

import torch

from ..network import Network

# Sides of the noise on which it is measured, in pixels: nothing further than half of it is found.
SIDE = 320
# Pixels whose scores are taken, from the middle: networks that halve the image see corners of their cells differently.
PLACES = (0, 13)
# Share of a pixel's gradient that must lie within the reach.
SHARE = 0.99


@torch.enable_grad()
def reach(network: Network, bands: int, side: int = SIDE) -> int:
    """The distance in pixels within which 99 % of what a score in the middle of an image depends on lies.

    That is the effective receptive field (Luo et al. 2016, "Understanding the Effective Receptive Field in Deep
    Convolutional Neural Networks"): the gradient of the middle's scores with respect to noise, its absolute values
    summed over the bands and by the larger of the distances in rows and columns. Takes a pass forward and one back.
    `network` is a 32-bit one whose weights want no gradients.
    """
    random = torch.Generator().manual_seed(1)
    noise = torch.randn(len(PLACES), bands, side, side, generator=random).to(next(network.parameters()).device)
    images = noise.contiguous(memory_format=torch.channels_last).requires_grad_(True)
    scores = network(images)
    # The classes' scores with alternating signs: only their differences matter.
    signs = torch.ones(scores.shape[1], device=scores.device)
    signs[1::2] = -1.0
    places = [side // 2 + place for place in PLACES]
    middles = torch.stack([scores[number, :, place, place] for number, place in enumerate(places)])
    (gradients,) = torch.autograd.grad((middles * signs).sum(), images)
    held = torch.zeros(side, dtype=torch.float64)
    for gradient, place in zip(gradients.abs().sum(1).cpu().double(), places, strict=True):
        distances = (torch.arange(side) - place).abs()
        rings = torch.maximum(distances[:, None], distances[None, :])
        held.index_add_(0, rings.flatten(), gradient.flatten())
    held = held.cumsum(0)
    return int(torch.searchsorted(held, SHARE * held[-1]))
