"""What is installed, and what it must not replace."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pixelwise.errors import EnvironmentMissingError
from pixelwise.jobs.environment.requirements import (
    constraint_lines,
    other_requirements,
    shared_versions,
    torch_requirements,
)


def test_torch_and_torchvision_come_together_and_the_rest_after_them() -> None:
    assert [name.partition(">")[0] for name in torch_requirements()] == ["torch", "torchvision"]
    others = other_requirements()
    assert "segmentation-models-pytorch>=0.5,<0.7" in others and not any(name.startswith("torch>") for name in others)


@pytest.mark.parametrize(
    ("shared", "expected"),
    [
        pytest.param(
            {"numpy": "1.24.2", "GDAL": "3.6.2"},
            ["numpy>=1.24.2,<2", "GDAL==3.6.2", "opencv-python-headless<4.12", "torch==2.9.0+cu126"],
            id="numpy 1",
        ),
        pytest.param(
            {"numpy": "2.2.4", "GDAL": "3.10.3"},
            ["numpy>=2.2.4,<3", "GDAL==3.10.3", "torch==2.9.0+cu126"],
            id="numpy 2",
        ),
    ],
)
def test_the_libraries_of_qgis_are_not_shadowed(shared: dict[str, str], expected: list[str]) -> None:
    assert constraint_lines(shared, {"torch": "2.9.0+cu126"}) == expected


def test_the_versions_are_those_that_the_python_really_has() -> None:
    import numpy
    from osgeo import gdal

    assert shared_versions(sys.executable) == {"numpy": numpy.__version__, "GDAL": gdal.__version__}


def test_a_python_without_gdal_is_refused_before_anything_is_fetched(tmp_path: Path) -> None:
    program = tmp_path / "python"
    program.write_text('#!/bin/sh\necho "ImportError: DLL load failed while importing _gdal" >&2\nexit 1\n')
    program.chmod(0o755)
    with pytest.raises(EnvironmentMissingError, match=r"DLL load failed while importing _gdal.*conda"):
        shared_versions(str(program))
