"""Settings and other values as a report shows them, to be read instead of Python's or JSON's way to write them."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from osgeo import gdal

from ...language import grouped, translate
from ...version import plugin_version


def setting_rows(job: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The settings of a job by their keys, those that are empty left out: they do nothing."""
    return [(name.upper(), text) for name, value in job.items() if (text := setting_text(value))]


def versions_of(*packages: str) -> dict[str, str]:
    """The software a report comes from: the plugin, Python, GDAL, and those of the packages that are installed."""
    versions = {"pixelwise": plugin_version(), "python": platform.python_version(), "gdal": gdal.__version__}
    for name in packages:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            continue
    return versions


def setting_text(value: Any) -> str:
    """Layers, class tables and lists as "name: value" texts; what is empty in them, or no, is left out."""
    if isinstance(value, Mapping):
        items = ((name, setting_text(item)) for name, item in value.items() if item is not False)
        return ", ".join(f"{str(name).replace('_', ' ')}: {text}" for name, text in items if text)
    if isinstance(value, list | tuple):
        separator = "; " if any(isinstance(item, Mapping) for item in value) else ", "
        return separator.join(filter(None, map(setting_text, value)))
    if isinstance(value, bool):
        return translate("Pixelwise", "yes") if value else translate("Pixelwise", "no")
    if isinstance(value, int):
        return grouped(f"{value:,}") if abs(value) >= 100_000 else str(value)
    if isinstance(value, float):
        return f"{value:g}"
    return "" if value is None else str(value)
