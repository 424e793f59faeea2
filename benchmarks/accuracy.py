"""Accuracy on real imagery with the defaults: python benchmarks/accuracy.py [banepa] [roofs] [aber] [KEY=VALUE …].

banepa: buildings in drone imagery, rows 0–2047 train, rows 2048–4095 test; the IoU of the building class.
roofs: the roof materials concrete, tin and the background of the same imagery; their mean IoU.
aber: land cover in Sentinel-2 and a DEM from sparse polygons, shared out polygon by polygon; the overall accuracy of
those that were not trained on.

KEY=VALUE are settings of the training, by the names of TrainJob, for comparisons with the defaults.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "build" / "plugins"))

from pixelwise.chips.dataset import open_dataset
from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.feedback import SilentFeedback
from pixelwise.maps.classify import classify_raster
from pixelwise.maps.job import ClassifyJob
from pixelwise.models.inference.predict import Predictor
from pixelwise.models.job import TrainJob
from pixelwise.models.training.train import train_model

gdal.UseExceptions()
DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
BANEPA, ABER = DATA / "banepa_buildings", DATA / "aber_s2"
NORTH, SOUTH = (0, 0, 3072, 2048), (0, 2048, 3072, 2048)
ROOFS = [
    {"source": "concrete", "value": 1, "name": "concrete"},
    {"source": "concerte", "value": 1, "name": "concrete"},
    {"source": "tin", "value": 2, "name": "tin"},
    {"source": "metal", "value": 2, "name": "tin"},
    {"source": "clay_tiles", "ignore": True},
]


class Printing(SilentFeedback):
    def pushInfo(self, text: str) -> None:
        print("  ", text, flush=True)


def banepa(folder: Path, settings: dict[str, Any]) -> float:
    found, truth = _banepa(folder, settings, LabelLayer(str(_labels())), [])
    building = truth == 1
    return float((building & (found == 1)).sum() / (building | (found == 1)).sum())


def roofs(folder: Path, settings: dict[str, Any]) -> float:
    found, truth = _banepa(folder, settings, LabelLayer(str(_labels()), field="roof:material"), ROOFS)
    counted = truth != 255
    ious = [
        ((truth == value) & (found == value))[counted].sum() / ((truth == value) | (found == value))[counted].sum()
        for value in (0, 1, 2)
    ]
    return float(np.mean(ious))


def aber(folder: Path, settings: dict[str, Any]) -> float:
    """Chips around polygons, so that a split by blocks is one by polygons; the accuracy on test chips."""
    layers = ("forest", "grass", "urban", "water")
    labels = ABER / "labels" / "cls_poly_smpls.gpkg"
    job = ExportJob(
        [str(ABER / "aber.vrt"), str(ABER / "dem" / "SRTM_aber.tif")],
        [LabelLayer(str(labels), f"cls_{name}_smpls", name=name) for name in layers],
        str(folder / "chips"),
        unlabelled="ignore",
        windows="features",
        chip_size=64,
        split=0.15,
        test=0.3,
    )
    export_chips(job, SilentFeedback())
    _train(folder, settings)
    dataset, predictor = open_dataset(folder / "chips"), Predictor(folder / "model.safetensors")
    hits = total = 0
    for chip in dataset.of_split("test"):
        image, label, valid = dataset.read(chip)
        found = np.array(dataset.classes.values)[predictor.scores(image[None], valid[None])[0].argmax(0)]
        counted = label != dataset.ignore_value
        hits, total = hits + int((found == label)[counted].sum()), total + int(counted.sum())
    return hits / total


CASES: dict[str, Callable[[Path, dict[str, Any]], float]] = {"banepa": banepa, "roofs": roofs, "aber": aber}
WHAT = {"banepa": "building IoU", "roofs": "mean IoU", "aber": "overall accuracy"}


def _labels() -> Path:
    return next((BANEPA / "labels").glob("*.geojson"))


def _banepa(
    folder: Path, settings: dict[str, Any], labels: LabelLayer, classes: list[dict[str, Any]]
) -> tuple[np.ndarray, np.ndarray]:
    """The classes found on the southern half, and those of its labels, as arrays."""
    halves = {name: str(folder / f"{name}.vrt") for name in ("north", "south")}
    for name, window in (("north", NORTH), ("south", SOUTH)):
        gdal.Translate(halves[name], str(BANEPA / "banepa.vrt"), format="VRT", srcWin=window)
    export_chips(ExportJob([halves["north"]], [labels], str(folder / "chips"), classes=classes), SilentFeedback())
    _train(folder, settings)
    job = ClassifyJob(halves["south"], str(folder / "model.safetensors"), str(folder / "map.tif"))
    classify_raster(job, SilentFeedback())
    return gdal.Open(job.output).ReadAsArray(), _burnt(halves["south"], labels, classes)


def _burnt(raster: str, labels: LabelLayer, classes: list[dict[str, Any]]) -> np.ndarray:
    image = gdal.Open(raster)
    truth = gdal.GetDriverByName("MEM").Create("", image.RasterXSize, image.RasterYSize, 1)
    truth.SetGeoTransform(image.GetGeoTransform())
    truth.SetProjection(image.GetProjection())
    source = ogr.Open(labels.path)
    layer = source.GetLayer(0)
    # What has no class of the table counts nowhere.
    gdal.RasterizeLayer(truth, [1], layer, burn_values=[255 if classes else 1])
    for item in classes:
        if "value" in item:
            layer.SetAttributeFilter(f"\"{labels.field}\" = '{item['source']}'")
            gdal.RasterizeLayer(truth, [1], layer, burn_values=[item["value"]])
    return truth.ReadAsArray()


def _train(folder: Path, settings: dict[str, Any]) -> None:
    started = time.monotonic()
    job = TrainJob(str(folder / "chips"), str(folder / "model.safetensors"), **settings)
    train_model(job, Printing())
    print(f"   trained for {(time.monotonic() - started) / 60:.1f} minutes")


def main() -> None:
    settings = dict(argument.split("=", 1) for argument in sys.argv[1:] if "=" in argument)
    parsed = {name: _value(text) for name, text in settings.items()}
    for name in [argument for argument in sys.argv[1:] if "=" not in argument] or list(CASES):
        with tempfile.TemporaryDirectory() as folder:
            print(name, parsed or "(defaults)")
            print(f"{name}: {WHAT[name]} {CASES[name](Path(folder), parsed):.4f}", flush=True)


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


if __name__ == "__main__":
    main()
