"""Makes the scripts importable; the documentation as a site, and the plugin's package, as they come of these files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site, built strictly: a warning fails."""
    pytest.importorskip("qgis.core")
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, ended.stderr[-3000:]
    return folder


@pytest.fixture(scope="session")
def package(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip of the files as they lie here, committed or not."""
    import package as packing

    folder = tmp_path_factory.mktemp("package")
    (folder / "objects").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        objects = _git("rev-parse", "--path-format=absolute", "--git-path", "objects")
        # Objects and index of its own: the repository's stay as they are.
        patch.setenv("GIT_ALTERNATE_OBJECT_DIRECTORIES", objects)
        patch.setenv("GIT_OBJECT_DIRECTORY", str(folder / "objects"))
        patch.setenv("GIT_INDEX_FILE", str(folder / "index"))
        _git("add", "--all")
        packing.write_package(folder / "pixelwise.zip", site, _git("write-tree"))
    return folder / "pixelwise.zip"


def _git(*arguments: str) -> str:
    ended = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60)
    if ended.returncode:
        pytest.skip(f"git {arguments[0]} does not work here: {ended.stderr}")
    return ended.stdout.strip()
