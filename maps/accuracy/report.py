"""The report of an assessment: one HTML file that needs no other."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from ...chips.job import LayerSource
from ...geo.accuracyfigures import NAMES, mean_figures
from ...geo.classes import ClassTable
from ...geo.reports.accuracytables import (
    AccuracyTables,
    class_table,
    left_out_texts,
    matrix_tables,
    mean_table,
    meanings_of,
)
from ...geo.reports.page import page_text
from ...geo.reports.settings import setting_rows, versions_of
from ...geo.reports.tables import Headline, number
from .assessment import Assessment
from .files import unique_names
from .remarks import warnings_of
from .reporttables import estimate_parts, object_parts, pycm_parts

TEMPLATE = Path(__file__).with_name("assessment.html")
BOUNDARY = "boundary_f1"
MEANINGS = {
    "overall_accuracy": "of all {unit}, the share that is right",
    "mean_iou": "IoU of the classes, each counting alike: strict with small classes",
    "macro_f1": "F1 of the classes, each counting alike",
    "kappa": "agreement beyond chance, 0 is chance; hard to interpret, given because it is often asked for",
    "mcc": "correlation of map and reference: 1 all right, 0 chance",
    "quantity_disagreement": "share that is wrong because classes have too much or too little",
    "allocation_disagreement": "share that is wrong because classes are in the wrong places",
}


def report_html(assessment: Assessment) -> str:
    """What was compared, warnings, every figure as tables and drawings, and the settings."""
    # Two classes may have one name.
    named = zip(assessment.classes, unique_names(assessment.classes), strict=True)
    classes = ClassTable(dataclasses.replace(entry, name=name) for entry, name in named)
    assessment = dataclasses.replace(assessment, classes=classes)
    job = assessment.job
    return page_text(
        TEMPLATE,
        title=f"Accuracy of {_title(job.map)}",
        settings=setting_rows(dataclasses.asdict(job)),
        versions=versions_of("numpy", "pycm"),
        compared=_compared(assessment),
        hints=warnings_of(assessment),
        headline=_headline(assessment),
        accuracy=_accuracy_tables(assessment),
        means=_means(assessment),
        estimates=estimate_parts(assessment),
        objects=object_parts(assessment.objects),
        pycm=pycm_parts(assessment),
    )


def _title(layer: LayerSource) -> str:
    return layer.layer or Path(layer.path).stem


def _source_text(layer: LayerSource, field: str = "") -> str:
    parts = [layer.path, layer.layer and f"layer {layer.layer}", field and f"class in the field {field}"]
    return ", ".join(filter(None, [*parts, layer.where and f"where {layer.where}"]))


def _compared(assessment: Assessment) -> list[tuple[str, str]]:
    job, total = assessment.job, int(assessment.matrix.sum())
    designs = {
        "stratified": "random points, stratified by the classes of the map",
        "simple": "points at random over the whole map",
        "none": "points that are not a random sample",
    }
    rows = [
        ("Map", _source_text(job.map, job.map.field)),
        ("Reference", _source_text(job.reference, job.reference.field)),
        ("Area", _source_text(job.area) if job.area else "wherever both are"),
        ("Compared", f"{total:,} {assessment.unit}"),
    ]
    if assessment.unit == "points":
        rows.append(("Design", designs[job.design]))
    if job.ignore:
        rows.append(("Classes that do not count", ", ".join(job.ignore)))
    return rows


def _headline(assessment: Assessment) -> list[Headline]:
    """The figures that are quoted, the estimate for the whole map first where there is one."""
    figures = assessment.overall() | {"macro_f1": assessment.means()["macro_f1"].value}
    found = []
    if assessment.estimates:
        estimate = assessment.estimates.overall
        text = f"{number(estimate.value).text} ± {number(estimate.margin).text}"
        meaning = "estimated share of the whole map's area that is right, with its 95 % interval: the figure to quote"
        found.append(Headline("Overall accuracy of the map", text, meaning))
    for key, meaning in MEANINGS.items():
        text = number(figures[key]).text
        name = (
            "Overall accuracy of the points"
            if assessment.unit == "points" and key == "overall_accuracy"
            else NAMES[key]
        )
        found.append(Headline("Macro F1" if key == "macro_f1" else name, text, meaning.format(unit=assessment.unit)))
    return found


def _figures(assessment: Assessment) -> dict[str, Any]:
    boundary = {} if assessment.boundary is None else {BOUNDARY: assessment.boundary}
    return assessment.per_class() | boundary


def _names() -> dict[str, str]:
    return {BOUNDARY: "Boundary F1"} | NAMES


def _accuracy_tables(assessment: Assessment) -> AccuracyTables:
    figures, unit = _figures(assessment), assessment.unit
    heads = (f"Reference {unit}", f"Map {unit}")
    per_class = class_table(assessment.classes, assessment.matrix, figures, heads=heads, names=_names())
    meanings = meanings_of(figures, unit)
    if assessment.boundary is not None:
        meanings.append(f"The tolerance is {assessment.job.boundary_tolerance:g} pixels.")
    counts, shares = matrix_tables(assessment.classes, assessment.matrix, corner="Reference ↓ Map →")
    return AccuracyTables(per_class, counts, shares, meanings, "", "reference", "map", unit)


def _means(assessment: Assessment) -> dict[str, Any]:
    figures = _figures(assessment)
    means = mean_figures(assessment.matrix, figures)
    return {
        "table": mean_table(means, list(figures), _names()),
        "left_out": left_out_texts(assessment.classes, means, figures, _names()),
    }
