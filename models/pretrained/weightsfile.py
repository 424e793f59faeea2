"""Weights files that others have made: safetensors, or a torch state dict without any other object in it."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor

from ...errors import InputError
from ...language import translate

# Under which keys training programs put the state dict of a network into their checkpoints.
WRAPPERS = ("state_dict", "model_state_dict", "model", "teacher", "encoder", "backbone", "module")


def read_weights(path: str) -> dict[str, Tensor]:
    """The tensors of a weights file by name; InputError where it has none or can only be read by running its code."""
    file = Path(path)
    if not file.is_file():
        raise InputError(translate("Pixelwise", "ENCODER_WEIGHTS: the file {path} does not exist.").format(path=path))
    try:
        content = load_file(path, device="cpu") if _is_safetensors(file) else _read_torch(path)
    # torch.load raises whatever its unpickler meets in a damaged file, and the words change between versions.
    except Exception as error:
        text = translate(
            "Pixelwise",
            "ENCODER_WEIGHTS: {path} cannot be read as weights ({error}). Allowed are safetensors "
            "files and torch files with nothing but tensors (others could run code): save its state_dict() again.",
        )
        raise InputError(text.format(path=path, error=type(error).__name__)) from error
    tensors = _tensors(content)
    if not tensors:
        raise InputError(translate("Pixelwise", "ENCODER_WEIGHTS: there are no weights in {path}.").format(path=path))
    return tensors


def _is_safetensors(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(9)[8:] == b"{"


def _read_torch(path: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return torch.load(path, map_location="cpu", weights_only=True)


def _tensors(content: Any) -> dict[str, Tensor]:
    while isinstance(content, Mapping):
        inner = next((content[key] for key in WRAPPERS if isinstance(content.get(key), Mapping)), None)
        if inner is None:
            return {str(name): value for name, value in content.items() if isinstance(value, Tensor)}
        content = inner
    return {}
