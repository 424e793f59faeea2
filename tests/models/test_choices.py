from __future__ import annotations

import pytest
import segmentation_models_pytorch as smp
import timm

from pixelwise.models import choices
from pixelwise.models.networks.registry import NETWORKS


def test_every_encoder_is_known_to_the_libraries():
    known = set(smp.encoders.get_encoder_names())
    unknown = [name for name in choices.ENCODERS if name not in known and not timm.is_model(name.removeprefix("tu-"))]
    assert unknown == []
    assert len(set(choices.ENCODERS)) == len(choices.ENCODERS)


def test_near_names_or_the_first_of_many():
    assert choices.near_names("unett", choices.ARCHITECTURES).startswith("did you mean unet")
    assert "unet, unetplusplus" in choices.near_names("xyz", choices.ARCHITECTURES)
    assert choices.near_names("zzz", [f"name{n}" for n in range(50)]).endswith("and others.")


def test_weights_of_encoders_are_those_of_the_libraries():
    encoders = smp.encoders.encoders
    for name in choices.ENCODERS:
        known = "imagenet" in encoders[name]["pretrained_settings"] if name in encoders else True
        assert ("imagenet" in choices.weights_for(name)) is known, name
    assert choices.weights_for("resnet50")[:3] == ["none", "imagenet", "SENTINEL2_ALL_MOCO"]
    assert choices.weights_for("resnet34") == ["none", "imagenet"]


@pytest.mark.parametrize("architecture", ["linknet", "unetplusplus", "deeplabv3", "pan", "dpt", "fcn_8s"])
@pytest.mark.parametrize("encoder", ["mit_b0", "vgg11", "densenet121", "tu-vit_tiny_patch16_224", "resnet18"])
def test_encoders_are_offered_where_they_can_be_built(architecture, encoder):
    kind = NETWORKS[architecture]
    try:
        kind.load()(architecture, encoder, None, 3, 3, **kind.arguments)
        builds = True
    except (ValueError, TypeError):
        builds = False
    assert (encoder in choices.encoders_for(architecture)) is builds


def test_networks_without_an_encoder_offer_none():
    assert choices.encoders_for("fast_scnn") == []
