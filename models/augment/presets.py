"""What an augmentation does, by name: the operations, the presets made of them, and the bands that hold colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...errors import InputError
from ...geo.raster import Band
from ...language import translate
from ..choices import AUGMENTATION_CHANGES, near_names
from ..job import TrainJob


@dataclass(frozen=True)
class Setting:
    """How often an operation changes a chip (0–1), and how strongly at most; see OPERATIONS for the meaning."""

    probability: float
    amount: float = 0.0


# What an operation does where it is switched on by itself. Amounts count in standard deviations of the band, unless a
# comment says otherwise.
OPERATIONS = {
    "flip": Setting(1.0),  # one of the 8 symmetries of the square: quarter turns and mirror images
    "rotate": Setting(0.5, 180.0),  # degrees to both sides
    "scale": Setting(0.5, 0.1),  # share by which a chip is enlarged or reduced; it is also moved by up to 5 %
    "gamma": Setting(0.5, 0.3),  # logarithm of the exponent
    "contrast": Setting(1.0, 0.2),  # logarithm of the factor
    "brightness": Setting(1.0, 0.2),
    "saturation": Setting(0.5, 0.4),  # logarithm of the factor
    "shadow": Setting(0.3, 0.6),  # share of the light that is lost
    "band-swap": Setting(0.2),  # two bands exchanged
    "blur": Setting(0.3, 1.5),  # standard deviation in pixels
    "sharpen": Setting(0.3, 1.0),  # share of the unsharp mask that is added
    "noise": Setting(0.3, 0.15),
    "band-dropout": Setting(0.2, 0.2),  # share of the bands, at least one
}
# Stronger changes of scale than the standard's cost accuracy in trainings of minutes (benchmarks/whole_path.py).
PRESETS: dict[str, dict[str, Setting]] = {
    "none": {},
    "light": {
        "flip": OPERATIONS["flip"],
        "contrast": Setting(1.0, 0.1),
        "brightness": Setting(1.0, 0.1),
    },
    "standard": {name: OPERATIONS[name] for name in ("flip", "scale", "contrast", "brightness")},
    "strong": {
        **{name: OPERATIONS[name] for name in ("flip", "rotate", "gamma", "saturation", "shadow", "blur", "noise")},
        "scale": Setting(0.7, 0.25),
        "contrast": Setting(1.0, 0.4),
        "brightness": Setting(1.0, 0.4),
    },
}
SEVERAL_BANDS = ("saturation", "band-swap", "band-dropout")
# Spellings of red, green and blue; the last ones are Sentinel-2's. Without the zero, they may be those of Landsat 7.
COLOR_NAMES = [("red", "green", "blue"), ("r", "g", "b"), ("b04", "b03", "b02")]


def chosen_operations(job: TrainJob, bands: int) -> dict[str, Setting]:
    """The operations of the job's preset with its changes, for chips of so many bands.

    A preset's operations that need several bands are left out where there is one. InputError for unknown names, and for
    an operation that was asked for by name and could not do anything.
    """
    if job.augment not in PRESETS:
        raise InputError(
            translate("Pixelwise", "AUGMENT is {name}, which is unknown: {suggestion}").format(
                name=job.augment, suggestion=near_names(job.augment, list(PRESETS))
            )
        )
    chosen = dict(PRESETS[job.augment])
    if bands < 2:
        chosen = {name: setting for name, setting in chosen.items() if name not in SEVERAL_BANDS}
    for change in job.augment_changes:
        word = change.strip().lower()
        if word not in AUGMENTATION_CHANGES:
            text = translate(
                "Pixelwise",
                "AUGMENT_CHANGES has {change}, but a change is + or - before the name of an operation: {suggestion}",
            )
            raise InputError(text.format(change=change, suggestion=near_names(word, AUGMENTATION_CHANGES)))
        name = word[1:]
        if word.startswith("-"):
            chosen.pop(name, None)
        elif bands < 2 and name in SEVERAL_BANDS:
            text = translate(
                "Pixelwise",
                "AUGMENT_CHANGES has {change}, which needs at least 2 bands, but the chips have one: leave it out.",
            )
            raise InputError(text.format(change=change))
        else:
            chosen.setdefault(name, OPERATIONS[name])
    return chosen


def color_bands(bands: Sequence[Band], rgb_bands: Sequence[int]) -> list[int] | None:
    """The places (from 0) of red, green and blue: those declared, else by the bands' names, else the only three bands.

    None where that says nothing. InputError for `rgb_bands` (numbers from 1) that are not three of the bands.
    """
    if rgb_bands:
        if len(set(rgb_bands)) != 3 or len(rgb_bands) != 3 or not all(1 <= n <= len(bands) for n in rgb_bands):
            text = translate(
                "Pixelwise",
                "RGB_BANDS is {numbers}, but it must be the numbers of three different bands, "
                "those of red, green and blue; the chips have the bands 1 to {count}.",
            )
            raise InputError(text.format(numbers=", ".join(map(str, rgb_bands)), count=len(bands)))
        return [number - 1 for number in rgb_bands]
    names = [band.name.strip().casefold() for band in bands]
    for colors in COLOR_NAMES:
        if all(color in names for color in colors):
            return [names.index(color) for color in colors]
    return [0, 1, 2] if len(bands) == 3 else None
