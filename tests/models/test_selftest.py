"""The self-test: quick where all is well, and not fooled by numbers that are none."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from pixelwise.errors import InputError
from pixelwise.models import selftest
from pixelwise.models.selftest import SelfTestError, devices, lacking_code, self_test


@pytest.fixture(autouse=True)
def _threads() -> Any:
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def test_all_is_well() -> None:
    assert set(self_test("cpu")) == {"build", "step", "prediction"}


def test_the_cpu_is_always_there() -> None:
    first = next(devices())
    assert first["device"] == "cpu" and first["free"] > 0 and first["lacks"] == "" and "cores" in first["words"]


def test_a_device_that_is_not_there() -> None:
    if torch.backends.mps.is_available():
        pytest.skip("this computer has an Apple GPU")
    with pytest.raises(InputError, match="mps"):
        self_test("mps")


class Wrong(torch.nn.Module):
    """A network whose scores are no numbers, or do not depend on its weights."""

    def __init__(self, factor: float) -> None:
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(1))
        self.factor = factor

    def encoder_parameters(self) -> list[Any]:
        return []

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        scores = torch.zeros(len(images), 2, *images.shape[2:]) + self.weight * 0
        return scores + self.factor


@pytest.mark.parametrize(
    ("factor", "sentence"),
    [
        pytest.param(float("nan"), "gave a loss that is no number", id="NaN"),
        pytest.param(1.0, "changed nothing", id="no gradient"),
    ],
)
def test_a_step_that_computes_nonsense(monkeypatch: pytest.MonkeyPatch, factor: float, sentence: str) -> None:
    monkeypatch.setattr(selftest, "build_network", lambda *_: Wrong(factor))
    monkeypatch.setattr(selftest, "LEARNING_RATE", 0.0)
    with pytest.raises(SelfTestError, match=sentence):
        self_test("cpu")


def test_a_prediction_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    class Blank:
        def __init__(self, *_: Any) -> None:
            pass

        def scores(self, *_: Any) -> Any:
            return np.zeros((1, 2, selftest.SIZE, selftest.SIZE), np.float32)

    monkeypatch.setattr(selftest, "Predictor", Blank)
    with pytest.raises(SelfTestError, match="no probabilities"):
        self_test("cpu")


CUDA_12 = ["sm_50", "sm_60", "sm_70", "sm_75", "sm_80", "sm_86", "sm_90"]


@pytest.mark.parametrize(
    ("capability", "compiled", "lacks"),
    [
        pytest.param((8, 6), CUDA_12, False, id="its own code"),
        pytest.param((8, 9), CUDA_12, False, id="code of the same major number"),
        pytest.param((12, 0), CUDA_12, True, id="newer card than torch"),
        pytest.param((12, 0), [*CUDA_12, "compute_90"], False, id="code that is translated"),
        pytest.param((3, 7), CUDA_12, True, id="card too old"),
        pytest.param((8, 0), ["sm_86"], True, id="later minor number only"),
        pytest.param((9, 0), ["sm_90a"], False, id="name with a letter"),
        pytest.param((9, 0), [], False, id="torch does not tell"),
    ],
)
def test_code_for_a_card(capability: tuple[int, int], compiled: list[str], lacks: bool) -> None:
    assert bool(lacking_code(capability, compiled)) is lacks


class FakeCuda:
    """torch.cuda of a computer with two cards, one of them newer than torch."""

    is_available = staticmethod(lambda: True)
    device_count = staticmethod(lambda: 2)
    mem_get_info = staticmethod(lambda device: (3 * 2**30, 8 * 2**30))
    get_arch_list = staticmethod(lambda: CUDA_12)
    get_device_name = staticmethod(lambda device: f"Card {device.index}")
    get_device_capability = staticmethod(lambda device: ((8, 6), (12, 0))[device.index])


def test_graphics_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("is_available", "device_count", "mem_get_info", "get_arch_list"):
        monkeypatch.setattr(torch.cuda, name, getattr(FakeCuda, name))
    monkeypatch.setattr(torch.cuda, "get_device_name", FakeCuda.get_device_name)
    monkeypatch.setattr(torch.cuda, "get_device_capability", FakeCuda.get_device_capability)
    found = {device["device"]: device for device in devices()}
    assert found["cuda:0"]["free"] == 3 * 2**30 and found["cuda:0"]["lacks"] == ""
    assert "Card 0" in found["cuda:0"]["words"] and "sm_120" in found["cuda:1"]["lacks"]


def test_apples_card(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    monkeypatch.setattr(torch.mps, "recommended_max_memory", lambda: 8 * 2**30, raising=False)
    monkeypatch.setattr(torch.mps, "driver_allocated_memory", lambda: 2**30)
    found = {device["device"]: device for device in devices()}
    assert (found["mps"]["free"], found["mps"]["total"]) == (7 * 2**30, 8 * 2**30)
