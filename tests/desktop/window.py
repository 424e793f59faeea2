"""Runs inside the real QGIS window (`qgis --code`): a scenario from PIXELWISE_SCENARIO, its findings into a JSON file.

A scenario is {"algorithm", "parameters", "then": see `act`, "finish" does nothing, others act on a training in its
third epoch; "after": seconds at least,
"shots": folder or "", "edit": path of a layer to leave with unsaved edits or "", "found": path of the findings}.
"""

import json
import os
import signal
import time
import traceback
from pathlib import Path

import processing
import psutil
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QTextEdit
from qgis.utils import iface

TICK = 20
SCENARIO = json.loads(Path(os.environ["PIXELWISE_SCENARIO"]).read_text(encoding="utf-8"))
found = {"delays": [], "tasks": [], "log": "", "finished": None, "edits": None, "layers": [], "waited": 0}
kept = []


def guarded(function):
    def call(*arguments):
        try:
            function(*arguments)
        except Exception:
            found["error"] = traceback.format_exc()
            leave()

    return call


def leave():
    Path(SCENARIO["found"]).write_text(json.dumps(found), encoding="utf-8")
    os._exit(0)


def shot(widget, name):
    if SCENARIO["shots"]:
        widget.grab().save(str(Path(SCENARIO["shots"]) / f"{name}.png"))


def workers():
    return [process for process in psutil.Process().children(recursive=True) if is_worker(process)]


def is_worker(process):
    try:
        return "--supervised" in process.cmdline()
    except psutil.Error:  # it has just ended
        return False


@guarded
def begin():
    if SCENARIO["edit"]:
        layer = QgsVectorLayer(SCENARIO["edit"], "edited", "ogr")
        QgsProject.instance().addMapLayer(layer)
        layer.startEditing()
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt("Polygon((0 0, 1 0, 1 1, 0 0))"))
        layer.addFeature(feature)
        kept.append(layer)
    dialog = processing.createAlgorithmDialog(SCENARIO["algorithm"], SCENARIO["parameters"])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    kept.append(dialog)
    dialog.show()
    dialog.algorithmFinished.connect(finished)
    QTimer.singleShot(1500, start)


@guarded
def start():
    dialog = kept[-1]
    shot(dialog, "dialog")
    dialog.runButton().click()
    watch()
    QTimer.singleShot(int(SCENARIO["after"] * 1000), act)


def watch():
    """Measures by how much a 20 ms timer of the main thread comes late, and which tasks there are."""
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(TICK)
    last = [time.perf_counter()]
    begun = last[0]

    @guarded
    def tick():
        now = time.perf_counter()
        delay = (now - last[0]) * 1000 - TICK
        last[0] = now
        if workers_seen[0] and now - begun > 3:
            found["delays"].append(round(delay, 1))

    workers_seen = [False]

    @guarded
    def look():
        # Not in the fast timer: looking costs time itself, which would be measured.
        running = bool(workers())
        workers_seen[0] = running
        for task in QgsApplication.taskManager().activeTasks():
            found["tasks"].append([task.description(), task.progress()])
        last[0] = time.perf_counter()

    timer.timeout.connect(tick)
    timer.start()
    slow = QTimer()
    slow.setInterval(1000)
    slow.timeout.connect(look)
    slow.start()
    kept.extend([timer, slow])


def monitor():
    """The training monitor, as the plugin has put it into the window."""
    return iface.mainWindow().findChild(QDockWidget, "PixelwiseTrainingMonitor")


def epochs_shown():
    return min(len(curve.points) for curve in monitor().losses.curves)


@guarded
def act():
    if SCENARIO["then"] != "finish" and epochs_shown() < 2 and found["waited"] < 90:
        found["waited"] += 1
        QTimer.singleShot(1000, act)
        return
    found["monitor"] = {
        "visible": monitor().isVisible(),
        "status": monitor().status.text(),
        "epochs": [len(curve.points) for curve in monitor().losses.curves],
        "classes": [curve.name for curve in monitor().shares.curves],
        "example": monitor().example.isVisible(),
    }
    shot(monitor(), "monitor")
    shot(iface.mainWindow(), "running")
    shot(next(k for k in kept if hasattr(k, "runButton")), "running_dialog")
    found["acted"] = time.time()
    if SCENARIO["then"] == "cancel_task":
        for task in QgsApplication.taskManager().activeTasks():
            task.cancel()
    elif SCENARIO["then"] == "cancel_dialog":
        next(k for k in kept if hasattr(k, "runButton")).cancelButton().click()
    elif SCENARIO["then"] == "stop":
        monitor().stop_button.click()
    elif SCENARIO["then"] == "discard":
        monitor().cancel_button.click()
    elif SCENARIO["then"] == "kill":
        for process in workers():
            process.send_signal(signal.SIGKILL)


@guarded
def finished(successful, results):
    found["finished"] = bool(successful)
    found["results"] = {key: str(value) for key, value in results.items()}
    found["ended"] = time.time()
    QTimer.singleShot(2500, report)


def legend_texts(model):
    """The texts under all layers of the layer tree."""
    return [
        node.data(Qt.ItemDataRole.DisplayRole)
        for layer in QgsProject.instance().layerTreeRoot().findLayers()
        for node in model.layerLegendNodes(layer)
    ]


@guarded
def report():
    dialog = next(k for k in kept if hasattr(k, "runButton"))
    dialog.showLog()
    found["log"] = "\n".join(edit.toPlainText() for edit in dialog.findChildren(QTextEdit))
    found["workers"] = len(workers())
    found["ending"] = monitor().status.text()
    layers = list(QgsProject.instance().mapLayers().values())
    found["legend"] = legend_texts(iface.layerTreeView().layerTreeModel())
    found["dirty"] = QgsProject.instance().isDirty()
    found["layers"] = [[layer.name(), type(layer.renderer()).__name__] for layer in layers]
    edited = [layer for layer in kept if isinstance(layer, QgsVectorLayer)]
    if edited:
        found["edits"] = edited[0].isEditable() and edited[0].isModified()
    if layers and SCENARIO["shots"]:
        iface.mapCanvas().setExtent(layers[0].extent())
        iface.mapCanvas().refresh()
    shot(dialog, "log")
    dialog.hide()
    QTimer.singleShot(1000, last_look)


@guarded
def last_look():
    shot(iface.mainWindow(), "project")
    leave()


QTimer.singleShot(4000, begin)
