"""What the scripts that take pictures in the real QGIS window share; scripts/screenshots.sh puts it on QGIS's path.

The environment's PIXELWISE_FOLDER holds what a script works on, and gets its pictures as pictures/*.png.
"""

import os
import subprocess
import traceback
from pathlib import Path

import processing
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QDockWidget, QLabel, QLineEdit, QPlainTextEdit, QTextEdit
from qgis.utils import iface

FOLDER = Path(os.environ["PIXELWISE_FOLDER"])
PICTURES = FOLDER / "pictures"
# Until the window is there, and until the canvas has been drawn.
STARTED, DRAWN = 4000, 6000


def guarded(function):
    """Ends QGIS at the first error, which otherwise would leave a window waiting for a click."""

    def call(*arguments):
        try:
            function(*arguments)
        except Exception:
            (PICTURES / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
            os._exit(1)

    return call


def start(function):
    PICTURES.mkdir(exist_ok=True)
    after(STARTED, function)


def finish():
    """Ends QGIS; scripts/screenshots.sh sees by the file that all pictures were taken."""
    (PICTURES / "complete").touch()
    os._exit(0)


def after(milliseconds, function):
    QTimer.singleShot(milliseconds, function)


def save(image, name):
    # Without an alpha channel, which nothing in it needs.
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(PICTURES / f"{name}.png"), quality=0)


def save_window(name):
    iface.messageBar().clearWidgets()
    save(iface.mainWindow().grab().toImage(), name)


def save_dialog(dialog, name):
    hidden = hide_paths([dialog])
    save(dialog.grab().toImage(), name)
    show_paths(hidden)


def hide_paths(windows):
    """Where this was run says nothing to the reader. Gives the inputs that must have their paths back, and these."""
    hidden = []
    for window in windows:
        for text in window.findChildren(QLabel):
            text.setText(text.text().replace(str(FOLDER), "~"))
        for text in window.findChildren(QLineEdit):
            if str(FOLDER) in text.text():
                hidden.append((text, text.text()))
                _show(text, text.text().replace(str(FOLDER), "~"))
        for text in window.findChildren(QPlainTextEdit):
            if str(FOLDER) in text.toPlainText():
                text.setPlainText(text.toPlainText().replace(str(FOLDER), "~"))
        for text in window.findChildren(QTextEdit):
            if str(FOLDER) in text.toPlainText():
                text.setHtml(text.toHtml().replace(str(FOLDER), "~"))
                text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    return hidden


def show_paths(hidden):
    """Gives inputs their paths back that `hide_paths` has taken."""
    for text, content in hidden:
        _show(text, content)


def _show(text, content):
    """Changes what an input shows, and not what it says to its dialog."""
    text.blockSignals(True)
    text.setText(content)
    text.blockSignals(False)


def save_page(page, name, width, height):
    """A web page as Chromium shows it."""
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
    flags += ["--disable-background-networking", "--disable-component-update", "--hide-scrollbars"]
    flags += [f"--user-data-dir={FOLDER / 'browser'}", f"--window-size={width},{height}"]
    picture = PICTURES / f"{name}.png"
    subprocess.run(["chromium", *flags, f"--screenshot={picture}", page.as_uri()], check=True, timeout=120)
    return picture


def arrange_window(width, height):
    """The window in the size of a picture, with no other panel than that of the layers."""
    iface.mainWindow().resize(width, height)
    iface.messageBar().clearWidgets()
    for dock in iface.mainWindow().findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")


def open_dialog(algorithm, parameters):
    """A dialog that stays after it was closed; keep what is returned."""
    dialog = processing.createAlgorithmDialog(algorithm, parameters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.resize(860, 640)
    dialog.show()
    return dialog


def show_layers(raster, *words):
    """Shows the layer named `raster` and those whose names begin with one of the words, and no other."""
    for layer in QgsProject.instance().mapLayers().values():
        wanted = layer.name() == raster or layer.name().startswith(words)
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(wanted)
    iface.mapCanvas().refresh()
