from __future__ import annotations

import pytest
import torch

from pixelwise.errors import InputError
from pixelwise.models import device
from pixelwise.models.device import choose_device, describe_device, precision_of, supports_bfloat16


@pytest.fixture
def gpus(monkeypatch):
    """Makes torch say that it has so many CUDA GPUs, and Apple's or not."""

    def pretend(cuda: int = 0, mps: bool = False) -> None:
        monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda > 0)
        monkeypatch.setattr(torch.cuda, "device_count", lambda: cuda)
        monkeypatch.setattr(torch.backends.mps, "is_available", lambda: mps)

    return pretend


@pytest.mark.parametrize(
    ("name", "have", "expected"),
    [
        pytest.param("auto", {}, "cpu", id="auto without GPU"),
        pytest.param("", {}, "cpu", id="empty is auto"),
        pytest.param("auto", {"cuda": 2}, "cuda:0", id="auto with CUDA"),
        pytest.param("auto", {"mps": True}, "mps", id="auto with Apple"),
        pytest.param("cpu", {"cuda": 2}, "cpu", id="cpu although there is CUDA"),
        pytest.param("CUDA", {"cuda": 2}, "cuda:0", id="cuda without number"),
        pytest.param("cuda:1", {"cuda": 2}, "cuda:1", id="second GPU"),
        pytest.param("mps", {"mps": True}, "mps", id="mps"),
    ],
)
def test_choose_device(gpus, name, have, expected):
    gpus(**have)
    assert str(choose_device(name)) == expected


@pytest.mark.parametrize(
    ("name", "have", "words"),
    [
        pytest.param("cuda", {}, "CUDA cannot be used here", id="no CUDA"),
        pytest.param("cuda:2", {"cuda": 2}, "2 CUDA GPUs, numbered from 0 to 1", id="no such GPU"),
        pytest.param("mps", {}, "no Apple GPU", id="no mps"),
        pytest.param("tpu", {}, "unknown: choose auto, cpu", id="unknown"),
        pytest.param("cpu:1", {}, "unknown", id="number of a CPU"),
        pytest.param("cuda:x", {"cuda": 1}, "unknown", id="number that is none"),
    ],
)
def test_devices_that_are_not_there_are_refused(gpus, name, have, words):
    gpus(**have)
    with pytest.raises(InputError, match=words):
        choose_device(name)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param({"avx512_bf16": True, "amx_bf16": False}, True, id="AVX512-BF16"),
        pytest.param({"avx512_bf16": False, "amx_bf16": True}, True, id="AMX"),
        pytest.param({"avx512_f": True}, False, id="neither"),
    ],
)
def test_bfloat16_of_the_cpu(monkeypatch, found, expected):
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: found, raising=False)
    device._cpu_has_bfloat16.cache_clear()
    cpu = torch.device("cpu")
    assert supports_bfloat16(cpu) is expected
    assert precision_of(cpu) == ("bf16-mixed" if expected else "32-true")
    assert describe_device(cpu).endswith("bfloat16" if expected else "32-bit")
    device._cpu_has_bfloat16.cache_clear()


@pytest.mark.parametrize(("capability", "expected"), [((9, 0), True), ((8, 0), True), ((7, 5), False)])
def test_bfloat16_of_a_gpu(monkeypatch, capability, expected):
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _: capability)
    assert supports_bfloat16(torch.device("cuda", 0)) is expected
