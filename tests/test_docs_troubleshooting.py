"""The sentences that docs/troubleshooting.md explains are those that the code says."""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
HEADINGS = re.findall(r"^### (.+)$", PAGE, re.MULTILINE)
FOLDERS = ("algorithms", "jobs", "geo", "chips", "models", "maps")
# What stands in for a value: in f-strings, and in texts that are translated first.
GAP = "…"


def text_of(node: ast.AST) -> str:
    """A string or f-string with a gap for each value; empty for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"\{\w+\}", GAP, node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else GAP for part in node.values)
    return ""


@lru_cache(maxsize=1)
def texts() -> list[str]:
    files = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")]
    nodes = [node for path in files for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    return [text for node in nodes if (text := text_of(node))]


def is_said(sentence: str) -> bool:
    """Whether one text of the code has all pieces of a sentence, in their order, from its beginning on."""
    pieces = [re.escape(piece) for piece in re.split(f"{GAP}+", sentence)]
    pattern = re.compile(".*".join(pieces), re.DOTALL)
    return any(pattern.match(text) for text in texts())


@pytest.mark.parametrize("heading", HEADINGS)
def test_every_sentence_is_one_of_the_code(heading: str) -> None:
    assert heading.startswith("“") and heading.endswith("”")
    assert is_said(heading[1:-1])


def test_what_is_not_said_is_found_out() -> None:
    assert not is_said("BANDS: band … was asked for, but the moon has bands.")


def test_there_are_enough() -> None:
    assert len(HEADINGS) == len(set(HEADINGS)) >= 40


def test_every_sentence_has_its_cure() -> None:
    entries = re.findall(r"^### ([^\n]+)\n\n(.*?)(?=^##)", PAGE + "\n##", re.MULTILINE | re.DOTALL)
    assert len(entries) == len(HEADINGS) and all(len(text.strip()) > 20 for _, text in entries)


def test_pages_that_are_linked_exist() -> None:
    for name in re.findall(r"\]\((\w+\.md)\)", PAGE):
        assert (ROOT / "docs" / name).is_file(), name
