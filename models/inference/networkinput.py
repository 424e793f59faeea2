"""Raw values of windows on their way to a device, and scores on their way back."""

from __future__ import annotations

import contextlib
import threading
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ...chips.statistics import stretched
from ..header import ModelHeader
from ..normalise import LIMIT, normalise

# Types whose values 32-bit floating-point numbers hold exactly.
DIRECT_TYPES = ("uint8", "int8", "uint16", "int16", "float16", "float32")


class NetworkInput:
    """Makes of raw windows what a network takes: models/normalise, computed where the network runs."""

    def __init__(self, header: ModelHeader, device: torch.device) -> None:
        self._header, self._device = header, device
        shape = (1, len(header.bands), 1, 1)
        self._means = np.asarray(header.mean, np.float32)
        self._factors = np.array([1.0 / value if value > 0 else 1.0 for value in header.std], np.float32)
        self._mean = torch.from_numpy(self._means).to(device).view(shape)
        self._factor = torch.from_numpy(self._factors).to(device).view(shape)

    def __call__(self, images: NDArray[Any], valid: NDArray[np.bool_]) -> tuple[Tensor, Tensor]:
        """Normalised images (n, bands, rows, cols), 32-bit and channels-last, and `valid`, both on the device."""
        if self._header.stretch:
            windows = zip(images, valid, strict=True)
            images = np.stack([stretched(image, ok, self._header.stretch) for image, ok in windows])
        counts = sent(valid, self._device)
        # Apple's GPUs do not know all of these types.
        if images.dtype.name not in DIRECT_TYPES or self._device.type == "mps":
            normalised = normalise(images, valid, self._header.mean, self._header.std)
            return sent(normalised, self._device).contiguous(memory_format=torch.channels_last), counts
        # Bytes travel to the device as bytes, a quarter of what their normalised values would take.
        values = sent(images, self._device).to(torch.float32, copy=True).sub_(self._mean).mul_(self._factor)
        if self._may_exceed(images.dtype):
            values.clamp_(-LIMIT, LIMIT)
        if not valid.all():
            values.masked_fill_(~counts[:, None], 0.0)
        return values.contiguous(memory_format=torch.channels_last), counts

    def _may_exceed(self, dtype: np.dtype[Any]) -> bool:
        if dtype.kind == "f":
            return True
        limits = np.array([[np.iinfo(dtype).min], [np.iinfo(dtype).max]], np.float32)
        return bool((np.abs(limits - self._means) * self._factors).max() > LIMIT)


def sent(array: NDArray[Any], device: torch.device) -> Tensor:
    """An array on a device. To CUDA it goes through pinned memory, and the copy may still be under way."""
    tensor = torch.from_numpy(np.ascontiguousarray(array))
    if device.type != "cuda":
        return tensor.to(device)
    # torch keeps pinned memory for the next window, and knows when this copy has ended.
    staging = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True)
    return staging.copy_(tensor).to(device, non_blocking=True)


def received(tensor: Tensor) -> NDArray[np.float32]:
    """A 32-bit tensor as an array that belongs to the caller; on CUDA waits for the stream of this thread."""
    tensor = tensor.contiguous()
    if tensor.device.type != "cuda":
        return tensor.cpu().numpy()
    host = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True)
    host.copy_(tensor, non_blocking=True)
    # A blocking event lets go of the processor, which reads and writes meanwhile.
    done = torch.cuda.Event(blocking=True)
    done.record()
    done.synchronize()
    return host.numpy()


def finish(device: torch.device) -> None:
    """Waits until what this thread has told a device is done: the streams of other threads do not wait for it."""
    if device.type == "cuda":
        torch.cuda.current_stream(device).synchronize()


class OwnStream:
    """A context in which a thread's work on CUDA goes into a stream of its own; on other devices it does nothing.

    While one thread's windows are computed, those of another are copied.
    """

    def __init__(self, device: torch.device) -> None:
        self._device = device
        self._kept = threading.local()

    def __call__(self) -> contextlib.AbstractContextManager[Any]:
        if self._device.type != "cuda":
            return contextlib.nullcontext()
        if not hasattr(self._kept, "stream"):
            self._kept.stream = torch.cuda.Stream(self._device)
        return torch.cuda.stream(self._kept.stream)
