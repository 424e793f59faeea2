from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from pixelwise.chips import chipfiles
from pixelwise.chips.chipfiles import ChipWriter, write_footprints
from pixelwise.chips.dataset import ChipRecord
from pixelwise.errors import OutputError
from pixelwise.geo.raster import Grid
from pixelwise.geo.windows import Window

UPRIGHT = (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5)
TURNED = (500000.0, 0.4, 0.3, 3000000.0, 0.3, -0.4)


def wkt_of(epsg: int | None) -> str:
    if epsg is None:
        return ""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return str(crs.ExportToWkt())


def grid_of(epsg: int | None = 32645, transform: tuple[float, ...] = UPRIGHT) -> Grid:
    return Grid(wkt_of(epsg), transform, 1000, 1000)  # type: ignore[arg-type]


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 13])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "int32", "float32", "float64"])
def test_images_come_back_as_they_were(tmp_path: Path, bands: int, dtype: str) -> None:
    random = np.random.default_rng(1)
    writer = ChipWriter(grid_of(), bands, np.dtype(dtype), 48)
    for number, hidden in enumerate([0, 0, 100]):
        image = (random.random((bands, 48, 48)) * 250).astype(dtype)
        valid = np.ones((48, 48), bool)
        valid.ravel()[:hidden] = False
        path = tmp_path / f"{number}.tif"
        window = Window(100 + number, 200, 48, 48)
        writer.write_image(path, window, image, valid)
        dataset = gdal.Open(str(path))
        assert (dataset.ReadAsArray().reshape(image.shape) == image).all()
        assert dataset.GetGeoTransform() == grid_of().window_transform(window)
        assert dataset.GetSpatialRef().IsSame(grid_of().crs)
        flags = dataset.GetRasterBand(1).GetMaskFlags()
        assert flags == (gdal.GMF_PER_DATASET if hidden else gdal.GMF_ALL_VALID)
        assert ((dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0) == valid).all()
        meanings = {dataset.GetRasterBand(n).GetColorInterpretation() for n in range(1, bands + 1)}
        assert gdal.GCI_AlphaBand not in meanings


@pytest.mark.parametrize(
    ("epsg", "transform"),
    [
        pytest.param(32645, UPRIGHT, id="metres"),
        pytest.param(4326, (85.5, 1.3e-6, 0.0, 27.6, 0.0, -1.2e-6), id="degrees"),
        pytest.param(None, UPRIGHT, id="no CRS"),
        pytest.param(32645, TURNED, id="rotated"),
        pytest.param(None, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), id="no georeference"),
    ],
)
def test_labels_come_back_as_they_were(tmp_path: Path, epsg: int | None, transform: tuple[float, ...]) -> None:
    grid = grid_of(epsg, transform)
    writer = ChipWriter(grid, 3, np.dtype("uint8"), 32)
    random = np.random.default_rng(2)
    for number, label in enumerate(
        [np.zeros((32, 32), np.uint8), random.integers(0, 256, (32, 32)).astype(np.uint8), np.eye(32, dtype=np.uint8)]
    ):
        window = Window(number * 7, number * 5 + 1, 32, 32)
        path = tmp_path / f"{number}.tif"
        writer.write_label(path, window, label)
        dataset = gdal.Open(str(path))
        assert (dataset.ReadAsArray() == label).all()
        assert dataset.GetGeoTransform() == pytest.approx(grid.window_transform(window), abs=1e-9)
        assert (dataset.GetProjection() == "") == (epsg is None)


def test_only_the_first_file_is_made_by_gdal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    writer = ChipWriter(grid_of(), 3, np.dtype("uint8"), 32)
    monkeypatch.setattr(chipfiles, "tiff_bytes", lambda *_: pytest.fail("GDAL was asked again"))
    writer.write_image(
        tmp_path / "a.tif", Window(0, 0, 32, 32), np.zeros((3, 32, 32), np.uint8), np.ones((32, 32), bool)
    )
    writer.write_label(tmp_path / "b.tif", Window(0, 0, 32, 32), np.zeros((32, 32), np.uint8))
    assert (tmp_path / "b.tif").stat().st_size < 32 * 32


def test_a_full_disk_is_an_error(tiny_disk: Path) -> None:
    writer = ChipWriter(grid_of(), 3, np.dtype("uint8"), 256)
    image, valid = np.zeros((3, 256, 256), np.uint8), np.ones((256, 256), bool)
    with pytest.raises(OSError, match="No space left"):
        for number in range(4):
            writer.write_image(tiny_disk / f"{number}.tif", Window(0, 0, 256, 256), image, valid)


CHIPS = [ChipRecord("a", "train", 1, 0, 0, 1.0), ChipRecord("b", "validation", 0, 64, 100, 0.5)]


@pytest.mark.parametrize("transform", [UPRIGHT, TURNED], ids=["upright", "rotated"])
def test_footprints(tmp_path: Path, transform: tuple[float, ...]) -> None:
    path = tmp_path / "chips.gpkg"
    grid = grid_of(transform=transform)
    write_footprints(path, grid, 64, CHIPS, [0, 7], np.array([[0.25, 0.75], [0.5, 0.0]]))
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = source.GetLayerByName("chips")
    assert layer.GetSpatialRef().IsSame(grid.crs)
    rows = [{**feature.items()} for feature in layer]
    assert rows == [
        {"id": "a", "split": "train", "fold": 1, "valid": 1.0, "class_0": 0.25, "class_7": 0.75},
        {"id": "b", "split": "validation", "fold": 0, "valid": 0.5, "class_0": 0.5, "class_7": 0.0},
    ]
    layer.ResetReading()
    shapes: list[Any] = [feature.GetGeometryRef().Clone() for feature in layer]
    assert [shape.GetArea() for shape in shapes] == pytest.approx([32 * 32 * abs(0.25 / 0.25)] * 2)
    x, y = gdal.ApplyGeoTransform(transform, 100 + 32, 64 + 32)
    centre = shapes[1].Centroid()
    assert (centre.GetX(), centre.GetY()) == pytest.approx((x, y))


def test_footprints_on_a_full_disk_are_an_error(tiny_disk: Path) -> None:
    chips = [ChipRecord(f"{n:06d}", "train", 1, n, n, 1.0) for n in range(6000)]
    with pytest.raises(OutputError, match=r"chips\.gpkg could not be written"):
        write_footprints(tiny_disk / "chips.gpkg", grid_of(), 64, chips, [0, 1], np.zeros((6000, 2)))
