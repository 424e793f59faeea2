"""Versions against what is supported, and what is supported against requirements.txt and metadata.txt."""

from __future__ import annotations

from pathlib import Path

import pytest

from pixelwise.jobs.environment.supported import fits, numbers_of, oldest_driver, packages, qgis_versions

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("version", "versions", "fit"),
    [
        pytest.param("2.6.0+cu124", ">=2.4,<3", True, id="local part"),
        pytest.param("2.3.1", ">=2.4,<3", False, id="too old"),
        pytest.param("3.0.0", ">=2.4,<3", False, id="too new: zeros count for nothing"),
        pytest.param("2.10", ">=2.4", True, id="numbers, not text"),
        pytest.param("2.4", ">=2.4.0", True, id="zeros left out"),
        pytest.param("3.40.6-Bratislava", ">=3.34,<=4.99", True, id="name of a QGIS"),
        pytest.param("4.99.3", "<=4.99", True, id="within the last one"),
        pytest.param("5.0", "<=4.99", False, id="beyond the last one"),
        pytest.param("1.2", "==1.2.0", True, id="equal"),
        pytest.param("1.2", "!=1.2", False, id="excluded"),
        pytest.param("1.3", ">1.2", True, id="above"),
        pytest.param("1.2", "", True, id="no rule"),
        pytest.param("", ">=1", False, id="unknown version"),
    ],
)
def test_fits(version: str, versions: str, fit: bool) -> None:
    assert fits(version, versions) is fit


def test_numbers_of_a_version() -> None:
    assert numbers_of("v2.6.0rc1") == (2, 6)


def test_packages_are_those_of_requirements() -> None:
    found = {package.name: package.versions for package in packages()}
    assert found["torch"] == ">=2.4,<3" and found["segmentation-models-pytorch"] == ">=0.5,<0.7"
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert len(found) == len([line for line in lines if line.strip() and not line.startswith("#")])


def test_qgis_is_as_in_metadata() -> None:
    assert qgis_versions() == ">=3.34,<=4.99"


@pytest.mark.parametrize(
    ("cuda", "system", "driver"),
    [
        ("12.8", "linux", "525.60"),
        ("12.8", "win32", "528.33"),
        ("13.2", "linux", "580.65"),
        ("11.8", "linux", "450.80"),
        ("99.1", "linux", ""),
        ("", "linux", ""),
    ],
)
def test_oldest_driver(cuda: str, system: str, driver: str) -> None:
    assert oldest_driver(cuda, system) == driver
