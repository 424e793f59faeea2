"""Processing algorithm: train a segmentation network on a chip dataset."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from . import help_training
from .base import REPORT_SUFFIXES, absolute, check_destination, destination_path
from .followed_runs import followed
from .metadata import check_training, dataset_classes
from .parameters import model_files
from .train_parameters import MODEL_SUFFIXES, TrainParameters
from .translation import translate


class TrainSegmentationModelAlgorithm(TrainParameters):
    """A chip dataset → a model file and a report."""

    FOLD = "FOLD"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    LOG_FOLDER = "LOG_FOLDER"
    MEAN_IOU = "MEAN_IOU"
    BEST_EPOCH = "BEST_EPOCH"

    def name(self) -> str:
        return "trainsegmentationmodel"

    def displayName(self) -> str:
        return translate("Pixelwise", "Train segmentation model")

    def shortDescription(self) -> str:
        return translate("Pixelwise", "Trains a network on a chip dataset and keeps the best epoch as a model file.")

    def tags(self) -> list[str]:
        return translate("Pixelwise", "deep learning,segmentation,neural network,unet,pytorch,training").split(",")

    def shortHelpString(self) -> str:
        return help_training.train_segmentation_model()

    def tooltips(self) -> dict[str, str]:
        return help_training.train_segmentation_model_tooltips()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_training_parameters()
        self._whole(self.FOLD, translate("Pixelwise", "Fold that validates (0 = the chips' own splits)"))
        self.add(
            QgsProcessingParameterFileDestination(self.OUTPUT, translate("Pixelwise", "Model file"), model_files())
        )
        pages = translate("Pixelwise", "Web pages") + " (*.html)"
        title = translate("Pixelwise", "Report")
        self.add(QgsProcessingParameterFileDestination(self.REPORT, title, pages, optional=True))
        title = translate("Pixelwise", "Folder for TensorBoard and a table of the epochs")
        folder = QgsProcessingParameterFolderDestination(self.LOG_FOLDER, title, optional=True, createByDefault=False)
        self.add(folder, advanced=True)
        self.addOutput(QgsProcessingOutputNumber(self.MEAN_IOU, translate("Pixelwise", "Mean IoU of the validation")))
        self.addOutput(QgsProcessingOutputNumber(self.BEST_EPOCH, translate("Pixelwise", "Best epoch")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        job = self.training_job(parameters, context)
        check_destination(self.OUTPUT, parameters.get(self.OUTPUT), MODEL_SUFFIXES)
        check_destination(self.REPORT, parameters.get(self.REPORT), REPORT_SUFFIXES)
        # A temporary model gets its path only when the run starts.
        output = destination_path(parameters.get(self.OUTPUT)) or f"later{MODEL_SUFFIXES[0]}"
        check_training(replace(job, output=output))

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._job = self.training_job(parameters, context)
        self._classes = dataset_classes(Path(self._job.chips))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output, report, log_folder = (
            absolute(self.parameterAsFileOutput(parameters, key, context))
            for key in (self.OUTPUT, self.REPORT, self.LOG_FOLDER)
        )
        job = replace(self._job, output=output, report=report, log_folder=log_folder)
        with followed(Path(output).stem, feedback, self._classes, (output, report)) as listener:
            results = self.run_job(job, listener)
        return results | {self.LOG_FOLDER: log_folder}
