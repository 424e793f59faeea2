"""All that the plugin adds to QGIS's window, and takes away again."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction

from ..links import Links
from ..provider import ALGORITHMS
from ..training_monitor import TrainingMonitor
from ..translation import translate
from .dialogs import open_dialog
from .documentation import open_documentation
from .environment_panel import EnvironmentPanel
from .layer_menu import LayerMenu
from .menu import Menu, icon, theme_icon
from .model_files import ModelFiles
from .model_menu import ModelMenu
from .options_page import PAGE, OptionsPages
from .sample_tour import SampleTour

# The way from labels to a map that can be trusted; the others are in the menu.
IN_TOOLBAR = {
    "exporttrainingchips", "trainsegmentationmodel", "classifyraster", "vectorizeclasses", "assessaccuracy",
}  # fmt: skip


class Window:
    """Menu, toolbar, panels, settings, and what QGIS does with model files and raster layers."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.menu = Menu(iface)
        for algorithm in (kind() for kind in ALGORITHMS):
            text = translate("Pixelwise", "{name}…").format(name=algorithm.displayName())
            work = partial(self.open, f"pixelwise:{algorithm.name()}")
            self.menu.add(algorithm.name(), text, algorithm.icon(), work, algorithm.name() in IN_TOOLBAR)
        self.menu.add_separator()
        self._add_monitor()
        self._add_environment()
        self.tour = SampleTour(iface)
        self.menu.add("sample", translate("Pixelwise", "Sample scene: a first map"), icon("sample"), self.tour.start)
        settings = translate("Pixelwise", "Settings…")
        self.menu.add("settings", settings, theme_icon("mActionOptions"), self._show_settings)
        self.menu.add("help", translate("Pixelwise", "Help"), theme_icon("mActionHelpContents"), open_documentation)
        self.parts: list[Any] = [
            self.menu,
            self.tour,
            LayerMenu(iface),
            ModelFiles(iface),
            ModelMenu(),
            OptionsPages(iface, self.show_environment),
            Links(self.show_environment),
        ]

    def open(self, algorithm_id: str) -> None:
        open_dialog(self._iface, algorithm_id)

    def _add_monitor(self) -> None:
        self.monitor = TrainingMonitor(self._iface.mainWindow())
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.monitor)
        self.monitor.hide()
        action = QAction(icon("trainingmonitor"), translate("Pixelwise", "Training monitor"), self._iface.mainWindow())
        self.monitor.setToggleVisibilityAction(action)
        self.menu.add_action("trainingmonitor", action, in_toolbar=True)

    def _add_environment(self) -> None:
        self.environment = EnvironmentPanel(self._iface.mainWindow())
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.environment)
        self.environment.hide()
        action = QAction(icon("installenvironment"), translate("Pixelwise", "Environment"), self._iface.mainWindow())
        self.environment.setToggleVisibilityAction(action)
        self.menu.add_action("environment", action)

    def show_environment(self) -> None:
        self.environment.setUserVisible(True)

    def _show_settings(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    def leave(self) -> None:
        for part in self.parts:
            part.leave()
        for panel in (self.monitor, self.environment):
            panel.leave()
            self._iface.removeDockWidget(panel)
            panel.deleteLater()
