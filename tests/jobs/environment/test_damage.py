"""Packages that are not whole are installed anew; whole ones are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from pixelwise.jobs.environment.damage import forget_damaged, forget_interrupted


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in ("whole", "broken"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "code.py").write_text("x = 1\n")
        information = tmp_path / f"{name}-1.0.dist-info"
        information.mkdir()
        (information / "RECORD").write_text(f"{name}/code.py,sha256=x,6\n{name}/__pycache__/code.pyc,,\n")
        (information / "INSTALLER").write_text("pip\n")
    return tmp_path


def test_whole_packages_stay(site: Path) -> None:
    assert forget_interrupted(site) == forget_damaged(site) == []


def test_what_pip_had_not_finished(site: Path) -> None:
    (site / "broken-1.0.dist-info" / "INSTALLER").unlink()
    (site / "~roken").mkdir()
    assert forget_interrupted(site) == ["broken"]
    assert not (site / "~roken").exists() and (site / "whole-1.0.dist-info").is_dir()


@pytest.mark.parametrize("damage", ["cut", "gone", "no list"])
def test_files_that_are_missing_or_shorter(site: Path, damage: str) -> None:
    if damage == "cut":
        (site / "broken" / "code.py").write_text("x")
    elif damage == "gone":
        (site / "broken" / "code.py").unlink()
    else:
        (site / "broken-1.0.dist-info" / "RECORD").unlink()
    assert forget_damaged(site) == ["broken"]
    assert not (site / "broken-1.0.dist-info").exists() and (site / "whole-1.0.dist-info").is_dir()
