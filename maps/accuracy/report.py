"""The report of an assessment: one HTML file that needs no other."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from ...chips.job import LayerSource
from ...geo.accuracyfigures import figure_names, mean_figures
from ...geo.classes import ClassTable
from ...geo.reports.accuracytables import (
    AccuracyTables,
    class_table,
    left_out_texts,
    matrix_tables,
    mean_table,
    meanings_of,
    unit_name,
)
from ...geo.reports.page import page_text
from ...geo.reports.settings import setting_rows, versions_of
from ...geo.reports.tables import Headline, number
from ...language import translate
from .assessment import Assessment
from .files import unique_names
from .remarks import warnings_of
from .reporttables import estimate_parts, object_parts, pycm_parts

TEMPLATE = Path(__file__).with_name("assessment.html")
BOUNDARY = "boundary_f1"


def report_html(assessment: Assessment) -> str:
    """What was compared, warnings, every figure as tables and drawings, and the settings."""
    # Two classes may have one name.
    named = zip(assessment.classes, unique_names(assessment.classes), strict=True)
    classes = ClassTable(dataclasses.replace(entry, name=name) for entry, name in named)
    assessment = dataclasses.replace(assessment, classes=classes)
    job = assessment.job
    return page_text(
        TEMPLATE,
        title=translate("Pixelwise", "Accuracy of {map}").format(map=_title(job.map)),
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
    parts = [layer.path]
    if layer.layer:
        parts.append(translate("Pixelwise", "layer {layer}").format(layer=layer.layer))
    if field:
        parts.append(translate("Pixelwise", "class in the field {field}").format(field=field))
    if layer.where:
        parts.append(translate("Pixelwise", "where {filter}").format(filter=layer.where))
    return ", ".join(parts)


def _compared(assessment: Assessment) -> list[tuple[str, str]]:
    job, total = assessment.job, int(assessment.matrix.sum())
    area = _source_text(job.area) if job.area else translate("Pixelwise", "wherever both are")
    if assessment.unit == "points":
        compared = translate("Pixelwise", "{count:,} points").format(count=total)
    else:
        compared = translate("Pixelwise", "{count:,} pixels").format(count=total)
    rows = [
        (translate("Pixelwise", "Map"), _source_text(job.map, job.map.field)),
        (translate("Pixelwise", "Reference"), _source_text(job.reference, job.reference.field)),
        (translate("Pixelwise", "Area"), area),
        (translate("Pixelwise", "Compared"), compared),
    ]
    if assessment.unit == "points":
        rows.append((translate("Pixelwise", "Design"), _design_text(job.design)))
    if job.ignore:
        rows.append((translate("Pixelwise", "Classes that do not count"), ", ".join(job.ignore)))
    return rows


def _design_text(design: str) -> str:
    texts = {
        "stratified": translate("Pixelwise", "random points, stratified by the classes of the map"),
        "simple": translate("Pixelwise", "points at random over the whole map"),
        "none": translate("Pixelwise", "points that are not a random sample"),
    }
    return texts[design]


def _headline(assessment: Assessment) -> list[Headline]:
    """The figures that are quoted, the estimate for the whole map first where there is one."""
    figures = assessment.overall() | {"macro_f1": assessment.means()["macro_f1"].value}
    names = figure_names() | {"macro_f1": translate("Pixelwise", "Macro F1")}
    if assessment.unit == "points":
        names["overall_accuracy"] = translate("Pixelwise", "Overall accuracy of the points")
    found = []
    if assessment.estimates:
        estimate = assessment.estimates.overall
        text = f"{number(estimate.value).text} ± {number(estimate.margin).text}"
        meaning = translate(
            "Pixelwise",
            "estimated share of the whole map's area that is right, with its 95 % interval: the figure to quote",
        )
        found.append(Headline(translate("Pixelwise", "Overall accuracy of the map"), text, meaning))
    for key, meaning in _meanings(assessment.unit).items():
        found.append(Headline(names[key], number(figures[key]).text, meaning))
    return found


def _meanings(unit: str) -> dict[str, str]:
    """What the figures in large print mean, in their order."""
    return {
        "overall_accuracy": translate("Pixelwise", "of all {unit}, the share that is right").format(
            unit=unit_name(unit)
        ),
        "mean_iou": translate("Pixelwise", "IoU of the classes, each counting alike: strict with small classes"),
        "macro_f1": translate("Pixelwise", "F1 of the classes, each counting alike"),
        "kappa": translate(
            "Pixelwise",
            "agreement beyond chance, 0 is chance; hard to interpret, given because it is often asked for",
        ),
        "mcc": translate("Pixelwise", "correlation of map and reference: 1 all right, 0 chance"),
        "quantity_disagreement": translate(
            "Pixelwise", "share that is wrong because classes have too much or too little"
        ),
        "allocation_disagreement": translate(
            "Pixelwise", "share that is wrong because classes are in the wrong places"
        ),
    }


def _figures(assessment: Assessment) -> dict[str, Any]:
    boundary = {} if assessment.boundary is None else {BOUNDARY: assessment.boundary}
    return assessment.per_class() | boundary


def _accuracy_tables(assessment: Assessment) -> AccuracyTables:
    figures, unit = _figures(assessment), assessment.unit
    heads = (translate("Pixelwise", "Reference pixels"), translate("Pixelwise", "Map pixels"))
    if unit == "points":
        heads = (translate("Pixelwise", "Reference points"), translate("Pixelwise", "Map points"))
    per_class = class_table(assessment.classes, assessment.matrix, figures, heads=heads)
    meanings = meanings_of(figures, unit)
    if assessment.boundary is not None:
        text = translate("Pixelwise", "The tolerance is {tolerance:g} pixels.")
        meanings.append(text.format(tolerance=assessment.job.boundary_tolerance))
    corner = translate("Pixelwise", "Reference ↓ Map →")
    counts, shares = matrix_tables(assessment.classes, assessment.matrix, corner=corner)
    sides = translate("Pixelwise", "Rows are the reference, columns the map, both in pixels.")
    if unit == "points":
        sides = translate("Pixelwise", "Rows are the reference, columns the map, both in points.")
    titles = translate("Pixelwise", "Accuracy per class"), translate("Pixelwise", "Confusion matrix")
    return AccuracyTables(per_class, counts, shares, meanings, *titles, sides)


def _means(assessment: Assessment) -> dict[str, Any]:
    figures = _figures(assessment)
    means = mean_figures(assessment.matrix, figures)
    return {
        "table": mean_table(means, list(figures)),
        "left_out": left_out_texts(assessment.classes, means, figures),
    }
