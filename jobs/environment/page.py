"""Findings as a web page in the look of the reports, and as text to paste into a message; no library is needed.

Not by the reports' templates: these need jinja2, which may be what is missing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from html import escape
from pathlib import Path

from ...geo.outputs import complete_file
from ...language import language, translate
from .findings import DOUBTFUL, FAULT, GOOD, Findings, Line, Section, state_words
from .personal import without_personal_paths

LOOK = Path(__file__).resolve().parents[2] / "geo" / "reports"
# Told apart without colours, too.
MARKS = {GOOD: "✓", DOUBTFUL: "!", FAULT: "✗"}
STYLE = """
.state { font-weight: 600; } .good .state { color: var(--green); }
.doubtful .state { color: var(--orange); } .fault .state { color: var(--vermilion); }
tr.fault > *, tr.doubtful > * { background: var(--hint); }
.table > table { width: 100%; min-width: 44rem; table-layout: fixed; }
.table th:nth-child(1) { width: 19%; } .table th:nth-child(2) { width: 31%; } .table th:nth-child(3) { width: 12%; }
.table th:nth-child(4) { width: 12%; }
textarea { width: 100%; height: 16rem; font: 12px/1.4 monospace; }
"""
SCRIPT = """
document.getElementById("copy").addEventListener("click", async event => {
  const area = document.getElementById("text");
  area.closest("details").open = true;
  area.select();
  let copied = true;
  try { await navigator.clipboard.writeText(area.value); } catch (error) { copied = document.execCommand("copy"); }
  const texts = document.getElementById("texts").dataset;
  event.target.textContent = copied ? texts.copied : texts.selected;
});
"""


def write_page(path: str | os.PathLike[str], findings: Findings) -> None:
    """Writes the page, without personal paths; OutputError if it cannot."""
    text = page(findings)
    with complete_file(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def page(findings: Findings) -> str:
    """The page as HTML that needs no other file."""
    todo = [*findings.lines_of(FAULT), *findings.lines_of(DOUBTFUL)]
    items = "".join(f"<li><b>{_clean(line.name)}</b>: {_clean(line.found)}. {_clean(line.cure)}</li>" for line in todo)
    hints = f'<div class="hints"><ul>{items}</ul></div>' if todo else ""
    sections = "\n".join(map(_section, findings.sections))
    report = escape(translate("Pixelwise", "For a report"))
    note = escape(translate("Pixelwise", "Paths in your home folder begin with ~, and your name is replaced by USER."))
    copy, as_text = translate("Pixelwise", "Copy everything as text"), translate("Pixelwise", "As text")
    return f"""<!DOCTYPE html>
<html lang="{language()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(_title())}</title>
<style>
{_look("page.css")}{STYLE}</style>
</head>
<body>
<h1>{escape(_title())}</h1>
<p>{escape(findings.summary)}</p>
{hints}
{sections}
<h2>{report}</h2>
<p class="note">{note}</p>
<button type="button" class="copy" id="copy">{escape(copy)}</button>
<details><summary>{escape(as_text)}</summary>
<textarea id="text" readonly>{escape(text_of(findings))}</textarea></details>
<script id="texts" {_texts()}>{_look("page.js")}{SCRIPT}</script>
</body>
</html>
"""


def _title() -> str:
    return translate("Pixelwise", "Pixelwise: the environment")


def _texts() -> str:
    """The texts of the scripts, as `page.js` reads them."""
    texts = {
        "copy": translate("Pixelwise", "Copy"),
        "copied": translate("Pixelwise", "Copied"),
        "selected": translate("Pixelwise", "Selected: press Ctrl+C"),
        "hint": translate("Pixelwise", "Copy the table for a spreadsheet"),
    }
    return " ".join(f'data-{name}="{escape(text)}"' for name, text in texts.items())


def text_of(findings: Findings) -> str:
    """The findings as lines of text, without personal paths."""
    return without_personal_paths("\n".join([_title(), findings.summary, *_text_lines(findings)]) + "\n")


def _text_lines(findings: Findings) -> Iterator[str]:
    for part in findings.sections:
        yield f"\n{part.title}"
        yield from (f"  {line_text(line)}" for line in part.lines)


def line_text(line: Line) -> str:
    """A line as one line of text."""
    text = f"{MARKS.get(line.state, '·')} {line.name}: {line.found}"
    if line.supported and line.state != GOOD:
        text = translate("Pixelwise", "{line} (needed: {needed})").format(line=text, needed=line.supported)
    return f"{text} → {line.cure}" if line.cure else text


def _section(part: Section) -> str:
    names = (
        translate("Pixelwise", "Looked at"),
        translate("Pixelwise", "Found"),
        translate("Pixelwise", "Needed"),
        "",
        translate("Pixelwise", "What to do"),
    )
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    rows = "\n".join(map(_row, part.lines))
    return (
        f'<h2>{escape(part.title)}</h2>\n<div class="table"><table><thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody></table></div>"
    )


def _row(line: Line) -> str:
    state = f"{MARKS.get(line.state, '')} {escape(state_words(line.state))}".strip()
    cells = "".join(f"<td>{_clean(text)}</td>" for text in (line.found, line.supported))
    return (
        f'<tr class="{line.state}"><th>{_clean(line.name)}</th>{cells}<td class="state">{state}</td>'
        f"<td>{_clean(line.cure)}</td></tr>"
    )


def _clean(text: str) -> str:
    return escape(without_personal_paths(text))


def _look(name: str) -> str:
    """A part of the reports' look; a page without it can be read, too."""
    try:
        return (LOOK / name).read_text(encoding="utf-8")
    except OSError:
        return ""
