"""Model files: weights and header in one safetensors file. No pickle is ever read or written."""

from __future__ import annotations

import os
from collections.abc import Mapping

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from ..errors import InputError, ModelFileError, OutputError
from ..geo.outputs import complete_file
from ..language import translate
from .header import METADATA_KEY, ModelHeader, read_header
from .network import Network, build_network


def weights_of(network: Network) -> dict[str, Tensor]:
    """A copy of the weights on the CPU, in 32 bits where they are fractions; later training does not change it."""
    return {name: _plain(tensor) for name, tensor in network.model.state_dict().items()}


def _plain(tensor: Tensor) -> Tensor:
    dtype = torch.float32 if tensor.is_floating_point() else tensor.dtype
    return tensor.detach().to("cpu", dtype, copy=True, memory_format=torch.contiguous_format)


def save_model(path: str | os.PathLike[str], weights: Mapping[str, Tensor], header: ModelHeader) -> None:
    """Writes a model file, complete or not at all; OutputError where it cannot be written."""
    with complete_file(path) as temporary:
        try:
            save_file(dict(weights), temporary, metadata={METADATA_KEY: header.to_json()})
        except SafetensorError as error:
            raise OutputError(
                translate("Pixelwise", "The model file {path} could not be written: {error}.").format(
                    path=os.fspath(path), error=error
                )
            ) from error
        # safetensors makes files that only their owner can read; a model is there to be shared.
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)


def load_model(path: str | os.PathLike[str]) -> tuple[Network, ModelHeader]:
    """The network on the CPU, in training mode, and its header; ModelFileError where the file cannot be used."""
    header = read_header(path)
    file = os.fspath(path)
    try:
        weights = load_file(file, device="cpu")
        network = build_network(
            header.architecture, header.encoder, len(header.bands), len(header.classes), arguments=header.arguments
        )
        network.model.load_state_dict(weights)
    except SafetensorError as error:
        raise ModelFileError(
            translate(
                "Pixelwise", "The weights of the model {path} are damaged ({error}): copy or train it again."
            ).format(path=file, error=error)
        ) from error
    except InputError as error:
        raise ModelFileError(
            translate("Pixelwise", "The model {path} cannot be built here: {error}").format(path=file, error=error)
        ) from error
    except RuntimeError as error:
        network_of_file = "/".join([header.architecture, header.encoder])
        made_with = header.versions.get("segmentation-models-pytorch")
        if made_with is None:
            sentence = translate(
                "Pixelwise",
                "The weights of the model {path} do not fit its network {network}; it was made with "
                "an unknown version of segmentation-models-pytorch.",
            )
        else:
            sentence = translate(
                "Pixelwise",
                "The weights of the model {path} do not fit its network {network}; it was made with "
                "segmentation-models-pytorch {version}.",
            )
        raise ModelFileError(sentence.format(path=file, network=network_of_file, version=made_with)) from error
    return network, header
