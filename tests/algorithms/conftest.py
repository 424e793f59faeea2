"""Small rasters, layers and files for the algorithms, and a stand-in for the worker."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from pixelwise.chips.export import export_chips
from pixelwise.chips.job import ExportJob, ImportJob, LabelLayer
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.classes import ClassEntry, ClassTable
from pixelwise.geo.raster import Band
from pixelwise.maps.accuracy.job import AssessJob
from pixelwise.maps.job import ClassifyFolderJob, ClassifyJob, VectorizeJob
from pixelwise.models.header import ModelHeader
from pixelwise.models.job import CrossValidateJob, TrainJob

CLASSES = ClassTable(
    [ClassEntry(0, "background", "#d9d9d9"), ClassEntry(1, "house", "#e69f00"), ClassEntry(2, "road", "#56b4e9")]
)


@pytest.fixture(autouse=True)
def _with_qgis(qgis: Any) -> Any:
    """Every test of the algorithms runs in QGIS."""
    return qgis


def write_raster(path: Path, array: np.ndarray[Any, Any], epsg: int = 32633) -> Path:
    """Writes (bands, rows, cols) as a GeoTIFF with pixels of 1 m from (500000, 5000100) downwards."""
    bands, rows, cols = array.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 1, 0, 5000100, 0, -1))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.WriteArray(array)
    dataset = None
    return path


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    """A raster of 3 × uint8, 100 × 120 pixels."""
    values = np.random.default_rng(1).integers(0, 255, (3, 100, 120), np.uint8)
    return write_raster(tmp_path / "ortho.tif", values)


@pytest.fixture
def class_map(tmp_path: Path) -> Path:
    """A map: house (1) where the first two squares of `polygon_layer` are, road (2) in the third, else background."""
    array = np.zeros((1, 100, 120), np.uint8)
    array[0, 50:70, 5:25] = array[0, 50:70, 35:55] = 1
    array[0, 50:70, 65:85] = 2
    path = write_raster(tmp_path / "classes.tif", array)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames(["background", "house", "road"])
    dataset.FlushCache()
    dataset = None
    return path


@pytest.fixture
def feature_layer() -> Callable[..., Any]:
    """Makes a memory layer from WKT with attributes; the fields are `name:type` as in QGIS's addresses."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    def make(geometry: str, *features: tuple[Any, ...], fields: tuple[str, ...] = (), name: str = "layer") -> Any:
        crs = "" if geometry == "NoGeometry" else "crs=EPSG:32633"
        layer = QgsVectorLayer(f"{geometry}?{'&'.join([crs, *(f'field={field}' for field in fields)])}", name, "memory")
        for wkt, *attributes in features:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
            feature.setAttributes(attributes)
            layer.dataProvider().addFeature(feature)
        layer.updateExtents()
        return layer

    return make


@pytest.fixture
def polygon_layer(tmp_path: Path) -> Callable[..., Any]:
    """Makes a layer of three squares with fields `kind` (text) and `code` (whole number); gpkg or memory."""
    from qgis.core import QgsVectorFileWriter, QgsVectorLayer

    def make(provider: str = "ogr", epsg: int = 32633, name: str = "labels") -> Any:
        layer = QgsVectorLayer(f"Polygon?crs=EPSG:{epsg}&field=kind:string&field=code:integer", name, "memory")
        add_squares(layer)
        if provider == "memory":
            return layer
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", name
        path = str(tmp_path / f"{name}.gpkg")
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, layer.transformContext(), options)
        return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")

    return make


def add_squares(layer: Any) -> None:
    """Three squares of 20 m: house 1, road 2, house 1."""
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

    features = []
    for number, (kind, code) in enumerate((("house", 1), ("road", 2), ("house", 1))):
        feature = QgsFeature(layer.fields())
        left = 500005 + 30 * number
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 5000030, left + 20, 5000050)))
        feature.setAttributes([kind, code])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()


def write_model(path: Path, bands: int = 3, dtype: str = "uint8", classes: ClassTable = CLASSES) -> Path:
    """A model file that holds a header and no weights: enough for all that happens before a run."""
    header = ModelHeader(
        architecture="unet",
        encoder="resnet18",
        bands=[Band(f"Band {number}", dtype, None) for number in range(1, bands + 1)],
        dtype=dtype,
        mean=[100.0] * bands,
        std=[50.0] * bands,
        classes=classes,
        ignore_value=255,
        chip_size=64,
        pixel_size=(1.0, 1.0),
        crs="",
    )
    content = json.dumps({"__metadata__": {"pixelwise": header.to_json()}}).encode()
    path.write_bytes(len(content).to_bytes(8, "little") + content)
    return path


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_model(tmp_path / "model.safetensors")


@pytest.fixture
def chips(raster: Path, tmp_path: Path, polygon_layer: Any) -> str:
    """A real chip dataset of a few chips, with the classes background, house and road."""
    polygon_layer()
    folder = str(tmp_path / "chips")
    labels = LabelLayer(str(tmp_path / "labels.gpkg"), "labels", field="kind")
    export_chips(ExportJob([str(raster)], [labels], folder, chip_size=32), SilentFeedback())
    return folder


@dataclass
class FakeWorker:
    """Stands in for `run_job`: keeps the jobs, writes small outputs, or raises what it is told to.

    `during` is called with the feedback while a job runs.
    """

    jobs: list[Any] = field(default_factory=list)
    error: Exception | None = None
    during: Callable[[Any], None] | None = None

    def run(self, job: Any, python: str, feedback: Any, **_: Any) -> dict[str, Any]:
        self.jobs.append(job)
        if self.during:
            self.during(feedback)
        if self.error:
            raise self.error
        works = {
            ExportJob: self._export,
            ImportJob: self._export,
            TrainJob: self._train,
            CrossValidateJob: self._cross_validate,
            ClassifyJob: self._classify,
            ClassifyFolderJob: self._classify_folder,
            VectorizeJob: self._vectorize,
            AssessJob: self._assess,
        }
        return works[type(job)](job)

    def _export(self, job: ExportJob | ImportJob) -> dict[str, Any]:
        path = Path(job.output) / "chips.gpkg"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_squares(path, "chips", "split", ["train", "validation", "train"])
        if job.report:
            Path(job.report).write_text("<html></html>")
        return {"OUTPUT": job.output, "FOOTPRINTS": str(path), "CHIP_COUNT": 3}

    def _train(self, job: TrainJob) -> dict[str, Any]:
        write_model(Path(job.output))
        if job.report:
            Path(job.report).write_text("<html></html>")
        return {"OUTPUT": job.output, "REPORT": job.report, "MEAN_IOU": 0.5, "BEST_EPOCH": 2}

    def _cross_validate(self, job: CrossValidateJob) -> dict[str, Any]:
        Path(job.output).mkdir(parents=True, exist_ok=True)
        figures = {"MEAN_IOU": 0.5, "MEAN_OF_FOLDS": 0.45, "STD_OF_FOLDS": 0.1}
        model = str(Path(job.output) / "final.safetensors") if job.final_model else ""
        return {"OUTPUT": job.output, "REPORT": job.report, "FINAL_MODEL": model} | figures

    def _vectorize(self, job: VectorizeJob) -> dict[str, Any]:
        write_squares(Path(job.output), "classes", "class_id", [1, 2, 2])
        return {"OUTPUT": job.output, "POLYGON_COUNT": 3}

    def _assess(self, job: AssessJob) -> dict[str, Any]:
        figures = {"OVERALL_ACCURACY": 0.9, "MEAN_IOU": 0.8, "KAPPA": None, "MACRO_F1": 0.85, "COUNT": 12000}
        files = {key: getattr(job, key.lower()) for key in ("REPORT", "MATRIX", "METRICS", "METRICS_TABLE")}
        rasters = {key: getattr(job, key.lower()) for key in ("ERRORS", "CLASS_ERRORS")}
        for path in filter(None, files.values()):
            Path(path).write_text("<html></html>")
        for path in filter(None, rasters.values()):
            write_codes(
                Path(path), {1: ("house, right", (240, 224, 192)), 300: ("house, mapped as road", (213, 94, 0))}
            )
        if job.objects:
            write_squares(Path(job.objects), "objects", "status", ["matched", "missed", "false"])
        written = files | rasters | {"OBJECTS": job.objects}
        return figures | {key: path for key, path in written.items() if path}

    def _classify_folder(self, job: ClassifyFolderJob) -> dict[str, Any]:
        Path(job.output).mkdir(parents=True, exist_ok=True)
        joined = write_raster(Path(job.output) / "joined.tif", np.ones((1, 100, 120), np.uint8))
        return {"OUTPUT": job.output, "MAP": str(joined), "COUNT": 2}

    def _classify(self, job: ClassifyJob) -> dict[str, Any]:
        write_raster(Path(job.output), np.ones((1, 100, 120), np.uint8))
        results = {"OUTPUT": job.output}
        for key, bands in (("PROBABILITIES", 3), ("CONFIDENCE", 1), ("UNCERTAINTY", 1)):
            if path := getattr(job, key.lower()):
                write_raster(Path(path), np.ones((bands, 100, 120), np.uint8))
                results[key] = path
        for key, name in (("POLYGONS", "class_id"), ("WHERE_TO_LABEL", "rank")):
            if path := getattr(job, key.lower()):
                write_squares(Path(path), "classes", name, [0, 1, 2])
                results[key] = path
        if job.class_areas:
            Path(job.class_areas).write_text("<html></html>")
            results["CLASS_AREAS"] = job.class_areas
        return results


def write_codes(path: Path, codes: dict[int, tuple[str, tuple[int, int, int]]]) -> None:
    """A raster of codes with their names and colours in an attribute table, of 100 × 120 pixels."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 120, 100, 1, gdal.GDT_UInt16)
    dataset.SetGeoTransform((500000, 1, 0, 5000100, 0, -1))
    array = np.resize(np.array(list(codes), np.uint16), (100, 120))
    dataset.WriteArray(array)
    table = gdal.RasterAttributeTable()
    for name, kind, usage in (
        ("Value", gdal.GFT_Integer, gdal.GFU_MinMax), ("Class", gdal.GFT_String, gdal.GFU_Name),
        ("Red", gdal.GFT_Integer, gdal.GFU_Red), ("Green", gdal.GFT_Integer, gdal.GFU_Green),
        ("Blue", gdal.GFT_Integer, gdal.GFU_Blue),
    ):  # fmt: skip
        table.CreateColumn(name, kind, usage)
    for row, (value, (name, color)) in enumerate(codes.items()):
        table.SetRowCount(row + 1)
        table.SetValueAsInt(row, 0, value)
        table.SetValueAsString(row, 1, name)
        for column, part in enumerate(color, start=2):
            table.SetValueAsInt(row, column, part)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    dataset = None


def write_squares(path: Path, layer_name: str, field_name: str, values: list[Any]) -> None:
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorFileWriter, QgsVectorLayer

    kind = "integer" if isinstance(values[0], int) else "string"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&field={field_name}:{kind}", layer_name, "memory")
    for number, value in enumerate(values):
        feature = QgsFeature(layer.fields())
        left = 500000 + 30 * number
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 5000030, left + 20, 5000050)))
        feature.setAttributes([value])
        layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", layer_name
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> FakeWorker:
    """Replaces the worker process and the search for its Python."""
    from pixelwise.algorithms import base

    fake = FakeWorker()
    monkeypatch.setattr(base.runner, "run_job", fake.run)
    monkeypatch.setattr(base, "worker_python", lambda: "python")
    return fake
