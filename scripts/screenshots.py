"""Pictures for the README, taken in the real QGIS window: the dialogs, and a map with its polygons.

Runs inside QGIS; FOLDER is what benchmarks/whole_path.py made, and where the pictures go as FOLDER/pictures/*.png:

    PIXELWISE_FOLDER=FOLDER xvfb-run -a -s "-screen 0 1400x1000x24" qgis --nologo --noversioncheck \
        --profiles-path PROFILES --code scripts/screenshots.py
"""

import os
import traceback
from pathlib import Path

import processing
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

FOLDER = Path(os.environ["PIXELWISE_FOLDER"])
PICTURES = FOLDER / "pictures"
LABELS = os.environ["PIXELWISE_LABELS"]
DIALOGS = {
    "export_dialog": (
        "pixelwise:exporttrainingchips",
        {"INPUT": ["north"], "LABELS": "labels", "OUTPUT": str(FOLDER / "chips_again")},
    ),
    "train_dialog": (
        "pixelwise:trainsegmentationmodel",
        {"CHIPS": str(FOLDER / "chips"), "OUTPUT": str(FOLDER / "again.safetensors")},
    ),
    "classify_dialog": (
        "pixelwise:classifyraster",
        {
            "INPUT": "south",
            "MODEL": str(FOLDER / "model.safetensors"),
            "SIEVE": 100,
            "FILL_HOLES": 5,
            "MINIMUM_AREA": 5,
            "SIMPLIFY": 2,
            "RIGHT_ANGLES": "1",
            "SKIP_CLASSES": "0",
            "OUTPUT": str(FOLDER / "shown.tif"),
            "POLYGONS": str(FOLDER / "shown.gpkg"),
            "CONFIDENCE": str(FOLDER / "shown_confidence.tif"),
        },
    ),
}
dialogs = {}


def guarded(function):
    def call(*arguments):
        try:
            function(*arguments)
        except Exception:
            (PICTURES / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
            os._exit(1)

    return call


@guarded
def begin():
    iface.mainWindow().resize(1300, 850)
    iface.messageBar().clearWidgets()
    for dock in iface.mainWindow().findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in ("Layers",))
    layers = {
        "north": QgsRasterLayer(str(FOLDER / "north.vrt"), "north"),
        "south": QgsRasterLayer(str(FOLDER / "south.vrt"), "south"),
        "labels": QgsVectorLayer(LABELS, "labels", "ogr"),
    }
    for layer in layers.values():
        QgsProject.instance().addMapLayer(layer)
    for picture, (algorithm, parameters) in DIALOGS.items():
        named = {
            key: [layers[value[0]]] if isinstance(value, list) else layers.get(value, value)
            for key, value in parameters.items()
        }
        dialog = processing.createAlgorithmDialog(algorithm, named)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.resize(860, 640)
        dialog.show()
        dialogs[picture] = dialog
    QTimer.singleShot(3000, take_dialogs)


@guarded
def take_dialogs():
    for picture, dialog in dialogs.items():
        dialog.grab().save(str(PICTURES / f"{picture}.png"))
        dialog.hide()
    last = dialogs["classify_dialog"]
    last.algorithmFinished.connect(finished)
    last.runButton().click()


@guarded
def finished(successful, _results):
    if not successful:
        raise RuntimeError("the classification failed")
    QTimer.singleShot(4000, look)


@guarded
def look():
    iface.messageBar().clearWidgets()
    project = QgsProject.instance()
    canvas = iface.mapCanvas()
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.name() != "labels":
            layer.setOpacity(0.55)
    show("south", "Class polygons")
    extent = next(layer for layer in project.mapLayers().values() if layer.name() == "south").extent()
    extent.scale(0.5)
    canvas.setExtent(extent)
    canvas.refresh()
    QTimer.singleShot(6000, take_map)


def show(raster, *words):
    """Shows the layer named `raster` and those whose names begin with one of the words, and no other."""
    for layer in QgsProject.instance().mapLayers().values():
        wanted = layer.name() == raster or layer.name().startswith(words)
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(wanted)


@guarded
def take_map():
    iface.mainWindow().grab().save(str(PICTURES / "map.png"))
    show("", "Confidence")
    iface.mapCanvas().refresh()
    QTimer.singleShot(6000, take_confidence)


@guarded
def take_confidence():
    iface.mainWindow().grab().save(str(PICTURES / "confidence.png"))
    show("", "Classes")
    iface.mapCanvas().refresh()
    QTimer.singleShot(6000, take_classes)


@guarded
def take_classes():
    iface.mainWindow().grab().save(str(PICTURES / "classes.png"))
    os._exit(0)


PICTURES.mkdir(exist_ok=True)
QTimer.singleShot(4000, begin)
