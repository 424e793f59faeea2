"""Which build of torch a machine gets; drivers and systems are faked."""

from __future__ import annotations

from pathlib import Path

import pytest

from pixelwise.errors import EnvironmentMissingError, InputError
from pixelwise.jobs.environment.machine import DEVICES, TORCH_SOURCES, Gpu, choose_torch, find_gpus
from pixelwise.jobs.environment.places import Host


def host(system: str = "linux", machine: str = "x86_64") -> Host:
    return Host(system, machine, Path("/usr"), Path("/usr"), (3, 12), {})


MACHINES = [
    pytest.param("linux", "x86_64", [], "cpu", id="no card"),
    pytest.param("linux", "x86_64", [Gpu("H200", "580.95.05", 9.0)], "cu132", id="new driver"),
    pytest.param("linux", "x86_64", [Gpu("RTX 5090", "575.51", 12.0)], "cu128", id="Blackwell, driver of CUDA 12"),
    pytest.param("linux", "x86_64", [Gpu("RTX 3070", "535.183", 8.6)], "cu128", id="driver of CUDA 12"),
    pytest.param("linux", "x86_64", [Gpu("GTX 1080", "580.95.05", 6.1)], "cu126", id="Pascal, new driver"),
    pytest.param("linux", "x86_64", [Gpu("T4", "470.256.02", 7.5)], "cu118", id="driver of CUDA 11"),
    pytest.param("linux", "x86_64", [Gpu("RTX 5090", "470.1", 12.0)], "cpu", id="driver older than the card's builds"),
    pytest.param("linux", "x86_64", [Gpu("GTX 680", "390.157", 3.0)], "cpu", id="too old"),
    pytest.param("linux", "x86_64", [Gpu("T4", "525.60.13", None)], "cu128", id="driver does not tell the capability"),
    pytest.param("win32", "amd64", [Gpu("T4", "526.00", 7.5)], "cu118", id="Windows needs a later driver than Linux"),
    pytest.param("win32", "amd64", [Gpu("T4", "591.86", 7.5)], "cu132", id="Windows"),
    pytest.param(
        "linux", "x86_64", [Gpu("GT 710", "470.1", 3.5), Gpu("A40", "470.1", 8.6)], "cu118", id="the strongest decides"
    ),
    pytest.param("linux", "aarch64", [Gpu("GB10", "580.1", 12.1)], "pypi", id="ARM"),
    pytest.param("darwin", "arm64", [], "pypi", id="Apple, MPS"),
]


@pytest.mark.parametrize(("system", "machine", "gpus", "expected"), MACHINES)
def test_the_right_torch_for_the_machine(system: str, machine: str, gpus: list[Gpu], expected: str) -> None:
    choice = choose_torch("auto", host(system, machine), gpus)
    assert choice.name == expected and choice.reason


def test_the_choice_is_the_users() -> None:
    gpus = [Gpu("H200", "580.95.05", 9.0)]
    assert [choose_torch(name, host(), gpus).name for name in DEVICES[1:]] == list(TORCH_SOURCES)


@pytest.mark.parametrize(
    ("device", "system", "machine", "error", "sentence"),
    [
        pytest.param("tpu", "linux", "x86_64", InputError, "DEVICE: 'tpu' .* allowed are auto, cu132", id="unknown"),
        pytest.param("cu126", "darwin", "arm64", InputError, "macOS has no CUDA", id="CUDA on a Mac"),
        pytest.param("auto", "darwin", "x86_64", EnvironmentMissingError, "Intel.*conda", id="Intel Mac"),
    ],
)
def test_refusals(device: str, system: str, machine: str, error: type[Exception], sentence: str) -> None:
    with pytest.raises(error, match=sentence):
        choose_torch(device, host(system, machine), [])


def test_only_the_official_indexes_of_torch() -> None:
    assert {source.index for source in TORCH_SOURCES.values()} == {
        "", *(f"https://download.pytorch.org/whl/{name}" for name in ("cu132", "cu128", "cu126", "cu118", "cpu"))
    }  # fmt: skip


SMI = """#!/bin/sh
case "$1" in
*compute_cap) {capability};;
--query*) echo "{card}";;
*) echo "CUDA Version: 12.2";;
esac
"""


@pytest.mark.parametrize(
    ("capability", "card", "expected"),
    [
        pytest.param("echo 8.6", "A40, 100, 200, 535.1", [Gpu("A40", "535.1", 8.6)], id="one"),
        pytest.param("exit 2", "K80, 100, 200, 450.8", [Gpu("K80", "450.8", None)], id="old driver"),
        pytest.param("exit 9", "No devices were found", [], id="none"),
    ],
)
def test_asking_the_driver(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capability: str, card: str, expected: list[Gpu]
) -> None:
    program = tmp_path / "nvidia-smi"
    program.write_text(SMI.format(capability=capability, card=card))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert find_gpus() == expected
