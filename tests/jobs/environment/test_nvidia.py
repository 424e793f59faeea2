"""Graphics cards by a faked nvidia-smi: what it prints is what NVIDIA's own prints."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pixelwise.jobs.environment import nvidia
from pixelwise.jobs.environment.nvidia import Card, find_cards

HEAD = "| NVIDIA-SMI 550.54.14   Driver Version: 550.54.14   CUDA Version: 12.4     |"
MISMATCH = "Failed to initialize NVML: Driver/library version mismatch"


@pytest.fixture
def smi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts an nvidia-smi on the PATH that runs these lines of shell."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def make(lines: str) -> None:
        program = tmp_path / "nvidia-smi"
        program.write_text(f"#!/bin/sh\n{lines}\n")
        program.chmod(0o755)

    return make


def test_without_a_driver(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found = find_cards()
    assert (found.cards, found.error) == ([], "")


def test_cards(smi: Callable[[str], None]) -> None:
    rows = "echo 'NVIDIA RTX A2000, 5000, 6138, 550.54.14'; echo 'GB10, [N/A], [N/A], 550.54.14'"
    smi(f"""case "$1" in --query*) {rows};; *) echo '{HEAD}';; esac""")
    found = find_cards()
    assert found.cuda == "12.4"
    assert found.cards == [
        Card("NVIDIA RTX A2000", 5000, 6138, "550.54.14"),
        Card("GB10", None, None, "550.54.14"),
    ]


@pytest.mark.parametrize(
    ("lines", "error"),
    [
        pytest.param(f"echo '{MISMATCH}'; exit 18", MISMATCH, id="driver and library differ"),
        pytest.param("exit 9", "nvidia-smi ended with code 9", id="without a word"),
        pytest.param("exec sleep 30", "nvidia-smi did not answer within 0.2 seconds", id="hangs"),
    ],
)
def test_drivers_that_do_not_work(
    smi: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, lines: str, error: str
) -> None:
    monkeypatch.setattr(nvidia, "SECONDS", 0.2 if "sleep" in lines else 20)
    smi(lines.replace("sleep", "/bin/sleep"))
    found = find_cards()
    assert (found.cards, found.error) == ([], error)


@pytest.mark.parametrize(
    "place", [pytest.param("System32", id="new drivers"), pytest.param("NVIDIA Corporation/NVSMI", id="old drivers")]
)
def test_places_of_windows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, place: str) -> None:
    def which(name: str, path: str) -> str | None:
        return f"{name} in {place}" if str(tmp_path / place) in path.split(os.pathsep) else None

    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path))
    monkeypatch.setattr(nvidia.shutil, "which", which)
    assert nvidia._program() == ""
    monkeypatch.setattr(sys, "platform", "win32")
    assert nvidia._program() == f"nvidia-smi in {place}"
