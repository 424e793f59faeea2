"""The translations in i18n: of every text of the code, whole, and with the same placeholders and tags."""

from __future__ import annotations

import ast
import re
import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

import i18n

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = {"de", "fr", "es", "pt_BR", "pl", "it", "ja", "zh-Hans"}
# Plural forms of Qt; the rest have two.
FORMS = {"pl": 3, "ja": 1, "zh-Hans": 1}
FILES = [path for source in i18n.SOURCES for path in i18n.python_files(ROOT / source)]


def messages(language: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(i18n.FOLDER / f"pixelwise_{language}.ts").iter("message"))


def forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def calls_in(path: Path) -> Iterator[tuple[ast.Call, ast.Call | None]]:
    """The calls of `translate` in a file, each with the call of `format` of what it gives, if there is one."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    formats = {
        id(node.func.value): node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
            yield node, formats.get(id(node))


def fields(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field and field.isidentifier()}


def test_all_languages_are_there() -> None:
    assert set(i18n.LANGUAGES) - {i18n.ENGLISH} == LANGUAGES
    assert {path.stem.partition("_")[2] for path in i18n.FOLDER.glob("*.ts")} == set(i18n.LANGUAGES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_texts_are_literals_that_get_their_values(path: Path) -> None:
    for call, formatted in calls_in(path):
        where = f"{path}:{call.lineno}"
        context, text, *_ = call.args
        assert isinstance(context, ast.Constant) and context.value == "Pixelwise", where
        assert isinstance(text, ast.Constant) and isinstance(text.value, str), where
        if formatted and not any(keyword.arg is None for keyword in formatted.keywords):
            assert fields(text.value) == {keyword.arg for keyword in formatted.keywords}, where
            assert not formatted.args, where


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_make_i18n_has_been_run(language: str, tmp_path: Path) -> None:
    path = i18n.FOLDER / f"pixelwise_{language}.ts"
    again = tmp_path / path.name
    again.write_bytes(path.read_bytes())
    i18n.update(again, language)
    there, wanted = (
        {"".join(one.itertext()) for one in ElementTree.parse(file).iter("source")} for file in (path, again)
    )
    assert (wanted - there, there - wanted) == (set(), set()), "run 'make i18n', and translate what is new"
    assert again.read_text(encoding="utf-8") == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    for message in messages(language):
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None and translation.get("type") is None, source
        assert all(form.strip() for form in forms(message)), source
        if message.get("numerus") == "yes":
            assert len(forms(message)) == FORMS.get(language, 2), source


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_placeholders_and_tags_are_the_same(language: str) -> None:
    for message in messages(language):
        source = message.findtext("source", "")
        for form in forms(message):
            for pattern in (r"\{\w[^{}]*\}", r"\{\{|\}\}", r"%n", r"</?[a-z0-9]+[^>]*>"):
                assert Counter(re.findall(pattern, form)) == Counter(re.findall(pattern, source)), (source, form)
            codes = [sorted(re.findall(r"<code>(.*?)</code>", text, re.DOTALL)) for text in (form, source)]
            assert codes[0] == codes[1], (source, form)
            assert fields(form) == fields(source), (source, form)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_hardly_anything_is_left_in_english(language: str) -> None:
    long = [(message.findtext("source", ""), forms(message)[0]) for message in messages(language)]
    same = [source for source, translated in long if len(source.split()) >= 4 and source == translated]
    assert same == []


def test_names_that_help_texts_quote_are_those_of_the_translation() -> None:
    for language in LANGUAGES:
        known = {message.findtext("source", ""): forms(message)[0] for message in messages(language)}
        for source, translated in known.items():
            for name in re.findall(r"“(.*?)”", source):
                # In small letters it is the word of an option, which stays English.
                if name in known and name[0].isupper():
                    assert known[name].rstrip("…").lower() in translated.lower(), (language, source, name)
