"""Polygons of class rasters of any program."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from pixelwise.errors import InputError, OutputError
from pixelwise.feedback import SilentFeedback
from pixelwise.geo.classes import ClassEntry
from pixelwise.maps.job import PolygonOptions, VectorizeJob
from pixelwise.maps.polygons.vectorize import class_entries, vectorize_classes

from .conftest import NODATA, noisy, patch_count


def features(path: str) -> list[dict]:
    store = ogr.Open(path)
    return [feature.items() for feature in store.GetLayer(0)]


@pytest.fixture
def vectorize(tmp_path: Path) -> Callable[..., list[dict]]:
    def run(path: Path, **values: object) -> list[dict]:
        job = VectorizeJob(input=str(path), output=str(tmp_path / "classes.gpkg"), **values)
        results = vectorize_classes(job, SilentFeedback())
        found = features(job.output)
        assert results == {"OUTPUT": job.output, "POLYGON_COUNT": len(found)}
        return found

    return run


@pytest.mark.parametrize(
    "kind", [np.uint8, np.int16, np.uint16, np.int32, np.uint32, np.float32, np.float64], ids=lambda kind: kind.__name__
)
def test_every_data_type(kind: type, vectorize: Callable, make_raster: Callable) -> None:
    array = noisy(1, 40, 3)
    large = kind(250) if kind is np.uint8 else kind(10_000)
    values = array.astype(kind)
    values[array == 3] = large
    values[:5, :5] = 77
    found = vectorize(make_raster(values, nodata=77))
    assert {item["class_id"] for item in found} == {1, 2, int(large)}
    assert {item["class"] for item in found} == {"1", "2", str(int(large))}
    array[:5, :5] = NODATA
    assert len(found) == patch_count(array)


def test_negative_values_and_not_a_number(vectorize: Callable, make_raster: Callable) -> None:
    values = np.array([[-3, -3, np.nan], [5, 5, 5]], np.float32)
    found = vectorize(make_raster(values))
    assert sorted(item["class_id"] for item in found) == [-3, 5]


@pytest.mark.parametrize("value", [0.37, 3e9])
def test_a_raster_of_measurements_is_refused(value: float, vectorize: Callable, make_raster: Callable) -> None:
    values = np.ones((4, 5), np.float32)
    values[2, 3] = value
    with pytest.raises(
        InputError, match=rf"INPUT is .*input\.tif with the value {re.escape(f'{value:g}')}: .* whole numbers"
    ):
        vectorize(make_raster(values))


def test_another_band_with_its_mask_and_sieve(vectorize: Callable, make_raster: Callable) -> None:
    array = noisy(2, 40, 3)
    path = make_raster(np.stack([np.full_like(array, 9), array]))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full(array.shape, 255, np.uint8)
    mask[:, 30:] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    found = vectorize(path, band=2)
    assert sum(item["area_m2"] for item in found) == pytest.approx(40 * 30 / 4)
    sieved = vectorize(path, band=2, options=PolygonOptions(sieve=8))
    assert sum(item["area_m2"] for item in sieved) == pytest.approx(40 * 30 / 4)
    assert min(item["area_m2"] for item in sieved) >= 2 and len(sieved) < len(found)


def test_names_and_colours_come_from_the_raster(make_raster: Callable, vectorize: Callable) -> None:
    def named(dataset: gdal.Dataset) -> None:
        table = gdal.ColorTable()
        table.SetColorEntry(2, (230, 159, 0, 255))
        dataset.GetRasterBand(1).SetColorTable(table)
        dataset.GetRasterBand(1).SetCategoryNames(["", "water", "land"])

    path = make_raster(noisy(3, 30, 2), edit=named)
    assert {(item["class_id"], item["class"]) for item in vectorize(path)} == {(1, "water"), (2, "land")}
    entries = {entry.value: entry for entry in class_entries(str(path), 1)}
    assert entries[2] == ClassEntry(2, "land", "#e69f00")


def test_a_virtual_raster(make_raster: Callable, vectorize: Callable, tmp_path: Path) -> None:
    array = noisy(4, 30, 3)
    path = make_raster(array)
    gdal.BuildVRT(str(tmp_path / "map.vrt"), [str(path)]).FlushCache()
    assert len(vectorize(tmp_path / "map.vrt")) == patch_count(array)


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"band": 4}, r"BAND is 4: .* has bands 1 to 1"),
        ({"output": "OUT/x.tif"}, r"OUTPUT is .*x\.tif: its name must end in one of \.gpkg"),
        ({"output": "IN"}, r"OUTPUT is .*same\.geojson, which is also INPUT"),
        ({"confidence": "nowhere.tif"}, r"nowhere\.tif"),
        ({"options": PolygonOptions(smooth=-1)}, r"SMOOTH is -1"),
        ({"output": "/proc/none/c.gpkg"}, r"/proc/none/c\.gpkg cannot be written"),
    ],
)
def test_refuses_in_a_sentence(values: dict, text: str, make_raster: Callable, tmp_path: Path) -> None:
    source = make_raster(noisy(5, 20, 2), "same.geojson" if values.get("output") == "IN" else "map.tif")
    outputs = {"OUT/x.tif": str(tmp_path / "x.tif"), "IN": str(source)}
    given = {"input": str(source), "output": str(tmp_path / "classes.gpkg")} | values
    given["output"] = outputs.get(given["output"], given["output"])
    with pytest.raises((InputError, OutputError), match=text):
        vectorize_classes(VectorizeJob(**given), SilentFeedback())


def test_a_raster_without_classes_is_said(make_raster: Callable, tmp_path: Path) -> None:
    feedback = SilentFeedback()
    job = VectorizeJob(str(make_raster(np.full((5, 5), NODATA, np.uint8), nodata=NODATA)), str(tmp_path / "c.gpkg"))
    assert vectorize_classes(job, feedback)["POLYGON_COUNT"] == 0
    assert features(job.output) == [] and "no polygons" in feedback.warnings[0]
    assert feedback.progress == 100


def test_checks_need_no_scipy() -> None:
    """QGIS checks a job with its own Python, which may lack what the worker has."""
    root = Path(__file__).resolve().parents[3]
    script = (
        f"import sys; sys.path.insert(0, {str(root / 'build' / 'plugins')!r}); import pixelwise.maps.checks; "
        "import pixelwise.maps.polygons.vectorize; print([name for name in ('scipy', 'cv2') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
