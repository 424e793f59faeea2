"""What dialogs and the documentation say of each value of a choice, beside the word that scripts use."""

from __future__ import annotations

from ..jobs.environment.machine import TORCH_SOURCES
from ..models.choices import AUGMENTATION_OPERATIONS
from .translation import translate


def choice_texts(key: str) -> dict[str, str]:
    """Explanations by value for the parameter `key`; values that need none are left out.

    A value means the same in every algorithm that has the key.
    """
    for texts in (_of_chips, _of_networks, _of_trainings, _of_maps, _of_accuracy, _of_environment):
        if key in (found := texts()):
            return found[key]
    return {}


def _of_chips() -> dict[str, dict[str, str]]:
    return {
        "UNLABELLED": {
            "auto": translate("Pixelwise", "as the other layer has it"),
            "background": translate("Pixelwise", "a class of its own, with the value 0"),
            "ignore": translate("Pixelwise", "unknown, and ignored"),
        },
        "DTYPE": {
            "source": translate("Pixelwise", "as in the raster"),
            "uint8": translate("Pixelwise", "8 bits, each band stretched"),
        },
        "OVERLAP": {
            "order": translate("Pixelwise", "what is drawn last, as on the map"),
            "priority": translate("Pixelwise", "the class that stands first in the class table"),
            "smallest": translate("Pixelwise", "the smallest feature"),
        },
        "WINDOWS": {
            "grid": translate("Pixelwise", "on a grid all over the raster"),
            "random": translate("Pixelwise", "at random places"),
            "features": translate("Pixelwise", "one centred on each label"),
        },
        "EDGE": {
            "shift": translate("Pixelwise", "the last chips are moved inwards"),
            "fill": translate("Pixelwise", "filled up with pixels that do not count"),
            "drop": translate("Pixelwise", "chips that stick out are left out"),
        },
        "KEEP": {
            "all": translate("Pixelwise", "all with at least one pixel that counts"),
            "labelled": translate("Pixelwise", "only those with labels"),
        },
        "SPLIT_BY": {
            "auto": translate("Pixelwise", "as folders or lists say, else at random"),
            "blocks": translate("Pixelwise", "blocks of neighbouring chips, for honest figures"),
            "random": translate("Pixelwise", "chip by chip at random; leaks where chips overlap"),
            "polygons": translate("Pixelwise", "polygons of a layer of yours"),
            "scene": translate("Pixelwise", "whole rasters, when more are appended"),
            "train": translate("Pixelwise", "all for training"),
            "validation": translate("Pixelwise", "all for validation"),
            "test": translate("Pixelwise", "all for the test"),
        },
        "CONTAINER": {
            "geotiff": translate("Pixelwise", "GeoTIFFs, which any program opens"),
            "png": translate("Pixelwise", "PNGs: 8 bits and 1, 3 or 4 bands"),
            "hdf5": translate("Pixelwise", "a single HDF5 file: for very many chips"),
        },
        "LAYOUT": {"esri": "ArcGIS Pro", "coco": "COCO", "yolo": "YOLO"},
    }


def _of_networks() -> dict[str, dict[str, str]]:
    return {
        "ARCHITECTURE": {
            "unet": translate("Pixelwise", "U-Net, a good start for everything"),
            "unetplusplus": translate("Pixelwise", "U-Net++, slower and a little more exact"),
            "manet": "MA-Net",
            "linknet": translate("Pixelwise", "LinkNet, fast"),
            "fpn": "Feature Pyramid Network",
            "pspnet": "PSPNet",
            "deeplabv3": "DeepLabV3",
            "deeplabv3plus": "DeepLabV3+",
            "pan": "Pyramid Attention Network",
            "upernet": "UPerNet",
            "segformer": "SegFormer",
            "dpt": translate("Pixelwise", "Dense Prediction Transformer, for vision transformers"),
            "fcn_32s": "FCN-32s",
            "fcn_16s": "FCN-16s",
            "fcn_8s": "FCN-8s",
            "unet_original": translate("Pixelwise", "the U-Net of 2015"),
            "resunet": "ResUNet",
            "fast_scnn": translate("Pixelwise", "Fast-SCNN, the smallest"),
        },
        "ENCODER_MODE": {
            "train": translate("Pixelwise", "trained with the rest"),
            "frozen": translate("Pixelwise", "kept as it is; needs weights that were learnt"),
        },
        "DEEP_SUPERVISION": {
            "none": translate("Pixelwise", "the last column alone gives the classes"),
            "accurate": translate("Pixelwise", "the mean of all columns"),
            "fast": translate("Pixelwise", "fewer columns for the map, which is faster"),
        },
    }


def _of_trainings() -> dict[str, dict[str, str]]:
    return {
        "AUGMENT": {
            "none": translate("Pixelwise", "chips as they are"),
            "light": translate("Pixelwise", "turned and mirrored"),
            "standard": translate("Pixelwise", "also larger and smaller, brighter and darker"),
            "strong": translate("Pixelwise", "also any angle, colours, shadows, blur and noise; for many epochs"),
        },
        "AUGMENT_CHANGES": _changes(),
        "LOSS": {
            "ce+dice": translate("Pixelwise", "cross-entropy and Dice: for most"),
            "ce": translate("Pixelwise", "cross-entropy"),
            "bce": translate("Pixelwise", "binary cross-entropy, for two classes"),
            "focal": translate("Pixelwise", "focal loss: looks at what is difficult"),
            "focal_tversky": "focal Tversky",
            "unified_focal": translate("Pixelwise", "unified focal: for very rare classes"),
        },
        "CLASS_WEIGHTS": {
            "none": translate("Pixelwise", "all classes the same"),
            "inverse": translate("Pixelwise", "by the inverse of the frequency (strong)"),
            "median": translate("Pixelwise", "by the median frequency"),
            "effective": translate("Pixelwise", "by the effective number of pixels (mild)"),
            "given": translate("Pixelwise", "those that are given below"),
        },
        "SAMPLING": {
            "uniform": translate("Pixelwise", "each one once in an epoch"),
            "rare": translate("Pixelwise", "those with rare classes more often"),
        },
        "OPTIMIZER": {"adamw": "AdamW", "adam": "Adam", "sgd": translate("Pixelwise", "SGD with momentum")},
        "SCHEDULE": {
            "cosine": translate("Pixelwise", "warm-up, then down along a cosine"),
            "one-cycle": translate("Pixelwise", "once up, then far down"),
            "polynomial": translate("Pixelwise", "down along a power, as in DeepLab"),
            "plateau": translate("Pixelwise", "down when nothing gets better"),
            "constant": translate("Pixelwise", "constant after the warm-up"),
        },
        "MONITOR": {
            "mean_iou": translate("Pixelwise", "mean IoU of the classes"),
            "f1": translate("Pixelwise", "mean F1 of the classes"),
            "overall_accuracy": translate("Pixelwise", "share of right pixels"),
            "loss": translate("Pixelwise", "lowest validation loss"),
        },
        "DEVICE": {
            "auto": translate("Pixelwise", "the best that this machine has"),
            "cpu": translate("Pixelwise", "processor"),
            "cuda": translate("Pixelwise", "the first NVIDIA GPU"),
            "cuda:1": translate("Pixelwise", "the second NVIDIA GPU"),
            "mps": translate("Pixelwise", "Apple's GPU"),
            **{name: f"CUDA {name[2:-1]}.{name[-1]}" for name, source in TORCH_SOURCES.items() if source.cuda},
            "pypi": translate("Pixelwise", "the build of the Python Package Index"),
        },
        "PRECISION": {
            "auto": translate("Pixelwise", "the fastest that is right on this device"),
            "32": translate("Pixelwise", "32 bits: exact and slow"),
            "16": translate("Pixelwise", "16 bits (half precision), on GPUs"),
            "bf16": "bfloat16",
        },
    }


def _changes() -> dict[str, str]:
    what = {
        "flip": translate("Pixelwise", "turning by 90° and mirroring"),
        "rotate": translate("Pixelwise", "turning by any angle"),
        "scale": translate("Pixelwise", "larger and smaller"),
        "blur": translate("Pixelwise", "blur"),
        "sharpen": translate("Pixelwise", "sharpening"),
        "brightness": translate("Pixelwise", "brightness"),
        "contrast": translate("Pixelwise", "contrast"),
        "saturation": translate("Pixelwise", "saturation"),
        "gamma": translate("Pixelwise", "gamma"),
        "noise": translate("Pixelwise", "noise"),
        "band-swap": translate("Pixelwise", "bands exchanged"),
        "band-dropout": translate("Pixelwise", "bands left out"),
        "shadow": translate("Pixelwise", "large shadows"),
    }
    on, off = translate("Pixelwise", "with: {operation}"), translate("Pixelwise", "without: {operation}")
    signs = {"+": on, "-": off}
    return {
        f"{sign}{name}": text.format(operation=what[name])
        for name in AUGMENTATION_OPERATIONS
        for sign, text in signs.items()
    }


def _of_maps() -> dict[str, dict[str, str]]:
    return {
        "MERGE": {
            "blend": translate("Pixelwise", "they fade into each other"),
            "crop": translate("Pixelwise", "only the middle of each counts"),
        },
        "TEST_TIME_AUGMENTATION": {
            "none": translate("Pixelwise", "each window once"),
            "flips": translate("Pixelwise", "mirrored: takes four times as long"),
            "symmetries": translate("Pixelwise", "turned and mirrored: takes eight times as long"),
        },
        "PROBABILITY_TYPE": {
            "uint8": translate("Pixelwise", "in steps of 1/255: small files"),
            "float32": translate("Pixelwise", "as they are"),
        },
        "UNCERTAINTY_MEASURE": {
            "entropy": translate("Pixelwise", "of the probabilities of all classes"),
            "margin": translate("Pixelwise", "how near the second class is"),
        },
        "ALSO": {
            "polygons": translate("Pixelwise", "outlines of the classes"),
            "probabilities": translate("Pixelwise", "a band for each class"),
            "confidence": translate("Pixelwise", "probability of the class that was chosen"),
            "uncertainty": translate("Pixelwise", "how unsure the model is"),
            "where_to_label": translate("Pixelwise", "windows to digitise next"),
            "class_areas": translate("Pixelwise", "report with the area of each class"),
        },
    }


def _of_accuracy() -> dict[str, dict[str, str]]:
    return {
        "DESIGN": {
            "stratified": translate("Pixelwise", "at random, in each class of the map"),
            "simple": translate("Pixelwise", "at random, everywhere alike"),
            "none": translate("Pixelwise", "not at random: no estimates of areas"),
        },
        "MATCH": {
            "auto": translate("Pixelwise", "name, or else value"),
            "name": translate("Pixelwise", "name"),
            "value": translate("Pixelwise", "value"),
        },
        "ALLOCATION": {
            "equal": translate("Pixelwise", "as many in each class"),
            "proportional": translate("Pixelwise", "by the area of the classes"),
            "optimal": translate("Pixelwise", "by area and expected accuracy (Neyman)"),
        },
    }


def _of_environment() -> dict[str, dict[str, str]]:
    return {
        "ACTION": {
            "install": translate("Pixelwise", "make the environment, or go on with it"),
            "repair": translate("Pixelwise", "put right what is damaged"),
            "uninstall": translate("Pixelwise", "remove the environment"),
            "use": translate("Pixelwise", "take a Python that is there already"),
        },
    }
