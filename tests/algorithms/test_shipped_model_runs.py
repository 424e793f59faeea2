"""The graphical models, with the real worker, on a tiny scene; the first is in tests/plugin/test_qgis_process.py."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsVectorLayer

from pixelwise.chips.dataset import open_dataset
from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, LabelLayer
from pixelwise.feedback import SilentFeedback
from pixelwise.models.header import ModelHeader, read_header

from .conftest import write_raster

Make = Callable[..., Any]
LEFT_HALF = "POLYGON((500000 5000000, 500060 5000000, 500060 5000100, 500000 5000100, 500000 5000000))"
# A raster of 100 × 120 pixels has no room for the chips of 256 pixels that are usual.
CHIP = 32


@pytest.fixture
def trained(raster: Path, tmp_path: Path, polygon_layer: Make) -> tuple[str, str]:
    """A chip dataset with the classes background, house and road, and a model of random weights for it."""
    torch = pytest.importorskip("torch")

    from pixelwise.models.modelfile import save_model, weights_of
    from pixelwise.models.network import build_network

    polygon_layer()
    labels = LabelLayer(str(tmp_path / "labels.gpkg"), "labels", field="kind")
    chips, model = str(tmp_path / "chips"), str(tmp_path / "m.safetensors")
    export_chips(ExportJob([str(raster)], [labels], chips, chip_size=CHIP), SilentFeedback())
    dataset = open_dataset(chips)
    torch.manual_seed(1)
    header = ModelHeader(
        "unet", "resnet18", dataset.bands, "uint8", [127.0] * 3, [74.0] * 3, dataset.classes, dataset.ignore_value,
        CHIP, (1.0, 1.0), "", arguments={},
    )  # fmt: skip
    save_model(model, weights_of(build_network("unet", "resnet18", 3, len(dataset.classes))), header)
    return chips, model


def run(name: str, **given: Any) -> dict[str, Any]:
    import processing

    return processing.run(f"pixelwise:{name}", given)


def features(path: str) -> list[dict[str, Any]]:
    source = ogr.Open(path)
    return [feature.items() | {"area": feature.GetGeometryRef().Area()} for feature in source.GetLayer(0)]


def test_a_round_of_active_learning(raster: Path, trained: tuple[str, str], tmp_path: Path) -> None:
    chips, model = trained
    given = {"INPUT": str(raster), "COUNT": 2}

    def outputs(number: int) -> dict[str, str]:
        files = {"class_raster": "c.tif", "windows_to_label": "w.gpkg", "labels_to_correct": "l.gpkg"}
        return {key: str(tmp_path / f"{number}{name}") for key, name in files.items()}

    first = run("wheretolabel", **given, MODEL=model, **outputs(1))
    windows, labels = features(first["windows_to_label"]), features(first["labels_to_correct"])
    assert [window["rank"] for window in windows] == [1, 2]
    # What is to be corrected fills the windows, and has the field that the next step asks for.
    assert sum(label["area"] for label in labels) == pytest.approx(sum(window["area"] for window in windows))
    assert {label["class"] for label in labels} <= {"background", "house", "road"}
    before = len(open_dataset(chips).chips)
    second = run(
        "activelearninground", **given, CHIPS=chips, MODEL=model, LABELS=first["labels_to_correct"],
        CLASS_FIELD="class", WINDOWS=first["windows_to_label"], EPOCHS=1, **outputs(2),
        model_file=str(tmp_path / "m2.safetensors"),
    )  # fmt: skip
    assert len(open_dataset(chips).chips) > before
    header = read_header(second["model_file"])
    assert header.job["fine_tune"] == model
    assert len(features(second["windows_to_label"])) == 2 and features(second["labels_to_correct"])
    assert gdal.Open(second["class_raster"]).RasterXSize == 120


def test_a_folder_of_rasters_becomes_polygons_without_seams(
    raster: Path, trained: tuple[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "rasters"
    folder.mkdir()
    # Of one colour, so that there is one polygon, which goes across the border of the rasters.
    whole = write_raster(tmp_path / "plain.tif", np.full((3, 100, 120), 90, np.uint8))
    gdal.Translate(str(folder / "west.tif"), str(whole), srcWin=[0, 0, 64, 100])
    gdal.Translate(str(folder / "east.tif"), str(whole), srcWin=[64, 0, 56, 100])
    results = run(
        "foldertopolygons", FOLDER=str(folder), MODEL=trained[1], folder_of_class_rasters=str(tmp_path / "maps"),
        class_polygons=str(tmp_path / "f.gpkg"),
    )  # fmt: skip
    maps = Path(results["folder_of_class_rasters"])
    assert {"west.tif", "east.tif", "joined.vrt"} <= {path.name for path in maps.iterdir()}
    polygons = features(results["class_polygons"])
    assert sum(polygon["area"] for polygon in polygons) == 100 * 120
    assert {polygon["class"] for polygon in polygons} <= {"background", "house", "road"}
    layer = QgsVectorLayer(results["class_polygons"])
    assert any(
        feature.geometry().boundingBox().xMinimum() < 500064 < feature.geometry().boundingBox().xMaximum()
        for feature in layer.getFeatures()
    )


def test_train_and_assess_on_a_held_out_area(
    tmp_path: Path, feature_layer: Make, make_raster: Callable[..., Path]
) -> None:
    pixels = np.random.default_rng(2).integers(0, 255, (3, 300, 340), np.uint8)
    raster = make_raster(pixels, "wide.tif", transform=(500000, 1, 0, 5000100, 0, -1), epsg=32633)
    squares = [
        (f"POLYGON(({x} {y},{x + 20} {y},{x + 20} {y + 20},{x} {y + 20},{x} {y}))", kind)
        for x in range(500010, 500330, 40)
        for y, kind in ((4999850, "house"), (5000040, "road"))
    ]
    labels = feature_layer("Polygon", *squares, fields=("kind:string",))
    results = run(
        "trainandassess", INPUT=str(raster), LABELS=labels, CLASS_FIELD="kind", EPOCHS=1,
        HELD_OUT=feature_layer("Polygon", (LEFT_HALF,)), class_raster=str(tmp_path / "c.tif"),
        model_file=str(tmp_path / "m.safetensors"), report=str(tmp_path / "r.html"),
        error_map=str(tmp_path / "e.tif"),
    )  # fmt: skip
    held = gdal.Open(results["class_raster"])
    nodata = held.GetRasterBand(1).GetNoDataValue()
    # Only what was held out is classified, and compared.
    assert np.sum(held.ReadAsArray() != nodata) == 60 * 100
    page = Path(results["report"]).read_text(encoding="utf-8")
    assert "6,000" in page and "house" in page
    assert Path(results["error_map"]).is_file()
