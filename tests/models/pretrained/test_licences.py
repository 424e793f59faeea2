from __future__ import annotations

import re

import pytest

from pixelwise.models.pretrained.licences import licence_of

CASES = [
    pytest.param("mit_b0", "imagenet", False, "NVIDIA Source Code License, which forbids commercial use", id="mit"),
    pytest.param("mobileone_s0", "imagenet", False, "Apple's own licence", id="mobileone"),
    pytest.param("resnext101_32x8d", "instagram", False, "CC-BY-NC-4.0", id="instagram"),
    pytest.param("tu-convnextv2_tiny", "imagenet", False, "cc-by-nc-4.0, which restricts", id="timm, not free"),
    pytest.param("tu-resnet18", "imagenet", True, "apache-2.0", id="timm, free"),
    pytest.param("resnet18", "SENTINEL2_ALL_MOCO", True, "SSL4EO-S12 .* CC-BY-4.0", id="Sentinel-2"),
    pytest.param("resnet50", "LANDSAT_TM_TOA_MOCO", True, "SSL4EO-L .* CC0-1.0", id="Landsat"),
]


@pytest.mark.parametrize(("encoder", "weights", "is_free", "words"), CASES)
def test_licences_are_told(encoder, weights, is_free, words):

    licence = licence_of(encoder, weights)
    assert licence is not None and licence.is_free is is_free
    assert re.search(words, licence.sentence), licence.sentence


@pytest.mark.parametrize(
    ("encoder", "weights"),
    [
        pytest.param("mit_b0", "none", id="random weights"),
        pytest.param("resnet18", "imagenet", id="nothing known"),
        pytest.param("resnet18", "/mine.pth", id="a file of one's own"),
        pytest.param("tu-resnet18", "/mine.pth", id="a file of one's own for timm"),
        pytest.param("mit_b0", "/mine.pth", id="a file of one's own for mit"),
    ],
)
def test_nothing_is_said_where_nothing_is_known(encoder, weights):
    assert licence_of(encoder, weights) is None
