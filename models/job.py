"""What a training, and a cross-validation, are told to do."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class TrainJob:
    """A network trained on a chip dataset.

    Network: `architecture` and `encoder` as `choices.py` lists them. `encoder_weights` is "none", "imagenet", the path
    of a local weights file, or one of `choices.REMOTE_SENSING_WEIGHTS`. `attention` adds scSE to the decoder where it
    can. `base_filters` are those of the networks without an encoder. `deep_supervision` is "none", "accurate" or
    "fast" (unetplusplus). `encoder_mode` is "train" or "frozen"; `freeze_epochs` freezes the encoder for so many first
    epochs; `encoder_rate` is the share of the learning rate that the encoder gets.

    Loss: `loss` is a sum such as "ce+dice" or "0.5*focal+lovasz" of `choices.LOSSES`. `class_weights` is "none",
    "inverse", "median", "effective" or "given" (`class_weight_values`: class value as text → weight). `border_weight`
    is w0 of the U-Net paper (0: none) with `border_sigma` in pixels. `sampling` is "uniform" or "rare".

    Augmentation: `augment` is a preset of `choices.AUGMENTATIONS`; `augment_changes` switches operations on and off,
    as in ["+blur", "-scale"]; `augment_pipeline` is the path of an albumentations pipeline as JSON, used instead.
    `rgb_bands` are the numbers of the red, green and blue band; empty means by the bands' names.

    Loop: `epochs` 0 means as many as make some 2,000 steps (16 to 150), `batch_size` 0 the largest that fits,
    `learning_rate` 0 found by a range test. `optimizer`, `schedule` and `monitor` as `choices.py` lists them.
    `accumulate` batches make a step. `ema` is the decay of the averaged weights (0: none). `early_stopping` are epochs
    without a better one (0: never), `max_minutes` the time budget (0: none). `fold` validates on this fold of the
    chips and trains on the others (0: the chips' own splits). `device` is "auto", "cpu", "mps" or "cuda:N"; `devices`
    their number (0: all). `precision` is "auto", "32", "16" or "bf16". `workers` are processes that prepare chips (-1:
    automatic, 0: a thread).

    `resume` goes on from the last epoch of an earlier run of the same job that was cancelled or ended. `fine_tune` is
    a model file to start from. `log_folder` takes TensorBoard events and a CSV; `report` empty means none.
    """

    chips: str
    output: str
    report: str = ""
    architecture: str = "unet"
    encoder: str = "resnet18"
    encoder_weights: str = "none"
    attention: bool = False
    base_filters: int = 64
    deep_supervision: str = "none"
    encoder_mode: str = "train"
    freeze_epochs: int = 0
    encoder_rate: float = 1.0
    loss: str = "ce+dice"
    label_smoothing: float = 0.0
    focal_gamma: float = 2.0
    tversky_alpha: float = 0.3
    tversky_beta: float = 0.7
    unified_weight: float = 0.5
    unified_delta: float = 0.6
    unified_gamma: float = 0.5
    class_weights: str = "none"
    class_weight_values: dict[str, float] = field(default_factory=dict)
    border_weight: float = 0.0
    border_sigma: float = 5.0
    sampling: str = "uniform"
    augment: str = "standard"
    augment_changes: list[str] = field(default_factory=list)
    augment_pipeline: str = ""
    rgb_bands: list[int] = field(default_factory=list)
    epochs: int = 0
    batch_size: int = 4
    learning_rate: float = 0.001
    optimizer: str = "adamw"
    weight_decay: float = 0.01
    momentum: float = 0.9
    schedule: str = "cosine"
    warm_up: float = 0.1
    clip_norm: float = 1.0
    accumulate: int = 1
    ema: float = 0.99
    early_stopping: int = 0
    monitor: str = "mean_iou"
    max_minutes: float = 0.0
    fold: int = 0
    device: str = "auto"
    devices: int = 1
    precision: str = "auto"
    workers: int = -1
    seed: int = 1
    resume: bool = True
    fine_tune: str = ""
    log_folder: str = ""


@dataclass(frozen=True)
class CrossValidateJob:
    """k trainings with the settings of `training`, each validated on another fold of the chips, in `output`, a folder.

    The folds are those of the chips; without any, `folds` spatial ones are made of their windows. `final_model` trains
    one more model on all chips.
    """

    training: TrainJob
    output: str
    folds: int = 5
    final_model: bool = False
    report: str = ""
