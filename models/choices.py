"""The choices of a training by name, for dialogs that must not import torch.

A test compares the architectures and encoders with what segmentation-models-pytorch has.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence

ARCHITECTURES = [
    "unet",
    "unetplusplus",
    "manet",
    "linknet",
    "fpn",
    "pspnet",
    "deeplabv3",
    "deeplabv3plus",
    "pan",
    "upernet",
    "segformer",
    "dpt",
]
# A short list for the dialog; the engine takes every encoder of segmentation-models-pytorch and, as tu-NAME, of timm.
# The mit_* weights may not be used commercially. dpt takes tu-vit_* only.
ENCODERS = [
    "resnet18",
    "resnet34",
    "resnet50",
    "resnet101",
    "resnext50_32x4d",
    "se_resnet50",
    "se_resnext50_32x4d",
    "densenet121",
    "efficientnet-b0",
    "efficientnet-b1",
    "efficientnet-b2",
    "efficientnet-b3",
    "efficientnet-b4",
    "mobilenet_v2",
    "vgg16_bn",
    "mit_b0",
    "mit_b1",
    "mit_b2",
    "tu-mobilenetv3_large_100",
    "tu-regnety_016",
    "tu-tf_efficientnetv2_s",
    "tu-convnext_tiny",
    "tu-vit_tiny_patch16_224",
    "tu-vit_small_patch16_224",
    "tu-vit_base_patch16_224",
]
ENCODER_WEIGHTS = ["none", "imagenet"]
LOSSES = ["ce+dice", "ce", "dice"]


def near_names(name: str, known: Sequence[str]) -> str:
    """The end of a sentence about an unknown name: the nearest known ones, or the first ones where none is near."""
    near = difflib.get_close_matches(name.lower(), known, n=4, cutoff=0.5)
    if near:
        return f"did you mean {' or '.join(near)}?"
    shown = ", ".join(known[:20])
    return f"known are {shown}{' and others' if len(known) > 20 else ''}."
