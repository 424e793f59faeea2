"""The tensors of a batch, which are filled chip by chip."""

from __future__ import annotations

import threading
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ...errors import InputError
from ...language import translate
from .preparation import Prepared

# Images (n, bands, rows, cols) float32, label positions (n, rows, cols) uint8, and pixel weights or None.
Batch = tuple[Tensor, Tensor, Tensor | None]


class BatchRoom:
    """Room for `count` chips; it gets their size from the first that comes. Places may be filled from several threads.

    The images' memory has the bands of a pixel side by side: what networks in channels-last want, without a copy.
    """

    def __init__(self, count: int, bands: int, *, weighted: bool, pinned: bool) -> None:
        self._count, self._bands, self._weighted, self._pinned = count, bands, weighted, pinned
        self._lock = threading.Lock()
        self._tensors: list[Tensor] = []

    @property
    def batch(self) -> Batch:
        images, positions, *weights = self._tensors
        return images.permute(0, 3, 1, 2), positions, weights[0] if weights else None

    def put(self, place: int, chip: Prepared) -> None:
        for target, array in zip(self.arrays(place, chip[1].shape), arrays_to_send(chip), strict=True):
            np.copyto(target, array)

    def arrays(self, place: int, shape: tuple[int, ...]) -> list[NDArray[Any]]:
        """Where the image (rows, cols, bands), the positions and the weights of a chip of rows × cols pixels belong.

        Raises InputError for chips of several sizes, which only a user's own augmentation makes of them.
        """
        with self._lock:
            if not self._tensors:
                self._make(*shape)
        rows, cols = self._tensors[1].shape[1:]
        if shape != (rows, cols):
            raise InputError(
                translate(
                    "Pixelwise",
                    "AUGMENT_PIPELINE makes chips of {width} × {height} pixels and of {other_width} × {other_height} "
                    "pixels, but all of a batch must have one size: let it end with a crop of a given size.",
                ).format(width=shape[1], height=shape[0], other_width=cols, other_height=rows)
            )
        return [tensor[place].numpy() for tensor in self._tensors]

    def bytes_at(self, place: int, shape: tuple[int, int]) -> list[memoryview]:
        """The memory behind `arrays`."""
        return [array.data.cast("B") for array in self.arrays(place, shape)]

    def chip_bytes(self, rows: int, cols: int) -> int:
        return rows * cols * (4 * self._bands + 1 + 4 * self._weighted)

    def _make(self, rows: int, cols: int) -> None:
        kinds = [((self._bands,), torch.float32), ((), torch.uint8), *([((), torch.float32)] * self._weighted)]
        self._tensors = [
            torch.empty((self._count, rows, cols, *bands), dtype=dtype, pin_memory=self._pinned)
            for bands, dtype in kinds
        ]


def arrays_to_send(chip: Prepared) -> list[NDArray[Any]]:
    """A prepared chip as it lies in a batch: image (rows, cols, bands), positions, and weights where it has them."""
    image, positions, weights = chip
    turned = image.transpose(1, 2, 0)
    if not turned.flags.c_contiguous:
        # OpenCV turns it many times as fast as numpy.
        turned = cv2.merge(list(image)).reshape(turned.shape)
    return [turned, np.ascontiguousarray(positions), *([] if weights is None else [np.ascontiguousarray(weights)])]
