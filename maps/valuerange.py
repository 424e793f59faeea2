"""Whether the values of a raster are like those that a model was trained on, told from a small sample."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..chips.statistics import HIGH_PERCENT, LOW_PERCENT
from ..geo.raster import Band, RasterStack
from ..geo.scaling import conversion_to
from ..geo.windows import Window
from ..language import translate
from ..models.header import ModelHeader

# Squares of this side are read at the crossings of finer and finer grids, until there are enough valid pixels.
SIDE = 64
GRIDS = (5, 9, 17)
ENOUGH, TOO_FEW = 4096, 256
# Values may spread so much more, or in all bands so much less, than in training before it must be another scale:
# 8 and 16 bits, or whole numbers and reflectances, differ by far more, another landscape or season does not.
WIDER, NARROWER = 4.0, 1 / 50
MOST_NAMED = 4

Range = tuple[float, float]


def sampled_values(stack: RasterStack, target: Window) -> NDArray[Any]:
    """Values (bands, pixels), as stored, of valid pixels from squares spread over a part of a raster.

    Reads at most some hundred squares of 64 pixels, and hardly more than 25 where most pixels are valid.
    """
    values = np.empty((len(stack.bands), 0))
    with stack.reopened() as own:
        own.read_as(own.bands)
        for count in GRIDS:
            found = []
            for row in _starts(target.row, target.height, count):
                for col in _starts(target.col, target.width, count):
                    window = Window(row, col, SIDE, SIDE).intersection(target)
                    if own.may_have_data(window):
                        image, valid = own.read(window)
                        found.append(image[:, valid])
            values = np.concatenate([values, *found], axis=1)
            if values.shape[1] >= ENOUGH:
                break
    return values


def value_warnings(values: NDArray[Any], bands: Sequence[Band], header: ModelHeader, name: str) -> list[str]:
    """A warning where values (bands, pixels) of a raster's bands are far from those a model was trained on.

    `bands` are those of the model, in its order, as the raster has them. Compares the 2nd to 98th percentiles in the
    model's units. Too few pixels, or a model that knows no percentiles, give no warning; `name` says which model it is.
    """
    trained = _trained(header)
    if not trained or values.shape[1] < TOO_FEW:
        return []
    if conversion := conversion_to(header.bands, bands):
        values = conversion(values[:, None])[:, 0]
    low, high = np.percentile(values, (LOW_PERCENT, HIGH_PERCENT), axis=1).tolist()
    found = list(zip(low, high, strict=True))
    far = [number for number, pair in enumerate(zip(found, trained, strict=True)) if _is_far(*pair)]
    if not far and all(_width(ours) < _width(theirs) * NARROWER for ours, theirs in zip(found, trained, strict=True)):
        far = list(range(len(found)))
    if not far:
        return []
    parts = [
        translate("Pixelwise", "{band} {found} instead of {expected}").format(
            band=bands[number].name, found=_told(found[number]), expected=_told(trained[number])
        )
        for number in far[:MOST_NAMED]
    ]
    return [_warning(name, parts, len(far) - len(parts))]


def _warning(model: str, parts: Sequence[str], more: int) -> str:
    if more:
        return translate(
            "Pixelwise",
            "INPUT does not hold the values that {model} was trained on: {values} and {count} more bands "
            "(2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.",
        ).format(model=model, values=", ".join(parts), count=more)
    return translate(
        "Pixelwise",
        "INPUT does not hold the values that {model} was trained on: {values} "
        "(2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.",
    ).format(model=model, values=", ".join(parts))


def _trained(header: ModelHeader) -> list[Range]:
    """The percentiles of each band in training in the raster's units; empty where the header does not have them."""
    pairs = header.stretch or [list(pair) for pair in zip(header.p02, header.p98, strict=False)]
    if len(pairs) != len(header.bands) or any(number is None for pair in pairs for number in pair):
        return []
    return [(float(low), float(high)) for low, high in pairs]


def _starts(first: int, length: int, count: int) -> list[int]:
    last = max(length - SIDE, 0)
    return sorted({first + round(last * place / (count - 1)) for place in range(count)})


def _is_far(found: Range, trained: Range) -> bool:
    apart = found[0] > trained[1] or found[1] < trained[0]
    return apart or _width(found) > _width(trained) * WIDER


def _width(limits: Range) -> float:
    return limits[1] - limits[0]


def _told(limits: Range) -> str:
    return translate("Pixelwise", "{low:.4g} to {high:.4g}").format(low=limits[0], high=limits[1])
