"""Pictures for docs/training.md, taken in the real QGIS window: the dialog, the monitor of a training, and its report.

Runs inside QGIS, started by scripts/screenshots.sh; FOLDER holds a chip dataset, FOLDER/chips, and gets
FOLDER/pictures/*.png.
"""

import time

from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface
from screens import (
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
    start,
)

EPOCHS, SHOWN_AFTER = 12, 8
SECONDS = 1500
REPORT = FOLDER / "report.html"
REPORT_SIZE = 1200, 4000
# What of the report is shown in the documentation, and how wide.
REPORT_ROWS, REPORT_WIDTH = 1440, 640
PARAMETERS = {
    "CHIPS": str(FOLDER / "chips"),
    "OUTPUT": str(FOLDER / "buildings.safetensors"),
    "REPORT": str(REPORT),
    "EPOCHS": EPOCHS,
    "DEVICE": "cpu",
    "RESUME": False,
}
kept = {"began": time.monotonic()}


def monitor():
    return iface.mainWindow().findChild(QDockWidget, "PixelwiseTrainingMonitor")


@guarded
def begin():
    arrange_window(1300, 900)
    dialog = open_dialog("pixelwise:trainsegmentationmodel", PARAMETERS)
    dialog.algorithmFinished.connect(finished)
    kept["dialog"] = dialog
    after(2000, train)


@guarded
def train():
    save_dialog(kept["dialog"], "training-dialog")
    kept["dialog"].runButton().click()
    after(1000, watch)


@guarded
def watch():
    if time.monotonic() - kept["began"] > SECONDS:
        raise TimeoutError(f"{monitor().status.text()} after {SECONDS} s")
    if len(monitor().shares.curves[-1].points) < SHOWN_AFTER:
        after(500, watch)
        return
    save_dialog(kept["dialog"], "training-log")
    kept["dialog"].hide()
    monitor().setFloating(True)
    monitor().resize(440, 800)
    after(1500, take_monitor)


@guarded
def take_monitor():
    save(monitor().grab().toImage(), "training-monitor")
    monitor().setFloating(False)
    after(1500, lambda: save_window("training-window"))


@guarded
def finished(successful, _results):
    if not successful:
        raise RuntimeError("the training failed")
    after(3000, take_report)


@guarded
def take_report():
    whole = save_page(REPORT, "training-report-whole", *REPORT_SIZE)
    part = QImage(str(whole)).copy(QRect(0, 0, REPORT_SIZE[0], REPORT_ROWS))
    save(part.scaledToWidth(REPORT_WIDTH, Qt.TransformationMode.SmoothTransformation), "training-report")
    finish()


start(begin)
