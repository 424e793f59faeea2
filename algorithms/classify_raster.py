"""Processing algorithm: classify a raster with a trained model."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils

from . import help_classify
from .base import absolute, destination_path
from .classify_parameters import ClassifyParameters
from .metadata import check_classification, model_header
from .styles import MapOutputs, style_map
from .translation import translate


class ClassifyRasterAlgorithm(ClassifyParameters):
    """A raster and a model → a class raster and, where wanted, polygons, probabilities, uncertainty and more."""

    def name(self) -> str:
        return "classifyraster"

    def displayName(self) -> str:
        return translate("Pixelwise", "Classify raster")

    def shortDescription(self) -> str:
        return translate(
            "Pixelwise", "Turns a raster of any size into a class raster and polygons with a trained model."
        )

    def tags(self) -> list[str]:
        return translate("Pixelwise", "deep learning,segmentation,inference,prediction,land cover,map").split(",")

    def shortHelpString(self) -> str:
        return help_classify.classify_raster()

    def tooltips(self) -> dict[str, str]:
        return help_classify.classify_raster_tooltips()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_classification_parameters()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.polygon_layer(parameters, self.AREA, context)
        raster = self.raster(parameters, context)
        # A temporary output gets its name only when the run starts.
        temporary = QgsProcessingUtils.generateTempFilename("OUTPUT.tif")
        outputs: dict[str, Any] = {
            key.lower(): destination_path(parameters.get(key))
            for key in (*self.RASTERS, *self.VECTORS, self.CLASS_AREAS)
        }
        outputs["output"] = outputs["output"] or temporary
        job = replace(self.classification_job(parameters, context, raster), **outputs)
        check_classification(job, raster.rendering)

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._raster = self.raster(parameters, context)
        self._job = self.classification_job(parameters, context, self._raster)
        self._classes = model_header(self._job.model).classes
        self._title = self.parameterAsRasterLayer(parameters, self.INPUT, context).name()
        self._area = self.polygon_input(parameters, self.AREA, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        layers = {key: self.parameterAsOutputLayer(parameters, key, context) for key in (*self.RASTERS, *self.VECTORS)}
        outputs: dict[str, Any] = {key.lower(): absolute(path) for key, path in layers.items()}
        outputs["class_areas"] = absolute(self.parameterAsFileOutput(parameters, self.CLASS_AREAS, context))
        area = Path(QgsProcessingUtils.generateTempFilename("area.gpkg"))
        with self._written_raster(feedback) as raster:
            job = replace(
                self._job,
                input=raster,
                area=self._area.written(area, "area", feedback) if self._area else None,
                **outputs,
            )
            results = self.run_job(job, feedback)
        style_map(context, MapOutputs(self._title, self._classes, layers))
        return results

    @contextmanager
    def _written_raster(self, feedback: QgsProcessingFeedback) -> Iterator[str]:
        """Where the worker finds the raster; a layer that is no file is rendered for the time of the run."""
        path = Path(QgsProcessingUtils.generateTempFilename("rendered.tif"))
        try:
            yield self._raster.written(path, feedback)
        finally:
            path.unlink(missing_ok=True)
