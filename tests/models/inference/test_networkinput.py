from __future__ import annotations

import contextlib
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from pixelwise.chips.statistics import stretched
from pixelwise.models.inference import networkinput
from pixelwise.models.inference.networkinput import NetworkInput, OwnStream, finish, received, sent
from pixelwise.models.normalise import normalise

CPU = torch.device("cpu")
CUDA = SimpleNamespace(type="cuda")


def header(mean, std, stretch=()):
    return SimpleNamespace(bands=list(mean), mean=list(mean), std=list(std), stretch=list(stretch))


def windows(dtype: str) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(2)
    kind = np.dtype(dtype)
    if kind.kind == "f":
        images = random.normal(0, 5, (2, 3, 7, 9)).astype(kind)
    else:
        limits = np.iinfo(kind)
        images = random.integers(limits.min, limits.max, (2, 3, 7, 9), dtype=kind, endpoint=True)
    valid = random.random((2, 7, 9)) > 0.2
    if kind.kind == "f":
        images[:, :, ~valid[0]] = np.nan
        valid[1] = valid[0]
    return images, valid


@pytest.mark.parametrize(
    "dtype",
    ["uint8", "int8", "uint16", "int16", "float16", "float32", "uint32", "int32", "int64", "float64"],
)
@pytest.mark.parametrize("std", [pytest.param([50, 3, 0], id="usual"), pytest.param([0.01, 1, 1], id="beyond limits")])
def test_networks_see_what_they_were_trained_on(dtype, std):
    images, valid = windows(dtype)
    mean = [100.0, 3.5, -2.0]
    values, counts = NetworkInput(header(mean, std), CPU)(images, valid)
    expected = normalise(images, valid, mean, std)
    assert values.dtype == torch.float32 and values.is_contiguous(memory_format=torch.channels_last)
    np.testing.assert_array_equal(values.numpy(), expected)
    np.testing.assert_array_equal(counts.numpy(), valid)


def test_the_image_itself_is_not_changed():
    images, valid = windows("float32")
    before = images.copy()
    NetworkInput(header([1.0] * 3, [2.0] * 3), CPU)(images, valid)
    np.testing.assert_array_equal(images, before)


def test_views_and_read_only_arrays_are_taken():
    images, valid = windows("uint8")
    mirrored = images[..., ::-1]
    mirrored.flags.writeable = False
    values, _ = NetworkInput(header([1.0] * 3, [2.0] * 3), CPU)(mirrored, valid[..., ::-1])
    np.testing.assert_array_equal(values.numpy()[..., ::-1], normalise(images, valid, [1.0] * 3, [2.0] * 3))


def test_a_stretch_comes_first():
    images, valid = windows("uint16")
    stretch = [[100.0, 9000.0], [0.0, 65535.0], [5.0, 6.0]]
    values, _ = NetworkInput(header([120.0] * 3, [60.0] * 3, stretch), CPU)(images, valid)
    packed = np.stack([stretched(image, ok, stretch) for image, ok in zip(images, valid, strict=True)])
    np.testing.assert_array_equal(values.numpy(), normalise(packed, valid, [120.0] * 3, [60.0] * 3))


class Pinned:
    """A tensor in pinned memory, as far as one can be had without a GPU."""

    def __init__(self, log: list, shape, dtype) -> None:
        self.log, self.shape, self.dtype = log, shape, dtype

    def copy_(self, tensor, non_blocking=False):
        self.log.append(("copy", non_blocking))
        self.held = tensor
        return self

    def to(self, device, non_blocking=False):
        self.log.append(("to", device.type, non_blocking))
        return self.held

    def numpy(self):
        return self.held.numpy()


@pytest.fixture
def pinned(monkeypatch):
    log: list = []

    def empty(shape, dtype, pin_memory):
        log.append(("empty", pin_memory))
        return Pinned(log, shape, dtype)

    monkeypatch.setattr(networkinput.torch, "empty", empty)
    return log


def test_windows_go_to_cuda_through_pinned_memory_without_waiting(pinned):
    array = np.arange(6, dtype=np.uint8).reshape(2, 3)
    assert sent(array, CUDA).tolist() == array.tolist()
    assert pinned == [("empty", True), ("copy", False), ("to", "cuda", True)]


def test_scores_come_back_through_pinned_memory_and_are_waited_for(pinned, monkeypatch):
    class Event:
        def __init__(self, blocking):
            pinned.append(("event", blocking))

        def record(self):
            pinned.append("record")

        def synchronize(self):
            pinned.append("wait")

    monkeypatch.setattr(torch.cuda, "Event", Event)
    tensor = torch.ones(2, 2)
    stand_in = SimpleNamespace(
        device=CUDA, shape=tensor.shape, dtype=tensor.dtype, numpy=tensor.numpy, contiguous=lambda: stand_in
    )
    assert received(stand_in).tolist() == [[1, 1], [1, 1]]
    assert pinned == [("empty", True), ("copy", True), ("event", True), "record", "wait"]


def test_scores_on_a_cpu_belong_to_the_caller():
    tensor = torch.zeros(1, 2, 3, 3).contiguous(memory_format=torch.channels_last)
    array = received(tensor)
    assert array.flags.c_contiguous and array.flags.writeable


def test_each_thread_has_one_stream_on_cuda(monkeypatch):
    from concurrent.futures import ThreadPoolExecutor
    from threading import Barrier

    entered: list = []
    monkeypatch.setattr(torch.cuda, "Stream", lambda device: object())
    monkeypatch.setattr(torch.cuda, "stream", lambda stream: contextlib.nullcontext(entered.append(stream)))
    own, together = OwnStream(CUDA), Barrier(2, timeout=10)

    def work(_):
        together.wait()
        with own(), own():
            pass

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(work, range(2)))
    assert len(entered) == 4 and len({id(stream) for stream in entered}) == 2


def test_there_are_no_streams_elsewhere():
    with OwnStream(CPU)() as nothing:
        assert nothing is None


def test_what_one_thread_has_made_is_finished_before_others_use_it(monkeypatch):
    waited: list = []
    stream = SimpleNamespace(synchronize=lambda: waited.append("stream"))
    monkeypatch.setattr(torch.cuda, "current_stream", lambda device: stream)
    finish(CPU)
    assert waited == []
    finish(CUDA)
    assert waited == ["stream"]


def test_apple_gets_values_that_are_normalised_already(monkeypatch):
    taken: list = []
    monkeypatch.setattr(
        networkinput, "sent", lambda array, device: taken.append(array.dtype) or torch.from_numpy(array)
    )
    images, valid = windows("uint16")
    made = NetworkInput(header([1.0] * 3, [2.0] * 3), CPU)
    made._device = SimpleNamespace(type="mps")
    values, _ = made(images, valid)
    assert taken == [np.dtype(bool), np.dtype(np.float32)]
    np.testing.assert_array_equal(values.numpy(), normalise(images, valid, [1.0] * 3, [2.0] * 3))
