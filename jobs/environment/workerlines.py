"""What a worker told about its Python, as lines of a check."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from .findings import DOUBTFUL, FAULT, GOOD, TOLD, Line
from .hostfacts import OTHER_FOLDER, size_text, version_line
from .nvidia import Cards
from .supported import GDAL, PYTHON, fits, oldest_driver, packages
from .workerfacts import WorkerFacts

REPAIR = "Repair the environment (Raster ▸ Pixelwise ▸ Environment), or choose another Python there."
# What only a part of the plugin needs: without them a training and a map are possible.
EXTRAS = {"matplotlib", "tensorboardX", "pycm", "h5py", "albumentations", "timm", "jinja2"}
LITTLE_ON_DEVICE = 2 * 2**30


def python_lines(facts: WorkerFacts) -> Iterator[Line]:
    """Its Python, its packages with their versions, and what did not import."""
    if facts.fault:
        yield Line("Worker process", facts.fault, FAULT, cure=REPAIR)
    for fact in facts.of("python"):
        yield version_line("Python", fact["version"], PYTHON, REPAIR, FAULT)
    wanted = {package.name: package.versions for package in packages()}
    for fact in facts.of("package"):
        wrong = DOUBTFUL if fact["name"] in EXTRAS else FAULT
        if fact["version"]:
            yield version_line(fact["name"], fact["version"], wanted.get(fact["name"], ""), REPAIR, DOUBTFUL)
        else:
            yield Line(fact["name"], "is not installed", wrong, wanted.get(fact["name"], ""), REPAIR)
    for fact in facts.of("import"):
        yield from _import_lines(fact)


def _import_lines(fact: dict[str, Any]) -> Iterator[Line]:
    name = fact["name"]
    if fact["error"]:
        wrong = DOUBTFUL if name.partition(".")[0] in EXTRAS else FAULT
        yield Line(f"Import of {name}", fact["error"], wrong, cure=_import_cure(name, fact["error"]))
    elif name == "osgeo.gdal":
        yield version_line("GDAL", fact["version"], GDAL, "Take a Python whose GDAL is newer, or a newer QGIS.")
    elif name == "numpy":
        yield Line("numpy", fact["version"], GOOD)


def _import_cure(name: str, error: str) -> str:
    if name.startswith("osgeo") and "numpy" not in error.lower():
        return (
            "Make the environment from QGIS's own Python, which brings GDAL (installenvironment does), or install "
            "gdal into the conda environment."
        )
    if name.startswith(("osgeo", "numpy")):
        return "numpy and GDAL do not fit together. " + REPAIR
    if "DLL load failed" in error or "WinError" in error:
        return "Install Microsoft's Visual C++ Redistributable (x64), start the computer again, then: " + REPAIR
    return REPAIR


def device_lines(facts: WorkerFacts, cards: Cards) -> Iterator[Line]:
    for fact in facts.of("cuda"):
        yield _cuda_line(fact, cards)
    for fact in facts.of("devices"):
        if fact["error"]:
            yield Line("Devices", fact["error"], FAULT, cure="Update the driver of the graphics card. " + REPAIR)
        for device in fact.get("devices", []):
            yield _device_line(device)


def _cuda_line(fact: dict[str, Any], cards: Cards) -> Line:
    """Whether torch and the driver agree on CUDA."""
    name = "CUDA of torch"
    if fact["error"]:
        return Line(name, fact["error"], FAULT, cure=REPAIR)
    built, card = fact["built"], cards.cards[0] if cards.cards else None
    if fact["available"]:
        return Line(name, f"{built or 'ROCm'} works", GOOD)
    if card is None:
        return Line(name, f"{built}, not used: there is no NVIDIA card with a driver" if built else "none")
    if not built:
        cure = "Install the environment again with DEVICE auto, which takes the torch for this card."
        return Line(name, f"none, though there is a {card.name}", DOUBTFUL, cure=cure)
    oldest = oldest_driver(built, sys.platform)
    if oldest and not fits(card.driver, f">={oldest}"):
        cure = "Update NVIDIA's driver, or install the environment again with DEVICE auto."
        found = f"{built} needs the driver {oldest} or newer; there is {card.driver}"
        return Line(name, found, DOUBTFUL, f">={oldest}", cure)
    cure = "Restart the computer; if that does not help, install NVIDIA's driver again."
    return Line(name, f"{built} cannot reach the {card.name}", DOUBTFUL, cure=cure)


def _device_line(device: dict[str, Any]) -> Line:
    free, total = device["free"], device["total"]
    room = f"{size_text(free)} free" + (f" of {size_text(total)}" if total else "")
    found = f"{device['words']}, {room}"
    name = f"Device {device['device']}"
    if device["lacks"]:
        cure = "Install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms."
        return Line(name, f"{found}: {device['lacks']}", DOUBTFUL, cure=cure)
    if free < LITTLE_ON_DEVICE:
        cure = "Close other programs that use it, lower BATCH_SIZE, or choose another DEVICE."
        return Line(name, found, DOUBTFUL, f"{size_text(LITTLE_ON_DEVICE)} free", cure)
    return Line(name, found, GOOD)


def self_test_lines(facts: WorkerFacts) -> Iterator[Line]:
    """The self-test of every device; a GPU that fails leaves the CPU, a CPU that fails leaves nothing."""
    for fact in facts.of("test"):
        name, device = f"Self-test on {fact['device']}", fact["device"]
        if fact["error"]:
            wrong = FAULT if device == "cpu" else DOUBTFUL
            yield Line(name, fact["error"], wrong, cure=_test_cure(device, fact["error"]))
            continue
        parts = fact["parts"]
        found = (
            f"built a network ({parts['build']:.1f} s), learnt one step ({parts['step']:.1f} s), "
            f"made one prediction ({parts['prediction']:.1f} s)"
        )
        yield Line(name, found, GOOD)
    for fact in facts.of("untested"):
        yield Line(f"Self-test on {fact['device']}", "left out: the others had taken all the time", TOLD)
    if not any(facts.of("test")):
        yield Line("Self-test", f"not reached: the check ended while {facts.step}", FAULT, cure=REPAIR)


def _test_cure(device: str, error: str) -> str:
    text = error.lower()
    if "no space left" in text or "temporary" in text:
        return f"Free some disk space, or {OTHER_FOLDER}."
    if device == "cpu":
        return REPAIR
    other = "or choose DEVICE cpu in the algorithms."
    if "out of memory" in text:
        return f"Close other programs that use the graphics card, {other}"
    if "no kernel image" in text:
        return f"This torch has no code for the card: install the environment again with DEVICE auto, {other}"
    return f"Update the driver of the graphics card, restart the computer, {other}"
