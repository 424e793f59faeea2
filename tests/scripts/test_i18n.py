"""`make i18n`: texts come and go with the code and the templates, and their translations stay."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

import i18n

SOURCES = ("engine", "alone.py")
MODULE = """from .language import translate

def sentences(count):
    translate("Pixelwise", "One {kind}").format(kind="chip")
    translate("Pixelwise", "of two " "literals")
    return translate("Pixelwise", "%n chip(s)", "", count)
"""
TEMPLATE = """{% extends "page.html" %}
<h2 title="{{ translate("Pixelwise", "A “title”: \\"quoted\\"") }}">{{ translate("Pixelwise", "Heading") }}</h2>
<p>{{ translate("Pixelwise", "{count} of {total} chips") .format(count=1, total=2) }} {{ "no text" }}</p>
{{ translate(
  "Pixelwise",
  "Two literals, "
  "in lines of their own"
) }}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small project: a module and a template in a folder, and a module beside it."""
    root = tmp_path / "project"
    (root / "engine" / "reports").mkdir(parents=True)
    (root / "engine" / "module.py").write_text(MODULE, encoding="utf-8")
    (root / "engine" / "reports" / "report.html").write_text(TEMPLATE, encoding="utf-8")
    (root / "alone.py").write_text('translate("Pixelwise", "Alone")\n', encoding="utf-8")
    (root / "elsewhere.py").write_text('translate("Pixelwise", "Elsewhere")\n', encoding="utf-8")
    return root


IN_CODE = ["Alone", "One {kind}", "of two literals", "%n chip(s)"]
IN_TEMPLATES = ['A “title”: "quoted"', "Heading", "{count} of {total} chips", "Two literals, in lines of their own"]


def update(root: Path, language: str = "de") -> Path:
    path = root / "i18n" / f"pixelwise_{language}.ts"
    i18n.update(path, language, root=root, sources=SOURCES)
    return path


def texts(path: Path) -> dict[str, str]:
    """Text → translation, in the order of the file."""
    messages = ElementTree.parse(path).iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "").strip() for message in messages}


def translated(path: Path, source: str, translation: str) -> None:
    """Does what a translator does."""
    tree = ElementTree.parse(path)
    message = next(one for one in tree.iter("message") if one.findtext("source") == source)
    element = message.find("translation")
    assert element is not None and element.attrib.pop("type") == "unfinished"
    element.text = translation
    tree.write(path, encoding="utf-8")


def test_texts_of_code_and_templates_are_found(root: Path) -> None:
    path = update(root)
    assert list(texts(path)) == IN_CODE + IN_TEMPLATES
    assert not any(texts(path).values())
    tree = ElementTree.parse(path)
    assert (tree.getroot().get("language"), tree.getroot().get("sourcelanguage")) == ("de", "en")
    # Line numbers would change with every commit, and the file of the templates' texts is nowhere.
    assert next(tree.iter("location"), None) is None and "templates" not in path.read_text(encoding="utf-8")


def test_new_texts_come_in_gone_ones_leave_and_translations_stay(root: Path) -> None:
    path = update(root)
    translated(path, "One {kind}", "Ein {kind}")
    translated(path, "Heading", "Überschrift")
    translated(path, "of two literals", "aus zwei Literalen")
    module, template = root / "engine" / "module.py", root / "engine" / "reports" / "report.html"
    module.write_text(MODULE.replace("of two", "of several"), encoding="utf-8")
    added = '\n{{ translate("Pixelwise", "New in the template") }}'
    template.write_text(TEMPLATE.replace("{count} of {total} chips", "{count} chips") + added, encoding="utf-8")
    found = texts(update(root))
    assert found["One {kind}"] == "Ein {kind}" and found["Heading"] == "Überschrift"
    assert {"of several literals", "{count} chips", "New in the template"} <= set(found)
    assert not {"of two literals", "{count} of {total} chips"} & set(found)


def test_a_second_time_nothing_changes(root: Path) -> None:
    path = update(root)
    translated(path, "Heading", "Überschrift")
    once = update(root).read_bytes()
    assert update(root).read_bytes() == once
    assert b'type="unfinished"' in once, "what nobody has translated yet"


def test_english_has_only_texts_with_numbers(root: Path) -> None:
    assert list(texts(update(root, i18n.ENGLISH))) == ["%n chip(s)"]


def test_a_language_with_a_script_is_written_as_qt_does(root: Path) -> None:
    assert ElementTree.parse(update(root, "zh-Hans")).getroot().get("language") == "zh_Hans"


def test_every_text_of_the_real_templates_is_found() -> None:
    templates = [path for source in i18n.SOURCES for path in i18n.files_in(i18n.ROOT / source, ".html")]
    assert len(templates) >= 8
    for path in templates:
        text = path.read_text(encoding="utf-8")
        assert len(i18n.IN_TEMPLATE.findall(text)) == text.count("translate("), path
    compile(i18n.code_of_templates(i18n.ROOT, i18n.SOURCES), "templates", "exec")
