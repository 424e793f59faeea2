"""The menu Raster ▸ Pixelwise and the toolbar."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QAction, QIcon

from ..base import RESOURCES
from ..translation import translate

MENU = "Pixelwise"


class Menu:
    """Entries that are added one after the other, and all taken away by `leave`."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.actions: list[QAction] = []
        self.toolbar = iface.addToolBar(translate("Pixelwise", "Pixelwise toolbar"))
        # By this name QGIS remembers where the user has put it.
        self.toolbar.setObjectName("PixelwiseToolBar")

    def add(self, name: str, text: str, icon: QIcon, work: Callable[[], Any], in_toolbar: bool = False) -> QAction:
        """Adds an entry that calls `work`; `name` is for tests and for the user's own shortcuts."""
        action = QAction(icon, text, self._iface.mainWindow())
        # Without Qt's “checked”, which none of them wants.
        action.triggered.connect(lambda *_: work())
        return self.add_action(name, action, in_toolbar)

    def add_action(self, name: str, action: QAction, in_toolbar: bool = False) -> QAction:
        action.setObjectName(f"pixelwise_{name}")
        self._iface.addPluginToRasterMenu(MENU, action)
        self.actions.append(action)
        if in_toolbar:
            self.toolbar.addAction(action)
        return action

    def add_separator(self) -> None:
        action = QAction(self._iface.mainWindow())
        action.setSeparator(True)
        self._iface.addPluginToRasterMenu(MENU, action)
        self.actions.append(action)

    def leave(self) -> None:
        entries = [entry for entry in self._iface.rasterMenu().actions() if entry.text() == MENU]
        for action in self.actions:
            self._iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        self.actions = []
        for entry in entries:  # QGIS takes the empty menu out of its own, and keeps it
            entry.menu().deleteLater()
        self._iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()


def icon(name: str) -> QIcon:
    return QIcon(str(RESOURCES / f"{name}.svg"))


def theme_icon(name: str) -> QIcon:
    """An icon of QGIS's own, which follows its theme."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")
