"""Model files in QGIS's browser, and dropped onto its window: both show “Describe model”."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis import utils as qgis_utils
from qgis.core import Qgis, QgsApplication, QgsDataItem, QgsDataItemProvider, QgsDataProvider, QgsMimeDataUtils
from qgis.gui import QgsCustomDropHandler
from qgis.PyQt.QtCore import QDir
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QWidget

from ..base import RESOURCES
from ..translation import translate
from .dialogs import open_dialog, soon

SUFFIX = ".safetensors"
KEY = "pixelwise"


class ModelFiles:
    """Makes QGIS know model files."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.drops = ModelDrops(iface)
        self.items = ModelItems()
        iface.registerCustomDropHandler(self.drops)
        # The registry takes it over, and deletes it when it is removed.
        QgsApplication.dataItemProviderRegistry().addProvider(self.items)

    def leave(self) -> None:
        self._iface.unregisterCustomDropHandler(self.drops)
        QgsApplication.dataItemProviderRegistry().removeProvider(self.items)


class ModelDrops(QgsCustomDropHandler):  # type: ignore[misc]
    """Takes model files that are dropped from a file manager, and items of the browser."""

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface

    def handleFileDrop(self, path: str) -> bool:
        if not path.lower().endswith(SUFFIX):
            return False
        soon(describe, self._iface, path)
        return True

    def customUriProviderKey(self) -> str:
        return KEY

    def handleCustomUriDrop(self, uri: QgsMimeDataUtils.Uri) -> None:
        soon(describe, self._iface, uri.uri)


class ModelItems(QgsDataItemProvider):  # type: ignore[misc]
    """Gives the browser an item for every model file that it finds in a folder."""

    def name(self) -> str:
        return "Pixelwise models"

    def capabilities(self) -> Any:
        # By its older name, which QGIS 3.34 knows, too.
        return QgsDataProvider.DataCapability.File

    def createDataItem(self, path: str, parent: QgsDataItem | None) -> QgsDataItem | None:
        # By its name: the browser asks for every file of a folder, also on slow network drives.
        if not path.lower().endswith(SUFFIX):
            return None
        return ModelItem(parent, path)


class ModelItem(QgsDataItem):  # type: ignore[misc]
    """A model file in the browser."""

    def __init__(self, parent: QgsDataItem | None, path: str) -> None:
        super().__init__(Qgis.BrowserItemType.Custom, parent, Path(path).name, path, KEY)
        self.setState(Qgis.BrowserItemState.Populated)  # it has no items of its own
        self.setIcon(QIcon(str(RESOURCES / "describemodel.svg")))
        self.setToolTip(QDir.toNativeSeparators(path))

    def handleDoubleClick(self) -> bool:
        soon(describe, qgis_utils.iface, self.path())
        return True

    def hasDragEnabled(self) -> bool:
        return True

    def mimeUris(self) -> list[QgsMimeDataUtils.Uri]:
        uri = QgsMimeDataUtils.Uri()
        uri.layerType, uri.providerKey, uri.name, uri.uri = "custom", KEY, self.name(), self.path()
        return [uri]

    def actions(self, parent: QWidget) -> list[QAction]:
        describing = QAction(translate("Pixelwise", "Describe model…"), parent)
        classifying = QAction(translate("Pixelwise", "Classify a raster with this model…"), parent)
        path = self.path()
        describing.triggered.connect(lambda: describe(qgis_utils.iface, path))
        classifying.triggered.connect(
            lambda: open_dialog(qgis_utils.iface, "pixelwise:classifyraster", {"MODEL": path})
        )
        return [describing, classifying]


def describe(iface: Any, path: str) -> None:
    open_dialog(iface, "pixelwise:describemodel", {"MODEL": path})
