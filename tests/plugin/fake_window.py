"""What the plugin uses of QGIS's window, without the window."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QMainWindow, QMenu


class FakeMessageBar:
    def __init__(self) -> None:
        self.warnings: list[str] = []

    def pushWarning(self, _title: str, text: str) -> None:
        self.warnings.append(text)


class FakeInterface:
    """What the plugin uses of the window."""

    def __init__(self) -> None:
        self.menu: list[tuple[str, Any]] = []
        self.docks: list[Any] = []
        self.window = QMainWindow()
        self.raster = QMenu("Raster", self.window)
        self.bar = FakeMessageBar()
        self.layer_actions: list[Any] = []
        self.handlers: list[Any] = []
        self.pages: list[Any] = []
        self.layer: Any = None

    def addPluginToRasterMenu(self, menu: str, action: Any) -> None:
        self.menu.append((menu, action))
        if not self.raster.actions():
            self.raster.addMenu(menu)
        self.raster.actions()[0].menu().addAction(action)

    def removePluginRasterMenu(self, menu: str, action: Any) -> None:
        self.menu.remove((menu, action))
        entry = self.raster.actions()[0]
        entry.menu().removeAction(action)
        if entry.menu().isEmpty():
            self.raster.removeAction(entry)

    def rasterMenu(self) -> QMenu:
        return self.raster

    def mainWindow(self) -> QMainWindow:
        return self.window

    def addDockWidget(self, area: Any, dock: Any) -> None:
        self.docks.append(dock)
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: Any) -> None:
        self.docks.remove(dock)
        self.window.removeDockWidget(dock)

    def messageBar(self) -> FakeMessageBar:
        return self.bar

    def addToolBar(self, title: str) -> Any:
        return self.window.addToolBar(title)

    def addCustomActionForLayerType(self, action: Any, menu: str, kind: Any, all_layers: bool) -> None:
        assert (menu, kind, all_layers) == ("", Qgis.LayerType.Raster, True)
        self.layer_actions.append(action)

    def removeCustomActionForLayerType(self, action: Any) -> None:
        self.layer_actions.remove(action)

    def registerCustomDropHandler(self, handler: Any) -> None:
        self.handlers.append(handler)

    def unregisterCustomDropHandler(self, handler: Any) -> None:
        self.handlers.remove(handler)

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.pages.remove(factory)

    def activeLayer(self) -> Any:
        return self.layer

    def action(self, name: str) -> Any:
        return next(action for _, action in self.menu if action.objectName() == f"pixelwise_{name}")

    def everything(self) -> list[Any]:
        return [self.menu, self.docks, self.layer_actions, self.handlers, self.pages]
