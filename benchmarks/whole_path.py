"""The whole path on real imagery: chips, training and map by three calls of qgis_process, with nothing but paths given.

`banepa_buildings`, rows 0–2047 train, rows 2048–4095 test. Prints minutes and peak memory of each step and the IoU of
the building class on the southern half, computed here from the labels by GDAL and numpy alone.

    .venv/bin/python benchmarks/whole_path.py FOLDER [KEY=VALUE …]     further parameters of the training
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

gdal.UseExceptions()

ROOT = Path(__file__).resolve().parent.parent
BANEPA = ROOT.parent / "shared" / "data" / "banepa_buildings"
NORTH, SOUTH = (0, 0, 3072, 2048), (0, 2048, 3072, 2048)


def run(folder: Path, training: list[str]) -> dict[str, object]:
    """Runs the three steps in `folder`; gives {"steps": [[name, minutes, peak MB]], "iou": of the southern half}."""
    folder.mkdir(parents=True, exist_ok=True)
    imagery = {name: str(folder / f"{name}.vrt") for name in ("north", "south")}
    for name, window in (("north", NORTH), ("south", SOUTH)):
        gdal.Translate(imagery[name], str(BANEPA / "banepa.vrt"), format="VRT", srcWin=window)
    labels = str(next((BANEPA / "labels").glob("*.geojson")))
    chips, model, found = (str(folder / name) for name in ("chips", "model.safetensors", "map.tif"))
    calls = [
        ("exporttrainingchips", [f"INPUT={imagery['north']}", f"LABELS={labels}", f"OUTPUT={chips}"]),
        ("trainsegmentationmodel", [f"CHIPS={chips}", f"OUTPUT={model}", *training]),
        ("classifyraster", [f"INPUT={imagery['south']}", f"MODEL={model}", f"OUTPUT={found}"]),
    ]
    steps = [[name, *_measured(folder, name, parameters)] for name, parameters in calls]
    return {"steps": steps, "iou": _building_iou(found, imagery["south"], labels)}


def _measured(folder: Path, name: str, parameters: list[str]) -> tuple[float, float]:
    """Minutes and the largest resident set (MB) among qgis_process and its worker."""
    begun = time.monotonic()
    with (folder / f"{name}.log").open("w") as log:
        process = subprocess.Popen(
            ["qgis_process", "run", f"pixelwise:{name}", "--", *parameters],
            env=_environment(folder),
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{name} failed:\n{(folder / f'{name}.log').read_text()[-3000:]}")
    return (time.monotonic() - begun) / 60, usage.ru_maxrss / 1024


def _environment(folder: Path) -> dict[str, str]:
    profile = folder / "profile"
    settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("[PythonPlugins]\npixelwise=true\n", encoding="utf-8")
    return {
        "HOME": str(folder),
        "PATH": "/usr/sbin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "PIXELWISE_PYTHON": str(ROOT / ".venv" / "bin" / "python"),
    }


def _building_iou(found: str, raster: str, labels: str) -> float:
    image = gdal.Open(raster)
    truth = gdal.GetDriverByName("MEM").Create("", image.RasterXSize, image.RasterYSize, 1)
    truth.SetGeoTransform(image.GetGeoTransform())
    truth.SetProjection(image.GetProjection())
    source = gdal.OpenEx(labels)
    gdal.RasterizeLayer(truth, [1], source.GetLayer(0), burn_values=[1])
    is_building = truth.ReadAsArray() == 1
    says_building = gdal.Open(found).ReadAsArray() == 1
    return float((is_building & says_building).sum() / np.maximum((is_building | says_building).sum(), 1))


if __name__ == "__main__":
    result = run(Path(sys.argv[1]).resolve(), [argument for argument in sys.argv[2:] if "=" in argument])
    for step, minutes, megabytes in result["steps"]:  # type: ignore[attr-defined]
        print(f"{step:24} {minutes:6.2f} min   {megabytes:6.0f} MB at most")
    print(f"building IoU on the southern half: {result['iou']:.4f}")
    print(json.dumps(result))
