"""Pictures for docs/training.md, taken in the real QGIS window: the dialog, the monitor of a training, and its report.

Runs inside QGIS; FOLDER holds a chip dataset, FOLDER/chips, and gets FOLDER/pictures/*.png:

    PIXELWISE_FOLDER=FOLDER xvfb-run -a -s "-screen 0 1400x1000x24" qgis --nologo --noversioncheck \
        --profiles-path PROFILES --code scripts/screenshots_training.py
"""

import os
import subprocess
import time
import traceback
from pathlib import Path

import processing
from qgis.PyQt.QtCore import QRect, Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

FOLDER = Path(os.environ["PIXELWISE_FOLDER"])
PICTURES = FOLDER / "pictures"
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


def guarded(function):
    def call(*arguments):
        try:
            function(*arguments)
        except Exception:
            (PICTURES / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
            os._exit(1)

    return call


def save(image, name):
    # Without an alpha channel, which nothing in it needs.
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(PICTURES / f"{name}.png"), quality=0)


def monitor():
    return iface.mainWindow().findChild(QDockWidget, "PixelwiseTrainingMonitor")


@guarded
def begin():
    iface.mainWindow().resize(1300, 900)
    iface.messageBar().clearWidgets()
    dialog = processing.createAlgorithmDialog("pixelwise:trainsegmentationmodel", PARAMETERS)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.resize(860, 640)
    dialog.show()
    dialog.algorithmFinished.connect(finished)
    kept["dialog"] = dialog
    QTimer.singleShot(2000, start)


@guarded
def start():
    save(kept["dialog"].grab().toImage(), "training-dialog")
    kept["dialog"].runButton().click()
    QTimer.singleShot(1000, watch)


@guarded
def watch():
    if time.monotonic() - kept["began"] > SECONDS:
        raise TimeoutError(f"{monitor().status.text()} after {SECONDS} s")
    if len(monitor().shares.curves[-1].points) < SHOWN_AFTER:
        QTimer.singleShot(500, watch)
        return
    save(kept["dialog"].grab().toImage(), "training-log")
    kept["dialog"].hide()
    monitor().setFloating(True)
    monitor().resize(440, 800)
    QTimer.singleShot(1500, take_monitor)


@guarded
def take_monitor():
    save(monitor().grab().toImage(), "training-monitor")
    monitor().setFloating(False)
    QTimer.singleShot(1500, lambda: save(iface.mainWindow().grab().toImage(), "training-window"))


@guarded
def finished(successful, _results):
    if not successful:
        raise RuntimeError("the training failed")
    QTimer.singleShot(3000, take_report)


@guarded
def take_report():
    whole = FOLDER / "report.png"
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
    flags += ["--disable-background-networking", "--disable-component-update", "--hide-scrollbars"]
    flags += [f"--user-data-dir={FOLDER / 'browser'}", "--window-size={},{}".format(*REPORT_SIZE)]
    subprocess.run(["chromium", *flags, f"--screenshot={whole}", REPORT.as_uri()], check=True, timeout=120)
    part = QImage(str(whole)).copy(QRect(0, 0, REPORT_SIZE[0], REPORT_ROWS))
    save(part.scaledToWidth(REPORT_WIDTH, Qt.TransformationMode.SmoothTransformation), "training-report")
    os._exit(0)


PICTURES.mkdir(exist_ok=True)
QTimer.singleShot(4000, begin)
