"""NVIDIA's graphics cards and their driver, as its own tool `nvidia-smi` tells them; torch is not needed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from ...language import translate
from ..process import quiet_options

# A driver that hangs keeps its tool waiting, too.
SECONDS = 20
FIELDS = "name,memory.free,memory.total,driver_version"


@dataclass(frozen=True)
class Card:
    """A graphics card; memory in MiB, None where the card does not say, as those that share the computer's."""

    name: str
    free: int | None
    total: int | None
    driver: str


@dataclass(frozen=True)
class Cards:
    """What the tool says: cards, or in `error` why there are none; no tool and no error without NVIDIA's driver.

    `cuda` is the newest CUDA that the driver can run.
    """

    cards: list[Card]
    cuda: str = ""
    error: str = ""


def find_cards() -> Cards:
    program = _program()
    if not program:
        return Cards([])
    try:
        rows = _ask(program, f"--query-gpu={FIELDS}", "--format=csv,noheader,nounits")
        head = _ask(program)
    except subprocess.TimeoutExpired:
        text = translate("Pixelwise", "nvidia-smi did not answer within {seconds} seconds").format(seconds=SECONDS)
        return Cards([], error=text)
    except subprocess.CalledProcessError as error:
        text = " ".join(f"{error.stdout or ''} {error.stderr or ''}".split())
        ended = translate("Pixelwise", "nvidia-smi ended with code {code}").format(code=error.returncode)
        return Cards([], error=text[:300] or ended)
    except OSError as error:
        text = translate("Pixelwise", "nvidia-smi could not be started ({error})")
        return Cards([], error=text.format(error=error.strerror or error))
    found = re.search(r"CUDA Version:\s*([\d.]+)", head)
    cards = [card for line in rows.splitlines() if (card := _card(line))]
    return Cards(cards, found[1] if found else "")


def capabilities() -> list[float]:
    """The compute capability of each card, in their order; nothing where the driver is too old to tell."""
    program = _program()
    try:
        rows = _ask(program, "--query-gpu=compute_cap", "--format=csv,noheader").split() if program else []
        return [float(row) for row in rows]
    except (OSError, ValueError, subprocess.SubprocessError):
        return []


def _ask(program: str, *arguments: str) -> str:
    done = subprocess.run(  # nosec B603 # the driver's own tool, no shell
        [program, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=SECONDS,
        check=True,
        **quiet_options(),
    )
    return done.stdout


def _card(line: str) -> Card | None:
    parts = [part.strip() for part in line.split(",")]
    if len(parts) != 4:
        return None
    free, total = (int(part) if part.isdigit() else None for part in parts[1:3])
    return Card(parts[0], free, total, parts[3])


def _program() -> str:
    """The tool's path: on the PATH, or where Windows and WSL keep it; empty without a driver."""
    places = [os.environ.get("PATH", os.defpath), "/usr/lib/wsl/lib"]
    if sys.platform == "win32":
        root, programs = (
            os.environ.get("SYSTEMROOT", r"C:\Windows"),
            os.environ.get("PROGRAMFILES", r"C:\Program Files"),
        )
        places = [places[0], str(Path(root, "System32")), str(Path(programs, "NVIDIA Corporation", "NVSMI"))]
    return shutil.which("nvidia-smi", path=os.pathsep.join(places)) or ""
