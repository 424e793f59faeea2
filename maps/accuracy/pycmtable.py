"""The full table of statistics of a confusion matrix as PyCM makes it (Haghighi et al. 2018, JOSS 3(25), 729)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...geo.confusion import Matrix
from ...language import translate

# Numbers, and words such as "Almost Perfect"; None is undefined.
Statistic = float | str | None

# PyCM's "AUC" is not that of probabilities, so its name must say so; in English, as PyCM's own.
DESCRIPTIONS = {"AUC": "area under the ROC curve of the classes alone: mean of sensitivity and specificity"}
# Statistics that are two numbers.
PAIRS = {"Kappa 95% CI": ("low", "high"), "95% CI": ("low", "high"), "Overall J": ("sum", "mean")}
UNDEFINED = "None"


@dataclass(frozen=True)
class PycmTable:
    """Statistics by PyCM's own names: `overall`, and `per_class` by position in the class table.

    `descriptions` says of some names what they mean. An interval is two statistics, "(low)" and "(high)". `note` says
    why there are none.
    """

    overall: dict[str, Statistic] = field(default_factory=dict)
    per_class: dict[str, list[Statistic]] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    note: str = ""


def pycm_table(matrix: Matrix) -> PycmTable:
    """All of PyCM's statistics of a matrix [reference, map]; it knows none of fewer than two classes or of nothing."""
    if len(matrix) < 2 or not matrix.any():
        return PycmTable(
            note=translate(
                "Pixelwise", "PyCM tells statistics only of two classes or more, and where something was compared."
            )
        )
    from pycm import ConfusionMatrix
    from pycm.params import PARAMS_DESCRIPTION

    positions = range(len(matrix))
    # As Python's numbers, which do not overflow in products.
    rows = {row: dict(enumerate(counts)) for row, counts in enumerate(matrix.tolist())}
    found = ConfusionMatrix(matrix=rows)
    columns = [_flat({name: values[position] for name, values in found.class_stat.items()}) for position in positions]
    return PycmTable(
        _flat(found.overall_stat),
        {name: [column[name] for column in columns] for name in columns[0]},
        {name: PARAMS_DESCRIPTION[name] for name in found.class_stat if name in PARAMS_DESCRIPTION} | DESCRIPTIONS,
    )


def _flat(statistics: Mapping[str, Any]) -> dict[str, Statistic]:
    """With every pair as two items."""
    flat: dict[str, Statistic] = {}
    for name, value in statistics.items():
        if name in PAIRS:
            both = value if isinstance(value, (tuple, list)) else (None, None)
            flat |= {f"{name} ({end})": _known(part) for end, part in zip(PAIRS[name], both, strict=True)}
        else:
            flat[name] = _known(value)
    return flat


def _known(value: Any) -> Statistic:
    if value is None or value == UNDEFINED:
        return None
    if isinstance(value, str):
        return value
    return value if math.isfinite(value) else None
