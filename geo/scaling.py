"""What the stored values of bands mean, value × scale + offset as their files say, and other ways to store them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from .raster import Band


@dataclass(frozen=True)
class Conversion:
    """Values of bands as others store them: stored × factor + shift, with a factor and a shift for each band."""

    factors: tuple[float, ...]
    shifts: tuple[float, ...]
    dtype: np.dtype[Any]

    def __call__(self, values: NDArray[Any]) -> NDArray[Any]:
        """Values (…, bands, rows, cols) as `dtype`, float32, or float64 where that has too few digits."""
        shape = (len(self.factors), 1, 1)
        # What stands where there is no data may be too large or no number.
        with np.errstate(over="ignore", invalid="ignore"):
            result = np.multiply(values, np.array(self.factors, self.dtype).reshape(shape), dtype=self.dtype)
            result += np.array(self.shifts, self.dtype).reshape(shape)
        return result


def conversion_to(theirs: Sequence[Band], ours: Sequence[Band]) -> Conversion | None:
    """From the values of `ours` to what `theirs` would store for the same quantity; None where nothing changes.

    A band takes part where both files say what its values mean. Whole numbers without scale and offset say nothing:
    their values are taken as they are.
    """
    pairs = [_step(band, other) for band, other in zip(ours, theirs, strict=True)]
    if all(pair == (1.0, 0.0) for pair in pairs):
        return None
    held = np.result_type(np.float32, *(np.dtype(band.dtype) for band in ours))
    return Conversion(tuple(factor for factor, _ in pairs), tuple(shift for _, shift in pairs), np.dtype(held))


def says_what_it_means(band: Band) -> bool:
    """Whether a band's values have a known unit: they are fractions, or have a scale or an offset."""
    return np.dtype(band.dtype).kind == "f" or (band.scale, band.offset) != (1.0, 0.0)


def _step(band: Band, other: Band) -> tuple[float, float]:
    same = (band.scale, band.offset) == (other.scale, other.offset)
    if same or not (says_what_it_means(band) and says_what_it_means(other)):
        return 1.0, 0.0
    return band.scale / other.scale, (band.offset - other.offset) / other.scale
