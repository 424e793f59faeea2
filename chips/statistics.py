"""Statistics of the bands of many chips, gathered one chip after the other, and the stretch to 8 bits made of them."""

from __future__ import annotations

import math
import os
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import DatasetError
from ..language import translate
from .bandcounts import Moments, Samples, ValueCounts

LOW_PERCENT, HIGH_PERCENT = 2.0, 98.0
HISTOGRAM_BINS = 64


@dataclass(frozen=True)
class Histogram:
    """`counts` of values in equal bins from `low` to `high`, the range of most values; those outside are not counted.

    Integers of up to 16 bits are counted all, of other types a sample is.
    """

    low: float
    high: float
    counts: list[int]


@dataclass(frozen=True)
class BandStatistics:
    """Figures over `count` valid pixels, a list item per band; p02 and p98 are percentiles.

    `histogram` is empty for datasets of the first version.
    """

    count: int
    mean: list[float]
    std: list[float]
    min: list[float]
    max: list[float]
    p02: list[float]
    p98: list[float]
    histogram: list[Histogram] = field(default_factory=list)

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, items: dict[str, Any]) -> BandStatistics:
        figures = {name: [float(x) for x in items[name]] for name in ("mean", "std", "min", "max", "p02", "p98")}
        histogram = [
            Histogram(float(item["low"]), float(item["high"]), [int(n) for n in item["counts"]])
            for item in items.get("histogram", [])
        ]
        return cls(count=int(items["count"]), **figures, histogram=histogram)


class StatisticsGatherer:
    """Takes the pixels of chip after chip; memory grows by less than a hundred bytes per band and chip.

    Integers of up to 16 bits are counted value by value, so all figures are exact. Of other types the percentiles and
    the histogram come from a random sample of about 200,000 pixels. Neither the order of the chips nor how they are
    shared out to gatherers that are merged later changes a figure. A gatherer takes chips from one thread at a time;
    several threads need one each.
    """

    def __init__(self, bands: int, dtype: np.dtype[Any]) -> None:
        self.bands, self.dtype = bands, np.dtype(dtype)
        self._counts: ValueCounts | None = None
        if self.dtype.kind in "iu" and self.dtype.itemsize <= 2:
            self._counts = ValueCounts(bands, self.dtype)
        self._moments = Moments(bands)
        self._samples = Samples(bands, self.dtype)

    def add(self, image: NDArray[Any], valid: NDArray[np.bool_]) -> None:
        """Takes the valid pixels of an image (bands, rows, cols)."""
        if self._counts is not None:
            self._counts.add(image, valid)
            return
        values = image.reshape(len(image), -1) if valid.all() else image[:, valid]
        if values.shape[1]:
            self._moments.add(values)
            self._samples.add(values)

    def merge(self, other: StatisticsGatherer) -> None:
        """Takes all that another gatherer has taken; ValueError unless it is for the same bands and type."""
        if (self.bands, self.dtype) != (other.bands, other.dtype):
            raise ValueError(f"{other.bands} bands {other.dtype} cannot be added to {self.bands} bands {self.dtype}")
        if self._counts is not None and other._counts is not None:
            self._counts.merge(other._counts)
        else:
            self._moments.merge(other._moments)
            self._samples.merge(other._samples)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes what was gathered, so that later chips can be added to it. OSError if it cannot."""
        parts: dict[str, Any] = (
            self._counts.state() if self._counts else {**self._moments.state(), **self._samples.state()}
        )
        with Path(path).open("wb") as file:
            np.savez_compressed(file, dtype=np.array(self.dtype.name), bands=np.array(self.bands), **parts)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> StatisticsGatherer:
        """What `save` has written; DatasetError for a file that is missing or damaged."""
        try:
            with np.load(Path(path), allow_pickle=False) as parts:
                gatherer = cls(int(parts["bands"]), np.dtype(str(parts["dtype"])))
                if gatherer._counts is not None:
                    gatherer._counts.restore(parts)
                else:
                    gatherer._moments.restore(parts)
                    gatherer._samples.restore(parts)
        # A damaged archive shows in as many ways as it has parts.
        except (OSError, ValueError, KeyError, TypeError, EOFError, zlib.error, zipfile.BadZipFile) as error:
            text = translate("Pixelwise", "The statistics in {path} cannot be read: export the chips again. ({error})")
            raise DatasetError(text.format(path=path, error=error)) from error
        return gatherer

    def result(self) -> BandStatistics:
        """The figures so far; ValueError if there was no valid pixel."""
        source = self._counts or self._moments
        if not source.count:
            raise ValueError("statistics of no pixel are not defined")
        distribution = self._counts or self._samples
        low, high = distribution.at(LOW_PERCENT), distribution.at(HIGH_PERCENT)
        minimum, maximum = source.minimum(), source.maximum()
        ranges = [_range_of(*limits) for limits in zip(minimum, low, high, maximum, strict=True)]
        if self.dtype.kind in "iu":
            ranges = [_whole_range(*limits) for limits in ranges]
        return BandStatistics(
            count=source.count,
            mean=source.mean(),
            std=source.deviation(),
            min=minimum,
            max=maximum,
            p02=low,
            p98=high,
            histogram=[
                Histogram(*limits[:2], distribution.histogram(band, *limits)) for band, limits in enumerate(ranges)
            ],
        )


def _range_of(minimum: float, low: float, high: float, maximum: float) -> tuple[float, float, int]:
    """From where to where a histogram goes, and its bins: half as far again as the percentiles on both sides, because
    the few values far off would leave no room for the others."""
    if low == high:
        low, high = minimum, maximum
    reach = (high - low) / 2
    return max(minimum, low - reach), min(maximum, high + reach), HISTOGRAM_BINS


def _whole_range(low: float, high: float, bins: int) -> tuple[float, float, int]:
    """The range with bins of whole numbers; others would hold one value more or less by turns and look like a comb."""
    first, count = math.floor(low), math.ceil(high) - math.floor(low) + 1
    width = math.ceil(count / bins)
    bins = math.ceil(count / width)
    return float(first), float(first + width * bins), bins


def stretch_of(statistics: BandStatistics) -> list[list[float]]:
    """Per band the values that become 0 and 255 in 8 bits: the 2nd and 98th percentile."""
    return [[low, high] for low, high in zip(statistics.p02, statistics.p98, strict=True)]


def stretched(image: NDArray[Any], valid: NDArray[np.bool_], stretch: Sequence[Sequence[float]]) -> NDArray[np.uint8]:
    """An image (bands, rows, cols) of any type in 8 bits: from each band's low to its high value, cut off beyond.

    Pixels that are not `valid` (rows, cols) become 0. The result of a pixel depends on its own value only.
    """
    result = np.empty(image.shape, np.uint8)
    for band, (low, high), target in zip(image, stretch, result, strict=True):
        if image.dtype.kind in "iu" and image.dtype.itemsize <= 2:
            target[...] = _table(image.dtype.name, float(low), float(high))[band.view(f"u{image.dtype.itemsize}")]
        else:
            target[...] = _scaled(np.where(valid, band, low).astype(np.float64), low, high)
    if not valid.all():
        result[:, ~valid] = 0
    return result


@lru_cache(maxsize=256)
def _table(dtype: str, low: float, high: float) -> NDArray[np.uint8]:
    """The stretched value of every value of a small integer type, by its bits read as an unsigned number."""
    kind = np.dtype(dtype)
    every = np.arange(2 ** (8 * kind.itemsize), dtype=f"u{kind.itemsize}").view(kind)
    return _scaled(every.astype(np.float64), low, high)


def _scaled(values: NDArray[np.float64], low: float, high: float) -> NDArray[np.uint8]:
    # A band of one value only has no range; what is above it becomes white.
    scaled = (values - low) * 255 / ((high - low) or 1.0)
    return np.rint(np.clip(scaled, 0, 255)).astype(np.uint8)
