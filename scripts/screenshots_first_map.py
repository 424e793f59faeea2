"""The numbered pictures of docs/first-map.md: from the zip to a map, through the window of a fresh profile.

Runs inside QGIS, started by scripts/screenshots.sh in a profile without the plugin; PIXELWISE_ZIP is the package.
"""

import os
import time
from pathlib import Path

import pyplugin_installer
from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QMenu,
    QMessageBox,
)
from qgis.utils import iface, plugins
from screens import PICTURES, hide_paths, show_paths

ZIP = Path(os.environ["PIXELWISE_ZIP"])
SIZE = 1600, 1000
SECONDS_TO_DRAW = 1
# The page “Install from ZIP” of the plugin manager.
ZIP_PAGE = 6
DIALOGS = ("export", "train", "classify")
# The build of PyTorch for the environment: the one that is not on a server of its own.
BUILD = "pypi"
state = {"number": 0, "dialogs": [], "running": False}


def picture(name, whole_screen=True):
    """Saves what the screen shows, with menus and dialogs, as the next picture of the series."""
    window = iface.mainWindow()
    # A panel that opened has made it wider; it may have become smaller again.
    window.resize(*SIZE)
    iface.messageBar().clearWidgets()
    hidden = hide_paths(QApplication.topLevelWidgets())
    drawn = time.monotonic() + SECONDS_TO_DRAW
    while time.monotonic() < drawn:
        QApplication.processEvents()
    state["number"] += 1
    image = window.screen().grabWindow(0, 0, 0, window.width(), SIZE[1]) if whole_screen else window.grab()
    image.toImage().save(str(PICTURES / f"{state['number']:02}-{name}.png"))
    show_paths(hidden)


def begin():
    PICTURES.mkdir(exist_ok=True)
    iface.newProject()
    iface.mainWindow().resize(*SIZE)
    iface.mainWindow().move(0, 0)
    for dock in iface.mainWindow().findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    QTimer.singleShot(2500, take_plugin_manager)
    iface.pluginManagerInterface().showPluginManager(ZIP_PAGE)


def take_plugin_manager():
    manager = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())
    # Without the folder, which says nothing to the reader.
    os.chdir(ZIP.parent)
    manager.findChild(QgsFileWidget, "mZipFileWidget").lineEdit().setText(ZIP.name)
    picture("install-from-zip")
    manager.reject()
    QTimer.singleShot(1000, install)


def install():
    pyplugin_installer.instance().installFromZipFile(str(ZIP))
    if "pixelwise" not in plugins:
        raise SystemExit("the zip was not installed")
    QTimer.singleShot(1500, show_environment)


def show_environment():
    panel = iface.mainWindow().findChild(QDockWidget, "PixelwiseEnvironment")
    panel.show()
    panel.device.setCurrentText(BUILD)
    iface.mainWindow().resize(*SIZE)
    when(panel.install_button.isEnabled, lambda: QTimer.singleShot(1000, lambda: install_environment(panel)))


def install_environment(panel):
    picture("environment")
    QTimer.singleShot(1500, say_yes)
    panel.install_button.click()
    when(panel.repair_button.isEnabled, lambda: QTimer.singleShot(1000, lambda: installed(panel)))


def say_yes():
    question = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox))
    picture("environment-question")
    question.button(QMessageBox.StandardButton.Yes).click()


def installed(panel):
    picture("environment-ready")
    panel.hide()
    QTimer.singleShot(1000, show_menu)


def when(condition, work):
    """Calls `work` as soon as a condition holds."""
    if condition():
        work()
    else:
        QTimer.singleShot(500, lambda: when(condition, work))


def show_menu():
    raster_menu = iface.rasterMenu()
    menu = next(action.menu() for action in raster_menu.actions() if action.text().replace("&", "") == "Pixelwise")
    # Popups beside each other, as the mouse would open them.
    top = iface.mainWindow().mapToGlobal(iface.mainWindow().menuBar().pos())
    place = iface.mainWindow().menuBar().actionGeometry(raster_menu.menuAction()).bottomLeft()
    raster_menu.popup(top + place)
    raster_menu.setActiveAction(menu.menuAction())
    QTimer.singleShot(1200, take_menu)


def take_menu():
    picture("menu")
    for menu in QApplication.topLevelWidgets():
        if isinstance(menu, QMenu):
            menu.close()
    iface.mainWindow().findChild(QAction, "pixelwise_sample").trigger()
    QTimer.singleShot(1000, watch)


def watch():
    """Runs each dialog that opens, and takes a picture before and after."""
    dialog = next((each for each in QApplication.topLevelWidgets() if is_algorithm_dialog(each)), None)
    if dialog is not None and dialog not in state["dialogs"]:
        state["dialogs"].append(dialog)
        QTimer.singleShot(3000, lambda: run(dialog))
    if len(state["dialogs"]) < len(DIALOGS) or state["running"] or dialog is not None:
        QTimer.singleShot(500, watch)
    else:
        QTimer.singleShot(3000, show_map)


def is_algorithm_dialog(widget):
    return isinstance(widget, QDialog) and widget.isVisible() and hasattr(widget, "runButton")


def run(dialog):
    name = DIALOGS[len(state["dialogs"]) - 1]
    picture(f"{name}-dialog")
    state["running"] = True
    dialog.algorithmFinished.connect(
        lambda successful, _: QTimer.singleShot(5000, lambda: ran(dialog, name, successful))
    )
    dialog.runButton().click()
    if name == "train":
        # The monitor shows curves and an example by then.
        QTimer.singleShot(120_000, lambda: picture("training"))


def ran(dialog, name, successful):
    state["running"] = False
    picture(f"{name}-done")
    if not successful:
        (PICTURES / "error.txt").write_text(f"{name} failed", encoding="utf-8")
        os._exit(1)
    dialog.close()


def show_map():
    for layer in QgsProject.instance().mapLayers().values():
        polygons = "map.gpkg" in layer.source()
        if polygons:
            layer.setOpacity(0.6)
        tree = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        tree.setItemVisibilityChecked(polygons or "scene.tif" in layer.source())
    for dock in iface.mainWindow().findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    iface.messageBar().clearWidgets()
    iface.mapCanvas().refresh()
    QTimer.singleShot(6000, finish)


def finish():
    picture("map", whole_screen=False)
    (PICTURES / "complete").touch()
    os._exit(0)


QTimer.singleShot(4000, begin)
