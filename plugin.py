"""The plugin in QGIS: its provider, its language, and what it adds to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication

from .algorithms.provider import PixelwiseProvider
from .algorithms.translation import install_translator, remove_translator

if TYPE_CHECKING:
    from .algorithms.desktop.window import Window


class PixelwisePlugin:
    """What QGIS loads; `iface` is None in qgis_process, which calls only `initProcessing` and `unload`."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.translator = install_translator()
        self.provider: PixelwiseProvider | None = None
        self.window: Window | None = None

    def initProcessing(self) -> None:
        self.provider = PixelwiseProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        # A graphical model looks up its steps when it is loaded; the first time they were not registered yet.
        self.provider.refreshAlgorithms()

    def initGui(self) -> None:
        self.initProcessing()
        # Imported only here: qgis_process has no widgets.
        from .algorithms.desktop.window import Window

        self.window = Window(self.iface)

    def unload(self) -> None:
        if self.window:
            self.window.leave()
            self.window = None
        if self.provider:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        remove_translator(self.translator)
        self.translator = None
