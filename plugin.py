"""The plugin in QGIS: its provider, its menu and its language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QAction, QIcon

from .algorithms.base import RESOURCES
from .algorithms.provider import ALGORITHMS, PixelwiseProvider
from .algorithms.translation import install_translator, translate

if TYPE_CHECKING:
    from .algorithms.training_monitor import TrainingMonitor


class PixelwisePlugin:
    """What QGIS loads; `iface` is None in qgis_process, which calls only `initProcessing` and `unload`."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.translator = install_translator()
        self.provider: PixelwiseProvider | None = None
        self.monitor: TrainingMonitor | None = None
        self.actions: list[QAction] = []

    def initProcessing(self) -> None:
        self.provider = PixelwiseProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        # A graphical model looks up its steps when it is loaded; the first time they were not registered yet.
        self.provider.refreshAlgorithms()

    def initGui(self) -> None:
        self.initProcessing()
        for algorithm in (kind() for kind in ALGORITHMS):
            action = QAction(algorithm.icon(), translate("Pixelwise", "{name}…").format(name=algorithm.displayName()))
            action.setObjectName(f"pixelwise_{algorithm.name()}")
            action.triggered.connect(partial(self._open_dialog, f"pixelwise:{algorithm.name()}"))
            self._add_action(action)
        self._add_monitor()

    def _add_monitor(self) -> None:
        # Imported only here: qgis_process has no widgets.
        from .algorithms.training_monitor import TrainingMonitor

        self.monitor = TrainingMonitor(self.iface.mainWindow())
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.monitor)
        self.monitor.hide()
        action = QAction(QIcon(str(RESOURCES / "trainingmonitor.svg")), translate("Pixelwise", "Training monitor"))
        action.setObjectName("pixelwise_trainingmonitor")
        self.monitor.setToggleVisibilityAction(action)
        self._add_action(action)

    def _add_action(self, action: QAction) -> None:
        self.iface.addPluginToRasterMenu("Pixelwise", action)
        self.actions.append(action)

    def unload(self) -> None:
        for action in self.actions:
            self.iface.removePluginRasterMenu("Pixelwise", action)
        self.actions = []
        if self.monitor:
            self.monitor.leave()
            self.iface.removeDockWidget(self.monitor)
            self.monitor.deleteLater()
            self.monitor = None
        if self.provider:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _open_dialog(self, algorithm_id: str, *_: object) -> None:
        # Imported only now: Processing may be loaded after this plugin.
        import processing

        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        runnable, sentence = algorithm.canExecute()
        if not runnable:
            self.iface.messageBar().pushWarning("Pixelwise", sentence)
            return
        processing.execAlgorithmDialog(algorithm_id)
