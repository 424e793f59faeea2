"""Drawings of reports that show amounts: histograms, and estimates with their intervals."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .charts import Chart, ink_style, short, svg, ticks

HISTOGRAM_WIDTH, HISTOGRAM_HEIGHT = 240, 80
# A row per bar, with its name before it and its value behind it.
ROW, NAMES, VALUES, WIDTH = 26, 116, 116, 460
# Longer names would run into the bars; the table beside the chart has them whole.
LONGEST_NAME = 17


@dataclass(frozen=True)
class Bar:
    """A value with the ends of its interval; NaN where they are not known. `text` is what is written behind it."""

    name: str
    color: str
    value: float
    low: float
    high: float
    text: str


def histogram_chart(title: str, low: str, high: str, counts: Sequence[int]) -> str:
    """An SVG of counts in equal bins, with what the ends of the axis are called."""
    width, height = HISTOGRAM_WIDTH, HISTOGRAM_HEIGHT
    parts = [
        f'<path class="bars" d="{histogram_path(counts)}"/>',
        f'<line class="axis" x1="0" y1="{height}" x2="{width}" y2="{height}"/>',
        f'<text x="0" y="{height + 14}">{html.escape(low)}</text>',
        f'<text x="{width}" y="{height + 14}" text-anchor="end">{html.escape(high)}</text>',
    ]
    return svg(title, f"-2 -4 {width + 4} {height + 22}", parts)


def histogram_path(counts: Sequence[int]) -> str:
    """The outline of a histogram as the `d` of an SVG path; the highest bin has HISTOGRAM_HEIGHT."""
    heights = np.array(counts, float)
    tops = HISTOGRAM_HEIGHT * (1 - heights / max(heights.max(), 1))
    edges = np.linspace(0, HISTOGRAM_WIDTH, len(heights) + 1)
    steps = [f"V{top:.1f}H{edge:.1f}" for top, edge in zip(tops, edges[1:], strict=True)]
    return f"M0,{HISTOGRAM_HEIGHT}{''.join(steps)}V{HISTOGRAM_HEIGHT}Z"


def interval_chart(title: str, bars: Sequence[Bar], *, high: float | None = None, unit: str = "") -> Chart:
    """Lying bars from 0, with whiskers for the intervals; a bar whose value is not known has a name only.

    The axis goes to `high`, or to the largest end of an interval.
    """
    ends = [end for bar in bars for end in (bar.value, bar.high) if math.isfinite(end)]
    if not ends:
        return Chart(title, [], "")
    top = high or max(ends) or 1.0
    right, bottom = WIDTH - VALUES, len(bars) * ROW + 4

    def x(value: float) -> float:
        return NAMES + (right - NAMES) * min(max(value, 0.0), top) / top

    parts = []
    for value in ticks(0, top):
        parts.append(f'<line class="rule" x1="{x(value):.1f}" x2="{x(value):.1f}" y1="0" y2="{bottom}"/>')
        parts.append(f'<text x="{x(value):.1f}" y="{bottom + 14}" text-anchor="middle">{short(value)}</text>')
    for row, bar in enumerate(bars):
        parts.append(_bar(bar, ROW * row + 6, x(0), x(bar.value), (x(bar.low), x(bar.high))))
    parts.append(f'<text x="{right + 10}" y="{bottom + 14}">{html.escape(unit)}</text>')
    return Chart(title, [], svg(title, f"0 0 {WIDTH} {bottom + 20}", parts))


def _bar(bar: Bar, top: int, zero: float, end: float, whisker: tuple[float, float]) -> str:
    """One bar at `top`, all positions in the drawing; its text says the value to those who see no bar."""
    name = bar.name if len(bar.name) <= LONGEST_NAME else f"{bar.name[: LONGEST_NAME - 1]}…"
    middle, height = top + (ROW - 8) / 2, ROW - 10
    parts = [f'<text class="name" x="{NAMES - 8}" y="{middle}" dy="4" text-anchor="end">{html.escape(name)}</text>']
    if math.isfinite(bar.value):
        hint = f"<title>{html.escape(f'{bar.name}: {bar.text}')}</title>"
        box = f'x="{zero:.1f}" y="{top}" width="{end - zero:.1f}" height="{height}"'
        parts.append(f'<rect class="fill" {box} {ink_style(bar.color)}>{hint}</rect>')
    if math.isfinite(bar.low) and math.isfinite(bar.high):
        low, high = (f"{position:.1f}" for position in whisker)
        ends = "".join(f"M{position},{middle - 4}V{middle + 4}" for position in (low, high))
        # The halo keeps it apart from bars of any colour.
        shape = f'd="M{low},{middle}H{high}{ends}" fill="none"'
        parts.append(f'<path class="halo" {shape}/><path class="whisker" {shape}/>')
    parts.append(f'<text x="{WIDTH - VALUES + 10}" y="{middle}" dy="4">{html.escape(bar.text)}</text>')
    return "".join(parts)
