"""The plugin's settings in the user's QGIS profile."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from ..jobs.interpreter import find_python

PYTHON_KEY = "pixelwise/python"


def worker_python() -> str:
    """The Python that runs the worker; EnvironmentMissingError names the cure where there is none."""
    environment = Path(QgsApplication.qgisSettingsDirPath()) / "pixelwise" / "environment"
    return find_python(str(QgsSettings().value(PYTHON_KEY, "") or "") or None, environment).python
