"""Processing algorithm: classify a raster with a trained model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
)

from ..errors import InputError
from ..maps.job import ClassifyJob
from . import help_texts
from .base import EngineAlgorithm, absolute, destination_path
from .layers import raster_path
from .metadata import check_classification, model_header
from .parameters import check_device, default_of, whole_number
from .styles import name_and_style, style_class_polygons, style_class_raster
from .translation import translate

CLASS_FIELD_OF_POLYGONS = "class_id"


class ClassifyRasterAlgorithm(EngineAlgorithm):
    """A raster and a model → a class raster and, where wanted, polygons, probabilities and a table of areas."""

    INPUT = "INPUT"
    BANDS = "BANDS"
    MODEL = "MODEL"
    AREA = "AREA"
    EXTENT = "EXTENT"
    WINDOW_SIZE = "WINDOW_SIZE"
    MARGIN = "MARGIN"
    BATCH_SIZE = "BATCH_SIZE"
    DEVICE = "DEVICE"
    OUTPUT = "OUTPUT"
    POLYGONS = "POLYGONS"
    PROBABILITIES = "PROBABILITIES"
    CLASS_AREAS = "CLASS_AREAS"

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
        return help_texts.classify_raster()

    def tooltips(self) -> dict[str, str]:
        return help_texts.classify_raster_tooltips()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add(QgsProcessingParameterRasterLayer(self.INPUT, translate("Pixelwise", "Raster")))
        self.add(
            QgsProcessingParameterFile(
                self.MODEL,
                translate("Pixelwise", "Model file"),
                fileFilter=translate("Pixelwise", "Pixelwise models") + " (*.safetensors)",
            )
        )
        self.add(
            QgsProcessingParameterBand(
                self.BANDS,
                translate("Pixelwise", "Bands"),
                parentLayerParameterName=self.INPUT,
                optional=True,
                allowMultiple=True,
            )
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.AREA,
                translate("Pixelwise", "Area"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, translate("Pixelwise", "Extent"), optional=True),
        )
        self._add_window_parameters()
        self._add_outputs()

    def _add_window_parameters(self) -> None:
        self.add(
            whole_number(
                self.WINDOW_SIZE,
                translate("Pixelwise", "Window size (pixels, 0 = automatic)"),
                default_of(ClassifyJob, "window_size"),
                0,
            ),
            advanced=True,
        )
        self.add(
            whole_number(
                self.MARGIN,
                translate("Pixelwise", "Margin (pixels, -1 = automatic)"),
                default_of(ClassifyJob, "margin"),
                -1,
            ),
            advanced=True,
        )
        self.add(
            whole_number(
                self.BATCH_SIZE,
                translate("Pixelwise", "Batch size (0 = automatic)"),
                default_of(ClassifyJob, "batch_size"),
                0,
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                self.DEVICE, translate("Pixelwise", "Device"), default_of(ClassifyJob, "device")
            ),
            advanced=True,
        )

    def _add_outputs(self) -> None:
        self.add(QgsProcessingParameterRasterDestination(self.OUTPUT, translate("Pixelwise", "Class raster")))
        self.add(
            QgsProcessingParameterVectorDestination(
                self.POLYGONS,
                translate("Pixelwise", "Class polygons"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=False,
            )
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.PROBABILITIES, translate("Pixelwise", "Probabilities"), optional=True, createByDefault=False
            )
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.CLASS_AREAS,
                translate("Pixelwise", "Table of class areas"),
                translate("Pixelwise", "Web pages") + " (*.html)",
                optional=True,
            ),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.polygon_layer(parameters, self.AREA, context)
        # A temporary output gets its name only when the run starts.
        temporary = QgsProcessingUtils.generateTempFilename("OUTPUT.tif")
        job = replace(
            self._job_without_outputs(parameters, context),
            output=destination_path(parameters.get(self.OUTPUT)) or temporary,
            polygons=destination_path(parameters.get(self.POLYGONS)),
            probabilities=destination_path(parameters.get(self.PROBABILITIES)),
            class_areas=destination_path(parameters.get(self.CLASS_AREAS)),
        )
        check_classification(job)

    def _job_without_outputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ClassifyJob:
        model = self.parameterAsString(parameters, self.MODEL, context)
        if not model:
            raise InputError("MODEL: nothing was given; a file made by 'Train segmentation model' is needed.")
        raster = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        path = raster_path(self.INPUT, raster, parameters.get(self.INPUT))
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, raster.crs())
        corners = [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]
        return ClassifyJob(
            input=path,
            model=absolute(model),
            output="",
            bands=self.bands(parameters, self.BANDS, context),
            extent=[] if extent.isNull() else corners,
            window_size=self.parameterAsInt(parameters, self.WINDOW_SIZE, context),
            margin=self.parameterAsInt(parameters, self.MARGIN, context),
            batch_size=self.parameterAsInt(parameters, self.BATCH_SIZE, context),
            device=check_device(self.DEVICE, self.parameterAsString(parameters, self.DEVICE, context)),
        )

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._job = self._job_without_outputs(parameters, context)
        self._classes = model_header(self._job.model).classes
        self._title = self.parameterAsRasterLayer(parameters, self.INPUT, context).name()
        self._area = self.polygon_input(parameters, self.AREA, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        temporary = Path(QgsProcessingUtils.generateTempFilename("area.gpkg"))
        layers = [
            self.parameterAsOutputLayer(parameters, key, context)
            for key in (self.OUTPUT, self.POLYGONS, self.PROBABILITIES)
        ]
        output, polygons, probabilities = map(absolute, layers)
        job = replace(
            self._job,
            area=self._area.written(temporary, "area", feedback) if self._area else None,
            output=output,
            polygons=polygons,
            probabilities=probabilities,
            class_areas=absolute(self.parameterAsFileOutput(parameters, self.CLASS_AREAS, context)),
        )
        results = self.run_job(job, feedback)
        self._style(layers, context)
        return results

    def _style(self, layers: list[str], context: QgsProcessingContext) -> None:
        """Names and styles the outputs, which are known to `context` by the paths that were given."""
        output, polygons, probabilities = layers
        several = sum(context.willLoadLayerOnCompletion(path) for path in layers) > 1
        raster = self._title
        group = translate("Pixelwise", "Map of {raster}").format(raster=raster) if several else ""
        name = translate("Pixelwise", "Probabilities of {raster}").format(raster=raster)
        name_and_style(context, probabilities, name, None, group, 1)
        name = translate("Pixelwise", "Classes of {raster}").format(raster=raster)
        name_and_style(context, output, name, style_class_raster(self._classes), group, 2)
        name = translate("Pixelwise", "Class polygons of {raster}").format(raster=raster)
        name_and_style(context, polygons, name, style_class_polygons(self._classes, CLASS_FIELD_OF_POLYGONS), group, 3)
