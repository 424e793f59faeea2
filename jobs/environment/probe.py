"""The worker's side of a check: `python PLUGIN check` tells what this Python has, step by step.

A library that crashes or hangs takes only the rest of the check with it: what is looked at next is told beforehand, and
what was found is told at once.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import os
import platform
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from ...language import translate
from ..process import end_own_group
from ..worker import CANCELED, DONE, Send, claim_streams
from .supported import packages

# In the order in which trouble is easiest to understand: what others are built on first.
IMPORTS = (
    "numpy",
    "osgeo.gdal",
    "osgeo.gdal_array",
    "torch",
    "torchvision",
    "timm",
    "segmentation_models_pytorch",
    "lightning_fabric",
    "safetensors.torch",
    "cv2",
    "albumentations",
    "scipy",
    "h5py",
    "jinja2",
)
# No further device is tried after so many seconds.
TEST_SECONDS = 10.0
LONGEST_REASON = 500


def main() -> int:
    """Looks at everything, in messages to the host; `--no-test` leaves out the self-test."""
    commands, send = claim_streams()
    threading.Thread(target=_end_with_host, args=(commands,), daemon=True).start()
    send({"type": "started", "pid": os.getpid(), "python": sys.executable})
    # Without it, the import asks the network for a newer version.
    os.environ["NO_ALBUMENTATIONS_UPDATE"] = "1"
    _tell(send, kind="python", version=platform.python_version())
    for package in packages():
        _tell(send, kind="package", name=package.name, version=_installed(package.name))
    for name in IMPORTS:
        words = translate("Pixelwise", "importing {name}").format(name=name)
        _tried(send, words, partial(_imported, name), kind="import", name=name)
    _look_at_devices(send, test="--no-test" not in sys.argv)
    send({"type": "done", "outputs": {}})
    return DONE


def _end_with_host(commands: int) -> None:
    """A check outlives neither its host nor a cancel: whatever comes, or the end, ends it at once."""
    with os.fdopen(commands, "rb") as lines:
        lines.readline()
    end_own_group()
    os._exit(CANCELED)


def _tell(send: Send, **values: Any) -> None:
    send({"type": "metrics", "values": values})


def _tried(send: Send, words: str, act: Callable[[], dict[str, Any]], **values: Any) -> None:
    """Does one thing and tells what came of it: `error` is empty where it went well."""
    send({"type": "message", "text": words})
    begun = time.perf_counter()
    found: dict[str, Any] = {"error": ""}
    try:
        found |= act()
    except BaseException as error:  # also SystemExit from a library
        found["error"] = " ".join(str(error).split())[:LONGEST_REASON] or type(error).__name__
    _tell(send, **values, **found, seconds=time.perf_counter() - begun)


def _installed(name: str) -> str:
    try:
        return importlib.metadata.version(name) or ""
    except importlib.metadata.PackageNotFoundError:
        return ""


def _imported(name: str) -> dict[str, Any]:
    module = importlib.import_module(name)
    return {"version": str(getattr(module, "__version__", ""))}


def _look_at_devices(send: Send, test: bool) -> None:
    found: list[dict[str, Any]] = []
    _tried(send, translate("Pixelwise", "asking torch for CUDA"), _cuda, kind="cuda")
    _tried(send, translate("Pixelwise", "looking for devices"), partial(_devices, found), kind="devices")
    begun = time.perf_counter()
    for number, device in enumerate(found if test else []):
        name = device["device"]
        if number and time.perf_counter() - begun > TEST_SECONDS:
            _tell(send, kind="untested", device=name)
            continue
        words = translate("Pixelwise", "testing {name}").format(name=name)
        _tried(send, words, partial(_tested, name), kind="test", device=name)


def _cuda() -> dict[str, Any]:
    from ...models.device import cuda_facts

    return cuda_facts()


def _devices(found: list[dict[str, Any]]) -> dict[str, Any]:
    from ...models.selftest import devices

    found.extend(devices())
    return {"devices": found}


def _tested(name: str) -> dict[str, Any]:
    from ...models.selftest import self_test

    # Where the temporary folder is full, that is what is told, not what a library makes of it.
    with tempfile.TemporaryFile() as file:
        file.write(b"\0" * 2**20)
    return {"parts": self_test(name)}
