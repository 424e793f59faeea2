"""Test-time augmentation: the mean of the scores of an image that is mirrored and turned."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from ...errors import InputError
from ...language import translate

# (n, bands, rows, cols) normalised → (n, classes, rows, cols) probabilities, both 32-bit on the device.
Forward = Callable[[Tensor], Tensor]

# Quarter turns, and whether the image is mirrored from left to right before.
Symmetry = tuple[int, bool]
SYMMETRIES: dict[str, tuple[Symmetry, ...]] = {
    "none": ((0, False),),
    "flips": ((0, False), (0, True), (2, True), (2, False)),
    "symmetries": tuple((turns, mirrored) for mirrored in (False, True) for turns in range(4)),
}


def symmetric(forward: Forward, name: str) -> Forward:
    """A function that gives the mean of what `forward` makes of an image in each of its symmetries, turned back.

    `name` is a word of SYMMETRIES: "none", "flips" (both axes, 4 passes) or "symmetries" (all 8). Windows need not be
    square. Beside the results of one pass only their mean is held. Raises InputError for another word.
    """
    if name not in SYMMETRIES:
        raise InputError(
            translate("Pixelwise", "TEST_TIME_AUGMENTATION is {value}: it must be one of {allowed}.").format(
                value=name, allowed=", ".join(SYMMETRIES)
            )
        )
    wanted = SYMMETRIES[name]
    if len(wanted) == 1:
        return forward

    def mean_of_all(images: Tensor) -> Tensor:
        # A copy, because `forward` may use the memory of its result again in the next pass.
        total = forward(images).clone()
        for symmetry in wanted[1:]:
            total += undone(forward(moved(images, symmetry)), symmetry)
        return total.div_(len(wanted))

    return mean_of_all


def moved(images: Tensor, symmetry: Symmetry) -> Tensor:
    """Images (n, bands, rows, cols) mirrored and turned, laid out in memory as they were."""
    turns, mirrored = symmetry
    result = torch.rot90(images.flip(3) if mirrored else images, turns, (2, 3))
    if images.is_contiguous(memory_format=torch.channels_last):
        return result.contiguous(memory_format=torch.channels_last)
    return result.contiguous()


def undone(scores: Tensor, symmetry: Symmetry) -> Tensor:
    """Scores (n, classes, rows, cols) of moved images as those of the images."""
    turns, mirrored = symmetry
    result = torch.rot90(scores, -turns, (2, 3))
    return result.flip(3) if mirrored else result
