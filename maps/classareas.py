"""The table of class areas, as a web page."""

from __future__ import annotations

import math
from html import escape

from ..geo.classes import ClassTable
from ..geo.classraster import ClassCounts

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font-family: sans-serif; margin: 1.5em; }}
table {{ border-collapse: collapse; }}
th, td {{ padding: 0.3em 0.8em; border-bottom: 1px solid #cccccc; text-align: right; }}
th.name, td.name {{ text-align: left; }}
tfoot td {{ font-weight: bold; border-bottom: none; }}
.swatch {{ display: inline-block; width: 1.2em; height: 1em; border: 1px solid #777777; vertical-align: middle; }}
</style>
</head>
<body>
<h1>{title}</h1>
<table>
<thead><tr><th></th><th>Value</th><th class="name">Class</th><th>Pixels</th><th>Share</th><th>m²</th><th>ha</th></tr>
</thead>
<tbody>
{rows}
</tbody>
<tfoot>{total}</tfoot>
</table>
<p>{note}</p>
</body>
</html>
"""
ROW = (
    '<tr><td>{swatch}</td><td>{value}</td><td class="name">{name}</td><td>{pixels}</td><td>{share}</td>'
    "<td>{square_metres}</td><td>{hectares}</td></tr>"
)
SWATCH = '<span class="swatch" style="background:{color}"></span>'


def class_areas_html(title: str, classes: ClassTable, counts: ClassCounts) -> str:
    """A page with a row per class: value, name, colour, pixels, share of all classified pixels, m² and hectares."""
    pixels, area = int(counts.pixels.sum()), float(counts.areas.sum())
    rows = [
        _row(SWATCH.format(color=escape(entry.color)), str(entry.value), entry.name, int(count), pixels, float(part))
        for entry, count, part in zip(classes, counts.pixels, counts.areas, strict=True)
    ]
    note = (
        f"{counts.without_class:,} more pixels have no class: the raster has no data there, or they lie outside AREA."
    )
    if math.isnan(area):
        note += " The raster has no coordinate reference system, so areas are not known."
    return PAGE.format(
        title=escape(title), rows="\n".join(rows), total=_row("", "", "Total", pixels, pixels, area), note=note
    )


def _row(swatch: str, value: str, name: str, pixels: int, all_pixels: int, area: float) -> str:
    return ROW.format(
        swatch=swatch,
        value=value,
        name=escape(name),
        pixels=f"{pixels:,}",
        share=f"{pixels / all_pixels:.2%}" if all_pixels else "–",
        square_metres=_written(area, 2 if area < 1000 else 0),
        hectares=_written(area / 10_000, 4 if area < 100_000 else 2),
    )


def _written(number: float, digits: int) -> str:
    return "–" if math.isnan(number) else f"{number:,.{digits}f}"
