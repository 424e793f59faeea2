"""Statistics of the bands of many chips, gathered one chip after the other."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

LOW_PERCENT, HIGH_PERCENT = 2.0, 98.0
# Values per band that are kept for the percentiles of types too wide for a histogram of every value.
MOST_SAMPLES = 1 << 20
SAMPLES_PER_CHIP = 4096


@dataclass(frozen=True)
class BandStatistics:
    """Figures over `count` valid pixels, a list item per band; p02 and p98 are percentiles."""

    count: int
    mean: list[float]
    std: list[float]
    min: list[float]
    max: list[float]
    p02: list[float]
    p98: list[float]

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, items: dict[str, Any]) -> BandStatistics:
        figures = {name: [float(x) for x in items[name]] for name in ("mean", "std", "min", "max", "p02", "p98")}
        return cls(count=int(items["count"]), **figures)


class StatisticsGatherer:
    """Takes the pixels of chip after chip; memory does not depend on how many.

    Integers of up to 16 bits are counted value by value, so all figures are exact. Of other types the percentiles come
    from an even sample of up to a million pixels.
    """

    def __init__(self, bands: int, dtype: np.dtype[Any]) -> None:
        small_integers = dtype.kind in "iu" and dtype.itemsize <= 2
        self._figures: _Histograms | _Moments = _Histograms(bands, dtype) if small_integers else _Moments(bands)

    def add(self, image: NDArray[Any], valid: NDArray[np.bool_]) -> None:
        """Takes the valid pixels of an image (bands, rows, cols)."""
        values = image.reshape(len(image), -1) if valid.all() else image[:, valid]
        if values.shape[1]:
            self._figures.add(values)

    def result(self) -> BandStatistics:
        """The figures so far; ValueError if there was no valid pixel."""
        return self._figures.result()


class _Histograms:
    """Counts of every value of a small integer type."""

    def __init__(self, bands: int, dtype: np.dtype[Any]) -> None:
        limits = np.iinfo(dtype)
        self._values = np.arange(int(limits.min), int(limits.max) + 1)
        self._counts = np.zeros((bands, len(self._values)), np.int64)

    def add(self, values: NDArray[Any]) -> None:
        first = int(self._values[0])
        for counts, band in zip(self._counts, values, strict=True):
            found = np.bincount(band.astype(np.int32) - first if first else band)
            counts[: len(found)] += found

    def result(self) -> BandStatistics:
        count = int(self._counts[0].sum())
        if not count:
            raise ValueError("statistics of no pixel are not defined")
        means = self._counts @ self._values / count
        squares = [float(counts @ (self._values - mean) ** 2) for counts, mean in zip(self._counts, means, strict=True)]
        return BandStatistics(
            count=count,
            mean=means.tolist(),
            std=[math.sqrt(total / count) for total in squares],
            min=self._at(1),
            max=self._at(count),
            p02=self._at(math.ceil(count * LOW_PERCENT / 100)),
            p98=self._at(math.ceil(count * HIGH_PERCENT / 100)),
        )

    def _at(self, rank: int) -> list[float]:
        """The value at a place, counted from 1, in the ascending order of all pixels of each band."""
        return [float(self._values[np.searchsorted(counts.cumsum(), rank)]) for counts in self._counts]


class _Moments:
    """Mean and deviation, merged by the formula of Chan, Golub and LeVeque (1979), and a sample for percentiles.

    The formula stays exact where sums of squares would cancel out.
    """

    def __init__(self, bands: int) -> None:
        self._count = 0
        self._mean = np.zeros(bands)
        self._squares = np.zeros(bands)
        self._min = np.full(bands, np.inf)
        self._max = np.full(bands, -np.inf)
        self._samples = _Samples()

    def add(self, values: NDArray[Any]) -> None:
        added = values.shape[1]
        total = self._count + added
        means = values.mean(axis=1, dtype=np.float64)
        deviations = values - means[:, np.newaxis]
        steps = means - self._mean
        self._mean += steps * added / total
        self._squares += np.einsum("ij,ij->i", deviations, deviations) + steps**2 * self._count * added / total
        self._min = np.minimum(self._min, values.min(axis=1))
        self._max = np.maximum(self._max, values.max(axis=1))
        self._count = total
        self._samples.add(values)

    def result(self) -> BandStatistics:
        if not self._count:
            raise ValueError("statistics of no pixel are not defined")
        return BandStatistics(
            count=self._count,
            mean=self._mean.tolist(),
            std=np.sqrt(self._squares / self._count).tolist(),
            min=self._min.tolist(),
            max=self._max.tolist(),
            p02=self._samples.at(LOW_PERCENT),
            p98=self._samples.at(HIGH_PERCENT),
        )


class _Samples:
    """An even sample of pixels: of every chip at most some thousand, then of every second, fourth … of these."""

    def __init__(self) -> None:
        self._kept: list[NDArray[Any]] = []
        self._size = 0
        self._step = 1
        self._chips = 0

    def add(self, values: NDArray[Any]) -> None:
        step = max(values.shape[1] // SAMPLES_PER_CHIP, 1) * self._step
        # Another start in every chip, so that no row or column of the chips is preferred.
        start = (self._chips * 2_654_435_761) % min(step, values.shape[1])
        self._chips += 1
        self._kept.append(values[:, start::step].copy())
        self._size += self._kept[-1].shape[1]
        if self._size > MOST_SAMPLES:
            self._kept = [np.concatenate(self._kept, axis=1)[:, ::2].copy()]
            self._size = self._kept[0].shape[1]
            self._step *= 2

    def at(self, percent: float) -> list[float]:
        return [float(x) for x in np.percentile(np.concatenate(self._kept, axis=1), percent, axis=1)]
