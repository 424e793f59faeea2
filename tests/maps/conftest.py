"""A raster maker, and a classification whose network is a function of single pixels."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, gdal_array

from pixelwise.feedback import SilentFeedback
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.raster import Band
from pixelwise.maps import checks as checks_module
from pixelwise.maps import classify as classify_module
from pixelwise.maps.job import ClassifyJob
from pixelwise.models.header import ModelHeader


def class_table(*values: int) -> ClassTable:
    colors = ("#e69f00", "#56b4e9", "#009e73", "#f0e442")
    return ClassTable(ClassEntry(value, f"class {value}", colors[i % 4]) for i, value in enumerate(values))


@pytest.fixture
def classes() -> Callable[..., ClassTable]:
    return class_table


@pytest.fixture
def model(tmp_path: Path, classes: Callable[..., ClassTable]) -> str:
    """A small network with random weights for three uint8 bands of half a metre."""
    torch = pytest.importorskip("torch")

    from pixelwise.models.modelfile import save_model, weights_of
    from pixelwise.models.network import build_network

    torch.manual_seed(1)
    header = ModelHeader(
        "unet", "resnet18", [Band(name, "uint8", None) for name in ("Red", "Green", "Blue")], "uint8", [120.0] * 3,
        [60.0] * 3, classes(1, 3, 7), 255, 64, (0.5, 0.5), "", arguments={},
    )  # fmt: skip
    path = str(tmp_path / "model.safetensors")
    save_model(path, weights_of(build_network("unet", "resnet18", 3, 3)), header)
    return path


@pytest.fixture
def make_raster(make_raster: Callable[..., Path]) -> Callable[..., str]:
    """Writes an array as a GeoTIFF and returns its path as jobs hold it."""
    return lambda array, name="input.tif", **values: str(make_raster(array, name, **values))


@pytest.fixture
def make_polygons(make_layer: Callable[..., Path]) -> Callable[..., str]:
    """Writes polygons, given as WKT in the CRS of an EPSG code, as a GeoPackage."""
    return lambda *polygons, epsg=32645: str(make_layer([(wkt, None) for wkt in polygons], "area.gpkg", epsg=epsg))


def header_for(path: str, classes: ClassTable, **values: Any) -> ModelHeader:
    """The header of a model trained on rasters like the one at `path`."""
    dataset = gdal.Open(path)
    dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(dataset.GetRasterBand(1).DataType)).name
    transform = dataset.GetGeoTransform()
    count = dataset.RasterCount
    fields: dict[str, Any] = {
        "architecture": "unet",
        "encoder": "resnet18",
        "bands": [Band(f"Band {number + 1}", dtype, None) for number in range(count)],
        "dtype": dtype,
        "mean": [0.0] * count,
        "std": [1.0] * count,
        "classes": classes,
        "ignore_value": classes.free_value(),
        "chip_size": 64,
        "pixel_size": (float(np.hypot(transform[1], transform[4])), float(np.hypot(transform[2], transform[5]))),
        "crs": dataset.GetProjection(),
    }
    return ModelHeader(**(fields | values))


def pixel_scores(count: int) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    """Scores that make class position = value of the first band modulo the number of classes, with probability 0.7."""

    def scores(images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        positions = class_positions(images[:, 0], count)
        rest = 0.3 / max(count - 1, 1)
        result = np.where(positions[:, None] == np.arange(count)[None, :, None, None], 0.7 if count > 1 else 1.0, rest)
        return result.astype(np.float32)

    return scores


def class_positions(values: np.ndarray, count: int) -> np.ndarray:
    return np.nan_to_num(values).astype(np.int64) % count


@pytest.fixture
def classify(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, str]]:
    """Runs `classify_raster` with a stand-in for the network, `pixel_scores` unless another is given."""

    def run(
        path: str,
        classes: ClassTable | None = None,
        *,
        scores: Callable[[np.ndarray, np.ndarray], np.ndarray] | None = None,
        feedback: Any = None,
        header: dict[str, Any] | None = None,
        **values: Any,
    ) -> dict[str, str]:
        classes = classes or class_table(1, 3, 7)
        given = header_for(path, classes, **(header or {}))

        def make_predictors(*_: Any, **__: Any) -> list[Any]:
            stand_in = SimpleNamespace(
                device=SimpleNamespace(type="cpu"),
                scores=scores or pixel_scores(len(classes)),
                margin=lambda window: min(96, window // 8),
                at_once=1,
                settle=lambda *_: "32",
            )
            return [stand_in] * (values.get("devices") or 1)

        monkeypatch.setitem(sys.modules, "pixelwise.models.device", SimpleNamespace(devices_of=lambda *_: ["cpu"]))
        monkeypatch.setattr(classify_module, "make_predictors", make_predictors)
        for module in (classify_module, checks_module):
            monkeypatch.setattr(module, "read_header", lambda _path: given)
        job = ClassifyJob(input=path, model="model.safetensors", **({"output": str(tmp_path / "map.tif")} | values))
        return classify_module.classify_raster(job, feedback or SilentFeedback())

    return run


@pytest.fixture
def expected() -> Callable[..., np.ndarray]:
    """The class raster that `pixel_scores` should give for an array (rows, cols) and the array of valid pixels."""

    def values(array: np.ndarray, valid: np.ndarray, classes: ClassTable) -> np.ndarray:
        found = np.array(classes.values, np.uint8)[class_positions(array, len(classes))]
        return np.where(valid, found, np.uint8(classes.free_value()))

    return values


def read(path: str) -> np.ndarray:
    return gdal.Open(path).ReadAsArray()


@pytest.fixture(name="read")
def read_fixture() -> Callable[[str], np.ndarray]:
    return read
