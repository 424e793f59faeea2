"""The state of a training after an epoch, with which a later run goes on as if it had never been interrupted.

One safetensors file beside the model: weights, the best weights, the optimiser's tensors and the generators' states,
with everything that is no tensor as JSON in its header. Nothing in it is executed when it is read.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from ...chips.dataset import DESCRIPTION
from ...geo.outputs import complete_file
from ..job import TrainJob

KEY = "pixelwise_training"
# What may differ between the run that stopped and the one that goes on.
FREE = ("output", "report", "log_folder", "resume", "workers", "max_minutes")


def state_path(output: str) -> Path:
    """Where the state of a training is kept until it is complete."""
    path = Path(output)
    return path.with_name(f".{path.stem}.training")


def fingerprint(job: TrainJob) -> str:
    """Equal for jobs that go on from each other: the same settings and the same chips."""
    settings = {name: value for name, value in dataclasses.asdict(job).items() if name not in FREE}
    description = Path(job.chips) / DESCRIPTION
    chips = description.read_bytes() if description.is_file() else b""
    return hashlib.sha256(json.dumps(settings, sort_keys=True).encode() + chips).hexdigest()


def save_state(path: Path, job: TrainJob, tensors: Mapping[str, Mapping[str, Tensor]], values: dict[str, Any]) -> None:
    """Writes groups of tensors and other values; the older state stays until this one is complete. OutputError."""
    flat = {
        f"{group}/{name}": value.detach().cpu().contiguous()
        for group, items in tensors.items()
        for name, value in items.items()
    }
    flat["random/torch"] = torch.get_rng_state()
    if torch.cuda.is_available():
        flat["random/cuda"] = torch.cuda.get_rng_state()
    # Tensors that share memory, as tied weights do, cannot be written as one.
    flat = {name: value.clone() for name, value in flat.items()}
    with complete_file(path) as temporary:
        save_file(flat, temporary, metadata={KEY: json.dumps({"fingerprint": fingerprint(job), **values})})


def load_state(path: Path, job: TrainJob) -> tuple[dict[str, dict[str, Tensor]], dict[str, Any]] | None:
    """The groups of tensors and the values; None where there is no state, or one of another job or a damaged one."""
    if not path.is_file():
        return None
    try:
        with safe_open(str(path), "pt") as file:
            values = json.loads((file.metadata() or {})[KEY])
            if values.get("fingerprint") != fingerprint(job):
                return None
            groups: dict[str, dict[str, Tensor]] = {}
            for name in file.keys():  # noqa: SIM118
                group, _, rest = name.partition("/")
                groups.setdefault(group, {})[rest] = file.get_tensor(name)
    except (SafetensorError, OSError, KeyError, ValueError):
        return None
    return groups, values


def restore_random(groups: Mapping[str, Mapping[str, Tensor]]) -> None:
    states = groups.get("random", {})
    if "torch" in states:
        torch.set_rng_state(states["torch"])
    if "cuda" in states and torch.cuda.is_available():
        torch.cuda.set_rng_state(states["cuda"])


def optimizer_tensors(optimizer: Any) -> dict[str, Tensor]:
    """The state of an optimiser as named tensors: “number of the parameter/name”."""
    state = optimizer.state_dict()["state"]
    return {
        f"{number}/{name}": value if isinstance(value, Tensor) else torch.tensor(value)
        for number, items in state.items()
        for name, value in items.items()
        if value is not None
    }


def load_optimizer(optimizer: Any, tensors: Mapping[str, Tensor]) -> None:
    """Puts named tensors, as `optimizer_tensors` gave them, back into an optimiser of the same parameters."""
    parameters = [parameter for group in optimizer.param_groups for parameter in group["params"]]
    state: dict[int, dict[str, Tensor]] = {}
    for path, value in tensors.items():
        number, _, name = path.partition("/")
        parameter = parameters[int(number)]
        if value.shape == parameter.shape:
            # Fused optimisers go through the memory as it lies: it has to lie like that of the parameter.
            value = torch.empty_like(parameter, requires_grad=False).copy_(value)
        state.setdefault(int(number), {})[name] = value
    optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})
