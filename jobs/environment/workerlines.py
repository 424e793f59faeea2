"""What a worker told about its Python, as lines of a check."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from ...language import translate
from .findings import DOUBTFUL, FAULT, GOOD, TOLD, Line
from .hostfacts import free_temporary_space, free_text, size_text, version_line
from .nvidia import Cards
from .supported import GDAL, PYTHON, fits, oldest_driver, packages
from .workerfacts import WorkerFacts

# What only a part of the plugin needs: without them a training and a map are possible.
EXTRAS = {"matplotlib", "tensorboardX", "pycm", "h5py", "albumentations", "timm", "jinja2"}
LITTLE_ON_DEVICE = 2 * 2**30


def repair() -> str:
    """The cure of whatever is wrong with the worker's Python."""
    return translate(
        "Pixelwise", "Repair the environment (Raster ▸ Pixelwise ▸ Environment), or choose another Python there."
    )


def python_lines(facts: WorkerFacts) -> Iterator[Line]:
    """Its Python, its packages with their versions, and what did not import."""
    if facts.fault:
        yield Line(translate("Pixelwise", "Worker process"), facts.fault, FAULT, cure=repair())
    for fact in facts.of("python"):
        yield version_line("Python", fact["version"], PYTHON, repair(), FAULT)
    wanted = {package.name: package.versions for package in packages()}
    for fact in facts.of("package"):
        wrong = DOUBTFUL if fact["name"] in EXTRAS else FAULT
        if fact["version"]:
            yield version_line(fact["name"], fact["version"], wanted.get(fact["name"], ""), repair(), DOUBTFUL)
        else:
            text = translate("Pixelwise", "is not installed")
            yield Line(fact["name"], text, wrong, wanted.get(fact["name"], ""), repair())
    for fact in facts.of("import"):
        yield from _import_lines(fact)


def _import_lines(fact: dict[str, Any]) -> Iterator[Line]:
    name = fact["name"]
    if fact["error"]:
        wrong = DOUBTFUL if name.partition(".")[0] in EXTRAS else FAULT
        title = translate("Pixelwise", "Import of {name}").format(name=name)
        yield Line(title, fact["error"], wrong, cure=_import_cure(name, fact["error"]))
    elif name == "osgeo.gdal":
        cure = translate("Pixelwise", "Take a Python whose GDAL is newer, or a newer QGIS.")
        yield version_line("GDAL", fact["version"], GDAL, cure)
    elif name == "numpy":
        yield Line("numpy", fact["version"], GOOD)


def _import_cure(name: str, error: str) -> str:
    if name.startswith("osgeo") and "numpy" not in error.lower():
        return translate(
            "Pixelwise",
            "Make the environment from QGIS's own Python, which brings GDAL (installenvironment does), or install gdal "
            "into the conda environment.",
        )
    if name.startswith(("osgeo", "numpy")):
        return translate("Pixelwise", "numpy and GDAL do not fit together. {repair}").format(repair=repair())
    if "DLL load failed" in error or "WinError" in error:
        text = translate(
            "Pixelwise",
            "Install Microsoft's Visual C++ Redistributable (x64), start the computer again, then: {repair}",
        )
        return text.format(repair=repair())
    return repair()


def device_lines(facts: WorkerFacts, cards: Cards) -> Iterator[Line]:
    for fact in facts.of("cuda"):
        yield _cuda_line(fact, cards)
    for fact in facts.of("devices"):
        if fact["error"]:
            cure = translate("Pixelwise", "Update the driver of the graphics card. {repair}").format(repair=repair())
            yield Line(translate("Pixelwise", "Devices"), fact["error"], FAULT, cure=cure)
        for device in fact.get("devices", []):
            yield _device_line(device)


def _cuda_line(fact: dict[str, Any], cards: Cards) -> Line:
    """Whether torch and the driver agree on CUDA."""
    name = translate("Pixelwise", "CUDA of torch")
    if fact["error"]:
        return Line(name, fact["error"], FAULT, cure=repair())
    built, card = fact["built"], cards.cards[0] if cards.cards else None
    if fact["available"]:
        return Line(name, translate("Pixelwise", "{version} works").format(version=built or "ROCm"), GOOD)
    if card is None:
        found = translate("Pixelwise", "{version}, not used: there is no NVIDIA card with a driver")
        return Line(name, found.format(version=built) if built else translate("Pixelwise", "none"))
    if not built:
        cure = translate(
            "Pixelwise", "Install the environment again with DEVICE auto, which takes the torch for this card."
        )
        found = translate("Pixelwise", "none, though there is a {card}").format(card=card.name)
        return Line(name, found, DOUBTFUL, cure=cure)
    oldest = oldest_driver(built, sys.platform)
    if oldest and not fits(card.driver, f">={oldest}"):
        cure = translate("Pixelwise", "Update NVIDIA's driver, or install the environment again with DEVICE auto.")
        found = translate("Pixelwise", "{version} needs the driver {oldest} or newer; there is {driver}")
        found = found.format(version=built, oldest=oldest, driver=card.driver)
        return Line(name, found, DOUBTFUL, f">={oldest}", cure)
    cure = translate("Pixelwise", "Restart the computer; if that does not help, install NVIDIA's driver again.")
    found = translate("Pixelwise", "{version} cannot reach the {card}").format(version=built, card=card.name)
    return Line(name, found, DOUBTFUL, cure=cure)


def _device_line(device: dict[str, Any]) -> Line:
    free, total = device["free"], device["total"]
    found = translate("Pixelwise", "{name}, {free} free")
    if total:
        found = translate("Pixelwise", "{name}, {free} free of {total}")
    found = found.format(name=device["words"], free=size_text(free), total=size_text(total or 0))
    name = translate("Pixelwise", "Device {name}").format(name=device["device"])
    if device["lacks"]:
        cure = translate(
            "Pixelwise", "Install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms."
        )
        return Line(name, f"{found}: {device['lacks']}", DOUBTFUL, cure=cure)
    if free < LITTLE_ON_DEVICE:
        cure = translate("Pixelwise", "Close other programs that use it, lower BATCH_SIZE, or choose another DEVICE.")
        return Line(name, found, DOUBTFUL, free_text(LITTLE_ON_DEVICE), cure)
    return Line(name, found, GOOD)


def self_test_lines(facts: WorkerFacts) -> Iterator[Line]:
    """The self-test of every device; a GPU that fails leaves the CPU, a CPU that fails leaves nothing."""
    title = translate("Pixelwise", "Self-test on {device}")
    for fact in facts.of("test"):
        name, device = title.format(device=fact["device"]), fact["device"]
        if fact["error"]:
            wrong = FAULT if device == "cpu" else DOUBTFUL
            yield Line(name, fact["error"], wrong, cure=_test_cure(device, fact["error"]))
            continue
        parts = fact["parts"]
        found = translate(
            "Pixelwise",
            "built a network ({build:.1f} s), learnt one step ({step:.1f} s), made one prediction ({prediction:.1f} s)",
        )
        found = found.format(build=parts["build"], step=parts["step"], prediction=parts["prediction"])
        yield Line(name, found, GOOD)
    for fact in facts.of("untested"):
        text = translate("Pixelwise", "left out: the others had taken all the time")
        yield Line(title.format(device=fact["device"]), text, TOLD)
    if not any(facts.of("test")):
        text = translate("Pixelwise", "not reached: the check ended while {step}").format(step=facts.step)
        yield Line(translate("Pixelwise", "Self-test"), text, FAULT, cure=repair())


def _test_cure(device: str, error: str) -> str:
    text = error.lower()
    if "no space left" in text or "temporary" in text:
        return free_temporary_space()
    if device == "cpu":
        return repair()
    if "out of memory" in text:
        return translate(
            "Pixelwise",
            "Close other programs that use the graphics card, or choose DEVICE cpu in the algorithms.",
        )
    if "no kernel image" in text:
        return translate(
            "Pixelwise",
            "This torch has no code for the card: install the environment again with DEVICE auto, or choose DEVICE cpu "
            "in the algorithms.",
        )
    return translate(
        "Pixelwise",
        "Update the driver of the graphics card, restart the computer, or choose DEVICE cpu in the algorithms.",
    )
