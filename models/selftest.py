"""A tiny run of everything a training and a map need: a network is built, learns one step, is kept and used."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from ..errors import PixelwiseError
from ..geo.classes import ClassEntry, ClassTable
from ..geo.cores import core_count
from ..geo.memory import free_memory
from ..geo.raster import Band
from ..language import translate
from .device import choose_device, describe_device
from .header import ModelHeader
from .inference.predict import Predictor
from .job import TrainJob
from .modelfile import save_model, weights_of
from .network import build_network
from .training.optimise import make_optimizer

ARCHITECTURE, ENCODER = "unet", "resnet18"
SIZE, BATCH, BANDS = 64, 2, 3
LEARNING_RATE = 1e-3


class SelfTestError(PixelwiseError):
    """A device that computes, but wrongly."""


def devices() -> Iterator[dict[str, Any]]:
    """Every device that torch can use: name, words, bytes of memory (free, total) and `lacks`, why it may not work."""
    words = translate("Pixelwise", "{device}, {count} cores")
    yield {
        "device": "cpu",
        "words": words.format(device=describe_device(torch.device("cpu")), count=core_count()),
        "free": free_memory(),
        "total": 0,
        "lacks": "",
    }
    for number in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        device = torch.device("cuda", number)
        free, total = torch.cuda.mem_get_info(device)
        lacks = lacking_code(torch.cuda.get_device_capability(device), torch.cuda.get_arch_list())
        yield {"device": str(device), "words": describe_device(device), "free": free, "total": total, "lacks": lacks}
    if torch.backends.mps.is_available():
        device = torch.device("mps")
        total = torch.mps.recommended_max_memory() if hasattr(torch.mps, "recommended_max_memory") else 0
        used = torch.mps.driver_allocated_memory()
        yield {
            "device": "mps",
            "words": describe_device(device),
            "free": max(0, total - used),
            "total": total,
            "lacks": "",
        }


def lacking_code(capability: tuple[int, int], compiled: list[str]) -> str:
    """Why torch has no code for a card, empty where it has: `compiled` are names such as sm_90 and compute_90.

    Code runs on cards of the same major number from its own minor number on; what is named compute_ is translated for
    any newer card.
    """
    card = capability[0] * 10 + capability[1]
    for name in compiled:
        kind, _, text = name.partition("_")
        digits = text.rstrip("af")
        number = int(digits) if digits.isdigit() else 0
        if number <= card and (kind == "compute" or number // 10 == capability[0]):
            return ""
    if not compiled:
        return ""
    text = translate("Pixelwise", "the card is of kind sm_{kind}, but this torch was made for {compiled}")
    return text.format(kind=card, compiled=", ".join(compiled))


def self_test(name: str) -> dict[str, float]:
    """Seconds that building, one step of a training and one prediction took on a device.

    Raises what goes wrong, SelfTestError where the numbers that come out are none.
    """
    device = choose_device(name)
    # So small a network gains nothing by more, which on a busy computer wait for each other.
    torch.set_num_threads(1)
    begun = time.perf_counter()
    torch.manual_seed(0)
    network = build_network(ARCHITECTURE, ENCODER, BANDS, 2).to(device)
    built = time.perf_counter()
    _learn(network, device)
    learnt = time.perf_counter()
    _predict(network, name)
    return {"build": built - begun, "step": learnt - built, "prediction": time.perf_counter() - learnt}


def _learn(network: Any, device: torch.device) -> None:
    job = TrainJob(chips="", output="", device=device.type)
    optimizer = make_optimizer(job, network.train(), LEARNING_RATE)
    images = torch.randn(BATCH, BANDS, SIZE, SIZE).to(device)
    labels = (images[:, 0] > 0).long()
    before = [weights.detach().clone() for weights in network.parameters()]
    loss = functional.cross_entropy(network(images), labels)
    loss.backward()
    optimizer.step()
    if not bool(torch.isfinite(loss)):
        raise SelfTestError(
            translate("Pixelwise", "The training step on {device} gave a loss that is no number.").format(device=device)
        )
    if all(torch.equal(old, new) for old, new in zip(before, network.parameters(), strict=True)):
        raise SelfTestError(
            translate("Pixelwise", "The training step on {device} changed nothing.").format(device=device)
        )


def _predict(network: Any, name: str) -> None:
    header = ModelHeader(
        architecture=ARCHITECTURE,
        encoder=ENCODER,
        bands=[Band(f"Band {number}", "uint8", None) for number in range(1, BANDS + 1)],
        dtype="uint8",
        mean=[100.0] * BANDS,
        std=[50.0] * BANDS,
        classes=ClassTable([ClassEntry(0, "background", "#d9d9d9"), ClassEntry(1, "object", "#e69f00")]),
        ignore_value=255,
        chip_size=SIZE,
        pixel_size=(1.0, 1.0),
        crs="",
    )
    images = np.random.default_rng(0).integers(0, 255, (1, BANDS, SIZE, SIZE), np.uint8)
    with tempfile.TemporaryDirectory(prefix="pixelwise-") as folder:
        path = Path(folder) / "selftest.safetensors"
        save_model(path, weights_of(network), header)
        scores = Predictor(path, name).scores(images, np.ones((1, SIZE, SIZE), bool))
    if scores.shape != (1, 2, SIZE, SIZE) or not np.allclose(scores.sum(1), 1, atol=0.02):
        raise SelfTestError(
            translate("Pixelwise", "The prediction on {device} gave no probabilities.").format(device=name)
        )
