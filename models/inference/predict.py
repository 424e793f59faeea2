"""Scores of a trained network for arrays of any size."""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ...errors import InputError
from ...language import translate
from ..device import choose_device, is_out_of_memory
from ..modelfile import load_model
from .batchfit import batch_size
from .colours import colour_bands
from .crf import REACH as CRF_REACH
from .crf import colours_of, refined
from .folding import folded
from .heap import keep_freed_memory
from .networkinput import NetworkInput, OwnStream, finish, received
from .precision import candidates, probabilities_in, settle
from .reach import reach
from .scaled import scaled
from .symmetries import Forward, symmetric

__all__ = ["Predictor", "choose_device"]

# Margins are multiples of the first, and at least the second.
MARGIN_STEP, SMALLEST_MARGIN = 16, 32


class Predictor:
    """A model ready to use: `header` says what it is, `device` where it runs.

    `precision` is auto, 32, 16 or bf16. With auto the fastest numbers of the device are compared with 32-bit ones on
    the first windows, and others taken where more than 0.1 % of the classes differ; `settle` does that earlier.
    `symmetries` is "none", "flips" or "symmetries", `scale` the size of the images' pixels divided by that of the
    model's, `crf` refines scores by the images' colours. `say` hears what the user should know.

    Several threads may ask for scores. Raises ModelFileError for a file that cannot be used and InputError for a
    device that is not there and for options that do not fit it or the model.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        device: str = "auto",
        *,
        precision: str = "auto",
        symmetries: str = "none",
        scale: float = 1.0,
        crf: bool = False,
        say: Callable[[str], None] = lambda _text: None,
    ) -> None:
        self.device = choose_device(device)
        self._candidates = candidates(precision, self.device)
        network, self.header = load_model(path)
        if crf:
            # A model without colours is refused now, not at its first window.
            colour_bands(self.header)
        if self.device.type == "cpu":
            keep_freed_memory()
        network = folded(network.eval(), len(self.header.bands))
        self._network = network.requires_grad_(False).to(self.device).to(memory_format=torch.channels_last)
        self._input, self._stream = NetworkInput(self.header, self.device), OwnStream(self.device)
        finish(self.device)
        self._symmetries, self._scale, self._crf, self._say = symmetries, scale, crf, say
        # As above, for an unknown word.
        symmetric(self._network, symmetries)
        file = Path(path).stat()
        self._model = (os.fspath(path), file.st_mtime_ns, file.st_size, self.device.type, scale)
        self._building = threading.Lock()
        self._built: dict[str, Forward] = {}
        self._reach: int | None = None
        self.precision = self._candidates[0] if len(self._candidates) == 1 else ""

    @property
    def at_once(self) -> int:
        """How many threads should ask for scores: two on CUDA, so that the windows of one are copied while those of
        the other are computed."""
        return 2 if self.device.type == "cuda" else 1

    def settle(self, images: NDArray[Any], valid: NDArray[np.bool_]) -> str:
        """Finds the precision on windows like those of `scores`, unless it is known; returns it.

        It is a word that the constructor takes, for a run that must give the same numbers as this one.
        """
        with torch.inference_mode(), self._memory(images), self._stream():
            self._settled(*self._input(images, valid))
        return self.precision

    @torch.inference_mode()
    def scores(self, images: NDArray[Any], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """Class probabilities (n, classes, rows, cols) as float32 that sum to 1 over the classes.

        `images` (n, bands, rows, cols) holds raw raster values in the order of `header.bands`, of any number type;
        `valid` is (n, rows, cols). Invalid pixels enter as the band's mean, and get scores like any other. Raises
        InputError where the device's memory does not suffice.
        """
        if images.shape[1] != len(self.header.bands) or valid.shape != (len(images), *images.shape[2:]):
            raise ValueError(f"images {images.shape} and valid {valid.shape} do not fit {len(self.header.bands)} bands")
        with self._memory(images), self._stream():
            values, counts = self._input(images, valid)
            self._settled(values, counts)
            return received(self._all_of_it(values, counts))

    @contextmanager
    def _memory(self, images: NDArray[Any]) -> Iterator[None]:
        """Makes a sentence of memory that does not suffice."""
        try:
            yield
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            if self.device.type == "cuda":
                torch.cuda.empty_cache()
            raise InputError(
                translate(
                    "Pixelwise",
                    "The memory of {device} does not suffice for {count} windows of {rows} × {cols} pixels: lower "
                    "BATCH_SIZE or WINDOW_SIZE, or choose DEVICE cpu.",
                ).format(device=self.device, count=len(images), rows=images.shape[2], cols=images.shape[3])
            ) from error

    def margin(self, window: int) -> int:
        """The margin for windows of so many pixels: a multiple of 16 from 32 on, but at most a quarter of them.

        It holds 99 % of what a pixel's scores depend on, as measured once on noise.
        """
        if self._reach is None:
            self._reach = reach(self._network, len(self.header.bands))
        pixels = math.ceil(self._reach / self._scale) + (CRF_REACH if self._crf else 0)
        return min(max(math.ceil(pixels / MARGIN_STEP) * MARGIN_STEP, SMALLEST_MARGIN), window // 4)

    def batch_size(self, rows: int, cols: int) -> int:
        """How many windows of rows × cols pixels to compute at once: few on a CPU, what surely fits on a GPU."""

        @torch.inference_mode()
        def one_window() -> None:
            zeros = torch.zeros(1, len(self.header.bands), rows, cols, device=self.device)
            everywhere = torch.ones(1, rows, cols, dtype=torch.bool, device=self.device)
            self._all_of_it(zeros.contiguous(memory_format=torch.channels_last), everywhere)

        seen = max(1, round(rows * cols * self._scale**2))
        return batch_size(self.device, max(seen, rows * cols), self.at_once, one_window)

    def _all_of_it(self, values: Tensor, counts: Tensor) -> Tensor:
        """Probabilities of normalised images, with everything that the options ask for."""
        forward = symmetric(self._probabilities(self.precision or self._candidates[0]), self._symmetries)
        found = scaled(forward, self._scale)(values)
        return refined(found, colours_of(values, self.header), counts) if self._crf else found

    def _settled(self, values: Tensor, counts: Tensor) -> None:
        if not self.precision:
            self.precision = settle(
                self._model,
                self._candidates,
                lambda name: scaled(self._probabilities(name), self._scale),
                values,
                counts,
                self._say,
            )

    def _probabilities(self, name: str) -> Forward:
        with self._building:
            if name not in self._built:
                self._built[name] = probabilities_in(self._network, name, len(self.header.bands))
                finish(self.device)
            return self._built[name]
