"""Processing algorithm: the classes of a raster as polygons."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..geo.classes import ClassEntry, color_of
from ..maps.job import VectorizeJob
from . import help_polygons
from .base import absolute, destination_path
from .layers import raster_path
from .metadata import check_vectorization, class_entries
from .polygon_parameters import PolygonParameters
from .styles import CLASS_FIELD, Style, name_and_style, style_class_polygons
from .translation import translate


class VectorizeClassesAlgorithm(PolygonParameters):
    """A class raster of any program → polygons."""

    JOB = VectorizeJob

    INPUT = "INPUT"
    BAND = "BAND"
    CONFIDENCE = "CONFIDENCE"
    OUTPUT = "OUTPUT"
    POLYGON_COUNT = "POLYGON_COUNT"

    def name(self) -> str:
        return "vectorizeclasses"

    def displayName(self) -> str:
        return translate("Pixelwise", "Vectorize classes")

    def shortDescription(self) -> str:
        return translate("Pixelwise", "Turns a class raster of any size into clean polygons that share their borders.")

    def tags(self) -> list[str]:
        return translate("Pixelwise", "polygonize,outline,simplify,smooth,buildings,footprints,land cover").split(",")

    def shortHelpString(self) -> str:
        return help_polygons.vectorize_classes()

    def tooltips(self) -> dict[str, str]:
        return help_polygons.vectorize_classes_tooltips()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add(QgsProcessingParameterRasterLayer(self.INPUT, translate("Pixelwise", "Class raster")))
        title = translate("Pixelwise", "Band")
        self.add(QgsProcessingParameterBand(self.BAND, title, self._default(self.BAND), self.INPUT), advanced=True)
        title = translate("Pixelwise", "Confidence")
        self.add(QgsProcessingParameterRasterLayer(self.CONFIDENCE, title, optional=True))
        self.add_polygon_parameters()
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        title = translate("Pixelwise", "Class polygons")
        self.add(QgsProcessingParameterVectorDestination(self.OUTPUT, title, kind))
        self.addOutput(QgsProcessingOutputNumber(self.POLYGON_COUNT, translate("Pixelwise", "Number of polygons")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        # A temporary output gets its name only when the run starts.
        temporary = QgsProcessingUtils.generateTempFilename("OUTPUT.gpkg")
        output = destination_path(parameters.get(self.OUTPUT)) or temporary
        check_vectorization(replace(self._job_without_output(parameters, context), output=output))

    def _job_without_output(self, parameters: dict[str, Any], context: QgsProcessingContext) -> VectorizeJob:
        return VectorizeJob(
            input=self._raster(self.INPUT, parameters, context),
            output="",
            band=self.parameterAsInt(parameters, self.BAND, context),
            confidence=self._raster(self.CONFIDENCE, parameters, context) if parameters.get(self.CONFIDENCE) else "",
            options=self.polygon_options(parameters, context),
        )

    def _raster(self, key: str, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return raster_path(key, self.parameterAsRasterLayer(parameters, key, context), parameters.get(key))

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._job = self._job_without_output(parameters, context)
        self._classes = class_entries(self._job.input, self._job.band)
        self._title = self.parameterAsRasterLayer(parameters, self.INPUT, context).name()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        layer = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        results = self.run_job(replace(self._job, output=absolute(layer)), feedback)
        name = translate("Pixelwise", "Class polygons of {raster}").format(raster=self._title)
        name_and_style(context, layer, name, style_of_present(self._classes))
        return results


def style_of_present(classes: list[ClassEntry]) -> Style:
    """A category for each class that has polygons, in the colours of the raster where it has any."""

    def apply(layer: QgsMapLayer) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        known = {entry.value: entry for entry in classes}
        values = sorted(layer.uniqueValues(layer.fields().indexOf(CLASS_FIELD)))
        present = [
            known.get(value, ClassEntry(value, str(value), color_of(place))) for place, value in enumerate(values)
        ]
        style_class_polygons(present)(layer)

    return apply
