"""Runs started from dialogs of the real QGIS window: task manager, cancel, canvas, and a worker that is killed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.raster import Band
from pixelwise.models.header import ModelHeader

pytestmark = pytest.mark.qgis
# What a screen's user feels as a stutter begins at about 50 ms (the bound for the 20 ms timer).
LONGEST_DELAY_MS = 50

COLORS = {1: "#e69f00", 3: "#56b4e9", 7: "#009e73"}

InTheWindow = Callable[..., dict[str, Any]]


@pytest.fixture
def sources(tmp_path: Path) -> dict[str, str]:
    """A raster of 512 × 512 pixels with bright squares, and polygons of the squares."""
    raster, labels = tmp_path / "raster.tif", tmp_path / "labels.gpkg"
    random = np.random.default_rng(1)
    values = random.integers(0, 100, (3, 512, 512)).astype(np.uint8)
    polygons = []
    for row in range(32, 480, 64):
        for col in range(32, 480, 64):
            values[:, row : row + 32, col : col + 32] += 120
            x, y = 500000 + col, 6000000 - row
            polygons.append(f"POLYGON(({x} {y},{x + 32} {y},{x + 32} {y - 32},{x} {y - 32},{x} {y}))")
    file = gdal.GetDriverByName("GTiff").Create(str(raster), 512, 512, 3)
    file.SetGeoTransform((500000, 1, 0, 6000000, 0, -1))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(25832)
    file.SetProjection(crs.ExportToWkt())
    file.WriteArray(values)
    file = None
    vector = ogr.GetDriverByName("GPKG").CreateDataSource(str(labels))
    layer = vector.CreateLayer("squares", crs, ogr.wkbPolygon)
    for polygon in polygons:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(polygon))
        layer.CreateFeature(feature)
    vector = layer = None
    return {"raster": str(raster), "labels": str(labels)}


@pytest.fixture
def model(tmp_path: Path) -> str:
    """A network with random weights for the raster's bands."""
    from pixelwise.models.modelfile import save_model, weights_of
    from pixelwise.models.network import build_network

    table = ClassTable(ClassEntry(value, f"class {value}", color) for value, color in COLORS.items())
    bands = [Band(f"Band {number}", "uint8", None) for number in (1, 2, 3)]
    header = ModelHeader(
        "unet", "resnet18", bands, "uint8", [100.0] * 3, [50.0] * 3, table, 255, 64, (1.0, 1.0), "", arguments={}
    )
    path = str(tmp_path / "random.safetensors")
    save_model(path, weights_of(build_network("unet", "resnet18", 3, 3)), header)
    return path


@pytest.fixture
def training(tmp_path: Path, sources: dict[str, str]) -> dict[str, Any]:
    """Parameters of a training that takes minutes."""
    folder = str(tmp_path / "chips")
    job = ExportJob([sources["raster"]], [LabelLayer(sources["labels"])], folder, chip_size=128)
    export_chips(job, SilentFeedback())
    return {"CHIPS": folder, "EPOCHS": 500, "OUTPUT": str(tmp_path / "model.safetensors"), "DEVICE": "cpu"}


def test_an_export_from_the_dialog_loads_styled_footprints(
    in_the_window: InTheWindow, sources: dict[str, str], tmp_path: Path
) -> None:
    parameters = {"INPUT": [sources["raster"]], "LABELS": sources["labels"], "OUTPUT": str(tmp_path / "new_chips")}
    found = in_the_window("pixelwise:exporttrainingchips", parameters)
    assert found["finished"], found["log"]
    assert ["Chips in new_chips", "QgsCategorizedSymbolRenderer"] in found["layers"]


def test_a_map_comes_into_the_layer_tree_with_its_classes(
    in_the_window: InTheWindow, sources: dict[str, str], model: str, tmp_path: Path
) -> None:
    parameters = {"INPUT": sources["raster"], "MODEL": model, "DEVICE": "cpu", "OUTPUT": str(tmp_path / "map.tif")}
    parameters["POLYGONS"] = str(tmp_path / "map.gpkg")
    found = in_the_window("pixelwise:classifyraster", parameters, edit=sources["labels"])
    assert found["finished"], found["log"]
    assert {"QgsPalettedRasterRenderer", "QgsCategorizedSymbolRenderer"} <= {kind for _, kind in found["layers"]}
    classes = [name for name in found["legend"] if name.startswith("class ")]
    assert {"class 1", "class 3", "class 7"} <= set(classes)
    assert found["edits"] is True and found["dirty"] is True
    assert found["workers"] == 0


def test_a_training_is_a_task_that_can_be_cancelled_while_the_canvas_stays_fluid(
    in_the_window: InTheWindow, training: dict[str, Any]
) -> None:
    found = in_the_window("pixelwise:trainsegmentationmodel", training, then="cancel_task")
    assert found["finished"] is False
    assert found["ended"] - found["acted"] < 12
    assert all("Train segmentation model" in name for name, _ in found["tasks"])
    progress = [percent for _, percent in found["tasks"]]
    assert progress[-1] > progress[0]
    assert found["workers"] == 0
    assert len(found["delays"]) > 200
    print("delays in ms (median, 99th percentile, largest):", np.percentile(found["delays"], [50, 99, 100]))
    assert np.percentile(found["delays"], 99) <= LONGEST_DELAY_MS


def test_the_dialog_cancels_and_the_log_says_what_was_kept(
    in_the_window: InTheWindow, training: dict[str, Any]
) -> None:
    found = in_the_window("pixelwise:trainsegmentationmodel", training, then="cancel_dialog")
    assert found["finished"] is False
    assert "the best model so far" in found["log"]
    assert Path(training["OUTPUT"]).exists()
    assert found["workers"] == 0


def test_the_monitor_shows_a_training_and_stops_it_with_the_best_epoch(
    in_the_window: InTheWindow, training: dict[str, Any]
) -> None:
    found = in_the_window("pixelwise:trainsegmentationmodel", training, then="stop")
    monitor = found["monitor"]
    assert monitor["visible"]
    assert " of 500" in monitor["status"]
    assert min(monitor["epochs"]) >= 1
    assert monitor["classes"][-1] == "mean" and len(monitor["classes"]) == 3
    assert found["finished"] is True, found["log"]
    assert found["ending"] == "Finished."
    assert Path(training["OUTPUT"]).exists()
    assert found["workers"] == 0
    assert np.percentile(found["delays"], 99) <= LONGEST_DELAY_MS
    assert monitor["example"]


def test_the_monitor_discards_a_training(in_the_window: InTheWindow, training: dict[str, Any]) -> None:
    found = in_the_window("pixelwise:trainsegmentationmodel", training, then="discard")
    assert found["finished"] is False
    assert "the model was discarded" in found["log"] and "discarded" in found["ending"]
    assert not Path(training["OUTPUT"]).exists()
    assert found["workers"] == 0


def test_a_killed_worker_leaves_the_project_and_one_sentence(
    in_the_window: InTheWindow, training: dict[str, Any], sources: dict[str, str]
) -> None:
    found = in_the_window("pixelwise:trainsegmentationmodel", training, then="kill", edit=sources["labels"])
    assert found["finished"] is False
    assert found["log"].count("The worker was ended by the system (SIGKILL), most likely because memory ran out") == 1
    assert found["edits"] is True and found["dirty"] is True
    # Only the hidden state with which the same training goes on.
    assert [path.name for path in Path(training["OUTPUT"]).parent.glob("*model*")] in ([], [".model.training"])
