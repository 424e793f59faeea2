"""The plugin's settings in the user's QGIS profile, as its page in QGIS's options writes them."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from ..errors import InputError
from ..geo import cores, memory
from ..jobs.environment.places import environment_folder
from ..jobs.interpreter import find_python
from .translation import translate

PYTHON_KEY = "pixelwise/python"
DEVICE_KEY = "pixelwise/device"
MEMORY_KEY = "pixelwise/memory_mb"
THREADS_KEY = "pixelwise/threads"
CACHE_KEY = "pixelwise/cache"
DEVICE_PATTERN = re.compile(r"auto|cpu|mps|cuda(:\d+)?")
# Where the libraries keep what they download, below the folder of the setting.
CACHE_FOLDERS = {"HF_HOME": "huggingface", "HF_HUB_CACHE": "huggingface/hub", "TORCH_HOME": "torch"}


def profile_folder() -> Path:
    """Where the plugin keeps its own files in the user's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "pixelwise"


def environment_place() -> Path:
    """The folder of the environment that the plugin installs for this profile."""
    return environment_folder(Path(QgsApplication.qgisSettingsDirPath()))


def worker_python() -> str:
    """The Python that runs the worker; EnvironmentMissingError names the cure where there is none."""
    return find_python(text_setting(PYTHON_KEY) or None, environment_place()).python


def default_device() -> str:
    """The device of runs that are given none, that is, auto; InputError for a setting that is no device."""
    device = text_setting(DEVICE_KEY).lower() or "auto"
    if not DEVICE_PATTERN.fullmatch(device):
        text = translate(
            "Pixelwise",
            "The setting {key} is {value!r}; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps: choose "
            "one in Settings ▸ Options ▸ Pixelwise.",
        )
        raise InputError(text.format(key=DEVICE_KEY, value=device))
    return device


def worker_variables() -> dict[str, str]:
    """Environment variables by which the worker learns of the limits in the settings and of the folder for downloads.

    Nothing for a setting that was left alone, so that what the system's user has set remains. Raises InputError.
    """
    variables: dict[str, str] = {}
    if threads := number_setting(THREADS_KEY):
        # The second one is read by torch, numpy and OpenCV.
        variables |= {cores.VARIABLE: str(threads), "OMP_NUM_THREADS": str(threads)}
    if megabytes := number_setting(MEMORY_KEY):
        variables[memory.VARIABLE] = str(megabytes)
    if folder := text_setting(CACHE_KEY):
        place = Path(folder).expanduser().absolute()
        variables |= {name: str(place / part) for name, part in CACHE_FOLDERS.items()}
    return variables


def text_setting(key: str) -> str:
    return str(QgsSettings().value(key, "") or "").strip()


def number_setting(key: str) -> int:
    """A setting that is a whole number, 0 where there is none; InputError for anything else."""
    text = text_setting(key) or "0"
    if not text.isdecimal():
        sentence = translate(
            "Pixelwise",
            "The setting {key} is {value!r}; allowed are whole numbers from 0, which means no limit: correct it in "
            "Settings ▸ Options ▸ Pixelwise.",
        )
        raise InputError(sentence.format(key=key, value=text))
    return int(text)
