"""The C library's heap, told to keep what was freed."""

from __future__ import annotations

import ctypes
import sys
from functools import lru_cache

# Parameters of glibc's mallopt (malloc.h).
TRIM_THRESHOLD, MMAP_THRESHOLD, ARENA_MAX = -1, -3, -8
LARGEST = 2**31 - 1
# Larger pieces still come from the system and go back to it.
KEPT_PIECE = 1 << 30


@lru_cache(maxsize=1)
def keep_freed_memory() -> bool:
    """Keeps freed memory in this process for the next request; whether the C library can do that.

    By default glibc hands every tensor of more than 32 MB back to the system, and the next pass through the network
    gets it again page by page, each filled with zeros: up to a quarter of a 32-bit pass. The most that is held at once
    stays the same. With one arena this also holds for networks that run in a thread; others have no room for pieces
    of more than 64 MB.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    # musl, for one, has no such function.
    except (OSError, AttributeError):
        return False
    settings = ((ARENA_MAX, 1), (MMAP_THRESHOLD, KEPT_PIECE), (TRIM_THRESHOLD, LARGEST))
    # Every one is set, also after one that was refused.
    taken = [mallopt(name, value) == 1 for name, value in settings]
    return all(taken)
