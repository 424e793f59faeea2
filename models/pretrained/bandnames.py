"""Bands found by their names: which of a sensor's bands an image's band is."""

from __future__ import annotations

import re
from collections.abc import Sequence

# "B04", "S2_B8A", "SR_B4" or "B2 (490 nm)", but not "Band 4", which only says that nobody named it.
BAND_NUMBER = re.compile(r"(?:^|[^a-z0-9])b0*(\d{1,2}a?(?:_vcid_[12])?)(?![a-z0-9])")


def places_of(names: Sequence[str], known: Sequence[Sequence[str]]) -> list[int | None]:
    """For each name the place of its band in `known`, lower-case names for each band; None where it is not there."""
    return [_place(name, known) for name in names]


def _place(name: str, known: Sequence[Sequence[str]]) -> int | None:
    plain = name.strip().casefold()
    words = re.sub(r"[^a-z0-9]+", " ", plain).strip()
    number = BAND_NUMBER.search(plain)
    candidates = [plain, words, *([f"b{number.group(1)}"] if number else [])]
    for candidate in candidates:
        for place, aliases in enumerate(known):
            if candidate in aliases:
                return place
    return None
