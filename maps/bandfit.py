"""Whether the bands of a raster are those that a model was trained on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..errors import InputError
from ..geo.raster import Band
from ..geo.scaling import conversion_to, says_what_it_means
from ..language import translate
from ..models.header import ModelHeader


def check_bands(header: ModelHeader, bands: Sequence[Band], model: str = "") -> list[str]:
    """Compares a raster's bands with those a model was trained on; returns warnings that call it `model`.

    Raises InputError where their number differs, or where one side holds whole numbers and the other fractions and
    their files do not say what the numbers mean: the value ranges then cannot be the same. Other names or another
    integer type only give a warning.
    """
    model = model or the_model()
    if len(bands) != len(header.bands):
        raise InputError(_other_number(header, bands, model))
    warnings = []
    for number, (band, trained) in enumerate(zip(bands, header.bands, strict=True), 1):
        warnings += _check_values(number, band, trained, model)
    if [_known(band) for band in bands] != [_known(band) for band in header.bands]:
        warnings.append(_other_names(header, bands, model))
    return warnings


def the_model() -> str:
    """What a sentence calls the only model, or the first of several."""
    return translate("Pixelwise", "the model")


def _other_number(header: ModelHeader, bands: Sequence[Band], model: str) -> str:
    values = {
        "found": _counted(len(bands)),
        "names": _names(bands),
        "model": model,
        "expected": _counted(len(header.bands)),
        "expected_names": _names(header.bands),
    }
    if numbers := _by_name(header, bands):
        return translate(
            "Pixelwise",
            "The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the "
            "raster it fits, or choose with BANDS the bands in the model's order (by their names these are the bands "
            "{numbers} of those that were given).",
        ).format(numbers=numbers, **values)
    return translate(
        "Pixelwise",
        "The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the "
        "raster it fits, or choose with BANDS the bands in the model's order.",
    ).format(**values)


def _other_names(header: ModelHeader, bands: Sequence[Band], model: str) -> str:
    values = {"names": _names(bands), "model": model, "expected_names": _names(header.bands)}
    if numbers := _by_name(header, bands):
        return translate(
            "Pixelwise",
            "The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order "
            "is the same (by their names these are the bands {numbers} of those that were given).",
        ).format(numbers=numbers, **values)
    return translate(
        "Pixelwise",
        "The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order "
        "is the same.",
    ).format(**values)


def converted_bands(header: ModelHeader, bands: Sequence[Band]) -> str:
    """A sentence about bands whose files tell another scale or offset than the model's; empty where there is none."""
    parts = [
        translate("Pixelwise", "{band} from {found} to {expected}").format(
            band=band.name, found=_unit(band), expected=_unit(trained)
        )
        for band, trained in zip(bands, header.bands, strict=True)
        if conversion_to([trained], [band])
    ]
    text = translate("Pixelwise", "Values are converted to those the model was trained on: {values}.")
    return text.format(values=", ".join(parts)) if parts else ""


def _check_values(number: int, band: Band, trained: Band, model: str) -> list[str]:
    """Warnings about the type and the unit of one band's values."""
    if says_what_it_means(band) and says_what_it_means(trained):
        return []
    values = {"number": number, "name": band.name, "model": model}
    if _is_fractional(band) != _is_fractional(trained):
        raise InputError(
            translate(
                "Pixelwise",
                "Band {number} ({name}) of the raster holds {found} values, but {model} was trained on {expected} "
                "values ({expected_name}): bring the raster to the values of the training images first.",
            ).format(found=band.dtype, expected=trained.dtype, expected_name=trained.name, **values)
        )
    if says_what_it_means(band) != says_what_it_means(trained):
        return [
            translate(
                "Pixelwise",
                "Band {number} ({name}) of the raster holds {found}, but {model} was trained on {expected}: the values "
                "are taken as they are stored, and the map is only right if both are stored in the same way.",
            ).format(found=_unit(band), expected=_unit(trained), **values)
        ]
    if band.dtype != trained.dtype:
        return [
            translate(
                "Pixelwise",
                "Band {number} ({name}) of the raster holds {found} values, {model} was trained on {expected}: the map "
                "is only right if both have the same scale.",
            ).format(found=band.dtype, expected=trained.dtype, **values)
        ]
    return []


def _by_name(header: ModelHeader, bands: Sequence[Band]) -> str:
    """The numbers of the bands that have the names of the model's, in its order; empty where some lack."""
    names, wanted = [_known(band) for band in bands], [_known(band) for band in header.bands]
    if len(set(names)) < len(names) or not set(wanted) <= set(names) or names == wanted:
        return ""
    return ", ".join(str(names.index(name) + 1) for name in wanted)


def _names(bands: Sequence[Band]) -> str:
    return ", ".join(band.name for band in bands)


def _known(band: Band) -> str:
    return band.name.strip().casefold()


def _unit(band: Band) -> str:
    if (band.scale, band.offset) == (1.0, 0.0):
        if _is_fractional(band):
            return translate("Pixelwise", "{type} values").format(type=band.dtype)
        return translate("Pixelwise", "{type} values without a scale").format(type=band.dtype)
    offset = f" {'+' if band.offset > 0 else '−'} {abs(band.offset):.6g}" if band.offset else ""
    formula = f"{band.scale:.6g}{offset}"
    return translate("Pixelwise", "{type} values × {formula}").format(type=band.dtype, formula=formula)


def _is_fractional(band: Band) -> bool:
    return np.dtype(band.dtype).kind == "f"


def _counted(count: int) -> str:
    if count == 1:
        return translate("Pixelwise", "1 band")
    return translate("Pixelwise", "{count} bands").format(count=count)
