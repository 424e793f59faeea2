"""Random changes of training chips: symmetries, scale, brightness and contrast. Image and label change together."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .losses import IGNORED

# Stronger changes of scale cost accuracy in trainings of minutes (seen with benchmarks/whole_path.py).
SCALE = (0.9, 1.1)
SHIFT = 0.05
SCALE_PROBABILITY = 0.5
# Brightness and contrast in the band's standard deviations: a change of all bands, and a smaller one per band.
BRIGHTNESS = 0.2
CONTRAST = 0.2
BAND_SHARE = 0.5


class Augmentation:
    """Changes chips at random, in a sequence that follows from `seed`; for one thread."""

    def __init__(self, seed: int) -> None:
        # Without it, the import asks the network for a newer version.
        os.environ["NO_ALBUMENTATIONS_UPDATE"] = "1"
        import albumentations
        import cv2

        # Its own threads would only get into the way of the network's.
        cv2.setNumThreads(1)
        self._random = np.random.default_rng(seed)
        self._geometry: Any = albumentations.Compose(
            [
                albumentations.D4(p=1.0),
                albumentations.Affine(
                    scale=SCALE,
                    translate_percent=(-SHIFT, SHIFT),
                    interpolation=cv2.INTER_LINEAR,
                    mask_interpolation=cv2.INTER_NEAREST,
                    fill=0.0,
                    fill_mask=IGNORED,
                    p=SCALE_PROBABILITY,
                ),
            ],
            seed=seed,
        )

    def __call__(
        self, image: NDArray[np.float32], positions: NDArray[np.uint8], valid: NDArray[np.bool_]
    ) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
        """Changes a normalised image (bands, rows, cols) and its label positions (rows, cols).

        Where `valid` is false the image stays 0; pixels that come from outside the chip become 0 and IGNORED.
        """
        changed = self._radiometry(image)
        if not valid.all():
            changed[:, ~valid] = 0.0
        result = self._geometry(image=changed.transpose(1, 2, 0), mask=positions)
        return np.ascontiguousarray(result["image"].transpose(2, 0, 1)), np.ascontiguousarray(result["mask"])

    def _radiometry(self, image: NDArray[np.float32]) -> NDArray[np.float32]:
        shape = (len(image), 1, 1)
        contrast = np.exp(self._amounts(CONTRAST, shape))
        return image * contrast + self._amounts(BRIGHTNESS, shape)

    def _amounts(self, width: float, shape: tuple[int, int, int]) -> NDArray[np.float32]:
        """Amounts around 0: one for all bands plus a smaller one for each band."""
        common = self._random.uniform(-width, width)
        each = self._random.uniform(-width, width, shape) * BAND_SHARE
        return (common + each).astype(np.float32)
