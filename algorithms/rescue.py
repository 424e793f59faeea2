"""What is left of the plugin where QGIS's own Python cannot load it: the check that says why."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QAction, QIcon

from .check_environment import ICON, CheckEnvironmentAlgorithm
from .translation import translate


class RescueProvider(QgsProcessingProvider):
    """The provider `pixelwise` with one algorithm, which needs nothing but QGIS."""

    def id(self) -> str:
        return "pixelwise"

    def name(self) -> str:
        return "Pixelwise"

    def icon(self) -> QIcon:
        return QIcon(str(ICON.with_name("icon.svg")))

    def loadAlgorithms(self) -> None:
        self.addAlgorithm(CheckEnvironmentAlgorithm())


class RescuePlugin:
    """Stands in for the plugin that could not be imported because of `error`."""

    def __init__(self, iface: Any, error: Exception) -> None:
        self.iface = iface
        self.error = error
        self.provider: RescueProvider | None = None
        self.action: QAction | None = None

    def initProcessing(self) -> None:
        self.provider = RescueProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        self.action = QAction(QIcon(str(ICON)), translate("Pixelwise", "Check environment"), self.iface.mainWindow())
        self.action.triggered.connect(self._check)
        self.iface.addPluginToRasterMenu("Pixelwise", self.action)
        sentence = translate("Pixelwise", "Pixelwise cannot be loaded ({reason}). “Check environment” says what to do.")
        sentence = sentence.format(reason=self.error)
        QgsMessageLog.logMessage(sentence, "Pixelwise", Qgis.MessageLevel.Warning)
        self.iface.messageBar().pushWarning("Pixelwise", sentence)

    def _check(self) -> None:
        # Imported only now: Processing may be loaded after this plugin.
        import processing

        processing.execAlgorithmDialog("pixelwise:checkenvironment")

    def unload(self) -> None:
        if self.action:
            self.iface.removePluginRasterMenu("Pixelwise", self.action)
            self.action.deleteLater()
            self.action = None
        if self.provider:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
