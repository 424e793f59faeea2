"""Processing algorithm: what a model file is, and how good it was on its validation chips."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..errors import InputError
from . import help_texts
from .base import REPORT_SUFFIXES, EngineAlgorithm, absolute, check_destination
from .metadata import describe_model, model_header
from .parameters import model_files
from .translation import translate


class DescribeModelAlgorithm(EngineAlgorithm):
    """A model file → a web page and its facts. No worker: the header is read without torch."""

    MODEL = "MODEL"
    OUTPUT = "OUTPUT"

    def name(self) -> str:
        return "describemodel"

    def displayName(self) -> str:
        return translate("Pixelwise", "Describe model")

    def shortDescription(self) -> str:
        return translate("Pixelwise", "Shows what a model file needs, what it finds and how good it was.")

    def tags(self) -> list[str]:
        return translate("Pixelwise", "deep learning,segmentation,metadata,information,accuracy,properties").split(",")

    def shortHelpString(self) -> str:
        return help_texts.describe_model()

    def tooltips(self) -> dict[str, str]:
        return help_texts.describe_model_tooltips()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add(QgsProcessingParameterFile(self.MODEL, translate("Pixelwise", "Model file"), fileFilter=model_files()))
        title, pages = translate("Pixelwise", "Description"), translate("Pixelwise", "Web pages") + " (*.html)"
        self.add(QgsProcessingParameterFileDestination(self.OUTPUT, title, pages, optional=True))
        for key, title in self._texts().items():
            self.addOutput(QgsProcessingOutputString(key, title))
        for key, title in self._numbers().items():
            self.addOutput(QgsProcessingOutputNumber(key, title))

    def _texts(self) -> dict[str, str]:
        """The facts that are texts, by their keys."""
        return {
            "ARCHITECTURE": translate("Pixelwise", "Architecture"),
            "ENCODER": translate("Pixelwise", "Encoder"),
            "BANDS": translate("Pixelwise", "Names of the bands"),
            "DTYPE": translate("Pixelwise", "Data type of the bands"),
            "CLASSES": translate("Pixelwise", "Classes with their values"),
            "CRS": translate("Pixelwise", "CRS of the training"),
        }

    def _numbers(self) -> dict[str, str]:
        return {
            "BAND_COUNT": translate("Pixelwise", "Number of bands"),
            "CLASS_COUNT": translate("Pixelwise", "Number of classes"),
            "CHIP_SIZE": translate("Pixelwise", "Chip size (pixels)"),
            "PIXEL_SIZE": translate("Pixelwise", "Pixel size of the training"),
            "MEAN_IOU": translate("Pixelwise", "Mean IoU of the validation"),
            "OVERALL_ACCURACY": translate("Pixelwise", "Overall accuracy of the validation"),
            "BEST_EPOCH": translate("Pixelwise", "Best epoch"),
        }

    def canExecute(self) -> tuple[bool, str]:
        return True, ""

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        model = self.parameterAsString(parameters, self.MODEL, context)
        if not model:
            raise InputError(
                translate("Pixelwise", "MODEL: nothing was given; a file made by 'Train segmentation model' is needed.")
            )
        model_header(model)
        check_destination(self.OUTPUT, parameters.get(self.OUTPUT), REPORT_SUFFIXES)

    def take(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._path = absolute(self.parameterAsString(parameters, self.MODEL, context))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = absolute(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        facts = describe_model(self._path, output)
        for key, title in (self._texts() | self._numbers()).items():
            value = "–" if facts[key] is None else facts[key]
            feedback.pushInfo(translate("Pixelwise", "{title}: {value}").format(title=title, value=value))
        return facts | {self.OUTPUT: output}
