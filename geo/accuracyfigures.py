"""Every accuracy figure that follows from a confusion matrix; one that is undefined is NaN, never 0 or 1.

All functions take the matrix [reference, map] of `confusion.py`, or one of estimated shares in the same order. Counts
are summed as integers, so that those of 65,536² pixels neither overflow nor round. The formulas and where they come
from are in docs/figures-of-accuracy.md.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..language import translate

Figures = NDArray[np.float64]

CLASS_NAMES = {
    "users_accuracy": "User's accuracy (precision)",
    "producers_accuracy": "Producer's accuracy (recall)",
    "f1": "F1",
    "iou": "IoU",
    "specificity": "Specificity",
    "npv": "Negative predictive value",
    "auc": "Area under ROC",
    "boundary_f1": "Boundary F1",
}
OVERALL_NAMES = {
    "overall_accuracy": "Overall accuracy",
    "kappa": "Kappa",
    "mcc": "Matthews correlation (MCC)",
    "quantity_disagreement": "Quantity disagreement",
    "allocation_disagreement": "Allocation disagreement",
    "mean_iou": "Mean IoU",
}
MEAN_NAMES = {"macro": "mean of the classes", "micro": "of all classes pooled", "weighted": "weighted by the reference"}
# The name of every key in files for other programs, and in the docs.
NAMES: dict[str, str] = {
    **OVERALL_NAMES,
    **CLASS_NAMES,
    **{f"{kind}_{key}": f"{name}, {of}" for kind, of in MEAN_NAMES.items() for key, name in CLASS_NAMES.items()},
}


def figure_names() -> dict[str, str]:
    """The name of every figure in the user's language, for reports; those of means only NAMES has."""
    return {
        "overall_accuracy": translate("Pixelwise", "Overall accuracy"),
        "kappa": translate("Pixelwise", "Kappa"),
        "mcc": translate("Pixelwise", "Matthews correlation (MCC)"),
        "quantity_disagreement": translate("Pixelwise", "Quantity disagreement"),
        "allocation_disagreement": translate("Pixelwise", "Allocation disagreement"),
        "mean_iou": translate("Pixelwise", "Mean IoU"),
        "users_accuracy": translate("Pixelwise", "User's accuracy (precision)"),
        "producers_accuracy": translate("Pixelwise", "Producer's accuracy (recall)"),
        "f1": translate("Pixelwise", "F1"),
        "iou": translate("Pixelwise", "IoU"),
        "specificity": translate("Pixelwise", "Specificity"),
        "npv": translate("Pixelwise", "Negative predictive value"),
        "auc": translate("Pixelwise", "Area under ROC"),
        "boundary_f1": translate("Pixelwise", "Boundary F1"),
    }


@dataclass(frozen=True)
class Mean:
    """A mean over classes, and the positions of the classes that are not in it."""

    value: float
    left_out: list[int]


def class_figures(matrix: NDArray[Any]) -> dict[str, Figures]:
    """The figures per class by key; a figure without anything to divide by is NaN."""
    return {key: _ratio(part, whole) for key, (part, whole) in _parts_and_wholes(matrix).items()}


def overall_figures(matrix: NDArray[Any]) -> dict[str, float]:
    """The figures of the whole map by key.

    Kappa is undefined where map and reference are all of one class, MCC where either of them is. Quantity and
    allocation disagreement (Pontius & Millones 2011) are shares that add up to what overall accuracy lacks to 1.
    """
    matrix = _summable(matrix)
    reference, mapped, hits = matrix.sum(1), matrix.sum(0), np.diag(matrix)
    total = matrix.sum().item()
    if not total:
        return dict.fromkeys(OVERALL_NAMES, math.nan)
    return {
        "overall_accuracy": hits.sum().item() / total,
        "kappa": _kappa(reference, mapped, hits),
        "mcc": _mcc(reference, mapped, hits),
        "quantity_disagreement": np.abs(mapped - reference).sum().item() / (2 * total),
        # Of shares, differences of equal numbers may be a trace below 0.
        "allocation_disagreement": np.minimum(mapped - hits, reference - hits).clip(0).sum().item() / total,
        "mean_iou": mean_figures(matrix, {"iou": class_figures(matrix)["iou"]})["macro_iou"].value,
    }


def mean_figures(matrix: NDArray[Any], figures: Mapping[str, Figures] | None = None) -> dict[str, Mean]:
    """Means over the classes, by key with the kind of mean before it; `figures` are all of `class_figures` or others.

    The macro mean counts every class of the reference alike, the weighted one by its share of the reference. Classes
    that the reference does not have, or whose figure is undefined, are left out of both; without any class the mean is
    NaN. The micro mean is the figure of the counts of all classes together, and leaves nothing out; figures that do not
    follow from counts of pixels, such as the area under ROC, have none.
    """
    reference = _summable(matrix).sum(1)
    pooled = _parts_and_wholes(matrix)
    means = {}
    for key, values in (class_figures(matrix) if figures is None else figures).items():
        counted = (reference > 0) & ~np.isnan(values)
        left_out = np.flatnonzero(~counted).tolist()
        means[f"macro_{key}"] = Mean(float(values[counted].mean()) if counted.any() else math.nan, left_out)
        if key in pooled:
            part, whole = pooled[key]
            means[f"micro_{key}"] = Mean(float(_ratio(part.sum(), whole.sum())), [])
        weighted = float(np.average(values[counted], weights=reference[counted])) if counted.any() else math.nan
        means[f"weighted_{key}"] = Mean(weighted, left_out)
    return means


def _summable(matrix: NDArray[Any]) -> NDArray[Any]:
    """With the widest numbers of its kind, because sums and doubles of counts do not fit smaller ones."""
    return matrix.astype(np.int64 if matrix.dtype.kind in "iub" else np.float64, copy=False)


def _parts_and_wholes(matrix: NDArray[Any]) -> dict[str, tuple[NDArray[Any], NDArray[Any]]]:
    """What each figure of a class divides by what; pooled over the classes both are summed."""
    matrix = _summable(matrix)
    hits, reference, mapped = np.diag(matrix), matrix.sum(1), matrix.sum(0)
    # Sums over the other classes, and not the total less this one: of shares that would leave 1e-17 where there is
    # nothing, and a figure that is undefined would have a value.
    others = 1 - np.eye(len(matrix), dtype=matrix.dtype)
    not_reference, not_mapped = others @ reference, others @ mapped
    neither = np.maximum(not_reference - (mapped - hits), 0)
    return {
        "users_accuracy": (hits, mapped),
        "producers_accuracy": (hits, reference),
        "f1": (2 * hits, reference + mapped),
        "iou": (hits, reference + mapped - hits),
        "specificity": (neither, not_reference),
        "npv": (neither, not_mapped),
    }


def _ratio(part: NDArray[Any], whole: NDArray[Any]) -> Figures:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, part / np.asarray(whole, np.float64), np.nan)


def _kappa(reference: NDArray[Any], mapped: NDArray[Any], hits: NDArray[Any]) -> float:
    """Cohen (1960)."""
    if ((reference > 0) | (mapped > 0)).sum() < 2:
        return math.nan
    total, right, by_chance = _products(reference, mapped, hits)
    return (total * right - by_chance) / (total**2 - by_chance)


def _mcc(reference: NDArray[Any], mapped: NDArray[Any], hits: NDArray[Any]) -> float:
    """Gorodkin (2004), "Comparing two K-category assignments by a K-category correlation coefficient"."""
    if (reference > 0).sum() < 2 or (mapped > 0).sum() < 2:
        return math.nan
    total, right, by_chance = _products(reference, mapped, hits)
    of_reference = total**2 - sum(count**2 for count in reference.tolist())
    of_map = total**2 - sum(count**2 for count in mapped.tolist())
    return (total * right - by_chance) / (math.sqrt(of_reference) * math.sqrt(of_map))


def _products(reference: NDArray[Any], mapped: NDArray[Any], hits: NDArray[Any]) -> tuple[Any, Any, Any]:
    """All, those that are right, and the sum over the classes of reference times map.

    In Python's numbers: the square of 65,536² does not fit 64 bits, and as floats small differences would be lost.
    """
    by_chance = sum(row * col for row, col in zip(reference.tolist(), mapped.tolist(), strict=True))
    return sum(reference.tolist()), sum(hits.tolist()), by_chance
