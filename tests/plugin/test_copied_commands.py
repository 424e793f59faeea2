"""What the algorithm dialog copies, as a command for qgis_process and as JSON, is run as it is, by the real worker."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from pixelwise.chips.dataset import open_dataset
from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.feedback import SilentFeedback
from pixelwise.models.header import ModelHeader

from .conftest import Run

pytestmark = pytest.mark.qgis
SIZE = 96
WAYS = ("Copy as qgis_process Command", "Copy as JSON")
# A folder as users have them: every character of it must be kept from the shell.
FOLDER = "a user's “maps” & $HOME"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A raster, labels of two classes, an area, chips of them, and a model of these, in a folder with a hard name."""
    folder = tmp_path / FOLDER
    folder.mkdir()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    random = np.random.default_rng(1)
    image = random.integers(20, 60, (3, SIZE, SIZE), np.uint8)
    classes = np.zeros((1, SIZE, SIZE), np.uint8)
    squares = []
    for number, (row, col) in enumerate((row, col) for row in range(4, SIZE, 32) for col in range(4, SIZE, 32)):
        image[:, row : row + 16, col : col + 16] += 150
        classes[:, row : row + 16, col : col + 16] = 1
        squares.append((square(row, col, 16), "house" if number % 2 else "garage"))
    write_raster(folder / "ortho.tif", image, crs)
    write_raster(folder / "classes.tif", classes, crs, ["background", "house"])
    (folder / "rasters").mkdir()
    write_raster(folder / "rasters" / "one.tif", image, crs)
    write_polygons(folder / "squares.gpkg", squares, crs)
    write_polygons(folder / "area.gpkg", [(square(0, 0, SIZE // 2), "here")], crs)
    write_polygons(folder / "whole.gpkg", [(square(0, 0, SIZE), "all")], crs)
    (folder / "classes.csv").write_text("source,value,name,color\nhouse,1,House,#aa0000\ngarage,2,Garage,#00aa00\n")
    make_chips_and_model(folder)
    return folder


def square(row: int, col: int, side: int) -> str:
    x, y = 500000 + col, 5000000 - row
    return f"POLYGON(({x} {y},{x + side} {y},{x + side} {y - side},{x} {y - side},{x} {y}))"


def write_raster(path: Path, array: Any, crs: Any, names: list[str] | None = None) -> None:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, len(array))
    dataset.SetGeoTransform((500000, 1, 0, 5000000, 0, -1))
    dataset.SetProjection(crs.ExportToWkt())
    if names:
        dataset.GetRasterBand(1).SetCategoryNames(names)
    dataset.WriteArray(array)
    dataset = None


def write_polygons(path: Path, polygons: list[tuple[str, str]], crs: Any) -> None:
    store = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = store.CreateLayer(path.stem, crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("kind", ogr.OFTString))
    for wkt, kind in polygons:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("kind", kind)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    store = layer = feature = None


def make_chips_and_model(folder: Path) -> None:
    torch = pytest.importorskip("torch")

    from pixelwise.models.modelfile import save_model, weights_of
    from pixelwise.models.network import build_network

    labels = LabelLayer(str(folder / "squares.gpkg"), "squares", field="kind")
    job = ExportJob([str(folder / "ortho.tif")], [labels], str(folder / "chips"), chip_size=32, stride=8)
    export_chips(job, SilentFeedback())
    dataset = open_dataset(folder / "chips")
    torch.manual_seed(1)
    header = ModelHeader(
        "unet", "resnet18", dataset.bands, "uint8", [120.0] * 3, [60.0] * 3, dataset.classes, 255, 32, (1.0, 1.0), "",
        arguments={},
    )  # fmt: skip
    network = build_network("unet", "resnet18", 3, len(dataset.classes))
    for name in ("m", "m2"):
        save_model(str(folder / f"{name}.safetensors"), weights_of(network), header)


TRAINING = {
    "CHIPS": "@chips", "ARCHITECTURE": "unet", "ENCODER": "resnet18", "ENCODER_WEIGHTS": "none", "EPOCHS": 1,
    "FINE_TUNE": "@m.safetensors", "AUGMENT": "standard", "AUGMENT_CHANGES": ["-blur", "+shadow"],
    "RGB_BANDS": "1;2;3", "LOSS": "dice", "CLASS_WEIGHTS": "given",
    "CLASS_WEIGHT_VALUES": "house=2; garage=1.5; background=1", "DEVICE": "cpu", "WORKERS": 0, "SEED": 4,
}  # fmt: skip
CLASSIFICATION = {
    "MODEL": "@m.safetensors", "MODELS": ["@m2.safetensors"], "MERGE": "crop", "TEST_TIME_AUGMENTATION": "flips",
    "THRESHOLDS": "house=0.1; garage=0.1", "MAJORITY": 3, "SIEVE": 4, "COG": True, "FILL_HOLES": 1.5,
    "RIGHT_ANGLES": "1;2", "SKIP_CLASSES": "0", "DEVICE": "cpu", "PRECISION": "32",
}  # fmt: skip
# Parameters of each algorithm; "@" stands for the folder, and a key that ends with "!" for an output.
FULL: dict[str, dict[str, Any]] = {
    "exporttrainingchips": {
        "INPUT": ["@ortho.tif"], "BANDS": "1;2;3", "LABELS": "@squares.gpkg|layername=squares", "CLASS_FIELD": "kind",
        "MORE_LABELS": ["@area.gpkg|layername=area"], "AREA": "@whole.gpkg|layername=whole",
        "UNLABELLED": "background", "CHIP_SIZE": 32, "RESAMPLING": "bilinear", "MASK": "@area.gpkg|layername=area",
        "CLASS_TABLE": "@classes.csv", "ROTATIONS": "0;45", "WINDOWS": "random", "COUNT": 12,
        "MIN_CLASS": "House=1; Garage=2", "SPLIT": 0.25, "LAYOUT": ["esri", "coco"], "ALL_TOUCHED": True,
        "OUTPUT!": "@new chips", "REPORT!": "@r.html",
    },
    "importchips": {
        "IMAGES": "@chips/images", "LABELS": "@chips/labels", "CLASS_TABLE": "@classes.csv", "IGNORE": "255;254",
        "BACKGROUND": "nothing else", "SPLIT_BY": "random", "OUTPUT!": "@imported", "REPORT!": "@r.html",
    },
    "trainsegmentationmodel": TRAINING | {
        "OUTPUT!": "@new.safetensors", "REPORT!": "@r.html", "LOG_FOLDER!": "@logs",
    },
    "crossvalidatemodel": TRAINING | {
        "FOLDS": 2, "FINAL_MODEL": False, "OUTPUT!": "@folds", "REPORT!": "@r.html",
    },
    "describemodel": {"MODEL": "@m.safetensors", "OUTPUT!": "@about.html"},
    "classifyraster": CLASSIFICATION | {
        "INPUT": "@ortho.tif", "BANDS": [1, 2, 3], "AREA": "@area.gpkg|layername=area",
        "EXTENT": "500000,500090,4999910,5000000 [EPSG:32633]", "OUTPUT!": "@c.tif", "POLYGONS!": "@c.gpkg",
        "PROBABILITIES!": "@p.tif", "CONFIDENCE!": "@conf.tif", "UNCERTAINTY!": "@u.tif", "WHERE_TO_LABEL!": "@w.gpkg",
        "CLASS_AREAS!": "@a.html",
    },
    "classifyfolder": CLASSIFICATION | {
        "INPUT": "@rasters", "ALSO": ["polygons", "confidence"], "PATTERN": "*.tif;*.jp2", "SUBFOLDERS": True,
        "BANDS": "1;2;3", "OUTPUT!": "@maps",
    },
    "vectorizeclasses": {
        "INPUT": "@classes.tif", "BAND": 1, "SIMPLIFY": 1.5, "RIGHT_ANGLES": "1", "SKIP_CLASSES": "0;7",
        "MINIMUM_AREA": 2.5, "OUTPUT!": "@v.gpkg",
    },
    "createaccuracysample": {
        "MAP": "@classes.tif", "AREA": "@whole.gpkg|layername=whole", "SIZE": 20, "MINIMUM_PER_CLASS": 5,
        "ALLOCATION": "proportional",
        "EXPECTED_ACCURACY": "1=0.8; 0=0.9", "IGNORE": "7", "OUTPUT!": "@s.gpkg",
    },
    "assessaccuracy": {
        "MAP": "@classes.tif", "REFERENCE": "@squares.gpkg|layername=squares", "REFERENCE_FIELD": "kind",
        "AREA": "@area.gpkg|layername=area", "UNLABELLED": "ignore", "MATCH": "auto", "IGNORE": "garage",
        "BOUNDARY_TOLERANCE": 2.5, "REPORT!": "@acc.html", "MATRIX!": "@m.csv", "METRICS!": "@m.json",
        "METRICS_TABLE!": "@t.csv", "ERRORS!": "@e.tif",
    },
    "chipstrainclassify": {
        "INPUT": "@ortho.tif", "LABELS": "@squares.gpkg|layername=squares", "CLASS_FIELD": "kind", "EPOCHS": 1,
        "RASTER": "@ortho.tif", "class_raster!": "@c.tif", "class_polygons!": "@c.gpkg",
        "model_file!": "@new.safetensors",
    },
    "foldertopolygons": {
        "FOLDER": "@rasters", "MODEL": "@m.safetensors", "MINIMUM_AREA": 1.5, "SIMPLIFY": 1,
        "folder_of_class_rasters!": "@maps", "class_polygons!": "@f.gpkg",
    },
    "trainandassess": {
        "INPUT": "@ortho.tif", "LABELS": "@squares.gpkg|layername=squares", "CLASS_FIELD": "kind",
        "HELD_OUT": "@area.gpkg|layername=area", "UNLABELLED": "background", "EPOCHS": 1, "class_raster!": "@c.tif",
        "model_file!": "@new.safetensors", "report!": "@r.html", "error_map!": "@e.tif",
    },
    "wheretolabel": {
        "INPUT": "@ortho.tif", "MODEL": "@m.safetensors", "COUNT": 2, "class_raster!": "@c.tif",
        "windows_to_label!": "@w.gpkg", "labels_to_correct!": "@l.gpkg",
    },
    "activelearninground": {
        "INPUT": "@ortho.tif", "CHIPS": "@chips", "MODEL": "@m.safetensors",
        "LABELS": "@squares.gpkg|layername=squares", "CLASS_FIELD": "kind", "WINDOWS": "@area.gpkg|layername=area",
        "UNLABELLED": "background", "EPOCHS": 1, "COUNT": 2, "class_raster!": "@c.tif",
        "windows_to_label!": "@w.gpkg", "labels_to_correct!": "@l.gpkg", "model_file!": "@new.safetensors",
    },
}  # fmt: skip
# The others start a worker with torch, or several.
QUICK = ("describemodel", "exporttrainingchips", "vectorizeclasses")
CASES = [pytest.param(name, marks=[] if name in QUICK else pytest.mark.slow, id=name) for name in FULL]


def filled(values: dict[str, Any], place: Path) -> dict[str, Any]:
    def full(value: Any) -> Any:
        if isinstance(value, list):
            return [full(item) for item in value]
        return f"{place}/{value[1:]}" if isinstance(value, str) and value.startswith("@") else value

    return {key.rstrip("!"): full(value) for key, value in values.items()}


def copied(algorithm: str, parameters: dict[str, Any]) -> dict[str, str]:
    """What the entries of the dialog's menu put onto the clipboard."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication
    from qgis.PyQt import sip
    from qgis.PyQt.QtWidgets import QMenu

    dialog = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(algorithm))
    dialog.setParameters(parameters)
    texts = {}
    for menu in dialog.findChildren(QMenu):
        for action in menu.actions():
            if action.text() in WAYS:
                action.trigger()
                texts[action.text()] = QgsApplication.clipboard().text()
    sip.delete(dialog)
    # What it holds must not outlive QGIS, which would crash when Python ends.
    QgsApplication.clipboard().clear()
    return texts


def test_several_files_are_copied_too(qgis: Any) -> None:
    from qgis.core import QgsApplication, QgsProcessingContext

    algorithm = QgsApplication.processingRegistry().algorithmById("pixelwise:classifyraster")
    given = {"MODELS": ["/a b.safetensors", "/c.safetensors"]}
    command, usable = algorithm.asQgisProcessCommand(given, QgsProcessingContext())
    assert usable and command.endswith(" --MODELS='/a b.safetensors' --MODELS=/c.safetensors")
    assert algorithm.asMap(given, QgsProcessingContext())["inputs"] == given


def test_every_algorithm_is_here(qgis: Any) -> None:
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("pixelwise")
    # These two work on the environment, not on data, and have tests of their own.
    of_the_environment = {"installenvironment", "checkenvironment"}
    assert {algorithm.name() for algorithm in provider.algorithms()} - of_the_environment == set(FULL)


@pytest.mark.parametrize("name", CASES)
def test_what_the_dialog_copies_runs_as_it_is(
    name: str, place: Path, qgis: Any, qgis_process: Run, environment: dict[str, str]
) -> None:
    parameters = filled(FULL[name], place)
    texts = copied(f"pixelwise:{name}", parameters)
    told = json.loads(texts["Copy as JSON"])["inputs"]
    told |= {"EXTENT": parameters["EXTENT"]} if "EXTENT" in parameters else {}  # it has more digits
    assert {key: told.get(key) for key in parameters} == parameters
    outputs = [Path(parameters[key.rstrip("!")]) for key in FULL[name] if key.endswith("!")]
    command, text = (texts[way] for way in WAYS)
    assert command.startswith(f"qgis_process run pixelwise:{name} ")
    done = subprocess.run(
        ["bash", "-c", command], env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
    assert [str(path) for path in outputs if not path.exists()] == []
    jobs = jobs_in(place)
    for path in outputs:
        if path.is_file():
            path.unlink()
    done = qgis_process("run", f"pixelwise:{name}", "-", stdin=text)
    assert done.returncode == 0, f"{text}\n{done.stderr[-2000:]}"
    assert [str(path) for path in outputs if not path.exists()] == []
    results = json.loads(done.stdout)["results"]
    for key in FULL[name]:
        if key.endswith("!"):
            assert results[key.rstrip("!")] == parameters[key.rstrip("!")]
    assert jobs_in(place) == jobs


def jobs_in(place: Path) -> dict[str, Any]:
    """What the worker was told, by the job files beside the outputs, but for names of temporary files."""
    files = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in place.rglob("*.job.json")}
    return {name: without_temporary(content["parameters"]) for name, content in sorted(files.items())}


def without_temporary(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_temporary(item) for key, item in value.items()}
    if isinstance(value, list):
        return [without_temporary(item) for item in value]
    return "temporary" if isinstance(value, str) and "/processing_" in value else value
