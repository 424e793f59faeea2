"""Label values as they are compared: what a field, a label raster or a table of classes says."""

from __future__ import annotations

import math
from typing import Any

# What labels hold: whole numbers as int, so that 3 and 3.0 are the same; other numbers; or text.
Key = int | float | str


def number_key(value: Any) -> Key | None:
    """A label value of a numeric field or raster; None for NaN. ValueError for what is no number."""
    number = float(value)
    if math.isnan(number):
        return None
    return int(number) if number.is_integer() else number


def text_key(value: Any) -> Key | None:
    """A label value of a text field as it is, spelling and all; None for blanks. Whole numbers have no point."""
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    return text if text.strip() else None
