"""What a training is told to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TrainJob:
    """A network trained on a chip dataset.

    `architecture`, `encoder` and `encoder_weights` ("none" or "imagenet") are written as segmentation-models-pytorch
    writes them. `loss` is "ce", "dice" or "ce+dice". `device` is "auto", "cpu", "mps" or "cuda:N". `report` empty
    means none.
    """

    chips: str
    output: str
    report: str = ""
    architecture: str = "unet"
    encoder: str = "resnet18"
    encoder_weights: str = "none"
    epochs: int = 16
    batch_size: int = 4
    learning_rate: float = 0.001
    loss: str = "ce+dice"
    augment: bool = True
    device: str = "auto"
    seed: int = 1
