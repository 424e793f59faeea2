"""How much memory scores may take."""

from __future__ import annotations

from ..geo.memory import free_memory

SHARE_OF_FREE = 1 / 8
SMALLEST, LARGEST = 256 << 20, 2 << 30


def score_budget(megabytes: int) -> int:
    """Bytes that the scores held at once may take; 0 is an eighth of what is free, from 256 MB to 2 GB."""
    if megabytes:
        return megabytes << 20
    return int(min(max(free_memory() * SHARE_OF_FREE, SMALLEST), LARGEST))
