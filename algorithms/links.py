"""Links in sentences that QGIS shows, such as the one to the panel of the environment."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices

from .translation import translate

SCHEME = "pixelwise"
ENVIRONMENT = f"{SCHEME}:environment"


class Links(QObject):  # type: ignore[misc]
    """Lets addresses that begin with pixelwise: open the plugin's panels, wherever in QGIS they are clicked.

    A QObject with a slot, because Qt calls nothing else.
    """

    def __init__(self, show_environment: Callable[[], None]) -> None:
        super().__init__()
        self._show_environment = show_environment
        QDesktopServices.setUrlHandler(SCHEME, self.follow)

    @pyqtSlot(QUrl)
    def follow(self, url: QUrl) -> None:
        if url.toString() == ENVIRONMENT:
            self._show_environment()

    def leave(self) -> None:
        QDesktopServices.unsetUrlHandler(SCHEME)


def with_way_to_install(sentence: str) -> str:
    """A sentence about a missing environment as rich text, with a link to the panel that installs one.

    The link comes first: of a long sentence the message bar shows the beginning.
    """
    words = translate("Pixelwise", "Install it now…")
    return f'<a href="{ENVIRONMENT}">{escape(words)}</a> {escape(sentence)}'
