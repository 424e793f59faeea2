"""The memory of the machine."""

from __future__ import annotations

import os
from pathlib import Path

# Set by the host for the worker, from the plugin's settings: the most that is taken as free, in MB.
VARIABLE = "PIXELWISE_MEMORY_MB"
# What is taken as free where the system does not say.
ASSUMED_FREE_MEMORY = 4 * 2**30


def free_memory() -> int:
    """Bytes that can be had without swapping, as far as the system says, and no more than the variable allows."""
    given = os.environ.get(VARIABLE, "").strip()
    limit = int(given) * 2**20 if given.isdecimal() else 0
    return min(_free_in_system(), limit) if limit else _free_in_system()


def _free_in_system() -> int:
    try:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    return ASSUMED_FREE_MEMORY
