"""Runs inside the real QGIS window: what the plugin adds to it, its dialogs, and that all of it goes again.

The scenario is {"raster", "model": paths, "shots": folder or "", "found": path of the findings}; each function of STEPS
writes its part of the findings.
"""

import gc
import json
import os
import time
import traceback
from pathlib import Path

from qgis import utils
from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMimeData,
    QModelIndex,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QUrl,
)
from qgis.PyQt.QtGui import QAction, QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QMenu,
    QSpinBox,
    QToolBar,
    QWidget,
)
from qgis.utils import iface

PAGE = "PixelwiseOptions"
SCENARIO = json.loads(Path(os.environ["PIXELWISE_SCENARIO"]).read_text(encoding="utf-8"))
found = {"log": []}
window = iface.mainWindow()


def keep_log(text, tag, level):
    if level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
        found["log"].append([tag, text])


def pause(seconds):
    """Lets QGIS live on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def shot(widget, name):
    if SCENARIO["shots"]:
        widget.grab().save(str(Path(SCENARIO["shots"]) / f"{name}.png"))


def processing_dialogs():
    return [widget for widget in QApplication.topLevelWidgets() if hasattr(widget, "runButton") and widget.isVisible()]


def opened_by(trigger, name, key=""):
    """The id of the dialog that opens, and the value of a parameter; it is closed again, and with it its call."""
    seen = {"waited": 0}

    def look():
        dialogs = processing_dialogs()
        if not dialogs and seen["waited"] < 100:
            seen["waited"] += 1
            QTimer.singleShot(100, look)
            return
        (dialog,) = dialogs
        seen["id"] = dialog.algorithm().id()
        if key:
            seen[key] = as_text(dialog.mainWidget().wrappers[key].parameterValue())
        shot(dialog, name)
        dialog.close()
        seen["closed"] = True

    QTimer.singleShot(300, look)
    trigger()
    begun = time.monotonic()
    while not seen.get("closed") and time.monotonic() - begun < 20:
        pause(0.1)
    return seen


def as_text(value):
    layer = QgsProject.instance().mapLayer(str(value))
    return layer.source() if layer else str(value)


def menu_actions():
    menu = next(action.menu() for action in iface.rasterMenu().actions() if action.text() == "Pixelwise")
    return menu, list(menu.actions())


def action_of(name):
    return next(action for action in menu_actions()[1] if action.objectName() == f"pixelwise_{name}")


def add_layer():
    layer = QgsRasterLayer(SCENARIO["raster"], "ortho")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    pause(1)


def look_at_the_menu():
    menu, actions = menu_actions()
    toolbar = window.findChild(QToolBar, "PixelwiseToolBar")
    found["menu"] = [action.text() for action in actions]
    found["toolbar"] = [action.text() for action in toolbar.actions()]
    found["without icon"] = [a.text() for a in actions if not a.isSeparator() and a.icon().isNull()]
    menu.popup(window.mapToGlobal(QPoint(300, 60)))
    pause(0.5)
    shot(menu, "menu")
    menu.close()
    shot(toolbar, "toolbar")
    shot(window, "window")


def open_each_dialog():
    algorithms = QgsApplication.processingRegistry().providerById("pixelwise").algorithms()
    found["dialogs"] = {}
    for algorithm in algorithms:
        seen = opened_by(
            lambda a=algorithm: utils.plugins["pixelwise"].window.open(a.id()), f"dialog_{algorithm.name()}"
        )
        found["dialogs"][algorithm.id()] = seen.get("id")
    found["triggered"] = opened_by(action_of("classifyraster").trigger, "dialog").get("id")


def classify_the_layer():
    menu = iface.layerTreeView().menuProvider().createContextMenu()
    action = next(a for a in menu.findChildren(QAction) + menu.actions() if a.text() == "Classify with Pixelwise…")
    found["layer menu"] = opened_by(action.trigger, "layer", "INPUT")


def drop_the_model():
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(SCENARIO["model"])])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle, copy = window.rect().center(), Qt.DropAction.CopyAction
    # Without having entered, a drop has no target.
    entering = QDragEnterEvent(middle, copy, data, buttons, keys)
    QCoreApplication.sendEvent(window, entering)
    found["accepted"] = entering.isAccepted()
    event = QDropEvent(QPointF(middle), copy, data, buttons, keys)
    found["drop"] = opened_by(lambda: QCoreApplication.sendEvent(window, event), "describe", "MODEL")


def browse_to_the_model():
    model, folder = iface.browserModel(), str(Path(SCENARIO["model"]).parent)
    model.addFavoriteDirectory(folder)
    favorites = child_of(QModelIndex(), "Favorites")
    item = model.dataItem(child_of(child_of(favorites, Path(folder).name), Path(SCENARIO["model"]).name))
    found["browser"] = opened_by(item.handleDoubleClick, "browser", "MODEL")
    found["browser actions"] = [action.text() for action in item.actions(window)]
    uri = item.mimeUris()[0]
    found["browser drag"] = [uri.layerType, uri.providerKey, uri.uri]


def child_of(parent, text):
    """The row of the browser whose name ends with a text; it is filled in the background."""
    model = iface.browserModel()
    model.fetchMore(parent)
    for _ in range(100):
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if str(model.data(index)).endswith(text):
                return index
        pause(0.1)
    raise LookupError(text)


def change_the_settings():
    def fill():
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.findChild(QWidget, PAGE)]
        if not dialogs:
            QTimer.singleShot(500, fill)
            return
        try:
            (page,) = (page for page in dialogs[0].findChildren(QgsOptionsPageWidget) if hasattr(page, "threads"))
            found["options shown"] = page.isVisible()
            page.check()
            pause(0.5)
            shot(dialogs[0], "options")
            page.device.setCurrentText("cpu")
            page.threads.setValue(1)
            page.memory.setValue(2048)
        finally:
            dialogs[0].findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(1000, fill)
    action_of("settings").trigger()
    settings = QgsSettings()
    found["settings"] = [settings.value(f"pixelwise/{key}") for key in ("device", "threads", "memory_mb")]


def census():
    """How much there is of everything that the plugin adds."""
    pause(1)
    # What deleteLater was told inside this script otherwise waits until the script is over.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    registry = QgsApplication.processingRegistry()
    return {
        "menu": sum(action.text() == "Pixelwise" for action in iface.rasterMenu().actions()),
        "toolbars": len(window.findChildren(QToolBar)),
        "docks": len(window.findChildren(QDockWidget)),
        "actions": len(window.findChildren(QAction)),
        "menus": len(window.findChildren(QMenu)),
        "fields": len(window.findChildren(QSpinBox)) + len(window.findChildren(QComboBox)),
        "provider": registry.providerById("pixelwise") is not None,
        "items": sum(p.name() == "Pixelwise models" for p in QgsApplication.dataItemProviderRegistry().providers()),
        "ours": sum(type(thing).__module__.startswith("pixelwise.algorithms.desktop") for thing in gc.get_objects()),
    }


def reload_twice():
    found["censuses"] = []
    for _ in range(2):
        found["censuses"].append(["loaded", census()])
        assert utils.unloadPlugin("pixelwise")
        found["censuses"].append(["unloaded", census()])
        assert utils.loadPlugin("pixelwise") and utils.startPlugin("pixelwise")
    found["censuses"].append(["loaded", census()])
    found["again"] = opened_by(action_of("describemodel").trigger, "again").get("id")


STEPS = [
    add_layer, look_at_the_menu, open_each_dialog, classify_the_layer, drop_the_model, browse_to_the_model,
    change_the_settings, reload_twice,
]  # fmt: skip


def leave():
    Path(SCENARIO["found"]).write_text(json.dumps(found), encoding="utf-8")
    os._exit(0)


def give_up():
    """Tells what is open instead of waiting for ever."""
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    found["error"] = (
        f"{found.get('error', '')}; nothing happens any more: {[(type(w).__name__, w.windowTitle()) for w in windows]}"
    )
    for number, widget in enumerate(windows):
        shot(widget, f"stuck_{number}")
    leave()


def begin():
    try:
        for step in STEPS:
            found["step"] = step.__name__
            step()
            if "error" in found:
                break
    except Exception:
        found["error"] = traceback.format_exc()
    leave()


def show_no_error(kind, value, trace, *_arguments, **_more):
    """Instead of QGIS's message, for which the test would wait for ever."""
    found["error"] = "".join(traceback.format_exception(kind, value, trace))


utils.showException = show_no_error
QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(keep_log)
QTimer.singleShot(4000, begin)
QTimer.singleShot(200_000, give_up)
