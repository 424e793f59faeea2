from __future__ import annotations

import pytest
import torch

from pixelwise.errors import InputError
from pixelwise.models import device
from pixelwise.models.device import (
    choose_device,
    describe_device,
    device_count,
    devices_of,
    precision_of,
    supports_bfloat16,
    supports_half,
    supports_tf32,
)


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
    ("name", "wanted", "have", "expected"),
    [
        pytest.param("auto", 2, {"cuda": 2}, 2, id="two of two GPUs"),
        pytest.param("cuda", 2, {"cuda": 8}, 2, id="two of eight GPUs"),
        pytest.param("auto", 0, {"cuda": 4}, 4, id="all GPUs"),
        pytest.param("cuda:1", 1, {"cuda": 2}, 1, id="a certain GPU"),
        pytest.param("auto", 0, {"mps": True}, 1, id="all of Apple"),
        pytest.param("auto", 0, {}, 1, id="all, without GPU"),
        pytest.param("cpu", 0, {"cuda": 2}, 1, id="all CPUs"),
        pytest.param("cpu", 4, {}, 4, id="processes on the CPU"),
    ],
)
def test_device_count(gpus, monkeypatch, name, wanted, have, expected):
    gpus(**have)
    monkeypatch.setattr(device, "core_count", lambda: 4)
    assert device_count(name, wanted) == expected


@pytest.mark.parametrize(
    ("name", "wanted", "have", "words"),
    [
        pytest.param("auto", 3, {"cuda": 2}, "3, but this computer has 2 CUDA GPUs: choose 2 or less", id="too many"),
        pytest.param("cuda", 2, {"cuda": 1}, "has 1 CUDA GPU: choose 1", id="one GPU"),
        pytest.param("cuda", 2, {}, "CUDA cannot be used here", id="no CUDA"),
        pytest.param("mps", 2, {"mps": True}, "has 1 Apple GPU", id="two of Apple"),
        pytest.param("auto", 2, {}, "no GPU that torch can use: set DEVICES to 1, or DEVICE to cpu", id="no GPU"),
        pytest.param("cpu", 5, {}, "the CPU has 4 cores", id="more than cores"),
        pytest.param("cuda:1", 2, {"cuda": 2}, "a single GPU, but DEVICES is 2", id="a certain GPU twice"),
        pytest.param("cuda:1", 0, {"cuda": 2}, "a single GPU, but DEVICES is 0", id="all of a certain GPU"),
        pytest.param("auto", -1, {"cuda": 2}, "DEVICES is -1", id="negative"),
    ],
)
def test_more_devices_than_there_are_are_refused(gpus, monkeypatch, name, wanted, have, words):
    gpus(**have)
    monkeypatch.setattr(device, "core_count", lambda: 4)
    with pytest.raises(InputError, match=words):
        device_count(name, wanted)


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


@pytest.mark.parametrize(
    ("capability", "half", "tf32"), [((9, 0), True, True), ((7, 0), True, False), ((6, 1), False, False)]
)
def test_other_numbers_of_a_gpu(monkeypatch, capability, half, tf32):
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _: capability)
    gpu = torch.device("cuda", 0)
    assert (supports_half(gpu), supports_tf32(gpu)) == (half, tf32)
    assert not supports_half(torch.device("cpu")) and not supports_tf32(torch.device("cpu"))


@pytest.mark.parametrize(
    ("name", "have", "count", "expected"),
    [
        pytest.param("cpu", {}, 1, ["cpu"], id="CPU"),
        pytest.param("auto", {}, 0, ["cpu"], id="all of a computer without GPU"),
        pytest.param("cpu", {"cuda": 2}, 2, ["cpu", "cpu"], id="two workers on a CPU"),
        pytest.param("auto", {"cuda": 3}, 1, ["cuda:0"], id="one GPU"),
        pytest.param("auto", {"cuda": 3}, 0, ["cuda:0", "cuda:1", "cuda:2"], id="all GPUs"),
        pytest.param("cuda", {"cuda": 4}, 2, ["cuda:0", "cuda:1"], id="two GPUs"),
        pytest.param("cuda:1", {"cuda": 3}, 1, ["cuda:1"], id="a certain GPU"),
        pytest.param("mps", {"mps": True}, 0, ["mps"], id="Apple"),
    ],
)
def test_devices_of(gpus, name, have, count, expected):
    gpus(**have)
    assert devices_of(name, count) == expected
