"""What networks cost: computing, memory and weights, counted once and written down, so that torch is not needed.

Counted by torch's own counter of operations over one pass, and over what automatic differentiation keeps, on images of
256 × 256 pixels with 3 bands; `tests/models/test_costs.py` counts some of them again.
"""

from __future__ import annotations

from dataclasses import dataclass

from .networks.registry import NETWORKS


@dataclass(frozen=True)
class Cost:
    """`operations` are thousands per pixel of a pass forward, `kept` kilobytes per pixel that training keeps in 32-bit
    numbers, `weights` millions."""

    operations: float
    kept: float
    weights: float

    @property
    def relative(self) -> float:
        """The time for a pixel as a multiple of that of unet with resnet18.

        Fitted to the training of eight networks on a CPU (docs/accuracy.md): within 10 % of each.
        """
        return (OPERATION_TIME * self.operations + KEPT_TIME * self.kept) / UNIT


OPERATION_TIME, KEPT_TIME = 4.55, 397.0
UNIT = OPERATION_TIME * 165.3 + KEPT_TIME * 1.28

# unet with each encoder (dpt with the vision transformers): operations, kept, weights.
# fmt: off
ENCODERS: dict[str, tuple[float, float, float]] = {
    "resnet18": (165, 1.3, 14), "resnet34": (239, 1.5, 24), "resnet50": (325, 2.7, 33), "resnet101": (473, 3.5, 52),
    "resnet152": (621, 4.5, 67), "efficientnet-b0": (91, 2.6, 6), "efficientnet-b1": (98, 3.3, 9),
    "efficientnet-b2": (103, 3.4, 10), "efficientnet-b3": (117, 4.3, 13), "efficientnet-b4": (141, 5.4, 20),
    "efficientnet-b5": (177, 7.2, 31), "efficientnet-b6": (219, 9.0, 44), "efficientnet-b7": (295, 11.8, 67),
    "mobilenet_v2": (103, 2.3, 7), "mobileone_s0": (141, 2.4, 9), "mobileone_s1": (149, 2.1, 9),
    "mobileone_s2": (186, 2.4, 14), "mobileone_s3": (217, 2.7, 16), "mobileone_s4": (272, 3.4, 22),
    "resnext50_32x4d": (331, 3.2, 32), "resnext101_32x4d": (480, 4.3, 51), "resnext101_32x8d": (816, 5.9, 96),
    "resnext101_32x16d": (1604, 9.1, 201), "resnext101_32x32d": (3634, 15.4, 475),
    "resnext101_32x48d": (6273, 21.8, 835), "se_resnet50": (316, 3.0, 35), "se_resnet101": (464, 4.1, 56),
    "se_resnet152": (612, 5.5, 74), "se_resnext50_32x4d": (331, 3.6, 35), "se_resnext101_32x4d": (480, 5.0, 56),
    "senet154": (996, 8.2, 122), "densenet121": (257, 3.5, 14), "densenet169": (294, 4.1, 21),
    "densenet201": (345, 5.0, 29), "densenet161": (516, 5.9, 39), "vgg11": (442, 2.0, 18), "vgg11_bn": (442, 2.5, 18),
    "vgg13": (590, 2.3, 18), "vgg13_bn": (590, 3.3, 18), "vgg16": (755, 2.4, 24), "vgg16_bn": (755, 3.5, 24),
    "vgg19": (921, 2.5, 29), "vgg19_bn": (921, 3.7, 29), "dpn68": (204, 2.8, 17), "dpn68b": (204, 2.8, 17),
    "dpn92": (455, 4.3, 47), "dpn98": (671, 5.7, 71), "dpn107": (969, 7.7, 99), "dpn131": (857, 7.3, 90),
    "inceptionresnetv2": (496, 3.3, 62), "inceptionv4": (468, 3.1, 49), "xception": (321, 3.6, 29),
    "timm-efficientnet-b0": (91, 3.0, 6), "timm-efficientnet-b1": (98, 3.9, 9), "timm-efficientnet-b2": (103, 4.0, 10),
    "timm-efficientnet-b3": (117, 5.1, 13), "timm-efficientnet-b4": (141, 6.5, 20),
    "timm-efficientnet-b5": (177, 8.6, 31), "timm-efficientnet-b6": (219, 10.8, 44),
    "timm-efficientnet-b7": (295, 14.3, 67), "timm-efficientnet-b8": (369, 17.4, 88),
    "timm-efficientnet-l2": (1602, 46.0, 481), "timm-tf_efficientnet_lite0": (91, 2.3, 6),
    "timm-tf_efficientnet_lite1": (96, 2.8, 6), "timm-tf_efficientnet_lite2": (99, 2.9, 7),
    "timm-tf_efficientnet_lite3": (112, 3.6, 9), "timm-tf_efficientnet_lite4": (133, 4.4, 14),
    "timm-skresnet18": (165, 1.6, 15), "timm-skresnet34": (239, 2.0, 25), "timm-skresnext50_32x4d": (331, 4.3, 33),
    "tu-mobilenetv3_large_100": (94, 1.7, 7), "tu-regnety_016": (159, 2.2, 14),
    "tu-tf_efficientnetv2_s": (190, 3.8, 22), "tu-convnext_tiny": (273, 3.0, 32),
    "tu-vit_small_patch16_224": (1104, 4.0, 53), "tu-vit_tiny_patch16_224": (958, 3.2, 35),
    "tu-vit_base_patch16_224": (1661, 5.5, 122), "mit_b0": (90, 1.4, 6), "mit_b1": (150, 2.0, 16),
    "mit_b2": (212, 3.1, 27), "mit_b3": (324, 4.2, 47), "mit_b4": (432, 5.7, 64), "mit_b5": (542, 6.6, 85),
}
# fmt: on
# Networks without an encoder.
OWN = {
    "unet_original": (1470, 3.4, 31),
    "resunet": (1380, 5.7, 8),
    "fast_scnn": (6, 0.4, 1),
}
# Other architectures as multiples of unet with the same encoder: operations, kept; the middle of resnet18, resnet50 and
# efficientnet-b3.
ARCHITECTURES = {
    "unet": (1.0, 1.0),
    "unetplusplus": (3.2, 2.0),
    "manet": (1.2, 1.1),
    "linknet": (0.5, 1.0),
    "fpn": (0.8, 0.7),
    "pspnet": (0.25, 0.55),
    "deeplabv3": (3.4, 1.6),
    "deeplabv3plus": (0.82, 0.9),
    "pan": (0.74, 0.7),
    "upernet": (2.7, 1.0),
    "segformer": (0.73, 0.85),
    "dpt": (1.0, 1.0),
    "fcn_32s": (0.45, 0.6),
    "fcn_16s": (0.45, 0.6),
    "fcn_8s": (0.45, 0.6),
}


def cost_of(architecture: str, encoder: str) -> Cost | None:
    """What a network costs; None for an encoder that is not in the list."""
    if not NETWORKS[architecture].has_encoder:
        return Cost(*OWN[architecture])
    if encoder not in ENCODERS:
        return None
    operations, kept, weights = ENCODERS[encoder]
    more, more_kept = ARCHITECTURES[architecture]
    return Cost(operations * more, kept * more_kept, weights)
