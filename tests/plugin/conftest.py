"""qgis_process with this plugin and a profile of its own; the plugin in a window that is none."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

PLUGINS = Path(__file__).resolve().parents[2] / "build" / "plugins"
# Without a reference Python's side of a provider would go, and its algorithms with it.
kept: list[Any] = []
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Variables for qgis_process: only this plugin, nothing of the user's profile."""
    settings = tmp_path / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[PythonPlugins]\npixelwise=true\n")
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    return {
        # Not the PATH of the tests: qgis_process dies when another Python comes first in it.
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(PLUGINS),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "XDG_RUNTIME_DIR": str(runtime),
        "LANG": "C.UTF-8",
        "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", "2"),
    }


@pytest.fixture
def qgis_process(environment: dict[str, str], tmp_path: Path) -> Run:
    """Runs qgis_process with arguments, `stdin` as its input, in the test's folder."""

    def run(*arguments: str, stdin: str = "", timeout: float = 300) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/usr/bin/qgis_process", *arguments],
            env=environment, cwd=tmp_path, input=stdin, capture_output=True, text=True, timeout=timeout,
        )  # fmt: skip

    if not Path("/usr/bin/qgis_process").exists():
        pytest.skip("qgis_process is not installed")
    return run


@pytest.fixture
def no_provider(qgis: Any) -> Any:
    """QGIS without this plugin's provider, which the session has; it comes back afterwards."""
    from qgis.core import QgsApplication

    from pixelwise.algorithms.provider import PixelwiseProvider

    registry = QgsApplication.processingRegistry()
    registry.removeProvider("pixelwise")
    yield registry
    if registry.providerById("pixelwise"):
        registry.removeProvider("pixelwise")
    provider = PixelwiseProvider()
    registry.addProvider(provider)
    provider.refreshAlgorithms()
    kept.append(provider)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """The dialogs that are opened, with their values."""
    import processing

    calls: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *call: calls.append(call))
    return calls


@pytest.fixture
def loaded(no_provider: Any) -> Iterator[Any]:
    """The plugin in a window."""
    from pixelwise.plugin import PixelwisePlugin

    from .fake_window import FakeInterface

    window = FakeInterface()
    plugin = PixelwisePlugin(window)
    plugin.initGui()
    yield window
    plugin.unload()
