"""Parts that the reports of some assessments have: estimates for the whole map, objects, the full table of PyCM."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ...geo.reports.bars import Bar, histogram_chart, interval_chart
from ...geo.reports.charts import GREEN, Chart, Line, line_chart
from ...geo.reports.tables import UNDEFINED, Cell, Row, Table, count, number, numeric, percent, rounded, words
from .assessment import SQUARE_METRES, Assessment
from .estimates import Estimate, Estimates
from .objects import ObjectFigures
from .pycmtable import Statistic, pycm_table

# From so many square metres on, areas are told in the larger unit.
LARGER_UNITS = ((1e10, 1e6, "km²"), (1e5, 1e4, "ha"))
AREA_DIGITS = 4


def estimate_parts(assessment: Assessment) -> dict[str, Any] | None:
    """Estimated areas and accuracies with their 95 % intervals, as tables and as bars; None without estimates."""
    estimates, classes = assessment.estimates, assessment.classes
    if estimates is None:
        return None
    divisor, unit = _unit_of(estimates)
    digits = _digits(estimates.total / divisor)
    mapped = _mapped_areas(assessment, estimates)
    rows = []
    for place, entry in enumerate(classes):
        area = estimates.areas[place]
        amounts = (mapped[place], area.value, area.margin, area.low, area.high)
        cells = [number(amount / divisor, digits) for amount in amounts]
        shares = [number(share, 3) for found in (estimates.users, estimates.producers) for share in _both(found[place])]
        rows.append(Row(entry.name, [*cells, *shares], entry.color))
    columns = [f"Mapped area ({unit})", f"Estimated area ({unit})", "±", "from", "to"]
    columns += ["User's accuracy", "±", "Producer's accuracy", "±"]
    disagreements = (estimates.quantity_disagreement, estimates.allocation_disagreement)
    return {
        "table": Table(["Class", *columns], rows),
        "overall": [number(share).text for share in (estimates.overall.value, estimates.overall.margin)],
        "disagreements": [number(share).text for share in disagreements],
        "shares": _proportions(assessment, estimates),
        "charts": _estimate_charts(assessment, estimates, divisor, unit),
    }


def _unit_of(estimates: Estimates) -> tuple[float, str]:
    """What areas are divided by, and what they are called then."""
    if estimates.area_unit == SQUARE_METRES:
        for least, divisor, name in LARGER_UNITS:
            if estimates.total >= least:
                return divisor, name
    return 1.0, estimates.area_unit


def _digits(total: float) -> int:
    """Digits after the point that tell a ten-thousandth of all."""
    return min(max(AREA_DIGITS - math.floor(math.log10(total)), 0), 6) if 0 < total < math.inf else AREA_DIGITS


def _mapped_areas(assessment: Assessment, estimates: Estimates) -> Sequence[float]:
    """Of the map's classes: those that the estimates were weighted by, else those of the map in the same unit."""
    if estimates.design == "stratified":
        return [float(area) for area in estimates.weights * estimates.total]
    if assessment.map_areas is None or assessment.area_unit != estimates.area_unit:
        return [math.nan] * len(assessment.classes)
    return [float(area) for area in assessment.map_areas]


def _both(estimate: Estimate) -> tuple[float, float]:
    return estimate.value, estimate.margin


def _proportions(assessment: Assessment, estimates: Estimates) -> Table:
    """The error matrix as percent of the area."""
    classes = assessment.classes
    rows = [
        Row(entry.name, [percent(share, 2) for share in shares] + [percent(shares.sum(), 2, css="margin")], entry.color)
        for entry, shares in zip(classes, estimates.proportions, strict=True)
    ]
    rows.append(
        Row(
            "Total",
            [percent(share, 2) for share in [*estimates.proportions.sum(0), estimates.proportions.sum()]],
            total=True,
        )
    )
    return Table(["Reference ↓ Map →", *classes.names, "Total"], rows, "heat", 10)


def _estimate_charts(assessment: Assessment, estimates: Estimates, divisor: float, unit: str) -> list[Chart]:
    digits = _digits(estimates.total / divisor)
    accuracies = {"User's accuracy": estimates.users, "Producer's accuracy": estimates.producers}
    charts = [
        interval_chart("Estimated areas", _bars(assessment, estimates.areas, divisor, digits), unit=unit),
        *(
            interval_chart(f"{name}, estimated", _bars(assessment, found, 1.0, 3), high=1.0)
            for name, found in accuracies.items()
        ),
    ]
    return [chart for chart in charts if chart.svg]


def _bars(assessment: Assessment, estimates: Sequence[Estimate], divisor: float, digits: int) -> list[Bar]:
    bars = []
    for entry, found in zip(assessment.classes, estimates, strict=True):
        value, margin, low, high = (part / divisor for part in (found.value, found.margin, found.low, found.high))
        text = f"{number(value, digits).text} ± {number(margin, digits).text}" if math.isfinite(value) else UNDEFINED
        bars.append(Bar(entry.name, entry.color, value, low, high, text))
    return bars


def object_parts(figures: Sequence[ObjectFigures]) -> dict[str, Any] | None:
    """Matched objects per class, their F1 by the least IoU of a match and how well they were met; None without any."""
    if not figures:
        return None
    columns = [
        "Class",
        "Reference",
        "Map",
        "Matches",
        "Precision",
        "Recall",
        "F1",
        "F1 at 0.5:0.95",
        "Mean IoU",
        "Left out",
    ]
    several = len(figures) > 1
    rows = [
        Row(
            item.name,
            [
                *map(count, (item.reference_count, item.map_count, item.matches[0])),
                *map(number, (item.precision[0], item.recall[0], item.f1[0], item.mean_f1, item.mean_iou_of_matches)),
                count(item.left_out),
            ],
            item.color,
            total=several and item is figures[-1],
        )
        for item in figures
    ]
    everything = figures[-1]
    steps = [round(100 * threshold) for threshold in everything.thresholds]
    lines = [Line(item.name, item.color or GREEN, [*item.f1]) for item in figures]
    return {
        "table": Table(columns, rows),
        "thresholds": _threshold_table(everything),
        "name": everything.name,
        "chart": line_chart("F1 by the least IoU of a match", lines, steps, high=1.0, step_name="least IoU in percent"),
        "histogram": histogram_chart("Objects of the reference by their IoU", "0", "IoU 1", everything.reference_ious),
    }


def _threshold_table(figures: ObjectFigures) -> Table:
    rows = [
        Row(f"{threshold:.2f}", [count(matches), *map(number, shares)])
        for threshold, matches, *shares in zip(
            figures.thresholds, figures.matches, figures.precision, figures.recall, figures.f1, strict=True
        )
    ]
    return Table(["Least IoU", "Matches", "Precision", "Recall", "F1"], rows)


def pycm_parts(assessment: Assessment) -> dict[str, Any]:
    """All statistics of PyCM under its own names."""
    found = pycm_table(assessment.matrix)
    overall = [Row(name, [_statistic(value)]) for name, value in found.overall.items()]
    per_class = [
        Row(name, [words(found.descriptions.get(name, "")), *map(_statistic, values)])
        for name, values in found.per_class.items()
    ]
    return {
        "note": found.note,
        "overall": Table(["Statistic", "Value"], overall),
        "per_class": Table(["Statistic", "Meaning", *assessment.classes.names], per_class),
    }


def _statistic(value: Statistic) -> Cell:
    if value is None:
        return Cell(UNDEFINED, "", "number")
    return numeric(value) if isinstance(value, str) else rounded(value)
