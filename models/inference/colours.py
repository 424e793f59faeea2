"""Which bands of a model are the colours by which a dense CRF compares pixels."""

from __future__ import annotations

from ...errors import InputError
from ...language import translate
from ..header import ModelHeader

# Names that bands have, in lower case. Only those that say a colour: numbers of bands differ between sensors.
PRIMARIES = (("red", "r"), ("green", "g"), ("blue", "b"))
# Beyond so many deviations from the mean a colour is fully dark or bright, where a header has no percentiles.
DEVIATIONS = 2.0


def colour_bands(header: ModelHeader) -> list[int]:
    """Positions of red, green and blue by their names, or of the first three bands, counted from 0.

    Raises InputError for a model of fewer than three bands.
    """
    names = [band.name.strip().casefold() for band in header.bands]
    places = [next((place for place, name in enumerate(names) if name in known), None) for known in PRIMARIES]
    found = [place for place in places if place is not None]
    if len(found) == len(PRIMARIES):
        return found
    if len(names) < len(PRIMARIES):
        listed = ", ".join(band.name for band in header.bands)
        raise InputError(
            translate(
                "Pixelwise",
                "CRF compares pixels by three bands, as red, green and blue, but the model has {count} ({bands}): "
                "switch CRF off, or choose a MODEL of at least three bands.",
            ).format(count=len(names), bands=listed)
        )
    return list(range(len(PRIMARIES)))


def colour_ranges(header: ModelHeader) -> list[tuple[float, float]]:
    """For each of `colour_bands` the normalised values that count as dark and bright: the training's percentiles."""
    ranges = []
    for place in colour_bands(header):
        low, high = -DEVIATIONS, DEVIATIONS
        # As models/normalise does: the deviation of a constant band counts as 1.
        mean, deviation = header.mean[place], header.std[place] if header.std[place] > 0 else 1.0
        if len(header.p02) == len(header.p98) == len(header.bands) and header.p98[place] > header.p02[place]:
            low, high = (header.p02[place] - mean) / deviation, (header.p98[place] - mean) / deviation
        ranges.append((low, high))
    return ranges
