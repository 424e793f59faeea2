"""A chip as the network gets it: normalised, augmented, and with the weights of its pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...chips.dataset import ChipDataset
from ..augment import Augmentation
from ..job import TrainJob
from ..losses import background_position, border_weights
from ..normalise import normalise
from .chipstore import Chip

# Image (bands, rows, cols), label positions (rows, cols), and weights of the pixels (rows, cols) where there are any.
Prepared = tuple[NDArray[np.float32], NDArray[np.uint8], NDArray[np.float32] | None]


class Preparation:
    """Makes chips ready as a job says; for one thread. What it does to a chip follows from the chip and its seed.

    Raises InputError for an augmentation that cannot be had.
    """

    def __init__(self, job: TrainJob, dataset: ChipDataset) -> None:
        self.weighted = job.border_weight > 0
        self._augmentation = Augmentation(job, dataset.bands, job.seed)
        self._statistics = dataset.statistics
        self._border = job.border_weight, job.border_sigma
        self._background = background_position(dataset)

    def __call__(self, chip: Chip, seed: int | None = None) -> Prepared:
        """With a seed the chip is augmented at random, without one it is only normalised, as for validation."""
        image, positions, valid = chip
        values = normalise(image, valid, self._statistics.mean, self._statistics.std)
        if seed is not None and self._augmentation.active:
            self._augmentation.reseed(seed)
            values, positions, valid = self._augmentation(values, positions, valid)
        if not self.weighted:
            return values, positions, None
        return values, positions, border_weights(positions, *self._border, background=self._background)
