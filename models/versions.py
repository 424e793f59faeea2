"""Which software a model was made with."""

from __future__ import annotations

import platform
from importlib import metadata

from ..version import plugin_version

PACKAGES = (
    "torch",
    "segmentation-models-pytorch",
    "timm",
    "albumentations",
    "lightning-fabric",
    "safetensors",
    "numpy",
)


def library_versions() -> dict[str, str]:
    """Versions of the plugin, of Python and of the libraries that shape a model."""
    found = {"pixelwise": plugin_version(), "python": platform.python_version()}
    for name in PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found
