"""Which translation a locale gets, and how the engine and its worker come to speak it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pixelwise import language
from pixelwise.jobs.environment.variables import clean_environment
from pixelwise.language import grouped, translate, translation_file, use_language

ROOT = Path(__file__).resolve().parent.parent
TRANSLATION = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name>Pixelwise</name>
<message><source>Best epoch</source><translation>Beste Epoche</translation></message>
<message><source>Cancelled.</source><translation type="unfinished">Abge</translation></message>
<message numerus="yes"><source>%n chip(s)</source>
<translation><numerusform>%n Chip</numerusform></translation></message>
</context>
</TS>
"""


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use_language("")


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de", "de"), ("de_AT", "de"), ("de-CH", "de"), ("de_DE.UTF-8", "de"),
        ("pt_BR", "pt_BR"), ("pt-BR", "pt_BR"), ("pt_PT", "pt_BR"), ("pt", "pt_BR"),
        ("zh-Hans", "zh-Hans"), ("zh_CN", "zh-Hans"), ("zh", "zh-Hans"), ("zh_Hans_CN", "zh-Hans"),
        ("zh_TW", None), ("zh-Hant", None), ("sv", None), ("", None), ("C", None),
    ],
)  # fmt: skip
def test_the_translation_of_a_locale(locale: str, expected: str | None) -> None:
    path = translation_file(locale, ".ts")
    assert (path and path.name) == (expected and f"pixelwise_{expected}.ts")


def test_texts_in_the_language_that_is_used(tmp_path: Path) -> None:
    (tmp_path / "pixelwise_de.ts").write_text(TRANSLATION, encoding="utf-8")
    assert translate("Pixelwise", "Best epoch") == "Best epoch"
    use_language("de_AT", tmp_path)
    assert translate("Pixelwise", "Best epoch") == "Beste Epoche"
    assert translate("Pixelwise", "Cancelled.") == "Cancelled.", "what is not finished is not shown"
    assert translate("Pixelwise", "Unknown") == "Unknown"
    use_language("fr", tmp_path)
    assert translate("Pixelwise", "Best epoch") == "Best epoch"


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("", "1,234,567 of 2, 0.5"), ("ja", "1,234,567 of 2, 0.5"), ("de", "1\u202f234\u202f567 of 2, 0.5")],
)
def test_thousands(locale: str, expected: str) -> None:
    use_language(locale)
    text = translate("Pixelwise", "{count:,} of {names}, {share:.1f}")
    assert text.format(count=1234567, names="2", share=0.5) == expected
    assert translate("Pixelwise", "{names} {value!r} {{}}").format(names="1,2", value="a") == "1,2 'a' {}"
    assert grouped("1,234.5") == ("1\u202f234.5" if locale == "de" else "1,234.5")


def test_a_worker_speaks_the_language_of_who_starts_it(tmp_path: Path) -> None:
    assert language.VARIABLE not in clean_environment(sys.executable)
    use_language("de")
    variables = clean_environment(sys.executable)
    assert variables[language.VARIABLE] == "de"
    job = tmp_path / "job.json"
    job.write_text("{}", encoding="utf-8")
    said = {}
    for name, environment in (("de", variables), ("en", {**os.environ, language.VARIABLE: ""})):
        command = [sys.executable, str(ROOT / "build" / "plugins" / "pixelwise"), "run", str(job)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        said[name] = done.stdout + done.stderr
    assert str(job) in said["de"] and str(job) in said["en"]
    assert "cannot be used" in said["en"] and "cannot be used" not in said["de"]
