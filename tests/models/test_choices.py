from __future__ import annotations

import segmentation_models_pytorch as smp
import timm

from pixelwise.models import choices


def test_every_encoder_is_known_to_the_libraries():
    known = set(smp.encoders.get_encoder_names())
    unknown = [name for name in choices.ENCODERS if name not in known and not timm.is_model(name.removeprefix("tu-"))]
    assert unknown == []
    assert len(set(choices.ENCODERS)) == len(choices.ENCODERS)


def test_near_names_or_the_first_of_many():
    assert choices.near_names("unett", choices.ARCHITECTURES).startswith("did you mean unet")
    assert "unet, unetplusplus" in choices.near_names("xyz", choices.ARCHITECTURES)
    assert choices.near_names("zzz", [f"name{n}" for n in range(50)]).endswith("and others.")
