"""The engine's sentences in the user's language.

The engine runs where there is no Qt, so it reads the translations that Qt reads compiled (i18n/*.ts) by itself. QGIS's
side says the language; a worker takes it from the variable PIXELWISE_LANGUAGE, without which it speaks English.
"""

from __future__ import annotations

import os
import string
import xml.etree.ElementTree as ElementTree  # nosec B405 # reads files of this package only
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent / "i18n"
VARIABLE = "PIXELWISE_LANGUAGE"
# Languages whose locales have parts that must not be left out, and which of their translations is read by whom.
OF_MANY_SCRIPTS = {"zh": ("zh-Hans", {"zh", "zh_CN", "zh_SG", "zh_Hans", "zh_Hans_CN", "zh_Hans_SG"})}
OTHER_COUNTRIES = {"pt": "pt_BR"}
ENGLISH = "en"

# Where a comma begins the decimals, it cannot part the thousands: a narrow space does that, which no language takes for
# anything else (ISO 80000-1).
WITH_DECIMAL_COMMA = {"de", "es", "fr", "it", "pl", "pt-BR"}
THOUSANDS = "\u202f"

_translations: dict[str, str] = {}
_language = ""
_spoken = ENGLISH


def translate(_context: str, text: str) -> str:
    """A text in the user's language, or itself; for when a sentence is made, not for when a module is imported.

    Written as `translate("Pixelwise", "literal {name}").format(name=…)`, which is what scripts/i18n.py finds.
    """
    return sentence(_translations.get(text, text))


def sentence(text: str) -> str:
    """A text for `format`, which then parts the thousands of numbers as the language does.

    Only one with placeholders is anything but a plain string, because Qt stores no other kind.
    """
    return _Sentence(text) if "{" in text else text


class _Sentence(str):
    __slots__ = ()

    def format(self, *values: Any, **named: Any) -> str:
        return _Numbers().vformat(self, values, named)


class _Numbers(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        text = format(value, format_spec)
        return grouped(text) if "," in format_spec else text


def grouped(number: str) -> str:
    """A number that was written with a comma between its thousands, as the language writes that."""
    return number.replace(",", THOUSANDS) if _spoken in WITH_DECIMAL_COMMA else number


def use_language(locale: str, folder: Path = FOLDER) -> None:
    """Has `translate` speak the language of a locale, English where there is no translation."""
    global _language, _spoken
    path = translation_file(locale, ".ts", folder)
    _language = locale
    _spoken = path.stem.partition("_")[2].replace("_", "-") if path else ENGLISH
    _translations.clear()
    if path is None:
        return
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314 # nosec B314
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            _translations[message.findtext("source", "")] = translation.text


def use_language_of_host() -> None:
    """Has a worker speak the language of the process that started it."""
    use_language(os.environ.get(VARIABLE, ""))


def language() -> str:
    """The language that `translate` speaks, as HTML names it, such as "de" or "pt-BR"."""
    return _spoken


def language_variables() -> dict[str, str]:
    """The environment variable by which a worker learns the language of this process."""
    return {VARIABLE: _language} if _language else {}


def translation_file(locale: str, suffix: str, folder: Path = FOLDER) -> Path | None:
    """The file that fits a locale such as "de", "de_AT", "pt_BR" or "zh-Hans" best; None where there is none."""
    name = locale.replace("-", "_").partition(".")[0]
    language = name.partition("_")[0]
    names = [locale, name, language]
    if language in OF_MANY_SCRIPTS:
        file, readers = OF_MANY_SCRIPTS[language]
        names = [locale, file] if name in readers else [locale]
    elif language in OTHER_COUNTRIES:
        names.append(OTHER_COUNTRIES[language])
    paths = (folder / f"pixelwise_{one}{suffix}" for one in names if one)
    return next((path for path in paths if path.is_file()), None)
