"""The fastest numbers a device computes with that leave a network's classes as they are."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from ...errors import InputError
from ...language import translate
from ..choices import PRECISIONS
from ..device import is_out_of_memory, supports_bfloat16, supports_half, supports_tf32
from ..network import Network
from .halfprecision import in_half

# Share of pixels to which other numbers must give the class that 32-bit numbers give.
AGREEMENT = 0.999
# So many pixels tell 99.9 % from less; with fewer windows than that, all are compared.
ENOUGH_PIXELS = 1 << 19
TYPES = {"bf16": torch.bfloat16, "16": torch.float16}

# What was found for a model, a device and a choice: every predictor of a process then computes in the same way.
_found: dict[Any, str] = {}
_finding = threading.Lock()


def candidates(precision: str, device: torch.device) -> tuple[str, ...]:
    """Precisions to try in turn, fastest first; a word other than auto leaves no choice.

    Raises InputError for an unknown word, and for half precision on a CPU.
    """
    if precision == "auto":
        able = {"bf16": supports_bfloat16, "16": supports_half, "tf32": supports_tf32}
        return (*(name for name, supports in able.items() if supports(device)), "32")
    if precision not in (*PRECISIONS, "tf32"):
        raise InputError(
            translate("Pixelwise", "{parameter} is {value}; it must be one of {allowed}.").format(
                parameter="PRECISION", value=precision, allowed=", ".join(PRECISIONS)
            )
        )
    if precision == "16" and device.type == "cpu":
        raise InputError(
            translate("Pixelwise", "PRECISION is 16, which a CPU cannot compute with: choose auto, 32 or bf16.")
        )
    return (precision,)


def probabilities_in(network: Network, precision: str, bands: int) -> Callable[[Tensor], Tensor]:
    """A function from normalised images (n, bands, rows, cols) to 32-bit probabilities (n, classes, rows, cols).

    `network` is a 32-bit one, whose function stays as it is; `precision` a word of `candidates`.
    """
    module: nn.Module = in_half(network, TYPES[precision], bands) if precision in TYPES else network

    def probabilities(images: Tensor) -> Tensor:
        if images.device.type == "cuda":
            _allow_tf32(precision == "tf32")
        return module(images).softmax(1)

    return probabilities


def _allow_tf32(allowed: bool) -> None:
    # Settings of the process; without effect on 16-bit numbers.
    torch.backends.cudnn.allow_tf32 = allowed
    torch.backends.cuda.matmul.allow_tf32 = allowed


def settle(
    key: Any,
    names: tuple[str, ...],
    build: Callable[[str], Callable[[Tensor], Tensor]],
    images: Tensor,
    valid: Tensor,
    say: Callable[[str], None],
) -> str:
    """The first of `names` with which a model's classes are those of 32-bit numbers on its first windows.

    `build` makes the function of a precision, `images` (n, bands, rows, cols) are normalised. The last name is taken
    as it is. `key` stands for the model and the device: what was found for it once holds for this process. `say` hears
    of every precision that was tried in vain.
    """
    with _finding:
        if (key, names) not in _found:
            _found[key, names] = names[-1] if len(names) == 1 else _tried(names, build, images, valid, say)
        return _found[key, names]


def _tried(
    names: tuple[str, ...],
    build: Callable[[str], Callable[[Tensor], Tensor]],
    images: Tensor,
    valid: Tensor,
    say: Callable[[str], None],
) -> str:
    expected = _classes(build("32"), images)
    for name in names[:-1]:
        # What a device cannot compute at all agrees nowhere.
        try:
            share = agreement(_classes(build(name), images), expected, valid)
        except (RuntimeError, NotImplementedError) as error:
            if is_out_of_memory(error):
                raise
            share = 0.0
        if share >= AGREEMENT:
            return name
        say(_in_vain(name, share))
    return names[-1]


def _in_vain(precision: str, share: float) -> str:
    """What is said of a precision in which only this share of the classes is the same."""
    numbers = {
        "bf16": "bfloat16",
        "16": translate("Pixelwise", "half precision"),
        "tf32": "TensorFloat-32",
    }
    return translate(
        "Pixelwise",
        "In {numbers} the model gives other classes than in 32-bit numbers to {percent:.2f} % of the pixels of its "
        "first windows, more than the {allowed:.1f} % that are allowed: it computes more exactly, which takes longer.",
    ).format(numbers=numbers[precision], percent=100 * (1 - share), allowed=100 * (1 - AGREEMENT))


def _classes(probabilities: Callable[[Tensor], Tensor], images: Tensor) -> list[Tensor]:
    """Positions of the most probable classes (rows, cols) of as many windows as are needed, one at a time."""
    found: list[Tensor] = []
    for image in images.split(1):
        found.append(probabilities(image).argmax(1)[0])
        if sum(positions.numel() for positions in found) >= ENOUGH_PIXELS:
            break
    return found


def agreement(found: list[Tensor], expected: list[Tensor], valid: Tensor) -> float:
    """Share of the valid pixels, or of all where none is valid, that have the same class in both."""
    same = torch.stack([one == other for one, other in zip(found, expected, strict=True)])
    counts = valid[: len(same)]
    chosen = same[counts] if bool(counts.any()) else same
    return float(chosen.float().mean())
