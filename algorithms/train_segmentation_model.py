"""Processing algorithm: train a segmentation network on a chip dataset."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..errors import InputError
from ..models.choices import ARCHITECTURES, ENCODER_WEIGHTS, ENCODERS, LOSSES
from ..models.job import TrainJob
from . import help_texts
from .base import REPORT_SUFFIXES, EngineAlgorithm, absolute, check_destination
from .metadata import check_training
from .parameters import check_device, choice, default_of, editable_choice, real_number, whole_number
from .translation import translate

MODEL_SUFFIXES = (".safetensors",)


class TrainSegmentationModelAlgorithm(EngineAlgorithm):
    """A chip dataset → a model file and a report."""

    CHIPS = "CHIPS"
    ARCHITECTURE = "ARCHITECTURE"
    ENCODER = "ENCODER"
    ENCODER_WEIGHTS = "ENCODER_WEIGHTS"
    EPOCHS = "EPOCHS"
    BATCH_SIZE = "BATCH_SIZE"
    LEARNING_RATE = "LEARNING_RATE"
    LOSS = "LOSS"
    AUGMENT = "AUGMENT"
    DEVICE = "DEVICE"
    SEED = "SEED"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
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
        return help_texts.train_segmentation_model()

    def tooltips(self) -> dict[str, str]:
        return help_texts.train_segmentation_model_tooltips()

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile(
                self.CHIPS, translate("Pixelwise", "Chip dataset"), QgsProcessingParameterFile.Behavior.Folder
            ),
        )
        self._add_network_parameters()
        self._add_training_parameters()
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                translate("Pixelwise", "Model file"),
                translate("Pixelwise", "Pixelwise models") + " (*.safetensors)",
            )
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT,
                translate("Pixelwise", "Report"),
                translate("Pixelwise", "Web pages") + " (*.html)",
                optional=True,
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.MEAN_IOU, translate("Pixelwise", "Mean IoU of the validation")))
        self.addOutput(QgsProcessingOutputNumber(self.BEST_EPOCH, translate("Pixelwise", "Best epoch")))

    def _add_network_parameters(self) -> None:
        self.add(
            choice(
                self.ARCHITECTURE,
                translate("Pixelwise", "Architecture"),
                ARCHITECTURES,
                default_of(TrainJob, "architecture"),
            )
        )
        self.add(
            editable_choice(
                QgsProcessingParameterString(
                    self.ENCODER, translate("Pixelwise", "Encoder"), default_of(TrainJob, "encoder")
                ),
                ENCODERS,
            )
        )
        self.add(
            choice(
                self.ENCODER_WEIGHTS,
                translate("Pixelwise", "Weights of the encoder"),
                ENCODER_WEIGHTS,
                default_of(TrainJob, "encoder_weights"),
            ),
        )

    def _add_training_parameters(self) -> None:
        self.add(whole_number(self.EPOCHS, translate("Pixelwise", "Epochs"), default_of(TrainJob, "epochs"), 1))
        self.add(
            whole_number(self.BATCH_SIZE, translate("Pixelwise", "Batch size"), default_of(TrainJob, "batch_size"), 1),
            advanced=True,
        )
        self.add(
            real_number(
                self.LEARNING_RATE,
                translate("Pixelwise", "Learning rate"),
                default_of(TrainJob, "learning_rate"),
                1e-8,
                10,
                6,
            ),
            advanced=True,
        )
        self.add(choice(self.LOSS, translate("Pixelwise", "Loss"), LOSSES, default_of(TrainJob, "loss")), advanced=True)
        self.add(
            QgsProcessingParameterBoolean(
                self.AUGMENT, translate("Pixelwise", "Vary the chips"), default_of(TrainJob, "augment")
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.DEVICE, translate("Pixelwise", "Device"), default_of(TrainJob, "device")),
            advanced=True,
        )
        self.add(
            whole_number(self.SEED, translate("Pixelwise", "Random seed"), default_of(TrainJob, "seed"), 0),
            advanced=True,
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        chips = self.parameterAsString(parameters, self.CHIPS, context)
        if not chips:
            raise InputError("CHIPS: nothing was given; a folder made by 'Export training chips' is needed.")
        check_training(chips)
        if not self.parameterAsString(parameters, self.ENCODER, context).strip():
            raise InputError("ENCODER: nothing was given; a name such as resnet18 is needed.")
        check_device(self.DEVICE, self.parameterAsString(parameters, self.DEVICE, context))
        check_destination(self.OUTPUT, parameters.get(self.OUTPUT), MODEL_SUFFIXES)
        check_destination(self.REPORT, parameters.get(self.REPORT), REPORT_SUFFIXES)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        job = TrainJob(
            chips=absolute(self.parameterAsString(parameters, self.CHIPS, context)),
            output=absolute(self.parameterAsFileOutput(parameters, self.OUTPUT, context)),
            report=absolute(self.parameterAsFileOutput(parameters, self.REPORT, context)),
            architecture=self.parameterAsEnumString(parameters, self.ARCHITECTURE, context),
            encoder=self.parameterAsString(parameters, self.ENCODER, context).strip(),
            encoder_weights=self.parameterAsEnumString(parameters, self.ENCODER_WEIGHTS, context),
            epochs=self.parameterAsInt(parameters, self.EPOCHS, context),
            batch_size=self.parameterAsInt(parameters, self.BATCH_SIZE, context),
            learning_rate=self.parameterAsDouble(parameters, self.LEARNING_RATE, context),
            loss=self.parameterAsEnumString(parameters, self.LOSS, context),
            augment=self.parameterAsBool(parameters, self.AUGMENT, context),
            device=check_device(self.DEVICE, self.parameterAsString(parameters, self.DEVICE, context)),
            seed=self.parameterAsInt(parameters, self.SEED, context),
        )
        return self.run_job(job, feedback)
