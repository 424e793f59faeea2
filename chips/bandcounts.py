"""What is counted of the pixels of chips: every value, or moments and a sample; all of it can be merged and stored."""

from __future__ import annotations

import math
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

# Pixels that are kept at most for the percentiles of types too wide for a count of every value. A percentile of as many
# is that of all pixels within ± 0.1 percent.
MOST_SAMPLES = 1 << 18
SAMPLES_PER_CHIP = 4096


class ValueCounts:
    """Counts of every value of an integer type of up to 16 bits, by band."""

    def __init__(self, bands: int, dtype: np.dtype[Any]) -> None:
        # OpenCV counts three times as fast as numpy, and other threads go on meanwhile.
        import cv2

        self._count_values = cv2.calcHist
        limits = np.iinfo(dtype)
        self._unsigned = np.dtype(f"u{dtype.itemsize}")
        # Flipping the highest bit turns signed numbers into unsigned ones of the same order.
        self._flip = self._unsigned.type(-int(limits.min))
        self._values = np.arange(int(limits.min), int(limits.max) + 1)
        self._counts = np.zeros((bands, len(self._values)), np.int64)

    def add(self, image: NDArray[Any], valid: NDArray[np.bool_]) -> None:
        """Takes the valid pixels of an image (bands, rows, cols)."""
        mask = None if valid.all() else valid.view(np.uint8)
        for counts, band in zip(self._counts, image, strict=True):
            bits = np.ascontiguousarray(band).view(self._unsigned)
            if self._flip:
                bits = bits ^ self._flip
            # Of 16 bits a chip has some thousand values; to add up all 65,536 would take longer than to count.
            first, end = (int(bits.min()), int(bits.max()) + 1) if bits.itemsize > 1 else (0, 256)
            found = self._count_values([bits], [0], mask, [end - first], [first, end])
            # The counts are 32-bit floats, exact for the 2^24 pixels that a chip has at most.
            counts[first:end] += found[:, 0].astype(np.int64)

    def merge(self, other: ValueCounts) -> None:
        self._counts += other._counts

    def state(self) -> dict[str, NDArray[Any]]:
        return {"counts": self._counts}

    def restore(self, parts: Mapping[str, NDArray[Any]]) -> None:
        self._counts += parts["counts"]

    @property
    def count(self) -> int:
        return int(self._counts[0].sum())

    def mean(self) -> list[float]:
        return [float(mean) for mean in self._counts @ self._values / self.count]

    def deviation(self) -> list[float]:
        return [
            math.sqrt(float(counts @ (self._values - mean) ** 2) / self.count)
            for counts, mean in zip(self._counts, self.mean(), strict=True)
        ]

    def minimum(self) -> list[float]:
        return self._at_rank(1)

    def maximum(self) -> list[float]:
        return self._at_rank(self.count)

    def at(self, percent: float) -> list[float]:
        """The percentile of each band: the smallest value that has this share of the pixels at or below it."""
        return self._at_rank(max(math.ceil(self.count * percent / 100), 1))

    def _at_rank(self, rank: int) -> list[float]:
        """The value at a place, counted from 1, in the ascending order of all pixels of each band."""
        return [float(self._values[np.searchsorted(counts.cumsum(), rank)]) for counts in self._counts]

    def histogram(self, band: int, low: float, high: float, bins: int) -> list[int]:
        numbers, _ = np.histogram(self._values, bins, (low, high), weights=self._counts[band])
        return [int(number) for number in numbers]


class Moments:
    """Count, mean, deviation and limits by band, put together from those of every chip (Chan, Golub and LeVeque 1979).

    The formula stays exact where sums of squares would cancel out. The figures of the chips are kept, 16 bytes per band
    and chip, because their exact sum does not depend on the order in which threads have added them.
    """

    def __init__(self, bands: int) -> None:
        self._counts: list[int] = []
        self._means: list[NDArray[np.float64]] = []
        self._squares: list[NDArray[np.float64]] = []
        self._limits = np.array([[np.inf] * bands, [-np.inf] * bands])

    def add(self, values: NDArray[Any]) -> None:
        """Takes pixels (bands, pixels), at least one."""
        means = values.mean(axis=1, dtype=np.float64)
        deviations = values - means[:, np.newaxis]
        self._counts.append(values.shape[1])
        self._means.append(means)
        self._squares.append(np.einsum("ij,ij->i", deviations, deviations))
        self._widen(values.min(axis=1), values.max(axis=1))

    def merge(self, other: Moments) -> None:
        self._counts += other._counts
        self._means += other._means
        self._squares += other._squares
        self._widen(*other._limits)

    def _widen(self, low: NDArray[Any], high: NDArray[Any]) -> None:
        self._limits = np.array([np.minimum(self._limits[0], low), np.maximum(self._limits[1], high)])

    def state(self) -> dict[str, NDArray[Any]]:
        means, squares = np.array(self._means), np.array(self._squares)
        return {"pixels": np.array(self._counts, np.int64), "means": means, "squares": squares, "limits": self._limits}

    def restore(self, parts: Mapping[str, NDArray[Any]]) -> None:
        self._counts = [int(count) for count in parts["pixels"]]
        self._means, self._squares = list(parts["means"]), list(parts["squares"])
        self._limits = parts["limits"]

    @property
    def count(self) -> int:
        return sum(self._counts)

    def mean(self) -> list[float]:
        weighted = np.array(self._means).T * self._counts
        return [math.fsum(band) / self.count for band in weighted]

    def deviation(self) -> list[float]:
        steps = np.array(self._means) - self.mean()
        squares = np.array(self._squares) + steps**2 * np.array(self._counts)[:, np.newaxis]
        return [math.sqrt(math.fsum(band) / self.count) for band in squares.T]

    def minimum(self) -> list[float]:
        return self._limits[0].tolist()

    def maximum(self) -> list[float]:
        return self._limits[1].tolist()


class Samples:
    """A random sample of pixels: of every chip at most some thousand, and of these the ones with the lowest numbers.

    Each pixel draws a number from its chip's contents; those above a limit are dropped, and the limit is halved
    whenever there are too many. So the sample is the same whatever the order of the chips.
    """

    def __init__(self, bands: int, dtype: np.dtype[Any]) -> None:
        self._values = np.empty((bands, 0), dtype)
        self._numbers: NDArray[np.uint32] = np.empty(0, np.uint32)
        self._limit = 1 << 32
        # Not joined yet; joining at every chip would copy the whole sample.
        self._waiting: list[tuple[NDArray[Any], NDArray[np.uint32]]] = []
        self._size = 0

    def add(self, values: NDArray[Any]) -> None:
        """Takes pixels (bands, pixels), at least one."""
        step = max(values.shape[1] // SAMPLES_PER_CHIP, 1)
        # Another start in every chip, so that no row or column of the chips is preferred.
        start = zlib.crc32(np.ascontiguousarray(values[:, ::step]).data) % step
        chosen = np.ascontiguousarray(values[:, start::step])
        random = np.random.Generator(np.random.PCG64(zlib.crc32(chosen.data)))
        self._take(chosen, random.integers(0, 1 << 32, chosen.shape[1], dtype=np.uint32))

    def merge(self, other: Samples) -> None:
        other._join()
        self._limit = min(self._limit, other._limit)
        self._take(other._values, other._numbers)

    def _take(self, values: NDArray[Any], numbers: NDArray[np.uint32]) -> None:
        low = numbers < self._limit
        self._waiting.append((values[:, low], numbers[low]))
        self._size += int(low.sum())
        if self._size > MOST_SAMPLES:
            self._join()

    def _join(self) -> None:
        values = np.concatenate([self._values, *(part for part, _ in self._waiting)], axis=1)
        numbers = np.concatenate([self._numbers, *(part for _, part in self._waiting)])
        low = numbers < self._limit
        while low.sum() > MOST_SAMPLES:
            self._limit //= 2
            low = numbers < self._limit
        self._values, self._numbers, self._waiting = values[:, low], numbers[low], []
        self._size = len(self._numbers)

    def state(self) -> dict[str, NDArray[Any]]:
        self._join()
        return {"values": self._values, "numbers": self._numbers, "limit": np.array(self._limit)}

    def restore(self, parts: Mapping[str, NDArray[Any]]) -> None:
        self._values, self._numbers, self._limit = parts["values"], parts["numbers"], int(parts["limit"])
        self._size = len(self._numbers)

    def at(self, percent: float) -> list[float]:
        """The percentile of each band."""
        self._join()
        return [float(x) for x in np.percentile(self._values, percent, axis=1)]

    def histogram(self, band: int, low: float, high: float, bins: int) -> list[int]:
        self._join()
        numbers, _ = np.histogram(self._values[band], bins, (low, high))
        return [int(number) for number in numbers]
