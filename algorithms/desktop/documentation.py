"""The documentation in the user's browser; it lies on this computer."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..help_pages import documentation_url


def open_documentation() -> None:
    QDesktopServices.openUrl(QUrl(documentation_url()))
