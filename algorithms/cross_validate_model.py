"""Processing algorithm: how good the models of a training are, measured on every chip of a dataset."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
)

from ..errors import InputError
from ..models.job import CrossValidateJob
from . import help_training
from .base import REPORT_SUFFIXES, absolute, check_destination, destination_path
from .followed_runs import followed
from .metadata import check_cross_validation, dataset_classes
from .parameters import default_of, report, whole_number
from .train_parameters import MODEL_SUFFIXES, TrainParameters
from .translation import translate

MOST_FOLDS = 20


class CrossValidateModelAlgorithm(TrainParameters):
    """A chip dataset → a folder with the trainings of its folds, and a report about all of them."""

    FOLDS = "FOLDS"
    FINAL_MODEL = "FINAL_MODEL"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    MODEL = "MODEL"
    MEAN_IOU = "MEAN_IOU"
    MEAN_OF_FOLDS = "MEAN_OF_FOLDS"
    STD_OF_FOLDS = "STD_OF_FOLDS"

    def name(self) -> str:
        return "crossvalidatemodel"

    def displayName(self) -> str:
        return translate("Pixelwise", "Cross-validate model")

    def shortDescription(self) -> str:
        return translate(
            "Pixelwise", "Trains once for each fold of a chip dataset, and measures on the chips it left out."
        )

    def tags(self) -> list[str]:
        return translate("Pixelwise", "deep learning,segmentation,folds,accuracy,validation,training").split(",")

    def shortHelpString(self) -> str:
        return help_training.cross_validate_model()

    def tooltips(self) -> dict[str, str]:
        return help_training.cross_validate_model_tooltips()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_training_parameters()
        title = translate("Pixelwise", "Folds, where the chips have none")
        self.add(whole_number(self.FOLDS, title, default_of(CrossValidateJob, "folds"), 2, MOST_FOLDS))
        title = translate("Pixelwise", "Train a final model on all chips")
        self.add(QgsProcessingParameterBoolean(self.FINAL_MODEL, title, default_of(CrossValidateJob, "final_model")))
        title = translate("Pixelwise", "Folder of the trainings")
        self.add(QgsProcessingParameterFolderDestination(self.OUTPUT, title))
        self.add(report(self.REPORT))
        self.addOutput(QgsProcessingOutputFile(self.MODEL, translate("Pixelwise", "Final model")))
        for key, title in (
            (self.MEAN_IOU, translate("Pixelwise", "Mean IoU of all folds together")),
            (self.MEAN_OF_FOLDS, translate("Pixelwise", "Mean of the folds' mean IoU")),
            (self.STD_OF_FOLDS, translate("Pixelwise", "Standard deviation of the folds' mean IoU")),
        ):
            self.addOutput(QgsProcessingOutputNumber(key, title))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        training = self.training_job(parameters, context)
        folder = destination_path(parameters.get(self.OUTPUT))
        if folder and Path(folder).is_file():
            text = translate("Pixelwise", "{parameter}: {folder} is a file; a folder is needed.")
            raise InputError(text.format(parameter=self.OUTPUT, folder=folder))
        check_destination(self.REPORT, parameters.get(self.REPORT), REPORT_SUFFIXES)
        check_cross_validation(replace(training, output=f"later{MODEL_SUFFIXES[0]}"))

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._training = self.training_job(parameters, context)
        self._classes = dataset_classes(Path(self._training.chips))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder, report_path = (
            absolute(self.parameterAsFileOutput(parameters, key, context)) for key in (self.OUTPUT, self.REPORT)
        )
        job = CrossValidateJob(
            training=replace(self._training, output=str(Path(folder) / f"final{MODEL_SUFFIXES[0]}")),
            output=folder,
            folds=self.parameterAsInt(parameters, self.FOLDS, context),
            final_model=self.parameterAsBool(parameters, self.FINAL_MODEL, context),
            report=report_path,
        )
        with followed(Path(folder).name, feedback, self._classes) as listener:
            results = self.run_job(job, listener)
        # The engine calls the final model like the switch that asks for it.
        return results | {self.MODEL: results.pop(self.FINAL_MODEL)}
