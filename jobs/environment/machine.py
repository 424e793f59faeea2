"""Which torch fits the machine: the package indexes of torch, and what their builds demand of a graphics card."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ...errors import EnvironmentMissingError, InputError
from ...language import translate
from . import nvidia
from .places import Host
from .supported import OLDEST_DRIVERS, numbers_of

ADDRESS = "https://download.pytorch.org/whl/"


@dataclass(frozen=True)
class TorchSource:
    """A build of torch: its package index, what it demands of an NVIDIA card, and its size in gigabytes.

    An empty `index` is the package index that pip is set to. `cuda` is the generation of CUDA, 0 for none.
    `capability` is the range of compute capabilities the build has code for, without its end.
    """

    index: str
    download: float
    disk: float
    cuda: int = 0
    capability: tuple[float, float] = (0.0, math.inf)


# Best first. Capabilities: torch.cuda.get_arch_list(). Sizes are with all that comes along: measured for pypi, else
# estimated.
TORCH_SOURCES = {
    "cu132": TorchSource(ADDRESS + "cu132", 2.4, 5.2, 13, (7.5, math.inf)),
    "cu128": TorchSource(ADDRESS + "cu128", 3.2, 6.8, 12, (7.0, math.inf)),
    "cu126": TorchSource(ADDRESS + "cu126", 2.9, 6.2, 12, (5.0, 10.0)),
    "cu118": TorchSource(ADDRESS + "cu118", 2.7, 5.6, 11, (3.7, 10.0)),
    "cpu": TorchSource(ADDRESS + "cpu", 0.2, 0.8),
    "pypi": TorchSource("", 2.4, 5.2),
}
DEVICES = ("auto", *TORCH_SOURCES)
# PyPI's builds for Apple's and for ARM processors bring no CUDA along.
SMALL_PYPI = TorchSource("", 0.2, 0.8)


@dataclass(frozen=True)
class Gpu:
    """An NVIDIA card; the capability is None where an old driver does not tell it."""

    name: str
    driver: str
    capability: float | None


@dataclass(frozen=True)
class Choice:
    """The build that is installed, by its name in TORCH_SOURCES, and a sentence that says why."""

    name: str
    reason: str
    small: bool = False

    @property
    def source(self) -> TorchSource:
        return SMALL_PYPI if self.small else TORCH_SOURCES[self.name]


def find_gpus() -> list[Gpu]:
    """The NVIDIA cards of this machine; none where there is no driver, or one that does not answer."""
    cards = nvidia.find_cards().cards
    known = nvidia.capabilities() if cards else []
    capabilities: list[float | None] = [*known] if len(known) == len(cards) else [None] * len(cards)
    pairs = zip(cards, capabilities, strict=True)
    return [Gpu(card.name, card.driver, capability) for card, capability in pairs if numbers_of(card.driver)]


def choose_torch(device: str, host: Host, gpus: Sequence[Gpu]) -> Choice:
    """The build of torch for a machine, or the one that was asked for.

    Raises InputError for a device that this system cannot have, EnvironmentMissingError where there is no build.
    """
    if device not in DEVICES:
        text = translate("Pixelwise", "DEVICE: {device!r} was given; allowed are {allowed}.")
        raise InputError(text.format(device=device, allowed=", ".join(DEVICES)))
    if host.system == "darwin":
        return _choose_for_mac(device, host)
    intel = host.machine in ("x86_64", "amd64", "x86", "i386", "i686")
    if device != "auto":
        # Windows' build on PyPI is that for the CPU.
        reason = translate("Pixelwise", "{device} was asked for").format(device=device)
        return Choice(device, reason, small=device == "pypi" and (host.system == "win32" or not intel))
    if not intel:
        reason = translate("Pixelwise", "the package index has the build for this processor ({name})")
        return Choice("pypi", reason.format(name=host.machine), small=True)
    if not gpus:
        return Choice("cpu", translate("Pixelwise", "no NVIDIA graphics card with a driver was found"))
    return _choose_for_cards(gpus, 1 if host.system == "win32" else 0)


def _choose_for_mac(device: str, host: Host) -> Choice:
    if device.startswith("cu"):
        text = translate(
            "Pixelwise", "DEVICE: {device} was given, but macOS has no CUDA; allowed are auto, cpu and pypi."
        )
        raise InputError(text.format(device=device))
    if host.machine != "arm64":
        text = translate(
            "Pixelwise",
            "PyTorch is no longer made for Macs with Intel processors as a wheel: make a conda environment with "
            "pytorch and gdal from conda-forge, and choose its Python as an existing interpreter.",
        )
        raise EnvironmentMissingError(text)
    reason = translate("Pixelwise", "the build for this Mac uses its graphics card by Metal (MPS)")
    return Choice("pypi", reason, small=True)


def _choose_for_cards(gpus: Sequence[Gpu], system: int) -> Choice:
    # Several cards share one driver; the strongest decides, for it is the one that is used.
    best = max(gpus, key=lambda gpu: gpu.capability or 0.0)
    driver = numbers_of(best.driver)
    for name, source in TORCH_SOURCES.items():
        low, high = source.capability
        fits = best.capability is None or low <= best.capability < high
        if source.cuda and fits and driver >= numbers_of(OLDEST_DRIVERS[source.cuda][system]):
            reason = translate("Pixelwise", "{card} with driver {driver} was found")
            return Choice(name, reason.format(card=best.name, driver=best.driver))
    newest = next(source for source in TORCH_SOURCES.values() if source.cuda)
    reason = translate(
        "Pixelwise",
        "{card} was found, but no build of torch fits it with driver {driver}: with driver {oldest} or newer, install "
        "again",
    )
    oldest = OLDEST_DRIVERS[newest.cuda][system]
    return Choice("cpu", reason.format(card=best.name, driver=best.driver, oldest=oldest))
