"""The sample scene: drawn once, loaded with its labels, and followed through the dialogs up to a first map."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsMessageLog,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QStandardPaths

from ...errors import CanceledError, EnvironmentMissingError, PixelwiseError
from ...jobs import runner
from ...resources.scene.job import SceneJob
from ..links import with_way_to_install
from ..settings import worker_python, worker_variables
from ..translation import translate
from .dialogs import open_dialog, soon

RASTER, LABELS = "scene.tif", "labels.gpkg"
# The worker keeps the job beside what it has finished, so that the file says that the others are complete.
COMPLETE = "scene.job.json"
# A first map within ten minutes on two cores; more epochs would give a better one.
EPOCHS, MINUTES = 10, 5


class SampleTour:
    """The menu entry's work. Keeps its task, because QGIS does not."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.folder = scene_folder()
        self.task: SceneTask | None = None

    def start(self) -> None:
        """Loads the scene, drawing it first where it is not there yet, and opens the first dialog."""
        if (self.folder / COMPLETE).is_file():
            self._show()
        elif self.task is None:
            self._draw()

    def leave(self) -> None:
        if self.task:
            self.task.finish = None
            self.task.cancel()

    def _draw(self) -> None:
        try:
            python, variables = worker_python(), worker_variables()
        except EnvironmentMissingError as error:
            self._iface.messageBar().pushWarning("Pixelwise", with_way_to_install(str(error)))
            return
        except PixelwiseError as error:
            self._iface.messageBar().pushWarning("Pixelwise", str(error))
            return
        self.task = SceneTask(SceneJob(str(self.folder)), python, variables, self._drawn)
        QgsApplication.taskManager().addTask(self.task)

    def _drawn(self, sentence: str) -> None:
        self.task = None
        if sentence:
            self._iface.messageBar().pushWarning("Pixelwise", sentence)
        elif (self.folder / COMPLETE).is_file():
            soon(self._show)

    def _show(self) -> None:
        raster, labels = load_scene(self.folder)
        zoom_to(self._iface.mapCanvas(), raster)
        self._iface.messageBar().pushInfo("Pixelwise", tour_text().format(folder=self.folder))
        self._walk(raster, labels)

    def _walk(self, raster: QgsRasterLayer, labels: QgsVectorLayer) -> None:
        """Opens one dialog after the other, each with what the last one has made; ends where one was closed unrun."""
        folder = self.folder
        chips = self._made(
            "pixelwise:exporttrainingchips",
            {"INPUT": [raster], "LABELS": labels, "CLASS_FIELD": "class", "OUTPUT": str(unused(folder / "chips"))},
        )
        model = chips and self._made(
            "pixelwise:trainsegmentationmodel",
            {"CHIPS": chips, "EPOCHS": EPOCHS, "MAX_MINUTES": MINUTES}
            | {"OUTPUT": str(unused(folder / "model.safetensors")), "REPORT": str(unused(folder / "report.html"))},
        )
        if model:
            outputs = {"OUTPUT": str(unused(folder / "map.tif")), "POLYGONS": str(unused(folder / "map.gpkg"))}
            self._made("pixelwise:classifyraster", {"INPUT": raster, "MODEL": model} | outputs)

    def _made(self, algorithm_id: str, parameters: dict[str, Any]) -> str:
        """What the run of a dialog has made; empty where it was closed without one."""
        return str(open_dialog(self._iface, algorithm_id, parameters).get("OUTPUT") or "")


class SceneTask(QgsTask):  # type: ignore[misc]
    """Draws the scene in a worker process; `finish` is called in the main thread with what went wrong, or nothing."""

    def __init__(self, job: SceneJob, python: str, variables: dict[str, str], finish: Callable[[str], None]) -> None:
        super().__init__(translate("Pixelwise", "Drawing the sample scene"))
        self._job, self._python, self._variables = job, python, variables
        self.finish: Callable[[str], None] | None = finish
        self._sentence = ""

    def run(self) -> bool:
        try:
            runner.run_job(self._job, self._python, self, environment=self._variables)
        except CanceledError:
            return False
        except PixelwiseError as error:
            self._sentence = str(error)
            return False
        return True

    def finished(self, _successful: bool) -> None:
        if self.finish:
            self.finish(self._sentence)

    def pushInfo(self, text: str) -> None:
        QgsMessageLog.logMessage(text, "Pixelwise", notifyUser=False)

    def pushWarning(self, text: str) -> None:
        QgsMessageLog.logMessage(text, "Pixelwise")


# fmt: off
def tour_text() -> str:
    # Without the formatter's last comma, because pylupdate5 passes over such calls.
    return translate("Pixelwise",
        "The sample scene is in {folder}. Run the dialog and close it: then the next one opens, from chips over a "
        "training of some minutes to the map.")
# fmt: on


def scene_folder() -> Path:
    """Where the user finds the scene and what is made of it again: among the documents, not in the hidden profile."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Pixelwise sample scene"


def load_scene(folder: Path) -> tuple[QgsRasterLayer, QgsVectorLayer]:
    """The scene's layers in the project, the labels above the raster; those that are already there are not doubled.

    The labels bring their style along, in the GeoPackage.
    """
    raster = _loaded(folder / RASTER)
    if raster is None:
        raster = QgsRasterLayer(str(folder / RASTER), translate("Pixelwise", "Sample scene"))
        QgsProject.instance().addMapLayer(raster)
    labels = _loaded(folder / LABELS)
    if labels is None:
        labels = QgsVectorLayer(f"{folder / LABELS}|layername=labels", translate("Pixelwise", "Sample labels"), "ogr")
        QgsProject.instance().addMapLayer(labels)
    return raster, labels


def _loaded(path: Path) -> QgsMapLayer | None:
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.source().split("|")[0] == str(path)), None)


def zoom_to(canvas: Any, layer: QgsMapLayer) -> None:
    settings = canvas.mapSettings()
    extent: QgsRectangle = settings.layerExtentToOutputExtent(layer, layer.extent())
    canvas.setExtent(extent)
    canvas.refresh()


def unused(path: Path) -> Path:
    """The path, or the first one with a number after its name that is not taken."""
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem} {number}{path.suffix}")
    return found
