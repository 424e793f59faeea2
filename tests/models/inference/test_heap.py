from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest

from pixelwise.models.inference import heap

# Prints how many pages were asked for again in ten rounds with pieces of 48 MB, in a thread as networks run.
ROUNDS = """
import importlib.util, resource, sys, threading
import numpy as np
spec = importlib.util.spec_from_file_location("heap", sys.argv[1])
heap = importlib.util.module_from_spec(spec)
spec.loader.exec_module(heap)
if sys.argv[2] == "kept":
    assert heap.keep_freed_memory()
def rounds(count):
    for _ in range(count):
        [np.ones(6 << 20) for _ in range(3)]
def both():
    rounds(2)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    rounds(10)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
thread = threading.Thread(target=both)
thread.start()
thread.join()
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is told")
def test_freed_memory_is_used_again_instead_of_new_pages():
    def pages(how: str) -> int:
        command = [sys.executable, "-c", ROUNDS, str(Path(heap.__file__)), how]
        return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    assert pages("kept") < pages("as it is") / 20


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_are_left_alone(monkeypatch, system):
    heap.keep_freed_memory.cache_clear()
    monkeypatch.setattr(sys, "platform", system)
    assert heap.keep_freed_memory() is False
    heap.keep_freed_memory.cache_clear()
