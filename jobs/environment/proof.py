"""The proof of an environment: everything the worker needs is really imported, and torch computes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from ...errors import EnvironmentMissingError
from ...language import translate
from ..interpreter import ask_python, lack_of, program_in
from .running import run_command
from .variables import clean_environment

PROGRAM = """
import importlib, json, os, platform
os.environ["NO_ALBUMENTATIONS_UPDATE"] = "1"
for name in ("numpy", "osgeo.gdal", "osgeo.gdal_array", "torch", "torchvision", "segmentation_models_pytorch", "timm",
             "lightning_fabric", "safetensors.torch", "cv2", "albumentations", "scipy.ndimage", "h5py", "jinja2"):
    print("Importing", name, flush=True)
    importlib.import_module(name)
import numpy, torch
from osgeo import gdal
cards = torch.cuda.device_count() if torch.cuda.is_available() else 0
devices = ["cpu", *(f"cuda:{number}" for number in range(cards))]
if torch.backends.mps.is_available():
    devices.append("mps")
for device in devices:
    print("Computing on", device, flush=True)
    convolution = torch.nn.Conv2d(3, 4, 3).to(device)
    convolution(torch.zeros(1, 3, 8, 8, device=device)).sum().backward()
print("FACTS " + json.dumps({"python": platform.python_version(), "torch": torch.__version__,
    "cuda": torch.version.cuda or "", "gdal": gdal.__version__, "numpy": numpy.__version__, "devices": devices}))
"""
MARK = "FACTS "
# How the program says what it begins with.
IMPORTING, COMPUTING = "Importing ", "Computing on "


def prove(python: str, feedback: Any, say: Any = None) -> dict[str, Any]:
    """Versions and devices of a Python in which everything works.

    Raises EnvironmentMissingError with the first thing that does not, CanceledError.
    """
    program = Path(python)
    try:
        code, lines = run_command(
            [python, "-s", "-c", PROGRAM],
            clean_environment(python),
            feedback,
            say or (lambda _: None),
            cwd=program.parent,
        )
    except OSError as error:
        text = translate("Pixelwise", "{program} could not be started ({error}).")
        raise EnvironmentMissingError(text.format(program=python, error=error.strerror or error)) from error
    facts = next((line for line in reversed(lines) if line.startswith(MARK)), "")
    if code == 0 and facts:
        found: dict[str, Any] = json.loads(facts[len(MARK) :])
        return found
    raise EnvironmentMissingError(_failure(python, code, lines))


def _failure(python: str, code: int, lines: list[str]) -> str:
    """A sentence about the step at which the program has ended."""
    begun = next((line for line in reversed(lines) if line.startswith((IMPORTING, COMPUTING))), "")
    last = next((line.strip() for line in reversed(lines) if line.strip()), "")
    reason = translate("Pixelwise", "Python ended with code {code}").format(code=code)
    if code > 0 and last != begun:
        reason = last[:300]
    if begun.startswith(IMPORTING):
        text = translate(
            "Pixelwise",
            "Importing {name} with {python} failed: {error}. Repair the environment, or choose another Python.",
        )
    elif begun:
        text = translate(
            "Pixelwise",
            "Computing on {name} with {python} failed: {error}. Repair the environment, or choose another Python.",
        )
    else:
        text = translate(
            "Pixelwise",
            "Starting Python with {python} failed: {error}. Repair the environment, or choose another Python.",
        )
    name = begun.removeprefix(IMPORTING).removeprefix(COMPUTING)
    return text.format(name=name, python=python, error=reason)


def check_existing(given: str, feedback: Any, say: Any = None) -> tuple[str, dict[str, Any]]:
    """The program of an interpreter or of an environment's folder that the user has chosen, and its facts.

    Raises EnvironmentMissingError for one that cannot run the worker.
    """
    path = Path(given).expanduser().absolute()
    python = program_in(path) if path.is_dir() else path
    if python is None or not python.is_file():
        text = translate(
            "Pixelwise",
            "PYTHON: {given} is no Python; give the program python of an environment, or the environment's folder.",
        )
        raise EnvironmentMissingError(text.format(given=given))
    if lack := lack_of(python):
        text = translate(
            "Pixelwise",
            "PYTHON: {python} {lack}: install what it lacks there, or choose another one or ACTION install.",
        )
        raise EnvironmentMissingError(text.format(python=python, lack=lack))
    return str(python), prove(str(python), feedback, say)


def starts(python: Path, version: tuple[int, int]) -> bool:
    """Whether a Python runs and has this version: after QGIS was moved or updated, an environment has none."""
    try:
        answer = ask_python(str(python), "import sys; print('%d.%d' % sys.version_info[:2])", seconds=60)
    except (OSError, subprocess.SubprocessError):
        return False
    return answer.split() == [".".join(map(str, version))]
