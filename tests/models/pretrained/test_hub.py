from __future__ import annotations

import time

import pytest
from huggingface_hub import constants
from huggingface_hub.errors import LocalEntryNotFoundError
from torch import nn

from pixelwise.errors import InputError
from pixelwise.models.network import build_network
from pixelwise.models.pretrained import hub
from pixelwise.models.pretrained.hub import with_pretrained_weights


@pytest.fixture
def offline(monkeypatch, tmp_path):
    """No cached weights, and a server that refuses every connection."""
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setattr(hub.urllib.request, "getproxies", dict)


@pytest.mark.parametrize(
    ("architecture", "encoder"),
    [
        pytest.param("unet", "resnet18", id="of segmentation-models-pytorch"),
        pytest.param("unet", "tu-resnet18", id="of timm"),
        pytest.param("dpt", "tu-vit_tiny_patch16_224", id="vision transformer"),
    ],
)
def test_without_connection_a_sentence_says_what_to_do(offline, architecture, encoder):
    started = time.monotonic()
    with pytest.raises(InputError) as error:
        build_network(architecture, encoder, 4, 2, weights="imagenet")
    words = (f"weights of {encoder} are not on this computer", "cannot be reached", "Connect", "ENCODER_WEIGHTS none")
    assert all(word in str(error.value) for word in words), str(error.value)
    # The hub's own client would try for half a minute.
    assert time.monotonic() - started < 15
    assert constants.HF_HUB_OFFLINE is False


class Builder:
    """Stands for the loading of weights: what happens offline, then online."""

    def __init__(self, *outcomes: Exception | nn.Module) -> None:
        self.outcomes = list(outcomes)
        self.offline: list[bool] = []

    def __call__(self) -> nn.Module:
        self.offline.append(constants.HF_HUB_OFFLINE)
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


MODEL = nn.Identity()
NOT_CACHED = LocalEntryNotFoundError("not in the cache")


def test_cached_weights_need_no_connection(offline):
    build = Builder(MODEL)
    assert with_pretrained_weights(build, "resnet18", "imagenet") is MODEL
    assert build.offline == [True]


def test_missing_weights_are_downloaded(monkeypatch):
    monkeypatch.setattr(hub, "_is_hub_reachable", lambda: True)
    build = Builder(NOT_CACHED, MODEL)
    assert with_pretrained_weights(build, "resnet18", "imagenet") is MODEL
    assert build.offline == [True, False]


@pytest.mark.parametrize(
    ("outcomes", "words"),
    [
        pytest.param((NOT_CACHED, ConnectionError("reset by peer\nlong story")), r"\(reset by peer\)", id="broken off"),
        pytest.param((NOT_CACHED, TimeoutError()), r"\(TimeoutError\)", id="timed out without a text"),
        pytest.param((KeyError("imagenet"),), "has no such weights", id="none in the library"),
        pytest.param((RuntimeError("No pretrained weights exist"),), "has no such weights", id="none in timm"),
    ],
)
def test_failures_become_sentences(monkeypatch, outcomes, words):
    monkeypatch.setattr(hub, "_is_hub_reachable", lambda: True)
    with pytest.raises(InputError, match=words):
        with_pretrained_weights(Builder(*outcomes), "resnet18", "imagenet")


def test_the_hub_is_not_asked_where_offline_mode_is_set(monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setattr(hub.socket, "create_connection", pytest.fail)
    assert hub._is_hub_reachable() is False
