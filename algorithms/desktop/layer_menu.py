"""“Classify with Pixelwise…” in the menu of raster layers."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsRasterLayer
from qgis.PyQt.QtGui import QAction, QIcon

from ..base import RESOURCES
from ..translation import translate
from .dialogs import open_dialog


class LayerMenu:
    """The entry that classifies the raster layer on which it was chosen."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        icon = QIcon(str(RESOURCES / "classifyraster.svg"))
        self.action = QAction(icon, translate("Pixelwise", "Classify with Pixelwise…"), iface.mainWindow())
        self.action.setObjectName("pixelwise_classify_layer")
        self.action.triggered.connect(self._classify)
        iface.addCustomActionForLayerType(self.action, "", Qgis.LayerType.Raster, True)

    def leave(self) -> None:
        self._iface.removeCustomActionForLayerType(self.action)
        self.action.deleteLater()

    def _classify(self) -> None:
        layer = self._iface.activeLayer()
        if isinstance(layer, QgsRasterLayer):
            open_dialog(self._iface, "pixelwise:classifyraster", {"INPUT": layer})
