"""What is installed, and what keeps it from replacing the libraries that the worker shares with QGIS."""

from __future__ import annotations

import json
import subprocess

from ...errors import EnvironmentMissingError
from ...language import translate
from ..interpreter import ask_python
from .supported import packages

# From one index, because torchvision's code is compiled for one build of torch.
TORCH = ("torch", "torchvision")
# By the GDAL of QGIS, whose module for arrays is compiled for one generation of numpy.
SHARED = (
    "import json\n"
    "import numpy\n"
    "from osgeo import gdal, gdal_array\n"
    "print(json.dumps({'numpy': numpy.__version__, 'GDAL': gdal.__version__}))\n"
)
SECONDS = 60
# Newer ones would need numpy 2; without this pip tries them all.
OPENCV_FOR_NUMPY_1 = "opencv-python-headless<4.12"


def torch_requirements() -> list[str]:
    return [f"{package.name}{package.versions}" for package in packages() if package.name in TORCH]


def other_requirements() -> list[str]:
    return [f"{package.name}{package.versions}" for package in packages() if package.name not in TORCH]


def shared_versions(python: str) -> dict[str, str]:
    """The versions of numpy and GDAL that a new environment's Python has from QGIS.

    Raises EnvironmentMissingError where it cannot import them, before anything large is fetched.
    """
    try:
        answer = ask_python(python, SHARED, seconds=SECONDS)
        found: dict[str, str] = json.loads(answer.splitlines()[-1])
        return found
    except (OSError, subprocess.SubprocessError, ValueError, IndexError) as error:
        lines = (getattr(error, "stderr", "") or str(error)).strip().splitlines()
        text = translate(
            "Pixelwise",
            "QGIS's own Python cannot use its GDAL outside QGIS ({error}), so no environment can be made from it: make "
            "a conda environment with the packages that docs/install.md lists, and choose its Python as an existing "
            "interpreter.",
        )
        reason = lines[-1] if lines else type(error).__name__
        raise EnvironmentMissingError(text.format(error=reason)) from error


def constraint_lines(shared: dict[str, str], torch: dict[str, str]) -> list[str]:
    """Constraints for pip: numpy of the generation that GDAL needs, QGIS's GDAL, and the torch that is there.

    Modules that were compiled for a numpy run with every later one of its generation, but not with older ones.
    """
    major = int(shared["numpy"].partition(".")[0])
    lines = [f"numpy>={shared['numpy']},<{major + 1}", f"GDAL=={shared['GDAL']}"]
    if major == 1:
        lines.append(OPENCV_FOR_NUMPY_1)
    return lines + [f"{name}=={version}" for name, version in torch.items()]
