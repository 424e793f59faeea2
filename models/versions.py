"""Which software a model was made with."""

from __future__ import annotations

import platform
from importlib import metadata
from pathlib import Path

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


def plugin_version() -> str:
    """The version in metadata.txt, the only place that has it."""
    path = Path(__file__).resolve().parent.parent / "metadata.txt"
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return "unknown"
    return next((line.partition("=")[2].strip() for line in lines if line.startswith("version=")), "unknown")
