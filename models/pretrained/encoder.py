"""An encoder filled with weights from a file, whatever its bands and the program that made it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from ...errors import InputError, ModelFileError
from ...language import translate
from ..choices import ENCODER_WEIGHTS, near_names, one_of
from ..header import read_header
from .bandnames import places_of
from .hub import with_pretrained_weights
from .remote import REMOTE_WEIGHTS, is_path, remote_name
from .weightsfile import read_weights

# So much of an encoder may be missing in a file: heads and counters differ between programs.
MOST_MISSING = 0.1


@dataclass(frozen=True)
class Source:
    """Weights of an encoder. `bands` are the names of each band, empty where they are not known; `deviations` those of
    its training images' bands, empty where they were standardised as here."""

    title: str
    weights: Mapping[str, Tensor]
    bands: Sequence[Sequence[str]] = ()
    deviations: Sequence[float] = ()


def library_weights(encoder: str, weights: str) -> str | bool | None:
    """What segmentation-models-pytorch is asked for, or None where the weights are not its own.

    Raises InputError, with the names that exist, for weights that nobody has.
    """
    if weights == "none" or remote_name(weights) or is_path(weights):
        return None
    # timm's encoders have one set of weights each, asked for by True.
    if encoder.startswith("tu-") and weights == "imagenet":
        return True
    from segmentation_models_pytorch.encoders import encoders

    known = list(encoders.get(encoder, {}).get("pretrained_settings", {}))
    if weights == "imagenet" or weights in known:
        return weights
    names = [*ENCODER_WEIGHTS, *(name for name in known if name not in ENCODER_WEIGHTS)]
    text = translate(
        "Pixelwise",
        "ENCODER_WEIGHTS is {weights}, which is neither a weights file nor known for {encoder}: {suggestion}",
    )
    raise InputError(text.format(weights=weights, encoder=encoder, suggestion=near_names(weights, names)))


def fill_encoder(encoder: Any, name: str, weights: str, band_names: Sequence[str]) -> None:
    """Fills an encoder from a local file or with weights for satellite images, for the bands with these names.

    Raises InputError where they cannot be had, are of another network, or of a sensor without any of these bands.
    """
    remote = remote_name(weights)
    source = _remote_source(remote, name) if remote else _local_source(weights)
    found = _matched(encoder, source, name)
    first = next(key for key, value in encoder.state_dict().items() if value.ndim == 4)
    own = encoder.state_dict()
    if first in found:
        found[first] = adapted(found[first], own[first].shape[1], source, band_names)
    for key, value in found.items():
        if own[key].shape != value.shape:
            text = translate(
                "Pixelwise",
                "ENCODER_WEIGHTS: {title} does not fit ENCODER {encoder}: {key} has the shape {found} instead of "
                "{needed}. Choose the encoder that it was made for.",
            )
            sizes = {"found": _sizes(value), "needed": _sizes(own[key])}
            raise InputError(text.format(title=source.title, encoder=name, key=key, **sizes))
    if source.deviations:
        _forget_mean(encoder, found)
    # Not the encoders' own load_state_dict: some rename keys or do not return.
    nn.Module.load_state_dict(encoder, {**own, **found})


def adapted(weight: Tensor, bands: int, source: Source, band_names: Sequence[str]) -> Tensor:
    """The first convolution (filters, bands, rows, cols) for other bands.

    With known band names, a band gets the filter of the band of its name, and one that the sensor lacks their mean;
    else the known filters are repeated, as segmentation-models-pytorch does. The sum over the bands keeps its size.
    Where the network saw values of other deviations than 1, the filters are scaled to what Pixelwise gives it.
    """
    if source.deviations:
        weight = weight * torch.tensor(source.deviations, dtype=weight.dtype).reshape(1, -1, 1, 1)
    count = weight.shape[1]
    if not source.bands:
        places: list[int | None] = [band % count for band in range(bands)]
    else:
        places = places_of(band_names, source.bands)
        if all(place is None for place in places):
            if bands != count:
                known = ", ".join(names[0] for names in source.bands)
                text = translate(
                    "Pixelwise",
                    "ENCODER_WEIGHTS: {title} is for the bands {bands}, but the image's bands are named {names}: name "
                    "them after the sensor's bands and export the chips again, or choose other weights.",
                )
                raise InputError(text.format(title=source.title, bands=known, names=", ".join(band_names)))
            # Nameless bands in the sensor's full number are taken to be in its order.
            places = list(range(bands))
    mean = weight.mean(dim=1)
    filters = torch.stack([mean if place is None else weight[:, place] for place in places], dim=1)
    return filters * (count / bands)


def _forget_mean(encoder: Any, found: dict[str, Tensor]) -> None:
    """Standardised images have mean 0, and so has the first convolution of them: its batch norm must expect that."""
    first_norm = next((key for key in encoder.state_dict() if key.endswith("running_mean")), None)
    if first_norm in found:
        found[first_norm] = torch.zeros_like(found[first_norm])


def _matched(encoder: Any, source: Source, name: str) -> dict[str, Tensor]:
    """The weights under the encoder's own names.

    Programs put different words before the names ("module.", "backbone.", "encoder.") and write either "stages.0" or
    "stages_0"; the words that fit most weights are taken.
    """
    own = {_plain(key).removeprefix("model_"): key for key in encoder.state_dict()}
    theirs = {_plain(key): value for key, value in source.weights.items()}
    starts: Counter[str] = Counter()
    by_end: dict[str, list[str]] = {}
    for key in theirs:
        by_end.setdefault(key.rpartition("_")[2], []).append(key)
    for key in own:
        for other in by_end.get(key.rpartition("_")[2], []):
            if other == key or other.endswith("_" + key):
                starts[other[: len(other) - len(key)]] += 1
    start = max(starts, key=lambda item: (starts[item], -len(item)), default="")
    found = {key: theirs[start + plain] for plain, key in own.items() if start + plain in theirs}
    needed = [key for key in own.values() if not key.endswith("num_batches_tracked")]
    missing = [key for key in needed if key not in found]
    if len(missing) > MOST_MISSING * len(needed):
        text = translate(
            "Pixelwise",
            "ENCODER_WEIGHTS: {title} holds another network than ENCODER {encoder}: of its {needed} groups "
            "of weights {missing} are missing, {example} for instance. Choose the encoder it was made for.",
        )
        counts = {"needed": len(needed), "missing": len(missing)}
        raise InputError(text.format(title=source.title, encoder=name, example=missing[0], **counts))
    return found


def _plain(key: str) -> str:
    return key.replace(".", "_")


def _sizes(tensor: Tensor) -> str:
    return " × ".join(str(size) for size in tensor.shape)


def _local_source(path: str) -> Source:
    weights = read_weights(path)
    try:
        header = read_header(path)
    except ModelFileError:
        return Source(path, weights)
    # One of our own model files: its bands are known by name.
    return Source(path, weights, [(band.name.casefold(),) for band in header.bands])


def _remote_source(weights: str, encoder: str) -> Source:
    """Weights for satellite images, from the local cache or the hub; InputError, with the cure, where they are not."""
    from huggingface_hub import hf_hub_download

    entry = REMOTE_WEIGHTS[weights]
    model = encoder.removeprefix("tu-")
    if model not in entry.files:
        text = translate(
            "Pixelwise",
            "ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER {names}.",
        )
        raise InputError(text.format(weights=weights, encoder=encoder, names=one_of(list(entry.files))))
    repository, revision, file = entry.files[model].rsplit("/", 2)
    path = with_pretrained_weights(lambda: hf_hub_download(repository, file, revision=revision), encoder, weights)
    digest = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    expected = Path(file).stem.rpartition("-")[2]
    if not digest.startswith(expected):
        text = translate("Pixelwise", "ENCODER_WEIGHTS: {path} is damaged: delete it, and it will be downloaded again.")
        raise InputError(text.format(path=path))
    return Source(f"{weights} ({entry.source})", read_weights(path), entry.bands, entry.deviations)
