"""What all drawings of reports have in common, and curves: SVG, made in a millisecond, as a report follows every epoch.

Colours come in two strengths, for a white and for a black page, and lines also differ in how they are dashed, so that
they are told apart in print and by colour-blind readers. No text of the user's stands in an SVG unescaped.
"""

from __future__ import annotations

import html
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...language import grouped, translate
from ..classes import rgb

WIDTH, HEIGHT = 460, 230
LEFT, RIGHT, TOP, BOTTOM = 52, 12, 10, 34
# Okabe and Ito (2008).
BLUE, VERMILION, GREEN, GREY = "#0072b2", "#d55e00", "#009e73", "#666666"
# The least contrast (WCAG 2.1) of a colour to the white and to the black page, whose colours `page.css` has; orange and
# sky blue of Okabe and Ito just stay as they are on white.
PAPERS = (((255, 255, 255), 2.1), ((22, 25, 29), 3.0))
DASHES = ("", "7 3", "2 3", "9 3 2 3")
# With more points a line would hide behind them.
MOST_POINTS = 60


@dataclass(frozen=True)
class Line:
    """A curve: a value per step, None where it is not known."""

    name: str
    color: str
    values: list[float | None]
    dash: str = ""

    @property
    def key(self) -> str:
        """The piece of the line that stands before its name in a legend."""
        return f'<svg class="key" viewBox="0 0 30 8" aria-hidden="true">{_stroke("M1,4H29", self)}</svg>'


@dataclass(frozen=True)
class Chart:
    """A drawing with a title; the legend of its `lines` is the page's."""

    title: str
    lines: list[Line]
    svg: str


def plain_color(color: str) -> str:
    """The colour where it is #rrggbb, else grey: it comes from a file that anybody may have made."""
    return color if re.fullmatch(r"#[0-9a-fA-F]{6}", color) else GREY


def inks(color: str) -> tuple[str, str]:
    """The colour as it shows on a white page and on a black one: darker or lighter only where it has to be."""
    parts = np.array(rgb(plain_color(color)), np.float64)
    found = []
    for paper, least in PAPERS:
        # Towards black on a white page, and the other way round.
        far = 255.0 - np.round(np.array(paper) / 255) * 255
        steps = (parts + (far - parts) * share for share in np.linspace(0, 1, 21))
        found.append(next(step for step in steps if contrast(step, np.array(paper, np.float64)) >= least))
    return _hex(found[0]), _hex(found[1])


def contrast(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """The contrast of two colours (red, green, blue; 0 to 255), 1 to 21, after WCAG 2.1."""
    lightness = sorted(_luminance(color / 255) + 0.05 for color in (one, other))
    return lightness[1] / lightness[0]


def _luminance(color: NDArray[np.float64]) -> float:
    linear = np.where(color <= 0.04045, color / 12.92, ((color + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def line_chart(
    title: str,
    lines: Sequence[Line],
    steps: Sequence[int],
    *,
    kept: int | None = None,
    low: float = 0.0,
    high: float | None = None,
    step_name: str = "",
) -> Chart:
    """Curves over `steps`, with a dashed upright line at the step that was `kept`; those without a value are left out.

    `step_name` is what a step is called, an epoch unless it says otherwise.
    The axis goes from `low`, or the lowest value, to `high`, or a little above the highest value.
    """
    shown = [line for line in lines if known([line])]
    if not shown:
        return Chart(title, [], "")
    # A loss may fall below 0, as sums with Lovász or log terms do.
    bottom = min(low, *known(shown)) if high is None or high > 1.0 else low
    top = (high if high is not None else 1.05 * max(known(shown))) or 1.0
    axes = _Axes(
        steps[0],
        max(steps[-1], steps[0] + 1),
        bottom,
        max(top, bottom + 1e-9),
        step_name or translate("Pixelwise", "epoch"),
    )
    parts = [axes.grid(), axes.marker(kept) if kept in steps else ""]
    dashed = [Line(line.name, line.color, line.values, DASHES[n % len(DASHES)]) for n, line in enumerate(shown)]
    parts += [axes.curve(line, steps) for line in dashed]
    return Chart(title, dashed, svg(title, f"0 0 {WIDTH} {HEIGHT}", parts))


def known(lines: Sequence[Line]) -> list[float]:
    """The values of some lines that are numbers."""
    return [value for line in lines for value in line.values if value is not None and math.isfinite(value)]


def ticks(low: float, high: float) -> list[float]:
    """Four to eight round numbers from `low` to `high`."""
    rough = (high - low) / 5
    scale = 10.0 ** math.floor(math.log10(rough))
    step = next(scale * factor for factor in (1, 2, 2.5, 5, 10) if scale * factor >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    count = math.floor(high / step + 1e-9) - first
    return [(first + number) * step for number in range(count + 1)]


def svg(title: str, box: str, parts: Sequence[str]) -> str:
    """A whole drawing from its parts; `box` is the viewBox."""
    return f'<svg viewBox="{box}" role="img" aria-label="{html.escape(title)}">{"".join(parts)}</svg>'


def ink_style(color: str) -> str:
    """The style attribute of a shape of class `curve` or `fill`, which takes the colour that suits the page."""
    on_light, on_dark = inks(color)
    return f'style="--on-light: {on_light}; --on-dark: {on_dark}"'


def short(value: float) -> str:
    """A number at an axis."""
    return grouped(f"{value:,.0f}") if abs(value) >= 10_000 else f"{value:.4g}"


def _stroke(path: str, line: Line) -> str:
    dash = f' stroke-dasharray="{line.dash}"' if line.dash else ""
    return f'<path class="curve" d="{path}"{dash} {ink_style(line.color)}/>'


def _hex(parts: NDArray[np.float64]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*(round(float(part)) for part in parts))


@dataclass(frozen=True)
class _Axes:
    first: int
    last: int
    low: float
    high: float
    step_name: str

    def x(self, step: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (step - self.first) / (self.last - self.first)

    def y(self, value: float) -> float:
        """Values beyond the axis are drawn at its end."""
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share

    def grid(self) -> str:
        parts = []
        for value in ticks(self.low, self.high):
            y = f"{self.y(value):.1f}"
            parts.append(f'<line class="rule" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y}" y2="{y}"/>')
            parts.append(f'<text x="{LEFT - 6}" y="{y}" dy="4" text-anchor="end">{short(value)}</text>')
        bottom = HEIGHT - BOTTOM
        for value in ticks(self.first, self.last):
            if value == round(value):
                x = f"{self.x(value):.1f}"
                parts.append(f'<text x="{x}" y="{bottom + 14}" text-anchor="middle">{value:.0f}</text>')
        parts.append(f'<line class="axis" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{bottom}" y2="{bottom}"/>')
        middle = (LEFT + WIDTH - RIGHT) / 2
        parts.append(f'<text x="{middle}" y="{HEIGHT - 4}" text-anchor="middle">{html.escape(self.step_name)}</text>')
        return "".join(parts)

    def marker(self, step: int | None) -> str:
        if step is None:
            return ""
        x = f"{self.x(step):.1f}"
        return f'<line class="kept" x1="{x}" x2="{x}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>'

    def curve(self, line: Line, steps: Sequence[int]) -> str:
        """Pieces between unknown values, and points that say their value when they are pointed at."""
        pieces: list[list[str]] = [[]]
        points = []
        for step, value in zip(steps, line.values, strict=True):
            if value is None or not math.isfinite(value):
                pieces.append([])
                continue
            x, y = f"{self.x(step):.1f}", f"{self.y(value):.1f}"
            pieces[-1].append(f"{x},{y}")
            if len(steps) <= MOST_POINTS:
                hint = f"<title>{html.escape(f'{line.name}, {self.step_name} {step}: {value:.4g}')}</title>"
                points.append(f'<circle class="fill" cx="{x}" cy="{y}" r="3" {ink_style(line.color)}>{hint}</circle>')
        return "".join([*(_stroke(f"M{'L'.join(piece)}", line) for piece in pieces if piece), *points])
