"""What a worker told, turned into lines with cures: torch against the driver, devices, errors of the self-test."""

from __future__ import annotations

from typing import Any

import pytest

from pixelwise.jobs.environment.findings import DOUBTFUL, FAULT, GOOD, TOLD
from pixelwise.jobs.environment.nvidia import Card, Cards
from pixelwise.jobs.environment.supported import packages
from pixelwise.jobs.environment.workerfacts import WorkerFacts
from pixelwise.jobs.environment.workerlines import device_lines, python_lines, self_test_lines

NEW, OLD = Cards([Card("RTX", 1, 1, "580.70")]), Cards([Card("RTX", 1, 1, "470.10")])


def cuda(built: str, available: bool, error: str = "") -> WorkerFacts:
    return WorkerFacts([{"kind": "cuda", "error": error, "torch": "2.6", "built": built, "available": available}])


@pytest.mark.parametrize(
    ("facts", "cards", "state", "found", "cure"),
    [
        pytest.param(cuda("12.8", True), NEW, GOOD, "12.8 works", "", id="works"),
        pytest.param(cuda("", True), Cards([]), GOOD, "ROCm works", "", id="AMD"),
        pytest.param(cuda("", False), Cards([]), TOLD, "none", "", id="neither card nor CUDA"),
        pytest.param(cuda("12.8", False), Cards([]), TOLD, "not used", "", id="no card"),
        pytest.param(cuda("", False), NEW, DOUBTFUL, "none, though there is a RTX", "DEVICE auto", id="torch for CPUs"),
        pytest.param(
            cuda("12.8", False), OLD, DOUBTFUL, "needs the driver 52", "Update NVIDIA's driver", id="old driver"
        ),
        pytest.param(cuda("12.8", False), NEW, DOUBTFUL, "cannot reach the RTX", "Restart", id="driver not loaded"),
        pytest.param(cuda("", False, "libcudart.so"), NEW, FAULT, "libcudart.so", "Repair", id="torch that raises"),
    ],
)
def test_torch_and_the_driver(facts: WorkerFacts, cards: Cards, state: str, found: str, cure: str) -> None:
    (line,) = device_lines(facts, cards)
    assert line.state == state and found in line.found and cure in line.cure and bool(line.cure) == bool(cure)


@pytest.mark.parametrize(
    ("changes", "state", "found"),
    [
        pytest.param({}, GOOD, "RTX, bfloat16, 9.0 GiB free of 16.0 GiB", id="sound"),
        pytest.param({"free": 2**29}, DOUBTFUL, "512 MiB free", id="memory in use"),
        pytest.param({"lacks": "the card is of kind sm_120"}, DOUBTFUL, "sm_120", id="torch has no code for it"),
    ],
)
def test_devices(changes: dict[str, Any], state: str, found: str) -> None:
    device = {"device": "cuda:0", "words": "RTX, bfloat16", "free": 9 * 2**30, "total": 16 * 2**30, "lacks": ""}
    facts = WorkerFacts([{"kind": "devices", "error": "", "devices": [device | changes]}])
    (line,) = device_lines(facts, NEW)
    assert line.name == "Device cuda:0" and line.state == state and found in line.found
    assert bool(line.cure) == (state != GOOD)


def test_devices_that_cannot_be_asked() -> None:
    (line,) = device_lines(WorkerFacts([{"kind": "devices", "error": "CUDA unknown error"}]), NEW)
    assert line.state == FAULT and "driver" in line.cure


@pytest.mark.parametrize(
    ("device", "error", "state", "cure"),
    [
        pytest.param("cuda:0", "CUDA out of memory. Tried …", DOUBTFUL, "Close other programs", id="memory"),
        pytest.param("cuda:0", "no kernel image is available", DOUBTFUL, "no code for the card", id="new card"),
        pytest.param("cuda:0", "unspecified launch failure", DOUBTFUL, "Update the driver", id="driver"),
        pytest.param("cpu", "Illegal instruction", FAULT, "Repair the environment", id="CPU"),
    ],
)
def test_a_failed_self_test(device: str, error: str, state: str, cure: str) -> None:
    (line,) = self_test_lines(WorkerFacts([{"kind": "test", "device": device, "error": error}]))
    assert line.state == state and line.found == error and cure in line.cure


@pytest.mark.parametrize(
    ("name", "version", "state"),
    [
        pytest.param("torch", "2.6.0", GOOD, id="supported"),
        pytest.param("torch", "1.13.1", DOUBTFUL, id="too old"),
        pytest.param("torch", "", FAULT, id="missing"),
        pytest.param("pycm", "", DOUBTFUL, id="missing, but not needed by most"),
    ],
)
def test_packages(name: str, version: str, state: str) -> None:
    (line,) = python_lines(WorkerFacts([{"kind": "package", "name": name, "version": version}]))
    wanted = {package.name: package.versions for package in packages()}
    assert line.state == state and line.supported.replace(", ", ",") == wanted[name]
    assert bool(line.cure) == (state != GOOD)


def test_a_python_that_is_too_old() -> None:
    (line,) = python_lines(WorkerFacts([{"kind": "python", "version": "3.8.1"}]))
    assert line.state == FAULT and line.supported == ">=3.10"
