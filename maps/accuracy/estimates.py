"""What a probability sample of points says about the whole map: accuracies and areas with confidence intervals.

Source: Olofsson, P., Foody, G. M., Herold, M., Stehman, S. V., Woodcock, C. E., & Wulder, M. A. (2014). Good practices
for estimating area and assessing accuracy of land change. Remote Sensing of Environment, 148, 42–57. Numbers of
equations below are those of this paper, whose tables have a row for each class of the map and a column for each class
of the reference: turned round against `Matrix`.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import nan

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...geo.accuracyfigures import overall_figures
from ...geo.confusion import Matrix
from ...language import translate
from .choices import DESIGNS

Numbers = NDArray[np.float64]

# Half the width of a 95 % confidence interval in standard errors, as in the paper.
Z_95 = 1.96


@dataclass(frozen=True)
class Estimate:
    """An estimated number with its standard error and 95 % confidence interval, which ends at what is possible (0 and
    1, or the whole area); NaN where the sample does not tell."""

    value: float
    standard_error: float
    low: float
    high: float

    @property
    def margin(self) -> float:
        """Half the width of the 95 % confidence interval before it was cut at what is possible."""
        return Z_95 * self.standard_error


@dataclass(frozen=True)
class Estimates:
    """Estimates for the whole map from a sample of points drawn by `design`.

    `weights` are the shares of the map's classes in its area, NaN with a simple design. `proportions` are the estimated
    shares of the area [reference, map], from which `overall`, `users`, `producers` (one per class), the `areas` of
    the classes in the reference in `area_unit`, and the two disagreements (Pontius & Millones 2011) follow. `total` is
    the area they add up to. `notes` are sentences on what the sample leaves open.
    """

    design: str
    weights: Numbers
    proportions: Numbers
    overall: Estimate
    users: list[Estimate]
    producers: list[Estimate]
    areas: list[Estimate]
    quantity_disagreement: float
    allocation_disagreement: float
    total: float
    area_unit: str
    notes: list[str]


def estimates_of(
    matrix: Matrix, areas: Numbers, design: str, area_unit: str, names: list[str] | None = None
) -> Estimates:
    """Estimates from counts of points and the areas of the map's classes, in any unit, or as shares.

    `design` is "stratified" (by the class of the map) or "simple" (at random); `names` of the classes make notes
    readable. In a simple sample only the sum of the areas counts. A class of the map that has an area but no points
    is unknown: the estimates then hold for the rest of the map, and a note says so. Raises InputError for another
    design, and where no class with an area has points.
    """
    names = names or [f"class {position}" for position in range(len(matrix))]
    counts = matrix.T.astype(np.float64)
    if design == "stratified":
        return _stratified(counts, np.nan_to_num(areas), area_unit, names)
    if design == "simple":
        return _simple(counts, float(np.nansum(areas)), area_unit)
    allowed = ", ".join(name for name in DESIGNS if name != "none")
    text = translate("Pixelwise", "DESIGN is {found}: estimates can be made for {allowed}.")
    raise InputError(text.format(found=design, allowed=allowed))


def _stratified(counts: Numbers, areas: Numbers, area_unit: str, names: list[str]) -> Estimates:
    """Equations 1 to 11; `counts` is [map, reference]."""
    points = counts.sum(1)
    sampled = np.where(points > 0, areas, 0.0)
    total = float(sampled.sum())
    if not total > 0:
        raise InputError(
            translate(
                "Pixelwise", "STRATA: no class that has an area has reference points, so nothing can be estimated."
            )
        )
    weights = sampled / total
    shares = _ratio(counts, points[:, None])  # within each class of the map; its points are its row
    with np.errstate(divide="ignore", invalid="ignore"):
        variances = shares * (1 - shares) / np.where(points > 1, points - 1, nan)[:, None]
    # A class without a share in the map adds nothing, whatever its points are.
    proportions = _weighted(weights, shares)  # equation 4
    users = np.diag(shares)  # equation 2
    hits, found = np.diag(proportions), proportions.sum(0)
    producers = _ratio(hits, found)  # equation 3
    overall = float(hits.sum())  # equation 1
    overall_variance = _weighted(weights**2, np.diag(variances)).sum()  # equation 5
    area_variances = _weighted(weights**2, variances).sum(0)  # equation 10 squared
    return Estimates(
        "stratified",
        weights,
        proportions.T,
        _share(overall, np.sqrt(overall_variance)),
        [_share(value, error) for value, error in zip(users, np.sqrt(np.diag(variances)), strict=True)],  # equation 6
        [
            _share(value, error)
            for value, error in zip(producers, _producers_errors(weights, variances, producers, found), strict=True)
        ],
        [_area(share, error, total) for share, error in zip(found, np.sqrt(area_variances), strict=True)],
        *_disagreements(proportions),
        total,
        area_unit,
        _notes(points, areas, sampled, found, names),
    )


def _producers_errors(weights: Numbers, variances: Numbers, producers: Numbers, found: Numbers) -> Numbers:
    """Standard errors of producer's accuracies, equation 7 with shares of the area in place of numbers of pixels."""
    squares = _weighted(weights**2, variances)
    own = np.diag(squares)
    others = squares.sum(0) - own
    with np.errstate(divide="ignore", invalid="ignore"):
        variance: Numbers = ((1 - producers) ** 2 * own + producers**2 * others) / np.where(found > 0, found, nan) ** 2
    # Differences of equal numbers may be a trace below 0.
    return np.sqrt(np.maximum(variance, 0))


def _simple(counts: Numbers, total: float, area_unit: str) -> Estimates:
    """Proportions of a simple random sample, each with the variance p (1 - p) / (n - 1), where n are the points of
    which it is a share (Cochran 1977, Sampling Techniques, 3rd edition, equation 3.8, without the correction for
    finite populations, as maps have far more pixels than points)."""
    size = counts.sum()
    if not size:
        raise InputError(translate("Pixelwise", "REFERENCE: no point can be compared, so nothing can be estimated."))
    mapped, found, hits = counts.sum(1), counts.sum(0), np.diag(counts)

    def shares(parts: Numbers, wholes: Numbers) -> list[Estimate]:
        values = _ratio(parts, wholes)
        return [_share(value, _error(value, whole)) for value, whole in zip(values, wholes, strict=True)]

    overall = float(hits.sum() / size)
    proportions = counts / size
    return Estimates(
        "simple",
        np.full(len(counts), nan),
        proportions.T,
        _share(overall, _error(overall, size)),
        shares(hits, mapped),
        shares(hits, found),
        [_area(share, _error(share, size), total or nan) for share in found / size],
        *_disagreements(proportions),
        total or nan,
        area_unit,
        [],
    )


def _error(share: float, points: float) -> float:
    return float(np.sqrt(share * (1 - share) / (points - 1))) if points > 1 else nan


def _disagreements(proportions: Numbers) -> tuple[float, float]:
    """Quantity and allocation disagreement of shares [map, reference]."""
    figures = overall_figures(proportions.T)
    return figures["quantity_disagreement"], figures["allocation_disagreement"]


def _share(value: float, error: float) -> Estimate:
    return _estimate(float(value), float(error), 1.0)


def _area(share: float, error: float, total: float) -> Estimate:
    return _estimate(float(share) * total, float(error) * total, total)  # equation 11


def _estimate(value: float, error: float, most: float) -> Estimate:
    margin = Z_95 * error
    # np.maximum keeps NaN, unlike max().
    return Estimate(value, error, float(np.maximum(value - margin, 0)), float(np.minimum(value + margin, most)))


def _ratio(parts: Numbers, wholes: Numbers) -> Numbers:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(wholes > 0, parts / wholes, nan)


def _weighted(weights: Numbers, values: Numbers) -> Numbers:
    """Values per class of the map (first axis) times the weights; 0 where the weight is 0, whatever the value."""
    across = weights if values.ndim == 1 else weights[:, None]
    return np.where(across > 0, across * np.where(across > 0, values, 0), 0.0)


def _notes(points: Numbers, areas: Numbers, sampled: Numbers, found: Numbers, names: list[str]) -> list[str]:
    notes = []
    if left := [name for name, area, kept in zip(names, areas, sampled, strict=True) if area > kept]:
        text = translate(
            "Pixelwise",
            "The estimates hold for {share:.1%} of the mapped area only: no reference point lies in the map's class "
            "{classes}.",
        )
        notes.append(text.format(share=sampled.sum() / areas.sum(), classes=", ".join(left)))
    if outside := [name for name, count, area in zip(names, points, areas, strict=True) if count and not area > 0]:
        text = translate(
            "Pixelwise",
            "Reference points in the map's class {classes} do not count in the estimates for the whole map: that class "
            "has no area in STRATA.",
        )
        notes.append(text.format(classes=", ".join(outside)))
    if single := [name for name, count, area in zip(names, points, sampled, strict=True) if count == 1 and area > 0]:
        text = translate(
            "Pixelwise",
            "No standard error can be told: the map's class {classes} has only one reference point, and at least two "
            "are needed.",
        )
        notes.append(text.format(classes=", ".join(single)))
    if unseen := [name for name, share, area in zip(names, found, areas, strict=True) if not share > 0 and area > 0]:
        text = translate(
            "Pixelwise",
            "No reference point is {classes}: an estimated area of 0 means that it is rare, not that there is none.",
        )
        notes.append(text.format(classes=", ".join(unseen)))
    return notes
