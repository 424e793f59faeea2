"""Licences of pretrained weights, as far as they are known."""

from __future__ import annotations

from dataclasses import dataclass

from .remote import REMOTE_WEIGHTS, is_path, remote_name

# Published by Facebook Research for other than commercial purposes: weakly supervised ImageNet encoders.
NON_COMMERCIAL_SETS = ("instagram", "ssl", "swsl")


@dataclass(frozen=True)
class Licence:
    """`sentence` says what the licence is; `is_free` whether commercial use is allowed without a doubt."""

    sentence: str
    is_free: bool


def licence_of(encoder: str, weights: str) -> Licence | None:
    """What the user must know of the encoder's weights; None where there are none, or nothing is known of them."""
    if weights == "none":
        return None
    name = remote_name(weights)
    if name:
        entry = REMOTE_WEIGHTS[name]
        return Licence(f"The encoder weights {name} are from {entry.source}, licence {entry.licence}.", True)
    if is_path(weights):
        return None
    text = ""
    if encoder.startswith("mit_b"):
        text = "the NVIDIA Source Code License, which forbids commercial use"
    elif encoder.startswith("mobileone"):
        text = "Apple's own licence, which has conditions of its own: read it before commercial use"
    elif weights in NON_COMMERCIAL_SETS:
        text = "CC-BY-NC-4.0, which forbids commercial use"
    elif encoder.startswith("tu-"):
        return _of_timm(encoder)
    return Licence(f"The pretrained weights of {encoder} are under {text}.", False) if text else None


def _of_timm(encoder: str) -> Licence | None:
    """What timm itself says of a model's weights."""
    import timm

    settings = timm.get_pretrained_cfg(encoder[3:], allow_unregistered=True)
    licence = (settings.license or "") if settings is not None else ""
    if not licence:
        return None
    # As in cc-by-nc-4.0, and nvidia-source-code or apple-ascl for the makers' own.
    restricted = "-nc" in licence or licence.startswith(("nvidia", "apple", "other"))
    consequence = ", which restricts or forbids commercial use" if restricted else ""
    return Licence(f"The pretrained weights of {encoder} are under {licence}{consequence}.", not restricted)
