"""Licences of pretrained weights, as far as they are known."""

from __future__ import annotations

from dataclasses import dataclass

from ...language import translate
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
        return Licence(_of_remote(name), True)
    if is_path(weights):
        return None
    if encoder.startswith("mit_b"):
        text = translate(
            "Pixelwise",
            "The pretrained weights of {encoder} are under the NVIDIA Source Code License, which forbids commercial "
            "use.",
        )
    elif encoder.startswith("mobileone"):
        text = translate(
            "Pixelwise",
            "The pretrained weights of {encoder} are under Apple's own licence, which has conditions of its own: read "
            "it before commercial use.",
        )
    elif weights in NON_COMMERCIAL_SETS:
        text = translate(
            "Pixelwise",
            "The pretrained weights of {encoder} are under CC-BY-NC-4.0, which forbids commercial use.",
        )
    else:
        return _of_timm(encoder) if encoder.startswith("tu-") else None
    return Licence(text.format(encoder=encoder), False)


def _of_remote(name: str) -> str:
    """The sentence about weights of REMOTE_WEIGHTS."""
    entry = REMOTE_WEIGHTS[name]
    if entry.licence.startswith("CC-BY"):
        text = translate(
            "Pixelwise",
            "The encoder weights {name} are from {source}, licence {licence}: name the source when you share the "
            "model.",
        )
    else:
        text = translate(
            "Pixelwise", "The encoder weights {name} are from {source}, licence {licence}: free for every use."
        )
    return text.format(name=name, source=entry.source, licence=entry.licence)


def _of_timm(encoder: str) -> Licence | None:
    """What timm itself says of a model's weights."""
    import timm

    settings = timm.get_pretrained_cfg(encoder[3:], allow_unregistered=True)
    licence = (settings.license or "") if settings is not None else ""
    if not licence:
        return None
    # As in cc-by-nc-4.0, and nvidia-source-code or apple-ascl for the makers' own.
    restricted = "-nc" in licence or licence.startswith(("nvidia", "apple", "other"))
    text = translate("Pixelwise", "The pretrained weights of {encoder} are under {licence}.")
    if restricted:
        text = translate(
            "Pixelwise",
            "The pretrained weights of {encoder} are under {licence}, which restricts or forbids commercial use.",
        )
    return Licence(text.format(encoder=encoder, licence=licence), not restricted)
