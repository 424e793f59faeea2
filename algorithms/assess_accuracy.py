"""Processing algorithm: compare a map with a reference."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils

from ..chips.job import LabelLayer
from ..maps.accuracy.job import AssessJob
from . import help_accuracy
from .assess_parameters import AssessParameters
from .base import absolute, check_destination, destination_path
from .compared_layers import compared_layer, written_layers
from .label_inputs import GivenLayer, LabelInput
from .layers import raster_path
from .metadata import check_assessment
from .parameters import class_areas, class_names
from .styles import style_assessment
from .translation import translate


class AssessAccuracyAlgorithm(AssessParameters):
    """A map and a reference → a report, figures, and rasters of the errors."""

    def name(self) -> str:
        return "assessaccuracy"

    def displayName(self) -> str:
        return translate("Pixelwise", "Assess accuracy")

    def shortDescription(self) -> str:
        return translate(
            "Pixelwise", "Says how right a map is, from a raster, polygons or points of what is really there."
        )

    def tags(self) -> list[str]:
        return translate(
            "Pixelwise", "confusion matrix,error matrix,validation,kappa,IoU,F1,precision,recall,user's accuracy,area"
        ).split(",")

    def shortHelpString(self) -> str:
        return help_accuracy.assess_accuracy()

    def tooltips(self) -> dict[str, str]:
        return help_accuracy.assess_accuracy_tooltips()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        job = self._job_without_layers(parameters, context)
        compared, reference = self._compared_layers(parameters, context)
        area = self.polygon_input(parameters, self.AREA, context)
        outputs: dict[str, Any] = {
            key.lower(): self._destination(parameters, key) for key in (*self.FILES, *self.LAYERS)
        }
        given = {"map": compared, "reference": reference, "area": area}
        check_assessment(replace(job, **written_layers(given, QgsProcessingFeedback(), limit=1), **outputs))

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._job = self._job_without_layers(parameters, context)
        self._compared, self._against = self._compared_layers(parameters, context)
        self._area = self.polygon_input(parameters, self.AREA, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        layers = {key: self.parameterAsOutputLayer(parameters, key, context) for key in self.LAYERS}
        outputs: dict[str, Any] = {key.lower(): absolute(path) for key, path in layers.items()}
        for key in self.FILES:
            outputs[key.lower()] = absolute(self.parameterAsFileOutput(parameters, key, context))
        given = {"map": self._compared, "reference": self._against, "area": self._area}
        results = self.run_job(replace(self._job, **written_layers(given, feedback), **outputs), feedback)
        style_assessment(context, self._compared.title, layers)
        return results

    def _destination(self, parameters: dict[str, Any], key: str) -> str:
        """Where an output will be, or one like it while that is not known; InputError for a name it cannot have."""
        given = parameters.get(key)
        # Polygons may be of any format; the engine knows which.
        suffixes = self.SUFFIXES.get(key, (".gpkg",))
        if key in self.SUFFIXES:
            check_destination(key, given, suffixes)
        if not given:
            return ""
        # A temporary output gets its name only when the run starts.
        return absolute(destination_path(given)) or QgsProcessingUtils.generateTempFilename(f"{key}{suffixes[0]}")

    def _compared_layers(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[LabelInput, LabelInput]:
        """The map and the reference."""
        return (
            self._layer(self.MAP, self.MAP_FIELD, parameters, context),
            self._layer(self.REFERENCE, self.REFERENCE_FIELD, parameters, context),
        )

    def _layer(self, key: str, field_key: str, parameters: dict[str, Any], context: QgsProcessingContext) -> LabelInput:
        given = GivenLayer(key, self.parameterAsLayer(parameters, key, context), parameters.get(key))
        return compared_layer(given, self.parameterAsString(parameters, field_key, context), True, context)

    def _job_without_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> AssessJob:
        """The job but for map, reference, area and outputs; InputError for texts that cannot be understood."""
        return AssessJob(
            map=LabelLayer(""),
            reference=LabelLayer(""),
            ignore=class_names(self.raw(parameters, self.IGNORE, context)),
            strata=class_areas(self.STRATA, self.raw(parameters, self.STRATA, context)),
            probabilities=self._probabilities(parameters, context),
            error_class=self.parameterAsString(parameters, self.ERROR_CLASS, context).strip(),
            **self.plain_values(parameters, context),
        )

    def _probabilities(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        given = parameters.get(self.PROBABILITIES)
        if given is None or given == "":
            return ""
        return raster_path(
            self.PROBABILITIES, self.parameterAsRasterLayer(parameters, self.PROBABILITIES, context), given
        )
