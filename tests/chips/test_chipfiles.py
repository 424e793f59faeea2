from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from osgeo import gdal, osr
from PIL import Image

from pixelwise.chips import tiff
from pixelwise.chips.chipfiles import NOWHERE, png_bytes, read_image, read_label, read_place
from pixelwise.chips.tiff import TiffEncoder
from pixelwise.errors import DatasetError, OutputError

UPRIGHT = (500000.0, 0.5, 0.0, 3000000.0, 0.0, -0.5)
TURNED = (500000.0, 0.4, 0.3, 3000000.0, 0.3, -0.4)
UPWARDS = (500000.0, 0.5, 0.0, 3000000.0, 0.0, 0.5)


def wkt_of(epsg: int | None) -> str:
    if epsg is None:
        return ""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return str(crs.ExportToWkt())


def random_image(bands: int, dtype: str, size: int = 48) -> np.ndarray:
    return (np.random.default_rng(1).random((bands, size, size)) * 250).astype(dtype)


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 13])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "int32", "float32", "float64"])
@pytest.mark.parametrize("interleaved", [False, True], ids=["by band", "by pixel"])
def test_images_come_back_as_they_were(tmp_path: Path, bands: int, dtype: str, interleaved: bool) -> None:
    encoder = TiffEncoder(wkt_of(32645))
    for hidden in (0, 100):
        image, valid = random_image(bands, dtype), np.ones((48, 48), bool)
        valid.ravel()[:hidden] = False
        path = tmp_path / "image.tif"
        path.write_bytes(encoder.image(image, UPRIGHT, valid, interleaved=interleaved))
        dataset = gdal.Open(str(path))
        assert (dataset.ReadAsArray().reshape(image.shape) == image).all()
        assert dataset.GetGeoTransform() == UPRIGHT
        assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32645"
        flags = dataset.GetRasterBand(1).GetMaskFlags()
        assert flags == (gdal.GMF_PER_DATASET if hidden else gdal.GMF_ALL_VALID)
        assert ((dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0) == valid).all()
        meanings = {dataset.GetRasterBand(n).GetColorInterpretation() for n in range(1, bands + 1)}
        assert gdal.GCI_AlphaBand not in meanings
        found, found_valid = read_image(path)
        assert found.dtype == dtype
        assert (found == image).all()
        assert (found_valid == valid).all()


@pytest.mark.parametrize("epsg", [32645, 4326, 27700, 3035, None], ids=str)
@pytest.mark.parametrize(
    "transform",
    [
        pytest.param(UPRIGHT, id="upright"),
        pytest.param(TURNED, id="rotated"),
        pytest.param(UPWARDS, id="rows run north"),
        pytest.param(NOWHERE, id="no georeference"),
        pytest.param((85.5, 1.3e-6, 0.0, 27.6, 0.0, -1.2e-6), id="tiny degrees"),
    ],
)
def test_labels_come_back_as_they_were(tmp_path: Path, epsg: int | None, transform: tuple[float, ...]) -> None:
    encoder = TiffEncoder(wkt_of(epsg))
    random = np.random.default_rng(2)
    for label in (
        np.zeros((33, 33), np.uint8),
        random.integers(0, 256, (33, 33), np.uint8),
        np.eye(33, dtype=np.uint8),
    ):
        path = tmp_path / "label.tif"
        path.write_bytes(encoder.label(zlib.compress(label, 1), 33, transform))
        dataset = gdal.Open(str(path))
        assert (dataset.ReadAsArray() == label).all()
        assert (read_label(path) == label).all()
        assert dataset.GetGeoTransform() == pytest.approx(transform, rel=1e-15)
        assert read_place(path)[1] == pytest.approx(transform, rel=1e-15)
        crs = dataset.GetSpatialRef()
        if epsg:
            wanted = osr.SpatialReference()
            wanted.ImportFromEPSG(epsg)
            assert crs.IsSame(wanted, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"])
        else:
            assert crs is None
        assert bool(read_place(path)[0]) == (epsg is not None)


def test_the_crs_is_written_down_by_gdal_only_once(monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = TiffEncoder(wkt_of(32645))
    monkeypatch.setattr(tiff, "gdal", None)
    valid = np.zeros((32, 32), bool)
    encoder.image(random_image(3, "uint8", 32), UPRIGHT, valid)
    label = encoder.label(zlib.compress(np.zeros((32, 32), np.uint8), 1), 32, TURNED)
    assert len(label) < 32 * 32


@pytest.mark.parametrize("bands", [1, 3])
def test_other_libraries_read_the_files(tmp_path: Path, bands: int) -> None:
    image = random_image(bands, "uint8")
    color = image[0] if bands == 1 else image.transpose(1, 2, 0)
    path = tmp_path / "image.tif"
    path.write_bytes(TiffEncoder(wkt_of(32645)).image(image, UPRIGHT, interleaved=True))
    assert (np.asarray(Image.open(path)) == color).all()
    path.with_suffix(".png").write_bytes(png_bytes(image))
    assert (np.asarray(Image.open(path.with_suffix(".png"))) == color).all()


@pytest.mark.parametrize("bands", [1, 3, 4])
def test_pngs_come_back_as_they_were(tmp_path: Path, bands: int) -> None:
    image = random_image(bands, "uint8", 37)
    path = tmp_path / "image.png"
    path.write_bytes(png_bytes(image))
    assert (gdal.Open(str(path)).ReadAsArray().reshape(image.shape) == image).all()
    found = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    order: Any = {1: [0], 3: [2, 1, 0], 4: [2, 1, 0, 3]}[bands]
    assert (found.reshape(37, 37, bands)[..., order] == image.transpose(1, 2, 0)).all()


def test_too_large_an_image_is_refused() -> None:
    huge = np.broadcast_to(np.float64(0), (64, 4096, 4096))
    with pytest.raises(OutputError, match="too large for a TIFF: lower CHIP_SIZE"):
        TiffEncoder("").image(huge, UPRIGHT)


@pytest.mark.parametrize(
    ("bands", "nodata", "valid"),
    [
        pytest.param(3, None, [1, 0, 1, 1], id="alpha says what is transparent"),
        pytest.param(4, None, [1, 1, 1, 1], id="alpha is data"),
        pytest.param(3, 7, [1, 0, 0, 1], id="nodata of any band"),
    ],
)
def test_images_of_others(tmp_path: Path, bands: int, nodata: int | None, valid: list[int]) -> None:
    array = np.full((4, 1, 4), 50, np.uint8)
    array[3] = [255, 0, 255, 255]
    array[1, 0, 2] = 7
    path = tmp_path / "image.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 1, 4, gdal.GDT_Byte, ["ALPHA=YES"])
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.WriteArray(array)
    del dataset
    image, found = read_image(path, bands)
    assert (image == array[:bands]).all()
    assert found[0].astype(int).tolist() == valid


@pytest.mark.parametrize("read", [read_image, read_label, read_place])
def test_files_that_cannot_be_read(tmp_path: Path, read: Any) -> None:
    path = tmp_path / "a.tif"
    with pytest.raises(DatasetError, match=r"a\.tif is missing"):
        read(path)
    path.write_text("no raster")
    with pytest.raises(DatasetError, match=r"a\.tif is damaged"):
        read(path)
