"""Makes the checkout importable as `pixelwise`, whatever its folder is called, and finds the real imagery."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

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


@pytest.fixture(scope="session")
def qgis_session() -> Any:
    """QGIS with Processing and this plugin's provider, without a window, with a profile of its own."""
    pytest.importorskip("qgis.core")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication
    from qgis.testing import start_app

    application = start_app()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from pixelwise.algorithms.provider import PixelwiseProvider
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = PixelwiseProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    # Without a reference Python's side of the provider would go, and its algorithms with it.
    return application, provider


@pytest.fixture
def qgis(qgis_session: Any) -> Iterator[Any]:
    """The QGIS of this session with an empty project."""
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    yield qgis_session
    QgsProject.instance().clear()
