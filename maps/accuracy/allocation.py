"""How many points a sample takes, and how they are shared out among the classes of a map.

Sources: Olofsson et al. (2014), section 5.1 and equation 13; Cochran (1977), Sampling Techniques, 3rd edition, sections
5.5 and 5.9 (equation 5.24 holds for every allocation, and is equation 13 of Olofsson et al. for the optimal one).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...language import translate
from .choices import ALLOCATIONS

Numbers = NDArray[np.float64]


def deviations_of(accuracies: Numbers) -> Numbers:
    """Standard deviations of right (1) and wrong (0) in classes of these user's accuracies."""
    return np.sqrt(accuracies * (1 - accuracies))


def allocation_shares(allocation: str, weights: Numbers, deviations: Numbers) -> Numbers:
    """The share of the points that each class gets, from the classes' shares of the area and standard deviations."""
    if allocation == "equal":
        wanted = np.ones(len(weights))
    elif allocation == "proportional":
        wanted = weights
    elif allocation == "optimal":
        # Neyman: where nothing is expected to be wrong or right for sure, any share is as good.
        wanted = weights * deviations if (weights * deviations).any() else weights
    else:
        text = translate("Pixelwise", "ALLOCATION is {found}: it must be one of {allowed}.")
        raise InputError(text.format(found=allocation, allowed=", ".join(ALLOCATIONS)))
    return np.asarray(wanted / wanted.sum(), np.float64)


def points_for(target: float, shares: Numbers, weights: Numbers, deviations: Numbers, pixels: int) -> int:
    """The number of points with which the overall accuracy has a standard error of `target`."""
    varying = weights * deviations > 0
    # A class that varies but gets no share would need infinitely many.
    needed = float((weights[varying] ** 2 * deviations[varying] ** 2 / shares[varying]).sum())
    finite = float((weights * deviations**2).sum()) / max(pixels, 1)
    return max(int(np.ceil(needed / (target**2 + finite))), 1)


def allocated(size: int, shares: Numbers, minimum: int) -> NDArray[np.int64]:
    """Whole numbers of points per class that add up to `size`, at least `minimum` in each.

    The classes that their share gives fewer get the minimum, the others share out what is left. Raises InputError
    where the minimum takes more points than there are.
    """
    if minimum * len(shares) > size:
        text = translate(
            "Pixelwise",
            "SIZE is {size}: with MINIMUM_PER_CLASS {minimum} the {classes} classes take at least {needed} points.",
        )
        raise InputError(text.format(size=size, minimum=minimum, classes=len(shares), needed=minimum * len(shares)))
    raised = np.zeros(len(shares), bool)
    while True:
        left = size - minimum * int(raised.sum())
        rest = shares * ~raised
        wanted = np.where(raised, minimum, left * rest / rest.sum()) if rest.any() else np.full(len(shares), minimum)
        too_few = (wanted < minimum) & ~raised
        if not too_few.any():
            return _whole(wanted, size)
        raised |= too_few


def expected_error(counts: NDArray[np.int64], weights: Numbers, deviations: Numbers) -> float:
    """The standard error of the overall accuracy that so many points per class are expected to give; infinite where a
    class that varies gets none (Cochran 1977, equation 5.15 without the correction for finite populations)."""
    varying = weights * deviations > 0
    with np.errstate(divide="ignore"):
        return float(np.sqrt((weights[varying] ** 2 * deviations[varying] ** 2 / counts[varying]).sum()))


def _whole(wanted: Numbers, size: int) -> NDArray[np.int64]:
    """Rounded down, and one more for those with the largest remainders until the sum is right."""
    counts = np.floor(wanted + 1e-9).astype(np.int64)
    order = np.argsort(counts - wanted, kind="stable")
    counts[order[: size - int(counts.sum())]] += 1
    return counts
