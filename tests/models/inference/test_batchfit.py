from __future__ import annotations

import pytest
import torch

from pixelwise.models.inference.batchfit import batch_size

GIGABYTE = 1 << 30


def never() -> None:
    raise AssertionError("nothing is measured here")


@pytest.mark.parametrize(
    ("device", "side", "expected"),
    [
        pytest.param("cpu", 256, 8, id="small windows on a CPU"),
        pytest.param("cpu", 768, 1, id="large windows on a CPU"),
        pytest.param("cpu", 4096, 1, id="one at least"),
        pytest.param("mps", 512, 4, id="Apple"),
        pytest.param("cuda", 4096, 1, id="as large as a batch"),
    ],
)
def test_where_memory_is_not_measured(device, side, expected):
    assert batch_size(torch.device(device), side * side, 1, never) == expected


@pytest.fixture
def gpu(monkeypatch):
    """A stand-in for a GPU on which one window takes `taken` bytes."""

    def pretend(taken: int, free: int):
        held = {"now": GIGABYTE, "peak": 0}
        monkeypatch.setattr(torch.cuda, "empty_cache", lambda: None)
        monkeypatch.setattr(torch.cuda, "synchronize", lambda _: None)
        monkeypatch.setattr(torch.cuda, "reset_peak_memory_stats", lambda _: held.update(peak=held["now"]))
        monkeypatch.setattr(torch.cuda, "memory_allocated", lambda _: held["now"])
        monkeypatch.setattr(torch.cuda, "max_memory_allocated", lambda _: held["peak"])
        monkeypatch.setattr(torch.cuda, "mem_get_info", lambda _: (free, 2 * free))
        return lambda: held.update(peak=held["now"] + taken)

    return pretend


@pytest.mark.parametrize(
    ("taken", "free", "at_once", "expected"),
    [
        pytest.param(GIGABYTE // 4, 10 * GIGABYTE, 1, 28, id="70 percent"),
        pytest.param(GIGABYTE // 4, 10 * GIGABYTE, 2, 14, id="two at once"),
        pytest.param(GIGABYTE // 4, 100 * GIGABYTE, 2, 32, id="enough to keep it busy"),
        pytest.param(8 * GIGABYTE, 4 * GIGABYTE, 2, 1, id="one at least"),
    ],
)
def test_what_fits_on_a_gpu(gpu, taken, free, at_once, expected):
    assert batch_size(torch.device("cuda", 0), 512 * 512, at_once, gpu(taken, free)) == expected


def test_a_window_that_does_not_fit_is_tried_alone(gpu):
    gpu(0, GIGABYTE)

    def too_large() -> None:
        raise torch.OutOfMemoryError("CUDA out of memory")

    assert batch_size(torch.device("cuda", 0), 512 * 512, 1, too_large) == 1
