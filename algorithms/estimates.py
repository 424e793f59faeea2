"""What a dialog says about a run before it starts: how many chips, how much time and memory; all of it rough.

Each algorithm that has an estimate takes what it needs from layers in the main thread and gives a function for another
one, which touches neither layers nor GDAL.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..chips.job import ExportJob
from ..geo.memory import free_memory
from ..geo.windows import Window
from ..jobs.environment.nvidia import find_cards
from .metadata import gdal_exceptions
from .parameters import angles, least_pixels
from .rendered_layers import NUMBERS
from .translation import translate

Answer = Callable[[], str]
# Of the labels' features no more are looked at; the rest of a larger layer would lie among them.
MOST_FEATURES = 100_000


def question(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Answer:
    """What to ask in another thread for an estimate; its answer is a sentence, empty where nothing can be said.

    Raises PixelwiseError for parameters that cannot be understood.
    """
    with gdal_exceptions():
        # Loaded here, where GDAL's switch is put back, and not in the other thread.
        import_module("..maps.estimate", __package__)
        import_module("..chips.estimate", __package__)
    return QUESTIONS[algorithm.name()](algorithm, parameters, context)


def _nothing() -> str:
    return ""


def _of_export(algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Answer:
    rasters = algorithm.parameterAsLayerList(parameters, algorithm.INPUT, context)
    if not rasters or not all(isinstance(layer, QgsRasterLayer) and layer.width() for layer in rasters):
        return _nothing
    first = rasters[0]
    job = ExportJob(
        inputs=[],
        labels=[],
        output="",
        bands=algorithm.bands(parameters, algorithm.BANDS, context),
        rotations=angles(algorithm.ROTATIONS, algorithm.raw(parameters, algorithm.ROTATIONS, context)),
        min_class=least_pixels(algorithm.MIN_CLASS, algorithm.raw(parameters, algorithm.MIN_CLASS, context)),
        **algorithm.plain_values(parameters, context),
    )
    scale = job.pixel_size / first.rasterUnitsPerPixelX() if job.pixel_size else 1.0
    size = (max(round(first.height() / scale), 1), max(round(first.width() / scale), 1))
    bands = len(job.bands) or sum(layer.bandCount() for layer in rasters)
    value = 1 if job.dtype == "uint8" else np.dtype(NUMBERS.get(first.dataProvider().dataType(1), "float64")).itemsize
    area = algorithm.polygon_layer(parameters, algorithm.AREA, context)
    around = _window(first, size, _extent_in(first, area)) if area else None
    labels = algorithm.parameterAsLayer(parameters, algorithm.LABELS, context)
    needed = job.keep != "all" or job.unlabelled != "background" or job.windows == "features"
    boxes = _boxes_of(labels, first, size) if needed and isinstance(labels, QgsVectorLayer) else None

    def answer() -> str:
        from ..chips.estimate import estimate_export

        found = estimate_export(job, size, bands * value, area=around, labelled=boxes() if boxes else None)
        count = translate("Pixelwise", "%n chip(s)", "", int(found.chips))
        if found.at_most:
            count = translate("Pixelwise", "at most {chips}").format(chips=count)
        return _estimate(count, _size(found.megabytes), _duration(found.seconds))

    return answer


def _of_training(algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Answer:
    job = algorithm.training_job(parameters, context)
    if not Path(job.chips).exists():
        return _nothing
    values = algorithm.plain_values(parameters, context)
    runs = values["folds"] + bool(values["final_model"]) if "folds" in values else 1

    def answer() -> str:
        from ..chips.dataset import open_dataset
        from ..models.estimate import estimate_training

        device, name, free = _device(job.device)
        found = estimate_training(job, open_dataset(job.chips), device, bfloat16=_has_bfloat16())
        epochs = translate("Pixelwise", "%n epoch(s)", "", int(found.epochs))
        chips = translate("Pixelwise", "%n training chip(s)", "", int(found.chips))
        rounds = [] if runs == 1 else [translate("Pixelwise", "%n training(s)", "", runs)]
        if found.seconds is None:
            unknown = translate("Pixelwise", "time and memory of this encoder are not known")
            return _estimate(*rounds, chips, epochs, unknown)
        return _estimate(*rounds, chips, epochs, _duration(runs * found.seconds), name, _memory(found.megabytes, free))

    return answer


def _of_classification(algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Answer:
    raster = algorithm.parameterAsRasterLayer(parameters, algorithm.INPUT, context)
    if raster is None or not raster.width() or not algorithm.parameterAsString(parameters, algorithm.MODEL, context):
        return _nothing
    job = algorithm.settings_job(parameters, context)
    size = (raster.height(), raster.width())
    target = Window(0, 0, *size)
    extent = algorithm.parameterAsExtent(parameters, algorithm.EXTENT, context, raster.crs())
    if not extent.isNull():
        target = target.intersection(_window(raster, size, extent))
    if area := algorithm.polygon_layer(parameters, algorithm.AREA, context):
        target = target.intersection(_window(raster, size, _extent_in(raster, area)))
    if target.is_empty:
        return _nothing
    pixel, is_metric = raster.rasterUnitsPerPixelX(), not raster.crs().isGeographic()

    def answer() -> str:
        from ..maps.estimate import estimate_classification
        from ..models.header import read_header

        device, name, free = _device(job.device)
        scale = pixel / read_header(job.model).pixel_size[0] if job.resample and is_metric else 1.0
        found = estimate_classification(job, size, target, device, scale=scale, bfloat16=_has_bfloat16())
        pixels = translate("Pixelwise", "{number} million pixels").format(number=f"{found.megapixels:.3g}")
        windows = translate("Pixelwise", "%n window(s)", "", int(found.windows))
        if found.seconds is None:
            unknown = translate("Pixelwise", "time and memory of this encoder are not known")
            return _estimate(pixels, windows, unknown)
        return _estimate(pixels, windows, _duration(found.seconds), name, _memory(found.megabytes, free))

    return answer


QUESTIONS = {
    "exporttrainingchips": _of_export,
    "trainsegmentationmodel": _of_training,
    "crossvalidatemodel": _of_training,
    "classifyraster": _of_classification,
}


def _extent_in(raster: QgsRasterLayer, layer: QgsMapLayer) -> QgsRectangle:
    """The extent of a layer in the raster's CRS; that of the raster where it cannot be brought there."""
    transform = QgsCoordinateTransform(layer.crs(), raster.crs(), QgsProject.instance())
    try:
        return transform.transformBoundingBox(layer.extent())
    except QgsCsException:
        return raster.extent()


def _window(raster: QgsRasterLayer, size: tuple[int, int], extent: QgsRectangle) -> Window:
    """The pixels of a raster, of so many rows and columns, that an extent touches."""
    top, left, bottom, right = _box(raster.extent(), size, extent)
    row, col = math.floor(top), math.floor(left)
    return Window(row, col, math.ceil(bottom) - row, math.ceil(right) - col)


def _box(whole: QgsRectangle, size: tuple[int, int], extent: QgsRectangle) -> tuple[float, float, float, float]:
    down, right = size[0] / whole.height(), size[1] / whole.width()
    return (
        (whole.yMaximum() - extent.yMaximum()) * down,
        (extent.xMinimum() - whole.xMinimum()) * right,
        (whole.yMaximum() - extent.yMinimum()) * down,
        (extent.xMaximum() - whole.xMinimum()) * right,
    )


def _boxes_of(
    labels: QgsVectorLayer, raster: QgsRasterLayer, size: tuple[int, int]
) -> Callable[[], NDArray[np.float64]]:
    """A function for another thread that gives the boxes of the features in rows and columns."""
    source, whole = QgsVectorLayerFeatureSource(labels), raster.extent()
    request = QgsFeatureRequest().setNoAttributes().setLimit(MOST_FEATURES)
    request.setDestinationCrs(raster.crs(), QgsCoordinateTransformContext(QgsProject.instance().transformContext()))
    request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)

    def boxes() -> NDArray[np.float64]:
        found = [_box(whole, size, feature.geometry().boundingBox()) for feature in source.getFeatures(request)
                 if feature.hasGeometry()]  # fmt: skip
        return np.array(found, float).reshape(-1, 4)

    return boxes


def _device(wanted: str) -> tuple[str, str, float]:
    """Kind, name for the user, and free megabytes of the device that a run will probably take."""
    cards = find_cards().cards if wanted == "auto" or wanted.startswith("cuda") else []
    number = int(wanted.partition(":")[2] or 0)
    if number < len(cards):
        return "cuda", cards[number].name, float(cards[number].free or 0)
    if wanted == "mps" or (wanted == "auto" and sys.platform == "darwin"):
        return "mps", translate("Pixelwise", "on the Apple GPU"), free_memory() / 1e6
    if wanted.startswith("cuda"):
        return "cuda", translate("Pixelwise", "on a GPU"), 0.0
    return "cpu", translate("Pixelwise", "on the CPU"), free_memory() / 1e6


def _has_bfloat16() -> bool:
    """Whether the CPU computes in bfloat16 by itself, as far as Linux says; without it networks take twice as long."""
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="utf-8").split()
    except OSError:
        return False
    return "avx512_bf16" in flags or "amx_bf16" in flags


def _estimate(*parts: str) -> str:
    return translate("Pixelwise", "Roughly: {parts}").format(parts=", ".join(part for part in parts if part))


def _size(megabytes: float) -> str:
    """With two digits, because it is rough."""
    if megabytes < 1000:
        return translate("Pixelwise", "{number} MB").format(number=f"{float(f'{megabytes:.2g}'):g}")
    return translate("Pixelwise", "{number} GB").format(number=f"{megabytes / 1000:.1f}")


def _memory(megabytes: float | None, free: float) -> str:
    """How much memory, and a warning where that is more than is free; `free` 0 is not known."""
    needed = _size(megabytes or 0)
    if free and (megabytes or 0) > free:
        return translate("Pixelwise", "{needed} of memory, but only {free} are free: lower the batch size").format(
            needed=needed, free=_size(free)
        )
    return translate("Pixelwise", "{needed} of memory").format(needed=needed)


def _duration(seconds: float) -> str:
    """A time in the one unit that is large enough."""
    if seconds < 90:
        return translate("Pixelwise", "%n second(s)", "", max(round(seconds / 5) * 5, 5))
    if seconds < 90 * 60:
        return translate("Pixelwise", "%n minute(s)", "", round(seconds / 60))
    return translate("Pixelwise", "%n hour(s)", "", round(seconds / 3600))
