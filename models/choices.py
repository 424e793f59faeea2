"""The choices of a training by name, for dialogs that must not import torch.

A test compares the architectures and encoders with what segmentation-models-pytorch has.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from ..language import translate
from .networks.registry import NETWORKS
from .pretrained.remote import REMOTE_WEIGHTS

ARCHITECTURES = list(NETWORKS)
# Those of segmentation-models-pytorch, the common ones first, and some of timm, all of which are taken as tu-NAME.
# The mit_* weights may not be used commercially. dpt takes tu-vit_* only.
ENCODERS = [
    *("resnet18", "resnet34", "resnet50", "resnet101", "resnet152"),
    *("efficientnet-b0", "efficientnet-b1", "efficientnet-b2", "efficientnet-b3", "efficientnet-b4"),
    *("efficientnet-b5", "efficientnet-b6", "efficientnet-b7"),
    *("mobilenet_v2", "mobileone_s0", "mobileone_s1", "mobileone_s2", "mobileone_s3", "mobileone_s4"),
    *("mit_b0", "mit_b1", "mit_b2", "mit_b3", "mit_b4", "mit_b5"),
    *("resnext50_32x4d", "resnext101_32x4d", "resnext101_32x8d", "resnext101_32x16d", "resnext101_32x32d"),
    *("resnext101_32x48d", "se_resnet50", "se_resnet101", "se_resnet152", "se_resnext50_32x4d", "se_resnext101_32x4d"),
    *("senet154", "densenet121", "densenet169", "densenet201", "densenet161"),
    *("vgg11", "vgg11_bn", "vgg13", "vgg13_bn", "vgg16", "vgg16_bn", "vgg19", "vgg19_bn"),
    *("dpn68", "dpn68b", "dpn92", "dpn98", "dpn107", "dpn131"),
    *("inceptionresnetv2", "inceptionv4", "xception"),
    *(f"timm-efficientnet-{size}" for size in ("b0", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "l2")),
    *(f"timm-tf_efficientnet_lite{size}" for size in range(5)),
    *("timm-skresnet18", "timm-skresnet34", "timm-skresnext50_32x4d"),
    *("tu-mobilenetv3_large_100", "tu-regnety_016", "tu-tf_efficientnetv2_s", "tu-convnext_tiny"),
    *("tu-vit_tiny_patch16_224", "tu-vit_small_patch16_224", "tu-vit_base_patch16_224"),
]
# What segmentation-models-pytorch knows other weights of than those it calls “imagenet”.
WITHOUT_IMAGENET = {
    *("resnext101_32x4d", "resnext101_32x16d", "resnext101_32x32d", "resnext101_32x48d"),
    *("dpn68b", "dpn92", "dpn107", "timm-efficientnet-l2"),
}
REMOTE_SENSING_WEIGHTS = list(REMOTE_WEIGHTS)
# The path of a weights file may be given as well.
ENCODER_WEIGHTS = ["none", "imagenet", *REMOTE_SENSING_WEIGHTS]
DEEP_SUPERVISION = ["none", "accurate", "fast"]
# What a loss is a sum of; losses/terms.py has their sources.
LOSSES = ["ce", "bce", "dice", "jaccard", "focal", "tversky", "focal_tversky", "lovasz", "unified_focal"]
# Sums to choose from; any other may be written.
LOSS_SUMS = ["ce+dice", "ce+jaccard", "ce+lovasz", "focal+dice", "bce+dice", *LOSSES]
CLASS_WEIGHTS = ["none", "inverse", "median", "effective", "given"]
SAMPLINGS = ["uniform", "rare"]

ENCODER_MODES = ["train", "frozen"]
OPTIMIZERS = ["adamw", "adam", "sgd"]
SCHEDULES = ["cosine", "one-cycle", "polynomial", "plateau", "constant"]
# What says which epoch is best; of the loss the lowest, of the others the highest.
MONITORS = ["mean_iou", "f1", "overall_accuracy", "loss"]
PRECISIONS = ["auto", "32", "16", "bf16"]

AUGMENTATIONS = ["none", "light", "standard", "strong"]
AUGMENTATION_OPERATIONS = [
    "flip",
    "rotate",
    "scale",
    "blur",
    "sharpen",
    "brightness",
    "contrast",
    "saturation",
    "gamma",
    "noise",
    "band-swap",
    "band-dropout",
    "shadow",
]
# What switches an operation on or off in a preset.
AUGMENTATION_CHANGES = [f"{sign}{name}" for name in AUGMENTATION_OPERATIONS for sign in "+-"]

# So many known names an error lists, where none is near to the one that was given.
MOST_SHOWN = 20


def encoders_for(architecture: str) -> list[str]:
    """The encoders of the list that a network can have; none for one that has no encoder."""
    kind = NETWORKS[architecture]
    if not kind.has_encoder:
        return []
    fitting = [name for name in ENCODERS if not kind.only or name.startswith(kind.only)]
    return [name for name in fitting if not name.startswith(kind.without)]


def network_name(architecture: str, encoder: str) -> str:
    """What a network is called in sentences; some have no encoder."""
    if not encoder:
        return architecture
    return translate("Pixelwise", "{architecture} with {encoder}").format(architecture=architecture, encoder=encoder)


def weights_for(encoder: str) -> list[str]:
    """The weights that are known for an encoder; those of an encoder that is not in the list may be ImageNet's."""
    imagenet = [] if encoder in WITHOUT_IMAGENET else ["imagenet"]
    return ["none", *imagenet, *(name for name, weights in REMOTE_WEIGHTS.items() if encoder in weights.files)]


def near_names(name: str, known: Sequence[str]) -> str:
    """The end of a sentence about an unknown name: the nearest known ones, or the first ones where none is near."""
    near = difflib.get_close_matches(name.lower(), known, n=4, cutoff=0.5)
    if near:
        return translate("Pixelwise", "did you mean {names}?").format(names=one_of(near))
    if len(known) > MOST_SHOWN:
        sentence = translate("Pixelwise", "known are {names} and others.")
    else:
        sentence = translate("Pixelwise", "known are {names}.")
    return sentence.format(names=", ".join(known[:MOST_SHOWN]))


def one_of(names: Sequence[str]) -> str:
    """Names to choose from in a sentence: "a or b or c"."""
    text = names[0]
    for name in names[1:]:
        text = translate("Pixelwise", "{first} or {second}").format(first=text, second=name)
    return text
