"""The parameters of a training, which a cross-validation has too, in the order of the dialog."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterFile, QgsProcessingParameterString

from ..errors import InputError
from ..models.choices import (
    ARCHITECTURES,
    AUGMENTATION_CHANGES,
    AUGMENTATIONS,
    CLASS_WEIGHTS,
    DEEP_SUPERVISION,
    ENCODER_MODES,
    ENCODER_WEIGHTS,
    ENCODERS,
    LOSS_SUMS,
    MONITORS,
    OPTIMIZERS,
    PRECISIONS,
    SAMPLINGS,
    SCHEDULES,
)
from ..models.job import TrainJob
from .base import absolute
from .job_parameters import JobParameters
from .metadata import dataset_classes
from .parameters import (
    band_numbers,
    check_device,
    class_weight_values,
    model_files,
    names,
    not_allowed,
    with_class_values,
    with_widget,
)
from .translation import translate

MODEL_SUFFIXES = (".safetensors",)
# AUGMENT was a switch; calls and models from that time say this.
OLDER_AUGMENT = {"true": "standard", "1": "standard", "false": "none", "0": "none"}


class TrainParameters(JobParameters):
    """Keys and declarations; they have the names of the items of TrainJob in capital letters."""

    JOB = TrainJob

    CHIPS = "CHIPS"
    ARCHITECTURE = "ARCHITECTURE"
    ENCODER = "ENCODER"
    ENCODER_WEIGHTS = "ENCODER_WEIGHTS"
    EPOCHS = "EPOCHS"
    MAX_MINUTES = "MAX_MINUTES"
    FINE_TUNE = "FINE_TUNE"
    ENCODER_MODE = "ENCODER_MODE"
    FREEZE_EPOCHS = "FREEZE_EPOCHS"
    ENCODER_RATE = "ENCODER_RATE"
    ATTENTION = "ATTENTION"
    BASE_FILTERS = "BASE_FILTERS"
    DEEP_SUPERVISION = "DEEP_SUPERVISION"
    AUGMENT = "AUGMENT"
    AUGMENT_CHANGES = "AUGMENT_CHANGES"
    AUGMENT_PIPELINE = "AUGMENT_PIPELINE"
    RGB_BANDS = "RGB_BANDS"
    LOSS = "LOSS"
    LABEL_SMOOTHING = "LABEL_SMOOTHING"
    FOCAL_GAMMA = "FOCAL_GAMMA"
    TVERSKY_ALPHA = "TVERSKY_ALPHA"
    TVERSKY_BETA = "TVERSKY_BETA"
    UNIFIED_WEIGHT = "UNIFIED_WEIGHT"
    UNIFIED_DELTA = "UNIFIED_DELTA"
    UNIFIED_GAMMA = "UNIFIED_GAMMA"
    BORDER_WEIGHT = "BORDER_WEIGHT"
    BORDER_SIGMA = "BORDER_SIGMA"
    CLASS_WEIGHTS = "CLASS_WEIGHTS"
    CLASS_WEIGHT_VALUES = "CLASS_WEIGHT_VALUES"
    SAMPLING = "SAMPLING"
    BATCH_SIZE = "BATCH_SIZE"
    ACCUMULATE = "ACCUMULATE"
    LEARNING_RATE = "LEARNING_RATE"
    OPTIMIZER = "OPTIMIZER"
    WEIGHT_DECAY = "WEIGHT_DECAY"
    MOMENTUM = "MOMENTUM"
    SCHEDULE = "SCHEDULE"
    WARM_UP = "WARM_UP"
    CLIP_NORM = "CLIP_NORM"
    EMA = "EMA"
    MONITOR = "MONITOR"
    EARLY_STOPPING = "EARLY_STOPPING"
    DEVICE = "DEVICE"
    DEVICES = "DEVICES"
    PRECISION = "PRECISION"
    WORKERS = "WORKERS"
    SEED = "SEED"
    RESUME = "RESUME"

    def add_training_parameters(self) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile(self.CHIPS, translate("Pixelwise", "Chip dataset"), folder))
        self._choice(self.ARCHITECTURE, translate("Pixelwise", "Architecture"), ARCHITECTURES, advanced=False)
        self._add_encoder()
        self._whole(self.EPOCHS, translate("Pixelwise", "Epochs (0 = automatic)"), advanced=False)
        self._add_network()
        self._add_augmentation()
        self._add_loss()
        self._add_imbalance()
        self._add_steps()
        self._add_ending()
        self._add_machine()

    def _add_encoder(self) -> None:
        title = translate("Pixelwise", "Encoder")
        encoder = QgsProcessingParameterString(self.ENCODER, title, self._default(self.ENCODER))
        self.add(with_widget(encoder, "choices.EncoderChoice", options=list(ENCODERS), architecture=self.ARCHITECTURE))
        title = translate("Pixelwise", "Weights of the encoder")
        weights = QgsProcessingParameterString(self.ENCODER_WEIGHTS, title, self._default(self.ENCODER_WEIGHTS))
        self.add(with_widget(weights, "choices.WeightsChoice", options=list(ENCODER_WEIGHTS), encoder=self.ENCODER))

    def _add_network(self) -> None:
        title = translate("Pixelwise", "Network: go on from this model file")
        self.add(
            QgsProcessingParameterFile(self.FINE_TUNE, title, optional=True, fileFilter=model_files()), advanced=True
        )
        self._choice(self.ENCODER_MODE, translate("Pixelwise", "Network: the encoder is"), ENCODER_MODES)
        self._whole(self.FREEZE_EPOCHS, translate("Pixelwise", "Network: epochs with a frozen encoder at the start"))
        self._real(self.ENCODER_RATE, translate("Pixelwise", "Network: share of the rate for the encoder"), 0, 1, 4)
        self._switch(self.ATTENTION, translate("Pixelwise", "Network: attention in the decoder (scSE)"))
        self._whole(self.BASE_FILTERS, translate("Pixelwise", "Network: base filters, without an encoder"), 1, 1024)
        self._choice(self.DEEP_SUPERVISION, translate("Pixelwise", "Network: deep supervision"), DEEP_SUPERVISION)

    def _add_augmentation(self) -> None:
        self._list(self.AUGMENT, translate("Pixelwise", "Augmentation: how chips are varied"), AUGMENTATIONS)
        title = translate("Pixelwise", "Augmentation: operations on and off")
        self._several(self.AUGMENT_CHANGES, title, AUGMENTATION_CHANGES)
        title = translate("Pixelwise", "Augmentation: own pipeline instead")
        kinds = translate("Pixelwise", "Pipelines of albumentations") + " (*.json)"
        pipeline = QgsProcessingParameterFile(self.AUGMENT_PIPELINE, title, optional=True, fileFilter=kinds)
        self.add(pipeline, advanced=True)
        self._text(self.RGB_BANDS, translate("Pixelwise", "Augmentation: bands that are red, green and blue"))

    def _add_loss(self) -> None:
        self._list(self.LOSS, translate("Pixelwise", "Loss: what training makes small"), LOSS_SUMS)
        self._real(self.LABEL_SMOOTHING, translate("Pixelwise", "Loss: label smoothing"), 0, 0.99)
        self._real(self.FOCAL_GAMMA, translate("Pixelwise", "Loss: gamma of focal"))
        self._real(self.TVERSKY_ALPHA, translate("Pixelwise", "Loss: alpha of Tversky, for false alarms"))
        self._real(self.TVERSKY_BETA, translate("Pixelwise", "Loss: beta of Tversky, for misses"))
        self._real(self.UNIFIED_WEIGHT, translate("Pixelwise", "Loss: weight of unified focal"), 0, 1)
        self._real(self.UNIFIED_DELTA, translate("Pixelwise", "Loss: delta of unified focal"), 0, 1)
        self._real(self.UNIFIED_GAMMA, translate("Pixelwise", "Loss: gamma of unified focal"))
        self._real(self.BORDER_WEIGHT, translate("Pixelwise", "Loss: w0, the weight of narrow gaps (0 = none)"))
        self._real(self.BORDER_SIGMA, translate("Pixelwise", "Loss: sigma, the width of such gaps (pixels)"), 0.1)

    def _add_imbalance(self) -> None:
        self._choice(self.CLASS_WEIGHTS, translate("Pixelwise", "Rare classes: weights of the classes"), CLASS_WEIGHTS)
        self._text(self.CLASS_WEIGHT_VALUES, translate("Pixelwise", "Rare classes: the weights where they are given"))
        self._choice(self.SAMPLING, translate("Pixelwise", "Rare classes: choice of the chips"), SAMPLINGS)

    def _add_steps(self) -> None:
        self._whole(self.BATCH_SIZE, translate("Pixelwise", "Steps: batch size (0 = the largest that fits)"))
        self._whole(self.ACCUMULATE, translate("Pixelwise", "Steps: batches that make a step"), 1)
        self._real(self.LEARNING_RATE, translate("Pixelwise", "Steps: learning rate (0 = found)"), 0, 10, 6)
        self._choice(self.OPTIMIZER, translate("Pixelwise", "Steps: optimiser"), OPTIMIZERS)
        self._real(self.WEIGHT_DECAY, translate("Pixelwise", "Steps: weight decay"), 0, 1, 6)
        self._real(self.MOMENTUM, translate("Pixelwise", "Steps: momentum of sgd"), 0, 0.999, 3)
        self._choice(self.SCHEDULE, translate("Pixelwise", "Steps: schedule of the learning rate"), SCHEDULES)
        self._real(self.WARM_UP, translate("Pixelwise", "Steps: share of warm-up"), 0, 1)
        self._real(self.CLIP_NORM, translate("Pixelwise", "Steps: largest gradient (0 = no limit)"))
        self._real(self.EMA, translate("Pixelwise", "Steps: decay of averaged weights (0 = none)"), 0, 0.99999, 5)

    def _add_ending(self) -> None:
        self._choice(self.MONITOR, translate("Pixelwise", "End: the best epoch is that by"), MONITORS)
        self._whole(self.EARLY_STOPPING, translate("Pixelwise", "End: stop after epochs without a better one (0 = no)"))
        self._real(self.MAX_MINUTES, translate("Pixelwise", "End: time for the training (minutes, 0 = no limit)"))
        self._switch(self.RESUME, translate("Pixelwise", "Go on from an earlier run that did not end"))

    def _add_machine(self) -> None:
        self._list(self.DEVICE, translate("Pixelwise", "Device"), ("auto", "cpu", "cuda", "cuda:1", "mps"))
        self._whole(self.DEVICES, translate("Pixelwise", "Number of devices (0 = all)"))
        self._choice(self.PRECISION, translate("Pixelwise", "Precision of numbers"), PRECISIONS)
        self._whole(self.WORKERS, translate("Pixelwise", "Processes that prepare chips (-1 = automatic)"), -1)
        self._whole(self.SEED, translate("Pixelwise", "Random seed"))

    def training_job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> TrainJob:
        """The job but for its outputs; InputError for texts that cannot be understood."""
        chips = self._given(parameters, self.CHIPS, context)
        if not chips:
            raise InputError(
                translate("Pixelwise", "CHIPS: nothing was given; a folder made by 'Export training chips' is needed.")
            )
        encoder = self._given(parameters, self.ENCODER, context)
        if not encoder:
            raise InputError(translate("Pixelwise", "ENCODER: nothing was given; a name such as resnet18 is needed."))
        items = {item.name for item in fields(TrainJob)}
        plain = {name: value for name, value in self.plain_values(parameters, context).items() if name in items}
        return TrainJob(
            chips=absolute(chips),
            output="",
            encoder=encoder,
            encoder_weights=self._weights(parameters, context),
            loss=self._given(parameters, self.LOSS, context),
            class_weight_values=self._class_weights(parameters, context, chips),
            augment=augmentation(self.AUGMENT, self._given(parameters, self.AUGMENT, context)),
            augment_changes=names(self.raw(parameters, self.AUGMENT_CHANGES, context)),
            augment_pipeline=absolute(self._given(parameters, self.AUGMENT_PIPELINE, context)),
            rgb_bands=band_numbers(self.RGB_BANDS, self.raw(parameters, self.RGB_BANDS, context)),
            device=check_device(self.DEVICE, self._given(parameters, self.DEVICE, context)),
            fine_tune=absolute(self._given(parameters, self.FINE_TUNE, context)),
            **plain,
        )

    def _given(self, parameters: dict[str, Any], key: str, context: QgsProcessingContext) -> str:
        return str(self.parameterAsString(parameters, key, context)).strip()

    def _weights(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The name of weights, or the path of a file from the root."""
        given = self._given(parameters, self.ENCODER_WEIGHTS, context)
        if given in ENCODER_WEIGHTS:
            return given
        if not Path(given).is_file():
            known = ", ".join(ENCODER_WEIGHTS)
            text = translate(
                "Pixelwise", "{parameter}: {value!r} was given; allowed are {names}, and files that hold weights."
            )
            raise InputError(text.format(parameter=self.ENCODER_WEIGHTS, value=given, names=known))
        return absolute(given)

    def _class_weights(self, parameters: dict[str, Any], context: QgsProcessingContext, chips: str) -> dict[str, float]:
        """Weights by class value, also where classes were given by their names."""
        key = self.CLASS_WEIGHT_VALUES
        weights = class_weight_values(key, self.raw(parameters, key, context))
        return with_class_values(key, weights, dataset_classes(Path(chips)) if weights else None)


def augmentation(key: str, value: str) -> str:
    """A preset by its name, or by the true or false of older calls; InputError for anything else."""
    preset = OLDER_AUGMENT.get(value.lower(), value.lower())
    if preset not in AUGMENTATIONS:
        raise not_allowed(key, value, ", ".join(AUGMENTATIONS))
    return preset
