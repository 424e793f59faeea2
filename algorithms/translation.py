"""Texts in the user's language.

Texts are written as `translate("Pixelwise", "literal")`: pylupdate and lupdate find only literals, and file them under
the context that is looked up again at run time.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FOLDER = Path(__file__).resolve().parent.parent / "i18n"

translate = QCoreApplication.translate


def install_translator(locale: str = "", folder: Path = FOLDER) -> QTranslator | None:
    """Installs the translation for QGIS's language, or for `locale`; None where there is none.

    The caller keeps the object, because Qt does not, and removes it by `QCoreApplication.removeTranslator`.
    """
    locale = locale or QgsApplication.locale()
    for name in (locale, locale[:2]):
        path = folder / f"pixelwise_{name}.qm"
        translator = QTranslator()
        if path.is_file() and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None
