"""The memory of the machine."""

from __future__ import annotations

from pathlib import Path

# What is taken as free where the system does not say.
ASSUMED_FREE_MEMORY = 4 * 2**30


def free_memory() -> int:
    """Bytes that can be had without swapping, as far as the system says."""
    try:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    return ASSUMED_FREE_MEMORY
