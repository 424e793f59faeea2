"""Processing algorithm: random points on a map, for a person to say what is really there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
)

from ..chips.job import LabelLayer
from ..maps.accuracy.choices import ALLOCATIONS, UNLABELLED_OF_SAMPLE
from ..maps.accuracy.job import SampleJob
from . import help_accuracy_sample
from .base import absolute, destination_path
from .compared_layers import compared_layer, written_layers
from .job_parameters import JobParameters
from .label_inputs import GivenLayer, LabelInput
from .metadata import check_sample
from .parameters import class_names, class_thresholds, field_of_labels
from .sample_form import store_form, style_sample
from .styles import name_and_style
from .translation import translate


class CreateAccuracySampleAlgorithm(JobParameters):
    """A map → points to be visited or looked at."""

    JOB = SampleJob

    MAP = "MAP"
    MAP_FIELD = "MAP_FIELD"
    AREA = "AREA"
    SIZE = "SIZE"
    ALLOCATION = "ALLOCATION"
    MINIMUM_PER_CLASS = "MINIMUM_PER_CLASS"
    MINIMUM_DISTANCE = "MINIMUM_DISTANCE"
    TARGET_ERROR = "TARGET_ERROR"
    EXPECTED_ACCURACY = "EXPECTED_ACCURACY"
    IGNORE = "IGNORE"
    UNLABELLED = "UNLABELLED"
    PIXEL_SIZE = "PIXEL_SIZE"
    SEED = "SEED"
    OUTPUT = "OUTPUT"
    POINT_COUNT = "POINT_COUNT"

    def name(self) -> str:
        return "createaccuracysample"

    def displayName(self) -> str:
        return translate("Pixelwise", "Create accuracy sample")

    def shortDescription(self) -> str:
        return translate("Pixelwise", "Draws random points on a map, with a form to fill in what is really there.")

    def tags(self) -> list[str]:
        return translate(
            "Pixelwise", "random points,stratified,validation,reference,ground truth,area estimation,Olofsson"
        ).split(",")

    def shortHelpString(self) -> str:
        return help_accuracy_sample.create_accuracy_sample()

    def tooltips(self) -> dict[str, str]:
        return help_accuracy_sample.create_accuracy_sample_tooltips()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster]
        title = translate("Pixelwise", "Map: class raster or polygons")
        self.add(QgsProcessingParameterMapLayer(self.MAP, title, types=kinds))
        self.add(field_of_labels(self.MAP_FIELD, translate("Pixelwise", "Map: class field"), self.MAP))
        self._polygons(self.AREA, translate("Pixelwise", "Area in which points lie"), advanced=False)
        title = translate("Pixelwise", "Number of points (0 = as many as the standard error takes)")
        self._whole(self.SIZE, title, advanced=False)
        title = translate("Pixelwise", "Points are shared out among the classes")
        self._choice(self.ALLOCATION, title, ALLOCATIONS, advanced=False)
        self._whole(self.MINIMUM_PER_CLASS, translate("Pixelwise", "Least points per class"), advanced=False)
        self._real(self.MINIMUM_DISTANCE, translate("Pixelwise", "Least distance between points (m)"))
        title = translate("Pixelwise", "Standard error of the overall accuracy, where the number is 0")
        self._real(self.TARGET_ERROR, title, decimals=4)
        self._text(self.EXPECTED_ACCURACY, translate("Pixelwise", "User's accuracy that is expected, by class"))
        self._text(self.IGNORE, translate("Pixelwise", "Classes without points"))
        title = translate("Pixelwise", "What lies outside the map's polygons is")
        self._choice(self.UNLABELLED, title, UNLABELLED_OF_SAMPLE)
        title = translate("Pixelwise", "Pixel size for polygons (map units, 0 = automatic)")
        self._real(self.PIXEL_SIZE, title, decimals=6)
        self._whole(self.SEED, translate("Pixelwise", "Random seed"))
        title = translate("Pixelwise", "Sample")
        kind = QgsProcessing.SourceType.TypeVectorPoint
        self.add(QgsProcessingParameterVectorDestination(self.OUTPUT, title, kind))
        self.addOutput(QgsProcessingOutputNumber(self.POINT_COUNT, translate("Pixelwise", "Number of points")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        job = self._job_without_layers(parameters, context)
        given = {"map": self._map(parameters, context), "area": self.polygon_input(parameters, self.AREA, context)}
        # A temporary output gets its name only when the run starts.
        temporary = QgsProcessingUtils.generateTempFilename("OUTPUT.gpkg")
        output = absolute(destination_path(parameters.get(self.OUTPUT))) or temporary
        layers = written_layers(given, QgsProcessingFeedback(), limit=1)
        check_sample(replace(job, **layers, output=output))

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._job = self._job_without_layers(parameters, context)
        self._on = self._map(parameters, context)
        self._area = self.polygon_input(parameters, self.AREA, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        layer = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        layers = written_layers({"map": self._on, "area": self._area}, feedback)
        results = self.run_job(replace(self._job, **layers, output=absolute(layer)), feedback)
        choices = results.pop("CLASSES")
        # Outside a project, too: whoever opens the file later shall find the form.
        store_form(results[self.OUTPUT], choices)
        name = translate("Pixelwise", "Accuracy sample of {map}").format(map=self._on.title)
        name_and_style(context, layer, name, style_sample(choices))
        return results

    def _map(self, parameters: dict[str, Any], context: QgsProcessingContext) -> LabelInput:
        given = GivenLayer(self.MAP, self.parameterAsLayer(parameters, self.MAP, context), parameters.get(self.MAP))
        return compared_layer(given, self.parameterAsString(parameters, self.MAP_FIELD, context), False, context)

    def _job_without_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SampleJob:
        """The job but for map, area and output; InputError for texts that cannot be understood."""
        expected = self.raw(parameters, self.EXPECTED_ACCURACY, context)
        return SampleJob(
            map=LabelLayer(""),
            output="",
            expected_accuracy=class_thresholds(self.EXPECTED_ACCURACY, expected),
            ignore=class_names(self.raw(parameters, self.IGNORE, context)),
            **self.plain_values(parameters, context),
        )
