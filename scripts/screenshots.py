"""Pictures for the README, taken in the real QGIS window: the dialogs, and a map with its polygons.

Runs inside QGIS, started by scripts/screenshots.sh; FOLDER is what benchmarks/whole_path.py made, and where the
pictures go as FOLDER/pictures/*.png.
"""

import os

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.utils import iface
from screens import (
    DRAWN,
    FOLDER,
    after,
    arrange_window,
    finish,
    guarded,
    open_dialog,
    save_dialog,
    save_window,
    show_layers,
    start,
)

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


@guarded
def begin():
    arrange_window(1300, 850)
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
        dialogs[picture] = open_dialog(algorithm, named)
    after(3000, take_dialogs)


@guarded
def take_dialogs():
    for picture, dialog in dialogs.items():
        save_dialog(dialog, picture)
        dialog.hide()
    last = dialogs["classify_dialog"]
    last.algorithmFinished.connect(finished)
    last.runButton().click()


@guarded
def finished(successful, _results):
    if not successful:
        raise RuntimeError("the classification failed")
    after(4000, look)


@guarded
def look():
    # The viewer of results has opened.
    arrange_window(1300, 850)
    project = QgsProject.instance()
    canvas = iface.mapCanvas()
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.name() != "labels":
            layer.setOpacity(0.55)
    show_layers("south", "Class polygons")
    extent = next(layer for layer in project.mapLayers().values() if layer.name() == "south").extent()
    extent.scale(0.5)
    canvas.setExtent(extent)
    after(DRAWN, take_map)


@guarded
def take_map():
    save_window("map")
    show_layers("", "Confidence")
    after(DRAWN, take_confidence)


@guarded
def take_confidence():
    save_window("confidence")
    show_layers("", "Classes")
    after(DRAWN, take_classes)


@guarded
def take_classes():
    save_window("classes")
    finish()


start(begin)
