"""The bands of raster layers by name, and which of them are the colours that people ask for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsMapLayer, QgsRasterLayer

from ..models.pretrained.bandnames import places_of
from ..models.pretrained.remote import SENTINEL2_BANDS
from .translation import translate

RED, GREEN, BLUE, NEAR_INFRARED = range(4)
COLOURS = (
    ("red", "r"),
    ("green", "g"),
    ("blue", "b"),
    ("nir", "near infrared", "near infra red", "infrared", "nir08", "n"),
)
INTERPRETATIONS = {
    Qgis.RasterColorInterpretation.RedBand: RED,
    Qgis.RasterColorInterpretation.GreenBand: GREEN,
    Qgis.RasterColorInterpretation.BlueBand: BLUE,
}
# Places in SENTINEL2_BANDS of the four colours. Numbers mean something else on every satellite, so they are believed
# only where this band, which no other satellite has, is there too.
SENTINEL2_COLOURS = {3: RED, 2: GREEN, 1: BLUE, 7: NEAR_INFRARED}
ONLY_SENTINEL2 = 8


@dataclass(frozen=True)
class NamedBand:
    """A band by its number over all rasters; `colour` is one of the four above, None for any other."""

    number: int
    name: str
    colour: int | None


def bands_of(layers: Iterable[QgsMapLayer | None]) -> list[NamedBand]:
    """The bands of several rasters, one after the other; layers that are no raster have none."""
    names: list[str] = []
    colours: list[int | None] = []
    for layer in layers:
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            continue
        numbers = range(1, layer.bandCount() + 1)
        own = [plain_name(layer.bandName(number)) for number in numbers]
        told = [INTERPRETATIONS.get(layer.dataProvider().colorInterpretation(number)) for number in numbers]
        names += own
        colours += _colours_of(own, told)
    return [
        NamedBand(number, name or translate("Pixelwise", "Band {number}").format(number=number), colour)
        for number, (name, colour) in enumerate(zip(names, colours, strict=True), start=1)
    ]


def plain_name(name: str) -> str:
    """A band's own name; QGIS puts “Band 3: ” before it, and gives its colour in brackets where it has none."""
    found = re.fullmatch(r"Band \d+(?:: (.+)| \((.+)\))?", name)
    return name if found is None else found[1] or found[2] or ""


def _colours_of(names: Sequence[str], told: Sequence[int | None]) -> list[int | None]:
    """The colour of each band: by its name, else by what the file says of it."""
    named = places_of(names, COLOURS)
    sensor = places_of(names, SENTINEL2_BANDS)
    if ONLY_SENTINEL2 in sensor:
        named = [
            colour if colour is not None else SENTINEL2_COLOURS.get(-1 if place is None else place)
            for colour, place in zip(named, sensor, strict=True)
        ]
    if any(colour is not None for colour in named):
        return named
    return list(told)


def presets(bands: Sequence[NamedBand]) -> dict[str, list[int]]:
    """Band numbers by the name of a choice; empty for all bands. A choice whose bands are not known is left out."""
    first: dict[int, int] = {}
    for band in bands:
        if band.colour is not None:
            first.setdefault(band.colour, band.number)
    choices = {
        translate("Pixelwise", "True colour (red, green, blue)"): (RED, GREEN, BLUE),
        translate("Pixelwise", "Near infrared, red, green"): (NEAR_INFRARED, RED, GREEN),
        translate("Pixelwise", "Red, green, blue, near infrared"): (RED, GREEN, BLUE, NEAR_INFRARED),
    }
    known = {title: wanted for title, wanted in choices.items() if all(colour in first for colour in wanted)}
    everything: dict[str, list[int]] = {translate("Pixelwise", "All bands"): []}
    return everything | {title: [first[colour] for colour in wanted] for title, wanted in known.items()}
