"""Pretrained encoder weights: from the local cache, else from the Hugging Face hub, else a sentence, and soon."""

from __future__ import annotations

import os
import socket
import threading
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from ...errors import InputError
from ...language import translate

SECONDS_TO_CONNECT = 5.0
Loaded = TypeVar("Loaded")


def with_pretrained_weights(build: Callable[[], Loaded], encoder: str, weights: str) -> Loaded:
    """Calls `build`, which loads the weights through huggingface_hub, first without and then with the network.

    Offline, the hub's own client repeats its attempts for up to a minute; here a missing connection is found in
    seconds. Raises InputError with what to do where the weights do not exist or cannot be had.
    """
    from huggingface_hub.errors import LocalEntryNotFoundError, OfflineModeIsEnabled

    try:
        with _offline():
            return build()
    except (LocalEntryNotFoundError, OfflineModeIsEnabled):
        pass
    except (KeyError, RuntimeError) as error:
        sentence = translate(
            "Pixelwise",
            "ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER_WEIGHTS none "
            "or another encoder, for instance resnet18.",
        )
        raise InputError(sentence.format(weights=weights, encoder=encoder)) from error
    if not _is_hub_reachable():
        sentence = translate(
            "Pixelwise",
            "ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and huggingface.co "
            "cannot be reached. {cure}",
        )
        raise InputError(sentence.format(weights=weights, encoder=encoder, cure=_cure(encoder)))
    try:
        return build()
    # The client raises its own errors and those of the HTTP library under it, which changes between versions.
    except Exception as error:
        text = (str(error).strip() or type(error).__name__).splitlines()[0]
        sentence = translate(
            "Pixelwise",
            "ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and could not be "
            "downloaded ({reason}). {cure}",
        )
        raise InputError(sentence.format(weights=weights, encoder=encoder, reason=text, cure=_cure(encoder))) from error


def _cure(encoder: str) -> str:
    return translate(
        "Pixelwise",
        "Connect this computer to the internet for the first training with {encoder} "
        "(the weights are kept for later), or choose ENCODER_WEIGHTS none.",
    ).format(encoder=encoder)


@contextmanager
def _offline() -> Iterator[None]:
    from huggingface_hub import constants

    before = constants.HF_HUB_OFFLINE
    constants.HF_HUB_OFFLINE = True
    try:
        yield
    finally:
        constants.HF_HUB_OFFLINE = before


def _is_hub_reachable() -> bool:
    """Whether the hub's server, or the proxy in front of it, accepts a connection within seconds.

    In a thread of its own, because the look-up of a name has no time limit.
    """
    if os.environ.get("HF_HUB_OFFLINE", "").upper() in ("1", "ON", "YES", "TRUE"):
        return False
    endpoint = os.environ.get("HF_ENDPOINT", "https://huggingface.co")
    address = urllib.parse.urlsplit(urllib.request.getproxies().get("https") or endpoint)
    answered = threading.Event()

    def connect() -> None:
        try:
            port = address.port or (80 if address.scheme == "http" else 443)
            with socket.create_connection((address.hostname or "", port), timeout=SECONDS_TO_CONNECT):
                answered.set()
        except (OSError, ValueError):
            pass

    thread = threading.Thread(target=connect, daemon=True)
    thread.start()
    thread.join(SECONDS_TO_CONNECT)
    return answered.is_set()
