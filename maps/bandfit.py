"""Whether the bands of a raster are those that a model was trained on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..errors import InputError
from ..geo.raster import Band
from ..geo.scaling import conversion_to, says_what_it_means
from ..models.header import ModelHeader


def check_bands(header: ModelHeader, bands: Sequence[Band], model: str = "the model") -> list[str]:
    """Compares a raster's bands with those a model was trained on; returns warnings that call it `model`.

    Raises InputError where their number differs, or where one side holds whole numbers and the other fractions and
    their files do not say what the numbers mean: the value ranges then cannot be the same. Other names or another
    integer type only give a warning.
    """
    theirs, ours = ", ".join(band.name for band in bands), ", ".join(band.name for band in header.bands)
    if len(bands) != len(header.bands):
        raise InputError(
            f"The raster has {_counted(len(bands))} ({theirs}), but {model} was trained on "
            f"{_counted(len(header.bands))} ({ours}): give the raster it fits, or choose with BANDS "
            f"the bands in the model's order{_by_name(header, bands)}."
        )
    warnings = []
    for number, (band, trained) in enumerate(zip(bands, header.bands, strict=True), 1):
        warnings += _check_values(number, band, trained, model)
    if [_known(band) for band in bands] != [_known(band) for band in header.bands]:
        warnings.append(
            f"The raster's bands are named {theirs}, {model} was trained on {ours}: "
            f"make sure that the order is the same{_by_name(header, bands)}."
        )
    return warnings


def converted_bands(header: ModelHeader, bands: Sequence[Band]) -> str:
    """A sentence about bands whose files tell another scale or offset than the model's; empty where there is none."""
    parts = [
        f"{band.name} from {_unit(band)} to {_unit(trained)}"
        for band, trained in zip(bands, header.bands, strict=True)
        if conversion_to([trained], [band])
    ]
    return f"Values are converted to those the model was trained on: {', '.join(parts)}." if parts else ""


def _check_values(number: int, band: Band, trained: Band, model: str) -> list[str]:
    """Warnings about the type and the unit of one band's values."""
    if says_what_it_means(band) and says_what_it_means(trained):
        return []
    name = f"Band {number} ({band.name})"
    if _is_fractional(band) != _is_fractional(trained):
        raise InputError(
            f"{name} of the raster holds {band.dtype} values, but {model} was trained on "
            f"{trained.dtype} values ({trained.name}): bring the raster to the values of the training images first."
        )
    if says_what_it_means(band) != says_what_it_means(trained):
        return [
            f"{name} of the raster holds {_unit(band)}, but {model} was trained on {_unit(trained)}: the values are "
            "taken as they are stored, and the map is only right if both are stored in the same way."
        ]
    if band.dtype != trained.dtype:
        return [
            f"{name} of the raster holds {band.dtype} values, {model} was trained on "
            f"{trained.dtype}: the map is only right if both have the same scale."
        ]
    return []


def _by_name(header: ModelHeader, bands: Sequence[Band]) -> str:
    """Which bands have the names of the model's, in its order, as the end of a sentence; empty where some lack."""
    names, wanted = [_known(band) for band in bands], [_known(band) for band in header.bands]
    if len(set(names)) < len(names) or not set(wanted) <= set(names) or names == wanted:
        return ""
    numbers = ", ".join(str(names.index(name) + 1) for name in wanted)
    return f" (by their names these are the bands {numbers} of those that were given)"


def _known(band: Band) -> str:
    return band.name.strip().casefold()


def _unit(band: Band) -> str:
    if (band.scale, band.offset) == (1.0, 0.0):
        return f"{band.dtype} values" + ("" if _is_fractional(band) else " without a scale")
    offset = f" {'+' if band.offset > 0 else '−'} {abs(band.offset):.6g}" if band.offset else ""
    return f"{band.dtype} values × {band.scale:.6g}{offset}"


def _is_fractional(band: Band) -> bool:
    return np.dtype(band.dtype).kind == "f"


def _counted(count: int) -> str:
    return "1 band" if count == 1 else f"{count} bands"
