"""Weights of a trained model taken over into a network of other classes or other bands."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from ...chips.dataset import ChipDataset
from ...errors import InputError, ModelFileError
from ...language import translate
from ..header import ModelHeader, read_header
from ..job import TrainJob
from ..network import Network


@dataclass(frozen=True)
class TakenOver:
    """What became of the weights: names of those taken as they are, of those mapped in parts, and of those left new."""

    kept: list[str]
    mapped: list[str]
    new: list[str]

    def sentence(self, path: str) -> str:
        kept, mapped, new = len(self.kept), len(self.mapped), len(self.new)
        parts = [
            translate("Pixelwise", "{count:,} of {total:,} groups of weights as they are").format(
                count=kept, total=kept + mapped + new
            )
        ]
        if mapped:
            text = translate("Pixelwise", "{count:,} matched by band or class name ({names})")
            parts.append(text.format(count=mapped, names=", ".join(self.mapped[:4])))
        if new:
            text = translate("Pixelwise", "{count:,} begin anew ({names})")
            parts.append(text.format(count=new, names=", ".join(self.new[:4])))
        return translate("Pixelwise", "Fine-tuning {path}: {parts}.").format(path=path, parts="; ".join(parts))


def check_fine_tune(job: TrainJob) -> ModelHeader:
    """The header of the model to start from; InputError where its network is another one than the job's."""
    header = read_header(job.fine_tune)
    for key, wanted, found in (
        ("ARCHITECTURE", job.architecture, header.architecture),
        ("ENCODER", job.encoder, header.encoder),
    ):
        if wanted != found and found:
            raise InputError(
                translate(
                    "Pixelwise",
                    "FINE_TUNE: {path} is a network with {parameter} {found}, but {wanted} was asked for: choose "
                    "{parameter} {found}.",
                ).format(path=job.fine_tune, parameter=key, found=found, wanted=wanted)
            )
    return header


def take_over(job: TrainJob, header: ModelHeader, network: Network, dataset: ChipDataset) -> TakenOver:
    """Fills a network from a model file: equal shapes as they are, inputs by band name, outputs by class name.

    What has no counterpart keeps its random weights; for bands, the mean of the known ones.
    """
    try:
        weights = load_file(os.fspath(job.fine_tune), device="cpu")
    except SafetensorError as error:
        raise ModelFileError(
            translate("Pixelwise", "The weights of the model {path} are damaged ({error}).").format(
                path=job.fine_tune, error=error
            )
        ) from error
    own = network.model.state_dict()
    bands = _matches([band.name for band in dataset.bands], [band.name for band in header.bands])
    classes = _matches(dataset.classes.names, header.classes.names)
    same_inputs, same_outputs = (
        list(found) == list(range(count))
        for found, count in ((bands, len(header.bands)), (classes, len(header.classes)))
    )
    taken = TakenOver([], [], [])
    filled: dict[str, Tensor] = {}
    for name, value in own.items():
        old = weights.get(name)
        if old is None:
            taken.new.append(name)
            continue
        inputs = old.ndim == 4 and old.shape[1] == len(header.bands) and value.shape[1] == len(dataset.bands)
        inputs = inputs and value.shape[0] == old.shape[0] and not (old.shape == value.shape and same_inputs)
        outputs = old.ndim > 0 and old.shape[0] == len(header.classes) and value.shape[0] == len(dataset.classes)
        outputs = outputs and old.shape[1:] == value.shape[1:] and not (old.shape == value.shape and same_outputs)
        if inputs and _is_first(name, own) and any(place is not None for place in bands):
            filled[name] = _by_band(old, value, bands)
            taken.mapped.append(name)
        elif outputs and _is_last(name):
            filled[name] = _by_class(old, value, classes)
            taken.mapped.append(name)
        elif old.shape == value.shape:
            filled[name] = old
            taken.kept.append(name)
        else:
            taken.new.append(name)
    network.model.load_state_dict({**own, **filled})
    return taken


def _matches(wanted: Sequence[str], known: Sequence[str]) -> list[int | None]:
    """For every name the place of the same one among the known, whatever the case."""
    places = {name.casefold(): place for place, name in reversed(list(enumerate(known)))}
    return [places.get(name.casefold()) for name in wanted]


def _is_first(name: str, own: dict[str, Tensor]) -> bool:
    """Whether a weight is of the network's first convolution: no earlier one has four dimensions."""
    return name == next(other for other, value in own.items() if value.ndim == 4)


def _is_last(name: str) -> bool:
    return any(part in name for part in ("segmentation_head", "head", "classifier", "outputs", "final"))


def _by_band(old: Tensor, new: Tensor, places: Sequence[int | None]) -> Tensor:
    mean = old.mean(dim=1)
    columns = [mean if place is None else old[:, place] for place in places]
    return torch.stack(columns, dim=1).to(new.dtype)


def _by_class(old: Tensor, new: Tensor, places: Sequence[int | None]) -> Tensor:
    rows = [new[number] if place is None else old[place].to(new.dtype) for number, place in enumerate(places)]
    return torch.stack(rows)
