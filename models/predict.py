"""Scores of a trained network for arrays of any size."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ..chips.statistics import stretched
from ..errors import InputError
from .device import choose_device, is_out_of_memory, supports_bfloat16
from .folding import folded
from .modelfile import load_model
from .normalise import normalise

__all__ = ["Predictor", "choose_device"]


class Predictor:
    """A model ready to use: `header` says what it is, `device` where it runs.

    Raises ModelFileError for a file that cannot be used and InputError for a device that is not there.
    """

    def __init__(self, path: str | os.PathLike[str], device: str = "auto") -> None:
        self.device = choose_device(device)
        network, self.header = load_model(path)
        network = folded(network.eval(), len(self.header.bands))
        self._network = network.requires_grad_(False).to(self.device).to(memory_format=torch.channels_last)
        self._autocast = supports_bfloat16(self.device)

    @torch.inference_mode()
    def scores(self, images: NDArray[Any], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """Class probabilities (n, classes, rows, cols) as float32 that sum to 1 over the classes.

        `images` (n, bands, rows, cols) holds raw raster values in the order of `header.bands`, of any number type;
        `valid` is (n, rows, cols). Invalid pixels enter as the band's mean, and get scores like any other. Raises
        InputError where the device's memory does not suffice.
        """
        if images.shape[1] != len(self.header.bands) or valid.shape != (len(images), *images.shape[2:]):
            raise ValueError(f"images {images.shape} and valid {valid.shape} do not fit {len(self.header.bands)} bands")
        if self.header.stretch:
            images = np.stack(
                [stretched(image, ok, self.header.stretch) for image, ok in zip(images, valid, strict=True)]
            )
        values = torch.from_numpy(normalise(images, valid, self.header.mean, self.header.std))
        try:
            values = values.to(self.device).contiguous(memory_format=torch.channels_last)
            with torch.autocast(self.device.type, torch.bfloat16, enabled=self._autocast):
                logits = self._network(values)
            return logits.float().softmax(1).contiguous().cpu().numpy()
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            raise InputError(
                f"The memory of {self.device} does not suffice for {len(images)} windows of "
                f"{images.shape[2]} × {images.shape[3]} pixels: lower BATCH_SIZE or WINDOW_SIZE, or choose DEVICE cpu."
            ) from error
