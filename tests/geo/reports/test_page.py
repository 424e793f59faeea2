from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from pixelwise.errors import OutputError
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.reports.accuracytables import accuracy_tables
from pixelwise.geo.reports.page import FOLDER, write_page
from pixelwise.geo.reports.tables import Headline

ROOT = FOLDER.parent.parent
TEMPLATES = [
    "chips/report.html",
    "models/training/report.html",
    "models/training/crossvalidate.html",
    "models/describe.html",
    "maps/accuracy/assessment.html",
]
CLASSES = ClassTable([ClassEntry(0, "a <b>", "#111111"), ClassEntry(1, "b", "#222222; background: url(x)")])
MATRIX = np.array([[5000, 2], [1, 9]])
CONTENT = """{% extends "page.html" %}
{% import "parts.html" as parts %}
{% block content %}
{{ parts.hints("Look", hints) }}{{ parts.headline(headline) }}{{ parts.accuracy(accuracy) }}{{ parts.log(hints) }}
{% endblock %}"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "content.html").write_text(CONTENT, encoding="utf-8")
    path = tmp_path / "page.html"
    write_page(
        path,
        tmp_path / "content.html",
        title="A <title>",
        settings=[("SEED", "<1>")],
        versions={"gdal": "3"},
        hints=["beware <that>"],
        headline=[Headline("Kappa", "0.5", "more than <chance>")],
        accuracy=accuracy_tables(CLASSES, MATRIX),
    )
    return path


class Structure(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict]] = []
        self.heads: list[dict] = []
        self.homes: list[str | None] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list) -> None:
        if tag == "th":
            self.heads.append(dict(attributes))
        if tag == "table":
            self.homes.append(self.open[-1][1].get("class"))
        if tag not in ("meta", "br", "img", "input", "link"):
            self.open.append((tag, dict(attributes)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag


def test_a_page_needs_nothing_else(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>")
    assert "http" not in text and "url(" not in text and "@import" not in text and "<link" not in text


def test_texts_are_escaped(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for escaped in ("A &lt;title&gt;", "&lt;1&gt;", "beware &lt;that&gt;", "more than &lt;chance&gt;", "a &lt;b&gt;"):
        assert escaped in text
    # A colour that is none becomes grey.
    assert "url(x)" not in text and "background: #666666" in text


def test_every_table_is_one_with_heads_and_a_button(page: Path) -> None:
    structure = Structure(page.read_text(encoding="utf-8"))
    # Classes, matrix, shares, settings, software; buttons are made at tables in a `.table`.
    assert structure.homes == ["table"] * 5
    assert structure.heads and all(head.get("scope") in ("col", "row") for head in structure.heads)


@pytest.mark.parametrize("template", TEMPLATES)
def test_all_reports_share_one_look(template: str) -> None:
    text = (ROOT / template).read_text(encoding="utf-8")
    assert text.startswith('{% extends "page.html" %}') and '{% import "parts.html" as parts %}' in text
    # Their tables are made by the parts, or at least as those are; and no colour stands outside the look.
    assert text.count("<table") == text.count('<div class="table"><table')
    assert "<th>" not in text and "<svg" not in text
    own = re.search(r"{% block style %}(.*?){% endblock %}", text, re.DOTALL)
    assert own is None or not re.findall(r"(?<!-)\bcolor: #|fill: #", own.group(1))


def test_it_is_made_for_dark_screens_and_paper() -> None:
    style = (FOLDER / "page.css").read_text(encoding="utf-8")
    names = set(re.findall(r"(--[a-z]+):", style.split("@media")[0]))
    dark = style.split("@media screen and (prefers-color-scheme: dark)")[1].split("}")[0]
    # Every colour of text, paper and shades has one for dark screens; paper is always white.
    assert names == set(re.findall(r"(--[a-z]+):", dark)) | {"--orange"}
    assert style.count("prefers-color-scheme: dark") == style.count("@media screen and (prefers-color-scheme: dark)")
    printed = style.split("@media print")[1]
    assert "print-color-adjust: exact" in printed and "button.copy" in printed


def test_a_page_that_cannot_be_written_is_an_error(page: Path) -> None:
    folder = page.with_name("folder.html")
    folder.mkdir()
    with pytest.raises(OutputError):
        write_page(folder, FOLDER / "page.html", title="", settings=[], versions={})


@pytest.mark.parametrize(
    ("clipboard", "says"),
    [
        pytest.param("{writeText: text => { copied.push(text); return Promise.resolve(); }}", "Copied", id="clipboard"),
        pytest.param("undefined", "Copied", id="no clipboard: as browsers did before"),
        pytest.param("{writeText: () => Promise.reject()}", "Selected: press Ctrl+C", id="nothing works: selected"),
    ],
)
def test_the_button_copies_numbers_for_a_spreadsheet(page: Path, clipboard: str, says: str) -> None:
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium on this machine")
    older = "false" if says.startswith("Selected") else "(copied.push(document.activeElement.value), true)"
    watch = f"""<script>
const copied = [];
Object.defineProperty(navigator, "clipboard", {{value: {clipboard}}});
document.execCommand = () => {older};
const buttons = [...document.querySelectorAll("button.copy")];
buttons[1].click();
setTimeout(() => document.body.dataset.seen = JSON.stringify(
  [buttons.length, buttons[1].textContent, copied, getSelection().toString().includes("5,000")]), 100);
</script></body>"""
    page.write_text(page.read_text(encoding="utf-8").replace("</body>", watch), encoding="utf-8")
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=1000", "--dump-dom"]
    done = subprocess.run([*command, page.as_uri()], capture_output=True, text=True, timeout=60, check=True)
    seen = re.search(r'data-seen="([^"]*)"', done.stdout)
    assert seen is not None
    count, text, copied, selected = json.loads(html.unescape(seen.group(1)))
    assert (count, text) == (5, says)
    if says != "Copied":
        assert selected and not copied
        return
    rows = [line.split("\t") for line in copied[0].split("\n")]
    assert rows[0] == ["Labels ↓ Network →", "a <b>", "b", "Total", "Producer's accuracy (recall)"]
    # No separators, and figures as they are.
    assert rows[1] == ["a <b>", "5000", "2", "5002", f"{5000 / 5002:.15g}"]
    assert all(len(row) == len(rows[0]) for row in rows)
