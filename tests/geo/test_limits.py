"""The limits that the host sets for the worker: cores and memory."""

from __future__ import annotations

import pytest

from pixelwise.chips import parallel
from pixelwise.geo import cores, memory
from pixelwise.jobs import ranks


@pytest.mark.parametrize(("given", "found"), [("", 8), ("0", 8), ("3", 3), ("64", 8), ("many", 8)])
def test_cores(monkeypatch: pytest.MonkeyPatch, given: str, found: int) -> None:
    monkeypatch.setattr(cores.os, "sched_getaffinity", lambda _: range(8), raising=False)
    monkeypatch.setenv(cores.VARIABLE, given)
    assert cores.core_count() == found
    assert parallel.thread_count() == found


@pytest.mark.parametrize(("given", "found"), [("", 10_000), ("0", 10_000), ("2000", 2000), ("20000", 10_000)])
def test_memory(monkeypatch: pytest.MonkeyPatch, given: str, found: int) -> None:
    monkeypatch.setattr(memory, "_free_in_system", lambda: 10_000 << 20)
    monkeypatch.setenv(memory.VARIABLE, given)
    assert memory.free_memory() == found << 20


@pytest.mark.parametrize(
    ("threads", "of_the_user", "each"),
    [
        pytest.param("", "", "4", id="shared out"),
        pytest.param("", "7", "7", id="as the system's user says"),
        pytest.param("6", "6", "3", id="the setting is shared out"),
    ],
)
def test_threads_of_several_processes(
    monkeypatch: pytest.MonkeyPatch, threads: str, of_the_user: str, each: str
) -> None:
    monkeypatch.setattr(cores.os, "sched_getaffinity", lambda _: range(8), raising=False)
    for name, value in ((cores.VARIABLE, threads), ("OMP_NUM_THREADS", of_the_user)):
        if value:
            monkeypatch.setenv(name, value)
        else:
            monkeypatch.delenv(name, raising=False)
    assert [variables["OMP_NUM_THREADS"] for variables in ranks._variables(2)] == [each, each]
