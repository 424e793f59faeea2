"""The augmentation of a training: what its job asks for, done to one chip after the other."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from ...geo.raster import Band
from ..job import TrainJob
from .geometry import Chip, happens, moved
from .pipeline import Pipeline
from .presets import Setting, chosen_operations, color_bands
from .radiometry import CHANGES

# OpenCV's own threads would only get into the way of the network's, and of the other workers'.
cv2.setNumThreads(1)


class Augmentation:
    """Changes chips at random, in a sequence that follows from the seed; for one thread.

    It can be pickled, and re-seeding takes microseconds: a chip that is to look the same whichever process prepares it
    gets a seed of its own, such as `reseed([seed, epoch, number])`. `active` is false where the job asks for no change.
    InputError for names, bands and pipelines that cannot be used.
    """

    def __init__(self, job: TrainJob, bands: Sequence[Band], seed: int | Sequence[int]) -> None:
        colors = color_bands(bands, job.rgb_bands)
        self._operations: dict[str, Setting] = {}
        self._pipeline: Pipeline | None = None
        if job.augment_pipeline:
            self._pipeline = Pipeline(job.augment_pipeline, len(bands), colors)
        else:
            self._operations = chosen_operations(job, len(bands))
        self._colors = colors or list(range(len(bands)))
        self._changes = [(CHANGES[name], self._operations[name]) for name in CHANGES if name in self._operations]
        self._moves = any(name in self._operations for name in ("flip", "rotate", "scale"))
        self._random: Generator
        self.reseed(seed)

    @property
    def active(self) -> bool:
        return self._pipeline is not None or bool(self._operations)

    def reseed(self, seed: int | Sequence[int]) -> None:
        """Starts the sequence that belongs to a seed."""
        parts = [seed] if isinstance(seed, int) else seed
        self._random = np.random.default_rng([part % 2**32 for part in parts])
        if self._pipeline is not None:
            self._pipeline.reseed(int(self._random.integers(2**31)))

    def __call__(self, image: NDArray[np.float32], positions: NDArray[np.uint8], valid: NDArray[np.bool_]) -> Chip:
        """Changes a normalised image (bands, rows, cols), its label positions and `valid` (rows, cols); square.

        Where the returned valid is false, which includes what comes from outside the chip, the image is 0 and the
        position IGNORED. The arrays given stay as they are; where nothing is to change, they are what is returned.
        A pipeline may return another size than it was given.
        """
        if self._pipeline is not None:
            return self._pipeline(image, positions, valid)
        if self._changes:
            image = image.copy()
            for change, setting in self._changes:
                if happens(setting, self._random):
                    change(image, self._random, setting.amount, self._colors)
            _clear(image, valid)
        if self._moves:
            image, positions, valid = moved((image, positions, valid), self._operations, self._random)
            _clear(image, valid)
        return image, positions, valid


def _clear(image: NDArray[np.float32], valid: NDArray[np.bool_]) -> None:
    if not valid.all():
        image *= valid
