"""What the plugin adds to QGIS's window, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ..algorithms.conftest import write_model, write_raster

pytestmark = pytest.mark.qgis
InTheWindow = Callable[..., dict[str, Any]]


def test_all_of_it_is_there_works_and_goes_without_a_trace(in_the_window: InTheWindow, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "ortho.tif", np.zeros((3, 100, 120), np.uint8))
    model = write_model(tmp_path / "model.safetensors")
    found = in_the_window("", {}, script="home.py", raster=str(raster), model=str(model))

    assert {"Classify raster…", "Describe model…", "Sample scene: a first map", "Settings…", "Help"} <= set(
        found["menu"]
    )
    assert {"Export training chips…", "Classify raster…", "Training monitor"} <= set(found["toolbar"])
    assert found["without icon"] == []
    assert all(opened == algorithm for algorithm, opened in found["dialogs"].items()) and len(found["dialogs"]) > 9
    assert found["triggered"] == "pixelwise:classifyraster"
    assert found["layer menu"]["id"] == "pixelwise:classifyraster"
    assert found["layer menu"]["INPUT"] == str(raster)
    for way in ("drop", "browser"):
        assert found[way]["id"] == "pixelwise:describemodel"
        assert found[way]["MODEL"] == str(model)
    assert found["browser actions"] == ["Describe model…", "Classify a raster with this model…"]
    assert found["browser drag"] == ["custom", "pixelwise", str(model)]
    assert found["options shown"] and [str(value) for value in found["settings"]] == ["cpu", "1", "2048"]
    check_censuses(found["censuses"])
    assert found["again"] == "pixelwise:describemodel"
    assert [line for line in found["log"] if "ixelwise" in "".join(line) or "Python" in line[0]] == []


def check_censuses(censuses: list[tuple[str, dict[str, Any]]]) -> None:
    loaded = [counts for state, counts in censuses if state == "loaded"]
    unloaded = [counts for state, counts in censuses if state == "unloaded"]
    assert all(counts == loaded[0] for counts in loaded), loaded
    assert all(counts == unloaded[0] for counts in unloaded), unloaded
    assert [unloaded[0][name] for name in ("menu", "provider", "items")] == [0, False, 0]
    assert unloaded[0]["toolbars"] == loaded[0]["toolbars"] - 1
    assert unloaded[0]["docks"] == loaded[0]["docks"] - 2
