"""Pictures for docs/accuracy.md, taken in the real QGIS window: the dialog, error maps, and the report.

Runs inside QGIS, started by scripts/screenshots.sh; FOLDER is what benchmarks/whole_path.py made (south.vrt and
map.tif), and where the pictures go as FOLDER/pictures/*.png; LABELS are the polygons of the buildings.
"""

import os

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QImage
from qgis.utils import iface
from screens import (
    DRAWN,
    FOLDER,
    after,
    arrange_window,
    finish,
    guarded,
    open_dialog,
    save,
    save_dialog,
    save_page,
    save_window,
    show_layers,
    start,
)

LABELS = os.environ["PIXELWISE_LABELS"]
REPORT = FOLDER / "accuracy.html"
# What of the report is shown in the documentation, and how wide.
REPORT_SIZE, REPORT_ROWS, REPORT_WIDTH = (1200, 4000), 1500, 640
# The part of the southern half that the pictures show.
SHARE = 0.35
kept = {}


@guarded
def begin():
    arrange_window(1300, 850)
    layers = {
        "south": QgsRasterLayer(str(FOLDER / "south.vrt"), "south"),
        "map": QgsRasterLayer(str(FOLDER / "map.tif"), "map"),
        "labels": QgsVectorLayer(LABELS, "labels", "ogr"),
    }
    for layer in layers.values():
        QgsProject.instance().addMapLayer(layer)
    outputs = {"ERRORS": "errors.tif", "CLASS_ERRORS": "class_errors.tif", "MATRIX": "matrix.csv"}
    kept["dialog"] = open_dialog(
        "pixelwise:assessaccuracy",
        {
            "MAP": layers["map"],
            "REFERENCE": layers["labels"],
            "BOUNDARY_TOLERANCE": 3,
            "ERROR_CLASS": "1",
            "REPORT": str(REPORT),
            **{key: str(FOLDER / name) for key, name in outputs.items()},
        },
    )
    after(3000, take_dialog)


@guarded
def take_dialog():
    save_dialog(kept["dialog"], "accuracy_dialog")
    kept["dialog"].algorithmFinished.connect(finished)
    kept["dialog"].runButton().click()


@guarded
def finished(successful, _results):
    if not successful:
        raise RuntimeError("the assessment failed")
    save_dialog(kept["dialog"], "accuracy_log")
    kept["dialog"].hide()
    whole = save_page(REPORT, "accuracy_report_whole", *REPORT_SIZE)
    part = QImage(str(whole)).copy(QRect(0, 0, REPORT_SIZE[0], REPORT_ROWS))
    save(part.scaledToWidth(REPORT_WIDTH, Qt.TransformationMode.SmoothTransformation), "accuracy_report")
    # The viewer of results has opened.
    arrange_window(1300, 850)
    extent = QgsProject.instance().mapLayersByName("south")[0].extent()
    extent.scale(SHARE)
    iface.mapCanvas().setExtent(extent)
    show_layers("south", "Errors of map")
    after(DRAWN, take_errors)


@guarded
def take_errors():
    save_window("accuracy_errors")
    show_layers("south", "Errors of one class")
    after(DRAWN, take_class_errors)


@guarded
def take_class_errors():
    save_window("accuracy_class_errors")
    finish()


start(begin)
