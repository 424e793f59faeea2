"""The algorithms from the command line, with the real worker, on a small generated scene."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from .conftest import Run

pytestmark = pytest.mark.qgis
IDS = (
    "exporttrainingchips", "importchips", "trainsegmentationmodel", "crossvalidatemodel", "describemodel",
    "classifyraster", "vectorizeclasses", "createaccuracysample", "assessaccuracy", "classifyfolder",
    "chipstrainclassify", "foldertopolygons", "trainandassess", "wheretolabel", "activelearninground",
)  # fmt: skip
SIZE = 320


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """ortho.tif (3 × uint8, bright squares on dark ground) and squares.gpkg with a field `kind`."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    random = np.random.default_rng(1)
    image = random.integers(20, 60, (3, SIZE, SIZE), np.uint8)
    store = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "squares.gpkg"))
    layer = store.CreateLayer("squares", crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("kind", ogr.OFTString))
    for row in range(8, SIZE - 32, 40):
        for col in range(8, SIZE - 32, 40):
            image[:, row : row + 24, col : col + 24] += 150
            x, y = 500000 + col, 5000000 - row
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("kind", "house")
            corners = f"{x} {y},{x + 24} {y},{x + 24} {y - 24},{x} {y - 24},{x} {y}"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))"))
            layer.CreateFeature(feature)
    store = layer = None
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "ortho.tif"), SIZE, SIZE, 3)
    dataset.SetGeoTransform((500000, 1, 0, 5000000, 0, -1))
    dataset.SetProjection(crs.ExportToWkt())
    dataset.WriteArray(image)
    dataset = None
    return tmp_path


def outputs_of(text: str) -> dict[str, str]:
    """The results that qgis_process prints in text mode."""
    lines = text.split("Results\n", 1)[1].splitlines()[1:]
    return dict(line.split(":\t", 1) for line in lines if ":\t" in line)


def test_list_and_help(qgis_process: Run) -> None:
    listed = qgis_process("list")
    assert listed.returncode == 0
    assert [name for name in IDS if f"pixelwise:{name}\t" not in listed.stdout] == []
    assert "error" not in listed.stderr.lower()
    helped = qgis_process("help", "pixelwise:chipstrainclassify").stdout
    assert "class_raster: <outputRaster>" in helped


def test_from_chips_to_a_map(qgis_process: Run, scene: Path) -> None:
    done = qgis_process(
        "run", "pixelwise:exporttrainingchips", "--", "INPUT=ortho.tif", "BANDS=1", "BANDS=2", "BANDS=3",
        "LABELS=squares.gpkg|layername=squares|subset=kind = 'house'", "CLASS_FIELD=kind", "CHIP_SIZE=64",
        "OUTPUT=chips",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = outputs_of(done.stdout)
    assert int(results["CHIP_COUNT"]) > 20
    assert Path(scene / "chips" / "export.job.json").is_file()
    footprints = ogr.Open(results["FOOTPRINTS"])
    assert footprints.GetLayer(0).GetFeatureCount() == int(results["CHIP_COUNT"])

    done = qgis_process(
        "run", "pixelwise:trainsegmentationmodel", "--", "CHIPS=chips", "EPOCHS=2", "OUTPUT=m.safetensors",
        "REPORT=r.html",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = outputs_of(done.stdout)
    assert 0 < float(results["MEAN_IOU"]) <= 1 and results["BEST_EPOCH"] in ("1", "2")

    inputs = {
        "INPUT": "ortho.tif", "MODEL": "m.safetensors", "BANDS": [1, 2, 3], "OUTPUT": str(scene / "c.tif"),
        "POLYGONS": str(scene / "c.gpkg"), "PROBABILITIES": str(scene / "p.tif"), "CLASS_AREAS": str(scene / "a.html"),
    }  # fmt: skip
    done = qgis_process("run", "pixelwise:classifyraster", "-", stdin=json.dumps({"inputs": inputs}))
    assert done.returncode == 0, done.stderr
    assert set(json.loads(done.stdout)["results"]) == {"OUTPUT", "POLYGONS", "PROBABILITIES", "CLASS_AREAS"}
    classes = gdal.Open(str(scene / "c.tif"))
    assert classes.GetGeoTransform() == (500000, 1, 0, 5000000, 0, -1)
    assert classes.GetRasterBand(1).GetCategoryNames() == ["background", "house"]
    assert set(np.unique(classes.ReadAsArray())) <= {0, 1}
    assert json.loads((scene / "c.job.json").read_text())["parameters"]["input"] == str(scene / "ortho.tif")


def test_options_and_layouts_from_the_command_line_and_back(qgis_process: Run, scene: Path) -> None:
    (scene / "classes.csv").write_text("source,value,name,color\nhouse,7,Building,#aa0000\n")
    done = qgis_process(
        "run", "pixelwise:exporttrainingchips", "--", "INPUT=ortho.tif", "LABELS=squares.gpkg", "CLASS_FIELD=kind",
        "CLASS_TABLE=classes.csv", "CHIP_SIZE=32", "WINDOWS=random", "COUNT=40", "ROTATIONS=0;45", "TEST=0.2",
        "CONTAINER=hdf5", "LAYOUT=esri", "LAYOUT=coco", "OUTPUT=chips", "REPORT=r.html",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = outputs_of(done.stdout)
    assert (scene / "chips" / "chips.h5").is_file() and not (scene / "chips" / "yolo").exists()
    assert (scene / "chips" / "coco").is_dir() and results["REPORT"] == str(scene / "r.html")
    assert "Building" in (scene / "r.html").read_text(encoding="utf-8")

    done = qgis_process(
        "run", "pixelwise:importchips", "--", "IMAGES=chips/esri", "OUTPUT=again", "SPLIT_BY=train",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert outputs_of(done.stdout)["CHIP_COUNT"] == results["CHIP_COUNT"]
    described = json.loads((scene / "again" / "dataset.json").read_text(encoding="utf-8"))
    assert "Building" in {item["name"] for item in described["classes"]}


def test_the_graphical_model(qgis_process: Run, scene: Path) -> None:
    done = qgis_process(
        "run", "pixelwise:chipstrainclassify", "--", "INPUT=ortho.tif", "LABELS=squares.gpkg", "CLASS_FIELD=kind",
        "EPOCHS=1", "RASTER=ortho.tif", f"class_raster={scene}/c.tif", f"class_polygons={scene}/c.gpkg",
        f"model_file={scene}/m.safetensors",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert outputs_of(done.stdout) == {
        "class_raster": f"{scene}/c.tif", "class_polygons": f"{scene}/c.gpkg", "model_file": f"{scene}/m.safetensors",
    }  # fmt: skip
    assert gdal.Open(f"{scene}/c.tif").RasterXSize == SIZE


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        pytest.param(
            ("CHIP_SIZE=8",), "CHIP_SIZE: '8' was given; allowed are whole numbers from 16 to 4096.", id="size"
        ),
        pytest.param(("CLASS_FIELD=colour",), "has no field 'colour'; its fields are: fid, kind", id="field"),
        pytest.param(("INPUT=missing.tif",), "no raster can be opened from 'missing.tif'", id="raster"),
        pytest.param(("BANDS=1;7",), "BANDS: band 7 was asked for", id="band"),
    ],
)
def test_a_refusal_is_one_sentence_and_an_exit_code(
    qgis_process: Run, scene: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    given = {"INPUT": "ortho.tif", "LABELS": "squares.gpkg", "OUTPUT": "chips"}
    given |= dict(argument.split("=", 1) for argument in arguments)
    done = qgis_process(
        "run", "pixelwise:exporttrainingchips", "--", *(f"{key}={value}" for key, value in given.items())
    )
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert not (scene / "chips").exists()


def test_without_an_environment(qgis_process: Run, environment: dict[str, str], scene: Path) -> None:
    environment["PIXELWISE_PYTHON"] = "/nowhere/python"
    done = qgis_process(
        "run", "pixelwise:exporttrainingchips", "--", "INPUT=ortho.tif", "LABELS=squares.gpkg", "OUTPUT=chips"
    )
    assert done.returncode == 1
    assert "/nowhere/python" in done.stderr and "Traceback" not in done.stderr
    assert not (scene / "chips").exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_the_run_and_leaves_nothing(environment: dict[str, str], scene: Path, number: int) -> None:
    # Chips of 16 pixels at every second pixel take long enough.
    command = [
        "/usr/bin/qgis_process", "run", "pixelwise:exporttrainingchips", "--", "INPUT=ortho.tif", "LABELS=squares.gpkg",
        "CHIP_SIZE=16", "STRIDE=2", "SPLIT=0", "OUTPUT=chips",
    ]  # fmt: skip
    process = subprocess.Popen(
        command, env=environment, cwd=scene, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    worker = _wait_for_worker(process)
    process.send_signal(number)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "Cancelled" in errors
    assert not (scene / "chips").exists()
    _wait_until(lambda: not Path(f"/proc/{worker}").exists())


def _wait_for_worker(process: Any) -> int:
    """Reads the log up to the line that names the worker, and lets it come to its work."""
    for line in process.stdout:
        if line.startswith("The worker process"):
            time.sleep(1.0)
            return int(line.split()[3])
    raise AssertionError(process.stderr.read())


def _wait_until(condition: Any, seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        os.sched_yield()
        time.sleep(0.05)
