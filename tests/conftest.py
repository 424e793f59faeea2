"""Makes the checkout importable as `pixelwise`, whatever its folder is called, and finds the real imagery."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLUGINS = ROOT / "build" / "plugins"
DATA = ROOT.parent / "shared" / "data"

if not (PLUGINS / "pixelwise").exists():
    PLUGINS.mkdir(parents=True, exist_ok=True)
    (PLUGINS / "pixelwise").symlink_to(ROOT, target_is_directory=True)
sys.path.insert(0, str(PLUGINS))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real imagery beside the project."""
    if not DATA.is_dir():
        pytest.skip("the real imagery (../shared/data) is not on this machine")
    return DATA
