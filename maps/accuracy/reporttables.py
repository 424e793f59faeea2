"""Parts that the reports of some assessments have: estimates for the whole map, objects, the full table of PyCM."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ...geo.reports.bars import Bar, histogram_chart, interval_chart
from ...geo.reports.charts import GREEN, Chart, Line, line_chart
from ...geo.reports.tables import UNDEFINED, Cell, Row, Table, count, number, numeric, percent, rounded, words
from ...language import translate
from .assessment import SHARE_OF_AREA, SQUARE_METRES, SQUARE_UNITS, UNITS_OF_STRATA, Assessment
from .estimates import Estimate, Estimates
from .objects import ALL_CLASSES, ObjectFigures
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
    disagreements = (estimates.quantity_disagreement, estimates.allocation_disagreement)
    return {
        "table": Table(_estimate_columns(unit), rows),
        "overall": [number(share).text for share in (estimates.overall.value, estimates.overall.margin)],
        "disagreements": [number(share).text for share in disagreements],
        "shares": _proportions(assessment, estimates),
        "charts": _estimate_charts(assessment, estimates, divisor, unit),
    }


def _estimate_columns(unit: str) -> list[str]:
    return [
        translate("Pixelwise", "Class"),
        translate("Pixelwise", "Mapped area ({unit})").format(unit=unit),
        translate("Pixelwise", "Estimated area ({unit})").format(unit=unit),
        "±",
        translate("Pixelwise", "from"),
        translate("Pixelwise", "to"),
        translate("Pixelwise", "User's accuracy"),
        "±",
        translate("Pixelwise", "Producer's accuracy"),
        "±",
    ]


def _unit_of(estimates: Estimates) -> tuple[float, str]:
    """What areas are divided by, and what they are called then in the user's language."""
    if estimates.area_unit == SQUARE_METRES:
        for least, divisor, name in LARGER_UNITS:
            if estimates.total >= least:
                return divisor, name
    names = {
        SQUARE_UNITS: translate("Pixelwise", "square units of the map"),
        UNITS_OF_STRATA: translate("Pixelwise", "units of STRATA"),
        SHARE_OF_AREA: translate("Pixelwise", "share of the area"),
    }
    return 1.0, names.get(estimates.area_unit, estimates.area_unit)


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
    name = translate("Pixelwise", "Total")
    totals = [percent(share, 2) for share in [*estimates.proportions.sum(0), estimates.proportions.sum()]]
    rows.append(Row(name, totals, total=True))
    return Table([translate("Pixelwise", "Reference ↓ Map →"), *classes.names, name], rows, "heat", 10)


def _estimate_charts(assessment: Assessment, estimates: Estimates, divisor: float, unit: str) -> list[Chart]:
    digits = _digits(estimates.total / divisor)
    accuracies = (
        (translate("Pixelwise", "User's accuracy, estimated"), estimates.users),
        (translate("Pixelwise", "Producer's accuracy, estimated"), estimates.producers),
    )
    areas = _bars(assessment, estimates.areas, divisor, digits)
    charts = [
        interval_chart(translate("Pixelwise", "Estimated areas"), areas, unit=unit),
        *(interval_chart(title, _bars(assessment, found, 1.0, 3), high=1.0) for title, found in accuracies),
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
    several = len(figures) > 1
    rows = [
        Row(
            _object_name(item),
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
    lines = [Line(_object_name(item), item.color or GREEN, [*item.f1]) for item in figures]
    title = translate("Pixelwise", "F1 by the least IoU of a match")
    step_name = translate("Pixelwise", "least IoU in percent")
    of_objects = translate("Pixelwise", "Objects of the reference by their IoU")
    return {
        "table": Table(_object_columns(), rows),
        "thresholds": _threshold_table(everything),
        "name": _object_name(everything),
        "chart": line_chart(title, lines, steps, high=1.0, step_name=step_name),
        "histogram": histogram_chart(of_objects, "0", "IoU 1", everything.reference_ious),
    }


def _object_name(figures: ObjectFigures) -> str:
    """The name of a class, or of all of them in the user's language."""
    is_all = figures.name == ALL_CLASSES and not figures.color
    return translate("Pixelwise", "All classes") if is_all else figures.name


def _object_columns() -> list[str]:
    return [
        translate("Pixelwise", "Class"),
        translate("Pixelwise", "Reference"),
        translate("Pixelwise", "Map"),
        translate("Pixelwise", "Matches"),
        translate("Pixelwise", "Precision"),
        translate("Pixelwise", "Recall"),
        translate("Pixelwise", "F1"),
        translate("Pixelwise", "F1 at 0.5:0.95"),
        translate("Pixelwise", "Mean IoU"),
        translate("Pixelwise", "Left out"),
    ]


def _threshold_table(figures: ObjectFigures) -> Table:
    rows = [
        Row(f"{threshold:.2f}", [count(matches), *map(number, shares)])
        for threshold, matches, *shares in zip(
            figures.thresholds, figures.matches, figures.precision, figures.recall, figures.f1, strict=True
        )
    ]
    columns = [
        translate("Pixelwise", "Least IoU"),
        translate("Pixelwise", "Matches"),
        translate("Pixelwise", "Precision"),
        translate("Pixelwise", "Recall"),
        translate("Pixelwise", "F1"),
    ]
    return Table(columns, rows)


def pycm_parts(assessment: Assessment) -> dict[str, Any]:
    """All statistics of PyCM under its own names."""
    found = pycm_table(assessment.matrix)
    overall = [Row(name, [_statistic(value)]) for name, value in found.overall.items()]
    per_class = [
        Row(name, [words(found.descriptions.get(name, "")), *map(_statistic, values)])
        for name, values in found.per_class.items()
    ]
    statistic, meaning = translate("Pixelwise", "Statistic"), translate("Pixelwise", "Meaning")
    return {
        "note": found.note,
        "overall": Table([statistic, translate("Pixelwise", "Value")], overall),
        "per_class": Table([statistic, meaning, *assessment.classes.names], per_class),
    }


def _statistic(value: Statistic) -> Cell:
    if value is None:
        return Cell(UNDEFINED, "", "number")
    return numeric(value) if isinstance(value, str) else rounded(value)
