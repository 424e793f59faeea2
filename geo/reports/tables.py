"""Tables of reports: what is read in them is rounded, what is copied from them is not."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from ...language import grouped, translate

# What stands where a figure is undefined: never 0 or 1.
UNDEFINED = "–"


@dataclass(frozen=True)
class Cell:
    """A cell of a table: `text` to be read, and `value`, which is copied in its place unless it is None.

    `css` are classes of the page's style, `share` (0 to 1) how strong the colour of a heat map is, `hint` what is said
    when the cell is pointed at.
    """

    text: str
    value: str | None = None
    css: str = ""
    share: float | None = None
    hint: str = ""


@dataclass(frozen=True)
class Row:
    """A row, whose head is `name` with a swatch where it has a `color`; `total` parts it from those above."""

    name: str
    cells: Sequence[Cell]
    color: str = ""
    total: bool = False


@dataclass(frozen=True)
class Table:
    """`columns` are the heads of all columns, that of the rows' names first."""

    columns: Sequence[str]
    rows: Sequence[Row] = field(default_factory=list)
    css: str = ""
    # With more columns their heads stand upright, or a heat map would be wider than the page.
    most_flat: int = 10**6

    def css_of_column(self, position: int) -> str:
        """Heads stand as their columns do: those of numbers at the right, or upright where there are many."""
        if not position or not self.rows:
            return ""
        cells = self.rows[0].cells
        if position > len(cells) or "number" not in cells[position - 1].css:
            return ""
        upright = len(self.columns) > self.most_flat and "margin" not in cells[position - 1].css
        return "number upright" if upright else "number"


@dataclass(frozen=True)
class Headline:
    """A figure in large print, and what it means in one line."""

    name: str
    text: str
    meaning: str


def words(text: str) -> Cell:
    return Cell(text)


def numeric(text: str) -> Cell:
    """A text that stands at the right, as numbers do, such as a range."""
    return Cell(text, css="number")


def number(value: float | None, digits: int = 3, *, css: str = "", hint: str = "") -> Cell:
    """A figure with so many digits after the point, all when copied; empty then where it is None or NaN."""
    css = f"number {css}".rstrip()
    if value is None or not math.isfinite(value):
        return Cell(UNDEFINED, "", css, hint=hint)
    return Cell(grouped(f"{value:,.{digits}f}"), f"{value:.15g}", css, hint=hint)


def rounded(value: float) -> Cell:
    """A number of any size to five digits."""
    return Cell(f"{value:.5g}", f"{value:.15g}", "number")


def percent(value: float | None, digits: int = 1, *, css: str = "", hint: str = "") -> Cell:
    """A share (0 to 1) in percent, also when it is copied."""
    return number(None if value is None else 100 * value, digits, css=css, hint=hint)


def count(value: int, *, css: str = "", share: float | None = None, hint: str = "") -> Cell:
    """A whole number with separators, which are left out when it is copied."""
    text, plain = grouped(f"{int(value):,}"), str(int(value))
    return Cell(text, None if text == plain else plain, f"number {css}".rstrip(), share, hint)


def listed(names: Sequence[str]) -> str:
    """Names in a sentence: "a, b and c"."""
    if len(names) < 2:
        return "".join(names)
    return translate("Pixelwise", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
