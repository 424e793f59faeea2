"""Processing algorithm: classify all rasters of a folder with a trained model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ..errors import InputError
from ..maps.choices import ALSO
from ..maps.job import ClassifyFolderJob
from . import help_folder
from .base import absolute, destination_path
from .classify_parameters import ClassifyParameters
from .metadata import check_folder_classification, model_header
from .parameters import default_of, model_files, names
from .styles import load_joined_map
from .translation import translate


class ClassifyFolderAlgorithm(ClassifyParameters):
    """A folder of rasters and a model → a folder of class rasters, and one virtual raster of all of them."""

    PATTERN = "PATTERN"
    SUBFOLDERS = "SUBFOLDERS"
    ALSO = "ALSO"
    MAP = "MAP"
    COUNT = "COUNT"

    def name(self) -> str:
        return "classifyfolder"

    def displayName(self) -> str:
        return translate("Pixelwise", "Classify folder of rasters")

    def shortDescription(self) -> str:
        return translate("Pixelwise", "Classifies every raster of a folder with a trained model, and joins the maps.")

    def tags(self) -> list[str]:
        return translate("Pixelwise", "deep learning,segmentation,inference,batch,tiles,mosaic,directory,map").split(
            ","
        )

    def shortHelpString(self) -> str:
        return help_folder.classify_folder()

    def tooltips(self) -> dict[str, str]:
        return help_folder.classify_folder_tooltips()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_classification_parameters()

    def _add_inputs(self) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile(self.INPUT, translate("Pixelwise", "Folder of rasters"), folder))
        self.add(QgsProcessingParameterFile(self.MODEL, translate("Pixelwise", "Model file"), fileFilter=model_files()))
        self._several(self.ALSO, translate("Pixelwise", "Written as well for each raster"), ALSO)
        default = default_of(ClassifyFolderJob, "pattern")
        title = translate("Pixelwise", "Rasters: names of the files")
        self.add(QgsProcessingParameterString(self.PATTERN, title, default), advanced=True)
        title = translate("Pixelwise", "Rasters: those in subfolders, too")
        self.add(QgsProcessingParameterBoolean(self.SUBFOLDERS, title, False), advanced=True)
        self._text(self.BANDS, translate("Pixelwise", "Rasters: bands"))
        self._switch(
            self.RESAMPLE, translate("Pixelwise", "Rasters: show them to the network with the model's pixel size")
        )

    def _add_outputs(self) -> None:
        title = translate("Pixelwise", "Folder of class rasters")
        self.add(QgsProcessingParameterFolderDestination(self.OUTPUT, title))
        self.addOutput(QgsProcessingOutputRasterLayer(self.MAP, translate("Pixelwise", "All class rasters as one")))
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, translate("Pixelwise", "Number of rasters")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        # A temporary folder gets its path only when the run starts.
        output = destination_path(parameters.get(self.OUTPUT)) or QgsProcessingUtils.generateTempFilename("maps")
        check_folder_classification(replace(self._job_without_output(parameters, context), output=absolute(output)))

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._job = self._job_without_output(parameters, context)
        self._classes = model_header(self._job.classification.model).classes

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = absolute(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        results = self.run_job(replace(self._job, output=output), feedback)
        if results[self.MAP]:
            load_joined_map(context, results[self.MAP], Path(self._job.input).name, self._classes)
        return results

    def _job_without_output(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ClassifyFolderJob:
        """The job but for its output; InputError for texts that cannot be understood."""
        folder = self.parameterAsString(parameters, self.INPUT, context)
        if not folder:
            raise InputError(translate("Pixelwise", "INPUT: nothing was given; a folder of rasters is needed."))
        return ClassifyFolderJob(
            classification=self.settings_job(parameters, context),
            input=absolute(folder),
            output="",
            pattern=self.parameterAsString(parameters, self.PATTERN, context),
            subfolders=self.parameterAsBool(parameters, self.SUBFOLDERS, context),
            also=names(self.raw(parameters, self.ALSO, context)),
        )
