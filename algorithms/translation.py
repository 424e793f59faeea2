"""Texts in the user's language.

Texts are written as `translate("Pixelwise", "literal")`: scripts/i18n.py finds only literals, and files them under the
context that is looked up again at run time. The engine, which has no Qt, does the same by language.py.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..language import FOLDER, sentence, translation_file, use_language


def translate(context: str, text: str, comment: str = "", count: int = -1) -> str:
    """Qt's translation of a text; with `count` in the plural form for it, and that number for %n."""
    return sentence(QCoreApplication.translate(context, text, comment, count))


def install_translator(locale: str = "", folder: Path = FOLDER) -> QTranslator | None:
    """Has Pixelwise speak QGIS's language, or that of `locale`; None where it cannot be loaded.

    The caller keeps the object, because Qt does not, and gives it to `remove_translator`. Where there is no translation
    it is the English one, which has the plural forms.
    """
    locale = locale or QgsApplication.locale()
    use_language(locale, folder)
    path = translation_file(locale, ".qm", folder) or translation_file("en", ".qm", folder)
    translator = QTranslator()
    if path is None or not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator: QTranslator | None) -> None:
    """Has Pixelwise speak English again."""
    if translator:
        QCoreApplication.removeTranslator(translator)
    use_language("")
