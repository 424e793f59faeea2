"""The table of class areas, as a web page."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..geo.classes import ClassTable
from ..geo.classraster import ClassCounts
from ..geo.reports.page import page_text
from ..geo.reports.settings import setting_rows, versions_of
from ..geo.reports.tables import Cell, Row, Table, count, number, percent, words
from ..language import translate

TEMPLATE = Path(__file__).with_name("classareas.html")


def class_areas_html(title: str, classes: ClassTable, counts: ClassCounts, job: Mapping[str, Any]) -> str:
    """A page with a row per class: name, colour, value, pixels, share of all classified pixels, m² and hectares; and
    the settings of the job."""
    pixels, area = int(counts.pixels.sum()), float(counts.areas.sum())
    rows = [
        Row(entry.name, [count(entry.value), *_cells(int(of_class), pixels, float(part))], entry.color)
        for entry, of_class, part in zip(classes, counts.pixels, counts.areas, strict=True)
    ]
    rows.append(Row(translate("Pixelwise", "Total"), [words(""), *_cells(pixels, pixels, area)], total=True))
    note = translate(
        "Pixelwise",
        "{count:,} more pixels have no class: the raster has no data there, or they lie outside AREA.",
    ).format(count=counts.without_class)
    if math.isnan(area):
        unknown = translate("Pixelwise", "The raster has no coordinate reference system, so areas are not known.")
        note = f"{note} {unknown}"
    return page_text(
        TEMPLATE,
        title=title,
        settings=setting_rows(job),
        versions=versions_of(),
        table=Table(_columns(), rows),
        note=note,
    )


def _columns() -> list[str]:
    return [
        translate("Pixelwise", "Class"),
        translate("Pixelwise", "Value"),
        translate("Pixelwise", "Pixels"),
        translate("Pixelwise", "Share (%)"),
        "m²",
        "ha",
    ]


def _cells(pixels: int, all_pixels: int, area: float) -> list[Cell]:
    return [
        count(pixels),
        percent(pixels / all_pixels if all_pixels else None, 2),
        number(area, 2 if area < 1000 else 0),
        number(area / 10_000, 4 if area < 100_000 else 2),
    ]
