"""Which versions Pixelwise works with: of QGIS from metadata.txt, of the worker's packages from requirements.txt."""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ...version import METADATA

REQUIREMENTS = METADATA.with_name("requirements.txt")
PYTHON, QT, GDAL = ">=3.10", ">=5.15", ">=3.6"
# The oldest driver for each generation of CUDA that torch is built for, on Linux and on Windows; all CUDAs of a
# generation run on it (NVIDIA's CUDA release notes, table of minor version compatibility).
OLDEST_DRIVERS = {11: ("450.80", "452.39"), 12: ("525.60", "528.33"), 13: ("580.65", "580.65")}


@dataclass(frozen=True)
class Package:
    """A package of the worker with its versions, such as `>=2.4,<3`."""

    name: str
    versions: str


def packages(path: Path = REQUIREMENTS) -> list[Package]:
    """The packages that the worker needs, in the order of requirements.txt."""
    return list(_packages(path.read_text(encoding="utf-8")))


def _packages(text: str) -> Iterator[Package]:
    for line in text.splitlines():
        found = re.match(r"([A-Za-z0-9._-]+)\s*([^#;]*)", line)
        if found:
            yield Package(found[1], found[2].replace(" ", ""))


def qgis_versions(path: Path = METADATA) -> str:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(path, encoding="utf-8")
    return f">={parser.get('general', 'qgisMinimumVersion')},<={parser.get('general', 'qgisMaximumVersion')}"


def fits(version: str, versions: str) -> bool:
    """Whether a version such as 2.6.0+cu124 lies within `>=2.4,<3`; numbers that are left out count as 0."""
    return all(_holds(numbers_of(version), rule) for rule in versions.split(",") if rule)


def numbers_of(version: str) -> tuple[int, ...]:
    """The numbers a version begins with, without zeros at the end: 2.6.0+cu124 gives (2, 6)."""
    found = re.match(r"\D*(\d+(?:\.\d+)*)", version)
    numbers = [int(number) for number in found[1].split(".")] if found else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _holds(version: tuple[int, ...], rule: str) -> bool:
    found = re.fullmatch(r"(>=|<=|<|>|==|!=)(.+)", rule)
    if not found:
        return True
    limit = numbers_of(found[2])
    if found[1] == "<=":  # 3.44.5 is within <=3.44
        return version[: len(limit)] <= limit
    return {
        ">=": version >= limit,
        "<": version < limit,
        ">": version > limit,
        "==": version == limit,
        "!=": version != limit,
    }[found[1]]


def oldest_driver(cuda: str, system: str) -> str:
    """The oldest NVIDIA driver that runs a CUDA such as 12.8, on "win32" or another system; empty where unknown."""
    generation = numbers_of(cuda)[:1]
    drivers = OLDEST_DRIVERS.get(generation[0]) if generation else None
    return drivers[1 if system == "win32" else 0] if drivers else ""
