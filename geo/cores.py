"""The processor cores that a run may use."""

from __future__ import annotations

import os

# Set by the host for the worker, from the plugin's settings.
VARIABLE = "PIXELWISE_THREADS"


def core_count() -> int:
    """The cores that this process may use: those the system gives it, and no more than the variable says."""
    there = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    limit = core_limit()
    return min(there, limit) if limit else there


def core_limit() -> int:
    """What the variable says; 0 where it says nothing that makes sense."""
    given = os.environ.get(VARIABLE, "").strip()
    return int(given) if given.isdecimal() else 0
