"""The parameters of a classification, in the order of the dialog."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsRasterLayer,
    QgsRectangle,
)

from ..errors import InputError
from ..maps.choices import MERGES, PROBABILITY_TYPES, TEST_TIME_AUGMENTATIONS, UNCERTAINTY_MEASURES
from ..maps.job import ClassifyJob
from ..models.choices import PRECISIONS
from .base import absolute
from .metadata import model_header
from .parameters import check_device, class_thresholds, model_files, real_number, with_class_values, with_widget
from .polygon_parameters import PolygonParameters
from .rendered_layers import RasterInput, raster_input
from .translation import translate

POLYGON = QgsProcessing.SourceType.TypeVectorPolygon


class ClassifyParameters(PolygonParameters):
    """Keys and declarations; most have the names of the items of ClassifyJob in capital letters."""

    JOB = ClassifyJob

    INPUT = "INPUT"
    MODEL = "MODEL"
    BANDS = "BANDS"
    AREA = "AREA"
    EXTENT = "EXTENT"
    PIXEL_SIZE = "PIXEL_SIZE"
    RESAMPLE = "RESAMPLE"
    MERGE = "MERGE"
    WINDOW_SIZE = "WINDOW_SIZE"
    MARGIN = "MARGIN"
    BATCH_SIZE = "BATCH_SIZE"
    MEMORY_MB = "MEMORY_MB"
    DEVICE = "DEVICE"
    DEVICES = "DEVICES"
    PRECISION = "PRECISION"
    MODELS = "MODELS"
    TEST_TIME_AUGMENTATION = "TEST_TIME_AUGMENTATION"
    CRF = "CRF"
    THRESHOLDS = "THRESHOLDS"
    MAJORITY = "MAJORITY"
    SIEVE = "SIEVE"
    COG = "COG"
    PROBABILITY_TYPE = "PROBABILITY_TYPE"
    UNCERTAINTY_MEASURE = "UNCERTAINTY_MEASURE"
    WHERE_TO_LABEL_COUNT = "WHERE_TO_LABEL_COUNT"
    RESUME = "RESUME"
    OUTPUT = "OUTPUT"
    POLYGONS = "POLYGONS"
    PROBABILITIES = "PROBABILITIES"
    CONFIDENCE = "CONFIDENCE"
    UNCERTAINTY = "UNCERTAINTY"
    WHERE_TO_LABEL = "WHERE_TO_LABEL"
    CLASS_AREAS = "CLASS_AREAS"

    RASTERS = (OUTPUT, PROBABILITIES, CONFIDENCE, UNCERTAINTY)
    VECTORS = (POLYGONS, WHERE_TO_LABEL)

    def add_classification_parameters(self) -> None:
        self._add_inputs()
        self._add_windows()
        self._add_scores()
        self._add_map()
        self.add_polygon_parameters()
        self._switch(self.RESUME, translate("Pixelwise", "Go on from an earlier run that did not end"))
        self._add_machine()
        self._add_outputs()

    def _add_inputs(self) -> None:
        self.add(QgsProcessingParameterRasterLayer(self.INPUT, translate("Pixelwise", "Raster")))
        self.add(QgsProcessingParameterFile(self.MODEL, translate("Pixelwise", "Model file"), fileFilter=model_files()))
        bands = QgsProcessingParameterBand(
            self.BANDS,
            translate("Pixelwise", "Bands"),
            parentLayerParameterName=self.INPUT,
            optional=True,
            allowMultiple=True,
        )
        self.add(with_widget(bands, "bands.BandsChoice", raster=self.INPUT, as_list=True))
        self._polygons(self.AREA, translate("Pixelwise", "Area"), advanced=False)
        self.add(QgsProcessingParameterExtent(self.EXTENT, translate("Pixelwise", "Extent"), optional=True))
        title = translate("Pixelwise", "Raster: pixel size for a layer that is no file (units of its CRS)")
        self.add(real_number(self.PIXEL_SIZE, title, 0.0, 0.0, None, 6), advanced=True)
        self._switch(
            self.RESAMPLE, translate("Pixelwise", "Raster: show it to the network with the model's pixel size")
        )

    def _add_windows(self) -> None:
        self._choice(self.MERGE, translate("Pixelwise", "Windows: how they become one map"), MERGES)
        self._whole(self.WINDOW_SIZE, translate("Pixelwise", "Windows: size (pixels, 0 = automatic)"))
        # Calls from the time when -1 was automatic go on to work.
        self._whole(self.MARGIN, translate("Pixelwise", "Windows: margin (pixels, 0 = automatic)"), -1)
        self._whole(self.BATCH_SIZE, translate("Pixelwise", "Windows: batch size (0 = automatic)"))
        self._whole(self.MEMORY_MB, translate("Pixelwise", "Windows: memory for scores (MB, 0 = automatic)"))

    def _add_scores(self) -> None:
        title = translate("Pixelwise", "Scores: more models of the same classes, averaged")
        models = QgsProcessingParameterMultipleLayers(
            self.MODELS, title, QgsProcessing.SourceType.TypeFile, optional=True
        )
        self.add(with_widget(models, "files.FilesChoice", filter=model_files()), advanced=True)
        title = translate("Pixelwise", "Scores: mean over turned and mirrored windows")
        self._choice(self.TEST_TIME_AUGMENTATION, title, TEST_TIME_AUGMENTATIONS)
        self._switch(self.CRF, translate("Pixelwise", "Scores: follow the colours of the image (CRF)"))
        self._text(self.THRESHOLDS, translate("Pixelwise", "Scores: smallest probability of classes"))

    def _add_map(self) -> None:
        self._whole(self.MAJORITY, translate("Pixelwise", "Map: side of a majority filter (pixels, odd, 0 = none)"))
        self._whole(self.SIEVE, translate("Pixelwise", "Map: smallest patch (pixels, 0 = all are kept)"))
        self._switch(self.COG, translate("Pixelwise", "Map: cloud-optimised GeoTIFF"))
        title = translate("Pixelwise", "Map: how probabilities are stored")
        self._choice(self.PROBABILITY_TYPE, title, PROBABILITY_TYPES)
        title = translate("Pixelwise", "Map: measure of uncertainty")
        self._choice(self.UNCERTAINTY_MEASURE, title, UNCERTAINTY_MEASURES)
        self._whole(self.WHERE_TO_LABEL_COUNT, translate("Pixelwise", "Map: number of windows to label next"), 1)

    def _add_machine(self) -> None:
        self._list(self.DEVICE, translate("Pixelwise", "Device"), ("auto", "cpu", "cuda", "cuda:1", "mps"))
        self._whole(self.DEVICES, translate("Pixelwise", "Number of devices (0 = all)"))
        self._choice(self.PRECISION, translate("Pixelwise", "Precision of numbers"), PRECISIONS)

    def _add_outputs(self) -> None:
        self.add(QgsProcessingParameterRasterDestination(self.OUTPUT, translate("Pixelwise", "Class raster")))
        vectors = {
            self.POLYGONS: translate("Pixelwise", "Class polygons"),
            self.WHERE_TO_LABEL: translate("Pixelwise", "Where to label next"),
        }
        rasters = {
            self.PROBABILITIES: translate("Pixelwise", "Probabilities"),
            self.CONFIDENCE: translate("Pixelwise", "Confidence"),
            self.UNCERTAINTY: translate("Pixelwise", "Uncertainty"),
        }
        self._add_vector(self.POLYGONS, vectors[self.POLYGONS])
        for key, title in rasters.items():
            self.add(QgsProcessingParameterRasterDestination(key, title, optional=True, createByDefault=False))
        self._add_vector(self.WHERE_TO_LABEL, vectors[self.WHERE_TO_LABEL])
        pages = translate("Pixelwise", "Web pages") + " (*.html)"
        title = translate("Pixelwise", "Table of class areas")
        self.add(QgsProcessingParameterFileDestination(self.CLASS_AREAS, title, pages, optional=True))

    def _add_vector(self, key: str, title: str) -> None:
        self.add(QgsProcessingParameterVectorDestination(key, title, POLYGON, optional=True, createByDefault=False))

    def raster(self, parameters: dict[str, Any], context: QgsProcessingContext) -> RasterInput:
        """The raster, or the layer that is still to be rendered; InputError where it cannot be used."""
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        extent = QgsRectangle()
        if isinstance(layer, QgsRasterLayer):
            extent = self.parameterAsExtent(parameters, self.EXTENT, context, layer.crs())
        size = self.parameterAsDouble(parameters, self.PIXEL_SIZE, context)
        return raster_input(self.INPUT, layer, parameters.get(self.INPUT), extent, size)

    def classification_job(
        self, parameters: dict[str, Any], context: QgsProcessingContext, raster: RasterInput
    ) -> ClassifyJob:
        """The job but for its area and outputs; InputError for texts that cannot be understood."""
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, layer.crs())
        corners = [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]
        return replace(
            self.settings_job(parameters, context),
            input=raster.path,
            # What is rendered has no more pixels than were asked for.
            extent=[] if extent.isNull() or raster.rendering else corners,
        )

    def settings_job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ClassifyJob:
        """The job but for the raster, which part of it, and outputs; InputError for texts that cannot be understood."""
        model = self.parameterAsString(parameters, self.MODEL, context)
        if not model:
            raise InputError(
                translate("Pixelwise", "MODEL: nothing was given; a file made by 'Train segmentation model' is needed.")
            )
        items = {item.name for item in fields(ClassifyJob)}
        plain = {name: value for name, value in self.plain_values(parameters, context).items() if name in items}
        return ClassifyJob(
            input="",
            model=absolute(model),
            output="",
            bands=self.bands(parameters, self.BANDS, context),
            device=check_device(self.DEVICE, self.parameterAsString(parameters, self.DEVICE, context)),
            models=[absolute(path) for path in self.parameterAsFileList(parameters, self.MODELS, context) if path],
            thresholds=self._thresholds(parameters, context, model),
            polygon_options=self.polygon_options(parameters, context),
            **plain,
        )

    def _thresholds(self, parameters: dict[str, Any], context: QgsProcessingContext, model: str) -> dict[str, float]:
        """Thresholds by class value, also where classes were given by their names."""
        found = class_thresholds(self.THRESHOLDS, self.raw(parameters, self.THRESHOLDS, context))
        return with_class_values(self.THRESHOLDS, found, model_header(model).classes if found else None)
